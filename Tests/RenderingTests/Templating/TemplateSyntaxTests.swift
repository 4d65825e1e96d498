import Diagnostics
import Testing

@testable import Rendering

struct TemplateSyntaxTests {
  @Test(arguments: [
    (
      "a\n {{naam",
      "2:2 template-syntax Deze tag is niet gesloten. (Schrijf `}}` achter de naam, op dezelfde regel.)"
    ),
    ("{{naam\n}}", "1:1 template-syntax Deze tag is niet gesloten."),
    ("{{{uitleg}}", "1:1 template-syntax Deze tag is niet gesloten. (Schrijf `}}}`"),
    ("{{! nooit", "1:1 template-syntax Deze tag is niet gesloten."),
    ("{{}}", "1:3 template-syntax In deze tag staat geen naam."),
    ("{{# }}", "1:5 template-syntax In deze tag staat geen naam."),
    (
      "x {{#archief}}",
      "1:3 template-syntax `{{#archief}}` is niet gesloten. (Schrijf `{{/archief}}` waar het ophoudt.)"
    ),
    ("{{/archief}}", "1:4 template-syntax `{{/archief}}` sluit iets dat niet open is."),
    (
      "{{#archief}}\n{{/archif}}",
      "2:4 template-syntax `{{/archif}}` past niet bij `{{#archief}}`. (Sluit eerst met `{{/archief}}`.)"
    ),
    ("{{#archief}}{{/naam}}{{/archief}}", "1:16 template-syntax `{{/naam}}` past niet bij `{{#archief}}`."),
    ("{{#archief}}{{^naam}}{{/archief}}", "1:13 template-syntax `{{^naam}}` is niet gesloten."),
    ("{{=<% %>=}}", "1:1 template-syntax Andere tekens voor tags kiezen kan niet."),
    ("{{&naam}}", "1:1 template-syntax `{{&…}}` kan niet."),
    ("{{% CONTENT_TYPE: TEXT}}", "1:1 template-syntax `{{%…}}` kan niet."),
    ("{{>*naam}}", "1:4 template-syntax De naam van een sjabloon kan niet uit een veld komen."),
    (
      "{{uppercased(naam)}}",
      "1:3 template-syntax Functies zoals `uppercased(naam)` kunnen niet in een sjabloon."
    ),
    ("{{#first()}}x{{/first()}}", "Functies zoals `first()` kunnen niet in een sjabloon."),
    ("{{naam?}}", "1:3 template-syntax `naam?` kan niet de naam van een veld zijn."),
    ("{{.naam}}", "1:3 template-syntax `.naam` kan niet de naam van een veld zijn."),
    ("{{bestuur..titel}}", "`bestuur..titel` kan niet de naam van een veld zijn."),
    ("{{>../deel}}", "1:4 template-syntax `../deel` kan niet de naam van een sjabloon zijn."),
    ("{{>deel.mustache}}", "1:4 template-syntax `deel.mustache` kan niet de naam van een sjabloon zijn."),
    ("{", "1:2 template-syntax Een sjabloon mag niet eindigen op een accolade."),
    ("{{<deel}}los{{/deel}}", "1:1 template-syntax Tussen `{{<deel}}` en `{{/deel}}` staat losse tekst."),
    (
      "{{<deel}}{{naam}}{{/deel}}",
      "1:10 template-syntax `{{naam}}` staat in `{{<deel}}`, maar niet in een blok."
    ),
    ("{{<deel}}{{$a}}{{/a}}{{$a}}{{/a}}{{/deel}}", "1:25 template-syntax Het blok `a` staat hier twee keer."),
  ])
  func `a mistake in a tag has its place and what to do`(text: String, expected: String) {
    let found = problems(text, with: ["deel": "{{$a}}{{/a}}"])
    #expect(found.contains { $0.contains(expected) }, "\(found)")
    #expect(templates(["p": text, "deel": "{{$a}}{{/a}}"]).problems.first?.code == .templateSyntax)
  }

  @Test func `reading goes on after a mistake`() {
    #expect(
      problems("{{naam\n{{&naam}}{{naam {{naam}}\n{{#archief}}").map { $0.prefix(4) }
        == ["1:1 ", "2:1 ", "2:10", "3:1 "])
  }

  @Test func `a wrong closing tag points to where it began`() {
    let found = templates(["p": "\n{{#archief}}{{/archif}}"]).problems
    #expect(
      found.flatMap(\.notes) == [
        .init(at: Place(file: "p.mustache", line: 2, column: 1), "Hier begint `{{#archief}}`.")
      ])
  }

  @Test(arguments: [
    "{{#a}}\u{308}", "{{naam}}\u{308}x", "\u{600}{{naam}}", "{{!\u{308}}}", "a\u{0}b{{naam}}",
    "\u{85}{{naam}}\u{2028}",
  ])
  func `strange characters beside a tag never crash`(text: String) {
    let templates = templates(["p": text])
    if templates.problems.isEmpty {
      #expect(throws: Never.self) { try templates.render(SchoolModel(), with: "p") }
    } else {
      #expect(templates.problems.allSatisfy { $0.code == .templateSyntax })
    }
  }
}
