import Domain
import Insight

/// The first page: one question, and the ways on.
struct StartPagina: Bladzijde {
  let kader: Kader
  let behoeften: [Ingang]
  let aantalScholen: Int
  let gemeenten: [Gemeenteregel]
  let isGroot: Bool
  let schoolKiezen: String?

  static let fields = Fields<StartPagina>(bladzijde: [
    .list("behoeften", \.behoeften), .number("aantal_scholen", \.aantalScholen),
    .flag("heeft_scholen") { $0.aantalScholen > 0 },
    .list("gemeenten", \.gemeenten), .flag("toon_gemeenten") { !$0.isGroot && !$0.gemeenten.isEmpty },
    .flag("per_gemeente", \.isGroot), .optionalText("school_kiezen", \.schoolKiezen),
  ])

  init(schema: Schema?, site: Site) {
    behoeften = (schema?.behoeften ?? []).map { Ingang($0) }
    aantalScholen = site.regio.scholen.count
    isGroot = site.isGroot
    gemeenten =
      site.isGroot ? [] : site.regio.gemeenten.filter { !$0.scholen.isEmpty }.map { Gemeenteregel($0) }
    schoolKiezen = site.pad(vanPagina: "een-school-kiezen")
    kader = site.kader(
      site.swv.site.titel, beschrijving: "Zoek welke hulp de scholen van \(site.swv.naam) bieden.", pad: "/",
      zonderKruimels: true)
  }
}
