import Domain
import Insight

/// The whole matrix of a region, or of one municipality in a large region.
struct AllesPagina: Bladzijde {
  let kader: Kader
  let matrix: Matrix?
  let zonderProfiel: [Schoolregel]
  /// In a large region: the municipalities that have a table of their own.
  let gemeenten: [Gemeenteregel]

  static let fields = Fields<AllesPagina>(bladzijde: [
    .model("matrix", \.matrix), .list("zonder_profiel", \.zonderProfiel),
    .flag("heeft_zonder_profiel") { !$0.zonderProfiel.isEmpty },
    .list("gemeenten", \.gemeenten), .flag("per_gemeente") { !$0.gemeenten.isEmpty },
    .flag("leeg") { $0.matrix == nil && $0.gemeenten.isEmpty },
  ])

  /// The page of the region: the table itself, or in a large region the way to the tables.
  init(site: Site) {
    let titel = "Alle scholen naast elkaar"
    if site.isGroot {
      matrix = nil
      zonderProfiel = []
      gemeenten = Self.gemeenten(metTabel: site).map { Gemeenteregel($0, onder: "/vergelijken/alles/") }
    } else {
      matrix = site.regio.nieuwsteSchema.flatMap { Matrix(site.regio.scholen, schema: $0, site: site) }
      zonderProfiel = site.regio.zonderProfiel.map { Schoolregel($0) }
      gemeenten = []
    }
    kader = site.kader(
      titel, beschrijving: "De antwoorden van alle scholen van \(site.swv.naam) in één tabel.",
      pad: "/vergelijken/alles/")
  }

  /// The table of one municipality.
  init(_ gemeente: Gemeente, site: Site) {
    matrix = site.regio.nieuwsteSchema.flatMap { Matrix(gemeente.scholen, schema: $0, site: site) }
    zonderProfiel = gemeente.scholen.filter { $0.huidige == nil }.map { Schoolregel($0) }
    gemeenten = []
    kader = site.kader(
      "Scholen in \(gemeente.naam) naast elkaar",
      beschrijving: "De antwoorden van alle scholen in de gemeente \(gemeente.naam) in één tabel.",
      pad: "/vergelijken/alles/\(gemeente.slug)/", boven: [Site.alles], kruimel: gemeente.naam)
  }

  /// The municipalities that have a table of their own.
  static func gemeenten(metTabel site: Site) -> [Gemeente] {
    site.regio.gemeenten.filter { site.gemeentenMetTabel.contains($0.slug) }
  }
}
