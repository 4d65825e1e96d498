extension Check {
  private static let file = "profielen/2026-2027/de-klaver.yaml"

  static let links: [Check] = [
    Check(
      .brokenLink, "Een link leidt nergens heen",
      why: "Een lezer die op de link klikt, komt op een foutpagina.",
      .edit(
        file: file, instead: "[de uitleg](/uitleg/)", wrong: "[de uitleg](↓/uitlegg/)",
        right: "[de uitleg](/uitleg/)")),
    Check(
      .unknownBegrip, "Een begrip staat niet in de lijst",
      why: "`begrip:` verwijst naar de begrippenlijst, zodat een lezer de betekenis vindt.",
      .edit(
        file: "schema/2026-2027.yaml", instead: "[dyslexie](begrip:dyslexie)",
        wrong: "[dyslexie](↓begrip:dislexie)", right: "[dyslexie](begrip:dyslexie)")),
    Check(
      .rawHTML, "Er staat HTML in een tekst",
      why: "HTML kan de pagina stukmaken of iets binnenhalen wat niemand wil. Markdown is genoeg.",
      .edit(
        file: "paginas/over.md", instead: "Gewone tekst over de schoolarts.",
        wrong: "Gewone ↓<b>tekst</b> over de schoolarts.",
        right: "Gewone **tekst** over de schoolarts.")),
    Check(
      .externalImage, "Een afbeelding staat op een andere site",
      why: "Dan weet die andere site wie deze pagina leest. Afbeeldingen staan in de map `Public/`.",
      .edit(
        file: "paginas/over.md", instead: "Gewone tekst over de schoolarts.",
        wrong: "![De school](↓https://plaatjes.example/school.png) en de schoolarts.",
        right: "![De school](/img/school.png) en de schoolarts.")),
    Check(
      .templateSyntax, "Een sjabloon is niet goed geschreven",
      why: "Elk deel van een sjabloon dat met `{{#naam}}` opent, sluit met `{{/naam}}`.",
      .template(wrong: "<h1>{{#naam}}{{.}}</h1>", right: "<h1>{{#naam}}{{.}}{{/naam}}</h1>")),
    Check(
      .unknownTemplate, "Een sjabloon bestaat niet",
      why: "Een sjabloon kan alleen een ander sjabloon invoegen dat er is.",
      .template(wrong: "<h1>{{naam}}</h1>{{>deel/vooet}}", right: "<h1>{{naam}}</h1>{{>deel/voet}}")),
    Check(
      .unknownVariable, "Een sjabloon gebruikt een naam die er niet is",
      why: "Een naam die er niet is, zou een leeg stuk op de pagina geven.",
      .template(wrong: "<h1>{{titel}}</h1>", right: "<h1>{{naam}}</h1>")),
    Check(
      .assetLoop, "Twee scripts laden elkaar",
      why:
        "De naam van een script hangt af van wat het laadt. Laden twee scripts elkaar, dan heeft geen van beide een naam.",
      .asset(
        file: "js/a.js", wrong: "import \"./b.js\"; // en b.js laadt a.js",
        right: "import \"./b.js\"; // b.js laadt niets")),
  ]
}
