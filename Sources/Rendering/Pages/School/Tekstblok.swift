import Domain

/// One text section of a profile.
struct Tekstblok: TemplateModel {
  let id: String
  let titel: String
  let tekst: SafeHTML

  static let fields = Fields<Tekstblok>([.text("id", \.id), .text("titel", \.titel), .html("tekst", \.tekst)])

  /// The sections that the school wrote, in the order of the schema.
  static func alle(van editie: Editie, site: Site) -> [(sectie: Tekstsectie, blok: Tekstblok)] {
    editie.schema.teksten.compactMap { sectie in
      guard let tekst = editie.profiel.teksten[sectie.id] else { return nil }
      let html = site.markdown.html(tekst, headingsBelow: 2)
      if html.isEmpty { return nil }
      return (sectie, Tekstblok(id: sectie.id.rawValue, titel: sectie.titel, tekst: html))
    }
  }
}
