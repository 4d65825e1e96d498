/// The parts of a mapping or list between brackets: `{a: 1, b: [2, 3]}`.
///
/// The text has been read as YAML already, so brackets match and quotes close.
struct FlowScan {
  /// Each part from its first to its last character, without comma, spaces and comments around it.
  private(set) var entries: [Range<String.Index>] = []
  /// Just past the closing bracket.
  private(set) var end: String.Index

  private let scalars: String.UnicodeScalarView
  private var position: String.Index

  /// - Parameter start: the place of the opening bracket.
  init(_ text: String, from start: String.Index) {
    scalars = text.unicodeScalars
    position = start
    end = start
    scan()
  }

  private mutating func scan() {
    var depth = 0
    var current: (start: String.Index, end: String.Index)?
    // Quotes mean something only where a value begins; in the middle of a word they are letters.
    var mayQuote = true
    var previous: Unicode.Scalar = " "
    while position < scalars.endIndex {
      let start = position
      let scalar = scalars[position]
      position = scalars.index(after: position)
      var isPart = depth > 0
      switch scalar {
      case "\"", "'":
        if mayQuote { position = Self.endOfQuoted(scalars, from: start) }
        mayQuote = false
      case "#" where previous.properties.isWhitespace:
        position = scalars[position...].firstIndex { $0 == "\n" || $0 == "\r" } ?? scalars.endIndex
        isPart = false
      case "{", "[":
        depth += 1
        mayQuote = true
      case "}", "]":
        depth -= 1
        mayQuote = false
        isPart = depth > 0
      case ",":
        mayQuote = true
        if depth == 1 {
          if let current { entries.append(current.start..<current.end) }
          current = nil
          isPart = false
        }
      case ":":
        mayQuote = mayQuote || previous == "\"" || previous == "'" || isSpace(at: position)
      case _ where scalar.properties.isWhitespace: isPart = false
      default: mayQuote = false
      }
      if isPart { current = (current?.start ?? start, position) }
      previous = scalar
      if depth == 0 { break }
    }
    if let current { entries.append(current.start..<current.end) }
    end = position
  }

  private func isSpace(at index: String.Index) -> Bool {
    index < scalars.endIndex && scalars[index].properties.isWhitespace
  }

  /// Just past the quote that closes the text that opens here.
  static func endOfQuoted(_ scalars: String.UnicodeScalarView, from start: String.Index) -> String.Index {
    let quote = scalars[start]
    var index = scalars.index(after: start)
    while index < scalars.endIndex {
      let scalar = scalars[index]
      index = scalars.index(after: index)
      if scalar == "\\", quote == "\"", index < scalars.endIndex {
        index = scalars.index(after: index)
      } else if scalar == quote {
        // In single quotes a doubled quote is a quote.
        guard quote == "'", index < scalars.endIndex, scalars[index] == "'" else { return index }
        index = scalars.index(after: index)
      }
    }
    return index
  }
}
