import Foundation

/// What is sent back for one request.
struct Reply: Hashable, Sendable {
  enum Status: Int, Sendable {
    case ok = 200
    case permanentRedirect = 308
    case notFound = 404
    case methodNotAllowed = 405
    case internalServerError = 500

    var phrase: String {
      switch self {
      case .ok: "OK"
      case .permanentRedirect: "Permanent Redirect"
      case .notFound: "Not Found"
      case .methodNotAllowed: "Method Not Allowed"
      case .internalServerError: "Internal Server Error"
      }
    }
  }

  let status: Status
  var headers: [String: String]
  var body: Data

  init(_ status: Status, type: ContentType = .text, headers: [String: String] = [:], body: Data) {
    self.status = status
    self.headers = headers
    self.headers["Content-Type"] = type.value
    self.body = body
  }

  init(_ status: Status, headers: [String: String] = [:], text: String) {
    self.init(status, headers: headers, body: Data((text + "\n").utf8))
  }

  /// The same without its content, as a HEAD request asks; the length is still told.
  var withoutBody: Reply {
    var reply = self
    reply.headers["Content-Length"] = String(body.count)
    reply.body = Data()
    return reply
  }
}
