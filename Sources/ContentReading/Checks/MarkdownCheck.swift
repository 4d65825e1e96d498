import Diagnostics
import Domain

/// What a Markdown text may hold: links that lead somewhere, no raw HTML, no pictures from elsewhere.
struct MarkdownCheck: Sendable {
  /// All addresses of the site to which content may link, such as `/scholen/de-klaver/`.
  let addresses: Set<String>
  /// The slugs of the glossary's terms; `nil` when the glossary could not be read.
  let begrippen: Set<String>?

  func problems(in passage: Passage) -> [Diagnostic] {
    guard passage.isMarkdown else { return [] }
    let text = Array(passage.text.unicodeScalars)
    return MarkdownScanner(text).findings.compactMap { finding in
      switch finding {
      case .html(let offset):
        passage.problem(
          .rawHTML, at: offset, "Hier staat HTML; dat mag niet in deze teksten.",
          hint: "Gebruik Markdown: `**vet**`, `- ` voor een lijst, `[tekst](adres)` voor een link.")
      case .link(let target, let offset, let isImage): problem(target, offset, isImage, passage)
      }
    }
  }

  private func problem(_ target: String, _ offset: Int, _ isImage: Bool, _ passage: Passage) -> Diagnostic? {
    if isImage {
      return target.hasPrefix("/")
        ? nil
        : passage.problem(
          .externalImage, at: offset, "De afbeelding `\(target)` staat op een andere site.",
          hint:
            "Zet de afbeelding in de map `Public/` en verwijs ernaar met `/map/naam.png`: zo volgt niemand de lezer."
        )
    }
    if target.hasPrefix("begrip:") {
      let slug = String(target.dropFirst(7))
      guard let begrippen else { return nil }
      if begrippen.contains(slug) { return nil }
      let near = Suggestion.nearest(to: slug, among: begrippen.sorted()).map { "Bedoelde u `begrip:\($0)`?" }
      return passage.problem(
        .unknownBegrip, at: offset, "Het begrip `\(slug)` staat niet in `begrippen.yaml`.",
        hint: near ?? "Voeg het begrip toe, of haal de link weg.")
    }
    if target.hasPrefix("https://") || target.hasPrefix("http://") {
      return WebAdres(target) != nil
        ? nil
        : passage.problem(
          .invalidURL, at: offset, "`\(target)` is geen webadres.", hint: "Kijk het adres na.")
    }
    if target.hasPrefix("mailto:") || target.hasPrefix("tel:") || target.hasPrefix("#") { return nil }
    let address = String(target.prefix { $0 != "#" && $0 != "?" })
    if addresses.contains(address) { return nil }
    let near = Suggestion.nearest(to: address, among: addresses.sorted()).map { "Bedoelde u `\($0)`?" }
    return passage.problem(
      .brokenLink, at: offset, "De link naar `\(target)` leidt nergens heen.",
      hint: near
        ?? "Begin een adres op deze site met `/` en sluit het af met `/`; begin een ander adres met `https://`."
    )
  }
}

/// Finds links and raw HTML in Markdown (CommonMark 0.30, sections 6.3 to 6.6), outside code.
private struct MarkdownScanner {
  enum Finding {
    case link(target: String, offset: Int, isImage: Bool)
    case html(offset: Int)
  }

  private(set) var findings: [Finding] = []

  private var hasHTML: Bool {
    findings.contains { if case .html = $0 { true } else { false } }
  }

  init(_ text: [Unicode.Scalar]) {
    var index = 0
    var openBrackets: [(index: Int, isImage: Bool)] = []
    while index < text.count {
      switch text[index] {
      case "\\": index += 1
      case "`":
        let run = text[index...].prefix { $0 == "`" }.count
        if let end = Self.endOfCode(text, from: index + run, run: run) {
          index = end - 1
        } else {
          index += run - 1
        }
      case "[":
        openBrackets.append((index, index > 0 && text[index - 1] == "!"))
      case "]":
        guard let open = openBrackets.popLast(), index + 1 < text.count else { break }
        if text[index + 1] == "(" || (text[index + 1] == ":" && Self.startsLine(text, open.index)) {
          let (target, offset) = Self.destination(text, from: index + 2)
          findings.append(.link(target: target, offset: offset, isImage: open.isImage))
        }
      case "<" where index + 1 < text.count:
        let next = text[index + 1]
        guard next.properties.isAlphabetic && next.isASCII || next == "/" || next == "!" || next == "?" else {
          break
        }
        let inside = text[(index + 1)...].prefix { $0 != ">" && $0 != " " && $0 != "\n" }
        let word = String(String.UnicodeScalarView(inside))
        let closed = index + 1 + inside.count < text.count && text[index + 1 + inside.count] == ">"
        if closed, word.contains(":") || word.contains("@") {
          if word.contains(":"), !word.hasPrefix("mailto:") {
            findings.append(.link(target: word, offset: index + 1, isImage: false))
          }
          index += inside.count
        } else if !Self.isDestinationBracket(text, index), next != "/" || !hasHTML {
          // The end of an element whose start was found is the same problem.
          findings.append(.html(offset: index))
        }
      default: break
      }
      index += 1
    }
  }

  private static func endOfCode(_ text: [Unicode.Scalar], from start: Int, run: Int) -> Int? {
    var index = start
    while index < text.count {
      if text[index] == "`" {
        let length = text[index...].prefix { $0 == "`" }.count
        if length == run { return index + length }
        index += length
      } else {
        index += 1
      }
    }
    return nil
  }

  private static func startsLine(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    text[..<index].reversed().prefix { $0 != "\n" }.allSatisfy { $0 == " " }
  }

  private static func isDestinationBracket(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    index >= 2 && text[index - 1] == "(" && text[index - 2] == "]"
  }

  private static func destination(_ text: [Unicode.Scalar], from start: Int) -> (String, Int) {
    var begin = start
    while begin < text.count, text[begin] == " " || text[begin] == "\n" { begin += 1 }
    if begin < text.count, text[begin] == "<" {
      let inside = text[(begin + 1)...].prefix { $0 != ">" && $0 != "\n" }
      return (String(String.UnicodeScalarView(inside)), begin + 1)
    }
    var depth = 0
    let target = text[begin...].prefix { character in
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      return depth >= 0 && character != " " && character != "\n"
    }
    return (String(String.UnicodeScalarView(target)), begin)
  }
}
