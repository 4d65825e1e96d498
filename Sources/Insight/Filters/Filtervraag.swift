import Domain

/// One question as a group of options: which there are, and which of them an answer has.
struct Filtervraag {
  /// Stands for the last option while the others are still being found.
  static let onbekend = Int.max

  private let indicator: Indicator
  private let schema: Schema
  private let namen: Antwoordnamen
  /// The options by what they hold, without the last.
  private var bekend: [Filterbouw.Voorstel] = []
  private var plaats: [Antwoordsleutel: Int] = [:]
  private var plaatsVanJa: Int?
  private var grens: (getal: Getal, plaats: Int)?

  init(_ indicator: Indicator, in schema: Schema) {
    self.indicator = indicator
    self.schema = schema
    namen = Antwoordnamen(van: indicator, in: schema)
    let vormen = indicator.vormenVanJa(in: schema)
    if vormen.count > 1 {
      plaatsVanJa = 0
      bekend.append(.init(sleutel: namen.ja, inhoud: .inElkeVorm(vormen)))
    }
    if case .getal(let getal) = indicator.norm {
      grens = (getal, bekend.count)
      bekend.append(.init(sleutel: "minstens-\(getal)", inhoud: .minstens(getal, indicator, schema)))
      bekend.append(.init(sleutel: "minder-dan-\(getal)", inhoud: .minder(getal, indicator, schema)))
    }
    for sleutel in Antwoordsleutel.volgorde(van: indicator, in: schema) {
      voegToe(sleutel, indicator, schema)
    }
  }

  var voorstellen: [Filterbouw.Voorstel] {
    bekend + [.init(sleutel: namen.onbekend, inhoud: .onbekend)]
  }

  private mutating func voegToe(_ sleutel: Antwoordsleutel, _ indicator: Indicator, _ schema: Schema) {
    plaats[sleutel] = bekend.count
    bekend.append(
      .init(sleutel: namen.naam(van: sleutel), inhoud: .antwoord(sleutel, indicator, schema)))
  }

  /// The options that an answer has. One that only an older schema knows becomes an option of its own.
  mutating func opties(
    van waarde: Waarde, isJa: Bool?, toen: Indicator, in oud: Schema
  ) -> [Int] {
    var opties: [Int] = []
    if let plaatsVanJa, isJa == true { opties.append(plaatsVanJa) }
    if let grens, case .getal(let getal) = waarde {
      opties.append(getal < grens.getal ? grens.plaats + 1 : grens.plaats)
    }
    for sleutel in Antwoordsleutel.sleutels(van: waarde) {
      if plaats[sleutel] == nil { voegToe(sleutel, toen, oud) }
      if let gevonden = plaats[sleutel] { opties.append(gevonden) }
    }
    return opties
  }

  /// Whether an answer is a yes, by the present scale or else by that of its own year.
  func isJa(_ waarde: Waarde, toen: Indicator, in oud: Schema) -> Bool? {
    indicator.isJa(waarde, in: schema) ?? toen.isJa(waarde, in: oud)
  }
}

extension Indicator {
  /// Whether an answer offers help in some form: yes, or on an ordered scale all but the lowest value and
  /// `in-ontwikkeling`. `nil` for answers that are neither yes nor no.
  func isJa(_ waarde: Waarde, in schema: Schema) -> Bool? {
    switch (soort, waarde) {
    case (.janee, .janee(let ja)): return ja
    case (.schaal(let id), .schaal(let waarde)):
      guard let schaal = schema.schaal(id), schaal.geordend, let rang = schaal.rang(waarde) else {
        return nil
      }
      return rang > 0 && waarde.rawValue != Schaalwaarde.inOntwikkeling
    default: return nil
    }
  }

  /// Whether its answers are a yes or a no at all.
  func zegtJaOfNee(in schema: Schema) -> Bool {
    switch soort {
    case .janee: true
    case .schaal(let id): schema.schaal(id)?.geordend == true
    default: false
    }
  }

  /// The values of its ordered scale that offer help in some form, from most to least.
  func vormenVanJa(in schema: Schema) -> [Schaalwaarde] {
    guard case .schaal(let id) = soort, let schaal = schema.schaal(id) else { return [] }
    return schaal.waarden.reversed().filter { isJa(.schaal($0.id), in: schema) == true }
  }
}

extension Schaalwaarde {
  /// The value that every swv uses for what is not there yet: not a yes.
  public static let inOntwikkeling = "in-ontwikkeling"
}
