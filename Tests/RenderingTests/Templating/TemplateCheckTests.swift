import Testing

@testable import Rendering

struct TemplateCheckTests {
  @Test func `a template that uses everything well has no problems`() {
    #expect(
      problems(
        """
        {{! alles }}
        <h1>{{naam}}</h1>{{leerlingen}}{{{uitleg}}}{{bestuur.titel}}
        {{#telefoon}}{{.}}{{/telefoon}}{{#uitleg}}{{{.}}}{{/uitleg}}{{^uitleg}}{{naam}}{{/uitleg}}
        {{#archief}}{{naam}}{{/archief}}
        {{#antwoorden}}{{label}}{{#onder}}{{label}}{{/onder}}{{/antwoorden}}
        {{^antwoorden}}{{naam}}{{/antwoorden}}
        {{#woorden}}{{.}}{{/woorden}}{{^bestuur.titel}}x{{/bestuur.titel}}{{#bestuur}}{{titel}}{{/bestuur}}
        """) == [])
  }

  @Test func `an unknown name gives the name that was probably meant`() {
    #expect(
      problems("<p>é {{ naaam }}") == [
        "1:9 unknown-variable Het veld `naaam` bestaat hier niet. (Bedoelde u `naam`?)"
      ])
  }

  @Test func `an unknown name without a near one gives the names that are allowed`() {
    #expect(
      problems("{{#bestuur}}\n  {{adres}}\n{{/bestuur}}") == [
        "2:5 unknown-variable Het veld `adres` bestaat hier niet. (U kunt hier kiezen uit: `titel`.)"
      ])
  }

  @Test(arguments: [
    ("{{#antwoorden}}{{naam}}{{/antwoorden}}", "1:18 unknown-variable Het veld `naam` bestaat hier niet."),
    ("{{#telefoon}}{{naam}}{{/telefoon}}", "(In een sectie van een tekst is er alleen `{{.}}`.)"),
    ("{{#uitleg}}{{naam}}{{/uitleg}}", "(In een sectie van HTML is er alleen `{{{.}}}`.)"),
    ("{{#uitleg}}{{.}}{{/uitleg}}", "1:14 template-syntax `.` is HTML. (Schrijf `{{{.}}}`.)"),
    ("{{#woorden}}{{{.}}}{{/woorden}}", "1:16 template-syntax `.` is tekst, geen HTML. (Schrijf `{{.}}`.)"),
    ("{{.}}", "1:3 unknown-variable De punt betekent hier niets."),
    ("{{#antwoorden}}{{.}}{{/antwoorden}}", "1:18 unknown-variable De punt betekent hier niets."),
    ("{{#woorden}}{{#.}}x{{/.}}{{/woorden}}", "1:16 template-syntax `{{#.}}` kan niet."),
    ("{{uitleg}}", "1:3 template-syntax `uitleg` is HTML. (Schrijf `{{{uitleg}}}`.)"),
    ("{{{naam}}}", "1:4 template-syntax `naam` is tekst, geen HTML. (Schrijf `{{naam}}`.)"),
    ("{{archief}}", "1:3 template-syntax `archief` is ja of nee en heeft geen tekst."),
    ("{{{archief}}}", "1:4 template-syntax `archief` is ja of nee en heeft geen tekst."),
    ("{{bestuur}}", "1:3 template-syntax `bestuur` heeft zelf geen tekst, maar bevat velden."),
    ("{{antwoorden}}", "1:3 template-syntax `antwoorden` is een lijst."),
    ("{{woorden}}", "1:3 template-syntax `woorden` is een lijst."),
    ("{{bestuur.naam}}", "1:3 unknown-variable `bestuur` heeft geen veld `naam`."),
    (
      "{{antwoorden.label}}",
      "1:3 template-syntax `antwoorden` bevat geen velden, dus `antwoorden.label` kan niet."
    ),
    ("{{naam.lengte}}", "1:3 template-syntax `naam` bevat geen velden, dus `naam.lengte` kan niet."),
    ("{{#onbekend}}{{ook}}{{/onbekend}}", "1:4 unknown-variable Het veld `onbekend` bestaat hier niet."),
  ])
  func `a name that cannot be used so has one problem`(text: String, expected: String) {
    let problems = problems(text)
    #expect(problems.count == 1)
    #expect(problems.first?.contains(expected) == true, "\(problems)")
  }

  @Test func `all problems come at once, in order`() {
    #expect(
      problems("{{x1}}\n{{#antwoorden}}{{x2}}{{/antwoorden}}\n{{>weg}}\n{{archief}}").map {
        $0.prefix { $0 != " " }
      }
        == ["1:3", "2:18", "3:4", "4:3"])
  }

  @Test func `a partial that does not exist gives the name that was probably meant`() {
    #expect(
      problems("\n{{> deel/antword }}", with: ["deel/antwoord": ""]) == [
        "2:5 unknown-template Het sjabloon `deel/antword` bestaat niet. (Bedoelde u `deel/antwoord`?)"
      ])
    #expect(problems("{{<layout}}{{/layout}}").map { $0.prefix(20) } == ["1:4 unknown-template"])
  }

  @Test func `a page whose template does not exist has a problem`() {
    let problems = templates(["school": ""]).check(template: "schol", for: SchoolModel.self)
    #expect(problems.map(\.code) == [.unknownTemplate])
    #expect(problems.first?.hint == "Bedoelde u `school`?")
  }

  @Test func `a partial is checked where it is used, once for every kind of model`() {
    #expect(
      problems(
        "{{>deel}}{{#bestuur}}{{>deel}}{{/bestuur}}{{#antwoorden}}{{>deel}}{{>deel}}{{/antwoorden}}",
        with: ["deel": "{{titel}}"])
        == [
          "deel.mustache:1:3 unknown-variable Het veld `titel` bestaat hier niet. "
            + "(U kunt hier kiezen uit: `antwoorden`, `archief`, `bestuur`, `leerlingen`, `naam`, "
            + "`telefoon`, `uitleg`, `woorden`.)",
          "deel.mustache:1:3 unknown-variable Het veld `titel` bestaat hier niet. "
            + "(U kunt hier kiezen uit: `label`, `onder`.)",
        ])
  }

  @Test func `a block that the layout does not have is a problem`() {
    #expect(
      problems("{{<layout}}{{$inhuod}}{{/inhuod}}{{/layout}}", with: ["layout": "{{$inhoud}}{{/inhoud}}"])
        == [
          "1:15 unknown-variable Het sjabloon `layout` heeft geen blok `inhuod`. (Bedoelde u `inhoud`?)"
        ])
  }

  @Test func `the blocks of the layout around a layout may be filled in`() {
    let others = ["basis": "{{$kop}}{{/kop}}", "layout": "{{<basis}}{{/basis}}"]
    #expect(problems("{{<layout}}{{$kop}}{{naam}}{{/kop}}{{/layout}}", with: others) == [])
  }

  @Test func `what a page puts in a block is checked with what the page shows`() {
    #expect(
      problems(
        "{{#bestuur}}{{<kaart}}{{$inhoud}}{{titel}}{{naam}}{{/inhoud}}{{/kaart}}{{/bestuur}}",
        with: ["kaart": "{{titel}}{{$inhoud}}{{weg}}{{/inhoud}}"]
      ).map { $0.prefix(21) } == ["1:45 unknown-variable"])
  }

  @Test func `what a layout has in a block is checked when the page leaves it`() {
    #expect(
      problems("{{<layout}}{{/layout}}", with: ["layout": "{{$a}}{{weg}}{{/a}}"]).map { $0.prefix(20) }
        == ["layout.mustache:1:9 "])
  }

  @Test func `a block in a section that changes the meaning of names is a problem`() {
    #expect(
      problems(
        "{{<layout}}{{$a}}x{{/a}}{{/layout}}",
        with: ["layout": "{{#archief}}{{$b}}{{/b}}{{/archief}}\n{{#bestuur}}{{$a}}{{/a}}{{/bestuur}}"])
        == [
          "layout.mustache:2:16 template-syntax Het blok `a` staat in `{{#bestuur}}`. Daar betekenen "
            + "namen iets anders. (Zet het blok buiten `{{#bestuur}}`.)"
        ])
  }

  @Test func `a part that shows itself for ever is a problem`() {
    #expect(
      problems("{{>a}}", with: ["a": "{{#archief}}{{>b}}{{/archief}}", "b": "{{>a}}"]).count == 1)
    #expect(
      problems("{{>pagina}}").first?.hasPrefix("1:4 template-syntax `{{>pagina}}` toont zichzelf") == true)
  }

  @Test func `an endless part is found behind a part that ends`() {
    let text = "{{#antwoorden}}{{>v}}{{/antwoorden}}"
    let others = ["v": "{{#onder}}{{>u}}{{/onder}}{{>u}}", "u": "{{>v}}"]
    #expect(problems(text, with: others).filter { $0.contains("houdt nooit op") }.count == 1)
  }

  @Test func `a layout around itself is a problem`() {
    let found = problems(
      "{{<layout}}{{/layout}}", with: ["layout": "{{>deel}}", "deel": "{{<layout}}{{/layout}}"])
    #expect(found.count == 1)
    #expect(found.first?.contains("`{{<layout}}` maakt een kring") == true)
  }
}
