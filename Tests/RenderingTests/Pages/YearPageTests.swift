import Domain
import Fixtures
import Rendering
import Testing

@Suite struct YearPageTests {
  private var site: TestSite {
    let oud = Voorbeeld.schema(
      "2025-2026",
      [
        Voorbeeld.indicator("dyslexie-protocol", label: "Dyslexieprotocol", norm: .schaal("in-ontwikkeling")),
        Voorbeeld.indicator("schooltuin", label: "Schooltuin", soort: .janee),
      ],
      schalen: [
        Schaal(
          id: "aanbod", geordend: true,
          waarden: [
            Schaalwaarde(id: "niet", label: "Biedt de school niet", betekenis: "Niet.", vereist: nil),
            Schaalwaarde(id: "in-ontwikkeling", label: "Bezig", betekenis: "Bezig.", vereist: nil),
            Schaalwaarde(id: "zelf", label: "Aanwezig", betekenis: "Er is het.", vereist: nil),
          ])
      ], onderdeel: "Leren, oud")
    let nieuw = Voorbeeld.schema(
      "2026-2027",
      [
        Voorbeeld.indicator(
          "dyslexie", label: "Hulp bij dyslexie", norm: .schaal("met-partner"), vervangt: "dyslexie-protocol")
      ])
    return TestSite(
      Voorbeeld.inhoud(
        schemas: [oud, nieuw],
        scholen: [
          Voorbeeld.school("a", naam: "De Akker", vorigeSlugs: ["akkertje"]),
          Voorbeeld.school("b", naam: "De Beuk"),
        ],
        profielen: [
          "2025-2026": [
            "a": Voorbeeld.profiel(["dyslexie-protocol": .schaal("zelf")], peildatum: "2025-09-15"),
            "b": Voorbeeld.profiel(["dyslexie-protocol": .schaal("niet")], peildatum: "2025-09-15"),
          ],
          "2026-2027": ["a": Voorbeeld.profiel(["dyslexie": .schaal("zelf")])],
        ]))
  }

  @Test func `an older year is shown in the words of its own schema and marked as archive`() throws {
    let html = try site.page("/scholen/a/2025-2026/")
    #expect(html.contains("Dit is een oud profiel uit het archief"))
    #expect(html.contains("<a href=\"/scholen/a/\">Naar het nieuwste profiel (2026-2027)</a>"))
    #expect(html.contains("Leren, oud"))
    #expect(html.contains("Dyslexieprotocol"))
    #expect(html.contains("<span>Aanwezig</span>"))
    #expect(!html.contains("Ja, door de school zelf"))
    #expect(!html.contains("class=\"knop\""))
    #expect(!html.contains("application/ld+json"))
  }

  @Test func `the present page leads to the older year and says since when an answer holds`() throws {
    let html = try site.page("/scholen/a/")
    #expect(html.contains("<a href=\"/scholen/a/2025-2026/\">Profiel van 2025-2026</a>"))
    #expect(html.contains("Zelfde antwoord sinds 2025-2026"))
    #expect(!html.contains("uit het archief"))
  }

  @Test func `the year of the newest edition leads to the page of the school`() throws {
    #expect(try site.page("/scholen/a/2026-2027/").contains("content=\"0; url=/scholen/a/\""))
    #expect(try site.page("/scholen/b/2025-2026/").contains("content=\"0; url=/scholen/b/\""))
  }

  @Test func `an indicator shows its norm of every year, also under its old name`() throws {
    let tabel = try site.part(of: "/indicatoren/dyslexie/", from: "<table class=\"tabel\">", to: "</table>")
    #expect(tabel.contains("<th scope=\"row\">2026-2027</th><td>Minstens “Ja, met een partner”"))
    #expect(
      tabel.contains(
        "<th scope=\"row\">2025-2026</th><td>Minstens “Bezig” <span class=\"stil\">(heette toen: Dyslexieprotocol)"
      ))
  }

  @Test func `an answer of an older profile stands with its year`() throws {
    let html = try site.page("/indicatoren/dyslexie/")
    #expect(html.contains("<a href=\"/scholen/b/#antwoord-dyslexie-protocol\">De Beuk</a>"))
    #expect(html.contains("Profiel van 2025-2026"))
  }

  @Test func `a renamed indicator leads on and a dropped one keeps its page`() throws {
    let verwijzing = try site.page("/indicatoren/dyslexie-protocol/")
    #expect(verwijzing.contains("<meta http-equiv=\"refresh\" content=\"0; url=/indicatoren/dyslexie/\">"))
    #expect(
      verwijzing.contains(
        "<link rel=\"canonical\" href=\"https://profielen.zilverdal.example/indicatoren/dyslexie/\">"))
    #expect(verwijzing.contains("<a href=\"/indicatoren/dyslexie/\">Ga naar Hulp bij dyslexie</a>"))
    let vervallen = try site.page("/indicatoren/schooltuin/")
    #expect(vervallen.contains("Zij stond erin tot en met schooljaar 2025-2026."))
    #expect(!vervallen.contains("Wat zeggen de scholen?"))
    #expect(try site.page("/indicatoren/").contains("<a href=\"/indicatoren/schooltuin/\">Schooltuin</a>"))
  }

  @Test func `a school's former address leads to its present one, older years too`() throws {
    #expect(try site.page("/scholen/akkertje/").contains("content=\"0; url=/scholen/a/\""))
    #expect(
      try site.page("/scholen/akkertje/2025-2026/").contains("content=\"0; url=/scholen/a/2025-2026/\""))
    #expect(try site.plan("/scholen/akkertje/").inSitemap == false)
  }
}
