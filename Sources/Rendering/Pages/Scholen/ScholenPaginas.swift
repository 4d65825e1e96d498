import Domain
import Insight

/// All schools; in a large region the municipalities that lead to them.
struct ScholenPagina: Bladzijde {
  let kader: Kader
  let aantal: String
  let scholen: [Schoolregel]
  let gemeenten: [Gemeenteregel]
  let isGroot: Bool
  let kaart: Kaart?
  let filters: Filterpaneel?

  static let fields = Fields<ScholenPagina>(bladzijde: [
    .text("aantal", \.aantal), .list("scholen", \.scholen), .list("gemeenten", \.gemeenten),
    .flag("per_gemeente", \.isGroot), .flag("geen_scholen") { $0.scholen.isEmpty && !$0.isGroot },
    .model("kaart", \.kaart), .model("filters", \.filters), .flag("heeft_filters") { $0.filters != nil },
  ])

  init(site: Site) {
    filters = Filterpaneel(van: site)
    isGroot = site.isGroot
    aantal = Rendering.aantal(site.regio.scholen.count, "school", "scholen")
    scholen = site.isGroot ? [] : site.regio.scholen.map { Schoolregel($0) }
    gemeenten = site.regio.gemeenten.filter { !$0.scholen.isEmpty }.map { Gemeenteregel($0) }
    kaart = Kaart(van: site)
    kader = site.kader(
      "Alle scholen", beschrijving: "Alle scholen van \(site.swv.naam), met de hulp die zij bieden.",
      pad: "/scholen/", kruimel: "Scholen")
  }
}

/// All municipalities.
struct GemeentenPagina: Bladzijde {
  let kader: Kader
  let gemeenten: [Gemeenteregel]

  static let fields = Fields<GemeentenPagina>(bladzijde: [.list("gemeenten", \.gemeenten)])

  init(site: Site) {
    gemeenten = site.regio.gemeenten.map { Gemeenteregel($0) }
    kader = site.kader(
      "Gemeenten", beschrijving: "De scholen van \(site.swv.naam) per gemeente.", pad: "/gemeenten/")
  }
}

/// The schools of one municipality.
struct GemeentePagina: Bladzijde {
  let kader: Kader
  let naam: String
  let aantal: String
  let scholen: [Schoolregel]
  let gesloten: [Schoolregel]
  let andere: [Gemeenteregel]
  let matrix: String?
  let kaart: Kaart?

  static let fields = Fields<GemeentePagina>(bladzijde: [
    .text("naam", \.naam), .text("aantal", \.aantal), .list("scholen", \.scholen),
    .flag("heeft_scholen") { !$0.scholen.isEmpty },
    .list("gesloten", \.gesloten), .flag("heeft_gesloten") { !$0.gesloten.isEmpty },
    .list("andere", \.andere), .flag("heeft_andere") { !$0.andere.isEmpty },
    .optionalText("matrix", \.matrix), .model("kaart", \.kaart),
  ])

  init(_ gemeente: Gemeente, site: Site) {
    naam = gemeente.naam
    aantal = Rendering.aantal(gemeente.scholen.count, "school", "scholen")
    scholen = gemeente.scholen.map { Schoolregel($0) }
    gesloten = gemeente.gesloten.map { Schoolregel($0) }
    andere =
      site.isGroot ? [] : site.regio.gemeenten.filter { $0.slug != gemeente.slug }.map { Gemeenteregel($0) }
    matrix = site.gemeentenMetTabel.contains(gemeente.slug) ? "/vergelijken/alles/\(gemeente.slug)/" : nil
    kaart = Kaart(van: gemeente, site: site)
    kader = site.kader(
      "Scholen in \(gemeente.naam)",
      beschrijving: "Welke hulp bieden de scholen in de gemeente \(gemeente.naam)?",
      pad: "/gemeenten/\(gemeente.slug)/", boven: [Site.gemeenten], kruimel: gemeente.naam)
  }
}
