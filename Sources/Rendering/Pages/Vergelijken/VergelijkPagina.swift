import Domain
import Insight

/// A few schools beside each other. The page holds the questions and what was agreed; which schools stand
/// beside them is the visitor's choice, so a script adds their columns.
struct VergelijkPagina: Bladzijde {
  let kader: Kader
  /// The year of the questions; `nil` without a schema.
  let schooljaar: String?
  let blokken: [Vergelijkblok]
  let legenda: [Legendaregel]

  static let fields = Fields<VergelijkPagina>(bladzijde: [
    .optionalText("schooljaar", \.schooljaar), .flag("leeg") { $0.blokken.isEmpty },
    .list("blokken", \.blokken), .list("legenda", \.legenda),
  ])

  init(site: Site) {
    let schema = site.regio.nieuwsteSchema
    schooljaar = schema?.schooljaar.description
    blokken = schema.map { Vergelijkblok.alle(van: $0, site: site) } ?? []
    legenda = schema.map { Legendaregel.alle(van: $0.indicatoren, in: $0) } ?? []
    kader = site.kader(
      "Scholen vergelijken",
      beschrijving:
        "Zet twee tot vijf scholen van \(site.swv.naam) naast elkaar en zie welke hulp zij bieden.",
      pad: "/vergelijken/")
  }
}

/// The questions of one onderdeel.
struct Vergelijkblok: TemplateModel {
  let titel: String
  let rijen: [Vergelijkrij]

  static let fields = Fields<Vergelijkblok>([.text("titel", \.titel), .list("rijen", \.rijen)])

  static func alle(van schema: Schema, site: Site) -> [Vergelijkblok] {
    var nummer = 0
    return schema.onderdelen.compactMap { onderdeel in
      let rijen = onderdeel.indicatoren.map { indicator in
        defer { nummer += 1 }
        return Vergelijkrij(indicator, nummer: nummer, schema: schema, site: site)
      }
      return rijen.isEmpty ? nil : Vergelijkblok(titel: onderdeel.titel, rijen: rijen)
    }
  }
}

/// One question with what the swv agreed on it.
struct Vergelijkrij: TemplateModel {
  /// The place of the row in the table, by which the script finds the answers.
  let nummer: Int
  let label: String
  let url: String
  let uitleg: SafeHTML
  let norm: Normbeeld?

  static let fields = Fields<Vergelijkrij>([
    .number("nummer", \.nummer), .text("label", \.label), .text("url", \.url), .html("uitleg", \.uitleg),
    .model("norm", \.norm),
  ])

  init(_ indicator: Indicator, nummer: Int, schema: Schema, site: Site) {
    self.nummer = nummer
    label = indicator.label
    url = "/indicatoren/\(indicator.id)/"
    uitleg = site.markdown.inline(indicator.uitleg)
    norm = Normbeeld(van: .onbekend, op: indicator, in: schema)
  }
}
