import Domain
import Insight

/// The school years of which the changes can be read.
struct WijzigingenPagina: Bladzijde {
  let kader: Kader
  let jaren: [Jaarkoppeling]

  static let fields = Fields<WijzigingenPagina>(bladzijde: [
    .list("jaren", \.jaren), .flag("heeft_jaren") { !$0.jaren.isEmpty },
  ])

  init(site: Site) {
    jaren = site.vergelijkingen.jaren.map { jaar in
      Jaarkoppeling(
        jaar: jaar.description, vorig: site.vergelijkingen.vorige(van: jaar)?.description ?? "",
        url: "/wijzigingen/\(jaar)/", afspraken: "/wijzigingen/\(jaar)/afspraken/")
    }
    kader = site.kader(
      "Wat verandert er per jaar?",
      beschrijving:
        "Wat de scholen van \(site.swv.naam) elk schooljaar anders doen, en welke afspraken veranderen.",
      pad: "/wijzigingen/", kruimel: "Veranderingen")
  }
}

struct Jaarkoppeling: TemplateModel {
  let jaar: String
  let vorig: String
  let url: String
  let afspraken: String

  static let fields = Fields<Jaarkoppeling>([
    .text("jaar", \.jaar), .text("vorig", \.vorig), .text("url", \.url), .text("afspraken", \.afspraken),
  ])
}
