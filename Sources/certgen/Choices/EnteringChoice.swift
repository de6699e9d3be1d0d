import ArgumentParser
import Nepali

/// How cases are taken into a register.
struct EnteringChoice: ParsableArguments {
  @Flag(
    help: """
      The cases were registered before the register began: they bring the numbers that their form allots, are \
      entered in the books, and are not issued again.
      """)
  var registered = false
  @Option(
    name: .customLong("as-of"),
    help: """
      Check against the form that is law on this day in Bikram Sambat. Else the day of the case's decision \
      picks the form, without one today.
      """, transform: BSDate.argument)
  var asOf: BSDate?
}
