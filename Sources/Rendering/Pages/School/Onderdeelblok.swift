import Domain

/// A chapter of a school's page with its answers.
struct Onderdeelblok: TemplateModel {
  let id: String
  let titel: String
  let antwoorden: [Antwoordregel]

  static let fields = Fields<Onderdeelblok>([
    .text("id", \.id), .text("titel", \.titel), .list("antwoorden", \.antwoorden),
  ])

  /// - Parameter edities: this edition and the older ones, newest first.
  static func alle(van edities: ArraySlice<Editie>, site: Site) -> [Onderdeelblok] {
    guard let editie = edities.first else { return [] }
    return editie.onderdelen.map { onderdeel, indicatoren in
      Onderdeelblok(
        id: onderdeel.id.rawValue, titel: onderdeel.titel,
        antwoorden: indicatoren.map { Antwoordregel(van: $0, in: editie, edities: edities, site: site) })
    }
  }
}
