import Domain

/// How a site is built, apart from what it is made of.
public struct BuildSettings: Sendable {
  /// The day for which the site is built: it decides what is late, stale or closed. Two builds for one day
  /// are the same to the byte.
  public let datum: Datum
  /// Shows profiles that are not yet adopted, marked as such.
  public let concept: Bool
  /// Where the site will stand, instead of the address in the content.
  public let adres: WebAdres?
  /// Whether warnings stop the build too.
  public let strict: Bool
  /// How many pages are made side by side.
  public let parallelism: Int

  public init(
    datum: Datum, concept: Bool = false, adres: WebAdres? = nil, strict: Bool = false, parallelism: Int = 4
  ) {
    self.datum = datum
    self.concept = concept
    self.adres = adres
    self.strict = strict
    self.parallelism = max(1, parallelism)
  }
}
