import Domain
import Insight
import JSON

/// The files that search reads in the browser, and the list that names them.
struct SearchFiles {
  private static let folder = "/gegevens/zoeken/"
  /// A file with the words of profiles has about so many bytes: a few kilobytes once compressed.
  private static let wordsPerFile = 48_000

  private let regio: Regio
  private let source = "Templates/zoeken.mustache"

  init(_ regio: Regio) { self.regio = regio }

  var files: [DataFile] {
    let names = SearchNames(regio)
    let parts = names.parts.enumerated().map { number, part in
      (part.key, file("namen-\(number)", written(part, of: names)))
    }
    let blocks = names.parts.count > 1 ? blocks(of: names) : []
    let words = words(ProfileWords(regio.scholen))
    let core = file("kern", written(SearchCore(regio)))
    let list = JSON.object([
      ("kern", .path(core.path)),
      ("namen", .list(parts.map { .list([.text($0.0), .path($0.1.path)]) })),
      ("blok", .integer(SearchNames.size)),
      ("scholen", .list((blocks.isEmpty ? parts.map(\.1) : blocks).map { .path($0.path) })),
      ("woorden", .list(words.map { .list([.text($0.0), .path($0.1.path)]) })),
    ])
    return [core] + parts.map(\.1) + blocks + words.map(\.1)
      + [DataFile("/zoeken/lijst.json", list.compact(), source: source, isList: true)]
  }

  private func file(_ name: String, _ text: String) -> DataFile {
    DataFile("\(Self.folder)\(name).json", text, source: source)
  }

  private func written(_ core: SearchCore) -> String {
    let documents = core.documents.map { document in
      JSON.list([
        .integer(document.kind.rawValue), .text(document.path), .text(document.name), .text(document.note),
        .text(document.names.joined(separator: "|")), .text(document.words.joined(separator: " ")),
      ])
    }
    let stopWords = StopWords.text.split(separator: "\n").joined(separator: " ")
    return JSON.object([("stil", .text(stopWords)), ("stukken", .list(documents))]).compact()
  }

  private func written(_ part: SearchNames.Part, of names: SearchNames) -> String {
    written(schools: part.schools.map { names.schools[$0] }, places: part.places.map { names.places[$0] })
  }

  /// The schools by number, for the words of profiles; a small region has them in its one part already.
  private func blocks(of names: SearchNames) -> [DataFile] {
    stride(from: 0, to: names.schools.count, by: SearchNames.size).map { first in
      let schools = names.schools[first..<min(first + SearchNames.size, names.schools.count)]
      return file("scholen-\(first / SearchNames.size)", written(schools: Array(schools), places: []))
    }
  }

  private func written(schools: [School], places: [SearchNames.Place]) -> String {
    let schoolRows = schools.map { school in
      let former = school.vorigeSlugs.map(\.rawValue).joined(separator: "|")
      let texts = [school.slug.rawValue, school.naam, school.adres.plaats]
      return row(texts, then: former)
    }
    let placeRows = places.map { row([$0.gemeente.rawValue, $0.name], then: $0.note) }
    return JSON.object([("scholen", .list(schoolRows)), ("plaatsen", .list(placeRows))]).compact()
  }

  /// - Parameter last: left out when it is empty.
  private func row(_ texts: [String], then last: String) -> JSON {
    .list((last.isEmpty ? texts : texts + [last]).map { .text($0) })
  }

  /// The words of profiles, by stem, in files of about one size, each under its first stem. Schools are
  /// numbers, each told as its distance from the one before.
  private func words(_ profiles: ProfileWords) -> [(String, DataFile)] {
    var files: [(String, DataFile)] = []
    var rest = profiles.postings[...]
    while let first = rest.first {
      var members: [(String, JSON?)] = []
      var size = 0
      while let (stem, schools) = rest.first, size < Self.wordsPerFile {
        let numbers = JSON.list(distances(schools)).compact()
        members.append((stem, .literal(numbers)))
        // With two quotes, a colon and a comma.
        size += stem.utf8.count + numbers.utf8.count + 4
        rest = rest.dropFirst()
      }
      let text = JSON.object(members).compact()
      files.append((files.isEmpty ? "" : first.stem, file("woorden-\(files.count)", text)))
    }
    return files
  }

  private func distances(_ numbers: [Int]) -> [JSON] {
    zip(numbers, [0] + numbers).map { number, before in .integer(number - before) }
  }
}
