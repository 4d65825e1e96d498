import Domain
import Insight
import Synchronization

/// The differences that the pages of one site tell about, each worked out when a page first asks for it.
///
/// A region of ordinary size keeps them, for the page of a school, its document, the year and the feed all
/// tell of the same ones. A large region keeps none: memory would grow with the number of schools.
final class Vergelijkingen: Sendable {
  private let regio: Regio
  private let status: Profiel.Status
  private let onthoudt: Bool
  private let bekend = Mutex<[Schooljaar: Jaarverschil]>([:])
  /// The school years of which one can tell what changed: those with a schema of an earlier year, newest first.
  let jaren: [Schooljaar]

  init(_ regio: Regio, vanaf status: Profiel.Status, onthoudt: Bool) {
    self.regio = regio
    self.status = status
    self.onthoudt = onthoudt
    jaren = regio.inhoud.schooljaren.dropLast()
  }

  /// The year with which a year is compared: the one before it that has a schema.
  func vorige(van jaar: Schooljaar) -> Schooljaar? { regio.inhoud.schooljaren.first { $0 < jaar } }

  /// All that changed in a school year, against what was adopted the year before.
  func jaarverschil(_ jaar: Schooljaar) -> Jaarverschil? {
    guard onthoudt else { return vergeleken(jaar) }
    return bekend.withLock { bekend in
      if let verschil = bekend[jaar] { return verschil }
      let verschil = vergeleken(jaar)
      bekend[jaar] = verschil
      return verschil
    }
  }

  /// What changed in the profile of one school; `nil` when it has none of that year, or none before it.
  func schoolverschil(_ beeld: Schoolbeeld, _ jaar: Schooljaar) -> Schoolverschil? {
    guard let nieuw = beeld.edities.first(where: { $0.schooljaar == jaar }),
      let oud = beeld.edities.voorganger(van: jaar)
    else { return nil }
    if onthoudt, oud.schooljaar == vorige(van: jaar),
      let verschil = jaarverschil(jaar)?.verschil(van: beeld.school.slug), verschil.toestand == .vergeleken
    {
      return verschil
    }
    return Schoolverschil(van: oud, naar: nieuw, lijnen: regio.lijnen)
  }

  private func vergeleken(_ jaar: Schooljaar) -> Jaarverschil? {
    guard let vorige = vorige(van: jaar),
      let oud = regio.inhoud.profielenjaar(vorige, vanaf: .vastgesteld),
      let nieuw = regio.inhoud.profielenjaar(jaar, vanaf: status)
    else { return nil }
    return Jaarverschil(van: oud, naar: nieuw, lijnen: regio.lijnen)
  }
}

extension Jaarverschil {
  func verschil(van slug: Slug) -> Schoolverschil? { scholen.first { $0.school.slug == slug } }
}
