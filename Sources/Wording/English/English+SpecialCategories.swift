import Checks
import Vocabulary

extension English {
  /// Where it stands what allows data with these marks.
  private func source(_ marks: Marks) -> String {
    var sources: [String] = []
    if marks.contains(.art9) || marks.isEmpty { sources.append("the condition in Article 9(2)") }
    if marks.contains(.art10) { sources.append("the law that allows criminal data to be used (Article 10)") }
    if marks.contains(.nationalID) {
      sources.append(
        "why people must be identified with certainty, as the national law on identity numbers asks (Article 87)")
    }
    return list(sources)
  }

  func noMarkedCategory(_ scene: Scene) -> Saying {
    Saying("No category of data here needs more than a legal basis.")
  }

  func conditionDeclared(_ scene: Scene) -> Saying {
    Saying("Every category of data that needs more than a legal basis has what it needs.")
  }

  func conditionNone(_ scene: Scene) -> Saying {
    Saying(
      "\(scene.opening) uses data with special protection, and is declared to have nothing that allows it.",
      remedy: "Stop using these data, or find \(source(scene.marks)) and record it. Ask the data protection officer.")
  }

  func notACondition(_ scene: Scene) -> Saying {
    Saying(
      "What is recorded as allowing special categories of data in \(scene.cause) is no condition in Article 9(2).",
      remedy: "Find out which of the letters (a) to (j) is meant, and record that.")
  }

  func categoriesUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded which categories of data \(scene.cause) uses.",
      remedy: "Ask the owner of the activity, and record the categories with the people whom they are about.")
  }

  func conditionUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded what allows \(scene.cause) to use data with special protection.",
      remedy: "Find \(source(scene.marks)) and record it. If the data are not needed, stop using them.")
  }

  func conditionLawUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded which law allows \(scene.cause) to use data with special protection.",
      remedy: "Find the act and the section, or the collective agreement, and record it.")
  }

  func needUndeclared(_ scene: Scene) -> Saying {
    Saying(
      "It is not recorded why \(scene.cause) needs national identity numbers.",
      remedy: "Record why people must be identified with certainty and why nothing less will do, as the national law on"
        + " these numbers asks (Article 87), or stop using the numbers.")
  }
}
