import Domain
import Insight

/// Everything at its place on a map, and the map as inline SVG.
///
/// Shapes have classes and no colours: the style sheet colours them, also in the dark and in forced colours.
struct Kaarttekening: Sendable {
  /// A school on the map.
  struct Stip: Sendable {
    let school: School
    let punt: Punt
    /// How far from the dot a pointer still finds it.
    let raakstraal: Double
    let naam: Naamplaatsing.Naam
    /// Whether the name is always seen, or only when the dot is pointed at.
    let isNaamZichtbaar: Bool
  }

  /// An outline on the map.
  struct Vorm: Sendable {
    let klasse: String
    let pad: String
  }

  /// Height of the letters in units: 12 pixels on the narrowest telephone, 15 beside the list.
  static let letter = 30.0
  static let kleineLetter = 28.0
  static let straal = 12.0
  private static let grootsteRaakstraal = 30.0

  let beeld: Rechthoek
  let titel: String
  let vormen: [Vorm]
  let namen: [Naamplaatsing.Naam]
  let stippen: [Stip]

  /// - Parameters:
  ///   - scholen: in the order in which the keyboard meets them.
  ///   - gemeente: the municipality that fills the view; `nil` for the region.
  init?(scholen: [(school: School, plek: Coordinaat)], gebied: Gebied?, gemeente: Slug?, titel: String) {
    let vlakken = gebied?.vlakken ?? []
    let isDeze: (Gebied.Vlak) -> Bool = { vlak in
      vlak.soort == .gemeente && gemeente != nil && Gemeente.slug(van: vlak.naam) == gemeente
    }
    let inBeeld = vlakken.filter { $0.soort != .water && (gemeente == nil || isDeze($0)) }
    let omtrek = inBeeld.flatMap { $0.polygonen.flatMap { $0.first ?? [] } }
    guard let projectie = Projectie(om: omtrek + scholen.map(\.plek)) else { return nil }
    self.titel = titel
    beeld = projectie.beeld

    let geplaatst = vlakken.map { vlak in
      (vlak: vlak, ringen: vlak.polygonen.flatMap { $0.map { $0.map(projectie.punt) } })
    }
    let volgorde: [Gebied.Vlak.Soort] = [.regio, .gemeente, .water]
    let beeld = beeld
    vormen = volgorde.flatMap { soort in
      geplaatst.filter { $0.vlak.soort == soort }.compactMap { vlak, ringen in
        let pad = Omtrek.pad(ringen, in: beeld)
        let klasse = "kaart__\(soort.rawValue)" + (isDeze(vlak) ? " kaart__deze" : "")
        return pad.isEmpty ? nil : Vorm(klasse: klasse, pad: pad)
      }
    }

    let afstand = Spreiding.afstand(voor: scholen.count, in: beeld)
    let punten = Spreiding.uiteen(
      scholen.map { projectie.punt($0.plek) }, afstand: afstand, binnen: beeld.ruimer(-Self.straal - 4))
    var plaatsing = Naamplaatsing(
      beeld: beeld,
      bezet: punten.map { Rechthoek(midden: $0, breedte: 2 * Self.straal + 4, hoogte: 2 * Self.straal + 4) })
    let metNamen = gemeente != nil
    let schoolnamen = zip(scholen, punten).map { school, punt in
      metNamen
        ? plaatsing.plaats(
          school.school.naam, naast: punt, straal: Self.straal, letter: Self.kleineLetter) : nil
    }
    let meren = geplaatst.filter { $0.vlak.soort == .water }
      .compactMap { Rechthoek(om: $0.ringen.flatMap(\.self)) }
    // A municipality's own name is the heading of its page.
    namen =
      geplaatst.filter { $0.vlak.soort != .regio && !isDeze($0.vlak) }
      .sorted { Self.gaatVoor($0.vlak, $1.vlak) }
      .compactMap { vlak, ringen in
        // To find room, what is in view of the outline will do, without its details.
        let grof = ringen.map {
          Omtrek.vereenvoudigd(Omtrek.geknipt($0, tot: beeld), speling: 2)
        }
        return plaatsing.plaats(
          vlak.naam, in: grof, letter: Self.letter, lieverNiet: vlak.soort == .water ? [] : meren)
      }

    let ruimte = Self.ruimte(om: punten)
    stippen = scholen.indices.map { index in
      Stip(
        school: scholen[index].school, punt: punten[index], raakstraal: ruimte[index],
        naam: schoolnamen[index]
          ?? Naamplaatsing.erboven(
            scholen[index].school.naam, punten[index], straal: Self.straal + 6, letter: Self.kleineLetter,
            in: beeld.ruimer(-4)), isNaamZichtbaar: schoolnamen[index] != nil)
    }
  }

  /// Municipalities before water, by name.
  private static func gaatVoor(_ een: Gebied.Vlak, _ ander: Gebied.Vlak) -> Bool {
    (een.soort == .water ? 1 : 0, een.naam) < (ander.soort == .water ? 1 : 0, ander.naam)
  }

  /// For every dot half of the distance to the nearest other, at most 30.
  private static func ruimte(om punten: [Punt]) -> [Double] {
    punten.indices.map { index in
      let dichtst = punten.indices.lazy.filter { $0 != index }.map { punten[index].afstand(tot: punten[$0]) }
        .min()
      return min(grootsteRaakstraal, (dichtst ?? .infinity) / 2)
    }
  }

  var svg: SafeHTML {
    let maat = "\(Omtrek.getal(beeld.rechts)) \(Omtrek.getal(beeld.onder))"
    var regels = [
      "<svg class=\"kaart__beeld\" viewBox=\"0 0 \(maat)\" "
        + "role=\"group\" aria-label=\"\(titel.escapedForHTML)\" font-size=\"\(Omtrek.getal(Self.letter))\">",
      "<g aria-hidden=\"true\">",
    ]
    regels += vormen.map { "<path class=\"\($0.klasse)\" d=\"\($0.pad)\"/>" }
    regels += namen.map { tekst($0, klasse: "kaart__gebiedsnaam") }
    regels.append("</g>")
    regels += stippen.map(link)
    regels.append("</svg>")
    return SafeHTML(trusted: regels.joined(separator: "\n"))
  }

  private func link(_ stip: Stip) -> String {
    let school = stip.school
    let plek = "cx=\"\(Omtrek.getal(stip.punt.x))\" cy=\"\(Omtrek.getal(stip.punt.y))\""
    let straal = min(Self.straal, max(5, stip.raakstraal - 2))
    return "<a href=\"/scholen/\(school.slug)/\" data-stip=\"\(school.slug)\" "
      + "aria-label=\"\("\(school.naam), \(school.adres.plaats)".escapedForHTML)\">"
      + "<circle class=\"kaart__raak\" \(plek) r=\"\(Omtrek.getal(stip.raakstraal))\"/>"
      + "<circle class=\"kaart__stip\" \(plek) r=\"\(Omtrek.getal(straal))\"/>"
      + tekst(
        stip.naam, klasse: stip.isNaamZichtbaar ? "kaart__naam" : "kaart__naam kaart__naam--bij",
        letter: Self.kleineLetter) + "</a>"
  }

  private func tekst(_ naam: Naamplaatsing.Naam, klasse: String, letter: Double? = nil) -> String {
    let maat = letter.map { " font-size=\"\(Omtrek.getal($0))\"" } ?? ""
    return "<text class=\"\(klasse)\" x=\"\(Omtrek.getal(naam.punt.x))\" y=\"\(Omtrek.getal(naam.punt.y))\" "
      + "text-anchor=\"\(naam.anker.rawValue)\"\(maat)>\(naam.tekst.escapedForHTML)</text>"
  }
}
