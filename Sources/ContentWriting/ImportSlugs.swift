import ContentReading
import Domain

/// Readable addresses for schools that are new, all different from each other and from those in use.
///
/// The slug is the school's name. Schools that would share one all get their place behind it, so that none
/// of them looks like the one and only (`de-regenboog-emmen`); when that is not enough, their BRIN and
/// vestiging (`de-regenboog-emmen-16ah00`).
struct ImportSlugs {
  /// The longest slug in characters; longer names are cut at a hyphen.
  static let limit = 80

  private var slugs: [Vestigingscode: Slug] = [:]

  /// - Parameters:
  ///   - schools: each with a code of its own.
  ///   - taken: slugs that no school may get.
  init(schools: [DuoSchool], taken: Set<Slug>) {
    var details = Array(repeating: Detail.name, count: schools.count)
    var current = schools.map { Self.slug(for: $0, .name) }
    var shared: [Int]
    repeat {
      let sharing = Dictionary(grouping: current.indices) { current[$0] }
      shared = sharing.flatMap { slug, indices in
        indices.count > 1 || slug.map(taken.contains) ?? true ? indices : []
      }
      shared.removeAll { details[$0].next == nil }
      for index in shared {
        guard let next = details[index].next else { continue }
        details[index] = next
        current[index] = Self.slug(for: schools[index], next)
      }
    } while !shared.isEmpty

    var used = taken
    for (school, slug) in zip(schools, current) {
      if let slug, used.insert(slug).inserted { slugs[school.code] = slug }
    }
  }

  /// The slug of a school; `nil` when even its longest form is in use.
  subscript(code: Vestigingscode) -> Slug? { slugs[code] }

  /// How much of a school its slug tells.
  private enum Detail {
    case name, place, code

    var next: Detail? {
      switch self {
      case .name: .place
      case .place: .code
      case .code: nil
      }
    }
  }

  private static func slug(for school: DuoSchool, _ detail: Detail) -> Slug? {
    let place = Slug(naming: school.adres.plaats)?.rawValue
    let code = school.code.description.lowercased()
    let details: [String?] =
      switch detail {
      case .name: []
      case .place: [place]
      case .code: [place, code]
      }
    let ending = details.compactMap { $0 }.map { "-" + $0 }.joined()
    let name = Slug(naming: school.naam)?.rawValue ?? "school"
    return Slug(cut(name, to: max(1, limit - ending.utf8.count)) + ending)
  }

  /// The start of a slug that fits, without half a word where there is a whole one.
  private static func cut(_ slug: String, to length: Int) -> String {
    guard slug.utf8.count > length else { return slug }
    let start = slug.prefix(length + 1)
    let whole = start.lastIndex(of: "-").map { start[..<$0] } ?? start.prefix(length)
    return String(whole)
  }
}
