import ContentReading
import Domain

/// A whole content folder that builds at once: the start of every folder, and one school that shows how it goes.
public struct StartSite: Sendable {
  /// The text of each file, by its path below the content folder.
  public let files: [String: String]
  /// What somebody must still fill in, in the order of the files.
  public let toFillIn: [StartContent.FillIn]

  /// - Parameters:
  ///   - gemeenten: the municipalities of the swv; the example school stands in the first.
  ///   - schooljaar: the school year of the first schema.
  public init(gemeenten: [String], schooljaar: Schooljaar) {
    let start = StartContent(gemeenten: gemeenten, schooljaar: schooljaar)
    var files = start.files
    files["scholen/\(StartSchool.slug).yaml"] = StartSchool.school(
      gemeente: gemeenten.first ?? "Voorbeeldstad")
    files["profielen/\(schooljaar)/\(StartSchool.slug).yaml"] = StartSchool.profiel(in: schooljaar)
    files["README.md"] = StartReadme.text(for: schooljaar)
    if let rules = Self.rules(of: files, schooljaar) { files["schema/\(schooljaar).schema.json"] = rules }
    self.files = files
    toFillIn = start.toFillIn
  }

  /// Writes all files, in the order of their paths.
  public func write(with writer: ContentFolderWriter) throws(ContentWritingError) {
    for (path, text) in files.sorted(by: { $0.key < $1.key }) { try writer.write(path, text) }
  }

  private static func rules(of files: [String: String], _ schooljaar: Schooljaar) -> String? {
    let reading = try? ContentReader(folder: .memory(files), datum: .eerste).schemas()
    return reading?.schemas[schooljaar].map { JSONSchema.profiel($0, vorige: nil) }
  }
}
