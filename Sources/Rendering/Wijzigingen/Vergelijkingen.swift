import Domain
import Insight

/// The differences that the pages of one site tell about.
///
/// A region of ordinary size works them out once, for the page of a school, its document, the year and the
/// feed all tell of the same ones. A large region keeps none: memory would grow with the number of schools.
struct Vergelijkingen: Sendable {
  private let regio: Regio
  private let status: Profiel.Status
  private let bekend: [Schooljaar: Jaarverschil]
  private let bekendPerSchool: [Schooljaar: [Slug: Schoolverschil]]
  /// The school years of which one can tell what changed: those with a schema of an earlier year, newest first.
  let jaren: [Schooljaar]

  init(_ regio: Regio, vanaf status: Profiel.Status, onthoudt: Bool) {
    self.regio = regio
    self.status = status
    jaren = regio.inhoud.schooljaren.dropLast()
    var bekend: [Schooljaar: Jaarverschil] = [:]
    for jaar in onthoudt ? jaren : [] { bekend[jaar] = Self.vergeleken(jaar, regio, status) }
    self.bekend = bekend
    bekendPerSchool = bekend.mapValues { verschil in
      Dictionary(verschil.scholen.map { ($0.school.slug, $0) }, uniquingKeysWith: { eerste, _ in eerste })
    }
  }

  /// The year with which a year is compared: the one before it that has a schema.
  func vorige(van jaar: Schooljaar) -> Schooljaar? { Self.vorige(van: jaar, regio) }

  /// All that changed in a school year, against what was adopted the year before.
  func jaarverschil(_ jaar: Schooljaar) -> Jaarverschil? {
    bekend[jaar] ?? Self.vergeleken(jaar, regio, status)
  }

  /// What changed in the profile of one school; `nil` when it has none of that year, or none before it.
  func schoolverschil(_ beeld: Schoolbeeld, _ jaar: Schooljaar) -> Schoolverschil? {
    guard let nieuw = beeld.edities.first(where: { $0.schooljaar == jaar }),
      let oud = beeld.edities.voorganger(van: jaar)
    else { return nil }
    if oud.schooljaar == vorige(van: jaar), let verschil = bekendPerSchool[jaar]?[beeld.school.slug],
      verschil.toestand == .vergeleken
    {
      return verschil
    }
    return Schoolverschil(van: oud, naar: nieuw, lijnen: regio.lijnen)
  }

  private static func vorige(van jaar: Schooljaar, _ regio: Regio) -> Schooljaar? {
    regio.inhoud.schooljaren.first { $0 < jaar }
  }

  private static func vergeleken(
    _ jaar: Schooljaar, _ regio: Regio, _ status: Profiel.Status
  ) -> Jaarverschil? {
    guard let vorige = vorige(van: jaar, regio),
      let oud = regio.inhoud.profielenjaar(vorige, vanaf: .vastgesteld),
      let nieuw = regio.inhoud.profielenjaar(jaar, vanaf: status)
    else { return nil }
    return Jaarverschil(van: oud, naar: nieuw, lijnen: regio.lijnen)
  }
}
