import ContentReading
import Domain
import Foundation
import Testing

/// DUO's list of 1 October 2021, which stands beside the project and is not copied into it.
enum RealDuoList {
  static let name = "duo-vestigingen-bo-2021.csv"

  static let url: URL? = {
    let environment = ProcessInfo.processInfo.environment["PROFIELWIJZER_DATA"]
    let besideProject = URL(filePath: #filePath).appending(path: "../../../../../shared/data").standardized
    let folders = environment.map { [URL(filePath: $0, directoryHint: .isDirectory)] } ?? [besideProject]
    return folders.map { $0.appending(path: name) }.first { FileManager.default.fileExists(atPath: $0.path) }
  }()

  static let list = url.flatMap { try? Data(contentsOf: $0) }.map { DuoList(reading: Array($0), file: name) }
}

@Suite(
  .enabled(
    if: RealDuoList.url != nil,
    "Not tested: duo-vestigingen-bo-2021.csv is neither in ../shared/data nor in PROFIELWIJZER_DATA."
  ))
struct RealDuoListTests {
  let list: DuoList

  init() throws { list = try #require(RealDuoList.list) }

  @Test func `all 6215 rows are schools`() {
    #expect(list.allProblems.isEmpty)
    #expect(list.rows.count == 6215)
    #expect(list.schools.count == 6215)
    #expect(list.rows.map(\.line) == Array(2...6216))
    #expect(Set(list.schools.map(\.code)).count == 6215)
  }

  @Test func `known schools come out right`() throws {
    let schools = Dictionary(uniqueKeysWithValues: list.schools.map { ($0.code.description, $0) })
    let eenspan = try #require(schools["16AH00"])
    #expect(eenspan.naam == "Openbare Basisschool 't Eenspan")
    #expect(eenspan.adres.plaats == "Emmen")
    #expect(eenspan.contact.telefoon?.rawValue == "0591659840")
    let fluessen = try #require(schools["04NA00"])
    #expect(fluessen.naam == "Algemeen Bijzondere basisschool \"de Fluessen\"")
    #expect(fluessen.adres.plaats == "Oudega De Fryske Marren")
    #expect(fluessen.adres.gemeente == "De Fryske Marren")
    #expect(fluessen.contact.website?.rawValue == "https://www.nijegaast.nl/fluessen")
  }

  @Test func `99 schools are in Utrecht`() {
    #expect(list.schools.count { $0.adres.gemeente == "Utrecht" } == 99)
  }

  @Test func `locations of one BRIN stay apart`() {
    let byBrin = Dictionary(grouping: list.schools, by: \.code.brin)
    #expect(byBrin.count == 6096)
    #expect(byBrin.values.filter { $0.count > 1 }.count > 50)
  }

  @Test func `no place or municipality is left in capitals`() {
    let names = Set(list.schools.flatMap { [$0.adres.plaats, $0.adres.gemeente] })
    #expect(names.filter { !$0.contains(where: \.isLowercase) } == [])
  }

  @Test func `what could not be used is told`() {
    #expect(list.rows.flatMap(\.notes).map(\.message).count { $0.contains("webadres") } == 7)
    #expect(list.rows.flatMap(\.notes).map(\.message).count { $0.contains("vul zelf een contact in") } == 14)
  }
}
