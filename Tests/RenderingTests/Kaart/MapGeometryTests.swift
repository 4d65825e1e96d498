import Domain
import Fixtures
import Testing

@testable import Rendering

@Suite struct MapGeometryTests {
  private func plek(_ lat: Double, _ lon: Double) throws -> Coordinaat {
    try #require(Coordinaat(lat: lat, lon: lon))
  }

  @Test func `north is up, east is right, and a kilometre is as long in both directions`() throws {
    let (zuidwest, noordoost) = (try plek(52.6, 6.6), try plek(52.9, 7.1))
    let projectie = try #require(Projectie(om: [zuidwest, noordoost]))
    let (a, b) = (projectie.punt(zuidwest), projectie.punt(noordoost))
    #expect(a.x < b.x && a.y > b.y)
    #expect(abs(a.x - 40) < 0.01 && abs(b.x - 760) < 0.01)
    // cos 52.75° = 0.6053
    #expect(abs((b.x - a.x) / (a.y - b.y) - 0.5 * 0.6053 / 0.3) < 0.001)
    #expect(projectie.hoogte == projectie.hoogte.rounded())
  }

  @Test(arguments: [(0.001, 3.0), (3.0, 0.001), (0.0, 0.0), (1.0, 1.0)])
  func `all places are within the margin, whatever the form of the region`(hoog: Double, breed: Double) throws
  {
    let plekken = [try plek(52, 5), try plek(52 + hoog, 5 + breed), try plek(52 + hoog / 2, 5)]
    let projectie = try #require(Projectie(om: plekken))
    #expect((480...1000).contains(projectie.hoogte))
    let binnen = projectie.beeld.ruimer(0.01 - Projectie.marge)
    for punt in plekken.map(projectie.punt) {
      #expect(binnen.bevat(Rechthoek(midden: punt, breedte: 0, hoogte: 0)), "\(punt)")
    }
  }

  @Test func `without places there is no projection`() {
    #expect(Projectie(om: [] as [Coordinaat]) == nil)
  }

  @Test(arguments: 1...20)
  func `every point that is left out lies within a tenth of the line`(zaad: UInt64) {
    var toeval = Toeval(zaad)
    var lijn = [Punt(x: 0, y: 0)]
    for _ in 0..<400 {
      lijn.append(
        Punt(
          x: lijn[lijn.count - 1].x + Double.random(in: -0.2...1, using: &toeval),
          y: lijn[lijn.count - 1].y + Double.random(in: -0.3...0.3, using: &toeval)))
    }
    let korter = Omtrek.vereenvoudigd(lijn, speling: 0.1)
    #expect(korter.count < lijn.count)
    #expect(korter.first == lijn.first && korter.last == lijn.last)
    for punt in lijn {
      let afstand = zip(korter, korter.dropFirst()).map { Omtrek.afstand(van: punt, tot: $0, $1) }.min()
      #expect((afstand ?? .infinity) <= 0.1)
    }
  }

  @Test func `a path is written with small steps and without needless signs`() {
    let ring = [
      Punt(x: 10, y: 20), Punt(x: 30.04, y: 20), Punt(x: 30.04, y: 15.5), Punt(x: 29.5, y: 15),
      Punt(x: 29.04, y: 16), Punt(x: 10, y: 20),
    ]
    #expect(Omtrek.pad(ring) == "M10 20h20v-4.5l-.5-.5-.5 1z")
  }

  @Test func `an area that rounding makes a line is not drawn`() {
    #expect(Omtrek.pad([Punt(x: 1, y: 1), Punt(x: 1.01, y: 1), Punt(x: 1, y: 1)]) == "")
  }

  @Test func `an area is cut off just outside the view`() {
    let ring = [
      Punt(x: -5000, y: 10), Punt(x: 50, y: 10), Punt(x: 50, y: 90), Punt(x: -5000, y: 90),
      Punt(x: -5000, y: 10),
    ]
    let beeld = Rechthoek(links: 0, boven: 0, rechts: 100, onder: 100)
    #expect(Omtrek.pad([ring], in: beeld) == "M-20 10h70v80h-70z")
    let ver = ring.map { Punt(x: $0.x + 6000, y: $0.y) }
    #expect(Omtrek.pad([ver], in: beeld) == "")
  }

  @Test(arguments: [2, 3, 6, 7, 25])
  func `schools at one spot are spread, so that each can be pointed at`(aantal: Int) {
    let beeld = Rechthoek(links: 0, boven: 0, rechts: 800, onder: 700)
    let plek = Punt(x: 790, y: 300)
    let punten = Spreiding.uiteen(
      Array(repeating: plek, count: aantal) + [Punt(x: 100, y: 100)], afstand: 60, binnen: beeld)
    #expect(punten.last == Punt(x: 100, y: 100))
    #expect(kleinsteAfstand(punten) > 57)
    for punt in punten.dropLast() {
      #expect(beeld.binnen(punt) == punt)
      #expect(punt.afstand(tot: plek) < 60 * Double(aantal).squareRoot() + 80)
    }
  }

  @Test(arguments: 1...10)
  func `many dots keep their own spot on the map`(zaad: UInt64) {
    var toeval = Toeval(zaad)
    let beeld = Rechthoek(links: 0, boven: 0, rechts: 800, onder: 800)
    // Crowded in the middle, as a town is.
    let punten = (0..<300).map { _ in
      Punt(
        x: 400 + Double.random(in: -20...20, using: &toeval) * Double.random(in: 0...18, using: &toeval),
        y: 400 + Double.random(in: -20...20, using: &toeval) * Double.random(in: 0...18, using: &toeval))
    }
    let afstand = Spreiding.afstand(voor: 300, in: beeld)
    let uiteen = Spreiding.uiteen(punten, afstand: afstand, binnen: beeld)
    #expect(kleinsteAfstand(uiteen) > 0.8 * afstand)
    #expect(uiteen == Spreiding.uiteen(punten, afstand: afstand, binnen: beeld))
  }

  private func kleinsteAfstand(_ punten: [Punt]) -> Double {
    var kleinste = Double.infinity
    for (index, punt) in punten.enumerated() {
      for ander in punten[(index + 1)...] { kleinste = min(kleinste, punt.afstand(tot: ander)) }
    }
    return kleinste
  }
}
