import Diagnostics

/// The templates of a site, read but not yet checked against what they show.
struct TemplateSet: Sendable {
  let byName: [String: ParsedTemplate]

  subscript(name: String) -> ParsedTemplate? { byName[name] }

  /// The blocks that may be filled in of a layout: its own, and those of the layout around it.
  func blocks(of name: String) -> Set<String> {
    var blocks = Set<String>()
    var seen: Set<String> = [name]
    var next = [name]
    while let name = next.popLast() {
      guard let template = byName[name] else { continue }
      blocks.formUnion(template.blocks)
      next += template.layouts.map(\.name).filter { seen.insert($0).inserted }
    }
    return blocks
  }

  /// The templates that are drawn with this one: its parts and layouts, and theirs. It holds the template
  /// itself only when it uses itself.
  func used(by name: String) -> Set<String> {
    var seen = Set<String>()
    var next = [name]
    while let name = next.popLast() {
      next += (byName[name]?.uses ?? []).map(\.name).filter { seen.insert($0).inserted }
    }
    return seen
  }

  /// What is wrong with how this template names others.
  func problemsOfUses(in name: String) -> [Diagnostic] {
    (byName[name]?.uses ?? []).compactMap { tag in
      guard byName[tag.name] != nil else { return unknown(tag.name, at: tag.namePlace) }
      guard tag.kind == .parent, tag.name == name || used(by: tag.name).contains(name) else { return nil }
      return Diagnostic(
        .templateSyntax, at: tag.namePlace,
        "`\(tag.written)` maakt een kring: dat sjabloon gebruikt dit sjabloon.",
        hint: "Een layout kan niet om zichzelf heen staan. Haal een van de twee weg.")
    }
  }

  /// The message about a template that does not exist.
  func unknown(_ name: String, at place: Place) -> Diagnostic {
    let names = byName.keys.sorted()
    let hint =
      if let near = Suggestion.nearest(to: name, among: names) {
        "Bedoelde u `\(near)`?"
      } else if names.isEmpty {
        "Er zijn geen sjablonen gevonden."
      } else {
        "Maak het bestand `\(name).mustache`, of kies een sjabloon dat er is."
      }
    return Diagnostic(
      .unknownTemplate, at: place, path: name, "Het sjabloon `\(name)` bestaat niet.", hint: hint)
  }
}
