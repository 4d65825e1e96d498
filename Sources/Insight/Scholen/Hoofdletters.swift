extension StringProtocol {
  /// The text with its first letter as a capital.
  public var metHoofdletter: String { prefix(1).uppercased() + dropFirst() }

  /// The text with its first letter small, unless the second is a capital too: "MR-lid" stays as it is.
  public var metKleineLetter: String {
    if let tweede = dropFirst().first, tweede.isUppercase { return String(self) }
    return prefix(1).lowercased() + dropFirst()
  }
}
