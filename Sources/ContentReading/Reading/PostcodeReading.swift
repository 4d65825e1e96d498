import Diagnostics
import Domain

extension Postcodegebied {
  /// Reads `postcodes.csv`: a header `pc4;lat;lon`, then four digits and two coordinates a line.
  static func read(_ source: SourceText) -> (gebieden: [Postcodegebied], problems: [Diagnostic]) {
    let records: [DelimitedText.Record]
    do {
      records = try DelimitedText(reading: Array(source.text.utf8), file: source.file).records
    } catch {
      return ([], [wrong(source, 1, "Dit bestand is geen CSV.", "Kijk of alle aanhalingstekens sluiten.")])
    }
    guard records.first?.fields == ["pc4", "lat", "lon"] else {
      return (
        [],
        [wrong(source, 1, "De eerste regel is niet `pc4;lat;lon`.", "Begin het bestand met `pc4;lat;lon`.")]
      )
    }
    var gebieden: [Postcodegebied] = []
    var problems: [Diagnostic] = []
    var firstLines: [String: Int] = [:]
    for record in records.dropFirst() {
      let (line, row) = (record.line, record.fields)
      let example = "Schrijf een regel als `9801;52.7412;6.8125`."
      guard row.count == 3, Postcode(row[0] + "AA") != nil else {
        problems.append(
          wrong(source, line, "`\(row.first ?? "")` is geen postcode van vier cijfers.", example))
        continue
      }
      guard let lat = Double(row[1]), let lon = Double(row[2]), let midden = Coordinaat(lat: lat, lon: lon)
      else {
        problems.append(wrong(source, line, "`\(row[1]);\(row[2])` is geen plaats.", example))
        continue
      }
      if let first = firstLines[row[0]] {
        problems.append(
          Diagnostic(
            .duplicateValue, at: source.place(line: line, column: 1),
            "`\(row[0])` staat hier voor de tweede keer.",
            hint: "Houd er één over.",
            notes: [.init(at: source.place(line: first, column: 1), "hier staat de eerste")]))
        continue
      }
      firstLines[row[0]] = line
      gebieden.append(Postcodegebied(cijfers: row[0], midden: midden))
    }
    return (gebieden, problems)
  }

  private static func wrong(_ source: SourceText, _ line: Int, _ message: String, _ hint: String)
    -> Diagnostic
  {
    Diagnostic(.csvSyntax, at: source.place(line: line, column: 1), message, hint: hint)
  }
}
