import Domain
import Fixtures
import Rendering
import Testing

/// A school with a profile of two years, of which a test says what differs.
private struct TweeJaren {
  var oudeIndicatoren = [Voorbeeld.indicator("dyslexie", label: "Hulp bij dyslexie")]
  var nieuweIndicatoren = [Voorbeeld.indicator("dyslexie", label: "Hulp bij dyslexie")]
  var oud = Voorbeeld.profiel(["dyslexie": .schaal("zelf")])
  var nieuw = Voorbeeld.profiel(["dyslexie": .schaal("zelf")])
  var school = Voorbeeld.school("a", naam: "De Akker")
  var bevoegdheid = Bevoegdheid.advies
  var concept = false

  var site: TestSite {
    TestSite(
      Voorbeeld.inhoud(
        schemas: [
          Voorbeeld.schema("2025-2026", oudeIndicatoren), Voorbeeld.schema("2026-2027", nieuweIndicatoren),
        ],
        scholen: [school], profielen: ["2025-2026": ["a": oud], "2026-2027": ["a": nieuw]],
        bevoegdheid: bevoegdheid), concept: concept)
  }

  func stuk() throws -> String { try site.page("/scholen/a/wijzigingen/2026-2027/").zonderSymbolen }
}

extension String {
  /// The page without the drawings beside answers.
  fileprivate var zonderSymbolen: String {
    replacing(/<span class="teken teken--[a-z]+"><\/span>/, with: "")
  }
}

@Suite struct SchoolChangesPageTests {
  @Test func `what became weaker stands first, with old beside new and the reason`() throws {
    var jaren = TweeJaren()
    jaren.nieuw = Voorbeeld.profiel(
      ["dyslexie": .schaal("met-partner", partner: "De Leesboom")],
      wijzigingen: [
        .indicator("dyslexie"): Wijzigingsreden(aard: .nieuwBeleid, reden: "De specialist gaat weg.")
      ])
    let html = try jaren.stuk()
    #expect(html.contains("De school veranderde 1 ding: 1 zwakker."))
    #expect(
      html.contains(
        "<strong>Hulp bij dyslexie</strong> (zwakker): was “Ja, door de school zelf”, is nu “Ja, met een partner”"
      ))
    #expect(html.contains("<dt>Eerst</dt><dd><span>Ja, door de school zelf</span></dd>"))
    #expect(
      html.contains("<dt>Nu</dt><dd><span><b>Ja, met een partner</b>. Partner: De Leesboom.</span></dd>"))
    #expect(html.contains("De specialist gaat weg. <span class=\"stil\">(nieuw beleid)</span>"))
    #expect(!html.contains("Zonder reden"))
    let kop = try #require(html.range(of: "Vervallen of zwakker"))
    let hoofddeel = try #require(html.range(of: "Wat de school veranderde"))
    #expect(kop.lowerBound < hoofddeel.lowerBound)
  }

  @Test func `a change without a reason is listed as such`() throws {
    var jaren = TweeJaren()
    jaren.nieuw = Voorbeeld.profiel(["dyslexie": .schaal("niet", alternatief: "Oefenen thuis.")])
    let html = try jaren.stuk()
    #expect(html.contains("De school schreef niet waarom dit anders is: Hulp bij dyslexie."))
    #expect(html.contains("Er staat geen reden bij."))
    #expect(html.contains("Waarom is dit veranderd: “Hulp bij dyslexie”? Er staat geen reden bij."))
  }

  @Test func `a year in which nothing changed is said in words, with the day on which it was confirmed`()
    throws
  {
    var jaren = TweeJaren()
    jaren.nieuw = Voorbeeld.profiel(["dyslexie": .schaal("zelf")], bevestigd: "2026-06-01")
    let html = try jaren.stuk()
    #expect(
      html.contains(
        "De school veranderde niets in het profiel. Op 1 juni 2026 heeft de school bevestigd dat de antwoorden nog kloppen."
      ))
    #expect(html.contains("Er is niets vervallen of zwakker geworden."))
    #expect(!html.contains("Wat de school veranderde</h2>"))
  }

  @Test func `words that went and came are marked for eyes and for ears`() throws {
    var jaren = TweeJaren()
    jaren.oud = Voorbeeld.profiel(
      ["dyslexie": .schaal("zelf")], teksten: ["samenvatting": "Een kleine en gezellige school in het dorp."])
    jaren.nieuw = Voorbeeld.profiel(
      ["dyslexie": .schaal("zelf")], teksten: ["samenvatting": "Een grote en gezellige school in het dorp."])
    let html = try jaren.stuk()
    #expect(
      html.contains(
        "<del><span class=\"vh\">weg: </span>kleine<span class=\"vh\"> – einde weg.</span></del> "
          + "<ins><span class=\"vh\">toegevoegd: </span>grote<span class=\"vh\"> – einde toevoeging.</span></ins>"
      ))
  }

  @Test func `an agreement that moved is no change of the school`() throws {
    var jaren = TweeJaren()
    jaren.oudeIndicatoren = [
      Voorbeeld.indicator("dyslexie", label: "Hulp bij dyslexie", norm: .schaal("in-ontwikkeling"))
    ]
    jaren.nieuweIndicatoren = [
      Voorbeeld.indicator("dyslexie", label: "Hulp bij dyslexie", norm: .schaal("zelf"))
    ]
    jaren.oud = Voorbeeld.profiel(["dyslexie": .schaal("met-partner", partner: "De Leesboom")])
    jaren.nieuw = jaren.oud
    let html = try jaren.stuk()
    #expect(html.contains("De school veranderde niets in het profiel."))
    #expect(html.contains("Nog niet zoals afgesproken: <strong>Hulp bij dyslexie</strong>."))
    #expect(html.contains("<dt>Eerst wel zoals afgesproken, nu niet meer</dt>"))
    #expect(html.contains("Andere afspraak, zelfde antwoord: Hulp bij dyslexie"))
    #expect(html.contains("<dt>Eerst afgesproken</dt><dd>minstens “In ontwikkeling”</dd>"))
    #expect(html.contains("Wat volgt uit andere vragen en afspraken"))
  }

  @Test func `an unanswered agreement is unknown and not called unmet`() throws {
    var jaren = TweeJaren()
    jaren.oudeIndicatoren = [
      Voorbeeld.indicator("dyslexie", label: "Hulp bij dyslexie", norm: .schaal("zelf"))
    ]
    jaren.nieuweIndicatoren = jaren.oudeIndicatoren
    jaren.nieuw = Voorbeeld.profiel()
    let html = try jaren.stuk()
    #expect(html.contains("Niet ingevuld, dus onbekend: <strong>Hulp bij dyslexie</strong>."))
    #expect(!html.contains("Nog niet zoals afgesproken"))
    #expect(!html.contains("alles zoals afgesproken"))
  }

  @Test(arguments: [
    (Bevoegdheid.advies, "om advies over dit profiel", "Positief advies"),
    (.instemming, "om in te stemmen met dit profiel", "De raad stemt in"),
  ])
  func `a profile at the MR asks what the law lets the MR say, with room for it on paper`(
    bevoegdheid: Bevoegdheid, vraag: String, keuze: String
  ) throws {
    var jaren = TweeJaren()
    jaren.concept = true
    jaren.bevoegdheid = bevoegdheid
    jaren.nieuw = Voorbeeld.profiel(
      ["dyslexie": .schaal("zelf")], status: .bijMR,
      medezeggenschap: Medezeggenschap(
        voorgelegd: "2026-06-02", datum: nil, uitkomst: nil, advies: nil, reactie: nil))
    let html = try jaren.stuk()
    #expect(html.contains(vraag))
    #expect(html.contains("<span>\(keuze)</span>"))
    #expect(html.contains("Handtekening"))
  }

  @Test func `once adopted it tells what the MR said and what the school answered`() throws {
    var jaren = TweeJaren()
    jaren.nieuw = Voorbeeld.profiel(
      ["dyslexie": .schaal("zelf")],
      medezeggenschap: Medezeggenschap(
        voorgelegd: "2026-06-02", datum: "2026-06-20", uitkomst: .negatief, advies: "Wacht een jaar.",
        reactie: "Wij wachten niet."))
    let html = try jaren.stuk()
    #expect(html.contains("De medezeggenschapsraad (MR) gaf op 20 juni 2026 een negatief advies."))
    #expect(html.contains("De raad schreef: “Wacht een jaar.”"))
    #expect(html.contains("De school antwoordde: “Wij wachten niet.”"))
    #expect(!html.contains("Handtekening"))
  }

  @Test func `never more than five questions are proposed`() throws {
    var jaren = TweeJaren()
    let namen: [Indicator.ID] = ["a", "b", "c", "d", "e", "f", "g"]
    jaren.oudeIndicatoren = namen.map { Voorbeeld.indicator($0, norm: .schaal("zelf")) }
    jaren.nieuweIndicatoren = namen.map { Voorbeeld.indicator($0, norm: .schaal("met-partner")) }
    jaren.oud = Voorbeeld.profiel([
      "a": .schaal("zelf"), "b": .schaal("niet", alternatief: "x"), "c": .schaal("met-partner", partner: "P"),
      "d": .schaal("zelf"),
    ])
    jaren.nieuw = Voorbeeld.profiel([
      "a": .schaal("niet", alternatief: "x"), "b": .schaal("zelf"), "c": .schaal("met-partner", partner: "Q"),
      "e": .schaal("zelf"),
    ])
    let deel = try jaren.site.part(
      of: "/scholen/a/wijzigingen/2026-2027/", from: "Vragen die u kunt stellen", to: "</ol>")
    #expect(deel.components(separatedBy: "<li>").count - 1 == 5)
  }

  @Test func `an answer that is gone is asked about as unknown, not as less`() throws {
    var jaren = TweeJaren()
    jaren.nieuw = Voorbeeld.profiel()
    let html = try jaren.stuk()
    #expect(
      html.contains(
        "<strong>Hulp bij dyslexie</strong> (vervallen): was “Ja, door de school zelf”, is nu niet ingevuld"))
    #expect(html.contains("Er staat geen antwoord meer bij “Hulp bij dyslexie”. Biedt de school dit nog?"))
    #expect(!html.contains("De school biedt minder"))
  }

  @Test func `a first answer is not called more, and a date is never asked about as help`() throws {
    var jaren = TweeJaren()
    jaren.oudeIndicatoren.append(Voorbeeld.indicator("bezoek", label: "Laatste bezoek", soort: .datum))
    jaren.nieuweIndicatoren = jaren.oudeIndicatoren
    jaren.nieuw = Voorbeeld.profiel([
      "dyslexie": .schaal("zelf"), "bezoek": Antwoord(waarde: .datum("2026-05-01")),
    ])
    let html = try jaren.stuk()
    #expect(html.contains("De school veranderde 1 ding: 1 nieuw."))
    #expect(!html.contains("De school biedt meer"))
    let school = try jaren.site.part(of: "/scholen/a/", from: "wat-is-er-veranderd", to: "</section>")
    #expect(school.contains("was niet ingevuld, is nu “1 mei 2026”"))
  }

  @Test func `how to read what went and came is told only where a text is shown so`() throws {
    let toelichting = { (tekst: String) in
      Voorbeeld.profiel(["dyslexie": Antwoord(waarde: .schaal("zelf"), toelichting: tekst)])
    }
    var jaren = TweeJaren()
    jaren.oud = toelichting("Elke dinsdag komt er een leraar met veel ervaring langs.")
    jaren.nieuw = toelichting("Elke donderdag komt er een leraar met veel ervaring langs.")
    let html = try jaren.stuk()
    #expect(html.contains("<del><span class=\"vh\">weg: </span>dinsdag"))
    #expect(html.contains("<ins><span class=\"vh\">toegevoegd: </span>donderdag"))
    #expect(html.contains("<del>doorgestreept</del>"))
    jaren.nieuw = toelichting("Een partner helpt.")
    #expect(try !jaren.stuk().contains("<del>"))
  }

  @Test func `a department is named where it changed`() throws {
    var jaren = TweeJaren()
    jaren.school = Voorbeeld.school(
      "a", naam: "De Akker", soort: .vo,
      afdelingen: [Afdeling(id: "havo", naam: "Havo"), Afdeling(id: "vwo", naam: "Vwo")])
    jaren.nieuw = Voorbeeld.profiel(
      ["dyslexie": .schaal("zelf")], afdelingen: ["vwo": ["dyslexie": .schaal("in-ontwikkeling")]])
    let html = try jaren.stuk()
    #expect(html.contains("<strong>Hulp bij dyslexie (Vwo)</strong> (zwakker)"))
    #expect(html.contains("<span>Vwo</span> <b>zwakker</b>"))
  }

  @Test func `a first profile says that there is nothing to compare with`() throws {
    let site = TestSite(
      Voorbeeld.inhoud(
        schemas: [
          Voorbeeld.schema("2025-2026", [Voorbeeld.indicator("x")]),
          Voorbeeld.schema("2026-2027", [Voorbeeld.indicator("x")]),
        ],
        scholen: [Voorbeeld.school("a", naam: "De Akker")],
        profielen: ["2026-2027": ["a": Voorbeeld.profiel(["x": .schaal("zelf")])]]))
    #expect(
      try site.page("/scholen/a/wijzigingen/2026-2027/").contains(
        "Dit is het eerste profiel van de school. Er is niets om mee te vergelijken"))
    #expect(try site.page("/scholen/a/").contains("Dit is het eerste profiel van de school."))
    #expect(try site.page("/wijzigingen/2026-2027/").contains("<h2>Nieuw</h2>"))
  }

  @Test func `a year that was passed over is named, and the year before it is compared with`() throws {
    let schemas = (["2024-2025", "2025-2026", "2026-2027"] as [Schooljaar]).map {
      Voorbeeld.schema($0, [Voorbeeld.indicator("x")])
    }
    let site = TestSite(
      Voorbeeld.inhoud(
        schemas: schemas, scholen: [Voorbeeld.school("a", naam: "De Akker")],
        profielen: [
          "2024-2025": ["a": Voorbeeld.profiel(["x": .schaal("zelf")])],
          "2026-2027": ["a": Voorbeeld.profiel(["x": .schaal("niet", alternatief: "Iets.")])],
        ]))
    let html = try site.page("/scholen/a/wijzigingen/2026-2027/")
    #expect(html.contains("het profiel van 2024-2025</a>. Van 2025-2026 is er geen vastgesteld profiel."))
    #expect(html.contains("(zwakker)"))
    #expect(try site.page("/scholen/a/").contains("Wat is er veranderd sinds 2024-2025?"))
    #expect(try site.page("/wijzigingen/2026-2027/").contains("<h2>Geen profiel van 2025-2026</h2>"))
  }

  @Test func `only what was adopted is compared with`() throws {
    let schemas = (["2024-2025", "2025-2026", "2026-2027"] as [Schooljaar]).map {
      Voorbeeld.schema($0, [Voorbeeld.indicator("x")])
    }
    let inhoud = Voorbeeld.inhoud(
      schemas: schemas, scholen: [Voorbeeld.school("a", naam: "De Akker")],
      profielen: [
        "2024-2025": ["a": Voorbeeld.profiel(["x": .schaal("zelf")])],
        "2025-2026": ["a": Voorbeeld.profiel(["x": .schaal("niet", alternatief: "Iets.")], status: .concept)],
        "2026-2027": ["a": Voorbeeld.profiel(["x": .schaal("zelf")], status: .bijMR)],
      ])
    let html = try TestSite(inhoud, concept: true).page("/scholen/a/wijzigingen/2026-2027/")
    #expect(html.contains("het profiel van 2024-2025</a>"))
    #expect(html.contains("De school veranderde niets in het profiel."))
    let openbaar = TestSite(inhoud)
    #expect(!openbaar.paths.contains("/scholen/a/wijzigingen/2026-2027/"))
  }
}
