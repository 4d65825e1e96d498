/// The problems of one run, in the order in which they are printed.
public struct Report: Hashable, Sendable {
  /// Sorted by file, line and column; without repetitions.
  public let diagnostics: [Diagnostic]
  /// How many files were read.
  public let files: Int

  public init(_ diagnostics: some Sequence<Diagnostic>, files: Int) {
    var seen = Set<Diagnostic>()
    self.diagnostics = diagnostics.filter { seen.insert($0).inserted }
      .sorted { ($0.place, $0.code.rawValue, $0.path) < ($1.place, $1.code.rawValue, $1.path) }
    self.files = files
  }

  public var errors: Int { diagnostics.count { $0.severity == .error } }
  public var warnings: Int { diagnostics.count { $0.severity == .warning } }

  /// Whether the run may go on.
  ///
  /// - Parameter strict: whether a warning stops it too.
  public func allowsBuild(strict: Bool) -> Bool { errors == 0 && !(strict && warnings > 0) }

  /// Both reports as one, sorted anew.
  public func merged(with other: Report) -> Report {
    Report(diagnostics + other.diagnostics, files: files + other.files)
  }
}
