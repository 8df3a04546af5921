"""Documents that were made to hurt whoever reads them. Each is small, or as large as what is taken."""
import zlib

NS = 'xmlns="urn:samsvar:registry:1"'
ROOT = f'<registry {NS} id="hostile" language="en">'
TITLE = "<title>Hostile</title>"


def register(inside, before="", root=ROOT):
    return f'<?xml version="1.0" encoding="UTF-8"?>{before}{root}{TITLE}{inside}</registry>'.encode()


def laughs():
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return register("", f'<!DOCTYPE registry [<!ENTITY l0 "lol">{entities}]>').replace(b"Hostile", b"&l9;")


def quadratic():
    return register("", f'<!DOCTYPE registry [<!ENTITY a "{"a" * 50_000}">]>').replace(b"Hostile", b"&a;" * 5_000)


def xml(port):
    """By name. `port` is one that nobody listens on: whoever follows an address there is seen."""
    party = '<parties><party id="a" country="NO"><name>{}</name></party></parties>'.format
    outside = f"http://127.0.0.1:{port}/outside"
    doctype = '<!DOCTYPE registry [{}]>'.format
    return {
        "a billion laughs": laughs(),
        "quadratic entities": quadratic(),
        "a file as an entity": register(party("&x;"), doctype('<!ENTITY x SYSTEM "file:///etc/hostname">')),
        "an address as an entity": register(party("&x;"), doctype(f'<!ENTITY x SYSTEM "{outside}">')),
        "a parameter entity": register(party("a"), doctype('<!ENTITY % x SYSTEM "file:///etc/hostname"> %x;')),
        "an outside DTD": register(party("a"), f'<!DOCTYPE registry SYSTEM "{outside}">'),
        "attributes by default": register(party("a"), doctype('<!ATTLIST party own CDATA "yes">')),
        "an empty DTD": register(party("a"), "<!DOCTYPE registry>"),
        "depth 300": register("<a>" * 300 + "</a>" * 300),
        "depth 1,000,000": register("<a>" * 1_000_000 + "</a>" * 1_000_000),
        "11 MB of text": register(party("a" * 11_000_000)),
        "an attribute of 11 MB": register('<parties><party id="' + "a" * 11_000_000 + '"/></parties>'),
        "a name of 1 MB": register("<" + "a" * 1_000_000 + "/>"),
        "30,000 attributes": register("<parties><party " + " ".join(f'a{n}="1"' for n in range(30_000)) + "/></parties>"),
        "20,000 namespaces": register("<parties " + " ".join(f'xmlns:a{n}="urn:{n}"' for n in range(20_000)) + "/>"),
        "3,000,000 elements": register("<a/>" * 3_000_000),
        "parties without end": register("<parties>" + "<party/>" * 1_500_000 + "</parties>"),
        "UTF-16 with a DTD": register(party("a"), "<!DOCTYPE registry>").decode().replace("UTF-8", "UTF-16").encode("utf-16"),
        "UTF-16 that says UTF-8": register(party("a")).decode().encode("utf-16-le"),
        "UTF-32": register(party("a")).decode().encode("utf-32"),
        "UTF-7": register("").replace(b"UTF-8", b"UTF-7").replace(b"Hostile", b"+ADwAIQ-DOCTYPE+AD4-"),
        "EBCDIC": register("").replace(b"UTF-8", b"IBM037"),
        "a NUL": register(party("a\0b")),
        "half a character": register(party("a")).replace(b">a<", b">\xc3<"),
        "an overlong character": register(party("a")).replace(b">a<", b">\xc0\xbca\xc0\xbe<"),
        "XInclude": register('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/hostname" parse="text"/>'),
        "a place of a schema": register(party("a") + "<nonsense/>", root=ROOT.replace(
            ">", f' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:samsvar:registry:1 {outside}">')),
        "a style sheet": register("<nonsense/>", f'<?xml-stylesheet type="text/xsl" href="{outside}"?>'),
        "a comment of 15 MB": register("<!--" + "a" * 15_000_000 + "--><nonsense/>"),
        "CDATA of 11 MB": register(party("<![CDATA[" + "<" * 11_000_000 + "]]>")),
        "two roots": register(party("a")) + b"<registry/>",
        "nothing": b"",
        "blanks": b" " * 1_000_000,
        "17 MiB": register(party("a")) + b" " * (17 << 20),
    }


def json():
    """By name, as a body that should be a party."""
    depth = 200_000
    return {
        "depth 200,000 of lists": b'{"id":' + b"[" * depth + b"]" * depth + b"}",
        "depth 100,000 of objects": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
        "lists that do not end": b"[" * 1_000_000,
        "a number of 1 MB": b'{"id":' + b"9" * 1_000_000 + b"}",
        "a number of 10 MB": b'{"id":' + b"9" * 10_000_000 + b"}",
        "1e999999999": b'{"id":1e999999999}',
        "a member twice": b'{"id":"a","id":"b","name":"A"}',
        "a member twice, once escaped": b'{"id":"a","\\u0069d":"b","name":"A"}',
        "50,000 members": b"{" + b",".join(b'"a%d":1' % n for n in range(50_000)) + b"}",
        "a NUL": b'{"id":"a","name":"A\\u0000"}',
        "half a pair": b'{"id":"a","name":"\\ud800"}',
        "half a character": b'{"id":"a","name":"\xc3"}',
        "a mark of byte order": b'\xef\xbb\xbf{"id":"a-party","nonsense":1}',
        "UTF-16": '{"id":"a"}'.encode("utf-16"),
        "text after it": b'{"id":"a","name":"A"} {}',
        "not a number": b'{"id":NaN}',
        "a comment": b'{"id":"a","name":"A" /* */}',
        "a prototype": b'{"id":"a","__proto__":{"name":"A"}}',
        "nothing": b"",
        "null": b"null",
        "a list": b"[]",
        "900 KB of text": b'{"id":"' + b"a" * 900_000 + b'"}',
    }


def packed(mebibytes):
    """A body in gzip that becomes so large."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    piece = b"\0" * (1 << 20)
    return b"".join(packer.compress(piece) for _ in range(mebibytes)) + packer.flush()


NAMES = {
    "up": "../../../../etc/passwd", "up, escaped": "..%2f..%2f..%2fetc%2fpasswd", "up, escaped twice": "..%252f..%252fetc%252fpasswd",
    "dots, escaped": "%2e%2e/%2e%2e/etc/passwd", "dots": "%2e%2e", "backslashes": "..%5c..%5cregistry.db", "a NUL": "upsales%00.xml",
    "300 bytes": "a" * 300, "60,000 bytes": "a" * 60_000, "right to left": "%e2%80%aefdp.exe", "a device": "CON", "a pipe": "%7c id",
    "half a character": "%c3%28", "overlong": "%c0%ae%c0%ae%c0%af", "half an escape": "%zz", "SQL": "a'%20OR%20'1'='1",
    "lines": "a%0d%0aSet-Cookie:%20a=b", "the database": "registry.db", "absolute": "%2fetc%2fpasswd", "a blank": "%20",
}
for name in [name for name in NAMES if " id" in NAMES[name]]:
    NAMES[name] = NAMES[name].replace(" ", "%20")
