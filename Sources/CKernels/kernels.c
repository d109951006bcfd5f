#include "kernels.h"

#pragma STDC FP_CONTRACT OFF

// Eight numbers, wherever they lie.
typedef float Eight __attribute__((vector_size(32), aligned(4)));

// a · b + c for eight numbers, where the processor cannot.
#if defined(__x86_64__)
#define plain_fused(a, b, c)                                                                      \
  ({                                                                                              \
    Eight a_ = (a), b_ = (b), c_ = (c);                                                           \
    for (int lane = 0; lane < 8; lane++) c_[lane] = kernel_fused(a_[lane], b_[lane], c_[lane]);   \
    c_;                                                                                           \
  })
#else
#define plain_fused __builtin_elementwise_fma
#endif

// PANELS panels for four rows at a time. The sums stay in registers: two panels need eight of 256
// bits, one panel eight of 128.
#define DENSE(PANELS, FUSED)                                                                      \
  for (; panel + PANELS <= panels; panel += PANELS) {                                             \
    const Eight *w[PANELS], *b = (const Eight *)bias + panel;                                     \
    for (int p = 0; p < PANELS; p++) w[p] = (const Eight *)weights + (panel + p) * inputs;        \
    ptrdiff_t row = 0;                                                                            \
    for (; row + 4 <= rows; row += 4) {                                                           \
      const float *x = input + row * inputs;                                                      \
      Eight sum[4][PANELS];                                                                       \
      for (int r = 0; r < 4; r++)                                                                 \
        for (int p = 0; p < PANELS; p++) sum[r][p] = b[p];                                        \
      for (ptrdiff_t k = 0; k < inputs; k++)                                                      \
        for (int r = 0; r < 4; r++)                                                               \
          for (int p = 0; p < PANELS; p++)                                                        \
            sum[r][p] = FUSED(w[p][k], x[r * inputs + k] - (Eight){0}, sum[r][p]);                \
      for (int r = 0; r < 4; r++)                                                                 \
        for (int p = 0; p < PANELS; p++)                                                          \
          ((Eight *)(output + (row + r) * panels * 8))[panel + p] = sum[r][p];                    \
    }                                                                                             \
    for (; row < rows; row++) {                                                                   \
      const float *x = input + row * inputs;                                                      \
      for (int p = 0; p < PANELS; p++) {                                                          \
        Eight sum = b[p];                                                                         \
        for (ptrdiff_t k = 0; k < inputs; k++) sum = FUSED(w[p][k], x[k] - (Eight){0}, sum);      \
        ((Eight *)(output + row * panels * 8))[panel + p] = sum;                                  \
      }                                                                                           \
    }                                                                                             \
  }

// Lambert's continued fraction, cut after the seventh power: within 0.0001 everywhere.
#define TANH(y, v)                                                                                \
  do {                                                                                            \
    Eight x_ = __builtin_elementwise_min(__builtin_elementwise_max(v, low), high), s_ = x_ * x_;  \
    y = x_ * (135135.0f + s_ * (17325.0f + s_ * (378.0f + s_)))                                   \
        / (135135.0f + s_ * (62370.0f + s_ * (3150.0f + s_ * 28.0f)));                            \
  } while (0)

//     c[t] = f[t] · c[t-1] + (1 - f[t]) · z[t]        x[t] + r[t] · (tanh c[t] - x[t])
#define RECURRENT                                                                                 \
  const Eight zero = {0}, low = zero - 4.97f, high = zero + 4.97f;                                \
  for (ptrdiff_t column = 0; column < width; column += 8) {                                       \
    Eight carried = zero;                                                                         \
    for (ptrdiff_t step = 0; step < words; step++) {                                              \
      ptrdiff_t word = column * 2 < width ? step : words - 1 - step;                              \
      const float *g = gates + rows[word] * 3 * width + column;                                   \
      Eight z = *(const Eight *)g, x = *(const Eight *)(input + rows[word] * width + column);     \
      Eight forget, pass, curve;                                                                  \
      TANH(forget, *(const Eight *)(g + width) * 0.5f);                                           \
      TANH(pass, *(const Eight *)(g + 2 * width) * 0.5f);                                         \
      carried = z + (0.5f + 0.5f * forget) * (carried - z);                                       \
      TANH(curve, carried);                                                                       \
      *(Eight *)(output + word * width + column) = x + (0.5f + 0.5f * pass) * (curve - x);        \
    }                                                                                             \
  }

// Eight sums of products, of four rows at a time, added up pairwise at the end.
#define SUM(v) (((v[0] + v[1]) + (v[2] + v[3])) + ((v[4] + v[5]) + (v[6] + v[7])))
#define PRODUCTS(FUSED)                                                                           \
  for (ptrdiff_t row = 0; row < rows; row++) {                                                    \
    const float *a = left + row * width;                                                          \
    ptrdiff_t column = 0;                                                                         \
    for (; column + 4 <= columns; column += 4) {                                                  \
      const float *b = right + column * width;                                                    \
      Eight sum[4] = {{0}, {0}, {0}, {0}};                                                        \
      for (ptrdiff_t k = 0; k < width; k += 8)                                                    \
        for (int c = 0; c < 4; c++)                                                               \
          sum[c] = FUSED(*(const Eight *)(a + k), *(const Eight *)(b + c * width + k), sum[c]);   \
      for (int c = 0; c < 4; c++) output[row * columns + column + c] = SUM(sum[c]);               \
    }                                                                                             \
    for (; column < columns; column++) {                                                          \
      const float *b = right + column * width;                                                    \
      Eight sum = {0};                                                                            \
      for (ptrdiff_t k = 0; k < width; k += 8)                                                    \
        sum = FUSED(*(const Eight *)(a + k), *(const Eight *)(b + k), sum);                       \
      output[row * columns + column] = SUM(sum);                                                  \
    }                                                                                             \
  }

#if defined(__x86_64__)
#define WIDE __attribute__((target("avx,fma")))

WIDE static void dense_wide(const float *input, ptrdiff_t rows, ptrdiff_t inputs,
                            const float *weights, const float *bias, ptrdiff_t panels,
                            float *output) {
  ptrdiff_t panel = 0;
  DENSE(2, __builtin_elementwise_fma)
  DENSE(1, __builtin_elementwise_fma)
}

WIDE static void recurrent_wide(const float *gates, const float *input, const ptrdiff_t *rows,
                                ptrdiff_t words, ptrdiff_t width, float *output) {
  RECURRENT
}

WIDE static void products_wide(const float *left, ptrdiff_t rows, const float *right,
                               ptrdiff_t columns, ptrdiff_t width, float *output) {
  PRODUCTS(__builtin_elementwise_fma)
}
#endif

void kernel_dense(const float *input, ptrdiff_t rows, ptrdiff_t inputs, const float *weights,
                  const float *bias, ptrdiff_t panels, float *output) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx") && __builtin_cpu_supports("fma")) {
    dense_wide(input, rows, inputs, weights, bias, panels, output);
    return;
  }
#endif
  ptrdiff_t panel = 0;
  DENSE(1, plain_fused)
}

void kernel_recurrent(const float *gates, const float *input, const ptrdiff_t *rows,
                      ptrdiff_t words, ptrdiff_t width, float *output) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx") && __builtin_cpu_supports("fma")) {
    recurrent_wide(gates, input, rows, words, width, output);
    return;
  }
#endif
  RECURRENT
}

void kernel_products(const float *left, ptrdiff_t rows, const float *right, ptrdiff_t columns,
                     ptrdiff_t width, float *output) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx") && __builtin_cpu_supports("fma")) {
    products_wide(left, rows, right, columns, width, output);
    return;
  }
#endif
  PRODUCTS(plain_fused)
}
