import Domain
import Fixtures
import Rendering
import Testing

@Suite struct SchoolPageTests {
  static let dyslexie = Voorbeeld.indicator(
    "dyslexie", label: "Hulp bij dyslexie", norm: .schaal("met-partner"))
  let schema = Voorbeeld.schema(
    "2026-2027", [dyslexie, Voorbeeld.indicator("rolstoel", label: "Rolstoel", soort: .janee)])

  private func site(
    _ antwoorden: [Indicator.ID: Antwoord] = [:],
    school: School = Voorbeeld.school("de-klaver", naam: "De Klaver"),
    datum: Datum = "2026-10-01"
  ) -> TestSite {
    TestSite(
      Voorbeeld.inhoud(
        schemas: [schema], scholen: [school],
        profielen: ["2026-2027": [school.slug: Voorbeeld.profiel(antwoorden)]]),
      datum: datum)
  }

  @Test func `the head says which school, which year, when adopted and whom to call`() throws {
    let kop = try site().part(
      of: "/scholen/de-klaver/", from: "<header class=\"school-kop\"", to: "</header>")
    #expect(kop.contains("<h1>De Klaver</h1>"))
    #expect(kop.contains("Basisschool in Zilverdal"))
    #expect(kop.contains("Schooljaar 2026-2027"))
    #expect(kop.contains("Vastgesteld op <time datetime=\"2026-07-01\">1 juli 2026</time>"))
    #expect(kop.contains("<a class=\"knop\" href=\"tel:0999100108\">Bel 0999-100108</a>"))
    #expect(kop.contains("Vraag naar de intern begeleider"))
  }

  @Test func `an unanswered question is unknown and never no`() throws {
    let antwoord = try site().answer("dyslexie", on: "/scholen/de-klaver/")
    #expect(antwoord.contains("antwoord--onbekend"))
    #expect(antwoord.contains("Onbekend<span class=\"antwoord__rest\">: nog niet ingevuld"))
    #expect(antwoord.contains("Onbekend of dit is zoals afgesproken"))
    #expect(!antwoord.contains("teken--streep"))
    #expect(!antwoord.contains("Nog niet zoals afgesproken"))
    #expect(!antwoord.contains("Bron:"))
  }

  @Test func `a no says what the school does instead`() throws {
    let antwoord = try site(["dyslexie": .schaal("niet", alternatief: "Wij bellen De Brink.")])
      .answer("dyslexie", on: "/scholen/de-klaver/")
    #expect(antwoord.contains("teken--streep"))
    #expect(antwoord.contains("<span>Nee</span>"))
    #expect(antwoord.contains("Wat wel kan: Wij bellen De Brink."))
    #expect(antwoord.contains("norm--niet"))
    #expect(antwoord.contains("Nog niet zoals afgesproken"))
  }

  @Test func `an answer has its partner, explanation, norm, source and date`() throws {
    let antwoord = try site([
      "dyslexie": .schaal(
        "met-partner", partner: "RID", toelichting: "Op dinsdag.", bron: .audit, peildatum: "2026-05-01")
    ]).answer("dyslexie", on: "/scholen/de-klaver/")
    #expect(antwoord.contains("Partner: RID"))
    #expect(antwoord.contains("Op dinsdag."))
    #expect(antwoord.contains("Hoort bij de basisondersteuning"))
    #expect(antwoord.contains("minstens “Ja, met een partner”"))
    #expect(antwoord.contains("antwoord__bron--afwijkend"))
    #expect(antwoord.contains("Bron: audit, <time datetime=\"2026-05-01\">1 mei 2026</time>"))
    #expect(antwoord.contains("<h3 class=\"antwoord__naam\">Hulp bij dyslexie</h3>"))
  }

  @Test func `an answer without a date of its own has that of the profile`() throws {
    let antwoord = try site(["dyslexie": .schaal("zelf")]).answer("dyslexie", on: "/scholen/de-klaver/")
    #expect(antwoord.contains("Bron: de school, <time datetime=\"2026-09-15\">15 september 2026</time>"))
    #expect(!antwoord.contains("afwijkend"))
    #expect(antwoord.contains("Meer dan afgesproken"))
  }

  @Test func `a school without a profile says so, whom to call, and nowhere no`() throws {
    let site = TestSite(
      Voorbeeld.inhoud(schemas: [schema], scholen: [Voorbeeld.school("de-zwaluw", naam: "De Zwaluw")]))
    let html = try site.page("/scholen/de-zwaluw/")
    #expect(html.contains("Deze school heeft nog geen profiel ingevuld"))
    #expect(html.contains("Dat betekent niet dat de school geen hulp biedt"))
    #expect(html.contains("<a class=\"knop\" href=\"tel:0999100107\">Bel 0999-100107</a>"))
    #expect(html.contains("school--leeg"))
    #expect(!html.contains("teken--streep"))
    #expect(!html.contains("<li class=\"antwoord"))
    #expect(!site.paths.contains("/scholen/de-zwaluw/schoolgids/"))
  }

  @Test func `a school with only an old profile says so`() throws {
    let oud = Voorbeeld.schema("2025-2026", [Self.dyslexie])
    let site = TestSite(
      Voorbeeld.inhoud(
        schemas: [oud, schema], scholen: [Voorbeeld.school("a")],
        profielen: ["2025-2026": ["a": Voorbeeld.profiel(peildatum: "2025-09-15")]]))
    let html = try site.page("/scholen/a/")
    #expect(html.contains("Deze school heeft voor schooljaar 2026-2027 nog geen profiel."))
    #expect(html.contains("van 2025-2026"))
    #expect(!html.contains("nog geen profiel ingevuld"))
  }

  @Test func `an answer that is old by the swv's own measure is marked as such`() throws {
    #expect(
      try !site(datum: "2027-12-14").page("/scholen/de-klaver/").contains("Deze antwoorden zijn niet nieuw"))
    #expect(
      try site(datum: "2027-12-15").page("/scholen/de-klaver/").contains("Deze antwoorden zijn niet nieuw"))
  }

  @Test func `a closed school keeps its page with a notice and is in no list but that of its municipality`()
    throws
  {
    let site = site(school: Voorbeeld.school("dicht", naam: "De Dichte", gesloten: "2026-08-01"))
    #expect(try site.page("/scholen/dicht/").contains("<strong>Deze school is gesloten</strong>"))
    #expect(try !site.page("/scholen/dicht/").contains("class=\"knop\""))
    #expect(try !site.page("/scholen/").contains("De Dichte"))
    #expect(try !site.page("/vergelijken/alles/").contains("De Dichte"))
    #expect(try !site.page("/indicatoren/dyslexie/").contains("De Dichte"))
    let gemeente = try site.page("/gemeenten/zilverdal/")
    #expect(gemeente.contains("gesloten sinds <time datetime=\"2026-08-01\">1 augustus 2026</time>"))
  }

  @Test func `the right to be helped and the ladder of contacts stand on every school page`() throws {
    let ladder = try site().part(of: "/scholen/de-klaver/", from: "<ol class=\"ladder\">", to: "</ol>")
    let treden = [
      "Intern begeleider", "Steunpunt Zilverdal", "Samenwerkingsverband Zilverdal", "Onderwijsconsulenten",
    ]
    let plaatsen = treden.compactMap { ladder.range(of: $0)?.lowerBound }
    #expect(plaatsen.count == 4)
    #expect(plaatsen == plaatsen.sorted())
    #expect(
      try site().page("/scholen/de-klaver/").contains("Een school mag u niet aan de telefoon wegsturen"))
  }

  @Test func `departments that differ are shown under the answer of the school`() throws {
    let school = Voorbeeld.school(
      "kompas", naam: "Het Kompas", soort: .vo,
      afdelingen: [Afdeling(id: "vmbo-bk", naam: "vmbo basis en kader"), Afdeling(id: "havo", naam: "havo")])
    let site = TestSite(
      Voorbeeld.inhoud(
        schemas: [schema], scholen: [school],
        profielen: [
          "2026-2027": [
            "kompas": Voorbeeld.profiel(
              ["dyslexie": .schaal("zelf"), "rolstoel": Antwoord(waarde: .janee(true))],
              afdelingen: ["vmbo-bk": ["dyslexie": .schaal("niet", alternatief: "Bel ons.")]])
          ]
        ], sector: .vo))
    let antwoord = try site.answer("dyslexie", on: "/scholen/kompas/")
    #expect(antwoord.contains("<span>Ja, door de school zelf</span>"))
    #expect(antwoord.contains("Anders per afdeling:"))
    #expect(
      antwoord.contains(
        "<span>vmbo basis en kader:</span> <b><span class=\"teken teken--streep\"></span> Nee</b>"))
    #expect(antwoord.contains("Nog niet zoals afgesproken"))
    #expect(!antwoord.contains("havo"))
    #expect(try !site.answer("rolstoel", on: "/scholen/kompas/").contains("per-afdeling"))
    #expect(try site.page("/scholen/kompas/").contains("<dd>vmbo basis en kader en havo</dd>"))
    let matrix = try site.page("/vergelijken/alles/")
    #expect(matrix.contains("(verschilt per afdeling)"))
    let indicator = try site.page("/indicatoren/dyslexie/")
    #expect(indicator.contains("Alleen voor vmbo basis en kader"))
    #expect(indicator.contains("Niet voor vmbo basis en kader"))
  }

  @Test func `an answer that no department shares is not shown as that of the school`() throws {
    let school = Voorbeeld.school(
      "kompas", soort: .vo,
      afdelingen: [Afdeling(id: "havo", naam: "havo"), Afdeling(id: "vwo", naam: "vwo")])
    let site = TestSite(
      Voorbeeld.inhoud(
        schemas: [schema], scholen: [school],
        profielen: [
          "2026-2027": [
            "kompas": Voorbeeld.profiel(
              afdelingen: [
                "havo": ["dyslexie": .schaal("zelf")],
                "vwo": [
                  "dyslexie": .schaal("niet", alternatief: "Bel.", bron: .inspectie, peildatum: "2026-02-03")
                ],
              ])
          ]
        ]))
    let antwoord = try site.answer("dyslexie", on: "/scholen/kompas/")
    #expect(antwoord.contains("Verschilt per afdeling"))
    #expect(!antwoord.contains("Onbekend"))
    #expect(antwoord.contains("Bron: de school, <time datetime=\"2026-09-15\">"))
    #expect(antwoord.contains("Bron: inspectie, <time datetime=\"2026-02-03\">"))
    #expect(try !site.page("/indicatoren/dyslexie/").contains("groep--onbekend"))
  }

  @Test func `the words about the MR follow its right`() throws {
    func mr(_ bevoegdheid: Bevoegdheid, _ uitkomst: Medezeggenschap.Uitkomst) throws -> String {
      let mr = Medezeggenschap(
        voorgelegd: "2026-06-02", datum: "2026-06-20", uitkomst: uitkomst, advies: "Let op de lift.",
        reactie: "Dat doen wij.")
      let site = TestSite(
        Voorbeeld.inhoud(
          schemas: [schema], scholen: [Voorbeeld.school("a")],
          profielen: ["2026-2027": ["a": Voorbeeld.profiel(medezeggenschap: mr)]], bevoegdheid: bevoegdheid))
      return try site.part(of: "/scholen/a/", from: "<dt>Medezeggenschapsraad", to: "</dd>")
    }
    #expect(
      try mr(.advies, .negatief).contains("Negatief advies op <time datetime=\"2026-06-20\">20 juni 2026"))
    #expect(try mr(.advies, .geen).contains("Gaf geen advies"))
    #expect(try mr(.instemming, .positief).contains("Stemde in op"))
    #expect(try mr(.instemming, .negatief).contains("Stemde niet in"))
    #expect(try mr(.advies, .positief).contains("De raad schreef: Let op de lift."))
    #expect(try mr(.advies, .positief).contains("De school antwoordde: Dat doen wij."))
  }

  @Test func `schools near by stand by distance with their distance`() throws {
    let scholen = [
      Voorbeeld.school("a", naam: "De Akker", locatie: (52.70, 6.80)),
      Voorbeeld.school("b", naam: "De Beuk", locatie: (52.75, 6.80)),
      Voorbeeld.school("c", naam: "De Ceder", locatie: (52.71, 6.80)),
      Voorbeeld.school("d", naam: "Ver Weg", locatie: (51.0, 4.0)),
    ]
    let site = TestSite(Voorbeeld.inhoud(schemas: [schema], scholen: scholen))
    let buurt = try site.part(of: "/scholen/a/", from: "Scholen in de buurt", to: "</ul>")
    let ceder = try #require(buurt.range(of: "De Ceder"))
    let beuk = try #require(buurt.range(of: "De Beuk"))
    #expect(ceder.lowerBound < beuk.lowerBound)
    #expect(buurt.contains("1,1 km hemelsbreed"))
    #expect(buurt.contains("5,6 km hemelsbreed"))
    #expect(!buurt.contains("Ver Weg"))
    #expect(!buurt.contains("De Akker"))
  }

  @Test func `a number has a decimal comma and its unit`() throws {
    let uren = Voorbeeld.indicator(
      "uren", soort: .getal(Getalbereik(eenheid: "uren per week", minimum: nil, maximum: nil)),
      norm: .getal(Getal(4)))
    let schema = Voorbeeld.schema("2026-2027", [uren])
    let site = TestSite(
      Voorbeeld.inhoud(
        schemas: [schema], scholen: [Voorbeeld.school("a")],
        profielen: [
          "2026-2027": [
            "a": Voorbeeld.profiel(["uren": Antwoord(waarde: .getal(try #require(Getal("2.5"))))])
          ]
        ]))
    let antwoord = try site.answer("uren", on: "/scholen/a/")
    #expect(antwoord.contains("<span>2,5 uren per week</span>"))
    #expect(antwoord.contains("Afgesproken: minstens 4 uren per week"))
    #expect(try site.page("/indicatoren/uren/").contains("<td>2,5 uren per week</td>"))
    #expect(
      try site.page("/vergelijken/alles/").contains(
        "<td class=\"matrix__woord\">2,5<span class=\"vh\"> uren per week</span></td>"))
  }
}
