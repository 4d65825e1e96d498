import ContentReading
import Diagnostics
import Domain
import Insight

/// Makes a school's profile of a new school year out of an older one.
///
/// The text of the older file is edited, not written again: what the school answered, its comments, its order and
/// its layout stay. Only the adoption is emptied, and answers follow the schema of the new year.
struct CarryForward {
  let from: Schema
  let to: Schema
  /// What each indicator of the new year was called in the old one.
  private let oldIDs: [Indicator.ID: Indicator.ID]
  private let newIDs: [Indicator.ID: Indicator.ID]
  private let check: ProfileText

  init(from: Schema, to: Schema, schemas: [Schooljaar: Schema]) {
    self.from = from
    self.to = to
    let lijnen = Indicatorlijnen(schemas: schemas.merging([to.schooljaar: to]) { _, new in new })
    var oldIDs: [Indicator.ID: Indicator.ID] = [:]
    for indicator in to.indicatoren {
      oldIDs[indicator.id] = lijnen.id(van: indicator.id, uit: to.schooljaar, in: from.schooljaar)
    }
    // An indicator that was away for a year still means the same: an id is never reused.
    let followed = Set(oldIDs.values)
    for indicator in to.indicatoren
    where oldIDs[indicator.id] == nil && from.indicator(indicator.id) != nil
      && !followed.contains(indicator.id)
    {
      oldIDs[indicator.id] = indicator.id
    }
    self.oldIDs = oldIDs
    newIDs = Dictionary(oldIDs.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    check = ProfileText(schema: to, vorige: to.schooljaar.vorige.flatMap { schemas[$0] })
  }

  /// A profile of the new year, and what became of the old answers.
  struct Result: Sendable {
    var text: String
    /// Answers and texts that the new schema does not ask of this school.
    var dropped: [Left] = []
    /// Answers and texts that the new schema does not accept as they are.
    var unfit: [Left] = []
    var open: [OpenQuestion] = []
  }

  /// An answer or text that is no longer in its place, and stands as a comment at the end of the file.
  struct Left: Hashable, Sendable {
    /// Where it stood: `dyslexie`, `vmbo-bk: dyslexie`, `tekst: ambities`.
    let subject: String
    /// The key with its value, as it was typed.
    let text: String
    /// Why it cannot stay; `nil` when the schema does not ask it.
    var reason: String?
  }

  /// - Parameter text: the older file, without a byte order mark.
  /// - Returns: `nil` when the file is laid out in a way that cannot be followed safely.
  func carry(_ text: String, of school: School) -> Result? {
    guard var result = adopted(text, school) else { return nil }
    guard refit(&result, school) else { return nil }
    result.open = openQuestions(in: result.text, school)
    guard let noted = Notes(year: to.schooljaar, schema: to).write(result) else { return nil }
    result.text = noted
    return check.errors(in: noted, school: school).isEmpty ? result : nil
  }

  /// The file with its adoption emptied and its keys those of the new schema.
  private func adopted(_ text: String, _ school: School) -> Result? {
    guard let document = YAMLDocument(Notes.removed(from: text)) else { return nil }
    let layout = YAMLLayout(document)
    var edits = YearInTitle(from: from.schooljaar, to: to.schooljaar).edits(in: layout)
    guard let emptied = Emptying(year: to.schooljaar).edits(in: layout) else { return nil }
    edits += emptied
    var dropped: [Left] = []
    let empty = emptyDepartments(layout, school)
    for place in places(layout) where !empty.contains(place) {
      guard let (placeEdits, left) = follow(place, in: layout, school) else { return nil }
      edits += placeEdits
      dropped += left
    }
    if !empty.isEmpty {
      guard let removal = KeyRemoval(Set(empty.map { $0[1] }), from: ["afdelingen"], in: layout) else {
        return nil
      }
      edits += removal.edits
      dropped += removal.removed.map { Left(subject: "afdeling: \($0.key)", text: $0.text) }
    }
    return document.text.applying(edits).map { Result(text: $0, dropped: dropped) }
  }

  /// The mappings that hold answers or texts.
  private func places(_ layout: YAMLLayout) -> [[String]] {
    [["teksten"], ["indicatoren"]]
      + (layout.root["afdelingen"]?.pairs ?? []).map { ["afdelingen", $0.key, "indicatoren"] }
  }

  /// Departments of which no answer is left.
  private func emptyDepartments(_ layout: YAMLLayout, _ school: School) -> Set<[String]> {
    Set(
      places(layout).filter { place in
        guard place.count > 1, let keys = layout.root["afdelingen"]?[place[1]]?["indicatoren"]?.pairs,
          !keys.isEmpty
        else { return false }
        return keys.allSatisfy { newKey($0.key, school) == nil }
      })
  }

  private func newKey(_ key: String, _ school: School) -> String? {
    guard let id = Indicator.ID(key).flatMap({ newIDs[$0] }), let indicator = to.indicator(id),
      indicator.geldt(voor: school.soort)
    else { return nil }
    return id.rawValue
  }

  /// Renames and takes out the keys of one mapping.
  private func follow(_ place: [String], in layout: YAMLLayout, _ school: School) -> ([TextEdit], [Left])? {
    let pairs = place.reduce(layout.root as YAMLNode?) { $0?[$1] }?.pairs ?? []
    var edits: [TextEdit] = []
    var gone: Set<String> = []
    for pair in pairs {
      let key: String? =
        place == ["teksten"]
        ? Tekstsectie.ID(pair.key).flatMap(to.tekst)?.id.rawValue : newKey(pair.key, school)
      guard let key else {
        gone.insert(pair.key)
        continue
      }
      if key != pair.key { edits.append(layout.rename(pair, to: key)) }
    }
    guard !gone.isEmpty else { return (edits, []) }
    guard let removal = KeyRemoval(gone, from: place, in: layout) else { return nil }
    let left = removal.removed.map { Left(subject: Self.subject(place, $0.key), text: $0.text) }
    return (edits + removal.edits, left)
  }

  /// Takes out what the new schema does not accept: another scale, a smaller budget.
  private func refit(_ result: inout Result, _ school: School) -> Bool {
    // One answer may have several errors, and taking a whole department out shows no new ones.
    for _ in 0..<3 {
      let errors = check.errors(in: result.text, school: school)
      if errors.isEmpty { return true }
      guard let document = YAMLDocument(result.text) else { return false }
      let layout = YAMLLayout(document)
      var edits: [TextEdit] = []
      for place in places(layout) {
        let prefix = place.joined(separator: ".") + "."
        var reasons: [String: String] = [:]
        for error in errors where error.path.hasPrefix(prefix) {
          let key = error.path.dropFirst(prefix.count).prefix { $0 != "." && $0 != "[" }
          reasons[String(key)] = reasons[String(key)] ?? error.message
        }
        if reasons.isEmpty { continue }
        guard let removal = KeyRemoval(Set(reasons.keys), from: place, in: layout) else { return false }
        edits += removal.edits
        result.unfit += removal.removed.map {
          Left(subject: Self.subject(place, $0.key), text: $0.text, reason: reasons[$0.key])
        }
      }
      guard !edits.isEmpty, let text = document.text.applying(edits) else { return false }
      result.text = withoutEmptyDepartments(text) ?? text
    }
    return check.errors(in: result.text, school: school).isEmpty
  }

  /// A department must say something; one without answers is taken out.
  private func withoutEmptyDepartments(_ text: String) -> String? {
    guard let document = YAMLDocument(text) else { return nil }
    let empty = (document.root["afdelingen"]?.pairs ?? []).filter { $0.value["indicatoren"]?.isEmpty ?? true }
    guard !empty.isEmpty,
      let removal = KeyRemoval(Set(empty.map(\.key)), from: ["afdelingen"], in: YAMLLayout(document))
    else { return nil }
    return document.text.applying(removal.edits)
  }

  private func openQuestions(in text: String, _ school: School) -> [OpenQuestion] {
    guard let root = YAMLDocument(text)?.root else { return [] }
    let teksten = to.teksten.filter { root["teksten"]?[$0.id.rawValue] == nil }.compactMap { tekst in
      from.tekst(tekst.id) == nil
        ? OpenQuestion(tekst, .new) : tekst.verplicht ? OpenQuestion(tekst, .open) : nil
    }
    let vragen = to.indicatoren.filter {
      $0.geldt(voor: school.soort) && root["indicatoren"]?[$0.id.rawValue] == nil
    }
    return teksten
      + vragen.compactMap { indicator in
        let wasAsked = oldIDs[indicator.id].flatMap(from.indicator)?.geldt(voor: school.soort) ?? false
        if !wasAsked { return OpenQuestion(indicator, in: to, .new) }
        return indicator.verplicht ? OpenQuestion(indicator, in: to, .open) : nil
      }
  }

  private static func subject(_ place: [String], _ key: String) -> String {
    switch place.count {
    case 1: place[0] == "teksten" ? "tekst: \(key)" : key
    default: "\(place[1]): \(key)"
    }
  }
}
