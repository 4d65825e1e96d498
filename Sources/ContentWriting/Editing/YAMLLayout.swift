import ContentReading

/// Where the keys of a YAML file stand in its text, so that one can be taken out or renamed while comments,
/// order and layout of the rest stay as a person made them.
struct YAMLLayout {
  let document: YAMLDocument
  /// How this file ends its lines.
  let lineEnd: String

  init(_ document: YAMLDocument) {
    self.document = document
    lineEnd = Self.lineEnd(of: document.text)
  }

  static func lineEnd(of text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { $0 == "\n" || $0 == "\r" }) else { return "\n" }
    let next = scalars.index(after: first)
    if scalars[first] == "\n" { return "\n" }
    return next < scalars.endIndex && scalars[next] == "\n" ? "\r\n" : "\r"
  }

  var root: YAMLNode { document.root }
  private var scalars: String.UnicodeScalarView { document.text.unicodeScalars }

  /// Whether a mapping or list is written between brackets.
  func isFlow(_ node: YAMLNode) -> Bool {
    let start = document.index(line: node.line, column: node.column)
    return start < scalars.endIndex && (scalars[start] == "{" || scalars[start] == "[")
  }

  func start(of pair: YAMLNode.Pair) -> String.Index {
    document.index(line: pair.line, column: pair.column)
  }

  /// The key as it was typed, with its quotes.
  func range(ofKey pair: YAMLNode.Pair) -> Range<String.Index> {
    range(ofScalar: pair.key, from: start(of: pair))
  }

  /// A value of one line as it was typed, with its quotes.
  func range(ofValue value: YAMLNode) -> Range<String.Index> {
    range(ofScalar: value.text ?? "", from: document.index(line: value.line, column: value.column))
  }

  private func range(ofScalar text: String, from start: String.Index) -> Range<String.Index> {
    guard start < scalars.endIndex else { return start..<start }
    if scalars[start] == "\"" || scalars[start] == "'" {
      return start..<FlowScan.endOfQuoted(scalars, from: start)
    }
    let end = scalars.index(start, offsetBy: text.unicodeScalars.count, limitedBy: scalars.endIndex)
    return start..<(end ?? scalars.endIndex)
  }

  /// Another name for a key, in the quotes of the old one.
  func rename(_ pair: YAMLNode.Pair, to name: String) -> TextEdit {
    let range = range(ofKey: pair)
    let first = scalars[range.lowerBound]
    let quote = first == "\"" || first == "'" ? String(first) : ""
    return TextEdit(range, quote + name + quote)
  }

  /// The lines of a key with its value, when it stands in a mapping that is written line by line; `nil` for
  /// a key between brackets and for one that does not begin its line.
  ///
  /// Comments above a key stay where they are; comments below it belong to it when they stand deeper.
  func lines(of path: [String]) -> ClosedRange<Int>? {
    var node = root
    var last = lastLine
    for (depth, key) in path.enumerated() {
      guard !isFlow(node), let index = node.pairs.firstIndex(where: { $0.key == key }) else { return nil }
      let pair = node.pairs[index]
      last = lastLine(of: pair, before: index + 1 < node.pairs.count ? node.pairs[index + 1].line : last + 1)
      if depth == path.count - 1 { return beginsLine(pair) ? pair.line...last : nil }
      node = pair.value
    }
    return nil
  }

  /// Whether only white space stands before a key on its line.
  func beginsLine(_ pair: YAMLNode.Pair) -> Bool {
    document.lines[pair.line - 1].unicodeScalars.prefix(pair.column - 1).allSatisfy { $0 == " " }
  }

  /// The last line of the document's content.
  private var lastLine: Int {
    let marker = document.lines.dropFirst(root.line - 1).firstIndex { $0.hasPrefix("...") }
    return marker ?? document.lines.count
  }

  private func lastLine(of pair: YAMLNode.Pair, before boundary: Int) -> Int {
    var last = max(pair.line, boundary - 1)
    while last > pair.line {
      let line = document.lines[last - 1]
      let content = line.drop { $0 == " " || $0 == "\t" }
      let indent = line.unicodeScalars.count - content.unicodeScalars.count
      guard content.isEmpty || content.first == "#" && indent < pair.column else { break }
      last -= 1
    }
    return last
  }

  /// The comment behind a value that ends on the line of its key, from its `#`.
  func comment(behind pair: YAMLNode.Pair) -> String? {
    let line = document.lines[pair.line - 1]
    var end: String.Index
    switch pair.value.content {
    case .scalar(let text, _) where text.isEmpty && pair.value.isEmpty:
      end = range(ofKey: pair).upperBound
      if end < line.endIndex { end = scalars.index(after: end) }
    case .scalar: end = range(ofValue: pair.value).upperBound
    case .mapping, .sequence:
      guard isFlow(pair.value), pair.value.line == pair.line else { return nil }
      end =
        FlowScan(
          document.text, from: document.index(line: pair.value.line, column: pair.value.column)
        ).end
    }
    guard end <= line.endIndex, end >= line.startIndex else { return nil }
    let rest = scalars[end..<line.endIndex].drop { $0 == " " || $0 == "\t" }
    return rest.first == "#" ? String(rest) : nil
  }
}
