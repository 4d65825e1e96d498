import Diagnostics
import Domain

/// The door of this room: a folder of files in, checked values of the domain out.
///
/// Every file is read and checked; all problems of all files come back at once. Values come back only when
/// there is no error, so nobody downstream sees half a school.
public struct ContentReader: Sendable {
  let folder: ContentFolder
  /// The day on which is checked whether a profile is late or stale.
  let datum: Datum

  public init(folder: ContentFolder, datum: Datum) {
    self.folder = folder
    self.datum = datum
  }

  /// What reading gave.
  public struct Reading: Sendable {
    /// `nil` when there is an error.
    public let inhoud: Inhoud?
    public let report: Report

    public init(inhoud: Inhoud?, report: Report) {
      self.inhoud = inhoud
      self.report = report
    }
  }

  /// The schools of the folder alone, for a command that adds to them; whatever else is wrong does not matter.
  ///
  /// - Returns: the schools that could be read, and the slugs of files that could not.
  public func schools() async throws(ContentFolderError) -> (schools: [School], unreadable: [Slug]) {
    let files = ContentLayout(try folder.entries()).scholen
    let read = await concurrently(files) { readSchool($0.slug, $0.path) }
    return (read.compactMap(\.school), read.filter { $0.school == nil }.map(\.slug))
  }

  /// The schemas of the folder alone.
  public struct SchemaReading: Sendable {
    /// Only schemas without errors.
    public let schemas: [Schooljaar: Schema]
    /// All school years that have a schema file, oldest first.
    public let years: [Schooljaar]
    public let report: Report
  }

  /// Reads and checks the schemas, whatever else is wrong.
  public func schemas() throws(ContentFolderError) -> SchemaReading {
    let layout = ContentLayout(try folder.entries())
    let schemas = readSchemas(layout)
    return SchemaReading(
      schemas: schemas.byYear.mapValues(\.schema), years: schemas.years,
      report: Report(schemas.problems, files: layout.schemas.count))
  }

  public func read() async -> Reading {
    let entries: [ContentFolder.Entry]
    do {
      entries = try folder.entries()
    } catch {
      return Reading(inhoud: nil, report: Report([unreadable(error)], files: 0))
    }
    if entries.isEmpty {
      let empty = Diagnostic(
        .fileMissing, at: Place(file: folder.name), "De map `\(folder.name)` is leeg.",
        hint: "Zet er de inhoud in, of maak een begin met `profielwijzer import duo`.")
      return Reading(inhoud: nil, report: Report([empty], files: 0))
    }
    return await read(ContentLayout(entries))
  }

  private func read(_ layout: ContentLayout) async -> Reading {
    var problems = layout.problems

    let swv = layout.samenwerkingsverband.map { yaml($0, .samenwerkingsverband) }
    let schemas = readSchemas(layout)
    let begrippen = layout.begrippen.map { yaml($0, .begrippen) }
    let terms = begrippen.map(Glossary.terms) ?? []
    // A glossary that cannot be read says nothing about which terms it has.
    let glossaryIsKnown =
      begrippen.map { $0.node != nil } ?? !layout.problems.contains { $0.place.file == "begrippen.yaml" }
    problems += staleRules(layout, schemas)
    problems += (swv?.problems ?? []) + schemas.problems + (begrippen?.problems ?? [])
    problems += begrippen.map(Glossary.problems) ?? []

    let scholen = await concurrently(layout.scholen) { file in readSchool(file.slug, file.path) }
    problems += scholen.flatMap(\.problems) + SchoolsCheck.problems(among: scholen)

    let paginas = layout.paginas.map { readPage($0.slug, $0.path) }
    problems += paginas.flatMap(\.problems)

    let links = MarkdownCheck(
      addresses: SiteAddresses(
        scholen: scholen.map(\.slug), schools: scholen.compactMap(\.school),
        schemas: schemas.byYear.values.map(\.schema),
        paginas: layout.paginas.map(\.slug), profielen: layout.profielen.map { ($0.jaar, $0.slug) }
      ).all,
      begrippen: glossaryIsKnown ? Set(terms.map(\.slug.rawValue)) : nil)
    let language = LanguageCheck(
      explained: glossaryIsKnown ? Set(terms.flatMap { [$0.term.folded] + $0.ook.map(\.folded) }) : nil)

    let profielen = await readProfiles(layout, schemas, scholen, links, language)
    problems += profielen.flatMap(\.problems)
    if let newest = schemas.years.last {
      problems += CopiedTextCheck.problems(among: profielen.filter { $0.jaar == newest })
      problems += lateAndStale(
        profielen, scholen, swv?.node.flatMap { Samenwerkingsverband($0) }, schemas.years)
    }

    let ownPassages =
      schemas.byYear.values.flatMap { Passage.passages(ofSchema: $0.node, source: $0.source) }
      + paginas.compactMap(\.file?.body) + (begrippen.map(Glossary.passages) ?? [])
    problems += ownPassages.flatMap(links.problems)
    if let newest = schemas.years.last {
      let used = ownPassages + profielen.filter { $0.jaar == newest }.flatMap(\.passages)
      problems += unusedTerms(begrippen, used)
      problems += unusedTexts(schemas.byYear[newest], profielen.filter { $0.jaar == newest })
    }

    let gebied = layout.gebied.flatMap { text($0, into: &problems) }.map(Gebied.read)
    let postcodes = layout.postcodes.flatMap { text($0, into: &problems) }.map(Postcodegebied.read)
    problems += (gebied?.problems ?? []) + (postcodes?.problems ?? [])

    let report = Report(problems, files: layout.files)
    guard report.errors == 0, let samenwerkingsverband = swv?.node.flatMap({ Samenwerkingsverband($0) })
    else {
      return Reading(inhoud: nil, report: report)
    }
    let inhoud = Inhoud(
      samenwerkingsverband: samenwerkingsverband, schemas: schemas.byYear.mapValues(\.schema),
      scholen: scholen.compactMap(\.school).sorted { $0.slug < $1.slug },
      profielen: Dictionary(grouping: profielen, by: \.jaar).mapValues { files in
        Dictionary(
          files.compactMap { file in file.profiel.map { (file.slug, $0) } },
          uniquingKeysWith: { first, _ in first })
      },
      paginas: paginas.compactMap { page in page.file.flatMap { Pagina($0, slug: page.slug) } }
        .sorted { ($0.volgorde, $0.titel) < ($1.volgorde, $1.titel) },
      begrippen: terms.sorted { ($0.term.alfabetisch, $0.slug) < ($1.term.alfabetisch, $1.slug) },
      gebied: gebied?.gebied ?? nil,
      postcodes: postcodes?.gebieden ?? [])
    return Reading(inhoud: inhoud, report: report)
  }
}

// MARK: - One file

extension ContentReader {
  /// A YAML file held against its shape.
  struct YAMLFile: Sendable {
    /// `nil` when the file could not be read as text.
    let source: SourceText?
    /// `nil` when the file is no YAML at all.
    let node: YAMLNode?
    let problems: [Diagnostic]

    var hasErrors: Bool { problems.contains { $0.severity == .error } }
  }

  func yaml(_ path: String, _ shape: Shape? = nil) -> YAMLFile {
    let (source, problem) = text(path)
    guard let source else { return YAMLFile(source: nil, node: nil, problems: problem.map { [$0] } ?? []) }
    var (node, problems) = YAMLReader(source).read()
    if let node, let shape { problems += ShapeCheck.problems(in: node, shape: shape, source: source) }
    return YAMLFile(source: source, node: node, problems: problems)
  }

  func text(_ path: String) -> (SourceText?, Diagnostic?) {
    do {
      return (try SourceText.decode(try folder.read(path), file: path), nil)
    } catch let error as ContentFolderError {
      return (nil, unreadable(error))
    } catch let error as SourceText.DecodingProblem {
      return (nil, error.diagnostic)
    } catch {
      return (
        nil,
        Diagnostic(
          .fileUnreadable, at: Place(file: path), "Dit bestand is niet te lezen: \(error).", hint: nil)
      )
    }
  }

  private func text(_ path: String, into problems: inout [Diagnostic]) -> SourceText? {
    let (source, problem) = text(path)
    if let problem { problems.append(problem) }
    return source
  }

  private func unreadable(_ error: ContentFolderError) -> Diagnostic {
    switch error.reason {
    case .missing:
      Diagnostic(
        .fileMissing, at: Place(file: error.path), "`\(error.path)` bestaat niet.",
        hint: "Kijk de naam na, of kies een andere map met `--content`.")
    case .notAFolder:
      Diagnostic(
        .fileUnreadable, at: Place(file: error.path),
        "`\(error.path)` is een bestand; hier hoort een map te staan.",
        hint: "Kies een map met `--content`.")
    case .notPermitted:
      Diagnostic(
        .fileUnreadable, at: Place(file: error.path), "Dit bestand mag niet worden gelezen.",
        hint: "Geef uzelf leesrechten op het bestand.")
    case .failed(let reason):
      Diagnostic(
        .fileUnreadable, at: Place(file: error.path), "Dit bestand is niet te lezen: \(reason).", hint: nil)
    }
  }

  // MARK: Schools and pages

  /// A file of `scholen/` after reading.
  struct SchoolFile: Sendable {
    let slug: Slug
    let path: String
    let file: YAMLFile
    let school: School?
    let problems: [Diagnostic]
  }

  func readSchool(_ slug: Slug, _ path: String) -> SchoolFile {
    let file = yaml(path, .school)
    var problems = file.problems
    if let node = file.node, let source = file.source {
      problems += ContactCheck.problems(in: node, source: source)
    }
    return SchoolFile(
      slug: slug, path: path, file: file,
      school: file.hasErrors ? nil : file.node.flatMap { School($0, slug: slug) }, problems: problems)
  }

  private func readPage(_ slug: Slug, _ path: String) -> (slug: Slug, file: PageFile?, problems: [Diagnostic])
  {
    let (source, problem) = text(path)
    guard let source else { return (slug, nil, problem.map { [$0] } ?? []) }
    let (file, problems) = PageFile.read(source)
    guard let file else { return (slug, nil, problems) }
    return (slug, file, problems + ShapeCheck.problems(in: file.frontMatter, shape: .pagina, source: source))
  }

  // MARK: Schemas

  struct Schemas: Sendable {
    /// Only schemas without errors.
    var byYear: [Schooljaar: RenameCheck.SchemaFile] = [:]
    /// Years that have a file, whether or not it is right; oldest first.
    var years: [Schooljaar] = []
    var problems: [Diagnostic] = []
  }

  /// - Parameter range: the school years to read; `nil` for all. Where older ones are left out, nobody asks
  ///   whether the names that they had exist.
  func readSchemas(_ layout: ContentLayout, only range: ClosedRange<Schooljaar>? = nil) -> Schemas {
    var schemas = Schemas()
    schemas.years = layout.schemas.map(\.jaar).sorted()
    for (jaar, path) in layout.schemas where range?.contains(jaar) ?? true {
      let file = yaml(path, .schema)
      var problems = file.problems
      if let node = file.node, let source = file.source {
        problems += SchemaCheck.problems(in: node, source: source, jaar: jaar)
        if !problems.contains(where: { $0.severity == .error }), let schema = Schema(node) {
          schemas.byYear[jaar] = .init(schema: schema, node: node, source: source)
        }
      }
      if schemas.byYear[jaar] == nil, layout.profielen.contains(where: { $0.jaar == jaar }) {
        problems = problems.withNote("de profielen van \(jaar) zijn pas te controleren als dit schema klopt")
      }
      schemas.problems += problems
    }
    schemas.problems += RenameCheck(schemas: schemas.byYear, years: schemas.years).problems
    return schemas
  }
}

extension [Diagnostic] {
  /// The same problems, with a note at the first error.
  fileprivate func withNote(_ message: String) -> [Diagnostic] {
    guard let index = firstIndex(where: { $0.severity == .error }) else { return self }
    var result = self
    let first = self[index]
    result[index] = Diagnostic(
      first.code, at: first.place, path: first.path, first.message, hint: first.hint,
      notes: first.notes + [.init(at: Place(file: first.place.file), message)])
    return result
  }
}
