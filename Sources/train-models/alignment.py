"""Trains Sources-data/models/alignment.bin: which sentences of two reports state the same claim.

    python3 alignment.py TOOL NEWSPAIRS OUT.bin

TOOL is the built measure-pairs, NEWSPAIRS a folder of hand-linked events. Prints the F1 of the
links, each event measured by trees that never saw it, and then trains on all of them.
"""
import sys

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import GroupKFold

from forest import Forests, forest_sections, stage_sections
from model_file import write_model
from pair_data import best_sentence, measure, newspairs


# Pairs below are not looked at, as in PairComparer.
FLOOR = 0.08


def trees():
    return Forests([HistGradientBoostingClassifier(
        max_iter=220, learning_rate=0.05, max_leaf_nodes=11, l2_regularization=10,
        min_samples_leaf=40, max_features=0.4, random_state=seed, early_stopping=False) for seed in (3, 4, 5)])


def load(tool, folder):
    X, keys, groups, gold = [], [], [], []
    for number, g, pair, a, b, sa, sb in newspairs(folder):
        links = {(l['a'], l['b']) for l in pair['links']}
        spans, rows = measure(tool, 'links', a, b)
        left = [best_sentence(s, sa) for s in spans[0]]
        right = [best_sentence(s, sb) for s in spans[1]]
        gold.append((number, len(links)))
        for _, i, j, x, _ in rows:
            key = (left[i], right[j])
            X.append(x)
            keys.append((number, pair['a'], key, key in links))
            groups.append(number)
    return np.array(X, dtype=np.float32), keys, np.array(groups), gold


def f1(P, keys, gold, threshold):
    """Over gold sentences: several of ours may lie in one of theirs."""
    said = {(k[0], k[1], k[2]): k[3] for p, k in zip(P, keys) if p >= threshold and None not in k[2]}
    tp = sum(said.values())
    total = sum(n for _, n in gold)
    return (2 * tp / (len(said) + total) if said else 0.0, tp / max(1, len(said)), tp / total)


def main():
    tool, folder, out = sys.argv[1:4]
    X, keys, groups, gold = load(tool, folder)
    y = np.array([k[3] for k in keys])
    print(X.shape, y.sum())
    P = np.zeros(len(y))
    for train, test in GroupKFold(8).split(X, y, groups):
        P[test] = trees().fit(X[train], y[train]).predict_proba(X[test])[:, 1]
    best = max((f1(P, keys, gold, t), t) for t in np.arange(0.1, 0.6, 0.02))
    print('cross-validated by event: F1 %.3f P %.3f R %.3f at %.2f' % (*best[0], best[1]))
    for t in (0.2, 0.24, 0.28, 0.32, 0.36):
        print('   at %.2f: F1 %.3f P %.3f R %.3f' % (t, *f1(P, keys, gold, t)))
    model = trees().fit(X, y)
    write_model(out, forest_sections(model, 'links') | stage_sections(model, 'links', X, FLOOR))


if __name__ == '__main__':
    main()
