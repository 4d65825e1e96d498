extension Check {
  private static let school = "scholen/de-klaver.yaml"
  private static let profiel = "profielen/2026-2027/de-klaver.yaml"

  static let yaml: [Check] = [
    Check(
      .yamlSyntax, "De opmaak klopt niet",
      why:
        "Het bestand is zo geschreven dat niet duidelijk is wat sleutel en wat waarde is. Vaak is het een dubbele punt in een tekst, of een tab.",
      .edit(
        file: school, instead: "naam: De Klaver", wrong: "naam: De Klaver↓: een dorpsschool",
        right: "naam: \"De Klaver: een dorpsschool\"")),
    Check(
      .yamlNotPlain, "Er staat een bijzonder teken van YAML",
      why:
        "Ankers (`&`), verwijzingen (`*`) en typen (`!`) maken een bestand moeilijk te lezen. Ze zijn niet nodig.",
      .edit(
        file: school, instead: "naam: De Klaver", wrong: "naam: ↓&school De Klaver", right: "naam: De Klaver")
    ),
    Check(
      .tooDeep, "Er zit te veel in elkaar",
      why: "Inhoud is hoogstens zeven niveaus diep. Meer dan 32 wijst op haakjes die niet kloppen.",
      .edit(
        file: school, instead: "bestuur: Stichting Zilver",
        wrong: "bestuur: " + String(repeating: "[", count: 32) + "↓[x]" + String(repeating: "]", count: 32),
        right: "bestuur: Stichting Zilver")),
    Check(
      .duplicateKey, "Een sleutel staat er twee keer",
      why: "Dan is niet te zeggen welke waarde geldt.",
      .edit(file: school, instead: "soort: bo", wrong: "soort: bo\n↓soort: sbo", right: "soort: bo")),
    Check(
      .unknownKey, "Een sleutel is niet bekend",
      why: "Wat hier staat, zou nergens op de site komen. Meestal is het een tikfout.",
      .edit(
        file: school, instead: "bestuur: Stichting Zilver",
        wrong: "bestuur: Stichting Zilver\n↓denominate: openbaar",
        right: "bestuur: Stichting Zilver\ndenominatie: openbaar")),
    Check(
      .missingKey, "Een sleutel ontbreekt",
      why: "Deze gegevens zijn altijd nodig.",
      .edit(
        file: "samenwerkingsverband.yaml",
        instead: "steunpunt:\n  naam: Steunpunt Zilverdal\n  telefoon: \"0999-654321\"\n",
        wrong: "steunpunt:\n  ↓naam: Steunpunt Zilverdal\n",
        right: "steunpunt:\n  naam: Steunpunt Zilverdal\n  telefoon: \"0999-654321\"\n")),
    Check(
      .missingValue, "Een waarde ontbreekt",
      why: "De sleutel staat er, maar er staat niets achter.",
      .edit(
        file: school, instead: "bestuur: Stichting Zilver", wrong: "denominatie:↓\nbestuur: Stichting Zilver",
        right: "denominatie: openbaar\nbestuur: Stichting Zilver")),
    Check(
      .wrongType, "Er staat een lijst of sleutels waar iets anders hoort",
      why: "Elke sleutel verwacht één waarde, een lijst, of sleutels met waarden.",
      .edit(
        file: profiel, instead: "plusklas: [ochtend]", wrong: "plusklas: ↓ochtend",
        right: "plusklas: [ochtend]")),
    Check(
      .frontMatter, "Een pagina heeft geen kop",
      why: "Boven elke pagina staan titel, volgorde en menu tussen twee regels `---`.",
      .edit(
        file: "paginas/over.md", instead: "---\ntitel: Over deze site\nvolgorde: 1\nmenu: voet\n---\n",
        wrong: "↓# Over deze site\n",
        right: "---\ntitel: Over deze site\nvolgorde: 1\nmenu: voet\n---\n")),
    Check(
      .csvSyntax, "Een regel van de postcodes klopt niet",
      why: "Met dit bestand rekent de site uit hoe ver een school is.",
      .edit(
        file: "postcodes.csv", instead: "9902;52.7512;6.8225", wrong: "↓9902;noord;6.8225",
        right: "9902;52.7512;6.8225")),
    Check(
      .geojsonSyntax, "De kaart van het gebied klopt niet",
      why: "Uit dit bestand tekent de site de gemeenten.",
      .edit(
        file: "gebied.geojson", instead: "\"soort\": \"gemeente\"", wrong: "\"soort\": ↓\"dorp\"",
        right: "\"soort\": \"gemeente\"")),
  ]
}
