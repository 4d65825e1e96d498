import Domain
import Insight

/// The schools of one kind; in a large region the municipalities that have them.
struct SoortPagina: Bladzijde {
  let kader: Kader
  let aantal: String
  let scholen: [Schoolregel]
  let gemeenten: [Gemeenteregel]
  let andere: [Koppeling]
  let isGroot: Bool

  static let fields = Fields<SoortPagina>(bladzijde: [
    .text("aantal", \.aantal), .list("scholen", \.scholen), .list("gemeenten", \.gemeenten),
    .flag("heeft_scholen") { !$0.scholen.isEmpty }, .list("andere", \.andere),
    .flag("heeft_andere") { !$0.andere.isEmpty }, .flag("per_gemeente", \.isGroot),
  ])

  /// The kinds of the region's schools, closed ones too.
  static func soorten(van regio: Regio) -> [SoortOnderwijs] {
    SoortOnderwijs.allCases.filter { soort in regio.alle.contains { $0.school.soort == soort } }
  }

  init(_ soort: SoortOnderwijs, site: Site) {
    let beelden = site.regio.scholen.filter { $0.school.soort == soort }
    isGroot = beelden.count > Site.grensGroteRegio
    aantal = Rendering.aantal(beelden.count, "school", "scholen")
    scholen = isGroot ? [] : beelden.map { Schoolregel($0) }
    gemeenten =
      !isGroot
      ? []
      : site.regio.gemeenten.compactMap { gemeente in
        let aantal = gemeente.scholen.count { $0.school.soort == soort }
        return aantal == 0 ? nil : Gemeenteregel(gemeente, aantal: aantal)
      }
    andere = Self.soorten(van: site.regio).filter { $0 != soort }.map { Koppeling($0.titel, $0.pad) }
    kader = site.kader(
      soort.titel, beschrijving: "\(soort.titel) van \(site.swv.naam), met de hulp die zij bieden.",
      pad: soort.pad, boven: [Site.scholen])
  }
}

extension SoortOnderwijs {
  /// The heading above schools of this kind.
  var titel: String { self == .bo ? "Basisscholen" : "Scholen voor \(leesbaar)" }
}
