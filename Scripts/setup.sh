# shellcheck shell=bash
# What ./evenfall and ./test share: messages, finding Swift, and system packages.
# Sourced, never run. Everything is said on standard error.

say() { printf '%s\n' "$*" >&2; }

# Says why it cannot go on and leaves with "service unavailable".
give_up() {
    say "$@"
    exit 69
}

# Puts Swift on PATH when it stands in one of the usual places, and checks its version.
find_swift() {
    local folder version
    if ! command -v swift >/dev/null 2>&1; then
        for folder in "${SWIFTLY_BIN_DIR:-}" "${HOME:-}/.local/share/swiftly/bin" \
            "${HOME:-}/.swiftly/bin" /opt/swift*/usr/bin /usr/local/swift*/usr/bin \
            /usr/share/swift*/usr/bin /usr/libexec/swift*/bin; do
            if [[ -n "$folder" && -x "$folder/swift" ]]; then
                PATH="$folder:$PATH"
                break
            fi
        done
    fi
    command -v swift >/dev/null 2>&1 || give_up \
        "Swift was not found. Install Swift 6.3 (https://www.swift.org/install/linux/)," \
        "put its usr/bin folder on PATH, and run this again."
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
    if [[ ! "$version" =~ ^[0-9]+\.[0-9]+$ ]] || ((${version%%.*} * 100 + ${version##*.} < 603)); then
        give_up "Swift 6.3 or newer is needed; $(command -v swift) is ${version:-of an unknown version}."
    fi
}

# Prints those of the named Debian packages that are not installed.
missing_packages() {
    local name
    for name in "$@"; do
        if [[ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" != installed ]]; then
            printf '%s ' "$name"
        fi
    done
}

# Installs the named packages that are missing. Asks first when a person is there to answer;
# without the right to install it prints the command and leaves.
need_packages() {
    local -a missing=() as_root=()
    local answer
    command -v dpkg-query >/dev/null 2>&1 || {
        say "This is not Debian: make sure that these packages, or their like, are installed: $*"
        return 0
    }
    read -r -a missing <<<"$(missing_packages "$@")" || true
    ((${#missing[@]} > 0)) || return 0
    local command="apt-get update && apt-get install -y --no-install-recommends ${missing[*]}"
    if ((EUID != 0)); then
        if [[ -t 0 ]] && command -v sudo >/dev/null 2>&1; then
            as_root=(sudo)
        else
            give_up "These system packages are missing: ${missing[*]}" $'\n'"Run this as root, then try again:" \
                $'\n'"    $command"
        fi
    fi
    if [[ -t 0 ]]; then
        printf 'Install %s now? [Y/n] ' "${missing[*]}" >&2
        read -r answer || answer=n
        case "$answer" in
            "" | [Yy] | [Yy][Ee][Ss]) ;;
            *) give_up "Nothing was installed. Run this as root, then try again:" $'\n'"    $command" ;;
        esac
    fi
    say "Installing ${missing[*]} …"
    # sudo may have to ask for a password: it reads it from the terminal, not from standard input.
    if ! "${as_root[@]}" apt-get update -qq </dev/null >&2 ||
        ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
            --no-install-recommends "${missing[@]}" </dev/null >&2; then
        give_up "Installing failed; the lines above say why. Once it is mended, run this as root:" $'\n'"    $command"
    fi
}
