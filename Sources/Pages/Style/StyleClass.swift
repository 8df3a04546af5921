/// The names by which the style sheets know what they style. Each stands in a sheet, and each name of a sheet here.
enum StyleClass: String, CaseIterable {
  // Pages.
  case sheet, skip, masthead, lead, note, key, beside, letter, additional, missing, contents, facts, entry
  case stacked, number, verdict, defined, scroll, field
  // What is found, first and in full.
  case tiles, tile, zero, standing, acts, press, exactly, members, choosing, turning, folded, paper, picker,
    fingerprint, verifying, changes
  // The frame of pages that are served, and what stands in it.
  case screen, top, brand, visitor, quiet, group, finding, remedy
  // Forms: what was done, a secret that is shown once, things to choose from.
  case good, secret, choices, choice
  // First steps.
  case button
  case firstSteps = "first-steps"
  case firstStep = "first-step"
  case registerName = "register-name"
  case menuLink = "menu-link"
  // Lists, and pages about one thing.
  case headline, action, actions, tabs, filters, listing, pager, jump, wide, steps, deep, deeper
  // Forms of objects.
  case help, fault, faults, adding, more, units, unit, set, check, chosen, search, found, tree, row
  case objectForm = "object-form"
  case formBar = "form-bar"
  // Pictures.
  case picture, ground, small, strong, end, box, own, vague, border, arrow, head, halo
  case borderName = "border-name"
  case markShape = "mark-shape"
  case markSign = "mark-sign"
  // Verdicts.
  case violates, unknown, complies, planned
  case notApplicable = "not-applicable"
}
