import Domain
import Fixtures
import Rendering
import Testing

@Suite struct ConceptTests {
  private func site(_ status: Profiel.Status, concept: Bool) -> TestSite {
    TestSite(
      Voorbeeld.inhoud(
        schemas: [Voorbeeld.schema("2026-2027", [Voorbeeld.indicator("dyslexie")])],
        scholen: [Voorbeeld.school("a", naam: "De Akker")],
        profielen: ["2026-2027": ["a": Voorbeeld.profiel(["dyslexie": .schaal("zelf")], status: status)]]),
      concept: concept)
  }

  @Test(arguments: [Profiel.Status.concept, .bijMR])
  func `the public site does not show what is not adopted`(status: Profiel.Status) throws {
    let html = try site(status, concept: false).page("/scholen/a/")
    #expect(html.contains("Deze school heeft nog geen profiel ingevuld"))
    #expect(!html.contains("Ja, door de school zelf"))
    #expect(!html.contains("noindex"))
  }

  @Test func `a concept site shows and marks a concept and is kept from search engines`() throws {
    let site = site(.concept, concept: true)
    let html = try site.page("/scholen/a/")
    #expect(html.contains("Ja, door de school zelf"))
    #expect(html.contains("Concept: nog niet vastgesteld"))
    #expect(!html.contains("Ligt bij de medezeggenschapsraad"))
    for plan in site.planner.pages() {
      #expect(!plan.inSitemap, "\(plan.path)")
      #expect(try site.page(plan.path).contains("<meta name=\"robots\" content=\"noindex\">"), "\(plan.path)")
      #expect(try site.page(plan.path).contains("Dit is een concept van de site"), "\(plan.path)")
    }
  }

  @Test func `a profile at the MR says since when`() throws {
    let html = try site(.bijMR, concept: true).page("/scholen/a/")
    #expect(
      html.contains(
        "Ligt bij de medezeggenschapsraad</strong> sinds <time datetime=\"2026-06-02\">2 juni 2026"))
    #expect(!html.contains("Concept: nog niet vastgesteld"))
  }
}
