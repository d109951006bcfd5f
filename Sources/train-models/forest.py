"""Turns scikit-learn's HistGradientBoostingClassifier into the tables of DecisionForest.swift."""
import numpy as np


class Forests:
    """Several models that vote: the mean of their sums. Steadier than one on few examples."""

    def __init__(self, models):
        self.models = models

    def fit(self, X, y, sample_weight=None):
        for m in self.models:
            m.fit(X, y, sample_weight=sample_weight)
        return self

    def predict_proba(self, X):
        mean = sum(np.ravel(m.decision_function(X)) for m in self.models) / len(self.models)
        p = 1 / (1 + np.exp(-mean))
        return np.stack([1 - p, p], 1)


def stage_sections(forests, prefix, X, floor):
    """Where to stop: what the sum must be after some trees for a row to end at `floor` or above.

    No row of X that does is lost; the margin is for rows that were not seen.
    """
    hot = X[forests.predict_proba(X)[:, 1] >= floor]
    share, first = 1 / len(forests.models), forests.models[0]
    base = float(np.ravel(first._baseline_prediction)[0])
    counts, least = [], []
    for count, sums in enumerate(first.staged_decision_function(hot), start=1):
        if count in (8, 20, 40, 80, 120) or count == first.n_iter_:
            counts.append(count)
            least.append((np.ravel(sums).min() - base - 0.1) * share)
    return {f'{prefix}.stages': np.array(counts, dtype=np.uint32),
            f'{prefix}.least': np.array(least, dtype=np.float32)}


def forest_sections(forests, prefix):
    roots, features, values, children = [], [], [], []
    share = 1 / len(forests.models)
    predictors = [p for m in forests.models for (p,) in m._predictors]
    for predictor in predictors:
        nodes = predictor.nodes
        # Children side by side, behind their parent.
        order = {0: len(features)}
        features.append(0), values.append(0.0), children.append(0)
        roots.append(order[0])
        queue = [0]
        while queue:
            k = queue.pop(0)
            n, at = nodes[k], order[k]
            if n['is_leaf']:
                features[at], values[at], children[at] = 0xFFFFFFFF, float(n['value']) * share, 0
                continue
            left = len(features)
            for child in (n['left'], n['right']):
                order[child] = len(features)
                features.append(0), values.append(0.0), children.append(0)
                queue.append(child)
            features[at], values[at], children[at] = int(n['feature_idx']), float(n['num_threshold']), left
    # Thresholds are doubles; the reader compares floats, so round down to keep `<=`.
    values = np.array(values, dtype=np.float64)
    rounded = values.astype(np.float32)
    base = sum(float(np.ravel(m._baseline_prediction)[0]) for m in forests.models) * share
    return {f'{prefix}.roots': np.array(roots, dtype=np.uint32),
            f'{prefix}.features': np.array(features, dtype=np.uint32),
            f'{prefix}.values': rounded,
            f'{prefix}.children': np.array(children, dtype=np.uint32),
            f'{prefix}.head': np.array([base, forests.models[0].n_features_in_], dtype=np.float32)}
