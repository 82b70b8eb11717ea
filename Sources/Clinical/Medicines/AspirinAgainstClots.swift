// SPDX-License-Identifier: Apache-2.0

/// Aspirin in the amount that is taken against clots, in most countries 75 to 100 mg a day.
///
/// Common knowledge, from memory: awaiting sign-off.
enum AspirinAgainstClots {
    /// The most in a day, and the strongest tablet sold for it, in milligrams.
    static let most = 100.0
}
