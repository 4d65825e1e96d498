import Domain
import Testing

/// Where a school is and how it is reached.
@Suite struct AddressTests {
  @Test(arguments: [
    ("9801 AB", "9801 AB"), ("9801AB", "9801 AB"), ("9801 ab", "9801 AB"), (" 9801  AB ", "9801 AB"),
  ])
  func `a postcode is written as on an envelope`(text: String, written: String) {
    #expect(Postcode(text)?.description == written)
    #expect(Postcode(text)?.cijfers == "9801")
  }

  @Test(arguments: [
    "", "0801 AB", "9801", "9801 A", "9801 ABC", "980 AB", "AB 9801", "9801-AB", "9801 A1", "9801 ß",
    "9801 ıı", "9801 ÁB",
    "９801 AB", "9801\tAB",
  ])
  func `anything else is no postcode`(text: String) {
    #expect(Postcode(text) == nil)
  }

  @Test(arguments: [
    ("98AA", true), ("00ZZ", true), ("98aa", false), ("9AAA", false), ("98A", false), ("98AAA", false),
    ("98ÁA", false), ("", false),
  ])
  func `a BRIN is two digits and two capitals`(text: String, accepted: Bool) {
    #expect((Brin(text) != nil) == accepted)
  }

  @Test(arguments: [
    ("00", true), ("01", true), ("99", true), ("0", false), ("000", false), ("a0", false), ("-1", false),
    ("", false),
  ])
  func `a location number is two digits and keeps its zero`(text: String, accepted: Bool) {
    #expect((Vestigingsnummer(text) != nil) == accepted)
    if accepted { #expect(Vestigingsnummer(text)?.rawValue == text) }
  }

  @Test(arguments: [
    (90.0, 180.0, true), (-90, -180, true), (52.7, 6.8, true), (90.001, 0, false), (0, -180.001, false),
    (.nan, 0, false), (0, .infinity, false),
  ])
  func `a place is on earth`(lat: Double, lon: Double, accepted: Bool) {
    #expect((Coordinaat(lat: lat, lon: lon) != nil) == accepted)
  }

  @Test(arguments: ["ib@deklaver.nl", "a.b+c_d%e-f@zeer-lang.school.example", "IB@School.NL", "1@2.nl"])
  func `an e-mail address stays as it was typed`(text: String) {
    #expect(EmailAdres(text)?.rawValue == text)
  }

  @Test(arguments: [
    "", "ib", "@school.nl", "ib@", "ib@school", "ib@@school.nl", "ib@a@b.nl", "ib@school..nl", "ib@.nl",
    "ib@school.", "ib@-a.nl",
    "ib@a-.nl", "ib@school.12", "ib@school.1-2", "ib@127.0.0.1", "ib@[127.0.0.1]", "i b@school.nl",
    "ib@school.nl ", "ib@school.nl\n",
    "\"ib\"@school.nl", "mailto:ib@school.nl", "ïb@school.nl", "ib@schööl.nl", "ib@school_1.nl",
  ])
  func `a parent can write to no other form`(text: String) {
    #expect(EmailAdres(text) == nil)
  }

  @Test func `an e-mail address has at most 254 characters, a part of its host 63`() {
    #expect(EmailAdres(String(repeating: "a", count: 244) + "@school.nl") != nil)
    #expect(EmailAdres(String(repeating: "a", count: 245) + "@school.nl") == nil)
    #expect(EmailAdres("ib@" + String(repeating: "a", count: 63) + ".nl") != nil)
    #expect(EmailAdres("ib@" + String(repeating: "a", count: 64) + ".nl") == nil)
  }

  @Test(arguments: [
    ("https://school.nl", "school.nl"), ("http://school.nl/", "school.nl"),
    ("https://www.school.nl/a/", "www.school.nl/a"),
    ("https://school.nl:8080/a?b=c#d", "school.nl:8080/a?b=c#d"), ("https://school.nl?a", "school.nl?a"),
    ("https://school.nl/é", "school.nl/é"), ("https://school.nl:65535", "school.nl:65535"),
    ("https://school.nl:1", "school.nl:1"),
    ("https://school.nl/@naam", "school.nl/@naam"),
  ])
  func `a web address is shown without its scheme`(text: String, shown: String) {
    #expect(WebAdres(text)?.rawValue == text)
    #expect(WebAdres(text)?.leesbaar == shown)
  }

  @Test(arguments: [
    "", "school.nl", "//school.nl", "ftp://school.nl", "javascript:alert(1)",
    "javascript://school.nl/%0aalert(1)",
    "data:text/html,x", "mailto:ib@school.nl", "file:///etc/passwd", "HTTPS://school.nl",
    " https://school.nl", "https:// school.nl",
    "https://", "https:///pad", "https://school", "https://.nl", "https://school.nl.", "https://127.0.0.1",
    "https://[::1]",
    "https://naam@school.nl", "https://naam:woord@school.nl", "https://school.nl@kwaad.nl",
    "https://school.nl\\@kwaad.nl",
    "https://school.nl/a b", "https://school.nl/a\u{A0}b", "https://school.nl/a\u{2028}b",
    "https://school.nl/a\tb", "https://school.nl\n",
    "https://school.nl/\"", "https://school.nl/'", "https://school.nl/<b>", "https://school.nl/`",
    "https://school.nl/{a}",
    "https://sch_ool.nl", "https://school.1-2",
  ])
  func `a page links to no other address`(text: String) {
    #expect(WebAdres(text) == nil)
  }

  @Test(arguments: [
    "", "0", "00", "080", "65536", "99999", "x", "-1", "+80", "80 ", "8０", "99999999999999999999999999999999",
  ])
  func `a port is 1 to 65535, and a wrong one ends nothing`(port: String) {
    #expect(WebAdres("https://school.nl:\(port)") == nil)
    #expect(WebAdres("https://school.nl:\(port)/") == nil)
  }

  @Test(arguments: [
    ("0999-123456", "0999123456"), ("0612345678", "0612345678"), ("06 12 34 56 78", "0612345678"),
    ("112", "112"),
    ("+31 6 1234 5678", "+31612345678"), ("(0999) 12.34.56", "0999123456"),
    ("+31 (0)6 12345678", "+31612345678"),
    ("(0)6 12345678", "0612345678"), ("123456789012345", "123456789012345"),
  ])
  func `a telephone number stays as typed and can be dialled`(text: String, dialled: String) {
    #expect(Telefoonnummer(text)?.rawValue == text)
    #expect(Telefoonnummer(text)?.kiesbaar == dialled)
  }

  @Test(arguments: [
    "", "12", "1234567890123456", "geen", "06 / 123", "++31612", "06+123", "tel. 0999", "0999-123456\n",
    "０６１２", "06–123",
  ])
  func `anything else cannot be dialled`(text: String) {
    #expect(Telefoonnummer(text) == nil)
  }

  @Test(arguments: [("#1d5c63", "#1d5c63"), ("#FFFFFF", "#ffffff"), ("#00000a", "#00000a")])
  func `a colour is written in lower case`(text: String, written: String) {
    #expect(Kleur(text)?.description == written)
  }

  @Test func `a colour has its three parts in order`() {
    #expect(Kleur("#010203" as String) == Kleur(rood: 1, groen: 2, blauw: 3))
  }

  @Test(arguments: [
    "", "#", "1d5c63", "#1d5c6", "#1d5c633", "#fff", "#gggggg", "#+12345", "#1d5c6 ", "#１d5c6", "rood",
  ])
  func `anything else is no colour`(text: String) {
    #expect(Kleur(text) == nil)
  }
}
