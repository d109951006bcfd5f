"""Compiles WordNet 3.0 into Sources-data/lexicon/wordnet.bin.

    apt-get install wordnet-base
    python3 Sources/train-models/lexicon.py [WORDNET_FOLDER]

Left out: glosses, Latin names of animals and plants, and all relations that news never needs.
Sources/TextAnalysis/Meaning/Lexicon.swift reads the result and documents it.
"""
import math
import os
import sys

import numpy as np

from model_file import write_model

PARTS = 'nvar'  # Synsets are numbered in this order of their parts of speech.
# Relations between synsets; the number is the top byte of an edge.
EDGES = {'@': 0, '@i': 1, '#p': 2, '&': 3, '$': 4, '*': 5, '>': 6, '=': 7}
# Relations between words of synsets.
LINKS = {'!': 'antonyms', '+': 'derivations', '\\': 'derivations', '<': 'derivations'}
FILES = {'n': 'noun', 'v': 'verb', 'a': 'adj', 'r': 'adv'}


def read_data(folder):
    """(part, offset) -> (lexicographer's file, [word as written], [(symbol, part, offset, from, to)])"""
    synsets = {}
    for part, name in FILES.items():
        for line in open(f'{folder}/data.{name}', encoding='latin-1'):
            if line.startswith('  '):
                continue
            fields = line.split('|')[0].split()
            count = int(fields[3], 16)
            words = [fields[4 + 2 * i].split('(')[0].replace('_', ' ') for i in range(count)]
            at = 4 + 2 * count
            pointers = []
            for i in range(int(fields[at])):
                symbol, offset, target, ends = fields[at + 1 + 4 * i:at + 5 + 4 * i]
                pointers.append((symbol, 'a' if target == 's' else target, int(offset),
                                 int(ends[:2], 16), int(ends[2:], 16)))
            synsets[part, int(fields[0])] = (int(fields[1]), words, pointers)
    return synsets


def read_counts(folder):
    """(lemma, part, sense number) -> how often the concordance has it"""
    counts = {}
    for line in open(f'{folder}/cntlist.rev', encoding='latin-1'):
        key, number, count = line.split()
        lemma, rest = key.split('%')
        part = 'nvara'[int(rest[0]) - 1] if rest[0] != '4' else 'r'
        counts[lemma.replace('_', ' '), part, int(number)] = int(count)
    return counts


def is_taxon(lexfile, words):
    """Animals (5) and plants (20) whose every name is Latin: "Rosa", "Rosa canina", "genus Rosa"."""
    return lexfile in (5, 20) and all(w[0].isupper() or ' ' in w and w.split()[0] in
                                      ('genus', 'family', 'order', 'class', 'phylum', 'subfamily')
                                      for w in words)


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else '/usr/share/wordnet'
    root = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..')
    synsets = read_data(folder)
    counts = read_counts(folder)
    kept = [k for k in sorted(synsets, key=lambda k: (PARTS.index(k[0]), k[1]))
            if not is_taxon(synsets[k][0], synsets[k][1])]
    number = {k: i for i, k in enumerate(kept)}
    written = {}  # (synset, lower-case word) -> as written
    latin = set()
    for k in kept:
        for w in synsets[k][1]:
            if synsets[k][0] in (5, 20) and w[0].isupper() and ' ' in w and w.split()[1].islower() \
                    and len(synsets[k][1]) > 1 and any(x[0].islower() for x in synsets[k][1]):
                latin.add((k, w.lower()))
            written.setdefault((k, w.lower()), w)

    senses = {}  # word -> [(part, sense number, synset)]
    for part, name in FILES.items():
        for line in open(f'{folder}/index.{name}', encoding='latin-1'):
            if line.startswith('  '):
                continue
            fields = line.split()
            count = int(fields[2])
            word = fields[0].replace('_', ' ')
            for rank, offset in enumerate(fields[-count:]):
                key = part, int(offset)
                if key in number and (key, word) not in latin:
                    senses.setdefault(word, []).append((PARTS.index(part), rank, key))

    words = sorted(senses, key=lambda w: w.encode())
    text, starts, first, entries, sense_of = bytearray(), [], [], [], {}
    for word in words:
        starts.append(len(text))
        first.append(len(entries))
        text += word.encode()
        for part, rank, key in sorted(senses[word]):
            count = counts.get((word, PARTS[part], rank + 1), 0)
            capital = any(c.isupper() for c in written[key, word])
            sense_of[word, key] = len(entries)
            entries.append(number[key] | min(15, round(2 * math.log2(1 + count))) << 20
                           | capital << 31)
    starts.append(len(text))
    first.append(len(entries))

    offsets, edges = [], []
    links = {'antonyms': set(), 'derivations': set()}
    for key in kept:
        offsets.append(len(edges))
        _, own, pointers = synsets[key]
        found = set()
        for symbol, part, offset, source, target in pointers:
            other = part, offset
            if other not in number:
                continue
            if symbol in EDGES:
                found.add(EDGES[symbol] << 24 | number[other])
            if symbol in LINKS and source and target:
                a = sense_of.get((own[source - 1].lower(), key))
                b = sense_of.get((synsets[other][1][target - 1].lower(), other))
                if a is not None and b is not None:
                    links[LINKS[symbol]].add((a, b))
                    if symbol == '\\':
                        links['derivations'].add((b, a))
        edges += sorted(found)
    offsets.append(len(edges))

    ends = [sum(1 for k in kept if PARTS.index(k[0]) <= p) for p in range(4)]
    path = os.path.join(root, 'Sources-data', 'lexicon', 'wordnet.bin')
    write_model(path, {
        'words': bytes(text),
        'word starts': np.array(starts, np.uint32),
        'first senses': np.array(first, np.uint32),
        'senses': np.array(entries, np.uint32),
        'parts': np.array(ends, np.uint32),
        'first edges': np.array(offsets, np.uint32),
        'edges': np.array(edges, np.uint32),
        **{name: np.array(sorted(pairs), np.uint32) for name, pairs in links.items()},
    })
    print(len(words), 'words,', len(kept), 'synsets,', len(entries), 'senses,', len(edges), 'edges,',
          {k: len(v) for k, v in links.items()}, os.path.getsize(path), 'bytes')


if __name__ == '__main__':
    main()
