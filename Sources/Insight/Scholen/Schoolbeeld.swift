import Domain

/// What the site knows of one school: who it is and the editions that may be shown.
public struct Schoolbeeld: Sendable {
  public let school: School
  /// Newest first.
  public let edities: [Editie]
  public let toestand: Profieltoestand

  /// - Parameters:
  ///   - edities: the editions that may be shown, newest first.
  ///   - actueelJaar: the school year whose profiles are of now.
  ///   - verouderdNaMaanden: age in months from which a profile counts as stale.
  public init(
    school: School, edities: [Editie], actueelJaar: Schooljaar?, datum: Datum, verouderdNaMaanden: Int
  ) {
    self.school = school
    self.edities = edities
    toestand = Profieltoestand(
      van: edities.first, actueelJaar: actueelJaar, datum: datum, verouderdNaMaanden: verouderdNaMaanden)
  }

  /// The edition on the school's own page.
  public var huidige: Editie? { edities.first }
  /// The editions in the archive, newest first.
  public var oudere: ArraySlice<Editie> { edities.dropFirst() }
}

/// Whether a school has a profile, and whether it is still of now.
public enum Profieltoestand: Hashable, Sendable {
  case geen
  case actueel
  /// There is a profile, but none of the present school year.
  case alleenOuder
  /// Of the present school year, but its answers are older than the swv allows.
  case verouderd

  init(van editie: Editie?, actueelJaar: Schooljaar?, datum: Datum, verouderdNaMaanden: Int) {
    guard let editie else {
      self = .geen
      return
    }
    if let actueelJaar, editie.schooljaar < actueelJaar {
      self = .alleenOuder
    } else if editie.profiel.isVerouderd(op: datum, naMaanden: verouderdNaMaanden) {
      self = .verouderd
    } else {
      self = .actueel
    }
  }
}

extension Profiel {
  /// Whether the answers are so many full months old, or older, on a day.
  ///
  /// A carried-forward profile is as old as the day on which its answers were last confirmed.
  public func isVerouderd(op datum: Datum, naMaanden grens: Int) -> Bool {
    laatstBekeken.map { $0.volleMaanden(tot: datum) >= grens } ?? false
  }
}
