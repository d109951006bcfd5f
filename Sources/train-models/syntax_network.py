"""The network of syntax.bin: embeddings → two bidirectional simple recurrent layers → tags, heads
and relations. Lei et al., "Simple Recurrent Units for Highly Parallelizable Recurrence", 2018;
Dozat and Manning, "Deep Biaffine Attention for Neural Dependency Parsing", 2017.
Sources/TextAnalysis/Tagging/SyntaxNetwork.swift computes the same."""
import random

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from syntax_data import RELATIONS, UPOS, XPOS, shape

WORD, PRE, SUF3, SUF2, PFX, SHP, HID = 64, 64, 24, 16, 16, 8, 96
D = WORD + PRE + SUF3 + SUF2 + PFX + SHP  # 192 = 2 * HID
ARC, LAB, REACH = 64, 48, 32
NS3, NS2, NPF, OOV = 4096, 1024, 4096, 1024


def fnv(s, n):
    """FNV-1a, 32 bits, over UTF-8."""
    x = 0x811C9DC5
    for b in s.encode('utf-8'):
        x = ((x ^ b) * 0x01000193) & 0xFFFFFFFF
    return x % n


def normal(form):
    """Lower case, straight quotation marks."""
    w = form.lower()
    for a, b in (('’', "'"), ('‘', "'"), ('“', '"'), ('”', '"')):
        w = w.replace(a, b)
    return w


class Features:
    """Six numbers of a word: itself (known, or one of OOV buckets), its last three and two and
    first three scalars, its shape."""

    def __init__(self, vocab):
        self.index = {w: i + OOV for i, w in enumerate(vocab)}
        self.cache = {}

    def __call__(self, form):
        f = self.cache.get(form)
        if f is None:
            w = normal(form)
            i = self.index.get(w)
            f = self.cache[form] = (i if i is not None else fnv(w, OOV), fnv('3' + w[-3:], NS3),
                                    fnv('2' + w[-2:], NS2), fnv('<' + w[:3], NPF), shape(form))
        return f


class SRU(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Linear(D, 6 * HID)
        nn.init.xavier_uniform_(self.w.weight)
        with torch.no_grad():
            self.w.bias.zero_()
            self.w.bias[2 * HID:4 * HID] += 0.5

    def forward(self, x, mask):
        """x: time, batch, D; mask: time, batch, 1"""
        u = self.w(x)
        z = u[..., :2 * HID]
        f = torch.sigmoid(u[..., 2 * HID:4 * HID]) * mask
        r = torch.sigmoid(u[..., 4 * HID:])
        g = (1 - f) * z * mask
        ff = torch.cat([f[..., :HID], f[..., HID:].flip(0)], -1)
        gg = torch.cat([g[..., :HID], g[..., HID:].flip(0)], -1)
        c, out = torch.zeros(x.shape[1], 2 * HID), []
        for ft, gt in zip(ff.unbind(0), gg.unbind(0)):
            c = torch.addcmul(gt, ft, c)
            out.append(c)
        c = torch.stack(out)
        c = torch.cat([c[..., :HID], c[..., HID:].flip(0)], -1)
        return x + r * (torch.tanh(c) - x)


def drop(x, p, dims):
    """Dropout whose mask is shared along the dimensions where `dims` is 1."""
    keep = (torch.rand(dims) >= p).float() / (1 - p)
    return x * keep


class Network(nn.Module):
    def __init__(self, vocab, pre):
        super().__init__()
        self.word = nn.Embedding(OOV + len(vocab), WORD)
        self.s3, self.s2 = nn.Embedding(NS3, SUF3), nn.Embedding(NS2, SUF2)
        self.pf, self.sh = nn.Embedding(NPF, PFX), nn.Embedding(8, SHP)
        for e in (self.word, self.s3, self.s2, self.pf, self.sh):
            nn.init.normal_(e.weight, std=0.1)
        self.register_buffer('pre', torch.cat([torch.zeros(OOV, PRE), torch.tensor(pre)]))
        self.layers = nn.ModuleList([SRU(), SRU()])
        self.tags = nn.Linear(D, len(UPOS) + len(XPOS))
        self.ad, self.ah = nn.Linear(D, ARC), nn.Linear(D, ARC)
        self.ld, self.lh = nn.Linear(D, LAB), nn.Linear(D, LAB)
        self.bias = nn.Linear(ARC, 1)
        self.dist = nn.Parameter(torch.zeros(2 * REACH + 1))  # head's place minus dependent's
        self.lab = nn.Linear(3 * LAB, len(RELATIONS))
        self.root = nn.Parameter(torch.randn(D) * 0.1)

    def encode(self, f, mask, p):
        T, B = mask.shape
        w, pre = self.word(f[..., 0]), self.pre[f[..., 0]]
        if p:
            w = w * (torch.rand(T, B, 1) >= 0.15).float()
            pre = pre * (torch.rand(T, B, 1) >= 0.08).float()
        x = torch.cat([w, pre, self.s3(f[..., 1]), self.s2(f[..., 2]), self.pf(f[..., 3]),
                       self.sh(f[..., 4])], -1)
        if p:
            x = drop(x, p, (1, B, D))
        m = mask.unsqueeze(-1).float()
        for layer in self.layers:
            x = layer(x, m)
            if p:
                x = drop(x, p, (1, B, D))
        return x

    def forward(self, f, mask, p=0.0):
        x = self.encode(f, mask, p).transpose(0, 1)
        B, T, _ = x.shape
        r = torch.cat([self.root.expand(B, 1, -1), x], 1)
        ad, ah = F.leaky_relu(self.ad(x), 0.1), F.leaky_relu(self.ah(r), 0.1)
        if p:
            ad, ah = drop(ad, p, (B, 1, ARC)), drop(ah, p, (B, 1, ARC))
        arc = ad @ ah.transpose(1, 2) + self.bias(ah).transpose(1, 2)
        d = (torch.arange(T).unsqueeze(0) - torch.arange(T).unsqueeze(1)).clamp(-REACH, REACH)
        arc = arc + torch.cat([torch.zeros(T, 1), self.dist[d + REACH]], 1)
        known = torch.cat([torch.ones(B, 1, dtype=torch.bool), mask.t()], 1)
        arc = arc.masked_fill(~known.unsqueeze(1), -1e4)
        return self.tags(x), arc, F.leaky_relu(self.lh(r), 0.1), F.leaky_relu(self.ld(x), 0.1)

    def labels(self, lh, ld, heads):
        g = torch.gather(lh, 1, heads.unsqueeze(-1).expand(-1, -1, LAB))
        return self.lab(torch.cat([ld, g, ld * g], -1))


def collate(sentences, features):
    T, B = max(len(s) for s in sentences), len(sentences)
    f = np.zeros((T, B, 5), dtype=np.int64)
    m = np.zeros((T, B), dtype=bool)
    y = np.zeros((4, B, T), dtype=np.int64)
    for i, s in enumerate(sentences):
        n = len(s)
        m[:n, i] = True
        f[:n, i] = [features(x[0]) for x in s]
        y[:, i, :n] = np.array([x[2:6] for x in s]).T
    return torch.tensor(f), torch.tensor(m), torch.tensor(y)


def batches(data, size, shuffle=True):
    """Sentences of like length together, `size` words in a batch."""
    key = sorted((len(s) + (random.random() * 3 if shuffle else 0), i) for i, s in enumerate(data))
    out, cur = [], []
    for _, i in key:
        if cur and (len(cur) + 1) * len(data[i]) > size:
            out.append(cur)
            cur = []
        cur.append(i)
    out.append(cur)
    if shuffle:
        random.shuffle(out)
    return out


def evaluate(model, data, features):
    """UPOS, XPOS, UAS, LAS with full relations, given words, heads taken greedily."""
    c = np.zeros(5)
    with torch.no_grad():
        for b in batches(data, 4000, False):
            f, m, y = collate([data[i] for i in b], features)
            t, arc, lh, ld = model(f, m)
            m = m.t()
            heads = arc.argmax(-1)
            relations = model.labels(lh, ld, heads).argmax(-1)
            ok = (heads == y[2]) & m
            n = len(UPOS)
            c += [m.sum(), ((t[..., :n].argmax(-1) == y[0]) & m).sum(),
                  ((t[..., n:].argmax(-1) == y[1]) & m).sum(), ok.sum(),
                  (ok & (relations == y[3])).sum()]
    return (c[1:] / c[0]).round(4)
