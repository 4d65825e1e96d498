import Diagnostics
import Rendering

/// Finds pages that content and templates put on one path, before any page is made.
enum PathCollisions {
  static func problems(among pages: [PagePlan]) -> [Diagnostic] {
    var owners: [String: String] = [:]
    return pages.compactMap { page in
      guard let owner = owners[page.path] else {
        owners[page.path] = page.source
        return nil
      }
      // The page that people can rename is named first.
      let sources = [page.source, owner].sorted { !$0.hasPrefix("Templates/") && $1.hasPrefix("Templates/") }
      return Diagnostic(
        .outputCollision, at: Place(file: sources[0]), "Twee pagina's zouden op `\(page.path)` komen.",
        hint: "Geef een van de twee een andere naam.",
        notes: [.init(at: Place(file: sources[1]), "hiervan is de andere")])
    }
  }
}
