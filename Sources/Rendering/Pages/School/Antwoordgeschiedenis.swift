import Domain
import Insight

/// Which answer a school gave in which year: words beside each other, nothing added up or weighed.
struct Antwoordgeschiedenis: TemplateModel {
  let jaren: [String]
  let regels: [Antwoordjaren]

  static let fields = Fields<Antwoordgeschiedenis>([.texts("jaren", \.jaren), .list("regels", \.regels)])

  /// `nil` for a school with one edition.
  ///
  /// - Parameter edities: the edition of the page and the older ones, newest first.
  init?(_ edities: ArraySlice<Editie>, site: Site) {
    guard let nieuwste = edities.first, let oudste = edities.last, edities.count > 1 else { return nil }
    let schooljaren = site.inhoud.schooljaren.filter {
      $0 <= nieuwste.schooljaar && $0 >= oudste.schooljaar
    }
    let perJaar = Dictionary(edities.map { ($0.schooljaar, $0) }, uniquingKeysWith: { eerste, _ in eerste })
    jaren = schooljaren.map(\.description)
    regels = nieuwste.onderdelen.flatMap(\.indicatoren).map { indicator in
      Antwoordjaren(
        id: indicator.id.rawValue, label: indicator.label,
        cellen: schooljaren.map { jaar in
          Jaarantwoord(op: indicator, van: nieuwste.schooljaar, in: jaar, perJaar[jaar], site: site)
        })
    }
  }
}

/// One question through the years.
struct Antwoordjaren: TemplateModel {
  let id: String
  let label: String
  let cellen: [Jaarantwoord]

  static let fields = Fields<Antwoordjaren>([
    .text("id", \.id), .text("label", \.label), .list("cellen", \.cellen),
  ])
}

/// The answer of one year in the words of that year.
struct Jaarantwoord: TemplateModel {
  private let toestand: Toestand
  /// What the question was called then, where it was called otherwise.
  private let toen: String
  private let perAfdeling: Bool

  private enum Toestand: Sendable {
    case geenProfiel, nietGevraagd, onbekend
    case antwoord(Symbool, String)
  }

  static let fields = Fields<Jaarantwoord>([
    .text("teken") { model in
      switch model.toestand {
      case .geenProfiel, .nietGevraagd: ""
      case .onbekend: Symbool.onbekend.rawValue
      case .antwoord(let teken, _): teken.rawValue
      }
    },
    .text("woorden") { model in
      switch model.toestand {
      case .geenProfiel: "Geen profiel"
      case .nietGevraagd: "Nog niet gevraagd"
      case .onbekend: Antwoordtekst.onbekend
      case .antwoord(_, let label): label
      }
    },
    .text("toen", \.toen), .flag("per_afdeling", \.perAfdeling),
  ])

  init(op indicator: Indicator, van nieuwste: Schooljaar, in jaar: Schooljaar, _ editie: Editie?, site: Site)
  {
    guard let editie else {
      self.init(.geenProfiel)
      return
    }
    guard let id = site.regio.lijnen.id(van: indicator.id, uit: nieuwste, in: jaar),
      let toen = editie.schema.indicator(id), toen.geldt(voor: editie.school.soort)
    else {
      self.init(.nietGevraagd)
      return
    }
    let naam = toen.label == indicator.label ? "" : toen.label
    let stand = editie.profiel.stand(van: id)
    let perAfdeling = editie.school.afdelingen.contains {
      editie.profiel.stand(van: id, in: $0.id).antwoord?.waarde != stand.antwoord?.waarde
    }
    guard let antwoord = stand.antwoord else {
      self.init(.onbekend, toen: naam, perAfdeling: perAfdeling)
      return
    }
    self.init(
      .antwoord(
        Symbool(van: antwoord.waarde, op: toen, in: editie.schema),
        Antwoordtekst(van: antwoord.waarde, op: toen, in: editie.schema).label),
      toen: naam, perAfdeling: perAfdeling)
  }

  private init(_ toestand: Toestand, toen: String = "", perAfdeling: Bool = false) {
    self.toestand = toestand
    self.toen = toen
    self.perAfdeling = perAfdeling
  }
}
