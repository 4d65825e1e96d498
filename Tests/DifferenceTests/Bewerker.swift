import Domain
import Fixtures
import Insight

/// Makes known changes in a profile: each edit says which one change must be found.
struct Bewerker {
  let schema: Schema
  let school: School
  var toeval: Toeval
  private(set) var profiel: Tak
  private(set) var verwacht: [Verwacht] = []
  /// Subjects that have been edited, so that no edit undoes or joins another.
  private var gedaan: Set<String> = []
  /// Makes every new text another one.
  private var teller: Int

  init(_ profiel: Tak, schema: Schema, school: School, _ toeval: Toeval, teller: Int) {
    self.teller = teller
    self.profiel = profiel
    self.schema = schema
    self.school = school
    self.toeval = toeval
  }

  /// So many edits, each of another subject.
  mutating func bewerk(_ aantal: Int) {
    var pogingen = 0
    while verwacht.count < aantal && pogingen < 60 {
      pogingen += 1
      eenBewerking()
    }
  }

  private mutating func eenBewerking() {
    switch Int.random(in: 0..<12, using: &toeval) {
    case 0...3: wijzigWaarde()
    case 4: voegToeOfHaalWeg()
    case 5: wijzigVeld("toelichting", .tekst)
    case 6: wijzigVeld(toeval.eens(op: 2) ? "partner" : "alternatief", .anders)
    case 7: wijzigBron()
    case 8: wijzigTekst()
    case 9: wijzigContact()
    default: wijzigAfdeling()
    }
  }

  // MARK: Answers of the school

  private var indicatoren: [Indicator] { schema.indicatoren.filter { $0.geldt(voor: school.soort) } }

  private mutating func wijzigWaarde() {
    guard let indicator = indicatoren.randomElement(using: &toeval),
      let oud = profiel[["indicatoren", indicator.id.rawValue]],
      let (nieuw, soort) = andereWaarde(indicator, oud), begin("waarde \(indicator.id)")
    else { return }
    profiel[["indicatoren", indicator.id.rawValue]] = antwoord(oud, nieuw, indicator)
    verwacht.append(
      Verwacht(
        soort, "indicator:\(indicator.id)", van: Verwacht.waarde(oud), tot: Verwacht.waarde(nieuw),
        reden: reden(indicator)))
  }

  private mutating func voegToeOfHaalWeg() {
    guard let indicator = indicatoren.randomElement(using: &toeval),
      // A department with its own answer would still have it.
      !heeftEigenAntwoord(indicator), begin("waarde \(indicator.id)"), begin("velden \(indicator.id)")
    else { return }
    let pad = ["indicatoren", indicator.id.rawValue]
    if let oud = profiel[pad] {
      profiel[pad] = nil
      verwacht.append(
        Verwacht(
          .vervallen, "indicator:\(indicator.id)", van: Verwacht.waarde(oud), tot: nil,
          reden: reden(indicator)))
    } else if let (nieuw, _) = andereWaarde(indicator, nil) {
      profiel[pad] = antwoord(.map([]), nieuw, indicator)
      verwacht.append(
        Verwacht(
          .nieuw, "indicator:\(indicator.id)", van: nil, tot: Verwacht.waarde(nieuw), reden: reden(indicator))
      )
    }
  }

  private mutating func wijzigVeld(_ veld: String, _ soort: Wijziging.Soort) {
    guard let indicator = indicatoren.randomElement(using: &toeval),
      let oud = profiel[["indicatoren", indicator.id.rawValue]],
      // Partner and alternative go with the value, so their edit and that of the value exclude each other.
      veld == "toelichting" || !gedaan.contains("waarde \(indicator.id)"),
      begin(veld == "toelichting" ? "velden \(indicator.id)" : "waarde \(indicator.id)")
    else { return }
    var nieuw = lang(oud)
    let was = nieuw[veld]?.tekst
    if was != nil, !isVereist(veld, indicator, Verwacht.waarde(oud)), toeval.eens(op: 3) {
      nieuw[veld] = nil
    } else {
      nieuw[veld] = .tekst(andereTekst(was))
    }
    profiel[["indicatoren", indicator.id.rawValue]] = nieuw
    verwacht.append(
      Verwacht(
        soort, "indicator:\(indicator.id).\(veld)", van: was.map(Verwacht.woorden),
        tot: nieuw[veld]?.tekst.map(Verwacht.woorden), reden: bestaandeReden(indicator)))
  }

  private mutating func wijzigBron() {
    guard let indicator = indicatoren.randomElement(using: &toeval),
      let oud = profiel[["indicatoren", indicator.id.rawValue]], begin("velden \(indicator.id)")
    else { return }
    var nieuw = lang(oud)
    let was = nieuw["bron"]?.tekst ?? "school"
    let wordt = ["school", "audit", "inspectie"].filter { $0 != was }[Int.random(in: 0...1, using: &toeval)]
    nieuw["bron"] = .tekst(wordt)
    profiel[["indicatoren", indicator.id.rawValue]] = nieuw
    verwacht.append(
      Verwacht(
        .anders, "indicator:\(indicator.id).bron", van: was, tot: wordt, reden: bestaandeReden(indicator)))
  }

  // MARK: Texts, contact and departments

  private mutating func wijzigTekst() {
    guard let sectie = schema.teksten.randomElement(using: &toeval), begin("tekst \(sectie.id)") else {
      return
    }
    let pad = ["teksten", sectie.id.rawValue]
    let was = profiel[pad]?.tekst
    let wordt: String? = was != nil && toeval.eens(op: 4) ? nil : andereTekst(was)
    profiel[pad] = wordt.map { .tekst($0) }
    let reden = profiel[["wijzigingen", "tekst:\(sectie.id)", "reden"]]?.tekst
    verwacht.append(
      Verwacht(
        was == nil ? .nieuw : wordt == nil ? .vervallen : .tekst, "text:\(sectie.id)",
        van: was.map(Verwacht.woorden), tot: wordt.map(Verwacht.woorden), reden: reden.map(Verwacht.woorden)))
  }

  private mutating func wijzigContact() {
    guard begin("contact"), let was = profiel[["contact", "rol"]]?.tekst else { return }
    let wordt = "Coördinator \(teller)"
    profiel[["contact", "rol"]] = .tekst(wordt)
    verwacht.append(Verwacht(.anders, "profile:contact", van: Verwacht.woorden(was), tot: wordt))
  }

  /// Another value for one department, with all else as it holds there; or the school's own answer again,
  /// which changes nothing.
  private mutating func wijzigAfdeling() {
    guard let afdeling = school.afdelingen.randomElement(using: &toeval),
      let indicator = indicatoren.randomElement(using: &toeval), begin("waarde \(indicator.id)"),
      begin("velden \(indicator.id)")
    else { return }
    let pad = ["afdelingen", afdeling.id.rawValue, "indicatoren", indicator.id.rawValue]
    let school = profiel[["indicatoren", indicator.id.rawValue]]
    let geldt = profiel[pad] ?? school
    if profiel[pad] == nil, let school, toeval.eens(op: 3) {
      profiel[pad] = school
      return
    }
    guard let (nieuw, soort) = andereWaarde(indicator, geldt) else { return }
    profiel[pad] = antwoord(geldt ?? .map([]), nieuw, indicator)
    verwacht.append(
      Verwacht(
        soort, "indicator:\(indicator.id)", afdeling: afdeling.id.rawValue, van: Verwacht.waarde(geldt),
        tot: Verwacht.waarde(nieuw), reden: reden(indicator)))
  }

  // MARK: Pieces

  private mutating func begin(_ onderwerp: String) -> Bool { gedaan.insert(onderwerp).inserted }

  private func heeftEigenAntwoord(_ indicator: Indicator) -> Bool {
    school.afdelingen.contains {
      profiel[["afdelingen", $0.id.rawValue, "indicatoren", indicator.id.rawValue]] != nil
    }
  }

  private func lang(_ antwoord: Tak) -> Tak {
    if case .map = antwoord { antwoord } else { .map([.init(sleutel: "waarde", waarde: antwoord)]) }
  }

  /// The answer with another value, and the partner or alternative that the value asks for.
  private mutating func antwoord(_ oud: Tak, _ waarde: Tak, _ indicator: Indicator) -> Tak {
    var nieuw = lang(oud)
    nieuw["waarde"] = waarde
    for veld in ["partner", "alternatief"] {
      if isVereist(veld, indicator, waarde.tekst) {
        nieuw[veld] = .tekst(andereTekst(nil))
      } else if toeval.eens(op: 2) {
        nieuw[veld] = nil
      }
    }
    return nieuw.paren.count == 1 ? waarde : nieuw
  }

  private func isVereist(_ veld: String, _ indicator: Indicator, _ waarde: String?) -> Bool {
    guard case .schaal(let id) = indicator.soort, let waarde,
      let vereist = schema.schaal(id)?.waarden.first(where: { $0.id.rawValue == waarde })?.vereist
    else { return false }
    return vereist.rawValue == veld
  }

  /// Another value and the kind of change that it makes, by rules of the test's own.
  private mutating func andereWaarde(_ indicator: Indicator, _ oud: Tak?) -> (Tak, Wijziging.Soort)? {
    let was = Verwacht.waarde(oud)
    func soort(_ richting: Int?) -> Wijziging.Soort {
      if was == nil { return .nieuw }
      return richting.map { $0 > 0 ? .sterker : .zwakker } ?? .anders
    }
    switch indicator.soort {
    case .schaal(let id):
      guard let schaal = schema.schaal(id) else { return nil }
      let ids = schaal.waarden.map(\.id.rawValue)
      guard let wordt = ids.filter({ $0 != was }).randomElement(using: &toeval) else { return nil }
      let richting =
        schaal.geordend ? (ids.firstIndex(of: wordt) ?? 0) - (ids.firstIndex { $0 == was } ?? 0) : nil
      return (.tekst(wordt), soort(richting))
    case .janee:
      let wordt = was == "ja" ? "nee" : "ja"
      return (.tekst(wordt), soort(wordt == "ja" ? 1 : -1))
    case .keuze(let opties):
      let ids = opties.map(\.id.rawValue).filter { $0 != was }
      return ids.randomElement(using: &toeval).map { (.tekst($0), soort(nil)) }
    case .meerkeuze(let opties):
      let gekozen = opties.map(\.id.rawValue).filter { _ in toeval.eens(op: 2) }
      if gekozen.sorted().joined(separator: " ") == was { return nil }
      return (.lijst(gekozen.map { .tekst($0) }), soort(nil))
    case .getal(let bereik):
      let wordt = Int.random(in: 0...9, using: &toeval)
      guard let getal = Getal("\(wordt)"), bereik.bevat(getal), getal.description != was else { return nil }
      guard let toen = was.flatMap({ Getal($0) }) else { return (.tekst("\(wordt)"), .nieuw) }
      return (.tekst("\(wordt)"), soort(getal > toen ? 1 : -1))
    case .datum:
      teller += 1
      return (.tekst("2019-0\(teller % 9 + 1)-1\(teller % 7)"), soort(nil)).0 == oud
        ? nil
        : (
          .tekst("2019-0\(teller % 9 + 1)-1\(teller % 7)"), soort(nil)
        )
    case .tekst: return (.tekst(andereTekst(nil)), soort(nil))
    }
  }

  /// Another text; of a text that is there sometimes only one word.
  private mutating func andereTekst(_ was: String?) -> String {
    teller += 1
    guard let was, !toeval.eens(op: 3), let spatie = was.firstIndex(of: " ") else {
      return "Wij doen dit in lokaal \(teller), op maandag; vraag er naar."
    }
    return "Nu\(teller)" + was[spatie...]
  }

  /// The reason that the school gives for the indicator, when it already gives one.
  private func bestaandeReden(_ indicator: Indicator) -> String? {
    profiel[["wijzigingen", indicator.id.rawValue, "reden"]]?.tekst.map(Verwacht.woorden)
  }

  /// The reason for a changed answer.
  private func reden(_ indicator: Indicator) -> String? { bestaandeReden(indicator) }
}
