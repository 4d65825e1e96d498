/// Writes a checked template as one text for the template engine.
///
/// The engine is lenient, so it gets only what leaves it no choice: parts, layouts and blocks are put in
/// place here; a name starts with a point, which keeps the engine from looking further up; values escape
/// themselves; an inverted section asks for `name?`, a yes or no. Only a part that uses itself stays a
/// partial.
struct TemplateWriter {
  /// The text of a template for the engine. All templates that it uses must exist.
  static func text(of name: String, in templates: TemplateSet, recursive: Set<String>) -> String {
    var writer = TemplateWriter(templates: templates, recursive: recursive)
    writer.write(templates[name]?.nodes ?? [], blocks: [:], isTop: true)
    writer.keepLine()
    return writer.text
  }

  /// What somebody put in a block, with the blocks at that place.
  private struct Filling {
    let nodes: [TemplateNode]
    let blocks: [String: Filling]
  }

  private let templates: TemplateSet
  private let recursive: Set<String>
  private var text = ""
  private var endsWithTag = false

  private init(templates: TemplateSet, recursive: Set<String>) {
    self.templates = templates
    self.recursive = recursive
  }

  private mutating func write(_ nodes: [TemplateNode], blocks: [String: Filling], isTop: Bool) {
    for node in nodes {
      switch node {
      case .text(let text): write(text)
      case .variable(let tag): write(tag: tag.name == "." ? "{{{.}}}" : "{{{.\(tag.name)}}}")
      case .section(let tag, let nodes):
        let name = tag.kind == .section ? ".\(tag.name)" : ".\(tag.name)?"
        write(tag: (tag.kind == .section ? "{{#" : "{{^") + name + "}}")
        write(nodes, blocks: blocks, isTop: false)
        write(tag: "{{/\(name)}}")
      case .partial(let tag):
        if recursive.contains(tag.name) {
          write(tag: "{{>\(tag.name)}}")
        } else {
          write(templates[tag.name]?.nodes ?? [], blocks: [:], isTop: true)
        }
      case .parent(let tag, let own):
        var inside: [String: Filling] = [:]
        for block in own { inside[block.tag.name] = Filling(nodes: block.nodes, blocks: blocks) }
        // The outermost user of a layout has the last word, as in the Mustache specification.
        if isTop { inside.merge(blocks) { $1 } }
        write(templates[tag.name]?.nodes ?? [], blocks: inside, isTop: true)
      case .block(let block):
        if let filling = blocks[block.tag.name] {
          write(filling.nodes, blocks: filling.blocks, isTop: false)
        } else {
          write(block.nodes, blocks: blocks, isTop: false)
        }
      }
    }
  }

  private mutating func write(tag: String) {
    text += tag
    endsWithTag = true
  }

  private mutating func write(_ more: String) {
    let visible = more.first { $0 != " " && $0 != "\t" }
    if endsWithTag, visible?.isNewline ?? true { keepLine() }
    text += more
    endsWithTag = false
  }

  /// Lines that go were taken out when the template was read. A comment behind a tag tells the engine that
  /// the rest of the line stays.
  private mutating func keepLine() { text += "{{!}}" }
}
