import ContentReading
import ContentWriting
import Domain
import Foundation
import Testing

/// DUO's list of 1 October 2021, which stands beside the project and is not copied into it.
private let realList: URL? = {
  let name = "duo-vestigingen-bo-2021.csv"
  let folder =
    ProcessInfo.processInfo.environment["PROFIELWIJZER_DATA"].map {
      URL(filePath: $0, directoryHint: .isDirectory)
    }
    ?? URL(filePath: #filePath).appending(path: "../../../../shared/data").standardized
  let url = folder.appending(path: name)
  return FileManager.default.fileExists(atPath: url.path) ? url : nil
}()

@Suite(
  .enabled(
    if: realList != nil,
    "Not tested: duo-vestigingen-bo-2021.csv is neither in ../shared/data nor in PROFIELWIJZER_DATA.")
)
struct RealImportTests {
  let list: DuoList

  private static let list = realList.flatMap { try? Data(contentsOf: $0) }
    .map { DuoList(reading: Array($0), file: "duo.csv") }

  init() throws { list = try #require(Self.list) }

  @Test func `6215 schools get 6215 different slugs of at most 80 characters`() throws {
    let plan = try ImportPlan(list: list, existing: .none)
    #expect(plan.problems.isEmpty)
    #expect(plan.newSchools.count == 6215)
    #expect(Set(plan.newSchools.map(\.slug)).count == 6215)
    #expect(plan.newSchools.filter { $0.slug.rawValue.count > 80 }.map(\.slug.rawValue) == [])
    let eenspan = plan.newSchools.first { $0.brin.rawValue == "16AH" }
    #expect(eenspan?.slug.rawValue == "openbare-basisschool-t-eenspan")
  }

  @Test func `Utrecht has 99 schools`() throws {
    let plan = try ImportPlan(list: list, gemeenten: ["utrecht"], existing: .none)
    #expect(plan.newSchools.count == 99)
    #expect(plan.gemeenten == ["Utrecht"])
  }

  @Test func `a second import writes nothing, and a larger one leaves the first as it is`() throws {
    let folder = MemoryFolder()
    let emmen = try ImportPlan(list: list, gemeenten: ["Emmen"], existing: .none)
    _ = try emmen.carryOut(with: folder.writer)
    let after = folder.files
    let all = try ImportPlan(list: list, existing: ExistingSchools(emmen.newSchools))
    #expect(all.keptSchools.map(\.slug) == emmen.newSchools.map(\.slug))
    let outcome = try all.carryOut(with: folder.writer)
    #expect(outcome.written.count + emmen.newSchools.count == 6215)
    #expect(outcome.refused.isEmpty)
    #expect(after.filter { folder.files[$0.key] != $0.value } == [:])
    let again = try ImportPlan(list: list, existing: ExistingSchools(emmen.newSchools + all.newSchools))
    #expect(again.newSchools.isEmpty)
    #expect(try again.carryOut(with: folder.writer).written == [])
    #expect(folder.files.count == 6215)
  }

  @Test func `every file holds only keys of the format`() throws {
    let plan = try ImportPlan(list: list, existing: .none)
    let top: Set = ["naam", "brin", "vestiging", "soort", "bestuur", "denominatie", "adres", "contact"]
    let below: Set = ["straat", "huisnummer", "postcode", "plaats", "gemeente", "telefoon", "website"]
    var strange: Set<String> = []
    for school in plan.newSchools {
      for line in plan.text(for: school).split(separator: "\n") where !line.hasPrefix("#") {
        let key = String(line.prefix { $0 != ":" })
        if !(key.hasPrefix("  ") ? below.contains(String(key.dropFirst(2))) : top.contains(key)) {
          strange.insert(key)
        }
      }
    }
    #expect(strange == [])
  }
}
