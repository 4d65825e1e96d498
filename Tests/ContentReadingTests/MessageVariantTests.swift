import Diagnostics
import Testing

@testable import ContentReading

/// Many checks have more than one message. Here is each of the others, as people read it.
@Suite struct MessageVariantTests {
  private static let schema = "schema/2026-2027.yaml"
  private static let swv = "samenwerkingsverband.yaml"
  private static let linde = "profielen/2026-2027/de-linde.yaml"

  /// What is changed in the example site: a passage of a file, and what stands there instead.
  private static let variants: [(name: String, file: String, old: String, new: String)] = [
    // YAML
    ("a tab", schoolFile, "soort: bo", "soort:\n\t- bo"),
    ("an open quote", schoolFile, "naam: De Klaver", "naam: \"De Klaver"),
    ("an open list", profielFile, "plusklas: [ochtend]", "plusklas: [ochtend"),
    ("a line that stands too far to the left", profielFile, "  rolstoel: ja", " rolstoel: ja"),
    ("a word without a colon", schoolFile, "soort: bo", "soort bo"),
    ("a strange escape", schoolFile, "naam: De Klaver", "naam: \"De \\Klaver\""),
    ("a list on the line of its key", profielFile, "plusklas: [ochtend]", "plusklas: - ochtend"),
    ("a second document", schoolFile, "soort: bo", "soort: bo\n---"),
    ("an alias", schoolFile, "naam: De Klaver", "naam: *klaver"),
    ("a list as a key", schoolFile, "soort: bo", "soort: bo\n? [a, b]\n: c"),
    // Keys and kinds
    ("an unknown key with few others", schoolFile, "lat: 52.7412,", "lat: 52.7412, hoogte: 3,"),
    ("an unknown key with many others", schoolFile, "soort: bo", "soort: bo\nwachtwoord: geheim"),
    ("keys where one value belongs", schoolFile, "bestuur: Stichting Zilver", "bestuur: {naam: Zilver}"),
    (
      "a list where keys belong", schoolFile,
      "contact: {telefoon: \"0999-111111\", email: info@deklaver.example, website: https://deklaver.example}",
      "contact: [bellen]"
    ),
    ("a word where a list belongs", swv, "gemeenten: [Zilverdal]", "gemeenten: Zilverdal"),
    ("an empty list item", swv, "gemeenten: [Zilverdal]", "gemeenten:\n  - Zilverdal\n  -"),
    ("a text of only spaces", schoolFile, "bestuur: Stichting Zilver", "bestuur: \"   \""),
    (
      "a missing steunpunt", swv,
      "steunpunt:\n  naam: Steunpunt Zilverdal\n  telefoon: \"0999-654321\"\n  email: steunpunt@swv.example\n",
      ""
    ),
    // Values
    ("a location number of one digit", schoolFile, "vestiging: \"00\"", "vestiging: 7"),
    ("a longitude in quotes", schoolFile, "lon: 6.8125", "lon: \"6.8125\""),
    ("a flag in Dutch", schemaFile, "geordend: true", "geordend: ja"),
    ("a whole number with a comma", swv, "verouderd_na_maanden: 15", "verouderd_na_maanden: 15,5"),
    ("a whole number that is too large", swv, "verouderd_na_maanden: 15", "verouderd_na_maanden: 1500"),
    ("a value without a near one", schoolFile, "soort: bo", "soort: universiteit"),
    ("a choice of several", profielFile, "plusklas: [ochtend]", "plusklas: [ochtent]"),
    // The schema
    ("a kind without its scale", schemaFile, "soort: janee\n", "soort: schaal\n"),
    ("a key of another kind", schemaFile, "soort: janee\n", "soort: janee\n        maximum: 3\n"),
    ("a norm that the scale does not have", schemaFile, "minimaal: met-partner", "minimaal: met-partnr"),
    ("a norm of no", schemaFile, "minimaal: ja", "minimaal: nee"),
    (
      "a norm that is no number", schemaFile, "maximum: 40",
      "maximum: 40\n        basisondersteuning: {minimaal: veel}"
    ),
    (
      "a norm outside the range", schemaFile, "maximum: 40",
      "maximum: 40\n        basisondersteuning: {minimaal: 50}"
    ),
    ("a range that is upside down", schemaFile, "maximum: 40", "maximum: -1"),
    ("a norm on a scale without order", schemaFile, "geordend: true", "geordend: false"),
    ("a year that is not that of the file", schemaFile, "schooljaar: 2026-2027", "schooljaar: 2027-2028"),
    ("a year that is none", schemaFile, "schooljaar: 2026-2027", "schooljaar: 2026/2027"),
    // Profiles
    ("a text that is unknown", linde, "samenvatting: Wij", "samenvating: Wij"),
    (
      "an answer that says no in the long form", profielFile,
      "{waarde: niet, alternatief: Alle groepen zitten beneden.}", "{waarde: niet}"
    ),
    ("a profile at the MR that never went there", linde, "status: concept", "status: bij-mr"),
    (
      "an adopted profile without the decision of the MR", profielFile,
      ", datum: 2026-06-20, uitkomst: positief", ""
    ),
    ("an MR that decided before it was asked", profielFile, "datum: 2026-06-20", "datum: 2026-05-20"),
    (
      "a reason about nothing", profielFile, "status: vastgesteld\n",
      "status: vastgesteld\nwijzigingen: {dislexie: {aard: bestaand, reden: Zo was het al.}}\n"
    ),
    // Links
    ("a link without a slash", profielFile, "(/uitleg/)", "(uitleg.html)"),
    ("a link that is no address", profielFile, "(/uitleg/)", "(https://)"),
    ("a script as a link", profielFile, "(/uitleg/)", "(javascript:alert)"),
  ]

  private static let schemaFile = schema

  @Test func `every other message is that of the golden file`() async throws {
    var text = ""
    for variant in Self.variants {
      let original = try #require(ExampleSite.files[variant.file])
      try #require(original.contains(variant.old), "\(variant.name): the example file holds the passage")
      let changed = original.replacing(variant.old, with: variant.new, maxReplacements: 1)
      let read = try await reading([(variant.file, .text(changed))])
      let found = read.report.diagnostics.filter { $0.code != .profileLate }
      #expect(!found.isEmpty, "\(variant.name) is a problem")
      let lines = changed.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(
        String.init)
      let format = TextFormat(color: false) { $0 == variant.file ? lines : [] }
      text += "## \(variant.name)\n\n\(format.text(of: Report(found, files: 1)))\n"
    }
    try expectGolden(text, "variants.txt")
  }
}
