import ArgumentParser
import ContentWriting
import Domain

struct NewProfielCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profiel",
    abstract: "Make the profile of one school.",
    discussion: """
      Carried forward from the school's newest older profile, or else with every question of its kind of school as a \
      comment, with the answers that it may have.

      Example: profielwijzer new profiel de-klaver --schooljaar 2026-2027
      """)

  @Argument(help: ArgumentHelp("The school: the name of its file in scholen/.", valueName: "slug"))
  var slug: Slug

  @Option(help: ArgumentHelp("The school year; it must have a schema.", valueName: "year"))
  var schooljaar: Schooljaar

  @Option(help: "The folder with the content.")
  var content = "Content"

  func run() async throws {
    let target = ContentToExtend(path: content)
    let plan = try await target.plan(schooljaar, on: .today(.now), scope: .profile(slug))
    let console = Console.standard
    let path = "profielen/\(schooljaar)/\(slug).yaml"
    guard let profile = plan.profiles.first else {
      console.say("\(path) stond er al. Er is niets veranderd.")
      return
    }
    try target.carryOut(plan)
    if let source = profile.source {
      console.say("\(path) is gemaakt van dat van \(source.jaar), als concept.")
    } else {
      console.say("\(path) is gemaakt. Elke vraag staat erin als opmerking.")
    }
    let open = profile.new + profile.open
    if !open.isEmpty { console.say("Nog in te vullen: \(open.joined(separator: ", ")).") }
    if !profile.unfit.isEmpty { console.say("Past niet meer: \(profile.unfit.joined(separator: ", ")).") }
    if !profile.dropped.isEmpty { console.say("Vervallen: \(profile.dropped.joined(separator: ", ")).") }
    console.say("Daarna: profielwijzer check")
  }
}
