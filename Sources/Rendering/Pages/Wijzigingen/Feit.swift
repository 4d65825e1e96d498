import Domain

/// A date on the cover sheet.
struct Feit: TemplateModel {
  let naam: String
  let dag: Dag
  let erbij: String

  static let fields = Fields<Feit>([.text("naam", \.naam), .model("dag", \.dag), .text("erbij", \.erbij)])

  static func alle(van profiel: Profiel) -> [Feit] {
    func feit(_ naam: String, _ dag: Datum?, _ erbij: String = "") -> Feit? {
      dag.map { Feit(naam: naam, dag: Dag($0), erbij: erbij) }
    }
    let mr = profiel.medezeggenschap
    return [
      feit("Peildatum van de antwoorden", profiel.peildatum),
      feit("Gelijke antwoorden nagekeken", profiel.ongewijzigdBevestigd),
      feit("Voorgelegd aan de MR", mr?.voorgelegd), feit("Besproken in de MR", mr?.datum),
      feit("Vastgesteld", profiel.vastgesteld?.datum, profiel.vastgesteld.map { "door \($0.door)" } ?? ""),
    ].compactMap { $0 }
  }
}
