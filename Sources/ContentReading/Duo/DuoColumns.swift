import Diagnostics
import Domain

/// Where the columns that an import needs stand in a list.
struct DuoColumns {
  /// A column under the names that DUO has used for it over the years.
  enum Column: CaseIterable {
    case bevoegdGezag, brin, vestiging, naam, straat, huisnummer, postcode, plaats, gemeente
    case denominatie, telefoon, website

    var names: [String] {
      switch self {
      case .bevoegdGezag: ["BEVOEGD GEZAG NUMMER", "BEVOEGD GEZAGNUMMER", "BEVOEGD GEZAG CODE"]
      case .brin: ["BRIN NUMMER", "BRINNUMMER", "INSTELLINGSCODE"]
      case .vestiging: ["VESTIGINGSNUMMER", "VESTIGINGSCODE"]
      case .naam: ["VESTIGINGSNAAM"]
      case .straat: ["STRAATNAAM"]
      case .huisnummer: ["HUISNUMMER-TOEVOEGING"]
      case .postcode: ["POSTCODE"]
      case .plaats: ["PLAATSNAAM"]
      case .gemeente: ["GEMEENTENAAM"]
      case .denominatie: ["DENOMINATIE"]
      case .telefoon: ["TELEFOONNUMMER"]
      case .website: ["INTERNETADRES"]
      }
    }

    /// Whether a list without the column cannot be imported.
    var isNeeded: Bool {
      switch self {
      case .denominatie, .telefoon, .website: false
      default: true
      }
    }
  }

  /// How many fields a row has.
  let count: Int
  private let positions: [Column: Int]

  init(header: DelimitedText.Record?, file: String) throws(DelimitedTextError) {
    guard let header else {
      throw DelimitedTextError(
        diagnostic: Diagnostic(
          .csvSyntax, at: Place(file: file), "De lijst is leeg.",
          hint: "Download de lijst met vestigingen opnieuw bij DUO."))
    }
    let found = header.fields.map(Self.normalised)
    var positions: [Column: Int] = [:]
    for column in Column.allCases {
      positions[column] = column.names.lazy.compactMap { found.firstIndex(of: $0) }.first
    }
    let missing = Column.allCases.filter { $0.isNeeded && positions[$0] == nil }
    guard missing.isEmpty else {
      let names = missing.map { $0.names.joined(separator: " of ") }
      let listed = found.filter { !$0.isEmpty }.prefix(40).map { String($0.prefix(60)) }
      throw DelimitedTextError(
        diagnostic: Diagnostic(
          .missingKey, at: Place(file: file, line: header.line),
          "In de eerste regel \(missing.count == 1 ? "ontbreekt de kolom" : "ontbreken de kolommen") "
            + names.joined(separator: ", ") + ".",
          hint: "Gevonden: \(listed.joined(separator: ", ")). Is dit de lijst met vestigingen van DUO?"))
    }
    count = header.fields.count
    self.positions = positions
  }

  /// The value of a column with single spaces; empty when the list does not have the column.
  func value(_ column: Column, in record: DelimitedText.Record) -> String {
    guard let position = positions[column], position < record.fields.count else { return "" }
    return record.fields[position].singleSpaced
  }

  /// The name under which people know a column: the first of its names.
  static func name(_ column: Column) -> String { column.names[0] }

  private static func normalised(_ name: String) -> String {
    name.uppercased().replacing("_", with: " ").singleSpaced
  }
}

extension String {
  /// The text without white space around it and with one space for each run of white space.
  var singleSpaced: String {
    if isPlainlySpaced { return self }
    return split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a look at the bytes is enough to see that nothing need be done, as with nearly all fields.
  private var isPlainlySpaced: Bool {
    var last = UInt8(ascii: " ")
    for byte in utf8 {
      if byte < 32 || byte > 126 || byte == 32 && last == 32 { return false }
      last = byte
    }
    return last != 32 || isEmpty
  }
}
