/// What a build did to the site.
public struct Published: Hashable, Sendable {
  /// Files that are new or have other contents than before.
  public let written: Int
  /// Files that are as they were, with their time stamps.
  public let unchanged: Int
  /// Files of the site before that are gone.
  public let removed: Int
  /// The size of the whole site.
  public let bytes: Int

  public init(written: Int, unchanged: Int, removed: Int, bytes: Int) {
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
    self.bytes = bytes
  }
}
