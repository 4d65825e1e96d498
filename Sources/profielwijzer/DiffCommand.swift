import ArgumentParser
import Diagnostics
import Domain
import Foundation
import SiteBuilding

struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what really changed in the profiles, for the MR.",
    discussion: """
      Compares meaning, never lines: between two school years, two content folders, or a revision of git and now.
      Order, quoting and line ends are no changes.

      Example: profielwijzer diff 2025-2026 2026-2027 --school de-klaver
      Example: profielwijzer diff old/Content Content --format html > wijzigingen.html
      Example: profielwijzer diff --git main --format markdown
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, html, json }

  @Argument(help: ArgumentHelp("The older school year, or the older content folder.", valueName: "old"))
  var old: String?

  @Argument(help: ArgumentHelp("The newer school year, or the newer content folder.", valueName: "new"))
  var new: String?

  @Option(help: ArgumentHelp("Compare a revision of git with what is there now.", valueName: "revision"))
  var git: String?

  @Option(help: "The folder with the content.")
  var content = "Content"

  @Option(
    help: ArgumentHelp(
      "The school year, for folders and revisions. Default: the newest that both have.", valueName: "year"))
  var schooljaar: Schooljaar?

  @Option(help: ArgumentHelp("Only this school, by its slug.", valueName: "slug"))
  var school: Slug?

  @Option(help: "How to show the changes: text, markdown, html or json.")
  var format = Format.text

  func run() async throws {
    let console = Console.standard
    let comparison: Comparison
    do throws(ComparisonFailure) {
      comparison = try await Comparing(sides: try sides(), school: school).compare()
    } catch {
      throw CommandFailure(error)
    }
    switch format {
    case .text:
      console.say(await comparison.text(width: console.width, color: console.takesColor))
    case .markdown: console.say(await comparison.document().markdown())
    case .html: console.say(await comparison.document().html())
    case .json: console.say(comparison.json())
    }
    if comparison.report.errors > 0 {
      throw CommandFailure(
        status: .contentHasErrors, message: comparison.problems(color: console.complainsInColor))
    }
  }

  private func sides() throws(ComparisonFailure) -> Sides {
    switch (git, old, new) {
    case (let revision?, nil, nil): return .revision(revision, of: content, jaar: schooljaar)
    case (_?, _, _):
      throw .wrongUse("Met `--git` vergelijkt u met de map van `--content`. Laat de andere namen weg.")
    case (nil, let old?, let new?):
      switch (Schooljaar(old), Schooljaar(new)) {
      case (let van?, let tot?):
        if schooljaar != nil {
          throw .wrongUse("`--schooljaar` hoort bij mappen en bij `--git`; u noemt al twee schooljaren.")
        }
        return .years(van, tot, in: content)
      case (nil, nil): return .folders(old, new, jaar: schooljaar)
      default:
        throw .wrongUse("Geef twee schooljaren of twee mappen. `\(old)` en `\(new)` zijn niet van één soort.")
      }
    default:
      throw .wrongUse(
        "Geef twee schooljaren (`diff 2025-2026 2026-2027`), twee mappen, of `--git` met een revisie.")
    }
  }
}

extension CommandFailure {
  fileprivate init(_ failure: ComparisonFailure) {
    switch failure {
    case .problems(let message): self.init(status: .contentHasErrors, message: message)
    case .wrongUse(let message): self.init(status: .wrongUse, message: message)
    case .environment(let message): self.init(status: .environment, message: message)
    }
  }
}

extension Slug: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
