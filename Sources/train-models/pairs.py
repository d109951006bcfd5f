"""Trains the network that says how one sentence stands to another: Sources-data/models/pairs.bin.

    pip install torch numpy tokenizers
    python pairs.py --nli nli.jsonl.gz --news newsclaims.jsonl --texts FOLDER --events ECBPLUS [--check FOLDER]

Words are the static vectors of vectors.bin. Each sentence is read once (a projection and a
convolution); then every word looks for its counterpart in the other sentence, what it finds is
compared with it, and the largest and the mean of the comparisons decide. Learned from: the rows of
nli.jsonl.gz that a shipped model may learn from, newsclaims.jsonl, pairs that pairs_synthetic.py
makes of the raw news texts in FOLDER, and sentences of two reports of one event in ECB+, which may
say the same or not but hardly ever contradict one another. Fixed seeds; one thread; about an hour.
"""
import argparse
import collections
import glob
import gzip
import itertools
import json
import os
import pickle
import random
import re
import time
import zlib
from xml.etree import ElementTree

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from pairs_synthetic import Maker
from pairs_words import Words

HERE = os.path.dirname(os.path.abspath(__file__))
SIZE, LEARNED, LONGEST = 128, 6000, 56
# NE: not entailed; NC: not contradicted.
LABELS = {'E': 0, 'C': 1, 'N': 2, 'NE': 3, 'NC': 4}


# At most so many rows of a set, so that no one style rules.
MOST = {'cannot': 5000, 'newprotocols': 14000, 'fever-dev': 7000, 'conjnli': 9000, 'mpe': 5000,
        'semiauto-sim_wiki': 5000, 'semiauto-translate_wiki': 5000, 'control': 3000}


def beside(x):
    """Each word's numbers with those of the words before and after it."""
    return torch.cat([F.pad(x, (0, 0, 1, 0))[:, :-1], x, F.pad(x, (0, 0, 0, 1))[:, 1:]], -1)


class Network(nn.Module):
    def __init__(self, words):
        super().__init__()
        self.project = nn.Linear(256 + 3, SIZE)
        self.own = nn.Embedding(LEARNED, SIZE)
        nn.init.zeros_(self.own.weight)
        self.near = nn.Linear(3 * SIZE, SIZE)
        self.look = nn.Linear(SIZE, SIZE, bias=False)
        self.sharp = nn.Parameter(torch.tensor([0.1, 5.0, 2.0, 1.0]))
        self.nothing = nn.Parameter(torch.tensor(0.0))
        self.mine, self.found = nn.Linear(SIZE, SIZE), nn.Linear(SIZE, SIZE, bias=False)
        self.times, self.apart = nn.Linear(SIZE, SIZE, bias=False), nn.Linear(SIZE, SIZE, bias=False)
        self.marks = nn.Linear(6, SIZE, bias=False)
        self.after = nn.Linear(3 * SIZE, SIZE)
        self.decide = nn.Sequential(nn.Linear(4 * SIZE, SIZE), nn.ReLU(), nn.Dropout(0.2), nn.Linear(SIZE, 3))
        self.drop = nn.Dropout(0.2)

    def read(self, v, marks, own, mask):
        x = torch.relu(self.project(torch.cat([v, marks], -1)) + self.own(own)) * mask
        x = self.drop(x)
        return x + torch.relu(self.near(beside(x))) * mask

    def compare(self, h, other, att, marks, mask):
        found = att @ other
        c = self.mine(h) + self.found(found) + self.times(h * found) + self.apart((h - found).abs()) + self.marks(marks)
        c = self.drop(torch.relu(c) * mask)
        c = c + torch.relu(self.after(beside(c))) * mask
        return torch.cat([c.max(1).values, c.sum(1) / mask.sum(1)], -1)

    def forward(self, a, b):
        (va, ma, oa, na, wa, sa), (vb, mb, ob, nb, wb, sb) = a, b
        ka, kb = na.unsqueeze(-1), nb.unsqueeze(-1)
        ha, hb = self.read(va, ma, oa, ka), self.read(vb, mb, ob, kb)
        alike = va @ vb.transpose(1, 2)
        same = (wa.unsqueeze(2) == wb.unsqueeze(1)).float()
        stem = (sa.unsqueeze(2) == sb.unsqueeze(1)).float()
        score = self.look(ha) @ hb.transpose(1, 2) * self.sharp[0] + alike * self.sharp[1] + same * self.sharp[2] \
            + stem * self.sharp[3]
        both = ka * kb.transpose(1, 2)
        score = score.masked_fill(both == 0, -1e4)
        void = self.nothing.expand(score.size(0), 1, 1)
        row = torch.softmax(torch.cat([score, void.expand(-1, score.size(1), 1)], 2), 2)[:, :, :-1]
        column = torch.softmax(torch.cat([score, void.expand(-1, 1, score.size(2))], 1), 1)[:, :-1].transpose(1, 2)
        alike, same, stem = alike * both, same * both, stem * both
        marks_a = torch.cat([ma, alike.max(2).values.unsqueeze(-1), same.max(2).values.unsqueeze(-1),
                             stem.max(2).values.unsqueeze(-1)], -1)
        marks_b = torch.cat([mb, alike.max(1).values.unsqueeze(-1), same.max(1).values.unsqueeze(-1),
                             stem.max(1).values.unsqueeze(-1)], -1)
        return self.decide(torch.cat([self.compare(ha, hb, row, marks_a, ka), self.compare(hb, ha, column, marks_b, kb)], -1))


def sentences(path):
    text = open(path, encoding='utf-8').read()
    return [re.sub(r'\s+', ' ', s).strip() for s in re.split(r'(?<=[.!?])["”]?\s+(?=["“A-Z])|\n', text) if s.strip()]


def load(A):
    rows = []
    for line in gzip.open(A.nli, 'rt', encoding='utf-8'):
        r = json.loads(line)
        if r['ship']:
            rows.append((r['a'], r['b'], r['label'], r['set']))
    random.Random(4).shuffle(rows)
    left = dict(MOST)
    chosen = []
    for row in rows:
        if left.get(row[3], 1) > 0 and len(row[0]) < 360:
            chosen.append(row)
            if row[3] in left:
                left[row[3]] -= 1
    rows = chosen
    for line in open(A.news, encoding='utf-8'):
        r = json.loads(line)
        label = {'agrees': 'E', 'contradicts': 'C', 'differs': 'N'}[r['label']]
        rows += [(r['a'], r['b'], label, 'newsclaims')] * 4
        if label != 'N':
            rows.append((r['b'], r['a'], 'C' if label == 'C' else 'EN', 'newsclaims'))
    maker, made = Maker(), []
    for path in sorted(glob.glob(os.path.join(A.texts, '*.txt'))):
        made += maker.pairs(sentences(path))
    random.Random(5).shuffle(made)
    rows += [(a, b, l, 'made') for a, b, l in made[:A.made]]
    rows += [(a, b, 'NC', 'events') for a, b in related(A.events)[:A.related]]
    return [r for r in rows if r[2] in LABELS]


def tidy(words):
    """A sentence of ECB+ as it would be printed: its words come with spaces around every mark."""
    text = re.sub(r" (n't|'s|'re|'ve|'ll|'d|[.,;:?!%)])", r'\1', words)
    return re.sub(r'([($]) ', r'\1', text)


def reports_by_event(folder):
    """The reports of ECB+ by topic and kind, each a list of sentences."""
    events = collections.defaultdict(list)
    for path in sorted(glob.glob(os.path.join(folder, '*.xml'))):
        topic, rest = os.path.basename(path).split('_')
        lines = collections.defaultdict(list)
        for token in ElementTree.parse(path).getroot().iter('token'):
            lines[int(token.get('sentence'))].append(token.text or '')
        kind = 'plus' if 'plus' in rest else 'ecb'
        events[topic, kind].append([' '.join(x) for k, x in sorted(lines.items()) if 6 <= len(x) <= 45])
    return events


def related(folder):
    """Sentences of different reports of one event that share telling words, the most alike first."""
    pairs = []
    for reports in reports_by_event(folder).values():
        for one, other in itertools.combinations(reports, 2):
            for a in one:
                mine = {w for w in a.lower().split() if len(w) > 3}
                for b in other:
                    theirs = {w for w in b.lower().split() if len(w) > 3}
                    shared = len(mine & theirs)
                    if shared >= 3 and a != b:
                        pairs.append((shared / len(mine | theirs), a, b))
    pairs.sort(reverse=True)
    pairs = [(a, b) for _, a, b in pairs[:12000]]
    random.Random(7).shuffle(pairs)
    return pairs


def held_back(words):
    return zlib.crc32(repr(words).encode()) % 10 < 1


class Batcher:
    def __init__(self, words, rows):
        a, b = words.split([r[0] for r in rows]), words.split([r[1] for r in rows])
        keep = [i for i in range(len(rows)) if 0 < len(a[i]) <= LONGEST and 0 < len(b[i]) <= LONGEST]
        self.a, self.b = [a[i] for i in keep], [b[i] for i in keep]
        self.y = np.array([LABELS[rows[i][2]] for i in keep])
        self.sets = [rows[i][3] for i in keep]

    def order(self, size, generator):
        """Batches of like lengths in a mixed order."""
        # One text in ten is kept for the second step, which learns how far to trust the network.
        open_to_us = [i for i in range(len(self.y)) if not held_back(self.a[i]) and not held_back(self.b[i])]
        key = sorted(open_to_us, key=lambda i: (len(self.a[i]) // 4, len(self.b[i]) // 3, generator.random()))
        batches = [key[i:i + size] for i in range(0, len(key), size)]
        generator.shuffle(batches)
        return batches


class Tensors:
    def __init__(self, words, learned):
        self.v, self.m = (torch.from_numpy(x) for x in words.table())
        self.s = torch.from_numpy(words.stems())
        number = {p: i + 1 for i, p in enumerate(learned)}
        self.o = torch.tensor([number.get(ids[0], 0) if len(ids) == 1 else 0 for ids in words.ids])

    def side(self, rows):
        n = max(map(len, rows))
        w = torch.zeros(len(rows), n, dtype=torch.long)
        for i, r in enumerate(rows):
            w[i, :len(r)] = torch.tensor(r)
        return self.v[w], self.m[w], self.o[w], (w > 0).float(), w, self.s[w]


def loss_of(logits, y):
    logp = F.log_softmax(logits, -1)
    plain = -logp.gather(1, y.clamp(max=2).unsqueeze(1)).squeeze(1)
    rest = -torch.logsumexp(logp[:, 1:], -1)
    harmless = -torch.logsumexp(logp[:, ::2], -1)
    return torch.where(y == 3, rest, torch.where(y == 4, harmless, plain)).mean()


def check(net, words, tensors, folder, out=None):
    net.eval()
    for path in sorted(glob.glob(os.path.join(folder, 'pairs', '*.jsonl')) + [os.path.join(folder, 'newsclaims', 'newsclaims.jsonl')]):
        rows = [json.loads(l) for l in open(path, encoding='utf-8')]
        name = os.path.basename(path)[:-6]
        if name.startswith(('anli', 'rte', 'mrpc', 'fever', 'equate')):
            continue
        a = [w[:100] or [0] for w in words.split([r['a'] for r in rows])]
        b = [w[:100] or [0] for w in words.split([r['b'] for r in rows])]
        if len(words.ids) > len(tensors.v):
            tensors.__init__(words, tensors.learned)
        P = []
        with torch.inference_mode():
            for i in range(0, len(rows), 50):
                P.append(torch.softmax(net(tensors.side(a[i:i + 50]), tensors.side(b[i:i + 50])), -1))
        P = torch.cat(P).numpy()
        gold = [{'agrees': 'E', 'contradicts': 'C', 'differs': 'N'}.get(r['label'], r['label']) for r in rows]
        two = set(gold) <= {'E', 'N', 'NE'}
        ok = [(p[0] >= .5) == (g == 'E') if two else 'ECN'[p.argmax()] == g for p, g in zip(P, gold)]
        extra = ''
        if name == 'newsclaims':
            s = sorted([(p[1], g == 'C') for p, g in zip(P, gold)], reverse=True)
            hit = best = 0
            for n, (_, g) in enumerate(s):
                hit += g
                if hit / (n + 1) >= .8:
                    best = hit
            extra = f' recall at precision 0.8: {best / sum(g for _, g in s):.3f}'
        print(f'    {name} {np.mean(ok):.3f}{extra}', flush=True)
    net.train()


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--nli', required=True)
    p.add_argument('--news', required=True)
    p.add_argument('--texts', required=True)
    p.add_argument('--events', required=True)
    p.add_argument('--related', type=int, default=6000)
    p.add_argument('--check')
    p.add_argument('--cache')
    p.add_argument('--made', type=int, default=20000)
    p.add_argument('--epochs', type=int, default=7)
    p.add_argument('--vectors', default=os.path.join(HERE, '../../Sources-data/models/vectors.bin'))
    p.add_argument('--out', default='pairs.pt')
    A = p.parse_args()
    torch.manual_seed(1)
    torch.set_num_threads(1)
    words = Words(A.vectors)
    if A.cache and os.path.exists(A.cache):
        words.index, words.spellings, words.ids, data = pickle.load(open(A.cache, 'rb'))
    else:
        data = Batcher(words, load(A))
        if A.cache:
            pickle.dump((words.index, words.spellings, words.ids, data), open(A.cache, 'wb'))
    counts = np.bincount(np.concatenate([np.array(x) for x in data.a + data.b]), minlength=len(words.ids))
    learned = []
    for i in np.argsort(-counts, kind='stable'):
        if len(words.ids[i]) == 1 and len(learned) < LEARNED - 1:
            learned.append(words.ids[i][0])
    # Words of the check texts need numbers before the table is built.
    tensors = Tensors(words, learned)
    tensors.learned = learned
    net = Network(words)
    optimiser = torch.optim.AdamW(net.parameters(), lr=2e-3, weight_decay=1e-4)
    generator, start = random.Random(2), time.time()
    size = 96
    total = A.epochs * len(data.order(size, random.Random(2)))
    print(len(data.y), 'pairs', len(words.ids), 'words', total, 'steps', time.strftime('%H:%M:%S'), flush=True)
    step, run = 0, 0.0
    for epoch in range(A.epochs):
        for batch in data.order(size, generator):
            done = step / total
            for g in optimiser.param_groups:
                g['lr'] = 2e-3 * min(1, (step + 1) / 200) * max(0.02, 1 - done)
            loss = loss_of(net(tensors.side([data.a[i] for i in batch]), tensors.side([data.b[i] for i in batch])),
                           torch.from_numpy(data.y[batch]))
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimiser.step()
            step += 1
            run += loss.item()
            if step % 100 == 0:
                print(step, f'{run / 100:.3f}', f'{time.time() - start:.0f} s', flush=True)
                run = 0
                torch.save({'net': net.state_dict(), 'learned': learned}, A.out)
        torch.save({'net': net.state_dict(), 'learned': learned}, A.out)
        print('epoch', epoch, time.strftime('%H:%M:%S'), flush=True)
        if A.check:
            check(net, words, tensors, A.check)


if __name__ == '__main__':
    main()
