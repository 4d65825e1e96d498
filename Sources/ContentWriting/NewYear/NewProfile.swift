import Domain

/// A profile of a new year, and what its school must still do.
public struct NewProfile: Hashable, Sendable {
  public let slug: Slug
  public let naam: String
  /// The profile that was carried forward; `nil` when the school had none.
  public let source: Source?
  /// The ids of new questions and texts.
  public let new: [String]
  /// The ids of questions and texts that were asked before and must be answered.
  public let open: [String]
  /// What the schema does not ask any more; it stands as a comment at the end of the file.
  public let dropped: [String]
  /// What the schema does not accept as it was answered; it stands as a comment at the end of the file.
  public let unfit: [String]

  /// An older profile.
  public struct Source: Hashable, Sendable {
    public let jaar: Schooljaar
    public let status: Profiel.Status
  }

  init(_ school: School, source: Source?, _ carried: CarryForward.Result) {
    slug = school.slug
    naam = school.naam
    self.source = source
    new = carried.open.filter { $0.kind == .new }.map(\.id)
    open = carried.open.filter { $0.kind == .open }.map(\.id)
    dropped = carried.dropped.map(\.subject)
    unfit = carried.unfit.map(\.subject)
  }
}
