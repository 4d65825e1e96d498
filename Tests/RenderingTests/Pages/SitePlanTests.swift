import Domain
import Fixtures
import Foundation
import Rendering
import Testing

@Suite struct SitePlanTests {
  private let schema = Voorbeeld.schema(
    "2026-2027", [Voorbeeld.indicator("dyslexie"), Voorbeeld.indicator("rolstoel")])

  private var site: TestSite {
    TestSite(
      Voorbeeld.inhoud(
        schemas: [schema],
        scholen: [
          Voorbeeld.school("de-klaver", naam: "De Klaver", locatie: (52.756, 6.8458)),
          Voorbeeld.school("zwaluw", naam: "De Zwaluw", gemeente: "Oosterwaard"),
        ],
        profielen: ["2026-2027": ["de-klaver": Voorbeeld.profiel(["dyslexie": .schaal("niet")])]],
        paginas: [
          Pagina(
            slug: "uitleg", titel: "Hoe werkt deze site, en wat zijn uw rechten?", volgorde: 1, menu: .hoofd,
            tekst: "Lees *dit*."),
          Pagina(slug: "privacy", titel: "Privacy", volgorde: 2, menu: .voet, tekst: "Geen cookies."),
        ],
        begrippen: [
          Begrip(
            slug: "zorgplicht", term: "zorgplicht", betekenis: "De school **moet** helpen.", ook: ["recht"])
        ]))
  }

  @Test func `the pages of a small site`() {
    #expect(
      site.paths == [
        "/", "/scholen/", "/indicatoren/", "/behoeften/", "/gemeenten/", "/vergelijken/",
        "/vergelijken/alles/", "/begrippen/", "/zoeken/", "/404.html", "/scholen/de-klaver/",
        "/scholen/de-klaver/2026-2027/", "/scholen/de-klaver/schoolgids/", "/scholen/zwaluw/",
        "/wijzigingen/",
        "/indicatoren/dyslexie/", "/indicatoren/rolstoel/", "/behoeften/leren/", "/behoeften/taal/",
        "/gemeenten/oosterwaard/", "/gemeenten/zilverdal/", "/soorten/bo/", "/uitleg/", "/privacy/",
      ])
  }

  @Test func `every page has its language, title, description, address, skip link and footer`() throws {
    let site = site
    for plan in site.planner.pages() where plan.template != "doorverwijzing" {
      let html = try site.page(plan.path)
      #expect(html.hasPrefix("<!doctype html>\n<html lang=\"nl\">"), "\(plan.path)")
      #expect(html.firstMatch(of: /<title>[^<]+<\/title>/) != nil, "\(plan.path)")
      #expect(html.firstMatch(of: /<meta name="description" content="[^"]+">/) != nil, "\(plan.path)")
      #expect(
        html.contains("<link rel=\"canonical\" href=\"https://profielen.zilverdal.example\(plan.path)\">"),
        "\(plan.path)")
      #expect(html.contains("<meta property=\"og:title\""), "\(plan.path)")
      #expect(html.contains("<a class=\"spring\" href=\"#inhoud\">Naar de inhoud</a>"), "\(plan.path)")
      #expect(html.contains("<a class=\"voet__tel\" href=\"tel:0999654321\">0999-654321</a>"), "\(plan.path)")
      #expect(html.contains("moet een passende plek zoeken"), "\(plan.path)")
      #expect(
        html.contains("Bijgewerkt op <time datetime=\"2026-10-01\">1 oktober 2026</time>"), "\(plan.path)")
      #expect(html.matches(of: /<h1>/).count == 1, "\(plan.path)")
      let kruimels = html.contains("aria-label=\"Kruimelpad\"")
      #expect(kruimels == !["/", "/404.html"].contains(plan.path), "\(plan.path)")
    }
  }

  @Test func `no page has the same id twice`() throws {
    let site = site
    for path in site.paths {
      let ids = try site.page(path).matches(of: /\ id="([^"]*)"/).map { String($0.1) }
      let dubbel = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
      #expect(dubbel == [], "\(path)")
    }
  }

  @Test func `every internal link leads to a page or a place on it`() throws {
    try expectWholeLinks(site)
  }

  @Test func `links are whole in a large region too, with profiles in one municipality only`() throws {
    let schema = Voorbeeld.schema(
      "2026-2027",
      [Voorbeeld.indicator("dyslexie"), Voorbeeld.indicator("plaats", soort: .tekst(maxTekens: 50))])
    let scholen = (0...300).map { nummer in
      Voorbeeld.school(Slug("s\(nummer)")!, gemeente: nummer < 4 ? "Klein" : "Groot")
    }
    let profiel = Voorbeeld.profiel(["dyslexie": .schaal("zelf"), "plaats": Antwoord(waarde: .tekst("Vol."))])
    try expectWholeLinks(
      TestSite(
        Voorbeeld.inhoud(schemas: [schema], scholen: scholen, profielen: ["2026-2027": ["s0": profiel]])))
  }

  private func expectWholeLinks(_ site: TestSite) throws {
    let plans = site.planner.pages()
    let pages = Dictionary(
      uniqueKeysWithValues: try plans.map {
        ($0.path, try projectTemplates.render($0.model(), with: $0.template))
      })
    var links = Set<String>()
    for (path, html) in pages {
      for match in html.matches(of: /href="(\/[^"#?]*)(?:\?[^"#]*)?(#[^"]*)?"/) {
        let doel = String(match.1)
        guard links.insert(doel + (match.2 ?? "")).inserted, !doel.hasPrefix("/css/"),
          !doel.hasPrefix("/js/"),
          !["/favicon.svg", "/opensearch.xml", "/feed.xml"].contains(doel)
        else { continue }
        let ander = try #require(pages[doel], "\(path) leads to \(doel)")
        guard let anker = match.2?.dropFirst() else { continue }
        #expect(ander.contains("id=\"\(anker)\""), "\(path) leads to \(doel)#\(anker)")
      }
    }
  }

  @Test func `two plans of the same content make the same pages`() throws {
    #expect(site.paths == site.paths)
    for path in site.paths { #expect(try site.page(path) == site.page(path)) }
  }

  @Test func `a page names the file that it is made of`() throws {
    #expect(try site.plan("/scholen/de-klaver/").source == "scholen/de-klaver.yaml")
    #expect(try site.plan("/uitleg/").source == "paginas/uitleg.md")
    #expect(try site.plan("/indicatoren/dyslexie/").source == "schema/2026-2027.yaml")
    #expect(try site.plan("/").source == "Templates/start.mustache")
    #expect(try site.plan("/scholen/de-klaver/").lastModified == "2026-09-15")
  }

  @Test func `a school's page holds data for search engines`() throws {
    let json = try site.part(of: "/scholen/de-klaver/", from: "application/ld+json\">", to: "</script>")
      .dropFirst("application/ld+json\">".count).dropLast("</script>".count)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["@type"] as? String == "School")
    #expect(object["name"] as? String == "De Klaver")
    #expect(object["telephone"] as? String == "0999-100107")
    #expect((object["address"] as? [String: String])?["streetAddress"] == "Meidoornlaan 14")
    #expect((object["geo"] as? [String: Any])?["latitude"] as? Double == 52.756)
  }

  @Test func `an indicator's page groups the schools, with unknown apart and last`() throws {
    let html = try site.page("/indicatoren/dyslexie/")
    let nee = try #require(html.range(of: "teken--streep\"></span>Nee</h3>"))
    let onbekend = try #require(
      html.range(of: "<section class=\"groep groep--onbekend\" id=\"groep-onbekend\">"))
    #expect(nee.lowerBound < onbekend.lowerBound)
    #expect(html[nee.lowerBound..<onbekend.lowerBound].contains("De Klaver"))
    #expect(!html[nee.lowerBound..<onbekend.lowerBound].contains("De Zwaluw"))
    #expect(html[onbekend.lowerBound...].contains("nog geen profiel"))
  }

  @Test func `the matrix has a column per school with a profile and names the others below`() throws {
    let html = try site.page("/vergelijken/alles/")
    let tabel = try site.part(of: "/vergelijken/alles/", from: "<table>", to: "</table>")
    #expect(tabel.contains("<th scope=\"col\"><a href=\"/scholen/de-klaver/\">De Klaver</a></th>"))
    #expect(
      tabel.contains("<td><span class=\"teken teken--streep\"></span><span class=\"vh\">Nee</span></td>"))
    #expect(
      tabel.contains(
        "<td><span class=\"teken teken--onbekend\"></span><span class=\"vh\">Onbekend</span></td>"))
    #expect(!tabel.contains("De Zwaluw"))
    #expect(html.contains("<h2 id=\"zonder-profiel\">Nog geen profiel</h2>"))
    #expect(html.contains("<a href=\"/scholen/zwaluw/\">De Zwaluw</a>"))
  }

  @Test func `a large region is shown per municipality and every school can still be reached`() throws {
    let scholen = (0...300).map { nummer in
      Voorbeeld.school(
        Slug("s\(nummer)")!, naam: "School \(nummer)", gemeente: nummer.isMultiple(of: 2) ? "Even" : "Oneven")
    }
    let site = TestSite(
      Voorbeeld.inhoud(
        schemas: [schema], scholen: scholen,
        profielen: ["2026-2027": ["s0": Voorbeeld.profiel(["dyslexie": .schaal("zelf")])]], gemeenten: []))
    #expect(try !site.page("/scholen/").contains("School 7"))
    #expect(try site.page("/scholen/").contains("<a href=\"/gemeenten/even/\">Even</a></h2><p>151 scholen"))
    let paden = Set(site.paths)
    let lijsten = try site.page("/gemeenten/even/") + site.page("/gemeenten/oneven/")
    for nummer in 0...300 {
      #expect(paden.contains("/scholen/s\(nummer)/"))
      #expect(lijsten.contains("<a href=\"/scholen/s\(nummer)/\">School \(nummer)</a>"))
    }
    // Only a municipality with a profile has a table; schools without one stand below it.
    #expect(site.paths.contains("/vergelijken/alles/even/"))
    #expect(!site.paths.contains("/vergelijken/alles/oneven/"))
    let tabel = try site.part(of: "/vergelijken/alles/even/", from: "<table>", to: "</table>")
    #expect(tabel.matches(of: /<th scope="col"><a/).count == 1)
    let indicator = try site.page("/indicatoren/dyslexie/")
    #expect(indicator.contains("<a href=\"/vergelijken/alles/even/#antwoord-dyslexie\">Even</a>, 1 school"))
    #expect(indicator.contains("<a href=\"/gemeenten/oneven/\">Oneven</a>, 150 scholen"))
  }

  @Test func `every heading has words, also over numbers and empty lists`() throws {
    let soorten: [(Indicator.ID, Indicator.Soort, Waarde)] = [
      ("getal", .getal(Getalbereik(eenheid: nil, minimum: nil, maximum: nil)), .getal(Getal(3))),
      ("tekst", .tekst(maxTekens: 9), .tekst("tekst")), ("datum", .datum, .datum("2026-01-02")),
      ("keuzes", .meerkeuze([Optie(id: "een", label: "Een", betekenis: nil)]), .meerkeuze([])),
    ]
    let schema = Voorbeeld.schema("2026-2027", soorten.map { Voorbeeld.indicator($0.0, soort: $0.1) })
    let antwoorden = Dictionary(uniqueKeysWithValues: soorten.map { ($0.0, Antwoord(waarde: $0.2)) })
    for aantal in [2, 301] {
      let site = TestSite(
        Voorbeeld.inhoud(
          schemas: [schema], scholen: (0..<aantal).map { Voorbeeld.school(Slug("s\($0)")!) },
          profielen: ["2026-2027": ["s0": Voorbeeld.profiel(antwoorden)]]))
      for path in ["/behoeften/leren/"] + soorten.map({ "/indicatoren/\($0.0)/" }) {
        let html = try site.page(path)
        #expect(html.firstMatch(of: /<h[1-6][^>]*>(?:<span[^>]*><\/span>)?\s*<\/h/) == nil, "\(path)")
      }
      #expect(try site.page("/indicatoren/keuzes/").contains("Geen van deze</h3>"))
    }
  }

  @Test func `the text for the schoolgids stands there as it looks and twice to copy`() throws {
    let html = try site.page("/scholen/de-klaver/schoolgids/")
    #expect(html.contains("<h3>Welke hulp biedt De Klaver?</h3>"))
    #expect(html.contains("&lt;h2&gt;Welke hulp biedt De Klaver?&lt;/h2&gt;"))
    #expect(html.contains("- Label dyslexie: Nee"))
    #expect(html.contains("- Label rolstoel: onbekend, nog niet ingevuld"))
    #expect(html.contains("https://profielen.zilverdal.example/scholen/de-klaver/"))
  }

  @Test func `a page of the swv stands in its menu and terms are explained where they are used`() throws {
    let html = try site.page("/")
    #expect(html.contains("<li><a href=\"/uitleg/\">Uitleg</a></li>"))
    #expect(html.contains("<li><a href=\"/privacy/\">Privacy</a></li>"))
    #expect(html.contains("<a href=\"/uitleg/\">Lees hoe dat werkt</a>"))
    #expect(try site.page("/uitleg/").contains("<a href=\"/uitleg/\" aria-current=\"page\">Uitleg</a>"))
    #expect(try site.page("/uitleg/").contains("<em>dit</em>"))
    #expect(
      try site.page("/scholen/de-klaver/").contains("<a href=\"/begrippen/#zorgplicht\">zorgplicht</a>"))
    #expect(
      try site.page("/scholen/de-klaver/").contains("<a href=\"/scholen/\" aria-current=\"true\">Scholen</a>")
    )
    #expect(try site.page("/begrippen/").contains("<strong>moet</strong>"))
  }

  @Test func `the swv's colour is a file of its own`() {
    let file = site.planner.dataFiles().first { $0.path == "/css/kleur.css" }
    #expect(file.map { String(decoding: $0.contents, as: UTF8.self) } == ":root { --accent: #1d5c63; }\n")
    #expect(file?.isList == false)
  }

  @Test func `no page adds up the answers of one school`() throws {
    // The only numbers of things are numbers of schools.
    let html = try site.page("/scholen/de-klaver/") + site.page("/scholen/")
    #expect(html.firstMatch(of: /\d+ (?:van de|×|keer|punten|antwoorden)/) == nil)
  }
}
