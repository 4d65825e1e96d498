#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A step that the system refused.
struct DiskError: Error, Hashable {
  let path: String
  /// The error number of the system.
  let code: Int32
}

extension DiskError {
  /// Whether the system cannot exchange two names here, but could rename them one by one.
  var isUnsupported: Bool { code == EINVAL || code == ENOSYS || code == ENOTSUP }

  /// Whether something else of the site stands in the way.
  var isInTheWay: Bool { code == EEXIST || code == ENOTDIR || code == EISDIR }

  var isMissingFolder: Bool { code == ENOENT }

  /// What went wrong, in Dutch, with a full stop.
  var reason: String {
    switch code {
    case EACCES, EPERM: "u hebt er geen rechten voor."
    case ENOSPC: "de schijf is vol."
    case EDQUOT: "uw ruimte op de schijf is op."
    case EROFS: "deze schijf is alleen om te lezen."
    case ENOENT: "de map of het bestand bestaat niet."
    case ENOTDIR: "een deel van dit pad is een bestand en geen map."
    case EISDIR: "het is een map en geen bestand."
    case EEXIST: "er staat al iets met deze naam."
    case ENAMETOOLONG: "de naam is te lang."
    case EMFILE, ENFILE: "er zijn te veel bestanden tegelijk open."
    case EBUSY, EXDEV:
      "de map is in gebruik, bijvoorbeeld als koppelpunt van een schijf. Kies een map daarin."
    case EIO: "de schijf geeft een fout."
    default: "het systeem meldt: \(String(cString: strerror(code)))."
    }
  }
}
