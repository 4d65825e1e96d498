import Domain
import Fixtures
import Testing

@Suite struct EditieTests {
  private let school = Voorbeeld.school("de-klaver", soort: .sbo)

  @Test func `an edition holds only the questions for its kind of school, and no empty onderdeel`() {
    let voorBo = Voorbeeld.indicator("alleen-bo", voor: [.bo])
    let schema = Schema(
      schooljaar: "2026-2027", schalen: [], behoeften: [], toelichtingMaxTekens: 300, dekking: [],
      onderdelen: [
        Onderdeel(id: "een", titel: "Een", uitleg: nil, indicatoren: [voorBo, Voorbeeld.indicator("allen")]),
        Onderdeel(id: "twee", titel: "Twee", uitleg: nil, indicatoren: [voorBo]),
      ], teksten: [])
    let editie = Editie(school: school, schema: schema, profiel: Voorbeeld.profiel())
    #expect(editie.onderdelen.map(\.onderdeel.id) == ["een"])
    #expect(editie.onderdelen.flatMap(\.indicatoren).map(\.id) == ["allen"])
    #expect(editie.schooljaar == "2026-2027")
  }

  @Test func `an unanswered question is unknown and never a no`() {
    let profiel = Voorbeeld.profiel(["dyslexie": .schaal("niet", alternatief: "Wij bellen.")])
    #expect(profiel.stand(van: "rolstoel") == .onbekend)
    #expect(profiel.stand(van: "rolstoel").antwoord == nil)
    #expect(profiel.stand(van: "dyslexie").antwoord?.waarde == .schaal("niet"))
  }

  @Test func `a department answers for itself where it differs and follows the school otherwise`() {
    let profiel = Voorbeeld.profiel(
      ["dyslexie": .schaal("zelf"), "rolstoel": Antwoord(waarde: .janee(true))],
      afdelingen: ["vwo": ["dyslexie": .schaal("in-ontwikkeling")]])
    #expect(profiel.stand(van: "dyslexie", in: "vwo").antwoord?.waarde == .schaal("in-ontwikkeling"))
    #expect(profiel.stand(van: "rolstoel", in: "vwo").antwoord?.waarde == .janee(true))
    #expect(profiel.stand(van: "dyslexie", in: "havo").antwoord?.waarde == .schaal("zelf"))
    #expect(profiel.stand(van: "taal", in: "vwo") == .onbekend)
  }

  @Test func `a profile goes from concept by the MR to adoption`() {
    #expect(Profiel.Status.allCases.shuffled().sorted() == [.concept, .bijMR, .vastgesteld])
  }

  @Test(arguments: [
    (Profiel.Status.vastgesteld, ["2026-2027", "2023-2024"]),
    (.bijMR, ["2026-2027", "2025-2026", "2023-2024"]),
    (.concept, ["2026-2027", "2025-2026", "2024-2025", "2023-2024"]),
  ])
  func `a school's editions come newest first, from the asked status on`(
    status: Profiel.Status, years: [String]
  ) {
    let profielen: [Schooljaar: Profiel.Status] = [
      "2023-2024": .vastgesteld, "2024-2025": .concept, "2025-2026": .bijMR, "2026-2027": .vastgesteld,
    ]
    let inhoud = inhoud(profielen)
    #expect(inhoud.edities(van: school, vanaf: status).map(\.schooljaar.description) == years)
  }

  @Test func `without a word about status only what was adopted is shown`() {
    let inhoud = inhoud(["2025-2026": .vastgesteld, "2026-2027": .concept])
    #expect(inhoud.edities(van: school).map(\.schooljaar) == ["2025-2026"])
  }

  @Test func `a profile of another school or of a year without a schema is no edition`() {
    let other = Voorbeeld.school("de-es")
    #expect(inhoud(["2026-2027": .vastgesteld]).edities(van: other).isEmpty)
    #expect(inhoud(["2026-2027": .vastgesteld], schemas: ["2025-2026"]).edities(van: school).isEmpty)
  }

  @Test func `school years come newest first`() {
    let inhoud = inhoud([:], schemas: ["2024-2025", "2026-2027", "2025-2026"])
    #expect(inhoud.schooljaren == ["2026-2027", "2025-2026", "2024-2025"])
  }

  @Test(arguments: [("2026-07-31", false), ("2026-08-01", true), ("2027-01-01", true)])
  func `a school is closed from the day that it closes`(day: String, closed: Bool) throws {
    let closing = Voorbeeld.school("de-es", gesloten: "2026-08-01")
    let date = try #require(Datum(day))
    #expect(closing.isGesloten(op: date) == closed)
    #expect(!school.isGesloten(op: date))
  }

  private func inhoud(_ statussen: [Schooljaar: Profiel.Status], schemas: [Schooljaar]? = nil) -> Inhoud {
    Voorbeeld.inhoud(
      schemas: (schemas ?? Array(statussen.keys)).map { Voorbeeld.schema($0, []) }, scholen: [school],
      profielen: statussen.mapValues { [school.slug: Voorbeeld.profiel(status: $0)] })
  }
}
