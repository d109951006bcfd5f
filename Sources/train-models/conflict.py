"""Trains Sources-data/models/conflict.bin: which differing details are contradictions.

    python3 conflict.py TOOL NEWSPAIRS MULTIREPORT OUT.bin

Learns from planted and natural contradictions of hand-read reports and from everything else in
them that is none. Prints precision and recall of the planted ones and the false alarms on untouched
reports, each event measured by trees that never saw it, and then trains on all of them.
"""
import collections
import itertools
import json
import os
import pickle
import re
import sys
import tempfile

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import GroupKFold

from forest import Forests, forest_sections
from model_file import write_model
from pair_data import best_sentence, measure, newspairs
from pairs_synthetic import DAYS, MONTHS, NAME, Maker


# What only the second forest sees: the judge's opinion of a pair, in the last columns; it is asked
# from this suspicion of the first on, as ConflictModel does.
OPINION = 4
SUSPICIOUS = 0.3

# From here on a candidate is shown as a contradiction, as PairComparer does.
THRESHOLD = 0.47


def trees():
    return Forests([HistGradientBoostingClassifier(
        max_iter=110, learning_rate=0.06, max_leaf_nodes=6, l2_regularization=10,
        min_samples_leaf=20, max_features=0.5, random_state=seed, early_stopping=False) for seed in (3, 4, 5)])


def fit(X, y, w):
    return (trees().fit(X[:, :-OPINION], y, sample_weight=w), trees().fit(X, y, sample_weight=w))


class Row:
    __slots__ = ('x', 'group', 'kind', 'at', 'label', 'weight', 'text', 'mild')

    def __init__(self, x, group, kind, at, label, weight, text, mild):
        self.x, self.group, self.kind, self.at, self.label = x, group, kind, at, label
        self.weight, self.text, self.mild = weight, text, mild


def planted(tool, folder):
    """Candidates of every pair; the edited reports are marked 'planted'."""
    rows, edits_total = [], 0
    seen = {}
    for number, g, pair, a, b, sa, sb in newspairs(folder):
        gold = {(l['a'], l['b']): l['relation'] for l in pair['links']}
        jobs = [('natural', a, sa)]
        P = g['planted']
        if P['edited'] == pair['a']:
            jobs.append(('planted', os.path.join(os.path.dirname(a), 'edited.txt'), g['documents']['edited']))
        for kind, file, spans_a in jobs:
            edits = {x['sentence']: x for x in P['edits']} if kind == 'planted' else {}
            if kind == 'planted':
                edits_total += len(edits)
            spans, found = measure(tool, 'candidates', file, b)
            left = [best_sentence(s, spans_a) for s in spans[0]]
            right = [best_sentence(s, sb) for s in spans[1]]
            for k, i, j, x, text in found:
                if k != 'C' or text.startswith('true') or left[i] is None or right[j] is None:
                    continue
                at, weight = (left[i], right[j]), 1.0
                if at[0] in edits:
                    label = at[1] in edits[at[0]]['contradicts']
                    if not label:
                        weight = 0.0
                else:
                    label = gold.get(at) in ('contradict', 'tension')
                    if label:
                        weight = 0.5
                rows.append(Row(x, number, kind, (number, pair['a'], at), label, weight, text,
                                text.startswith('true')))
    return rows, edits_total


def made(tool, folder, seed):
    """Candidates of reports with one detail of a sentence changed that a linked sentence shares, and
    of sentences that say the same with another word: more of what people plant, made by rule."""
    maker, rows = Maker(seed), []
    for number, g, pair, a, b, sa, sb in newspairs(folder):
        raw, other = open(a, 'rb').read(), open(b, 'rb').read()
        text = [raw[x:y].decode('utf-8', 'replace') for x, y in sa]
        theirs = [set(re.findall(r"[\w$%']+", other[x:y].decode('utf-8', 'replace').lower())) for x, y in sb]
        links = collections.defaultdict(list)
        for l in pair['links']:
            links[l['a']].append((l['b'], l['relation']))
        names = sorted({m.group() for s in text for m in NAME.finditer(s)} - set(DAYS) - set(MONTHS))
        wrong, harmless, new = {}, set(), list(text)
        for i in sorted(links):
            if any(r != 'agree' for _, r in links[i]) or len(text[i].split()) > 45:
                continue
            kind = maker.random.choice([
                lambda s: maker.number(s), lambda s: maker.date(s), lambda s: maker.name(s, names),
                lambda s: maker.negate(s), lambda s: maker.swap_word(s, maker.opposites),
                lambda s: maker.swap_word(s, maker.opposites), lambda s: maker.swap_word(s, maker.synonyms),
                lambda s: maker.swap_clauses(s)])
            synonyms = maker.random.random() < 0.2
            changed = maker.swap_word(text[i], maker.synonyms) if synonyms else kind(text[i])
            if not changed:
                continue
            before, after = (set(re.findall(r"[\w$%']+", s.lower())) for s in (text[i], changed))
            gone = {w for w in before - after if len(w) > 2 or w.isdigit()}
            if synonyms:
                harmless.add(i)
            else:
                # What was denied or exchanged keeps its words: then most of the sentence must be shared.
                hit = [j for j, _ in links[i] if gone & theirs[j] or not gone and
                       len(before & theirs[j]) > 0.5 * len(before)]
                if not hit:
                    continue
                wrong[i] = hit
            new[i] = changed
        if not wrong:
            continue
        out, spans, at = b'', [], 0
        for (x, y), s in zip(sa, new):
            out += raw[at:x]
            spans.append((len(out), len(out) + len(s.encode())))
            out, at = out + s.encode(), y
        with tempfile.NamedTemporaryFile(suffix='.txt') as f:
            f.write(out + raw[at:])
            f.flush()
            seen, found = measure(tool, 'candidates', f.name, b)
        left = [best_sentence(s, spans) for s in seen[0]]
        right = [best_sentence(s, sb) for s in seen[1]]
        for k, i, j, x, shown in found:
            if k != 'C' or shown.startswith('true') or left[i] is None or right[j] is None:
                continue
            at = (left[i], right[j])
            if at[0] in wrong or at[0] in harmless:
                label = at[1] in wrong.get(at[0], ())
                rows.append(Row(x, number, 'made', (number, pair['a'], at, seed), label,
                                0.5 if label or at[0] in harmless else 0.0, shown, False))
    return rows


def multireport(tool, folder):
    rows = []
    for number, event in enumerate(sorted(os.listdir(folder))):
        d = os.path.join(folder, event)
        g = json.load(open(f'{d}/gold.json', encoding='utf-8'))
        ids = [a for a in g['documents'] if a not in g['offtopic']]
        conflict, same = set(), set()
        for f in g['facts']:
            places = [[tuple(x) for x in a['at']] for a in f['answers']]
            for p in places:
                same |= {frozenset([x, y]) for x in p for y in p if x[0] != y[0]}
            for x, y in f.get('conflicts', []):
                conflict |= {frozenset([u, v]) for u in places[x] for v in places[y]}
        for a, b in itertools.combinations(ids, 2):
            sa, sb = ([g['documents'][k]['title']] + g['documents'][k]['sentences'] for k in (a, b))
            spans, found = measure(tool, 'candidates', f'{d}/{a}.txt', f'{d}/{b}.txt')
            left = [best_sentence(s, sa) for s in spans[0]]
            right = [best_sentence(s, sb) for s in spans[1]]
            for k, i, j, x, text in found:
                if k != 'C' or text.startswith('true') or left[i] is None or right[j] is None:
                    continue
                key = frozenset([(a, left[i] - 1), (b, right[j] - 1)])
                label = key in conflict
                # Facts of many reports are told apart by less than two reports' contradictions are.
                weight = 0.2 if label or key in same else 0.05
                rows.append(Row(x, 1000 + number, 'multi', (event, a, b, left[i], right[j]), label,
                                weight, text, text.startswith('true')))
    return rows


def figures(rows, P, threshold, edits_total):
    """Best candidate of each pair of sentences decides, as the program does."""
    c, found = collections.Counter(), set()
    best = {}
    for r, p in zip(rows, P):
        if p > best.get((r.kind, r.at), (-1, None))[0]:
            best[r.kind, r.at] = (p, r)
    for (kind, at), (p, r) in best.items():
        if p < threshold:
            continue
        if kind == 'made':
            c['made right' if r.label else 'made false'] += 1
        if kind == 'planted':
            c['planted right' if r.label else 'planted false'] += 1
            if r.label and r.weight == 1.0:
                found.add(at[:1] + (at[2][0],))
        elif kind == 'natural':
            c['natural right' if r.label else 'natural false'] += 1
        elif kind == 'multi':
            c['multi right' if r.label else 'multi false' if r.weight == 0.2 else 'multi unjudged'] += 1
    recall = len(found) / edits_total
    precision = c['planted right'] / max(1, c['planted right'] + c['planted false'])
    return recall, precision, dict(c)


def tiers(rows, P):
    """What holds of the contradictions of each confidence, on events that the trees did not see."""
    best = {}
    for r, p in zip(rows, P):
        if r.kind in ('planted', 'natural') and p > best.get((r.kind, r.at), (-1, None))[0]:
            best[r.kind, r.at] = (p, r)
    for name, low, high in (('high', 0.7, 1.1), ('medium', 0.55, 0.7), ('low', THRESHOLD, 0.55)):
        held = [r.label for p, r in best.values() if low <= p < high]
        print('%-7s %d of %d (%.2f)' % (name, sum(held), len(held), sum(held) / max(1, len(held))))


def main():
    tool, pairs, multi, out = sys.argv[1:5]
    rows, total = planted(tool, pairs)
    rows += multireport(tool, multi)
    for seed in (21, 22, 23):
        rows += made(tool, pairs, seed)
    rows = [r for r in rows if r.weight > 0]
    if os.environ.get('CONFLICT_ROWS'):
        pickle.dump((rows, total), open(os.environ['CONFLICT_ROWS'], 'wb'))
    X = np.array([r.x for r in rows], dtype=np.float32)
    y = np.array([r.label for r in rows])
    w = np.array([r.weight for r in rows])
    groups = np.array([r.group for r in rows])
    reach = {(r.at[0], r.at[2][0]) for r in rows if r.kind == 'planted' and r.label and r.weight == 1}
    print(X.shape, 'positive', y.sum(), 'edits within reach', len(reach), 'of', total)
    P = np.zeros(len(y))
    for train, test in GroupKFold(10).split(X, y, groups):
        first, second = fit(X[train], y[train], w[train])
        P[test] = second.predict_proba(X[test])[:, 1]
        # A pair of sentences is asked about when any of its candidates is suspicious.
        suspicion = first.predict_proba(X[test, :-OPINION])[:, 1]
        pairs = [(r.kind, r.at) for r in (rows[k] for k in test)]
        asked = {p for p, s in zip(pairs, suspicion) if s >= SUSPICIOUS}
        P[test] *= [p in asked for p in pairs]
    tiers(rows, P)
    for t in (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6):
        print('at %.2f: planted recall %.3f precision %.3f %s' % (t, *figures(rows, P, t, total)))
    first, second = fit(X, y, w)
    write_model(out, forest_sections(first, 'suspicion') | forest_sections(second, 'conflict'))
    if len(sys.argv) > 5:
        with open(sys.argv[5], 'w') as f:
            for r, p in sorted(zip(rows, P), key=lambda z: -z[1]):
                f.write('%.3f %s %s %s %s %s\n' % (p, r.label, r.weight, r.kind, r.at, r.text))


if __name__ == '__main__':
    main()
