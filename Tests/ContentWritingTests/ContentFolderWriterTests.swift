import ContentWriting
import Foundation
import Testing

/// On a real disk: what is tested is what the system does.
@Suite final class ContentFolderWriterTests {
  private let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "profielwijzer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  private func writer(_ folder: String = "Content") -> ContentFolderWriter {
    .onDisk(root.appending(path: folder).path)
  }

  private func text(_ path: String) -> String? {
    try? String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  @Test func `a file is written with its folders, and nothing else is left`() throws {
    try writer("nieuw/Content").write("scholen/de-eik.yaml", "naam: De Eik\n")
    #expect(text("nieuw/Content/scholen/de-eik.yaml") == "naam: De Eik\n")
    let folder = root.appending(path: "nieuw/Content/scholen").path
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["de-eik.yaml"])
  }

  @Test func `a file that is there stays as it was`() throws {
    try writer().write("a.yaml", "van ons")
    #expect(throws: ContentWritingError.exists(path: "a.yaml")) { try writer().write("a.yaml", "nieuw") }
    #expect(text("Content/a.yaml") == "van ons")
  }

  @Test func `a folder at the place of the file is not overwritten`() throws {
    try writer().write("a/b.yaml", "x")
    #expect(throws: ContentWritingError.exists(path: "a")) { try writer().write("a", "y") }
  }

  @Test func `a symbolic link is not followed, neither as folder nor as file`() throws {
    try writer().write("a.yaml", "x")
    let elsewhere = root.appending(path: "elders")
    try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: true)
    let content = root.appending(path: "Content")
    try FileManager.default.createSymbolicLink(
      at: content.appending(path: "scholen"), withDestinationURL: elsewhere)
    try FileManager.default.createSymbolicLink(
      at: content.appending(path: "b.yaml"), withDestinationURL: elsewhere.appending(path: "b.yaml"))
    #expect(throws: ContentWritingError.symbolicLink(path: "scholen")) {
      try writer().write("scholen/de-eik.yaml", "x")
    }
    #expect(throws: ContentWritingError.exists(path: "b.yaml")) { try writer().write("b.yaml", "x") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.path).isEmpty)
  }

  @Test func `a file in the place of a folder is an error`() throws {
    try writer().write("scholen", "x")
    #expect(throws: ContentWritingError.notAFolder(path: "scholen")) {
      try writer().write("scholen/de-eik.yaml", "x")
    }
  }

  @Test(arguments: ["", "/a", "../a", "a/../b", "a//b", "./a", "a/", "a\0b"])
  func `a path that could leave the folder is refused`(path: String) {
    #expect(throws: ContentWritingError.unsafePath(path: path)) { try writer().write(path, "x") }
    #expect(!FileManager.default.fileExists(atPath: root.appending(path: "a").path))
  }

  @Test func `what the system refuses is told`() throws {
    let long = String(repeating: "a", count: 300)
    #expect(throws: ContentWritingError.self) { try writer().write(long, "x") }
  }
}
