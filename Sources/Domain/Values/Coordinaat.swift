/// A place on earth in WGS 84 degrees.
public struct Coordinaat: Hashable, Sendable {
  /// Degrees north, -90 to 90.
  public let lat: Double
  /// Degrees east, -180 to 180.
  public let lon: Double

  /// `nil` outside the range of latitudes and longitudes.
  public init?(lat: Double, lon: Double) {
    guard (-90...90).contains(lat), (-180...180).contains(lon) else { return nil }
    self.lat = lat
    self.lon = lon
  }
}
