import Domain

/// Holds two answers to one indicator against each other.
///
/// The rules, and their reasons:
/// - The value decides. Partner and alternative belong to it (a scale asks for them by value), so when the
///   value changes they are part of that one change. When it stays the same, another partner or alternative
///   is a change of its own, also where one came or went.
/// - Explanation and source say something about an answer, whatever its value: why, and who says so. Each is
///   reported beside a changed value. Where an answer is new or gone as a whole, they came or went with it.
/// - An explanation that came, went or changed is wording: `reworded`.
/// - On an ordered scale the new schema says which value is more, for by that schema the reader reads.
///   "Ja" is more than "nee", a higher number more than a lower one.
/// - When the old value has no equal in the new schema (it left the scale or the options, or the question is
///   answered in another way), nobody can say whether it became more: `changed`, because of the schema. So is
///   a number whose unit changed too.
/// - A list of choices changed because of the schema when every choice that came or went is unknown to one of
///   the schemas; one other choice makes it the school's change.
/// - A question that is new for the school, or no longer asked, changes because of the schema; so does an
///   answer left open because its old value is gone.
/// - The date of an answer is not compared: looking again is no change.
struct Antwoordvergelijking {
  let paar: Indicatorpaar
  let oud: Schema
  let nieuw: Schema
  /// Whether the school was and is asked this, for it may be asked of some kinds of schools only.
  let gevraagdToen: Bool
  let gevraagdNu: Bool

  /// A difference, apart from where in the school it holds and why it was made.
  struct Verschil {
    let soort: Wijziging.Soort
    let onderwerp: Wijzigingsonderwerp
    let oud: Wijzigingswaarde?
    let nieuw: Wijzigingswaarde?
    let oorzaak: Wijziging.Oorzaak

    var isAntwoord: Bool { if case .indicator = onderwerp { true } else { false } }

    /// Whether two differences say the same, in a department and in the school.
    func isGelijk(aan ander: Verschil) -> Bool {
      soort == ander.soort && onderwerp == ander.onderwerp
        && Betekenis.gelijk(oud, ander.oud) && Betekenis.gelijk(nieuw, ander.nieuw)
    }
  }

  private var id: Indicator.ID? { (paar.nieuw ?? paar.oud)?.id }

  func verschillen(_ toen: Antwoord?, _ nu: Antwoord?) -> [Verschil] {
    guard let id, toen != nu else { return [] }
    switch (toen, nu) {
    case (nil, nil): return []
    case (nil, let nu?):
      return [
        Verschil(
          soort: .nieuw, onderwerp: .indicator(id), oud: nil, nieuw: .antwoord(nu),
          oorzaak: gevraagdToen ? .school : .schema)
      ]
    case (let toen?, nil):
      return [
        Verschil(
          soort: .vervallen, onderwerp: .indicator(id), oud: .antwoord(toen), nieuw: nil,
          oorzaak: gevraagdNu && bestaatNog(toen.waarde) ? .school : .schema)
      ]
    case (let toen?, let nu?):
      return antwoordverschil(id, toen, nu) + tekstverschil(id, toen, nu) + bronverschil(id, toen, nu)
    }
  }

  private func antwoordverschil(_ id: Indicator.ID, _ toen: Antwoord, _ nu: Antwoord) -> [Verschil] {
    if let (soort, oorzaak) = waardeverschil(toen.waarde, nu.waarde) {
      return [
        Verschil(
          soort: soort, onderwerp: .indicator(id), oud: .antwoord(toen), nieuw: .antwoord(nu),
          oorzaak: oorzaak)
      ]
    }
    return veld(id, .partner, .anders, toen.partner, nu.partner)
      + veld(id, .alternatief, .anders, toen.alternatief, nu.alternatief)
  }

  private func tekstverschil(_ id: Indicator.ID, _ toen: Antwoord, _ nu: Antwoord) -> [Verschil] {
    veld(id, .toelichting, .tekst, toen.toelichting, nu.toelichting)
  }

  private func bronverschil(_ id: Indicator.ID, _ toen: Antwoord, _ nu: Antwoord) -> [Verschil] {
    if toen.bron == nu.bron { return [] }
    return [
      Verschil(
        soort: .anders, onderwerp: .veld(id, .bron), oud: .bron(toen.bron), nieuw: .bron(nu.bron),
        oorzaak: .school)
    ]
  }

  private func veld(
    _ id: Indicator.ID, _ veld: Wijzigingsonderwerp.Antwoordveld, _ soort: Wijziging.Soort,
    _ toen: String?, _ nu: String?
  ) -> [Verschil] {
    if Betekenis.gelijk(toen, nu) { return [] }
    return [
      Verschil(
        soort: soort, onderwerp: .veld(id, veld), oud: toen.map { .tekst($0) }, nieuw: nu.map { .tekst($0) },
        oorzaak: .school)
    ]
  }

  /// How the value changed and through whom; `nil` when it means the same.
  private func waardeverschil(_ toen: Waarde, _ nu: Waarde) -> (Wijziging.Soort, Wijziging.Oorzaak)? {
    if Betekenis.gelijk(toen, nu) { return nil }
    guard bestaatNog(toen) else {
      if case (.meerkeuze(let oud), .meerkeuze(let nieuw)) = (toen, nu) {
        return (.anders, oorzaak(oud, nieuw))
      }
      return (.anders, .schema)
    }
    switch (toen, nu) {
    case (.schaal(let van), .schaal(let naar)):
      guard let schaal = schaal(paar.nieuw, nieuw), schaal.geordend, let oude = schaal.rang(van),
        let nieuwe = schaal.rang(naar)
      else { return (.anders, .school) }
      return (nieuwe > oude ? .sterker : .zwakker, .school)
    case (.janee(let ja), .janee): return (ja ? .zwakker : .sterker, .school)
    case (.getal(let van), .getal(let naar)): return (naar > van ? .sterker : .zwakker, .school)
    case (.meerkeuze(let oud), .meerkeuze(let nieuw)): return (.anders, oorzaak(oud, nieuw))
    default: return (.anders, .school)
    }
  }

  /// Whether the new schema knows the old value in the same meaning.
  private func bestaatNog(_ waarde: Waarde) -> Bool {
    switch (waarde, paar.nieuw?.soort) {
    case (.schaal(let id), .schaal(let schaal)): nieuw.schaal(schaal)?.waarde(id) != nil
    case (.janee, .janee), (.datum, .datum), (.tekst, .tekst): true
    case (.keuze(let id), .keuze(let opties)): opties.contains { $0.id == id }
    case (.meerkeuze(let ids), .meerkeuze(let opties)):
      ids.allSatisfy { id in opties.contains { $0.id == id } }
    case (.getal, .getal(let bereik)): zelfdeEenheid(bereik)
    default: false
    }
  }

  private func zelfdeEenheid(_ bereik: Getalbereik) -> Bool {
    guard case .getal(let toen) = paar.oud?.soort else { return true }
    return Betekenis.gelijk(toen.eenheid, bereik.eenheid)
  }

  private func oorzaak(_ toen: [Optie.ID], _ nu: [Optie.ID]) -> Wijziging.Oorzaak {
    let oude = Set(opties(paar.oud)), nieuwe = Set(opties(paar.nieuw))
    let verschil = Set(toen).symmetricDifference(nu)
    return verschil.allSatisfy { !oude.contains($0) || !nieuwe.contains($0) } ? .schema : .school
  }

  private func opties(_ indicator: Indicator?) -> [Optie.ID] {
    if case .meerkeuze(let opties) = indicator?.soort { opties.map(\.id) } else { [] }
  }

  private func schaal(_ indicator: Indicator?, _ schema: Schema) -> Schaal? {
    if case .schaal(let id) = indicator?.soort { schema.schaal(id) } else { nil }
  }
}
