// SPDX-License-Identifier: Apache-2.0

/// The systemd user unit that keeps the pages running, as text.
///
/// The process may write in the folder of its record and in a temporary folder of its own, see the
/// rest of the disk as far as its user may, and speak over the network families that pages need.
/// What a user's own service manager may not grant (capabilities, kernel settings) is left out.
struct UserUnit {
    /// The program, its path from the root.
    let program: String
    /// The folder of the record, its path from the root.
    let folder: String
    /// What stands after `serve`.
    let arguments: [String]

    /// The text of the unit.
    var text: String {
        let command = ([program, "serve"] + arguments).map { UserUnit.quoted($0) }
        return """
            # Made by: evenfall service. Own changes: systemctl --user edit evenfall
            [Unit]
            Description=Evenfall, a diary for restless legs and a bad back
            StartLimitIntervalSec=300
            StartLimitBurst=10

            [Service]
            Type=exec
            ExecStart=\(command.joined(separator: " "))
            Restart=on-failure
            RestartSec=5
            # Told wrongly, or a record that can't be read: starting again would not help.
            RestartPreventExitStatus=64 65 74
            TimeoutStopSec=30
            UMask=0077
            NoNewPrivileges=yes
            PrivateUsers=yes
            PrivateTmp=yes
            ProtectSystem=strict
            ProtectHome=read-only
            ReadWritePaths=\(UserUnit.quoted(folder, isCommand: false))
            ProtectProc=invisible
            RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK
            # WeasyPrint, which makes PDF files, is given a network with nothing in it.
            RestrictNamespaces=user net
            RestrictRealtime=yes
            RestrictSUIDSGID=yes
            LockPersonality=yes
            SystemCallArchitectures=native
            MemoryMax=2G
            TasksMax=128

            [Install]
            WantedBy=default.target

            """
    }

    /// A word as systemd reads it: what it would replace or cut stands for itself.
    ///
    /// Variables are replaced in commands alone.
    static func quoted(_ word: String, isCommand: Bool = true) -> String {
        let isPlain = word.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "@"):
                true
            default: false
            }
        }
        guard !isPlain else { return word }
        var text = "\""
        for character in word {
            switch character {
            case "\\": text += "\\\\"
            case "\"": text += "\\\""
            case "%": text += "%%"
            case "$" where isCommand: text += "$$"
            default: text.append(character)
            }
        }
        return text + "\""
    }
}
