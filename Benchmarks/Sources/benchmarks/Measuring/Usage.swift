import Foundation

/// What this process has used so far (getrusage(2)).
struct Usage {
  /// Seconds of the processors, in the program and for it in the kernel.
  let processor: Double
  /// How often a thread gave its processor back to wait for something.
  let waits: Double

  static var now: Usage {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return Usage(
      processor: seconds(usage.ru_utime) + seconds(usage.ru_stime), waits: Double(usage.ru_nvcsw))
  }
}
