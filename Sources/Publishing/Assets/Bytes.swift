// Reading marked-up text byte by byte: all that matters to a scan is ASCII.

extension UInt8 {
  /// Space, tab, line feed, form feed or carriage return.
  var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0d && self != 0x0b) }

  var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }

  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  /// Whether it can stand in a name in JavaScript or CSS; all that is not ASCII can.
  var isWord: Bool {
    isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || self == UInt8(ascii: "_")
      || self == UInt8(ascii: "$") || self >= 0x80
  }
}

extension [UInt8] {
  /// Whether the text stands at a position.
  func has(_ text: StaticString, at position: Int) -> Bool {
    has(text, at: position) { $0 }
  }

  /// The same, with capitals read as small letters; the text itself has none.
  func hasFolded(_ text: StaticString, at position: Int) -> Bool {
    has(text, at: position) { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  }

  private func has(_ text: StaticString, at position: Int, _ fold: (UInt8) -> UInt8) -> Bool {
    let length = text.utf8CodeUnitCount
    guard position >= 0, position + length <= count else { return false }
    return text.withUTF8Buffer { wanted in
      for offset in 0..<length where fold(self[position + offset]) != wanted[offset] { return false }
      return true
    }
  }

  /// The position after the next occurrence of the text, or the end.
  func end(of text: StaticString, from start: Int) -> Int {
    var position = start
    while position < count {
      if has(text, at: position) { return position + text.utf8CodeUnitCount }
      position += 1
    }
    return count
  }

  /// What stands between the quote at a position and its partner; a backslash guards the byte after it.
  /// Ends at the end of the line when the quote is never closed.
  func quoted(from quote: Int) -> Range<Int> {
    var position = quote + 1
    while position < count, self[position] != self[quote], self[position] != UInt8(ascii: "\n") {
      position += self[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    return quote + 1..<Swift.max(quote + 1, Swift.min(position, count))
  }
}
