// Trains a network of one small hidden layer over hashed features, on one core.
//
// A row of the table holds, for one feature, its direct weight and what it adds to each hidden
// unit:  score = sum(direct) + out . relu(bias + sum(hidden)).
// Adagrad, step falling to nothing, dropout of hidden units and of features. Called by
// hashed_network.py; the order of the data depends on `seed` alone.
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define WIDTH 8
#define HIDDEN (WIDTH - 1)

static uint64_t state;
static uint32_t next_random(void) {
  state ^= state << 13, state ^= state >> 7, state ^= state << 17;
  return (uint32_t)(state >> 32);
}
static float uniform(void) { return (next_random() >> 8) * (1.0f / 16777216.0f); }

typedef struct {
  float *table, *table_squares;   // rows of WIDTH
  float *out, *out_squares;       // HIDDEN weights, HIDDEN biases, 1 bias
} Network;

typedef struct { float hidden[HIDDEN], score; } Pass;

static void forward(const Network *n, const int32_t *features, long count, Pass *pass) {
  float sum[WIDTH] = {0};
  for (long i = 0; i < count; i++) {
    const float *row = n->table + (long)features[i] * WIDTH;
    for (int k = 0; k < WIDTH; k++) sum[k] += row[k];
  }
  float score = sum[0] + n->out[2 * HIDDEN];
  for (int k = 0; k < HIDDEN; k++) {
    float h = sum[k + 1] + n->out[HIDDEN + k];
    pass->hidden[k] = h > 0 ? h : 0;
    score += pass->hidden[k] * n->out[k];
  }
  pass->score = score;
}

static void step(float *weight, float *square, float gradient, float rate) {
  *square += gradient * gradient;
  *weight -= rate * gradient / sqrtf(*square);
}

static void backward(Network *n, const int32_t *features, long count, const Pass *pass,
                     float gradient, float rate, float decay) {
  float down[WIDTH] = {gradient};
  for (int k = 0; k < HIDDEN; k++) {
    if (pass->hidden[k] <= 0) continue;
    down[k + 1] = gradient * n->out[k];
    step(&n->out[k], &n->out_squares[k], gradient * pass->hidden[k], rate * 0.2f);
    step(&n->out[HIDDEN + k], &n->out_squares[HIDDEN + k], down[k + 1], rate * 0.2f);
  }
  step(&n->out[2 * HIDDEN], &n->out_squares[2 * HIDDEN], gradient, rate);
  for (long i = 0; i < count; i++) {
    float *row = n->table + (long)features[i] * WIDTH;
    float *squares = n->table_squares + (long)features[i] * WIDTH;
    for (int k = 0; k < WIDTH; k++) {
      float g = down[k] + decay * row[k];
      squares[k] += g * g;
      row[k] -= rate * g / sqrtf(squares[k]);
    }
  }
}

void score_rows(long rows, const int64_t *starts, const int32_t *features, float *table, float *out,
                float *scores) {
  Network n = {table, 0, out, 0};
  for (long r = 0; r < rows; r++) {
    Pass pass;
    forward(&n, features + starts[r], starts[r + 1] - starts[r], &pass);
    scores[r] = pass.score;
  }
}

// Groups of rows compete for one choice; with `binary` each row is a decision by itself.
void train(int binary, long groups, const int64_t *group_starts, const int64_t *starts,
           const int32_t *features, const float *gain, const float *weight, long table_rows,
           float *table, float *out, int epochs, float rate, float dropout, float feature_dropout,
           float decay, uint64_t seed) {
  state = seed * 0x9E3779B97F4A7C15ull + 1;
  Network n = {table, malloc(table_rows * WIDTH * sizeof(float)), out,
               malloc((2 * HIDDEN + 1) * sizeof(float))};
  for (long i = 0; i < table_rows * WIDTH; i++) n.table_squares[i] = 0.05f;
  for (int i = 0; i < 2 * HIDDEN + 1; i++) n.out_squares[i] = 1;
  for (long i = 0; i < table_rows; i++) {
    table[i * WIDTH] = 0;
    for (int k = 1; k < WIDTH; k++) table[i * WIDTH + k] = (uniform() - 0.5f) * 0.1f;
  }
  for (int k = 0; k < HIDDEN; k++) {
    out[k] = k % 2 ? 0.5f : -0.5f;
    out[HIDDEN + k] = 0.1f;
  }
  out[2 * HIDDEN] = binary ? -2 : 0;

  long *order = malloc(groups * sizeof(long));
  for (long i = 0; i < groups; i++) order[i] = i;
  long most = 0, longest = 0;
  for (long g = 0; g < groups; g++) {
    long size = group_starts[g + 1] - group_starts[g];
    long total = starts[group_starts[g + 1]] - starts[group_starts[g]];
    if (size > most) most = size;
    if (total > longest) longest = total;
  }
  Pass *passes = malloc(most * sizeof(Pass));
  float *chance = malloc(most * sizeof(float));
  long *kept_starts = malloc((most + 1) * sizeof(long));
  int32_t *kept = malloc((longest + 1) * sizeof(int32_t));

  for (int epoch = 0; epoch < epochs; epoch++) {
    for (long i = groups - 1; i > 0; i--) {
      long j = next_random() % (uint32_t)(i + 1), t = order[i];
      order[i] = order[j], order[j] = t;
    }
    for (long i = 0; i < groups; i++) {
      float now = rate * (1 - ((float)epoch + (float)i / groups) / epochs) + rate * 0.01f;
      long first = group_starts[order[i]], size = group_starts[order[i] + 1] - first;
      float possible = 0;
      for (long r = 0; r < size; r++) possible += gain[first + r];
      if (!binary && possible <= 0) continue;
      uint32_t mask = 0;
      for (int k = 0; k < HIDDEN; k++) mask |= (uint32_t)(uniform() < dropout) << k;
      long used = 0;
      float top = -1e30f, sum = 0, right = 0;
      for (long r = 0; r < size; r++) {
        kept_starts[r] = used;
        for (int64_t f = starts[first + r]; f < starts[first + r + 1]; f++)
          if (uniform() >= feature_dropout) kept[used++] = features[f];
        forward(&n, kept + kept_starts[r], used - kept_starts[r], &passes[r]);
        for (int k = 0; k < HIDDEN; k++)
          if (mask >> k & 1) {
            passes[r].score -= passes[r].hidden[k] * out[k];
            passes[r].hidden[k] = 0;
          }
        if (passes[r].score > top) top = passes[r].score;
      }
      kept_starts[size] = used;
      if (binary) {
        for (long r = 0; r < size; r++) {
          float q = 1 / (1 + expf(-passes[r].score));
          float gradient = (q - gain[first + r]) * weight[first + r];
          backward(&n, kept + kept_starts[r], kept_starts[r + 1] - kept_starts[r], &passes[r],
                   gradient, now, decay);
        }
        continue;
      }
      for (long r = 0; r < size; r++) sum += chance[r] = expf(passes[r].score - top);
      for (long r = 0; r < size; r++) right += (chance[r] /= sum) * gain[first + r];
      for (long r = 0; r < size; r++) {
        float gradient = chance[r] - chance[r] * gain[first + r] / fmaxf(right, 1e-6f);
        if (fabsf(gradient) < 1e-3f) continue;
        backward(&n, kept + kept_starts[r], kept_starts[r + 1] - kept_starts[r], &passes[r],
                 gradient, now, decay);
      }
    }
  }
  free(n.table_squares), free(n.out_squares), free(order), free(passes), free(chance);
  free(kept_starts), free(kept);
}
