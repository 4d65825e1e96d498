import ContentReading
import Diagnostics
import Publishing
import Rendering
import Foundation
import Testing

/// The examples of checks that look at templates and static files; the others are tested where they are read.
@Suite struct TemplateCheckTests {
  struct Model: TemplateModel {
    static let fields = Fields<Model>([.text("naam") { _ in "De Klaver" }])
  }

  static let checks = Check.all.compactMap { check -> (DiagnosticCode, wrong: String, right: String)? in
    guard case .template(let wrong, let right) = check.example else { return nil }
    return (check.code, wrong, right)
  }

  @Test func `three checks look at templates`() { #expect(Self.checks.count == 3) }

  @Test(arguments: checks)
  func `a wrong template gives its problem, a right one none`(
    code: DiagnosticCode, wrong: String, right: String
  ) {
    #expect(problems(wrong) == [code])
    #expect(problems(right) == [])
  }

  private func problems(_ text: String) -> [DiagnosticCode] {
    let templates = Templates([
      [
        TemplateSource(name: "school", file: "school.mustache", text: text),
        TemplateSource(name: "deel/voet", file: "deel/voet.mustache", text: "<footer></footer>"),
      ]
    ])
    return templates.check(template: "school", for: Model.self).map(\.code)
  }

  @Test func `scripts that load each other are an error`() throws {
    let site = try TestSite()
    try site.write("import \"./b.js\";", "Eigen/js/a.js")
    try site.write("import \"./a.js\";", "Eigen/js/b.js")
    let error = #expect(throws: PublishingError.self) { try Assets.read(folders: [site.ownPublic.path]) }
    guard case .problems(let problems)? = error else {
      Issue.record("the problems are told")
      return
    }
    #expect(Set(problems.map(\.code)) == [.assetLoop])
  }
}
