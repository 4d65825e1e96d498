import ArgumentParser
import Domain
import Preview
import SiteBuilding

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Build the website and show it on this computer.",
    discussion: """
      The site is built once and served on 127.0.0.1, with the same headers as on a real host. Stop with Ctrl-C.

      Example: profielwijzer serve --port 8000
      """)

  @OptionGroup var site: SiteArguments

  @Option(help: "The folder in which the website is put.")
  var output = "Output"

  @Option(help: "The port to listen on; 0 takes one that is free.")
  var port: UInt16 = 8000

  @Flag(help: "Show profiles that are not adopted yet.")
  var concept = false

  @Flag(inversion: .prefixedNo, help: "Build first, or show what is in the folder.")
  var build = true

  func run() async throws {
    let console = Console.standard
    if build {
      let built = try await Building(site: site, concept: concept, baseURL: nil).build(to: output)
      if !built.report.diagnostics.isEmpty { console.complain(site.textFormat.text(of: built.report)) }
    }
    do {
      try await PreviewServer(folder: output, port: port).run { port in
        console.say("http://127.0.0.1:\(port)/")
        console.complain("Stoppen: Ctrl-C.")
      }
    } catch .folderMissing(let folder) {
      throw CommandFailure(status: .wrongUse, message: PreviewError.folderMissing(folder).description)
    } catch {
      throw CommandFailure(status: .environment, message: error.description)
    }
  }
}
