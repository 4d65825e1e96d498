import Domain
import Testing

@testable import ContentWriting

@Suite struct SchoolFileTests {
  @Test func `a school is written as people write it`() throws {
    let school = School(
      slug: try #require(Slug("t-eenspan")), naam: "'t Eenspan", brin: try #require(Brin("98AA")),
      vestiging: try #require(Vestigingsnummer("00")), soort: .bo, bestuur: "Bevoegd gezag 99001",
      denominatie: "Openbaar",
      adres: Adres(
        straat: "Oosterstraat", huisnummer: "58", postcode: try #require(Postcode("9801AB")),
        plaats: "'s-Gravendeel", gemeente: "Hoeksche Waard"),
      locatie: nil,
      contact: Contact(
        telefoon: Telefoonnummer("0999123456"), email: EmailAdres("info@eenspan.example"),
        website: WebAdres("https://eenspan.example")))
    #expect(
      SchoolFile.yaml(for: school, comments: ["Overgenomen."]) == """
        # Overgenomen.
        naam: "'t Eenspan"
        brin: 98AA
        vestiging: "00"
        soort: bo
        bestuur: Bevoegd gezag 99001
        denominatie: Openbaar
        adres:
          straat: Oosterstraat
          huisnummer: "58"
          postcode: 9801 AB
          plaats: "'s-Gravendeel"
          gemeente: Hoeksche Waard
        contact:
          telefoon: "0999123456"
          email: info@eenspan.example
          website: https://eenspan.example

        """)
  }

  @Test func `optional parts come in the order of the format`() throws {
    let school = School(
      slug: try #require(Slug("de-brug")), naam: "De Brug", brin: try #require(Brin("98AB")),
      vestiging: try #require(Vestigingsnummer("01")), soort: .vo, bestuur: "Stichting: De Brug",
      denominatie: nil,
      adres: Adres(
        straat: "Laan", huisnummer: "12-A", postcode: try #require(Postcode("9801AB")), plaats: "Emmen",
        gemeente: "Emmen"),
      locatie: Coordinaat(lat: 52.05, lon: -0.00001),
      contact: Contact(telefoon: nil, email: nil, website: nil),
      afdelingen: [
        Afdeling(id: try #require(Afdeling.ID("vmbo-bk")), naam: "vmbo basis, kader"),
        Afdeling(id: try #require(Afdeling.ID("havo")), naam: "havo"),
      ],
      gesloten: Datum("2026-08-01"), vorigeSlugs: [try #require(Slug("brug")), try #require(Slug("2026"))])
    #expect(
      SchoolFile.yaml(for: school) == """
        naam: De Brug
        brin: 98AB
        vestiging: "01"
        soort: vo
        bestuur: "Stichting: De Brug"
        adres:
          straat: Laan
          huisnummer: 12-A
          postcode: 9801 AB
          plaats: Emmen
          gemeente: Emmen
        locatie:
          lat: 52.05
          lon: -0.00001
        contact: {}  # vul in: telefoon, email of website
        afdelingen:
          - id: vmbo-bk
            naam: vmbo basis, kader
          - id: havo
            naam: havo
        gesloten: 2026-08-01
        vorige_slugs: [brug, "2026"]

        """)
  }

  @Test(arguments: [
    "De Klaver", "Spring!", "School & Co", "KOM.MIJN.", "2 Emmen", "1:30", "12-14", "v.d. Berg",
    "School#1",
    "-a", "no", "9801 AB", "1e", "https://a.example/#/b", "C# en meer", "À la carte", ".5a", "0xg",
  ])
  func `plain text stays plain`(text: String) { #expect(YAMLText.scalar(text) == text) }

  @Test(arguments: [
    "", " a", "a ", "58", "0591", "1.5", "-3", "1e5", "1.e-5", ".5", "0x1F", "0o17", ".inf", "-.Inf", ".nan",
    "null", "~",
    "true", "False", "'t", "`t", "@a", "*a", "&a", "!a", "|", ">", "%a", "#a", "[a", "{a", "]a", ",a", "- a",
    "-", "?",
    "a: b", "a:", "a #b", "--- a", "...",
  ])
  func `text that a reader would take for something else stands between quotes`(text: String) {
    #expect(YAMLText.scalar(text) == "\"\(text)\"")
  }

  @Test(arguments: [
    ("De \"Bron\"\\", "De \"Bron\"\\"), ("\"Bron\"", #""\"Bron\"""#), ("a\nb\tc", #""a\nb\tc""#),
    ("a\u{2028}b", #""a\u2028b""#), ("a\u{7}", #""a\u0007""#), ("\u{FFFF}\u{85}", #""\uFFFF\u0085""#),
  ])
  func `quotes and invisible characters are escaped`(text: String, yaml: String) {
    #expect(YAMLText.scalar(text) == yaml)
  }

  @Test func `inside a list commas and brackets need quotes, and a long list gets lines of its own`() {
    var yaml = YAMLText()
    yaml.list("ook", ["a, b", "c]", "-d", "e"])
    yaml.list("lang", Array(repeating: String(repeating: "a, ", count: 10) + "b", count: 4))
    #expect(yaml.text.hasPrefix("ook: [\"a, b\", \"c]\", \"-d\", e]\nlang:\n  - a, a,"))
  }
}
