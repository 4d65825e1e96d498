import Diagnostics
import Domain

/// Reads single profiles of one school year: prepared once, used for many texts.
///
/// Only what makes a profile valid by itself is looked at: its shape, its dates, and what its school may answer.
public struct ProfileReader: Sendable {
  private let schema: Schema
  private let shape: Shape

  /// - Parameter vorige: the schema of the year before; a reason may be about an indicator that was dropped.
  public init(schema: Schema, vorige: Schema?) {
    self.schema = schema
    shape = .profiel(schema, vorige: vorige)
  }

  /// Reads a profile from a text.
  ///
  /// - Returns: `nil` and the problems when there is an error.
  public func read(_ text: String, file: String, school: School) -> (
    profiel: Profiel?, problems: [Diagnostic]
  ) {
    do throws(SourceText.DecodingProblem) {
      let source = try SourceText.decode(Array(text.utf8), file: file)
      let (node, problems) = YAMLReader(source).read()
      return read(node, source, problems, school: school)
    } catch {
      return (nil, [error.diagnostic])
    }
  }

  func read(
    _ node: YAMLNode?, _ source: SourceText, _ syntax: [Diagnostic], school: School?
  ) -> (profiel: Profiel?, problems: [Diagnostic]) {
    guard let node else { return (nil, syntax) }
    let problems =
      syntax + ShapeCheck.problems(in: node, shape: shape, source: source)
      + ProfielCheck.problems(in: node, source: source, schema: schema, school: school)
    let isSound = school != nil && !problems.contains { $0.severity == .error }
    return (isSound ? Profiel(node, schema: schema) : nil, problems)
  }
}
