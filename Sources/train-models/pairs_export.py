"""The sections of pairs.bin that hold the network of pairs.py, weights with inputs first."""
import numpy as np


def network_sections(state, learned):
    turned = lambda name: state[name].numpy().T.astype(np.float32)
    plain = lambda name: state[name].numpy().astype(np.float32)
    out = {'own': plain('own.weight').astype(np.float16), 'learned': np.array(learned, np.uint16),
           'last': plain('decide.3.weight'), 'last.bias': plain('decide.3.bias'),
           'decide': turned('decide.0.weight'), 'decide.bias': plain('decide.0.bias'),
           'sharp': np.append(plain('sharp'), plain('nothing')).astype(np.float32)}
    for name in ('project', 'near', 'mine', 'after'):
        out[name], out[name + '.bias'] = turned(name + '.weight'), plain(name + '.bias')
    for name in ('look', 'found', 'times', 'apart', 'marks'):
        out[name] = turned(name + '.weight')
    return out
