import Domain
import Testing

@testable import ContentReading

/// YAML is read as text and typed by the schema, never guessed.
@Suite struct StrictScalarTests {
  @Test func `a telephone number without quotes keeps its leading zero`() async throws {
    let read = try await reading(schoolFile, replacing: "\"0999-111111\"", with: "0612345678")
    #expect(read.inhoud?.scholen.first?.contact.telefoon?.rawValue == "0612345678")
  }

  @Test(arguments: ["\"00\"", "00", "'00'"])
  func `a location number keeps its leading zero`(written: String) async throws {
    let read = try await reading(schoolFile, replacing: "\"00\"", with: written)
    #expect(read.inhoud?.scholen.first?.vestiging.rawValue == "00")
  }

  @Test(arguments: [
    "no", "on", "012", "1:30", "0612345678", "2026-09-01", "1e3", "0x1F", "true", "1_000", ".inf", "y",
  ])
  func `what was typed stays what was typed`(text: String) async throws {
    let read = try await reading(schoolFile, replacing: "Stichting Zilver", with: text)
    #expect(read.problems == [])
    #expect(read.inhoud?.scholen.first?.bestuur == text)
  }

  @Test(arguments: ["~", "null", ""])
  func `a value that YAML calls none is a missing value`(text: String) async throws {
    let read = try await reading(schoolFile, replacing: "bestuur: Stichting Zilver", with: "bestuur: \(text)")
    #expect(read.report.diagnostics.contains { $0.code == .missingValue && $0.path == "bestuur" })
  }

  @Test func `no is not an answer to a question of yes or no`() async throws {
    let read = try await reading(profielFile, replacing: "rolstoel: ja", with: "rolstoel: no")
    #expect(read.problems == ["unknown-value \(profielFile):13:13"])
  }

  @Test(arguments: [("12", "12"), ("7.5", "7,5"), ("0", "0"), ("39.125", "39,125")])
  func `a number is exact and shown with a comma`(written: String, shown: String) async throws {
    let read = try await reading(profielFile, replacing: "assistent: 12", with: "assistent: \(written)")
    let profiel = read.inhoud?.profielen.values.flatMap(\.values).first { $0.status == .vastgesteld }
    guard
      case .getal(let getal) = profiel?.indicatoren.first(where: { $0.key.rawValue == "assistent" })?.value
        .waarde
    else {
      Issue.record("the answer is a number")
      return
    }
    #expect(getal.leesbaar == shown)
  }

  @Test(arguments: ["\"12\"", "1e1", "012", "+12", "12.", "7,5", "0x10"])
  func `what editors would not see as this number is refused`(written: String) async throws {
    let read = try await reading(profielFile, replacing: "assistent: 12", with: "assistent: \(written)")
    #expect(read.problems == ["invalid-number \(profielFile):14:14"])
  }

  @Test func `a byte order mark is accepted`() async throws {
    let text = try #require(ExampleSite.files[schoolFile])
    let read = try await reading([(schoolFile, .bytes([0xEF, 0xBB, 0xBF] + Array(text.utf8)))])
    #expect(read.problems == [])
    #expect(read.inhoud != nil)
  }

  @Test func `line ends of Windows are accepted and places stay right`() async throws {
    let text = try #require(ExampleSite.files[schoolFile]).replacing("\n", with: "\r\n")
    #expect(try await reading([(schoolFile, .text(text))]).problems == [])
    let wrong = text.replacing("brin: 98AA", with: "brin: 98A")
    #expect(try await reading([(schoolFile, .text(wrong))]).problems == ["invalid-brin \(schoolFile):2:7"])
  }
}
