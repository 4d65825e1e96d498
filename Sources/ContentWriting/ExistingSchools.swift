import ContentReading
import Domain

/// The schools that have a file before an import.
public struct ExistingSchools: Hashable, Sendable {
  /// Under which slug a school has its file.
  public let slugs: [Vestigingscode: Slug]
  /// All addresses that a new school cannot have.
  public let taken: Set<Slug>

  /// - Parameters:
  ///   - slugs: the schools whose file could be read.
  ///   - otherSlugs: names of files that could not be read, and addresses that schools had before.
  public init(slugs: [Vestigingscode: Slug], otherSlugs: Set<Slug> = []) {
    self.slugs = slugs
    taken = otherSlugs.union(slugs.values)
  }

  /// The schools of a content folder that was read.
  public init(_ schools: [School]) {
    self.init(
      slugs: Dictionary(
        schools.map { (Vestigingscode($0), $0.slug) }, uniquingKeysWith: { first, _ in first }),
      otherSlugs: Set(schools.flatMap { [$0.slug] + $0.vorigeSlugs }))
  }

  /// A folder without schools.
  public static let none = ExistingSchools(slugs: [:])
}
