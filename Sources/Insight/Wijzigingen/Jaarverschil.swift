import Domain

/// What changed between two school years, or between two states of one school year.
public struct Jaarverschil: Sendable {
  public let oud: Schema
  public let nieuw: Schema
  /// In the order of the new schema: indicators, then scales, then texts.
  public let schema: [Schemawijziging]
  /// All schools of either side, by name.
  public let scholen: [Schoolverschil]

  public init(oud: Schema, nieuw: Schema, schema: [Schemawijziging], scholen: [Schoolverschil]) {
    self.oud = oud
    self.nieuw = nieuw
    self.schema = schema
    self.scholen = scholen
  }

  public var van: Schooljaar { oud.schooljaar }
  public var tot: Schooljaar { nieuw.schooljaar }
}
