import ContentReading
import Diagnostics
import Domain
import Testing

@Suite struct DuoListTests {
  /// The list of 2021: `;`, a whole vestiging code and capitals.
  static let old = """
    PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;STRAATNAAM;\
    HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;\
    DENOMINATIE;TELEFOONNUMMER;INTERNETADRES
    Zuid;99001;98AA;98AA00;Basisschool Het Mozaïek;Kerkstraat;12-A;9801 AB;'S-GRAVENDEEL;0001;HOEKSCHE WAARD;\
    Protestants-Christelijk;0999123456;www.mozaiek.example
    """

  /// The later list: other names, another order, `,`.
  static let new = """
    INSTELLINGSCODE,VESTIGINGSCODE,GEMEENTENAAM,PLAATSNAAM,POSTCODE,HUISNUMMER-TOEVOEGING,STRAATNAAM,\
    VESTIGINGSNAAM,DENOMINATIE,TELEFOONNUMMER,INTERNETADRES,BEVOEGD GEZAG NUMMER,IETS NIEUWS
    98AA,98AA00,HOEKSCHE WAARD,'S-GRAVENDEEL,9801AB,12-A,Kerkstraat,Basisschool Het Mozaïek,\
    Protestants-Christelijk,0999123456,www.mozaiek.example,99001,x
    """

  /// The bytes of a text in Windows-1252, for the letters that the tests use.
  static func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0 == "’" ? 0x92 : UInt8($0.value) }
  }

  static let mark: [UInt8] = [0xef, 0xbb, 0xbf]

  @Test(arguments: [
    windows1252(old), Array(old.utf8), mark + Array(old.utf8), windows1252(new), Array(new.utf8),
    mark + Array(new.utf8), Array(new.replacing("\n", with: "\r\n").utf8),
    Array(new.replacing("\n", with: "\r").utf8),
  ])
  func `every delimiter and encoding gives the same school`(bytes: [UInt8]) throws {
    let list = DuoList(reading: bytes, file: "lijst.csv")
    #expect(list.allProblems.isEmpty)
    let row = try #require(list.rows.first)
    let school = try #require(row.school)
    #expect(list.rows.count == 1)
    #expect(row.line == 2)
    #expect(school.naam == "Basisschool Het Mozaïek")
    #expect(school.code.brin.rawValue == "98AA")
    #expect(school.code.vestiging.rawValue == "00")
    #expect(school.soort == .bo)
    #expect(school.bevoegdGezag == "99001")
    #expect(school.denominatie == "Protestants-christelijk")
    #expect(school.adres.straat == "Kerkstraat")
    #expect(school.adres.huisnummer == "12-A")
    #expect(school.adres.postcode.description == "9801 AB")
    #expect(school.adres.plaats == "'s-Gravendeel")
    #expect(school.adres.gemeente == "Hoeksche Waard")
    #expect(school.contact.telefoon?.rawValue == "0999123456")
    #expect(school.contact.website?.rawValue == "https://www.mozaiek.example")
  }

  @Test func `a curly apostrophe of Windows-1252 survives`() {
    let list = DuoList(
      reading: Self.windows1252(Self.old.replacing("Het Mozaïek", with: "’t Mozaïek")), file: "lijst.csv")
    #expect(list.schools.map(\.naam) == ["Basisschool ’t Mozaïek"])
  }

  @Test func `missing columns give one problem that tells what was found and expected`() {
    let list = read(["VESTIGINGSNAAM;POSTCODE;PLAATSNAAM;Straatnaam;GEMEENTENAAM", "A;B;C;D;E"])
    #expect(list.rows.isEmpty)
    #expect(
      list.problems.map(\.message) == [
        "In de eerste regel ontbreken de kolommen BEVOEGD GEZAG NUMMER of BEVOEGD GEZAGNUMMER of BEVOEGD "
          + "GEZAG CODE, BRIN NUMMER of BRINNUMMER of INSTELLINGSCODE, VESTIGINGSNUMMER of VESTIGINGSCODE, "
          + "HUISNUMMER-TOEVOEGING."
      ])
    #expect(
      list.problems.first?.hint
        == "Gevonden: VESTIGINGSNAAM, POSTCODE, PLAATSNAAM, STRAATNAAM, GEMEENTENAAM. "
        + "Is dit de lijst met vestigingen van DUO?")
    #expect(list.problems.first?.place == Place(file: "lijst.csv", line: 1))
  }

  @Test func `an empty file is one problem`() {
    #expect(DuoList(reading: [], file: "lijst.csv").problems.map(\.message) == ["De lijst is leeg."])
  }

  @Test(arguments: [[0xff, 0xfe, 0x41, 0x00], [0x41, 0x0a, 0x81, 0xe9]] as [[UInt8]])
  func `bytes of another encoding are one problem`(bytes: [UInt8]) {
    #expect(DuoList(reading: bytes, file: "lijst.csv").problems.map(\.code) == [.notUTF8])
  }

  @Test func `all problems of all rows are told at their own line, after quoted line breaks too`() {
    let list = read([
      Self.header,
      row(["naam": "\"De \"\"Bron\"\";\nlocatie Oost\""]),
      row(["postcode": "0999 AB", "brin": "98A"]),
      "",
      row(["naam": "", "vestiging": "97ZZ01"]),
      row(["vestiging": "01"]),
      row(["plaats": "\"EM\r\nMEN\""]),
    ])
    #expect(list.rows.map(\.line) == [2, 4, 6, 7, 8])
    #expect(
      list.allProblems.map { "\($0.place.line) \($0.code.rawValue) \($0.message)" } == [
        "4 invalid-brin `98A` is geen BRIN.",
        "4 invalid-postcode `0999 AB` is geen postcode.",
        "6 missing-value VESTIGINGSNAAM is leeg.",
        "6 invalid-brin `97ZZ01` is geen vestiging van BRIN 98AA.",
        "8 duplicate-school De vestiging 98AA00 staat twee keer in de lijst.",
      ])
    #expect(list.schools.map(\.naam) == ["De \"Bron\"; locatie Oost", "De Eik"])
    #expect(list.schools.map(\.code.description) == ["98AA00", "98AA01"])
    #expect(list.allProblems.last?.notes.first?.place.line == 2)
  }

  @Test func `a quote inside a plain field is part of the name`() {
    #expect(read([Self.header, row(["naam": "De \"Bron\""])]).schools.map(\.naam) == ["De \"Bron\""])
  }

  @Test func `a quote that is never closed costs one row and no more`() {
    let list = read([
      Self.header, row(["naam": "\"De Bron"]), row(["vestiging": "01"]), row(["vestiging": "02"]),
    ])
    #expect(list.rows.map(\.line) == [2, 3, 4])
    #expect(list.allProblems.map(\.place.line) == [2])
    #expect(
      list.allProblems.map(\.message)
        == ["Een aanhalingsteken aan het begin van een veld wordt niet gesloten."])
    #expect(list.schools.count == 2)
  }

  @Test func `text behind a closing quote and a row with too few fields are problems`() {
    let list = read([Self.header, row(["naam": "\"De\" Bron"]), "99001;98AA"])
    #expect(
      list.allProblems.map(\.message) == [
        "Na het sluitende aanhalingsteken van een veld staat nog tekst.",
        "Deze regel heeft 2 velden; de eerste regel heeft er 12.",
      ])
  }

  @Test(arguments: [
    ("www.Eik.EXAMPLE", "https://www.eik.example"),
    ("http://eik.example/Nieuws/", "http://eik.example/Nieuws/"),
    ("HTTPS://eik.example", "https://eik.example"), ("www.eik.example.", "https://www.eik.example"),
    ("eik.example/t", "https://eik.example/t"),
  ])
  func `a website gets its scheme`(typed: String, address: String) {
    let list = read([Self.header, row(["website": typed])])
    #expect(list.schools.map { $0.contact.website?.rawValue } == [address])
    #expect(list.rows.flatMap(\.notes).isEmpty)
  }

  @Test(arguments: ["www. eik.example", "www.eik,example", "www.de_eik.example", "geen"])
  func `a website that is no address is left out with a note`(typed: String) {
    let list = read([Self.header, row(["website": typed])])
    #expect(list.schools.map(\.contact.website) == [nil])
    #expect(list.rows.flatMap(\.notes).map(\.message) == ["`\(typed)` is geen webadres en is weggelaten."])
    #expect(list.rows.flatMap(\.notes).map(\.place.line) == [2])
    #expect(list.allProblems.isEmpty)
  }

  @Test func `a school without telephone and website is told`() {
    let list = read([Self.header, row(["website": " ", "telefoon": " "])])
    #expect(
      list.rows.flatMap(\.notes).map(\.message)
        == ["Van deze school is geen telefoonnummer en geen website bekend: vul zelf een contact in."])
    #expect(list.schools.count == 1)
  }

  @Test(arguments: [
    ("SBO De Brug", SoortOnderwijs.sbo), ("School voor Speciaal Basisonderwijs De Brug", .sbo),
    ("Kindcentrum De Brug (bao en sbo)", .bo), ("De Speciale Dag", .bo), ("De Eik", .bo),
  ])
  func `a school is sbo only when its name leaves no doubt`(naam: String, soort: SoortOnderwijs) {
    #expect(read([Self.header, row(["naam": naam])]).schools.map(\.soort) == [soort])
  }

  @Test func `a list of another kind gives that kind`() {
    let text = [Self.header, row(["naam": "De Brug"])].joined(separator: "\n")
    #expect(DuoList(reading: Array(text.utf8), file: "so.csv", soort: .so).schools.map(\.soort) == [.so])
  }

  @Test(arguments: [
    ("Samenwerking PC, RK", "Samenwerking protestants-christelijk en rooms-katholiek"),
    (
      "Samenwerking PC, RK, Alg. Bijz",
      "Samenwerking protestants-christelijk, rooms-katholiek en algemeen bijzonder"
    ),
    ("Gereformeerd vrijgemaakt / Eva", "Gereformeerd vrijgemaakt en evangelisch"),
    ("Samenwerking XX, RK", "Samenwerking XX, RK"), ("Openbaar", "Openbaar"),
  ])
  func `a denomination is written out`(typed: String, readable: String) {
    #expect(read([Self.header, row(["denominatie": typed])]).schools.map(\.denominatie) == [readable])
  }

  private static let header =
    "BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;"
    + "POSTCODE;PLAATSNAAM;GEMEENTENAAM;DENOMINATIE;TELEFOONNUMMER;INTERNETADRES"

  /// A right row, but for what a test changes.
  private func row(_ changes: [String: String]) -> String {
    [
      ("bestuur", "99001"), ("brin", "98AA"), ("vestiging", "98AA00"), ("naam", "De Eik"), ("straat", "Laan"),
      ("huisnummer", "1"), ("postcode", "9801 AB"), ("plaats", "EMMEN"), ("gemeente", "EMMEN"),
      ("denominatie", "Openbaar"), ("telefoon", "0999123456"), ("website", "www.eik.example"),
    ].map { changes[$0.0] ?? $0.1 }.joined(separator: ";")
  }

  private func read(_ lines: [String]) -> DuoList {
    DuoList(reading: Array(lines.joined(separator: "\n").utf8), file: "lijst.csv")
  }
}
