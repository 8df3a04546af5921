// What the manifest of the scratch copy says besides: the checks with all mutants in them, and the judge of mutants.

let mutated: Set = [
  "Vocabulary", "LawTables", "Registry", "Law", "Checks", "Cast", "NaiveEvaluator", "ChecksTests",
]
package.products = []
package.dependencies = []
package.targets.removeAll { !mutated.contains($0.name) }
for target in package.targets where target.name != "LawTables" {
  // A mutant may well be worth a warning.
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ]
  if target.name == "Checks" { target.dependencies.append("MutantSwitch") }
}
package.targets += [
  .target(name: "MutantSwitch", path: "switch"),
  .executableTarget(
    name: "judge",
    dependencies: ["Vocabulary", "Registry", "Law", "Checks", "Cast", "NaiveEvaluator", "MutantSwitch"], path: "judge"),
]
