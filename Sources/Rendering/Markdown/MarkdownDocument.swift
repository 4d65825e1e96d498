import CCmark
import Domain

/// A parsed text in libcmark's memory. Who makes one frees it.
///
/// All walks are loops, never recursion: a text may nest as deep as it is long.
struct MarkdownDocument {
  private let root: OpaquePointer

  /// `nil` when there is no text.
  init?(_ text: String) {
    var text = text
    let document = text.withUTF8 { utf8 -> OpaquePointer? in
      guard let start = utf8.baseAddress, !utf8.isEmpty else { return nil }
      return start.withMemoryRebound(to: CChar.self, capacity: utf8.count) {
        cmark_parse_document($0, utf8.count, CMARK_OPT_DEFAULT)
      }
    }
    guard let document else { return nil }
    root = document
  }

  func free() { cmark_node_free(root) }

  /// libcmark's HTML in safe mode, which is its default.
  func html() -> String {
    guard let html = cmark_render_html(root, CMARK_OPT_DEFAULT) else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return String(cString: html)
  }

  // MARK: Headings

  /// Puts headings as deep as the outline asks: one level below the nearest heading that is higher.
  func putHeadings(below level: Int) {
    var outline: [Int32] = []
    for heading in nodes(where: { $0 == CMARK_NODE_HEADING }) {
      let written = cmark_node_get_heading_level(heading)
      while let last = outline.last, last >= written { outline.removeLast() }
      outline.append(written)
      cmark_node_set_heading_level(heading, Int32(min(6, max(0, level) + outline.count)))
    }
  }

  // MARK: Links, images and HTML

  /// Leaves only links, images and HTML that are safe, and tells what it met.
  func makeLinksSafe() -> (links: [MarkdownLink], problems: [MarkdownProblem]) {
    var links: [MarkdownLink] = []
    var problems: [MarkdownProblem] = []
    // What is inside comes first, so that nothing is looked at after it was taken away.
    for node in nodes(where: { Self.isLinkOrHTML($0) }) {
      let line = line(of: node)
      switch cmark_node_get_type(node) {
      case CMARK_NODE_LINK:
        let address = string(cmark_node_get_url(node))
        if address.lowercased().hasPrefix("begrip:") {
          guard let slug = Slug(address.dropFirst("begrip:".count)) else {
            problems.append(.init(kind: .invalidBegrip, line: line, found: address))
            unwrap(node)
            continue
          }
          links.append(.init(target: .begrip(slug.rawValue), isImage: false, line: line))
          replaceLink(node, address: "/begrippen/#\(slug)", attributes: " class=\"begrip\"")
        } else if let target = MarkdownLink.Target(address) {
          links.append(.init(target: target, isImage: false, line: line))
          if case .web = target {
            replaceLink(node, address: address, attributes: " rel=\"noopener noreferrer\"")
          }
        } else {
          problems.append(.init(kind: .linkNotAllowed, line: line, found: address))
          unwrap(node)
        }
      case CMARK_NODE_IMAGE:
        let address = string(cmark_node_get_url(node))
        if case .site(let path)? = MarkdownLink.Target(address), path.hasPrefix("/") {
          links.append(.init(target: .site(path), isImage: true, line: line))
        } else {
          problems.append(.init(kind: .externalImage, line: line, found: address))
          unwrap(node)
        }
      default:
        let html = string(cmark_node_get_literal(node))
        problems.append(.init(kind: .rawHTML, line: line, found: html.trimmingLineEnds))
        showAsText(node, html)
      }
    }
    return (links, problems)
  }

  private static func isLinkOrHTML(_ type: cmark_node_type) -> Bool {
    type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE || type == CMARK_NODE_HTML_INLINE
      || type == CMARK_NODE_HTML_BLOCK
  }

  /// Puts the words of a link or the description of an image in its place.
  private func unwrap(_ node: OpaquePointer) {
    while let child = cmark_node_first_child(node) { cmark_node_insert_before(node, child) }
    cmark_node_unlink(node)
    cmark_node_free(node)
  }

  /// libcmark cannot write attributes of its own, so the tags of this link are written here.
  private func replaceLink(_ link: OpaquePointer, address: String, attributes: String) {
    guard let custom = cmark_node_new(CMARK_NODE_CUSTOM_INLINE) else { return }
    let title = string(cmark_node_get_title(link))
    let titleAttribute = title.isEmpty ? "" : " title=\"\(title.escapedForHTML)\""
    cmark_node_set_on_enter(
      custom, "<a href=\"\(address.percentEncoded.escapedForHTML)\"\(titleAttribute)\(attributes)>")
    cmark_node_set_on_exit(custom, "</a>")
    while let child = cmark_node_first_child(link) { cmark_node_append_child(custom, child) }
    cmark_node_replace(link, custom)
    cmark_node_free(link)
  }

  /// Somebody wrote `<naam>` and should see it, as text.
  private func showAsText(_ node: OpaquePointer, _ html: String) {
    guard let text = cmark_node_new(CMARK_NODE_TEXT) else { return }
    cmark_node_set_literal(text, html.trimmingLineEnds)
    if cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE {
      cmark_node_replace(node, text)
    } else if let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH) {
      cmark_node_append_child(paragraph, text)
      cmark_node_replace(node, paragraph)
    } else {
      cmark_node_free(text)
      return
    }
    cmark_node_free(node)
  }

  // MARK: One line

  /// Moves the words of all blocks into a single paragraph.
  func makeOneParagraph() {
    guard let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH) else { return }
    for block in nodes(where: { Self.holdsWords($0) }) {
      if cmark_node_first_child(paragraph) != nil { append(text: " ", CMARK_NODE_TEXT, to: paragraph) }
      if cmark_node_get_type(block) == CMARK_NODE_CODE_BLOCK {
        append(text: string(cmark_node_get_literal(block)).trimmingLineEnds, CMARK_NODE_CODE, to: paragraph)
      }
      while let child = cmark_node_first_child(block) { cmark_node_append_child(paragraph, child) }
    }
    while let child = cmark_node_first_child(root) {
      cmark_node_unlink(child)
      cmark_node_free(child)
    }
    if cmark_node_first_child(paragraph) == nil || cmark_node_append_child(root, paragraph) == 0 {
      cmark_node_free(paragraph)
    }
  }

  private static func holdsWords(_ type: cmark_node_type) -> Bool {
    type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING || type == CMARK_NODE_CODE_BLOCK
  }

  private func append(text: String, _ type: cmark_node_type, to parent: OpaquePointer) {
    guard let node = cmark_node_new(type) else { return }
    cmark_node_set_literal(node, text)
    if cmark_node_append_child(parent, node) == 0 { cmark_node_free(node) }
  }

  // MARK: Words only

  func plainText() -> String {
    var words = PlainText()
    walk { node, isEntered in
      switch cmark_node_get_type(node) {
      case CMARK_NODE_LIST:
        if isEntered { words.startList(number: firstNumber(of: node)) } else { words.endList() }
      case CMARK_NODE_ITEM:
        if isEntered { words.startItem() }
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
        if !isEntered { if isInTightList(node) { words.endLine() } else { words.endBlock() } }
      case CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK:
        words.add(string(cmark_node_get_literal(node)).trimmingLineEnds)
        words.endBlock()
      case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
        words.add(string(cmark_node_get_literal(node)))
      case CMARK_NODE_SOFTBREAK: words.add(" ")
      case CMARK_NODE_LINEBREAK: words.add("\n")
      default: break
      }
    }
    return words.text
  }

  private func firstNumber(of list: OpaquePointer) -> Int? {
    cmark_node_get_list_type(list) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(list)) : nil
  }

  private func isInTightList(_ block: OpaquePointer) -> Bool {
    guard let item = cmark_node_parent(block), cmark_node_get_type(item) == CMARK_NODE_ITEM,
      let list = cmark_node_parent(item)
    else { return false }
    return cmark_node_get_list_tight(list) != 0
  }

  // MARK: Walking

  /// All nodes of some types, what is inside before what is around it.
  private func nodes(where isWanted: (cmark_node_type) -> Bool) -> [OpaquePointer] {
    var found: [OpaquePointer] = []
    walk { node, isEntered in
      // Nodes that cannot have children are entered but never left.
      let type = cmark_node_get_type(node)
      let isLeaf =
        type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE || type == CMARK_NODE_CODE_BLOCK
      if isWanted(type), isEntered == isLeaf { found.append(node) }
    }
    return found
  }

  private func walk(_ visit: (_ node: OpaquePointer, _ isEntered: Bool) -> Void) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE || event == CMARK_EVENT_NONE { return }
      guard let node = cmark_iter_get_node(iterator) else { return }
      visit(node, event == CMARK_EVENT_ENTER)
    }
  }

  /// The line of a node, or of the block around it.
  private func line(of node: OpaquePointer) -> Int {
    var current: OpaquePointer? = node
    while let node = current {
      let line = Int(cmark_node_get_start_line(node))
      if line > 0 { return line }
      current = cmark_node_parent(node)
    }
    return 1
  }

  private func string(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}

extension String {
  fileprivate var trimmingLineEnds: String {
    var text = self[...]
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }

  /// The address with everything but the characters of RFC 3986 percent-encoded; existing `%` stay.
  fileprivate var percentEncoded: String {
    var encoded = ""
    encoded.reserveCapacity(utf8.count)
    for byte in utf8 {
      if isAddressByte(byte) {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
      }
    }
    return encoded
  }
}

private func isAddressByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(byte)
  }
}
