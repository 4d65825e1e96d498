import Domain
import Insight

/// The page on which search shows what it found. Without a script it is the index of needs and questions.
struct ZoekPagina: Bladzijde {
  let kader: Kader
  let behoeften: [Ingang]
  let onderdelen: [Onderdeelingang]
  let gemeenten: [Gemeenteregel]

  static let fields = Fields<ZoekPagina>(bladzijde: [
    .list("behoeften", \.behoeften), .list("onderdelen", \.onderdelen), .list("gemeenten", \.gemeenten),
    .flag("heeft_gemeenten") { !$0.gemeenten.isEmpty },
  ])

  init(schema: Schema?, site: Site) {
    behoeften = (schema?.behoeften ?? []).map { Ingang($0) }
    onderdelen = (schema?.onderdelen ?? []).filter { !$0.indicatoren.isEmpty }.map { Onderdeelingang($0) }
    gemeenten =
      site.isGroot ? [] : site.regio.gemeenten.filter { !$0.scholen.isEmpty }.map { Gemeenteregel($0) }
    kader = site.kader(
      "Zoeken", beschrijving: "Zoek hulp, scholen, plaatsen en begrippen van \(site.swv.naam).",
      pad: "/zoeken/")
  }
}
