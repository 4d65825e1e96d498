import Diagnostics
import Domain

/// What `vervangt` says over the years: every old name existed, and no name goes round in a circle.
struct RenameCheck {
  /// The schemas of all school years with the files in which they stand.
  let schemas: [Schooljaar: SchemaFile]
  /// All school years that have a schema file. Where one could not be read, nobody knows which names it had.
  let years: [Schooljaar]

  struct SchemaFile {
    let schema: Schema
    let node: YAMLNode
    let source: SourceText
  }

  var problems: [Diagnostic] {
    schemas.keys.sorted().flatMap { jaar in schemas[jaar].map { problems(in: $0, of: jaar) } ?? [] }
  }

  private func problems(in file: SchemaFile, of jaar: Schooljaar) -> [Diagnostic] {
    let earlier = schemas.filter { $0.key < jaar }.sorted { $0.key > $1.key }.map(\.value.schema)
    let allEarlierAreKnown = earlier.count == years.count { $0 < jaar }
    let current = Dictionary(
      file.schema.indicatoren.compactMap { indicator in indicator.vervangt.map { (indicator.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    var problems: [Diagnostic] = []
    for onderdeel in file.node["onderdelen"]?.items ?? [] {
      for indicator in onderdeel["indicatoren"]?.items ?? [] {
        guard let vervangt = indicator["vervangt"], let text = vervangt.text, let old = Indicator.ID(text),
          let id: Indicator.ID = indicator.identifier("id")
        else { continue }
        let place = file.source.place(of: vervangt)
        let path = "indicatoren.\(id).vervangt"
        if isLoop(from: id, through: current) {
          problems.append(
            Diagnostic(
              .vervangtLoop, at: place, path: path,
              "`\(id)` vervangt zichzelf, rechtstreeks of via een andere indicator.",
              hint: "Laat `vervangt` naar de id van vorig jaar wijzen."))
        } else if allEarlierAreKnown, !earlier.contains(where: { $0.indicator(old) != nil }) {
          let known = earlier.first?.indicatoren.map(\.id.rawValue) ?? []
          let near = Suggestion.nearest(to: text, among: known).map { "Bedoelde u `\($0)`?" }
          problems.append(
            Diagnostic(
              .vervangtUnknown, at: place, path: path,
              "In geen eerder schooljaar was er een indicator `\(old)`.",
              hint: near ?? "Haal `vervangt` weg als deze indicator nieuw is."))
        }
      }
    }
    return problems
  }

  private func isLoop(from start: Indicator.ID, through renames: [Indicator.ID: Indicator.ID]) -> Bool {
    var seen: Set<Indicator.ID> = [start]
    var current = start
    while let next = renames[current] {
      if !seen.insert(next).inserted { return true }
      current = next
    }
    return false
  }
}
