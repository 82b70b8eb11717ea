"""Two network namespaces with a cable between them: the computer at home, and the phone."""

import os
import shutil
import subprocess
import time

import pytest

HOME = "192.168.77.5"
PHONE = "192.168.77.9"


class Networks:
    """A cable that can be pulled. Needs the right to make namespaces: root, not every container."""

    def __init__(self):
        self.holders = []

    def connect(self):
        """Makes the namespaces and the cable."""
        self.home = self._namespace()
        self.phone = self._namespace()
        self._run(
            "ip", "link", "add", "home0", "netns", str(self.home), "type", "veth",
            "peer", "name", "phone0", "netns", str(self.phone),
        )
        for holder, name, address in (
            (self.home, "home0", HOME), (self.phone, "phone0", PHONE)
        ):
            self._run(*enter(holder), "ip", "link", "set", "lo", "up")
            self._run(*enter(holder), "ip", "address", "add", f"{address}/24", "dev", name)
            self._run(*enter(holder), "ip", "link", "set", name, "up")

    def _namespace(self):
        holder = subprocess.Popen(
            ["unshare", "--net", "sleep", "infinity"],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        )
        self.holders.append(holder)
        until = time.monotonic() + 5
        ours = os.readlink("/proc/self/ns/net")
        while time.monotonic() < until and holder.poll() is None:
            try:
                if os.readlink(f"/proc/{holder.pid}/ns/net") != ours:
                    return holder.pid
            except OSError:
                pass
            time.sleep(0.02)
        raise OSError("no network namespace can be made here")

    def _run(self, *command):
        done = subprocess.run(command, capture_output=True, text=True, timeout=20)
        if done.returncode != 0:
            raise OSError(f"{' '.join(command)}: {done.stderr.strip()}")

    def pull(self):
        self._run(*enter(self.home), "ip", "link", "set", "home0", "down")

    def plug(self):
        self._run(*enter(self.home), "ip", "link", "set", "home0", "up")

    def close(self):
        for holder in self.holders:
            holder.kill()
            holder.wait()


def enter(holder):
    """What stands before a command so that it runs in a namespace."""
    return ["nsenter", f"--net=/proc/{holder}/ns/net", "--"]


def two_networks():
    """The two; the test is skipped with the reason where they cannot be made."""
    for tool in ("unshare", "nsenter", "ip"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is missing, so there is no second network to test from")
    networks = Networks()
    try:
        networks.connect()
    except OSError as error:
        networks.close()
        pytest.skip(f"no second network to test from: {error}")
    return networks
