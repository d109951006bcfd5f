"""Turns scikit-learn's HistGradientBoostingClassifier into the tables of DecisionForest.swift."""
import numpy as np


def forest_sections(model, prefix):
    roots, features, values, children = [], [], [], []
    for (predictor,) in model._predictors:
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
                features[at], values[at], children[at] = 0xFFFFFFFF, float(n['value']), 0
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
    base = float(np.ravel(model._baseline_prediction)[0])
    return {f'{prefix}.roots': np.array(roots, dtype=np.uint32),
            f'{prefix}.features': np.array(features, dtype=np.uint32),
            f'{prefix}.values': rounded,
            f'{prefix}.children': np.array(children, dtype=np.uint32),
            f'{prefix}.head': np.array([base, model.n_features_in_], dtype=np.float32)}
