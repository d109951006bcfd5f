"""Learns how words become lemmas: for a Penn tag and the end of a word, or all of it, how many
letters to take off and what to put on.

    VBD|ied → 3y        VBD|^was → 3be        NNS|s → 1
"""
from collections import Counter, defaultdict

from syntax_data import XPOS
from syntax_network import normal

LONGEST = 5


def script(form, lemma):
    """Letters taken off the end, letters put on: "3y" of "tried", "try"."""
    n = 0
    while n < min(len(form), len(lemma)) and form[n] == lemma[n]:
        n += 1
    return f'{len(form.encode()) - len(form[:n].encode())}{lemma[n:]}'


def ends(word):
    """The whole word, then its ends from long to short."""
    yield '^' + word
    for n in range(min(LONGEST, len(word) - 1), -1, -1):
        yield word[len(word) - n:]


def learn(sentences):
    """key → script"""
    seen = defaultdict(Counter)
    for s in sentences:
        for form, lemma, upos, xpos, *_ in s:
            if lemma != '_' or form == '_':
                seen[XPOS[xpos], normal(form)][script(normal(form), normal(lemma))] += 1
    best = {k: c.most_common(1)[0][0] for k, c in seen.items()}
    votes = defaultdict(Counter)
    for (tag, word), s in best.items():
        for end in ends(word):
            if len(word) - len(end.lstrip('^')) >= 0 and int(s[:len(s) - len(s.lstrip('0123456789'))]) <= max(len(end.encode()), 0 if end else 0):
                votes[f'{tag}|{end}'][s] += 1
            elif end.startswith('^'):
                votes[f'{tag}|{end}'][s] += 1
    rules = {}
    # Short ends first, so that a longer one is kept only where it says something else.
    for key in sorted(votes, key=lambda k: (len(k.split('|', 1)[1]) + 99 * ('|^' in k), k)):
        tag, end = key.split('|', 1)
        (s, n), total = votes[key].most_common(1)[0], sum(votes[key].values())
        whole = end.startswith('^')
        if not whole and end and (total < 2 or n < 0.6 * total):
            continue
        rest = end[1:] if whole else end[1:]
        below = '0'
        candidates = list(ends(rest))[1:] if not whole else list(ends(rest))[1:]
        if not whole:
            candidates = [rest[i:] for i in range(len(rest) + 1)] if end else []
        for c in candidates:
            if f'{tag}|{c}' in rules:
                below = rules[f'{tag}|{c}']
                break
        if s != below:
            rules[key] = s
    return rules


def apply(rules, tag, form):
    word = normal(form)
    for end in ends(word):
        s = rules.get(f'{tag}|{end}')
        if s is not None:
            digits = len(s) - len(s.lstrip('0123456789'))
            raw = word.encode()
            return (raw[:len(raw) - int(s[:digits])].decode('utf-8', 'ignore')) + s[digits:]
    return word
