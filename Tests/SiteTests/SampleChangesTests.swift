import ContentReading
import Domain
import Insight
import Testing

/// The sample is what people look at first: it must show what there is to see.
@Suite struct SampleChangesTests {
  private func verschillen(_ folder: String) async throws -> [Jaarverschil] {
    let content = ContentFolder.disk(TestSite.project.appending(path: folder).path)
    let reading = await ContentReader(folder: content, datum: try #require(Datum("2026-11-02"))).read()
    let inhoud = try #require(reading.inhoud)
    return zip(inhoud.schooljaren.dropFirst(), inhoud.schooljaren).compactMap { oud, nieuw in
      inhoud.jaarverschil(van: oud, naar: nieuw, vanaf: .vastgesteld)
    }
  }

  @Test func `the sample has every kind of change of a school`() async throws {
    let gevonden = try await Set(
      verschillen("Content").flatMap(\.scholen).flatMap(\.wijzigingen).map(\.soort))
    #expect(gevonden == Set(Wijziging.Soort.allCases))
  }

  @Test func `the sample has every kind of change of a schema`() async throws {
    let gevonden = try await Set(verschillen("Content").flatMap(\.schema).map(\.soort))
    #expect(gevonden == Set(Schemawijziging.Soort.allCases))
  }

  @Test func `the sample has changes through the school, through the schema, and agreements met no longer`()
    async throws
  {
    let verschillen = try await verschillen("Content")
    let wijzigingen = verschillen.flatMap(\.scholen).flatMap(\.wijzigingen)
    #expect(Set(wijzigingen.map(\.oorzaak)) == [.school, .schema])
    let gevolgen = Set(verschillen.flatMap(\.scholen).flatMap(\.normgevolgen).map(\.overgang.gevolg))
    #expect(gevolgen.isSuperset(of: [.voldoetNietMeer, .voldoetNu]))
  }

  @Test func `the second sample has changes of one department`() async throws {
    let wijzigingen = try await verschillen("Examples/vo").flatMap(\.scholen).flatMap(\.wijzigingen)
    #expect(wijzigingen.contains { $0.afdeling != nil })
  }
}
