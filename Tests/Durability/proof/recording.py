"""Records what a command does to the files below a directory, in order, with every byte, by strace.

Whatever changes a file in a way that is not understood here ends the proof: an unseen write would be an unseen loss.
"""
import os
import re
import subprocess
from dataclasses import dataclass

# A question mark: not every architecture has the call.
CHANGES = ("?open,openat,?creat,write,pwrite64,writev,pwritev,?pwritev2,ftruncate,truncate,fallocate,lseek,?rename,renameat,"
           "?renameat2,?unlink,unlinkat,?link,linkat,?symlink,symlinkat,?mkdir,mkdirat,?rmdir,fsync,fdatasync,sync,syncfs,"
           "mmap,copy_file_range,sendfile,splice,?io_uring_setup")
WHOLE = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+|\?|0x[0-9a-f]+)(?:<([^>]*)>)?(.*)$")
BEGUN = re.compile(r"^(\d+) +(\w+)\((.*) ?<unfinished \.\.\.>$")
RESUMED = re.compile(r"^(\d+) +<\.\.\. (\w+|\?\?\?) resumed>(.*)$")
FILE = re.compile(r"(?:\d+|AT_FDCWD)<([^>]*)>(\(deleted\))?")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')


MISSING = "strace cannot be used here: it is missing, or this system lets no process trace another"


class NotUnderstood(Exception):
    """The recording holds something that this program cannot replay."""


def strace(out, *options):
    """How a command is recorded: every string in hexadecimal, so that none can be mistaken for strace's own signs."""
    return ["strace", "-f", "-y", "-qq", "-xx", "-s", str(1 << 24), "-e", "signal=none", "-o", out, *options]


def available():
    try:
        return subprocess.run(strace(os.devnull, "-e", "trace=none", "true"), stderr=subprocess.DEVNULL).returncode == 0
    except FileNotFoundError:
        return False


def plain(text):
    return bytes.fromhex(text.replace("\\x", ""))


@dataclass
class Call:
    """One call to the kernel. `began` counts the calls that had ended when this one started."""
    thread: int
    name: str
    words: str
    result: int
    opened: str
    began: int
    note: str

    @property
    def injected(self):
        return "INJECTED" in self.note

    def file(self):
        """The path behind the first descriptor of the call, and whether that name was removed."""
        match = FILE.search(self.words)
        return (os.fsdecode(plain(match[1])), match[2] is not None) if match else ("", False)

    def texts(self):
        found = TEXT.findall(self.words)
        if any(cut for _, cut in found):
            raise NotUnderstood(f"{self.name}: strace cut the data short")
        return [plain(text) for text, _ in found]

    def last_number(self):
        return int(self.words.rsplit(",", 1)[1])


def calls(path):
    """The calls in the order in which they ended."""
    begun, all_ = {}, []
    with open(path, encoding="ascii") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if match := BEGUN.match(line):
                begun[match[1]] = (match[2], match[3], len(all_))
                continue
            began = len(all_)
            if match := RESUMED.match(line):
                # Of a thread that is let go amid a call strace may have forgotten which one, and that there was one.
                if match[2] == "???" and match[1] not in begun and re.fullmatch(r"\) += \?", match[3]):
                    continue
                name, head, began = begun.pop(match[1])
                line = f"{match[1]} {name}({head}{match[3]}"
            if match := WHOLE.match(line):
                thread, name, words, result, opened, note = match.groups()
                opened = os.fsdecode(plain(opened)) if opened else ""
                all_.append(Call(int(thread), name, words.strip(), -1 if result == "?" else int(result, 0), opened, began, note))
            elif not re.match(r"^\d+ +(\+\+\+|---|\?\?\?\()", line):
                # A thread that ends with its process may be let go in no call at all; what is on disk is compared later.
                raise NotUnderstood(f"a line of strace: {line[:200]}")
    return all_


def acknowledgements(call, pattern):
    """The numbers that the call tells on standard output."""
    if call.name != "write" or call.result < 0 or not call.words.startswith("1<"):
        return []
    return [int(number) for number in pattern.findall(call.texts()[0][: call.result].decode(errors="replace"))]
