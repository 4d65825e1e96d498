import Diagnostics

/// The text of one file, able to say where in the file something stands.
struct SourceText: Sendable {
  let file: String
  /// Without a byte order mark.
  let text: String

  /// The lines of the text without their ends, cut where YAML 1.1 (section 5.4) ends a line.
  let lines: [Substring]

  init(file: String, text: String) {
    self.file = file
    self.text = text
    lines = Self.lines(of: text)
  }

  private static func lines(of text: String) -> [Substring] {
    var lines: [Substring] = []
    // Bytes in an array: looking them up in the text takes most of the time of a large folder.
    let bytes = Array(text.utf8)
    var start = text.startIndex
    var startOfLine = 0
    var index = 0
    while index < bytes.count {
      let length = lengthOfLineEnd(bytes, index)
      if length > 0 {
        let end = text.utf8.index(start, offsetBy: index - startOfLine)
        lines.append(text[start..<end])
        start = text.utf8.index(end, offsetBy: length)
        startOfLine = index + length
      }
      index += max(1, length)
    }
    lines.append(text[start...])
    return lines
  }

  /// How many bytes the line end at the index takes: LF, CR, CR LF, NEL, LS or PS; 0 when there is none.
  private static func lengthOfLineEnd(_ bytes: [UInt8], _ index: Int) -> Int {
    func byte(_ after: Int) -> UInt8? { index + after < bytes.count ? bytes[index + after] : nil }
    switch bytes[index] {
    case 0x0A: return 1
    case 0x0D: return byte(1) == 0x0A ? 2 : 1
    case 0xC2: return byte(1) == 0x85 ? 2 : 0
    case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
    default: return 0
    }
  }

  /// Decodes the bytes of a file strictly.
  ///
  /// - Throws: a diagnostic at the first byte that is not UTF-8, or at the first control character.
  static func decode(_ bytes: [UInt8], file: String) throws(DecodingProblem) -> SourceText {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw DecodingProblem(
        Diagnostic(
          .notUTF8, at: Place(file: file, line: 1, column: 1), "Dit bestand is geen UTF-8, maar UTF-16.",
          hint: "Bewaar het bestand opnieuw met de codering UTF-8."))
    }
    guard let text = String(validating: body, as: UTF8.self) else {
      let valid = String(decoding: body.prefix(firstInvalidByte(in: body) - body.startIndex), as: UTF8.self)
      throw DecodingProblem(
        Diagnostic(
          .notUTF8, at: SourceText(file: file, text: valid).placeOfEnd,
          "Hier staat een teken dat geen UTF-8 is.",
          hint:
            "Waarschijnlijk is het bestand in een oude codering bewaard (Windows-1252). Bewaar het opnieuw met de codering UTF-8."
        ))
    }
    let source = SourceText(file: file, text: text)
    if mayHoldControl(body), let index = text.unicodeScalars.firstIndex(where: isForbiddenControl) {
      let number = String(text.unicodeScalars[index].value, radix: 16, uppercase: true)
      let code = String(repeating: "0", count: max(0, 4 - number.count)) + number
      throw DecodingProblem(
        Diagnostic(
          .controlCharacter,
          at: SourceText(file: file, text: String(text[..<index])).placeOfEnd,
          "Hier staat een onzichtbaar stuurteken (U+\(code)).", hint: "Haal het teken weg."))
    }
    return source
  }

  /// Why a file's bytes are no text.
  struct DecodingProblem: Error {
    let diagnostic: Diagnostic
    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
  }

  func place(line: Int, column: Int) -> Place { Place(file: file, line: line, column: column) }

  /// Where a character of a scalar's value stands in the file.
  ///
  /// Exact for values on one line and for literal blocks (`|`). In folded text the word at the offset is
  /// looked up in the lines that follow.
  ///
  /// - Parameter offset: in Unicode code points from the start of the value.
  func place(ofCharacter offset: Int, in scalar: YAMLNode) -> Place {
    guard case .scalar(let value, let style) = scalar.content else { return place(of: scalar) }
    let scalars = Array(value.unicodeScalars)
    let end = min(offset, scalars.count)
    switch style {
    case .literal:
      let breaks = scalars[..<end].count { $0 == "\n" }
      let lineStart = scalars[..<end].lastIndex(of: "\n").map { $0 + 1 } ?? 0
      let lineEnd = scalars[lineStart...].firstIndex(of: "\n") ?? scalars.count
      let line = scalar.line + 1 + breaks
      guard line <= lines.count else { return place(of: scalar) }
      let indentation = lines[line - 1].unicodeScalars.count - (lineEnd - lineStart)
      return place(line: line, column: max(0, indentation) + end - lineStart + 1)
    case .plain, .quoted:
      let firstLine = scalar.line <= lines.count ? lines[scalar.line - 1].unicodeScalars.count : 0
      let column = scalar.column + (style == .quoted ? 1 : 0) + end
      if scalar.column + scalars.count <= firstLine + 1 { return place(line: scalar.line, column: column) }
      return placeOfWord(at: end, in: scalars, from: scalar, lines: lines)
    case .folded:
      return placeOfWord(at: end, in: scalars, from: scalar, lines: lines)
    }
  }

  func place(of node: YAMLNode) -> Place { place(line: node.line, column: node.column) }

  private func placeOfWord(
    at offset: Int, in scalars: [Unicode.Scalar], from scalar: YAMLNode, lines: [Substring]
  ) -> Place {
    let isBreak = { (character: Unicode.Scalar) in character == " " || character == "\n" }
    let start = scalars[..<offset].lastIndex(where: isBreak).map { $0 + 1 } ?? 0
    let word = scalars[start...].prefix { !isBreak($0) }
    guard !word.isEmpty else { return place(of: scalar) }
    let earlier = occurrences(of: Array(word), in: Array(scalars[..<start])).count
    var seen = 0
    for line in scalar.line...max(scalar.line, lines.count) where line <= lines.count {
      let content = Array(lines[line - 1].unicodeScalars)
      let from = line == scalar.line ? min(scalar.column - 1, content.count) : 0
      for found in occurrences(of: Array(word), in: Array(content[from...])) {
        if seen == earlier { return place(line: line, column: from + found + 1 + offset - start) }
        seen += 1
      }
    }
    return place(of: scalar)
  }

  /// The place just past the last character.
  private var placeOfEnd: Place {
    return place(line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
  }
}

private func occurrences(of word: [Unicode.Scalar], in text: [Unicode.Scalar]) -> [Int] {
  guard text.count >= word.count else { return [] }
  return (0...(text.count - word.count)).filter { text[$0..<($0 + word.count)].elementsEqual(word) }
}

/// Whether a byte stands in the text that may begin a control character: in nearly every file none does.
private func mayHoldControl(_ bytes: ArraySlice<UInt8>) -> Bool {
  bytes.contains { byte in
    byte < 0x20 ? byte != 0x0A && byte != 0x09 && byte != 0x0D : [0x7F, 0xC2, 0xEF].contains(byte)
  }
}

/// Control characters other than tab and line ends; YAML 1.2 section 5.1 does not allow them either.
private func isForbiddenControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D, 0x85: false
  case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: true
  default: false
  }
}

/// The index of the first byte that does not continue valid UTF-8.
private func firstInvalidByte(in bytes: ArraySlice<UInt8>) -> Int {
  var low = bytes.startIndex
  while low < bytes.endIndex {
    let byte = bytes[low]
    let length =
      byte < 0x80
      ? 1
      : byte >= 0xC2 && byte < 0xE0
        ? 2 : byte >= 0xE0 && byte < 0xF0 ? 3 : byte >= 0xF0 && byte < 0xF5 ? 4 : 0
    guard length > 0, low + length <= bytes.endIndex,
      String(validating: bytes[low..<(low + length)], as: UTF8.self) != nil
    else { return low }
    low += length
  }
  return low
}
