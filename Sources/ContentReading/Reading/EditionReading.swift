import Diagnostics
import Domain

/// Some school years of a content folder, read for a comparison.
///
/// Unlike a whole reading it gives what could be read when other files have errors: a profile that is wrong is
/// named, and the other schools are still there.
public struct EditionReading: Sendable {
  /// `nil` when its file has errors.
  public let samenwerkingsverband: Samenwerkingsverband?
  /// The schemas without errors, from the oldest year asked for to the newest.
  public let schemas: [Schooljaar: Schema]
  public let scholen: [School]
  /// Per year asked for.
  public let profielen: [Schooljaar: [Slug: Profiel]]
  /// Schools with a profile, or a file of their own, that has errors; per year asked for.
  public let ongeldig: [Schooljaar: Set<Slug>]
  /// Schools with a file in an earlier year, for each year asked for.
  public let metEerderProfiel: [Schooljaar: Set<Slug>]
  /// The errors of all files that were read. Links, language and copied texts are not looked at.
  public let report: Report
}

/// The school years that a content folder has.
public struct ContentYears: Sendable {
  /// Oldest first.
  public let withSchema: [Schooljaar]
  public let withProfiles: Set<Schooljaar>
}

extension ContentReader {
  /// Which school years there are, without reading a file.
  public func years() throws(ContentFolderError) -> ContentYears {
    let layout = ContentLayout(try folder.entries())
    return ContentYears(
      withSchema: layout.schemas.map(\.jaar).sorted(), withProfiles: Set(layout.profielen.map(\.jaar)))
  }

  /// Reads the schemas, schools and profiles of some school years.
  public func editions(of years: Set<Schooljaar>) async throws(ContentFolderError) -> EditionReading {
    let layout = ContentLayout(try folder.entries())
    let range = years.min().flatMap { first in years.max().map { first...$0 } }
    let schemas = readSchemas(layout, only: range)
    let scholen = await concurrently(layout.scholen) { readSchool($0.slug, $0.path) }
    let perSlug = Dictionary(scholen.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    let shapes = schemas.byYear.filter { years.contains($0.key) }.mapValues { file in
      (
        schema: file.schema,
        shape: Shape.profiel(
          file.schema, vorige: file.schema.schooljaar.vorige.flatMap { schemas.byYear[$0]?.schema })
      )
    }
    let files = layout.profielen.filter { years.contains($0.jaar) }
    let profielen = await concurrently(files) { entry in
      readEdition(entry, shapes[entry.jaar]?.schema, shapes[entry.jaar]?.shape, perSlug[entry.slug])
    }
    let swv = layout.samenwerkingsverband.map { yaml($0, .samenwerkingsverband) }
    let problems = [
      swv?.problems ?? [], schemas.problems, scholen.flatMap(\.problems), profielen.flatMap(\.problems),
    ].joined().filter { $0.severity == .error }
    return EditionReading(
      samenwerkingsverband: swv?.hasErrors == false ? swv?.node.flatMap { Samenwerkingsverband($0) } : nil,
      schemas: schemas.byYear.mapValues(\.schema),
      scholen: scholen.compactMap(\.school),
      profielen: Dictionary(grouping: profielen, by: \.jaar).mapValues { files in
        Dictionary(
          files.compactMap { file in file.profiel.map { (file.slug, $0) } },
          uniquingKeysWith: { first, _ in first })
      },
      ongeldig: Dictionary(grouping: profielen.filter { $0.profiel == nil }, by: \.jaar)
        .mapValues { Set($0.map(\.slug)) },
      metEerderProfiel: Dictionary(
        years.map { jaar in (jaar, Set(layout.profielen.filter { $0.jaar < jaar }.map(\.slug))) },
        uniquingKeysWith: { first, _ in first }),
      report: Report(problems, files: files.count))
  }

  private typealias ReadEdition = (jaar: Schooljaar, slug: Slug, profiel: Profiel?, problems: [Diagnostic])

  private func readEdition(
    _ entry: (jaar: Schooljaar, slug: Slug, path: String), _ schema: Schema?, _ shape: Shape?,
    _ school: SchoolFile?
  ) -> ReadEdition {
    let file = yaml(entry.path)
    guard let schema, let shape, let node = file.node, let source = file.source else {
      return (entry.jaar, entry.slug, nil, file.problems)
    }
    var problems = file.problems
    problems += ShapeCheck.problems(in: node, shape: shape, source: source)
    problems += ProfielCheck.problems(in: node, source: source, schema: schema, school: school?.school)
    let isSound = school?.school != nil && !problems.contains { $0.severity == .error }
    return (entry.jaar, entry.slug, isSound ? Profiel(node, schema: schema) : nil, problems)
  }
}
