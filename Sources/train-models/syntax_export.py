"""Writes Sources-data/models/syntax.bin from a trained network.

    python3 syntax_export.py SHARED trained.pt [OUT]

Lemmas are learnt here: from the treebanks, and from WordNet's lists of forms (wordnet-base).
"""
import os
import sys

import numpy as np
import torch

from model_file import write_model
from syntax_data import read_conllu
from syntax_lemmas import learn, wordnet_forms
from syntax_network import fnv


def string_table(name, strings):
    """An open-addressed table of strings: slots hold a number + 1, 0 is free."""
    size = 1
    while size < 2 * len(strings):
        size *= 2
    slots, text, starts = np.zeros(size, np.uint32), bytearray(), [0]
    for number, s in enumerate(strings):
        at = fnv(s, 1 << 32) % size
        while slots[at]:
            at = (at + 1) % size
        slots[at] = number + 1
        text += s.encode('utf-8')
        starts.append(len(text))
    return {name + '.slots': slots, name + '.starts': np.array(starts, np.uint32),
            name + '.text': bytes(text)}


def quantized(name, table):
    """Rows as bytes, each with its scale."""
    table = table.numpy().astype(np.float32)
    scale = np.maximum(np.abs(table).max(1), 1e-9) / 127
    return {name: np.round(table / scale[:, None]).astype(np.int8),
            name + '.scale': scale.astype(np.float32)}


def panels(name, layer, bias=True):
    """A layer for SIMD: panels of eight outputs, input by input, the outputs padded with zeros."""
    w, b = layer
    outputs, inputs = w.shape
    padded = (outputs + 7) // 8 * 8
    full = np.zeros((padded, inputs), np.float32)
    full[:outputs] = w
    bias = np.zeros(padded, np.float32)
    bias[:outputs] = b
    return {name: full.reshape(padded // 8, 8, inputs).transpose(0, 2, 1).astype(np.float16),
            name + '.bias': bias}


def main():
    shared, trained = sys.argv[1:3]
    here = os.path.dirname(os.path.abspath(__file__))
    out = sys.argv[3] if len(sys.argv) > 3 else here + '/../../Sources-data/models/syntax.bin'
    vocab, _, state = torch.load(trained, weights_only=False)
    gold = [s for n in ('ewt-train', 'gum-train-open')
            for s in read_conllu(f'{shared}/train/ud/{n}.conllu')]
    rules = learn(gold, wordnet_forms('/usr/share/wordnet'))
    scripts = sorted(set(rules.values()))
    number = {s: i for i, s in enumerate(scripts)}
    keys = sorted(rules)

    def layer(*names):
        return (np.concatenate([state[n + '.weight'].numpy() for n in names]),
                np.concatenate([state[n + '.bias'].numpy() for n in names]))

    sections = {
        **string_table('vocabulary', vocab),
        **quantized('word', state['word.weight']), **quantized('meaning', state['pre']),
        **quantized('suffix3', state['s3.weight']), **quantized('suffix2', state['s2.weight']),
        **quantized('prefix', state['pf.weight']), **quantized('shape', state['sh.weight']),
        **panels('recurrent0', layer('layers.0.w')), **panels('recurrent1', layer('layers.1.w')),
        # One product gives all that is asked of a word: tags, then it as dependent and as head.
        **panels('tags', layer('tags')), **panels('dependents', layer('ad', 'ld')),
        **panels('heads', layer('ah', 'lh')), **panels('relations', layer('lab')),
        'attachment': state['bias.weight'].numpy().ravel().astype(np.float32),
        'distance': state['dist'].numpy().astype(np.float32),
        'root': state['root'].numpy().astype(np.float32),
        **string_table('lemma keys', keys), 'lemma scripts': scripts,
        'lemma choices': np.array([number[rules[k]] for k in keys], np.uint16),
    }
    write_model(out, sections)
    print(os.path.getsize(out), 'bytes', len(rules), 'lemma rules', len(scripts), 'scripts')


if __name__ == '__main__':
    main()
