import Domain
import Insight

/// All schools beside each other: a column a school, a row a question.
struct Matrix: TemplateModel {
  let schooljaar: String
  let kolommen: [Matrixkolom]
  let blokken: [Matrixblok]
  let legenda: [Legendaregel]
  /// Questions whose answers are too long for a table.
  let weggelaten: String
  let heeftOuderProfiel: Bool

  static let fields = Fields<Matrix>([
    .text("schooljaar", \.schooljaar), .list("kolommen", \.kolommen), .list("blokken", \.blokken),
    .list("legenda", \.legenda), .text("weggelaten", \.weggelaten),
    .flag("heeft_ouder_profiel", \.heeftOuderProfiel),
  ])

  /// - Parameter beelden: the schools; those without a profile get no column. `nil` when none has one.
  init?(_ beelden: [Schoolbeeld], schema: Schema, site: Site) {
    let edities = beelden.compactMap(\.huidige)
    guard !edities.isEmpty else { return nil }
    schooljaar = schema.schooljaar.description
    kolommen = edities.map { Matrixkolom($0, jaar: schema.schooljaar) }
    heeftOuderProfiel = edities.contains { $0.schooljaar < schema.schooljaar }
    let past = schema.indicatoren.filter(\.soort.pastInMatrix)
    legenda = Legendaregel.alle(van: past, in: schema)
    weggelaten = schema.indicatoren.filter { !$0.soort.pastInMatrix }.map(\.label).opgesomd
    blokken = schema.onderdelen.compactMap { onderdeel in
      let rijen = onderdeel.indicatoren.filter(\.soort.pastInMatrix).map { indicator in
        Matrixrij(indicator, edities: edities, schema: schema, site: site)
      }
      return rijen.isEmpty ? nil : Matrixblok(titel: onderdeel.titel, breedte: edities.count, rijen: rijen)
    }
  }
}

/// A school at the head of a column.
struct Matrixkolom: TemplateModel {
  let naam: String
  let url: String
  /// Open in a concept without a date.
  let peildatum: Dag?
  /// The school year of the profile, when that is older than the table.
  let ouderJaar: String?

  static let fields = Fields<Matrixkolom>([
    .text("naam", \.naam), .text("url", \.url), .model("peildatum", \.peildatum),
    .optionalText("ouder_jaar", \.ouderJaar),
  ])

  init(_ editie: Editie, jaar: Schooljaar) {
    naam = editie.school.naam
    url = "/scholen/\(editie.school.slug)/"
    peildatum = editie.profiel.peildatum.map { Dag($0) }
    ouderJaar = editie.schooljaar < jaar ? editie.schooljaar.description : nil
  }
}

/// The rows of one onderdeel.
struct Matrixblok: TemplateModel {
  let titel: String
  let breedte: Int
  let rijen: [Matrixrij]

  static let fields = Fields<Matrixblok>([
    .text("titel", \.titel), .number("breedte", \.breedte), .list("rijen", \.rijen),
  ])
}

/// One question with the answer of every school.
struct Matrixrij: TemplateModel {
  let id: String
  let label: String
  let url: String
  let cellen: [Matrixcel]

  static let fields = Fields<Matrixrij>([
    .text("id", \.id), .text("label", \.label), .text("url", \.url), .list("cellen", \.cellen),
  ])

  init(_ indicator: Indicator, edities: [Editie], schema: Schema, site: Site) {
    id = indicator.id.rawValue
    label = indicator.label
    url = "/indicatoren/\(indicator.id)/"
    var oudeIDs: [Schooljaar: Indicator.ID?] = [:]
    cellen = edities.map { editie in
      guard indicator.geldt(voor: editie.school.soort) else { return .nietGevraagd }
      let jaar = editie.schooljaar
      let id: Indicator.ID?
      if let bekend = oudeIDs[jaar] {
        id = bekend
      } else {
        id = site.regio.lijnen.id(van: indicator.id, uit: schema.schooljaar, in: jaar)
        oudeIDs[jaar] = .some(id)
      }
      return Matrixcel(id, in: editie)
    }
  }
}

/// The answer of one school to one question.
struct Matrixcel: TemplateModel {
  enum Soort: Sendable {
    /// The question is not for this kind of school.
    case nietGevraagd
    case onbekend
    case teken(Symbool)
    /// A number or choice: the word itself.
    case woord
    /// A date, which stands upright so that its column stays narrow.
    case dag
  }

  let soort: Soort
  let label: String
  /// What a number counts: it stands in no narrow column, but is read out.
  let eenheid: String
  let bron: Antwoord.Bron?
  /// The day of the answer, when source or day differ from the rest of the profile.
  let afwijkend: Dag?
  let perAfdeling: Bool

  static let fields = Fields<Matrixcel>([
    .flag("niet_gevraagd") { if case .nietGevraagd = $0.soort { true } else { false } },
    .flag("onbekend") { if case .onbekend = $0.soort { true } else { false } },
    .text("teken") { if case .teken(let teken) = $0.soort { teken.rawValue } else { "" } },
    .flag("heeft_teken") { if case .teken = $0.soort { true } else { false } },
    .flag("woord") { if case .woord = $0.soort { true } else { false } },
    .flag("is_dag") { if case .dag = $0.soort { true } else { false } },
    .text("label", \.label), .text("eenheid", \.eenheid),
    .flag("audit") { $0.bron == .audit }, .flag("inspectie") { $0.bron == .inspectie },
    .flag("andere_dag") { $0.bron == .school && $0.afwijkend != nil },
    .model("dag", \.afwijkend),
    .flag("per_afdeling", \.perAfdeling),
  ])

  private init(
    soort: Soort, label: String = "", eenheid: String = "", bron: Antwoord.Bron? = nil, afwijkend: Dag? = nil,
    perAfdeling: Bool = false
  ) {
    self.soort = soort
    self.label = label
    self.eenheid = eenheid
    self.bron = bron
    self.afwijkend = afwijkend
    self.perAfdeling = perAfdeling
  }

  /// The cell of a school that is not asked.
  static let nietGevraagd = Matrixcel(soort: .nietGevraagd)

  /// - Parameter id: what the edition's year calls the question; `nil` when that year did not ask it.
  init(_ id: Indicator.ID?, in editie: Editie) {
    guard let id, let indicator = editie.schema.indicator(id) else {
      self.init(soort: .onbekend)
      return
    }
    let stand = editie.profiel.stand(van: id)
    let beeld = Antwoordbeeld(stand, op: indicator, in: editie)
    let soort: Soort =
      beeld.isOnbekend
      ? .onbekend
      : indicator.soort.heeftTeken ? .teken(beeld.teken) : indicator.soort == .datum ? .dag : .woord
    let kort = stand.antwoord.flatMap { Self.kort($0.waarde, op: indicator) }
    self.init(
      soort: soort, label: kort?.tekst ?? beeld.label, eenheid: kort?.eenheid ?? "", bron: beeld.bron,
      afwijkend: beeld.afwijkend ? beeld.dag : nil,
      perAfdeling: editie.school.afdelingen.contains { editie.profiel.stand(van: id, in: $0.id) != stand })
  }

  /// A number without its unit, a date in figures; `nil` for other answers.
  private static func kort(_ waarde: Waarde, op indicator: Indicator) -> (tekst: String, eenheid: String)? {
    switch (waarde, indicator.soort) {
    case (.getal(let getal), .getal(let bereik)): (getal.leesbaar, bereik.eenheid ?? "")
    case (.datum(let datum), _): (datum.kort, "")
    default: nil
    }
  }
}

extension Indicator.Soort {
  /// Whether an answer is short enough for a narrow column: a drawing, a number, a date or a short word.
  var pastInMatrix: Bool {
    switch self {
    case .schaal, .janee, .getal, .datum: true
    case .keuze(let opties): opties.allSatisfy { $0.label.count <= 12 }
    case .meerkeuze, .tekst: false
    }
  }

  /// Whether a drawing alone tells the answer to who knows the legend.
  var heeftTeken: Bool {
    switch self {
    case .schaal, .janee: true
    default: false
    }
  }
}
