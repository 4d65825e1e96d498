import Diagnostics
import Domain

/// Finds adopted profiles that say something else than the version that was recorded, without a new adoption.
///
/// Only what the MR and the board decided on counts: answers, texts and departments. A new telephone number, a
/// comment or another layout is no change.
public struct AdoptedCheck: Sendable {
  private let now: ContentFolder
  private let before: ContentFolder
  private let datum: Datum

  /// - Parameters:
  ///   - before: the same folder as it was recorded, at a revision of git for instance.
  ///   - datum: today.
  public init(now: ContentFolder, before: ContentFolder, datum: Datum) {
    self.now = now
    self.before = before
    self.datum = datum
  }

  /// A warning for each profile; what cannot be read is told by others.
  public func problems() async -> [Diagnostic] {
    guard let entries = try? now.entries(),
      let schemas = try? ContentReader(folder: now, datum: datum).schemas().schemas
    else { return [] }
    return await concurrently(ContentLayout(entries).profielen) { entry in
      guard let schema = schemas[entry.jaar] else { return nil }
      return problem(in: entry.path, under: schema)
    }.compactMap { $0 }
  }

  private func problem(in path: String, under schema: Schema) -> Diagnostic? {
    guard let bytes = try? now.read(path), let oldBytes = try? before.read(path), bytes != oldBytes,
      let new = Adopted(bytes, path, schema), let old = Adopted(oldBytes, path, schema),
      new.vastgesteld == old.vastgesteld
    else { return nil }
    let changed = new.parts(thatDifferFrom: old)
    guard let first = changed.first else { return nil }
    let names = changed.prefix(5).map { "`\($0)`" }.joined(separator: ", ")
    let more = changed.count > 5 ? " en nog \(changed.count - 5)" : ""
    return Diagnostic(
      .adoptedChanged, at: new.place(of: first), path: first,
      "Dit profiel is vastgesteld op \(new.vastgesteld.datum), maar daarna veranderde: \(names)\(more).",
      hint:
        "Leg de verandering voor aan de raad en het bestuur, en schrijf bij `vastgesteld` de nieuwe datum. "
        + "Was het alleen een tikfout, dan kan het zo blijven.")
  }
}

/// An adopted profile with its places.
private struct Adopted {
  let profiel: Profiel
  let vastgesteld: Vaststelling
  private let node: YAMLNode
  private let source: SourceText

  /// `nil` for a profile that is not adopted or cannot be read.
  init?(_ bytes: [UInt8], _ path: String, _ schema: Schema) {
    guard let source = try? SourceText.decode(bytes, file: path), let node = YAMLReader(source).read().node,
      let profiel = Profiel(node, schema: schema), profiel.status == .vastgesteld,
      let vastgesteld = profiel.vastgesteld
    else { return nil }
    self.profiel = profiel
    self.vastgesteld = vastgesteld
    self.node = node
    self.source = source
  }

  /// The paths of texts and answers that are not the same, in the order of their names.
  func parts(thatDifferFrom other: Adopted) -> [String] {
    let (mine, theirs) = (parts, other.parts)
    return Set(mine.keys).union(theirs.keys).filter { mine[$0] != theirs[$0] }.sorted()
  }

  private var parts: [String: Part] {
    var parts: [String: Part] = [:]
    for (id, tekst) in profiel.teksten { parts["teksten.\(id)"] = .tekst(tekst) }
    for (id, antwoord) in profiel.indicatoren { parts["indicatoren.\(id)"] = .antwoord(antwoord) }
    for (afdeling, antwoorden) in profiel.afdelingen {
      for (id, antwoord) in antwoorden {
        parts["afdelingen.\(afdeling).indicatoren.\(id)"] = .antwoord(antwoord)
      }
    }
    return parts
  }

  private enum Part: Hashable {
    case tekst(String)
    case antwoord(Antwoord)
  }

  /// Where a part stands; where the adoption stands when the part was taken out.
  func place(of path: String) -> Place {
    var node = node
    var place: Place?
    for key in path.split(separator: ".") {
      guard let pair = node.pair(String(key)) else {
        place = nil
        break
      }
      place = source.place(line: pair.line, column: pair.column)
      node = pair.value
    }
    let adoption = self.node.pair("vastgesteld").map { source.place(line: $0.line, column: $0.column) }
    return place ?? adoption ?? source.place(line: 1, column: 1)
  }
}
