import Testing

@testable import Publishing

@Suite struct LinkTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private let assets = Assets([
    Asset(
      path: SitePath(known: "/css/site.css"), published: SitePath(known: "/css/site.0123456789.css"),
      contents: [], source: "css/site.css"),
    Asset(
      path: SitePath(known: "/img/i.svg"), published: SitePath(known: "/img/i.abcdefabcd.svg"),
      contents: Array("<svg><g id='ster'/></svg>".utf8), source: "img/i.svg"),
  ])

  /// A page as it is written, when the site has the pages it links to.
  private func prepared(_ html: String, at path: String = "/over/ons/", base: String = "") throws -> String {
    let address = try #require(SiteAddress("https://x.example" + base))
    let page = PreparedPage(Array(html.utf8), at: try #require(SitePath(path)), of: address, assets: assets)
    return String(decoding: page.contents, as: UTF8.self)
  }

  @Test func `static files get their published names`() throws {
    #expect(
      try prepared("<link rel=stylesheet href=/css/site.css><use href='/img/i.svg#ster'/><a href=\"/x/\">")
        == "<link rel=stylesheet href=/css/site.0123456789.css><use href='/img/i.abcdefabcd.svg#ster'/>"
        + "<a href=\"/x/\">")
  }

  @Test func `every address of the site starts with its base path`() throws {
    #expect(
      try prepared(
        """
        <META http-equiv="refresh" content="0; URL='/nieuw/'"><a HREF="/">s</a><form action = "/zoek/?a=1&amp;b">
        <a class=x href="/x/?q=/y/#deel">x</a> <img src="/css/site.css" alt="/x/"><a href="#h" id=h title="/x/">
        """, base: "/profielen") == """
          <META http-equiv="refresh" content="0; URL='/profielen/nieuw/'"><a HREF="/profielen/">s</a>\
          <form action = "/profielen/zoek/?a=1&amp;b">
          <a class=x href="/profielen/x/?q=/y/#deel">x</a> <img src="/profielen/css/site.0123456789.css" alt="/x/">\
          <a href="#h" id=h title="/x/">
          """)
  }

  @Test func `every address in a list of pictures is made ready`() throws {
    #expect(
      try prepared("<img srcset='/img/i.svg 1x,/x.png 2x' src=/x.png>", base: "/p")
        == "<img srcset='/p/img/i.abcdefabcd.svg 1x,/p/x.png 2x' src=/p/x.png>")
  }

  @Test(arguments: [
    "<a href=https://elders.example/x/>", "<a href=//elders.example/x/>", "<a href='mailto:a@b.example'>",
    "<a href=\"tel:0999\">", "<!-- <a href=/x/> -->", "<script>\"<a href='/x/'>\"</script>",
    "<textarea><a href=/x/></textarea>", "<title><a href=/x/></title>", "a < b href=/x/", "</a href=/x/>",
    "<a href>", "<a href=''>", "<a data-x=/x/>", "<meta name=x content='url=/x/'>",
    "<a href=https://x.example/profielen/over/ons/>",
  ])
  func `what is no address of the site stays as it is`(html: String) throws {
    #expect(try prepared(html, base: "/profielen") == html)
  }

  @Test func `an address from the folder of the page is made whole`() throws {
    #expect(
      try prepared("<a href='../zij/'><a href='?q'><a href=deel/#x>")
        == "<a href='/over/zij/'><a href='?q'><a href=/over/ons/deel/#x>")
  }

  @Test(arguments: [
    "<a href=\"/x", "<a href=", "<a", "<", "<!--", "<script>", "<a href='/x/' ", "<a =x=/y/ href",
  ])
  func `a page that stops halfway ends the scan`(html: String) throws {
    #expect(try prepared(html) == html)
  }

  @Test func `a link to a missing page, file or place is named once per page with its source`() throws {
    let site = TestSite(
      pages: [
        "/":
          "<a href=/over/#ons><a href=/over/#zij><a href=/weg/><a href=/weg/#x><a href='#top'><a href='#zelf'>",
        "/over/":
          "<p id=ons><a href=/><a href=/css/sit.css><a href=/over><a href='/a b/'><a href='../../x/'>",
        "/icoon/": "<use href=/img/i.svg#ster /><use href=/img/i.svg#maan /><a href=/img/i.svg?x#:~:text=y>",
        "/vol/": "<a href=https://x.example/niets/><a href=https://x.example/over/><a href=/caf%C3%A9/>",
        "/deel/": "<p id=café><a href=#caf%C3%A9><a href=/deel/index.html#caf%C3%A9>",
      ], assets: assets)
    let found = problems { try site.publish(to: folder.output) }
    #expect(
      found == [
        "bron van /: Op de pagina `/` staat een link naar `#zelf`, maar geen plek op de pagina heet `zelf`.",
        "bron van /: Op de pagina `/` staat een link naar `/over/#zij`, maar daar heet geen plek `zij`.",
        "bron van /: Op de pagina `/` staat een link naar `/weg/`, maar die pagina bestaat niet.",
        "bron van /icoon/: Op de pagina `/icoon/` staat een link naar `/img/i.abcdefabcd.svg#maan`, "
          + "maar daar heet geen plek `maan`.",
        "bron van /over/: Op de pagina `/over/` staat een link naar `../../x/`, "
          + "maar dat kan geen adres van de site zijn.",
        "bron van /over/: Op de pagina `/over/` staat een link naar `/a b/`, "
          + "maar dat kan geen adres van de site zijn.",
        "bron van /over/: Op de pagina `/over/` staat een link naar `/css/sit.css`, "
          + "maar dat bestand bestaat niet.",
        "bron van /over/: Op de pagina `/over/` staat een link naar `/over`, maar die pagina bestaat niet.",
        "bron van /vol/: Op de pagina `/vol/` staat een link naar `/caf%C3%A9/`, "
          + "maar dat kan geen adres van de site zijn.",
        "bron van /vol/: Op de pagina `/vol/` staat een link naar `/niets/`, maar die pagina bestaat niet.",
      ])
    #expect(!folder.exists("Output"))
    #expect(try folder.names() == [])
  }

  @Test func `links are checked under a base path too`() throws {
    var site = TestSite(
      pages: ["/": "<a href=/over/#ons>", "/over/": "<p id=ons><a href=/>"], address: "https://x.example/p")
    _ = try site.publish(to: folder.output)
    #expect(try folder.text("Output/index.html") == "<a href=/p/over/#ons>")
    site.pages["/over/"] = "<a href=/p/>"
    #expect(
      problems { try site.publish(to: folder.output) } == [
        "bron van /: Op de pagina `/` staat een link naar `/over/#ons`, maar daar heet geen plek `ons`.",
        "bron van /over/: Op de pagina `/over/` staat een link naar `/p/`, maar die pagina bestaat niet.",
      ])
  }

  @Test func `a broken link in a template is told for ten pages and counted for the rest`() throws {
    var site = TestSite()
    for number in 100..<150 { site.pages["/s/\(number)/"] = "<a href=/s/999/>" }
    let found = try diagnostics { try site.publish(to: folder.output) }
    #expect(found.count == 10)
    #expect(found.last?.hint?.hasSuffix("Deze link staat ook nog op 40 andere pagina’s.") == true)
  }

  @Test(arguments: [
    ("/over", "Bedoelde u `/over/`? Het adres van een pagina eindigt op `/`."),
    ("/ovr/", "Bedoelde u `/over/`?"), ("/scholen/de-klver/", "Bedoelde u `/scholen/de-klaver/`?"),
  ])
  func `a broken link comes with the page that was probably meant`(address: String, hint: String) throws {
    let site = TestSite(pages: ["/": "<a href=\(address)>", "/over/": "", "/scholen/de-klaver/": ""])
    let found = try diagnostics { try site.publish(to: folder.output) }
    #expect(found.map(\.hint) == [hint])
  }
}
