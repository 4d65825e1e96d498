/// A value of JSON, written so that it may stand inside a `script` element.
enum JSONValue: Sendable {
  case text(String)
  /// The path of a file of the site, for a list (see `DataFile.isList`).
  case path(String)
  case number(Double)
  case integer(Int)
  case list([JSONValue])
  /// Fields in the order in which they are written; those without a value are left out.
  case object([(String, JSONValue?)])

  /// The value on one line. `<`, `>` and `&` are written as `\u003c` and so on, because an HTML parser
  /// looks for `</script` and `<!--` in the text (HTML standard, restrictions for contents of script elements).
  var written: String {
    switch self {
    // What people wrote is never the path of a file, whatever it begins with.
    case .text(let text): (text.hasPrefix("/") ? "\"\\" : "\"") + Self.escaped(text) + "\""
    case .path(let path): "\"" + Self.escaped(path) + "\""
    case .integer(let number): String(number)
    case .list(let values): "[" + values.map(\.written).joined(separator: ",") + "]"
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
