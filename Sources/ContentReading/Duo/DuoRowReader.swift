import Diagnostics
import Domain

/// Makes a typed row of one record of the list, with everything that is wrong with it at once.
struct DuoRowReader {
  let columns: DuoColumns
  let file: String
  let soort: SoortOnderwijs

  func row(_ record: DelimitedText.Record) -> DuoRow {
    let place = Place(file: file, line: record.line)
    var findings = Findings(place: place)
    let gemeente = DutchName.place(columns.value(.gemeente, in: record))
    if let problem = record.problem {
      findings.problem(
        .csvSyntax, "", problem, hint: "Zet om een veld twee aanhalingstekens, en verdubbel ze erbinnen.")
    } else if record.fields.count != columns.count {
      findings.problem(
        .csvSyntax, "",
        "Deze regel heeft \(record.fields.count) velden; de eerste regel heeft er \(columns.count).",
        hint: "Staat er een scheidingsteken in een veld zonder aanhalingstekens?")
    }
    let school = findings.problems.isEmpty ? school(record, gemeente: gemeente, &findings) : nil
    // In a row with the wrong number of fields no field can be trusted, the municipality neither.
    let isWhole = record.problem == nil && record.fields.count == columns.count
    return DuoRow(
      line: record.line, gemeente: gemeente.isEmpty || !isWhole ? nil : gemeente, school: school,
      problems: findings.problems, notes: findings.notes)
  }

  private func school(_ record: DelimitedText.Record, gemeente: String, _ findings: inout Findings)
    -> DuoSchool?
  {
    func required(_ column: DuoColumns.Column) -> String {
      let value = columns.value(column, in: record)
      if value.isEmpty {
        findings.problem(
          .missingValue, DuoColumns.name(column), "\(DuoColumns.name(column)) is leeg.", hint: nil)
      } else if value.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7f..<0xa0).contains($0.value) })
      {
        findings.problem(
          .controlCharacter, DuoColumns.name(column),
          "In \(DuoColumns.name(column)) staat een teken dat niet te zien is.", hint: "Typ de waarde opnieuw."
        )
      }
      return value
    }
    let naam = DutchName.school(required(.naam))
    let straat = DutchName.street(required(.straat))
    let huisnummer = required(.huisnummer)
    let plaats = DutchName.place(required(.plaats), gemeente: required(.gemeente))
    let bevoegdGezag = required(.bevoegdGezag)
    let code = code(required(.brin), required(.vestiging), &findings)
    let typedPostcode = required(.postcode)
    let postcode = Postcode(typedPostcode)
    if postcode == nil && !typedPostcode.isEmpty {
      findings.problem(
        .invalidPostcode, "POSTCODE", "`\(typedPostcode)` is geen postcode.",
        hint: "Een postcode heeft vier cijfers en twee letters, zoals 7822 HG.")
    }
    let contact = contact(record, &findings)
    guard findings.problems.isEmpty, let code, let postcode else { return nil }
    let denominatie = columns.value(.denominatie, in: record)
    return DuoSchool(
      naam: naam, code: code, soort: soort == .bo && Self.isSbo(naam) ? .sbo : soort,
      bevoegdGezag: bevoegdGezag, denominatie: denominatie.isEmpty ? nil : Denominatie.readable(denominatie),
      adres: Adres(
        straat: straat, huisnummer: huisnummer, postcode: postcode, plaats: plaats, gemeente: gemeente),
      contact: contact)
  }

  /// BRIN and vestigingsnummer apart: DUO writes the vestiging as `16AH00`, others as `00`.
  private func code(_ typedBrin: String, _ typedVestiging: String, _ findings: inout Findings)
    -> Vestigingscode?
  {
    guard !typedBrin.isEmpty, !typedVestiging.isEmpty else { return nil }
    guard let brin = Brin(typedBrin.uppercased()) else {
      findings.problem(
        .invalidBrin, "BRIN NUMMER", "`\(typedBrin)` is geen BRIN.",
        hint: "Een BRIN heeft twee cijfers en twee letters, zoals 16AH.")
      return nil
    }
    let whole = typedVestiging.uppercased()
    let digits = whole.hasPrefix(brin.rawValue) ? String(whole.dropFirst(brin.rawValue.count)) : whole
    guard let vestiging = Vestigingsnummer(digits) else {
      findings.problem(
        .invalidBrin, "VESTIGINGSNUMMER", "`\(typedVestiging)` is geen vestiging van BRIN \(brin).",
        hint: "Verwacht: \(brin)00, of alleen de twee cijfers: 00.")
      return nil
    }
    return Vestigingscode(brin: brin, vestiging: vestiging)
  }

  private func contact(_ record: DelimitedText.Record, _ findings: inout Findings) -> Contact {
    let typedPhone = columns.value(.telefoon, in: record)
    let typedSite = columns.value(.website, in: record)
    let phone = Telefoonnummer(typedPhone)
    let site = Self.website(typedSite)
    if phone == nil && !typedPhone.isEmpty {
      findings.note("`\(typedPhone)` is geen telefoonnummer en is weggelaten.")
    }
    if site == nil && !typedSite.isEmpty {
      findings.note("`\(typedSite)` is geen webadres en is weggelaten.")
    }
    if phone == nil && site == nil {
      findings.note("Van deze school is geen telefoonnummer en geen website bekend: vul zelf een contact in.")
    }
    return Contact(telefoon: phone, email: nil, website: site)
  }

  /// The address with `https://` where no scheme was typed, and its host in lower case.
  static func website(_ typed: String) -> WebAdres? {
    let lowercased = typed.lowercased()
    let scheme = ["https://", "http://"].first(where: lowercased.hasPrefix)
    let rest = typed.dropFirst(scheme?.count ?? 0)
    var host = rest.prefix { !"/?#".contains($0) }.lowercased()
    let path = rest.dropFirst(host.count)
    if host.hasSuffix(".") { host.removeLast() }
    return WebAdres((scheme ?? "https://") + host + path)
  }

  /// Whether a name says that the school is for speciaal basisonderwijs and for nothing else.
  ///
  /// DUO's list of 2021 holds no such school: they have a list of their own. A kindcentrum that offers both
  /// kinds, or a school with `speciaal` in its own name, stays `bo`.
  static func isSbo(_ name: String) -> Bool {
    let folded = name.folded
    return folded.hasPrefix("sbo ") || folded.hasPrefix("sbo-school ")
      || folded.hasPrefix("speciaal basisonderwijs ")
      || folded.contains("school voor speciaal basisonderwijs") || folded.hasPrefix("speciale basisschool ")
  }

  /// Collects what is wrong with one row, and what was left out of it.
  private struct Findings {
    let place: Place
    var problems: [Diagnostic] = []
    var notes: [Diagnostic.Note] = []

    init(place: Place) { self.place = place }

    mutating func problem(_ code: DiagnosticCode, _ path: String, _ message: String, hint: String?) {
      problems.append(Diagnostic(code, at: place, path: path, message, hint: hint))
    }

    mutating func note(_ message: String) { notes.append(.init(at: place, message)) }
  }
}
