#ifndef DIGEST_H
#define DIGEST_H

#include <stddef.h>
#include <stdint.h>

/// Adds blocks of 64 bytes to the state of a SHA-256 digest with the processor's own instructions.
/// Returns 0, with nothing done, on a processor that has none.
int digest_add_blocks(uint32_t state[8], const uint8_t *bytes, size_t block_count);

#endif
