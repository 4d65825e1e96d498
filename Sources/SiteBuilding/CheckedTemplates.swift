import ContentReading
import Diagnostics
import Rendering

/// The templates of a site, read from their folders and held against the models that they show.
struct CheckedTemplates: Sendable {
  let templates: Templates
  let report: Report

  init(_ folders: [ContentFolder]) {
    var problems: [Diagnostic] = []
    var files = 0
    var sources: [[TemplateSource]] = []
    for folder in folders {
      let (found, wrong) = Self.read(folder)
      sources.append(found)
      problems += wrong
      files += found.count
    }
    templates = Templates(sources)
    problems += templates.problems
    for (name, type) in SitePlanner.templateModels { problems += templates.check(template: name, for: type) }
    report = Report(Self.oncePerPlace(problems), files: files)
  }

  /// A part that many pages show has one mistake, not one for each of them.
  private static func oncePerPlace(_ problems: [Diagnostic]) -> [Diagnostic] {
    struct Spot: Hashable { let place: Place, code: DiagnosticCode }
    var seen: Set<Spot> = []
    return problems.filter { seen.insert(Spot(place: $0.place, code: $0.code)).inserted }
  }

  private static func read(_ folder: ContentFolder) -> ([TemplateSource], [Diagnostic]) {
    let name = folder.name.hasSuffix("/") ? String(folder.name.dropLast()) : folder.name
    do {
      var sources: [TemplateSource] = []
      var problems: [Diagnostic] = []
      for entry in try folder.entries().sorted(by: { $0.path < $1.path })
      where entry.path.hasSuffix(".mustache") {
        let file = name + "/" + entry.path
        guard case .file = entry.kind else {
          problems.append(
            Diagnostic(
              .fileNotAllowed, at: Place(file: file), "Dit is geen gewoon bestand.", hint: "Haal het weg."))
          continue
        }
        guard let text = String(validating: try folder.read(entry.path), as: UTF8.self) else {
          problems.append(
            Diagnostic(
              .notUTF8, at: Place(file: file), "Dit sjabloon is geen UTF-8.",
              hint: "Bewaar het opnieuw met de codering UTF-8."))
          continue
        }
        if let source = TemplateSource(path: entry.path, file: file, text: text) { sources.append(source) }
      }
      return (sources, problems)
    } catch {
      let missing = Diagnostic(
        .fileMissing, at: Place(file: error.path), "De map met sjablonen `\(name)` is niet te lezen.",
        hint: "Kijk de naam na, of laat `--templates` weg.")
      return ([], [missing])
    }
  }
}
