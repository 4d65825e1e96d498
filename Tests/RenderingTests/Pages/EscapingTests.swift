import Domain
import Fixtures
import Rendering
import Testing

@Suite struct EscapingTests {
  private static let kwaad = "<script>alert(1)</script>\"'&"

  /// Content with something evil in every text that a person can write.
  private var site: TestSite {
    let kwaad = Self.kwaad
    let schaal = Schaal(
      id: "aanbod", geordend: true,
      waarden: [
        Schaalwaarde(id: "niet", label: kwaad, betekenis: kwaad, vereist: nil),
        Schaalwaarde(id: "zelf", label: kwaad + "2", betekenis: kwaad, vereist: nil),
      ])
    let schema = Schema(
      schooljaar: "2026-2027", schalen: [schaal],
      behoeften: [Behoefte(id: "leren", label: kwaad, uitleg: kwaad, zoekwoorden: [kwaad])],
      toelichtingMaxTekens: 300, dekking: [],
      onderdelen: [
        Onderdeel(
          id: "leren", titel: kwaad, uitleg: kwaad,
          indicatoren: [
            Voorbeeld.indicator(
              "schaal", label: kwaad, vraag: kwaad, uitleg: kwaad, norm: .schaal("zelf")),
            Voorbeeld.indicator("tekst", label: kwaad, vraag: kwaad, soort: .tekst(maxTekens: 100)),
            Voorbeeld.indicator(
              "keuze", label: kwaad, vraag: kwaad,
              soort: .meerkeuze([Optie(id: "een", label: kwaad, betekenis: kwaad)])),
            Voorbeeld.indicator(
              "getal", label: kwaad, vraag: kwaad,
              soort: .getal(Getalbereik(eenheid: kwaad, minimum: nil, maximum: nil)), norm: .getal(Getal(1))),
          ])
      ],
      teksten: [Tekstsectie(id: "samenvatting", titel: kwaad, maxTekens: 500, verplicht: true, uitleg: kwaad)]
    )
    let school = School(
      slug: "a", naam: kwaad, brin: Brin("98AA")!, vestiging: Vestigingsnummer("00")!, soort: .vo,
      bestuur: kwaad,
      denominatie: kwaad,
      adres: Adres(
        straat: kwaad, huisnummer: kwaad, postcode: Postcode("9901 KL")!, plaats: kwaad, gemeente: kwaad),
      locatie: Coordinaat(lat: 52.7, lon: 6.8), contact: Contact(telefoon: nil, email: nil, website: nil),
      afdelingen: [Afdeling(id: "havo", naam: kwaad), Afdeling(id: "vwo", naam: kwaad)])
    let antwoord = Antwoord.schaal(
      "niet", partner: kwaad, alternatief: kwaad, toelichting: kwaad, bron: .audit)
    let profiel = Profiel(
      status: .bijMR, peildatum: "2026-09-15",
      contact: Contactpersoon(rol: kwaad, naam: kwaad, telefoon: "0999-100108", email: nil),
      medezeggenschap: Medezeggenschap(
        voorgelegd: "2026-06-02", datum: "2026-06-20", uitkomst: .negatief, advies: kwaad, reactie: kwaad),
      vastgesteld: Vaststelling(datum: "2026-07-01", door: kwaad), teksten: ["samenvatting": kwaad],
      indicatoren: [
        "schaal": antwoord, "tekst": Antwoord(waarde: .tekst(kwaad)),
        "keuze": Antwoord(waarde: .meerkeuze(["een"])),
        "getal": Antwoord(waarde: .getal(Getal(2))),
      ], afdelingen: ["havo": ["schaal": Antwoord.schaal("zelf", partner: kwaad, toelichting: kwaad)]])
    let buur = Voorbeeld.school(
      "b", naam: kwaad, plaats: kwaad, gemeente: kwaad, locatie: (52.71, 6.8), gesloten: nil)
    let dicht = Voorbeeld.school(
      "c", naam: kwaad, gemeente: kwaad, gesloten: "2020-01-01", vorigeSlugs: ["oud"])
    let basis = Voorbeeld.inhoud(schemas: [schema], scholen: [school, buur, dicht])
    let swv = basis.samenwerkingsverband
    return TestSite(
      Inhoud(
        samenwerkingsverband: Samenwerkingsverband(
          naam: kwaad, code: kwaad, sector: .vo, gemeenten: [kwaad], contact: swv.contact,
          steunpunt: Steunpunt(
            naam: kwaad, telefoon: "0999-654321", email: "steunpunt@swv.example", website: nil),
          hulp: [Hulpinstantie(naam: kwaad, website: "https://hulp.example", telefoon: nil, uitleg: kwaad)],
          medezeggenschap: .advies,
          site: Siteinstellingen(
            titel: kwaad, adres: "https://profielen.zilverdal.example", documentnaam: .ondersteuningsaanbod,
            verouderdNaMaanden: 15, kleur: nil)),
        schemas: ["2026-2027": schema], scholen: [school, buur, dicht],
        profielen: ["2026-2027": ["a": profiel]],
        paginas: [Pagina(slug: "uitleg", titel: kwaad, volgorde: 1, menu: .hoofd, tekst: kwaad)],
        begrippen: [Begrip(slug: "zorgplicht", term: kwaad, betekenis: kwaad, ook: [kwaad])], gebied: nil,
        postcodes: []),
      concept: true)
  }

  @Test func `no text of the content becomes markup on any page`() throws {
    let site = site
    var gezien = 0
    for plan in site.planner.pages() {
      let html = try site.page(plan.path)
      #expect(!html.contains("<script>"), "\(plan.path)")
      #expect(!html.contains("alert(1)</script>"), "\(plan.path)")
      // Between quotes of an attribute nothing may close them.
      #expect(!html.contains("\"'&"), "\(plan.path)")
      gezien += html.contains("&lt;script&gt;") ? 1 : 0
    }
    #expect(gezien == site.paths.count)
  }

  @Test func `data for search engines cannot close its own element`() throws {
    let html = try site.part(of: "/scholen/a/", from: "application/ld+json\">", to: "</script>")
    #expect(html.contains("\\u003cscript\\u003ealert(1)\\u003c/script\\u003e\\\"'\\u0026"))
  }
}
