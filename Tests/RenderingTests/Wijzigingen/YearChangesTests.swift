import Domain
import Fixtures
import Rendering
import Testing

@Suite struct YearChangesTests {
  private static let toen = Voorbeeld.schema(
    "2025-2026",
    [
      Voorbeeld.indicator("dyslexie", label: "Hulp bij dyslexie", norm: .schaal("in-ontwikkeling")),
      Voorbeeld.indicator("rekenen", label: "Hulp bij rekenen"),
      Voorbeeld.indicator("protocol", label: "Het protocol"),
    ])
  private static let nu = Voorbeeld.schema(
    "2026-2027",
    [
      Voorbeeld.indicator("dyslexie", label: "Hulp bij dyslexie", norm: .schaal("zelf")),
      Voorbeeld.indicator("rekenen", label: "Hulp bij rekenen"),
      Voorbeeld.indicator("plan", label: "Het plan", vervangt: "protocol"),
    ])

  private func site(concept: Bool = false) -> TestSite {
    let zelf = Voorbeeld.profiel(["dyslexie": .schaal("zelf"), "rekenen": .schaal("zelf")])
    let partner = Voorbeeld.profiel([
      "dyslexie": .schaal("met-partner", partner: "P"), "rekenen": .schaal("zelf"),
    ])
    let minder = Voorbeeld.profiel(["dyslexie": .schaal("zelf"), "rekenen": .schaal("in-ontwikkeling")])
    return TestSite(
      Voorbeeld.inhoud(
        schemas: [Self.toen, Self.nu],
        scholen: [
          Voorbeeld.school("a", naam: "De Akker"), Voorbeeld.school("b", naam: "De Beuk"),
          Voorbeeld.school("c", naam: "De Cirkel"), Voorbeeld.school("d", naam: "De Den"),
          Voorbeeld.school("e", naam: "De Es", gesloten: "2026-08-01"),
        ],
        profielen: [
          "2025-2026": ["a": zelf, "b": partner, "c": zelf, "d": zelf, "e": zelf],
          "2026-2027": [
            "a": minder, "b": partner,
            "c": Voorbeeld.profiel(
              ["dyslexie": .schaal("zelf")], status: .bijMR,
              medezeggenschap: Medezeggenschap(
                voorgelegd: "2026-06-02", datum: nil, uitkomst: nil, advies: nil, reactie: nil)),
          ],
        ]), concept: concept)
  }

  @Test func `a year tells per school what was withdrawn or weakened, and who has no profile or closed`()
    throws
  {
    let html = try site().page("/wijzigingen/2026-2027/")
    #expect(html.contains("<h3><a href=\"/scholen/a/wijzigingen/2026-2027/\">De Akker</a>"))
    #expect(html.contains("<strong>Hulp bij rekenen</strong> (zwakker)"))
    #expect(html.contains("<h2>Nog geen profiel van 2026-2027</h2>"))
    #expect(html.contains("<h2>Gesloten</h2>"))
    #expect(!html.contains("Ligt nu bij"))
  }

  @Test func `no school has a number beside its name`() throws {
    let deel = try site().part(
      of: "/wijzigingen/2026-2027/", from: "Scholen met veranderingen", to: "</section>")
    #expect(deel.contains("De Akker</a>, Zilverdal <span class=\"stil\">zwakker</span>"))
    #expect(
      deel.contains(
        "De Beuk</a>, Zilverdal <span class=\"stil\">alleen door andere vragen of afspraken</span>"))
    #expect(!deel.contains(/>[^<]*\d+ (sterker|zwakker|nieuw|anders)/))
  }

  @Test func `the site with concepts tells which profiles lie at the MR, on every page`() throws {
    let site = site(concept: true)
    let html = try site.page("/wijzigingen/2026-2027/")
    #expect(html.contains("Ligt nu bij de medezeggenschapsraad"))
    #expect(
      html.contains("De Cirkel</a>, Zilverdal <span class=\"stil\">sinds <time datetime=\"2026-06-02\">"))
    #expect(
      try site.page("/").contains(
        "<a href=\"/wijzigingen/2026-2027/\">Welke profielen zijn klaar om te lezen?"))
    #expect(try site.page("/scholen/c/").contains("href=\"/scholen/c/wijzigingen/2026-2027/\""))
  }

  @Test func `the agreements for the OPR count schools per question, with unknown apart`() throws {
    let html = try site().page("/wijzigingen/2026-2027/afspraken/")
    #expect(html.contains("<h2>Hogere afspraken</h2>"))
    #expect(html.contains("<dt>Scholen, eerst</dt><dd>5 scholen voldoen</dd>"))
    #expect(html.contains("<dt>Scholen, nu</dt><dd>1 school voldoet, 1 nog niet, van 2 is het onbekend</dd>"))
    #expect(html.contains("<h2>Vragen met een andere naam</h2>"))
    #expect(html.contains("Heette eerst “Het protocol”."))
  }

  @Test func `every school year with a year before it has its pages, the first has none`() {
    let paden = Set(site().paths)
    #expect(
      paden.isSuperset(of: ["/wijzigingen/", "/wijzigingen/2026-2027/", "/wijzigingen/2026-2027/afspraken/"]))
    #expect(!paden.contains("/wijzigingen/2025-2026/"))
    #expect(!paden.contains("/scholen/a/wijzigingen/2025-2026/"))
  }

  @Test func `with one school year there is nothing to tell, and that is said`() throws {
    let site = TestSite(Voorbeeld.inhoud(schemas: [Self.nu], scholen: [Voorbeeld.school("a")]))
    #expect(try site.page("/wijzigingen/").contains("Er is nog maar één schooljaar."))
  }

  @Test func `the page of a school tells the most important changes, and leads to all of them`() throws {
    let deel = try site().part(of: "/scholen/a/", from: "wat-is-er-veranderd", to: "</section>")
    #expect(deel.contains("Wat is er veranderd sinds vorig jaar?"))
    #expect(deel.contains("Hulp bij rekenen <span class=\"stil\">(zwakker)</span>"))
    #expect(deel.contains("<a href=\"/scholen/a/wijzigingen/2026-2027/\">Alle veranderingen</a>"))
  }

  @Test
  func `answers through the years keep the words of their year, follow names, and leave unknown unknown`()
    throws
  {
    let deel = try site().part(of: "/scholen/a/", from: "Antwoorden van eerdere jaren", to: "</details>")
    #expect(deel.contains("<th scope=\"col\">2026-2027</th><th scope=\"col\">2025-2026</th>"))
    #expect(
      deel.contains(
        "In ontwikkeling</td><td><span class=\"teken teken--vol\"></span> Ja, door de school zelf</td>"))
    #expect(deel.contains("Onbekend <span class=\"stil\">(heette toen: Het protocol)</span>"))
  }

  @Test func `the newest year has an address that stays when the next year comes`() throws {
    let site = site()
    #expect(try site.page("/scholen/a/2026-2027/").contains("content=\"0; url=/scholen/a/\""))
    #expect(try site.plan("/scholen/a/2026-2027/").inSitemap == false)
    #expect(try site.page("/scholen/a/2025-2026/").contains("Dit is een oud profiel uit het archief"))
  }
}

@Suite struct FeedTests {
  private func feed(_ profielen: [Schooljaar: [Slug: Profiel]], concept: Bool = false) throws -> String {
    let site = TestSite(
      Voorbeeld.inhoud(
        schemas: [
          Voorbeeld.schema("2025-2026", [Voorbeeld.indicator("x", label: "Lezen & <schrijven>")]),
          Voorbeeld.schema("2026-2027", [Voorbeeld.indicator("x", label: "Lezen & <schrijven>")]),
        ], scholen: [Voorbeeld.school("a", naam: "De Akker")], profielen: profielen), concept: concept)
    let file = try #require(site.planner.plainFiles().first { $0.path == "/feed.xml" })
    return file.text
  }

  @Test func `an adopted profile is an entry on the day of its adoption, under a name that stays`() throws {
    let text = try feed([
      "2025-2026": ["a": Voorbeeld.profiel(["x": .schaal("zelf")])],
      "2026-2027": ["a": Voorbeeld.profiel(["x": .schaal("niet", alternatief: "Iets.")])],
    ])
    #expect(text.contains("<id>tag:profielen.zilverdal.example,2024:98AA-00/2026-2027</id>"))
    #expect(text.contains("<updated>2026-07-01T00:00:00Z</updated>"))
    #expect(text.contains("href=\"https://profielen.zilverdal.example/scholen/a/wijzigingen/2026-2027/\""))
    // The text is HTML inside XML: what the swv wrote is escaped twice.
    #expect(text.contains("&lt;li&gt;Lezen &amp;amp; &amp;lt;schrijven&amp;gt; (zwakker)"))
    #expect(text.components(separatedBy: "<entry>").count == 2)
  }

  @Test(arguments: [false, true])
  func `what is not adopted is no news`(concept: Bool) throws {
    let text = try feed(
      [
        "2025-2026": ["a": Voorbeeld.profiel(["x": .schaal("zelf")])],
        "2026-2027": ["a": Voorbeeld.profiel(["x": .schaal("zelf")], status: .concept)],
      ], concept: concept)
    #expect(!text.contains("<entry>"))
  }
}
