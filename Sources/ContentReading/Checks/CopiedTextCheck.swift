import Diagnostics
import Domain

/// Warns for a text that two schools share: a copied text says nothing about a school.
enum CopiedTextCheck {
  /// Shorter texts are alike by chance.
  static let shortestText = 60

  static func problems(among profiles: [ProfileFile]) -> [Diagnostic] {
    var seen: [String: (slug: Slug, passage: Passage)] = [:]
    var problems: [Diagnostic] = []
    for profile in profiles {
      for passage in profile.passages where passage.text.unicodeScalars.count >= shortestText {
        let text = String(decoding: passage.text.folded.utf8.filter { $0 >= 0x61 }, as: UTF8.self)
        guard let first = seen[text] else {
          seen[text] = (profile.slug, passage)
          continue
        }
        if first.slug == profile.slug { continue }
        problems.append(
          passage.problem(
            .copiedText, at: 0, "Deze tekst staat ook bij `\(first.slug)`.",
            hint: "Schrijf wat bij deze school anders is.",
            notes: [.init(at: first.passage.place(at: 0), "hier staat de andere")]))
      }
    }
    return problems
  }
}
