import Diagnostics

/// The two encodings of DUO's lists.
enum TextEncoding {
  case utf8
  case windows1252

  /// UTF-8 when the bytes are valid UTF-8, Windows-1252 otherwise: text in Windows-1252 with accents is
  /// practically never valid UTF-8.
  init(of bytes: [UInt8], file: String) throws(DelimitedTextError) {
    if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) || bytes.contains(0) {
      throw Self.neither(line: 0, file: file)
    }
    guard bytes.contains(where: { $0 >= 0x80 }) else {
      self = .utf8
      return
    }
    if !transcode(
      bytes.makeIterator(), from: UTF8.self, to: UTF32.self, stoppingOnError: true, into: { _ in })
    {
      self = .utf8
      return
    }
    if let wrong = bytes.firstIndex(where: {
      $0 >= 0x80 && $0 < 0xa0 && Self.upperControls[Int($0) - 0x80] == nil
    }) {
      throw Self.neither(line: 1 + bytes[..<wrong].count { $0 == UInt8(ascii: "\n") }, file: file)
    }
    self = .windows1252
  }

  /// How many bytes the byte order mark takes.
  func markLength(in bytes: [UInt8]) -> Int { bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0 }

  func string(_ bytes: ArraySlice<UInt8>) -> String {
    switch self {
    case .utf8: return String(decoding: bytes, as: UTF8.self)
    case .windows1252:
      guard bytes.contains(where: { $0 >= 0x80 }) else { return String(decoding: bytes, as: UTF8.self) }
      var text = String.UnicodeScalarView()
      for byte in bytes {
        let special = (0x80..<0xa0).contains(byte) ? Self.upperControls[Int(byte) - 0x80] : nil
        text.append(special ?? Unicode.Scalar(byte))
      }
      return String(text)
    }
  }

  /// What Windows-1252 has where Latin-1 has control characters, 0x80 to 0x9F; five bytes mean nothing.
  private static let upperControls: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]

  private static func neither(line: Int, file: String) -> DelimitedTextError {
    DelimitedTextError(
      diagnostic: Diagnostic(
        .notUTF8, at: Place(file: file, line: line),
        "De tekens in dit bestand zijn geen UTF-8 en ook geen Windows-1252.",
        hint: "Gebruik het CSV-bestand zoals DUO het aanbiedt, of bewaar het als CSV in UTF-8."))
  }
}
