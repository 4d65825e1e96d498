import Diagnostics

/// Finds where keys stand in a YAML file of the content, for a problem that is only seen after reading.
///
/// Values carry no places; the file is parsed again for the few that need one.
public struct KeyPlaces: Sendable {
  private let file: String
  private let node: YAMLNode?

  public init(_ file: String, in folder: ContentFolder) {
    self.file = file
    let bytes = try? folder.read(file)
    let source = bytes.flatMap { try? SourceText.decode($0, file: file) }
    node = source.flatMap { YAMLReader($0).read().0 }
  }

  /// The place of the last key of a path that is there; the file as a whole when none is.
  public func place(of path: [String]) -> Place {
    var place = Place(file: file)
    var current = node
    for key in path {
      guard let pair = current?.pair(key) else { break }
      place = Place(file: file, line: pair.line, column: pair.column)
      current = pair.value
    }
    return place
  }
}
