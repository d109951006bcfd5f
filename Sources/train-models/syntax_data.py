"""Reads CoNLL-U treebanks for the tagger and parser."""
import re

RELATIONS = """dep root acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc
cc:preconj ccomp compound compound:prt conj cop csubj csubj:outer csubj:pass det det:predet
discourse dislocated expl fixed flat goeswith iobj list mark nmod nmod:desc nmod:poss
nmod:unmarked nsubj nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked orphan parataxis
punct reparandum vocative xcomp""".split()
UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
XPOS = "_ CC CD DT EX FW IN JJ JJR JJS LS MD NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB . , : `` '' -LRB- -RRB- $ # HYPH NFP ADD AFX GW XX".split()
REL = {r: i for i, r in enumerate(RELATIONS)}
UP = {r: i for i, r in enumerate(UPOS)}
XP = {r: i for i, r in enumerate(XPOS)}


def relation(name):
    return REL.get(name, REL.get(name.split(':')[0], 0))


def read_conllu(path):
    """Sentences as lists of (form, lemma, upos, xpos, head, relation), numbers but form and lemma."""
    out, words = [], []
    for line in open(path, encoding='utf-8'):
        line = line.rstrip('\n')
        if not line:
            if words:
                out.append(words)
            words = []
        elif not line.startswith('#'):
            c = line.split('\t')
            if c[0].isdigit():
                words.append((c[1], c[2], UP.get(c[3], 16), XP.get(c[4], 0), int(c[6]), relation(c[7])))
    if words:
        out.append(words)
    return out


def shape(w):
    """0 lower, 1 Title, 2 UPPER, 3 digits, 4 with digit, 5 mark, 6 miXed"""
    if w.isdigit():
        return 3
    if any(c.isdigit() for c in w):
        return 4
    if not any(c.isalpha() for c in w):
        return 5
    if w.islower():
        return 0
    if w.isupper():
        return 2 if len(w) > 1 else 1
    if w[0].isupper() and w[1:].islower():
        return 1
    return 6
