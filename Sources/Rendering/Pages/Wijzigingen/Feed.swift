import Domain
import Insight

/// The adopted changes as Atom (RFC 4287): one entry for each adopted profile, newest first.
struct Feed {
  static let path = "/feed.xml"
  /// A large region has more profiles than a reader of feeds wants at once.
  private static let meesteInGroteRegio = 200

  private let site: Site

  init(site: Site) { self.site = site }

  var tekst: String {
    let items = items
    let nieuwste = items.map(\.dag).max() ?? site.options.datum
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
      <title>\("\(site.swv.site.titel) Veranderingen".escapedForHTML)</title>
      <subtitle>Wat er verandert in de vastgestelde profielen van de scholen</subtitle>
      <id>\(naam("feed"))</id>
      <link rel="self" type="application/atom+xml" href="\(adres(Self.path))"/>
      <link rel="alternate" type="text/html" href="\(adres("/wijzigingen/"))"/>
      <updated>\(Self.moment(nieuwste))</updated>
      <author><name>\(site.swv.naam.escapedForHTML)</name></author>
      \(items.map(xml).joined(separator: "\n"))
      </feed>

      """
  }

  private struct Item {
    let beeld: Schoolbeeld
    let editie: Editie
    let dag: Datum
  }

  /// Newest first; of one day by name of the school.
  private var items: [Item] {
    let alle = site.regio.alle.flatMap { beeld in
      beeld.edities.compactMap { editie -> Item? in
        guard let dag = editie.profiel.vastgesteld?.datum, editie.profiel.status == .vastgesteld,
          site.heeftDocument(editie)
        else { return nil }
        return Item(beeld: beeld, editie: editie, dag: dag)
      }
    }
    let gesorteerd = alle.enumerated().sorted { ($1.element.dag, $0.offset) < ($0.element.dag, $1.offset) }
      .map(\.element)
    return site.isGroot ? Array(gesorteerd.prefix(Self.meesteInGroteRegio)) : gesorteerd
  }

  private func xml(_ item: Item) -> String {
    let school = item.beeld.school
    let jaar = item.editie.schooljaar
    let verschil = site.vergelijkingen.schoolverschil(item.beeld, jaar)
    return """
      <entry>
      <title>\("\(school.naam), \(school.adres.plaats): \(jaar)".escapedForHTML)</title>
      <id>\(naam("\(school.brin)-\(school.vestiging)/\(jaar)"))</id>
      <link rel="alternate" type="text/html" href="\(adres("/scholen/\(school.slug)/wijzigingen/\(jaar)/"))"/>
      <updated>\(Self.moment(item.dag))</updated>
      <content type="html">\(Self.inhoud(verschil).html.escapedForHTML)</content>
      </entry>
      """
  }

  /// The changes in words, as HTML.
  private static func inhoud(_ verschil: Schoolverschil?) -> SafeHTML {
    guard let verschil else { return alinea("Dit is het eerste profiel van de school.") }
    if verschil.wijzigingen.isEmpty { return alinea("Er is niets veranderd in het profiel van de school.") }
    let regels = verschil.wijzigingen.map { wijziging in
      SafeHTML(trusted: "<li>") + SafeHTML(escaping: zin(wijziging, verschil)) + SafeHTML(trusted: "</li>")
    }
    return SafeHTML(trusted: "<ul>") + regels.joined() + SafeHTML(trusted: "</ul>")
  }

  /// A text or an explanation is only named: it is too long for a list.
  private static func zin(_ wijziging: Wijziging, _ verschil: Schoolverschil) -> String {
    let onderwerp = Wijzigingswoorden.onderwerp(wijziging, verschil)
    let naam = "\(onderwerp) (\(Wijzigingswoorden.woord(wijziging.soort)))"
    if wijziging.isAntwoord { return "\(naam): \(Wijzigingsregel.kort(wijziging, verschil))" }
    if case .tekst = wijziging.nieuw ?? wijziging.oud { return naam }
    let regel = Wijzigingsregel(wijziging, verschil)
    return "\(naam): “\(regel.was)” werd “\(regel.nu)”"
  }

  private static func alinea(_ tekst: String) -> SafeHTML {
    SafeHTML(trusted: "<p>") + SafeHTML(escaping: tekst) + SafeHTML(trusted: "</p>")
  }

  /// A profile is adopted on a day, not at an hour.
  private static func moment(_ dag: Datum) -> String { "\(dag)T00:00:00Z" }

  private func adres(_ pad: String) -> String { site.options.absolute(pad).escapedForHTML }

  /// A name that stays the same wherever the site stands and whatever the school is called (RFC 4151).
  private func naam(_ wat: String) -> String {
    let host = site.swv.site.adres.leesbaar.prefix { !"/:?#".contains($0) }
    return "tag:\(host),2024:\(wat)".escapedForHTML
  }
}
