/// One YAML file as text and as tree, for whoever changes a part of it and leaves the rest as it was.
package struct YAMLDocument: Sendable {
  package let text: String
  /// The lines of the text without their ends; line 1 is the first.
  package let lines: [Substring]
  package let root: YAMLNode

  /// `nil` when the text is no YAML that content may hold.
  ///
  /// - Parameter text: without a byte order mark.
  package init?(_ text: String) {
    let source = SourceText(file: "", text: text)
    let (node, problems) = YAMLReader(source).read()
    guard let node, problems.isEmpty else { return nil }
    self.text = text
    lines = source.lines
    root = node
  }

  /// Where a line and a column stand in the text, both counted from 1.
  package func index(line: Int, column: Int) -> String.Index {
    guard line >= 1, line <= lines.count else { return text.endIndex }
    let content = lines[line - 1].unicodeScalars
    return content.index(content.startIndex, offsetBy: column - 1, limitedBy: content.endIndex)
      ?? content.endIndex
  }

  /// The text from a line up to and with another, with their ends.
  package func range(ofLines lines: ClosedRange<Int>) -> Range<String.Index> {
    index(line: lines.lowerBound, column: 1)..<index(line: lines.upperBound + 1, column: 1)
  }
}
