import Domain
import Fixtures
import Testing

@Suite struct SchemaTests {
  let schema = Schema(
    schooljaar: "2026-2027",
    schalen: [Voorbeeld.aanbod, Schaal(id: "kleur", geordend: false, waarden: [])],
    behoeften: [Behoefte(id: "leren", label: "Leren", uitleg: nil, zoekwoorden: [])],
    toelichtingMaxTekens: 300, dekking: [],
    onderdelen: [
      Onderdeel(
        id: "b", titel: "B", uitleg: nil,
        indicatoren: [Voorbeeld.indicator("twee"), Voorbeeld.indicator("een")]),
      Onderdeel(id: "a", titel: "A", uitleg: nil, indicatoren: [Voorbeeld.indicator("drie")]),
    ],
    teksten: [Tekstsectie(id: "grenzen", titel: "Grenzen", maxTekens: 400, verplicht: true, uitleg: nil)])

  @Test func `indicators come in the order of the schema, over all onderdelen`() {
    #expect(schema.indicatoren.map(\.id) == ["twee", "een", "drie"])
  }

  @Test func `everything is found by its own id and nothing by another`() {
    #expect(schema.indicator("drie")?.id == "drie")
    #expect(schema.schaal("kleur")?.id == "kleur")
    #expect(schema.behoefte("leren")?.id == "leren")
    #expect(schema.tekst("grenzen")?.id == "grenzen")
    #expect(schema.indicator("vier") == nil)
    #expect(schema.schaal("vier") == nil)
    #expect(schema.behoefte("vier") == nil)
    #expect(schema.tekst("vier") == nil)
  }

  @Test func `a value's place on its scale counts from nothing up`() {
    #expect(Voorbeeld.aanbod.rang("niet") == 0)
    #expect(Voorbeeld.aanbod.rang("zelf") == 3)
    #expect(Voorbeeld.aanbod.rang("soms") == nil)
    #expect(Voorbeeld.aanbod.waarde("met-partner")?.vereist == .partner)
    #expect(Voorbeeld.aanbod.waarde("soms") == nil)
  }

  @Test(arguments: SoortOnderwijs.allCases)
  func `an indicator that names no kind of school is for all`(soort: SoortOnderwijs) {
    #expect(Voorbeeld.indicator("een").geldt(voor: soort))
    #expect(Voorbeeld.indicator("een", voor: [.bo, .sbo]).geldt(voor: soort) == [.bo, .sbo].contains(soort))
  }
}
