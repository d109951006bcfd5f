"""Writes the model files that Sources-data/Reading/ModelFile.swift maps."""
import struct

import numpy as np

KINDS = {np.dtype(np.uint8): 0, np.dtype(np.float32): 1, np.dtype(np.float16): 2,
         np.dtype(np.int8): 3, np.dtype(np.uint16): 4, np.dtype(np.uint32): 5}


def write_model(path, sections):
    """sections: name -> numpy array, bytes, str, or list of str (one a line)."""
    tables = []
    for name, value in sections.items():
        if isinstance(value, (list, tuple)):
            value = '\n'.join(value)
        if isinstance(value, str):
            value = value.encode('utf-8')
        if isinstance(value, bytes):
            value = np.frombuffer(value, dtype=np.uint8)
        tables.append((name.encode('utf-8'), np.ascontiguousarray(value)))
    head = 12 + sum(2 + len(n) + 2 + 4 * a.ndim + 16 for n, a in tables)
    offset, places = head, []
    for _, a in tables:
        offset = (offset + 63) // 64 * 64
        places.append(offset)
        offset += a.nbytes
    with open(path, 'wb') as f:
        f.write(b'CLAIMDM1' + struct.pack('<I', len(tables)))
        for (name, a), at in zip(tables, places):
            f.write(struct.pack('<H', len(name)) + name + struct.pack('<BB', KINDS[a.dtype], a.ndim))
            f.write(struct.pack(f'<{a.ndim}I', *a.shape) + struct.pack('<QQ', at, a.nbytes))
        for (_, a), at in zip(tables, places):
            f.write(b'\0' * (at - f.tell()))
            f.write(a.tobytes())
