import Domain

/// All profiles of one school year with what gives them meaning: one side of a comparison.
public struct Profielenjaar: Sendable {
  public let schema: Schema
  public let scholen: [School]
  public let profielen: [Slug: Profiel]
  /// Schools whose profile of this year has errors and could not be read.
  public let ongeldig: Set<Slug>
  /// Schools with a profile of an earlier school year.
  public let metEerderProfiel: Set<Slug>

  public init(
    schema: Schema, scholen: [School], profielen: [Slug: Profiel], ongeldig: Set<Slug> = [],
    metEerderProfiel: Set<Slug> = []
  ) {
    self.schema = schema
    self.scholen = scholen
    self.profielen = profielen
    self.ongeldig = ongeldig
    self.metEerderProfiel = metEerderProfiel
  }
}

extension Inhoud {
  /// One school year as the site may show it; `nil` when it has no schema.
  ///
  /// - Parameter status: the least that a profile must have reached.
  public func profielenjaar(_ jaar: Schooljaar, vanaf status: Profiel.Status) -> Profielenjaar? {
    guard let schema = schemas[jaar] else { return nil }
    var eerder: Set<Slug> = []
    for (ander, profielen) in profielen where ander < jaar {
      for (slug, profiel) in profielen where profiel.status >= status { eerder.insert(slug) }
    }
    return Profielenjaar(
      schema: schema, scholen: scholen,
      profielen: (profielen[jaar] ?? [:]).filter { $0.value.status >= status }, metEerderProfiel: eerder)
  }
}
