/// A JSON document that keeps its keys in the order in which a reader wants them.
indirect enum JSONValue {
  case string(String)
  case integer(Int)
  /// A number as it is to be written.
  case literal(String)
  case bool(Bool)
  case array([JSONValue])
  case object([(String, JSONValue)])

  /// The document with two spaces of indentation.
  func text(indentation: String = "") -> String {
    let inner = indentation + "  "
    switch self {
    case .string(let text): return Self.quoted(text)
    case .integer(let number): return String(number)
    case .literal(let number): return number
    case .bool(let flag): return flag ? "true" : "false"
    case .array(let items):
      if items.isEmpty { return "[]" }
      let parts = items.map { $0.text(indentation: inner) }
      let isShort = items.allSatisfy(\.isScalar) && parts.reduce(0, { $0 + $1.count + 2 }) < 90
      return isShort
        ? "[\(parts.joined(separator: ", "))]"
        : "[\n" + parts.map { inner + $0 }.joined(separator: ",\n") + "\n\(indentation)]"
    case .object(let pairs):
      if pairs.isEmpty { return "{}" }
      let parts = pairs.map { "\(inner)\(Self.quoted($0.0)): \($0.1.text(indentation: inner))" }
      return "{\n" + parts.joined(separator: ",\n") + "\n\(indentation)}"
    }
  }

  private var isScalar: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20:
        let number = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - number.count) + number
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
