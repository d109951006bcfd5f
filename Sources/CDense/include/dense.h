#ifndef DENSE_H
#define DENSE_H

#include <stddef.h>

/// Multiplies rows of inputs with a matrix: y = x · w + bias.
///
/// Weights lie in panels of eight outputs, input by input; a row of y has panels · 8 numbers. Uses
/// AVX2 where the processor has it; products and sums come in the same order either way and are
/// never fused, so that the result is the same to the last bit on every machine.
void dense_multiply(const float *x, size_t rows, size_t inputs, const float *w, const float *bias,
                    size_t panels, float *y);

/// The products of every row of a with every row of b: y[i · columns + j] = a[i] · b[j].
///
/// `width` is a multiple of eight; eight partial sums are kept and added pairwise at the end.
void dense_products(const float *a, size_t rows, const float *b, size_t columns, size_t width,
                    float *y);

#endif
