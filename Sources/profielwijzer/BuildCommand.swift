import ArgumentParser
import Diagnostics
import Domain
import Foundation
import SiteBuilding

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the website from the content.",
    discussion: """
      Everything is checked first. When there is an error nothing is written, and the site that was there stays as it was.

      Example: profielwijzer build --content Content --output Output
      """)

  @OptionGroup var site: SiteArguments

  @Option(help: "The folder in which the website is put.")
  var output = "Output"

  @Flag(
    help: "Show profiles that are not adopted yet: the site that the MR reviews. Search engines are kept out."
  )
  var concept = false

  @Option(
    help: ArgumentHelp(
      "Where the site will stand, instead of the address in the content.", valueName: "address"))
  var baseURL: WebAdres?

  func run() async throws {
    let built = try await Building(site: site, concept: concept, baseURL: baseURL).build(to: output)
    let console = Console.standard
    if !built.report.diagnostics.isEmpty { console.complain(site.textFormat.text(of: built.report)) }
    for (phase, duration) in built.phases {
      console.say("  \(phase.leesbaar.padded(to: 30))\(duration.leesbaar)")
    }
    let published = built.published
    let scholen = built.scholen == 1 ? "1 school" : "\(built.scholen) scholen"
    console.say(
      """
      \(built.pages) pagina's van \(scholen) staan in \(output)/ \
      (\(published.written) bestanden nieuw of anders, \(published.unchanged) gelijk, \(published.removed) weg).
      """)
  }
}

/// A build as the command line asks for it, with its failures as exit statuses.
struct Building {
  let site: SiteArguments
  let concept: Bool
  let baseURL: WebAdres?

  func build(to output: String) async throws -> BuiltSite {
    let settings = BuildSettings(
      datum: site.datum, concept: concept, adres: baseURL, strict: site.strict,
      parallelism: ProcessInfo.processInfo.activeProcessorCount)
    let console = Console.standard
    let sources = try site.sources()
    do throws(BuildFailure) {
      return try await SiteBuilder(sources: sources, settings: settings).build(to: output) { phase in
        if console.showsProgress { console.complain("  \(phase.leesbaar) …") }
      }
    } catch {
      throw CommandFailure(error, format: site.textFormat)
    }
  }
}

extension CommandFailure {
  init(_ failure: BuildFailure, format: TextFormat) {
    switch failure {
    case .problems(let report):
      self.init(
        status: .contentHasErrors,
        message: format.text(of: report) + "De site is niet gebouwd; wat er al stond, is niet veranderd.")
    case .wrongUse(let reason): self.init(status: .wrongUse, message: reason)
    case .environment(let reason): self.init(status: .environment, message: reason)
    }
  }
}

extension WebAdres: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension String {
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
