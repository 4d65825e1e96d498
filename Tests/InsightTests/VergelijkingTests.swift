import Domain
import Fixtures
import Insight
import Testing

@Suite struct VergelijkingTests {
  let oud = Voorbeeld.schema(
    "2025-2026", [Voorbeeld.indicator("lezen"), Voorbeeld.indicator("rekenen")])
  let nieuw = Voorbeeld.schema(
    "2026-2027",
    [
      Voorbeeld.indicator("dyslexie", vervangt: "lezen"), Voorbeeld.indicator("rolstoel"),
      Voorbeeld.indicator("braille", voor: [.so]), Voorbeeld.indicator("rekenen"),
    ])

  private func vakken(
    van school: School = Voorbeeld.school("de-klaver"), _ jaar: Schooljaar, _ profiel: Profiel?
  ) throws -> [Vergelijking.Vak] {
    let regio = Regio(
      inhoud: Voorbeeld.inhoud(
        schemas: [oud, nieuw], scholen: [school],
        profielen: profiel.map { [jaar: [school.slug: $0]] } ?? [:]),
      datum: "2026-10-01", vanaf: .vastgesteld)
    let vergelijking = Vergelijking(schema: nieuw, schemas: regio.inhoud.schemas, lijnen: regio.lijnen)
    return try vergelijking.vakken(van: #require(regio.scholen.first))
  }

  @Test func `every row of the newest schema has a field, also without an answer`() throws {
    let antwoord = Antwoord.schaal("zelf")
    let vakken = try vakken("2026-2027", Voorbeeld.profiel(["dyslexie": antwoord]))
    #expect(vakken.count == 4)
    #expect(vakken[0] == .gevraagd(nieuw.indicatoren[0], .beantwoord(antwoord), afdelingen: []))
    #expect(vakken[1] == .gevraagd(nieuw.indicatoren[1], .onbekend, afdelingen: []))
    #expect(vakken[2] == .nietGevraagd)
  }

  @Test func `a school without a profile is unknown, and still not asked what is not for its kind`() throws {
    #expect(try vakken("2026-2027", nil) == [.onbekend, .onbekend, .nietGevraagd, .onbekend])
  }

  @Test func `an older edition is read by its own schema and a renamed question is followed`() throws {
    let antwoord = Antwoord.schaal("met-partner", partner: "RID")
    let vakken = try vakken(
      "2025-2026",
      Voorbeeld.profiel(["lezen": antwoord, "rekenen": .schaal("niet", alternatief: "Wij bellen.")]))
    #expect(vakken[0] == .gevraagd(oud.indicatoren[0], .beantwoord(antwoord), afdelingen: []))
    // That year did not ask it.
    #expect(vakken[1] == .onbekend)
    #expect(
      vakken[3]
        == .gevraagd(
          oud.indicatoren[1], .beantwoord(.schaal("niet", alternatief: "Wij bellen.")), afdelingen: []))
  }

  @Test func `only departments that say otherwise are told`() throws {
    let havo = Afdeling(id: "havo", naam: "havo")
    let vwo = Afdeling(id: "vwo", naam: "vwo")
    let school = Voorbeeld.school("college", afdelingen: [havo, vwo])
    let vakken = try vakken(
      van: school, "2026-2027",
      Voorbeeld.profiel(
        ["dyslexie": .schaal("zelf"), "rolstoel": .schaal("zelf")],
        afdelingen: ["havo": ["dyslexie": .schaal("in-ontwikkeling"), "rolstoel": .schaal("zelf")]]))
    #expect(
      vakken[0]
        == .gevraagd(
          nieuw.indicatoren[0], .beantwoord(.schaal("zelf")),
          afdelingen: [.init(afdeling: havo, stand: .beantwoord(.schaal("in-ontwikkeling")))]))
    #expect(vakken[1] == .gevraagd(nieuw.indicatoren[1], .beantwoord(.schaal("zelf")), afdelingen: []))
  }

  @Test func `parts hold neighbours, each open school once, and none more than it may`() {
    let scholen = (0..<37).map { nummer in
      Voorbeeld.school(
        Slug("s\(nummer)")!, gemeente: nummer < 17 ? "Aa" : nummer < 36 ? "Bee" : "Cee",
        gesloten: nummer == 3 ? "2026-01-01" : nil)
    }
    let regio = Regio(
      inhoud: Voorbeeld.inhoud(schemas: [nieuw], scholen: scholen, gemeenten: []), datum: "2026-10-01",
      vanaf: .vastgesteld)
    let delen = Scholendeel.alle(van: regio.gemeenten)
    #expect(delen.map(\.naam) == ["aa-1", "aa-2", "bee-1", "bee-2", "bee-3", "cee-1"])
    #expect(delen.map(\.scholen.count) == [8, 8, 6, 6, 7, 1])
    #expect(Set(delen.flatMap(\.scholen).map(\.school.slug)).count == 36)
    for deel in delen { #expect(Set(deel.scholen.map(\.school.adres.gemeente)).count == 1) }
  }
}
