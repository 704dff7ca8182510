# SPDX-License-Identifier: Apache-2.0
"""The archives of npm and PyPI. The same files and the same time make the same bytes."""
import base64
import gzip
import hashlib
import io
import tarfile
import time
import zipfile


def npm(path, files, epoch):
    """A package like those of `npm pack`: everything is under package/."""
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name, data in sorted(files.items()):
            entry = tarfile.TarInfo(f"package/{name}")
            entry.size, entry.mode, entry.mtime = len(data), 0o644, epoch
            archive.addfile(entry, io.BytesIO(data))
    path.write_bytes(gzip.compress(plain.getvalue(), compresslevel=9, mtime=0))


def wheel(folder, name, version, files, metadata, licence, epoch):
    """Writes a wheel for every Python 3 (PEP 427); returns its path."""
    info = f"{name}-{version}.dist-info"
    entries = {f"{name}/{file}": data for file, data in files.items()} | {
        f"{info}/METADATA": metadata.encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: sip-codes\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/licenses/LICENSE": licence,
    }
    record = [
        f"{file},sha256={base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b'=').decode()},{len(data)}"
        for file, data in sorted(entries.items())
    ]
    entries[f"{info}/RECORD"] = "\n".join([*record, f"{info}/RECORD,,", ""]).encode()
    # A ZIP file cannot have a time before 1980.
    moment = time.gmtime(max(epoch, 315_532_800))[:6]
    path = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for file, data in sorted(entries.items(), key=lambda entry: (".dist-info/" in entry[0], entry[0])):
            entry = zipfile.ZipInfo(file, moment)
            entry.external_attr = 0o100644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data, compresslevel=9)
    return path
