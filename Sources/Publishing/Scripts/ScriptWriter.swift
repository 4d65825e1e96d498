/// Writes tokens one after another, with white space only where JavaScript needs it.
struct ScriptWriter {
  private(set) var bytes: [UInt8] = []
  private var last: ScriptToken?

  /// - Parameter text: what stands in its place.
  mutating func write(_ token: ScriptToken, as text: String? = nil) {
    let text = text ?? token.text
    if let last, let separator = separator(last, token, text.utf8.first ?? 0) { bytes.append(separator) }
    bytes += text.utf8
    last = token
  }

  /// Text that is whole in itself, and lets what follows begin anew.
  mutating func write(whole text: String) {
    bytes += text.utf8
    last = nil
  }

  private func separator(_ last: ScriptToken, _ token: ScriptToken, _ first: UInt8) -> UInt8? {
    if token.startsLine, ScriptNames.mayEnd(last), !ScriptNames.goesOn(token), !token.isSign("}", ";") {
      return UInt8(ascii: "\n")
    }
    let end = bytes.last ?? 0
    let isNeeded =
      switch (end, first) {
      case _ where end.isWord && first.isWord && !isInTemplate(last, token): true
      case (UInt8(ascii: "+"), UInt8(ascii: "+")), (UInt8(ascii: "-"), UInt8(ascii: "-")): true
      case (UInt8(ascii: "/"), UInt8(ascii: "/")), (UInt8(ascii: "/"), UInt8(ascii: "*")): true
      case (_, UInt8(ascii: ".")): last.kind == .number || end == UInt8(ascii: "?")
      default: false
      }
    return isNeeded ? UInt8(ascii: " ") : nil
  }

  /// A piece of a template has its own signs at both ends.
  private func isInTemplate(_ last: ScriptToken, _ token: ScriptToken) -> Bool {
    last.kind == .template || token.kind == .template
  }
}
