import Diagnostics
import Domain

/// Which municipalities an import is about.
struct GemeenteFilter {
  private let chosen: Set<String>

  /// - Parameters:
  ///   - typed: what somebody asked for; empty for all.
  ///   - listed: the readable names in the list, with repetitions.
  init(typed: [String], listed: [String]) throws(ImportError) {
    let names = Set(listed).sorted()
    let keys = Set(names.map(Self.key))
    var chosen: Set<String> = []
    for name in typed {
      let key = Self.key(name)
      guard keys.contains(key) else {
        throw .unknownGemeente(name, suggestions: Self.suggestions(for: key, among: names))
      }
      chosen.insert(key)
    }
    self.chosen = chosen
  }

  /// Whether a row belongs to the import. A row whose municipality is unknown does: it could be meant.
  func includes(_ gemeente: String?) -> Bool {
    guard !chosen.isEmpty, let gemeente else { return true }
    return chosen.contains(Self.key(gemeente))
  }

  /// Names that start with what was typed, such as both municipalities called Bergen; otherwise the nearest.
  private static func suggestions(for key: String, among names: [String]) -> [String] {
    if key.isEmpty { return [] }
    let longer = names.filter { Self.key($0).hasPrefix(key) }
    if !longer.isEmpty { return Array(longer.prefix(5)) }
    guard let nearest = Suggestion.nearest(to: key, among: names.map(Self.key)) else { return [] }
    return names.filter { Self.key($0) == nearest }
  }

  /// Letters and digits only; a name that people use instead of the official one counts as that one.
  private static func key(_ name: String) -> String {
    let key = name.folded.filter { $0.isLetter || $0.isNumber }
    return everydayNames[key] ?? key
  }

  private static let everydayNames = [
    "denhaag": "sgravenhage", "denbosch": "shertogenbosch", "nuenengerwenennederwetten": "nuenenca",
    "bergenlb": "bergenl",
  ]
}
