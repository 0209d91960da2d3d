/* SPDX-License-Identifier: MIT
 *
 * Compiles the rows of rules.def, provider.def and blocklist.def into core/rules_table.inc, and proves them.
 * It is linked with the library itself, except core/table.c: so the words of a row are folded, and its phrases
 * compiled and matched, by the very code that does so with a text. The rows come in as macros.
 *
 *   rules DIGEST            writes the table, which states the digest, to standard output
 *   rules check             compiles, and runs every sample: what a row says must be so
 *   rules mutate [N [SEED]] switches phrases off one by one, and asks whether their samples notice: all, or N of them
 *
 * What is wrong with a row goes to standard error as "file:line: what is wrong: what to write instead" and makes the
 * exit status 1.
 */
#include "../core/phrase.h"
#include "../core/rules.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- rows ---- */

struct rule {
  const char *id, *conditions;
  int line;
};
static const struct rule rules[] = {
#define RULE(id, reason, strength, conditions) { #id, conditions, __LINE__ },
#include "../data/rules.def"
};

/* A row below a rule; a rule's head is { NULL, … }. */
struct phrase_row {
  const char *words, *sample;
  int line;
};
static const struct phrase_row phrase_rows[] = {
#define RULE(id, reason, strength, conditions) { NULL, NULL, __LINE__ },
#define PHRASE(words, sample) { words, sample, __LINE__ },
#define PHRASE_FROM(words, sample, source) { words, sample, __LINE__ },
#include "../data/rules.def"
};

struct name_row {
  const char *file, *text;
  int line, kind, owner; /* owner 0: the row's own number among the blocklists */
};
static const struct name_row name_rows[] = {
#define PROVIDER_MARK(ID, mark) { "provider.def", mark, __LINE__, SC_NAMES_PROVIDER, SC_PROVIDER_##ID },
#include "../data/provider.def"
#define BLOCKLIST(host, name) { "blocklist.def", host, __LINE__, SC_NAMES_HOST, 0 },
#define BLOCKLIST_WORD(words, name) { "blocklist.def", words, __LINE__, SC_NAMES_WORDS, 0 },
#include "../data/blocklist.def"
};

static const char *const provider_macros[] = {
  "",
#define PROVIDER(ID, id, name) "SC_PROVIDER_" #ID,
#include "../data/provider.def"
};

static const char *const reason_macros[] = {
#define REASON(id, ID, ...) [SMTPCODES_REASON_##ID] = #ID,
#include "../data/reason.def"
};

/* ---- saying what is wrong ---- */

static int failures;

static void fail(const char *file, int line, const char *format, ...) {
  va_list arguments;
  fprintf(stderr, "csrc/data/%s:%d: ", file, line);
  va_start(arguments, format);
  vfprintf(stderr, format, arguments);
  va_end(arguments);
  fputc('\n', stderr);
  failures++;
}

static void *room(size_t size) {
  void *const memory = calloc(1, size ? size : 1);
  if (!memory) {
    fputs("out of memory\n", stderr);
    exit(2);
  }
  return memory;
}

/* ---- what is compiled ---- */

enum { SOURCES_MAX = 8192, CONDITIONS_MAX = 4096 };

/* A text for the compiler, and the row that it comes from. */
struct origin {
  const char *file;
  int line, rule, row; /* of a phrase: its rule, and its row of phrase_rows; otherwise -1 */
};

static sc_source sources[SOURCES_MAX];
static struct origin origins[SOURCES_MAX];
static uint32_t results[SOURCES_MAX];
static size_t source_count;

static sc_condition conditions[CONDITIONS_MAX];
static int condition_source[CONDITIONS_MAX]; /* SC_IF_NOT: its list among the sources */
static size_t condition_count;
static sc_rule compiled_rules[SC_COUNT(rules)];
static uint16_t bare[SC_COUNT(rules)];
static uint32_t bare_count;
static size_t first_phrase, phrase_sources; /* the phrases among the sources: from, to */

static sc_table table;

void sc_table_open(sc_table *t) { *t = table; }

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

/* Adds a text; what else a source has is for the caller to fill in. */
static sc_source *add_source(const char *text, size_t len, sc_role role, struct origin origin) {
  sc_source *const source = &sources[source_count];
  source->text.ptr = text;
  source->text.len = len;
  source->role = (uint8_t)role;
  origins[source_count++] = origin;
  return source;
}

/* ---- conditions ---- */

struct term { /* key [!]= items */
  smtpcodes_string key, items;
  int negated, line;
};

static int same(smtpcodes_string s, const char *text) { return sc_is(s.ptr, s.len, text); }

static int read_number(const char *at, size_t len, int *out) {
  size_t i;
  *out = 0;
  for (i = 0; i < len; i++) {
    if (!sc_is_digit(at[i])) return 0;
    *out = *out * 10 + (at[i] - '0');
  }
  return len > 0 && len <= 3;
}

static int read_code_item(const char *at, size_t len, sc_condition *c) {
  int code, scale = 1;
  if (!read_number(at, len, &code) || at[0] < '2' || at[0] > '5') return 0;
  for (; len < 3; len++) scale *= 10;
  c->kind = SC_IF_CODE;
  c->first = (uint16_t)(code * scale);
  c->last = (uint16_t)(code * scale + scale - 1);
  return 1;
}

static int read_enhanced_item(const char *at, size_t len, sc_condition *c) {
  const char *const end = at + len;
  int part[3], i;
  for (i = 0; i < 3; i++) {
    const char *stop = at;
    while (stop < end && *stop != '.') stop++;
    if (stop == at + 1 && *at == 'x') part[i] = -1;
    else if (!read_number(at, (size_t)(stop - at), &part[i])) return 0;
    if ((stop == end) != (i == 2)) return 0;
    at = stop + 1;
  }
  if (part[1] < 0) return 0;
  c->kind = SC_IF_ENHANCED;
  c->cls = (uint8_t)(part[0] < 0 ? 0 : part[0]);
  c->subject = (uint16_t)part[1];
  c->first = (uint16_t)(part[2] < 0 ? 0 : part[2]);
  c->last = (uint16_t)(part[2] < 0 ? 999 : part[2]);
  return 1;
}

static int read_item(smtpcodes_string key, const char *at, size_t len, sc_condition *c) {
  if (same(key, "code")) return read_code_item(at, len, c);
  if (same(key, "enh")) return read_enhanced_item(at, len, c);
  c->kind = same(key, "stage") ? SC_IF_STAGE : SC_IF_PROVIDER;
  if (c->kind == SC_IF_STAGE) c->first = (uint16_t)smtpcodes_stage_of(at, len);
  else if (same(key, "provider")) c->first = (uint16_t)sc_provider_of(at, len);
  return c->first != 0;
}

static void add_condition(const sc_condition *c, int source) {
  condition_source[condition_count] = source;
  conditions[condition_count++] = *c;
}

/* Terms that a rule asks for by items, apart by commas. */
static int read_items(const struct term *t) {
  const char *at = t->items.ptr;
  const char *const end = at + t->items.len;
  for (;;) {
    const char *stop = at;
    sc_condition c;
    memset(&c, 0, sizeof(c));
    while (stop < end && *stop != ',') stop++;
    if (!read_item(t->key, at, (size_t)(stop - at), &c)) return 0;
    c.negated = (uint8_t)t->negated;
    c.more = stop < end;
    add_condition(&c, -1);
    if (stop == end) return 1;
    at = stop + 1;
  }
}

static uint8_t scope_of(smtpcodes_string name) {
  uint8_t i;
  for (i = SMTPCODES_SCOPES - 1; i > 0 && !same(name, smtpcodes_scope_name((smtpcodes_scope)i).ptr); i--) {}
  return i;
}

static int read_term(const struct term *t, sc_rule *rule) {
  sc_condition c;
  memset(&c, 0, sizeof(c));
  c.negated = (uint8_t)t->negated;
  if (same(t->key, "not")) {
    const struct origin origin = { "rules.def", t->line, -1, -1 };
    c.kind = SC_IF_NOT;
    add_condition(&c, (int)(add_source(t->items.ptr, t->items.len, SC_ROLE_LIST, origin) - sources));
    return 1;
  }
  if (same(t->key, "list") && same(t->items, "named")) {
    c.kind = SC_IF_LIST;
    add_condition(&c, -1);
    return 1;
  }
  if (same(t->key, "scope")) return (rule->scope = scope_of(t->items)) != 0;
  if (!same(t->key, "gives")) return read_items(t);
  rule->gives = same(t->items, "return") ? SC_GIVES_RETURN : same(t->items, "block") ? SC_GIVES_BLOCK : 0;
  return rule->early = rule->gives != 0;
}

static void read_conditions(int rule) {
  const char *at = rules[rule].conditions;
  const size_t first = condition_count;
  while (*at) {
    const size_t len = strcspn(at, " "), key = strcspn(at, "=! ");
    struct term t;
    t.line = rules[rule].line;
    t.key.ptr = at;
    t.key.len = key;
    t.negated = at[key] == '!';
    t.items.ptr = at + key + t.negated + 1;
    t.items.len = len - least(len, (size_t)(t.items.ptr - at));
    if (!t.items.len || t.items.ptr[-1] != '=' || !read_term(&t, &compiled_rules[rule]))
      fail("rules.def", t.line, "'%.*s' is no condition", (int)len, at);
    at += len + strspn(at + len, " ");
  }
  compiled_rules[rule].condition = (uint16_t)(condition_count > first ? first : 0);
  compiled_rules[rule].conditions = (uint16_t)(condition_count - first);
}

/* ---- compiling ---- */

/* The phrases of rules with gives= (`early`) or of the others. */
static void add_phrases(int early) {
  int rule = -1;
  size_t i;
  for (i = 0; i < SC_COUNT(phrase_rows); i++) {
    const struct phrase_row *const row = &phrase_rows[i];
    if (!row->words) {
      rule++;
      continue;
    }
    if (compiled_rules[rule].early == early && *row->words) {
      const struct origin origin = { "rules.def", row->line, rule, (int)i };
      sc_source *const source = add_source(row->words, strlen(row->words), SC_ROLE_PHRASE, origin);
      source->kind = (uint8_t)(sc_rule_rank(rule) == SC_RANK_STRONG ? sc_rule_reason(rule) : 0);
      source->owner = (uint16_t)rule;
      source->sample = sc_string(row->sample);
    }
  }
}

static void add_names(void) {
  int list = 0;
  size_t i;
  for (i = 0; i < SC_COUNT(name_rows); i++) {
    const struct name_row *const row = &name_rows[i];
    const struct origin origin = { row->file, row->line, -1, -1 };
    sc_source *const source = add_source(row->text, strlen(row->text), SC_ROLE_NAME, origin);
    source->kind = (uint8_t)row->kind;
    source->owner = (uint16_t)(row->owner ? row->owner : ++list);
  }
}

/* What a rule says beside its conditions: the first phrase that comes behind it in the order of rows, and whether it
 * asks for no words. */
static void number_rules(void) {
  uint32_t behind = table.index.phrases;
  size_t i;
  int rule = -1;
  for (i = 0; i < SC_COUNT(phrase_rows); i++) {
    rule += !phrase_rows[i].words;
    if (phrase_rows[i].words && !*phrase_rows[i].words) bare[bare_count++] = (uint16_t)rule;
  }
  for (rule = (int)SC_COUNT(rules) - 1; rule >= 0; rule--) {
    sc_rule *const out = &compiled_rules[rule];
    out->behind = (uint16_t)behind;
    for (i = first_phrase; i < phrase_sources && origins[i].rule != rule; i++) {}
    if (!out->early && i < phrase_sources) behind = results[i];
  }
}

static const char left_out[] = "brokenrow"; /* in the place of a row that is wrong, so that all are told at once */

static int compile_rows(void) {
  static const struct origin words = { "words.def", 1, -1, -1 };
  sc_problem problem;
  size_t octets, i;
  void *memory;
  int rule;
  add_source("@later", 6, SC_ROLE_LIST, words); /* lists first: their words get low numbers */
  add_source("@hour", 5, SC_ROLE_LIST, words);
  add_source("@destined", 9, SC_ROLE_LIST, words);
  for (rule = 0; rule < (int)SC_COUNT(rules); rule++) read_conditions(rule);
  first_phrase = source_count;
  add_phrases(1);
  add_phrases(0);
  phrase_sources = source_count;
  add_names();
  do {
    octets = sc_compile_room(sources, source_count, &problem);
    memory = room(octets);
    if (octets) octets = sc_compile(sources, source_count, memory, results, &problem);
    if (!octets) {
      const struct origin *const origin = &origins[problem.phrase];
      fail(origin->file, origin->line, "\"%.*s\": '%.*s' %s", (int)sources[problem.phrase].text.len,
           sources[problem.phrase].text.ptr, (int)problem.token.len, problem.token.ptr, problem.what);
      sources[problem.phrase].text = sc_string(left_out);
      free(memory);
    }
  } while (!octets);
  sc_index_open(memory, &table.index);
  for (i = 0; i < first_phrase; i++) {
    uint16_t term[SC_ALTERNATIVES];
    const size_t count = sc_terms_of(&table.index, (int)results[i], term);
    if (count && term[count - 1] >= SC_SEEN)
      fail(origins[i].file, origins[i].line, "there are more words in lists than SC_SEEN");
  }
  for (i = 0; i < condition_count; i++)
    if (condition_source[i] >= 0) conditions[i].first = (uint16_t)results[condition_source[i]];
  number_rules();
  table.rule = compiled_rules;
  table.condition = conditions;
  table.bare = bare;
  table.bare_count = bare_count;
  table.later = (uint16_t)results[0];
  table.hour = (uint16_t)results[1];
  table.destined = (uint16_t)results[2];
  return failures == 0;
}

/* ---- names of what is numbered ---- */

/* Ids are made of texts, so that no number stands in the table: what is no letter or digit is spelt out. */
static char **term_id, **set_id, **phrase_id;

static char *make_id(const char *prefix, const char *text, size_t len, const char *suffix) {
  char *const id = (char *)room(4 * len + 32 + strlen(prefix) + strlen(suffix));
  char *to = id + sprintf(id, "%s", prefix);
  size_t i;
  for (i = 0; i < len; i++) {
    const int c = (unsigned char)text[i];
    if (sc_is_alpha(c) || sc_is_digit(c)) *to++ = (char)c;
    else if (c == '|' || c == ',') to += sprintf(to, "_or_");
    else if (c == '.' || c == ' ' || c == '-' || c == '_') *to++ = '_';
    else if (c == '*') to += sprintf(to, "_x");
    else if (c == '@') to += sprintf(to, "c_");
    else to += sprintf(to, "_%02X", (unsigned)c);
  }
  sprintf(to, "%s", suffix);
  return id;
}

static uint32_t hash_text(const char *text, size_t len) {
  uint32_t hash = 2166136261u;
  size_t i;
  for (i = 0; i < len; i++) hash = (hash ^ (unsigned char)text[i]) * 16777619u;
  return hash ^ hash >> 16;
}

enum { LONGEST_ID = 40 };

static void name_all(void) {
  const sc_index *const x = &table.index;
  uint32_t i;
  size_t source;
  char suffix[32];
  term_id = (char **)room((x->terms + 1) * sizeof(char *));
  set_id = (char **)room((x->sets + 1) * sizeof(char *));
  phrase_id = (char **)room((x->phrases + x->names + 1) * sizeof(char *));
  for (i = 1; i <= x->terms; i++)
    term_id[i] = make_id("W_", x->text + x->term[i].text, x->term[i].len, x->term[i].is & SC_STEM ? "_x" : "");
  for (i = 0; i < x->sets; i++) {
    char name[1 << 15];
    const size_t len = sc_element_text(x, SC_SET + (int)i, name, sizeof(name));
    suffix[0] = 0;
    if (len > LONGEST_ID) sprintf(suffix, "_%08x", (unsigned)hash_text(name, len));
    set_id[i] = make_id("T_", name, len > LONGEST_ID ? LONGEST_ID : len, suffix);
  }
  for (source = first_phrase; source < source_count; source++) {
    const sc_source *const s = &sources[source];
    const int is_name = s->role == SC_ROLE_NAME;
    const char *const base = is_name ? s->text.ptr : rules[s->owner].id;
    const uint32_t end = source + 1 < source_count ? results[source + 1] : x->phrases + x->names;
    for (i = results[source]; i < end; i++) {
      if (is_name) sprintf(suffix, "_%d", s->kind);
      else sprintf(suffix, "_%04x", (unsigned)hash_text(s->text.ptr, s->text.len) & 0xFFFFu);
      if (i > results[source]) sprintf(suffix + strlen(suffix), "_%u", (unsigned)(i - results[source]));
      phrase_id[i] = make_id(is_name ? "N_" : "P_", base, strlen(base), suffix);
    }
  }
}

static const char *what_id(int what) { return what & SC_SET ? set_id[what - SC_SET] : term_id[what]; }

/* ---- writing ---- */

/* Terms of lists get the lowest numbers (sc_scan.seen has a bit for each), then those of postings: only these have
 * room for them. */
static int rank_of(uint32_t term) {
  return table.index.term[term].is & SC_IN_LIST ? 0 : table.index.postings[term].count ? 1 : 2;
}

/* Of two with the same octets the term before its stem. */
static int compare_octets(const void *a, const void *b) {
  const sc_index *const x = &table.index;
  const sc_term *const s = &x->term[*(const uint32_t *)a], *const t = &x->term[*(const uint32_t *)b];
  const int by_octets = memcmp(x->text + s->text, x->text + t->text, least(s->len, t->len));
  if (by_octets) return by_octets;
  return s->len != t->len ? (int)s->len - (int)t->len : (s->is & SC_STEM) - (t->is & SC_STEM);
}

static int compare_terms(const void *a, const void *b) {
  const int by_rank = rank_of(*(const uint32_t *)a) - rank_of(*(const uint32_t *)b);
  return by_rank ? by_rank : compare_octets(a, b);
}

static int compare_sets(const void *a, const void *b) {
  return strcmp(set_id[*(const uint32_t *)a], set_id[*(const uint32_t *)b]);
}

/* Terms, then classes. */
static int compare_members(const void *a, const void *b) {
  const uint32_t s = *(const uint16_t *)a, t = *(const uint16_t *)b;
  const uint32_t s_class = s - SC_SET, t_class = t - SC_SET;
  if ((s & SC_SET) != (t & SC_SET)) return s < t ? -1 : 1;
  return s & SC_SET ? compare_sets(&s_class, &t_class) : compare_terms(&s, &t);
}

static uint32_t *ordered(uint32_t first, uint32_t count, int (*compare)(const void *, const void *)) {
  uint32_t *const order = (uint32_t *)room((count + 1) * sizeof(uint32_t));
  uint32_t i;
  for (i = 0; i < count; i++) order[i] = first + i;
  qsort(order, count, sizeof(uint32_t), compare);
  return order;
}

static void write_text(const char *text, size_t len) {
  size_t i;
  putchar('"');
  for (i = 0; i < len; i++) {
    if (text[i] == '"' || text[i] == '\\') putchar('\\');
    putchar(text[i]);
  }
  putchar('"');
}

static void write_flags(int is) {
  static const char names[][16] = { "SC_STEM", "SC_STOP", "SC_IN_PHRASE", "SC_NUMBER", "SC_IN_LIST", "SC_IN_NAME" };
  const char *separator = "";
  size_t i;
  if (!is) putchar('0');
  for (i = 0; i < SC_COUNT(names); i++) {
    if (!(is >> i & 1)) continue;
    printf("%s%s", separator, names[i]);
    separator = " | ";
  }
}

/* The octets of terms: those that another term begins with are stored once. holder[term] is the term whose octets the
 * term's are the beginning of, itself where there is none. */
static void write_texts(uint32_t *holder) {
  const sc_index *const x = &table.index;
  uint32_t *const order = ordered(1, x->terms, compare_octets);
  uint32_t i;
  for (i = x->terms; i-- > 0;) {
    const sc_term *const term = &x->term[order[i]];
    const sc_term *const next = i + 1 < x->terms ? &x->term[order[i + 1]] : NULL;
    const int held = next && next->len >= term->len && !memcmp(x->text + next->text, x->text + term->text, term->len);
    holder[order[i]] = held ? holder[order[i + 1]] : order[i];
  }
  for (i = 0; i < x->terms; i++) {
    if (holder[order[i]] != order[i]) continue;
    printf("TEXT(%s, ", term_id[order[i]]);
    write_text(x->text + x->term[order[i]].text, x->term[order[i]].len);
    puts(")");
  }
  free(order);
}

static void write_terms(const uint32_t *order) {
  const sc_index *const x = &table.index;
  uint32_t *const holder = (uint32_t *)room((x->terms + 1) * sizeof(uint32_t));
  uint32_t i, slot;
  write_texts(holder);
  for (i = 0; i < x->terms; i++) {
    const sc_term *const term = &x->term[order[i]];
    for (slot = 0; x->slot[slot] != order[i]; slot++) {}
    printf("TERM(%s, %s, %d, ", term_id[order[i]], term_id[holder[order[i]]], (int)term->len);
    write_flags(term->is);
    printf(", %s, %d, 0x%03x)\n", term->stem ? term_id[term->stem] : "0", term->bit, (unsigned)slot);
  }
  free(holder);
}

static int same_postings(const sc_postings *a, const sc_postings *b) {
  const uint16_t *const posting = table.index.posting;
  return a->count == b->count && memcmp(posting + a->at, posting + b->at, a->count * sizeof(*posting)) == 0;
}

/* Terms with the same postings share those of the first: mostly the words of one set. */
static void write_postings(const uint32_t *order) {
  const sc_index *const x = &table.index;
  uint32_t i, k, first;
  for (i = 0; i < x->terms; i++) {
    const sc_postings *const list = &x->postings[order[i]];
    if (!list->count) continue;
    for (first = 0; !same_postings(&x->postings[order[first]], list); first++) {}
    if (first == i) {
      printf("POSTINGS(%s, %d", term_id[order[i]], (int)list->count);
      for (k = 0; k < list->count; k++) printf(", %s", phrase_id[x->posting[list->at + k]]);
      puts(")");
    }
    printf("POSTED(%s, %s, %d)\n", term_id[order[i]], term_id[order[first]], (int)list->count);
  }
}

static void write_sets(void) {
  const sc_index *const x = &table.index;
  uint32_t *const order = ordered(0, x->sets, compare_sets);
  uint32_t i, k;
  for (i = 0; i < x->sets; i++) {
    const sc_set *const set = &x->set[order[i]];
    uint16_t *const members = (uint16_t *)room(set->count * sizeof(uint16_t));
    memcpy(members, x->member + set->at, set->count * sizeof(uint16_t));
    qsort(members, set->count, sizeof(uint16_t), compare_members);
    if (set->is_class) {
      const smtpcodes_string name = sc_class_name(x, set);
      printf("CLASS(%s, \"%.*s\"", set_id[order[i]], (int)name.len, name.ptr);
    } else {
      printf("SET(%s", set_id[order[i]]);
    }
    printf(", 0x%08x, %d", (unsigned)set->filter, set->count);
    for (k = 0; k < set->count; k++) printf(", %s", what_id(members[k]));
    puts(")");
    free(members);
  }
  free(order);
}

static void write_phrases(void) {
  static const char kinds[][20] = { "SC_NAMES_PROVIDER", "SC_NAMES_HOST", "SC_NAMES_WORDS" };
  static const char windows[SC_WINDOWS][16] = { "SC_ANYWHERE", "SC_BEFORE", "SC_BEHIND", "SC_RIGHT_BEFORE",
                                                "SC_RIGHT_BEHIND" };
  const sc_index *const x = &table.index;
  uint32_t i, k;
  for (i = 0; i < x->phrases + x->names; i++) {
    const sc_phrase *const phrase = &x->phrase[i];
    const int is_name = i >= x->phrases;
    printf("%s(%s, ", is_name ? "NAME" : "ENTRY", phrase_id[i]);
    if (!is_name) printf("SC_RULE_%s, %s%s, ", rules[phrase->owner].id, phrase->kind ? "SMTPCODES_REASON_" : "0",
                         phrase->kind ? reason_macros[phrase->kind] : "");
    else if (phrase->kind == SC_NAMES_PROVIDER) printf("%s, %s, ", provider_macros[phrase->owner], kinds[phrase->kind]);
    else printf("%d, %s, ", phrase->owner, kinds[phrase->kind]);
    printf("%s, %d, %s, 0x%08x, %d, %d", phrase->flags == SC_AT_START ? "SC_AT_START" : phrase->flags == SC_AT_END ? "SC_AT_END" :
           phrase->flags ? "SC_AT_START | SC_AT_END" : "0", phrase->anchor, windows[phrase->window],
           (unsigned)phrase->filter, is_name ? phrase->len : 0, phrase->count);
    for (k = 0; k < phrase->count; k++) {
      const sc_element *const e = &x->element[phrase->element + k];
      printf(", SC_ELEMENT(%s, %d)", what_id(sc_what(*e)), e->gap);
    }
    puts(")");
  }
}

static void write_stage(int stage) {
  const smtpcodes_string name = smtpcodes_stage_name((smtpcodes_stage)stage);
  size_t i;
  fputs(", SMTPCODES_STAGE_", stdout);
  for (i = 0; i < name.len; i++) putchar(name.ptr[i] == '-' ? '_' : name.ptr[i]);
  fputs(", 0 }", stdout);
}

static void write_condition(const sc_condition *c) {
  static const char kinds[][20] = { "SC_IF_CODE", "SC_IF_ENHANCED", "SC_IF_STAGE", "SC_IF_PROVIDER", "SC_IF_NOT",
                                    "SC_IF_LIST" };
  printf(", { %s, %d, %d, %d, %d", kinds[c->kind], c->negated, c->more, c->cls, c->subject);
  if (c->kind == SC_IF_STAGE) write_stage(c->first);
  else if (c->kind == SC_IF_PROVIDER) printf(", %s, 0 }", provider_macros[c->first]);
  else if (c->kind == SC_IF_NOT) printf(", %s, 0 }", what_id(c->first));
  else printf(", %d, %d }", c->first, c->last);
}

static void write_rules(void) {
  uint32_t i, k;
  for (i = 0; i < SC_COUNT(rules); i++) {
    const sc_rule *const rule = &compiled_rules[i];
    const char *const behind = rule->behind < table.index.phrases ? phrase_id[rule->behind] : "PHRASES_END";
    if (rule->conditions) {
      printf("CONDITIONS(%s, %d", rules[i].id, rule->conditions);
      for (k = 0; k < rule->conditions; k++) write_condition(&conditions[rule->condition + k]);
      printf(")\nRULE_IF(%s, %d, ", rules[i].id, rule->conditions);
    } else {
      printf("RULE_ALWAYS(%s, ", rules[i].id);
    }
    printf("%s, %d, %d, %d)\n", behind, rule->scope, rule->gives, rule->early);
  }
  for (i = 0; i < bare_count; i++) printf("BARE(SC_RULE_%s)\n", rules[bare[i]].id);
}

static const char macros[][16] = { "TEXT", "TERM", "STEM_LENGTHS", "POSTINGS", "POSTED", "SET", "CLASS", "ENTRY", "NAME", "CONDITIONS", "RULE_IF",
                                   "RULE_ALWAYS", "BARE", "LIST", "SIZE" };

static void write_table(const char *digest) {
  const sc_index *const x = &table.index;
  uint32_t *const order = ordered(1, x->terms, compare_terms);
  size_t i;
  printf("/* SPDX-License-Identifier: MIT\n"
         " * Generated by csrc/gen/rules.c from csrc/data: edit the rows there and run make. core/table.c includes\n"
         " * this file again and again, each time with the macros that it wants.\n"
         " * Digest: %s\n */\n", digest);
  for (i = 0; i < SC_COUNT(macros); i++) printf("#ifndef %s\n#  define %s(...)\n#endif\n", macros[i], macros[i]);
  printf("\nSIZE(SLOTS, %u)\n", (unsigned)x->slots);
  for (i = 0; rank_of(order[i]) == 0; i++) {}
  printf("SIZE(LISTED_END, %s)\n", term_id[order[i]]);
  for (; rank_of(order[i]) == 1; i++) {}
  printf("SIZE(POSTED_END, %s)\n", term_id[order[i]]);
  printf("SIZE(ADDRESS_TERM, %s)\nSIZE(IP_TERM, %s)\nSIZE(HOST_TERM, %s)\n", term_id[x->address], term_id[x->ip],
         term_id[x->host]);
  printf("LIST(later, %s)\nLIST(hour, %s)\n", what_id(table.later), what_id(table.hour));
  printf("LIST(destined, %s)\n\n", what_id(table.destined));
  write_terms(order);
  for (i = 0; i < SC_STEM_KEYS; i++)
    if (x->stem_lengths[i]) printf("STEM_LENGTHS(0x%03x, 0x%08x)\n", (unsigned)i, (unsigned)x->stem_lengths[i]);
  putchar('\n');
  write_postings(order);
  putchar('\n');
  write_sets();
  putchar('\n');
  write_phrases();
  putchar('\n');
  write_rules();
  putchar('\n');
  for (i = 0; i < SC_COUNT(macros); i++) printf("#undef %s\n", macros[i]);
  free(order);
}

/* ---- proving ---- */

/* The stage and provider that a sample is given along: the first that the rule asks for. */
static void context_of(int rule, smtpcodes_context *context) {
  const sc_rule *const row = &compiled_rules[rule];
  int i;
  for (i = 0; i < row->conditions; i++) {
    const sc_condition *const c = &conditions[row->condition + i];
    if (c->negated) continue;
    if (c->kind == SC_IF_STAGE && !context->stage) context->stage = (smtpcodes_stage)c->first;
    if (c->kind == SC_IF_PROVIDER && !context->provider) context->provider = c->first;
  }
}

/* How many words and addresses stand in the sample, without numbers, except those that the phrase matched. */
static int words_of(const char *sample, smtpcodes_string matched) {
  sc_reader reader;
  sc_word w;
  sc_piece piece;
  int words = 0;
  sc_reader_begin(&reader, sample, strlen(sample));
  while ((piece = sc_next_word(&reader, &w)) != SC_NO_WORD) {
    const int is_matched = reader.begin >= matched.ptr && reader.begin < matched.ptr + matched.len;
    words += is_matched || piece != SC_WORD || !sc_is_digit(w.octets[0]);
  }
  return words;
}

static void decide(int rule, const char *sample, smtpcodes_verdict *v) {
  smtpcodes_context context = SMTPCODES_CONTEXT_DEFAULTS;
  context_of(rule, &context);
  smtpcodes_classify(sample, strlen(sample), &context, v);
}

/* Whether the source's own phrase decides its sample. */
static int decides(size_t source, const smtpcodes_verdict *v) {
  return v->phrase >= (int)results[source] && v->phrase < (int)results[source + 1]; /* names come behind */
}

/* The source that a phrase comes from. */
static size_t source_of(int phrase) {
  size_t source = first_phrase;
  while (source + 1 < phrase_sources && (int)results[source + 1] <= phrase) source++;
  return source;
}

/* Switches all phrases of the source off or on again; each word with "?" in the row doubles them. */
static void switch_phrases(size_t source, int off) {
  uint32_t i;
  for (i = results[source]; i < results[source + 1]; i++) {
    sc_phrase *const phrase = (sc_phrase *)&table.index.phrase[i]; /* in memory of ours: see compile_rows */
    const unsigned others = phrase->flags & (SC_OFF - 1u);
    phrase->flags = (others | (off ? SC_OFF : 0u)) & 7u;
  }
}

/* Whether the sample holds the source's phrase, whoever decides it. */
static int matches_alone(size_t source, const char *sample) {
  smtpcodes_verdict v;
  size_t i;
  for (i = first_phrase; i < phrase_sources; i++) switch_phrases(i, i != source);
  decide(origins[source].rule, sample, &v);
  for (i = first_phrase; i < phrase_sources; i++) switch_phrases(i, 0);
  return decides(source, &v);
}

static int compare_samples(const void *a, const void *b) {
  const struct phrase_row *const s = *(const struct phrase_row *const *)a;
  const struct phrase_row *const t = *(const struct phrase_row *const *)b;
  const int c = strcmp(s->sample ? s->sample : "", t->sample ? t->sample : "");
  return c ? c : s->line - t->line;
}

/* Two phrases with one sample prove one of them. */
static void check_twice(void) {
  const struct phrase_row **const rows = (const struct phrase_row **)room(SC_COUNT(phrase_rows) * sizeof(*rows));
  size_t i;
  for (i = 0; i < SC_COUNT(phrase_rows); i++) rows[i] = &phrase_rows[i];
  qsort(rows, SC_COUNT(phrase_rows), sizeof(*rows), compare_samples);
  for (i = 1; i < SC_COUNT(phrase_rows); i++)
    if (rows[i]->sample && *rows[i]->sample && rows[i - 1]->sample && strcmp(rows[i]->sample, rows[i - 1]->sample) == 0)
      fail("rules.def", rows[i]->line, "\"%s\": its sample is that of line %d: write one of its own", rows[i]->words,
           rows[i - 1]->line);
  free(rows);
}

static void check_sample(size_t source) {
  const struct origin *const origin = &origins[source];
  const struct phrase_row *const row = &phrase_rows[origin->row];
  smtpcodes_verdict v;
  char phrase[512];
  if (sources[source].text.ptr == left_out) return;
  if (!*row->sample) {
    fail("rules.def", row->line, "\"%s\" has no sample: write a reply that it decides", row->words);
    return;
  }
  decide(origin->rule, row->sample, &v);
  if (!decides(source, &v) && v.phrase >= 0) {
    const size_t len = smtpcodes_phrase_text(v.phrase, phrase, sizeof(phrase));
    fail("rules.def", row->line, "\"%s\": its sample \"%s\" is decided by line %d, %.*s (\"%.*s\"): %s", row->words,
         row->sample, phrase_rows[origins[source_of(v.phrase)].row].line, (int)v.rule.len, v.rule.ptr,
         (int)(len < sizeof(phrase) ? len : sizeof(phrase)), phrase, matches_alone(source, row->sample)
           ? "write words of its own, or put the row above that one; if all that it matches is so, drop it"
           : "write one that holds the phrase, and whose codes do not say more");
  } else if (!decides(source, &v)) {
    fail("rules.def", row->line, "\"%s\": its sample \"%s\" is decided by %s: write one that holds the phrase%s",
         row->words, row->sample, v.rule.ptr ? v.rule.ptr : "the codes",
         compiled_rules[origin->rule].conditions ? ", and what the conditions ask for" : "");
  } else if (words_of(row->sample, v.matched) < table.index.phrase[v.phrase].count + 2) {
    fail("rules.def", row->line, "\"%s\": its sample \"%s\" has fewer than two words that are not of the phrase: "
         "add some", row->words, row->sample);
  }
}

static void check_bare(int rule, const struct phrase_row *row) {
  smtpcodes_verdict v;
  decide(rule, row->sample, &v);
  if (v.phrase >= 0 || !v.rule.ptr || !same(v.rule, rules[rule].id))
    fail("rules.def", row->line, "%s: its sample \"%s\" is decided by %s: write one that no phrase matches",
         rules[rule].id, row->sample, v.rule.ptr ? v.rule.ptr : "the codes");
}

static int check(void) {
  size_t i;
  int rule = -1;
  for (i = first_phrase; i < phrase_sources; i++) check_sample(i);
  for (i = 0; i < SC_COUNT(phrase_rows); i++) {
    rule += !phrase_rows[i].words;
    if (phrase_rows[i].words && !*phrase_rows[i].words) check_bare(rule, &phrase_rows[i]);
  }
  check_twice();
  fprintf(stderr, "%d rules, %u phrases, %u names: %d to mend\n", (int)SC_COUNT(rules), (unsigned)table.index.phrases,
          (unsigned)table.index.names, failures);
  return failures == 0;
}

/* ---- mutations ---- */

/* Whether the sample still has the verdict that its row proves: the same rule by the same words. */
static int survives(size_t source, const char *words, const smtpcodes_verdict *v) {
  const struct origin *other;
  if (v->phrase < 0) return 0;
  other = &origins[source_of(v->phrase)];
  return decides(source, v) || (other->rule == origins[source].rule && strcmp(words, phrase_rows[other->row].words) == 0);
}

/* The octets in the sample that the elements of the phrase stand for, in order; 0 when they are not found again. */
static int place_elements(const sc_phrase *phrase, smtpcodes_string matched, smtpcodes_string *place) {
  const sc_index *const x = &table.index;
  sc_reader reader;
  sc_word w;
  sc_piece piece;
  int e = 0;
  sc_reader_begin(&reader, matched.ptr, matched.len);
  while (e < phrase->count && (piece = sc_next_word(&reader, &w)) != SC_NO_WORD) {
    const int what = sc_what(x->element[phrase->element + (uint32_t)e]);
    if (piece != SC_WORD || !sc_term_fits(x, sc_find_term(x, &w), what)) continue;
    place[e++] = sc_between(reader.begin, reader.at);
  }
  return e == phrase->count;
}

/* The sample again and again, with each other alternative of each element in the place of the one that it holds. An
 * alternative that does not decide then could be dropped from the row without a trace. */
static void try_alternatives(size_t source, int show, int *tried, int *idle) {
  const sc_index *const x = &table.index;
  const struct phrase_row *const row = &phrase_rows[origins[source].row];
  smtpcodes_verdict v;
  smtpcodes_string place[SC_ELEMENTS];
  const sc_phrase *phrase;
  char text[1024];
  int e;
  decide(origins[source].rule, row->sample, &v);
  if (!decides(source, &v)) return;
  phrase = &x->phrase[v.phrase];
  if (!place_elements(phrase, v.matched, place)) return;
  for (e = 0; e < phrase->count; e++) {
    uint16_t alternative[SC_ALTERNATIVES];
    const size_t count = sc_terms_of(x, sc_what(x->element[phrase->element + (uint32_t)e]), alternative);
    size_t i;
    for (i = 0; count > 1 && i < count; i++) {
      const sc_term *const term = &x->term[alternative[i]];
      const int before = (int)(place[e].ptr - row->sample);
      if (x->text[term->text] == '<') continue;
      snprintf(text, sizeof(text), "%.*s%.*s%s", before, row->sample, (int)term->len, x->text + term->text,
               place[e].ptr + place[e].len);
      decide(origins[source].rule, text, &v);
      ++*tried;
      if (decides(source, &v)) continue;
      ++*idle;
      if (show) printf("csrc/data/rules.def:%d: \"%s\": \"%.*s\" decides nothing, but %s: %s\n", row->line, row->words,
                       (int)term->len, x->text + term->text, v.rule.ptr ? v.rule.ptr : "the codes", text);
    }
  }
}

static int mutate(size_t wanted, uint32_t seed, int show) {
  const size_t all = phrase_sources - first_phrase;
  size_t i, mutants = 0, survivors = 0, same_reason = 0;
  int tried = 0, idle = 0;
  for (i = first_phrase; i < phrase_sources; i++) {
    const struct phrase_row *const row = &phrase_rows[origins[i].row];
    smtpcodes_verdict v;
    seed = seed * 1664525u + 1013904223u;
    if ((uint64_t)(seed >> 8) * all >> 24 >= wanted) continue;
    switch_phrases(i, 1);
    decide(origins[i].rule, row->sample, &v);
    switch_phrases(i, 0);
    mutants++;
    same_reason += v.reason == sc_rule_reason(origins[i].rule);
    if (survives(i, row->words, &v)) {
      survivors++;
      fail("rules.def", row->line, "\"%s\" can be switched off, and its sample does not notice", row->words);
    }
    try_alternatives(i, show, &tried, &idle);
  }
  printf("%d phrases switched off: %d survivors; %d samples keep their reason by other evidence\n", (int)mutants,
         (int)survivors, (int)same_reason);
  printf("%d alternatives put into their sample's place: %d decide nothing there\n", tried, idle);
  return survivors == 0 && mutants > 0;
}

int main(int argc, char **argv) {
  if (argc == 2 && sc_is_digit(argv[1][0])) {
    if (!compile_rows()) return 1;
    name_all();
    write_table(argv[1]);
    return 0;
  }
  if (argc == 2 && strcmp(argv[1], "check") == 0) {
    compile_rows();
    return check() ? 0 : 1;
  }
  if (argc >= 2 && argc <= 4 && strcmp(argv[1], "mutate") == 0) {
    const long wanted = argc > 2 ? strtol(argv[2], NULL, 10) : 0;
    compile_rows();
    return mutate(wanted > 0 ? (size_t)wanted : SOURCES_MAX, argc > 3 ? (uint32_t)strtoul(argv[3], NULL, 10) : 1u,
                  argc == 2) ? 0 : 1;
  }
  fputs("usage: rules DIGEST | rules check | rules mutate [N [SEED]]\n", stderr);
  return 2;
}
