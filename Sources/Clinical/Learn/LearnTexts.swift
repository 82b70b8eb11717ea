// SPDX-License-Identifier: Apache-2.0

/// The texts of the pages that explain, one table for each part of the shelf.
enum LearnTexts {
    /// The English tables, which also hold what is the same in both languages.
    static let english: [String] = [englishSample]

    /// The German tables.
    static let german: [String] = [germanSample]
}
