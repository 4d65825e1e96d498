/// A file that is made of the content and that pages or scripts load.
///
/// It is published under a name with its fingerprint, so that browsers may keep it for ever. A list keeps
/// its name: it is small, is asked for again each time, and tells scripts the names of the others.
public struct DataFile: Sendable {
  /// Where it stands, without fingerprint: `/gegevens/zoeken/a.json`.
  public let path: String
  public let contents: [UInt8]
  /// The content file that it is made of, for messages.
  public let source: String
  /// Whether it keeps its name. Every text in it that begins with `/` then is the path of a file and
  /// becomes the address of that file, relative to the list.
  public let isList: Bool

  init(_ path: String, _ text: String, source: String, isList: Bool = false) {
    self.path = path
    contents = Array(text.utf8)
    self.source = source
    self.isList = isList
  }
}
