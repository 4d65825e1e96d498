import Domain

/// One real change in the profile of a school between two editions.
///
/// A change compares meaning, never lines: each semantic change is one value of this type, and nothing else is.
/// Which rules decide that stands with `Antwoordvergelijking` and `Profielvergelijking`.
public struct Wijziging: Hashable, Sendable {
  public let soort: Soort
  public let onderwerp: Wijzigingsonderwerp
  /// The department for which it holds; `nil` for the school as a whole.
  public let afdeling: Afdeling?
  /// Departments with an answer of their own, to which a change of the whole school does not apply.
  public let uitgezonderd: [Afdeling]
  /// What stood there before; `nil` when nothing did.
  public let oud: Wijzigingswaarde?
  /// What stands there now; `nil` when nothing does.
  public let nieuw: Wijzigingswaarde?
  /// The indicator in both schemas, for its words; `nil` for a text or the contact person.
  public let indicator: Indicatorpaar?
  /// What the school wrote about it in the new profile.
  public let reden: Wijzigingsreden?
  public let oorzaak: Oorzaak
  /// How the answer stood and stands to the basisondersteuning; `nil` unless the answer itself changed and
  /// the swv agreed something about it in one of the two years.
  public let norm: Normovergang?

  public init(
    soort: Soort, onderwerp: Wijzigingsonderwerp, afdeling: Afdeling? = nil, uitgezonderd: [Afdeling] = [],
    oud: Wijzigingswaarde?, nieuw: Wijzigingswaarde?, indicator: Indicatorpaar? = nil,
    reden: Wijzigingsreden? = nil, oorzaak: Oorzaak = .school, norm: Normovergang? = nil
  ) {
    self.soort = soort
    self.onderwerp = onderwerp
    self.afdeling = afdeling
    self.uitgezonderd = uitgezonderd
    self.oud = oud
    self.nieuw = nieuw
    self.indicator = indicator
    self.reden = reden
    self.oorzaak = oorzaak
    self.norm = norm
  }

  /// What kind of change it is; the raw value is its name in JSON.
  public enum Soort: String, Sendable, CaseIterable {
    /// Answered now, not before.
    case nieuw = "added"
    /// Answered before, not now.
    case vervallen = "withdrawn"
    /// Moved up an ordered scale, from no to yes, or to a higher number.
    case sterker = "strengthened"
    /// Moved down an ordered scale, from yes to no, or to a lower number.
    case zwakker = "weakened"
    /// Another value without order; another partner, alternative, source or contact person.
    case anders = "changed"
    /// Only the wording of an explanation or a text.
    case tekst = "reworded"
  }

  /// Who made the change; the raw value is its name in JSON.
  public enum Oorzaak: String, Sendable, CaseIterable {
    /// The school answers otherwise.
    case school
    /// The swv asks otherwise: the answer only follows the schema.
    case schema
  }

  /// Whether the medezeggenschapsraad may expect a reason.
  ///
  /// Only for an answer that the school itself changed. A date is a fact, and a text explains itself.
  public var vraagtReden: Bool {
    guard oorzaak == .school, case .indicator = onderwerp else { return false }
    switch (nieuw ?? oud)?.antwoord?.waarde {
    case .schaal, .janee, .keuze, .meerkeuze, .getal: return true
    case .datum, .tekst, nil: return false
    }
  }

  /// Whether a reason was to be expected and is not there.
  public var zonderReden: Bool { vraagtReden && reden == nil }

  /// Whether the school offers less than before: to be read first.
  public var isMinder: Bool { soort == .vervallen || soort == .zwakker }
}

extension Wijziging {
  /// The old and the new words side by side, where both sides are text; a missing side counts as empty.
  public var woordverschil: Woordverschil? {
    func woorden(_ waarde: Wijzigingswaarde?) -> [String]? {
      switch waarde {
      case nil: []
      case .antwoord(let antwoord):
        if case .tekst(let tekst) = antwoord.waarde { Leeswoorden.plat(tekst) } else { nil }
      case .tekst(let tekst):
        if case .tekst = onderwerp { Leeswoorden.markdown(tekst) } else { Leeswoorden.plat(tekst) }
      default: nil
      }
    }
    guard oud != nil || nieuw != nil, let oud = woorden(oud), let nieuw = woorden(nieuw) else { return nil }
    return Woordverschil(van: oud, naar: nieuw)
  }
}
