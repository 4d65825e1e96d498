import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import Publishing

@Suite struct StagingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private let site = TestSite(pages: ["/": "<a href=/over/>", "/over/": "<p>Over</p>"])

  @Test func `a site appears with its pages, its marker and what hosts read`() throws {
    let published = try site.publish(to: folder.output)
    #expect(
      try folder.files(in: "Output").keys.sorted() == [
        ".profielwijzer", "_headers", "index.html", "over/index.html", "robots.txt", "sitemap.xml",
      ])
    #expect(try folder.text("Output/over/index.html") == "<p>Over</p>")
    let bytes = try folder.files(in: "Output").values.reduce(0) { $0 + $1.count }
    #expect(published == Published(written: 6, unchanged: 0, removed: 0, bytes: bytes))
    #expect(try folder.names() == ["Output"])
  }

  @Test func `the same input gives the same bytes and leaves the files alone`() throws {
    _ = try site.publish(to: folder.output)
    let files = try folder.files(in: "Output")
    let stamps = try files.keys.sorted().map { try folder.stamp("Output/" + $0) }
    let published = try site.publish(to: folder.output)
    #expect(try folder.files(in: "Output") == files)
    #expect(try files.keys.sorted().map { try folder.stamp("Output/" + $0) } == stamps)
    #expect(published.written == 0)
    #expect(published.unchanged == files.count)
    #expect(published.removed == 0)
  }

  @Test func `a second build writes what changed and removes what is gone`() throws {
    var site = site
    site.pages["/oud/"] = "oud"
    _ = try site.publish(to: folder.output)
    let stamp = try folder.stamp("Output/index.html")
    site.pages["/oud/"] = nil
    site.pages["/nieuw/"] = "nieuw"
    site.pages["/over/"] = "anders"
    let published = try site.publish(to: folder.output)
    #expect(!folder.exists("Output/oud"))
    #expect(try folder.text("Output/over/index.html") == "anders")
    #expect(try folder.stamp("Output/index.html") == stamp)
    // Sitemap and headers name the new page too.
    #expect((published.written, published.unchanged, published.removed) == (4, 3, 1))
  }

  @Test func `a file keeps its time where it cannot have two names`() throws {
    var site = site
    _ = try site.publish(to: folder.output)
    let old = Date(timeIntervalSince1970: 1_700_000_000.25)
    let file = folder.output + "/index.html"
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: file)
    let stamp = try folder.stamp("Output/index.html")
    site.disk.linkFile = { _, new throws(DiskError) in throw DiskError(path: new, code: EPERM) }
    #expect(try site.publish(to: folder.output).unchanged == 6)
    let new = try folder.stamp("Output/index.html")
    #expect(new.split(separator: " ").last == stamp.split(separator: " ").last)
    #expect(new != stamp)
  }

  @Test func `a write that fails midway leaves the old site untouched`() throws {
    _ = try site.publish(to: folder.output)
    let files = try folder.files(in: "Output")
    let stamps = try files.keys.sorted().map { try folder.stamp("Output/" + $0) }
    var next = TestSite()
    for number in 0..<20 { next.pages["/p/\(number)/"] = "nieuw \(number)" }
    let writes = Mutex(0)
    next.disk.makeFile = { path, contents throws(DiskError) in
      let count = writes.withLock { count in
        count += 1
        return count
      }
      if count == 12 { throw DiskError(path: path, code: ENOSPC) }
      try Disk.local.makeFile(path, contents)
    }
    let found = problems { try next.publish(to: folder.output) }
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix("kan niet worden geschreven: de schijf is vol.") == true)
    #expect(try folder.files(in: "Output") == files)
    #expect(try files.keys.sorted().map { try folder.stamp("Output/" + $0) } == stamps)
    #expect(try folder.names() == ["Output"])
  }

  @Test func `a build that ignores a failed write is still not published`() throws {
    _ = try site.publish(to: folder.output)
    var next = site
    next.pages["/over/"] = "anders"
    next.disk.makeFile = { path, contents throws(DiskError) in
      if path.hasSuffix("/over/index.html") { throw DiskError(path: path, code: EIO) }
      try Disk.local.makeFile(path, contents)
    }
    let staging = try next.staging(to: folder.output)
    try? staging.write(page("/over/", "anders"))
    try staging.write(page("/", "start"))
    #expect(throws: PublishingError.self) { try staging.finish() }
    #expect(try folder.text("Output/over/index.html") == "<p>Over</p>")
    #expect(try folder.text("Output/index.html") == "<a href=/over/>")
  }

  @Test func `a build that is given up leaves nothing behind`() throws {
    _ = try site.publish(to: folder.output)
    do {
      let staging = try site.staging(to: folder.output)
      try staging.write(page("/over/", "anders"))
      #expect(try folder.names().count == 2)
    }
    #expect(try folder.names() == ["Output"])
    #expect(try folder.text("Output/over/index.html") == "<p>Over</p>")
  }

  @Test func `a second file on one path names both sources`() throws {
    let staging = try site.staging(to: folder.output)
    try staging.write(page("/over/", "een", source: "paginas/over.md"))
    try staging.write(page("/over/index.html", "twee", source: "scholen/over.yaml"))
    try staging.write(page("/robots.txt", "drie", source: "robots.txt"))
    let found = try diagnostics { try staging.finish() }
    #expect(found.map(\.code) == [.outputCollision, .outputCollision])
    #expect(
      found.map(\.message) == [
        "`robots.txt` en een bestand dat profielwijzer zelf maakt willen allebei op `/robots.txt` staan.",
        "`scholen/over.yaml` en `paginas/over.md` willen allebei op `/over/` staan.",
      ])
    #expect(found.last?.notes.map(\.place.file) == ["paginas/over.md"])
    #expect(!folder.exists("Output"))
  }

  @Test(arguments: [
    ["<a href=/weg/>", "<a href=#weg>", "heel"], ["heel", "<a href=#weg>", "<a href=/weg/>"],
  ])
  func `of pages on one path only the collision is told in any order`(pages: [String]) throws {
    let staging = try site.staging(to: folder.output)
    for html in pages { try staging.write(page("/", html, source: html)) }
    #expect(try diagnostics { try staging.finish() }.map(\.code) == [.outputCollision, .outputCollision])
  }

  @Test(arguments: [["/a", "/a/b/c/", "/a/d"], ["/a/b/c/", "/a/d", "/a"]])
  func `a file where another needs a folder is a collision in any order`(paths: [String]) throws {
    var found: [String] = []
    let staging = try site.staging(to: folder.output)
    for path in paths { try staging.write(page(path, "x")) }
    found = problems { try staging.finish() }
    #expect(
      found == [
        "bron van /a/b/c/: `bron van /a/b/c/` en `bron van /a` willen allebei "
          + "op `/a` (als bestand) en `/a/b/c/` (in een map) staan.",
        "bron van /a/d: `bron van /a/d` en `bron van /a` willen allebei "
          + "op `/a` (als bestand) en `/a/d` (in een map) staan.",
      ])
  }

  @Test func `two hundred writers at once make the same site as one`() async throws {
    var pages: [String: String] = ["/": "<p>start</p>"]
    for number in 0..<200 {
      pages["/s/\(number)/"] = "<p id=p><a href=/><a href='/s/\((number + 77) % 200)/#p'>\(number)"
    }
    _ = try TestSite(pages: pages).publish(to: folder.path + "/Een")
    let staging = try TestSite().staging(to: folder.output)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (path, html) in pages {
        group.addTask { try staging.write(page(path, html)) }
      }
      try await group.waitForAll()
    }
    #expect(try staging.finish().written == 205)
    #expect(try folder.files(in: "Output") == folder.files(in: "Een"))
  }

  @Test func `collisions of many writers are told alike in any order`() async throws {
    let writers = try (0..<200).map { try page("/s/\($0 % 10)/", "x", source: "bron \($0)") }
    func build() async throws -> [Diagnostic] {
      let staging = try TestSite().staging(to: folder.output)
      await withTaskGroup(of: Void.self) { group in
        for file in writers.shuffled() { group.addTask { try? staging.write(file) } }
      }
      return try diagnostics { try staging.finish() }
    }
    let first = try await build()
    #expect(first.count == 190)
    #expect(try await build() == first)
  }
}
