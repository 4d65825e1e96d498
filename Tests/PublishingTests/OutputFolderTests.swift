import Foundation
import Testing

@testable import Publishing

@Suite struct OutputFolderTests {
  let folder: TemporaryFolder
  private let site = TestSite(pages: ["/": "nieuw"])
  /// The number of a program that ran and is over.
  private let dead: Int32

  init() throws {
    folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exit 0"]
    try process.run()
    process.waitUntilExit()
    dead = process.processIdentifier
  }

  private func refusal(_ output: String? = nil, sources: [String] = []) -> String {
    var site = site
    site.sources = sources
    let found = problems { try site.publish(to: output ?? folder.output) }
    return found.joined().replacing(folder.path + "/", with: "")
  }

  @Test func `a folder with files that are not ours is refused and untouched`() throws {
    try folder.write("Output/brief.txt", "van mij")
    #expect(
      refusal()
        == "De map `Output` wordt niet gebruikt: er staan bestanden in die profielwijzer niet heeft gemaakt. "
        + "Een build zou ze wissen. Kies een lege of nieuwe map.")
    #expect(try folder.files(in: "Output").keys.sorted() == ["brief.txt"])
    #expect(try folder.names() == ["Output"])
  }

  @Test func `files put there during the build are not deleted either`() throws {
    let staging = try site.staging(to: folder.output)
    try folder.write("Output/brief.txt", "van mij")
    #expect(throws: PublishingError.self) { try staging.finish() }
    #expect(try folder.text("Output/brief.txt") == "van mij")
    #expect(try folder.names() == ["Output"])
  }

  @Test func `an empty folder and a folder that is not there are used`() throws {
    try FileManager.default.createDirectory(atPath: folder.output, withIntermediateDirectories: true)
    _ = try site.publish(to: folder.output + "/")
    #expect(try folder.text("Output/index.html") == "nieuw")
    _ = try site.publish(to: folder.path + "/diep/er/Output")
    #expect(try folder.text("diep/er/Output/index.html") == "nieuw")
  }

  @Test func `a file and a symbolic link are refused`() throws {
    try folder.write("bestand", "")
    #expect(refusal(folder.path + "/bestand").hasSuffix("het is een bestand en geen map."))
    try folder.write("map/.profielwijzer", "")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/verwijzing", withDestinationPath: "map")
    for path in ["/verwijzing", "/verwijzing/"] {
      #expect(refusal(folder.path + path).hasSuffix("het is een snelkoppeling. Kies de map zelf."))
    }
    #expect(folder.exists("map/.profielwijzer"))
  }

  @Test(arguments: ["Content", ".", "Content/../"])
  func `a folder that is or holds the content is refused, even with a marker`(output: String) throws {
    try folder.write("Content/samenwerkingsverband.yaml", "naam: x")
    try folder.write("Content/.profielwijzer", "")
    try folder.write(".profielwijzer", "")
    #expect(
      refusal(folder.path + "/" + output, sources: [folder.path + "/Content"])
        .hasSuffix("met uw eigen bestanden staat erin. Een build zou die wissen."))
    #expect(try folder.text("Content/samenwerkingsverband.yaml") == "naam: x")
  }

  @Test func `content beside the output is no reason to refuse`() throws {
    try folder.write("Output2/samenwerkingsverband.yaml", "naam: x")
    var site = site
    site.sources = [folder.path + "/Output2", folder.path + "/niet-daar"]
    _ = try site.publish(to: folder.output)
    #expect(try site.publish(to: folder.output).unchanged == 5)
  }

  @Test(arguments: ["/", "//", ""])
  func `the top of the disk and no path at all are refused`(output: String) {
    #expect(refusal(output).hasSuffix("dit is geen map waarin een site kan staan."))
  }

  @Test func `what a killed build left is removed and its site stays`() throws {
    _ = try TestSite(pages: ["/": "oud"]).publish(to: folder.output)
    try folder.write(".Output.building-\(dead)/half/index.html", "half")
    try folder.write(".Output.building-\(Disk.ownProcess)/half/index.html", "half")
    try folder.write(".Output.building-van-mij/x", "x")
    try folder.write(".Output2.building-\(dead)/x", "x")
    let staging = try site.staging(to: folder.output)
    #expect(try folder.text("Output/index.html") == "oud")
    #expect(!folder.exists(".Output.building-\(dead)"))
    #expect(!folder.exists(".Output.building-\(Disk.ownProcess)/half"))
    #expect(folder.exists(".Output.building-van-mij/x"))
    #expect(folder.exists(".Output2.building-\(dead)/x"))
    staging.discard()
  }

  @Test func `what a killed build left is removed although nobody noticed its end`() throws {
    // Started here and not waited for: it stays a zombie, as in a container whose first process reaps nobody.
    var zombie: pid_t = 0
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("true"), nil]
    defer { free(arguments[0]) }
    try #require(posix_spawn(&zombie, "/bin/true", nil, nil, &arguments, nil) == 0)
    defer { waitpid(zombie, nil, 0) }
    var information = siginfo_t()
    try #require(waitid(P_PID, id_t(zombie), &information, WEXITED | WNOWAIT) == 0, "it has ended")
    try folder.write(".Output.building-\(zombie)/half/index.html", "half")
    let staging = try site.staging(to: folder.output)
    #expect(!folder.exists(".Output.building-\(zombie)"))
    staging.discard()
  }

  @Test func `the folder of a build that still runs is left alone`() throws {
    let parent = getppid()
    try folder.write(".Output.building-\(parent)/half/index.html", "half")
    _ = try site.publish(to: folder.output)
    #expect(folder.exists(".Output.building-\(parent)/half/index.html"))
    let first = try site.staging(to: folder.output)
    #expect(refusal().hasSuffix("er wordt al een site in deze map gebouwd."))
    try first.write(page("/", "eerste"))
    _ = try first.finish()
    #expect(try folder.text("Output/index.html") == "eerste")
  }

  @Test(arguments: [EINVAL, ENOSYS])
  func `a disk that cannot exchange two names renames them one by one`(code: Int32) throws {
    _ = try TestSite(pages: ["/": "oud", "/oud/": ""]).publish(to: folder.output)
    var site = site
    site.disk.exchangeFolders = { _, path throws(DiskError) in throw DiskError(path: path, code: code) }
    #expect(try site.publish(to: folder.output).removed == 1)
    #expect(try folder.text("Output/index.html") == "nieuw")
    #expect(try folder.names() == ["Output"])
  }

  @Test func `when the second rename fails the first is undone`() throws {
    _ = try TestSite(pages: ["/": "oud"]).publish(to: folder.output)
    var site = site
    site.disk.exchangeFolders = { _, path throws(DiskError) in throw DiskError(path: path, code: EINVAL) }
    site.disk.renameFolder = { old, new throws(DiskError) in
      if old.contains(".building-") { throw DiskError(path: new, code: EACCES) }
      try Disk.local.renameFolder(old, new)
    }
    #expect(
      problems { try site.publish(to: folder.output) }.joined().hasSuffix("u hebt er geen rechten voor."))
    #expect(try folder.text("Output/index.html") == "oud")
    #expect(try folder.names() == ["Output"])
  }

  @Test func `a site that a killed build had set aside is put back`() throws {
    _ = try TestSite(pages: ["/": "oud"]).publish(to: folder.output)
    try FileManager.default.moveItem(
      atPath: folder.output, toPath: folder.path + "/.Output.previous-\(dead)")
    let staging = try site.staging(to: folder.output)
    #expect(try folder.text("Output/index.html") == "oud")
    staging.discard()
    #expect(try folder.names() == ["Output"])
  }

  @Test func `an old site that a killed build had not yet removed is removed`() throws {
    _ = try site.publish(to: folder.output)
    try folder.write(".Output.previous-\(dead)/index.html", "oud")
    _ = try site.publish(to: folder.output)
    #expect(try folder.text("Output/index.html") == "nieuw")
    #expect(try folder.names() == ["Output"])
  }

  @Test func `a symbolic link in the old site is removed and not followed`() throws {
    try folder.write("kostbaar/brief.txt", "van mij")
    _ = try site.publish(to: folder.output)
    try FileManager.default.createSymbolicLink(
      atPath: folder.output + "/uit", withDestinationPath: folder.path + "/kostbaar")
    _ = try site.publish(to: folder.output)
    #expect(!folder.exists("Output/uit"))
    #expect(try folder.text("kostbaar/brief.txt") == "van mij")
  }

  @Test func `the access rights of the folder stay`() throws {
    _ = try site.publish(to: folder.output)
    try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: folder.output)
    _ = try site.publish(to: folder.output)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.output)
    #expect(attributes[.posixPermissions] as? Int == 0o750)
  }
}
