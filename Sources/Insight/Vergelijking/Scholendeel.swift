import Domain

/// Some schools of one municipality, whose answers a browser gets in one go: who compares schools mostly
/// compares neighbours.
public struct Scholendeel: Sendable {
  /// Unique in the region, and the same as long as the municipality keeps its schools: `zilverdal-2`.
  public let naam: String
  /// Open schools, by name.
  public let scholen: [Schoolbeeld]

  /// All open schools in parts of nearly equal size.
  ///
  /// - Parameter grootte: how many schools a part holds at most.
  public static func alle(van gemeenten: [Gemeente], grootte: Int = 8) -> [Scholendeel] {
    gemeenten.flatMap { gemeente in
      let aantal = gemeente.scholen.count
      let delen = (aantal + grootte - 1) / max(1, grootte)
      return (0..<delen).map { deel in
        Scholendeel(
          naam: "\(gemeente.slug)-\(deel + 1)",
          scholen: Array(gemeente.scholen[(aantal * deel / delen)..<(aantal * (deel + 1) / delen)]))
      }
    }
  }
}
