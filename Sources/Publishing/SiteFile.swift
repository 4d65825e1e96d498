import Domain

/// One file of the site, made and ready to be written.
public struct SiteFile: Sendable {
  public let path: SitePath
  public let contents: [UInt8]
  /// The content or template file that made it, for messages: `scholen/de-klaver.yaml`.
  public let source: String
  public let kind: Kind

  public enum Kind: Hashable, Sendable {
    /// An HTML page: its links are checked and its addresses are made ready for the site.
    case page(Listing)
    /// Written as it is: a feed, a data file, a search index.
    case other
  }

  /// Whether a page stands in the sitemap.
  public enum Listing: Hashable, Sendable {
    /// In the sitemap, with the day of its last change where that is known.
    case listed(lastModified: Datum?)
    /// Not in the sitemap: a redirect, the page for a missing address.
    case unlisted
  }

  public init(_ path: SitePath, _ contents: [UInt8], source: String, kind: Kind) {
    self.path = path
    self.contents = contents
    self.source = source
    self.kind = kind
  }
}

/// Whether search engines may show the site.
public enum SearchEngines: Hashable, Sendable {
  case invited
  /// For a build with concepts, which only the MR and the swv should read.
  case keptOut
}
