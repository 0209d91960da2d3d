/* SPDX-License-Identifier: MIT
 *
 * What reading a reply costs, against one memchr pass for the line end over the same octets in the same
 * run. Argument: a file with one reply a line ("\n" in it is a line break of the reply).
 */
#include "smtpcodes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { OCTETS = 1 << 20, RUNS = 15 };

static char octets[OCTETS];
static char diagnostics[OCTETS];
static size_t size, diagnostics_size, replies, lines;
static volatile size_t sink; /* keeps what is measured from being left out */

static int load(const char *path) {
  FILE *const file = fopen(path, "r");
  char text[16384];
  if (!file) return 0;
  while (fgets(text, sizeof(text), file) && size + 2 * strlen(text) + 2 < OCTETS) {
    const size_t len = strcspn(text, "\r\n");
    size_t i, start = size;
    smtpcodes_reply reply;
    memcpy(diagnostics + diagnostics_size, text, len);
    diagnostics_size += len;
    diagnostics[diagnostics_size++] = '\n';
    for (i = 0; i < len; i++) {
      if (text[i] == '\\' && text[i + 1] == 'n') {
        octets[size++] = '\r';
        octets[size++] = '\n';
        i++;
      } else {
        octets[size++] = text[i];
      }
    }
    octets[size++] = '\r';
    octets[size++] = '\n';
    if (smtpcodes_parse(octets + start, size - start, NULL, &reply) != SMTPCODES_DONE
        || reply.consumed != size - start) {
      size = start; /* a continuation line alone, or text: no reply */
    } else {
      replies++;
      lines += reply.lines;
    }
  }
  fclose(file);
  return replies > 0;
}

static void pass_memchr(void) {
  const char *at = octets, *const end = octets + size;
  size_t n = 0;
  while (at < end) {
    at = (const char *)memchr(at, '\n', (size_t)(end - at)) + 1;
    n++;
  }
  sink = n;
}

static void pass_parse(void) {
  size_t at = 0, n = 0;
  smtpcodes_reply reply;
  while (smtpcodes_parse(octets + at, size - at, NULL, &reply) == SMTPCODES_DONE) {
    at += reply.consumed;
    n += (size_t)reply.code;
  }
  sink = n;
}

static void pass_parse_texts(void) {
  size_t at = 0, n = 0;
  smtpcodes_reply reply;
  while (smtpcodes_parse(octets + at, size - at, NULL, &reply) == SMTPCODES_DONE) {
    smtpcodes_string text;
    size_t position = 0;
    while ((position = smtpcodes_next_line(&reply, position, &text)) != 0) n += text.len;
    at += reply.consumed;
  }
  sink = n;
}

static void pass_diagnostic(void) {
  const char *at = diagnostics, *const end = diagnostics + diagnostics_size;
  size_t n = 0;
  while (at < end) {
    const char *const stop = (const char *)memchr(at, '\n', (size_t)(end - at));
    smtpcodes_reply reply;
    n += (size_t)smtpcodes_parse_diagnostic(at, (size_t)(stop - at), &reply);
    at = stop + 1;
  }
  sink = n;
}

/* The best of several runs, in nanoseconds for one pass. */
static double measure(void (*pass)(void)) {
  double best = 1e18;
  int run, i;
  for (run = 0; run < RUNS; run++) {
    const clock_t start = clock();
    double time;
    for (i = 0; i < 200; i++) pass();
    time = (double)(clock() - start) / CLOCKS_PER_SEC * 1e9 / 200;
    if (time < best) best = time;
  }
  return best;
}

static void report(const char *what, double time, double base) {
  printf("  %-34s %7.1f ns/reply %6.2f GB/s", what, time / (double)replies, (double)size / time);
  if (base > 0) printf("  %5.2fx memchr", time / base);
  printf("\n");
}

int main(int argc, char **argv) {
  double base;
  if (argc != 2 || !load(argv[1])) {
    fprintf(stderr, "usage: %s FILE   one reply a line\n", argv[0]);
    return 2;
  }
  printf("%lu replies, %lu lines, %.1f octets a reply\n", (unsigned long)replies, (unsigned long)lines,
         (double)size / (double)replies);
  base = measure(pass_memchr);
  report("memchr for the line ends", base, 0);
  report("smtpcodes_parse", measure(pass_parse), base);
  report("smtpcodes_parse, and the texts", measure(pass_parse_texts), base);
  report("smtpcodes_parse_diagnostic", measure(pass_diagnostic), base);
  return 0;
}
