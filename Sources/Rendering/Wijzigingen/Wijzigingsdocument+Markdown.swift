import Insight

extension Wijzigingsdocument {
  /// The longest comment that GitHub takes: 65,536 characters. Bytes are counted, so that it fits for sure.
  public static let langsteCommentaar = 65_536

  /// The document as GitHub and GitLab Markdown.
  ///
  /// What does not fit in a comment is left out as a whole school, and said: never half a change.
  public func markdown(hoogstens: Int = langsteCommentaar) -> String {
    let begin = "# \(veilig(titel))\n" + waarschuwingen.map { "\n> **Let op:** \(veilig($0))\n" }.joined()
    var delen = schema.map { groep in
      Deel(
        naam: groep.titel,
        tekst: "\n## \(veilig(groep.titel))\n\n"
          + groep.regels.map { "- **\(veilig($0.naam))**: \(veilig($0.zin))\n" }.joined())
    }
    let slot = staart
    delen += scholen.map { Deel(naam: $0.naam, tekst: markdown($0)) }

    var tekst = begin
    // Room for the sentence about what was left out.
    var ruimte = hoogstens - begin.utf8.count - slot.utf8.count - 400
    var weg: [String] = []
    for deel in delen {
      if deel.tekst.utf8.count <= ruimte {
        tekst += deel.tekst
        ruimte -= deel.tekst.utf8.count
      } else {
        weg.append(deel.naam)
      }
    }
    if !weg.isEmpty { tekst += "\n" + weggelaten(weg) + "\n" }
    if isLeeg { tekst += "\nEr is niets veranderd.\n" }
    let heel = tekst + slot
    if heel.utf8.count <= hoogstens { return heel }
    return tekst + "\nDe lijsten van scholen zonder wijzigingen passen hier niet bij.\n"
  }

  private struct Deel {
    let naam: String
    let tekst: String
  }

  private func weggelaten(_ namen: [String]) -> String {
    let eerste = namen.prefix(5).map { veilig(String($0.prefix(40))) }
    let meer = namen.count > eerste.count ? " en nog \(namen.count - eerste.count)" : ""
    return "**Niet alles past hier.** Weggelaten: \(eerste.joined(separator: ", "))\(meer). "
      + "Gebruik `--format html` voor alles, of `--school` voor één school."
  }

  private var staart: String {
    var tekst = ""
    if !ongewijzigd.isEmpty { tekst += "\n## Geen wijzigingen\n\n\(veilig(ongewijzigd.opgesomd)).\n" }
    if !nietVergeleken.isEmpty {
      tekst += "\n## Niet te vergelijken\n\n" + nietVergeleken.map { "- \(veilig($0))\n" }.joined()
    }
    return tekst
  }

  private func markdown(_ school: Schooldeel) -> String {
    var tekst = "\n## \(veilig(school.naam))\n\n" + school.oplegger.map(veilig).joined(separator: " ") + "\n"
    for lijst in school.lijsten {
      tekst += "\n**\(veilig(lijst.titel))**\n\n" + lijst.regels.map { "- \(veilig($0))\n" }.joined()
    }
    tekst += "\n<details><summary>Alle wijzigingen van \(veilig(school.naam))</summary>\n"
    for groep in school.groepen {
      tekst += "\n**\(veilig(groep.titel))**\n\n"
      tekst +=
        "| Wat | Soort | \(veilig(namen.van)) | \(veilig(namen.tot)) | Uitleg |\n|---|---|---|---|---|\n"
      tekst += groep.regels.map(rij).joined()
    }
    return tekst + "\n</details>\n"
  }

  private func rij(_ regel: Wijzigingsregel) -> String {
    let was = regel.woorden.isEmpty ? veilig(regel.was) : woorden(regel.woorden, zonder: .erbij)
    let nu = regel.woorden.isEmpty ? veilig(regel.nu) : woorden(regel.woorden, zonder: .weg)
    var uitleg = regel.opmerkingen.map { veilig($0.zonderPunt) + "." }
    if let reden = regel.reden { uitleg.append("Reden: " + veilig(reden)) }
    if regel.redenOntbreekt { uitleg.append("**Er staat geen reden bij.**") }
    return
      "| \(veilig(regel.onderwerp)) | \(regel.soort) | \(was) | \(nu) | \(uitleg.joined(separator: " ")) |\n"
  }

  private enum Kant { case weg, erbij }

  /// One side of a word difference: what went is struck through, what came is bold.
  private func woorden(_ stukken: [Woordverschil.Stuk], zonder kant: Kant) -> String {
    stukken.ingekort.compactMap { stuk in
      switch (stuk, kant) {
      case (.gelijk(let tekst), _): veilig(tekst)
      case (.weg(let tekst), .erbij): "~~\(veilig(tekst))~~"
      case (.erbij(let tekst), .weg): "**\(veilig(tekst))**"
      default: nil
      }
    }.joined(separator: " ")
  }

  /// Text that Markdown shows as it is: no marks, no table borders, no HTML, and nobody is called by `@`.
  private func veilig(_ tekst: String) -> String {
    var uit = ""
    for teken in tekst {
      switch teken {
      case "\\", "`", "*", "_", "[", "]", "|", "~": uit += "\\\(teken)"
      case "<": uit += "&lt;"
      case ">": uit += "&gt;"
      case "&": uit += "&amp;"
      case "@": uit += "&#64;"
      case "#": uit += "&#35;"
      case _ where teken.isNewline: uit += " "
      default: uit.append(teken)
      }
    }
    return uit
  }
}
