import Domain
import Insight

/// One change: its kind, old beside new.
struct Wijzigingstuk: TemplateModel {
  let regel: Wijzigingsregel
  let soort: Wijziging.Soort
  /// Which part of the answer changed, and in which department; empty for the answer of the whole school.
  let kop: String
  let toen: Antwoordkant
  let nu: Antwoordkant
  let woorden: SafeHTML

  static let fields = Fields<Wijzigingstuk>([
    .text("soort", \.regel.soort),
    .flag("minder") { $0.soort == .vervallen || $0.soort == .zwakker },
    .flag("tekst") { $0.soort == .tekst },
    .text("kop", \.kop),
    .model("toen", \.toen), .model("nu", \.nu),
    .html("woorden", \.woorden),
    .texts("opmerkingen") { $0.regel.opmerkingen.map(\.alsZin) },
  ])

  init(_ wijziging: Wijziging, in verschil: Schoolverschil) {
    regel = Wijzigingsregel(wijziging, verschil)
    soort = wijziging.soort
    kop = Self.kop(wijziging)
    let paar = wijziging.isAntwoord ? wijziging.indicator : nil
    toen = Antwoordkant(regel.was, wijziging.oud?.antwoord, op: paar?.oud, in: verschil.oud?.schema)
    nu = Antwoordkant(regel.nu, wijziging.nieuw?.antwoord, op: paar?.nieuw, in: verschil.nieuw?.schema)
    woorden = Self.gemarkeerd(regel.woorden)
  }

  private static func kop(_ wijziging: Wijziging) -> String {
    var delen: [String] = []
    if case .profiel = wijziging.onderwerp { return "" }
    if let afdeling = wijziging.afdeling { delen.append(afdeling.naam) }
    if case .veld(_, let veld) = wijziging.onderwerp { delen.append(Wijzigingswoorden.woord(veld)) }
    return delen.joined(separator: ", ").metHoofdletter
  }

  /// What went and came, also for who hears it: each run says where it begins and where it ends.
  static func gemarkeerd(_ stukken: [Woordverschil.Stuk]) -> SafeHTML {
    func gehoord(_ woorden: String) -> SafeHTML { SafeHTML(trusted: "<span class=\"vh\">\(woorden)</span>") }
    func element(_ naam: String, _ tekst: String, _ begin: String, _ eind: String) -> SafeHTML {
      SafeHTML(trusted: "<\(naam)>") + gehoord(begin) + SafeHTML(escaping: tekst) + gehoord(eind)
        + SafeHTML(trusted: "</\(naam)>")
    }
    return stukken.map { stuk in
      switch stuk {
      case .gelijk(let tekst): SafeHTML(escaping: tekst)
      case .weg(let tekst): element("del", tekst, "weg: ", " – einde weg.")
      case .erbij(let tekst): element("ins", tekst, "toegevoegd: ", " – einde toevoeging.")
      }
    }.joined(separator: SafeHTML(trusted: " "))
  }
}
