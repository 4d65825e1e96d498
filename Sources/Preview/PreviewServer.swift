import FlyingFox
import FlyingSocks
import Foundation

/// Shows a built site on this computer, and on this computer only: it listens on 127.0.0.1.
///
/// It answers as the real host does: with the headers that the site's own `_headers` file states, so that
/// a page that breaks under the Content-Security-Policy breaks here first.
public struct PreviewServer: Sendable {
  /// The folder that holds the built site.
  public let folder: String
  /// The port asked for; 0 for any that is free.
  public let port: UInt16

  public init(folder: String, port: UInt16 = 8000) {
    self.folder = folder
    self.port = port
  }

  /// Serves until the task is cancelled.
  ///
  /// - Parameter onListening: called once, with the port in use, as soon as requests are answered.
  /// - Throws: `PreviewError` when the folder or its `_headers` cannot be used, or the port cannot be had.
  public func run(onListening: @escaping @Sendable (UInt16) async -> Void) async throws(PreviewError) {
    let site = try SiteFolder(folder)
    _ = try site.headerRules()
    do {
      let server = HTTPServer(
        address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled,
        handler: ClosureHTTPHandler { request in HTTPResponse(site.reply(to: request)) })
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await server.run() }
        group.addTask {
          try await server.waitUntilListening()
          if case .ip4(_, let port) = await server.listeningAddress { await onListening(port) }
        }
        // One at a time, so that a server that cannot start ends the waiting for it.
        while try await group.next() != nil {}
      }
    } catch {
      if Task.isCancelled { return }
      throw PreviewError(error, port: port)
    }
  }
}

extension SiteFolder {
  fileprivate func reply(to request: HTTPRequest) -> Reply {
    reply(
      to: request.method.rawValue, path: request.target.path(),
      query: request.target.query())
  }
}

extension HTTPResponse {
  fileprivate init(_ reply: Reply) {
    var headers = HTTPHeaders()
    for (name, value) in reply.headers { headers[HTTPHeader(name)] = value }
    self.init(
      statusCode: HTTPStatusCode(reply.status.rawValue, phrase: reply.status.phrase), headers: headers,
      body: reply.body)
  }
}

extension PreviewError {
  fileprivate init(_ error: any Error, port: UInt16) {
    switch error {
    case SocketError.failed(_, errno: EADDRINUSE, _): self = .portInUse(port)
    case SocketError.failed(_, errno: EACCES, _): self = .portNotAllowed(port)
    default: self = .cannotListen(port, reason: error.localizedDescription)
    }
  }
}
