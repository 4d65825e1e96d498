import Domain

extension Datum {
  /// The date as people say it: `15 september 2026`.
  public var voluit: String { "\(dag) \(Self.maanden[maand - 1]) \(jaar)" }

  private static let maanden = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
  ]
}

extension Datum {
  /// The date in figures, for a narrow column: `15-09-2026`.
  var kort: String { "\(dag < 10 ? "0" : "")\(dag)-\(maand < 10 ? "0" : "")\(maand)-\(jaar)" }
}
