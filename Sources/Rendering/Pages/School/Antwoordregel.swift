import Domain
import Insight

/// One question on a school's page with what the school answers.
struct Antwoordregel: TemplateModel {
  let id: String
  let label: String
  let url: String
  /// The answer of the school as a whole.
  let antwoord: Antwoordbeeld
  let norm: Normbeeld?
  /// Since which school year the school gives this answer, when that is longer than the edition's own year.
  let sinds: String?
  /// Departments with an answer of their own.
  let afdelingen: [Afdelingsantwoord]
  /// Whether the school as a whole offers it; `nil` where that cannot be said of the answer.
  let biedt: Bool?
  /// Whether every department has an answer of its own, so that none holds for the whole school.
  let verschiltPerAfdeling: Bool

  static let fields = Fields<Antwoordregel>(
    Antwoordbeeld.velden(\.antwoord) + [
      .text("id", \.id), .text("label", \.label), .text("url", \.url), .model("norm", \.norm),
      .flag("basis") { $0.norm != nil },
      .optionalText("sinds", \.sinds),
      .list("afdelingen", \.afdelingen),
      .flag("zegt_ja") { $0.biedt == true }, .flag("zegt_nee") { $0.biedt == false },
      .flag("heeft_afdelingen") { !$0.afdelingen.isEmpty },
      .flag("verschilt_per_afdeling", \.verschiltPerAfdeling),
      .flag("heeft_bijschrift") { $0.antwoord.heeftUitleg || !$0.afdelingen.isEmpty },
    ])

  init(van indicator: Indicator, in editie: Editie, edities: ArraySlice<Editie>, site: Site) {
    let profiel = editie.profiel
    let stand = profiel.stand(van: indicator.id)
    id = indicator.id.rawValue
    label = indicator.label
    url = site.pad(van: indicator.id)
    let eigen = editie.school.afdelingen.filter { profiel.stand(van: indicator.id, in: $0.id) != stand }
    verschiltPerAfdeling = !eigen.isEmpty && eigen.count == editie.school.afdelingen.count
    biedt =
      verschiltPerAfdeling ? nil : stand.antwoord.flatMap { $0.waarde.biedt(indicator, in: editie.schema) }
    let antwoord = Antwoordbeeld(stand, op: indicator, in: editie)
    self.antwoord = antwoord
    norm = Normbeeld(van: stand, op: indicator, in: editie.schema)
    sinds = site.regio.lijnen.sinds(indicator.id, in: edities).flatMap {
      $0 < editie.schooljaar ? $0.description : nil
    }
    let boven = verschiltPerAfdeling ? nil : antwoord
    afdelingen = eigen.map { Afdelingsantwoord($0, op: indicator, in: editie, onder: boven) }
  }
}

extension Waarde {
  /// Whether this answer says that the school offers what is asked: a yes, or more than the least value of
  /// an ordered scale, though not what is still being worked on. `nil` for numbers, dates, choices and texts.
  func biedt(_ indicator: Indicator, in schema: Schema) -> Bool? {
    switch (self, indicator.soort) {
    case (.janee(let ja), _): return ja
    case (.schaal(let waarde), .schaal(let id)):
      guard let schaal = schema.schaal(id), schaal.geordend else { return nil }
      return schaal.rang(waarde).map { $0 > 0 && waarde.rawValue != "in-ontwikkeling" }
    default: return nil
    }
  }
}

/// The answer of one department where it differs from that of the school.
struct Afdelingsantwoord: TemplateModel {
  let naam: String
  let antwoord: Antwoordbeeld
  let norm: Normbeeld?
  /// Whether source and date are not those that stand with the answer of the school.
  let toontBron: Bool

  static let fields = Fields<Afdelingsantwoord>(
    Antwoordbeeld.velden(\.antwoord) + [
      .text("naam", \.naam), .model("norm", \.norm), .flag("toon_bron", \.toontBron),
    ])

  /// - Parameter school: the answer of the school that stands above it; `nil` when none does.
  init(_ afdeling: Afdeling, op indicator: Indicator, in editie: Editie, onder school: Antwoordbeeld?) {
    let stand = editie.profiel.stand(van: indicator.id, in: afdeling.id)
    naam = afdeling.naam
    antwoord = Antwoordbeeld(stand, op: indicator, in: editie)
    norm = Normbeeld(van: stand, op: indicator, in: editie.schema)
    toontBron =
      !antwoord.isOnbekend && (antwoord.bron != school?.bron || antwoord.dag?.iso != school?.dag?.iso)
  }
}
