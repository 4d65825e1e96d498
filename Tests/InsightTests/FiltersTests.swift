import Domain
import Fixtures
import Insight
import Testing

@Suite struct FiltersTests {
  private func filters(
    _ indicatoren: [Indicator], _ scholen: [School], _ profielen: [Schooljaar: [Slug: Profiel]] = [:],
    schemas: [Schema] = [], schalen: [Schaal] = [Voorbeeld.aanbod]
  ) -> Filters {
    let nieuwste = Voorbeeld.schema("2026-2027", indicatoren, schalen: schalen)
    let regio = Regio(
      inhoud: Voorbeeld.inhoud(schemas: [nieuwste] + schemas, scholen: scholen, profielen: profielen),
      datum: "2026-10-01", vanaf: .vastgesteld)
    return Filters(regio: regio, scholen: regio.scholen)
  }

  /// The schools with an option, by slug, department after a slash.
  private func met(_ optie: String, _ groep: Filtergroep?, in filters: Filters) -> [String] {
    guard let groep, let plaats = groep.opties.firstIndex(where: { $0.sleutel == optie }) else { return [] }
    return filters.eenheden.indices.filter { eenheid in
      groep.kolommen.contains { $0.opties(van: eenheid).contains(plaats) }
    }
    .map { index in
      let eenheid = filters.eenheden[index]
      let slug = filters.scholen[eenheid.school].school.slug.rawValue
      return slug + (eenheid.afdeling.map { "/\($0.id)" } ?? "")
    }
  }

  private let abc = [Voorbeeld.school("a"), Voorbeeld.school("b"), Voorbeeld.school("c")]

  @Test func `an unanswered question and a missing profile are unknown and never no`() throws {
    let filters = filters(
      [Voorbeeld.indicator("dyslexie")], abc,
      ["2026-2027": ["a": Voorbeeld.profiel(["dyslexie": .schaal("niet")]), "b": Voorbeeld.profiel()]])
    let groep = try #require(filters.groep(van: "dyslexie"))
    #expect(met("niet", groep, in: filters) == ["a"])
    #expect(met("onbekend", groep, in: filters) == ["b", "c"])
    #expect(groep.opties.last?.inhoud == .onbekend)
    #expect(groep.opties.last?.aantal == 2)
  }

  @Test func `in whatever form means all but the lowest value and what is not there yet`() throws {
    let filters = filters(
      [Voorbeeld.indicator("dyslexie")], abc + [Voorbeeld.school("d")],
      [
        "2026-2027": [
          "a": Voorbeeld.profiel(["dyslexie": .schaal("niet")]),
          "b": Voorbeeld.profiel(["dyslexie": .schaal("in-ontwikkeling")]),
          "c": Voorbeeld.profiel(["dyslexie": .schaal("met-partner")]),
          "d": Voorbeeld.profiel(["dyslexie": .schaal("zelf")]),
        ]
      ])
    let groep = try #require(filters.groep(van: "dyslexie"))
    #expect(groep.ja?.sleutel == "ja")
    #expect(met("ja", groep, in: filters) == ["c", "d"])
    guard case .inElkeVorm(let vormen) = try #require(groep.ja).inhoud else {
      Issue.record("not in whatever form")
      return
    }
    #expect(vormen.map(\.id) == ["zelf", "met-partner"])
  }

  @Test func `values that are called ja or onbekend keep their name`() throws {
    let schaal = Schaal(
      id: "aanbod", geordend: true,
      waarden: ["nee", "ja", "onbekend"].map {
        Schaalwaarde(id: Identifier($0)!, label: $0, betekenis: $0, vereist: nil)
      })
    let filters = filters(
      [Voorbeeld.indicator("dyslexie")], abc,
      ["2026-2027": ["a": Voorbeeld.profiel(["dyslexie": .schaal("onbekend")])]], schalen: [schaal])
    let groep = try #require(filters.groep(van: "dyslexie"))
    #expect(groep.opties.map(\.sleutel) == ["ja_", "onbekend", "ja", "nee", "onbekend_"])
    #expect(groep.opties.map(\.aantal) == [1, 1, 0, 0, 2])
  }

  @Test func `a question that is not for this kind of school is neither answered nor unknown`() {
    let filters = filters(
      [Voorbeeld.indicator("dyslexie", voor: [.bo])],
      [Voorbeeld.school("a"), Voorbeeld.school("z", soort: .so)])
    let groep = filters.groep(van: "dyslexie")
    #expect(met("onbekend", groep, in: filters) == ["a"])
    #expect(groep?.opties.reduce(0) { $0 + $1.aantal } == 1)
    #expect(met("onbekend", filters.groep(.behoefte), in: filters) == [])
    #expect(filters.groep(.behoefte)?.opties.last?.aantal == 1)
  }

  @Test func `departments are chosen one by one and counted as one school`() throws {
    let school = Voorbeeld.school(
      "kompas", soort: .vo,
      afdelingen: [Afdeling(id: "havo", naam: "havo"), Afdeling(id: "bk", naam: "vmbo-b/k")])
    let filters = filters(
      [Voorbeeld.indicator("dyslexie"), Voorbeeld.indicator("angst")], [school],
      [
        "2026-2027": [
          "kompas": Voorbeeld.profiel(
            ["dyslexie": .schaal("zelf")],
            afdelingen: ["bk": ["dyslexie": .schaal("niet"), "angst": .schaal("zelf")]])
        ]
      ])
    let dyslexie = try #require(filters.groep(van: "dyslexie"))
    #expect(met("zelf", dyslexie, in: filters) == ["kompas/havo"])
    #expect(met("niet", dyslexie, in: filters) == ["kompas/bk"])
    #expect(met("onbekend", filters.groep(van: "angst"), in: filters) == ["kompas/havo"])
    let afdeling = try #require(filters.groep(.afdeling))
    #expect(afdeling.opties.map(\.sleutel) == ["havo", "vmbo-b-k"])
    #expect(filters.groep(.behoefte)?.opties.first { $0.sleutel == "leren" }?.aantal == 1)
  }

  @Test func `an older edition counts under the name that the question has now`() {
    let filters = filters(
      [Voorbeeld.indicator("dyslexie", vervangt: "dyslexie-protocol")], abc,
      [
        "2025-2026": [
          "a": Voorbeeld.profiel(["dyslexie-protocol": .schaal("zelf")]),
          "b": Voorbeeld.profiel(["dyslexie-protocol": .schaal("ooit")]),
        ]
      ],
      schemas: [
        Voorbeeld.schema(
          "2025-2026", [Voorbeeld.indicator("dyslexie-protocol")],
          schalen: [
            Schaal(
              id: "aanbod", geordend: true,
              waarden: ["niet", "ooit", "zelf"].map {
                Schaalwaarde(id: Identifier($0)!, label: "Toen \($0)", betekenis: $0, vereist: nil)
              })
          ])
      ])
    let groep = filters.groep(van: "dyslexie")
    #expect(met("zelf", groep, in: filters) == ["a"])
    // A value that only the older scale knows is a choice of its own, before unknown.
    #expect(met("ooit", groep, in: filters) == ["b"])
    #expect(groep?.opties.suffix(2).map(\.sleutel) == ["ooit", "onbekend"])
    #expect(met("ja", groep, in: filters) == ["a", "b"])
    #expect(met("2025-2026", filters.groep(.jaar), in: filters) == ["a", "b"])
    #expect(met("geen", filters.groep(.jaar), in: filters) == ["c"])
  }

  @Test func `a need is met by one yes, and unknown only when none is and one is open`() {
    let filters = filters(
      [Voorbeeld.indicator("dyslexie"), Voorbeeld.indicator("logopedie", soort: .janee)],
      abc + [Voorbeeld.school("d")],
      [
        "2026-2027": [
          "a": Voorbeeld.profiel(["dyslexie": .schaal("zelf")]),
          "b": Voorbeeld.profiel(["dyslexie": .schaal("niet")]),
          "c": Voorbeeld.profiel(["dyslexie": .schaal("niet"), "logopedie": Antwoord(waarde: .janee(false))]),
          "d": Voorbeeld.profiel(["logopedie": Antwoord(waarde: .janee(true))]),
        ]
      ])
    let groep = filters.groep(.behoefte)
    #expect(met("leren", groep, in: filters) == ["a", "d"])
    // Only "leren" has questions; "onbekend" counts b, and c said no to both.
    #expect(groep?.opties.map(\.sleutel) == ["leren", "onbekend"])
    #expect(groep?.opties.map(\.aantal) == [2, 1])
  }

  @Test func `the norm is yes, not yet or unknown, and never a number`() {
    let indicatoren = [
      Voorbeeld.indicator("dyslexie", norm: .schaal("met-partner")),
      Voorbeeld.indicator("angst", norm: .schaal("zelf")), Voorbeeld.indicator("extra"),
    ]
    let filters = filters(
      indicatoren, abc + [Voorbeeld.school("d")],
      [
        "2026-2027": [
          "a": Voorbeeld.profiel(["dyslexie": .schaal("zelf"), "angst": .schaal("zelf")]),
          "b": Voorbeeld.profiel(["dyslexie": .schaal("niet")]),
          "c": Voorbeeld.profiel(["dyslexie": .schaal("zelf")]),
        ]
      ])
    let groep = filters.groep(.basisondersteuning)
    #expect(met("ja", groep, in: filters) == ["a"])
    #expect(met("nog-niet", groep, in: filters) == ["b"])
    #expect(met("onbekend", groep, in: filters) == ["c", "d"])
  }

  @Test func `a number is chosen by what was agreed, a list of choices by each of them`() {
    let aantal = Indicator.Soort.getal(Getalbereik(eenheid: "uur", minimum: nil, maximum: nil))
    let wie = Indicator.Soort.meerkeuze(
      ["ib", "rt"].map { Optie(id: Identifier($0)!, label: $0, betekenis: nil) })
    let filters = filters(
      [
        Voorbeeld.indicator("uren", soort: aantal, norm: .getal(Getal(4))),
        Voorbeeld.indicator("wie", soort: wie),
        Voorbeeld.indicator("bezoek", soort: .datum),
      ], abc,
      [
        "2026-2027": [
          "a": Voorbeeld.profiel([
            "uren": Antwoord(waarde: .getal(Getal(4))), "wie": Antwoord(waarde: .meerkeuze(["ib", "rt"])),
          ]),
          "b": Voorbeeld.profiel([
            "uren": Antwoord(waarde: .getal(Getal(3))), "wie": Antwoord(waarde: .meerkeuze([])),
          ]),
        ]
      ])
    let uren = filters.groep(van: "uren")
    #expect(uren?.opties.map(\.sleutel) == ["minstens-4", "minder-dan-4", "ingevuld", "onbekend"])
    #expect(uren?.opties.map(\.aantal) == [1, 1, 2, 1])
    #expect(filters.groep(van: "wie")?.opties.map(\.sleutel) == ["ib", "rt", "geen", "onbekend"])
    #expect(filters.groep(van: "wie")?.opties.map(\.aantal) == [1, 1, 1, 1])
    #expect(filters.groep(van: "bezoek")?.opties.map(\.sleutel) == ["ingevuld", "onbekend"])
  }

  @Test func `a question that is called like another filter gets a name of its own`() {
    let filters = filters(
      [Voorbeeld.indicator("plaats"), Voorbeeld.indicator("vraag-plaats"), Voorbeeld.indicator("postcode")],
      abc)
    #expect(filters.groep(van: "plaats")?.sleutel == "vraag-vraag-plaats")
    #expect(filters.groep(van: "vraag-plaats")?.sleutel == "vraag-plaats")
    #expect(filters.groep(van: "postcode")?.sleutel == "vraag-postcode")
    #expect(Set(filters.groepen.map(\.sleutel)).count == filters.groepen.count)
  }

  @Test func `who a school is can be chosen where there is something to choose, closed schools left out`() {
    let filters = filters(
      [],
      [
        Voorbeeld.school("a", plaats: "Ekelterp", gemeente: "Brinkhoven"),
        Voorbeeld.school("b", soort: .sbo, denominatie: nil), Voorbeeld.school("c", gesloten: "2026-08-01"),
      ])
    #expect(filters.groep(.gemeente)?.opties.map(\.sleutel) == ["brinkhoven", "zilverdal"])
    #expect(filters.groep(.plaats)?.opties.map(\.aantal) == [1, 1])
    #expect(filters.groep(.soort)?.opties.map(\.sleutel) == ["bo", "sbo"])
    #expect(filters.groep(.denominatie)?.opties.map(\.sleutel) == ["openbaar", "onbekend"])
    #expect(filters.groep(.bestuur) == nil, "one board is no choice")
    #expect(filters.groep(.jaar) == nil)
    #expect(filters.scholen.count == 2)
  }
}
