/// A school's answer to one indicator, with whatever makes it checkable.
public struct Antwoord: Hashable, Sendable {
  public let waarde: Waarde
  /// With whom the school does it.
  public let partner: String?
  /// What the school does instead.
  public let alternatief: String?
  public let toelichting: String?
  public let bron: Bron
  /// The day on which this answer was true, where it differs from the profile's own date.
  public let peildatum: Datum?

  public init(
    waarde: Waarde, partner: String? = nil, alternatief: String? = nil, toelichting: String? = nil,
    bron: Bron = .school, peildatum: Datum? = nil
  ) {
    self.waarde = waarde
    self.partner = partner
    self.alternatief = alternatief
    self.toelichting = toelichting
    self.bron = bron
    self.peildatum = peildatum
  }

  /// Who says so.
  public enum Bron: String, Sendable, CaseIterable { case school, audit, inspectie }
}

/// What was answered, typed by the indicator's kind.
public enum Waarde: Hashable, Sendable {
  case schaal(Schaalwaarde.ID)
  case janee(Bool)
  case keuze(Optie.ID)
  /// Without repetition, in the order of the schema. Empty means that the school offers none of them.
  case meerkeuze([Optie.ID])
  case getal(Getal)
  case datum(Datum)
  case tekst(String)
}

/// What a reason of change is about.
public enum Onderwerp: Hashable, Sendable {
  case indicator(Indicator.ID)
  case tekst(Tekstsectie.ID)
}

/// Why something changed since last year.
public struct Wijzigingsreden: Hashable, Sendable {
  public enum Aard: String, Sendable, CaseIterable {
    case nieuwBeleid = "nieuw-beleid"
    case bestaand, redactioneel
    case gevolgVanNorm = "gevolg-van-norm"
  }

  public let aard: Aard
  public let reden: String

  public init(aard: Aard, reden: String) {
    self.aard = aard
    self.reden = reden
  }
}
