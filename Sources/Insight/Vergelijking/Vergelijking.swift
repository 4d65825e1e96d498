import Domain

/// The questions of the newest schema as rows, and what each school answers to them.
///
/// A school that has only an older edition is read by the schema of that year: a renamed question is
/// followed, a question that was not asked then is unknown.
public struct Vergelijking: Sendable {
  public let schema: Schema
  /// The questions, in the order of the schema.
  public let rijen: [Indicator]
  /// What each row was called in each year; `nil` when that year did not ask it.
  private let perJaar: [Schooljaar: [Indicator?]]

  public init(schema: Schema, schemas: [Schooljaar: Schema], lijnen: Indicatorlijnen) {
    self.schema = schema
    let rijen = schema.indicatoren
    self.rijen = rijen
    perJaar = schemas.mapValues { toen in
      rijen.map { indicator in
        lijnen.id(van: indicator.id, uit: schema.schooljaar, in: toen.schooljaar).flatMap(toen.indicator)
      }
    }
  }

  /// What one school answers, a field a row.
  public func vakken(van beeld: Schoolbeeld) -> [Vak] {
    let soort = beeld.school.soort
    let editie = beeld.huidige
    let toen = editie.flatMap { perJaar[$0.schooljaar] } ?? []
    return rijen.indices.map { rij in
      guard rijen[rij].geldt(voor: soort) else { return .nietGevraagd }
      guard let editie, toen.indices.contains(rij), let indicator = toen[rij], indicator.geldt(voor: soort)
      else { return .onbekend }
      return Vak(van: indicator, in: editie)
    }
  }

  /// Where a row and a school meet.
  public enum Vak: Hashable, Sendable {
    /// The swv does not ask this kind of school.
    case nietGevraagd
    /// Not answered, not asked in the year of the profile, or no profile. Never the same as no.
    case onbekend
    /// What the school says, and what departments say otherwise.
    case gevraagd(Indicator, Stand, afdelingen: [Afdelingsstand])

    init(van indicator: Indicator, in editie: Editie) {
      let stand = editie.profiel.stand(van: indicator.id)
      let eigen = editie.school.afdelingen.compactMap { afdeling in
        let eigen = editie.profiel.stand(van: indicator.id, in: afdeling.id)
        return eigen == stand ? nil : Afdelingsstand(afdeling: afdeling, stand: eigen)
      }
      self = .gevraagd(indicator, stand, afdelingen: eigen)
    }
  }

  /// The answer of a department that differs from the school's.
  public struct Afdelingsstand: Hashable, Sendable {
    public let afdeling: Afdeling
    public let stand: Stand

    public init(afdeling: Afdeling, stand: Stand) {
      self.afdeling = afdeling
      self.stand = stand
    }
  }
}
