// SPDX-License-Identifier: Apache-2.0

/// A group of ingredients that rules speak of.
public enum MedicineClass: UInt8, Hashable, Sendable, CaseIterable {
    case opioid, partialOpioid, opioidAntagonist, gabapentinoid, dopamineAgonist, ergot, levodopa
    case decarboxylaseInhibitor, antiepileptic, lithium, sedative, ssri, snri, tricyclic
    case mirtazapine, mianserin, bupropion, trazodone, reboxetine, agomelatine, maoi, hypericum
    case triptan, serotonergic, seizure, qt, antiemetic, dopamineBlocker
    case peripheralDopamineBlocker, setron, antipsychotic, antihistamine, antihistamineLess
    case benzodiazepine, zDrug, orexinBlocker, melatonin, cannabis, acetaminophen, metamizole
    case nsaid, coxib, antiplatelet, muscleRelaxant, localAnaesthetic, capsaicin, ketamine
    case quinine, steroid, aceInhibitor, angiotensinBlocker, diuretic, betaBlocker, clonidine
    case statin, thyroid, metformin, methotrexate, interferon, anticoagulant, dipyridamole
    case oralIron, intravenousIron, carboxymaltose, vitaminC, vitaminB12, folate, vitaminD
    case magnesium, protonPumpInhibitor, h2Blocker, antacid, calcium, quinolone, caffeine
    case nicotine, stimulant, expectorant, supplement, valerian

    /// Its name in the tables, such as `gabapentinoid`.
    public var name: String { String(describing: self) }

    /// Reads a name of the tables; nil when there is no such group.
    init?(name: some StringProtocol) {
        guard let known = MedicineClass.named[String(name)] else { return nil }
        self = known
    }

    private static let named: [String: MedicineClass] = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0.name, $0) }
    )
}

/// Some of the groups, as one number: rules ask for groups of every medicine many times a case.
public struct MedicineGroups: Hashable, Sendable, ExpressibleByArrayLiteral {
    private var bits: UInt128 = 0

    /// Gathers groups.
    public init(_ classes: some Sequence<MedicineClass>) {
        for one in classes { bits |= 1 << UInt128(one.rawValue) }
    }

    /// Gathers groups.
    public init(arrayLiteral classes: MedicineClass...) { self.init(classes) }

    /// The names of the groups, in the order they are listed.
    public var names: [String] { MedicineClass.allCases.filter(contains).map(\.name) }

    /// Whether a group is among these.
    public func contains(_ one: MedicineClass) -> Bool { bits & 1 << UInt128(one.rawValue) != 0 }

    /// Whether no group is in both.
    public func isDisjoint(with other: MedicineGroups) -> Bool { bits & other.bits == 0 }

    /// These groups and the others.
    public func union(_ other: MedicineGroups) -> MedicineGroups {
        var all = self
        all.formUnion(other)
        return all
    }

    /// Adds other groups.
    public mutating func formUnion(_ other: MedicineGroups) { bits |= other.bits }
}
