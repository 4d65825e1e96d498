import Diagnostics
import Domain

/// `begrippen.yaml` after reading: its terms, its prose, and what is wrong among the terms.
enum Glossary {
  static func terms(_ file: ContentReader.YAMLFile) -> [Begrip] {
    (file.node?.items ?? []).compactMap { item in
      guard let term = item.prose("term"), let betekenis = item.prose("betekenis"),
        let slug = Slug(naming: term)
      else { return nil }
      return Begrip(slug: slug, term: term, betekenis: betekenis, ook: item.texts("ook"))
    }
  }

  /// Terms that have no letter to make an address of, and terms with the same address.
  static func problems(_ file: ContentReader.YAMLFile) -> [Diagnostic] {
    guard let source = file.source else { return [] }
    let terms = (file.node?.items ?? []).compactMap { $0["term"] }
    let nameless = terms.filter { $0.text.map { Slug(naming: $0) == nil && !$0.isEmpty } ?? false }
    return nameless.map { term in
      Diagnostic(
        .invalidID, at: source.place(of: term), path: "term",
        "`\(term.text ?? "")` heeft geen letter of cijfer.", hint: "Schrijf het begrip in letters.")
    }
      + Repetition(source: source, code: .duplicateID, what: "Het begrip", hint: "Houd er één over.")
      .problems(among: terms.map { ($0, "term") }) { $0.text.flatMap { Slug(naming: $0)?.rawValue } }
  }

  static func passages(_ file: ContentReader.YAMLFile) -> [Passage] {
    guard let source = file.source else { return [] }
    return (file.node?.items ?? []).compactMap { item in
      item["betekenis"].map {
        Passage(source: source, node: $0, path: "\(item.text("term") ?? "?").betekenis", isMarkdown: true)
      }
    }
  }
}
