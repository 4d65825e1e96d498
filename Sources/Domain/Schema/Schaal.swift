/// A list of possible answers, such as from "Nee" to "Ja, door de school zelf".
public struct Schaal: Hashable, Sendable {
  public typealias ID = Identifier<Schaal>

  public let id: ID
  /// Whether the values run from least to most; only then has "sterker" or a norm a meaning.
  public let geordend: Bool
  /// The values, from least to most when the scale is ordered.
  public let waarden: [Schaalwaarde]

  public init(id: ID, geordend: Bool, waarden: [Schaalwaarde]) {
    self.id = id
    self.geordend = geordend
    self.waarden = waarden
  }

  public func waarde(_ id: Schaalwaarde.ID) -> Schaalwaarde? { waarden.first { $0.id == id } }

  /// The place of a value in the list, 0 for the first; `nil` when the scale does not have it.
  public func rang(_ id: Schaalwaarde.ID) -> Int? { waarden.firstIndex { $0.id == id } }
}

/// One possible answer on a scale.
public struct Schaalwaarde: Hashable, Sendable {
  public typealias ID = Identifier<Schaalwaarde>

  /// What an answer with this value must also say.
  public enum Vereist: String, Sendable, CaseIterable {
    /// What the school does instead.
    case alternatief
    /// With whom the school does it.
    case partner
  }

  public let id: ID
  public let label: String
  public let betekenis: String
  public let vereist: Vereist?

  public init(id: ID, label: String, betekenis: String, vereist: Vereist?) {
    self.id = id
    self.label = label
    self.betekenis = betekenis
    self.vereist = vereist
  }
}
