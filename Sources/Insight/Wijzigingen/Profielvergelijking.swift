import Domain

/// Holds two editions of one school against each other.
///
/// Departments are compared by the answer that holds for them, their own or the school's. A change that a
/// department has in common with the school is reported once, for the school; where the school changed and a
/// department did not, the change names the department as an exception. A department that is new or gone is
/// one change; only where it answers otherwise than the school, that answer is one too.
struct Profielvergelijking {
  let oud: Editie
  let nieuw: Editie
  let paren: [Indicatorpaar]

  private(set) var wijzigingen: [Wijziging] = []
  private(set) var normgevolgen: [Normgevolg] = []
  private(set) var overigeRedenen: [Onderwerp: Wijzigingsreden] = [:]

  init(_ oud: Editie, _ nieuw: Editie, paren: [Indicatorpaar]) {
    self.oud = oud
    self.nieuw = nieuw
    self.paren = paren
    for paar in paren { vergelijk(paar) }
    vergelijkTeksten()
    vergelijkAfdelingen()
    vergelijkContact()
    overigeRedenen = nietGebruikt()
  }

  // MARK: Answers

  private mutating func vergelijk(_ paar: Indicatorpaar) {
    let toen = Kant(paar.oud, oud)
    let nu = Kant(paar.nieuw, nieuw)
    guard toen.gevraagd || nu.gevraagd else { return }
    let vergelijking = Antwoordvergelijking(
      paar: paar, oud: oud.schema, nieuw: nieuw.schema, gevraagdToen: toen.gevraagd,
      gevraagdNu: nu.gevraagd)
    let school = vergelijking.verschillen(toen.antwoord(), nu.antwoord())
    let eigen = afdelingen(toen, nu, paar, vergelijking)
    for verschil in school {
      // Where all departments inherit there is nobody to except.
      let behalve = eigen.filter { afdeling, verschillen in
        nieuw.school.afdelingen.contains { $0.id == afdeling.id }
          && !verschillen.contains { $0.isGelijk(aan: verschil) }
      }
      voegToe(verschil, paar, nil, uitgezonderd: behalve.map(\.afdeling), toen.normstand(), nu.normstand())
    }
    let overgang = Normovergang(voor: toen.normstand(), na: nu.normstand())
    let schoolgevolg = school.contains(where: \.isAntwoord) ? nil : overgang
    if let schoolgevolg { voegToe(schoolgevolg, paar, nil) }
    for (afdeling, verschillen) in eigen {
      for verschil in verschillen where !school.contains(where: { $0.isGelijk(aan: verschil) }) {
        voegToe(verschil, paar, afdeling, uitgezonderd: [], toen.normstand(afdeling), nu.normstand(afdeling))
      }
      let overgang = Normovergang(voor: toen.normstand(afdeling), na: nu.normstand(afdeling))
      if !verschillen.contains(where: \.isAntwoord), overgang != schoolgevolg {
        voegToe(overgang, paar, afdeling)
      }
    }
  }

  /// The departments of both years that have an answer of their own in one of them, with what changed there;
  /// and the own answers of departments that came or went.
  private func afdelingen(
    _ toen: Kant, _ nu: Kant, _ paar: Indicatorpaar, _ vergelijking: Antwoordvergelijking
  ) -> [(afdeling: Afdeling, verschillen: [Antwoordvergelijking.Verschil])] {
    alleAfdelingen.compactMap { afdeling, bestond, bestaat in
      let eigenToen = toen.eigenAntwoord(afdeling), eigenNu = nu.eigenAntwoord(afdeling)
      if eigenToen == nil && eigenNu == nil { return nil }
      if bestond && bestaat {
        return (afdeling, vergelijking.verschillen(toen.antwoord(afdeling), nu.antwoord(afdeling)))
      }
      // The own answer of a department that came or went, unless it is the school's.
      if let eigen = eigenToen ?? eigenNu {
        let school = eigenToen == nil ? nu.antwoord() : toen.antwoord()
        if let school, Betekenis.gelijk(eigen, school) { return nil }
      }
      return (afdeling, vergelijking.verschillen(eigenToen, eigenNu))
    }
  }

  /// The departments of either year in the order of the school, and in which years they are there.
  private var alleAfdelingen: [(afdeling: Afdeling, bestond: Bool, bestaat: Bool)] {
    if oud.school.afdelingen.isEmpty && nieuw.school.afdelingen.isEmpty { return [] }
    let toen = Set(oud.school.afdelingen.map(\.id)), nu = Set(nieuw.school.afdelingen.map(\.id))
    return nieuw.school.afdelingen.map { ($0, toen.contains($0.id), true) }
      + oud.school.afdelingen.filter { !nu.contains($0.id) }.map { ($0, true, false) }
  }

  private mutating func voegToe(
    _ verschil: Antwoordvergelijking.Verschil, _ paar: Indicatorpaar, _ afdeling: Afdeling?,
    uitgezonderd: [Afdeling], _ toen: Normstand, _ nu: Normstand
  ) {
    let overgang = Normovergang(voor: toen, na: nu)
    wijzigingen.append(
      Wijziging(
        soort: verschil.soort, onderwerp: verschil.onderwerp, afdeling: afdeling, uitgezonderd: uitgezonderd,
        oud: verschil.oud, nieuw: verschil.nieuw, indicator: paar, reden: reden(paar),
        oorzaak: verschil.oorzaak,
        norm: verschil.isAntwoord && overgang.gevolg != .geenAfspraak ? overgang : nil))
  }

  private mutating func voegToe(_ overgang: Normovergang, _ paar: Indicatorpaar, _ afdeling: Afdeling?) {
    guard overgang.isMerkbaar else { return }
    normgevolgen.append(
      Normgevolg(indicator: paar, afdeling: afdeling, overgang: overgang, reden: reden(paar)))
  }

  private func reden(_ paar: Indicatorpaar) -> Wijzigingsreden? {
    for indicator in [paar.nieuw, paar.oud] {
      if let indicator, let reden = nieuw.profiel.wijzigingen[.indicator(indicator.id)] { return reden }
    }
    return nil
  }

  // MARK: The rest of a profile

  private mutating func vergelijkTeksten() {
    let nu = nieuw.schema.teksten
    for sectie in nu + oud.schema.teksten.filter({ oude in !nu.contains { $0.id == oude.id } }) {
      let toen = tekst(sectie.id, oud), nu = tekst(sectie.id, nieuw)
      if Betekenis.gelijkeMarkdown(toen, nu) { continue }
      let bestond = oud.schema.tekst(sectie.id) != nil, bestaat = nieuw.schema.tekst(sectie.id) != nil
      wijzigingen.append(
        Wijziging(
          soort: toen == nil ? .nieuw : nu == nil ? .vervallen : .tekst, onderwerp: .tekst(sectie.id),
          oud: toen.map { .tekst($0) }, nieuw: nu.map { .tekst($0) },
          reden: nieuw.profiel.wijzigingen[.tekst(sectie.id)],
          oorzaak: bestond && bestaat ? .school : .schema))
    }
  }

  /// A text section with words in it.
  private func tekst(_ id: Tekstsectie.ID, _ editie: Editie) -> String? {
    guard let tekst = editie.profiel.teksten[id], !tekst.allSatisfy(\.isWhitespace) else { return nil }
    return tekst
  }

  private mutating func vergelijkAfdelingen() {
    for (afdeling, bestond, bestaat) in alleAfdelingen where bestond != bestaat {
      wijzigingen.append(
        Wijziging(
          soort: bestaat ? .nieuw : .vervallen, onderwerp: .profiel(.afdeling), afdeling: afdeling,
          oud: bestond ? .afdeling(afdeling) : nil, nieuw: bestaat ? .afdeling(afdeling) : nil))
    }
  }

  private mutating func vergelijkContact() {
    let toen = oud.profiel.contact, nu = nieuw.profiel.contact
    if Betekenis.gelijk(toen, nu) { return }
    wijzigingen.append(
      Wijziging(soort: .anders, onderwerp: .profiel(.contact), oud: .contact(toen), nieuw: .contact(nu)))
  }

  private func nietGebruikt() -> [Onderwerp: Wijzigingsreden] {
    if nieuw.profiel.wijzigingen.isEmpty { return [:] }
    var gebruikt: Set<Onderwerp> = []
    for paar in wijzigingen.compactMap(\.indicator) + normgevolgen.map(\.indicator) {
      for indicator in [paar.nieuw, paar.oud].compactMap({ $0 }) { gebruikt.insert(.indicator(indicator.id)) }
    }
    for wijziging in wijzigingen {
      if case .tekst(let id) = wijziging.onderwerp { gebruikt.insert(.tekst(id)) }
    }
    return nieuw.profiel.wijzigingen.filter { !gebruikt.contains($0.key) }
  }
}

/// One indicator in one edition.
private struct Kant {
  let indicator: Indicator?
  let editie: Editie
  let gevraagd: Bool

  init(_ indicator: Indicator?, _ editie: Editie) {
    self.indicator = indicator
    self.editie = editie
    gevraagd = indicator?.geldt(voor: editie.school.soort) ?? false
  }

  func antwoord(_ afdeling: Afdeling? = nil) -> Antwoord? {
    guard gevraagd, let indicator else { return nil }
    guard let afdeling else { return editie.profiel.indicatoren[indicator.id] }
    return editie.profiel.stand(van: indicator.id, in: afdeling.id).antwoord
  }

  func eigenAntwoord(_ afdeling: Afdeling) -> Antwoord? {
    guard gevraagd, let indicator else { return nil }
    return editie.profiel.afdelingen[afdeling.id]?[indicator.id]
  }

  func normstand(_ afdeling: Afdeling? = nil) -> Normstand {
    guard gevraagd, let indicator else { return .geenNorm }
    return Normstand(
      van: antwoord(afdeling).map(Stand.beantwoord) ?? .onbekend, op: indicator, in: editie.schema)
  }
}
