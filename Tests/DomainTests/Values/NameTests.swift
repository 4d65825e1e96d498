import Domain
import Testing

/// Identifiers and slugs: the short names in content and addresses.
@Suite struct NameTests {
  @Test(arguments: ["dyslexie", "taal-en-lezen", "a", "a1", "nt2", "a-", "a--b", "truer", "nullen"])
  func `an identifier is lower-case letters, digits and hyphens after a letter`(text: String) {
    #expect(Identifier<Void>(text)?.rawValue == text)
  }

  @Test(arguments: [
    "", "1a", "-a", "A", "dysLexie", "a b", "a_b", "a.b", "é", "a\n", "true", "false", "null",
  ])
  func `what another YAML reader would not keep as text is no identifier`(text: String) {
    #expect(Identifier<Void>(text) == nil)
  }

  @Test(arguments: ["de-klaver", "a", "1", "2e-montessori", "a--b", "true"])
  func `a slug may start with a digit`(text: String) {
    #expect(Slug(text)?.rawValue == text)
  }

  @Test(arguments: ["", "-", "-a", "a-", "De-Klaver", "de klaver", "de_klaver", "..", "a/b", "é", "a\n", "ａ"])
  func `a slug is always a safe file name`(text: String) {
    #expect(Slug(text) == nil)
  }

  @Test(arguments: [
    ("'t Eenspan", "t-eenspan"), ("’t Eenspan", "t-eenspan"), ("’s-Gravenhage", "s-gravenhage"),
    ("OBS Höger & Co.", "obs-hoger-co"), ("Ĳsselmonde", "ijsselmonde"), ("IJsselmonde", "ijsselmonde"),
    ("Prakĳk", "prakijk"), ("Sint-Jozef", "sint-jozef"), ("  De   Klaver  ", "de-klaver"),
    ("De Klaver!", "de-klaver"),
    ("Súdwest-Fryslân", "sudwest-fryslan"), ("e\u{301}e\u{301}n", "een"), ("Straße", "strasse"),
    ("Cœur & Æther", "coeur-aether"),
    ("Bjørn", "bjorn"), ("Łódź", "lodz"), ("5 mei", "5-mei"), ("a/b\\c", "a-b-c"),
    ("De 🍀 Klaver", "de-klaver"),
    ("Calvĳn College – vwo", "calvijn-college-vwo"), ("K’nooppunt", "knooppunt"),
  ])
  func `a name becomes a slug without accents`(name: String, slug: String) {
    #expect(Slug(naming: name)?.rawValue == slug)
    #expect(Slug(slug)?.rawValue == slug)
  }

  @Test(arguments: ["", " ", "-", "!?", "🍀", "'", "日本"])
  func `a name without a letter or digit gives no slug`(name: String) {
    #expect(Slug(naming: name) == nil)
  }

  @Test(arguments: [
    ("Dyslexie", "dyslexie"), ("Één op één", "een op een"), ("e\u{301}e\u{301}n", "een"),
    ("Fryslân", "fryslan"),
    ("ÇA VA", "ca va"), ("", ""), ("a&b", "a&b"), ("ß", "ß"),
  ])
  func `folding leaves out capitals and accents, nothing else`(text: String, folded: String) {
    #expect(text.folded == folded)
  }

  @Test func `an accented letter gives its base letter, others their first scalar`() {
    #expect("ëïőż".map(\.baseLetter) == ["e", "i", "o", "z"])
    #expect("k1-".map(\.baseLetter) == ["k", "1", "-"])
  }

  @Test func `names are ordered as text`() {
    #expect(["b", "a-1", "a"].compactMap { Slug($0) }.sorted().map(\.rawValue) == ["a", "a-1", "b"])
    #expect(
      ["zien", "angst"].compactMap { Identifier<Void>($0) }.sorted().map(\.description) == ["angst", "zien"])
  }
}
