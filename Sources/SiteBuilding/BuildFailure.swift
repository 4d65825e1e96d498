import Diagnostics
import Publishing
import Rendering

/// Why no site was built. The exit status of the command follows from the case (`DESIGN` §9).
public enum BuildFailure: Error, Sendable {
  /// The content, the templates or the static files have errors: exit status 1.
  case problems(Report)
  /// The command asks for something that is not allowed, such as a folder that is not ours: exit status 2.
  case wrongUse(String)
  /// The computer refuses something: exit status 3.
  case environment(String)

  init(_ error: PublishingError, besides report: Report) {
    switch error {
    case .problems(let diagnostics): self = .problems(report.merged(with: Report(diagnostics, files: 0)))
    case .refused: self = .wrongUse(error.description)
    case .cannotRead, .cannotWrite: self = .environment(error.description)
    }
  }

  init(_ error: TemplateError, besides report: Report) {
    switch error {
    case .unknownTemplate(let name):
      let missing = Diagnostic(
        .unknownTemplate, at: Place(file: "Templates/\(name).mustache"), "Het sjabloon `\(name)` ontbreekt.",
        hint: "Zet het terug in de map `Templates/`.")
      self = .problems(report.merged(with: Report([missing], files: 0)))
    case .wrongTemplate(_, let problems): self = .problems(report.merged(with: Report(problems, files: 0)))
    }
  }
}
