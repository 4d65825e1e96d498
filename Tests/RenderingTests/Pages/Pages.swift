import Diagnostics
import Domain
import Fixtures
import Foundation
import Rendering
import Testing

/// The templates that come with the project, read from their folder.
let projectTemplates: Templates = {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Templates")
  let names = FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String } ?? []
  return Templates([
    names.sorted().compactMap { name in
      guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else {
        return nil
      }
      return TemplateSource(path: name, text: text)
    }
  ])
}()

/// A site of small content, of which single pages can be read.
struct TestSite {
  let planner: SitePlanner

  init(_ inhoud: Inhoud, datum: Datum = "2026-10-01", concept: Bool = false) {
    planner = SitePlanner(
      inhoud: inhoud,
      options: SiteOptions(datum: datum, adres: inhoud.samenwerkingsverband.site.adres, concept: concept))
  }

  var paths: [String] { planner.pages().map(\.path) }

  func plan(_ path: String) throws -> PagePlan {
    try #require(planner.pages().first { $0.path == path }, "no page \(path)")
  }

  func page(_ path: String) throws -> String {
    let plan = try plan(path)
    return try projectTemplates.render(plan.model(), with: plan.template)
  }

  /// The part of a page between two texts.
  func part(of path: String, from start: String, to end: String) throws -> String {
    let html = try page(path)
    let first = try #require(html.range(of: start), "no \(start) on \(path)")
    let rest = html[first.lowerBound...]
    return String(rest[..<(rest.range(of: end)?.upperBound ?? rest.endIndex)])
  }

  /// One answer on a school's page.
  func answer(_ indicator: String, on path: String) throws -> String {
    let html = try page(path)
    let mark = try #require(html.range(of: "id=\"antwoord-\(indicator)\">"))
    let start = try #require(html[..<mark.lowerBound].range(of: "<li class=\"antwoord", options: .backwards))
    let rest = html[start.lowerBound...]
    let end = rest.range(
      of: "<li class=\"antwoord", range: rest.index(after: rest.startIndex)..<rest.endIndex)
    return String(rest[..<(end?.lowerBound ?? rest.range(of: "</section>")?.lowerBound ?? rest.endIndex)])
  }
}
