import Domain

/// How a school's answer stands to what the swv agreed for every school.
public enum Normstand: Hashable, Sendable, CaseIterable {
  /// The swv agreed nothing: extra ondersteuning.
  case geenNorm
  /// Something was agreed, but the school did not answer. Never the same as "not yet".
  case onbekend
  case nogNiet
  case zoalsAfgesproken
  case meerDanAfgesproken

  /// Compares an answer with the norm of its own school year.
  ///
  /// An answer whose kind or value the schema does not know counts as unknown.
  public init(van stand: Stand, op indicator: Indicator, in schema: Schema) {
    guard let norm = indicator.norm else {
      self = .geenNorm
      return
    }
    switch (norm, stand.antwoord?.waarde) {
    case (.ja, .janee(let ja)):
      self = ja ? .zoalsAfgesproken : .nogNiet
    case (.getal(let minimaal), .getal(let getal)):
      self.init(gegeven: getal, minimaal: minimaal)
    case (.schaal(let minimaal), .schaal(let waarde)):
      guard case .schaal(let id) = indicator.soort, let schaal = schema.schaal(id),
        let gegeven = schaal.rang(waarde), let nodig = schaal.rang(minimaal)
      else {
        self = .onbekend
        return
      }
      self.init(gegeven: gegeven, minimaal: nodig)
    default:
      self = .onbekend
    }
  }

  private init<Maat: Comparable>(gegeven: Maat, minimaal: Maat) {
    if gegeven < minimaal {
      self = .nogNiet
    } else {
      self = gegeven == minimaal ? .zoalsAfgesproken : .meerDanAfgesproken
    }
  }
}

extension Editie {
  /// How the school's answer stands to the norm of this edition's year.
  public func normstand(van indicator: Indicator) -> Normstand {
    Normstand(van: profiel.stand(van: indicator.id), op: indicator, in: schema)
  }
}
