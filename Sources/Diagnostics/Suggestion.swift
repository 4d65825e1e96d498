import Domain

/// Finds what somebody probably meant to type.
public enum Suggestion {
  /// The candidate nearest to what was typed, when it is near enough to be meant.
  ///
  /// Nearness is the Damerau–Levenshtein distance (optimal string alignment) on folded text; a third of
  /// the letters may differ, and one at least must be the same. Of equally near candidates the first is taken.
  public static func nearest(to typed: String, among candidates: some Sequence<String>) -> String? {
    let word = Array(typed.folded.unicodeScalars)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.folded.unicodeScalars)
      let longest = max(word.count, other.count)
      let allowed = min(max(1, longest / 3), longest - 1)
      guard abs(word.count - other.count) <= allowed else { continue }
      let distance = distance(word, other)
      if distance <= allowed, distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// How many letters must be put in, left out, replaced or swapped with their neighbour.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var current = [i] + Array(repeating: 0, count: b.count)
      for j in 1...b.count {
        let substitution = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        current[j] = min(last[j] + 1, current[j - 1] + 1, substitution)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          current[j] = min(current[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last) = (last, current)
    }
    return last[b.count]
  }
}
