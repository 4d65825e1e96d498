import Domain
import Fixtures
import Insight
import Testing

@Suite struct SearchIndexTests {
  private func regio(
    _ scholen: [School], _ profielen: [Schooljaar: [Slug: Profiel]] = [:], paginas: [Pagina] = [],
    begrippen: [Begrip] = []
  ) -> Regio {
    Regio(
      inhoud: Voorbeeld.inhoud(
        schemas: [
          Voorbeeld.schema("2025-2026", [Voorbeeld.indicator("dyslexie")]),
          Voorbeeld.schema(
            "2026-2027",
            [
              Voorbeeld.indicator(
                "dyslexie", label: "Hulp bij dyslexie", uitleg: "Oefenen met [lezen](begrip:x).")
            ]),
        ],
        scholen: scholen, profielen: profielen, paginas: paginas, begrippen: begrippen),
      datum: "2026-10-01", vanaf: .vastgesteld)
  }

  private func schools(_ word: String, in words: ProfileWords) -> [Int]? {
    words.postings.first { $0.stem == Stemmer.stem(word) }?.schools
  }

  @Test func `needs, indicators, terms and pages are found, each at its own address`() {
    let core = SearchCore(
      regio(
        [],
        paginas: [
          Pagina(slug: "uitleg", titel: "Uitleg", volgorde: 1, menu: .hoofd, tekst: "## Uw recht\nMeer.")
        ],
        begrippen: [Begrip(slug: "zorgplicht", term: "zorgplicht", betekenis: "Een plek.", ook: ["plicht"])]))
    #expect(
      core.documents.map(\.path) == [
        "behoeften/leren/", "behoeften/taal/", "indicatoren/dyslexie/", "begrippen/#zorgplicht", "uitleg/",
      ])
    #expect(core.documents.last?.names == ["Uw recht"])
  }

  @Test func `words of an explanation are kept once, without those that tell little or stand in the name`() {
    let core = SearchCore(regio([]))
    let indicator = core.documents.first { $0.path == "indicatoren/dyslexie/" }
    #expect(indicator?.words == ["leren", "werken", "oefenen", "lezen"])
  }

  @Test func `a word of a profile leads to the schools that use it`() {
    let scholen = ["a", "b", "c", "d", "e"].map { Voorbeeld.school(Slug($0)!) }
    let words = ProfileWords(
      regio(
        scholen,
        [
          "2026-2027": [
            "b": Voorbeeld.profiel(["dyslexie": .schaal("zelf", toelichting: "Wij lezen braille.")])
          ]
        ]
      ).scholen)
    #expect(schools("braille", in: words) == [1])
    #expect(schools("lees", in: words) == [1], "an inflection")
    #expect(schools("wij", in: words) == nil, "tells too little")
  }

  @Test func `a word that more than a quarter of the schools use leads nowhere`() {
    let scholen = ["a", "b", "c", "d"].map { Voorbeeld.school(Slug($0)!) }
    let profiel = Voorbeeld.profiel(teksten: ["samenvatting": "Een tuin."])
    let one = ProfileWords(regio(scholen, ["2026-2027": ["a": profiel]]).scholen)
    let two = ProfileWords(regio(scholen, ["2026-2027": ["a": profiel, "b": profiel]]).scholen)
    #expect(schools("tuin", in: one) == [0])
    #expect(schools("tuin", in: two) == nil)
  }

  @Test func `only the edition of now counts, and only open schools are found`() {
    let scholen = ["a", "b", "c", "d", "e"].map { slug in
      Voorbeeld.school(Slug(slug)!, gesloten: slug == "e" ? "2026-08-01" : nil)
    }
    let oud = Voorbeeld.profiel(teksten: ["samenvatting": "Een moestuin."])
    let nieuw = Voorbeeld.profiel(teksten: ["samenvatting": "Een vijver."])
    let regio = regio(scholen, ["2025-2026": ["a": oud], "2026-2027": ["a": nieuw, "e": oud]])
    let words = ProfileWords(regio.scholen)
    #expect(schools("moestuin", in: words) == nil)
    #expect(schools("vijver", in: words) == [0])
    #expect(SearchNames(regio).schools.map(\.slug) == ["a", "b", "c", "d"])
  }

  @Test func `five hundred schools are one part`() {
    let scholen = (0..<500).map { Voorbeeld.school(Slug("s\($0)")!, naam: "De Ster \($0)") }
    let names = SearchNames(regio(scholen))
    #expect(names.parts.map(\.key) == [""])
    #expect(names.parts[0].schools.count == 500)
  }

  @Test func `ten thousand schools are many parts, and each word of a name stands in the part of its key`() {
    let words = [
      "klaver", "ster", "zonnebloem", "kei", "brug", "vijver", "toren", "haven", "lindeboom", "eik",
    ]
    let scholen = (0..<10_000).map { number in
      let name = "De \(words[number % 10].capitalized)\(number / 10 % 50) \(number)"
      return Voorbeeld.school(Slug("s\(number)")!, naam: name)
    }
    let names = SearchNames(regio(scholen))
    #expect(names.parts.count > 20)
    #expect(names.parts.map(\.key) == names.parts.map(\.key).sorted())
    #expect(names.parts.allSatisfy { $0.schools.count <= SearchNames.size })
    let key = Stemmer.sound("zonnebloem7")
    let part = names.parts.last { $0.key <= key }
    let found = part?.schools.filter { names.schools[$0].naam.hasPrefix("De Zonnebloem7 ") }
    #expect(found?.count == 20)
  }

  @Test func `a school is found by its name in a large region, also when a thousand others are called so`() {
    let names = SearchNames(regio((0..<1000).map { Voorbeeld.school(Slug("s\($0)")!, naam: "De Klaver") }))
    #expect(Set(names.parts.flatMap(\.schools)).count == 1000)
  }

  @Test func `a place leads to its municipality`() {
    let names = SearchNames(
      regio([Voorbeeld.school("a", plaats: "Nieuw-Zilver"), Voorbeeld.school("b")]))
    #expect(names.places.map(\.name) == ["Zilverdal", "Nieuw-Zilver"])
    #expect(names.places.map(\.gemeente) == ["zilverdal", "zilverdal"])
    #expect(names.places.map(\.note) == ["", "Zilverdal"])
  }
}
