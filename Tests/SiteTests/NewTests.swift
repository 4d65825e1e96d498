import ContentReading
import Foundation
import Testing

/// The verb `new`, as people start it.
@Suite struct NewTests {
  @Test func `a new year of the sample passes the checks, and a second run changes nothing`() throws {
    let site = try TestSite()
    try FileManager.default.removeItem(at: site.content)
    try FileManager.default.copyItem(at: TestSite.project.appending(path: "Content"), to: site.content)
    let before = try site.files(site.content)
    let made = try site.run("new", "jaar", "2027-2028", "--date", "2026-11-21")
    #expect(made.status == 0, "\(made.err)")
    #expect(made.out.contains("25 profielen gemaakt in profielen/2027-2028/"))
    #expect(made.out.contains("Gesloten en dus overgeslagen: het-veenpluis."))
    let after = try site.files(site.content)
    #expect(before.allSatisfy { after[$0.key] == $0.value })
    #expect(after.count == before.count + 27)
    let checked = try site.run("check", "--date", "2026-11-21")
    #expect(checked.status == 0, "\(checked.out)")
    let again = try site.run("new", "jaar", "2027-2028")
    #expect(again.status == 0)
    #expect(again.out == "Alles voor 2027-2028 stond er al. Er is niets veranderd.\n")
    #expect(try site.files(site.content) == after)
    let built = try site.run("build", "--date", "2026-11-21", "--concept")
    #expect(built.status == 0, "\(built.err.suffix(2000))")
  }

  @Test func `first the schema, then the profiles`() throws {
    let site = try TestSite()
    let schema = try site.run("new", "jaar", "2027-2028", "--schema-only")
    #expect(schema.status == 0)
    #expect(schema.out.contains("schema/2027-2028.yaml is gemaakt van dat van 2026-2027."))
    #expect(!FileManager.default.fileExists(atPath: site.content.appending(path: "profielen/2027-2028").path))
    try site.edit(
      "schema/2027-2028.yaml", "- id: dyslexie\n", "- id: lezen\n        vervangt: dyslexie\n")
    let made = try site.run("new", "jaar", "2027-2028")
    #expect(made.status == 0, "\(made.err)")
    let profile = try content("profielen/2027-2028/de-klaver.yaml", site)
    #expect(profile.contains("\n  lezen: zelf\n"))
  }

  @Test func `a missing profile is added to a year, and the others stay`() throws {
    let site = try TestSite()
    #expect(try site.run("new", "jaar", "2027-2028").status == 0)
    let klaver = site.content.appending(path: "profielen/2027-2028/de-klaver.yaml")
    let linde = try content("profielen/2027-2028/de-linde.yaml", site)
    try FileManager.default.removeItem(at: klaver)
    let again = try site.run("new", "jaar", "2027-2028")
    #expect(again.out.contains("1 profiel gemaakt in profielen/2027-2028/, als concept; 1 stond er al."))
    #expect(try content("profielen/2027-2028/de-linde.yaml", site) == linde)
  }

  @Test func `content with an error gives no new year`() throws {
    let site = try TestSite()
    try site.edit("profielen/2026-2027/de-klaver.yaml", "dyslexie: zelf", "dyslexie: zelff")
    let before = try site.files(site.content)
    let made = try site.run("new", "jaar", "2027-2028")
    #expect(made.status == 1)
    #expect(made.err.contains("Bedoelde u `zelf`?") && made.err.contains("Er is niets gemaakt."))
    #expect(try site.files(site.content) == before)
  }

  @Test func `a scaffolded folder builds at once and without a warning`() throws {
    let site = try TestSite()
    let made = try site.run("new", "site", "Nieuw", "--gemeente", "Zilverdal")
    #expect(made.status == 0, "\(made.err)")
    #expect(made.out.contains("Nieuw/README.md") && made.out.contains("steunpunt.telefoon"))
    let built = try site.run("build", "--content", "Nieuw", "--strict")
    #expect(built.status == 0, "\(built.err)")
    #expect(try site.page("scholen/voorbeeldschool/").contains("bestaat niet"))
    let profile = site.folder.appending(path: "Nieuw/profielen")
    let year = try #require(try FileManager.default.contentsOfDirectory(atPath: profile.path).first)
    let text = try String(
      contentsOf: profile.appending(path: "\(year)/voorbeeldschool.yaml"), encoding: .utf8)
    let line = try #require(text.split(separator: "\n").first)
    #expect(line == "# yaml-language-server: $schema=../../schema/\(year).schema.json")
    let rules = site.folder.appending(path: "Nieuw/schema/\(year).schema.json")
    let schema = try site.run("schema", "json", "--content", "Nieuw", "--schooljaar", year)
    #expect(try String(contentsOf: rules, encoding: .utf8) == schema.out)
    #expect(try site.run("new", "jaar", "2090-2091", "--content", "Nieuw").status == 0)
    let again = try site.run("new", "site", "Nieuw")
    #expect(again.status == 2 && again.err.contains("Kies een nieuwe map"))
  }

  @Test func `a school with all its data is a school, and one without says what is missing`() throws {
    let site = try TestSite()
    let made = try site.run(
      "new", "school", "De Brug", "--brin", "98AC", "--bestuur", "Bestuur", "--straat", "Weg", "--huisnummer",
      "1", "--postcode", "9901 AB", "--plaats", "Zilverdal", "--gemeente", "Zilverdal", "--telefoon",
      "0999-111")
    #expect(made.status == 0, "\(made.err)")
    #expect(made.out.contains("scholen/de-brug.yaml is gemaakt."))
    let profile = try site.run("new", "profiel", "de-brug", "--schooljaar", "2026-2027")
    #expect(profile.out.contains("Nog in te vullen: samenvatting, grenzen, dyslexie"), "\(profile.out)")
    #expect(try site.run("build", "--concept").status == 0)
    #expect(try site.page("scholen/de-brug/").contains("Nog niet ingevuld"))
    let twice = try site.run("new", "profiel", "de-brug", "--schooljaar", "2026-2027")
    #expect(twice.status == 0 && twice.out.contains("stond er al. Er is niets veranderd."))

    let bare = try site.run("new", "school", "Het Nest")
    #expect(bare.out.contains("Vul nog in: brin, bestuur, adres.straat"))
    #expect(try site.run("check").status == 1)
  }

  @Test(arguments: [
    (["new", "school", "De Klaver"], "Het adres `de-klaver` is al van een school."),
    (["new", "school", "Nieuw", "--brin", "98AA"], "98AA 00 is al De Klaver"),
    (["new", "profiel", "de-klave", "--schooljaar", "2026-2027"], "Bedoelde u `de-klaver`?"),
    (["new", "profiel", "de-klaver", "--schooljaar", "2031-2032"], "Er is geen schema voor 2031-2032."),
    (["new", "jaar", "2019-2020"], "Er is geen schema van vóór 2019-2020"),
    (["new", "jaar", "2026/2027"], "2026/2027"),
    (["new", "site", "Content"], "In `Content` staat al iets"),
  ])
  func `wrong use is told and writes nothing`(arguments: [String], message: String) throws {
    let site = try TestSite()
    let before = try site.files(site.content)
    let result = try Command.run(arguments, in: site.folder)
    #expect(result.status == 2)
    #expect(result.err.contains(message), "\(result.err)")
    #expect(try site.files(site.content) == before)
  }

  @Test func `a folder that cannot be written is the computer's refusal`() throws {
    let site = try TestSite()
    try site.write("", "bestand")
    #expect(try site.run("new", "site", "bestand/Nieuw").status != 0)
    let profiles = site.content.appending(path: "profielen/2027-2028")
    try site.write("", "elders/x")
    try FileManager.default.createSymbolicLink(
      at: profiles, withDestinationURL: site.folder.appending(path: "elders"))
    let made = try site.run("new", "jaar", "2027-2028")
    #expect(made.status != 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: site.folder.appending(path: "elders").path) == ["x"]
    )
  }

  @Test(arguments: [["new"], ["new", "jaar"], ["new", "profiel"], ["new", "school"], ["new", "site"]])
  func `help is there, with an example`(verb: [String]) throws {
    let site = try TestSite()
    let help = try Command.run(verb + ["--help"], in: site.folder)
    #expect(help.status == 0)
    #expect(verb == ["new"] || help.out.contains("Example: profielwijzer new"))
  }

  private func content(_ path: String, _ site: TestSite) throws -> String {
    try String(contentsOf: site.content.appending(path: path), encoding: .utf8)
  }
}

/// `check` beside git.
@Suite struct AdoptedTests {
  @Test func `a change to an adopted profile is told against what git holds`() throws {
    let site = try TestSite()
    for arguments in [
      ["init", "--quiet", "--initial-branch", "main"], ["add", "Content"],
      ["-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "--quiet", "-m", "Inhoud"],
    ] {
      let git = Process()
      git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      git.arguments = ["git"] + arguments
      git.currentDirectoryURL = site.folder
      try git.run()
      git.waitUntilExit()
      try #require(git.terminationStatus == 0)
    }
    let date = "2026-11-21"
    #expect(!(try site.run("check", "--date", date).out.contains("adopted-changed")))
    try site.edit("profielen/2026-2027/de-klaver.yaml", "  rolstoel: ja\n", "  rolstoel: nee\n")
    let changed = try site.run("check", "--date", date)
    #expect(changed.status == 0)
    #expect(changed.out.contains("vastgesteld op 2026-07-01, maar daarna veranderde: `indicatoren.rolstoel`"))
    let unknown = try site.run("check", "--git", "bestaat-niet")
    #expect(unknown.status == 2 && unknown.err.contains("`bestaat-niet`"))
  }
}
