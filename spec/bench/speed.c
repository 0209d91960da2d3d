/* SPDX-License-Identifier: MIT
 *
 * Nanoseconds that classify takes for a line of a file, best of so many rounds. It uses no more of the library than
 * every version has, so that run.sh can compare two versions. Usage: speed FILE ROUNDS
 */
#define _POSIX_C_SOURCE 199309L
#include "smtpcodes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

int main(int argc, char **argv) {
  FILE *const file = argc == 3 ? fopen(argv[1], "rb") : NULL;
  const int rounds = argc == 3 ? atoi(argv[2]) : 0;
  static char text[1 << 22];
  const char *line[1 << 14];
  size_t len, lines = 0, i;
  unsigned sum = 0;
  double best = 1e18;
  char *at, *end;
  int round;
  if (!file) return 2;
  len = fread(text, 1, sizeof(text) - 1, file);
  fclose(file);
  for (at = text; at < text + len && lines + 1 < sizeof(line) / sizeof(line[0]); at = end + 1) {
    end = (char *)memchr(at, '\n', (size_t)(text + len - at));
    if (!end) break;
    line[lines++] = at;
  }
  line[lines] = at;
  for (round = 0; round < rounds; round++) {
    const double begin = now();
    double took;
    for (i = 0; i < lines; i++) {
      smtpcodes_verdict v;
      smtpcodes_classify(line[i], (size_t)(line[i + 1] - line[i]) - 1, NULL, &v);
      sum += (unsigned)v.reason;
    }
    took = (now() - begin) / (double)lines;
    if (took < best) best = took;
  }
  printf("%.1f %u\n", best, sum);
  return 0;
}
