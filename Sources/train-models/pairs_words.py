"""Words of two texts as pairs.py and the Swift judge see them: WordPiece pieces joined to words."""
import os
import struct

import numpy as np
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

DIMENSIONS = 256


def read_model(path):
    """The sections of a file written by model_file.py."""
    data = open(path, 'rb').read()
    kinds = [np.uint8, np.float32, np.float16, np.int8, np.uint16, np.uint32]
    count, at, out = struct.unpack_from('<I', data, 8)[0], 12, {}
    for _ in range(count):
        length = struct.unpack_from('<H', data, at)[0]
        name = data[at + 2:at + 2 + length].decode()
        at += 2 + length
        kind, rank = data[at], data[at + 1]
        shape = struct.unpack_from(f'<{rank}I', data, at + 2)
        at += 2 + 4 * rank
        offset, size = struct.unpack_from('<QQ', data, at)
        at += 16
        out[name] = np.frombuffer(data, dtype=kinds[kind], count=size // np.dtype(kinds[kind]).itemsize,
                                  offset=offset).reshape(shape)
    return out


class Words:
    """Splits texts and numbers their words; `table` holds one unit vector and the marks of each."""

    def __init__(self, vectors):
        model = read_model(vectors)
        letters, starts = bytes(model['pieces']), model['starts']
        self.pieces = [letters[s:e].decode() for s, e in zip(starts, starts[1:])]
        self.vectors = model['vectors'].astype(np.float32) * model['scales'][:, None]
        self.weights = model['weights']
        self.tokenizer = Tokenizer(WordPiece({p: i for i, p in enumerate(self.pieces)}, unk_token='[UNK]',
                                             max_input_chars_per_word=100))
        self.tokenizer.normalizer = BertNormalizer()
        self.tokenizer.pre_tokenizer = BertPreTokenizer()
        self.index, self.spellings, self.ids = {(): 0}, [''], [()]

    def split(self, texts):
        out = []
        for at in range(0, len(texts), 4096):
            for encoding in self.tokenizer.encode_batch(texts[at:at + 4096], add_special_tokens=False):
                words, last = [], None
                for piece, word in zip(encoding.ids, encoding.word_ids):
                    if word == last:
                        words[-1] += (piece,)
                    else:
                        words.append((piece,))
                    last = word
                row = []
                for word in words:
                    number = self.index.get(word)
                    if number is None:
                        number = self.index[word] = len(self.spellings)
                        spelling = ''.join(self.pieces[i] for i in word)
                        self.spellings.append(spelling.replace('##', ''))
                        self.ids.append(word)
                    row.append(number)
                out.append(row)
        return out

    def table(self):
        """Unit vectors and three marks: how telling the word is, has a digit, has several pieces."""
        out = np.zeros((len(self.ids), DIMENSIONS), np.float32)
        marks = np.zeros((len(self.ids), 3), np.float32)
        for i, pieces in enumerate(self.ids):
            if pieces:
                v = self.vectors[list(pieces)].sum(0)
                out[i] = v / max(1e-6, np.linalg.norm(v))
                marks[i] = (self.weights[list(pieces)].mean(), any(c.isdigit() for c in self.spellings[i]),
                            len(pieces) > 1)
        return out, marks

    def stems(self):
        """The start of a word that its forms share, as a number: "killed" and "killing" are one."""
        numbers, out = {}, np.zeros(len(self.spellings), np.int64)
        for i, s in enumerate(self.spellings):
            out[i] = numbers.setdefault(stem(s), len(numbers))
        return out


def stem(word):
    for ending in ('ingly', 'edly', 'ings', 'ies', 'ied', 'ing', 'ers', 'est', 'ed', 'es', 'er', 'ly', 's', 'y', 'e'):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[:len(word) - len(ending)]
            break
    if len(word) > 4 and word[-1] == word[-2]:
        word = word[:-1]
    return word
