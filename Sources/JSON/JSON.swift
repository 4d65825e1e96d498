/// A JSON document (RFC 8259). Its keys stand in the order in which they are given, so that the same content
/// gives the same bytes.
package enum JSON: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number that is finite; JSON knows no other.
  case number(Double)
  case text(String)
  /// JSON that is written already, such as a number with the digits that people chose.
  case literal(String)
  case list([JSON])
  /// Keys with their values; a key without a value is left out (`null` is a value).
  case object([(String, JSON?)])

  /// The document on one line without spaces, for programs.
  package func compact(_ escapes: Escapes = []) -> String {
    JSONWriter.text(of: self, .compact(escapes))
  }

  /// The document with two spaces a level, for people too.
  ///
  /// - Parameter shortListsOnOneLine: whether a list of a few words or numbers takes one line.
  package func indented(shortListsOnOneLine: Bool = false) -> String {
    JSONWriter.text(of: self, .indented(shortListsOnOneLine: shortListsOnOneLine))
  }

  /// A text between quotes, for who puts pieces of JSON together without a tree.
  package static func quoted(_ text: String, _ escapes: Escapes = []) -> String {
    JSON.text(text).compact(escapes)
  }

  /// What is escaped beyond the quote, the backslash and the control characters. Who reads the JSON gets the
  /// same text.
  package struct Escapes: OptionSet, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    /// `<`, `>`, `&`, U+007F and the separators U+2028 and U+2029, so that the JSON may stand inside a
    /// `script` element: an HTML parser looks for `</script` and `<!--` in it (HTML standard, restrictions
    /// for contents of script elements) and HTML allows no control character; older scripts take the
    /// separators for line ends.
    package static let markup = Escapes(rawValue: 1)
    /// The `/` with which a text begins (keys not), so that a plain `"/` only begins what was written as
    /// `literal`.
    package static let leadingSlash = Escapes(rawValue: 2)
  }
}
