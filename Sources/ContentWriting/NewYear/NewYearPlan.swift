import ContentReading
import Diagnostics
import Domain

/// What a new school year adds to a content folder: known before anything is written.
///
/// Nothing that stands there is changed. Every open school without a profile of the year gets one: its newest
/// older profile carried forward, whatever the status, because that holds the school's latest words; or else
/// every question as a comment.
public struct NewYearPlan: Sendable {
  public let year: Schooljaar
  /// The year of which the schema was taken; `nil` when the new year had a schema already.
  public let schemaFrom: Schooljaar?
  /// The files to write, in the order of their paths.
  public let files: [NewFile]
  /// Profiles to be, in alphabetical order of the schools' names.
  public let profiles: [NewProfile]
  /// Schools that have a profile of the year already.
  public let kept: [Slug]
  /// Schools that are closed when the year starts.
  public let closed: [Slug]
  /// Older profiles that cannot be followed; their schools get none.
  public let skipped: [String]

  /// A file below the content folder.
  public struct NewFile: Hashable, Sendable {
    public let path: String
    public let text: String
  }

  /// Which part of a year is made.
  public enum Scope: Sendable {
    case schemaOnly
    case everything
    /// The profile of one school; the schema must be there.
    case profile(Slug)
  }

  /// - Parameters:
  ///   - inhoud: the content of the folder, without errors.
  ///   - datum: today; a school that has closed gets no profile.
  public init(
    _ year: Schooljaar, inhoud: Inhoud, folder: ContentFolder, datum: Datum, scope: Scope = .everything
  ) async throws(NewContentError) {
    self.year = year
    let draft = YearDraft(year: year, inhoud: inhoud, folder: folder, datum: datum)
    var files: [NewFile] = []
    var schemaFrom: Schooljaar?
    var schema = inhoud.schemas[year]
    if schema == nil {
      if case .profile = scope { throw .noSchema(year, known: inhoud.schooljaren.sorted()) }
      let made = try draft.schema()
      schemaFrom = made.from
      files.append(made.file)
      schema = made.schema
    }
    var result = YearDraft.Profiles()
    if let schema {
      switch scope {
      case .schemaOnly: break
      case .everything: result = await draft.profiles(for: inhoud.scholen, under: schema)
      case .profile(let slug):
        result = await draft.profiles(for: [try draft.school(slug)], under: schema)
        if let path = result.skipped.first { throw .cannotFollow(path: path) }
      }
      if !result.new.isEmpty, let rules = draft.rules(for: schema) { files.append(rules) }
    }
    files += result.new.map(\.file)
    self.schemaFrom = schemaFrom
    self.files = files.sorted { $0.path < $1.path }
    profiles = result.new.map(\.profile).sorted {
      ($0.naam.alfabetisch, $0.slug) < ($1.naam.alfabetisch, $1.slug)
    }
    kept = result.kept
    closed = result.closed
    skipped = result.skipped
    try await draft.check(files)
  }

  /// Writes the files. What appeared since the plan was made is left alone and given back.
  public func carryOut(with writer: ContentFolderWriter) throws(ContentWritingError) -> [String] {
    var refused: [String] = []
    for file in files {
      do {
        try writer.write(file.path, file.text)
      } catch .exists {
        refused.append(file.path)
      }
    }
    return refused
  }
}
