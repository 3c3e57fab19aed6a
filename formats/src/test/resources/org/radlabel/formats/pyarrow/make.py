#!/usr/bin/env python3
"""Writes Parquet files of many kinds beside this script, for ParquetFilesTest (pyarrow 26)."""
import datetime as dt
import decimal
import pathlib

import pyarrow as pa
import pyarrow.parquet as pq
import pyarrow.parquet.encryption as encryption

HERE = pathlib.Path(__file__).parent
IDS = ["a1", "a2", "a3"]
TEXTS = ["No pleural effusion.", "Small left pneumothorax.", "Possible oedema of both bases."]
DAY = dt.datetime(2024, 1, 2, 3, 4, 5)


def write(name, columns, **options):
    table = columns if isinstance(columns, pa.Table) else pa.table(columns)
    pq.write_table(table, HERE / f"{name}.parquet", **{"store_schema": False, **options})


def plain(**options):
    return {"id": IDS, "report": TEXTS, **options}


def ids(values, kind=None):
    return {"id": pa.array(values, kind), "report": TEXTS}


def damaged(name, find):
    """With one bit changed in the last place but the footer where this stands."""
    data = bytearray((HERE / f"{name}.parquet").read_bytes())
    data[data.rindex(find, 0, data.index(b"schema"))] ^= 1
    (HERE / f"{name}-damaged.parquet").write_bytes(data)


def texts():
    write("large-string", {"id": pa.array(IDS, pa.large_string()), "report": pa.array(TEXTS, pa.large_string())},
          store_schema=True)
    write("string-view", {"id": IDS, "report": pa.array(TEXTS, pa.string_view())}, store_schema=True)
    write("dictionary", {"id": pa.array(IDS).dictionary_encode(), "report": pa.array(TEXTS).dictionary_encode()},
          store_schema=True)
    write("struct", {"id": IDS, "doc": pa.array([{"report": t} for t in TEXTS])})
    write("list", {"id": IDS, "report": pa.array([[t, t] for t in TEXTS])})
    write("list-beside", plain(tokens=pa.array([t.split() for t in TEXTS])))
    write("map-beside", plain(tags=pa.array([[("a", "b")]] * 3, pa.map_(pa.string(), pa.string()))))
    write("bytes", {"id": IDS, "report": pa.array([t.encode() for t in TEXTS], pa.binary())})
    write("no-text", {"a": [1, 2], "b": [1.5, 2.5]})
    write("no-value", {"id": IDS, "report": pa.nulls(3, pa.string())})
    write("null-type", {"id": IDS, "report": pa.nulls(3)})
    write("two-of-one-name", pa.Table.from_arrays([pa.array(IDS), pa.array(TEXTS), pa.array(TEXTS)],
                                                  names=["id", "report", "report"]))


def encodings():
    for codec in ("snappy", "zstd", "lz4", "brotli", "gzip", "none"):
        write(f"{codec}-v2", plain(), compression=codec, data_page_version="2.0")
    for encoding in ("DELTA_BYTE_ARRAY", "DELTA_LENGTH_BYTE_ARRAY"):
        write(encoding.lower().replace("_", "-"), plain(), use_dictionary=False,
              column_encoding={"id": encoding, "report": encoding})
    for version in ("1.0", "2.0"):
        name = "checksums-v" + version[0]
        write(name, plain(), use_dictionary=False, compression="none", write_page_checksum=True,
              write_statistics=False, data_page_version=version)
        damaged(name, b"pleural")


def types():
    write("timestamps", ids([DAY + dt.timedelta(microseconds=i) for i in range(3)], pa.timestamp("us")))
    write("timestamps-utc", ids([DAY + dt.timedelta(days=i) for i in range(3)], pa.timestamp("ms", "UTC")))
    write("int96", ids([DAY] * 3, pa.timestamp("ns")), use_deprecated_int96_timestamps=True)
    write("dates", ids([(DAY + dt.timedelta(days=i)).date() for i in range(3)]))
    write("uint32", ids([2**32 - 1, 2**31, 3], pa.uint32()))
    write("uint64", ids([2**64 - 1, 2**63, 3], pa.uint64()))
    write("int8", ids([-1, 2, 3], pa.int8()))
    write("floats", ids([50000001.0, 2.0, 0.00001]))
    write("decimals", ids([decimal.Decimal(d) for d in ("12.30", "-5.00", "123456789.01")]))
    write("decimals-int", ids([decimal.Decimal(d) for d in ("12.30", "-5.00", "3.01")], pa.decimal128(9, 2)),
          store_decimal_as_integer=True)
    write("fixed-bytes", ids([b"0123456789abcdef"] * 3, pa.binary(16)))


def rows():
    write("empty", pa.table(plain()).slice(0, 0))
    with pq.ParquetWriter(HERE / "an-empty-group.parquet", pa.table(plain()).schema) as out:
        for part in (pa.table(plain()), pa.table(plain()).slice(0, 0), pa.table({"id": ["b1"], "report": ["Edema."]})):
            out.write_table(part)
    many = {"id": [str(i) for i in range(40)], "report": [TEXTS[i % 3] for i in range(40)]}
    write("many-groups", many, row_group_size=1)
    some = [None] * 120 + TEXTS + [None] * 120
    write("null-pages", {"id": [str(i) for i in range(len(some))], "report": some},
          data_page_size=64, write_batch_size=8, write_page_index=True)


class Keys(encryption.KmsClient):
    def __init__(self, _):
        super().__init__()

    def wrap_key(self, key, _):
        return key

    def unwrap_key(self, key, _):
        return key


def encrypted():
    for name, is_plain in (("encrypted", False), ("encrypted-columns", True)):
        settings = encryption.EncryptionConfiguration(footer_key="footer", column_keys={"text": ["report"]},
                                                      plaintext_footer=is_plain)
        keys = encryption.CryptoFactory(Keys).file_encryption_properties(encryption.KmsConnectionConfig(), settings)
        write(name, plain(), encryption_properties=keys)


for kind in (texts, encodings, types, rows, encrypted):
    kind()
