/// Chance that is the same in every run (SplitMix64).
public struct Toeval: RandomNumberGenerator {
  private var stand: UInt64

  public init(_ zaad: UInt64) { stand = zaad }

  public mutating func next() -> UInt64 {
    stand &+= 0x9E37_79B9_7F4A_7C15
    var waarde = stand
    waarde = (waarde ^ (waarde >> 30)) &* 0xBF58_476D_1CE4_E5B9
    waarde = (waarde ^ (waarde >> 27)) &* 0x94D0_49BB_1331_11EB
    return waarde ^ (waarde >> 31)
  }

  /// Whether something happens that happens once in so many times.
  public mutating func eens(op aantal: Int) -> Bool { Int.random(in: 0..<aantal, using: &self) == 0 }
}
