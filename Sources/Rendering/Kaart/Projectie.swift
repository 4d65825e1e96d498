import Domain

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// From places on earth to places on a map of 800 units wide.
///
/// Equirectangular, with the cosine of the middle latitude: within a region as large as a province no place
/// is off by more than a dot.
struct Projectie: Sendable {
  static let breedte = 800.0
  /// Room at the edges, so that a dot at the border of the region is whole.
  static let marge = 40.0
  private static let hoogtes = 480.0...1000.0
  /// A map of one school still shows its surroundings: degrees of latitude, about 3 km.
  private static let kleinsteMaat = 0.027

  /// In units, whole.
  let hoogte: Double
  private let midden: (lat: Double, lon: Double)
  private let cosinus: Double
  /// Units for a degree of latitude.
  private let schaal: Double

  /// The projection in which all of the places are seen as large as possible; `nil` without places.
  init?(om plekken: some Sequence<Coordinaat>) {
    var grenzen: (zuid: Double, noord: Double, west: Double, oost: Double)?
    for plek in plekken {
      let tot = grenzen ?? (plek.lat, plek.lat, plek.lon, plek.lon)
      grenzen = (
        min(tot.zuid, plek.lat), max(tot.noord, plek.lat), min(tot.west, plek.lon), max(tot.oost, plek.lon)
      )
    }
    guard let grenzen else { return nil }
    midden = ((grenzen.zuid + grenzen.noord) / 2, (grenzen.west + grenzen.oost) / 2)
    cosinus = max(0.05, cos(midden.lat * .pi / 180))
    let breed = max(Self.kleinsteMaat, (grenzen.oost - grenzen.west) * cosinus)
    let hoog = max(Self.kleinsteMaat, grenzen.noord - grenzen.zuid)
    let ruimte = (breedte: Self.breedte - 2 * Self.marge, hoogte: Self.hoogtes.upperBound - 2 * Self.marge)
    schaal = min(ruimte.breedte / breed, ruimte.hoogte / hoog)
    hoogte = max(Self.hoogtes.lowerBound, (hoog * schaal + 2 * Self.marge).rounded(.up))
  }

  var beeld: Rechthoek { Rechthoek(links: 0, boven: 0, rechts: Self.breedte, onder: hoogte) }

  func punt(_ plek: Coordinaat) -> Punt {
    Punt(
      x: Self.breedte / 2 + (plek.lon - midden.lon) * cosinus * schaal,
      y: hoogte / 2 - (plek.lat - midden.lat) * schaal)
  }
}
