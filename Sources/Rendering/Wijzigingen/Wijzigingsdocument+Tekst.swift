import Insight

extension Wijzigingsdocument {
  /// The document for a terminal.
  ///
  /// - Parameters:
  ///   - breedte: the width in characters; narrow terminals get lines under each other instead of columns.
  ///   - kleur: whether kinds and words are coloured; the words say the same without.
  ///   - delen: the text of each of `scholen`, so that they can be made side by side.
  package func tekst(breedte: Int, kleur: Bool, delen: [String]) -> String {
    var vel = Tekstvel(breedte: breedte, kleur: kleur)
    vel.kop(titel, "=")
    for waarschuwing in waarschuwingen { vel.alinea("Let op: \(waarschuwing)") }
    for groep in schema {
      vel.kop(groep.titel, "-")
      for regel in groep.regels { vel.punt("\(regel.naam): \(regel.zin)") }
    }
    for deel in delen { vel.voegToe(deel) }
    if !ongewijzigd.isEmpty {
      vel.kop("Geen wijzigingen", "-")
      vel.alinea(ongewijzigd.opgesomd + ".")
    }
    if !nietVergeleken.isEmpty {
      vel.kop("Niet te vergelijken", "-")
      for zin in nietVergeleken { vel.punt(zin) }
    }
    if isLeeg { vel.alinea("Er is niets veranderd.") }
    return vel.tekst
  }

  /// The part of one school.
  package static func tekst(_ school: Schooldeel, _ namen: Namen, breedte: Int, kleur: Bool) -> String {
    var vel = Tekstvel(breedte: breedte, kleur: kleur)
    vel.school(school, namen)
    return vel.tekst
  }

  /// Whether there is nothing to show at all.
  var isLeeg: Bool { schema.isEmpty && scholen.isEmpty && nietVergeleken.isEmpty && ongewijzigd.isEmpty }
}

/// Lines of a terminal, wrapped to its width.
private struct Tekstvel {
  let breedte: Int
  let kleur: Bool
  private(set) var tekst = ""

  init(breedte: Int, kleur: Bool) {
    self.breedte = max(40, breedte)
    self.kleur = kleur
  }

  mutating func kop(_ titel: String, _ streep: Character) {
    if !tekst.isEmpty { tekst += "\n" }
    let regels = gebroken(titel, breedte)
    for regel in regels { tekst += vet(regel) + "\n" }
    tekst += String(repeating: streep, count: min(breedte, regels.map(\.count).max() ?? 0)) + "\n"
  }

  mutating func voegToe(_ deel: String) { tekst += (tekst.isEmpty ? "" : "\n") + deel }

  mutating func alinea(_ zin: String) { for regel in gebroken(zin, breedte) { tekst += regel + "\n" } }

  mutating func punt(_ zin: String, inspringing: Int = 2) {
    let ruimte = String(repeating: " ", count: inspringing)
    for (index, regel) in gebroken(zin, breedte - inspringing - 2).enumerated() {
      tekst += ruimte + (index == 0 ? "- " : "  ") + regel + "\n"
    }
  }

  mutating func school(_ school: Schooldeel, _ namen: Wijzigingsdocument.Namen) {
    kop(school.naam, "=")
    for zin in school.oplegger { alinea(zin) }
    for lijst in school.lijsten {
      tekst += "\n" + vet(lijst.titel) + "\n"
      for regel in lijst.regels { punt(regel) }
    }
    for groep in school.groepen {
      tekst += "\n" + vet(groep.titel) + "\n"
      for regel in groep.regels { self.regel(regel, namen) }
    }
  }

  /// The kind before the line; old and new beside each other where the terminal is wide enough.
  private mutating func regel(_ regel: Wijzigingsregel, _ namen: Wijzigingsdocument.Namen) {
    let soort = regel.soort.padded(to: 10)
    let onderwerp = gebroken(regel.onderwerp, breedte - 12)
    tekst += "  " + geverfd(soort, regel.soort) + vet(onderwerp.first ?? "") + "\n"
    for rest in onderwerp.dropFirst() { tekst += String(repeating: " ", count: 12) + rest + "\n" }
    let ruimte = breedte - 12
    if !regel.woorden.isEmpty {
      kolom(regel.woorden.ingekort.map(woord).joined(separator: " "), ruimte)
    } else if ruimte >= 64 {
      kolommen(("was: " + regel.was), ("nu: " + regel.nu), ruimte)
    } else {
      kolom("was: " + regel.was, ruimte)
      kolom("nu:  " + regel.nu, ruimte)
    }
    for opmerking in regel.opmerkingen { kolom(opmerking.zonderPunt + ".", ruimte) }
    if let reden = regel.reden { kolom("Reden: " + reden, ruimte) }
    if regel.redenOntbreekt { kolom("Er staat geen reden bij.", ruimte) }
  }

  private mutating func kolom(_ zin: String, _ ruimte: Int) {
    for regel in gebroken(zin, ruimte) { tekst += String(repeating: " ", count: 12) + regel + "\n" }
  }

  private mutating func kolommen(_ links: String, _ rechts: String, _ ruimte: Int) {
    let half = (ruimte - 3) / 2
    let een = gebroken(links, half), twee = gebroken(rechts, half)
    for index in 0..<max(een.count, twee.count) {
      let deel = index < een.count ? een[index] : ""
      let ander = index < twee.count ? twee[index] : ""
      let regel = String(repeating: " ", count: 12) + deel.padded(to: half) + " | " + ander
      tekst += regel + "\n"
    }
  }

  private func woord(_ stuk: Woordverschil.Stuk) -> String {
    switch stuk {
    case .gelijk(let tekst): tekst
    case .weg(let tekst): "[weg: \(tekst)]"
    case .erbij(let tekst): "[nieuw: \(tekst)]"
    }
  }

  /// Lines of words; a word that is longer than the line is broken.
  private func gebroken(_ zin: String, _ ruimte: Int) -> [String] {
    let ruimte = max(10, ruimte)
    var regels: [String] = []
    var regel = ""
    var lengte = 0
    for woord in zin.split(separator: " ") {
      var rest = woord
      var over = rest.count
      if lengte > 0 && lengte + 1 + over > ruimte {
        regels.append(regel)
        (regel, lengte) = ("", 0)
      }
      while over > ruimte {
        regels.append(String(rest.prefix(ruimte)))
        rest = rest.dropFirst(ruimte)
        over -= ruimte
      }
      regel += (lengte == 0 ? "" : " ") + rest
      lengte += (lengte == 0 ? 0 : 1) + over
    }
    return regel.isEmpty && !regels.isEmpty ? regels : regels + [regel]
  }

  private func vet(_ tekst: String) -> String { kleur ? "\u{1B}[1m\(tekst)\u{1B}[0m" : tekst }

  /// Colours that are told apart by people who see no red and green; the word itself says it too.
  private func geverfd(_ tekst: String, _ soort: String) -> String {
    guard kleur else { return tekst }
    switch soort {
    case "vervallen", "zwakker": return "\u{1B}[33m\(tekst)\u{1B}[0m"
    case "nieuw", "sterker": return "\u{1B}[34m\(tekst)\u{1B}[0m"
    default: return tekst
    }
  }
}

extension [Woordverschil.Stuk] {
  /// The runs with long equal ones shortened to the words beside a change.
  var ingekort: [Woordverschil.Stuk] {
    enumerated().map { index, stuk in
      guard case .gelijk(let tekst) = stuk else { return stuk }
      let woorden = tekst.split(separator: " ")
      let voor = index == 0 ? 0 : 5, na = index == count - 1 ? 0 : 5
      if woorden.count <= voor + na + 2 { return stuk }
      return .gelijk((woorden.prefix(voor) + ["…"] + woorden.suffix(na)).joined(separator: " "))
    }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }
}
