import ContentReading
import Diagnostics
import Domain

/// Makes the files of a new year out of the content that is there.
struct YearDraft {
  let year: Schooljaar
  let inhoud: Inhoud
  let folder: ContentFolder
  let datum: Datum

  /// What becomes of each school.
  struct Profiles {
    var new: [(file: NewYearPlan.NewFile, profile: NewProfile)] = []
    var kept: [Slug] = []
    var closed: [Slug] = []
    var skipped: [String] = []
  }

  static func path(of slug: Slug, in year: Schooljaar) -> String { "profielen/\(year)/\(slug).yaml" }

  /// The new schema, made of the newest older one.
  func schema() throws(NewContentError) -> (from: Schooljaar, file: NewYearPlan.NewFile, schema: Schema) {
    guard let from = inhoud.schooljaren.first(where: { $0 < year }) else {
      throw .noEarlierYear(year, known: inhoud.schooljaren.sorted())
    }
    let old = "schema/\(from).yaml"
    guard let file = HumanFile(old, in: folder),
      let text = SchemaForward(from: from, to: year).carry(file.text)
    else { throw .cannotFollow(path: old) }
    let new = NewYearPlan.NewFile(path: "schema/\(year).yaml", text: file.mark + text)
    let reading = try? ContentReader(folder: folder.with([new]), datum: datum).schemas()
    guard let schema = reading?.schemas[year] else { throw .cannotFollow(path: old) }
    return (from, new, schema)
  }

  func school(_ slug: Slug) throws(NewContentError) -> School {
    guard let school = inhoud.scholen.first(where: { $0.slug == slug }) else {
      let near = Suggestion.nearest(to: slug.rawValue, among: inhoud.scholen.map(\.slug.rawValue))
      throw .unknownSchool(slug, near: near)
    }
    if isClosed(school) { throw .closedSchool(slug) }
    return school
  }

  /// Whether a school has closed, or will have when the year starts.
  private func isClosed(_ school: School) -> Bool {
    let start = Datum(jaar: year.begin, maand: 8, dag: 1).map { max($0, datum) } ?? datum
    return school.isGesloten(op: start)
  }

  func profiles(for schools: [School], under schema: Schema) async -> Profiles {
    var profiles = Profiles()
    var waiting: [School] = []
    for school in schools {
      if inhoud.profielen[year]?[school.slug] != nil {
        profiles.kept.append(school.slug)
      } else if isClosed(school) {
        profiles.closed.append(school.slug)
      } else {
        waiting.append(school)
      }
    }
    let carriers = Dictionary(
      inhoud.schemas.filter { $0.key < year }.map { jaar, old in
        (jaar, CarryForward(from: old, to: schema, schemas: inhoud.schemas))
      }, uniquingKeysWith: { first, _ in first })
    let made = await concurrently(waiting) { school in profile(of: school, under: schema, carriers) }
    for outcome in made {
      switch outcome {
      case .made(let file, let profile): profiles.new.append((file, profile))
      case .skipped(let path): profiles.skipped.append(path)
      }
    }
    return profiles
  }

  private enum Outcome {
    case made(NewYearPlan.NewFile, NewProfile)
    case skipped(String)
  }

  private func profile(
    of school: School, under schema: Schema, _ carriers: [Schooljaar: CarryForward]
  ) -> Outcome {
    let path = Self.path(of: school.slug, in: year)
    for jaar in carriers.keys.sorted(by: >) {
      guard let old = inhoud.profielen[jaar]?[school.slug], let carrier = carriers[jaar] else { continue }
      let oldPath = Self.path(of: school.slug, in: jaar)
      guard let file = HumanFile(oldPath, in: folder), let carried = carrier.carry(file.text, of: school)
      else { return .skipped(oldPath) }
      let source = NewProfile.Source(jaar: jaar, status: old.status)
      return .made(
        .init(path: path, text: file.mark + carried.text), NewProfile(school, source: source, carried))
    }
    let scaffold = ProfileScaffold(schema: schema, school: school)
    let result = CarryForward.Result(text: scaffold.text, open: scaffold.open)
    return .made(.init(path: path, text: scaffold.text), NewProfile(school, source: nil, result))
  }

  /// The rules of the year for editors; `nil` when they are there.
  func rules(for schema: Schema) -> NewYearPlan.NewFile? {
    let path = "schema/\(year).schema.json"
    if (try? folder.read(path)) != nil { return nil }
    return .init(
      path: path, text: JSONSchema.profiel(schema, vorige: year.vorige.flatMap { inhoud.schemas[$0] }))
  }

  /// Reads the folder as it will be: whatever is made must pass the checks.
  func check(_ files: [NewYearPlan.NewFile]) async throws(NewContentError) {
    let report = await ContentReader(folder: folder.with(files), datum: datum).read().report
    if report.errors > 0 { throw .unsound(report) }
  }
}

/// A file as a person keeps it: its text, and the byte order mark that some editors put before it.
private struct HumanFile {
  let mark: String
  let text: String

  init?(_ path: String, in folder: ContentFolder) {
    guard let bytes = try? folder.read(path) else { return nil }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    guard let text = String(validating: hasMark ? bytes.dropFirst(3) : bytes[...], as: UTF8.self) else {
      return nil
    }
    mark = hasMark ? "\u{FEFF}" : ""
    self.text = text
  }
}

extension ContentFolder {
  /// The folder as it will be with new files.
  func with(_ files: [NewYearPlan.NewFile]) -> ContentFolder {
    let new = Dictionary(
      files.map { ($0.path, Array($0.text.utf8)) }, uniquingKeysWith: { first, _ in first })
    return ContentFolder(
      name: name,
      entries: { () throws(ContentFolderError) in
        try entries().filter { new[$0.path] == nil }
          + new.map { Entry(path: $0.key, kind: .file(size: $0.value.count)) }
      },
      read: { path throws(ContentFolderError) in
        if let bytes = new[path] { return bytes }
        return try read(path)
      })
  }
}
