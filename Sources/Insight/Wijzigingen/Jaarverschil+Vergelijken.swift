import Domain

extension Jaarverschil {
  /// Compares all schools of two sides.
  ///
  /// - Parameter lijnen: the history of the indicators in the newer content; needed where the sides are of
  ///   different years, to follow renames.
  public init(van oud: Profielenjaar, naar nieuw: Profielenjaar, lijnen: Indicatorlijnen? = nil) {
    let paren = Indicatorkoppeling(oud.schema, nieuw.schema, lijnen: lijnen).paren
    self.init(
      oud: oud.schema, nieuw: nieuw.schema,
      schema: Schemavergelijking(oud: oud.schema, nieuw: nieuw.schema, paren: paren).wijzigingen,
      scholen: Schoolkoppeling(oud, nieuw).paren
        .compactMap { Schoolverschil($0, oud, nieuw, paren) }
        .map { (sleutel: $0.school.naam.alfabetisch, verschil: $0) }
        .sorted { ($0.sleutel, $0.verschil.school.slug) < ($1.sleutel, $1.verschil.school.slug) }
        .map(\.verschil))
  }
}

extension Inhoud {
  /// What changed between two school years; `nil` when one of them has no schema.
  ///
  /// - Parameter status: the least that a profile must have reached.
  public func jaarverschil(
    van oud: Schooljaar, naar nieuw: Schooljaar, vanaf status: Profiel.Status
  ) -> Jaarverschil? {
    guard let oud = profielenjaar(oud, vanaf: status), let nieuw = profielenjaar(nieuw, vanaf: status) else {
      return nil
    }
    return Jaarverschil(van: oud, naar: nieuw, lijnen: Indicatorlijnen(schemas: schemas))
  }
}

extension Schoolverschil {
  /// Compares two editions of one school, such as for its page.
  public init(van oud: Editie, naar nieuw: Editie, lijnen: Indicatorlijnen? = nil) {
    let paren = Indicatorkoppeling(oud.schema, nieuw.schema, lijnen: lijnen).paren
    self.init(nieuw.school, oud, nieuw, paren, vorigeSlug: nil)
  }

  /// `nil` for a school that is in neither side's year.
  fileprivate init?(
    _ paar: Schoolkoppeling.Paar, _ oud: Profielenjaar, _ nieuw: Profielenjaar, _ paren: [Indicatorpaar]
  ) {
    guard let school = paar.nieuw ?? paar.oud else { return nil }
    let toen = paar.oud.flatMap { school in
      oud.profielen[school.slug].map { Editie(school: school, schema: oud.schema, profiel: $0) }
    }
    let nu = paar.nieuw.flatMap { school in
      nieuw.profielen[school.slug].map { Editie(school: school, schema: nieuw.schema, profiel: $0) }
    }
    let vorigeSlug = paar.oud.flatMap { $0.slug == school.slug ? nil : $0.slug }
    if let toen, let nu {
      self.init(school, toen, nu, paren, vorigeSlug: vorigeSlug)
      return
    }
    guard let toestand = Toestand(paar, toen, nu, oud, nieuw) else { return nil }
    self.init(
      school: school, toestand: toestand, oud: toen, nieuw: nu, wijzigingen: [], normgevolgen: [],
      overigeRedenen: [:], vorigeSlug: vorigeSlug)
  }

  private init(
    _ school: School, _ oud: Editie, _ nieuw: Editie, _ paren: [Indicatorpaar], vorigeSlug: Slug?
  ) {
    let vergelijking = Profielvergelijking(oud, nieuw, paren: paren)
    self.init(
      school: school, toestand: .vergeleken, oud: oud, nieuw: nieuw, wijzigingen: vergelijking.wijzigingen,
      normgevolgen: vergelijking.normgevolgen, overigeRedenen: vergelijking.overigeRedenen,
      vorigeSlug: vorigeSlug)
  }
}

extension Schoolverschil.Toestand {
  /// Why there is nothing to compare; `nil` for a school that was closed all along.
  fileprivate init?(
    _ paar: Schoolkoppeling.Paar, _ toen: Editie?, _ nu: Editie?, _ oud: Profielenjaar,
    _ nieuw: Profielenjaar
  ) {
    if let school = paar.nieuw, nieuw.ongeldig.contains(school.slug) {
      self = .ongeldigNu
    } else if let school = paar.oud, oud.ongeldig.contains(school.slug) {
      self = .ongeldigToen
    } else if nu != nil {
      if let school = paar.oud {
        self = oud.metEerderProfiel.contains(school.slug) ? .geenProfielToen : .eersteProfiel
      } else {
        self = .nieuweSchool
      }
    } else if let school = paar.nieuw {
      let dicht = school.isGesloten(in: nieuw.schema.schooljaar)
      if toen == nil && dicht { return nil }
      self = dicht ? .gesloten : toen != nil ? .geenProfielNu : paar.oud == nil ? .nieuweSchool : .geenProfiel
    } else {
      if toen == nil, paar.oud?.isGesloten(in: oud.schema.schooljaar) == true { return nil }
      self = .weg
    }
  }
}

extension School {
  /// Whether the school closes before a school year is over.
  fileprivate func isGesloten(in jaar: Schooljaar) -> Bool {
    gesloten.map { datum in Schooljaar(bij: datum).map { $0 <= jaar } ?? false } ?? false
  }
}

/// Which school of the old side is which of the new one: by its slug, or by a slug that it had before.
private struct Schoolkoppeling {
  typealias Paar = (oud: School?, nieuw: School?)

  let paren: [Paar]

  init(_ oud: Profielenjaar, _ nieuw: Profielenjaar) {
    var over = Dictionary(oud.scholen.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    let nu = Set(nieuw.scholen.map(\.slug))
    var paren: [Paar] = nieuw.scholen.map { school in
      if let zelfde = over.removeValue(forKey: school.slug) { return (zelfde, school) }
      let vorige = school.vorigeSlugs.first { over[$0] != nil && !nu.contains($0) }
      return (vorige.flatMap { over.removeValue(forKey: $0) }, school)
    }
    for school in oud.scholen where over[school.slug] != nil { paren.append((school, nil)) }
    self.paren = paren
  }
}
