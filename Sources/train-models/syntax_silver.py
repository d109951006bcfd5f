"""Cuts raw news into sentences and words for the teacher to label: RAW.conllu.

    python3 syntax_silver.py SHARED PROGRAM RAW.conllu [WORDS]

PROGRAM is the built claimdiff, so that the words are cut as they will be. Texts are those that
SHARED/train may be learned from: news reports with attributions, then premises of inference pairs
marked fit for a shipped model. Only weights come of it, no text.
"""
import glob
import gzip
import json
import random
import subprocess
import sys
import tempfile


def main():
    shared, program, out = sys.argv[1:4]
    most = int(sys.argv[4]) if len(sys.argv) > 4 else 10 ** 9
    random.seed(3)
    texts = sorted(glob.glob(shared + '/train/attribution/text/*.txt'))
    random.shuffle(texts)
    premises = set()
    with gzip.open(shared + '/train/nli.jsonl.gz', 'rt') as f:
        for line in f:
            pair = json.loads(line)
            if pair.get('ship'):
                premises.add(pair['a'].strip())
    premises = sorted(p for p in premises if p.count(' ') > 7)
    random.shuffle(premises)
    # A fifth of the words are premises.
    chunks = ['\n\n'.join(open(p, encoding='utf-8').read() for p in texts[i:i + 20])
              for i in range(0, len(texts), 20)]
    for i, chunk in enumerate(chunks):
        chunks[i] = chunk + '\n\n' + '\n\n'.join(premises[i * 150:(i + 1) * 150])
    words = 0
    with open(out, 'w', encoding='utf-8') as f:
        for chunk in chunks:
            if words >= most:
                break
            with tempfile.NamedTemporaryFile('w', suffix='.txt', encoding='utf-8') as t:
                t.write(chunk)
                t.flush()
                found = subprocess.run([program, 'analyze', '--plain', '--format', 'conllu', t.name],
                                       stdout=subprocess.PIPE, check=True).stdout.decode()
            for sentence in found.split('\n\n'):
                lines = [x for x in sentence.split('\n') if x[:1].isdigit()]
                if 3 <= len(lines) < 70:
                    words += len(lines)
                    print('\n'.join(lines), end='\n\n', file=f)
    print(words, 'words')


if __name__ == '__main__':
    main()
