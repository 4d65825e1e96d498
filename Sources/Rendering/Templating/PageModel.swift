import Mustache

/// Values that a template shows. A conforming struct lists the names that templates may use; nothing else
/// can be reached from a template, and a name that is not listed is an error before any page is made.
public protocol TemplateModel: Sendable, MustacheParent {
  /// The names and what they hold, once per type: write it as `static let`, as it is asked for every value.
  static var fields: Fields<Self> { get }
}

extension TemplateModel {
  public func child(named name: String) -> Any? { Self.fields.value(named: name, of: self) }

  /// The names of this model, as the check of a template sees them.
  static var shape: ModelShape { ModelShape(id: ObjectIdentifier(Self.self), fields: { Self.fields.shapes }) }
}
