/// `robots.txt`: which pages search engines may visit (RFC 9309).
struct Robots: Sendable {
  let text: String

  init(_ searchEngines: SearchEngines, address: SiteAddress) {
    text =
      switch searchEngines {
      case .invited: "User-agent: *\nAllow: /\n\nSitemap: \(address.absolute(Sitemap.path))\n"
      case .keptOut: "User-agent: *\nDisallow: /\n"
      }
  }
}
