import Domain

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Coordinaat {
  /// The distance over the surface of the earth, in kilometres.
  ///
  /// Haversine formula on a sphere with the earth's mean radius (6371.0088 km, IUGG): within 0.5 % of the
  /// ellipsoid, far less than the difference between a straight line and a road.
  public func kilometers(tot ander: Coordinaat) -> Double {
    let graad = Double.pi / 180
    let halveBreedte = sin((ander.lat - lat) * graad / 2)
    let halveLengte = sin((ander.lon - lon) * graad / 2)
    let h =
      halveBreedte * halveBreedte
      + cos(lat * graad) * cos(ander.lat * graad) * halveLengte * halveLengte
    return 2 * 6371.0088 * asin(min(1, h.squareRoot()))
  }
}

/// Finds schools near a place without measuring the distance to every school of the region.
public struct Nabijheid: Sendable {
  /// A school and how far away it is.
  public struct Buur: Sendable {
    /// The place of the school in the list that was given.
    public let index: Int
    public let kilometers: Double
  }

  private struct Vak: Hashable {
    let rij: Int
    let kolom: Int
  }

  /// Side of a square of the grid in degrees: about 5 by 3.5 km in the Netherlands.
  private static let zijde = 0.05
  private let punten: [(index: Int, plek: Coordinaat)]
  private let perVak: [Vak: [Int]]

  /// - Parameter plekken: where each school lies; schools without a place are never found.
  public init(plekken: [Coordinaat?]) {
    var punten: [(index: Int, plek: Coordinaat)] = []
    var perVak: [Vak: [Int]] = [:]
    for (index, plek) in plekken.enumerated() {
      guard let plek else { continue }
      perVak[Self.vak(van: plek), default: []].append(punten.count)
      punten.append((index, plek))
    }
    self.punten = punten
    self.perVak = perVak
  }

  /// The nearest schools, nearest first; equal distances in the order of the list.
  ///
  /// - Parameters:
  ///   - binnen: how far to look, in kilometres.
  public func dichtstbij(
    _ plek: Coordinaat, aantal: Int, binnen grens: Double = 20
  ) -> [Buur] {
    let midden = Self.vak(van: plek)
    // One degree of longitude is 111 km times the cosine of the latitude.
    let kilometersPerVak = Self.zijde * 111 * max(0.05, cos(plek.lat * .pi / 180))
    let ringen = Int((grens / kilometersPerVak).rounded(.up))
    var gevonden: [Buur] = []
    for ring in 0...max(1, ringen) {
      for vak in Self.ring(ring, om: midden) {
        for punt in perVak[vak] ?? [] {
          let afstand = plek.kilometers(tot: punten[punt].plek)
          if afstand <= grens { gevonden.append(Buur(index: punten[punt].index, kilometers: afstand)) }
        }
      }
      // Whatever lies outside the rings so far is at least this far away.
      let zeker = Double(ring) * kilometersPerVak
      if gevonden.count(where: { $0.kilometers <= zeker }) >= aantal { break }
    }
    gevonden.sort { ($0.kilometers, $0.index) < ($1.kilometers, $1.index) }
    return Array(gevonden.prefix(aantal))
  }

  private static func vak(van plek: Coordinaat) -> Vak {
    Vak(rij: Int((plek.lat / zijde).rounded(.down)), kolom: Int((plek.lon / zijde).rounded(.down)))
  }

  private static func ring(_ straal: Int, om midden: Vak) -> [Vak] {
    guard straal > 0 else { return [midden] }
    var vakken: [Vak] = []
    for kolom in -straal...straal {
      vakken.append(Vak(rij: midden.rij - straal, kolom: midden.kolom + kolom))
      vakken.append(Vak(rij: midden.rij + straal, kolom: midden.kolom + kolom))
    }
    for rij in (1 - straal)..<straal {
      vakken.append(Vak(rij: midden.rij + rij, kolom: midden.kolom - straal))
      vakken.append(Vak(rij: midden.rij + rij, kolom: midden.kolom + straal))
    }
    return vakken
  }
}
