import Domain
import Insight

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
    var list = JSONText()
    list.object {
      $0.member("kern") { $0.text(core.path) }
      $0.member("namen") { $0.pairs(parts.map { ($0.0, $0.1.path) }) }
      $0.member("blok") { $0.number(SearchNames.size) }
      $0.member("scholen") { $0.texts((blocks.isEmpty ? parts.map(\.1) : blocks).map(\.path)) }
      $0.member("woorden") { $0.pairs(words.map { ($0.0, $0.1.path) }) }
    }
    return [core] + parts.map(\.1) + blocks + words.map(\.1)
      + [DataFile("/zoeken/lijst.json", list.written, source: source, isList: true)]
  }

  private func file(_ name: String, _ text: String) -> DataFile {
    DataFile("\(Self.folder)\(name).json", text, source: source)
  }

  private func written(_ core: SearchCore) -> String {
    var json = JSONText()
    json.object {
      $0.member("stil") { $0.text(StopWords.text.split(separator: "\n").joined(separator: " ")) }
      $0.member("stukken") {
        $0.array(core.documents) { json, document in
          json.array {
            $0.number(document.kind.rawValue)
            $0.text(document.path)
            $0.text(document.name)
            $0.text(document.note)
            $0.text(document.names.joined(separator: "|"))
            $0.text(document.words.joined(separator: " "))
          }
        }
      }
    }
    return json.written
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
    var json = JSONText()
    json.object {
      $0.member("scholen") {
        $0.array(schools) { json, school in
          json.array {
            $0.text(school.slug.rawValue)
            $0.text(school.naam)
            $0.text(school.adres.plaats)
            if !school.vorigeSlugs.isEmpty {
              $0.text(school.vorigeSlugs.map(\.rawValue).joined(separator: "|"))
            }
          }
        }
      }
      $0.member("plaatsen") {
        $0.array(places) { json, place in
          json.array {
            $0.text(place.gemeente.rawValue)
            $0.text(place.name)
            if !place.note.isEmpty { $0.text(place.note) }
          }
        }
      }
    }
    return json.written
  }

  /// The words of profiles, by stem, in files of about one size, each under its first stem. Schools are
  /// numbers, each told as its distance from the one before.
  private func words(_ profiles: ProfileWords) -> [(String, DataFile)] {
    var files: [(String, DataFile)] = []
    var rest = profiles.postings[...]
    while let first = rest.first {
      var json = JSONText()
      json.object { object in
        while let (stem, schools) = rest.first, object.count < Self.wordsPerFile {
          object.member(stem) { json in
            json.array {
              var before = 0
              for school in schools {
                $0.number(school - before)
                before = school
              }
            }
          }
          rest = rest.dropFirst()
        }
      }
      files.append((files.isEmpty ? "" : first.stem, file("woorden-\(files.count)", json.written)))
    }
    return files
  }
}
