import Domain

/// The words of a text as search sees them: lower case, without accents and marks, ASCII letters and digits only.
public enum Words {
  /// The words of a text, in order. Of Markdown, the addresses of links are passed over.
  public static func all(_ text: some StringProtocol) -> [String] {
    var words: [String] = []
    each(in: text) { words.append(String(decoding: $0, as: UTF8.self)) }
    return words
  }

  /// Hands out the words one by one in a buffer that is used again: a build reads millions.
  static func each(in text: some StringProtocol, _ body: (ArraySlice<UInt8>) -> Void) {
    var copy = String(text)
    copy.withUTF8 { bytes in read(bytes, body) }
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (ArraySlice<UInt8>) -> Void) {
    var word: [UInt8] = []
    word.reserveCapacity(64)
    func end() {
      if !word.isEmpty { body(word[...]) }
      word.removeAll(keepingCapacity: true)
    }
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if let letter = folded(byte) {
        word.append(letter)
        position += 1
      } else if byte == UInt8(ascii: "]"), position + 1 < bytes.count,
        bytes[position + 1] == UInt8(ascii: "(")
      {
        end()
        while position < bytes.count, bytes[position] != UInt8(ascii: ")") { position += 1 }
      } else if let width = apostrophe(bytes, position) {
        position += width
        if isLoneS(bytes, position) {
          position += 1
          end()
        }
      } else if byte < 0x80 {
        end()
        position += 1
      } else {
        let (width, letters) = foreign(bytes, position)
        if let letters { word.append(contentsOf: letters) } else { end() }
        position += width
      }
    }
    end()
  }

  private static func folded(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: nil
    }
  }

  /// The width of an apostrophe, straight or curly; `nil` for anything else.
  private static func apostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int? {
    if bytes[position] == UInt8(ascii: "'") { return 1 }
    guard position + 2 < bytes.count, bytes[position] == 0xE2, bytes[position + 1] == 0x80,
      bytes[position + 2] == 0x99
    else { return nil }
    return 3
  }

  /// Whether an s stands alone after an apostrophe: `auto's`, `'s ochtends`.
  private static func isLoneS(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    guard position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "s") else { return false }
    guard position + 1 < bytes.count else { return true }
    let next = bytes[position + 1]
    return folded(next) == nil && !(0xC3...0xC5 ~= next)
  }

  /// The width of a character outside ASCII and the letters that stand for it: none for an accent that is
  /// written after its letter, `nil` for what ends a word.
  private static func foreign(
    _ bytes: UnsafeBufferPointer<UInt8>, _ position: Int
  ) -> (width: Int, letters: [UInt8]?) {
    let byte = bytes[position]
    let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    if width == 3, position + 2 < bytes.count, byte == 0xE1, bytes[position + 1] == 0xBA,
      bytes[position + 2] == 0x9E
    {
      return (3, Array("ss".utf8))
    }
    guard width == 2, position + 1 < bytes.count else { return (width, nil) }
    let code = Int(byte & 0x1F) << 6 | Int(bytes[position + 1] & 0x3F)
    switch code {
    case 0x00C0..<0x0180 where !letters[code - 0x00C0].isEmpty: return (2, letters[code - 0x00C0])
    case 0x0300..<0x0370: return (2, [])
    default: return (2, nil)
    }
  }

  /// What stands for each letter of Latin-1 and Latin Extended-A; empty for signs.
  private static let letters: [[UInt8]] = (0x00C0..<0x0180).map { code in
    guard let scalar = Unicode.Scalar(code) else { return [] }
    switch scalar {
    case "ß": return Array("ss".utf8)
    case "æ", "Æ": return Array("ae".utf8)
    case "œ", "Œ": return Array("oe".utf8)
    case "ĳ", "Ĳ": return []
    default: return Array(String(scalar).folded.utf8).filter { folded($0) != nil }
    }
  }
}
