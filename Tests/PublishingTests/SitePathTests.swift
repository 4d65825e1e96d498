import Testing

@testable import Publishing

@Suite struct SitePathTests {
  @Test(arguments: [
    "", "scholen/", "//", "/a//b", "/../x", "/a/..", "/a/../b", "/./a", "/a/.", "/a\\b", "/a\0b", "/%2e%2e/x",
    "/a b", "/a?b", "/a#b", "/é", "/a\"b", "/a<b", "/a:b", "/\(String(repeating: "a", count: 256))",
  ])
  func `a path that is not safe has no spelling`(text: String) {
    #expect(SitePath(text) == nil)
  }

  @Test(arguments: [
    ("/", "index.html"), ("/scholen/de-klaver/", "scholen/de-klaver/index.html"), ("/404.html", "404.html"),
    ("/css/site.css", "css/site.css"), ("/.well-known/security.txt", ".well-known/security.txt"),
    ("/.../a", ".../a"), ("/icons/logo@2x.png", "icons/logo@2x.png"),
  ])
  func `a path tells the file below the output folder`(text: String, file: String) throws {
    #expect(try #require(SitePath(text)).file == file)
  }

  @Test func `a page in a folder has one spelling`() {
    #expect(SitePath("/over/index.html") == SitePath("/over/"))
    #expect(SitePath("/index.html") == .root)
  }

  @Test(arguments: [
    ("../img/kaart.svg", "/img/kaart.svg"), ("./b.css", "/css/b.css"), ("b.css", "/css/b.css"),
    ("/js/a.js", "/js/a.js"), ("..", "/"), ("../x/", "/x/"), (".", "/css/"),
  ])
  func `a reference is read from the folder of its file`(reference: String, path: String) throws {
    #expect(try #require(SitePath("/css/site.css")).resolving(reference) == SitePath(path))
  }

  @Test(arguments: ["../../x", "/../x", "a//b", "/%2e%2e/"])
  func `a reference that leaves the site leads nowhere`(reference: String) throws {
    #expect(try #require(SitePath("/css/site.css")).resolving(reference) == nil)
  }

  @Test(arguments: [
    ("/js/a.js", "/js/b.js", "./b.js"), ("/js/a.js", "/js/deel/b.js", "./deel/b.js"),
    ("/css/a.css", "/img/b.svg", "../img/b.svg"), ("/a.css", "/b.svg", "./b.svg"),
  ])
  func `a file names another from its own folder`(from: String, to: String, reference: String) throws {
    let path = try #require(SitePath(from))
    let other = try #require(SitePath(to))
    #expect(path.relativeReference(to: other) == reference)
    #expect(path.resolving(reference) == other)
  }
}

@Suite struct SiteAddressTests {
  @Test func `an address with a path puts it before every path of the site`() throws {
    let address = try #require(SiteAddress("https://X.example/profielen/"))
    #expect(address.description == "https://x.example/profielen")
    #expect(address.local(.root) == "/profielen/")
    #expect(address.absolute(try #require(SitePath("/over/"))) == "https://x.example/profielen/over/")
  }

  @Test func `an address with a port and no path has no base`() throws {
    let address = try #require(SiteAddress("http://127.0.0.1:8080"))
    #expect(address.basePath == "")
    #expect(address.absolute(.root) == "http://127.0.0.1:8080/")
  }

  @Test(arguments: [
    "x.example", "ftp://x.example", "https://", "https://a@b.example", "https://x.example:99999",
    "https://x.example/?a=b", "https://x.example/a/../b", "https://x.example:80:80",
  ])
  func `another address is refused`(text: String) { #expect(SiteAddress(text) == nil) }
}
