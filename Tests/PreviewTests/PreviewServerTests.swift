import FlyingSocks
import Foundation
import Testing

@testable import Preview

@Suite struct `The preview server` {
  private let site = [
    "index.html": "<p>start</p>", "404.html": "weg", "scholen/index.html": "scholen",
    "_headers": "/*\n  Content-Security-Policy: default-src 'none', x\n",
  ]

  @Test func `a page comes over the wire with the headers of the site`() async throws {
    try await withServer(site) { port in
      let answer = try await exchange("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close", port: port)
      #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(answer.contains("\r\nContent-Security-Policy: default-src 'none', x\r\n"))
      #expect(answer.contains("\r\nContent-Type: text/html; charset=utf-8\r\n"))
      #expect(answer.hasSuffix("\r\n\r\n<p>start</p>"))
    }
  }

  @Test func `HEAD has no content, and a redirect keeps the question`() async throws {
    try await withServer(site) { port in
      let head = try await exchange("HEAD / HTTP/1.1\r\nConnection: close", port: port)
      #expect(head.contains("\r\nContent-Length: 12\r\n"))
      #expect(head.hasSuffix("\r\n\r\n"))
      let redirect = try await exchange("GET /scholen?a=b%20c HTTP/1.1\r\nConnection: close", port: port)
      #expect(redirect.hasPrefix("HTTP/1.1 308 "))
      #expect(redirect.contains("\r\nLocation: /scholen/?a=b%20c\r\n"))
    }
  }

  @Test(arguments: [
    "/../../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc%2fpasswd", "//etc/passwd",
  ])
  func `no request leaves the folder`(path: String) async throws {
    try await withServer(site) { port in
      let answer = try await exchange("GET \(path) HTTP/1.1\r\nConnection: close", port: port)
      #expect(answer.hasPrefix("HTTP/1.1 404 "))
      #expect(answer.hasSuffix("weg"))
    }
  }

  @Test func `POST is refused`() async throws {
    try await withServer(site) { port in
      let answer = try await exchange("POST / HTTP/1.1\r\nContent-Length: 0\r\nConnection: close", port: port)
      #expect(answer.hasPrefix("HTTP/1.1 405 "))
    }
  }

  @Test func `a port that is taken is named`() async throws {
    try await withServer(site) { port in
      try await withSite(site) { folder, _ in
        await #expect(throws: PreviewError.portInUse(port)) {
          try await PreviewServer(folder: folder.path, port: port).run { _ in }
        }
      }
    }
  }

  @Test func `a folder that is missing or has unreadable headers is refused before listening`() async throws {
    await #expect(throws: PreviewError.folderMissing("/bestaat/niet")) {
      try await PreviewServer(folder: "/bestaat/niet", port: 0).run { _ in }
    }
    try await withSite(["_headers": "mis"]) { folder, _ in
      await #expect(throws: PreviewError.headersUnreadable(line: 1)) {
        try await PreviewServer(folder: folder.path, port: 0).run { _ in }
      }
    }
  }

  /// Serves a site on a free port while the body runs. Returning at all proves that cancelling ends it.
  private func withServer(
    _ files: [String: String], _ body: @escaping @Sendable (UInt16) async throws -> Void
  ) async throws {
    try await withSite(files) { folder, _ in
      let (ports, found) = AsyncStream<UInt16>.makeStream()
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          defer { found.finish() }
          try await PreviewServer(folder: folder.path, port: 0).run { found.yield($0) }
        }
        for await port in ports {
          try await body(port)
          break
        }
        group.cancelAll()
        try await group.waitForAll()
      }
    }
  }

  /// Sends a request as it is written and reads until the server closes.
  private func exchange(_ request: String, port: UInt16) async throws -> String {
    let socket = try await AsyncSocket.connected(to: try .inet(ip4: "127.0.0.1", port: port))
    defer { try? socket.close() }
    try await socket.write(Data((request + "\r\n\r\n").utf8))
    var answer: [UInt8] = []
    while let bytes = try? await socket.read(atMost: 4096), !bytes.isEmpty { answer += bytes }
    return String(decoding: answer, as: UTF8.self)
  }
}
