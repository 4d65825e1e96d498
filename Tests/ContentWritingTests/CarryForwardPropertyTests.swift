import ContentReading
import Domain
import Foundation
import Testing

@testable import ContentWriting

/// Whatever a person's file looks like: the answers of the new year are those of the old one.
@Suite struct CarryForwardPropertyTests {
  private struct Sample: Sendable {
    let schemas: [Schooljaar: Schema]
    let schools: [School]
    let folder: ContentFolder
    let inhoud: Inhoud
  }

  private func sample(_ name: String) async throws -> Sample {
    let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = ContentFolder.disk(project.appending(path: name).path)
    let reading = await ContentReader(folder: folder, datum: try #require(Datum("2026-11-21"))).read()
    let inhoud = try #require(reading.inhoud)
    return Sample(schemas: inhoud.schemas, schools: inhoud.scholen, folder: folder, inhoud: inhoud)
  }

  @Test(arguments: ["Content", "Examples/vo"])
  func `each profile of the sample keeps its answers and texts`(name: String) async throws {
    let sample = try await sample(name)
    var carried = 0
    for (from, to) in pairs(of: sample.schemas) {
      let carrier = CarryForward(from: from, to: to, schemas: sample.schemas)
      for school in sample.schools {
        guard let old = sample.inhoud.profielen[from.schooljaar]?[school.slug] else { continue }
        let path = "profielen/\(from.schooljaar)/\(school.slug).yaml"
        let text = String(decoding: try sample.folder.read(path), as: UTF8.self)
        try expectSame(text, old, school, carrier, path)
        carried += 1
      }
    }
    #expect(carried >= 9)
  }

  @Test func `the same holds however the file is laid out`() async throws {
    let sample = try await sample("Examples/vo")
    let (from, to) = try #require(pairs(of: sample.schemas).last)
    let carrier = CarryForward(from: from, to: to, schemas: sample.schemas)
    let reader = ProfileText(schema: from, vorige: nil)
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = Random(seed: seed)
    for round in 0..<400 {
      let school = try #require(sample.schools.randomElement(using: &random))
      let path = "profielen/\(from.schooljaar)/\(school.slug).yaml"
      let original = String(decoding: try sample.folder.read(path), as: UTF8.self)
      let text = Layout(random: random.next()).changed(original, to: to)
      guard let old = reader.profiel(in: text, school: school) else {
        Issue.record("seed \(seed), round \(round): the changed file is no profile\n\(text)")
        return
      }
      try expectSame(text, old, school, carrier, "seed \(seed), round \(round)\n\(text)")
    }
  }

  private func expectSame(
    _ text: String, _ old: Profiel, _ school: School, _ carrier: CarryForward, _ context: String
  ) throws {
    let result = try #require(carrier.carry(text, of: school), "\(context)")
    let reader = ProfileText(schema: carrier.to, vorige: carrier.from)
    let new = try #require(reader.profiel(in: result.text, school: school), "\(context)")
    #expect(new.status == .concept && new.peildatum == nil && new.vastgesteld == nil)
    #expect(new.medezeggenschap == nil && new.wijzigingen.isEmpty && new.ongewijzigdBevestigd == nil)
    #expect(new.contact == old.contact)
    let gone = (result.dropped + result.unfit).map(\.subject)
    #expect(new.indicatoren.count + gone.count { !$0.contains(":") } == old.indicatoren.count, "\(context)")
    for (id, antwoord) in new.indicatoren {
      let oldID = carrier.to.indicator(id)?.vervangt.flatMap { old.indicatoren[$0] == nil ? nil : $0 } ?? id
      #expect(old.indicatoren[oldID] == antwoord, "\(id): \(context)")
    }
    for (id, tekst) in new.teksten { #expect(old.teksten[id] == tekst, "\(context)") }
    #expect(new.teksten.count + gone.count { $0.hasPrefix("tekst:") } == old.teksten.count, "\(context)")
    #expect(Set(new.afdelingen.keys).isSubset(of: Set(old.afdelingen.keys)))
    // Carrying the result on once more changes no answer either, and adds no second set of notes.
    for line in text.split(whereSeparator: \.isNewline) where line.hasPrefix("  # blijft") {
      #expect(result.text.contains(line), "\(context)")
    }
  }

  private func pairs(of schemas: [Schooljaar: Schema]) -> [(Schema, Schema)] {
    let years = schemas.keys.sorted().compactMap { schemas[$0] }
    return zip(years, years.dropFirst()).map { ($0, $1) }
  }
}

/// Writes a profile in another way without changing what it says.
private struct Layout {
  var random: Random

  init(random seed: UInt64) { random = Random(seed: seed) }

  func changed(_ text: String, to: Schema) -> String {
    var copy = self
    return copy.change(text)
  }

  private mutating func change(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var inAnswers = false
    for index in lines.indices {
      let line = lines[index]
      if !line.hasPrefix(" "), line.contains(":") { inAnswers = line.hasPrefix("indicatoren:") }
      guard inAnswers, let match = line.wholeMatch(of: #/  ([a-z-]+): ([a-z-]+|[0-9.]+)/#) else { continue }
      let (key, value) = (String(match.1), String(match.2))
      let isNumber = value.first?.isNumber ?? false
      switch Int.random(in: 0..<8, using: &random) {
      case 0: lines[index] = "  \"\(key)\": \(value)"
      case 1: lines[index] = "  '\(key)':   \(value)   # achteraf {, ' \""
      case 2: lines[index] = "  \(key): {waarde: \(value)}"
      case 3: lines[index] = "  \(key):\n    # dieper\n    \"waarde\": \(value)"
      case 4 where !isNumber: lines[index] = "  \(key): '\(value)'"
      case 5: lines[index] = "  # blijft \(key): {'\n\n  \(key): \(value)"
      case 6: lines[index] = "  \(key): {\n      waarde: \(value), # ja, }\n    bron: 'audit' }"
      default: break
      }
    }
    var result = lines.joined(separator: "\n")
    if Bool.random(using: &random) { result = "---\n" + result }
    if Bool.random(using: &random) { result = String(result.reversed().drop { $0 == "\n" }.reversed()) }
    if Bool.random(using: &random) { result = result.replacing("\n", with: "\r\n") }
    return result
  }
}

/// A small generator that can be repeated (SplitMix64).
private struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}
