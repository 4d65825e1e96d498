import Domain

/// One page that the site will have, before it is made.
public struct PagePlan: Sendable {
  /// Where the page stands: `/scholen/de-klaver/`, or a file such as `/404.html`.
  public let path: String
  /// The file that the page is made of: `scholen/de-klaver.yaml` below the content folder, or
  /// `Templates/start.mustache` for a page that is made of everything.
  public let source: String
  public let inSitemap: Bool
  /// The day of the newest content on the page, where that is known.
  public let lastModified: Datum?
  /// The name of the template.
  public let template: String
  /// Makes the values that the template shows. Called once for each time that the page is written, so that
  /// the pages of ten thousand schools need not be in memory together.
  public let model: @Sendable () -> any TemplateModel

  init(
    path: String, source: String, inSitemap: Bool = true, lastModified: Datum? = nil, template: String,
    model: @escaping @Sendable () -> any TemplateModel
  ) {
    self.path = path
    self.source = source
    self.inSitemap = inSitemap
    self.lastModified = lastModified
    self.template = template
    self.model = model
  }
}
