"""Makes pairs out of raw news sentences: one detail changed, or harmlessly said with less.

    "12 people were hurt on Monday"  →  C  "15 people were hurt on Monday"
                                        C  "12 people were hurt on Friday"
                                        C  "12 people were not hurt on Monday"
                                        E  "12 people were injured on Monday"
                                        E  "12 people were hurt"
                                        N  (the same two, the other way round)
"""
import os
import random
import re

HERE = os.path.dirname(os.path.abspath(__file__))
LEXICON = os.path.join(HERE, '../../Sources-data/lexicon')
DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()
MONTHS = ('January February March April May June July August September October November December').split()
NUMBERS = ('two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty '
           'hundred').split()
AUXILIARY = re.compile(r"\b(is|are|was|were|has|have|had|will|would|can|could|should|did|does|do|may|might|must)\b")
NAME = re.compile(r"(?<=[a-z,] )(?:[A-Z][a-z]+)(?: [A-Z][a-z]+)*")


def tables():
    opposites, synonyms = {}, {}
    for line in open(os.path.join(LEXICON, 'antonyms.txt'), encoding='utf-8'):
        if re.match('(verb|adj|noun)', line) and '|' in line:
            sides = [[w.strip() for w in s.split(',')] for s in line.split(':', 1)[1].split('|')]
            if len(sides) == 2:
                for x, y in (sides, sides[::-1]):
                    for w in x:
                        opposites.setdefault(w, []).extend(y)
    for line in open(os.path.join(LEXICON, 'exclusive.txt'), encoding='utf-8'):
        if ':' in line and not line.startswith('#'):
            groups = [[w.strip() for w in s.split(',')] for s in line.split(':', 1)[1].split(' / ')]
            for i, g in enumerate(groups):
                for w in g:
                    opposites.setdefault(w, []).extend(x for j, h in enumerate(groups) if j != i for x in h)
    for line in open(os.path.join(LEXICON, 'synonyms.txt'), encoding='utf-8'):
        if ':' in line and not line.startswith('#'):
            words = [w.strip() for w in line.split(':', 1)[1].split(',')]
            for w in words:
                synonyms.setdefault(w, []).extend(x for x in words if x != w)
    return opposites, synonyms


IRREGULAR = {'rise': 'rose', 'fall': 'fell', 'win': 'won', 'lose': 'lost', 'say': 'said', 'tell': 'told',
             'go': 'went', 'grow': 'grew', 'leave': 'left', 'begin': 'began', 'hold': 'held', 'find': 'found',
             'buy': 'bought', 'sell': 'sold', 'shrink': 'shrank', 'sink': 'sank', 'cut': 'cut', 'hit': 'hit',
             'beat': 'beat', 'quit': 'quit', 'keep': 'kept', 'meet': 'met', 'pay': 'paid', 'put': 'put',
             'give': 'gave', 'take': 'took', 'get': 'got', 'slide': 'slid', 'freeze': 'froze'}


def past(v):
    first, *rest = v.split(' ')
    if first in IRREGULAR:
        p = IRREGULAR[first]
    elif first.endswith('e'):
        p = first + 'd'
    elif first.endswith('y') and first[-2:-1] not in 'aeiou':
        p = first[:-1] + 'ied'
    else:
        p = first + 'ed'
    return ' '.join([p] + rest)


def forms(table):
    """Adds past tenses and plurals beside the lemmas."""
    out = {w: list(others) for w, others in table.items()}
    for w, others in table.items():
        out.setdefault(past(w), []).extend(past(o) for o in others)
        out.setdefault(w + 's', []).extend((o if o.endswith('s') else o + 's') for o in others)
    return out


class Maker:
    def __init__(self, seed=3):
        self.random = random.Random(seed)
        opposites, synonyms = tables()
        self.opposites, self.synonyms = forms(opposites), forms(synonyms)

    def swap_word(self, s, table):
        spots = [m for m in re.finditer(r"[a-z][a-z-]+", s) if table.get(m.group())]
        if not spots:
            return None
        m = self.random.choice(spots)
        return s[:m.start()] + self.random.choice(table[m.group()]) + s[m.end():]

    def number(self, s):
        spots = list(re.finditer(r"(?<![\w.,$-])\$?\d[\d,]*(?:\.\d+)?", s)) + [
            m for m in re.finditer(r"\b[a-z]+\b", s) if m.group() in NUMBERS]
        if not spots:
            return None
        m = self.random.choice(spots)
        t = m.group()
        if t in NUMBERS:
            new = self.random.choice([n for n in NUMBERS if n != t])
        else:
            digits = re.sub(r'[^\d.]', '', t)
            value = float(digits)
            if '.' in digits:
                new = f'{value * self.random.choice([0.5, 0.8, 1.3, 2, 10]):.1f}'
            elif 1900 <= value <= 2030 and ',' not in t:
                new = str(int(value) + self.random.choice([-3, -2, -1, 1, 2, 3]))
            else:
                n = int(value)
                new = n + self.random.choice([-1, 1]) * max(1, int(n * self.random.choice([.1, .3, .5, .8])))
                new = f'{max(1, new) if max(1, new) != n else n + 2:,}'
            if t.startswith('$'):
                new = '$' + new
        return s[:m.start()] + new + s[m.end():]

    def date(self, s):
        for names in (DAYS, MONTHS):
            spots = [m for m in re.finditer(r"\b[A-Z][a-z]+\b", s) if m.group() in names and m.group() != 'May']
            if spots:
                m = self.random.choice(spots)
                return s[:m.start()] + self.random.choice([n for n in names if n != m.group()]) + s[m.end():]
        return None

    def name(self, s, others):
        spots = [m for m in NAME.finditer(s) if m.group() not in DAYS and m.group() not in MONTHS]
        if not spots or not others:
            return None
        m = self.random.choice(spots)
        fit = [o for o in others if o.count(' ') == m.group().count(' ') and o != m.group() and o not in s]
        return s[:m.start()] + self.random.choice(fit) + s[m.end():] if fit else None

    def negate(self, s):
        n = re.search(r" (not|never)\b|n't\b", s)
        if n and self.random.random() < .7:
            return (s[:n.start()] + s[n.end():]).replace(' ca ', ' can ').replace(' wo ', ' will ')
        spots = list(AUXILIARY.finditer(s))
        if spots:
            m = self.random.choice(spots)
            return s[:m.end()] + self.random.choice([' not', ' not', ' never']) + s[m.end():]
        m = re.search(r"(?<=[a-z] )([a-z]{3,}ed)\b(?! by)", s)
        if m:
            return s[:m.start()] + self.random.choice(['denied having ' + m.group(), 'never ' + m.group()]) + s[m.end():]
        return None

    def shorten(self, s):
        cuts = list(re.finditer(r", (?:who|which|where|while|after|including|an?|the|according|as|with|but)[^,.]*(?:,|(?=\.$))| \([^)]*\)|"
                                r" (?:on|last|in|at|after|during|earlier) [^,.]{3,28}(?=[,.])|\b(?:very|also|just|really|still|now) ", s))
        if cuts:
            m = self.random.choice(cuts)
            t = (s[:m.start()] + s[m.end():]).strip()
            return t if len(t.split()) >= 4 else None
        return None

    def swap_clauses(self, s):
        """Who did it to whom, turned round: "X … Y …" with the two names changed about."""
        spots = [m for m in NAME.finditer(s)]
        if len(spots) < 2:
            return None
        x, y = self.random.sample(spots, 2)
        if x.start() > y.start():
            x, y = y, x
        if x.group() == y.group() or re.fullmatch(r"(,? and |, )", s[x.end():y.start()]):
            return None
        return s[:x.start()] + y.group() + s[x.end():y.start()] + x.group() + s[y.end():]

    def reorder(self, s):
        """The same said in another order: the speaker behind, or the time in front."""
        m = re.match(r'((?:[A-Z][\w.]*|the|The) ?(?:[\w.]+ ){0,4}?)(said|told reporters|added|announced)(?: that)? '
                     r'([\w"“].{15,})([.])$', s)
        if m and '"' not in s and '“' not in s:
            first = m.group(3)
            return f'{first[0].upper()}{first[1:]}, {m.group(1).strip()} {m.group(2)}.'
        m = re.match(r'(.{15,}) ((?:on|in|at) (?:%s|%s|the [a-z]+|\d{4}))[.]$' % ('|'.join(DAYS), '|'.join(MONTHS)), s)
        if m:
            first = m.group(1)
            first = first if NAME.match(' ' + first, 1) or first[1:2].isupper() else first[0].lower() + first[1:]
            return f'{m.group(2)[0].upper()}{m.group(2)[1:]}, {first}.'
        m = re.match(r'((?:On|In|At) [A-Z]?[\w ]{3,20}), (.{15,})[.]$', s)
        if m:
            first = m.group(2)
            return f'{first[0].upper()}{first[1:]} {m.group(1)[0].lower()}{m.group(1)[1:]}.'
        return None

    def pairs(self, sentences):
        """Pairs out of the sentences of one text."""
        names = sorted({m.group() for s in sentences for m in NAME.finditer(s)} - set(DAYS) - set(MONTHS))
        out = []
        for i, s in enumerate(sentences):
            if not 7 <= len(s.split()) <= 45:
                continue
            short = self.shorten(s)
            says = self.swap_word(s, self.synonyms)
            if says and short and self.random.random() < .5:
                says = self.shorten(says) or says
            wrong = [self.number(s), self.date(s), self.name(s, names), self.negate(s),
                     self.swap_word(s, self.opposites), self.swap_clauses(s)]
            wrong = [w for w in wrong if w]
            if wrong:
                w = self.random.choice(wrong)
                base = short if short and self.random.random() < .3 and len(short) < len(s) else s
                out.append((base if self.random.random() < .3 else s, w, 'C'))
                if says and self.random.random() < .5:
                    w2 = self.random.choice([f(says) for f in (self.number, self.date, self.negate)])
                    if w2:
                        out.append((s, w2, 'C'))
            if short:
                out.append((s, short, 'E'))
                if self.random.random() < .5:
                    out.append((short, s, 'N'))
            if says:
                out.append((s, says, 'E'))
            if self.random.random() < .05:
                out.append((s, s, 'E'))
            if i + 1 < len(sentences) and self.random.random() < .25:
                out.append((s, sentences[i + 1], 'N'))
        return out
