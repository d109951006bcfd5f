#include "dense.h"

#include <string.h>

// In C because Swift cannot choose instructions by processor: built for every x86-64, its vectors
// are half as wide as what nearly all machines have.

// Vectors are passed among functions that are always inlined: no calling convention is touched.
#pragma clang diagnostic ignored "-Wpsabi"
// Whatever the processor can do, a product is rounded before it is added.
#pragma STDC FP_CONTRACT OFF

typedef float eight __attribute__((vector_size(32), aligned(4)));

#define INLINE static inline __attribute__((always_inline))

INLINE eight load(const float *p) {
  eight v;
  memcpy(&v, p, sizeof v);
  return v;
}

INLINE void store(float *p, eight v) { memcpy(p, &v, sizeof v); }

/// `count` rows against one panel; the sums stay in registers.
#define ROWS(count)                                                                               \
  INLINE void rows_##count(const float *x, size_t inputs, const float *w, eight bias, float *y,   \
                           size_t stride) {                                                       \
    eight sum[count];                                                                             \
    for (int r = 0; r < count; r++) sum[r] = bias;                                                \
    for (size_t k = 0; k < inputs; k++) {                                                         \
      eight weight = load(w + 8 * k);                                                             \
      for (int r = 0; r < count; r++) sum[r] += weight * x[r * inputs + k];                       \
    }                                                                                             \
    for (int r = 0; r < count; r++) store(y + r * stride, sum[r]);                                \
  }
ROWS(1)
ROWS(4)
ROWS(8)

INLINE void multiply(const float *x, size_t rows, size_t inputs, const float *w,
                     const float *bias, size_t panels, float *y, int wide) {
  size_t stride = 8 * panels;
  for (size_t panel = 0; panel < panels; panel++) {
    const float *weights = w + panel * inputs * 8;
    eight start = load(bias + 8 * panel);
    size_t row = 0;
    if (wide)
      for (; row + 8 <= rows; row += 8)
        rows_8(x + row * inputs, inputs, weights, start, y + row * stride + 8 * panel, stride);
    for (; row + 4 <= rows; row += 4)
      rows_4(x + row * inputs, inputs, weights, start, y + row * stride + 8 * panel, stride);
    for (; row < rows; row++)
      rows_1(x + row * inputs, inputs, weights, start, y + row * stride + 8 * panel, stride);
  }
}

INLINE float sum_of(eight v) {
  return ((v[0] + v[1]) + (v[2] + v[3])) + ((v[4] + v[5]) + (v[6] + v[7]));
}

INLINE void products(const float *a, size_t rows, const float *b, size_t columns, size_t width,
                     float *y) {
  for (size_t i = 0; i < rows; i++) {
    const float *left = a + i * width;
    size_t j = 0;
    for (; j + 4 <= columns; j += 4) {
      const float *right = b + j * width;
      eight sum[4] = {{0}, {0}, {0}, {0}};
      for (size_t k = 0; k < width; k += 8) {
        eight mine = load(left + k);
        for (int c = 0; c < 4; c++) sum[c] += mine * load(right + c * width + k);
      }
      for (int c = 0; c < 4; c++) y[i * columns + j + c] = sum_of(sum[c]);
    }
    for (; j < columns; j++) {
      eight sum = {0};
      for (size_t k = 0; k < width; k += 8) sum += load(left + k) * load(b + j * width + k);
      y[i * columns + j] = sum_of(sum);
    }
  }
}

#if defined(__x86_64__)
#define HAS_CHOICE 1
__attribute__((target("avx2"))) static void multiply_avx2(const float *x, size_t rows,
                                                          size_t inputs, const float *w,
                                                          const float *bias, size_t panels,
                                                          float *y) {
  multiply(x, rows, inputs, w, bias, panels, y, 1);
}

__attribute__((target("avx2"))) static void products_avx2(const float *a, size_t rows,
                                                          const float *b, size_t columns,
                                                          size_t width, float *y) {
  products(a, rows, b, columns, width, y);
}
#endif

void dense_multiply(const float *x, size_t rows, size_t inputs, const float *w, const float *bias,
                    size_t panels, float *y) {
#ifdef HAS_CHOICE
  if (__builtin_cpu_supports("avx2")) {
    multiply_avx2(x, rows, inputs, w, bias, panels, y);
    return;
  }
#endif
  multiply(x, rows, inputs, w, bias, panels, y, 0);
}

void dense_products(const float *a, size_t rows, const float *b, size_t columns, size_t width,
                    float *y) {
#ifdef HAS_CHOICE
  if (__builtin_cpu_supports("avx2")) {
    products_avx2(a, rows, b, columns, width, y);
    return;
  }
#endif
  products(a, rows, b, columns, width, y);
}
