import Domain

/// A piece of JSON whose keys keep their order, so that the same difference gives the same bytes.
enum JSONDeel {
  case niets
  case string(String)
  case getal(Getal)
  case list([JSONDeel])
  case object([(String, JSONDeel)])

  /// A string, or `null`.
  static func text(_ tekst: String?) -> JSONDeel { tekst.map { .string($0) } ?? .niets }

  /// - Parameter diepte: how many levels of two spaces stand before the lines inside.
  func tekst(diepte: Int = 0) -> String {
    let binnen = "\n" + String(repeating: "  ", count: diepte + 1)
    let buiten = "\n" + String(repeating: "  ", count: diepte)
    switch self {
    case .niets: return "null"
    case .string(let tekst): return Self.aangehaald(tekst)
    case .getal(let getal): return getal.description
    case .list(let delen):
      if delen.isEmpty { return "[]" }
      return "[" + binnen + delen.map { $0.tekst(diepte: diepte + 1) }.joined(separator: "," + binnen)
        + buiten + "]"
    case .object(let delen):
      if delen.isEmpty { return "{}" }
      let regels = delen.map { "\(Self.aangehaald($0)): \($1.tekst(diepte: diepte + 1))" }
      return "{" + binnen + regels.joined(separator: "," + binnen) + buiten + "}"
    }
  }

  /// RFC 8259, section 7.
  private static func aangehaald(_ tekst: String) -> String {
    var uit = "\""
    for teken in tekst.unicodeScalars {
      switch teken {
      case "\"": uit += "\\\""
      case "\\": uit += "\\\\"
      case "\n": uit += "\\n"
      case "\r": uit += "\\r"
      case "\t": uit += "\\t"
      case _ where teken.value < 0x20:
        let hex = String(teken.value, radix: 16)
        uit += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: uit.unicodeScalars.append(teken)
      }
    }
    return uit + "\""
  }
}
