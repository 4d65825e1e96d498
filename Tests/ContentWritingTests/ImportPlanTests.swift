import ContentReading
import Diagnostics
import Domain
import Synchronization
import Testing

@testable import ContentWriting

@Suite struct ImportPlanTests {
  @Test func `a school gets its name as slug`() throws {
    #expect(
      try slugs([school("98AA00", "Openbare Basisschool 't Eenspan")]) == ["openbare-basisschool-t-eenspan"])
  }

  @Test func `schools that share a name all get their place, and then their code`() throws {
    let found = try slugs([
      school("98AA00", "De Regenboog", "EMMEN"), school("98AB00", "De Regenboog", "ASSEN"),
      school("98AC00", "De Eik", "EMMEN"), school("98AD00", "de eik", "EMMEN"),
      school("98AE00", "De Eik", "ASSEN"),
      school("98AF00", "De Beuk", "ASSEN"),
    ])
    #expect(
      found == [
        "de-regenboog-emmen", "de-regenboog-assen", "de-eik-emmen-98ac00", "de-eik-emmen-98ad00",
        "de-eik-assen",
        "de-beuk",
      ])
  }

  @Test func `a name that looks like the slug of another school gives no collision`() throws {
    let found = try slugs([
      school("98AA00", "De Regenboog", "EMMEN"), school("98AB00", "De Regenboog", "ASSEN"),
      school("98AC00", "De Regenboog Emmen", "EMMEN"),
    ])
    #expect(found == ["de-regenboog-emmen-98aa00", "de-regenboog-assen", "de-regenboog-emmen-emmen"])
  }

  @Test func `slugs do not depend on the order of the list`() throws {
    let rows = [
      school("98AA00", "De Regenboog", "EMMEN"), school("98AB00", "De Regenboog", "ASSEN"),
      school("98AC00", "De Regenboog Emmen", "EMMEN"), school("98AD00", "De Eik", "EMMEN"),
    ]
    #expect(Set(try slugs(rows)) == Set(try slugs(rows.reversed())))
  }

  @Test func `a long name is cut at a hyphen`() throws {
    let long =
      "Stichting voor Christelijk Reformatorisch Primair Onderwijs De Planthof aan de Lange Leerbroekseweg"
    let found = try slugs([school("98AA00", long), school("98AB00", long), school("98AC00", "!!!")])
    #expect(
      found == [
        "stichting-voor-christelijk-reformatorisch-primair-onderwijs-de-emmen-98aa00",
        "stichting-voor-christelijk-reformatorisch-primair-onderwijs-de-emmen-98ab00", "school",
      ])
    let word = try slugs([school("98AA00", String(repeating: "a", count: 200))])
    #expect(word == [String(repeating: "a", count: 80)])
  }

  @Test func `a school that has a file keeps it, whatever comes beside it`() throws {
    let first = try ImportPlan(list: list([school("98AA00", "De Regenboog", "EMMEN")]), existing: .none)
    #expect(first.newSchools.map(\.slug.rawValue) == ["de-regenboog"])
    let second = try ImportPlan(
      list: list([
        school("98AB00", "De Regenboog", "ASSEN"), school("98AA00", "De Regenboog (nieuwe naam)", "EMMEN"),
      ]), existing: ExistingSchools(first.newSchools))
    #expect(second.newSchools.map(\.slug.rawValue) == ["de-regenboog-assen"])
    #expect(second.keptSchools.map { "\($0.code) \($0.slug)" } == ["98AA00 de-regenboog"])
  }

  @Test func `a slug that a school had before is not given away`() throws {
    let taken = try #require(Slug("de-eik"))
    let plan = try ImportPlan(
      list: list([school("98AA00", "De Eik")]), existing: ExistingSchools(slugs: [:], otherSlugs: [taken]))
    #expect(plan.newSchools.map(\.slug.rawValue) == ["de-eik-emmen"])
  }

  @Test func `a school without any free slug is a problem`() throws {
    let taken = ["de-eik", "de-eik-emmen", "de-eik-emmen-98aa00"].compactMap { Slug($0) }
    let plan = try ImportPlan(
      list: list([school("98AA00", "De Eik")]), existing: ExistingSchools(slugs: [:], otherSlugs: Set(taken)))
    #expect(plan.newSchools.isEmpty)
    #expect(plan.problems.map(\.message) == ["Voor De Eik (98AA00) is geen vrije bestandsnaam."])
    #expect(plan.problems.map(\.place) == [Place(file: "lijst.csv", line: 2)])
  }

  @Test(arguments: [
    ["noardeast fryslan"], ["NOARDEAST-FRYSLÂN"], ["Noardeast-Fryslân", "noardeast-fryslan"],
  ])
  func `only the chosen municipality is imported, however it is typed`(gemeenten: [String]) throws {
    let plan = try ImportPlan(
      list: list([
        school("98AA00", "De Eik", "DOKKUM", "NOARDEAST-FRYSLAN"), school("98AB00", "De Eik", "EMMEN"),
        school("98A", "Fout", "EMMEN"), school("98B", "Ook fout", "DOKKUM", "NOARDEAST-FRYSLAN"),
      ]), gemeenten: gemeenten, existing: .none)
    #expect(plan.newSchools.map(\.slug.rawValue) == ["de-eik"])
    #expect(plan.gemeenten == ["Noardeast-Fryslân"])
    #expect(plan.problems.map(\.place.line) == [5])
  }

  @Test func `The Hague may be called by either of its names`() throws {
    let plan = try ImportPlan(
      list: list([school("98AA00", "De Eik", "'S-GRAVENHAGE", "S GRAVENHAGE")]), gemeenten: ["Den Haag"],
      existing: .none)
    #expect(plan.gemeenten == ["'s-Gravenhage"])
  }

  @Test(arguments: [
    ("Emen", "De gemeente `Emen` staat niet in de lijst. Bedoelde u `Emmen`?"),
    ("Bergen", "De gemeente `Bergen` staat niet in de lijst. Bedoelde u `Bergen (L)` of `Bergen (NH)`?"),
    (
      "Sudwest Fryslaan",
      "De gemeente `Sudwest Fryslaan` staat niet in de lijst. Bedoelde u `Súdwest-Fryslân`?"
    ),
    ("Xyz", "De gemeente `Xyz` staat niet in de lijst."),
  ])
  func `an unknown municipality is an error with a suggestion`(typed: String, message: String) throws {
    let rows = ["EMMEN", "BERGEN NH", "BERGEN LB", "SUDWEST-FRYSLAN"].enumerated().map {
      school("98A\("ABCD".map(String.init)[$0.offset])00", "De Eik", "PLAATS", $0.element)
    }
    let error = #expect(throws: ImportError.self) {
      try ImportPlan(list: list(rows), gemeenten: [typed], existing: .none)
    }
    #expect(error?.description == message)
  }

  @Test func `a list without the columns is an error`() {
    #expect(throws: ImportError.self) {
      try ImportPlan(list: DuoList(reading: Array("a;b\n1;2".utf8), file: "x.csv"), existing: .none)
    }
  }

  @Test func `notes tell what to fill in, once for the board`() throws {
    let plan = try ImportPlan(
      list: list([school("98AA00", "De Eik"), school("98AB00", "De Beuk", website: "geen")]), existing: .none)
    #expect(
      plan.notes.map { "\($0.place.line) \($0.message)" } == [
        "0 DUO geeft van het bestuur alleen een nummer. Vul bij `bestuur` de naam in, in plaats van "
          + "\"Bevoegd gezag …\".",
        "3 `geen` is geen webadres en is weggelaten.",
        "3 Van deze school is geen telefoonnummer en geen website bekend: vul zelf een contact in.",
      ])
  }

  @Test func `carrying out writes each file once, and a file that appeared meanwhile stays`() throws {
    let plan = try ImportPlan(
      list: list([school("98AA00", "De Eik"), school("98AB00", "De Beuk")]), existing: .none)
    let folder = MemoryFolder(["scholen/de-beuk.yaml": "van ons"])
    var steps: [Int] = []
    let outcome = try plan.carryOut(with: folder.writer) { steps.append($0) }
    #expect(steps == [1, 2])
    #expect(outcome == ImportOutcome(written: ["scholen/de-eik.yaml"], refused: ["scholen/de-beuk.yaml"]))
    #expect(folder.files["scholen/de-beuk.yaml"] == "van ons")
    #expect(
      folder.files["scholen/de-eik.yaml"] == """
        # Overgenomen uit de lijst van DUO (lijst.csv).
        # Pas gerust aan: een volgende import laat dit bestand zoals het is.
        naam: De Eik
        brin: 98AA
        vestiging: "00"
        soort: bo
        bestuur: Bevoegd gezag 99001
        adres:
          straat: Laan
          huisnummer: "1"
          postcode: 9801 AB
          plaats: Emmen
          gemeente: Emmen
        contact:
          website: https://www.eik.example

        """)
  }

  private func slugs(_ rows: [String]) throws -> [String] {
    try ImportPlan(list: list(rows), existing: .none).newSchools.map(\.slug.rawValue)
  }

  private func list(_ rows: [String]) -> DuoList {
    let header =
      "BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;"
      + "POSTCODE;PLAATSNAAM;GEMEENTENAAM;INTERNETADRES"
    return DuoList(reading: Array(([header] + rows).joined(separator: "\n").utf8), file: "lijst.csv")
  }

  private func school(
    _ code: String, _ naam: String, _ plaats: String = "EMMEN", _ gemeente: String? = nil,
    website: String = "www.eik.example"
  ) -> String {
    "99001;\(code.prefix(4));\(code);\(naam);Laan;1;9801 AB;\(plaats);\(gemeente ?? plaats);\(website)"
  }
}

/// A content folder in memory.
final class MemoryFolder: Sendable {
  private let stored: Mutex<[String: String]>

  init(_ files: [String: String] = [:]) { stored = Mutex(files) }

  var files: [String: String] { stored.withLock { $0 } }

  var writer: ContentFolderWriter {
    ContentFolderWriter { (path, text) throws(ContentWritingError) in
      let isNew = self.stored.withLock { files in
        defer { files[path] = files[path] ?? text }
        return files[path] == nil
      }
      if !isNew { throw .exists(path: path) }
    }
  }
}
