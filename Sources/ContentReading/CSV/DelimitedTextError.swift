import Diagnostics

/// A problem for which a table cannot be read at all.
struct DelimitedTextError: Error {
  let diagnostic: Diagnostic
}
