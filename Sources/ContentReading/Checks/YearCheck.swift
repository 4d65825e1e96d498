import Diagnostics
import Domain
import Foundation

// Warnings that depend on the date, or on whether anything of a year is used at all.

extension ContentReader {
  /// Profiles of the running year that are not adopted, and schools whose newest adopted profile is too old.
  func lateAndStale(
    _ profielen: [ProfileFile], _ scholen: [SchoolFile], _ swv: Samenwerkingsverband?, _ years: [Schooljaar]
  ) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    if let running = years.last(where: {
      Datum(jaar: $0.begin, maand: 8, dag: 1).map { $0 <= datum } ?? false
    }) {
      for file in profielen where file.jaar == running {
        guard let profiel = file.profiel, profiel.status < .vastgesteld, let place = file.statusPlace else {
          continue
        }
        problems.append(
          Diagnostic(
            .profileLate, at: place, path: "status",
            "Schooljaar \(running) is begonnen en dit profiel is nog niet vastgesteld (`\(profiel.status.rawValue)`).",
            hint: "Op de site staat nu het profiel van een eerder jaar, of geen profiel."))
      }
    }
    guard let maanden = swv?.site.verouderdNaMaanden else { return problems }
    let open = Set(scholen.filter { $0.school?.isGesloten(op: datum) == false }.map(\.slug))
    for (slug, files) in Dictionary(grouping: profielen, by: \.slug) where open.contains(slug) {
      let adopted = files.filter { $0.profiel?.status == .vastgesteld }.max { $0.jaar < $1.jaar }
      guard let adopted, let place = adopted.peildatumPlace, let newest = adopted.profiel?.laatstBekeken
      else { continue }
      let age = newest.volleMaanden(tot: datum)
      guard age >= maanden else { continue }
      problems.append(
        Diagnostic(
          .profileStale, at: place, path: "peildatum",
          "Dit is het nieuwste vastgestelde profiel van de school, en het is \(age) maanden oud.",
          hint: "Na \(maanden) maanden heet een profiel op de site verouderd. Maak een nieuw profiel."))
    }
    return problems
  }

  /// Rules for editors that are not those of their schema any more.
  func staleRules(_ layout: ContentLayout, _ schemas: Schemas) -> [Diagnostic] {
    layout.schemaRules.compactMap { jaar, path in
      guard let schema = schemas.byYear[jaar]?.schema else {
        if schemas.years.contains(jaar) { return nil }
        return Diagnostic(
          .rulesStale, at: Place(file: path), "Voor \(jaar) is er geen schema waarvan dit de regels zijn.",
          hint: "Haal het bestand weg, of voeg `schema/\(jaar).yaml` toe.")
      }
      let rules = JSONSchema.profiel(schema, vorige: jaar.vorige.flatMap { schemas.byYear[$0]?.schema })
      if let text = text(path).0?.text, text.trimmed == rules.trimmed { return nil }
      return Diagnostic(
        .rulesStale, at: Place(file: path),
        "Dit zijn niet meer de regels van `schema/\(jaar).yaml`; een editor helpt nu verkeerd.",
        hint: "Maak het opnieuw: `profielwijzer schema json --schooljaar \(jaar) > \(path)`.")
    }
  }

  /// Terms of the glossary that no text uses.
  func unusedTerms(_ file: YAMLFile?, _ passages: [Passage]) -> [Diagnostic] {
    guard let source = file?.source, let node = file?.node else { return [] }
    // One text to search for all terms; a meaning does not explain itself, so the glossary is searched by term.
    let glossary = passages.filter { $0.source.file == source.file }
    let others = SearchText(passages.filter { $0.source.file != source.file }.map(\.text))
    return node.items.compactMap { item in
      guard let term = item["term"], let text = term.text, let slug = Slug(naming: text) else { return nil }
      let spellings = ([text] + item.texts("ook")).map(\.folded) + ["begrip:\(slug)"]
      let ownPath = "\(text).betekenis"
      if others.containsAny(of: spellings) { return nil }
      if SearchText(glossary.filter { $0.path != ownPath }.map(\.text)).containsAny(of: spellings) {
        return nil
      }
      return Diagnostic(
        .unused, at: source.place(of: term), path: "term", "Geen tekst gebruikt het begrip `\(text)`.",
        hint: "Haal het weg, of gebruik het.")
    }
  }

  /// Text sections of the schema that no profile of the year fills.
  func unusedTexts(_ schema: RenameCheck.SchemaFile?, _ profielen: [ProfileFile]) -> [Diagnostic] {
    // A profile that could not be read may well fill it.
    guard let schema, profielen.count > 1, profielen.allSatisfy({ $0.profiel != nil }) else { return [] }
    return (schema.node["teksten"]?.items ?? []).compactMap { item in
      guard let id = item["id"], let text = id.text else { return nil }
      if profielen.contains(where: { $0.passages.contains { $0.path == "teksten.\(text)" } }) { return nil }
      return Diagnostic(
        .unused, at: schema.source.place(of: id), path: "teksten",
        "Geen enkele school vult de tekst `\(text)` in.",
        hint: "Haal de tekst weg, of leg scholen uit wat erin hoort.")
    }
  }
}

extension String {
  /// Without line ends at its end, which a shell may add or take away.
  fileprivate var trimmed: String { withoutFinalLineEnds.replacing("\r\n", with: "\n") }
}

/// Many texts as one run of bytes, in which words are found without regard to case and accents.
private struct SearchText {
  private let bytes: Data

  init(_ texts: [String]) { bytes = Data(texts.map(\.folded).joined(separator: "\n").utf8) }

  /// - Parameter words: folded.
  func containsAny(of words: [String]) -> Bool { words.contains { bytes.range(of: Data($0.utf8)) != nil } }
}
