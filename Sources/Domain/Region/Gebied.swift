/// The outlines that the map draws: the region, its municipalities, water.
public struct Gebied: Hashable, Sendable {
  public let vlakken: [Vlak]

  public init(vlakken: [Vlak]) { self.vlakken = vlakken }

  /// One outlined area, possibly of several pieces.
  public struct Vlak: Hashable, Sendable {
    public enum Soort: String, Sendable, CaseIterable { case regio, gemeente, water }

    public let soort: Soort
    public let naam: String
    /// Polygons; each is an outer ring followed by its holes, each ring a closed line.
    public let polygonen: [[[Coordinaat]]]

    public init(soort: Soort, naam: String, polygonen: [[[Coordinaat]]]) {
      self.soort = soort
      self.naam = naam
      self.polygonen = polygonen
    }
  }
}

/// Where the four digits of a postcode lie, for distances.
public struct Postcodegebied: Hashable, Sendable {
  /// Four digits, the first not 0.
  public let cijfers: String
  public let midden: Coordinaat

  public init(cijfers: String, midden: Coordinaat) {
    self.cijfers = cijfers
    self.midden = midden
  }
}
