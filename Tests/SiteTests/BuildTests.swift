import ContentReading
import Diagnostics
import Foundation
import SiteBuilding
import Testing

/// A folder of files in, a published site out.
@Suite struct BuildTests {
  @Test func `a school stands at its address with its answers`() async throws {
    let site = try TestSite()
    let built = try await site.build()
    let page = try site.page("scholen/de-klaver/")
    #expect(built.scholen == 2)
    #expect(page.contains("<h1>De Klaver</h1>") || page.contains(">De Klaver</h1>"))
    #expect(page.contains("Krijgt mijn kind hulp bij dyslexie?") || page.contains("Hulp bij dyslexie"))
    #expect(page.contains("Elke week is er een gesprek."))
    #expect(page.contains("Alle groepen zitten beneden."))
  }

  @Test func `what a school did not answer is unknown and never a no`() async throws {
    let site = try TestSite()
    try site.edit("profielen/2026-2027/de-klaver.yaml", "  zien: zelf\n", "")
    try await site.build()
    let groups = try site.page("indicatoren/zien/").components(separatedBy: "<h3")
    let unknown = groups.filter { $0.contains("/scholen/de-klaver/") }
    #expect(unknown.count == 1)
    #expect(unknown.allSatisfy { $0.contains("Onbekend") && !$0.contains("biedt dit niet") })
  }

  @Test func `a school without an adopted profile is shown as such`() async throws {
    let site = try TestSite()
    try await site.build()
    let page = try site.page("scholen/de-linde/")
    #expect(page.contains("nog geen profiel"))
    #expect(!page.contains("Wij zijn een school met kleine groepen en veel rust."))
  }

  @Test func `a concept is only on the site for the MR, and search engines stay out of it`() async throws {
    let site = try TestSite()
    try await site.build(concept: true)
    let page = try site.page("scholen/de-linde/")
    #expect(page.contains("Wij zijn een school met kleine groepen en veel rust."))
    #expect(page.contains("noindex"))
    #expect(try site.page("robots.txt").contains("Disallow: /"))
    #expect(!site.exists("sitemap.xml"))
  }

  @Test func `an address that a school had before leads to the present one`() async throws {
    let site = try TestSite()
    try site.edit("scholen/de-klaver.yaml", "soort: bo", "soort: bo\nvorige_slugs: [het-klavertje]")
    try await site.build()
    let page = try site.page("scholen/het-klavertje/")
    #expect(page.contains("url=/scholen/de-klaver/"))
    #expect(page.contains("href=\"/scholen/de-klaver/\""))
    #expect(try !site.page("sitemap.xml").contains("het-klavertje"))
  }

  @Test func `an older year is shown with the schema of that year`() async throws {
    let site = try TestSite([
      "profielen/2025-2026/de-klaver.yaml": """
      status: vastgesteld
      peildatum: 2025-05-15
      contact: {rol: Intern begeleider}
      medezeggenschap: {voorgelegd: 2025-06-02, datum: 2025-06-20, uitkomst: positief}
      vastgesteld: {datum: 2025-07-01, door: Stichting Zilver}
      teksten: {samenvatting: Zo was het toen.}
      indicatoren: {dyslexie-protocol: zelf}

      """
    ])
    try await site.build()
    let page = try site.page("scholen/de-klaver/2025-2026/")
    #expect(page.contains("Zo was het toen."))
    #expect(!page.contains("Rolstoel"), "that question did not exist then")
    #expect(try site.page("scholen/de-klaver/").contains("/scholen/de-klaver/2025-2026/"))
  }

  @Test func `static files get a fingerprint that the pages use`() async throws {
    let site = try TestSite()
    try await site.build()
    let name = try #require(try site.files().keys.first { $0.hasPrefix("css/site.") })
    #expect(name != "css/site.css")
    #expect(try site.page("/").contains("href=\"/\(name)\""))
  }

  @Test func `a site in a folder of its host has that folder in all its addresses`() async throws {
    let site = try TestSite()
    try await site.build(adres: "https://swv.example/profielen")
    let page = try site.page("scholen/de-klaver/")
    #expect(page.contains("href=\"/profielen/scholen/\""))
    #expect(page.contains("https://swv.example/profielen/scholen/de-klaver/"))
    #expect(!page.contains("href=\"/scholen/"))
  }

  @Test func `nothing that a person typed becomes markup`() async throws {
    let site = try TestSite()
    let attack = "<script>alert(1)</script>\\\"'&"
    try site.edit("profielen/2026-2027/de-klaver.yaml", "Elke week is er een gesprek.", "\"\(attack)\"")
    try site.edit("scholen/de-klaver.yaml", "naam: De Klaver", "naam: \"\(attack)\"")
    try site.edit("schema/2026-2027.yaml", "label: Hulp bij dyslexie", "label: \"\(attack)\"")
    try site.edit("begrippen.yaml", "term: schoolarts", "term: \"schoolarts \(attack)\"")
    try await site.build()
    for (path, data) in try site.files() where path.hasSuffix(".html") {
      #expect(!String(decoding: data, as: UTF8.self).contains("<script>alert"), "\(path)")
    }
  }
}

/// Publishing as a whole or not at all.
@Suite struct WholeOrNotTests {
  @Test func `the same input gives the same bytes, however many pages are made side by side`() async throws {
    let site = try TestSite()
    try await site.build(parallelism: 1)
    let other = site.folder.appending(path: "Output2")
    try await site.build(parallelism: 8, into: other)
    #expect(try site.files() == site.files(other))
  }

  @Test func `a build with an error leaves the old site byte for byte`() async throws {
    let site = try TestSite()
    try await site.build()
    let before = try site.files()
    try site.edit("profielen/2026-2027/de-klaver.yaml", "dyslexie: zelf", "dyslexie: zelff")
    #expect(try await site.problems().map(\.code) == [.unknownValue])
    #expect(try site.files() == before)
    #expect(try site.leftovers() == [])
  }

  @Test func `a build that finds a broken link at the end leaves the old site too`() async throws {
    let site = try TestSite()
    try await site.build()
    let before = try site.files()
    try site.write(
      "{{<pagina}}{{$inhoud}}<h1>x</h1><a href=\"/nergens/\">weg</a>{{/inhoud}}{{/pagina}}",
      "Sjablonen/start.mustache")
    let problems = try await site.problems()
    #expect(problems.map(\.code) == [.brokenLink])
    #expect(problems.first?.message.contains("/nergens/") == true)
    #expect(try site.files() == before)
    #expect(try site.leftovers() == [])
  }

  @Test func `unchanged files keep their timestamps`() async throws {
    let site = try TestSite()
    try await site.build()
    let old = Date(timeIntervalSince1970: 1_000_000)
    for path in try site.files().keys {
      try FileManager.default.setAttributes(
        [.modificationDate: old], ofItemAtPath: site.output.appending(path: path).path)
    }
    try site.edit(
      "profielen/2026-2027/de-klaver.yaml", "Elke week is er een gesprek.", "Elke dag is er een gesprek.")
    try await site.build()
    func date(_ path: String) throws -> Date? {
      try FileManager.default.attributesOfItem(atPath: site.output.appending(path: path).path)[
        .modificationDate] as? Date
    }
    #expect(try date("scholen/de-linde/index.html") == old)
    #expect(try date("privacy/index.html") == old)
    #expect(try date("scholen/de-klaver/index.html") != old)
  }

  @Test func `two pages on one path are an error that names both sources`() async throws {
    let page = try #require(ExampleSite.files["paginas/over.md"])
    let site = try TestSite(["paginas/scholen.md": page])
    let problem = try #require(try await site.problems().first { $0.code == .outputCollision })
    let sources = [problem.place.file] + problem.notes.map(\.place.file)
    #expect(Set(sources) == ["paginas/scholen.md", "Templates/scholen.mustache"])
  }

  @Test func `a page that is gone from the content is gone from the site`() async throws {
    let page = try #require(ExampleSite.files["paginas/over.md"])
    let site = try TestSite(["paginas/extra.md": page])
    try await site.build()
    #expect(site.exists("extra/index.html"))
    try FileManager.default.removeItem(at: site.content.appending(path: "paginas/extra.md"))
    try await site.build()
    #expect(!site.exists("extra"))
  }

  @Test func `a killed build leaves the old site, and the next one clears up`() async throws {
    var schools: [String: String?] = [:]
    let school = try #require(ExampleSite.files["scholen/de-klaver.yaml"])
    for number in 0..<2500 {
      let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
      let brin = "\(10 + number / 676)\(letters[number / 26 % 26])\(letters[number % 26])"
      schools["scholen/school-\(number).yaml"] = school.replacing("98AA", with: brin)
    }
    let site = try TestSite(schools)
    let first = try site.run("build", "--date", "2026-11-21")
    try #require(first.status == 0, "\(first.err)")
    let before = try site.files()
    try site.edit("scholen/de-linde.yaml", "naam: De Linde", "naam: De Nieuwe Linde")
    // A shell watches, because a busy test run may look too late.
    try Command.runKilled(["build", "--date", "2026-11-21"], asSoonAs: ".Output.building-*", in: site.folder)
    try #require(!site.leftovers().isEmpty, "the build was still at work")
    #expect(try site.files() == before)
    #expect(try site.run("build", "--date", "2026-11-21").status == 0)
    #expect(try site.leftovers() == [])
    #expect(try site.page("scholen/de-linde/").contains("De Nieuwe Linde"))
  }
}

/// Templates and static files of the swv's own.
@Suite struct OwnTemplateTests {
  @Test func `a template of the swv replaces ours by name`() async throws {
    let site = try TestSite()
    try site.write(
      "{{<pagina}}{{$inhoud}}<h1>Ons eigen begin</h1>{{/inhoud}}{{/pagina}}", "Sjablonen/start.mustache")
    try await site.build()
    #expect(try site.page("/").contains("<h1>Ons eigen begin</h1>"))
    #expect(try site.page("scholen/de-klaver/").contains("De Klaver"))
  }

  @Test func `a name that does not exist is an error at its line, before any page is made`() async throws {
    let site = try TestSite()
    try site.write(
      "{{<pagina}}\n{{$inhoud}}\n<h1>{{onzin}}</h1>\n{{/inhoud}}\n{{/pagina}}\n", "Sjablonen/start.mustache")
    let problem = try #require(try await site.problems().first)
    #expect(problem.code == .unknownVariable)
    #expect(problem.place.line == 3)
    #expect(problem.place.file.hasSuffix("Sjablonen/start.mustache"))
    #expect(!site.exists("index.html"))
  }

  @Test func `a part that does not exist is an error`() async throws {
    let site = try TestSite()
    try site.write("{{>deel/niks}}", "Sjablonen/start.mustache")
    #expect(try await site.problems().map(\.code) == [.unknownTemplate])
  }

  @Test func `a static file of the swv is published`() async throws {
    let site = try TestSite()
    try site.write("User", "Eigen/.well-known/security.txt")
    try site.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "Eigen/img/logo.svg")
    try await site.build()
    #expect(site.exists(".well-known/security.txt"))
    #expect(try site.files().keys.contains { $0.hasPrefix("img/logo.") && $0 != "img/logo.svg" })
  }
}
