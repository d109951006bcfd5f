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
from scipy import sparse
from scipy.optimize import fmin_l_bfgs_b

from model_file import write_model

p = argparse.ArgumentParser()
p.add_argument('train')
p.add_argument('dev')
p.add_argument('words')
p.add_argument('out')
p.add_argument('--examples', default='.build/release/speech-examples')
p.add_argument('--bits', type=int, nargs=3, default=[18, 17, 17])
p.add_argument('--l2', type=float, nargs=3, default=[2.0, 1.0, 1.0])
p.add_argument('--iterations', type=int, default=80)
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
        self.shift, self.width, self.parts, self.ends, self.total = 32 - bits, 1 << bits, [], [0], 0

    def add(self, hashes):
        self.parts.append(hashes.view(np.uint32) >> np.uint32(self.shift))
        self.total += len(hashes)
        self.ends.append(self.total)

    def finish(self):
        columns = np.concatenate(self.parts).astype(np.int32)
        self.parts = None
        x = sparse.csr_matrix((np.ones(len(columns), dtype=np.float32), columns,
                               np.array(self.ends)), shape=(len(self.ends) - 1, self.width))
        return x


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


# ---- learning -------------------------------------------------------------------------------------
def logistic(x, y, weight, l2):
    xt = x.T.tocsr()

    def loss(w):
        z = x @ w[:-1].astype(np.float32) + w[-1]
        q = 1 / (1 + np.exp(-z))
        value = -(weight * (y * np.log(q + 1e-9) + (1 - y) * np.log(1 - q + 1e-9))).sum()
        r = (weight * (q - y)).astype(np.float32)
        g = np.append(xt @ r + l2 * w[:-1], r.sum())
        return float(value + l2 / 2 * (w[:-1] ** 2).sum()), g.astype(np.float64)

    w, value, _ = fmin_l_bfgs_b(loss, np.zeros(x.shape[1] + 1), maxiter=A.iterations)
    say('loss', round(value))
    return w[:-1], w[-1]


def conditional(x, starts, gain, l2):
    """One choice for each group of rows [starts[i], starts[i + 1]); gain: how right each row is."""
    xt = x.T.tocsr()
    group = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
    heads = starts[:-1]

    def loss(w):
        z = x @ w.astype(np.float32)
        z = z - np.maximum.reduceat(z, heads)[group]
        e = np.exp(z)
        q = e / np.add.reduceat(e, heads)[group]
        # All rows with gain are right; the likelihood of choosing any of them.
        mass = np.maximum(np.add.reduceat(q * gain, heads), 1e-9)
        target = q * gain / mass[group]
        value = -np.log(mass).sum()
        g = xt @ (q - target).astype(np.float32) + l2 * w
        return float(value + l2 / 2 * (w ** 2).sum()), g.astype(np.float64)

    w, value, _ = fmin_l_bfgs_b(loss, np.zeros(x.shape[1]), maxiter=A.iterations)
    say('loss', round(value))
    return w


def quantised(w):
    scale = max(1e-6, float(np.quantile(np.abs(w[w != 0]), 0.9999))) / 127
    return np.clip(np.round(w / scale), -127, 127).astype(np.int8), scale


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
    y, weight = np.zeros(x.shape[0]), np.ones(x.shape[0])
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
    say('cue candidates', x.shape, 'positive', int(y.sum()), 'without token', lost)
    w, bias = logistic(x, y, weight, A.l2[0])
    cue_weights, cue_scale = quantised(w)
    del x

    # Sources
    lines = [d[0] + '\t' + ' '.join(str(t) for t, _ in k) for d, k in zip(train, gold_cues)]
    flat = [(docs[i][0], t, g) for i, k in enumerate(gold_cues) for t, g in k]
    groups, x = read_choices('sources', lines, len(flat), words_bin, A.bits[1])
    gain, starts, keep, chosen, reachable = np.zeros(x.shape[0]), [0], [], [], 0
    for (spans, row), (tokens, cue, g) in zip(groups, flat):
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
        keep.append(max(best) > 0)
    say('source candidates', x.shape, 'reachable', reachable / len(flat))
    x, gain2, starts2 = kept(x, gain, starts, keep)
    ws = conditional(x, starts2, gain2, A.l2[1])
    source_weights, source_scale = quantised(ws)
    del x

    # Contents
    at, lines = 0, []
    for d, k in zip(train, gold_cues):
        lines.append(d[0] + '\t' + ' '.join(f'{t}:{chosen[at + i]}' for i, (t, _) in enumerate(k)))
        at += len(k)
    groups, x = read_choices('contents', lines, len(flat), words_bin, A.bits[2])
    gain, starts, keep, reachable = np.zeros(x.shape[0]), [0], [], 0
    for (spans, row), (tokens, cue, g) in zip(groups, flat):
        fit = np.array([iou(g['Content'], tokens[a][0], tokens[b][1]) for a, b in spans])
        best = fit.max() if len(fit) else 0
        reachable += best >= 0.5
        gain[row:row + len(spans)] = np.where((fit >= 0.5), np.exp(8 * (fit - best)), 0)
        starts.append(row + len(spans))
        keep.append(best >= 0.5)
    say('content candidates', x.shape, 'reachable', reachable / len(flat))
    x, gain2, starts2 = kept(x, gain, starts, keep)
    wc = conditional(x, starts2, gain2, A.l2[2])
    content_weights, content_scale = quantised(wc)
    del x

    def model(bias):
        return {
            **sections,
            'cue.weights': cue_weights, 'cue.settings': np.array([cue_scale, bias], dtype=np.float32),
            'source.weights': source_weights,
            'source.settings': np.array([source_scale, 0], dtype=np.float32),
            'content.weights': content_weights,
            'content.settings': np.array([content_scale, 0], dtype=np.float32)}

    # Development texts: find the threshold, folded into the bias.
    docs, x = read_cues(dev, words_bin, A.bits[0])
    scores = x @ (cue_weights.astype(np.float32) * cue_scale) + bias
    best = None
    lowest = -2.0
    picked = [[int(t) for i, t in enumerate(candidates) if scores[row + i] > lowest]
              for tokens, candidates, row in docs]
    lines = [d[0] + '\t' + ' '.join(map(str, k)) for d, k in zip(dev, picked)]
    flat = [(i, t) for i, k in enumerate(picked) for t in k]
    groups, x = read_choices('sources', lines, len(flat), words_bin, A.bits[1])
    z = x @ (source_weights.astype(np.float32))
    sources = [spans[int(np.argmax(z[row:row + len(spans)]))][0] for spans, row in groups]
    at, lines = 0, []
    for d, k in zip(dev, picked):
        lines.append(d[0] + '\t' + ' '.join(f'{t}:{sources[at + i]}' for i, t in enumerate(k)))
        at += len(k)
    groups, x = read_choices('contents', lines, len(flat), words_bin, A.bits[2])
    z = x @ (content_weights.astype(np.float32))
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
    write_model(A.out, model(bias - best[1]))
    say('bytes', os.path.getsize(A.out))


def kept(x, gain, starts, keep):
    keep = np.array(keep)
    rows = np.repeat(keep, np.diff(starts))
    sizes = np.diff(starts)[keep]
    return x[rows], gain[rows], np.concatenate([[0], np.cumsum(sizes)])


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
