import Testing

@testable import ContentReading

/// The line and column are those of the offending value, also where it hides in a longer text.
@Suite struct PlaceTests {
  @Test func `of two equal keys the second is named`() async throws {
    let read = try await reading(schoolFile, replacing: "soort: bo", with: "soort: bo\nnaam: Nog eens")
    #expect(read.problems == ["duplicate-key \(schoolFile):5:1"])
    #expect(read.report.diagnostics.first { $0.code == .duplicateKey }?.notes.first?.place.line == 1)
  }

  @Test func `all repeated keys of a file are named at once`() async throws {
    let read = try await reading(
      schoolFile, replacing: "soort: bo", with: "soort: bo\nsoort: bo\nnaam: Nog eens\n\"brin\": 98AA")
    #expect(
      read.problems == [
        "duplicate-key \(schoolFile):5:1", "duplicate-key \(schoolFile):6:1",
        "duplicate-key \(schoolFile):7:1",
      ])
  }

  @Test func `a repeated key within braces is named at its own column`() async throws {
    let read = try await reading(
      schoolFile, replacing: "{lat: 52.7412, lon: 6.8125}", with: "{lat: 52.7412, lon: 6.8125, lat: 1}")
    #expect(read.problems == ["duplicate-key \(schoolFile):7:38"])
  }

  @Test func `the same key in two mappings is no repetition`() async throws {
    let read = try await reading(
      profielFile, replacing: "  rolstoel: ja\n",
      with: "  rolstoel: {waarde: ja, toelichting: Er is een helling.}\n")
    #expect(read.problems == [])
  }

  @Test func `a key that is repeated inside a nested block is found there`() async throws {
    let read = try await reading(
      "samenwerkingsverband.yaml", replacing: "  titel: Welke hulp biedt de school?\n",
      with: "  titel: Welke hulp biedt de school?\n  titel: Nog eens\n")
    #expect(read.problems == ["duplicate-key samenwerkingsverband.yaml:15:3"])
  }

  @Test func `a wrong link in a block of text has its own line`() async throws {
    let read = try await reading(
      profielFile, replacing: "    Lees ook [de uitleg](/uitleg/).\n",
      with: "    Lees ook dit.\n\n    En [ook dat](/nergens/).\n")
    #expect(read.problems == ["broken-link \(profielFile):11:18"])
  }

  @Test func `a wrong link in folded text has its own line`() async throws {
    let read = try await reading(
      profielFile, replacing: "  grenzen: Wij hebben geen lift.\n",
      with: "  grenzen: >\n    Wij hebben\n    geen lift. Zie [hier](/nergens/)\n    voor meer.\n")
    #expect(read.problems == ["broken-link \(profielFile):12:27"])
  }

  @Test func `a wrong link in quotes over several lines has its own line`() async throws {
    let read = try await reading(
      profielFile, replacing: "  grenzen: Wij hebben geen lift.\n",
      with: "  grenzen: \"Wij hebben\n    geen lift. Zie [hier](/nergens/)\n    voor meer.\"\n")
    #expect(read.problems == ["broken-link \(profielFile):11:27"])
  }

  @Test func `columns count letters, not bytes`() async throws {
    let read = try await reading(
      schoolFile, replacing: "straat: Dorpsstraat, huisnummer: 1, postcode: 9901 AB",
      with: "straat: Éénsgezindheid ü, huisnummer: 1, postcode: 99")
    #expect(read.problems == ["invalid-postcode \(schoolFile):6:60"])
  }

  @Test func `the line at which a block of text passes its budget is named`() async throws {
    let line = String(repeating: "een kort. ", count: 5) + "kort.\n"
    let read = try await reading(
      profielFile, replacing: "  grenzen: Wij hebben geen lift.\n",
      with: "  grenzen: |\n" + String(repeating: "    \(line)", count: 4))
    #expect(read.problems == ["text-too-long \(profielFile):14:37"])
  }

  @Test func `a wrong key in the head of a page keeps its line`() async throws {
    let read = try await reading("paginas/over.md", replacing: "menu: voet", with: "menu: zijkant")
    #expect(read.problems == ["unknown-value paginas/over.md:4:7"])
  }

  @Test func `a wrong link in a page has the line of the file`() async throws {
    let read = try await reading(
      "paginas/over.md", replacing: "Gewone tekst", with: "Eerste regel.\n\n[Weg](/weg/) en tekst")
    #expect(read.problems == ["broken-link paginas/over.md:9:7"])
  }
}
