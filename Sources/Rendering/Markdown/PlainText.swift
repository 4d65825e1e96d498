/// Words in blocks and lists, as they are gathered from a document.
struct PlainText {
  private(set) var text = ""
  /// The line ends that come before the next words.
  private var gap = ""
  /// What stands before the next words, as `- `.
  private var mark = ""
  /// The lists that are open, each with the number of its next item when it is numbered.
  private var lists: [Int?] = []

  mutating func add(_ words: String) {
    if words.isEmpty { return }
    if !text.isEmpty { text += gap }
    text += mark
    text += words
    gap = ""
    mark = ""
  }

  /// Ends a paragraph or another block: an empty line follows.
  mutating func endBlock() { gap = "\n\n" }

  /// Ends a line of a list without empty lines.
  mutating func endLine() { if gap.isEmpty { gap = "\n" } }

  /// - Parameter number: that of the first item; `nil` for a list with points.
  mutating func startList(number: Int?) {
    lists.append(number)
    endLine()
  }

  mutating func endList() {
    _ = lists.popLast()
    if lists.isEmpty { endBlock() } else { endLine() }
  }

  mutating func startItem() {
    guard let number = lists.last else { return }
    mark = number.map { "\($0). " } ?? "- "
    lists[lists.count - 1] = number.map { $0 + 1 }
    endLine()
  }
}
