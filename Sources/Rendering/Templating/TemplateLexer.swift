import Diagnostics

/// Cuts the text of a template into tags and the text between them.
///
/// A tag alone on its line takes the whole line with it, as the Mustache specification asks. Indentation
/// before a partial is dropped rather than repeated on every line of the partial.
struct TemplateLexer {
  enum Token: Hashable {
    case text(String)
    case tag(TemplateTag)
  }

  /// The tokens in order and all that is wrong with the tags.
  static func tokens(of source: TemplateSource) -> (tokens: [Token], problems: [Diagnostic]) {
    var lexer = TemplateLexer(source)
    lexer.read()
    return (lexer.tokens, lexer.problems)
  }

  private let file: String
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var line = 1
  private var column = 1
  /// Where the text that is not yet in a token starts.
  private var textStart = 0
  private var tokens: [Token] = []
  private var problems: [Diagnostic] = []

  private init(_ source: TemplateSource) {
    file = source.file
    scalars = Array(source.text.unicodeScalars)
  }

  private mutating func read() {
    while position < scalars.count {
      if starts(with: "{{") { readTag() } else { advance() }
    }
    endText(at: scalars.count)
    if scalars.last == "{" {
      problems.append(
        Diagnostic(
          .templateSyntax, at: place, "Een sjabloon mag niet eindigen op een accolade.",
          hint: "Zet een nieuwe regel achter de laatste `{`."))
    }
  }

  private mutating func readTag() {
    let tagPlace = place
    let tagStart = position
    let isUnescaped = starts(with: "{{{")
    let isComment = starts(with: "{{!")
    let closing = isUnescaped ? "}}}" : "}}"
    guard let contentEnd = end(of: closing, from: position + (isUnescaped ? 3 : 2), acrossLines: isComment)
    else {
      problems.append(
        Diagnostic(
          .templateSyntax, at: tagPlace, "Deze tag is niet gesloten.",
          hint: "Schrijf `\(closing)` achter de naam, op dezelfde regel."))
      advance(by: isUnescaped ? 3 : 2)
      return
    }
    advance(by: isUnescaped ? 3 : 2)
    let kind = isUnescaped ? .unescaped : readKind()
    if let kind, kind != .comment {
      while position < contentEnd, isSpace(scalars[position]) { advance() }
      let namePlace = place
      let name = trimmed(position..<contentEnd)
      if let problem = problem(with: name, of: kind, at: namePlace) {
        problems.append(problem)
      } else {
        let tag = TemplateTag(kind: kind, name: name, place: tagPlace, namePlace: namePlace)
        end(tag: tag, from: tagStart, to: contentEnd + closing.unicodeScalars.count)
      }
    } else if kind == .comment {
      let tag = TemplateTag(kind: .comment, name: "", place: tagPlace, namePlace: tagPlace)
      end(tag: tag, from: tagStart, to: contentEnd + 2)
    } else {
      problems.append(notAllowed(at: tagPlace))
    }
    let next = contentEnd + closing.unicodeScalars.count
    advance(by: next - position)
    // What could not be read is left out, so that it is not text either.
    if textStart < next { textStart = next }
  }

  /// The kind that the character at the position announces; `nil` for one that is not allowed.
  private mutating func readKind() -> TemplateTag.Kind? {
    let kind: TemplateTag.Kind
    switch scalars[position] {
    case "#": kind = .section
    case "^": kind = .inverted
    case "/": kind = .close
    case ">": kind = .partial
    case "<": kind = .parent
    case "$": kind = .block
    case "!": kind = .comment
    case "=", "&", "%": return nil
    default: return .variable
    }
    advance()
    return kind
  }

  private func notAllowed(at place: Place) -> Diagnostic {
    let (message, hint) =
      switch scalars[position] {
      case "=": ("Andere tekens voor tags kiezen kan niet.", "Gebruik altijd `{{` en `}}`.")
      case "&":
        ("`{{&…}}` kan niet.", "Schrijf `{{naam}}`, of `{{{naam}}}` voor een naam die HTML bevat.")
      default: ("`{{%…}}` kan niet.", "Een sjabloon maakt altijd HTML. Laat deze tag weg.")
      }
    return Diagnostic(.templateSyntax, at: place, message, hint: hint)
  }

  private func problem(with name: String, of kind: TemplateTag.Kind, at place: Place) -> Diagnostic? {
    func wrong(_ message: String, hint: String) -> Diagnostic {
      Diagnostic(.templateSyntax, at: place, message, hint: hint)
    }
    let namesTemplate = kind == .partial || kind == .parent
    if name.isEmpty {
      return wrong("In deze tag staat geen naam.", hint: "Zet een naam tussen de accolades.")
    }
    if namesTemplate, name.hasPrefix("*") {
      return wrong(
        "De naam van een sjabloon kan niet uit een veld komen.",
        hint: "Noem het sjabloon zelf, zoals `\(kind.opening)deel/antwoord}}`.")
    }
    if name.contains("(") || name.contains(")") {
      return wrong(
        "Functies zoals `\(name)` kunnen niet in een sjabloon.", hint: "Gebruik alleen de naam van een veld.")
    }
    // A closing tag may close any of these, so that is looked at where it closes something.
    let isName =
      switch kind {
      case .partial, .parent: TemplateTag.isTemplateName(name)
      case .block: TemplateTag.isFieldName(name)
      case .close: TemplateTag.isTemplateName(name) || TemplateTag.isVariableName(name)
      default: TemplateTag.isVariableName(name)
      }
    if isName { return nil }
    return namesTemplate
      ? wrong(
        "`\(name)` kan niet de naam van een sjabloon zijn.",
        hint: "Gebruik letters, cijfers, `-`, `_` en `/`, zonder `.mustache`.")
      : wrong(
        "`\(name)` kan niet de naam van een veld zijn.",
        hint: "Gebruik letters, cijfers, `-` en `_`, met punten ertussen.")
  }

  // MARK: Text between tags

  private mutating func end(tag: TemplateTag, from start: Int, to end: Int) {
    if tag.kind.mayStandAlone, let line = standalone(from: start, to: end) {
      endText(at: max(line.lowerBound, textStart))
      textStart = line.upperBound
    } else {
      endText(at: start)
      textStart = end
    }
    tokens.append(.tag(tag))
  }

  private mutating func endText(at end: Int) {
    guard textStart < end else { return }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[textStart..<end])
    tokens.append(.text(text))
  }

  /// The whole line with its end when there is nothing but white space around the tag.
  private func standalone(from start: Int, to end: Int) -> Range<Int>? {
    var first = start
    while first > 0, scalars[first - 1] == " " || scalars[first - 1] == "\t" { first -= 1 }
    guard first == 0 || scalars[first - 1] == "\n" else { return nil }
    var last = end
    while last < scalars.count, scalars[last] == " " || scalars[last] == "\t" || scalars[last] == "\r" {
      last += 1
    }
    if last == scalars.count { return first..<last }
    return scalars[last] == "\n" ? first..<(last + 1) : nil
  }

  // MARK: Characters

  private var place: Place { Place(file: file, line: line, column: column) }

  private mutating func advance(by count: Int = 1) {
    for _ in 0..<count {
      if scalars[position] == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
      position += 1
    }
  }

  private func starts(with text: String, at index: Int? = nil) -> Bool {
    scalars[(index ?? position)...].starts(with: text.unicodeScalars)
  }

  /// Where the closing braces start; `nil` when another tag or the end of the line or text comes first.
  private func end(of closing: String, from start: Int, acrossLines: Bool) -> Int? {
    var index = start
    while index < scalars.count {
      if starts(with: closing, at: index) { return index }
      if !acrossLines, scalars[index] == "\n" || starts(with: "{{", at: index) { return nil }
      index += 1
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> String {
    var end = range.upperBound
    while end > range.lowerBound, isSpace(scalars[end - 1]) { end -= 1 }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[range.lowerBound..<end])
    return text
  }

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
}
