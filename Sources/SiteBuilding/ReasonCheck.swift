import ContentReading
import Diagnostics
import Domain
import Insight

/// Warns for answers of the newest school year that differ from the year before without a reason.
///
/// It stands here and not with the other checks, because only `Insight` knows what is a change, and reading
/// comes before understanding.
enum ReasonCheck {
  static func problems(in inhoud: Inhoud, _ folder: ContentFolder) -> [Diagnostic] {
    let jaren = inhoud.schooljaren
    guard jaren.count > 1,
      let verschil = inhoud.jaarverschil(van: jaren[1], naar: jaren[0], vanaf: .concept)
    else { return [] }
    return verschil.scholen.flatMap { school -> [Diagnostic] in
      let zonder = school.wijzigingen.filter(\.zonderReden)
      if zonder.isEmpty { return [] }
      let places = KeyPlaces("profielen/\(jaren[0])/\(school.school.slug).yaml", in: folder)
      var gemeld: Set<Indicator.ID> = []
      return zonder.compactMap { wijziging in
        // One reason is enough for the school and its departments.
        guard case .indicator(let id) = wijziging.onderwerp, gemeld.insert(id).inserted else { return nil }
        return problem(id, wijziging, places, jaren[1])
      }
    }
  }

  private static func problem(
    _ id: Indicator.ID, _ wijziging: Wijziging, _ places: KeyPlaces, _ vorig: Schooljaar
  ) -> Diagnostic {
    let begin = wijziging.afdeling.map { ["afdelingen", $0.id.rawValue] } ?? []
    let wat =
      switch wijziging.soort {
      case .vervallen: "was in \(vorig) ingevuld en nu niet meer"
      case .nieuw: "is nu ingevuld en was dat in \(vorig) niet"
      default: "is anders dan in \(vorig)"
      }
    return Diagnostic(
      .reasonMissing, at: places.place(of: begin + ["indicatoren", id.rawValue]),
      path: (begin + ["indicatoren", id.rawValue]).joined(separator: "."),
      "`\(id)` (\(wijziging.indicator?.label ?? "")) \(wat), en er staat geen reden bij.",
      hint: "Schrijf onder `wijzigingen` waarom: `\(id): {aard: nieuw-beleid, reden: …}`.")
  }
}
