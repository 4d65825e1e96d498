/// One problem in the content, the templates or the site: what is wrong, exactly where, and how to mend it.
///
/// Messages are Dutch at level B1, for whoever can mend the file. One problem gives one diagnostic.
public struct Diagnostic: Hashable, Sendable {
  public let code: DiagnosticCode
  public let place: Place
  /// The key in the file, as `indicatoren.dyslexie.waarde`; empty where the problem is not about a key.
  public let path: String
  /// What is wrong, in one sentence.
  public let message: String
  /// What to do about it: what is allowed, or what was probably meant.
  public let hint: String?
  /// Other places that matter, such as "hier staat de eerste".
  public let notes: [Note]

  public init(
    _ code: DiagnosticCode, at place: Place, path: String = "", _ message: String,
    hint: String? = nil, notes: [Note] = []
  ) {
    self.code = code
    self.place = place
    self.path = path
    self.message = message
    self.hint = hint
    self.notes = notes
  }

  public var severity: Severity { code.severity }

  /// Errors stop a build; warnings do not, unless the run is strict.
  public enum Severity: String, Sendable { case error, warning }

  /// A second place that explains the problem.
  public struct Note: Hashable, Sendable {
    public let place: Place
    public let message: String

    public init(at place: Place, _ message: String) {
      self.place = place
      self.message = message
    }
  }
}

/// A point in a file.
public struct Place: Hashable, Sendable, Comparable {
  /// The path below the content, template or public folder, with `/` between its parts.
  public let file: String
  /// Counted from 1; 0 where the problem is about the file as a whole.
  public let line: Int
  /// Counted from 1 in Unicode code points; 0 where the problem is about the line or the file.
  public let column: Int

  public init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
