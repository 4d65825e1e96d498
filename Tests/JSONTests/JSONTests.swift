import Foundation
import JSON
import Testing

@Suite struct JSONTests {
  @Test func `keys stand in the order in which they are given`() {
    let json = JSON.object([("b", .integer(1)), ("a", .bool(true)), ("c", .null)])
    #expect(json.compact() == #"{"b":1,"a":true,"c":null}"#)
  }

  @Test func `a key without a value is left out`() {
    #expect(JSON.object([("a", nil), ("b", .integer(-2)), ("c", nil)]).compact() == #"{"b":-2}"#)
    #expect(JSON.object([("a", nil)]).indented() == "{}")
  }

  @Test func `what is empty stays on one line`() {
    let json = JSON.object([("list", .list([])), ("object", .object([]))])
    #expect(json.compact() == #"{"list":[],"object":{}}"#)
    #expect(json.indented() == "{\n  \"list\": [],\n  \"object\": {}\n}")
  }

  @Test func `quotes, backslashes and control characters are escaped`() {
    #expect(JSON.quoted("\"\\/\n\r\t\u{0}\u{1f}\u{7f}é🎈") == #""\"\\/\n\r\t\u0000\u001f"# + "\u{7f}é🎈\"")
    #expect(JSON.object([("a\"b", .null)]).indented() == "{\n  \"a\\\"b\": null\n}")
  }

  @Test func `every character is read back as it was, however it is escaped`() throws {
    let scalars = (0..<0x3000).compactMap { Unicode.Scalar($0 as UInt32) }
    let text = "/" + String(String.UnicodeScalarView(scalars)) + "🎈"
    for escapes: JSON.Escapes in [[], .markup, .leadingSlash, [.markup, .leadingSlash]] {
      let written = Data(JSON.list([.text(text)]).compact(escapes).utf8)
      #expect(try JSONSerialization.jsonObject(with: written) as? [String] == [text])
    }
  }

  @Test func `indented, a short list takes one line only where that is asked`() {
    let json = JSON.object([("list", .list([.text("a"), .integer(1)]))])
    #expect(json.indented() == "{\n  \"list\": [\n    \"a\",\n    1\n  ]\n}")
    #expect(json.indented(shortListsOnOneLine: true) == "{\n  \"list\": [\"a\", 1]\n}")
  }

  @Test func `a list of lists or of long texts is never short`() {
    let nested = JSON.list([.list([.integer(1)])])
    #expect(nested.indented(shortListsOnOneLine: true) == "[\n  [1]\n]")
    let long = String(repeating: "a", count: 90)
    #expect(JSON.list([.text(long)]).indented(shortListsOnOneLine: true) == "[\n  \"\(long)\"\n]")
  }

  @Test func `nothing that an HTML parser looks for stands in JSON for a script element`() {
    let json = JSON.object([("</script>", .text("<!-- & \u{7f}\u{2028}\u{2029} “é”"))])
    #expect(
      json.compact(.markup)
        == #"{"\u003c/script\u003e":"\u003c!-- \u0026 \u007f\u2028\u2029 “é”"}"#)
  }

  @Test func `a slash that begins a text can be told from one that begins a path`() {
    let json = JSON.list([.text("/a/b"), .text("a/b"), .literal(JSON.quoted("/a/b"))])
    #expect(json.compact(.leadingSlash) == #"["\/a/b","a/b","/a/b"]"#)
    #expect(JSON.object([("/a", .text("/"))]).compact(.leadingSlash) == #"{"/a":"\/"}"#)
  }

  @Test func `numbers are written as they are`() {
    #expect(JSON.list([.number(52.5), .number(4), .literal("0.50")]).compact() == "[52.5,4.0,0.50]")
  }
}
