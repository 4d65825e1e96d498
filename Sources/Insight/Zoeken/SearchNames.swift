import Domain

/// The names of schools and places, in parts that a browser can load one by one.
///
/// A region of some hundred schools is one part. In a larger one the names stand by their words, in the order
/// of how they sound; a part holds the words from its key up to the next key.
public struct SearchNames: Sendable {
  /// So many schools are one part.
  public static let size = 500

  public struct Place: Sendable {
    public let name: String
    /// The municipality whose page tells of it.
    public let gemeente: Slug
    /// The name of that municipality, where it is another.
    public let note: String
  }

  public struct Part: Sendable {
    /// How its first word sounds; empty for the first part.
    public let key: String
    /// Numbers in `schools`, ascending.
    public fileprivate(set) var schools: [Int] = []
    /// Numbers in `places`, ascending.
    public fileprivate(set) var places: [Int] = []
  }

  /// Open schools, by name.
  public let schools: [School]
  public let places: [Place]
  public let parts: [Part]

  public init(_ regio: Regio) {
    schools = regio.scholen.map(\.school)
    places = Self.places(of: regio)
    if schools.count <= Self.size {
      parts = [Part(key: "", schools: Array(schools.indices), places: Array(places.indices))]
    } else {
      parts = Self.parts(schools, places)
    }
  }

  private static func places(of regio: Regio) -> [Place] {
    let gemeenten = regio.gemeenten.map { Place(name: $0.naam, gemeente: $0.slug, note: "") }
    let plaatsen = regio.gemeenten.flatMap { gemeente in
      gemeente.plaatsen.filter { $0 != gemeente.naam }
        .map { Place(name: $0, gemeente: gemeente.slug, note: gemeente.naam) }
    }
    return gemeenten + plaatsen
  }

  private static func parts(_ schools: [School], _ places: [Place]) -> [Part] {
    let keys = schools.map { Self.keys(of: [$0.naam] + $0.vorigeSlugs.map(\.rawValue)) }
    var schoolsWith: [String: Int] = [:]
    for word in keys.joined() { schoolsWith[word, default: 0] += 1 }
    // A word of one school in twenty ("christelijke") leads nowhere in particular, unless a name has no other.
    let most = schools.count / 20
    var schoolWords: [String: [Int]] = [:]
    for (number, words) in keys.enumerated() {
      let rarest = words.map { schoolsWith[$0] ?? 0 }.min() ?? 0
      for word in words where (schoolsWith[word] ?? 0) <= max(most, rarest) {
        schoolWords[word, default: []].append(number)
      }
    }
    var placeWords: [String: [Int]] = [:]
    for (number, place) in places.enumerated() {
      for word in Self.keys(of: [place.name]) { placeWords[word, default: []].append(number) }
    }
    var parts: [Part] = []
    var size = 0
    for word in Set(schoolWords.keys).union(placeWords.keys).sorted() {
      let found = schoolWords[word] ?? []
      let there = placeWords[word] ?? []
      if parts.isEmpty || size + found.count + there.count > Self.size {
        parts.append(Part(key: parts.isEmpty ? "" : word))
        size = 0
      }
      size += found.count + there.count
      parts[parts.count - 1].schools += found
      parts[parts.count - 1].places += there
    }
    return parts.map { part in
      Part(key: part.key, schools: Set(part.schools).sorted(), places: Set(part.places).sorted())
    }
  }

  /// How the words of names sound, but for words that nearly every name has.
  private static func keys(of names: [String]) -> Set<String> {
    let words = names.flatMap { Words.all($0) }
    let telling = words.filter { !StopWords.stems.contains(Stemmer.stem($0)) }
    return Set((telling.isEmpty ? words : telling).map { Stemmer.sound($0) })
  }
}
