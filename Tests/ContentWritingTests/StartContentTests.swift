import ContentWriting
import Domain
import Testing

@Suite struct StartContentTests {
  private let start: StartContent

  init() throws {
    let schooljaar = try #require(Schooljaar("2026-2027"))
    start = StartContent(gemeenten: ["Emmen", "'s-Gravenhage"], schooljaar: schooljaar)
  }

  @Test func `a new folder gets all that a build needs`() {
    #expect(
      start.files.keys.sorted() == [
        "begrippen.yaml", "paginas/over.md", "paginas/privacy.md", "paginas/toegankelijkheid.md",
        "paginas/uitleg.md",
        "samenwerkingsverband.yaml", "schema/2026-2027.yaml",
      ])
    #expect(start.files["schema/2026-2027.yaml"]?.contains("\nschooljaar: 2026-2027\n") == true)
    #expect(
      start.files["samenwerkingsverband.yaml"]?.contains("\ngemeenten: [Emmen, \"'s-Gravenhage\"]\n") == true)
  }

  @Test func `files end with one line end and have no long lines`() {
    for (path, text) in start.files {
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), "\(path)")
      #expect(text.split(separator: "\n").filter { $0.count >= 120 } == [], "\(path)")
      #expect(!text.contains("\t"), "\(path)")
    }
  }

  @Test func `what must be filled in is marked in the files, and nothing more`() {
    let yaml = start.toFillIn.filter { $0.file == "samenwerkingsverband.yaml" }
    let marked = lines("samenwerkingsverband.yaml").filter { $0.contains("# vul in") }
    #expect(marked.map(key) == yaml.map { $0.key.split(separator: ".").last.map(String.init) ?? "" })
    for fillIn in start.toFillIn where fillIn.file.hasPrefix("paginas/") {
      #expect(lines(fillIn.file).count { $0.contains("**\(fillIn.key)**") } == 1, "\(fillIn.file)")
    }
    #expect(start.toFillIn.count == 12)
  }

  @Test func `nobody real can be called or mailed by mistake`() throws {
    let text = try #require(start.files["samenwerkingsverband.yaml"])
    #expect(text.matches(of: #/telefoon: "0999-\d{6}"/#).count == 2)
    #expect(text.matches(of: #/telefoon:/#).count == 2)
    #expect(text.matches(of: #/email: \S+/#).map(\.output).filter { !$0.hasSuffix(".example") } == [])
    #expect(text.matches(of: #/adres: \S+/#).map(\.output).filter { !$0.hasSuffix(".example") } == [])
  }

  @Test func `every term is used and every link to a term leads somewhere`() throws {
    let terms = lines("begrippen.yaml").compactMap { line in
      line.hasPrefix("- term: ") ? Slug(naming: line.dropFirst(8))?.rawValue : nil
    }
    #expect(terms.count == 10)
    #expect(terms == terms.sorted())
    let texts = start.files.filter { $0.key != "begrippen.yaml" }.values
    let linked = texts.flatMap { $0.matches(of: #/\(begrip:([a-z0-9-]+)\)/#).map { String($0.1) } }
    #expect(Set(linked) == Set(terms))
  }

  @Test func `the schema asks eight questions in three groups, and each need has one`() {
    let schema = lines("schema/2026-2027.yaml")
    #expect(schema.count { $0.hasPrefix("      - id: ") && $0.hasSuffix("niet") == false } >= 8)
    #expect(schema.count { $0.contains("vraag: ") } == 8)
    #expect(schema.count { $0.contains("indicatoren:") } == 3)
    let needs = schema.filter { $0.hasPrefix("  - id: ") }.map { String($0.dropFirst(8)) }
    let asked = schema.compactMap {
      $0.contains("behoeften: [") ? $0.split(whereSeparator: "[]".contains).last : nil
    }
    #expect(Set(needs.prefix(6)) == Set(asked.map(String.init)))
  }

  @Test func `writing leaves what is there`() throws {
    let folder = MemoryFolder(["begrippen.yaml": "van ons"])
    let written = try start.write(with: folder.writer)
    #expect(written == start.files.keys.filter { $0 != "begrippen.yaml" }.sorted())
    #expect(folder.files["begrippen.yaml"] == "van ons")
    #expect(try start.write(with: folder.writer) == [])
  }

  private func lines(_ path: String) -> [String] {
    (start.files[path] ?? "").split(separator: "\n").map(String.init)
  }

  private func key(_ line: String) -> String {
    line.split(separator: ":").first.map { $0.filter { $0 != " " } } ?? ""
  }
}
