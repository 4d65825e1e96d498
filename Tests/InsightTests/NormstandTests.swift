import Domain
import Fixtures
import Insight
import Testing

@Suite struct NormstandTests {
  let schema = Voorbeeld.schema("2026-2027", [])

  private func stand(_ antwoord: Antwoord?, norm: Norm?, soort: Indicator.Soort = .schaal("aanbod"))
    -> Normstand
  {
    let indicator = Voorbeeld.indicator("dyslexie", soort: soort, norm: norm)
    return Normstand(van: antwoord.map(Stand.beantwoord) ?? .onbekend, op: indicator, in: schema)
  }

  @Test func `an unanswered question with a norm is unknown and never not yet`() {
    #expect(stand(nil, norm: .schaal("met-partner")) == .onbekend)
    #expect(stand(nil, norm: .ja, soort: .janee) == .onbekend)
  }

  @Test func `a question without a norm has none, answered or not`() {
    #expect(stand(nil, norm: nil) == .geenNorm)
    #expect(stand(.schaal("niet"), norm: nil) == .geenNorm)
  }

  @Test(arguments: [
    ("niet", Normstand.nogNiet), ("in-ontwikkeling", .nogNiet), ("met-partner", .zoalsAfgesproken),
    ("zelf", .meerDanAfgesproken),
  ])
  func `an answer on a scale is compared by its place on the scale`(waarde: String, verwacht: Normstand)
    throws
  {
    let id = try #require(Schaalwaarde.ID(waarde))
    #expect(stand(.schaal(id), norm: .schaal("met-partner")) == verwacht)
  }

  @Test func `yes meets a norm of yes and no does not`() {
    #expect(stand(Antwoord(waarde: .janee(true)), norm: .ja, soort: .janee) == .zoalsAfgesproken)
    #expect(stand(Antwoord(waarde: .janee(false)), norm: .ja, soort: .janee) == .nogNiet)
  }

  @Test func `numbers are compared exactly`() throws {
    let soort = Indicator.Soort.getal(Getalbereik(eenheid: nil, minimum: nil, maximum: nil))
    let norm = Norm.getal(Getal(4))
    #expect(
      stand(Antwoord(waarde: .getal(try #require(Getal("3.999")))), norm: norm, soort: soort) == .nogNiet)
    #expect(stand(Antwoord(waarde: .getal(Getal(4))), norm: norm, soort: soort) == .zoalsAfgesproken)
    #expect(stand(Antwoord(waarde: .getal(Getal(5))), norm: norm, soort: soort) == .meerDanAfgesproken)
  }

  @Test func `a value that the scale does not have is unknown`() {
    #expect(stand(.schaal("verdwenen"), norm: .schaal("met-partner")) == .onbekend)
  }
}
