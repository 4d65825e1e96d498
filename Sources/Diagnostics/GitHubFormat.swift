/// Problems as workflow commands, which GitHub shows beside the lines of a pull request.
public struct GitHubFormat: Sendable {
  /// Where the content folder lies in the repository, such as `Content`; empty for the repository itself.
  public let folder: String

  public init(folder: String) { self.folder = folder }

  public func text(of report: Report) -> String {
    report.diagnostics.map { diagnostic in
      let place = diagnostic.place
      let file = folder.isEmpty ? place.file : folder + "/" + place.file
      var properties = ["file=\(escaped(file, inProperty: true))"]
      if place.line > 0 { properties.append("line=\(place.line)") }
      if place.line > 0, place.column > 0 { properties.append("col=\(place.column)") }
      properties.append("title=\(diagnostic.code.rawValue)")
      let parts = [diagnostic.message, diagnostic.hint].compactMap { $0 }
      let notes = diagnostic.notes.map { "\($0.place.description): \($0.message)" }
      let message = (parts + notes).joined(separator: "\n")
      return "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))::\(escaped(message))\n"
    }.joined()
  }

  /// Line ends and `%` would end the command; in a property `:` and `,` would end that.
  private func escaped(_ text: String, inProperty: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result.append(contentsOf: "%25".unicodeScalars)
      case "\r": result.append(contentsOf: "%0D".unicodeScalars)
      case "\n": result.append(contentsOf: "%0A".unicodeScalars)
      case ":" where inProperty: result.append(contentsOf: "%3A".unicodeScalars)
      case "," where inProperty: result.append(contentsOf: "%2C".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
