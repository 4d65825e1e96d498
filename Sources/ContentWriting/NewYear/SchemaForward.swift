import ContentReading
import Domain

/// Makes the schema of a new school year out of an older one: the same text for another year.
///
/// `vervangt` goes: it told what a question was called in the year before the older one.
struct SchemaForward {
  let from: Schooljaar
  let to: Schooljaar

  /// - Parameter text: the older file, without a byte order mark.
  /// - Returns: `nil` when the file is laid out in a way that cannot be followed.
  func carry(_ text: String) -> String? {
    guard let document = YAMLDocument(text), let year = document.root["schooljaar"] else { return nil }
    let layout = YAMLLayout(document)
    let value = layout.range(ofValue: year)
    guard let old = document.text[value].range(of: from.description) else { return nil }
    var edits = YearInTitle(from: from, to: to).edits(in: layout) + [TextEdit(old, to.description)]
    for onderdeel in document.root["onderdelen"]?.items ?? [] {
      for indicator in onderdeel["indicatoren"]?.items ?? [] {
        guard let edit = removal(of: "vervangt", from: indicator, in: layout) else { return nil }
        edits += edit
      }
    }
    return document.text.applying(edits)
  }

  /// Takes a short value out of an item of a list; no change when the item does not have it.
  private func removal(of key: String, from item: YAMLNode, in layout: YAMLLayout) -> [TextEdit]? {
    let document = layout.document
    guard let index = item.pairs.firstIndex(where: { $0.key == key }) else { return [] }
    let pair = item.pairs[index]
    if layout.isFlow(item) {
      let start = document.index(line: item.line, column: item.column)
      let entries = FlowScan(document.text, from: start).entries
      guard entries.count == item.pairs.count, index > 0 else { return nil }
      return [TextEdit(entries[index - 1].upperBound..<entries[index].upperBound, "")]
    }
    if layout.beginsLine(pair) {
      return [TextEdit(document.range(ofLines: pair.line...max(pair.line, pair.value.line)), "")]
    }
    // The first key stands behind the dash of its item: the next one takes its place.
    guard index + 1 < item.pairs.count else { return nil }
    return [TextEdit(layout.start(of: pair)..<layout.start(of: item.pairs[index + 1]), "")]
  }
}
