import ArgumentParser
import ContentReading
import Diagnostics
import Domain
import Foundation

@main
struct Profielwijzer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Turns a folder of school profiles into a website.")
  @Option var content = "Content"
  func run() async throws {
    let start = ContinuousClock.now
    let reader = ContentReader(folder: .disk(content), datum: Datum("2026-11-21")!)
    let reading = await reader.read()
    let folder = ContentFolder.disk(content)
    print(TextFormat(color: false, lines: { file in
      (try? folder.read(file)).map { String(decoding: $0, as: UTF8.self).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init) } ?? []
    }).text(of: reading.report))
    print(reading.inhoud.map { "\($0.scholen.count) scholen" } ?? "geen inhoud", ContinuousClock.now - start)
  }
}
