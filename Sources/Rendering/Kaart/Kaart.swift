import Domain
import Insight

/// A map on a page, drawn when the site is built. It is never the only way to a school: the list is on the
/// same page.
struct Kaart: TemplateModel {
  let beeld: SafeHTML
  /// How many open schools are not on the map.
  let ontbreken: Int
  let stippen: Int
  /// Whether a place is only that of a postcode.
  let ongeveer: Bool

  /// From how many dots on someone with a keyboard wants to pass them all at once.
  private static let metSprong = 11

  static let fields = Fields<Kaart>([
    .html("beeld", \.beeld), .flag("overslaan") { $0.stippen >= Self.metSprong },
    .flag("een_stip") { $0.stippen == 1 }, .flag("ongeveer", \.ongeveer),
    .optionalText("ontbreken") {
      $0.ontbreken == 0 ? nil : aantal($0.ontbreken, "school staat", "scholen staan")
    },
  ])

  /// The map of the whole region; `nil` when there is nothing to show, or too much.
  init?(van site: Site) { self.init(site.regio.scholen, gemeente: nil, site: site) }

  /// The map of a municipality and what is around it.
  init?(van gemeente: Gemeente, site: Site) { self.init(gemeente.scholen, gemeente: gemeente, site: site) }

  private init?(_ beelden: [Schoolbeeld], gemeente: Gemeente?, site: Site) {
    guard beelden.count <= Site.grensGroteRegio else { return nil }
    let scholen = beelden.map(\.school)
    let plekken = scholen.map { site.plekken.plek(van: $0) }
    let geplaatst = zip(scholen, plekken).compactMap { school, plek in plek.map { (school, $0) } }
    guard !geplaatst.isEmpty else { return nil }
    let tekening = Kaarttekening(
      scholen: geplaatst, gebied: site.inhoud.gebied, gemeente: gemeente?.slug,
      titel: gemeente.map { "Kaart van de scholen in \($0.naam)" } ?? "Kaart van alle scholen")
    guard let tekening else { return nil }
    beeld = tekening.svg
    stippen = geplaatst.count
    ontbreken = scholen.count - geplaatst.count
    ongeveer = geplaatst.contains { $0.0.locatie == nil }
  }
}
