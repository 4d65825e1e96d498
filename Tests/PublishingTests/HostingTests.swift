import Domain
import Testing

@testable import Publishing

@Suite struct HostingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private let assets = Assets([
    Asset(
      path: SitePath(known: "/css/site.css"), published: SitePath(known: "/css/site.0123456789.css"),
      contents: [], source: "css/site.css"),
    Asset(
      path: SitePath(known: "/data/a.csv"), published: SitePath(known: "/data/a.0123456789.csv"),
      contents: [], source: "data/a.csv"),
  ])

  @Test func `the headers file keeps fingerprinted folders for ever and all else for no time`() throws {
    let site = TestSite(pages: ["/": "", "/data/": "", "/over/": ""], assets: assets)
    _ = try site.publish(to: folder.output)
    #expect(
      try folder.text("Output/_headers") == """
        /*
          Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
        font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
        frame-ancestors 'none'
          X-Content-Type-Options: nosniff
          Referrer-Policy: no-referrer
          Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
          Cross-Origin-Opener-Policy: same-origin

        /
          Cache-Control: no-cache

        /css/*
          Cache-Control: public, max-age=31536000, immutable

        /data/*
          Cache-Control: no-cache

        /over/*
          Cache-Control: no-cache

        """)
  }

  @Test func `the preview server sends the same fields`() throws {
    let headers = Headers(assets: assets, searchEngines: .keptOut)
    let page = headers.fields(for: .root)
    let style = headers.fields(for: SitePath(known: "/css/site.0123456789.css"))
    #expect(page.first?.name == "Content-Security-Policy")
    #expect(page.last == Headers.Field(name: "Cache-Control", value: "no-cache"))
    #expect(page.contains(Headers.Field(name: "X-Robots-Tag", value: "noindex, nofollow")))
    #expect(style.last?.value == "public, max-age=31536000, immutable")
    #expect(style.dropLast() == page.dropLast())
  }

  @Test func `the sitemap has the full address and the day of each listed page`() throws {
    let staging = try TestSite(address: "https://x.example/p").staging(to: folder.output)
    let day = try #require(Datum("2026-09-15"))
    for (path, kind) in [
      ("/over/", SiteFile.Kind.page(.listed(lastModified: nil))), ("/oud/", .page(.unlisted)),
      ("/", .page(.listed(lastModified: day))), ("/feed.xml", .other),
    ] {
      try staging.write(SiteFile(try #require(SitePath(path)), [], source: path, kind: kind))
    }
    _ = try staging.finish()
    #expect(
      try folder.text("Output/sitemap.xml") == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://x.example/p/</loc><lastmod>2026-09-15</lastmod></url>
        <url><loc>https://x.example/p/over/</loc></url>
        </urlset>

        """)
    #expect(
      try folder.text("Output/robots.txt") == """
        User-agent: *
        Allow: /

        Sitemap: https://x.example/p/sitemap.xml

        """)
  }

  @Test func `a sitemap of more than fifty thousand pages is an index with parts`() throws {
    let address = try #require(SiteAddress("https://x.example"))
    let entries = try (0...Sitemap.limit).map {
      Sitemap.Entry(path: try #require(SitePath("/\($0)/")), lastModified: nil)
    }
    let files = Sitemap(entries.reversed(), address: address).files
    #expect(files.map(\.0.rawValue) == ["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml"])
    #expect(
      files[0].1 == """
        <?xml version="1.0" encoding="UTF-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>https://x.example/sitemap-1.xml</loc></sitemap>
        <sitemap><loc>https://x.example/sitemap-2.xml</loc></sitemap>
        </sitemapindex>

        """)
    #expect(files.dropFirst().map { $0.1.split(separator: "<url>").count - 1 } == [50_000, 1])
    #expect(Sitemap(entries.dropLast(), address: address).files.count == 1)
  }

  @Test func `a build with concepts keeps search engines out and has no sitemap`() throws {
    var site = TestSite(pages: ["/": ""])
    site.searchEngines = .keptOut
    _ = try site.publish(to: folder.output)
    #expect(try folder.text("Output/robots.txt") == "User-agent: *\nDisallow: /\n")
    #expect(try folder.text("Output/_headers").contains("X-Robots-Tag: noindex, nofollow"))
    #expect(!folder.exists("Output/sitemap.xml"))
  }
}
