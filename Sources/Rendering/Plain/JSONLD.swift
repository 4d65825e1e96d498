/// A value of JSON, written so that it may stand inside a `script` element.
enum JSONValue: Sendable {
  case text(String)
  case number(Double)
  /// Fields in the order in which they are written; those without a value are left out.
  case object([(String, JSONValue?)])

  /// The value on one line. `<`, `>` and `&` are written as `\u003c` and so on, because an HTML parser
  /// looks for `</script` and `<!--` in the text (HTML standard, restrictions for contents of script elements).
  var written: String {
    switch self {
    case .text(let text): "\"" + Self.escaped(text) + "\""
    case .number(let number): "\(number)"
    case .object(let fields):
      "{"
        + fields.compactMap { name, value in value.map { "\"\(Self.escaped(name))\":\($0.written)" } }
        .joined(separator: ",") + "}"
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1f}", "\u{7f}":
        let code = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - code.count) + code
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
