import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite struct AssetsTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ files: [String: String], folders: [String] = ["Public"]) throws -> Assets {
    for (name, text) in files { try folder.write(name, text) }
    return try Assets.read(folders: folders.map { folder.path + "/" + $0 })
  }

  private func published(_ path: String, in assets: Assets) throws -> String {
    let path = try #require(SitePath(path))
    return try #require(assets.published(path)).rawValue
  }

  private func text(_ path: String, in assets: Assets) throws -> String {
    let asset = try #require(assets.all.first { $0.path.rawValue == path })
    return String(decoding: asset.contents, as: UTF8.self)
  }

  private func problems(_ files: [String: String]) -> [String] {
    do {
      _ = try read(files)
      return []
    } catch {
      guard case .problems(let diagnostics) = error as? PublishingError else { return ["\(error)"] }
      return diagnostics.map { "\($0.code.rawValue) \($0.place.file):\($0.place.line) \($0.message)" }
    }
  }

  private func generated(
    _ path: String, _ text: String, _ kind: GeneratedAsset.Kind
  ) throws -> GeneratedAsset {
    GeneratedAsset(try #require(SitePath(path)), Array(text.utf8), source: "schema.yaml", kind: kind)
  }

  @Test func `a generated list keeps its name and tells where the generated files stand`() throws {
    try folder.write("Public/css/site.css", "a{}")
    let list = try generated(
      "/zoeken/lijst.json", #"{"delen": ["/gegevens/a.json"], "tekst": "a/b", "leeg": "/"}"#, .list)
    let part = try generated("/gegevens/a.json", #"["/niet/een/bestand"]"#, .kept)
    let assets = try Assets.read(folders: [folder.path + "/Public"], generated: [list, part])
    let name = try published("/gegevens/a.json", in: assets)
    #expect(name.contains(/^\/gegevens\/a\.[0-9a-f]+\.json$/))
    #expect(try published("/zoeken/lijst.json", in: assets) == "/zoeken/lijst.json")
    #expect(
      try text("/zoeken/lijst.json", in: assets)
        == #"{"delen": ["..\#(name)"], "tekst": "a/b", "leeg": "/"}"#)
    #expect(try text("/gegevens/a.json", in: assets) == #"["/niet/een/bestand"]"#)
  }

  @Test func `a list that names a missing file is a problem`() throws {
    try folder.write("Public/css/site.css", "a{}")
    let list = try generated("/zoeken/lijst.json", #"["/gegevens/b.json"]"#, .list)
    let path = folder.path + "/Public"
    #expect(throws: PublishingError.self) { try Assets.read(folders: [path], generated: [list]) }
  }

  @Test func `a file of the swv replaces a generated one`() throws {
    try folder.write("Public/css/kleur.css", "eigen{}")
    let kleur = try generated("/css/kleur.css", ":root{}", .kept)
    let assets = try Assets.read(folders: [folder.path + "/Public"], generated: [kleur])
    #expect(try text("/css/kleur.css", in: assets) == "eigen{}")
  }

  @Test func `a file in a folder carries its fingerprint, one at the top and in well-known does not`() throws
  {
    let assets = try read([
      "Public/css/site.css": "a{}", "Public/favicon.ico": "i", "Public/.well-known/security.txt": "s",
      "Public/doc/LICENTIE": "l",
    ])
    // FNV-1a (64 bits) of "a{}", by its published constants.
    #expect(try published("/css/site.css", in: assets) == "/css/site.\(Fingerprint(Array("a{}".utf8))).css")
    #expect(
      try published("/css/site.css", in: assets).wholeMatch(of: /\/css\/site\.[0-9a-f]{10}\.css/) != nil)
    #expect(try published("/doc/LICENTIE", in: assets).wholeMatch(of: /\/doc\/LICENTIE\.[0-9a-f]{10}/) != nil)
    #expect(try published("/favicon.ico", in: assets) == "/favicon.ico")
    #expect(try published("/.well-known/security.txt", in: assets) == "/.well-known/security.txt")
  }

  @Test(arguments: [("", "cbf29ce484"), ("a", "af63dc4c86"), ("foobar", "85944171f7")])
  func `the fingerprint is FNV-1a`(text: String, digits: String) {
    #expect(Fingerprint(Array(text.utf8)).description == digits)
  }

  @Test func `a fingerprint changes when and only when the file or one it refers to changes`() throws {
    let files = [
      "Public/css/site.css": "@import \"./deel.css\";",
      "Public/css/deel.css": "a { background: url(../img/a.svg) }",
      "Public/img/a.svg": "<svg/>", "Public/js/los.js": "let a = 1",
    ]
    let before = try read(files)
    let same = try read(["Public/img/b.svg": "<svg></svg>"])
    let after = try read(["Public/img/a.svg": "<svg> </svg>"])
    for path in ["/css/site.css", "/css/deel.css", "/img/a.svg"] {
      #expect(try published(path, in: same) == published(path, in: before))
      #expect(try published(path, in: after) != published(path, in: before))
    }
    #expect(try published("/js/los.js", in: after) == published("/js/los.js", in: before))
  }

  @Test func `references between files carry fingerprints and keep what follows the path`() throws {
    let assets = try read([
      "Public/css/site.css": """
      /* url(geen.png) */
      .a { background: URL( "/img/a.svg#ster" ) } .b { content: "url(x.png)"; mask: url(#hier) }
      """,
      "Public/img/a.svg": "<svg/>",
      "Public/js/app.js": """
      // import "./niet.js"
      import { a } from "./deel/a.js"
      export * from './b.js'
      import "/js/b.js"
      const later = () => import("./b.js?v=1"), d = x / 2 / "niet".length
      const r = /["'`]/g, s = `import "${`./c.js`}" ${ a.from("./c.js") }`, t = "from './niet.js'"
      """,
      "Public/js/deel/a.js": "export const a = 1", "Public/js/b.js": "b",
      "Public/site.webmanifest": #"{"name": "src", "icons": [{"src": "/img/a.svg", "type": "x"}]}"#,
    ])
    let svg = try published("/img/a.svg", in: assets)
    let a = try published("/js/deel/a.js", in: assets).dropFirst(4)
    let b = try published("/js/b.js", in: assets).dropFirst(4)
    #expect(
      try text("/css/site.css", in: assets) == """
        /* url(geen.png) */
        .a { background: URL( "..\(svg)#ster" ) } .b { content: "url(x.png)"; mask: url(#hier) }
        """)
    #expect(
      try text("/js/app.js", in: assets) == """
        // import "./niet.js"
        import { a } from "./\(a)"
        export * from './\(b)'
        import "./\(b)"
        const later = () => import("./\(b)?v=1"), d = x / 2 / "niet".length
        const r = /["'`]/g, s = `import "${`./c.js`}" ${ a.from("./c.js") }`, t = "from './niet.js'"
        """)
    #expect(
      try text("/site.webmanifest", in: assets)
        == #"{"name": "src", "icons": [{"src": ".\#(svg)", "type": "x"}]}"#)
  }

  @Test func `a reference that leads nowhere is named with its file and line`() {
    #expect(
      problems([
        "Public/css/site.css": "a{}\nb { background: url(../img/wg.svg) }", "Public/img/weg.svg": "",
        "Public/js/a.js": "\n\nimport 'lodash'\nimport '../../b.js'",
        "Public/js/c.js": "import 'https://elders.example/x.js'",
      ]) == [
        "broken-link css/site.css:2 Het bestand `../img/wg.svg` bestaat niet.",
        "broken-link js/a.js:3 `lodash` is geen pad naar een module.",
        "broken-link js/a.js:4 Het bestand `../../b.js` bestaat niet.",
        "broken-link js/c.js:1 `https://elders.example/x.js` staat niet op deze site.",
      ])
  }

  @Test func `modules that import each other are named and end the search`() {
    #expect(
      problems([
        "Public/js/a.js": "import './b.js'", "Public/js/b.js": "import './c.js'",
        "Public/js/c.js": "import './b.js'",
      ]) == [
        "asset-loop js/c.js:1 Deze bestanden verwijzen in een kring naar elkaar: "
          + "`js/b.js` → `js/c.js` → `js/b.js`."
      ])
  }

  @Test func `a later folder replaces a file by its name`() throws {
    let assets = try read(
      ["Public/css/site.css": "oud", "Public/css/b.css": "b", "Eigen/css/site.css": "nieuw"],
      folders: ["Public", "Eigen"])
    #expect(try text("/css/site.css", in: assets) == "nieuw")
    #expect(try text("/css/b.css", in: assets) == "b")
    #expect(assets.all.count == 2)
  }

  @Test func `a symbolic link may lead to a file in the folder and nowhere else`() throws {
    try folder.write("Public/img/a.svg", "<svg/>")
    try folder.write("geheim.txt", "geheim")
    let files = FileManager.default
    let root = folder.path + "/Public/img/"
    try files.createSymbolicLink(atPath: root + "b.svg", withDestinationPath: "a.svg")
    #expect(try text("/img/b.svg", in: read([:])) == "<svg/>")
    try files.createSymbolicLink(atPath: root + "uit.txt", withDestinationPath: "../../geheim.txt")
    try files.createSymbolicLink(atPath: root + "lus", withDestinationPath: "..")
    try files.createSymbolicLink(atPath: root + "weg.svg", withDestinationPath: "nergens.svg")
    let found = problems([:])
    #expect(
      found.map { $0.prefix { $0 != ":" } } == [
        "symbolic-link img/lus", "symbolic-link img/uit.txt", "symbolic-link img/weg.svg",
      ])
  }

  @Test func `a name that cannot be an address is refused and hidden files are left out`() throws {
    #expect(
      problems(["Public/img/mijn foto.png": "", "Public/.DS_Store": "", "Public/img/.a.swp": ""]) == [
        "file-not-allowed img/mijn foto.png:0 `img/mijn foto.png` kan geen adres van de site zijn."
      ])
  }

  @Test func `a built site among the static files is refused`() {
    #expect(
      problems(["Public/Output/.profielwijzer": "", "Public/Output/index.html": ""]) == [
        "file-not-allowed Output:0 Deze map is een gebouwde site. Die hoort niet tussen de vaste bestanden."
      ])
  }

  @Test(arguments: ["a { b: url(", "@import", "a { b: url('x", "/* url(x)", "\"", "u"])
  func `an unfinished style sheet ends the scan`(css: String) {
    #expect(StyleSheetScan(Array(css.utf8)).found.count <= 1)
  }

  @Test(arguments: ["import '", "`${", "/", "/[", "import(\"./x.js", "\\", "`\\", "'\\"])
  func `an unfinished script ends the scan`(script: String) {
    #expect(ScriptScan(Array(script.utf8)).found.count <= 1)
  }
}
