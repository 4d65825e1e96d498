import Diagnostics
import Publishing

/// What a build gave.
public struct BuiltSite: Sendable {
  /// The warnings; there are no errors.
  public let report: Report
  /// Pages of the site, without its static files.
  public let pages: Int
  public let scholen: Int
  public let published: Published
  /// How long each phase took, in order.
  public let phases: [(phase: Phase, duration: Duration)]
}

/// A step on the road of a build.
public enum Phase: String, Sendable, CaseIterable {
  /// Reading and checking are one pass over the files.
  case reading, planning, writing, publishing

  /// What the phase does, in Dutch.
  public var leesbaar: String {
    switch self {
    case .reading: "lezen en controleren"
    case .planning: "bij elkaar zoeken"
    case .writing: "pagina's maken"
    case .publishing: "links nakijken en publiceren"
    }
  }
}

/// Notes when each phase begins.
struct PhaseClock {
  private var started: [(phase: Phase, at: ContinuousClock.Instant)] = []
  private let progress: @Sendable (Phase) -> Void

  init(_ progress: @escaping @Sendable (Phase) -> Void) { self.progress = progress }

  mutating func begin(_ phase: Phase) {
    started.append((phase, .now))
    progress(phase)
  }

  func end() -> [(phase: Phase, duration: Duration)] {
    let ends = started.dropFirst().map(\.at) + [.now]
    return zip(started, ends).map { ($0.phase, $1 - $0.at) }
  }
}
