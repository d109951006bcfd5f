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


def wordnet_forms(folder):
    """(Penn tag, form, lemma) for WordNet's irregular forms and the regular ones of its common
    words: treebanks know too few verbs."""
    irregular = {}
    for name, tags in (('verb', ('VBD', 'VBN', 'VBG', 'VBZ')), ('noun', ('NNS',)),
                       ('adj', ('JJR', 'JJS'))):
        for line in open(f'{folder}/{name}.exc', encoding='latin-1'):
            form, lemma = line.split()[:2]
            if not (form + lemma).isalpha():
                continue
            if name == 'verb':
                own = ('VBG',) if form.endswith('ing') else \
                    ('VBZ',) if form.endswith('s') else ('VBD', 'VBN')
            elif name == 'adj':
                own = ('JJS',) if form.endswith('st') else ('JJR',)
            else:
                own = tags
            for tag in own:
                irregular.setdefault((tag, form), lemma)
    out = dict(irregular)
    for line in open(f'{folder}/cntlist.rev', encoding='latin-1'):
        key = line.split('%')
        word, part = key[0], key[1][0]
        if not word.isalpha() or not word.isascii() or len(word) < 3:
            continue
        vowel = word[-2] in 'aeiou'
        hiss = word.endswith(('s', 'x', 'z', 'ch', 'sh'))
        if word.endswith('y') and not vowel:
            plural = word[:-1] + 'ies'
        else:
            plural = word + ('es' if hiss else 's')
        if part == '1':
            out.setdefault(('NNS', plural), word)
        if part != '2':
            continue
        out.setdefault(('VBZ', plural), word)
        single = sum(c in 'aeiouy' for c in word) == 1
        if single and vowel and word[-1] not in 'aeiouwxy' and word[-3] not in 'aeiou':
            stem = word + word[-1]
        elif word.endswith('e'):
            stem = word[:-1]
        else:
            stem = word
        gerund = word + 'ing' if word.endswith(('ee', 'oe', 'ye')) else \
            word[:-2] + 'ying' if word.endswith('ie') else stem + 'ing'
        out.setdefault(('VBG', gerund), word)
        ed = word[:-1] + 'ied' if word.endswith('y') and not vowel else stem + 'ed'
        out.setdefault(('VBD', ed), word)
        out.setdefault(('VBN', ed), word)
    return [(tag, form, lemma) for (tag, form), lemma in sorted(out.items())]


def learn(sentences, others=()):
    """key → script, from sentences and, where they say nothing, from other (tag, form, lemma)."""
    seen = defaultdict(Counter)
    for s in sentences:
        for form, lemma, upos, xpos, *_ in s:
            word = normal(form)
            if (lemma != '_' or form == '_') and not any(c.isdigit() for c in word):
                seen[XPOS[xpos], word][script(word, normal(lemma))] += 1
    best = {k: c.most_common(1)[0][0] for k, c in seen.items()}
    for tag, form, lemma in others:
        best.setdefault((tag, form), script(form, lemma))
    votes = defaultdict(Counter)
    for (tag, word), s in best.items():
        cut = int(s[:len(s) - len(s.lstrip('0123456789'))])
        for end in ends(word):
            if end.startswith('^') or cut <= len(end.encode()):
                votes[f'{tag}|{end}'][s] += 1
    rules = {}
    # Short ends first, so that a longer one is kept only where it says something else.
    for key in sorted(votes, key=lambda k: (len(k.split('|', 1)[1]) + 99 * ('|^' in k), k)):
        tag, end = key.split('|', 1)
        (s, n), total = votes[key].most_common(1)[0], sum(votes[key].values())
        whole = end.startswith('^')
        if not whole and end and (total < 2 or n < 0.6 * total):
            continue
        shorter = list(ends(end[1:]))[1:] if whole else [end[i:] for i in range(1, len(end) + 1)]
        below = next((rules[f'{tag}|{e}'] for e in shorter if f'{tag}|{e}' in rules), '0')
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
