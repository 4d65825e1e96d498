import Domain

/// How a site is built, apart from its content.
public struct SiteOptions: Hashable, Sendable {
  /// The day for which the site is built: it decides what is stale and which school is closed.
  public let datum: Datum
  /// Where the site will stand, for canonical addresses.
  public let adres: WebAdres
  /// Whether profiles that are not yet adopted are shown, marked as such and kept from search engines.
  public let concept: Bool

  public init(datum: Datum, adres: WebAdres, concept: Bool) {
    self.datum = datum
    self.adres = adres
    self.concept = concept
  }

  /// The absolute address of a page.
  ///
  /// - Parameter path: the path on the site, with a leading slash.
  func absolute(_ path: String) -> String {
    var basis = adres.rawValue[...]
    while basis.hasSuffix("/") { basis = basis.dropLast() }
    return basis + path
  }
}
