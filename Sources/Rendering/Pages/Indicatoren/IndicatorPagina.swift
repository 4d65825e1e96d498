import Domain
import Insight

/// What a question means, what was agreed, and what the schools answer.
struct IndicatorPagina: Bladzijde {
  let kader: Kader
  let label: String
  let onderdeel: String
  let uitleg: SafeHTML
  let behoeften: [Koppeling]
  let heeftNorm: Bool
  let normjaren: [Normjaar]
  let schooljaar: String
  /// For which kinds of education the question is; empty for all.
  let soorten: String
  let groepen: [Groepblok]
  /// Numbers, dates and texts: one row a school.
  let tabel: [Vermeldingregel]
  let nietGevraagd: [Schoolregel]
  let isGroot: Bool
  /// The last school year that asked the question, when it is no longer asked.
  let vervallenNa: String?
  /// The list of schools, filtered to those that say yes; `nil` when parents cannot choose by it.
  let filteradres: String?

  static let fields = Fields<IndicatorPagina>(bladzijde: [
    .text("label", \.label), .text("onderdeel", \.onderdeel), .html("uitleg", \.uitleg),
    .list("behoeften", \.behoeften), .flag("heeft_behoeften") { !$0.behoeften.isEmpty },
    .flag("heeft_norm", \.heeftNorm), .list("normjaren", \.normjaren),
    .text("schooljaar", \.schooljaar), .text("soorten", \.soorten), .list("groepen", \.groepen),
    .list("tabel", \.tabel), .flag("heeft_tabel") { !$0.tabel.isEmpty },
    .list("niet_gevraagd", \.nietGevraagd), .flag("heeft_niet_gevraagd") { !$0.nietGevraagd.isEmpty },
    .flag("per_gemeente", \.isGroot), .optionalText("filteradres", \.filteradres),
    .optionalText("vervallen_na", \.vervallenNa), .flag("vervallen") { $0.vervallenNa != nil },
  ])

  /// A question that the newest schema asks.
  init(_ indicator: Indicator, in onderdeel: Onderdeel, schema: Schema, site: Site) {
    let overzicht = site.regio.overzicht(van: indicator, in: schema)
    let (groepen, tabel) = Groepblok.verdeeld(overzicht, site: site)
    self.init(
      indicator, onderdeel: onderdeel, schema: schema, site: site, groepen: groepen, tabel: tabel,
      nietGevraagd: site.isGroot ? [] : overzicht.nietGevraagd.map { Schoolregel($0) }, vervallenNa: nil)
  }

  /// A question that no school answers any more: its meaning and its norm as they last were.
  init(vervallen indicator: Indicator, in onderdeel: Onderdeel, schema: Schema, site: Site) {
    self.init(
      indicator, onderdeel: onderdeel, schema: schema, site: site, groepen: [], tabel: [], nietGevraagd: [],
      vervallenNa: schema.schooljaar.description)
  }

  private init(
    _ indicator: Indicator, onderdeel: Onderdeel, schema: Schema, site: Site, groepen: [Groepblok],
    tabel: [Vermeldingregel], nietGevraagd: [Schoolregel], vervallenNa: String?
  ) {
    label = indicator.label
    self.onderdeel = onderdeel.titel
    uitleg = site.markdown.html(indicator.uitleg, headingsBelow: 2)
    let nieuwste = site.regio.nieuwsteSchema
    behoeften = indicator.behoeften.compactMap { id in
      nieuwste?.behoefte(id).map { Koppeling($0.label, "/behoeften/\($0.id)/") }
    }
    heeftNorm = indicator.norm != nil
    normjaren = site.regio.lijnen.geschiedenis(van: indicator.id, uit: schema.schooljaar).map {
      Normjaar($0, huidigLabel: indicator.label)
    }
    schooljaar = schema.schooljaar.description
    soorten = indicator.voor.map(\.scholen).opgesomd
    self.groepen = groepen
    self.tabel = tabel
    self.nietGevraagd = nietGevraagd
    isGroot = site.isGroot
    self.vervallenNa = vervallenNa
    let groep = vervallenNa == nil ? site.filters.groep(van: indicator.id) : nil
    filteradres = groep.flatMap { groep in
      groep.ja.map { "/scholen/?\(groep.sleutel)=\($0.sleutel)" }
    }
    kader = site.kader(
      indicator.vraag, paginatitel: indicator.label,
      beschrijving: vervallenNa == nil
        ? "\(indicator.vraag) \(indicator.label): wat de scholen van \(site.swv.naam) zeggen."
        : "\(indicator.label) stond tot en met schooljaar \(schema.schooljaar) in de profielen.",
      pad: "/indicatoren/\(indicator.id)/", boven: [Site.indicatoren], kruimel: indicator.label)
  }
}

/// What was agreed in one school year.
struct Normjaar: TemplateModel {
  let jaar: String
  let teken: String
  let norm: Normbeeld?
  /// What the question was called then, if it was called otherwise.
  let toen: String

  static let fields = Fields<Normjaar>([
    .text("jaar", \.jaar), .text("teken", \.teken), .model("norm", \.norm), .text("toen", \.toen),
  ])

  init(_ jaargang: Indicatorlijnen.Jaargang, huidigLabel: String) {
    let indicator = jaargang.indicator
    jaar = jaargang.schooljaar.description
    let waarde: Waarde? =
      switch indicator.norm {
      case .schaal(let id): .schaal(id)
      case .ja: .janee(true)
      case .getal(let getal): .getal(getal)
      case nil: nil
      }
    teken = waarde.map { Symbool(van: $0, op: indicator, in: jaargang.schema).rawValue } ?? ""
    norm = Normbeeld(van: .onbekend, op: indicator, in: jaargang.schema)
    toen = indicator.label == huidigLabel ? "" : indicator.label
  }
}

extension SoortOnderwijs {
  /// The schools of this kind.
  var scholen: String { self == .bo ? "basisscholen" : leesbaar }
}
