import Rendering
import Testing

@Suite struct TemplateFolderTests {
  @Test func `every template of the project fits the model that it shows`() {
    #expect(projectTemplates.problems == [])
    for (name, type) in SitePlanner.templateModels {
      #expect(check(name, type) == [], "template \(name)")
    }
  }

  private func check<Model: TemplateModel>(_ name: String, _ type: Model.Type) -> [String] {
    projectTemplates.check(template: name, for: type).map {
      "\($0.place.file):\($0.place.line):\($0.place.column) \($0.message) \($0.hint ?? "")"
    }
  }
}
