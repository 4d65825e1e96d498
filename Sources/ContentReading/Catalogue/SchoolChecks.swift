extension Check {
  static let schools: [Check] = [
    Check(
      .duplicateSchool, "Twee bestanden gaan over dezelfde locatie",
      why: "BRIN en vestigingsnummer samen horen bij precies één locatie.",
      .edit(file: "scholen/de-linde.yaml", instead: "brin: 98AB", wrong: "brin: ↓98AA", right: "brin: 98AB")),
    Check(
      .outputCollision, "Twee pagina's krijgen hetzelfde adres",
      why: "Op één adres kan maar één pagina staan; de andere zou ongemerkt verdwijnen.",
      .edit(
        file: "scholen/de-linde.yaml", instead: "soort: sbo", wrong: "soort: sbo\nvorige_slugs: [↓de-klaver]",
        right: "soort: sbo\nvorige_slugs: [de-oude-linde]")),
    Check(
      .unknownSchool, "Een profiel hoort bij geen school",
      why: "De naam van het profiel is gelijk aan de naam van het bestand in `scholen/`.",
      .files(
        [("profielen/2026-2027/de-klavver.yaml", .text("status: concept\n"))],
        wrong: "Het profiel heet `de-klavver.yaml`.",
        right: "Het profiel heet `de-klaver.yaml`.")),
  ]
}
