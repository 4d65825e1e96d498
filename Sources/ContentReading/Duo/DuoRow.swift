import Diagnostics
import Domain

/// One line of DUO's list: a school, or the reasons why it is none yet.
public struct DuoRow: Sendable {
  /// Where the row starts in the file, counted from 1; quoted line breaks before it are counted.
  public let line: Int
  /// The municipality in readable Dutch, also when another field is wrong; `nil` when it is not known.
  public let gemeente: String?
  /// `nil` when there are problems.
  public let school: DuoSchool?
  public let problems: [Diagnostic]
  /// What was left out of the school although the row is right, such as a website that is no address.
  public let notes: [Diagnostic.Note]

  /// The row as a second line about a school that the list already had.
  func repeating(line first: Int, file: String) -> DuoRow {
    guard let school else { return self }
    let problem = Diagnostic(
      .duplicateSchool, at: Place(file: file, line: line),
      "De vestiging \(school.code) staat twee keer in de lijst.",
      hint: "Haal één van de twee regels weg.",
      notes: [.init(at: Place(file: file, line: first), "Hier staat de eerste.")])
    return DuoRow(line: line, gemeente: gemeente, school: nil, problems: [problem], notes: notes)
  }
}

/// A school as DUO knows it: all of a `School` but its address on the site.
public struct DuoSchool: Hashable, Sendable {
  public let naam: String
  public let code: Vestigingscode
  public let soort: SoortOnderwijs
  /// The number of the board; the list does not hold the board's name.
  public let bevoegdGezag: String
  public let denominatie: String?
  public let adres: Adres
  /// Telephone and website; DUO gives no e-mail address, and of some schools nothing at all.
  public let contact: Contact

  /// The school under an address on the site.
  public func school(slug: Slug) -> School {
    School(
      slug: slug, naam: naam, brin: code.brin, vestiging: code.vestiging, soort: soort,
      bestuur: "Bevoegd gezag \(bevoegdGezag)", denominatie: denominatie, adres: adres, locatie: nil,
      contact: contact)
  }
}

/// What tells one school location from all others: BRIN and vestigingsnummer, written `16AH00`.
public struct Vestigingscode: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let brin: Brin
  public let vestiging: Vestigingsnummer

  public init(brin: Brin, vestiging: Vestigingsnummer) {
    self.brin = brin
    self.vestiging = vestiging
  }

  public init(_ school: School) { self.init(brin: school.brin, vestiging: school.vestiging) }

  public static func < (left: Self, right: Self) -> Bool {
    (left.brin, left.vestiging) < (right.brin, right.vestiging)
  }

  public var description: String { "\(brin)\(vestiging)" }
}
