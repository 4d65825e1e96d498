import Domain
import Fixtures
import Insight
import Testing

@Suite struct RegioTests {
  private let schemas = ["2025-2026", "2026-2027"].map { (jaar: Schooljaar) in
    Voorbeeld.schema(jaar, [Voorbeeld.indicator("dyslexie")])
  }

  private func regio(
    _ scholen: [School], _ profielen: [Schooljaar: [Slug: Profiel]] = [:], datum: Datum = "2026-10-01",
    gemeenten: [String] = ["Zilverdal"], vanaf status: Profiel.Status = .vastgesteld
  ) -> Regio {
    Regio(
      inhoud: Voorbeeld.inhoud(
        schemas: schemas, scholen: scholen, profielen: profielen, gemeenten: gemeenten),
      datum: datum, vanaf: status)
  }

  @Test func `schools without a profile and with only an old one are told apart`() {
    let regio = regio(
      [Voorbeeld.school("a"), Voorbeeld.school("b"), Voorbeeld.school("c")],
      ["2025-2026": ["b": Voorbeeld.profiel()], "2026-2027": ["c": Voorbeeld.profiel()]])
    #expect(regio.zonderProfiel.map(\.school.slug) == ["a"])
    #expect(regio.metAlleenOuderProfiel.map(\.school.slug) == ["b"])
    #expect(regio.scholen.map(\.toestand) == [.geen, .alleenOuder, .actueel])
  }

  @Test func `a profile of the running year is of now although next year's schema is there`() {
    let regio = regio([Voorbeeld.school("a")], ["2025-2026": ["a": Voorbeeld.profiel()]], datum: "2026-07-31")
    #expect(regio.scholen.map(\.toestand) == [.actueel])
  }

  @Test func `a profile is stale from the month that the swv names, unless it was confirmed`() {
    func toestand(bevestigd: Datum?) -> [Profieltoestand] {
      regio(
        [Voorbeeld.school("a")],
        ["2026-2027": ["a": Voorbeeld.profiel(peildatum: "2025-06-15", bevestigd: bevestigd)]],
        datum: "2026-09-15"
      ).scholen.map(\.toestand)
    }
    #expect(toestand(bevestigd: nil) == [.verouderd])
    #expect(toestand(bevestigd: "2026-06-01") == [.actueel])
  }

  @Test func `a concept is not shown unless asked for`() {
    let profielen: [Schooljaar: [Slug: Profiel]] = ["2026-2027": ["a": Voorbeeld.profiel(status: .concept)]]
    #expect(regio([Voorbeeld.school("a")], profielen).scholen[0].huidige == nil)
    #expect(regio([Voorbeeld.school("a")], profielen, vanaf: .concept).scholen[0].huidige != nil)
  }

  @Test func `municipalities of the swv come with those in which a school lies, in alphabetical order`() {
    let regio = regio(
      [
        Voorbeeld.school("a", gemeente: "Oosterwaard"),
        Voorbeeld.school("b", gemeente: "Élst", gesloten: "2020-01-01"),
      ],
      gemeenten: ["Zilverdal"])
    #expect(regio.gemeenten.map(\.naam) == ["Élst", "Oosterwaard", "Zilverdal"])
    #expect(regio.gemeenten.map(\.inRegio) == [false, false, true])
    #expect(regio.gemeenten.map { $0.scholen.count } == [0, 1, 0])
    #expect(regio.gemeenten.map { $0.gesloten.count } == [1, 0, 0])
  }

  @Test func `schools stand in alphabetical order whatever their accents and capitals`() {
    let regio = regio([
      Voorbeeld.school("z", naam: "de Linde"), Voorbeeld.school("y", naam: "Éénhoorn"),
      Voorbeeld.school("x", naam: "De Akker"),
    ])
    #expect(regio.scholen.map(\.school.naam) == ["De Akker", "de Linde", "Éénhoorn"])
  }

  @Test func `a distance is that over the earth`() throws {
    let domtoren = try #require(Coordinaat(lat: 52.0907, lon: 5.1214))
    let martinitoren = try #require(Coordinaat(lat: 53.2194, lon: 6.5680))
    #expect(abs(domtoren.kilometers(tot: martinitoren) - 158.7) < 1)
  }

  @Test func `the nearest schools are those that measuring all distances would find`() throws {
    // A spiral of schools over some 40 km, one far away, one without a place.
    var scholen = (0..<60).map { nummer -> School in
      let straal = Double(nummer) * 0.006
      let hoek = Double(nummer * 37 % 360)
      return Voorbeeld.school(
        Slug("s\(nummer)")!, naam: "S\(100 + nummer)",
        locatie: (52.7 + straal * (hoek - 180) / 180, 6.8 + straal * (90 - hoek) / 90))
    }
    scholen.append(Voorbeeld.school("ver", locatie: (50.8, 5.7)))
    scholen.append(Voorbeeld.school("zonder-plek"))
    let regio = regio(scholen)
    for school in scholen.prefix(60) {
      let plek = try #require(school.locatie)
      let allemaal = scholen.filter { $0.slug != school.slug }
        .compactMap { ander in ander.locatie.map { (ander.slug, plek.kilometers(tot: $0)) } }
        .filter { $0.1 <= 20 }.sorted { $0.1 < $1.1 }.prefix(5).map(\.0)
      let gevonden = regio.inDeBuurt(van: school, aantal: 5)
      #expect(gevonden.map(\.beeld.school.slug) == Array(allemaal))
      #expect(!gevonden.contains { $0.beeld.school.slug == "ver" })
    }
    #expect(regio.inDeBuurt(van: Voorbeeld.school("zonder-plek"), aantal: 5).isEmpty)
  }

  @Test func `a term is found under its other spellings`() {
    let begrip = Begrip(
      slug: "steunpunt", term: "steunpunt", betekenis: "Hulp.", ook: ["ouder- en jeugdsteunpunt"])
    let lijst = Begrippenlijst([begrip])
    #expect(lijst.begrip("Steunpunt") == begrip)
    #expect(lijst.begrip("Ouder- en Jeugdsteunpunt") == begrip)
    #expect(lijst.begrip("zorgplicht") == nil)
  }
}
