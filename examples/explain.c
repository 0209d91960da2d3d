/* The C library alone: explains the codes given on the command line.
 *
 *   cc examples/explain.c $(pkg-config --cflags --libs smtpcodes) -o explain && ./explain 252 5.7.26
 */
#include <smtpcodes.h>
#include <stdio.h>
#include <string.h>

static void print_field(const char *label, smtpcodes_string text) {
  printf("%-12s %.*s\n", label, (int)text.len, text.ptr);
}

int main(int argc, char **argv) {
  int i, missing = 0;
  for (i = 1; i < argc; i++) {
    const size_t len = strlen(argv[i]);
    smtpcodes_entry entry;
    smtpcodes_enhanced enhanced;
    int found = smtpcodes_reply_entry(smtpcodes_read_code(argv[i], len), &entry);
    if (!found && smtpcodes_read_enhanced(argv[i], len, &enhanced) == len && len > 0)
      found = smtpcodes_enhanced_entry(enhanced, &entry);
    if (!found) {
      fprintf(stderr, "%s: unknown\n", argv[i]);
      missing = 1;
      continue;
    }
    printf("%s %.*s\n", argv[i], (int)entry.name.len, entry.name.ptr);
    print_field("severity", entry.severity);
    print_field("says", entry.description);
    print_field("fix", entry.fix);
  }
  return missing;
}
