import Diagnostics
import Domain

/// A file of `profielen/` after reading.
struct ProfileFile: Sendable {
  let jaar: Schooljaar
  let slug: Slug
  let path: String
  let profiel: Profiel?
  /// All prose, for checks that compare profiles; only of the newest school year.
  let passages: [Passage]
  let statusPlace: Place?
  let peildatumPlace: Place?
  let problems: [Diagnostic]
}

extension ContentReader {
  func readProfiles(
    _ layout: ContentLayout, _ schemas: Schemas, _ scholen: [SchoolFile], _ links: MarkdownCheck,
    _ language: LanguageCheck
  ) async -> [ProfileFile] {
    let newest = schemas.years.last
    let schools = Dictionary(scholen.map { ($0.slug, $0.school) }, uniquingKeysWith: { first, _ in first })
    let shapes = Dictionary(
      schemas.byYear.map { jaar, file in
        let vorige = jaar.vorige.flatMap { schemas.byYear[$0]?.schema }
        return (jaar, (file.schema, Shape.profiel(file.schema, vorige: vorige), formerNames(file.schema)))
      }, uniquingKeysWith: { first, _ in first })
    return await concurrently(layout.profielen) { entry in
      let context = shapes[entry.jaar]
      if !schemas.years.contains(entry.jaar) {
        return ProfileFile(entry, problem: schemaMissing(entry))
      }
      guard let school = schools[entry.slug] else {
        return ProfileFile(entry, problem: unknownSchool(entry, among: scholen.map(\.slug.rawValue)))
      }
      guard let (schema, shape, formerNames) = context else {
        return ProfileFile(entry, problems: yaml(entry.path).problems)
      }
      return readProfile(
        entry, schema, shape, formerNames, school, links, entry.jaar == newest ? language : nil)
    }
  }

  private typealias Entry = (jaar: Schooljaar, slug: Slug, path: String)

  private func readProfile(
    _ entry: Entry, _ schema: Schema, _ shape: Shape, _ formerNames: [String: String], _ school: School?,
    _ links: MarkdownCheck, _ language: LanguageCheck?
  ) -> ProfileFile {
    let file = yaml(entry.path)
    guard let node = file.node, let source = file.source else {
      return ProfileFile(entry, problems: file.problems)
    }
    var problems = file.problems
    problems += ShapeCheck.problems(in: node, shape: shape, source: source, formerNames: formerNames)
    problems += ProfielCheck.problems(in: node, source: source, schema: schema, school: school)
    let passages = Passage.passages(ofProfile: node, source: source)
    problems += passages.flatMap(links.problems)
    if let language {
      problems += passages.flatMap(language.problems) + ContactCheck.problems(in: node, source: source)
      if let open = school.flatMap({
        OpenCheck(schema: schema, school: $0).problem(in: node, source: source)
      }) {
        problems.append(open)
      }
    }
    let isSound = !problems.contains { $0.severity == .error }
    return ProfileFile(
      jaar: entry.jaar, slug: entry.slug, path: entry.path,
      profiel: isSound ? Profiel(node, schema: schema) : nil,
      passages: language == nil ? [] : passages, statusPlace: node["status"].map(source.place(of:)),
      peildatumPlace: node["peildatum"].map(source.place(of:)), problems: problems)
  }

  private func formerNames(_ schema: Schema) -> [String: String] {
    Dictionary(
      schema.indicatoren.compactMap { indicator in
        indicator.vervangt.map { ($0.rawValue, indicator.id.rawValue) }
      },
      uniquingKeysWith: { first, _ in first })
  }

  private func schemaMissing(_ entry: Entry) -> Diagnostic {
    Diagnostic(
      .schemaMissing, at: Place(file: entry.path),
      "Voor \(entry.jaar) is er geen schema, dus dit profiel is niet te controleren.",
      hint: "Voeg `schema/\(entry.jaar).yaml` toe, of zet het profiel in de map van het goede schooljaar.")
  }

  private func unknownSchool(_ entry: Entry, among slugs: [String]) -> Diagnostic {
    let near = Suggestion.nearest(to: entry.slug.rawValue, among: slugs).map { "Bedoelde u `\($0).yaml`?" }
    return Diagnostic(
      .unknownSchool, at: Place(file: entry.path), "Er is geen school `\(entry.slug)`.",
      hint: near ?? "Voeg `scholen/\(entry.slug).yaml` toe.")
  }
}

extension ProfileFile {
  fileprivate init(_ entry: (jaar: Schooljaar, slug: Slug, path: String), problem: Diagnostic) {
    self.init(entry, problems: [problem])
  }

  fileprivate init(_ entry: (jaar: Schooljaar, slug: Slug, path: String), problems: [Diagnostic]) {
    self.init(
      jaar: entry.jaar, slug: entry.slug, path: entry.path, profiel: nil, passages: [], statusPlace: nil,
      peildatumPlace: nil,
      problems: problems)
  }
}
