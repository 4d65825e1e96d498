import ArgumentParser
import ContentReading
import Diagnostics
import Foundation
import SiteBuilding

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the content and the templates without building.",
    discussion: """
      All problems of all files in one run, each with its place, what is wrong and what to do.

      Example: profielwijzer check --content Content --format github
      Example: profielwijzer check --git main
      Example: profielwijzer check --explain unknown-value
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, github, json }

  @OptionGroup var site: SiteArguments

  @Option(help: "How to print the problems: text, github (workflow annotations) or json.")
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "The revision of git that adopted profiles are compared with. Default: HEAD, where there is one.",
      valueName: "revision"))
  var git: String?

  @Option(
    help: ArgumentHelp(
      "Explain one check, with a wrong and a right example; `all` prints the page of all checks.",
      valueName: "code"))
  var explain: String?

  func run() async throws {
    let console = Console.standard
    if let explain {
      console.say(try explanation(explain))
      return
    }
    let before = try recorded()
    let checked = await SiteBuilder(sources: try site.sources(), settings: BuildSettings(datum: site.datum))
      .check()
    let adopted = await before?.problems() ?? []
    let report = checked.merged(with: Report(adopted, files: 0))
    switch format {
    case .text: console.say(site.textFormat.text(of: report))
    case .github:
      let text = GitHubFormat(folder: site.content).text(of: report)
      if !text.isEmpty { console.say(text) }
    case .json: console.say(JSONFormat().text(of: report))
    }
    if !report.allowsBuild(strict: site.strict) {
      throw CommandFailure(status: .contentHasErrors, message: "")
    }
  }

  /// Compares adopted profiles with a revision; without git, or outside a repository, there is nothing to compare.
  private func recorded() throws -> AdoptedCheck? {
    do throws(GitRevision.Failure) {
      let before = try GitRevision(of: site.content, at: git ?? "HEAD").folder()
      return AdoptedCheck(now: .disk(site.content), before: before, datum: site.datum)
    } catch {
      guard let git else { return nil }
      throw CommandFailure(
        status: .wrongUse,
        message: "De revisie `\(git)` van de map `\(site.content)` is niet te lezen in git. Kies een andere.")
    }
  }

  private func explanation(_ code: String) throws -> String {
    if code == "all" { return CheckPage().markdown }
    guard let check = Check.named(code) else {
      let near =
        Suggestion.nearest(to: code, among: Check.all.map(\.code.rawValue)).map { " Bedoelde u `\($0)`?" }
        ?? ""
      throw CommandFailure(status: .wrongUse, message: "Er is geen controle `\(code)`.\(near)")
    }
    return CheckPage.section(of: check)
  }
}
