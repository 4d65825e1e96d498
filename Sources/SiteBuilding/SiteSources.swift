import ContentReading

/// Where a site is made of.
public struct SiteSources: Sendable {
  public let content: ContentFolder
  /// Folders with templates; one in a later folder replaces one of the same name.
  public let templates: [ContentFolder]
  /// Folders with static files; one in a later folder replaces one of the same name.
  public let publicFolders: [String]
  /// Folders that people write in: the site is never built into one of them, or around it.
  let guarded: [String]

  /// - Parameters:
  ///   - content: the path of the content folder.
  ///   - templates: the paths of the template folders, ours first.
  ///   - publicFolders: the paths of the folders with static files, ours first.
  public init(content: String, templates: [String], publicFolders: [String]) {
    self.content = .disk(content)
    self.templates = templates.map { .disk($0) }
    self.publicFolders = publicFolders
    guarded = [content] + templates + publicFolders
  }
}
