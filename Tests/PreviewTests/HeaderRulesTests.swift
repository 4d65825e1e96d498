import Testing

@testable import Preview

@Suite struct `The headers file` {
  @Test(arguments: [
    ("/*", "/", true), ("/*", "/scholen/de-klaver/", true),
    ("/css/*", "/css/site.css", true), ("/css/*", "/js/zoek.js", false), ("/css/*", "/css", false),
    ("/", "/", true), ("/", "/x", false),
    ("/*.json", "/data/schools.json", true), ("/*.json", "/data/schools.csv", false),
    ("/scholen/:slug/", "/scholen/de-klaver/", true), ("/scholen/:slug/", "/scholen/a/b/", false),
    ("/scholen/:slug/", "/scholen//", false),
  ])
  func `a pattern fits the paths it means`(pattern: String, path: String, fits: Bool) throws {
    let rules = try HeaderRules("\(pattern)\n  X-Past: ja\n")
    #expect((rules.headers(for: path)["X-Past"] == "ja") == fits)
  }

  @Test func `all fitting paths count, and of one header the later one`() throws {
    let rules = try HeaderRules(
      """
      # Everywhere
      /*
        X-Een: 1
        Cache-Control: no-cache

      /css/*
      \tCache-Control: max-age=31536000, immutable
      """)
    #expect(
      rules.headers(for: "/css/site.css") == ["X-Een": "1", "Cache-Control": "max-age=31536000, immutable"])
    #expect(rules.headers(for: "/") == ["X-Een": "1", "Cache-Control": "no-cache"])
  }

  @Test func `one name twice below a path gives both values`() throws {
    let rules = try HeaderRules("/*\n  Vary: Accept\n  Vary: Cookie\n")
    #expect(rules.headers(for: "/") == ["Vary": "Accept, Cookie"])
  }

  @Test func `a value may hold colons`() throws {
    let rules = try HeaderRules("/*\r\n  Link: <https://swv.example/>; rel=canonical\r\n")
    #expect(rules.headers(for: "/") == ["Link": "<https://swv.example/>; rel=canonical"])
  }

  @Test(arguments: [
    ("  X-Een: 1", 1), ("/*\n  geen kop", 2), ("/*\n\n  X Een: 1", 3), ("scholen\n  X-Een: 1", 1),
    ("/*\n  : 1", 2),
  ])
  func `a line that cannot be read is named`(text: String, line: Int) {
    #expect(throws: PreviewError.headersUnreadable(line: line)) { try HeaderRules(text) }
  }
}
