"""Trains Sources-data/models/speech.bin: cues, sources and contents of attributions.

    swift build -c release --product speech-examples
    python3 Sources/train-models/speech_words.py WORDS.npz
    python3 Sources/train-models/speech.py TRAIN DEV WORDS.npz Sources-data/models/speech.bin

TRAIN and DEV are folders with text/*.txt and attributions/*.ann (brat), as PolNeAR has them. Three
linear models over hashed features: a logistic one for cues, and conditional ones that choose a
cue's source and its content among what the tree offers. L2, L-BFGS, no randomness.
"""
import argparse
import collections
import glob
import os
import re
import subprocess
import sys
import tempfile
import time

import numpy as np

from hashed_network import HashedNetwork
from model_file import write_model

p = argparse.ArgumentParser()
p.add_argument('train')
p.add_argument('dev')
p.add_argument('words')
p.add_argument('out')
p.add_argument('--examples', default='.build/release/speech-examples')
p.add_argument('--bits', type=int, nargs=3, default=[17, 16, 16])
p.add_argument('--epochs', type=int, nargs=3, default=[5, 5, 5])
p.add_argument('--rate', type=float, nargs=3, default=[0.06, 0.06, 0.06])
p.add_argument('--drop', type=float, default=0.25, help='share of features left out in training')
p.add_argument('--limit', type=int, default=0)
A = p.parse_args()
START = time.time()


def say(*words):
    print(f'{time.time() - START:6.0f}s', *words, flush=True)


# ---- gold -----------------------------------------------------------------------------------------
def read_gold(folder, every_annotator):
    """[(path, [[{'Cue': [(start, end)], 'Source': ..., 'Content': ...}] of each annotator])] in bytes"""
    documents = []
    for path in sorted(glob.glob(folder + '/text/*.txt'))[:A.limit or None]:
        raw = open(path, encoding='utf-8', newline='').read()
        places = np.concatenate([[0], np.cumsum([len(c.encode()) for c in raw])]).astype(int)
        annotators = []
        name = os.path.basename(path)[:-4]
        for ann in sorted(glob.glob(glob.escape(f'{folder}/attributions/{name}') + '_*.ann')):
            spans, events = {}, []
            for line in open(ann, encoding='utf-8'):
                c = line.rstrip('\n').split('\t')
                if len(c) < 2:
                    continue
                if c[0].startswith('T'):
                    rest = c[1].split(' ', 1)[1]
                    spans[c[0]] = [tuple(int(places[min(int(x), len(raw))]) for x in y.split())
                                   for y in rest.split(';')]
                elif c[0].startswith('E'):
                    events.append(re.findall(r'(Cue|Source|Content)\d*:(T\d+)', c[1]))
            gold = []
            for event in events:
                g = collections.defaultdict(list)
                for role, span in event:
                    g[role] += spans.get(span, [])
                if g['Cue'] and g['Content']:
                    gold.append({k: sorted(v) for k, v in g.items()})
            annotators.append(gold)
        documents.append((path, annotators if every_annotator else annotators[:1]))
    return documents


# ---- examples from the program --------------------------------------------------------------------
def run(mode, words_bin, lines):
    data = subprocess.run([A.examples, mode, words_bin], input='\n'.join(lines).encode(),
                          stdout=subprocess.PIPE, check=True).stdout
    return np.frombuffer(data, dtype=np.int32)


class Matrix:
    """Rows of hashed features."""

    def __init__(self, bits):
        self.shift, self.parts, self.ends, self.total = 32 - bits, [], [0], 0

    def add(self, hashes):
        self.parts.append(hashes.view(np.uint32) >> np.uint32(self.shift))
        self.total += len(hashes)
        self.ends.append(self.total)

    def finish(self):
        columns = np.concatenate(self.parts).astype(np.int32)
        self.parts = None
        return np.array(self.ends, dtype=np.int64), columns


def read_cues(documents, words_bin, bits):
    data, at, out = run('cues', words_bin, [d[0] for d in documents]), 0, []
    matrix, row = Matrix(bits), 0
    for _ in documents:
        n = data[at]
        tokens = data[at + 1:at + 1 + 3 * n].reshape(n, 3)
        at += 1 + 3 * n
        m = data[at]
        at += 1
        candidates = []
        for _ in range(m):
            count = data[at + 1]
            candidates.append(data[at])
            matrix.add(data[at + 2:at + 2 + count])
            at += 2 + count
        out.append((tokens, np.array(candidates, dtype=int), row))
        row += m
    assert at == len(data)
    return out, matrix.finish()


def read_choices(mode, lines, counts, words_bin, bits):
    data, at, matrix, out, row = run(mode, words_bin, lines), 0, Matrix(bits), [], 0
    for _ in range(counts):
        n = data[at]
        at += 1
        spans = []
        for _ in range(n):
            count = data[at + 2]
            spans.append((int(data[at]), int(data[at + 1])))
            matrix.add(data[at + 3:at + 3 + count])
            at += 3 + count
        out.append((spans, row))
        row += n
    assert at == len(data)
    return out, matrix.finish()


# ---- labels ---------------------------------------------------------------------------------------
def overlap(spans, start, end):
    return sum(max(0, min(end, e) - max(start, s)) for s, e in spans)


def depth(tokens, token):
    steps = 0
    while tokens[token][2] >= 0 and steps < 60:
        token, steps = tokens[token][2], steps + 1
    return steps


def cue_token(tokens, candidates, spans):
    """The token of a gold cue that stands highest in the tree; and all of its candidates."""
    low = np.searchsorted(tokens[:, 1], spans[0][0], side='right')
    inside = []
    for token in range(low, len(tokens)):
        if tokens[token][0] >= spans[-1][1]:
            break
        if overlap(spans, tokens[token][0], tokens[token][1]) and token in candidates:
            inside.append(token)
    if not inside:
        return None, []
    return min(inside, key=lambda t: (depth(tokens, t), t)), inside


def iou(spans, start, end):
    o = overlap(spans, start, end)
    return o / max(1, end - start + sum(e - s for s, e in spans) - o)


def main():
    words = np.load(A.words)
    temporary = tempfile.mkdtemp()

    def fnv(word):
        h = 0x811C9DC5
        for b in word.encode():
            h = ((h ^ b) * 0x01000193) & 0xFFFFFFFF
        return h ^ h >> 15
    hashes = np.array([fnv(w) for w in words['words']], dtype=np.uint32)
    order = np.argsort(hashes, kind='stable')
    classes = np.stack([words[k] for k in ('verb', 'noun', 'fine', 'coarse')], axis=1)[order]
    sections = {'words.hashes': hashes[order], 'words.classes': classes.astype(np.uint8)}
    words_bin = temporary + '/words.bin'
    write_model(words_bin, sections)

    train, dev = read_gold(A.train, False), read_gold(A.dev, True)

    # Cues
    docs, x = read_cues(train, words_bin, A.bits[0])
    y, weight = np.zeros(len(x[0]) - 1), np.ones(len(x[0]) - 1)
    gold_cues, lost = [], 0
    for (tokens, candidates, row), (path, annotators) in zip(docs, train):
        known, places = [], {t: row + i for i, t in enumerate(candidates)}
        for g in (annotators[0] if annotators else []):
            token, inside = cue_token(tokens, places, g['Cue'])
            if token is None:
                lost += 1
                continue
            for t in inside:
                if t != token and not y[places[t]]:
                    weight[places[t]] = 0.5
            y[places[token]], weight[places[token]] = 1, 1
            known.append((token, g))
        gold_cues.append(known)
    say('cue candidates', len(y), 'positive', int(y.sum()), 'without token', lost)
    cue = HashedNetwork(A.bits[0])
    cue.train(*x, y, weight, epochs=A.epochs[0], rate=A.rate[0], feature_dropout=A.drop)
    cue_tables = cue.quantise()
    say('cues trained')
    del x

    # Sources
    lines = [d[0] + '\t' + ' '.join(str(t) for t, _ in k) for d, k in zip(train, gold_cues)]
    flat = [(docs[i][0], t, g) for i, k in enumerate(gold_cues) for t, g in k]
    groups, x = read_choices('sources', lines, len(flat), words_bin, A.bits[1])
    gain, starts, chosen, reachable = np.zeros(len(x[0]) - 1), [0], [], 0
    for (spans, row), (tokens, _, g) in zip(groups, flat):
        best = [0.0] * len(spans)
        for i, (token, _) in enumerate(spans):
            if token < 0:
                best[i] = 0.0 if g.get('Source') else 1.0
            else:
                best[i] = float(overlap(g.get('Source', []), tokens[token][0], tokens[token][1]) > 0)
        # The head of the gold source, rather than any noun within it.
        if max(best) and g.get('Source'):
            right = [i for i in range(len(spans)) if best[i]]
            top = min(depth(tokens, spans[i][0]) for i in right)
            for i in right:
                best[i] = 1.0 if depth(tokens, spans[i][0]) == top else 0.1
        reachable += max(best) > 0
        gain[row:row + len(spans)] = best
        chosen.append(spans[int(np.argmax(best))][0] if max(best) else -1)
        starts.append(row + len(spans))
    say('source candidates', len(gain), 'reachable', reachable / len(flat))
    source = HashedNetwork(A.bits[1])
    source.train(*x, gain, groups=np.array(starts), epochs=A.epochs[1],
                 rate=A.rate[1], feature_dropout=A.drop)
    source_tables = source.quantise()
    say('sources trained')
    del x

    # Contents
    at, lines = 0, []
    for d, k in zip(train, gold_cues):
        lines.append(d[0] + '\t' + ' '.join(f'{t}:{chosen[at + i]}' for i, (t, _) in enumerate(k)))
        at += len(k)
    groups, x = read_choices('contents', lines, len(flat), words_bin, A.bits[2])
    gain, starts, reachable = np.zeros(len(x[0]) - 1), [0], 0
    for (spans, row), (tokens, _, g) in zip(groups, flat):
        fit = np.array([iou(g['Content'], tokens[a][0], tokens[b][1]) for a, b in spans])
        best = fit.max() if len(fit) else 0
        reachable += best >= 0.5
        gain[row:row + len(spans)] = np.where((fit >= 0.5), np.exp(8 * (fit - best)), 0)
        starts.append(row + len(spans))
    say('content candidates', len(gain), 'reachable', reachable / len(flat))
    content = HashedNetwork(A.bits[2])
    content.train(*x, gain, groups=np.array(starts), epochs=A.epochs[2],
                  rate=A.rate[2], feature_dropout=A.drop)
    content_tables = content.quantise()
    say('contents trained')
    del x

    def network(name, model, tables, threshold=0):
        """As SpeechModel.swift reads it: direct column first, then the hidden units."""
        hidden = len(model.out) // 2
        return {name + '.table': tables[0], name + '.scale': tables[1],
                name + '.out': np.concatenate([[1], model.out[:hidden], [model.out[-1] - threshold],
                                               model.out[hidden:-1]]).astype(np.float32)}

    # Development texts: find the threshold, folded into the bias.
    docs, x = read_cues(dev, words_bin, A.bits[0])
    scores = cue.score(*x)
    best = None
    lowest = -2.0
    picked = [[int(t) for i, t in enumerate(candidates) if scores[row + i] > lowest]
              for tokens, candidates, row in docs]
    lines = [d[0] + '\t' + ' '.join(map(str, k)) for d, k in zip(dev, picked)]
    flat = [(i, t) for i, k in enumerate(picked) for t in k]
    groups, x = read_choices('sources', lines, len(flat), words_bin, A.bits[1])
    z = source.score(*x)
    sources = [spans[int(np.argmax(z[row:row + len(spans)]))][0] for spans, row in groups]
    at, lines = 0, []
    for d, k in zip(dev, picked):
        lines.append(d[0] + '\t' + ' '.join(f'{t}:{sources[at + i]}' for i, t in enumerate(k)))
        at += len(k)
    groups, x = read_choices('contents', lines, len(flat), words_bin, A.bits[2])
    z = content.score(*x)
    contents = [spans[int(np.argmax(z[row:row + len(spans)]))] if spans else None
                for spans, row in groups]
    for threshold in np.arange(lowest, 2.01, 0.1):
        predictions = collections.defaultdict(list)
        for (i, t), s, c in zip(flat, sources, contents):
            tokens, candidates, row = docs[i]
            if scores[row + int(np.searchsorted(candidates, t))] > threshold and c:
                predictions[i].append((tokens[t][:2], s, tokens, (tokens[c[0]][0], tokens[c[1]][1])))
        counts = collections.Counter()
        for i, (path, annotators) in enumerate(dev):
            count(predictions[i], [g for gold in annotators for g in gold], counts)
        f = [2 * counts[k] / max(1, counts['gold'] + counts['predicted']) for k in ('cue', 'source', 'all')]
        if best is None or f[1] + f[2] > best[0]:
            best = (f[1] + f[2], threshold, f, counts)
    say('dev: threshold %.1f cue %.3f cue+source %.3f all %.3f' % (best[1], *best[2]), dict(best[3]))
    write_model(A.out, {**sections, **network('cue', cue, cue_tables, best[1]),
                        **network('source', source, source_tables),
                        **network('content', content, content_tables)})
    say('bytes', os.path.getsize(A.out))


def count(predictions, gold, counts):
    """As eval/score counts: a gold cue takes the unused prediction with the best content."""
    used = set()
    for g in gold:
        best = None
        for i, (cue, source, tokens, content) in enumerate(predictions):
            if i in used or not overlap(g['Cue'], cue[0], cue[1]):
                continue
            fit = iou(g['Content'], *content)
            if best is None or fit > best[1]:
                best = (i, fit, source, tokens)
        counts['gold'] += 1
        if best:
            used.add(best[0])
            counts['cue'] += 1
            if best[2] < 0:
                right = not g.get('Source')
            else:
                token = best[3][best[2]]
                right = overlap(g.get('Source', []), token[0], token[1]) > 0
            counts['source'] += right
            counts['all'] += right and best[1] >= 0.5
    counts['predicted'] += len(predictions)


main()
