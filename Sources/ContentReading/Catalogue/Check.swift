import Diagnostics

/// What one check looks for, why, and a wrong and a right example of it.
///
/// The examples are the check's test and its page in `docs/controles.md`, so they are always true. `check
/// --explain CODE` shows them too.
public struct Check: Sendable {
  public let code: DiagnosticCode
  /// What is wrong, in a few words.
  public let title: String
  /// Why it matters and what to do, at level B1.
  public let why: String
  public let example: Example

  init(_ code: DiagnosticCode, _ title: String, why: String, _ example: Example) {
    self.code = code
    self.title = title
    self.why = why
    self.example = example
  }

  /// How to provoke the problem in `ExampleSite`, and how to mend it.
  public enum Example: Sendable {
    /// One passage of one file, wrong and right. `↓` in the wrong text stands before the place of the problem.
    case edit(file: String, instead: String, wrong: String, right: String)
    /// The same, where the right text is what git holds and the wrong text came in its place.
    case change(file: String, instead: String, wrong: String, right: String)
    /// Files put beside those of the example site, or in their place; the problem is about the first.
    case files([(path: String, file: ExampleFile)], wrong: String, right: String)
    /// Two years of one profile: last year's passage, and this year's wrong and right. Only who understands the
    /// profiles can compare them, so the problem is found after reading.
    case years(file: String, before: String, wrong: String, right: String)
    /// A template, wrong and right.
    case template(wrong: String, right: String)
    /// A static file in `Public/`, wrong and right.
    case asset(file: String, wrong: String, right: String)
  }
}

/// A file as an example needs it; not always one that can be read.
public enum ExampleFile: Sendable {
  case text(String)
  case bytes([UInt8])
  case absent
  case directory
  case strayLink
  case unreadable
}

extension Check {
  /// All checks, in the order in which the documentation shows them.
  public static let all: [Check] = files + yaml + values + schema + schools + profiles + links + warnings

  public static func named(_ code: String) -> Check? { all.first { $0.code.rawValue == code } }
}
