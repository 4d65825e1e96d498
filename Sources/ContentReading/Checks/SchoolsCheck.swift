import Diagnostics
import Domain

/// What must hold among all schools: one location, one file, one address.
enum SchoolsCheck {
  static func problems(among files: [ContentReader.SchoolFile]) -> [Diagnostic] {
    duplicateLocations(files) + duplicateAddresses(files) + files.flatMap(duplicateAfdelingen)
  }

  private static func duplicateLocations(_ files: [ContentReader.SchoolFile]) -> [Diagnostic] {
    var seen: [String: Place] = [:]
    return files.compactMap { file in
      guard let node = file.file.node, let source = file.file.source, let brin = node["brin"],
        let text = brin.text,
        let vestiging = node.text("vestiging")
      else { return nil }
      let place = source.place(of: brin)
      guard let first = seen[text + vestiging] else {
        seen[text + vestiging] = place
        return nil
      }
      return Diagnostic(
        .duplicateSchool, at: place, path: "brin",
        "BRIN \(text) met vestiging \(vestiging) staat al in een ander bestand.",
        hint: "Geef de tweede locatie haar eigen vestigingsnummer, of haal een van de twee weg.",
        notes: [.init(at: first, "hier staat de eerste")])
    }
  }

  /// A former slug that is another school's present or former one.
  private static func duplicateAddresses(_ files: [ContentReader.SchoolFile]) -> [Diagnostic] {
    var owners = Dictionary(
      files.map { ($0.slug.rawValue, Place(file: $0.path)) }, uniquingKeysWith: { first, _ in first })
    var problems: [Diagnostic] = []
    for file in files {
      guard let source = file.file.source else { continue }
      for slug in file.file.node?["vorige_slugs"]?.items ?? [] {
        guard let text = slug.text else { continue }
        let place = source.place(of: slug)
        if let owner = owners[text] {
          problems.append(
            Diagnostic(
              .outputCollision, at: place, path: "vorige_slugs",
              "Twee pagina's zouden op `/scholen/\(text)/` komen.",
              hint: "Haal dit vorige adres weg: het hoort bij een andere school.",
              notes: [.init(at: owner, "hier staat de andere")]))
        } else {
          owners[text] = place
        }
      }
    }
    return problems
  }

  private static func duplicateAfdelingen(_ file: ContentReader.SchoolFile) -> [Diagnostic] {
    guard let source = file.file.source else { return [] }
    return Repetition.ofIDs(
      in: file.file.node?["afdelingen"]?.items ?? [], path: "afdelingen", source: source)
  }
}
