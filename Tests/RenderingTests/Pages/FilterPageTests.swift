import Domain
import Fixtures
import Foundation
import Rendering
import Testing

@Suite struct FilterPageTests {
  private func site(
    scholen aantal: Int = 2, postcodes: [Postcodegebied] = [], _ indicatoren: [Indicator]? = nil
  ) -> TestSite {
    let namen = (0..<aantal).map { "school-\($0)" }
    let scholen = namen.enumerated().map { index, naam in
      Voorbeeld.school(
        Slug(naam)!, soort: index.isMultiple(of: 2) ? .bo : .sbo,
        gemeente: index.isMultiple(of: 2) ? "Zilverdal" : "Aalst", locatie: (52.5 + Double(index) / 1000, 6.5)
      )
    }
    let voorbeeld = Voorbeeld.inhoud(
      schemas: [Voorbeeld.schema("2026-2027", indicatoren ?? [Voorbeeld.indicator("dyslexie")])],
      scholen: scholen,
      profielen: ["2026-2027": ["school-0": Voorbeeld.profiel(["dyslexie": .schaal("zelf")])]])
    return TestSite(
      Inhoud(
        samenwerkingsverband: voorbeeld.samenwerkingsverband, schemas: voorbeeld.schemas,
        scholen: voorbeeld.scholen, profielen: voorbeeld.profielen, paginas: [], begrippen: [], gebied: nil,
        postcodes: postcodes))
  }

  private func files(_ site: TestSite) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: site.planner.dataFiles().map {
        ($0.path, String(decoding: $0.contents, as: UTF8.self))
      })
  }

  @Test func `each choice with schools is a link to a ready page, and a choice without is not`() throws {
    let groep = try site().part(of: "/scholen/", from: "id=\"filter-dyslexie\"", to: "</details>")
    #expect(groep.contains("<a href=\"/indicatoren/dyslexie/#groep-zelf\">Ja, door de school zelf</a>"))
    #expect(
      groep.contains("<li data-waarde=\"niet\"><span>Nee</span> <span class=\"filters__aantal\">(0)</span>"))
    #expect(groep.contains("Dat is: “Ja, door de school zelf” of “Ja, met een partner”."))
    #expect(try site().page("/indicatoren/dyslexie/").contains("id=\"groep-zelf\""))
    #expect(try site().page("/scholen/").contains("href=\"/soorten/sbo/\">Speciaal basisonderwijs</a>"))
  }

  @Test func `without schools there are no filters, and no script that looks for them`() throws {
    let leeg = try site(scholen: 0).page("/scholen/")
    #expect(leeg.contains("Er staan nog geen scholen op deze site."))
    #expect(!leeg.contains("/js/filters/") && !leeg.contains("filterbalk"))
    #expect(try site().page("/scholen/").contains("<script type=\"module\" src=\"/js/filters/pagina.js\">"))
  }

  @Test func `questions and needs lead to the filtered list, but only what parents can choose by`() throws {
    let site = site()
    #expect(try site.page("/indicatoren/dyslexie/").contains("href=\"/scholen/?dyslexie=ja\""))
    #expect(try site.page("/behoeften/leren/").contains("href=\"/scholen/?behoefte=leren\""))
    #expect(try !site.page("/behoeften/taal/").contains("/scholen/?behoefte"))
  }

  @Test func `a page for each kind of school lists its schools`() throws {
    let html = try site().page("/soorten/sbo/")
    #expect(html.contains("id=\"school-1\""))
    #expect(!html.contains("id=\"school-0\""))
    #expect(html.contains("<h1>Scholen voor speciaal basisonderwijs</h1>"))
  }

  @Test func `a small region has one file, which is valid JSON and always the same`() throws {
    let een = files(site())
    #expect(een == files(site()))
    #expect(een["/scholen/filters.json"] == "{\"delen\":[\"/gegevens/filters/0.json\"]}\n")
    let json = try #require(een["/gegevens/filters/0.json"])
    let deel = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(deel["slugs"] as? [String] == ["school-0", "school-1"])
    let kolommen = try #require(deel["kolommen"] as? [String: [String: Any]])
    #expect(
      kolommen["dyslexie"]?["opties"] as? [String] == [
        "ja", "zelf", "met-partner", "in-ontwikkeling", "niet", "onbekend",
      ])
    #expect(json.contains("\"delen\":[[[[0,1],[5]],\"AB\"]]"))
  }

  @Test func `a large region spreads columns and rows over files and has its rows per municipality`() throws {
    let many = (0..<200).map { Voorbeeld.indicator(Identifier("vraag-\($0)")!) }
    let site = site(scholen: 1200, many)
    let files = files(site)
    #expect(files["/gegevens/filters/1.json"] != nil)
    #expect(files.keys.filter { $0.hasPrefix("/gegevens/filters/rijen-") }.count == 3)
    #expect(files.values.allSatisfy { $0.utf8.count < 130_000 })
    let rijen = try #require(files["/gegevens/filters/rijen-0.json"])
    #expect(rijen.hasPrefix("[[\"school-1\",\"school-1\",\"Zilverdal\",\"Aalst\""))
    #expect(try site.page("/scholen/").contains("<ul class=\"scholenlijst\" role=\"list\" hidden></ul>"))
  }

  @Test func `the field for a postcode is there only when the swv knows postcodes`() throws {
    #expect(try !site().page("/scholen/").contains("filter-postcode"))
    #expect(files(site())["/gegevens/postcodes.json"] == nil)
    let plek = try #require(Coordinaat(lat: 52.5, lon: 6.5))
    let met = site(postcodes: [Postcodegebied(cijfers: "9901", midden: plek)])
    #expect(try met.page("/scholen/").contains("filter-postcode"))
    #expect(files(met)["/gegevens/postcodes.json"]?.contains("\"cijfers\":\"9901\"") == true)
  }

  @Test func `without schools there is nothing to choose`() throws {
    let leeg = site(scholen: 0)
    #expect(try !leeg.page("/scholen/").contains("class=\"filters\""))
    #expect(files(leeg).keys.contains("/scholen/filters.json") == false)
  }
}
