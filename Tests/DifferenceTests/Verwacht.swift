import Domain
import Insight

/// A change as a test knows it, in words that two sides can be compared by.
struct Verwacht: Hashable, Comparable, CustomStringConvertible {
  var soort: Wijziging.Soort
  let onderwerp: String
  let afdeling: String?
  var van: String?
  var tot: String?
  var reden: String?

  init(
    _ soort: Wijziging.Soort, _ onderwerp: String, afdeling: String? = nil, van: String?, tot: String?,
    reden: String? = nil
  ) {
    self.soort = soort
    self.onderwerp = onderwerp
    self.afdeling = afdeling
    self.van = van
    self.tot = tot
    self.reden = reden
  }

  init(_ wijziging: Wijziging) {
    soort = wijziging.soort
    onderwerp = wijziging.onderwerp.sleutel
    afdeling = wijziging.afdeling?.id.rawValue
    van = wijziging.oud.map(Self.tekst)
    tot = wijziging.nieuw.map(Self.tekst)
    reden = wijziging.reden?.reden
  }

  /// The same change seen from the other side.
  var gespiegeld: Verwacht {
    var spiegel = self
    (spiegel.van, spiegel.tot) = (tot, van)
    spiegel.soort =
      switch soort {
      case .nieuw: .vervallen
      case .vervallen: .nieuw
      case .sterker: .zwakker
      case .zwakker: .sterker
      case .anders, .tekst: soort
      }
    spiegel.reden = nil
    return spiegel
  }

  var description: String {
    "\(soort.rawValue) \(onderwerp) [\(afdeling ?? "-")] \(van ?? "∅") → \(tot ?? "∅") (\(reden ?? ""))"
  }

  static func < (een: Self, ander: Self) -> Bool { een.description < ander.description }

  private static func tekst(_ waarde: Wijzigingswaarde) -> String {
    switch waarde {
    case .antwoord(let antwoord): tekst(antwoord.waarde)
    case .tekst(let tekst): woorden(tekst)
    case .bron(let bron): bron.rawValue
    case .contact(let contact): woorden(contact.rol)
    case .afdeling(let afdeling): afdeling.naam
    }
  }

  private static func tekst(_ waarde: Waarde) -> String {
    switch waarde {
    case .schaal(let id): id.rawValue
    case .janee(let ja): ja ? "ja" : "nee"
    case .keuze(let id): id.rawValue
    case .meerkeuze(let ids): ids.map(\.rawValue).sorted().joined(separator: " ")
    case .getal(let getal): getal.description
    case .datum(let datum): datum.description
    case .tekst(let tekst): woorden(tekst)
    }
  }

  /// The words of a text, whatever their lines.
  static func woorden(_ tekst: String) -> String {
    tekst.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The value of an answer in a tree, short or long.
  static func waarde(_ antwoord: Tak?) -> String? {
    switch antwoord {
    case nil: nil
    case .map: waarde(antwoord?["waarde"])
    case .lijst(let delen): delen.compactMap(\.tekst).sorted().joined(separator: " ")
    case .tekst(let tekst): woorden(tekst)
    }
  }
}
