/// The steps on the disk that can fail halfway; a test puts a failing one in their place.
struct Disk: Sendable {
  /// Makes a new file; the folder must exist and the file must not.
  var makeFile: @Sendable (_ path: String, _ contents: [UInt8]) throws(DiskError) -> Void
  /// Gives a file a second name.
  var linkFile: @Sendable (_ existing: String, _ new: String) throws(DiskError) -> Void
  var renameFolder: @Sendable (_ old: String, _ new: String) throws(DiskError) -> Void
  /// Lets two folders trade names in one step.
  var exchangeFolders: @Sendable (_ first: String, _ second: String) throws(DiskError) -> Void

  static let local = Disk(
    makeFile: writeNewFile, linkFile: addName, renameFolder: changeName, exchangeFolders: tradeNames)
}
