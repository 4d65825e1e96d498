import Domain

/// One indicator as the old and as the new schema have it.
public struct Indicatorpaar: Hashable, Sendable {
  /// `nil` when the old schema did not ask it.
  public let oud: Indicator?
  /// `nil` when the new schema does not ask it.
  public let nieuw: Indicator?
  /// The chapter under which a reader looks for it: that of the new schema where it has one.
  public let onderdeel: Onderdeel.ID
  public let onderdeeltitel: String

  public init(oud: Indicator?, nieuw: Indicator?, onderdeel: Onderdeel.ID, onderdeeltitel: String) {
    self.oud = oud
    self.nieuw = nieuw
    self.onderdeel = onderdeel
    self.onderdeeltitel = onderdeeltitel
  }

  /// The newest words for it.
  public var label: String { (nieuw ?? oud)?.label ?? "" }

  /// Whether the swv gave it another identifier.
  public var isHernoemd: Bool {
    guard let oud, let nieuw else { return false }
    return oud.id != nieuw.id
  }
}
