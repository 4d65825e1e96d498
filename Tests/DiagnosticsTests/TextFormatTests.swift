import Diagnostics
import Testing

/// What people read on a terminal, to the letter.
@Suite struct TextFormatTests {
  private let klaver = [
    "status: vastgesteld", "indicatoren:", "  dyslexie: met-partnr", "\trolstoel: ja",
    "  muziek: 日本🎵e\u{301} nee",
  ]

  private func text(_ problems: [Diagnostic], files: Int = 51, color: Bool = false, lines: [String]? = nil)
    -> String
  {
    let content = lines ?? klaver
    return TextFormat(color: color) { file in file == "profielen/de-klaver.yaml" ? content : [] }
      .text(of: Report(problems, files: files))
  }

  private func place(_ line: Int = 0, _ column: Int = 0) -> Place {
    Place(file: "profielen/de-klaver.yaml", line: line, column: column)
  }

  private var unknownValue: Diagnostic {
    Diagnostic(
      .unknownValue, at: place(3, 13), path: "indicatoren.dyslexie",
      "`met-partnr` is geen waarde van de schaal.",
      hint: "Bedoelde u `met-partner`?")
  }

  @Test func `a problem shows its place, its line with a caret, and what to do`() {
    #expect(
      text([unknownValue]) == """
        profielen/de-klaver.yaml:3:13: fout: `met-partnr` is geen waarde van de schaal. [unknown-value]
          3 │   dyslexie: met-partnr
            │             ^
          → Bedoelde u `met-partner`?

        51 bestanden bekeken: 1 fout, 0 waarschuwingen.

        """)
  }

  @Test func `with colour the words stay the same`() {
    let (red, bold, dim, off) = ("\u{1B}[31m", "\u{1B}[1m", "\u{1B}[2m", "\u{1B}[0m")
    let colored = text([unknownValue], color: true)
    #expect(
      colored == """
        \(bold)profielen/de-klaver.yaml:3:13\(off): \(red)fout\(off): `met-partnr` is geen waarde van de schaal. \
        [unknown-value]
          \(dim)3\(off) \(dim)│\(off)   dyslexie: met-partnr
            \(dim)│\(off)             \(red)^\(off)
          \(dim)→\(off) Bedoelde u `met-partner`?

        51 bestanden bekeken: 1 fout, 0 waarschuwingen.

        """)
    #expect(colored.replacing(/\u{1B}\[[0-9]+m/, with: "") == text([unknownValue]))
  }

  @Test func `a warning is yellow and asks for attention`() {
    let warning = Diagnostic(.jargon, at: place(1, 1), "Een ouder kent dit woord niet.")
    #expect(text([warning]).contains(": let op: Een ouder kent dit woord niet. [jargon]\n"))
    #expect(text([warning], color: true).contains(": \u{1B}[33mlet op\u{1B}[0m: "))
  }

  @Test func `without colour there is no control character at all`() {
    let scalars = text([unknownValue, Diagnostic(.jargon, at: place(4, 2), "Let op.")]).unicodeScalars
    #expect(!scalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func `other places that matter stand below the hint`() {
    let problem = Diagnostic(
      .duplicateID, at: place(2, 1), "`dyslexie` staat hier voor de tweede keer.", hint: "Houd er één over.",
      notes: [.init(at: Place(file: "schema/2026-2027.yaml", line: 7, column: 3), "hier staat de eerste")])
    #expect(
      text([problem], files: 1) == """
        profielen/de-klaver.yaml:2:1: fout: `dyslexie` staat hier voor de tweede keer. [duplicate-id]
          2 │ indicatoren:
            │ ^
          → Houd er één over.
          schema/2026-2027.yaml:7:3: hier staat de eerste

        1 bestand bekeken: 1 fout, 0 waarschuwingen.

        """)
  }

  @Test func `a problem of a whole file has no line`() {
    #expect(
      text([Diagnostic(.fileMissing, at: place(), "Dit bestand ontbreekt.")]) == """
        profielen/de-klaver.yaml: fout: Dit bestand ontbreekt. [file-missing]

        51 bestanden bekeken: 1 fout, 0 waarschuwingen.

        """)
  }

  @Test func `a problem of a whole line has no caret`() {
    #expect(
      text([Diagnostic(.csvSyntax, at: place(1), "Deze regel klopt niet.")]) == """
        profielen/de-klaver.yaml:1: fout: Deze regel klopt niet. [csv-syntax]
          1 │ status: vastgesteld

        51 bestanden bekeken: 1 fout, 0 waarschuwingen.

        """)
  }

  @Test(arguments: [6, 400])
  func `a line that is not at hand is left out`(line: Int) {
    #expect(
      text([Diagnostic(.unknownKey, at: place(line, 2), "Onbekend.")]) == """
        profielen/de-klaver.yaml:\(line):2: fout: Onbekend. [unknown-key]

        51 bestanden bekeken: 1 fout, 0 waarschuwingen.

        """)
  }

  @Test func `the caret lines up below line numbers of any length`() {
    let lines = Array(repeating: "", count: 99) + ["  sleutel: x"]
    #expect(
      text([Diagnostic(.unknownKey, at: place(100, 3), "Onbekend.")], lines: lines)
        .contains("  100 │   sleutel: x\n      │   ^\n"))
  }

  @Test func `a tab is shown as one space, so that the caret stands below the right letter`() {
    #expect(
      text([Diagnostic(.yamlSyntax, at: place(4, 2), "Gebruik spaties.")])
        .contains("  4 │  rolstoel: ja\n    │  ^\n"))
  }

  @Test func `letters of two columns and loose accents do not move the caret`() {
    // `日本🎵` takes six columns where it has three characters; the accent takes none.
    let blanks = "  muziek: ".count + 6 + "é ".count
    #expect(
      text([Diagnostic(.unknownValue, at: place(5, 17), "Onbekend.")])
        .contains(
          "  5 │   muziek: 日本🎵e\u{301} nee\n    │ \(String(repeating: " ", count: blanks))^\n"))
  }

  @Test(arguments: [
    ("🇳🇱 x", 4, 3), ("🎵 x", 3, 3), ("ＡＢ x", 4, 5), ("한 x", 3, 3), ("é x", 3, 2), ("e\u{301} x", 4, 2),
    ("x", 1, 0),
  ])
  func `what stands before the caret is counted in columns`(line: String, column: Int, blanks: Int) {
    let shown = text([Diagnostic(.unknownValue, at: place(1, column), "Onbekend.")], lines: [line])
    #expect(shown.contains("    │ \(String(repeating: " ", count: blanks))^\n"))
  }

  @Test func `a caret past the end of a line stands right behind it`() {
    #expect(
      text([Diagnostic(.missingValue, at: place(2, 40), "Leeg.")])
        .contains("  2 │ indicatoren:\n    │             ^\n"))
  }

  @Test func `of a long line the part around the caret is shown`() {
    let line = "tekst: " + String(repeating: "abcdefghi ", count: 40)
    let window = "cdefghi " + String(repeating: "abcdefghi ", count: 8) + "abcdefgh"
    let shown = text([Diagnostic(.textTooLong, at: place(1, 208), "Te lang.")], lines: [line])
    #expect(shown.contains("  1 │ …\(window)…\n    │ \(String(repeating: " ", count: 49))^\n"), "\(shown)")
  }

  @Test(arguments: [1, 50, 79, 80, 81, 150, 385, 399, 400])
  func `the window of a long line holds the letter that is meant`(column: Int) throws {
    let line = String((1...400).map { $0 == column ? "X" : "." as Character })
    let shown = text([Diagnostic(.textTooLong, at: place(1, column), "Te lang.")], lines: [line])
      .split(separator: "\n")
    let caret = try #require(Array(shown[2]).firstIndex(of: "^"))
    #expect(Array(shown[1])[caret] == "X")
    #expect(shown[1].count <= "  1 │ ".count + "…".count + 96 + "…".count)
  }

  @Test func `a line that just fits is shown whole`() {
    let line = String(repeating: "x", count: 96)
    let problem = Diagnostic(.textTooLong, at: place(1, 1), "Te lang.")
    #expect(text([problem], lines: [line]).contains("1 │ \(line)\n"))
    #expect(text([problem], lines: [line + "y"]).contains("1 │ \(line)…\n"))
  }

  @Test func `a control character in a file cannot steer the terminal`() {
    let line = "a\u{1B}[2Jb\u{9B}c\u{7F}d"
    let shown = text([Diagnostic(.controlCharacter, at: place(1, 1), "Stuurteken.")], lines: [line])
    #expect(shown.contains("1 │ a [2Jb c d\n"))
  }

  @Test(arguments: [
    (0, 0, 51, "51 bestanden bekeken: alles klopt."),
    (0, 0, 1, "1 bestand bekeken: alles klopt."),
    (1, 0, 51, "51 bestanden bekeken: 1 fout, 0 waarschuwingen."),
    (2, 1, 51, "51 bestanden bekeken: 2 fouten, 1 waarschuwing."),
    (0, 1, 51, "51 bestanden bekeken: geen fouten, 1 waarschuwing."),
    (0, 2, 1, "1 bestand bekeken: geen fouten, 2 waarschuwingen."),
  ])
  func `the last line counts`(errors: Int, warnings: Int, files: Int, line: String) {
    let problems =
      (0..<errors).map { Diagnostic(.unknownKey, at: Place(file: "a.yaml", line: $0 + 1), "Fout.") }
      + (0..<warnings).map { Diagnostic(.jargon, at: Place(file: "b.yaml", line: $0 + 1), "Woord.") }
    #expect(text(problems, files: files).hasSuffix(line + "\n"))
  }
}
