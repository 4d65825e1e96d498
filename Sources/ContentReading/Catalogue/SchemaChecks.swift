extension Check {
  private static let file = "schema/2026-2027.yaml"

  static let schema: [Check] = [
    Check(
      .schemaMissing, "Een schooljaar heeft geen schema",
      why: "Zonder het schema van dat jaar hebben de antwoorden geen betekenis.",
      .files(
        [("profielen/2023-2024/de-klaver.yaml", .text("status: concept\n"))],
        wrong: "Er is een profiel in `profielen/2023-2024/`, maar geen `schema/2023-2024.yaml`.",
        right: "Het profiel staat in de map van een schooljaar dat een schema heeft.")),
    Check(
      .unknownScale, "Een schaal bestaat niet",
      why: "Een indicator van de soort `schaal` noemt een van de schalen boven in het schema.",
      .edit(
        file: file,
        instead:
          "id: lift, label: Lift, vraag: Is er een lift?, uitleg: Naar elke verdieping., soort: schaal, schaal: aanbod",
        wrong:
          "id: lift, label: Lift, vraag: Is er een lift?, uitleg: Naar elke verdieping., soort: schaal, schaal: ↓aanbot",
        right:
          "id: lift, label: Lift, vraag: Is er een lift?, uitleg: Naar elke verdieping., soort: schaal, schaal: aanbod"
      )),
    Check(
      .unknownBehoefte, "Een behoefte bestaat niet",
      why: "Langs de behoeften komen ouders binnen; elke naam moet in het schema staan.",
      .edit(
        file: file, instead: "behoeften: [lichaam]", wrong: "behoeften: [↓lijf]",
        right: "behoeften: [lichaam]")),
    Check(
      .normImpossible, "Een norm heeft geen betekenis",
      why: "“Minstens” kan alleen bij een geordende schaal, een ja-neevraag of een getal.",
      .edit(
        file: file, instead: "        soort: meerkeuze\n",
        wrong: "        soort: meerkeuze\n        basisondersteuning: {minimaal: ↓ochtend}\n",
        right: "        soort: meerkeuze\n")),
    Check(
      .vervangtUnknown, "Een oude naam heeft nooit bestaan",
      why: "`vervangt` verbindt een indicator met zijn geschiedenis onder een oude id.",
      .edit(
        file: file, instead: "vervangt: dyslexie-protocol", wrong: "vervangt: ↓dyslexieprotokol",
        right: "vervangt: dyslexie-protocol")),
    Check(
      .vervangtLoop, "Een indicator vervangt zichzelf",
      why: "Dan heeft de geschiedenis geen begin.",
      .edit(
        file: file, instead: "vervangt: dyslexie-protocol", wrong: "vervangt: ↓dyslexie",
        right: "vervangt: dyslexie-protocol")),
  ]
}
