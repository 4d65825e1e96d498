import Domain
import Fixtures
import Insight
import Testing

@Suite struct IndicatoroverzichtTests {
  let indicator = Voorbeeld.indicator("dyslexie", voor: [.bo, .vo])

  private func overzicht(
    _ scholen: [School], _ profielen: [Schooljaar: [Slug: Profiel]], schemas: [Schema]? = nil
  ) -> Indicatoroverzicht {
    let schema = Voorbeeld.schema("2026-2027", [indicator])
    let regio = Regio(
      inhoud: Voorbeeld.inhoud(schemas: schemas ?? [schema], scholen: scholen, profielen: profielen),
      datum: "2026-10-01", vanaf: .vastgesteld)
    return regio.overzicht(van: indicator, in: schema)
  }

  private func namen(_ vermeldingen: [Indicatoroverzicht.Vermelding]) -> [String] {
    vermeldingen.map(\.beeld.school.slug.rawValue)
  }

  @Test func `unanswered and missing profiles are unknown and never no`() throws {
    let resultaat = overzicht(
      [Voorbeeld.school("a"), Voorbeeld.school("b"), Voorbeeld.school("c")],
      ["2026-2027": ["a": Voorbeeld.profiel(["dyslexie": .schaal("niet")]), "b": Voorbeeld.profiel()]])
    let nee = try #require(resultaat.groepen.first { $0.sleutel == .schaal("niet") })
    #expect(namen(nee.vermeldingen) == ["a"])
    #expect(namen(resultaat.onbekend) == ["b", "c"])
  }

  @Test func `every value of the scale is a group from most to least, also without schools`() {
    let resultaat = overzicht([], [:])
    #expect(
      resultaat.groepen.map(\.sleutel) == [
        .schaal("zelf"), .schaal("met-partner"), .schaal("in-ontwikkeling"), .schaal("niet"),
      ])
  }

  @Test func `a school of a kind that is not asked stands apart from unknown`() {
    let resultaat = overzicht([Voorbeeld.school("a", soort: .so)], [:])
    #expect(resultaat.onbekend.isEmpty)
    #expect(resultaat.nietGevraagd.map(\.school.slug) == ["a"])
  }

  @Test func `a closed school is in no group`() {
    let resultaat = overzicht([Voorbeeld.school("a", gesloten: "2026-08-01")], [:])
    #expect(resultaat.onbekend.isEmpty)
  }

  @Test func `departments that differ stand in the group of their own answer`() throws {
    let school = Voorbeeld.school(
      "kompas", soort: .vo,
      afdelingen: [Afdeling(id: "havo", naam: "havo"), Afdeling(id: "vmbo-bk", naam: "vmbo-b/k")])
    let resultaat = overzicht(
      [school],
      [
        "2026-2027": [
          "kompas": Voorbeeld.profiel(
            ["dyslexie": .schaal("zelf")], afdelingen: ["vmbo-bk": ["dyslexie": .schaal("niet")]])
        ]
      ])
    let zelf = try #require(resultaat.groepen.first { $0.sleutel == .schaal("zelf") })
    let niet = try #require(resultaat.groepen.first { $0.sleutel == .schaal("niet") })
    #expect(zelf.vermeldingen.map(\.bereik) == [.behalve([Afdeling(id: "vmbo-bk", naam: "vmbo-b/k")])])
    #expect(niet.vermeldingen.map(\.bereik) == [.alleen([Afdeling(id: "vmbo-bk", naam: "vmbo-b/k")])])
  }

  @Test func `an answer of an older year under an older name still counts, with its year`() throws {
    let oud = Voorbeeld.schema("2025-2026", [Voorbeeld.indicator("dyslexie-protocol")])
    let nieuw = Voorbeeld.schema(
      "2026-2027", [Voorbeeld.indicator("dyslexie", vervangt: "dyslexie-protocol")])
    let regio = Regio(
      inhoud: Voorbeeld.inhoud(
        schemas: [oud, nieuw], scholen: [Voorbeeld.school("a")],
        profielen: ["2025-2026": ["a": Voorbeeld.profiel(["dyslexie-protocol": .schaal("zelf")])]]),
      datum: "2026-10-01", vanaf: .vastgesteld)
    let resultaat = regio.overzicht(van: nieuw.indicatoren[0], in: nieuw)
    let zelf = try #require(resultaat.groepen.first { $0.sleutel == .schaal("zelf") })
    #expect(zelf.vermeldingen.map(\.schooljaar) == ["2025-2026"])
  }

  @Test func `a list of choices puts a school under each choice, and an empty list under none of these`() {
    let opties = [
      Optie(id: "ib", label: "Intern begeleider", betekenis: nil),
      Optie(id: "rt", label: "Remedial teacher", betekenis: nil),
    ]
    let indicator = Voorbeeld.indicator("wie", soort: .meerkeuze(opties))
    let schema = Voorbeeld.schema("2026-2027", [indicator])
    let regio = Regio(
      inhoud: Voorbeeld.inhoud(
        schemas: [schema], scholen: [Voorbeeld.school("a"), Voorbeeld.school("b")],
        profielen: [
          "2026-2027": [
            "a": Voorbeeld.profiel(["wie": Antwoord(waarde: .meerkeuze(["ib", "rt"]))]),
            "b": Voorbeeld.profiel(["wie": Antwoord(waarde: .meerkeuze([]))]),
          ]
        ]),
      datum: "2026-10-01", vanaf: .vastgesteld)
    let resultaat = regio.overzicht(van: indicator, in: schema)
    #expect(resultaat.groepen.map(\.sleutel) == [.optie("ib"), .optie("rt"), .geenOptie])
    #expect(resultaat.groepen.map { namen($0.vermeldingen) } == [["a"], ["a"], ["b"]])
  }
}
