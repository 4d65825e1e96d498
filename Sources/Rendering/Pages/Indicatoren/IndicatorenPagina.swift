import Domain
import Insight

/// All questions, per onderdeel.
struct IndicatorenPagina: Bladzijde {
  let kader: Kader
  let onderdelen: [Onderdeelingang]
  let vervallen: [Koppeling]

  static let fields = Fields<IndicatorenPagina>(bladzijde: [
    .list("onderdelen", \.onderdelen), .list("vervallen", \.vervallen),
    .flag("heeft_vervallen") { !$0.vervallen.isEmpty },
  ])

  init(schema: Schema?, vervallen: [Koppeling], site: Site) {
    onderdelen = (schema?.onderdelen ?? []).filter { !$0.indicatoren.isEmpty }.map { Onderdeelingang($0) }
    self.vervallen = vervallen
    kader = site.kader(
      "Welke hulp zoekt u?",
      beschrijving: "Alle vragen waarop de scholen van \(site.swv.naam) antwoord geven.",
      pad: "/indicatoren/", kruimel: "Hulp zoeken")
  }
}

/// The questions of one onderdeel.
struct Onderdeelingang: TemplateModel {
  let id: String
  let titel: String
  let uitleg: String?
  let indicatoren: [Ingang]

  static let fields = Fields<Onderdeelingang>([
    .text("id", \.id), .text("titel", \.titel), .optionalText("uitleg", \.uitleg),
    .list("indicatoren", \.indicatoren),
  ])

  init(_ onderdeel: Onderdeel) {
    id = onderdeel.id.rawValue
    titel = onderdeel.titel
    uitleg = onderdeel.uitleg
    indicatoren = onderdeel.indicatoren.map {
      Ingang(tekst: $0.label, url: "/indicatoren/\($0.id)/", uitleg: $0.vraag)
    }
  }
}

/// A link with a line of explanation.
struct Ingang: TemplateModel {
  let tekst: String
  let url: String
  let uitleg: String?

  static let fields = Fields<Ingang>([
    .text("tekst", \.tekst), .text("url", \.url), .optionalText("uitleg", \.uitleg),
  ])

  init(tekst: String, url: String, uitleg: String?) {
    self.tekst = tekst
    self.url = url
    self.uitleg = uitleg
  }

  init(_ behoefte: Behoefte) {
    self.init(tekst: behoefte.label, url: "/behoeften/\(behoefte.id)/", uitleg: behoefte.uitleg)
  }
}
