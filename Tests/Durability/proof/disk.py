"""A disk that loses power: which bytes and names a sudden end may leave behind.

What the model takes for granted, and what not:

- Synced is safe: `fsync` or `fdatasync` of a file, ended, keeps all writes and sizes that ended before it began.
- Each later write is kept, dropped or torn, whatever became of the others, in units of 512 bytes. A torn write leaves the
  bytes beside it alone: SQLite relies on that too (its `SQLITE_IOCAP_POWERSAFE_OVERWRITE`).
- A name is safe only when its *directory* was synced: a created file may be missing, though it was synced itself; a removed
  one may be back; a renamed one may have its old name. POSIX promises no more, though ext4 and xfs do. What is not synced
  is lost either from some moment on, as a journal loses it, or change by change.
- SQLite syncs the directory when it first syncs a rollback journal or a write-ahead log that it created; it never does so
  for the database itself, which the same sync happens to cover, nor for the directory in which the store was made.
- What is written through shared memory is lost. SQLite writes so to `-shm` only, and builds that anew.
"""
import os

SECTOR = 512


class File:
    def __init__(self):
        self.safe = bytearray()
        self.later = []         # (when, offset, data), or (when, size, None) where the size was set
        self.size = 0

    def change(self, when, offset, data):
        self.later.append((when, offset, data))
        self.size = offset if data is None else max(self.size, offset + len(data))

    def sync(self, before):
        for change in self.later:
            if change[0] < before:
                apply(self.safe, *change[1:])
        self.later = [change for change in self.later if change[0] >= before]

    def after_cut(self, chance, keep):
        """The content, with each write that was not synced kept, dropped or torn."""
        content = bytearray(self.safe)
        for _, offset, data in self.later:
            if data is not None and chance.random() < 0.25:
                for start, piece in torn(chance, offset, data):
                    apply(content, start, piece)
            elif chance.random() < keep:
                apply(content, offset, data)
        return content


class Directory:
    def __init__(self):
        self.safe = {}
        self.names = {}


def apply(content, offset, data):
    end = offset if data is None else offset + len(data)
    if end > len(content):
        content.extend(bytes(end - len(content)))
    if data is None:
        del content[offset:]
    else:
        content[offset:end] = data


def torn(chance, offset, data):
    """The sectors of a write that came to rest: the first of them, or any."""
    starts = [offset, *range(offset - offset % SECTOR + SECTOR, offset + len(data), SECTOR), offset + len(data)]
    pieces = [(start, data[start - offset: end - offset]) for start, end in zip(starts, starts[1:])]
    if chance.random() < 0.5:
        return pieces[: chance.randrange(len(pieces) + 1)]
    return [piece for piece in pieces if chance.random() < 0.5]


class Disk:
    def __init__(self, root):
        self.root, self.top, self.clock = root, Directory(), 0
        self.later = []         # (when, {(directory, name): file, directory or None})
        self.gone = {}          # what a removed name stood for: it can still be written to

    def place(self, path):
        """The directory and the name of a path."""
        directory = self.top
        parts = os.path.relpath(path, self.root).split("/")
        for part in parts[:-1]:
            directory = directory.names[part]
        return directory, parts[-1]

    def at(self, path):
        if path == self.root:
            return self.top
        directory, name = self.place(path)
        return directory.names.get(name)

    def name(self, *pairs):
        """Lets each path stand for something, or for nothing, all at once."""
        changed = {}
        for path, thing in pairs:
            directory, name = self.place(path)
            changed[(directory, name)] = thing
            if name in directory.names:
                self.gone[path] = directory.names.pop(name)
            if thing is not None:
                directory.names[name] = thing
        self.later.append((self.clock, changed))

    def sync(self, thing, before):
        if isinstance(thing, File):
            return thing.sync(before)
        # A rename between two directories is one change: whatever it needs is synced with it.
        wanted, synced = {thing}, []
        for change in reversed(self.later):
            directories = {directory for directory, _ in change[1]}
            if change[0] < before and directories & wanted:
                wanted |= directories
                synced.append(change)
        for change in reversed(synced):
            settle(change[1], lambda directory: directory.safe)
        self.later = [change for change in self.later if change not in synced]

    def sync_all(self, before):
        self.sync(self.top, before)
        for thing in self.everything(self.top):
            self.sync(thing, before)

    def everything(self, directory):
        for thing in directory.names.values():
            yield thing
            if isinstance(thing, Directory):
                yield from self.everything(thing)

    def after_cut(self, chance):
        """What is found when the power is back: a path and its content, or None for a directory, in order."""
        keep = chance.choice((0, 0.25, 0.5, 0.75, 1))
        changes = [changed for _, changed in self.later]
        if chance.random() < 0.5:
            changes = changes[: chance.randrange(len(changes) + 1)]
        else:
            changes = [changed for changed in changes if chance.random() < keep]
        names = {}
        for changed in changes:
            settle(changed, lambda directory: names.setdefault(directory, dict(directory.safe)))
        return self.tree(self.top, "", lambda directory: names.get(directory, directory.safe),
                         lambda file: file.after_cut(chance, keep))

    def as_left(self):
        """What the running system sees."""
        def content(file):
            whole = bytearray(file.safe)
            for _, offset, data in file.later:
                apply(whole, offset, data)
            return whole
        return self.tree(self.top, "", lambda directory: directory.names, content)

    def tree(self, directory, path, names, content):
        for name, thing in sorted(names(directory).items()):
            if isinstance(thing, Directory):
                yield os.path.join(path, name), None
                yield from self.tree(thing, os.path.join(path, name), names, content)
            else:
                yield os.path.join(path, name), content(thing)


def settle(changed, names):
    for (directory, name), thing in changed.items():
        if thing is None:
            names(directory).pop(name, None)
        else:
            names(directory)[name] = thing
