import Domain

/// The groups of choices by which parents find schools, worked out once over the open schools.
///
/// What is chosen is counted in units: a school, or a department of a school that has departments. A school
/// matches when one of its units matches in every group, so that "havo" and "hulp bij angst" hold for the
/// same department. Numbers that are shown always count schools.
public struct Filters: Sendable {
  /// Open schools in the order of the lists.
  public let scholen: [Schoolbeeld]
  /// All units, school after school.
  public let eenheden: [Filtereenheid]
  public let groepen: [Filtergroep]

  /// - Parameter scholen: the open schools, in the order in which they are listed.
  public init(regio: Regio, scholen: [Schoolbeeld]) {
    self.scholen = scholen
    let eenheden = scholen.indices.flatMap { Filtereenheid.alle(van: scholen[$0].school, op: $0) }
    self.eenheden = eenheden
    let bouw = Filterbouw(scholen: scholen, eenheden: eenheden)
    var groepen = bouw.schoolgroepen
    if let basis = bouw.basisondersteuning() { groepen.append(basis) }
    if let schema = regio.nieuwsteSchema {
      let (behoefte, vragen) = bouw.antwoordgroepen(schema, lijnen: regio.lijnen)
      if let behoefte { groepen.insert(behoefte, at: 0) }
      groepen += vragen
    }
    self.groepen = groepen
  }

  public func groep(_ soort: Filtergroep.Soort) -> Filtergroep? { groepen.first { $0.soort == soort } }

  /// The group of a question; `nil` when parents cannot choose by it.
  public func groep(van indicator: Indicator.ID) -> Filtergroep? {
    groepen.first { $0.soort == .vraag(indicator) }
  }
}

/// What is chosen: a school, or one of its departments.
public struct Filtereenheid: Hashable, Sendable {
  /// The place of the school in the list.
  public let school: Int
  /// `nil` for a school that answers as a whole.
  public let afdeling: Afdeling?

  static func alle(van school: School, op plaats: Int) -> [Filtereenheid] {
    school.afdelingen.isEmpty
      ? [Filtereenheid(school: plaats, afdeling: nil)]
      : school.afdelingen.map { Filtereenheid(school: plaats, afdeling: $0) }
  }
}
