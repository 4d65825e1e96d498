import Domain

/// One question with its possible answers, any of which may be chosen.
public struct Filtergroep: Sendable {
  public enum Soort: Hashable, Sendable {
    case behoefte, afdeling, gemeente, plaats, soort, bestuur, denominatie, basisondersteuning, jaar
    case vraag(Indicator.ID)
  }

  public let soort: Soort
  /// Its name in the address: `behoefte`, `dyslexie`.
  public let sleutel: String
  public let opties: [Filteroptie]
  /// Which options hold for each unit. A group of independent questions (needs) has several columns.
  public let kolommen: [Filterkolom]
  /// Whether departments of one school can differ.
  public let perAfdeling: Bool

  /// The option that stands for "yes, in whatever form"; `nil` where the question has no yes.
  public var ja: Filteroptie? {
    opties.first { if case .inElkeVorm = $0.inhoud { true } else { false } }
      ?? opties.first { optie in
        switch optie.inhoud {
        case .antwoord(.janee(true), _, _): true
        case .antwoord(.schaal(let id), let indicator, let schema):
          indicator.isJa(.schaal(id), in: schema) == true
        default: false
        }
      }
  }

  /// Names in the address that no question can have.
  static let gereserveerd: Set<String> = [
    "behoefte", "afdeling", "gemeente", "plaats", "soort", "bestuur", "denominatie", "basisondersteuning",
    "jaar", "postcode", "binnen", "volgorde", "scholen",
  ]

  /// The name in the address of each question: its identifier, or `vraag-…` where that means something else.
  static func sleutels(van indicatoren: [Indicator]) -> [Indicator.ID: String] {
    var gebruikt = gereserveerd.union(
      indicatoren.map(\.id.rawValue).filter { !gereserveerd.contains($0) })
    var sleutels: [Indicator.ID: String] = [:]
    for indicator in indicatoren {
      var sleutel = indicator.id.rawValue
      if gereserveerd.contains(sleutel) {
        repeat { sleutel = "vraag-" + sleutel } while !gebruikt.insert(sleutel).inserted
      }
      sleutels[indicator.id] = sleutel
    }
    return sleutels
  }
}

/// One possible answer.
public struct Filteroptie: Sendable {
  public enum Inhoud: Hashable, Sendable {
    case behoefte(Behoefte)
    /// A municipality, place, board, religion or department.
    case naam(String)
    case soort(SoortOnderwijs)
    case schooljaar(Schooljaar)
    case geenProfiel
    case voldoet(Bool)
    /// An answer, in the words of the schema that knows it.
    case antwoord(Antwoordsleutel, Indicator, Schema)
    /// Any of these values: "yes, in whatever form".
    case inElkeVorm([Schaalwaarde])
    /// At least the number that was agreed, or less.
    case minstens(Getal, Indicator, Schema)
    case minder(Getal, Indicator, Schema)
    /// Not filled in. Never a no.
    case onbekend
  }

  public let inhoud: Inhoud
  /// Its value in the address.
  public let sleutel: String
  /// How many schools have it, wholly or in a department.
  public let aantal: Int
}

/// For each unit the options that hold for it, as a place in a short list of combinations.
public struct Filterkolom: Hashable, Sendable {
  /// The combinations that occur, in the order in which they are first met. In a group of needs an option
  /// beyond the list of options means: this need is unknown.
  public let combinaties: [[Int]]
  /// For each unit the place of its combination.
  public let plaatsen: [Int]

  /// - Parameter opties: for each unit the options that hold for it.
  init(_ opties: some Sequence<[Int]>) {
    var index: [[Int]: Int] = [:]
    var combinaties: [[Int]] = []
    plaatsen = opties.map { opties in
      if let bekend = index[opties] { return bekend }
      index[opties] = combinaties.count
      combinaties.append(opties)
      return combinaties.count - 1
    }
    self.combinaties = combinaties
  }

  /// The options of one unit.
  public func opties(van eenheid: Int) -> [Int] { combinaties[plaatsen[eenheid]] }
}
