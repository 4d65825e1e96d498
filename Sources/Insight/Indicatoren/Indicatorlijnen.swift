import Domain

/// Follows indicators through the school years, also where one was renamed (`vervangt`).
public struct Indicatorlijnen: Sendable {
  private let schemas: [Schooljaar: Schema]
  /// The years that have a schema, newest first.
  private let jaren: [Schooljaar]
  /// In which later schema an old identifier got which new one.
  private let opvolgers: [Plaats: Plaats]

  private struct Plaats: Hashable {
    let jaar: Schooljaar
    let id: Indicator.ID
  }

  public init(schemas: [Schooljaar: Schema]) {
    self.schemas = schemas
    jaren = schemas.keys.sorted(by: >)
    var opvolgers: [Plaats: Plaats] = [:]
    for (jaar, vorig) in zip(jaren, jaren.dropFirst()) {
      guard let schema = schemas[jaar], let vorigSchema = schemas[vorig] else { continue }
      for indicator in schema.indicatoren {
        guard let oud = indicator.vervangt, vorigSchema.indicator(oud) != nil, schema.indicator(oud) == nil
        else { continue }
        let plaats = Plaats(jaar: vorig, id: oud)
        if opvolgers[plaats] == nil { opvolgers[plaats] = Plaats(jaar: jaar, id: indicator.id) }
      }
    }
    self.opvolgers = opvolgers
  }

  /// The identifier that an indicator had in an older school year; `nil` when that year did not ask it.
  public func id(van id: Indicator.ID, uit jaar: Schooljaar, in ouder: Schooljaar) -> Indicator.ID? {
    if jaar == ouder { return schemas[jaar]?.indicator(id) == nil ? nil : id }
    return terug(van: id, uit: jaar, tot: ouder).first { $0.jaar == ouder }?.id
  }

  /// The indicator in its own year and every older year that asked it, newest first.
  public func geschiedenis(van id: Indicator.ID, uit jaar: Schooljaar) -> [Jaargang] {
    terug(van: id, uit: jaar, tot: jaren.last ?? jaar).compactMap { plaats in
      guard let schema = schemas[plaats.jaar], let indicator = schema.indicator(plaats.id) else { return nil }
      return Jaargang(schema: schema, indicator: indicator)
    }
  }

  /// What became of the indicators of older years that the newest schema does not have by that name.
  ///
  /// Ordered by identifier; each identifier once, as it was in the last year that had it.
  public var verdwenen: [Verdwenen] {
    guard let nieuwste = jaren.first, let schema = schemas[nieuwste] else { return [] }
    var gezien = Set(schema.indicatoren.map(\.id))
    var resultaat: [Verdwenen] = []
    for jaar in jaren.dropFirst() {
      for indicator in schemas[jaar]?.indicatoren ?? [] where gezien.insert(indicator.id).inserted {
        let laatste = laatstePlaats(van: Plaats(jaar: jaar, id: indicator.id))
        let nieuw = laatste.jaar == nieuwste ? laatste.id : nil
        resultaat.append(Verdwenen(id: indicator.id, laatsteJaar: jaar, nieuweID: nieuw))
      }
    }
    return resultaat.sorted { $0.id < $1.id }
  }

  /// The indicator in one school year.
  public struct Jaargang: Sendable {
    public let schema: Schema
    public let indicator: Indicator
    public var schooljaar: Schooljaar { schema.schooljaar }
  }

  /// An identifier that the newest schema no longer has.
  public struct Verdwenen: Hashable, Sendable {
    public let id: Indicator.ID
    /// The last school year that had the identifier.
    public let laatsteJaar: Schooljaar
    /// What the indicator is called now; `nil` when it was dropped.
    public let nieuweID: Indicator.ID?
  }

  private func terug(van id: Indicator.ID, uit jaar: Schooljaar, tot oudste: Schooljaar) -> [Plaats] {
    var huidig = id
    var plaatsen: [Plaats] = []
    for ander in jaren where ander <= jaar && ander >= oudste {
      guard let indicator = schemas[ander]?.indicator(huidig) else { continue }
      plaatsen.append(Plaats(jaar: ander, id: huidig))
      huidig = indicator.vervangt ?? huidig
    }
    return plaatsen
  }

  private func laatstePlaats(van begin: Plaats) -> Plaats {
    var plaats = begin
    while true {
      if let opvolger = opvolgers[plaats] {
        plaats = opvolger
      } else if let later = jaren.last(where: { $0 > plaats.jaar && schemas[$0]?.indicator(plaats.id) != nil }
      ) {
        plaats = Plaats(jaar: later, id: plaats.id)
      } else {
        return plaats
      }
    }
  }
}
