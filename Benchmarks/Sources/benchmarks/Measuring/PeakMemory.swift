import Foundation

/// The most memory that this process had at once (VmHWM of proc_pid_status(5)), in KiB.
func peakMemory() throws -> Int {
  let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
  guard let number = line?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
    throw Child.Failure(description: "the kernel does not tell the peak memory")
  }
  return number
}
