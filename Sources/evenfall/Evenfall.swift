// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// The program: chooses a command and runs it.
@main
struct Evenfall: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evenfall",
        abstract:
            "Turns what restless legs and a bad back feel like into what a doctor can act on.",
        discussion: """
            Nothing leaves this machine. The program never says that a person has a disease, and \
            never tells anyone to stop or start a medicine.
            """,
        version: "0.1.0",
        subcommands: [
            ServeCommand.self, DemoCommand.self, AssessCommand.self, ImportCommand.self,
            ReportCommand.self, ExportCommand.self, VerifyCommand.self,
            PassphraseCommand.self, PhoneCommand.self, UnitCommand.self,
            BackupCommand.self, RestoreCommand.self, MedicinesCommand.self,
            LabsCommand.self, KnowledgeCommand.self,
        ]
    )
}
