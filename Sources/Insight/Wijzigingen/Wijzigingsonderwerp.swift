import Domain

/// What a change is about.
public enum Wijzigingsonderwerp: Hashable, Sendable {
  /// The answer itself, with the partner or alternative that belongs to it. The identifier is that of the
  /// new schema, or of the old one where the new one does not ask it.
  case indicator(Indicator.ID)
  /// Something beside an answer that stayed the same.
  case veld(Indicator.ID, Antwoordveld)
  case tekst(Tekstsectie.ID)
  case profiel(Profielsleutel)

  /// A part of an answer beside its value.
  public enum Antwoordveld: String, Sendable, CaseIterable { case partner, alternatief, toelichting, bron }

  /// A part of a profile that is neither answer nor text.
  ///
  /// Status, dates, the MR's advice and the adoption are no claims about support: they are steps of the year
  /// and never a change.
  public enum Profielsleutel: String, Sendable, CaseIterable {
    case contact
    /// A department that the school did not have before, or no longer has.
    case afdeling
  }

  /// The subject as JSON and messages name it: `indicator:dyslexie.partner`, `text:grenzen`.
  public var sleutel: String {
    switch self {
    case .indicator(let id): "indicator:\(id)"
    case .veld(let id, let veld): "indicator:\(id).\(veld.rawValue)"
    case .tekst(let id): "text:\(id)"
    case .profiel(let sleutel): "profile:\(sleutel.rawValue)"
    }
  }
}
