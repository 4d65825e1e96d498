import Domain

/// Whether two things that people wrote mean the same, however they were typed.
enum Betekenis {
  /// Plain text by its words; nothing and an empty text are the same.
  static func gelijk(_ een: String?, _ ander: String?) -> Bool {
    een == ander || Leeswoorden.plat(een ?? "") == Leeswoorden.plat(ander ?? "")
  }

  /// A text section by the words that its Markdown shows.
  static func gelijkeMarkdown(_ een: String?, _ ander: String?) -> Bool {
    een == ander || Leeswoorden.markdown(een ?? "") == Leeswoorden.markdown(ander ?? "")
  }

  static func gelijk(_ een: Waarde, _ ander: Waarde) -> Bool {
    switch (een, ander) {
    case (.tekst(let een), .tekst(let ander)): gelijk(een, ander)
    case (.meerkeuze(let een), .meerkeuze(let ander)): Set(een) == Set(ander)
    default: een == ander
    }
  }

  /// An answer with all that a reader can see of it, apart from its date.
  static func gelijk(_ een: Antwoord, _ ander: Antwoord) -> Bool {
    een == ander
      || gelijk(een.waarde, ander.waarde) && gelijk(een.partner, ander.partner)
        && gelijk(een.alternatief, ander.alternatief) && gelijk(een.toelichting, ander.toelichting)
        && een.bron == ander.bron
  }

  /// The contact person by the digits of the telephone number: spaces and hyphens are layout. Letters of an
  /// e-mail address reach the same box in either case.
  static func gelijk(_ een: Contactpersoon, _ ander: Contactpersoon) -> Bool {
    een == ander
      || gelijk(een.rol, ander.rol) && gelijk(een.naam, ander.naam)
        && cijfers(een.telefoon) == cijfers(ander.telefoon)
        && een.email?.rawValue.lowercased() == ander.email?.rawValue.lowercased()
  }

  /// Values of one change; of an answer only what belongs to its value.
  static func gelijk(_ een: Wijzigingswaarde?, _ ander: Wijzigingswaarde?) -> Bool {
    switch (een, ander) {
    case (.antwoord(let een), .antwoord(let ander)):
      gelijk(een.waarde, ander.waarde) && gelijk(een.partner, ander.partner)
        && gelijk(een.alternatief, ander.alternatief)
    case (.tekst(let een), .tekst(let ander)): gelijk(een, ander)
    default: een == ander
    }
  }

  private static func cijfers(_ telefoon: Telefoonnummer?) -> String? {
    telefoon?.rawValue.filter { $0.isNumber || $0 == "+" }
  }
}
