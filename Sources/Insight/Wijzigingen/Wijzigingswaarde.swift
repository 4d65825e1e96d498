import Domain

/// What stood or stands somewhere in a profile, with all that is needed to put it in words.
public enum Wijzigingswaarde: Hashable, Sendable {
  /// The whole answer, with its partner and alternative.
  case antwoord(Antwoord)
  /// An explanation, partner, alternative or text section, as it was written.
  case tekst(String)
  case bron(Antwoord.Bron)
  case contact(Contactpersoon)
  case afdeling(Afdeling)

  public var antwoord: Antwoord? {
    if case .antwoord(let antwoord) = self { antwoord } else { nil }
  }

  public var tekst: String? {
    if case .tekst(let tekst) = self { tekst } else { nil }
  }
}
