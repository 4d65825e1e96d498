import ContentReading
import Domain

/// The school year in the comments above the first key: the title of the file, and the address of the rules that
/// an editor checks it with. Comments further down are the school's own and stay letter for letter.
struct YearInTitle {
  let from: Schooljaar
  let to: Schooljaar

  func edits(in layout: YAMLLayout) -> [TextEdit] {
    let document = layout.document
    return document.lines.prefix(layout.root.line - 1).flatMap { line -> [TextEdit] in
      guard line.drop(while: { $0 == " " }).first == "#" else { return [] }
      return line.ranges(of: from.description).map { TextEdit($0, to.description) }
    }
  }
}
