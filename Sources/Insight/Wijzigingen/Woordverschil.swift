/// The difference between two texts, word by word.
///
/// Words are what stands between spaces. Equal and deleted runs together are the old text, equal and inserted
/// runs together the new one.
public struct Woordverschil: Hashable, Sendable {
  public let stukken: [Stuk]

  /// A run of words.
  public enum Stuk: Hashable, Sendable {
    case gelijk(String)
    /// Only in the old text.
    case weg(String)
    /// Only in the new text.
    case erbij(String)
  }

  public init(van oud: [String], naar nieuw: [String]) {
    stukken = Self.stukken(oud, nieuw)
  }

  /// The largest table of words by words that is filled; beyond it the differing middle counts as replaced.
  private static let grootsteTabel = 4_000_000

  private static func stukken(_ oud: [String], _ nieuw: [String]) -> [Stuk] {
    var begin = 0
    while begin < oud.count, begin < nieuw.count, oud[begin] == nieuw[begin] { begin += 1 }
    var eind = 0
    while eind < oud.count - begin, eind < nieuw.count - begin,
      oud[oud.count - 1 - eind] == nieuw[nieuw.count - 1 - eind]
    { eind += 1 }

    let weg = Array(oud[begin..<oud.count - eind])
    let erbij = Array(nieuw[begin..<nieuw.count - eind])
    var rijen = [Rij(aard: .gelijk, woorden: Array(oud[..<begin]))]
    rijen += midden(weg, erbij)
    rijen.append(Rij(aard: .gelijk, woorden: Array(oud[(oud.count - eind)...])))
    return samengevoegd(rijen).map(\.stuk)
  }

  /// A run of words while the difference is being made.
  private struct Rij {
    enum Aard { case gelijk, weg, erbij }

    let aard: Aard
    var woorden: [String]

    var stuk: Stuk {
      let tekst = woorden.joined(separator: " ")
      return switch aard {
      case .gelijk: .gelijk(tekst)
      case .weg: .weg(tekst)
      case .erbij: .erbij(tekst)
      }
    }

    /// Whether the run is too short to help a reader: one small word between two changes.
    var isSnipper: Bool { aard == .gelijk && woorden.count == 1 && woorden[0].count <= 4 }
  }

  /// The longest common subsequence of what differs, walked from its begin to its end.
  private static func midden(_ oud: [String], _ nieuw: [String]) -> [Rij] {
    if oud.isEmpty || nieuw.isEmpty || oud.count * nieuw.count > grootsteTabel {
      return [Rij(aard: .weg, woorden: oud), Rij(aard: .erbij, woorden: nieuw)]
    }
    let breedte = nieuw.count + 1
    var lengte = [Int32](repeating: 0, count: (oud.count + 1) * breedte)
    for i in oud.indices.reversed() {
      for j in nieuw.indices.reversed() {
        lengte[i * breedte + j] =
          oud[i] == nieuw[j]
          ? lengte[(i + 1) * breedte + j + 1] + 1
          : max(lengte[(i + 1) * breedte + j], lengte[i * breedte + j + 1])
      }
    }
    var rijen: [Rij] = []
    var i = 0
    var j = 0
    while i < oud.count || j < nieuw.count {
      if i < oud.count, j < nieuw.count, oud[i] == nieuw[j] {
        rijen.append(Rij(aard: .gelijk, woorden: [oud[i]]))
        i += 1
        j += 1
      } else if i < oud.count,
        j == nieuw.count || lengte[(i + 1) * breedte + j] >= lengte[i * breedte + j + 1]
      {
        rijen.append(Rij(aard: .weg, woorden: [oud[i]]))
        i += 1
      } else {
        rijen.append(Rij(aard: .erbij, woorden: [nieuw[j]]))
        j += 1
      }
    }
    return rijen
  }

  /// Runs joined: between two equal runs first all that went, then all that came. A lone small word between
  /// two changes joins them, for a reader does not want to hop over "de".
  private static func samengevoegd(_ rijen: [Rij]) -> [Rij] {
    var gelijk: [Rij] = []
    for rij in rijen where !rij.woorden.isEmpty {
      if gelijk.last?.aard == rij.aard {
        gelijk[gelijk.count - 1].woorden += rij.woorden
      } else {
        gelijk.append(rij)
      }
    }
    var resultaat: [Rij] = []
    var weg: [String] = []
    var erbij: [String] = []
    func sluit() {
      if !weg.isEmpty { resultaat.append(Rij(aard: .weg, woorden: weg)) }
      if !erbij.isEmpty { resultaat.append(Rij(aard: .erbij, woorden: erbij)) }
      weg = []
      erbij = []
    }
    for (index, rij) in gelijk.enumerated() {
      switch rij.aard {
      case .weg: weg += rij.woorden
      case .erbij: erbij += rij.woorden
      case .gelijk where rij.isSnipper && index > 0 && index < gelijk.count - 1:
        weg += rij.woorden
        erbij += rij.woorden
      case .gelijk:
        sluit()
        resultaat.append(rij)
      }
    }
    sluit()
    return resultaat
  }
}
