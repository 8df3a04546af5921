import Checks
import Glibc
import Law
import MutantSwitch

// judge SEEDS: reads numbers of mutants, one a line, and says how each ended: `killed SEED`, `hangs SEED`, `crashes SEED`
// or `survives`. What the naive evaluator says is worked out once; each mutant runs in a process of its own.

func say(_ line: String) {
  print(line)
  fflush(nil)
}

guard CommandLine.arguments.count == 2, let seeds = Int(CommandLine.arguments[1]), seeds > 0 else {
  fatalError("judge SEEDS")
}
let court = try Court(seeds: seeds)
let aside = court.measure()
say("aside \(aside.map(\.rule).sorted().joined(separator: " "))")
while let line = readLine() {
  guard let mutant = Int32(line) else { continue }
  say("\(mutant) \(court.judge(mutant))")
}
