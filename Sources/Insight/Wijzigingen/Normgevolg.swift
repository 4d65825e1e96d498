import Domain

/// What a changed agreement of the swv means for an answer that the school did not change.
///
/// It is never a change of the school: the same answer is held against another norm.
public struct Normgevolg: Hashable, Sendable {
  public let indicator: Indicatorpaar
  /// The department for which it holds; `nil` for the school as a whole.
  public let afdeling: Afdeling?
  public let overgang: Normovergang
  /// What the school wrote about it in the new profile.
  public let reden: Wijzigingsreden?

  public init(
    indicator: Indicatorpaar, afdeling: Afdeling?, overgang: Normovergang, reden: Wijzigingsreden?
  ) {
    self.indicator = indicator
    self.afdeling = afdeling
    self.overgang = overgang
    self.reden = reden
  }
}
