import Diagnostics
import Domain
import Foundation

extension Gebied {
  /// Reads `gebied.geojson` (RFC 7946): polygons with the properties `soort` and `naam`.
  static func read(_ source: SourceText) -> (gebied: Gebied?, problems: [Diagnostic]) {
    let collection: Collection
    do {
      collection = try JSONDecoder().decode(Collection.self, from: Data(source.text.utf8))
    } catch let error as DecodingError {
      return (nil, [problem(error, source)])
    } catch {
      return (
        nil,
        [
          Diagnostic(
            .geojsonSyntax, at: source.place(line: 1, column: 1), "Dit bestand is geen GeoJSON.", hint: nil)
        ]
      )
    }
    var problems: [Diagnostic] = []
    var vlakken: [Vlak] = []
    for (index, feature) in collection.features.enumerated() {
      let path = "features[\(index)]"
      guard let soort = Vlak.Soort(rawValue: feature.properties.soort) else {
        let allowed = Vlak.Soort.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        problems.append(
          Diagnostic(
            .geojsonSyntax, at: place(of: feature.properties.soort, source), path: path + ".properties.soort",
            "`\(feature.properties.soort)` is geen soort gebied.", hint: "Kies uit: \(allowed)."))
        continue
      }
      guard let polygonen = feature.geometry.polygonen else {
        problems.append(
          Diagnostic(
            .geojsonSyntax, at: place(of: feature.properties.naam, source), path: path + ".geometry",
            "De omtrek van `\(feature.properties.naam)` klopt niet.",
            hint:
              "Een omtrek is een Polygon of MultiPolygon met lengte- en breedtegraden; elke lijn sluit en heeft minstens vier punten."
          ))
        continue
      }
      vlakken.append(Vlak(soort: soort, naam: feature.properties.naam, polygonen: polygonen))
    }
    return (problems.isEmpty ? Gebied(vlakken: vlakken) : nil, problems)
  }

  private struct Collection: Decodable {
    let features: [Feature]
  }

  private struct Feature: Decodable {
    struct Properties: Decodable {
      let soort: String
      let naam: String
    }
    let properties: Properties
    let geometry: Geometry
  }

  private enum Geometry: Decodable {
    case polygons([[[[Double]]]])
    case other

    private enum CodingKeys: CodingKey { case type, coordinates }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      switch try container.decode(String.self, forKey: .type) {
      case "Polygon": self = .polygons([try container.decode([[[Double]]].self, forKey: .coordinates)])
      case "MultiPolygon": self = .polygons(try container.decode([[[[Double]]]].self, forKey: .coordinates))
      default: self = .other
      }
    }

    /// The coordinates, when every ring is closed and on earth.
    var polygonen: [[[Coordinaat]]]? {
      guard case .polygons(let polygons) = self, !polygons.isEmpty else { return nil }
      var result: [[[Coordinaat]]] = []
      for polygon in polygons {
        var rings: [[Coordinaat]] = []
        for ring in polygon {
          let points = ring.compactMap { $0.count >= 2 ? Coordinaat(lat: $0[1], lon: $0[0]) : nil }
          guard points.count == ring.count, points.count >= 4, points.first == points.last else { return nil }
          rings.append(points)
        }
        guard !rings.isEmpty else { return nil }
        result.append(rings)
      }
      return result
    }
  }

  private static func place(of text: String, _ source: SourceText) -> Place {
    for (number, line) in source.lines.enumerated() {
      guard let range = line.range(of: "\"\(text)\"") else { continue }
      return source.place(line: number + 1, column: line[..<range.lowerBound].unicodeScalars.count + 1)
    }
    return source.place(line: 1, column: 1)
  }

  private static func problem(_ error: DecodingError, _ source: SourceText) -> Diagnostic {
    let context: DecodingError.Context
    var message = "Dit bestand is geen geldige JSON."
    switch error {
    case .keyNotFound(let key, let found):
      context = found
      message = "`\(key.stringValue)` ontbreekt."
    case .typeMismatch(_, let found), .valueNotFound(_, let found):
      context = found
      message = "Hier staat iets anders dan verwacht."
    case .dataCorrupted(let found): context = found
    @unknown default: context = .init(codingPath: [], debugDescription: "")
    }
    let path = context.codingPath.map { key in key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)" }
      .joined().drop { $0 == "." }
    let numbers = "\(context.underlyingError.map { "\($0)" } ?? "")".split { !$0.isNumber }.compactMap {
      Int($0)
    }
    let line = numbers.first { $0 <= source.lines.count && $0 > 0 } ?? 1
    return Diagnostic(
      .geojsonSyntax, at: source.place(line: context.codingPath.isEmpty ? line : 1, column: 1),
      path: String(path), message,
      hint:
        "Verwacht: een FeatureCollection met bij elk vlak `properties: {soort, naam}` en een Polygon of MultiPolygon."
    )
  }
}
