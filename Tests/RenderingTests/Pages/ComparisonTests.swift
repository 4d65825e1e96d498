import Domain
import Fixtures
import Foundation
import Rendering
import Testing

@Suite struct ComparisonTests {
  static let dyslexie = Voorbeeld.indicator(
    "dyslexie", label: "Hulp bij dyslexie", uitleg: "Lezen *lukt* niet.", norm: .schaal("met-partner"))
  let schema = Voorbeeld.schema(
    "2026-2027",
    [
      dyslexie, Voorbeeld.indicator("rolstoel", label: "Rolstoel", soort: .janee),
      Voorbeeld.indicator("braille", label: "Braille", voor: [.so]),
    ])
  let oud = Voorbeeld.schema(
    "2025-2026", [Voorbeeld.indicator("lezen", norm: .schaal("in-ontwikkeling"))])

  private func site(
    _ antwoorden: [Indicator.ID: Antwoord] = [:], afdelingen: [Afdeling.ID: [Indicator.ID: Antwoord]] = [:],
    school: School = Voorbeeld.school("de-klaver", naam: "De Klaver"), anders: [School] = []
  ) -> TestSite {
    TestSite(
      Voorbeeld.inhoud(
        schemas: [schema], scholen: [school] + anders,
        profielen: ["2026-2027": [school.slug: Voorbeeld.profiel(antwoorden, afdelingen: afdelingen)]]))
  }

  /// The data that the script reads.
  private func part(_ site: TestSite, _ path: String = "/gegevens/vergelijken/zilverdal-1.json") throws
    -> Part
  {
    let file = try #require(site.planner.dataFiles().first { $0.path == path }, "no file \(path)")
    #expect(!file.isList)
    return try JSONDecoder().decode(Part.self, from: Data(file.contents))
  }

  struct Part: Decodable {
    let cellen: [Cell]
    let scholen: [String: Column]
    func cell(_ row: Int, of school: String) -> Cell? { scholen[school].map { cellen[$0.antwoorden[row]] } }
  }
  struct Cell: Decodable {
    let soort, teken, antwoord, partner, alternatief, toelichting, bron, dag, norm, toen: String?
    let afdelingen: [String: Cell]?
  }
  struct Column: Decodable {
    let naam, plaats, soort: String
    let telefoon, bel, rol, jaar, ouderJaar, peildatum, vastgesteld, toestand, status: String?
    let afdelingen: [[String]]?
    let antwoorden: [Int]
  }

  @Test func `the page has every question with what was agreed, before any school is chosen`() throws {
    let html = try site().page("/vergelijken/")
    #expect(html.contains("<summary>Hulp bij dyslexie</summary><p>Lezen <em>lukt</em> niet.</p>"))
    #expect(html.contains("</th><td>Minstens “Ja, met een partner”</td></tr>"))
    #expect(html.contains("<a href=\"/indicatoren/rolstoel/\">"))
    #expect(html.matches(of: /<th scope="row"><details>/).count == 3)
    #expect(html.matches(of: /<th scope="rowgroup">/).count == 2)
    #expect(html.contains("<noscript>"))
    #expect(!html.contains("/gegevens/"))
  }

  @Test func `without a schema the page says that there is nothing to compare`() throws {
    let site = TestSite(Voorbeeld.inhoud(schemas: [], scholen: []))
    #expect(try site.page("/vergelijken/").contains("nog geen vragen"))
    #expect(!site.planner.dataFiles().contains { $0.path.contains("vergelijken") })
  }

  @Test func `an answer has the words of the school's own page`() throws {
    let site = site([
      "dyslexie": .schaal(
        "in-ontwikkeling", partner: "RID", alternatief: "Wij bellen.",
        toelichting: "Op \"dinsdag\" </script>.",
        bron: .audit, peildatum: "2026-05-01")
    ])
    let cel = try #require(part(site).cell(0, of: "de-klaver"))
    let pagina = try site.answer("dyslexie", on: "/scholen/de-klaver/")
    #expect(cel.antwoord == "In ontwikkeling")
    #expect(cel.teken == "kwart")
    #expect(cel.norm == "niet")
    #expect(cel.toelichting == "Op \"dinsdag\" </script>.")
    #expect(pagina.contains("teken--kwart"))
    #expect(pagina.contains("<span>In ontwikkeling</span>"))
    #expect(pagina.contains("Nog niet zoals afgesproken"))
    for woorden in [
      cel.partner.map { "Partner: \($0)<" }, cel.alternatief.map { "Wat wel kan: \($0)<" }, cel.dag,
    ] {
      #expect(try pagina.contains(#require(woorden)))
    }
    #expect(cel.bron == "audit")
    #expect(cel.dag == "1 mei 2026")
  }

  @Test func `unknown and not asked are states of their own, never no`() throws {
    let part = try part(site(["rolstoel": Antwoord(waarde: .janee(false))]))
    #expect(part.cell(0, of: "de-klaver")?.soort == "onbekend")
    #expect(part.cell(0, of: "de-klaver")?.norm == nil)
    #expect(part.cell(1, of: "de-klaver")?.antwoord == "Nee")
    #expect(part.cell(1, of: "de-klaver")?.soort == nil)
    #expect(part.cell(2, of: "de-klaver")?.soort == "niet-gevraagd")
    let leeg = Voorbeeld.school("zwaluw", naam: "De Zwaluw")
    let zonder = try self.part(site(anders: [leeg]))
    #expect(zonder.scholen["zwaluw"]?.toestand == "geen")
    #expect(zonder.scholen["zwaluw"]?.antwoorden == [1, 1, 0])
  }

  @Test func `source and date stand with an answer only where they differ from the rest of the profile`()
    throws
  {
    let part = try part(
      site(["dyslexie": .schaal("zelf"), "rolstoel": Antwoord(waarde: .janee(true), peildatum: "2026-01-02")])
    )
    #expect(part.cell(0, of: "de-klaver")?.bron == nil)
    #expect(part.cell(1, of: "de-klaver")?.bron == "school")
    #expect(part.cell(1, of: "de-klaver")?.dag == "2 januari 2026")
    let school = try #require(part.scholen["de-klaver"])
    #expect(school.peildatum == "15 september 2026")
    #expect(school.vastgesteld == "1 juli 2026")
    #expect(school.telefoon == "0999-100108")
    #expect(school.bel == "tel:0999100108")
    #expect(school.rol == "intern begeleider")
  }

  @Test func `departments have their own answer, and a school whose departments all differ has none`() throws
  {
    let havo = Afdeling(id: "havo", naam: "havo")
    let vwo = Afdeling(id: "vwo", naam: "vwo")
    let part = try part(
      site(
        ["dyslexie": .schaal("zelf"), "rolstoel": Antwoord(waarde: .janee(true))],
        afdelingen: [
          "havo": ["dyslexie": .schaal("in-ontwikkeling"), "rolstoel": Antwoord(waarde: .janee(false))],
          "vwo": ["dyslexie": .schaal("met-partner", partner: "RID")],
        ],
        school: Voorbeeld.school("de-klaver", afdelingen: [havo, vwo])))
    #expect(part.scholen["de-klaver"]?.afdelingen == [["havo", "havo"], ["vwo", "vwo"]])
    let dyslexie = try #require(part.cell(0, of: "de-klaver"))
    #expect(dyslexie.soort == "verschilt")
    #expect(dyslexie.antwoord == nil)
    #expect(dyslexie.afdelingen?["havo"]?.norm == "niet")
    #expect(dyslexie.afdelingen?["vwo"]?.partner == "RID")
    let rolstoel = try #require(part.cell(1, of: "de-klaver"))
    #expect(rolstoel.antwoord == "Ja")
    #expect(rolstoel.afdelingen?.mapValues(\.antwoord) == ["havo": "Nee"])
  }

  @Test func `an older profile says of which year it is and what was agreed then`() throws {
    let nieuw = Voorbeeld.schema(
      "2026-2027",
      [
        Voorbeeld.indicator("dyslexie", norm: .schaal("zelf"), vervangt: "lezen"),
        Voorbeeld.indicator("rolstoel"),
      ])
    let site = TestSite(
      Voorbeeld.inhoud(
        schemas: [oud, nieuw], scholen: [Voorbeeld.school("de-klaver")],
        profielen: [
          "2025-2026": ["de-klaver": Voorbeeld.profiel(["lezen": .schaal("met-partner", partner: "RID")])]
        ]))
    let part = try part(site)
    #expect(part.scholen["de-klaver"]?.ouderJaar == "2025-2026")
    #expect(part.scholen["de-klaver"]?.toestand == "ouder")
    #expect(part.cell(0, of: "de-klaver")?.antwoord == "Ja, met een partner")
    #expect(part.cell(0, of: "de-klaver")?.norm == "meer")
    #expect(part.cell(0, of: "de-klaver")?.toen == "minstens “In ontwikkeling”")
    #expect(part.cell(1, of: "de-klaver")?.soort == "onbekend")
  }

  @Test func `the list explains closed schools and former addresses, and names of people are no addresses`()
    throws
  {
    let site = site(
      school: Voorbeeld.school("de-klaver", naam: "/ De Klaver", vorigeSlugs: ["klavertje"]),
      anders: [Voorbeeld.school("dicht", naam: "De Dichte Deur", gesloten: "2026-08-01")])
    let file = try #require(site.planner.dataFiles().first { $0.path == "/vergelijken/lijst.json" })
    #expect(file.isList)
    let text = String(decoding: file.contents, as: UTF8.self)
    #expect(
      text.contains(#"["/gegevens/vergelijken/zilverdal-1.json",[["de-klaver","\/ De Klaver","Zilverdal"]]]"#)
    )
    #expect(text.contains(#""gesloten":{"dicht":["De Dichte Deur","1 augustus 2026"]}"#))
    #expect(text.contains(#""vorige":{"klavertje":"de-klaver"}"#))
  }

  @Test func `equal answers stand in a file once, and the same content gives the same bytes`() throws {
    let anders = (0..<5).map { Voorbeeld.school(Slug("s\($0)")!) }
    let profielen = Dictionary(
      uniqueKeysWithValues: anders.map { ($0.slug, Voorbeeld.profiel(["dyslexie": .schaal("zelf")])) })
    let inhoud = Voorbeeld.inhoud(schemas: [schema], scholen: anders, profielen: ["2026-2027": profielen])
    #expect(try part(TestSite(inhoud)).cellen.count == 3 + 1)
    let bytes = TestSite(inhoud).planner.dataFiles().map(\.contents)
    #expect(TestSite(inhoud).planner.dataFiles().map(\.contents) == bytes)
  }

  @Test func `a school's page leads to the comparison with the nearest three`() throws {
    let scholen: [School] = (0..<6).map { nummer in
      Voorbeeld.school(Slug("s\(nummer)")!, locatie: (52.1, 5.1 + Double(nummer) / 100))
    }
    let site = TestSite(
      Voorbeeld.inhoud(schemas: [schema], scholen: scholen + [Voorbeeld.school("alleen")]))
    #expect(
      try site.page("/scholen/s0/").contains(
        "<a href=\"/vergelijken/?scholen=s0,s1,s2,s3\">Vergelijk met scholen in de buurt</a>"))
    #expect(try site.page("/scholen/s0/").contains("<header class=\"school-kop\" data-school=\"s0\">"))
    #expect(try !site.page("/scholen/alleen/").contains("/vergelijken/?scholen"))
  }

  @Test func `a closed school is not offered to compare`() throws {
    let site = site(
      school: Voorbeeld.school("dicht", locatie: (52.1, 5.1), gesloten: "2026-08-01"),
      anders: [Voorbeeld.school("open", locatie: (52.1, 5.1))])
    #expect(try !site.page("/scholen/dicht/").contains("data-school"))
    #expect(try !site.page("/scholen/dicht/").contains("?scholen="))
  }

  @Test func `every answer leads to what other schools say`() throws {
    func weg(_ antwoord: Antwoord?, _ indicator: Indicator.ID = "dyslexie") throws -> String {
      try site(antwoord.map { [indicator: $0] } ?? [:]).answer(indicator.rawValue, on: "/scholen/de-klaver/")
    }
    #expect(
      try weg(.schaal("zelf")).contains(
        "<a href=\"/indicatoren/dyslexie/\">Welke scholen bieden dit ook?<span class=\"vh\"> (Hulp bij dyslexie)</span></a>"
      ))
    #expect(try weg(.schaal("niet", alternatief: "Wij bellen.")).contains(">Welke scholen bieden dit wel?<"))
    #expect(try weg(.schaal("in-ontwikkeling")).contains(">Welke scholen bieden dit wel?<"))
    #expect(try weg(Antwoord(waarde: .janee(true)), "rolstoel").contains(">Welke scholen bieden dit ook?<"))
    #expect(
      try weg(nil).contains(
        "<p class=\"antwoord__bron scherm\"><a href=\"/indicatoren/dyslexie/\">Wat zeggen"))
  }
}
