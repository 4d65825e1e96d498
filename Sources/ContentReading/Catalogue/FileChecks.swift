extension Check {
  static let files: [Check] = [
    Check(
      .fileMissing, "Een bestand ontbreekt",
      why: "Zonder dit bestand kan de site niet worden gemaakt.",
      .files(
        [("samenwerkingsverband.yaml", .absent)], wrong: "De map heeft geen `samenwerkingsverband.yaml`.",
        right: "De map heeft een `samenwerkingsverband.yaml`.")),
    Check(
      .fileUnreadable, "Een bestand is niet te lezen",
      why: "De computer geeft het bestand niet vrij. Vaak zijn het de rechten op het bestand.",
      .files(
        [("begrippen.yaml", .unreadable)], wrong: "`begrippen.yaml` mag door niemand worden gelezen.",
        right: "`begrippen.yaml` mag worden gelezen.")),
    Check(
      .fileTooLarge, "Een bestand is te groot",
      why:
        "Een bestand met inhoud is hoogstens 1 MiB. Is het groter, dan staat er waarschijnlijk iets anders in.",
      .files(
        [("begrippen.yaml", .bytes([UInt8](repeating: 0x23, count: (1 << 20) + 1)))],
        wrong: "`begrippen.yaml` is 1048577 bytes groot.",
        right: "`begrippen.yaml` is hoogstens 1048576 bytes groot.")),
    Check(
      .fileNotAllowed, "Een bestand staat op de verkeerde plaats",
      why: "Wat niet op de site komt, hoort niet in de map: anders denkt iemand dat het gepubliceerd is.",
      .files(
        [("scholen/de-roos.yml", .text("naam: De Roos\n"))],
        wrong: "Er is een bestand `scholen/de-roos.yml`.",
        right: "Het bestand heet `scholen/de-roos.yaml`.")),
    Check(
      .symbolicLink, "Een snelkoppeling wijst naar buiten",
      why:
        "Alles wat op de site komt, staat in de map met inhoud. Zo kan niemand per ongeluk iets anders publiceren.",
      .files(
        [("scholen/de-roos.yaml", .strayLink)],
        wrong: "`scholen/de-roos.yaml` is een snelkoppeling naar een andere map.",
        right: "`scholen/de-roos.yaml` is een gewoon bestand.")),
    Check(
      .notUTF8, "Een teken is geen UTF-8",
      why:
        "Alle bestanden zijn in UTF-8 bewaard. In een oude codering worden letters met accenten onleesbaar.",
      .files(
        [
          (
            "begrippen.yaml",
            .bytes(
              Array("- term: dyslexie\n  betekenis: Ook bij schoolarts Zo".utf8) + [0xEB] + Array("y.\n".utf8)
            )
          )
        ],
        wrong: "De ë in `begrippen.yaml` is bewaard als Windows-1252.",
        right: "De ë in `begrippen.yaml` is bewaard als UTF-8.")),
    Check(
      .controlCharacter, "Er staat een onzichtbaar teken",
      why: "Zulke tekens komen mee bij het kopiëren uit andere programma's en maken een bestand onleesbaar.",
      .edit(
        file: "scholen/de-klaver.yaml", instead: "naam: De Klaver", wrong: "naam: De ↓\u{1}Klaver",
        right: "naam: De Klaver")),
  ]
}
