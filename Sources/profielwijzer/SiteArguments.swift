import ArgumentParser
import ContentReading
import Diagnostics
import Domain
import Foundation
import SiteBuilding

/// The options that `build`, `check` and `serve` share.
struct SiteArguments: ParsableArguments {
  @Option(help: "The folder with the content.")
  var content = "Content"

  @Option(
    help: ArgumentHelp(
      "A folder with templates of your own; they replace ours by name. May be given more than once.",
      valueName: "folder"))
  var templates: [String] = []

  @Option(
    name: .customLong("public"),
    help: ArgumentHelp(
      "A folder with static files of your own, such as a logo; they replace ours by name. May be given more than once.",
      valueName: "folder"))
  var publicFolders: [String] = []

  @Option(
    help: ArgumentHelp(
      "The day for which is built and checked, as 2026-09-15. Default: today.", valueName: "date"))
  var date: Datum?

  @Flag(help: "Let warnings stop the command too.")
  var strict = false

  /// The day that was asked for, or today in the Netherlands.
  var datum: Datum { date ?? .today(.now) }

  /// Where everything is. Our own templates and static files come first, so that the swv's replace them.
  func sources() throws -> SiteSources {
    SiteSources(
      content: content, templates: try withOurs("Templates", templates),
      publicFolders: try withOurs("Public", publicFolders))
  }

  private func withOurs(_ name: String, _ own: [String]) throws -> [String] {
    guard let ours = OurFolders.find(name) else {
      throw CommandFailure(
        status: .environment,
        message:
          "De map `\(name)` van Profielwijzer is niet gevonden. Start de opdracht in de map van Profielwijzer."
      )
    }
    return [ours]
      + own.filter {
        URL(fileURLWithPath: $0).standardizedFileURL != URL(fileURLWithPath: ours).standardizedFileURL
      }
  }

  /// Shows the lines of content and template files in messages.
  var textFormat: TextFormat { Self.textFormat(of: .disk(content)) }

  static func textFormat(of folder: ContentFolder) -> TextFormat {
    TextFormat(color: Console.standard.takesColor) { file in
      let bytes = (try? folder.read(file)) ?? FileManager.default.contents(atPath: file).map(Array.init) ?? []
      return String(decoding: bytes, as: UTF8.self)
        .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    }
  }
}

/// Finds the folders that come with Profielwijzer.
enum OurFolders {
  /// The folder of this name where the command is started, or else beside or above the program itself.
  static func find(_ name: String) -> String? {
    let program = (Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0]))
      .resolvingSymlinksInPath()
    var candidates = [name]
    var folder = program.deletingLastPathComponent()
    for _ in 0..<5 {
      candidates += [
        folder.appending(path: name).path, folder.appending(path: "share/profielwijzer/\(name)").path,
      ]
      folder = folder.deletingLastPathComponent()
    }
    let marker = name == "Templates" ? "school.mustache" : "css/site.css"
    return candidates.first { FileManager.default.fileExists(atPath: $0 + "/" + marker) }
  }
}

extension Datum: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }

  /// The day that a moment falls on in the Netherlands.
  static func today(_ moment: Date) -> Datum {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
    let parts = calendar.dateComponents([.year, .month, .day], from: moment)
    // A clock outside the calendar of content is wrong anyway; then nothing is late or stale.
    return Datum(jaar: parts.year ?? 0, maand: parts.month ?? 0, dag: parts.day ?? 0) ?? .eerste
  }
}
