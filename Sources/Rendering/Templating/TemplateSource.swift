import Diagnostics

/// The text of one template, and where it comes from.
public struct TemplateSource: Hashable, Sendable {
  /// The path below the template folder without `.mustache`: `school`, `deel/antwoord`.
  public let name: String
  /// The file as messages name it.
  public let file: String
  public let text: String

  public init(name: String, file: String, text: String) {
    self.name = name
    self.file = file
    self.text = text
  }

  /// A source named after its path below the template folder; `nil` when that does not end in `.mustache`.
  ///
  /// - Parameter file: the file as messages name it; the path when absent.
  public init?(path: String, file: String? = nil, text: String) {
    let ending = ".mustache"
    guard path.hasSuffix(ending), path.utf8.count > ending.utf8.count else { return nil }
    self.init(name: String(path.dropLast(ending.count)), file: file ?? path, text: text)
  }
}
