import Foundation
import Testing

@testable import Preview

@Suite struct `What a site folder answers` {
  private let site = [
    "index.html": "start", "404.html": "weg", "scholen/de-klaver/index.html": "De Klaver",
    "css/site.css": "a {}", "data/schools.csv": "naam", "js/zoek.js": "1", "feed.xml": "<feed/>",
  ]

  @Test(arguments: [
    ("/", "start", "text/html; charset=utf-8"),
    ("/scholen/de-klaver/", "De Klaver", "text/html; charset=utf-8"),
    ("/scholen/de%2Dklaver/index.html", "De Klaver", "text/html; charset=utf-8"),
    ("/css/site.css", "a {}", "text/css; charset=utf-8"),
    ("/js/zoek.js", "1", "text/javascript; charset=utf-8"),
    ("/data/schools.csv", "naam", "text/csv; charset=utf-8"),
    ("/feed.xml", "<feed/>", "application/xml; charset=utf-8"),
  ])
  func `a file is sent with its type and character set`(path: String, text: String, type: String) async throws
  {
    try await withSite(site) { _, folder in
      let reply = folder.reply(to: "GET", path: path)
      #expect(reply.status == .ok)
      #expect(reply.text == text)
      #expect(reply.headers["Content-Type"] == type)
    }
  }

  @Test func `a folder without its closing slash leads to the address with one, and keeps the question`()
    async throws
  {
    try await withSite(site) { _, folder in
      let reply = folder.reply(to: "GET", path: "/scholen/de-klaver", query: "a=1")
      #expect(reply.status == .permanentRedirect)
      #expect(reply.headers["Location"] == "/scholen/de-klaver/?a=1")
    }
  }

  @Test(arguments: ["/scholen/", "/nergens", "/nergens/", "/index.html/", "/css/"])
  func `what is not there gives the page 404 with status 404`(path: String) async throws {
    try await withSite(site) { _, folder in
      let reply = folder.reply(to: "GET", path: path)
      #expect(reply.status == .notFound)
      #expect(reply.text == "weg")
      #expect(reply.headers["Content-Type"] == "text/html; charset=utf-8")
    }
  }

  @Test func `a site without a page 404 still says so`() async throws {
    try await withSite(["index.html": "start"]) { _, folder in
      #expect(folder.reply(to: "GET", path: "/nergens").text == "Deze bladzijde bestaat niet.\n")
    }
  }

  @Test(arguments: [
    "/../geheim.txt", "/site/../../geheim.txt", "/%2e%2e/geheim.txt", "/..%2fgeheim.txt",
    "/%2E%2E%2Fgeheim.txt",
    "//geheim.txt", "/./geheim.txt", "geheim.txt", "", "/geheim.txt%00.html", "/%ff", "/%zz",
  ])
  func `no path leaves the folder`(path: String) async throws {
    try await withSite(["site/index.html": "start", "geheim.txt": "geheim"]) { folder, _ in
      let site = try SiteFolder(folder.appendingPathComponent("site").path)
      let reply = site.reply(to: "GET", path: path)
      #expect(reply.status == .notFound)
      #expect(!reply.text.contains("geheim"))
    }
  }

  @Test func `a symbolic link is followed inside the folder and not out of it`() async throws {
    try await withSite(["site/echt.txt": "binnen", "geheim/index.html": "geheim"]) { folder, _ in
      let site = folder.appendingPathComponent("site")
      let manager = FileManager.default
      try manager.createSymbolicLink(
        at: site.appendingPathComponent("binnen.txt"),
        withDestinationURL: site.appendingPathComponent("echt.txt"))
      try manager.createSymbolicLink(
        at: site.appendingPathComponent("uit"), withDestinationURL: folder.appendingPathComponent("geheim"))
      let served = try SiteFolder(site.path)
      #expect(served.reply(to: "GET", path: "/binnen.txt").text == "binnen")
      #expect(served.reply(to: "GET", path: "/uit/").status == .notFound)
      #expect(served.reply(to: "GET", path: "/uit").status == .notFound)
      #expect(served.reply(to: "GET", path: "/uit/index.html").status == .notFound)
    }
  }

  @Test func `HEAD tells the length without the content`() async throws {
    try await withSite(site) { _, folder in
      let reply = folder.reply(to: "HEAD", path: "/")
      #expect(reply.status == .ok)
      #expect(reply.headers["Content-Length"] == "5")
      #expect(reply.body.isEmpty)
    }
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS"])
  func `other methods are not allowed`(method: String) async throws {
    try await withSite(site) { _, folder in
      let reply = folder.reply(to: method, path: "/")
      #expect(reply.status == .methodNotAllowed)
      #expect(reply.headers["Allow"] == "GET, HEAD")
    }
  }

  @Test func `the headers that the site states are sent, the file itself is not`() async throws {
    let files = site.merging(["_headers": "/*\n  Content-Security-Policy: default-src 'self'\n"]) { $1 }
    try await withSite(files) { _, folder in
      for path in ["/", "/nergens", "/scholen/de-klaver"] {
        let reply = folder.reply(to: "GET", path: path)
        #expect(reply.headers["Content-Security-Policy"] == "default-src 'self'")
      }
      #expect(folder.reply(to: "GET", path: "/_headers").status == .notFound)
    }
  }

  @Test func `nothing is kept by the browser unless the site says so`() async throws {
    let files = site.merging(["_headers": "/css/*\n  Cache-Control: max-age=60\n"]) { $1 }
    try await withSite(files) { _, folder in
      #expect(folder.reply(to: "GET", path: "/").headers["Cache-Control"] == "no-store")
      #expect(folder.reply(to: "GET", path: "/css/site.css").headers["Cache-Control"] == "max-age=60")
    }
  }

  @Test func `a new build and its new headers are seen at once`() async throws {
    try await withSite(site) { folder, served in
      try Data("nieuw".utf8).write(to: folder.appendingPathComponent("index.html"))
      try Data("/*\n  X-Bouw: 2\n".utf8).write(to: folder.appendingPathComponent("_headers"))
      let reply = served.reply(to: "GET", path: "/")
      #expect(reply.text == "nieuw")
      #expect(reply.headers["X-Bouw"] == "2")
    }
  }

  @Test func `a mistake in the headers is an answer that tells the line`() async throws {
    try await withSite(site) { folder, served in
      try Data("/*\n  zonder waarde\n".utf8).write(to: folder.appendingPathComponent("_headers"))
      let reply = served.reply(to: "GET", path: "/")
      #expect(reply.status == .internalServerError)
      #expect(reply.text.contains("Regel 2 van _headers"))
    }
  }

  @Test func `a folder that does not exist is named`() {
    #expect(throws: PreviewError.folderMissing("/bestaat/niet")) { try SiteFolder("/bestaat/niet") }
  }
}
