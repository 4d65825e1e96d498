import Diagnostics
import Domain

/// An ordinary page, cut into its front matter and its text.
struct PageFile {
  let source: SourceText
  let frontMatter: YAMLNode
  /// The Markdown below the front matter, as one passage with its places.
  let body: Passage

  /// Cuts a file; a problem when it has no front matter between two lines of `---`.
  static func read(_ source: SourceText) -> (file: PageFile?, problems: [Diagnostic]) {
    let lines = source.lines
    guard lines.first == "---", let closing = lines.dropFirst().firstIndex(of: "---") else {
      return (
        nil,
        [
          Diagnostic(
            .frontMatter, at: source.place(line: 1, column: 1),
            "Deze pagina begint niet met een kop tussen twee regels `---`.",
            hint: "Begin met `---`, dan `titel:`, `volgorde:` en `menu:`, en sluit de kop af met `---`.")
        ]
      )
    }
    // An empty line takes the place of the first `---`, so that all line numbers stay what they are.
    let head = SourceText(file: source.file, text: "\n" + lines[1..<closing].joined(separator: "\n") + "\n")
    let (node, problems) = YAMLReader(head).read()
    guard let node else { return (nil, problems) }
    let text = lines[(closing + 1)...].joined(separator: "\n")
    let body = YAMLNode(content: .scalar(text, .literal), line: closing + 1, column: 1)
    return (
      PageFile(
        source: source, frontMatter: node,
        body: Passage(source: source, node: body, path: "", isMarkdown: true)), problems
    )
  }
}

extension Pagina {
  /// Reads a page whose front matter has its shape.
  init?(_ file: PageFile, slug: Slug) {
    guard let titel = file.frontMatter.prose("titel"), let volgorde = file.frontMatter.integer("volgorde"),
      let menu: Menu = file.frontMatter.choice("menu")
    else { return nil }
    self.init(slug: slug, titel: titel, volgorde: volgorde, menu: menu, tekst: file.body.text)
  }
}
