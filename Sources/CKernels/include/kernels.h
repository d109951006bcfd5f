// The loops that reading and comparing texts spend most of their time in. Written in C because there
// a function can be compiled twice, for any x86-64 and for one with 256-bit registers and fused
// sums, and the machine at hand decides. Both do the same operations in the same order: same bits
// everywhere.
#ifndef CLAIMDIFF_KERNELS_H
#define CLAIMDIFF_KERNELS_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

// a · b + c with one rounding, as processors do it since 2013: a third less work for the same sums.
// This is for older ones, twelve steps for the same bits. What the sum lost decides its last bit
// (rounding to odd, Boldo and Melquiond 2008), so that it is not rounded twice.
static inline float kernel_fused(float a, float b, float c) {
#pragma STDC FP_CONTRACT OFF
  double product = (double)a * b, sum = product + c, part = sum - product;
  double lost = (product - (sum - part)) + (c - part);
  uint64_t bits;
  memcpy(&bits, &sum, 8);
  if (lost != 0 && (bits & 1) == 0) bits += (lost > 0) == (sum > 0) ? 1 : -1;
  memcpy(&sum, &bits, 8);
  return (float)sum;
}

// rows × inputs times a matrix plus a bias. The matrix lies in panels of eight outputs, input by
// input; a row of the result has 8 * panels numbers.
void kernel_dense(const float *input, ptrdiff_t rows, ptrdiff_t inputs, const float *weights,
                  const float *bias, ptrdiff_t panels, float *output);

// One bidirectional layer of simple recurrent units over `words` words; `rows` says where each
// word's row lies in `gates` (3 * width numbers: z, forget, pass) and `input` (width numbers).
// `width` is a multiple of 16. Words of `output` stand one after the other.
void kernel_recurrent(const float *gates, const float *input, const ptrdiff_t *rows,
                      ptrdiff_t words, ptrdiff_t width, float *output);

// The products of every row of `left` with every row of `right`: output[row * columns + column].
// `width` is a multiple of 8.
void kernel_products(const float *left, ptrdiff_t rows, const float *right, ptrdiff_t columns,
                     ptrdiff_t width, float *output);

#endif
