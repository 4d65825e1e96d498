import Domain
import Testing

@testable import ContentReading

/// What one year, one school or one department takes over from another.
@Suite struct InheritanceTests {
  @Test func `a department has the school's answers except where it says otherwise`() async throws {
    let school =
      try #require(ExampleSite.files[schoolFile])
      + "afdelingen:\n  - {id: vmbo-bk, naam: Vmbo basis en kader}\n  - {id: havo, naam: Havo}\n"
    let profiel =
      try #require(ExampleSite.files[profielFile])
      + "afdelingen:\n  vmbo-bk: {indicatoren: {dyslexie: {waarde: met-partner, partner: Leespunt}}}\n"
    let read = try await reading([(schoolFile, .text(school)), (profielFile, .text(profiel))])
    #expect(read.problems == [])
    let jaar = try #require(Schooljaar("2026-2027"))
    let slug = try #require(Slug("de-klaver"))
    let stored = try #require(read.inhoud?.profielen[jaar]?[slug])
    let dyslexie = try #require(Indicator.ID("dyslexie"))
    let zien = try #require(Indicator.ID("zien"))
    let vmbo = try #require(Afdeling.ID("vmbo-bk"))
    let havo = try #require(Afdeling.ID("havo"))
    #expect(stored.stand(van: dyslexie, in: vmbo).antwoord?.partner == "Leespunt")
    #expect(stored.stand(van: dyslexie, in: havo) == stored.stand(van: dyslexie))
    #expect(stored.stand(van: zien, in: vmbo) == stored.stand(van: zien))
  }

  @Test func `an old name of an indicator gets the new one as a hint`() async throws {
    let read = try await reading(
      profielFile, replacing: "dyslexie: zelf\n", with: "dyslexie: zelf\n  dyslexie-protocol: zelf\n")
    #expect(
      read.report.diagnostics.first { $0.code == .unknownIndicator }?.hint
        == "Deze indicator heet nu `dyslexie`.")
  }

  @Test func `an unanswered indicator is unknown and not a no`() async throws {
    let read = try await reading(profielFile, replacing: "  zien: zelf\n", with: "")
    let profiel = read.inhoud?.profielen.values.flatMap(\.values).first { $0.status == .vastgesteld }
    let zien = try #require(Indicator.ID("zien"))
    #expect(profiel?.stand(van: zien) == .onbekend)
  }

  @Test func `a multiple choice keeps the order of the schema`() async throws {
    let read = try await reading(profielFile, replacing: "[ochtend]", with: "[middag, ochtend]")
    let profiel = read.inhoud?.profielen.values.flatMap(\.values).first { $0.status == .vastgesteld }
    let ids = ["ochtend", "middag"].compactMap { Optie.ID($0) }
    #expect(profiel?.indicatoren.first { $0.key.rawValue == "plusklas" }?.value.waarde == .meerkeuze(ids))
  }

  @Test func `a department of a school without departments is named`() async throws {
    let profiel =
      try #require(ExampleSite.files[profielFile]) + "afdelingen:\n  havo: {indicatoren: {zien: zelf}}\n"
    #expect(
      try await reading([(profielFile, .text(profiel))]).problems.map { $0.split(separator: " ")[0] } == [
        "unknown-afdeling"
      ])
  }
}
