import Domain

/// What changed in the profile of one school between two editions.
public struct Schoolverschil: Sendable {
  public let school: School
  public let toestand: Toestand
  /// The edition before; `nil` when there is none to compare with.
  public let oud: Editie?
  /// The edition now; `nil` when there is none.
  public let nieuw: Editie?
  /// In the order of the schema: answers per onderdeel, then texts, then the contact person. Empty unless
  /// both editions are there: of a first profile everything is new, and that is said once.
  public let wijzigingen: [Wijziging]
  /// What changed agreements mean for answers that stayed the same, in the order of the schema.
  public let normgevolgen: [Normgevolg]
  /// Reasons for something that did not change, such as an answer that only got another name.
  public let overigeRedenen: [Onderwerp: Wijzigingsreden]
  /// The slug that the school had before, where it has another one now.
  public let vorigeSlug: Slug?

  public init(
    school: School, toestand: Toestand, oud: Editie?, nieuw: Editie?, wijzigingen: [Wijziging],
    normgevolgen: [Normgevolg], overigeRedenen: [Onderwerp: Wijzigingsreden], vorigeSlug: Slug?
  ) {
    self.school = school
    self.toestand = toestand
    self.oud = oud
    self.nieuw = nieuw
    self.wijzigingen = wijzigingen
    self.normgevolgen = normgevolgen
    self.overigeRedenen = overigeRedenen
    self.vorigeSlug = vorigeSlug
  }

  /// Whether there are two editions to compare, and why not; the raw value is its name in JSON.
  public enum Toestand: String, Sendable, CaseIterable {
    /// Both editions are there.
    case vergeleken = "compared"
    /// The school itself is new.
    case nieuweSchool = "new-school"
    /// The school never had a profile before.
    case eersteProfiel = "first-profile"
    /// There is an older profile, but none of the year to compare with.
    case geenProfielToen = "no-profile-before"
    /// The school closed and has no profile any more.
    case gesloten = "closed"
    /// The school is no longer in the content.
    case weg = "gone"
    case geenProfielNu = "no-profile-now"
    case geenProfiel = "no-profile"
    /// The profile before, the profile now, or the school's own file has errors and was not read.
    case ongeldigToen = "invalid-before"
    case ongeldigNu = "invalid-now"
  }

  /// Whether there is anything to tell about the school.
  public var isLeeg: Bool {
    toestand == .vergeleken && wijzigingen.isEmpty && normgevolgen.isEmpty && vorigeSlug == nil
  }

  public func wijzigingen(_ soort: Wijziging.Soort) -> [Wijziging] {
    wijzigingen.filter { $0.soort == soort }
  }
}
