"""The best tree of a matrix of scores (Chu, Liu and Edmonds), with one root."""
import numpy as np


def best_tree(scores):
    """Heads (0 is the root) for scores[dependent, head], heads counted from 1 with 0 the root."""
    n = len(scores)
    heads = scores.argmax(1)
    if (heads == 0).sum() == 1 and not find_cycle(np.concatenate([[0], heads])):
        return heads
    full = np.full((n + 1, n + 1), -np.inf)
    full[1:] = scores
    np.fill_diagonal(full, -np.inf)
    # Each root edge costs more than all else can bring: a best tree has one.
    finite = scores[scores > -1e3]
    full[1:, 0] -= (finite.max() - finite.min() + 1) * (n + 1)
    return edmonds(full)[1:]


def find_cycle(heads):
    state = [1] + [0] * (len(heads) - 1)
    for start in range(1, len(heads)):
        path, at = [], start
        while not state[at]:
            state[at] = 2
            path.append(at)
            at = heads[at]
        if state[at] == 2:
            return path[path.index(at):]
        for p in path:
            state[p] = 1
    return []


def edmonds(scores):
    n = len(scores)
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if not cycle:
        return heads
    inside = np.zeros(n, dtype=bool)
    inside[cycle] = True
    rest = np.flatnonzero(~inside)
    cycle = np.array(cycle)
    kept = scores[cycle, heads[cycle]]
    small = np.full((len(rest) + 1, len(rest) + 1), -np.inf)
    small[:-1, :-1] = scores[np.ix_(rest, rest)]
    into = scores[np.ix_(cycle, rest)] - kept[:, None] + kept.sum()
    small[-1, :-1], enter = into.max(0), into.argmax(0)
    out = scores[np.ix_(rest, cycle)]
    small[:-1, -1], leave = out.max(1), out.argmax(1)
    small[0] = -np.inf
    found = edmonds(small)
    answer = heads.copy()
    for i, node in enumerate(rest):
        if i:
            answer[node] = cycle[leave[i]] if found[i] == len(rest) else rest[found[i]]
    answer[cycle[enter[found[-1]]]] = rest[found[-1]]
    return answer
