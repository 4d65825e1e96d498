/// A static file that a build makes: the swv's own colour, what scripts read.
public struct GeneratedAsset: Sendable {
  public enum Kind: Hashable, Sendable {
    /// Published with a fingerprint in its name, to be kept by browsers for ever.
    case kept
    /// A JSON file that keeps its name and tells scripts where the kept files stand: each text in it that
    /// begins with `/` is the path of a generated or static file, and becomes a relative address.
    ///
    /// Pages name only lists. So a page stays the same, byte for byte, when only the data changed.
    case list
  }

  public let path: SitePath
  public let contents: [UInt8]
  /// What it was made of, for messages: `samenwerkingsverband.yaml`.
  public let source: String
  public let kind: Kind

  public init(_ path: SitePath, _ contents: [UInt8], source: String, kind: Kind) {
    self.path = path
    self.contents = contents
    self.source = source
    self.kind = kind
  }
}

/// Finds the texts of a list that name a file: those that begin with `/`.
struct ListScan {
  private(set) var found: [AssetReference.Found] = []

  init(_ bytes: [UInt8]) {
    var position = 0
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "\"") {
        let text = bytes.quoted(from: position)
        if text.count > 1, bytes[text.lowerBound] == slash { found.append(.init(range: text)) }
        position = text.upperBound
      }
      position += 1
    }
  }
}
