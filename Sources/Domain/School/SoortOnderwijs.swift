/// The kind of education that a location offers, as the law divides it.
public enum SoortOnderwijs: String, Sendable, CaseIterable {
  case bo, sbo, so, vo, vso, pro

  /// The kind in words that a parent knows.
  public var leesbaar: String {
    switch self {
    case .bo: "basisschool"
    case .sbo: "speciaal basisonderwijs"
    case .so: "speciaal onderwijs"
    case .vo: "voortgezet onderwijs"
    case .vso: "voortgezet speciaal onderwijs"
    case .pro: "praktijkonderwijs"
    }
  }
}
