import Domain
import Foundation

@testable import ContentReading

/// The real sample profiles, each with its text and its tree.
struct Voorbeeldprofiel: Sendable {
  let naam: String
  let lezer: ProfileReader
  let schema: Schema
  let school: School
  /// As the file is written, but not yet adopted, so that an answer may be left open.
  let tekst: String
  /// What the reader makes of the text, and the same as a tree.
  let editie: Editie
  let tak: Tak

  /// All profiles of the newest two years of both samples.
  static func alle() async throws -> [Voorbeeldprofiel] {
    var profielen: [Voorbeeldprofiel] = []
    let wortel = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    for map in ["Content", "Examples/vo"] {
      let folder = ContentFolder.disk(wortel.appending(path: map).path)
      let reader = ContentReader(folder: folder, datum: .eerste)
      let schemas = try reader.schemas().schemas
      let scholen = try await reader.schools().schools
      for (jaar, schema) in schemas.sorted(by: { $0.key < $1.key }).suffix(2) {
        let lezer = ProfileReader(schema: schema, vorige: jaar.vorige.flatMap { schemas[$0] })
        for school in scholen.sorted(by: { $0.slug < $1.slug }) {
          let pad = "profielen/\(jaar)/\(school.slug).yaml"
          guard let bytes = try? folder.read(pad) else { continue }
          let tekst = String(decoding: bytes, as: UTF8.self)
            .replacing(#/status: (vastgesteld|bij-mr)/#, with: "status: concept")
            .replacing(#/(?m)^vastgesteld:.*\n(?: .*\n)*/#, with: "")
          guard let profiel = lezer.read(tekst, file: pad, school: school).profiel,
            let node = YAMLReader(SourceText(file: pad, text: tekst)).read().node
          else { throw Ongeldig(file: pad) }
          profielen.append(
            Voorbeeldprofiel(
              naam: pad, lezer: lezer, schema: schema, school: school, tekst: tekst,
              editie: Editie(school: school, schema: schema, profiel: profiel), tak: Tak(node)))
        }
      }
    }
    return profielen
  }

  struct Ongeldig: Error { let file: String }

  func lees(_ tekst: String) -> (editie: Editie?, fouten: [String]) {
    let (profiel, problemen) = lezer.read(tekst, file: naam, school: school)
    return (
      profiel.map { Editie(school: school, schema: schema, profiel: $0) },
      problemen.filter { $0.severity == .error }.map { "\($0.place) \($0.code.rawValue): \($0.message)" }
    )
  }
}
