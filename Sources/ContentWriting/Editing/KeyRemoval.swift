import ContentReading

/// Takes keys out of one mapping of a file.
struct KeyRemoval {
  /// What to do to the text.
  let edits: [TextEdit]
  /// The keys with their values as they were typed, in the order of the file.
  let removed: [(key: String, text: String)]

  /// - Parameters:
  ///   - path: where the mapping stands; empty for the whole file.
  /// - Returns: `nil` when the file is laid out in a way in which that cannot be done safely.
  init?(_ keys: Set<String>, from path: [String], in layout: YAMLLayout) {
    let mapping = path.reduce(layout.root as YAMLNode?) { $0?[$1] }
    guard let mapping else { return nil }
    let indices = mapping.pairs.indices.filter { keys.contains(mapping.pairs[$0].key) }
    let document = layout.document
    if layout.isFlow(mapping) {
      let start = document.index(line: mapping.line, column: mapping.column)
      let entries = FlowScan(document.text, from: start).entries
      guard entries.count == mapping.pairs.count else { return nil }
      edits = Self.runs(indices).map { TextEdit(Self.range(of: $0, among: entries), "") }
      removed = indices.map { (mapping.pairs[$0].key, String(document.text[entries[$0]])) }
      return
    }
    var edits: [TextEdit] = []
    var removed: [(key: String, text: String)] = []
    for index in indices {
      let pair = mapping.pairs[index]
      guard let lines = layout.lines(of: path + [pair.key]) else { return nil }
      edits.append(TextEdit(document.range(ofLines: lines), ""))
      let text = lines.map { number in
        let line = document.lines[number - 1].unicodeScalars
        let indent = min(pair.column - 1, line.prefix { $0 == " " }.count)
        return String(line.dropFirst(indent))
      }
      removed.append((pair.key, text.joined(separator: "\n")))
    }
    self.edits = edits
    self.removed = removed
  }

  /// Indices that follow each other, together.
  private static func runs(_ indices: [Int]) -> [ClosedRange<Int>] {
    indices.reduce(into: []) { runs, index in
      if let last = runs.last, last.upperBound + 1 == index {
        runs[runs.count - 1] = last.lowerBound...index
      } else {
        runs.append(index...index)
      }
    }
  }

  /// The passage to take out so that commas still stand between what is left.
  private static func range(
    of run: ClosedRange<Int>, among entries: [Range<String.Index>]
  ) -> Range<String.Index> {
    let first = entries[run.lowerBound]
    let last = entries[run.upperBound]
    if run.upperBound + 1 < entries.count {
      return first.lowerBound..<entries[run.upperBound + 1].lowerBound
    }
    if run.lowerBound > 0 { return entries[run.lowerBound - 1].upperBound..<last.upperBound }
    return first.lowerBound..<last.upperBound
  }
}
