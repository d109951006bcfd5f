"""Trains the tagger and parser on UD English EWT and GUM's open genres.

    python3 syntax_train.py SHARED words.pkl OUT.pt --steady N --total M [--stop L]

The learning rate holds for N steps and falls to nothing at step M; the weights kept are a running
mean. `--stop` ends earlier than M. `--budget MINUTES` chooses N and M for the machine at hand and prints them.
"""
import argparse
import pickle
import random
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from syntax_data import UPOS, read_conllu
from syntax_network import Features, Network, batches, collate, evaluate

SEED, RATE, BATCH, DROP = 11, 2.2e-3, 1600, 0.12


def headline(s):
    """The sentence as a headline would have it: capitals, often no full stop."""
    kind = random.random()
    out = []
    for j, x in enumerate(s):
        w = x[0]
        if kind < 0.3:
            w = w.upper()
        elif j == 0 or len(w) > 3 or x[2] in (7, 11, 15) or kind > 0.8:
            w = w[:1].upper() + w[1:]
        out.append((w, *x[1:]))
    if len(out) > 2 and out[-1][0] == '.' and all(x[4] != len(out) for x in out):
        out.pop()
    return out


def main():
    a = argparse.ArgumentParser()
    a.add_argument('shared')
    a.add_argument('words')
    a.add_argument('out')
    a.add_argument('--steady', type=int, default=0)
    a.add_argument('--total', type=int, default=0)
    a.add_argument('--stop', type=int, default=10 ** 9)
    a.add_argument('--budget', type=float, default=0)
    a.add_argument('--resume', help='go on from the weights of an earlier leg')
    a.add_argument('--drop', type=float, default=DROP)
    a.add_argument('--rate', type=float, default=RATE)
    a.add_argument('--silver', nargs='*', default=[], help='texts that the teacher labelled')
    a = a.parse_args()
    torch.manual_seed(SEED), random.seed(SEED), np.random.seed(SEED)
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    folder = a.shared + '/train/ud/'
    gold = [s for n in ('ewt-train', 'gum-train-open')
            for s in read_conllu(f'{folder}{n}.conllu') if len(s) < 120]
    silver = [s for p in a.silver for s in read_conllu(p) if len(s) < 100]
    dev = [read_conllu(f'{a.shared}/eval/ud/{n}-dev.conllu') for n in ('ewt', 'gum')]
    vocab, pre = pickle.load(open(a.words, 'rb'))
    features = Features(vocab)
    model = Network(vocab, pre)
    if a.resume:
        model.load_state_dict(torch.load(a.resume, weights_only=False)[2])
    names = [n for n, _ in model.named_parameters()]
    weights = [p for _, p in model.named_parameters()]
    mean = [p.detach().clone() for p in weights]
    optimizer = torch.optim.Adam(weights, lr=RATE, betas=(0.9, 0.95), fused=True)
    steady, total = a.steady or 10 ** 9, a.total or 10 ** 9
    last = min(total, a.stop)
    start, step, epoch = time.time(), 0, 0

    def report():
        own = [p.detach().clone() for p in weights]
        with torch.no_grad():
            for p, m in zip(weights, mean):
                p.copy_(m)
        print('epoch', epoch, 'step', step, f'{time.time() - start:.0f}s {time.process_time():.0f}s',
              'ewt', evaluate(model, dev[0], features), 'gum', evaluate(model, dev[1], features),
              flush=True)
        torch.save((vocab, pre, model.state_dict()), a.out)
        with torch.no_grad():
            for p, o in zip(weights, own):
                p.copy_(o)

    while step < last:
        part = [headline(s) if random.random() < 0.08 else s for s in gold]
        part += random.sample(silver, min(len(silver), 2 * len(gold)))
        for b in batches(part, BATCH):
            if step >= last:
                break
            if a.budget and steady == 10 ** 9 and time.time() - start > a.budget * 60 * 0.6:
                steady, total = step, step * 10 // 6
                last = total
                print('--steady', steady, '--total', total, flush=True)
            rate = a.rate * min(1, (step + 1) / 100)
            if step > steady:
                rate *= max(0.01, (total - step) / (total - steady))
            for g in optimizer.param_groups:
                g['lr'] = rate
            f, m, y = collate([part[i] for i in b], features)
            t, arc, lh, ld = model(f, m, a.drop)
            m = m.t()
            n = len(UPOS)
            loss = (F.cross_entropy(t[..., :n][m], y[0][m]) + F.cross_entropy(t[..., n:][m], y[1][m])
                    + 1.5 * F.cross_entropy(arc[m], y[2][m])
                    + F.cross_entropy(model.labels(lh, ld, y[2])[m], y[3][m]))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(weights, 2.0)
            optimizer.step()
            step += 1
            if step % 4 == 0:
                with torch.no_grad():
                    torch._foreach_lerp_(mean, weights, 1 - min(0.995, step / (step + 400)) ** 4)
        epoch += 1
        if epoch % 3 == 1 or step >= last:
            report()


if __name__ == '__main__':
    main()
