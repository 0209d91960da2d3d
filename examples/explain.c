/* The C library alone: explains the codes given on the command line, and says what a reply means for the
 * sender.
 *
 *   cc examples/explain.c $(pkg-config --cflags --libs smtpcodes) -o explain
 *   ./explain 252 5.7.26 "550 5.7.1" "550 5.1.1 No such user here"
 */
#include <smtpcodes.h>
#include <stdio.h>
#include <string.h>

static void print_field(const char *label, smtpcodes_string text) {
  printf("%-12s %.*s\n", label, (int)text.len, text.ptr);
}

/* "252", "5.7.26" or both codes of one reply, "550 5.7.1". */
static int find(const char *text, smtpcodes_entry *entry) {
  const size_t len = strlen(text);
  smtpcodes_enhanced enhanced;
  if (smtpcodes_reply_entry(smtpcodes_read_code(text, len), entry)) return 1;
  if (len > 0 && smtpcodes_read_enhanced(text, len, &enhanced) == len) return smtpcodes_enhanced_entry(enhanced, entry);
  if (len > 4 && text[3] == ' ' && smtpcodes_read_enhanced(text + 4, len - 4, &enhanced) == len - 4)
    return smtpcodes_pair_entry(smtpcodes_read_code(text, 3), enhanced, entry);
  return 0;
}

static void explain(const char *text, const smtpcodes_entry *entry) {
  smtpcodes_string source;
  smtpcodes_example example;
  size_t position;
  printf("%s %.*s\n", text, (int)entry->name.len, entry->name.ptr);
  print_field("severity", entry->severity);
  print_field("means that", entry->gist);
  print_field("fix", entry->fix);
  for (position = 0; (position = smtpcodes_next_item(&entry->sources, position, &source)) != 0;)
    print_field("source", source);
  for (position = 0; (position = smtpcodes_next_example(entry, position, &example)) != 0;)
    print_field("example", example.text);
}

static void decide(const char *text) {
  smtpcodes_verdict verdict;
  smtpcodes_classify(text, strlen(text), NULL, &verdict);
  printf("%s\n", text);
  print_field("reason", smtpcodes_reason_name(verdict.reason));
  print_field("action", smtpcodes_action_name(verdict.action));
  print_field("scope", smtpcodes_scope_name(verdict.scope));
  print_field("message", smtpcodes_disposition_name(verdict.disposition));
}

int main(int argc, char **argv) {
  int i, missing = 0;
  for (i = 1; i < argc; i++) {
    smtpcodes_entry entry;
    if (find(argv[i], &entry)) {
      explain(argv[i], &entry);
    } else if (strchr(argv[i], ' ')) {
      decide(argv[i]); /* a reply, or what a program tells about one */
    } else {
      fprintf(stderr, "%s: unknown\n", argv[i]);
      missing = 1;
    }
  }
  return missing;
}
