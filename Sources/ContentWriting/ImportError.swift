import Diagnostics

/// Why an import cannot start.
public enum ImportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The list as a whole is wrong, such as a missing column.
  case unusableList([Diagnostic])
  /// A municipality that the list does not hold, with the ones that may be meant.
  case unknownGemeente(String, suggestions: [String])

  public var description: String {
    switch self {
    case .unusableList(let problems): problems.map(\.message).joined(separator: "\n")
    case .unknownGemeente(let typed, let suggestions):
      "De gemeente `\(typed)` staat niet in de lijst." + Self.question(suggestions)
    }
  }

  private static func question(_ suggestions: [String]) -> String {
    if suggestions.isEmpty { return "" }
    return " Bedoelde u \(suggestions.map { "`\($0)`" }.joined(separator: " of "))?"
  }
}
