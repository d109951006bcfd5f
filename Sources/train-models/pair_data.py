"""Runs measure-pairs over hand-linked reports and puts the labels beside its measurements."""
import json
import os
import subprocess


def best_sentence(span, gold):
    """Index of the gold sentence that shares most bytes with a span, or None."""
    best, at = 0, None
    for k, (a, b) in enumerate(gold):
        shared = min(b, span[1]) - max(a, span[0])
        if shared > best:
            best, at = shared, k
    return at


def measure(tool, mode, a, b):
    """(sentence spans of both reports, rows of (kind, left, right, numbers, text))"""
    out = subprocess.run([tool, mode, a, b], capture_output=True, check=True).stdout.decode('utf-8')
    spans, rows = ([], []), []
    for line in out.splitlines():
        head, _, text = line.partition(' \t ')
        c = head.split()
        if not c:
            continue
        if c[0] == 'S':
            spans[int(c[1])].append((int(c[2]), int(c[3])))
        elif c[0] in 'PCL' and len(c[0]) == 1:
            rows.append((c[0], int(c[1]), int(c[2]), [float(x) for x in c[3:]], text))
    return spans, rows


def newspairs(folder):
    """(event number, event, gold pair, file a, file b, gold spans a, gold spans b)"""
    for number, event in enumerate(sorted(os.listdir(folder))):
        d = os.path.join(folder, event)
        gold = json.load(open(f'{d}/gold.json', encoding='utf-8'))
        for pair in gold['pairs']:
            yield (number, gold, pair, f'{d}/{pair["a"]}.txt', f'{d}/{pair["b"]}.txt',
                   gold['documents'][pair['a']], gold['documents'][pair['b']])
