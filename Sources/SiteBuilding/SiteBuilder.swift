import ContentReading
import Diagnostics
import Domain
import Publishing
import Rendering

/// The whole road through the house: read → check → understand → show → publish.
///
/// Rooms know nothing of each other's insides; this is the one place where a value is handed from one to
/// the next.
public struct SiteBuilder: Sendable {
  public let sources: SiteSources
  public let settings: BuildSettings

  public init(sources: SiteSources, settings: BuildSettings) {
    self.sources = sources
    self.settings = settings
  }

  /// Builds the site into a folder, as a whole or not at all.
  ///
  /// - Parameters:
  ///   - output: the folder of the site; it is made when it is not there.
  ///   - progress: told when a phase begins.
  /// - Throws: `BuildFailure`. The site that was there is then untouched.
  public func build(
    to output: String, progress: @escaping @Sendable (Phase) -> Void = { _ in }
  ) async throws(BuildFailure) -> BuiltSite {
    var clock = PhaseClock(progress)
    clock.begin(.reading)
    let (reading, templates) = await read()
    let report = reading.report.merged(with: templates.report)
    guard let inhoud = reading.inhoud, report.allowsBuild(strict: settings.strict) else {
      throw .problems(report)
    }

    clock.begin(.planning)
    let adres = settings.adres ?? inhoud.samenwerkingsverband.site.adres
    let planner = SitePlanner(
      inhoud: inhoud, options: SiteOptions(datum: settings.datum, adres: adres, concept: settings.concept))
    let pages = planner.pages()
    let collisions = PathCollisions.problems(among: pages)
    if !collisions.isEmpty { throw .problems(report.merged(with: Report(collisions, files: 0))) }

    clock.begin(.writing)
    let published: Published
    do {
      let staging = try staging(output, adres, planner.dataFiles())
      try await write(pages, with: templates.templates, to: staging)
      for file in planner.plainFiles() {
        let path = try path(file.path, of: file.source)
        try staging.write(SiteFile(path, Array(file.text.utf8), source: file.source, kind: .other))
      }
      clock.begin(.publishing)
      published = try staging.finish()
    } catch let error as PublishingError {
      throw BuildFailure(error, besides: report)
    } catch let error as TemplateError {
      throw BuildFailure(error, besides: report)
    } catch let failure as BuildFailure {
      throw failure
    } catch {
      throw .environment("\(error)")
    }
    return BuiltSite(
      report: report, pages: pages.count, scholen: inhoud.scholen.count, published: published,
      phases: clock.end())
  }

  /// Checks content and templates without making anything.
  public func check() async -> Report {
    let (reading, templates) = await read()
    let report = reading.report.merged(with: templates.report)
    guard let inhoud = reading.inhoud else { return report }
    let options = SiteOptions(
      datum: settings.datum, adres: inhoud.samenwerkingsverband.site.adres, concept: settings.concept)
    let collisions = PathCollisions.problems(among: SitePlanner(inhoud: inhoud, options: options).pages())
    return report.merged(with: Report(collisions, files: 0))
  }

  private func read() async -> (ContentReader.Reading, CheckedTemplates) {
    async let templates = CheckedTemplates(sources.templates)
    let reading = await ContentReader(folder: sources.content, datum: settings.datum).read()
    guard let inhoud = reading.inhoud else { return await (reading, templates) }
    let reasons = Report(ReasonCheck.problems(in: inhoud, sources.content), files: 0)
    return await (.init(inhoud: inhoud, report: reading.report.merged(with: reasons)), templates)
  }

  private func staging(_ output: String, _ adres: WebAdres, _ data: [DataFile]) throws -> Staging {
    guard let address = SiteAddress(adres.rawValue) else {
      throw BuildFailure.wrongUse("`\(adres)` kan niet het adres van een site zijn.")
    }
    let generated = try data.map { file in
      GeneratedAsset(
        try path(file.path, of: file.source), file.contents, source: file.source,
        kind: file.isList ? .list : .kept)
    }
    return try Staging(
      output: output, address: address,
      assets: Assets.read(folders: sources.publicFolders, generated: generated),
      searchEngines: settings.concept ? .keptOut : .invited, sources: sources.guarded)
  }

  /// Makes and writes all pages, a few side by side. A page's values exist only while it is made.
  private func write(_ pages: [PagePlan], with templates: Templates, to staging: Staging) async throws {
    let width = settings.parallelism
    try await withThrowingTaskGroup(of: Void.self) { group in
      for lane in 0..<width {
        group.addTask {
          for page in stride(from: lane, to: pages.count, by: width).lazy.map({ pages[$0] }) {
            try Task.checkCancellation()
            try write(page, with: templates, to: staging)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  private func write(_ page: PagePlan, with templates: Templates, to staging: Staging) throws {
    let path = try path(page.path, of: page.source)
    let html = try templates.render(page.model(), with: page.template)
    let listing: SiteFile.Listing = page.inSitemap ? .listed(lastModified: page.lastModified) : .unlisted
    try staging.write(SiteFile(path, Array(html.utf8), source: page.source, kind: .page(listing)))
  }

  private func path(_ text: String, of source: String) throws(BuildFailure) -> SitePath {
    guard let path = SitePath(text) else {
      throw .problems(
        Report(
          [Diagnostic(.invalidSlug, at: Place(file: source), "`\(text)` kan geen adres op de site zijn.")],
          files: 0))
    }
    return path
  }
}
