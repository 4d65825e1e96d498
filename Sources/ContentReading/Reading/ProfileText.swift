import Diagnostics
import Domain

/// A profile that is still text: what would be wrong with it as a file of a school year.
package struct ProfileText {
  private let schema: Schema
  private let shape: Shape

  /// - Parameter vorige: the schema of the year before.
  package init(schema: Schema, vorige: Schema?) {
    self.schema = schema
    shape = .profiel(schema, vorige: vorige)
  }

  /// The errors of the text by itself; links and other files are not looked at.
  package func errors(in text: String, school: School) -> [Diagnostic] {
    let source = SourceText(file: "profielen/\(schema.schooljaar)/\(school.slug).yaml", text: text)
    var (node, problems) = YAMLReader(source).read()
    if let node {
      problems += ShapeCheck.problems(in: node, shape: shape, source: source)
      problems += ProfielCheck.problems(in: node, source: source, schema: schema, school: school)
    }
    return problems.filter { $0.severity == .error }
  }

  /// What the text says; `nil` when it has an error.
  package func profiel(in text: String, school: School) -> Profiel? {
    guard errors(in: text, school: school).isEmpty else { return nil }
    return YAMLReader(SourceText(file: "", text: text)).read().node.flatMap { Profiel($0, schema: schema) }
  }
}
