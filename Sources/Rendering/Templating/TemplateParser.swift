import Diagnostics

/// Makes a tree of the tags of a template. It goes on after a problem, so that all are found at once.
struct TemplateParser {
  static func parse(_ source: TemplateSource) -> ParsedTemplate {
    let (tokens, problems) = TemplateLexer.tokens(of: source)
    var parser = TemplateParser(tokens: tokens, problems: problems)
    parser.read()
    return ParsedTemplate(
      source: source, nodes: parser.open[0].nodes, problems: parser.problems, blocks: parser.blocks,
      uses: parser.uses)
  }

  /// A tag that waits for its closing tag, with what was read inside it. The first is the template itself.
  private struct Open {
    let tag: TemplateTag?
    var nodes: [TemplateNode] = []
    var blocks: [TemplateNode.Block] = []
  }

  private let tokens: [TemplateLexer.Token]
  private var problems: [Diagnostic]
  private var open = [Open(tag: nil)]
  private var blocks = Set<String>()
  private var uses: [TemplateTag] = []

  private init(tokens: [TemplateLexer.Token], problems: [Diagnostic]) {
    self.tokens = tokens
    self.problems = problems
  }

  private mutating func read() {
    for (index, token) in tokens.enumerated() {
      switch token {
      case .text(let text): read(text)
      case .tag(let tag): read(tag, rest: tokens[(index + 1)...])
      }
    }
    while open.count > 1 { reportUnclosed() }
  }

  /// Whether only blocks may come here.
  private var isInLayout: Bool { open.last?.tag?.kind == .parent }

  private mutating func read(_ text: String) {
    if !isInLayout {
      append(.text(text))
    } else if !text.allSatisfy(\.isWhitespace), let layout = open.last?.tag {
      problems.append(
        Diagnostic(
          .templateSyntax, at: layout.place,
          "Tussen `\(layout.written)` en `{{/\(layout.name)}}` staat losse tekst.",
          hint: "Zet alle tekst in een blok: `{{$naam}}…{{/naam}}`."))
    }
  }

  private mutating func read(_ tag: TemplateTag, rest: ArraySlice<TemplateLexer.Token>) {
    if isInLayout, let layout = open.last?.tag, ![.block, .close, .comment].contains(tag.kind) {
      problems.append(
        Diagnostic(
          .templateSyntax, at: tag.place,
          "`\(tag.written)` staat in `\(layout.written)`, maar niet in een blok.",
          hint: "Zet het in een blok: `{{$naam}}…{{/naam}}`."))
    }
    switch tag.kind {
    case .comment: break
    case .variable, .unescaped: append(.variable(tag))
    case .partial:
      uses.append(tag)
      append(.partial(tag))
    case .section, .inverted: open.append(Open(tag: tag))
    case .parent:
      uses.append(tag)
      open.append(Open(tag: tag))
    case .block:
      if !isInLayout { blocks.insert(tag.name) }
      open.append(Open(tag: tag))
    case .close: close(tag, rest: rest)
    }
  }

  private mutating func close(_ tag: TemplateTag, rest: ArraySlice<TemplateLexer.Token>) {
    guard let last = open.last?.tag else {
      problems.append(
        Diagnostic(
          .templateSyntax, at: tag.namePlace, "`\(tag.written)` sluit iets dat niet open is.",
          hint: "Haal deze tag weg, of open eerst `{{#\(tag.name)}}`."))
      return
    }
    if last.name == tag.name {
      closeLast()
    } else if open.contains(where: { $0.tag?.name == tag.name }) {
      while let inner = open.last?.tag, inner.name != tag.name { reportUnclosed() }
      closeLast()
    } else {
      problems.append(
        Diagnostic(
          .templateSyntax, at: tag.namePlace, "`\(tag.written)` past niet bij `\(last.written)`.",
          hint: "Sluit eerst met `{{/\(last.name)}}`.",
          notes: [.init(at: last.place, "Hier begint `\(last.written)`.")]))
      let closesLater = rest.contains { token in
        if case .tag(let other) = token { other.kind == .close && other.name == last.name } else { false }
      }
      if !closesLater { closeLast() }
    }
  }

  private mutating func reportUnclosed() {
    if let tag = open.last?.tag {
      problems.append(
        Diagnostic(
          .templateSyntax, at: tag.place, "`\(tag.written)` is niet gesloten.",
          hint: "Schrijf `{{/\(tag.name)}}` waar het ophoudt."))
    }
    closeLast()
  }

  private mutating func closeLast() {
    guard let last = open.popLast(), let tag = last.tag else { return }
    switch tag.kind {
    case .parent: append(.parent(tag, last.blocks))
    case .block:
      let block = TemplateNode.Block(tag: tag, nodes: last.nodes)
      if !isInLayout {
        append(.block(block))
      } else if let first = open[open.count - 1].blocks.first(where: { $0.tag.name == tag.name }) {
        problems.append(
          Diagnostic(
            .templateSyntax, at: tag.namePlace, "Het blok `\(tag.name)` staat hier twee keer.",
            hint: "Laat er één staan.", notes: [.init(at: first.tag.place, "Hier staat de eerste.")]))
      } else {
        open[open.count - 1].blocks.append(block)
      }
    default: append(.section(tag, last.nodes))
    }
  }

  private mutating func append(_ node: TemplateNode) { open[open.count - 1].nodes.append(node) }
}
