import ArgumentParser

/// The command line: verbs and options in English, all that a school or an swv reads in Dutch.
@main
struct Profielwijzer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profielwijzer",
    abstract: "Turns a folder of school support profiles into a searchable static website.",
    discussion: """
      Exit status: 0 done, 1 the content has errors, 2 wrong use, 3 the computer refuses (cannot write, port in use).
      """,
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, CheckCommand.self, ServeCommand.self, DiffCommand.self, NewCommand.self,
      ImportCommand.self, SchemaCommand.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let failure as CommandFailure {
      Console.standard.complain(failure.message)
      exit(withError: ExitCode(failure.status.rawValue))
    } catch {
      let isWrongUse = exitCode(for: error) == .validationFailure
      if isWrongUse { Console.standard.complain(fullMessage(for: error)) }
      exit(withError: isWrongUse ? ExitCode(CommandFailure.Status.wrongUse.rawValue) : error)
    }
  }
}

/// Why a command stopped, and with which exit status (`DESIGN` §9).
struct CommandFailure: Error {
  enum Status: Int32 {
    case contentHasErrors = 1
    case wrongUse = 2
    case environment = 3
  }

  let status: Status
  /// Printed on standard error; empty when everything has been said.
  let message: String
}
