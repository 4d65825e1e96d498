import ContentReading
import Domain

/// The comments that a new year puts in a profile: what to answer, where it belongs, and at the end what was left out.
struct Notes {
  let year: Schooljaar
  let schema: Schema

  private static let title = "# Niet overgenomen in "

  /// A text without the notes of an earlier year: those of a profile that nobody finished.
  static func removed(from text: String) -> String {
    guard text.contains(" — ") || text.contains(title), let document = YAMLDocument(text) else { return text }
    let lines = document.lines
    var gone: [Int] = []
    var number = 0
    while number < lines.count {
      if OpenQuestion.begins(lines[number]) {
        gone.append(number + 1)
        // The key that waits for its answer; not when a school took its comment mark away.
        if number + 1 < lines.count, isKeyInComment(lines[number + 1]) {
          gone.append(number + 2)
          number += 1
        }
      } else if lines[number].hasPrefix(title), lines[number...].allSatisfy(isCommentOrBlank) {
        gone += (number + 1)...lines.count
        break
      }
      number += 1
    }
    let edits = gone.map { TextEdit(document.range(ofLines: $0...$0), "") }
    return text.applying(edits) ?? text
  }

  private static func isCommentOrBlank(_ line: Substring) -> Bool {
    line.isEmpty || line.first == "#" || line.allSatisfy { $0 == " " || $0 == "\t" }
  }

  private static func isKeyInComment(_ line: Substring) -> Bool {
    let content = line.drop { $0 == " " }
    guard content.hasPrefix("# ") else { return false }
    let key = content.dropFirst(2)
    return [":", ": |"].contains { key.hasSuffix($0) && !key.dropLast($0.count).contains(" ") }
  }

  /// The text with its notes; `nil` when it cannot be read.
  func write(_ result: CarryForward.Result) -> String? {
    guard let document = YAMLDocument(result.text) else { return nil }
    let layout = YAMLLayout(document)
    var edits: [TextEdit] = []
    let teksten = Set(schema.teksten.map(\.id.rawValue))
    for question in result.open {
      let isText = teksten.contains(question.id) && question.lines.last?.hasSuffix("|") == true
      guard let place = place(of: question, in: isText ? "teksten" : "indicatoren", layout) else { continue }
      let indent = String(repeating: " ", count: place.indent)
      let lines = question.lines.map { "\(indent)# \($0)\(layout.lineEnd)" }
      edits.append(
        .insert(place.needsLineEnd ? layout.lineEnd + lines.joined() : lines.joined(), at: place.index))
    }
    if let end = end(result, layout) { edits.append(end) }
    return document.text.applying(edits)
  }

  /// Where a note can stand.
  private struct Spot {
    let index: String.Index
    let indent: Int
    var needsLineEnd = false
  }

  /// Beside the questions of its onderdeel that the file has, else at the end of the answers.
  private func place(of question: OpenQuestion, in key: String, _ layout: YAMLLayout) -> Spot? {
    let document = layout.document
    guard let mapping = layout.root[key] else { return nil }
    let isBlock = !mapping.pairs.isEmpty && !layout.isFlow(mapping)
    let (before, after) = neighbours(of: question.id, in: key)
    if isBlock, let lines = before.lazy.compactMap({ layout.lines(of: [key, $0]) }).first {
      return spot(behind: lines, indent: mapping.column - 1, document)
    }
    if isBlock, let lines = after.lazy.compactMap({ layout.lines(of: [key, $0]) }).first {
      return Spot(index: document.index(line: lines.lowerBound, column: 1), indent: mapping.column - 1)
    }
    guard !layout.isFlow(layout.root), let lines = layout.lines(of: [key]) else {
      return spot(behind: 1...document.lines.count, indent: 0, document)
    }
    return spot(behind: lines, indent: isBlock ? mapping.column - 1 : 2, document)
  }

  private func spot(behind lines: ClosedRange<Int>, indent: Int, _ document: YAMLDocument) -> Spot {
    let index = document.range(ofLines: lines).upperBound
    let isOpen = index == document.text.endIndex && document.lines.last?.isEmpty == false
    return Spot(index: index, indent: indent, needsLineEnd: isOpen)
  }

  /// The ids of the same onderdeel before a question, nearest first, and those after it.
  private func neighbours(of id: String, in key: String) -> (before: [String], after: [String]) {
    let groups =
      key == "teksten"
      ? [schema.teksten.map(\.id.rawValue)]
      : schema.onderdelen.map { $0.indicatoren.map(\.id.rawValue) }
    guard let group = groups.first(where: { $0.contains(id) }), let index = group.firstIndex(of: id) else {
      return ([], [])
    }
    return (group[..<index].reversed(), Array(group[(index + 1)...]))
  }

  private func end(_ result: CarryForward.Result, _ layout: YAMLLayout) -> TextEdit? {
    guard !result.dropped.isEmpty || !result.unfit.isEmpty else { return nil }
    var lines = ["", "\(Self.title)\(year). Haal dit weg als u het niet meer nodig hebt."]
    if !result.dropped.isEmpty { lines.append("# Het samenwerkingsverband vraagt dit uw school niet meer:") }
    for left in result.dropped { lines += Self.quoted(left) }
    if !result.unfit.isEmpty { lines.append("# Dit past niet meer bij de vraag. Geef een nieuw antwoord:") }
    for left in result.unfit {
      lines += Self.quoted(left)
      if let reason = left.reason { lines.append("#     (\(reason))") }
    }
    let text = layout.document.text
    let isOpen = layout.document.lines.last?.isEmpty == false
    return .insert(
      (isOpen ? layout.lineEnd : "") + lines.map { $0 + layout.lineEnd }.joined(), at: text.endIndex)
  }

  private static func quoted(_ left: CarryForward.Left) -> [String] {
    let prefix = left.subject.contains(":") ? ["#   bij \(left.subject)"] : []
    return prefix
      + left.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
        line.isEmpty ? "#" : "#   \(line)"
      }
  }
}
