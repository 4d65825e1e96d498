import Testing

@testable import Rendering

private let markdown = Markdown()

private func html(_ text: String, below level: Int = 1) -> String {
  markdown.html(text, headingsBelow: level).html
}

struct MarkdownTests {
  @Test func `ordinary text becomes ordinary HTML`() {
    #expect(
      html("De school heeft *een* **lift**.\n\n- één\n- twee\n\n1. eerst\n2. dan")
        == """
        <p>De school heeft <em>een</em> <strong>lift</strong>.</p>
        <ul>
        <li>één</li>
        <li>twee</li>
        </ul>
        <ol>
        <li>eerst</li>
        <li>dan</li>
        </ol>

        """)
  }

  @Test(arguments: ["", " ", "\n\n\t\n", "\r\n"])
  func `no text gives no HTML`(text: String) {
    #expect(markdown.html(text, headingsBelow: 1).isEmpty)
    #expect(markdown.inline(text).isEmpty)
    #expect(markdown.plainText(text) == "")
    #expect(markdown.line(text) == "")
  }

  @Test func `quotes and dashes stay as typed`() {
    #expect(html(#"'a' -- "b"..."#) == "<p>'a' -- &quot;b&quot;...</p>\n")
  }

  @Test func `nested lists stay nested`() {
    #expect(
      html("- a\n  - b\n    - c")
        == "<ul>\n<li>a\n<ul>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n</li>\n</ul>\n")
  }

  // MARK: Headings

  @Test(arguments: [
    ("# a\n## b", 1, "23"), ("## a\n### b", 1, "23"), ("#### a", 2, "3"), ("# a\n#### b\n##### c", 1, "234"),
    ("### a\n## b\n### c", 1, "223"), ("# a\n## b\n### c", 4, "566"), ("## a", 0, "1"), ("# a", -3, "1"),
    ("# a", 9, "6"), ("a\n===\n\nb\n---", 2, "34"), ("## a\n#### b\n### c\n#### d\n## e", 1, "23342"),
  ])
  func `headings come right below the level given and skip none`(text: String, level: Int, expected: String) {
    let html = html(text, below: level)
    let levels = html.split(separator: "\n").compactMap { $0.hasPrefix("<h") ? $0.dropFirst(2).first : nil }
    #expect(String(levels) == expected, "\(html)")
  }

  // MARK: Links

  @Test(arguments: [
    ("[x](/uitleg/)", "<a href=\"/uitleg/\">x</a>"),
    ("[x](#boven)", "<a href=\"#boven\">x</a>"),
    ("[x](mailto:ib@school.example)", "<a href=\"mailto:ib@school.example\">x</a>"),
    ("[x](tel:0999123456)", "<a href=\"tel:0999123456\">x</a>"),
    (
      "[*x*](https://swv.example/?a=1&b=ü 'De \"titel\"')",
      "<a href=\"https://swv.example/?a=1&amp;b=%C3%BC\" title=\"De &quot;titel&quot;\" "
        + "rel=\"noopener noreferrer\">"
        + "<em>x</em></a>"
    ),
    (
      "<https://swv.example/>",
      "<a href=\"https://swv.example/\" rel=\"noopener noreferrer\">https://swv.example/</a>"
    ),
    (
      "[hulp](begrip:extra-ondersteuning)",
      "<a href=\"/begrippen/#extra-ondersteuning\" class=\"begrip\">hulp</a>"
    ),
    ("![kaart](/img/kaart.png)", "<img src=\"/img/kaart.png\" alt=\"kaart\" />"),
    ("[![de *kaart*](/k.png)](/kaart/)", "<a href=\"/kaart/\"><img src=\"/k.png\" alt=\"de kaart\" /></a>"),
  ])
  func `a link that is allowed works`(text: String, expected: String) {
    #expect(html(text) == "<p>\(expected)</p>\n")
    #expect(markdown.problems(in: text) == [])
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#115;cript:alert(1)", "&#x6A;avascript:alert(1)",
    "vbscript:x", "VBScript:x", "data:text/html;base64,PHNjcmlwdD4=", "data:image/png;base64,AAAA",
    "file:///etc/passwd", "blob:x", "//elders.example/", "/\\elders.example", "https:/x", "https:///x",
    "http:",
    "uitleg/", "www.school.example", "javascript&colon;alert(1)", "<java script:alert(1)>",
    "<\u{1}javascript:x>",
    "jav\u{a0}ascript:x", "begrip:", "begrip:Twee Woorden", "begrip:x\"onclick=y", "begrip:../x",
  ])
  func `of a link that is not allowed only the words stay`(address: String) {
    let html = html("[woorden](\(address)) einde")
    #expect(!html.contains("href") && !html.contains("<a"), "\(html)")
    #expect(html.contains("woorden") && html.contains("einde"))
  }

  @Test(arguments: [
    "<javascript:alert(1)>", "[x]: javascript:alert(1)\n\n[x]", "![x](javascript:alert(1))",
    "![[x](javascript:y)](/a.png)",
  ])
  func `a script cannot come in through another kind of link`(text: String) {
    let html = html(text)
    #expect(!html.contains("href") && !html.contains("src=\"j"), "\(html)")
    #expect(markdown.problems(in: text).count == 1)
  }

  @Test func `an address cannot break out of its attribute`() {
    let html = html("[x](<https://a.example/\"onmouseover=\"alert(1)> 'a\"onclick=\"b')")
    #expect(
      html == "<p><a href=\"https://a.example/%22onmouseover=%22alert(1)\" title=\"a&quot;onclick=&quot;b\" "
        + "rel=\"noopener noreferrer\">x</a></p>\n")
  }

  @Test func `problems tell what was found and on which line`() {
    let text =
      "# a\n\n[x](javascript:y)\n\n![plaatje](https://elders.example/p.png)\n\n[y](begrip:X) <b>z</b>"
    let found = markdown.problems(in: text)
    #expect(
      found == [
        .init(kind: .linkNotAllowed, line: 3, found: "javascript:y"),
        .init(kind: .externalImage, line: 5, found: "https://elders.example/p.png"),
        .init(kind: .invalidBegrip, line: 7, found: "begrip:X"),
        .init(kind: .rawHTML, line: 7, found: "<b>"), .init(kind: .rawHTML, line: 7, found: "</b>"),
      ])
    #expect(found[1].message == "De afbeelding `https://elders.example/p.png` staat niet op deze site.")
    #expect(found.allSatisfy { !$0.hint.isEmpty })
  }

  @Test func `the links of a text can be followed`() {
    #expect(
      markdown.links(in: "[a](/x/) [b](begrip:c)\n![d](/e.png)\n\n<https://f.example>") == [
        .init(target: .site("/x/"), isImage: false, line: 1),
        .init(target: .begrip("c"), isImage: false, line: 1),
        .init(target: .site("/e.png"), isImage: true, line: 2),
        .init(target: .web("https://f.example"), isImage: false, line: 4),
      ])
  }

  @Test func `an image from elsewhere becomes its description`() {
    #expect(html("Zie ![het *plein*](https://elders.example/p.png).") == "<p>Zie het <em>plein</em>.</p>\n")
    #expect(html("![a](//elders.example/p.png)![b](data:image/gif;base64,AA)") == "<p>ab</p>\n")
  }

  // MARK: HTML

  @Test(arguments: [
    "<script>alert(1)</script>", "a <script>alert(1)</script>", "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>", "<!-- x --><b>", "<style>*{}</style>", "<a href=\"javascript:x\">y</a>",
    "<iframe src=/></iframe>", "> <script>x</script>", "- <b>x</b>", "# <b>x</b>", "<?php x ?>",
    "<![CDATA[x]]>",
  ])
  func `HTML in a text is shown, not done`(text: String) {
    let html = html(text)
    let tags = html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1)
      .map { $0.prefix { $0.isLetter || $0.isNumber || $0 == "/" } }
    let allowed: Set<Substring> = [
      "p", "/p", "blockquote", "/blockquote", "ul", "/ul", "li", "/li", "h2", "/h2",
    ]
    #expect(Set(tags).isSubset(of: allowed), "\(html)")
    #expect(html.contains("&lt;"))
    #expect(markdown.problems(in: text).contains { $0.kind == .rawHTML })
  }

  @Test func `what is almost HTML is text`() {
    #expect(html("<svg/onload=alert(1)> 5 < 6") == "<p>&lt;svg/onload=alert(1)&gt; 5 &lt; 6</p>\n")
    #expect(markdown.problems(in: "<svg/onload=alert(1)> 5 < 6") == [])
  }

  @Test func `entities become characters and stay harmless`() {
    #expect(
      html("&lt;script&gt; &amp; &eacute; &#60;b&#62; &#0;")
        == "<p>&lt;script&gt; &amp; é &lt;b&gt; \u{FFFD}</p>\n")
  }

  @Test func `the language of a code block cannot break out of its attribute`() {
    #expect(
      html("```x\"onclick=y\n<b>\n```")
        == "<pre><code class=\"language-x&quot;onclick=y\">&lt;b&gt;\n</code></pre>\n")
  }

  // MARK: One line, and words only

  @Test(arguments: [
    ("Hulp bij *lezen*", "Hulp bij <em>lezen</em>"), ("a\n\nb", "a b"), ("# a\n\n- b\n- c", "a b c"),
    ("    code <b>", "<code>code &lt;b&gt;</code>"), ("<b>x</b>", "&lt;b&gt;x&lt;/b&gt;"),
    ("<div>\nx\n</div>", "&lt;div&gt;\nx\n&lt;/div&gt;"),
    ("[x](begrip:y)", "<a href=\"/begrippen/#y\" class=\"begrip\">x</a>"),
    ("---", ""), ("> a\n> > b", "a b"), ("a & b", "a &amp; b"),
  ])
  func `inline has no blocks`(text: String, expected: String) {
    #expect(markdown.inline(text).html == expected)
  }

  @Test func `plain text keeps paragraphs and lists`() {
    #expect(
      markdown.plainText(
        "# Kop\n\nEen *zin* met [een link](/x/)\nen `code`.  \nNieuw\n\n- a\n- b\n  1. c\n  2. d\n- e\n\n"
          + "3. drie\n\n4. vier\n\n> citaat\n\n![alt](/x.png) &amp; <b>\n\n```\nregel 1\nregel 2\n```")
          == """
          Kop

          Een zin met een link en code.
          Nieuw

          - a
          - b
          1. c
          2. d
          - e

          3. drie

          4. vier

          citaat

          alt & <b>

          regel 1
          regel 2
          """)
  }

  @Test func `a line ends after a whole word`() {
    #expect(markdown.line("# Kop\n\n- een *twee*\n- drie") == "Kop - een twee - drie")
    #expect(markdown.line("een twee drie", limit: 13) == "een twee drie")
    #expect(markdown.line("een twee drie", limit: 12) == "een twee…")
    #expect(markdown.line("een twee drie", limit: 9) == "een twee…")
    #expect(markdown.line("een twee drie", limit: 8) == "een…")
    #expect(markdown.line("onafgebroken", limit: 5) == "onaf…")
    #expect(markdown.line("x", limit: 0) == "…")
  }

  // MARK: Strange and large texts

  @Test func `NUL and broken UTF-8 become the replacement character`() {
    #expect(html("a\u{0}b") == "<p>a\u{FFFD}b</p>\n")
    #expect(html("[x](/\u{0}/)").contains("\u{0}") == false)
    #expect(html(String(decoding: [0x61, 0xFF, 0x62], as: UTF8.self)) == "<p>a\u{FFFD}b</p>\n")
    #expect(markdown.plainText("a\u{0}b") == "a\u{FFFD}b")
  }

  @Test func `a text of 1 MiB is read whole`() {
    let text = String(repeating: "Een zin met *nadruk* en [een link](/x/).\n\n", count: 1_048_576 / 42)
    let html = html(text)
    #expect(html.hasSuffix("<p>Een zin met <em>nadruk</em> en <a href=\"/x/\">een link</a>.</p>\n"))
    #expect(html.split(separator: "\n").count == 1_048_576 / 42)
  }

  @Test(arguments: [
    "> ", ">", "- ", "1. ", "*", "**", "_", "[", "![", "a`", "<", "(", "***a ", "> - ", "[a](",
    "![a](/x) [b](/y) ",
  ])
  func `ten thousand levels deep does not crash`(mark: String) {
    let text = String(repeating: mark, count: 10_000) + "woord"
    #expect(html(text).contains("woord"))
    #expect(markdown.inline(text).html.contains("woord"))
    #expect(markdown.plainText(text).contains("woord"))
  }

  @Test func `ten thousand nested links and emphases close again`() {
    let text = String(repeating: "*a **b ", count: 5_000) + String(repeating: "** *", count: 5_000)
    let html = html(text)
    #expect(html.ranges(of: "<em>").count == html.ranges(of: "</em>").count)
    #expect(html.ranges(of: "<strong>").count == html.ranges(of: "</strong>").count)
  }
}
