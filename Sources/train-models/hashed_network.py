"""A network of one small hidden layer over hashed features; see hashed_network.c."""
import ctypes
import os
import subprocess
import tempfile

import numpy as np

WIDTH = 8
HERE = os.path.dirname(os.path.abspath(__file__))
LIBRARY = None


def library():
    global LIBRARY
    if LIBRARY is None:
        path = tempfile.mkdtemp() + '/hashed_network.so'
        subprocess.run([os.environ.get('CC', 'clang'), '-O3', '-march=native', '-ffast-math', '-shared',
                        '-fPIC', HERE + '/hashed_network.c', '-o', path, '-lm'], check=True)
        LIBRARY = ctypes.CDLL(path)
    return LIBRARY


def pointer(a):
    return a.ctypes.data_as(ctypes.c_void_p)


class HashedNetwork:
    def __init__(self, bits):
        self.table = np.zeros((1 << bits, WIDTH), dtype=np.float32)
        self.out = np.zeros(2 * (WIDTH - 1) + 1, dtype=np.float32)

    def train(self, starts, features, gain, weight=None, groups=None, epochs=4, rate=0.05, dropout=0.15,
              feature_dropout=0.1, decay=1e-5, seed=5):
        """starts, features: rows of features; groups: starts of groups of rows that compete."""
        starts, features = starts.astype(np.int64), features.astype(np.int32)
        binary = groups is None
        groups = np.arange(len(starts), dtype=np.int64) if binary else groups.astype(np.int64)
        gain = gain.astype(np.float32)
        weight = np.ones(len(gain), np.float32) if weight is None else weight.astype(np.float32)
        library().train(
            ctypes.c_int(binary), ctypes.c_long(len(groups) - 1), pointer(groups), pointer(starts),
            pointer(features), pointer(gain), pointer(weight), ctypes.c_long(len(self.table)),
            pointer(self.table), pointer(self.out), ctypes.c_int(epochs), ctypes.c_float(rate),
            ctypes.c_float(dropout), ctypes.c_float(feature_dropout), ctypes.c_float(decay),
            ctypes.c_uint64(seed))

    def score(self, starts, features):
        starts, features = starts.astype(np.int64), features.astype(np.int32)
        scores = np.zeros(len(starts) - 1, dtype=np.float32)
        library().score_rows(ctypes.c_long(len(scores)), pointer(starts), pointer(features),
                             pointer(self.table), pointer(self.out), pointer(scores))
        return scores

    def quantise(self):
        """Rounds the table to signed bytes times a scale for each column; the result is self too."""
        scale = np.maximum(np.quantile(np.abs(self.table), 0.99995, axis=0), 1e-6) / 127
        whole = np.clip(np.round(self.table / scale), -127, 127).astype(np.int8)
        self.table = np.ascontiguousarray(whole * scale, dtype=np.float32)
        return whole, scale.astype(np.float32)
