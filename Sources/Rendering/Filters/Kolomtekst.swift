import Domain
import Insight

/// Numbers as text of fixed width, six bits a character: small before and after compression, and quickly
/// read by a script.
enum Kolomtekst {
  private static let tekens = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// How many characters a number below `grens` needs.
  static func breedte(voor grens: Int) -> Int {
    var breedte = 1
    var ruimte = 64
    while ruimte < grens {
      breedte += 1
      ruimte *= 64
    }
    return breedte
  }

  static func tekst(_ getallen: some Sequence<Int>, breedte: Int) -> String {
    var bytes: [UInt8] = []
    for getal in getallen {
      for stap in (0..<breedte).reversed() { bytes.append(tekens[getal >> (6 * stap) & 63]) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A column as JSON: the combinations, and for each unit which one it has.
  static func json(_ kolom: Filterkolom) -> String {
    let combinaties = kolom.combinaties.map { "[" + $0.map(String.init).joined(separator: ",") + "]" }
    let codes = tekst(kolom.plaatsen, breedte: breedte(voor: kolom.combinaties.count))
    return "[[\(combinaties.joined(separator: ","))],\"\(codes)\"]"
  }
}

/// Places on earth as text: three characters north and three east, within a box; precise to a metre or so.
struct Plekkentekst {
  private static let stappen = 64 * 64 * 64 - 2
  private let zuid: Double
  private let west: Double
  private let hoogte: Double
  private let breedte: Double

  init(om plekken: some Sequence<Coordinaat>) {
    let lats = plekken.map(\.lat)
    let lons = plekken.map(\.lon)
    zuid = lats.min() ?? 0
    west = lons.min() ?? 0
    hoogte = max((lats.max() ?? 0) - zuid, 0.001)
    breedte = max((lons.max() ?? 0) - west, 0.001)
  }

  /// South, west, and the size of one step in both directions.
  var vak: String {
    "[\(zuid),\(west),\(hoogte / Double(Self.stappen)),\(breedte / Double(Self.stappen))]"
  }

  /// A place that is not known is written as zero.
  func tekst(_ plekken: some Sequence<Coordinaat?>) -> String {
    Kolomtekst.tekst(
      plekken.flatMap { plek in
        plek.map {
          [stap($0.lat - zuid, hoogte), stap($0.lon - west, breedte)]
        } ?? [0, 0]
      }, breedte: 3)
  }

  private func stap(_ afstand: Double, _ maat: Double) -> Int {
    1 + Int((afstand / maat * Double(Self.stappen)).rounded())
  }
}
