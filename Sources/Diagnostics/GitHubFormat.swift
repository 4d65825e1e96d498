/// Problems as workflow commands, which GitHub shows beside the lines of a pull request.
public struct GitHubFormat: Sendable {
  /// Where the content folder lies in the repository, such as `Content`; empty for the repository itself.
  public let folder: String

  public init(folder: String) { self.folder = folder }

  public func text(of report: Report) -> String {
    report.diagnostics.map { diagnostic in
      let place = diagnostic.place
      let file = folder.isEmpty ? place.file : folder + "/" + place.file
      var properties = ["file=\(escapedProperty(file))"]
      if place.line > 0 { properties.append("line=\(place.line)") }
      if place.line > 0, place.column > 0 { properties.append("col=\(place.column)") }
      properties.append("title=\(diagnostic.code.rawValue)")
      let parts = [diagnostic.message, diagnostic.hint].compactMap { $0 }
      let notes = diagnostic.notes.map { "\($0.place.description): \($0.message)" }
      let message = (parts + notes).joined(separator: "\n")
      return "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))::\(escaped(message))\n"
    }.joined()
  }

  /// Line ends and `%` would end the command.
  private func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      default: String(scalar)
      }
    }.joined()
  }

  private func escapedProperty(_ text: String) -> String {
    escaped(text).split(separator: ":", omittingEmptySubsequences: false).joined(separator: "%3A")
      .split(separator: ",", omittingEmptySubsequences: false).joined(separator: "%2C")
  }
}
