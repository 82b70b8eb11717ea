// SPDX-License-Identifier: Apache-2.0

/// Whether the story of a leg problem is that of restless legs.
public enum LegPattern: String, Hashable, Sendable, CaseIterable {
    case consistent, possible, unlikely, insufficient
}

/// A criterion of the IRLSSG 2014 consensus.
public enum Criterion: String, Hashable, Sendable, CaseIterable {
    case urge, rest, relief, evening, notExplainedOtherwise
}

/// Whether a criterion is met.
public enum CriterionState: String, Hashable, Sendable, CaseIterable {
    case met, notMet, unknown
}

/// How often a leg problem comes when it is not treated.
public enum LegCourse: String, Hashable, Sendable, CaseIterable {
    case chronicPersistent, intermittent, belowThreshold, unknown
}

/// A condition that can look like restless legs, in the order of the contract.
public enum LookAlikeCondition: String, Hashable, Sendable, CaseIterable {
    case lumbarRadiculopathy, lumbarStenosis, peripheralNeuropathy, legCramps
    case positionalDiscomfort, venousDisease, arthritis, myalgia, footTapping, akathisia
    case hypotensiveAkathisia, arterialDisease, painfulLegsMovingToes, anxiety, hypnicJerks
}
