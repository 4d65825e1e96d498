import Mustache

/// Values that a template shows. A conforming struct lists the names that templates may use; nothing else
/// can be reached from a template, and a name that is not listed is an error before any page is made.
public protocol TemplateModel: Sendable, MustacheParent {
  /// The names and what they hold, once per type.
  static var fields: Fields<Self> { get }
}

extension TemplateModel {
  public func child(named name: String) -> Any? { Self.fields.value(named: name, of: self) }
}

/// HTML that libcmark made in safe mode, or that this room drew itself: the only value that a template
/// may print unescaped.
public struct SafeHTML: Hashable, Sendable {
  public let html: String
  init(trusted html: String) { self.html = html }
  public var isEmpty: Bool { html.isEmpty }
}
