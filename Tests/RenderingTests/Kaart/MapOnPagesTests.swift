import Domain
import Fixtures
import Foundation
import Rendering
import Testing

@Suite struct MapOnPagesTests {
  private func site(
    _ scholen: [School], gebied: Gebied? = nil, postcodes: [Postcodegebied] = [],
    gemeenten: [String] = ["Zilverdal"]
  ) -> TestSite {
    let basis = Voorbeeld.inhoud(
      schemas: [Voorbeeld.schema("2026-2027", [Voorbeeld.indicator("dyslexie")])], scholen: scholen,
      gemeenten: gemeenten)
    return TestSite(
      Inhoud(
        samenwerkingsverband: basis.samenwerkingsverband, schemas: basis.schemas, scholen: basis.scholen,
        profielen: basis.profielen, paginas: [], begrippen: [], gebied: gebied, postcodes: postcodes))
  }

  private func gebied(_ naam: String) throws -> Gebied {
    let ring = [(52.6, 6.6), (52.9, 6.6), (52.9, 7.1), (52.6, 7.1), (52.6, 6.6)]
      .compactMap { Coordinaat(lat: $0.0, lon: $0.1) }
    return Gebied(vlakken: [Gebied.Vlak(soort: .gemeente, naam: naam, polygonen: [[ring]])])
  }

  private func kaart(_ site: TestSite, op pad: String = "/scholen/") throws -> String {
    try site.part(of: pad, from: "<section class=\"kaart\"", to: "</section>")
  }

  private func stippen(_ html: String) -> Int {
    html.components(separatedBy: "class=\"kaart__stip\"").count - 1
  }

  @Test func `each open school with a place is a link on the map, with its name`() throws {
    let kaart = try kaart(
      site([
        Voorbeeld.school("de-klaver", naam: "De Klaver", locatie: (52.7, 6.8)),
        Voorbeeld.school("de-brink", naam: "De Brink", plaats: "Brinkhoven", locatie: (52.8, 6.7)),
        Voorbeeld.school("de-oude", naam: "De Oude", locatie: (52.8, 6.7), gesloten: "2026-08-01"),
      ]))
    #expect(
      kaart.contains(
        "<a href=\"/scholen/de-klaver/\" data-stip=\"de-klaver\" aria-label=\"De Klaver, Zilverdal\">"))
    #expect(
      kaart.contains(
        "<a href=\"/scholen/de-brink/\" data-stip=\"de-brink\" aria-label=\"De Brink, Brinkhoven\">"))
    #expect(!kaart.contains("De Oude"))
    #expect(stippen(kaart) == 2)
    #expect(!kaart.contains("Sla de kaart over"))
    #expect(!kaart.contains("style="))
  }

  @Test func `the map comes after the list, and both pages lead to it`() throws {
    let site = site([Voorbeeld.school("de-klaver", locatie: (52.7, 6.8))])
    for pad in ["/scholen/", "/gemeenten/zilverdal/"] {
      let html = try site.page(pad)
      let lijst = try #require(html.range(of: "<li id=\"de-klaver\""))
      let kaart = try #require(html.range(of: "<section class=\"kaart\""))
      #expect(lijst.lowerBound < kaart.lowerBound)
      #expect(html.contains("href=\"#op-de-kaart\"") && html.contains("id=\"op-de-kaart\""))
    }
  }

  @Test func `a school without coordinates lies at the middle of its postcode`() throws {
    let postcode = Postcodegebied(cijfers: "9901", midden: try #require(Coordinaat(lat: 52.7, lon: 6.8)))
    let kaart = try kaart(
      site([Voorbeeld.school("a"), Voorbeeld.school("b"), Voorbeeld.school("c")], postcodes: [postcode]))
    #expect(stippen(kaart) == 3)
    #expect(Set(kaart.matches(of: /cx="[0-9.]+" cy="[0-9.]+"/).map { String($0.output) }).count == 3)
    #expect(kaart.contains("alleen ongeveer de plek"))
    #expect(!kaart.contains("niet op de kaart"))
  }

  @Test func `the text says how many schools are not on the map`() throws {
    let een = try kaart(site([Voorbeeld.school("a", locatie: (52.7, 6.8)), Voorbeeld.school("b")]))
    #expect(een.contains("1 school staat niet op de kaart, wel in de lijst"))
    let twee = try kaart(
      site([Voorbeeld.school("a", locatie: (52.7, 6.8)), Voorbeeld.school("b"), Voorbeeld.school("c")]))
    #expect(twee.contains("2 scholen staan niet op de kaart, wel in de lijst"))
  }

  @Test func `without any place there is no map and no link to it`() throws {
    let site = site([Voorbeeld.school("a")], gebied: try gebied("Zilverdal"))
    for pad in ["/scholen/", "/gemeenten/zilverdal/"] {
      let html = try site.page(pad)
      #expect(!html.contains("kaart__beeld") && !html.contains("op-de-kaart"))
    }
  }

  @Test func `a region of more than 300 schools has maps per municipality only`() throws {
    let scholen = (0..<301).map { nummer in
      Voorbeeld.school(
        Slug("school-\(nummer)") ?? "school", gemeente: nummer < 20 ? "Hazelveen" : "Zilverdal",
        locatie: (52.6 + Double(nummer) / 1000, 6.8))
    }
    let site = site(scholen, gemeenten: ["Hazelveen", "Zilverdal"])
    #expect(try !site.page("/scholen/").contains("kaart__beeld"))
    let hazelveen = try kaart(site, op: "/gemeenten/hazelveen/")
    #expect(stippen(hazelveen) == 20)
    #expect(hazelveen.contains("<a class=\"kaart__sprong\" href=\"#na-de-kaart\">"))
    #expect(hazelveen.contains("id=\"na-de-kaart\""))
  }

  @Test func `the map of a municipality marks its outline and names its schools`() throws {
    let site = site(
      [Voorbeeld.school("a", naam: "De Klaver", locatie: (52.7, 6.8))], gebied: try gebied("Zilverdal"))
    let kaart = try kaart(site, op: "/gemeenten/zilverdal/")
    #expect(kaart.contains("<path class=\"kaart__gemeente kaart__deze\" d=\"M"))
    #expect(kaart.contains("<text class=\"kaart__naam\""))
    #expect(try self.kaart(site).contains("kaart__gebiedsnaam"))
  }

  @Test func `names from the content are text on the map, never markup`() throws {
    let kwaad = "<b a=\"x\">'&"
    let site = site(
      [Voorbeeld.school("a", naam: kwaad, plaats: kwaad, gemeente: kwaad, locatie: (52.7, 6.8))],
      gebied: try gebied(kwaad), gemeenten: [kwaad])
    let gemeente = try #require(site.paths.first { $0.hasPrefix("/gemeenten/") && $0 != "/gemeenten/" })
    for pad in ["/scholen/", gemeente] {
      let kaart = try kaart(site, op: pad)
      #expect(!kaart.contains("<b"))
      #expect(kaart.contains("&lt;b a=&quot;x&quot;&gt;&#39;&amp;"))
    }
  }

  @Test func `a map is drawn the same every time`() throws {
    let scholen = (0..<40).map {
      Voorbeeld.school(
        Slug("s\($0)") ?? "s", locatie: (52.7 + Double($0 % 5) / 100, 6.8 + Double($0 % 3) / 100))
    }
    let gebied = try gebied("Zilverdal")
    let eerste = try kaart(site(scholen, gebied: gebied))
    for _ in 0..<3 { #expect(try kaart(site(scholen, gebied: gebied)) == eerste) }
  }
}
