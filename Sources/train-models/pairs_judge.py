"""The judge's second step: two forests over the network's scores and the rules' findings.

    python pairs_judge.py network --network pairs.pt
    python pairs_judge.py rows --nli nli.jsonl.gz --news newsclaims.jsonl --texts FOLDER --events ECBPLUS --rows rows.jsonl
    measure-pairs judge < rows.jsonl > features.txt
    python pairs_judge.py fit --rows rows.jsonl --features features.txt --network pairs.pt

The rows are those whose texts pairs.py kept back. One forest says whether all of b follows from a,
the other whether b is contradicted when it does not follow.
"""
import argparse
import json
import os
import random

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
# How much a pair of a set counts: news is what the judge is for.
WEIGHT = {'newsclaims': 4.0, 'mnli-matched': 2.0, 'snli': 2.0, 'made': 0.7, 'cannot': 0.5, 'newprotocols': 1.0, 'events': 1.0}
FEATURES = 66


def rows(A):
    from pairs import held_back, load, reports_by_event, tidy
    from pairs_synthetic import Maker
    from pairs_words import Words
    words, out = Words(A.vectors), []
    for row in load(A):
        if len(row[0]) > 420:
            continue
        out.append(row)
    pairs = words.split([r[0] for r in out])
    kept = [r for r, a in zip(out, pairs) if held_back(a)]
    # Changed details once more, of sentences that pairs.py changed nothing in.
    maker, made, same = Maker(seed=9), [], []
    for reports in reports_by_event(A.events).values():
        for report in reports:
            report = [tidy(s) for s in report]
            made += [(x, y, label, 'made') for x, y, label in maker.pairs(report)]
            for s in report:
                moved = maker.reorder(s)
                if moved:
                    same.append((s, moved, 'E', 'moved'))
                    wrong = maker.number(moved) or maker.negate(moved)
                    if wrong:
                        same.append((s, wrong, 'C', 'moved'))
    random.Random(8).shuffle(made)
    print(len(same), 'with another order')
    kept += made[:A.more] + same
    random.Random(6).shuffle(kept)
    with open(A.rows, 'w', encoding='utf-8') as f:
        for a, b, label, name in kept:
            f.write(json.dumps({'a': a, 'b': b, 'label': label, 'set': name}, ensure_ascii=False) + '\n')
    print(len(kept), 'rows')


def fit(A):
    from sklearn.ensemble import HistGradientBoostingClassifier
    import torch
    from forest import Forests, forest_sections
    from model_file import write_model
    from pairs_export import network_sections
    table = [json.loads(l) for l in open(A.rows, encoding='utf-8')]
    x = np.loadtxt(A.features, np.float32).reshape(-1, FEATURES)
    table = table[:len(x)]
    label = np.array([r['label'] for r in table])
    weight = np.array([WEIGHT.get(r['set'], 1.0) for r in table])
    fold = np.array([hash_of(r['a']) % 5 for r in table])
    news = np.array([r['set'] == 'newsclaims' for r in table])

    def forest(rows_, positive, size):
        m = HistGradientBoostingClassifier(
            max_iter=size, learning_rate=0.08, max_leaf_nodes=12, min_samples_leaf=40, l2_regularization=2.0,
            random_state=1)
        m.fit(x[rows_], positive[rows_], sample_weight=weight[rows_])
        return m

    entailed, contradicted, known = label == 'E', label == 'C', label != 'NE'
    # NC rows may be entailed or not.
    open_ = label == 'NC'
    if A.validate:
        e, c = np.zeros(len(x)), np.zeros(len(x))
        for k in range(2):
            train, test = fold % 2 != k, fold % 2 == k
            e[test] = forest(train & ~open_, entailed, A.trees).predict_proba(x[test])[:, 1]
            c[test] = forest(train & known & ~entailed, contradicted, A.trees).predict_proba(x[test])[:, 1]
        c *= 1 - e
        said = np.stack([e, c, 1 - e - c], 1).argmax(1)
        for name in sorted({r['set'] for r in table}):
            of = np.array([r['set'] == name for r in table]) & known & ~open_
            if of.sum():
                print(f'    {name} {np.mean(np.array(list("ECN"))[said[of]] == label[of]):.3f} of {of.sum()}')
        order = np.argsort(-np.where(news, c, -1))[:news.sum()]
        hits = np.cumsum(contradicted[order])
        precision = hits / np.arange(1, len(order) + 1)
        for aim in (0.75, 0.8, 0.85, 0.9):
            good = np.flatnonzero(precision >= aim)
            if len(good):
                n = good[-1]
                print(f'    newsclaims: precision {aim} from {c[order[n]]:.3f}, recall {hits[n] / contradicted[news].sum():.3f}')
    state = torch.load(A.network)
    sections = network_sections(state['net'], state['learned'])
    sections |= forest_sections(Forests([forest(~open_, entailed, A.trees)]), 'support')
    sections |= forest_sections(Forests([forest(known & ~entailed, contradicted, A.trees)]), 'contradiction')
    write_model(A.out, sections)
    print(A.out, os.path.getsize(A.out))


def network(A):
    """The file with the network alone, for the features of the second step."""
    import torch
    from model_file import write_model
    from pairs_export import network_sections
    state = torch.load(A.network)
    write_model(A.out, network_sections(state['net'], state['learned']))


def hash_of(text):
    import zlib
    return zlib.crc32(text.encode())


def main():
    p = argparse.ArgumentParser()
    p.add_argument('step', choices=['network', 'rows', 'fit'])
    for name in ('nli', 'news', 'texts', 'events', 'features', 'network'):
        p.add_argument('--' + name)
    p.add_argument('--rows')
    p.add_argument('--made', type=int, default=20000)
    p.add_argument('--related', type=int, default=6000)
    p.add_argument('--more', type=int, default=6000)
    p.add_argument('--trees', type=int, default=120)
    p.add_argument('--validate', action='store_true')
    p.add_argument('--vectors', default=os.path.join(HERE, '../../Sources-data/models/vectors.bin'))
    p.add_argument('--out', default=os.path.join(HERE, '../../Sources-data/models/pairs.bin'))
    A = p.parse_args()
    {'network': network, 'rows': rows, 'fit': fit}[A.step](A)


main()
