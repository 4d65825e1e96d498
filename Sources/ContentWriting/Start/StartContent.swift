import Domain

/// The least that a content folder must hold beside its schools: a start that builds, and that a swv then
/// makes its own.
///
/// The texts are for sector po. Telephone numbers start with 0999 and addresses end in `.example`: neither
/// exists, so that nobody is called by a site that was not filled in.
public struct StartContent: Sendable {
  /// The text of each file, by its path below the content folder.
  public let files: [String: String]
  /// What somebody must still fill in, in the order of the files.
  public let toFillIn: [FillIn]

  /// A value of the start that is only an example.
  public struct FillIn: Hashable, Sendable {
    /// The path below the content folder.
    public let file: String
    /// The key, as `contact.telefoon`; for a page the line to look for.
    public let key: String
    /// What to put there, in Dutch.
    public let what: String
  }

  /// - Parameters:
  ///   - gemeenten: the municipalities of the swv, in readable Dutch.
  ///   - schooljaar: the school year of the first schema; `Schooljaar(bij:)` gives that of today.
  public init(gemeenten: [String], schooljaar: Schooljaar) {
    let swv = StartSamenwerkingsverband(gemeenten: gemeenten)
    files = [
      StartSamenwerkingsverband.path: swv.text,
      StartSchema.path(for: schooljaar): StartSchema.text(for: schooljaar),
      "begrippen.yaml": StartBegrippen.text,
    ].merging(StartPaginas.files) { first, _ in first }
    toFillIn = StartSamenwerkingsverband.toFillIn + StartPaginas.toFillIn
  }

  /// Writes the files that are not there yet, in the order of their paths.
  ///
  /// - Returns: the paths that were written; a file that stands there already is left alone.
  public func write(with writer: ContentFolderWriter) throws(ContentWritingError) -> [String] {
    var written: [String] = []
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      do {
        try writer.write(path, text)
        written.append(path)
      } catch .exists {}
    }
    return written
  }
}
