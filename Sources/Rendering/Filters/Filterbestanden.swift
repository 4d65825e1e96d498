import Domain
import Insight
import JSON

/// The files with which a script filters: columns, places, rows and postcodes.
///
/// Up to three hundred schools all columns are one file. In a large region they are spread over files of about
/// a hundred kilobytes, of which only those are asked for that somebody uses.
struct Filterbestanden {
  /// The list keeps its name, beside the page that uses it.
  static let lijst = "/scholen/filters.json"
  private static let map = "/gegevens/filters/"
  private static let deelgrootte = 100_000
  static let rijenPerDeel = 500

  let bestanden: [DataFile]

  init(van site: Site) {
    guard !site.regio.scholen.isEmpty else {
      bestanden = []
      return
    }
    let filters = site.filters
    let bron = site.regio.nieuwsteSchema.map { "schema/\($0.schooljaar).yaml" } ?? "samenwerkingsverband.yaml"
    var kolommen = filters.groepen.map { (sleutel: $0.sleutel, json: Self.kolom($0)) }
    if !site.inhoud.postcodes.isEmpty {
      kolommen.append(("postcode", Self.plekken(filters.scholen, site: site)))
    }
    let basis = Self.basis(filters, metSlugs: !site.isGroot)
    let delen = Self.verdeeld(kolommen, eerste: basis.utf8.count, ongedeeld: !site.isGroot)

    var bestanden: [DataFile] = []
    func voegToe(_ naam: String, _ json: String) -> String {
      bestanden.append(DataFile(naam, json, source: bron))
      return "\"\(naam)\""
    }
    var velden: [String] = []
    var plaatsen: [String] = []
    let adressen = delen.enumerated().map { nummer, deel in
      plaatsen += deel.map { "\"\($0.sleutel)\":\(nummer)" }
      let inhoud = deel.map { "\"\($0.sleutel)\":\($0.json)" }.joined(separator: ",")
      return voegToe(
        "\(Self.map)\(nummer).json", "{\(nummer == 0 ? basis + "," : "")\"kolommen\":{\(inhoud)}}")
    }
    velden.append("\"delen\":[\(adressen.joined(separator: ","))]")
    // The list is asked for again each time: where all stands in one file it says no more.
    if delen.count > 1 { velden.append("\"kolommen\":{\(plaatsen.joined(separator: ","))}") }
    if site.isGroot {
      let rijen = stride(from: 0, to: filters.scholen.count, by: Self.rijenPerDeel).map { begin in
        let deel = filters.scholen[begin..<min(begin + Self.rijenPerDeel, filters.scholen.count)]
        return voegToe(
          "\(Self.map)rijen-\(begin / Self.rijenPerDeel).json",
          "[\(deel.map { Schoolregel($0).rij }.joined(separator: ",\n"))]")
      }
      velden.append("\"rijen\":[\(rijen.joined(separator: ","))]")
    }
    if !site.inhoud.postcodes.isEmpty {
      velden.append(
        "\"postcodes\":" + voegToe("/gegevens/postcodes.json", Self.postcodes(site.inhoud.postcodes)))
    }
    bestanden.append(
      DataFile(Self.lijst, "{\(velden.joined(separator: ","))}\n", source: bron, isList: true))
    self.bestanden = bestanden
  }

  /// How many schools there are, and the departments of those that have them.
  private static func basis(_ filters: Filters, metSlugs: Bool) -> String {
    var velden = ["\"scholen\":\(filters.scholen.count)"]
    if metSlugs {
      velden.append("\"slugs\":[\(filters.scholen.map { "\"\($0.school.slug)\"" }.joined(separator: ","))]")
    }
    let afdelingen = filters.scholen.enumerated().filter { !$1.school.afdelingen.isEmpty }.map {
      "[\($0),\($1.school.afdelingen.map { tekst($0.naam) }.joined(separator: ","))]"
    }
    velden.append("\"afdelingen\":[\(afdelingen.joined(separator: ","))]")
    return velden.joined(separator: ",")
  }

  private static func kolom(_ groep: Filtergroep) -> String {
    let opties = groep.opties.map { "\"\($0.sleutel)\"" }.joined(separator: ",")
    let namen = groep.isLang ? groep.opties.map { tekst($0.tekst(in: groep)) }.joined(separator: ",") : ""
    let kolommen = groep.kolommen.map(Kolomtekst.json).joined(separator: ",")
    return "{\"opties\":[\(opties)]," + (groep.isLang ? "\"namen\":[\(namen)]," : "")
      + "\"delen\":[\(kolommen)]}"
  }

  private static func plekken(_ scholen: [Schoolbeeld], site: Site) -> String {
    let plekken = scholen.map { site.plekken.plek(van: $0.school) }
    let vak = Plekkentekst(om: plekken.compactMap(\.self))
    return "{\"vak\":\(vak.vak),\"plekken\":\"\(vak.tekst(plekken))\"}"
  }

  private static func postcodes(_ postcodes: [Postcodegebied]) -> String {
    let opNummer = postcodes.sorted { $0.cijfers < $1.cijfers }
    let vak = Plekkentekst(om: opNummer.map(\.midden))
    return "{\"vak\":\(vak.vak),\"cijfers\":\"\(opNummer.map(\.cijfers).joined())\","
      + "\"plekken\":\"\(vak.tekst(opNummer.map(\.midden)))\"}\n"
  }

  private typealias Kolom = (sleutel: String, json: String)

  /// The columns in files, in order.
  private static func verdeeld(_ kolommen: [Kolom], eerste: Int, ongedeeld: Bool) -> [[Kolom]] {
    if ongedeeld { return [kolommen] }
    var delen: [[Kolom]] = [[]]
    var grootte = eerste
    for kolom in kolommen {
      if grootte > 0, !delen[delen.count - 1].isEmpty, grootte + kolom.json.utf8.count > deelgrootte {
        delen.append([])
        grootte = 0
      }
      delen[delen.count - 1].append(kolom)
      grootte += kolom.json.utf8.count
    }
    return delen
  }

  fileprivate static func tekst(_ tekst: String) -> String { JSON.text(tekst).siteText }
}

extension Schoolregel {
  /// What a script needs to write the same line: slug, name, place, municipality, telephone, kind, profile.
  fileprivate var rij: String {
    let school = identiteit.school
    let gemeente = school.adres.gemeente == school.adres.plaats ? "" : school.adres.gemeente
    let velden = [
      school.slug.rawValue, school.naam, school.adres.plaats, gemeente,
      school.contact.telefoon?.rawValue ?? "", school.contact.telefoon?.kiesbaar ?? "",
      school.soort.leesbaar.metHoofdletter, profielregel,
    ]
    return "[\(velden.map(Filterbestanden.tekst).joined(separator: ","))]"
  }
}
