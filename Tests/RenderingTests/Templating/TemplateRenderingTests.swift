import Testing

@testable import Rendering

struct TemplateRenderingTests {
  @Test func `text is escaped`() throws {
    let school = SchoolModel(naam: #"<b>"A" & 'B'</b>"#)
    #expect(
      try page("<p title=\"{{naam}}\">", school)
        == "<p title=\"&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;\">")
  }

  @Test(arguments: ["", "Ünïcödé 👩‍👩‍👧", "a&", "&a", "&&", "e\u{301}<e\u{301}", "\r\n"])
  func `escaping changes nothing but the five special characters`(text: String) {
    let expected = text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      default: String(scalar)
      }
    }.joined()
    #expect(Array(SafeHTML(escaping: text).html.utf8) == Array(expected.utf8))
  }

  @Test func `HTML is printed as it is`() throws {
    #expect(try page("{{{uitleg}}}", SchoolModel(uitleg: SafeHTML(trusted: "<em>ja</em>"))) == "<em>ja</em>")
    #expect(try page("[{{{uitleg}}}]") == "[]")
  }

  @Test func `a section of a text shows the text, and an empty text shows the inverted section`() throws {
    let text = "{{#telefoon}}Bel {{.}}{{/telefoon}}{{^telefoon}}Geen nummer{{/telefoon}}"
    #expect(try page(text, SchoolModel(telefoon: "0999 & 1")) == "Bel 0999 &amp; 1")
    #expect(try page(text) == "Geen nummer")
  }

  @Test func `a section of HTML shows the HTML`() throws {
    let text = "{{#uitleg}}<div>{{{.}}}</div>{{/uitleg}}{{^uitleg}}leeg{{/uitleg}}"
    #expect(try page(text, SchoolModel(uitleg: SafeHTML(trusted: "<b>x</b>"))) == "<div><b>x</b></div>")
    #expect(try page(text) == "leeg")
  }

  @Test func `zero is printed but counts as nothing in a section`() throws {
    let text = "{{leerlingen}}{{#leerlingen}} ({{.}}){{/leerlingen}}{{^leerlingen}} geen{{/leerlingen}}"
    #expect(try page(text) == "0 geen")
    #expect(try page(text, SchoolModel(leerlingen: 3)) == "3 (3)")
  }

  @Test func `a flag shows one of two, and names keep their meaning inside`() throws {
    let text = "{{#archief}}oud {{naam}}{{/archief}}{{^archief}}nieuw {{naam}}{{/archief}}"
    #expect(try page(text) == "nieuw De Klaver")
    #expect(try page(text, SchoolModel(archief: true)) == "oud De Klaver")
  }

  @Test func `a model is shown when it is there`() throws {
    let text = "{{#bestuur}}{{titel}}{{/bestuur}}{{^bestuur}}geen{{/bestuur}}/{{bestuur.titel}}"
    #expect(try page(text, SchoolModel(bestuur: BestuurModel(titel: "Zilver"))) == "Zilver/Zilver")
    #expect(try page(text) == "geen/")
  }

  @Test func `a list is shown for each of its models`() throws {
    let text =
      "{{#antwoorden}}<li>{{label}}</li>{{/antwoorden}}{{^antwoorden}}Nog niets van {{naam}}{{/antwoorden}}"
    let school = SchoolModel(antwoorden: [AntwoordModel(label: "a"), AntwoordModel(label: "<b>")])
    #expect(try page(text, school) == "<li>a</li><li>&lt;b&gt;</li>")
    #expect(try page(text) == "Nog niets van De Klaver")
  }

  @Test func `a list of texts shows every text, empty ones too`() throws {
    let text = "{{#woorden}}[{{.}}]{{/woorden}}{{^woorden}}geen{{/woorden}}"
    #expect(try page(text, SchoolModel(woorden: ["a", "", "<c>"])) == "[a][][&lt;c&gt;]")
    #expect(try page(text) == "geen")
  }

  @Test func `a name is never looked up in what is around a section`() throws {
    let school = SchoolModel(
      telefoon: "1", bestuur: BestuurModel(titel: "t"), antwoorden: [AntwoordModel(label: "a")],
      woorden: ["w"])
    #expect(try page("{{#antwoorden}}[{{naam}}]{{/antwoorden}}", school) == "[]")
    #expect(try page("{{#bestuur}}[{{naam}}{{bestuur.titel}}]{{/bestuur}}", school) == "[]")
    #expect(try page("{{#woorden}}[{{naam}}{{text}}]{{/woorden}}", school) == "[]")
    #expect(try page("{{#telefoon}}[{{naam}}{{text}}{{isNull}}]{{/telefoon}}", school) == "[]")
    #expect(try page("{{^antwoorden}}{{/antwoorden}}[{{onder}}{{#label}}x{{/label}}]", school) == "[]")
  }

  @Test func `the stored properties of a model cannot be reached`() throws {
    struct Geheim: TemplateModel {
      let wachtwoord = "geheim"
      static let fields = Fields<Self>([.text("naam") { _ in "x" }])
    }
    let templates = templates(["p": "[{{wachtwoord}}{{#wachtwoord}}{{.}}{{/wachtwoord}}{{naam}}]"])
    #expect(try templates.render(Geheim(), with: "p") == "[x]")
  }

  @Test func `a model whose type is not known is rendered too`() throws {
    let pages: [any TemplateModel] = [SchoolModel(), BestuurModel(titel: "Zilver")]
    let templates = templates(["p": "{{naam}}{{titel}}"])
    #expect(try pages.map { try templates.render($0, with: "p") } == ["De Klaver", "Zilver"])
    let type: any TemplateModel.Type = BestuurModel.self
    #expect(templates.check(template: "p", for: type).count == 1)
  }

  @Test func `partials are put in their place and see only what is there`() throws {
    let school = SchoolModel(antwoorden: [AntwoordModel(label: "a"), AntwoordModel(label: "b")])
    #expect(
      try page(
        "<ul>\n  {{#antwoorden}}\n  {{>deel/antwoord}}\n  {{/antwoorden}}\n</ul>", school,
        with: ["deel/antwoord": "<li>{{label}}</li>\n"])
        == "<ul>\n<li>a</li>\n<li>b</li>\n</ul>")
  }

  @Test func `a partial may show itself for what is below`() throws {
    let tree = AntwoordModel(
      label: "a",
      onder: [AntwoordModel(label: "b", onder: [AntwoordModel(label: "c")]), AntwoordModel(label: "d")])
    let others = ["boom": "<li>{{label}}{{#onder}}{{>boom}}{{/onder}}</li>"]
    #expect(problems("{{#antwoorden}}{{>boom}}{{/antwoorden}}", with: others) == [])
    #expect(
      try page("{{#antwoorden}}{{>boom}}{{/antwoorden}}", SchoolModel(antwoorden: [tree]), with: others)
        == "<li>a<li>b<li>c</li></li><li>d</li></li>")
  }

  @Test func `a page fills in the blocks of its layout`() throws {
    let layout = "<title>{{$titel}}Site{{/titel}}</title>\n<main>\n  {{$inhoud}}\n  {{/inhoud}}\n</main>\n"
    #expect(
      try page(
        "{{<layout}}\n{{$inhoud}}\n<h1>{{naam}}</h1>\n{{/inhoud}}\n{{/layout}}\n", with: ["layout": layout])
        == "<title>Site</title>\n<main>\n<h1>De Klaver</h1>\n</main>\n")
  }

  @Test func `the outermost page has the last word about a block`() throws {
    let others = [
      "basis": "{{$a}}basis{{/a}}-{{$b}}basis{{/b}}",
      "midden": "{{<basis}}{{$a}}midden{{/a}}{{$b}}midden{{/b}}{{/basis}}",
    ]
    #expect(try page("{{<midden}}{{$a}}pagina{{/a}}{{/midden}}", with: others) == "pagina-midden")
  }

  @Test func `a layout inside a block has blocks of its own`() throws {
    let others = ["layout": "<{{$inhoud}}{{/inhoud}}>", "kaart": "({{$inhoud}}{{/inhoud}})"]
    let text =
      "{{<layout}}{{$inhoud}}{{<kaart}}{{$inhoud}}{{naam}}{{/inhoud}}{{/kaart}}{{/inhoud}}{{/layout}}"
    #expect(problems(text, with: others) == [])
    #expect(try page(text, with: others) == "<(De Klaver)>")
  }

  @Test(arguments: [
    ("a\n{{#archief}}\nb\n{{/archief}}\nc\n", "a\nb\nc\n"),
    ("a\n  {{! weg }}  \nb", "a\nb"),
    ("{{! twee\nregels }}\nb\n", "b\n"),
    ("{{#archief}}\n\nb\n\n{{/archief}}\n\nc", "\nb\n\n\nc"),
    ("  {{naam}}\n\n  x\n", "  De Klaver\n\n  x\n"),
    ("{{#archief}}  \r\n b\r\n{{/archief}}\r\n", " b\r\n"),
    ("{{#archief}}x{{/archief}}\n\n{{naam}}   ", "x\n\nDe Klaver   "),
    ("{{#archief}}   {{/archief}}|", "   |"),
    ("{a: {{naam}}}}", "{a: De Klaver}}"),
    ("  {{#archief}}a{{/archief}} b", "  a b"),
  ])
  func `a tag alone on its line takes the line with it, and no other white space changes`(
    text: String, expected: String
  ) throws {
    #expect(try page(text, SchoolModel(archief: true)) == expected)
  }

  @Test func `a template of a later folder replaces one of the same name`() throws {
    let basis = [
      TemplateSource(name: "p", file: "p", text: "{{>deel/kop}}!"),
      TemplateSource(name: "deel/kop", file: "k", text: "ons"),
    ]
    let own = [TemplateSource(path: "deel/kop.mustache", text: "eigen")].compactMap { $0 }
    #expect(try Templates([basis, own]).render(SchoolModel(), with: "p") == "eigen!")
    #expect(Templates([basis, own]).names == ["deel/kop", "p"])
  }

  @Test func `only files that end in mustache are templates`() {
    #expect(TemplateSource(path: "deel/antwoord.mustache", text: "")?.name == "deel/antwoord")
    #expect(TemplateSource(path: "README.md", text: "") == nil)
    #expect(TemplateSource(path: ".mustache", text: "") == nil)
  }

  @Test func `a template that does not exist or is wrong throws`() {
    let templates = templates(["goed": "x", "fout": "{{>deel}}", "deel": "{{#a}}"])
    #expect(throws: TemplateError.unknownTemplate("school")) {
      try templates.render(SchoolModel(), with: "school")
    }
    #expect(throws: TemplateError.self) { try templates.render(SchoolModel(), with: "fout") }
    #expect(templates.problems.map(\.place.file) == ["deel.mustache"])
  }

  @Test func `the same model gives the same bytes`() throws {
    let templates = templates(["p": "{{#antwoorden}}{{label}},{{/antwoorden}}"])
    let school = SchoolModel(antwoorden: (0..<50).map { AntwoordModel(label: "\($0)") })
    let first = try templates.render(school, with: "p")
    for _ in 0..<20 { #expect(try templates.render(school, with: "p") == first) }
  }

  @Test func `safe parts joined stay as they are`() {
    let parts = [SafeHTML(trusted: "<b>"), SafeHTML(escaping: "<"), SafeHTML(trusted: "</b>")]
    #expect(parts.joined().html == "<b>&lt;</b>")
    #expect(parts.joined(separator: SafeHTML(escaping: "&")).html == "<b>&amp;&lt;&amp;</b>")
    var sum = parts[0] + parts[2]
    sum += parts[1]
    #expect(sum.html == "<b></b>&lt;")
    #expect(SafeHTML.empty.isEmpty)
  }
}
