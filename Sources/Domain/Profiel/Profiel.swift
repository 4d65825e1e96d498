/// What a school offers in one school year.
public struct Profiel: Hashable, Sendable {
  public let status: Status
  /// The day on which the answers were true; a concept may leave it open.
  public let peildatum: Datum?
  public let contact: Contactpersoon
  public let medezeggenschap: Medezeggenschap?
  public let vastgesteld: Vaststelling?
  /// Markdown per section.
  public let teksten: [Tekstsectie.ID: String]
  public let indicatoren: [Indicator.ID: Antwoord]
  /// Only what differs from the school's answers.
  public let afdelingen: [Afdeling.ID: [Indicator.ID: Antwoord]]
  /// Why something changed since last year, for the MR.
  public let wijzigingen: [Onderwerp: Wijzigingsreden]
  /// The day on which carried-forward answers were looked at and still held.
  public let ongewijzigdBevestigd: Datum?

  public init(
    status: Status, peildatum: Datum?, contact: Contactpersoon, medezeggenschap: Medezeggenschap?,
    vastgesteld: Vaststelling?, teksten: [Tekstsectie.ID: String],
    indicatoren: [Indicator.ID: Antwoord],
    afdelingen: [Afdeling.ID: [Indicator.ID: Antwoord]] = [:],
    wijzigingen: [Onderwerp: Wijzigingsreden] = [:], ongewijzigdBevestigd: Datum? = nil
  ) {
    self.status = status
    self.peildatum = peildatum
    self.contact = contact
    self.medezeggenschap = medezeggenschap
    self.vastgesteld = vastgesteld
    self.teksten = teksten
    self.indicatoren = indicatoren
    self.afdelingen = afdelingen
    self.wijzigingen = wijzigingen
    self.ongewijzigdBevestigd = ongewijzigdBevestigd
  }

  /// The last day on which the school looked at its answers: they were true, or still held.
  public var laatstBekeken: Datum? { [peildatum, ongewijzigdBevestigd].compactMap { $0 }.max() }

  /// The school's answer as a whole.
  public func stand(van indicator: Indicator.ID) -> Stand {
    indicatoren[indicator].map(Stand.beantwoord) ?? .onbekend
  }

  /// The answer of one department: its own where it differs, the school's otherwise.
  public func stand(van indicator: Indicator.ID, in afdeling: Afdeling.ID) -> Stand {
    afdelingen[afdeling]?[indicator].map(Stand.beantwoord) ?? stand(van: indicator)
  }

  /// How far the profile is on its way to adoption.
  public enum Status: String, Sendable, CaseIterable, Comparable {
    /// The school still works on it.
    case concept
    /// The medezeggenschapsraad reads it.
    case bijMR = "bij-mr"
    /// The board adopted it.
    case vastgesteld

    public static func < (left: Self, right: Self) -> Bool { left.stap < right.stap }

    private var stap: Int {
      switch self {
      case .concept: 0
      case .bijMR: 1
      case .vastgesteld: 2
      }
    }
  }
}

/// Whether and what a school answered. Unknown is a state of its own and never a "no".
public enum Stand: Hashable, Sendable {
  case onbekend
  case beantwoord(Antwoord)

  public var antwoord: Antwoord? {
    switch self {
    case .onbekend: nil
    case .beantwoord(let antwoord): antwoord
    }
  }
}

/// The person, by role, whom parents can ask about the profile.
public struct Contactpersoon: Hashable, Sendable {
  public let rol: String
  public let naam: String?
  public let telefoon: Telefoonnummer?
  public let email: EmailAdres?

  public init(rol: String, naam: String?, telefoon: Telefoonnummer?, email: EmailAdres?) {
    self.rol = rol
    self.naam = naam
    self.telefoon = telefoon
    self.email = email
  }
}

/// How the medezeggenschapsraad of the school took part.
public struct Medezeggenschap: Hashable, Sendable {
  public enum Uitkomst: String, Sendable, CaseIterable { case positief, negatief, geen }

  /// The day on which the profile was laid before the MR.
  public let voorgelegd: Datum
  /// The day on which the MR spoke.
  public let datum: Datum?
  public let uitkomst: Uitkomst?
  public let advies: String?
  /// The school's answer to the advice.
  public let reactie: String?

  public init(voorgelegd: Datum, datum: Datum?, uitkomst: Uitkomst?, advies: String?, reactie: String?) {
    self.voorgelegd = voorgelegd
    self.datum = datum
    self.uitkomst = uitkomst
    self.advies = advies
    self.reactie = reactie
  }
}

/// When and by whom the profile was adopted.
public struct Vaststelling: Hashable, Sendable {
  public let datum: Datum
  public let door: String

  public init(datum: Datum, door: String) {
    self.datum = datum
    self.door = door
  }
}
