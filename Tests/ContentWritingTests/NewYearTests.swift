import ContentReading
import Domain
import Foundation
import Testing

@testable import ContentWriting

/// A new year made of a small folder in memory, and of the sample.
@Suite struct NewYearTests {
  private static let linde = "profielen/2026-2027/de-linde.yaml"
  private static let klaver = "profielen/2026-2027/de-klaver.yaml"

  @Test func `the schema is the same text for another year, without what it replaced`() async throws {
    let plan = try await plan()
    let old = try #require(ExampleSite.files["schema/2026-2027.yaml"])
    #expect(
      try text("schema/2027-2028.yaml", plan)
        == old.replacing("schooljaar: 2026-2027", with: "schooljaar: 2027-2028")
        .replacing("            vervangt: dyslexie-protocol\n".dropFirst(4), with: ""))
  }

  @Test(arguments: [
    ("{id: a, soort: janee, vervangt: b}", "{id: a, soort: janee}"),
    ("\n  - vervangt: b\n    id: a\n", "\n  - id: a\n"),
    ("\n  - id: a\n    vervangt: b  # vroeger\n    # blijft\n", "\n  - id: a\n    # blijft\n"),
  ])
  func `the old name of a question is taken out however it was written`(old: String, new: String) throws {
    func schema(_ item: String, _ year: String) -> String {
      "# \(year)\nschooljaar: '\(year)'\nonderdelen:\n- indicatoren: \(item.hasPrefix("{") ? "[\(item)]" : item)"
    }
    let from = try #require(Schooljaar("2026-2027"))
    let to = try #require(Schooljaar("2027-2028"))
    #expect(SchemaForward(from: from, to: to).carry(schema(old, "2026-2027")) == schema(new, "2027-2028"))
  }

  @Test func `a profile is carried forward as a concept without dates`() async throws {
    let made = try text("profielen/2027-2028/de-klaver.yaml", try await plan())
    let old = try #require(ExampleSite.files[Self.klaver])
    #expect(made.hasPrefix("status: concept\npeildatum:  # vul in"))
    #expect(
      made.contains("\nvastgesteld:  # vul in na het besluit: {datum: 2027-06-30, door: Stichting Zilver}\n"))
    let answers = try #require(old.range(of: "teksten:"))
    #expect(made.hasSuffix(old[answers.lowerBound...]))
  }

  @Test func `a person's comments, quotes, order, line ends and mark survive`() async throws {
    let profile = """
      # De Linde, 2026-2027, met de hand gemaakt in 2026-2027
      'status':   "vastgesteld"   # hoera
      indicatoren: {rust: 'zelf', "dyslexie": zelf,   # eerst rust
        lift: {waarde: niet, alternatief: "Beneden, 'altijd'. #1"} }
      # vraag Anna in 2026-2027
      peildatum: 2026-05-01   # na de studiedag

      teksten: {samenvatting: >-
          niet}
      contact: {rol: Directeur}
      medezeggenschap: {voorgelegd: 2026-05-02, datum: 2026-05-03, uitkomst: geen}
      vastgesteld:
        datum: 2026-05-04
        door: 'Bestuur'
      wijzigingen:
        rust: {aard: bestaand, reden: Zo was het.}
      # einde
      """.replacing(
        "teksten: {samenvatting: >-\n    niet}", with: "teksten:\n  samenvatting: \"Wij zijn er.\"")
    let folder = try bytes([
      Self.linde: Array("\u{FEFF}\(profile.replacing("\n", with: "\r\n"))".utf8)
    ])
    let made = try text("profielen/2027-2028/de-linde.yaml", try await plan(folder))
    #expect(made.unicodeScalars.first == "\u{FEFF}")
    #expect(!made.replacing("\r\n", with: "").contains { $0.isNewline })
    #expect(
      made.replacing("\r\n", with: "\n").dropFirst()
        == """
        # De Linde, 2027-2028, met de hand gemaakt in 2027-2028
        'status':   concept   # hoera
        indicatoren: {rust: 'zelf', "dyslexie": zelf,   # eerst rust
          lift: {waarde: niet, alternatief: "Beneden, 'altijd'. #1"} }
        # vraag Anna in 2026-2027
        peildatum:  # na de studiedag

        teksten:
          samenvatting: "Wij zijn er."
          # nog open: x — y
        contact: {rol: Directeur}
        medezeggenschap:  # vul in als de raad dit profiel krijgt: {voorgelegd: 2027-05-27}; later ook datum en uitkomst
        vastgesteld:  # vul in na het besluit: {datum: 2027-06-30, door: Bestuur}
        ongewijzigd_bevestigd:  # vul in: de dag waarop u naging dat wat gelijk bleef nog klopt
        wijzigingen:  # waarom iets anders is dan vorig jaar, zoals dyslexie: {aard: nieuw-beleid, reden: …}
        # einde
        """.replacing("  # nog open: x — y\n", with: "").dropFirst(0))
  }

  @Test func `renamed questions move along, also in a department and between brackets`() async throws {
    let folder = try departments()
    let plan = try await plan(folder)
    let made = try text("profielen/2027-2028/de-linde.yaml", plan)
    #expect(made.contains("indicatoren: {lezen: zelf, rust: zelf}"))
    #expect(made.contains("  groep-a: {indicatoren: {\"lezen\": {waarde: met-partner, partner: x}}}"))
    #expect(made.contains("  groep-b:\n    indicatoren:\n      lezen: zelf # goed\n"))
    #expect(!made.contains("\n  groep-c:"))
    let profile = try #require(plan.profiles.first { $0.slug.rawValue == "de-linde" })
    #expect(profile.dropped == ["angst", "groep-a: angst", "afdeling: groep-c"])
    #expect(made.contains("#   bij groep-a: angst\n#   angst: zelf\n"))
    #expect(made.contains("#   groep-c: {indicatoren: {angst: zelf}}\n"))
    #expect(profile.new == ["muziek"])
    #expect(
      made.contains("# nieuw: muziek — Is er muziek? Kies uit: ja, nee. Mag openblijven.\n  # muziek:\n"))
  }

  @Test func `an answer that the new scale does not have stands below, with the reason`() async throws {
    let folder = try newSchema {
      $0.replacing("- {id: met-partner, label: Met partner", with: "- {id: samen, label: Met partner")
        .replacing("minimaal: met-partner", with: "minimaal: samen")
    }
    let plan = try await plan(folder)
    let made = try text("profielen/2027-2028/de-klaver.yaml", plan)
    #expect(plan.profiles.first?.unfit == ["rust"])
    #expect(!made.contains("\n  rust:"))
    #expect(
      made.contains(
        "#   rust: {waarde: met-partner, partner: de bibliotheek naast ons}\n#     (`met-partner`"))
  }

  @Test func `a text that is too long for the new budget stands below`() async throws {
    let folder = try newSchema {
      $0.replacing(
        "{id: samenvatting, titel: In het kort, max_tekens: 200",
        with: "{id: samenvatting, titel: In het kort, max_tekens: 60")
    }
    let plan = try await plan(folder)
    let made = try text("profielen/2027-2028/de-klaver.yaml", plan)
    #expect(made.contains("#   samenvatting: |\n#     Wij zijn een kleine school in het dorp.\n"))
    #expect(
      made.contains(
        "  # nog open: samenvatting — In het kort, hoogstens 60 tekens.\n  # samenvatting: |\n  grenzen:"))
  }

  @Test func `what nobody finished is carried on without the notes of last year`() async throws {
    let first = try await plan(try newSchema(add))
    var files = ExampleSite.files
    for file in first.files { files[file.path] = file.text }
    files["schema/2027-2028.yaml"] = try newSchema(add).readText("schema/2027-2028.yaml")
    let second = try await plan(.memory(files), "2028-2029")
    let old = try text("profielen/2027-2028/de-linde.yaml", first)
    let new = try text("profielen/2028-2029/de-linde.yaml", second)
    #expect(old.components(separatedBy: "muziek — ").count == 2)
    #expect(new.components(separatedBy: "muziek — ").count == 1, "it is optional and no longer new")
    let again = try await plan(
      .memory(files.merging(second.files.map { ($0.path, $0.text) }) { $1 }), "2028-2029")
    #expect(again.files.isEmpty)
  }

  @Test func `schools that are closed when the year starts get no profile`() async throws {
    let closed = try #require(ExampleSite.files["scholen/de-linde.yaml"]) + "gesloten: 2027-08-01\n"
    let plan = try await plan(try bytes(["scholen/de-linde.yaml": Array(closed.utf8)]))
    #expect(plan.closed.map(\.rawValue) == ["de-linde"])
    #expect(plan.profiles.map(\.slug.rawValue) == ["de-klaver"])
  }

  @Test func `a year before every schema, and a school that is unknown, are told`() async throws {
    let early = await #expect(throws: NewContentError.self) {
      try await plan(.memory(ExampleSite.files), "2020-2021")
    }
    #expect(early?.description.hasPrefix("Er is geen schema van vóór 2020-2021") == true)
    let slug = try #require(Slug("de-lind"))
    let unknown = await #expect(throws: NewContentError.self) {
      try await plan(.memory(ExampleSite.files), "2026-2027", scope: .profile(slug))
    }
    #expect(unknown?.description.contains("Bedoelde u `de-linde`?") == true)
  }

  @Test func `a first profile has every question of its kind of school as a comment`() async throws {
    var files = ExampleSite.files
    files[Self.linde] = nil
    let slug = try #require(Slug("de-linde"))
    let plan = try await plan(.memory(files), "2026-2027", scope: .profile(slug))
    let made = try text(Self.linde, plan)
    #expect(made.hasPrefix("# yaml-language-server: $schema=../../schema/2026-2027.schema.json\n"))
    #expect(
      made.contains(
        "  # nog open: assistent — Hoeveel uur is er een assistent? Schrijf een getal van 0 tot en met 40 (uren per week). Mag openblijven.\n  # assistent:\n"
      ))
    #expect(!made.contains("plusklas"), "only for schools of another kind")
    // With the comment marks taken away it is a profile that can be filled in.
    let answered = made.replacing("  # dyslexie:", with: "  dyslexie: zelf")
    let reading = await ContentReader(
      folder: .memory(files.merging([Self.linde: answered]) { $1 }), datum: try #require(ExampleSite.datum)
    ).read()
    #expect(reading.inhoud?.profielen.values.joined().contains { $0.key == slug } == true)
  }

  // MARK: -

  private func plan(
    _ folder: ContentFolder = .memory(ExampleSite.files), _ year: String = "2027-2028",
    scope: NewYearPlan.Scope = .everything
  ) async throws -> NewYearPlan {
    let datum = try #require(Datum("2027-03-01"))
    let reading = await ContentReader(folder: folder, datum: datum).read()
    let errors = reading.report.diagnostics.filter { $0.severity == .error }
    let inhoud = try #require(reading.inhoud, "\(errors.map { "\($0.place): \($0.message)" })")
    return try await NewYearPlan(
      try #require(Schooljaar(year)), inhoud: inhoud, folder: folder, datum: datum, scope: scope)
  }

  private func text(_ path: String, _ plan: NewYearPlan) throws -> String {
    try #require(plan.files.first { $0.path == path }?.text, "\(plan.files.map(\.path)) \(plan.skipped)")
  }

  private func bytes(_ changes: [String: [UInt8]]) throws -> ContentFolder {
    .bytes(ExampleSite.files.mapValues { Array($0.utf8) }.merging(changes) { $1 })
  }

  /// The example with a schema of the new year that somebody has changed.
  private func newSchema(_ change: (String) -> String) throws -> ContentFolder {
    let old = try #require(ExampleSite.files["schema/2026-2027.yaml"])
    let new = change(
      old.replacing("schooljaar: 2026-2027", with: "schooljaar: 2027-2028")
        .replacing("        vervangt: dyslexie-protocol\n", with: ""))
    return .memory(ExampleSite.files.merging(["schema/2027-2028.yaml": new]) { $1 })
  }

  private func add(_ schema: String) -> String {
    schema.replacing(
      "teksten:\n",
      with:
        "      - {id: muziek, label: Muziek, vraag: Is er muziek?, uitleg: Elke week., soort: janee}\nteksten:\n"
    )
  }

  private func departments() throws -> ContentFolder {
    let folder = try newSchema { schema in
      let renamed = schema.replacing("- id: dyslexie\n", with: "- id: lezen\n        vervangt: dyslexie\n")
      let lines = renamed.split(separator: "\n", omittingEmptySubsequences: false)
      return add(lines.filter { !$0.contains("id: angst") }.joined(separator: "\n"))
    }
    var files = ExampleSite.files
    files["schema/2027-2028.yaml"] = try folder.readText("schema/2027-2028.yaml")
    files["scholen/de-linde.yaml"] =
      try #require(files["scholen/de-linde.yaml"])
      + "afdelingen: [{id: groep-a, naam: A}, {id: groep-b, naam: B}, {id: groep-c, naam: C}]\n"
    files[Self.linde] = """
      status: concept
      peildatum: 2026-10-01
      contact: {rol: Directeur}
      teksten: {samenvatting: Wij zijn er voor iedereen.}
      indicatoren: {dyslexie: zelf, rust: zelf, angst: zelf}
      afdelingen:
        groep-a: {indicatoren: {angst: zelf, "dyslexie": {waarde: met-partner, partner: x}}}
        groep-b:
          indicatoren:
            dyslexie: zelf # goed
        groep-c: {indicatoren: {angst: zelf}}

      """
    return .memory(files)
  }
}

extension ContentFolder {
  fileprivate func readText(_ path: String) throws -> String {
    String(decoding: try read(path), as: UTF8.self)
  }
}
