import Diagnostics

/// A part of a template that was read.
indirect enum TemplateNode: Sendable {
  case text(String)
  /// `{{x}}` or `{{{x}}}`.
  case variable(TemplateTag)
  /// `{{#x}}…{{/x}}` or `{{^x}}…{{/x}}`.
  case section(TemplateTag, [TemplateNode])
  /// `{{>x}}`.
  case partial(TemplateTag)
  /// `{{<x}}{{$a}}…{{/a}}{{/x}}`: the template x with its blocks filled in.
  case parent(TemplateTag, [Block])
  /// `{{$a}}…{{/a}}`: a place that another template may fill in.
  case block(Block)

  struct Block: Sendable {
    let tag: TemplateTag
    let nodes: [TemplateNode]
  }
}

/// A template that was read, with what is wrong with its tags.
struct ParsedTemplate: Sendable {
  let source: TemplateSource
  let nodes: [TemplateNode]
  let problems: [Diagnostic]
  /// The blocks in its own text that others may fill in.
  let blocks: Set<String>
  /// The tags that name another template, in order.
  let uses: [TemplateTag]

  /// The templates that give this one its shape. They get the blocks that this one was given too.
  var layouts: [TemplateTag] {
    nodes.compactMap { node in if case .parent(let tag, _) = node { tag } else { nil } }
  }
}
