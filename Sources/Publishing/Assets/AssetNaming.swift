import Diagnostics

/// Gives static files their published names, a file after those it refers to: its own fingerprint then
/// changes with theirs.
struct AssetNaming {
  private let files: [SitePath: [UInt8]]
  /// The files that keep their own name and name others.
  private let lists: Set<SitePath>
  private var published: [SitePath: Asset] = [:]
  /// The files that are being named, each referring to the next: a loop shows as a repetition.
  private var path: [SitePath] = []
  private(set) var problems: [Diagnostic] = []

  init(_ files: [SitePath: [UInt8]], lists: Set<SitePath> = []) {
    self.files = files
    self.lists = lists
  }

  mutating func publishAll() -> [Asset] {
    files.keys.sorted().map { publish($0, files[$0] ?? []) }
  }

  private mutating func publish(_ file: SitePath, _ original: [UInt8]) -> Asset {
    if let asset = published[file] { return asset }
    let isList = lists.contains(file)
    path.append(file)
    var edits: [Edit] = []
    for reference in AssetReference.all(in: original, of: file, isList: isList) {
      guard let target = target(of: reference, in: file) else { continue }
      edits.append(Edit(range: reference.range, replacement: target))
    }
    path.removeLast()

    let contents = original.applying(edits)
    var name = file
    if let folder = file.topFolder, folder != ".well-known", !isList {
      if let fingerprinted = Fingerprint(contents).path(for: file) {
        name = fingerprinted
      } else {
        problems.append(
          Diagnostic(.fileNotAllowed, at: Place(file: source(file)), "De naam van dit bestand is te lang."))
      }
    }
    let asset = Asset(path: file, published: name, contents: contents, source: source(file))
    published[file] = asset
    return asset
  }

  /// What stands in the place of a reference; `nil` when it leads nowhere.
  private mutating func target(of reference: AssetReference, in file: SitePath) -> String? {
    let place = Place(file: source(file), line: reference.line)
    switch reference.target {
    case .elsewhere(let address):
      problems.append(
        Diagnostic(
          .brokenLink, at: place, "`\(address)` staat niet op deze site.",
          hint: "De site laadt niets van elders en niets uit `data:`. Zet het bestand in de map met vaste "
            + "bestanden."))
      return nil
    case .bareModule(let name):
      problems.append(
        Diagnostic(
          .brokenLink, at: place, "`\(name)` is geen pad naar een module.",
          hint: "Begin met `./` of `../`."))
      return nil
    case .file(let text):
      guard let target = file.resolving(text), let contents = files[target] else {
        let names = files.keys.sorted().map { file.relativeReference(to: $0) }
        problems.append(
          Diagnostic(
            .brokenLink, at: place, "Het bestand `\(text)` bestaat niet.",
            hint: Suggestion.nearest(to: text, among: names).map { "Bedoelde u `\($0)`?" }))
        return nil
      }
      if let start = path.firstIndex(of: target) {
        reportLoop(path[start...] + [target], at: place)
        return nil
      }
      return file.relativeReference(to: publish(target, contents).published)
    }
  }

  private mutating func reportLoop(_ loop: ArraySlice<SitePath>, at place: Place) {
    let names = loop.map { "`\($0.rawValue.dropFirst())`" }.joined(separator: " → ")
    problems.append(
      Diagnostic(
        .assetLoop, at: place, "Deze bestanden verwijzen in een kring naar elkaar: \(names).",
        hint: "Zet wat zij delen in een eigen bestand. Zonder kring krijgt elk bestand een vaste naam."))
  }

  private func source(_ file: SitePath) -> String { String(file.rawValue.dropFirst()) }
}

/// A piece of a file that is replaced.
struct Edit: Hashable {
  let range: Range<Int>
  let replacement: String
}

extension [UInt8] {
  /// The bytes with each edit carried out; the edits are in order and do not overlap.
  func applying(_ edits: [Edit]) -> [UInt8] {
    guard !edits.isEmpty else { return self }
    var result: [UInt8] = []
    result.reserveCapacity(edits.reduce(count) { $0 + $1.replacement.utf8.count })
    var position = 0
    for edit in edits {
      result += self[position..<edit.range.lowerBound]
      result += edit.replacement.utf8
      position = edit.range.upperBound
    }
    result += self[position...]
    return result
  }
}
