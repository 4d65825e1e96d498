import Domain
import Insight
import JSON

/// The files from which the script of `/vergelijken/` makes the columns of the chosen schools.
///
/// They hold answers, not sentences: the words around an answer stand in the template, as on the page of a
/// school.
enum Vergelijkgegevens {
  static let lijst = "/vergelijken/lijst.json"

  /// A list of all schools, and the answers in parts of a few schools each.
  static func bestanden(van site: Site) -> [DataFile] {
    guard let schema = site.regio.nieuwsteSchema else { return [] }
    let vergelijking = Vergelijking(
      schema: schema, schemas: site.inhoud.schemas, lijnen: site.regio.lijnen)
    let delen = Scholendeel.alle(van: site.regio.gemeenten)
    return delen.map { deel in
      DataFile(pad(van: deel), inhoud(van: deel, vergelijking).siteText, source: bron(van: deel))
    } + [
      DataFile(
        lijst, overzicht(van: delen, site: site).siteText, source: "Templates/vergelijken.mustache",
        isList: true)
    ]
  }

  private static func pad(van deel: Scholendeel) -> String { "/gegevens/vergelijken/\(deel.naam).json" }

  private static func bron(van deel: Scholendeel) -> String {
    "scholen/\(deel.scholen.first?.school.slug.rawValue ?? "").yaml"
  }

  /// Which schools there are and in which file each stands; closed schools and former addresses too, so
  /// that an old link is explained.
  private static func overzicht(van delen: [Scholendeel], site: Site) -> JSON {
    let vorige = site.regio.alle.flatMap { beeld in
      beeld.school.vorigeSlugs.map { ($0.rawValue, Optional(JSON.text(beeld.school.slug.rawValue))) }
    }
    return .object([
      ("delen", .list(delen.map { .list([.path(pad(van: $0)), .list(namen(in: $0))]) })),
      (
        "gesloten",
        .object(
          site.regio.gesloten.map { beeld in
            let dag = beeld.school.gesloten.map(\.voluit) ?? ""
            return (beeld.school.slug.rawValue, .list([.text(beeld.school.naam), .text(dag)]))
          })
      ),
      ("vorige", .object(vorige)),
    ])
  }

  /// Slug, name and place of each school; the place is left out where it is that of the school before.
  private static func namen(in deel: Scholendeel) -> [JSON] {
    var vorigePlaats: String?
    return deel.scholen.map { beeld in
      let school = beeld.school
      let plaats = school.adres.plaats == vorigePlaats ? nil : school.adres.plaats
      vorigePlaats = school.adres.plaats
      return .list([.text(school.slug.rawValue), .text(school.naam)] + (plaats.map { [.text($0)] } ?? []))
    }
  }

  /// The answers of a few schools. Equal answers stand in it once: the first is that of a school that is
  /// not asked, the second the unknown one.
  private static func inhoud(van deel: Scholendeel, _ vergelijking: Vergelijking) -> JSON {
    var cellen: [JSON] = [Vergelijkcel.nietGevraagd, Vergelijkcel.onbekend]
    var plekken: [String: Int] = [:]
    let scholen = deel.scholen.map { beeld in
      let antwoorden = zip(vergelijking.rijen, vergelijking.vakken(van: beeld)).map { rij, vak in
        switch vak {
        case .nietGevraagd: return JSON.integer(0)
        case .onbekend: return .integer(1)
        case .gevraagd(let indicator, let stand, let afdelingen):
          guard let editie = beeld.huidige else { return .integer(1) }
          let nu = editie.schooljaar == vergelijking.schema.schooljaar ? nil : (rij, vergelijking.schema)
          let cel = Vergelijkcel(op: indicator, in: editie, nu: nu)
            .waarde(van: stand, afdelingen: afdelingen)
          let sleutel = cel.siteText
          if let plek = plekken[sleutel] { return .integer(plek) }
          plekken[sleutel] = cellen.count
          cellen.append(cel)
          return .integer(cellen.count - 1)
        }
      }
      let school = Vergelijkschool(beeld, nu: vergelijking.schema.schooljaar)
      return (beeld.school.slug.rawValue, Optional(school.waarde(antwoorden: antwoorden)))
    }
    return .object([("cellen", .list(cellen)), ("scholen", .object(scholen))])
  }
}
