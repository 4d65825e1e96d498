import ContentReading
import Domain

/// Takes the adoption of last year out of a profile: what a school fills in anew on the way to the board.
struct Emptying {
  let year: Schooljaar

  /// The keys, in the order in which a profile has them.
  private static let keys = [
    "peildatum", "medezeggenschap", "vastgesteld", "ongewijzigd_bevestigd", "wijzigingen",
  ]

  /// What to fill in later, as a comment behind an empty key.
  func comment(for key: String, door: String? = nil) -> String {
    switch key {
    case "peildatum": "# vul in: de dag waarop deze antwoorden klopten, zoals \(year.begin)-05-20"
    case "medezeggenschap":
      "# vul in als de raad dit profiel krijgt: {voorgelegd: \(year.begin)-05-27}; later ook datum en uitkomst"
    case "vastgesteld":
      "# vul in na het besluit: {datum: \(year.begin)-06-30, door: \(door ?? "naam van het bestuur")}"
    case "ongewijzigd_bevestigd": "# vul in: de dag waarop u naging dat wat gelijk bleef nog klopt"
    default: "# waarom iets anders is dan vorig jaar, zoals dyslexie: {aard: nieuw-beleid, reden: …}"
    }
  }

  /// `nil` when the file is laid out in a way that cannot be followed.
  func edits(in layout: YAMLLayout) -> [TextEdit]? {
    guard let status = layout.root["status"] else { return nil }
    let concept = TextEdit(layout.range(ofValue: status), Profiel.Status.concept.rawValue)
    if layout.isFlow(layout.root) {
      // Between brackets no comment can stand behind a key, so the keys go.
      return KeyRemoval(Set(Self.keys), from: [], in: layout).map { [concept] + $0.edits }
    }
    var edits = [concept]
    var previous = "status"
    for key in Self.keys {
      if let pair = layout.root.pair(key) {
        guard let lines = layout.lines(of: [key]) else { return nil }
        edits.append(empty(pair, lines, in: layout))
      } else if key != "wijzigingen", let lines = layout.lines(of: [previous]) {
        let end = layout.document.range(ofLines: lines).upperBound
        let isOpen = end == layout.document.text.endIndex && layout.document.lines.last?.isEmpty == false
        let line = "\(key):  \(comment(for: key))\(layout.lineEnd)"
        edits.append(.insert(isOpen ? layout.lineEnd + line : line, at: end))
      }
      if layout.root[key] != nil { previous = key }
      if key == "peildatum", layout.root["contact"] != nil { previous = "contact" }
    }
    return edits
  }

  private func empty(
    _ pair: YAMLNode.Pair, _ lines: ClosedRange<Int>, in layout: YAMLLayout
  ) -> TextEdit {
    let document = layout.document
    let start = layout.range(ofKey: pair).lowerBound
    let end = document.range(ofLines: lines).upperBound
    let key = document.text[layout.range(ofKey: pair)]
    let door = pair.value.text("door").map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
    let comment = layout.comment(behind: pair) ?? comment(for: pair.key, door: door)
    let close = end < document.text.endIndex || document.text.hasSuffix(layout.lineEnd) ? layout.lineEnd : ""
    return TextEdit(start..<end, "\(key):  \(comment)\(close)")
  }
}

extension YAMLNode {
  fileprivate func text(_ key: String) -> String? { self[key]?.text }
}
