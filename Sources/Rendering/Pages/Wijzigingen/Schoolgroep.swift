import Domain
import Insight

/// Schools that cannot be compared, for one reason.
struct Schoolgroep: TemplateModel {
  let titel: String
  let uitleg: String
  let scholen: [Schoolverandering]
  /// In a large region the number instead of the names.
  let aantal: String

  static let fields = Fields<Schoolgroep>([
    .text("titel", \.titel), .text("uitleg", \.uitleg), .list("scholen", \.scholen),
    .flag("heeft_scholen") { !$0.scholen.isEmpty }, .text("aantal", \.aantal),
  ])

  static func alle(
    _ scholen: [Schoolverschil], jaar: Schooljaar, vorig: Schooljaar?, alleenAantal: Bool
  ) -> [Schoolgroep] {
    let van = vorig?.description ?? ""
    func groep(
      _ titel: String, _ uitleg: String, _ toestanden: Set<Schoolverschil.Toestand>
    ) -> Schoolgroep? {
      let leden = scholen.filter { toestanden.contains($0.toestand) }
      if leden.isEmpty { return nil }
      return Schoolgroep(
        titel: titel, uitleg: uitleg, scholen: alleenAantal ? [] : leden.map { Schoolverandering($0) },
        aantal: alleenAantal ? Rendering.aantal(leden.count, "school", "scholen") : "")
    }
    return [
      groep(
        "Nieuw", "Dit is het eerste profiel van de school. Er is niets om mee te vergelijken.",
        [.nieuweSchool, .eersteProfiel]),
      groep("Geen profiel van \(van)", "Deze scholen hebben nu wel een profiel.", [.geenProfielToen]),
      groep(
        "Nog geen profiel van \(jaar)", "Wij weten nog niet wat er bij deze scholen verandert.",
        [.geenProfielNu, .geenProfiel]),
      groep("Gesloten", "Deze scholen bestaan niet meer.", [.gesloten, .weg]),
    ].compactMap { $0 }
  }
}
