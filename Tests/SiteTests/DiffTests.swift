import Foundation
import Testing

/// `diff` as a person and a workflow meet it: its words, its shapes and its exit status.
@Suite struct DiffTests {
  private static let klaver = "profielen/2026-2027/de-klaver.yaml"

  /// Two years: last year De Klaver did more itself, and was asked under another name.
  private func site() throws -> TestSite {
    let site = try TestSite()
    try site.write(
      """
      status: vastgesteld
      peildatum: 2025-05-15
      contact: {rol: Intern begeleider, email: ib@deklaver.example}
      medezeggenschap: {voorgelegd: 2025-06-02, datum: 2025-06-20, uitkomst: positief}
      vastgesteld: {datum: 2025-07-01, door: Stichting Zilver}
      teksten: {samenvatting: Wij zijn een school in het dorp.}
      indicatoren:
        dyslexie-protocol: {waarde: niet, alternatief: De bibliotheek helpt.}

      """, "Content/profielen/2025-2026/de-klaver.yaml")
    return site
  }

  @Test func `two school years are told in Dutch, and the schema apart from the school`() throws {
    let result = try site().run("diff", "2025-2026", "2026-2027")
    #expect(result.status == 0, "\(result.err)")
    #expect(result.out.contains("Wijzigingen van 2025-2026 naar 2026-2027"))
    #expect(result.out.contains("heette eerst"))
    #expect(result.out.contains("De Linde: dit is het eerste profiel van de school"))
    #expect(!result.out.contains("\u{1B}"), "no colours outside a terminal")
    #expect(result.out.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func `json has the shape that programs count on`() throws {
    let result = try site().run("diff", "2025-2026", "2026-2027", "--format", "json", "--school", "de-klaver")
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    #expect(json["from"] as? String == "2025-2026")
    #expect(json["to"] as? String == "2026-2027")
    let schema = try #require(json["schema"] as? [[String: Any]])
    #expect(schema.contains { $0["kind"] as? String == "indicator-renamed" })
    let schools = try #require(json["schools"] as? [[String: Any]])
    #expect(schools.map { $0["school"] as? String } == ["de-klaver"])
    let changes = try #require(schools.first?["changes"] as? [[String: Any]])
    #expect(!changes.isEmpty)
    for change in changes {
      for key in ["kind", "subject", "afdeling", "from", "to", "aard", "reason", "cause"] {
        #expect(change[key] != nil, "\(key)")
      }
    }
  }

  @Test func `two folders are compared, and layout is no change`() throws {
    let site = try site()
    try FileManager.default.copyItem(at: site.content, to: site.folder.appending(path: "Oud"))
    try site.edit(
      Self.klaver, "Wij zijn een kleine school in het dorp.", "Wij zijn een\n    kleine  school in het dorp.")
    let same = try site.run("diff", "Oud", "Content")
    #expect(same.status == 0)
    #expect(same.out.contains("Geen wijzigingen"))
    #expect(!same.out.contains("wijziging:"))
    try site.edit(Self.klaver, "rolstoel: ja", "rolstoel: nee")
    let other = try site.run("diff", "Oud", "Content", "--format", "markdown")
    #expect(other.out.contains("| Rolstoel | zwakker | Ja | Nee |"), "\(other.out)")
    #expect(other.out.contains("voldoet niet meer aan de basisondersteuning"))
    #expect(other.out.contains("**Er staat geen reden bij.**"))
  }

  @Test func `a revision of git is compared with the folder as it is, and nothing is checked out`() throws {
    let site = try site()
    func git(_ arguments: String...) throws {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments =
        ["git", "-C", site.folder.path, "-c", "user.name=T", "-c", "user.email=t@swv.example"] + arguments
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    try git("init", "--quiet", "--initial-branch", "main")
    try git("add", ".")
    try git("commit", "--quiet", "--message", "Begin")
    try site.edit(Self.klaver, "rolstoel: ja", "rolstoel: nee")
    try FileManager.default.removeItem(at: site.content.appending(path: "profielen/2026-2027/de-linde.yaml"))
    let result = try site.run("diff", "--git", "main")
    #expect(result.status == 0, "\(result.err)")
    #expect(result.out.contains("Rolstoel: was “Ja”, is nu “Nee”"))
    #expect(result.out.contains("De Linde: er is nog geen profiel van 2026-2027."))
    #expect(try site.run("diff", "--git", "nergens").status == 2)
  }

  @Test func `a profile with an error is named, and the others are shown`() throws {
    let site = try site()
    try FileManager.default.copyItem(at: site.content, to: site.folder.appending(path: "Oud"))
    try site.edit(Self.klaver, "rolstoel: ja", "rolstoel: misschien")
    try site.edit("profielen/2026-2027/de-linde.yaml", "kleine groepen", "grote groepen")
    let result = try site.run("diff", "Oud", "Content")
    #expect(result.status == 1)
    #expect(result.out.contains("De Klaver: in het profiel van Content staat een fout."))
    #expect(result.out.contains("[weg: kleine] [nieuw: grote]"), "\(result.out)")
    #expect(result.err.contains("profielen/2026-2027/de-klaver.yaml"))
  }

  @Test func `a profile that is too large to read is named, and never called missing`() throws {
    let site = try site()
    try site.write(String(repeating: "# te groot\n", count: 100_000), "Content/" + Self.klaver)
    let result = try site.run("diff", "2025-2026", "2026-2027")
    #expect(result.status == 1)
    #expect(result.out.contains("De Klaver: in het profiel van 2026-2027 staat een fout."), "\(result.out)")
    #expect(!result.out.contains("De Klaver: er is nog geen profiel"))
    #expect(result.err.contains("file-too-large"))
  }

  @Test func `a renamed school keeps its history`() throws {
    let site = try site()
    try FileManager.default.copyItem(at: site.content, to: site.folder.appending(path: "Oud"))
    for path in ["scholen", "profielen/2026-2027", "profielen/2025-2026"] {
      let map = site.content.appending(path: path)
      try FileManager.default.moveItem(
        at: map.appending(path: "de-klaver.yaml"), to: map.appending(path: "het-klavertje.yaml"))
    }
    try site.edit("scholen/het-klavertje.yaml", "soort: bo", "soort: bo\nvorige_slugs: [de-klaver]")
    let result = try site.run("diff", "Oud", "Content")
    #expect(result.status == 0)
    #expect(result.out.contains("het was “de-klaver” en is nu “het-klavertje”"), "\(result.out)")
  }

  @Test func `a year with profiles and without a schema is an error of the content`() throws {
    let site = try site()
    try site.write("status: concept\n", "Content/profielen/2027-2028/de-klaver.yaml")
    let result = try site.run("diff", "2026-2027", "2027-2028")
    #expect(result.status == 1)
    #expect(result.err.contains("maar er is geen schema"))
  }

  @Test(arguments: [
    ["diff"], ["diff", "2025-2026"], ["diff", "2025-2026", "Content"], ["diff", "2020-2021", "2026-2027"],
    ["diff", "2026-2027", "2025-2026"], ["diff", "Nergens", "Content"], ["diff", "Content", "Content"],
    ["diff", "2025-2026", "2026-2027", "--school", "de-klavr"], ["diff", "--git", "main"],
  ])
  func `what cannot be compared is said, with status 2`(arguments: [String]) throws {
    let result = try Command.run(arguments, in: site().folder)
    #expect(result.status == 2)
    #expect(!result.err.isEmpty)
    #expect(result.out.isEmpty)
  }

  @Test func `an answer that changed without a reason is a warning at its place`() async throws {
    let site = try site()
    let result = try site.run("check", "--date", "2026-11-21")
    #expect(result.status == 0)
    #expect(
      result.out.contains("profielen/2026-2027/de-klaver.yaml:12:3: let op: `dyslexie`"), "\(result.out)")
    #expect(result.out.contains("[reason-missing]"))
    try site.edit(
      Self.klaver, "indicatoren:\n",
      "wijzigingen: {dyslexie: {aard: nieuw-beleid, reden: Er kwam een specialist.}}\nindicatoren:\n")
    #expect(try !site.run("check", "--date", "2026-11-21").out.contains("[reason-missing]"))
  }
}
