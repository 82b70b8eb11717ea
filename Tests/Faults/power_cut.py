"""What a disk may hold after the power was cut, from the diary that power_cut.c kept.

What was asked for before the last finished sync of a file is on the disk. Of what came later each
sector may be there or not, in any order, and so may each change of the file's length. The same
holds for a folder: what was made or removed in it is certain once the folder was synced, and up to
then any number of the changes may be missing from the end on.
"""

import os
import struct

OPENED, WROTE, CUT, SYNCING, SYNCED, REMOVED = range(1, 7)
SECTOR = 512
HEAD = struct.Struct("=5Q")


class Events:
    """The diary, read up to one moment of it; a disk that is not believed never syncs a file."""

    def __init__(self, diary, end, believes=True):
        self.believes = believes
        self.certain, self.later = {}, {}  # by file: changes on the disk, changes that may be
        self.names, self.open_names = {}, []  # what the folder holds for certain; changes to it
        self.asked = {}
        self.folders = set()
        place = 0
        while place + HEAD.size <= end:
            kind, file, offset, length, mark = HEAD.unpack_from(diary, place)
            place += HEAD.size
            if kind in (OPENED, WROTE, REMOVED):
                if place + length > end:
                    break
                data = bytes(diary[place:place + length])
                place += length
            self.take(kind, file, offset, data if kind in (OPENED, WROTE, REMOVED) else b"", mark)

    def take(self, kind, file, offset, data, mark):
        if kind == OPENED:
            path = data.decode()
            if os.path.isdir(path):
                self.folders.add(file)
            elif self.name_now(path) != file:
                self.open_names.append((path, file))
        elif kind == REMOVED:
            self.open_names.append((data.decode(), None))
        elif kind == WROTE:
            self.later.setdefault(file, []).append((offset, data))
        elif kind == CUT:
            self.later.setdefault(file, []).append((offset, None))
        elif kind == SYNCING:
            pending = self.open_names if file in self.folders else self.later.get(file, [])
            self.asked[mark] = len(pending)
        elif kind == SYNCED and file in self.folders:
            count = self.asked.pop(mark)
            self.names.update(self.open_names[:count])
            del self.open_names[:count]
        elif kind == SYNCED and self.believes:
            self.settle(file, self.asked.pop(mark))

    def settle(self, file, count):
        pending = self.later.get(file, [])
        self.certain.setdefault(file, []).extend(pending[:count])
        del pending[:count]
        for mark in self.asked:  # another sync of the file may be under way
            self.asked[mark] = max(0, self.asked[mark] - count)

    def name_now(self, path):
        for name, file in reversed(self.open_names):
            if name == path:
                return file
        return self.names.get(path)

    def files(self, chance):
        """One way the disk may look: bytes by path."""
        names = dict(self.names)
        names.update(self.open_names[:chance.randint(0, len(self.open_names))])
        return {
            path: self.bytes(file, chance) for path, file in names.items() if file is not None
        }

    def bytes(self, file, chance):
        content = bytearray()
        for offset, data in self.certain.get(file, []):
            change(content, offset, data)
        parts = [part for event in self.later.get(file, []) for part in sectors(*event)]
        kept = chance.choice([0, 1, chance.random(), chance.random()])
        if chance.random() < 0.5:
            chance.shuffle(parts)
        for offset, data in parts:
            if chance.random() < kept:
                change(content, offset, data)
        return bytes(content)


def sectors(offset, data):
    """A change in the parts that reach the disk each for itself."""
    if data is None:
        return [(offset, None)]
    parts, start = [], 0
    while start < len(data):
        end = min(len(data), start + SECTOR - (offset + start) % SECTOR)
        parts.append((offset + start, data[start:end]))
        start = end
    return parts


def change(content, offset, data):
    if data is None:
        if offset < len(content):
            del content[offset:]
        else:
            content.extend(bytes(offset - len(content)))
        return
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset:offset + len(data)] = data
