import Domain

/// How many schools meet one agreement. It counts schools for one question, never answers for one school.
public struct Normtelling: Hashable, Sendable {
  public private(set) var voldoet = 0
  public private(set) var nogNiet = 0
  /// Asked, but not answered or without a profile. Never counted as "not yet".
  public private(set) var onbekend = 0

  public init() {}

  mutating func tel(_ stand: Normstand) {
    switch stand {
    case .geenNorm: break
    case .onbekend: onbekend += 1
    case .nogNiet: nogNiet += 1
    case .zoalsAfgesproken, .meerDanAfgesproken: voldoet += 1
    }
  }
}

extension Jaarverschil {
  /// How the schools stood to the old agreement on an indicator and how they stand to the new one.
  ///
  /// A side without an agreement counts nobody. Schools without a profile are unknown, closed ones are left out.
  public func normtelling(_ paar: Indicatorpaar) -> (voor: Normtelling, na: Normtelling) {
    var voor = Normtelling(), na = Normtelling()
    for verschil in scholen {
      if let indicator = paar.oud, indicator.geldt(voor: verschil.school.soort), verschil.bestondToen {
        voor.tel(verschil.oud?.normstand(van: indicator) ?? (indicator.norm == nil ? .geenNorm : .onbekend))
      }
      if let indicator = paar.nieuw, indicator.geldt(voor: verschil.school.soort), verschil.bestaatNu {
        na.tel(verschil.nieuw?.normstand(van: indicator) ?? (indicator.norm == nil ? .geenNorm : .onbekend))
      }
    }
    return (voor, na)
  }
}

extension Schoolverschil {
  fileprivate var bestondToen: Bool { toestand != .nieuweSchool && toestand != .eersteProfiel }
  fileprivate var bestaatNu: Bool { toestand != .gesloten && toestand != .weg }
}
