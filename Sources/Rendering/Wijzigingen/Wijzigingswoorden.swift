import Domain
import Insight

/// The Dutch words for changes, the same on pages and in every format of `diff`.
enum Wijzigingswoorden {
  /// One word for a kind of change: "sterker".
  static func woord(_ soort: Wijziging.Soort) -> String {
    switch soort {
    case .nieuw: "nieuw"
    case .vervallen: "vervallen"
    case .sterker: "sterker"
    case .zwakker: "zwakker"
    case .anders: "anders"
    case .tekst: "tekst"
    }
  }

  /// Why something changed, in words.
  static func woord(_ aard: Wijzigingsreden.Aard) -> String {
    switch aard {
    case .nieuwBeleid: "nieuw beleid"
    case .bestaand: "dit was al zo"
    case .redactioneel: "alleen de tekst"
    case .gevolgVanNorm: "gevolg van de afspraken"
    }
  }

  static func woord(_ bron: Antwoord.Bron) -> String {
    switch bron {
    case .school: "de school zelf"
    case .audit: "een audit"
    case .inspectie: "de inspectie"
    }
  }

  static func woord(_ veld: Wijzigingsonderwerp.Antwoordveld) -> String {
    switch veld {
    case .partner: "partner"
    case .alternatief: "wat wel kan"
    case .toelichting: "toelichting"
    case .bron: "wie dit zegt"
    }
  }

  /// How the school stands to the basisondersteuning now, and before; `nil` where there is nothing to tell.
  static func zin(_ gevolg: Normovergang.Gevolg) -> String? {
    switch gevolg {
    case .blijftVoldoen: "voldoet nog steeds aan de basisondersteuning"
    case .voldoetNu: "voldoet nu wel aan de basisondersteuning"
    case .voldoetNietMeer: "voldoet niet meer aan de basisondersteuning"
    case .voldoetNogNiet: "voldoet nog niet aan de basisondersteuning"
    case .nieuwEnVoldoet: "hoort nu bij de basisondersteuning; de school voldoet"
    case .nieuwEnVoldoetNiet: "hoort nu bij de basisondersteuning; de school voldoet nog niet"
    case .onbekend: "hoort bij de basisondersteuning; de school heeft dit niet ingevuld"
    case .bekendEnVoldoet: "voldoet aan de basisondersteuning; eerder was dat onbekend"
    case .bekendEnVoldoetNiet: "voldoet niet aan de basisondersteuning; eerder was dat onbekend"
    case .nietMeerAfgesproken: "hoort niet meer bij de basisondersteuning"
    case .geenAfspraak: nil
    }
  }

  /// The words for a number of changes of each kind: "2 sterker, 1 zwakker".
  static func telling(_ wijzigingen: [Wijziging]) -> String {
    Wijziging.Soort.allCases.compactMap { soort in
      let aantal = wijzigingen.count { $0.soort == soort }
      return aantal == 0 ? nil : "\(aantal) \(soort == .tekst ? "alleen tekst" : woord(soort))"
    }.joined(separator: ", ")
  }

  /// What a change is about, with the department where there is one: "Hulp bij dyslexie · partner (vwo)".
  static func onderwerp(_ wijziging: Wijziging, _ verschil: Schoolverschil) -> String {
    let afdeling = wijziging.afdeling.map { " (\($0.naam))" } ?? ""
    switch wijziging.onderwerp {
    case .indicator: return (wijziging.indicator?.label ?? "") + afdeling
    case .veld(_, let veld): return (wijziging.indicator?.label ?? "") + " · " + woord(veld) + afdeling
    case .tekst(let id):
      return verschil.nieuw?.schema.tekst(id)?.titel ?? verschil.oud?.schema.tekst(id)?.titel ?? id.rawValue
    case .profiel(.contact): return "Contactpersoon"
    case .profiel(.afdeling): return "Afdeling " + (wijziging.afdeling?.naam ?? "")
    }
  }

  /// A value in words; `nil` where nothing stood.
  static func waarde(
    _ waarde: Wijzigingswaarde?, _ onderwerp: Wijzigingsonderwerp, op indicator: Indicator?,
    in schema: Schema?
  ) -> String? {
    switch waarde {
    case nil: nil
    case .antwoord(let antwoord): Self.antwoord(antwoord, op: indicator, in: schema)
    case .tekst(let tekst):
      if case .tekst = onderwerp {
        Leeswoorden.markdown(tekst).joined(separator: " ")
      } else {
        Leeswoorden.plat(tekst).joined(separator: " ")
      }
    case .bron(let bron): woord(bron)
    case .contact(let contact): Self.contact(contact)
    case .afdeling(let afdeling): afdeling.naam
    }
  }

  /// An answer with its partner or alternative: "Ja, met een partner. Partner: Praktijk De Leesboom".
  static func antwoord(_ antwoord: Antwoord, op indicator: Indicator?, in schema: Schema?) -> String? {
    guard let indicator, let schema else { return nil }
    let label = Antwoordtekst(van: antwoord.waarde, op: indicator, in: schema).label
    return ([label] + erbij(antwoord)).map(\.zonderPunt).joined(separator: ". ")
  }

  /// The partner or the alternative that belongs to an answer, each a sentence.
  static func erbij(_ antwoord: Antwoord) -> [String] {
    [antwoord.partner.map { "Partner: \($0)" }, antwoord.alternatief.map { "Wat wel kan: \($0)" }]
      .compactMap { $0 }.map { Leeswoorden.plat($0).joined(separator: " ") }
  }

  private static func contact(_ contact: Contactpersoon) -> String {
    [contact.rol, contact.naam, contact.telefoon?.rawValue, contact.email?.rawValue].compactMap { $0 }
      .joined(separator: ", ")
  }
}

extension String {
  /// The text without a point at its end, so that another sentence may follow.
  var zonderPunt: String { hasSuffix(".") ? String(dropLast()) : self }

  /// The text with one point at its end.
  var alsZin: String { last.map { ".!?".contains($0) } == true ? self : self + "." }
}
