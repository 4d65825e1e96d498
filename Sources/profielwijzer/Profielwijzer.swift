import ArgumentParser

@main
struct Profielwijzer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Turns a folder of school profiles into a website.")
}
