import ArgumentParser

/// Whether an output may replace what it would not by itself.
struct ReplaceChoice: ParsableArguments {
  @Flag(
    help: """
      Replace whatever file is there. Without it only one of the same format is replaced; what the command \
      reads, and registers, never are.
      """)
  var force = false
}
