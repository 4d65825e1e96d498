import Domain

/// The short name of every group of answers to one question, for addresses: `zelf`, `ja`, `onbekend`.
///
/// A value keeps its own identifier. What the swv did not name gets an underscore where that identifier is
/// taken, which no identifier can hold.
public struct Antwoordnamen: Sendable {
  /// Yes, in whatever form.
  public let ja: String
  public let onbekend: String
  /// An empty list of choices.
  private let geen: String
  private let ingevuld: String

  public init(van indicator: Indicator, in schema: Schema) {
    let eigen: Set<String> =
      switch indicator.soort {
      case .schaal(let id): Set((schema.schaal(id)?.waarden ?? []).map(\.id.rawValue))
      case .keuze(let opties), .meerkeuze(let opties): Set(opties.map(\.id.rawValue))
      case .janee, .getal, .datum, .tekst: []
      }
    func vrij(_ naam: String) -> String { eigen.contains(naam) ? naam + "_" : naam }
    ja = vrij("ja")
    onbekend = vrij("onbekend")
    geen = vrij("geen")
    ingevuld = vrij("ingevuld")
  }

  public func naam(van sleutel: Antwoordsleutel) -> String {
    switch sleutel {
    case .schaal(let id): id.rawValue
    case .janee(let ja): ja ? "ja" : "nee"
    case .optie(let id): id.rawValue
    case .geenOptie: geen
    case .ingevuld: ingevuld
    }
  }
}
