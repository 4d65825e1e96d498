import Domain
import Fixtures
import Testing

@testable import Rendering

/// Names on maps of areas and schools that chance has drawn.
@Suite struct MapNameTests {
  private func tekening(zaad: UInt64, gemeente: Slug? = nil) throws -> Kaarttekening {
    var toeval = Toeval(zaad)
    let aantal = Int.random(in: 2...30, using: &toeval)
    let vlakken = (0..<aantal).map { nummer in
      let midden = (
        lat: Double.random(in: 52...52.6, using: &toeval), lon: Double.random(in: 5...6, using: &toeval)
      )
      let maat = Double.random(in: 0.01...0.2, using: &toeval)
      let hoeken = [
        (-1.0, -1.0), (-1.2, 0.0), (-1.0, 1.0), (1.0, 1.0), (1.3, 0.0), (1.0, -1.0), (-1.0, -1.0),
      ]
      let ring = hoeken.compactMap {
        Coordinaat(lat: midden.lat + $0.0 * maat, lon: midden.lon + $0.1 * maat)
      }
      return Gebied.Vlak(
        soort: nummer == 0 ? .water : .gemeente,
        naam: String(repeating: "Wijde Hollanderwaard ", count: 1 + nummer % 2) + "\(nummer)",
        polygonen: [[ring]])
    }
    let scholen = (0..<Int.random(in: 1...80, using: &toeval)).map { nummer in
      Voorbeeld.school(
        Slug("s\(nummer)") ?? "s", naam: "Basisschool \(nummer)",
        locatie: (
          Double.random(in: 52...52.6, using: &toeval), Double.random(in: 5...6, using: &toeval)
        ))
    }
    return try #require(
      Kaarttekening(
        scholen: scholen.compactMap { school in school.locatie.map { (school, $0) } },
        gebied: Gebied(vlakken: vlakken), gemeente: gemeente, titel: "Kaart"))
  }

  @Test(arguments: 1...20)
  func `names cover neither one another nor a dot, and are whole in view`(zaad: UInt64) throws {
    for gemeente in [nil, "wijde-hollanderwaard-2" as Slug] {
      let tekening = try tekening(zaad: zaad, gemeente: gemeente)
      let vakken =
        tekening.namen.map(\.vak) + tekening.stippen.filter(\.isNaamZichtbaar).map(\.naam.vak)
      for (index, vak) in vakken.enumerated() {
        #expect(tekening.beeld.bevat(vak))
        #expect(!vakken[(index + 1)...].contains(where: vak.raakt))
        for stip in tekening.stippen {
          let rond = Rechthoek(
            midden: stip.punt, breedte: 2 * Kaarttekening.straal, hoogte: 2 * Kaarttekening.straal)
          #expect(!vak.raakt(rond))
        }
      }
      for stip in tekening.stippen { #expect(tekening.beeld.bevat(stip.naam.vak)) }
    }
  }

  @Test func `areas that chance crowds together still have names`() throws {
    let namen = try (1...20).map { try tekening(zaad: $0).namen.count }
    #expect(namen.reduce(0, +) > 60)
  }

  @Test func `a name stands within its area when there is room, and nowhere else than in it`() throws {
    let vierkant = [(100, 100), (500, 100), (500, 400), (100, 400), (100, 100)].map {
      Punt(x: Double($0.0), y: Double($0.1))
    }
    var plaatsing = Naamplaatsing(
      beeld: Rechthoek(links: 0, boven: 0, rechts: 800, onder: 600),
      bezet: [Rechthoek(links: 280, boven: 230, rechts: 320, onder: 270)])
    let geplaatst = plaatsing.plaats("Zilverdal", in: [vierkant], letter: 30)
    let naam = try #require(geplaatst)
    #expect(Rechthoek(links: 100, boven: 100, rechts: 500, onder: 400).bevat(naam.vak))
    var vol = Naamplaatsing(
      beeld: plaatsing.beeld, bezet: [Rechthoek(links: 100, boven: 100, rechts: 500, onder: 400)])
    let zonderPlek = vol.plaats("Zilverdal", in: [vierkant], letter: 30)
    #expect(zonderPlek == nil)
  }

  @Test func `the name of a municipality is not written over a lake when there is other room`() throws {
    let vierkant = [(100, 100), (500, 100), (500, 400), (100, 400), (100, 100)]
      .map { Punt(x: Double($0.0), y: Double($0.1)) }
    let meer = Rechthoek(links: 200, boven: 200, rechts: 400, onder: 300)
    let leeg = Naamplaatsing(beeld: Rechthoek(links: 0, boven: 0, rechts: 800, onder: 600), bezet: [])
    var (zonder, met) = (leeg, leeg)
    let eroverheen = zonder.plaats("Zilverdal", in: [vierkant], letter: 30)
    let ernaast = met.plaats("Zilverdal", in: [vierkant], letter: 30, lieverNiet: [meer])
    #expect(eroverheen?.vak.raakt(meer) == true)
    #expect(ernaast?.vak.raakt(meer) == false)
  }

  @Test(arguments: [Punt(x: 5, y: 5), Punt(x: 795, y: 5), Punt(x: 795, y: 595), Punt(x: 400, y: 300)])
  func `a long name that appears at a dot stays in view`(punt: Punt) {
    let beeld = Rechthoek(links: 0, boven: 0, rechts: 800, onder: 600)
    let naam = Naamplaatsing.erboven(
      "Openbare Daltonschool De Zilverreiger", punt, straal: 12, letter: 28, in: beeld)
    #expect(beeld.bevat(naam.vak))
  }
}
