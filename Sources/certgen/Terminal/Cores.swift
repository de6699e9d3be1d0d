import Glibc

/// The cores of the machine that this process may use.
enum Cores {
  static var count: Int { max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN))) }
}
