import Diagnostics
import Foundation
import Testing

@testable import ContentReading

/// Whatever a folder holds: one clear message, never a crash, never a silent drop.
@Suite struct BadInputTests {
  @Test(arguments: [
    ("[", "]"), ("{a: ", "}"), ("- ", ""), ("? ", ""), ("[{a: ", "}]"),
  ])
  func `ten thousand levels are one problem`(open: String, close: String) async throws {
    let text =
      "naam: De Klaver\nbestuur:\n  " + String(repeating: open, count: 10_000) + "x"
      + String(repeating: close, count: 10_000) + "\n"
    let read = try await reading([(schoolFile, .text(text))])
    let codes = read.report.diagnostics.filter { $0.place.file == schoolFile }.map(\.code)
    #expect(codes.count == 1)
    #expect(codes.allSatisfy { [.tooDeep, .yamlSyntax].contains($0) }, "\(codes)")
  }

  @Test func `deep indentation is one problem`() async throws {
    let text =
      (0..<700).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
      + String(repeating: " ", count: 700) + "b\n"
    let codes = try await reading([(schoolFile, .text(text))]).report.diagnostics.filter {
      $0.place.file == schoolFile
    }.map(\.code)
    #expect(codes == [.tooDeep])
  }

  @Test(.timeLimit(.minutes(1))) func `an alias bomb is one problem and takes no time`() async throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...40 {
      text +=
        "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
        + "]\n"
    }
    text += "? *a40\n: x\n"
    let problems = try await reading([(schoolFile, .text(text))]).report.diagnostics.filter {
      $0.place.file == schoolFile
    }
    #expect(problems.map(\.code) == [.yamlNotPlain])
  }

  @Test(arguments: [
    ("alias without anchor", "naam: *nergens\n", DiagnosticCode.yamlNotPlain),
    ("tag", "naam: !!binary aGFsbG8=\n", .yamlNotPlain),
    ("own tag", "naam: !school De Klaver\n", .yamlNotPlain),
    ("merge key", "<<: {naam: De Klaver}\n", .yamlNotPlain),
    ("list as key", "? [a, b]\n: c\n", .yamlNotPlain),
    ("second document", "naam: a\n---\nnaam: b\n", .yamlSyntax),
    ("tab", "naam:\n\t- a\n", .yamlSyntax),
    ("open quote", "naam: \"De Klaver\n", .yamlSyntax),
    ("only a comment", "# nog niets\n", .missingValue),
    ("nothing", "", .missingValue),
    ("a single word", "hallo\n", .wrongType),
    ("a list", "- a\n- b\n", .wrongType),
  ])
  func `odd YAML gets its own message`(what: String, text: String, code: DiagnosticCode) async throws {
    let problems = try await reading([(schoolFile, .text(text))]).report.diagnostics.filter {
      $0.place.file == schoolFile
    }
    #expect(problems.contains { $0.code == code }, "\(what): \(problems.map(\.message))")
  }

  @Test func `a NUL byte has its place`() async throws {
    let read = try await reading([(schoolFile, .bytes(Array("naam: De".utf8) + [0] + Array("Klaver\n".utf8)))]
    )
    #expect(read.problems.contains("control-character \(schoolFile):1:9"))
  }

  @Test(
    arguments: [[0xE9], [0xC3], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC0, 0x80]] as [[UInt8]])
  func `bytes that are no UTF-8 have their place`(bytes: [UInt8]) async throws {
    let read = try await reading([(schoolFile, .bytes(Array("naam: x\nbrin: é".utf8) + bytes + [0x0A]))])
    #expect(read.problems.contains("not-utf-8 \(schoolFile):2:8"))
  }

  @Test func `a file of exactly one mebibyte is read`() async throws {
    let text = try #require(ExampleSite.files[schoolFile])
    let filler = "#" + String(repeating: "x", count: (1 << 20) - text.utf8.count - 2) + "\n"
    #expect(try await reading([(schoolFile, .text(text + filler))]).problems == [])
    #expect(
      try await reading([(schoolFile, .text(text + filler + "\n"))]).problems.contains(
        "file-too-large \(schoolFile)"))
  }

  @Test(arguments: [
    "scholen/De Roos.yaml", "scholen/de-roós.yaml", "scholen/..yaml", "scholen/de--.yaml",
    "scholen/-roos.yaml", "scholen/De-Roos.yaml",
  ])
  func `a name that cannot be an address is named`(path: String) async throws {
    let problems = try await reading([(path, .text("naam: x\n"))]).problems
    #expect(
      problems.contains { $0.hasPrefix("invalid-slug \(path)") || $0.hasPrefix("file-not-allowed \(path)") },
      "\(problems)")
  }

  @Test func `a folder where a file is expected is named`() async throws {
    let read = try await reading([("samenwerkingsverband.yaml", .directory)])
    #expect(read.problems == ["file-not-allowed samenwerkingsverband.yaml"])
  }

  @Test func `a folder that does not exist is one problem`() async throws {
    let datum = try #require(ExampleSite.datum)
    let read = await ContentReader(folder: .disk("/nergens/Content"), datum: datum).read()
    #expect(read.report.diagnostics.map(\.code) == [.fileMissing])
    #expect(read.inhoud == nil)
  }

  @Test func `an empty folder is one problem`() async throws {
    let datum = try #require(ExampleSite.datum)
    let read = await ContentReader(folder: .memory([:]), datum: datum).read()
    #expect(read.report.diagnostics.map(\.code) == [.fileMissing])
  }

  @Test func `a profile of a year whose schema is wrong is not blamed`() async throws {
    let read = try await reading("schema/2026-2027.yaml", replacing: "id: lichaam,", with: "id: Lichaam,")
    #expect(read.report.diagnostics.allSatisfy { $0.place.file == "schema/2026-2027.yaml" })
    #expect(read.report.diagnostics.contains { $0.notes.contains { $0.message.contains("2026-2027") } })
  }

  @Test func `what is missing as a whole is not missed in parts too`() async throws {
    let read = try await reading(
      profielFile,
      replacing: "medezeggenschap: {voorgelegd: 2026-06-02, datum: 2026-06-20, uitkomst: positief}\n",
      with: "")
    #expect(read.problems == ["adoption-incomplete \(profielFile):1:9"])
    let text = try #require(ExampleSite.files[profielFile])
    let head = try #require(text.components(separatedBy: "indicatoren:").first)
    #expect(try await reading([(profielFile, .text(head))]).problems == ["missing-key \(profielFile):1:1"])
  }

  @Test func `problems of several files come together, sorted by place`() async throws {
    let read = try await reading([
      (schoolFile, .text("naam: x\n")), ("paginas/over.md", .text("geen kop\n")),
      ("scholen/de-linde.yaml", .text("naam: [\n")),
    ])
    let files = read.report.diagnostics.map(\.place.file)
    #expect(files == files.sorted())
    #expect(Set(files).isSuperset(of: [schoolFile, "paginas/over.md", "scholen/de-linde.yaml"]))
  }
}

/// The same on a real disk.
@Suite struct DiskTests {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "profielwijzer-\(UUID().uuidString)/Content")
    for (path, text) in ExampleSite.files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  private func problems() async throws -> [String] {
    let datum = try #require(ExampleSite.datum)
    return await ContentReader(folder: .disk(folder.path), datum: datum).read().problems
  }

  @Test func `a folder on disk reads like one in memory`() async throws {
    #expect(try await problems() == [])
  }

  @Test func `a link out of the folder is refused`() async throws {
    try Data("naam: x\n".utf8).write(to: folder.deletingLastPathComponent().appending(path: "geheim.yaml"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: "scholen/de-roos.yaml").path, withDestinationPath: "../../geheim.yaml")
    #expect(try await problems() == ["symbolic-link scholen/de-roos.yaml"])
  }

  @Test func `a linked folder is refused`() async throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: "profielen/2025-2026").path, withDestinationPath: "/etc")
    #expect(try await problems() == ["symbolic-link profielen/2025-2026"])
  }

  @Test func `a link that leads nowhere is refused`() async throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: "scholen/weg.yaml").path, withDestinationPath: "nergens.yaml")
    #expect(try await problems() == ["symbolic-link scholen/weg.yaml"])
  }

  @Test func `a link to a file inside the folder is followed`() async throws {
    try FileManager.default.moveItem(
      at: folder.appending(path: "begrippen.yaml"), to: folder.appending(path: ".begrippen-echt.yaml"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: "begrippen.yaml").path, withDestinationPath: ".begrippen-echt.yaml")
    #expect(try await problems() == [])
  }

  @Test func `a pipe is refused and does not hang the run`() async throws {
    mkfifo(folder.appending(path: "scholen/de-roos.yaml").path, 0o600)
    #expect(try await problems() == ["file-not-allowed scholen/de-roos.yaml"])
  }

  @Test func `a folder named like a school is refused`() async throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: "scholen/de-roos.yaml"), withIntermediateDirectories: true)
    #expect(try await problems() == ["file-not-allowed scholen/de-roos.yaml"])
  }

  @Test(.enabled(if: getuid() != 0, "root may read every file"))
  func `a file without reading rights is named`() async throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o000], ofItemAtPath: folder.appending(path: "begrippen.yaml").path)
    #expect(try await problems() == ["file-unreadable begrippen.yaml"])
  }
}
