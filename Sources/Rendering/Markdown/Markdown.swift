import CCmark

/// Markdown as people write it in the content, made into HTML that is safe to print as it is.
///
/// CommonMark through libcmark, without raw HTML, smart punctuation and images from elsewhere. A link goes to
/// an address on this site (`/uitleg/`), to a place on the page (`#boven`), to a term (`begrip:dyslexie`), to
/// http(s), or opens mail or telephone. Of anything else only the words stay; `problems(in:)` tells which.
public struct Markdown: Sendable {
  public init() {}

  /// The text as HTML. Empty text gives empty HTML.
  ///
  /// - Parameter level: the heading above the text, 0 (none) to 5. The highest heading of the text comes
  ///   right below it, and no level is skipped, whatever the writer chose (WCAG 1.3.1); h6 is the lowest.
  public func html(_ text: String, headingsBelow level: Int) -> SafeHTML {
    guard let document = MarkdownDocument(text) else { return .empty }
    defer { document.free() }
    document.putHeadings(below: level)
    _ = document.makeLinksSafe()
    return SafeHTML(trusted: document.html())
  }

  /// The text as one line of HTML, to stand inside a paragraph, a table cell or a link text.
  ///
  /// Several paragraphs, headings or list items follow one another with a space between them.
  public func inline(_ text: String) -> SafeHTML {
    guard let document = MarkdownDocument(text) else { return .empty }
    defer { document.free() }
    _ = document.makeLinksSafe()
    document.makeOneParagraph()
    var html = document.html()[...]
    if html.hasSuffix("\n") { html = html.dropLast() }
    guard html.hasPrefix("<p>"), html.hasSuffix("</p>") else { return .empty }
    return SafeHTML(trusted: String(html.dropFirst(3).dropLast(4)))
  }

  /// The words without marks: an empty line between paragraphs, `- ` or `1. ` before list items.
  public func plainText(_ text: String) -> String {
    guard let document = MarkdownDocument(text) else { return "" }
    defer { document.free() }
    return document.plainText()
  }

  /// The words on one line, for the description of a page.
  ///
  /// - Parameter limit: the most characters; a longer text ends after a whole word with `…`.
  public func line(_ text: String, limit: Int = 160) -> String {
    let words = plainText(text).split(whereSeparator: \.isWhitespace)
    let whole = words.joined(separator: " ")
    if whole.count <= limit { return whole }
    let cut = whole.prefix(max(0, limit - 1))
    let endsAtWord = whole[cut.endIndex...].first == " "
    let upToWord = endsAtWord ? cut : cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
    return upToWord + "…"
  }

  /// What of the text does not come on the page as it was written.
  public func problems(in text: String) -> [MarkdownProblem] {
    guard let document = MarkdownDocument(text) else { return [] }
    defer { document.free() }
    return document.makeLinksSafe().problems
  }

  /// The links and images of the text that lead somewhere, in order, so that they can be
  /// followed and checked.
  public func links(in text: String) -> [MarkdownLink] {
    guard let document = MarkdownDocument(text) else { return [] }
    defer { document.free() }
    return document.makeLinksSafe().links
  }
}
