"""Does to the model of a disk, call by call, what a recorded command did to the real one."""
import os

from proof.disk import Directory, Disk, File
from proof.recording import NotUnderstood, plain, FILE, TEXT

WRITES = {"write", "pwrite64", "writev", "pwritev", "pwritev2"}
UNSEEN = {"copy_file_range", "sendfile", "splice", "symlink", "symlinkat"}


class Replay:
    """Walks through the calls of a recording; `disk` is what they made of the directory so far."""

    def __init__(self, root, calls):
        self.root, self.calls = root, calls
        self.disk = Disk(root)
        self.offsets = {}       # by the descriptor's number and what it opened: where a plain write goes
        self.done = 0

    def step(self):
        call = self.calls[self.done]
        self.disk.clock = self.done
        self.done += 1
        if call.result >= 0:
            self.follow(call)

    def follow(self, call):
        if call.name in WRITES:
            self.write(call)
        elif call.name in {"open", "openat", "creat"}:
            self.open(call)
        elif call.name in {"fsync", "fdatasync"}:
            if thing := self.behind(call):
                self.disk.sync(thing, call.began)
        elif call.name in {"sync", "syncfs"}:
            self.disk.sync_all(call.began)
        elif call.name in {"ftruncate", "truncate", "fallocate"}:
            self.resize(call)
        elif call.name == "lseek":
            if thing := self.behind(call):
                self.offsets[self.number(call), thing] = call.result
        elif call.name == "mmap":
            if "MAP_SHARED" in call.words and "PROT_WRITE" in call.words and self.behind(call) \
                    and not call.file()[0].endswith("-shm"):
                raise NotUnderstood(f"{call.file()[0]} is written to through shared memory")
        elif call.name in UNSEEN and any(self.ours(path) for path in self.paths(call)) or call.name == "io_uring_setup":
            raise NotUnderstood(f"the command uses {call.name}")
        elif call.name not in UNSEEN:
            self.rename(call)

    def ours(self, path):
        return path == self.root or path.startswith(self.root + "/")

    def behind(self, call):
        """The file or directory below the root behind the first descriptor."""
        path, removed = call.file()
        if not self.ours(path):
            return None
        thing = self.disk.gone.get(path) if removed else self.disk.at(path)
        if thing is None:
            raise NotUnderstood(f"{call.name} of {path}, whose making was not seen")
        return thing

    def number(self, call):
        return int(call.words.split("<", 1)[0])

    def paths(self, call):
        """The paths that a call names, each relative to the directory before it."""
        found, base = [], None
        for place in call.words.split(", "):
            if match := FILE.match(place):
                base = os.fsdecode(plain(match[1]))
                found.append(base)
            elif match := TEXT.match(place):
                name = os.fsdecode(plain(match[1]))
                if base is None and not name.startswith("/"):
                    raise NotUnderstood(f"{call.name} of the relative path {name}")
                found.append(os.path.normpath(os.path.join(base or "/", name)))
        return found

    def named(self, call):
        """The paths that a call names, without the directories that they are relative to."""
        found = self.paths(call)
        return found[1::2] if call.name.endswith(("at", "at2")) else found

    def open(self, call):
        path = call.opened
        if not self.ours(path):
            return
        if "O_TMPFILE" in call.words:
            raise NotUnderstood("the command makes a file without a name")
        thing = self.disk.at(path) if path == self.root else self.disk.place(path)[0].names.get(os.path.basename(path))
        if thing is None:
            thing = File()
            self.disk.name((path, thing))
        elif ("O_TRUNC" in call.words or call.name == "creat") and isinstance(thing, File):
            thing.change(self.disk.clock, 0, None)
        self.offsets[call.result, thing] = "at the end" if "O_APPEND" in call.words else 0

    def write(self, call):
        thing = self.behind(call)
        if thing is None:
            return
        data = b"".join(call.texts())[: call.result]
        if call.name.startswith("p"):
            offset = call.last_number() if call.name != "pwritev2" else int(call.words.rsplit(",", 2)[1])
        else:
            offset = self.offsets.get((self.number(call), thing))
            if offset is None:
                raise NotUnderstood(f"a write to {call.file()[0]} at a place that is not known")
            if offset == "at the end":
                offset = thing.size
            else:
                self.offsets[self.number(call), thing] = offset + len(data)
        thing.change(self.disk.clock, offset, data)

    def resize(self, call):
        if call.name == "truncate":
            path = self.named(call)[0]
            thing = self.disk.at(path) if self.ours(path) else None
        else:
            thing = self.behind(call)
        if thing is None:
            return
        if call.name == "fallocate":
            mode, offset, length = (int(word, 0) if word.isdigit() else None for word in call.words.split(", ")[1:])
            if mode != 0:
                raise NotUnderstood("fallocate in a mode other than 0")
            if offset + length <= thing.size:
                return
            return thing.change(self.disk.clock, offset + length, None)
        thing.change(self.disk.clock, call.last_number(), None)

    def rename(self, call):
        paths = self.named(call)
        if not any(self.ours(path) for path in paths):
            return
        if not all(self.ours(path) for path in paths) or "RENAME_EXCHANGE" in call.words:
            raise NotUnderstood(f"{call.name} across the border of the directory, or both ways")
        if call.name.startswith("rename"):
            self.disk.name((paths[0], None), (paths[1], self.disk.at(paths[0])))
        elif call.name.startswith("link"):
            self.disk.name((paths[1], self.disk.at(paths[0])))
        elif call.name.startswith("mkdir"):
            self.disk.name((paths[0], Directory()))
        elif call.name.startswith(("unlink", "rmdir")):
            self.disk.name((paths[0], None))
        else:
            raise NotUnderstood(f"the command uses {call.name}")
