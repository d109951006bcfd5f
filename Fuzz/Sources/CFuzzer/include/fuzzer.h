// libFuzzer's loop as a function. The package manager gives executables a main of its own, so
// libFuzzer's cannot be the program's.
#ifndef FUZZER_H
#define FUZZER_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*test)(const uint8_t *data, size_t size));

#endif
