/// A passage of a text and what comes in its place.
struct TextEdit {
  let range: Range<String.Index>
  let replacement: String

  init(_ range: Range<String.Index>, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }

  static func insert(_ text: String, at index: String.Index) -> TextEdit { TextEdit(index..<index, text) }
}

extension String {
  /// The text after a few changes that do not overlap; everything else stays as it is, to the byte.
  ///
  /// `nil` when two changes claim the same passage.
  func applying(_ edits: [TextEdit]) -> String? {
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    var result = String.UnicodeScalarView()
    var position = startIndex
    for (_, edit) in ordered {
      guard edit.range.lowerBound >= position else { return nil }
      result += unicodeScalars[position..<edit.range.lowerBound]
      result += edit.replacement.unicodeScalars
      position = edit.range.upperBound
    }
    result += unicodeScalars[position...]
    return String(result)
  }
}
