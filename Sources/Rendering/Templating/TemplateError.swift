import Diagnostics

/// Why a page could not be made. A template that passed its check never throws.
public enum TemplateError: Error, Hashable, Sendable {
  /// No template has this name.
  case unknownTemplate(String)
  /// The template, or one that it uses, is wrong.
  case wrongTemplate(String, [Diagnostic])
}
