import Testing

@testable import Diagnostics

@Suite struct SuggestionTests {
  private let values = ["niet", "in-ontwikkeling", "via-swv", "met-partner", "zelf"]

  @Test(arguments: [
    ("met-partnr", "met-partner"), ("met partner", "met-partner"), ("metpartner", "met-partner"),
    ("nite", "niet"),
    ("zefl", "zelf"), ("Zelf", "zelf"), ("ZELF", "zelf"), ("in-ontwikeling", "in-ontwikkeling"),
    ("via-svw", "via-swv"),
  ])
  func `a slip of the finger finds what was meant`(typed: String, meant: String) {
    #expect(Suggestion.nearest(to: typed, among: values) == meant)
  }

  @Test(arguments: ["", "x", "ja", "soms", "helemaal", "partner"])
  func `what is too far from everything finds nothing`(typed: String) {
    #expect(Suggestion.nearest(to: typed, among: values) == nil)
  }

  @Test func `a short word needs a letter in common`() {
    #expect(Suggestion.nearest(to: "po", among: ["bo", "vso"]) == "bo")
    #expect(Suggestion.nearest(to: "x", among: ["y"]) == nil)
    #expect(Suggestion.nearest(to: "", among: ["y"]) == nil)
    #expect(Suggestion.nearest(to: "x", among: [""]) == nil)
    #expect(Suggestion.nearest(to: "", among: [""]) == nil)
  }

  @Test func `accents and capitals make no distance`() {
    #expect(Suggestion.nearest(to: "ÉÉN", among: ["een"]) == "een")
    #expect(Suggestion.nearest(to: "financien", among: ["financiën"]) == "financiën")
  }

  @Test func `the nearest wins, and of two equally near the first`() {
    #expect(Suggestion.nearest(to: "dyslexi", among: ["dyslexia", "dyslexie"]) == "dyslexia")
    #expect(Suggestion.nearest(to: "dyslexie", among: ["dyslexia", "dyslexie"]) == "dyslexie")
    #expect(Suggestion.nearest(to: "zelf", among: [] as [String]) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("abc", "abc", 0), ("abc", "", 3), ("abc", "ab", 1), ("abc", "axc", 1), ("abc", "acb", 1),
    ("kitten", "sitting", 3), ("ca", "abc", 3), ("abcd", "badc", 2), ("rolstoel", "rolstole", 1),
    ("a", "b", 1),
  ])
  func `a letter put in, left out, replaced or swapped is one step`(from: String, to: String, steps: Int) {
    let (a, b) = (Array(from.unicodeScalars), Array(to.unicodeScalars))
    #expect(Suggestion.distance(a, b) == steps)
    #expect(Suggestion.distance(b, a) == steps)
  }
}
