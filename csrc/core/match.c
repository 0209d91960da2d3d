/* SPDX-License-Identifier: MIT
 *
 * Finds the rows of rules.def, provider.def and blocklist.def in a text: words become numbers by one
 * hash look-up, every needle is asked for at its rarest word only, and the words around that one decide.
 */
#include "match.h"

#include <string.h>

#include "rules_table.inc"

enum { STEM = 1, STOP = 2, PHRASE = 4 };                               /* word_flags */
enum { KIND_PHRASE = 0, KIND_MARK = 1, KIND_HOST = 2, KIND_NAME = 3, AT_START = 4, AT_END = 8 };
enum { RULE_STRONG = 1, RULE_RETURNS = 2, RULE_BLOCKS = 4, RULE_HINT = 8, RULE_SCOPE = 16 };

SC_STATIC_ASSERT(words_fit, (int)MAX_WORD == (int)SC_MAX_WORD);
SC_STATIC_ASSERT(span_fits_the_buffer, MAX_SPAN * 2 < SC_TOKENS);

/* ---- words ---- */

static void add_octet(sc_word *w, int octet) {
  if (w->len >= MAX_WORD) {
    w->len = MAX_WORD + 1;
    return;
  }
  w->octets[w->len++] = (char)octet;
  w->hash = w->hash * 33u + (uint32_t)octet;
  w->hash_at[w->len] = w->hash;
}

static int find_word(const char *octets, int len, uint32_t hash, int stem) {
  uint32_t slot = (hash * 40503u) >> (32 - SLOT_BITS);
  int id;
  while ((id = word_slot[slot]) != 0) {
    const int at = word_at[id - 1];
    if (word_at[id] - at == len && (word_flags[id - 1] & STEM) == stem &&
        memcmp(word_text + at, octets, (size_t)len) == 0)
      return id;
    slot = (slot + 1) & ((1u << SLOT_BITS) - 1);
  }
  return 0;
}

/* The known word, else the longest known stem of it, else 0. */
static int look_up(const sc_word *w) {
  uint32_t lengths;
  int id, len = w->len < MAX_WORD ? w->len : MAX_WORD;
  if (w->len <= MAX_WORD) {
    id = find_word(w->octets, w->len, w->hash, 0);
    if (id) return id;
  }
  lengths = stem_lengths[(unsigned char)w->octets[0]];
  for (; lengths && len >= 3; len--) {
    if (!(lengths >> len & 1)) continue;
    id = find_word(w->octets, len, w->hash_at[len], STEM);
    if (id) return id;
  }
  return 0;
}

/* ---- octets ---- */

/* Base letters of U+00C0 to U+017F, "." where there is none. ORDER fold (spec/tools/genrules.lua). */
static const char latin[] =
  "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
  "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
  "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
SC_STATIC_ASSERT(latin_is_whole, sizeof(latin) == 0x180 - 0xC0 + 1);

/* Lower case of an ASCII letter or digit, 0 for what is neither. */
static int fold(unsigned char c) {
  if (c >= 'a' && c <= 'z') return c;
  if (c >= 'A' && c <= 'Z') return c + ('a' - 'A');
  if (c >= '0' && c <= '9') return c;
  return 0;
}

/* Decodes the character at `at`; an octet that begins no valid UTF-8 counts as Latin-1. */
static size_t decode(const unsigned char *at, const unsigned char *end, uint32_t *out) {
  static const uint32_t least[] = { 0, 0x80, 0x800, 0x10000 };
  const unsigned c = *at;
  const int more = c >= 0xF0 && c < 0xF5 ? 3 : c >= 0xE0 ? (c < 0xF0 ? 2 : 0) : c >= 0xC2 ? 1 : 0;
  uint32_t value = more == 3 ? c & 7u : more == 2 ? c & 15u : c & 31u;
  int i;
  if (!more || end - at <= more) {
    *out = c;
    return 1;
  }
  for (i = 1; i <= more; i++) {
    if ((at[i] & 0xC0) != 0x80) {
      *out = c;
      return 1;
    }
    value = value << 6 | (at[i] & 0x3Fu);
  }
  if (value < least[more] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) {
    *out = c;
    return 1;
  }
  *out = value;
  return (size_t)more + 1;
}

enum { SEPARATOR, LETTER, IDEOGRAPH, APOSTROPHE };

/* Adds a character over 127 to the word unless it separates or stands by itself. */
static int add_wide(sc_word *w, uint32_t c) {
  if (c < 0xC0) return SEPARATOR;
  if (c <= 0x17F) {
    const char base = latin[c - 0xC0];
    if (base == '.') return SEPARATOR;
    add_octet(w, base);
    if (c == 0xDF) add_octet(w, 's');
    return LETTER;
  }
  if ((c >= 0x0E00 && c <= 0x0E7F) || (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) ||
      (c >= 0xAC00 && c <= 0xD7A3))
    return IDEOGRAPH;
  if (c == 0x2019) return APOSTROPHE;
  if ((c >= 0x2000 && c <= 0x303F) || c >= 0xFF00) return SEPARATOR;
  if (c >= 0x1EA0 && c <= 0x1EF9) {
    add_octet(w, c <= 0x1EB7 ? 'a' : c <= 0x1EC7 ? 'e' : c <= 0x1ECB ? 'i' : c <= 0x1EE3 ? 'o' :
                 c <= 0x1EF1 ? 'u' : 'y');
    return LETTER;
  }
  if (c == 0x1A0 || c == 0x1A1) { add_octet(w, 'o'); return LETTER; }
  if (c == 0x1AF || c == 0x1B0) { add_octet(w, 'u'); return LETTER; }
  if (c >= 0x410 && c <= 0x42F) c += 32;
  else if (c >= 0x400 && c <= 0x40F) c += 80;
  else if (c >= 0x391 && c <= 0x3A9) c += 32;
  if (c < 0x800) {
    add_octet(w, (int)(0xC0 | c >> 6));
  } else {
    add_octet(w, (int)(0xE0 | c >> 12));
    add_octet(w, (int)(0x80 | (c >> 6 & 0x3F)));
  }
  add_octet(w, (int)(0x80 | (c & 0x3F)));
  return LETTER;
}

static int is_word_octet(unsigned char c) { return fold(c) || c >= 0xC0; }

/* ---- needles ---- */

enum { LEFT_OUT, NO_ROOM, ROOM }; /* sc_token.seen */

static int set_holds(int set, int id) {
  int low, high;
  if (set <= WORDS) return set == id;
  low = set_at[set - WORDS - 1];
  high = set_at[set - WORDS];
  while (low < high) {
    const int middle = (low + high) / 2;
    if (set_words[middle] == id) return 1;
    if (set_words[middle] < id) low = middle + 1;
    else high = middle;
  }
  return 0;
}

/* The next token in direction `step` from `t` that is an element's, with at most `gap` further words
 * between; -1 when there is none. Addresses and the like take up no room. */
static int neighbour(const sc_scan *s, int t, int step, int set, int gap) {
  const sc_token *const from = &s->tokens[t];
  for (t += step; t >= 0 && t < s->token_count; t += step) {
    const sc_token *const token = &s->tokens[t];
    const sc_token *const first = step > 0 ? from : token, *const second = step > 0 ? token : from;
    if (!token->seen) continue;
    if (second->place > first->place + first->seen - NO_ROOM + (uint32_t)gap) return -1;
    if (set_holds(set, token->word)) return t;
  }
  return -1;
}

static int adjacent(const sc_scan *s, int t, int step, int id) {
  const uint32_t nth = s->tokens[t].nth;
  t += step;
  if (t < 0 || t >= s->token_count) return -1;
  if (s->tokens[t].nth != (step > 0 ? nth + 1 : nth - 1) || s->tokens[t].word != id) return -1;
  return t;
}

static int condition_holds(const sc_scan *scan, int at, int whole);

static void add_hit(sc_scan *scan, int rule, const char *begin, const char *end) {
  int i = scan->hit_count;
  if (rule_condition[rule] && !condition_holds(scan, rule_condition[rule], 0)) return;
  while (i > 0 && scan->hits[i - 1].rule > rule) i--;
  if (i > 0 && scan->hits[i - 1].rule == rule) return;
  if (i == SC_HITS) return;
  if (scan->hit_count < SC_HITS) scan->hit_count++;
  memmove(&scan->hits[i + 1], &scan->hits[i], (size_t)(scan->hit_count - 1 - i) * sizeof(sc_hit));
  scan->hits[i].rule = rule;
  scan->hits[i].begin = begin;
  scan->hits[i].end = end;
}

static void try_needle(sc_scan *scan, int needle, int t, int whole) {
  const int begin = needle_at[needle], count = needle_at[needle + 1] - begin;
  const int kind = needle_kind[needle] & 3, anchor = needle_anchor[needle];
  int first = t, last = t, i;
  for (i = anchor - 1; i >= 0; i--) {
    const int set = needle_set[begin + i];
    first = kind == KIND_PHRASE ? neighbour(scan, first, -1, set, needle_gap[begin + i + 1])
                                : adjacent(scan, first, -1, set);
    if (first < 0) return;
  }
  for (i = anchor + 1; i < count; i++) {
    const int set = needle_set[begin + i];
    last = kind == KIND_PHRASE ? neighbour(scan, last, 1, set, needle_gap[begin + i])
                               : adjacent(scan, last, 1, set);
    if (last < 0) return;
  }
  if ((needle_kind[needle] & AT_START) && scan->tokens[first].place > needle_gap[begin]) return;
  if ((needle_kind[needle] & AT_END) && !(whole && scan->tokens[last].place + 1 == scan->place)) return;
  {
    const char *const from = scan->tokens[first].begin, *const to = scan->tokens[last].end;
    const int target = needle_rule[needle];
    if (kind == KIND_PHRASE) {
      add_hit(scan, target, from, to);
    } else if (kind == KIND_MARK) {
      if (scan->provider && scan->provider_at <= from) return;
      scan->provider = target + 1;
      scan->provider_at = from;
    } else {
      const int octets = plain_octets[needle - PHRASES];
      if (kind == KIND_HOST && to - from != octets) return;
      if (scan->list && (kind > scan->list_kind || (kind == scan->list_kind && octets <= scan->list_octets)))
        return;
      scan->list = target + 1;
      scan->list_kind = kind;
      scan->list_octets = octets;
    }
  }
}

/* Asks for the needles of the tokens up to `stop`. */
static void match_tokens(sc_scan *scan, int stop, int whole) {
  for (; scan->done < stop; scan->done++) {
    const sc_token *token = &scan->tokens[scan->done];
    int i = post_at[token->word - 1];
    for (; i < post_at[token->word]; i++) {
      const int needle = post[i];
      if (needle < PHRASES && !token->seen) continue;
      try_needle(scan, needle, scan->done, whole);
    }
  }
}

static sc_token *new_token(sc_scan *scan, int id, const char *begin, const char *end) {
  sc_token *token;
  if (scan->token_count == SC_TOKENS) {
    const int kept = MAX_SPAN * 2;
    match_tokens(scan, SC_TOKENS - MAX_SPAN, 0);
    memmove(scan->tokens, scan->tokens + SC_TOKENS - kept, (size_t)kept * sizeof(sc_token));
    scan->token_count = kept;
    scan->done = kept - MAX_SPAN;
  }
  token = &scan->tokens[scan->token_count++];
  token->begin = begin;
  token->end = end;
  token->nth = scan->nth++;
  token->word = (uint16_t)id;
  token->place = scan->place;
  token->seen = NO_ROOM;
  return token;
}

static void add_word(sc_scan *scan, const sc_word *w, const char *begin, const char *end, int how) {
  const int id = look_up(w);
  if (!id) {
    scan->nth++;
    if (how == SC_SEEN && !w->digits) scan->place++;
    return;
  }
  if (how == SC_SEEN && word_not[id - 1]) {
    const uint32_t *const mask = not_masks + 3 * word_not[id - 1];
    scan->held[0] |= mask[0];
    scan->held[1] |= mask[1];
    scan->held[2] |= mask[2];
  }
  if (how != SC_SEEN || (word_flags[id - 1] & STOP) ||
      (w->digits && !w->letters && !(word_flags[id - 1] & PHRASE))) {
    new_token(scan, id, begin, end)->seen = LEFT_OUT;
  } else {
    new_token(scan, id, begin, end)->seen = ROOM;
    scan->place++;
  }
}

/* ---- what is no word: addresses, host names ---- */

static int is_chunk_octet(unsigned char c) {
  return is_word_octet(c) || c >= 0x80 || c == '.' || c == '@' || c == '-' || c == '_' || c == '+' || c == '=' ||
         c == '%' || c == '~';
}

/* Whether `len` octets with a dot in them are a host name rather than two sentences that touch: the last
 * label is a usual top-level domain, or two lower-case letters, or the third label or later. */
static int is_host(const char *text, size_t len) {
  static const char tops[][9] = { "com", "net", "org", "edu", "gov", "mil", "int", "info", "biz", "arpa", "name",
    "local", "lan", "test", "example", "invalid", "internal", "cloud", "online", "zone", "email", "mail", "site",
    "pro", "app", "dev", "io", "tech", "host", "asia" };
  size_t i, dots = 0, label = 0;
  int upper = 0;
  for (i = 0; i < len; i++) {
    const unsigned char c = (unsigned char)text[i];
    if (c == '.') {
      dots++;
      label = i + 1;
    } else if (!fold(c) && c != '-' && c != '_') {
      return 0;
    }
  }
  len -= label;
  text += label;
  if (!dots || len < 2) return 0;
  for (i = 0; i < len; i++) {
    if (!sc_is_alpha((unsigned char)text[i])) return 0;
    upper += text[i] >= 'A' && text[i] <= 'Z';
  }
  if (len == 2) return upper != 1;
  if (upper && (size_t)upper < len) return 0; /* "full.Please", "ADR.RecipNotFound" */
  if (dots >= 2 && len >= 2) return 1;
  for (i = 0; i < sizeof(tops) / sizeof(tops[0]); i++) {
    size_t k = 0;
    while (k < len && tops[i][k] && sc_lower((unsigned char)text[k]) == tops[i][k]) k++;
    if (k == len && !tops[i][k]) return 1;
  }
  return 0;
}

enum { CHUNK_WORDS, CHUNK_HOST, CHUNK_ADDRESS, CHUNK_IP };

/* Whether they are four numbers of at most three digits. */
static int is_ipv4(const char *text, size_t len) {
  size_t i;
  int digits = 0;
  for (i = 0; i < len; i++) {
    if (text[i] == '.') {
      if (!digits) return 0;
      digits = 0;
    } else if (!sc_is_digit((unsigned char)text[i]) || ++digits > 3) {
      return 0;
    }
  }
  return digits > 0;
}

/* What the run of octets from `at` is, and where it ends: a word, words glued by "-" or ".", a host name,
 * an e-mail address or an IP address. */
static int chunk_kind(const char *at, const char *end, const char **stop) {
  const char *p = at, *sign = NULL;
  int dots = 0, letters = 0;
  while (p < end && is_chunk_octet((unsigned char)*p)) {
    if (*p == '@' && !sign) sign = p;
    dots += *p == '.';
    letters += sc_is_alpha((unsigned char)*p);
    p++;
  }
  while (p > at && !is_word_octet((unsigned char)p[-1])) p--; /* the full stop behind it */
  *stop = p;
  if (sign && sign > at && sign + 1 < p) return CHUNK_ADDRESS;
  if (dots == 3 && !letters && is_ipv4(at, (size_t)(p - at))) return CHUNK_IP;
  if (dots && letters && is_host(at, (size_t)(p - at))) return CHUNK_HOST;
  return CHUNK_WORDS;
}

/* ---- the text ---- */

void sc_scan_begin(sc_scan *scan, const sc_facts *facts) {
  scan->facts = *facts;
  scan->hit_count = scan->provider = scan->list = scan->address = 0;
  scan->held[0] = scan->held[1] = scan->held[2] = 0;
  scan->token_count = scan->done = 0;
  scan->place = scan->nth = 0;
  scan->provider_at = NULL;
  scan->list_octets = scan->list_kind = 0;
}

static void reader_begin(sc_reader *r, const char *text, size_t len) {
  r->at = r->chunk_end = r->angle_end = text;
  r->end = text + len;
  r->how = SC_SEEN;
  r->host = 0;
}

static int next_word(sc_reader *r, sc_word *w, const char **begin, int *how) {
  const char *at = r->at;
  const char *const end = r->end;
  for (;;) {
    unsigned char c;
    for (;; at++) { /* what separates */
      if (at >= end) return SC_NO_WORD;
      c = (unsigned char)*at;
      if (fold(c) || c >= 0xC0) break;
      if (c == '\\' && end - at > 1 && (at[1] == 'n' || at[1] == 'r' || at[1] == 't')) at++; /* an escape */
      if (c == '<') {
        const char *p = at + 1;
        const char *const limit = end - at > 320 ? at + 320 : end;
        while (p < limit && *p != '>' && (unsigned char)*p > ' ') p++;
        if (p < limit && *p == '>') r->angle_end = p;
      }
    }
    if (at >= r->chunk_end) {
      const int kind = chunk_kind(at, end, &r->chunk_end);
      if (kind == CHUNK_ADDRESS || kind == CHUNK_IP) {
        *begin = at;
        r->at = r->chunk_end;
        return kind == CHUNK_IP ? SC_IP : SC_ADDRESS;
      }
      r->how = kind == CHUNK_HOST ? SC_LEFT_OUT : SC_SEEN;
      r->host = kind == CHUNK_HOST;
    }
    *begin = at;
    w->hash = 5381;
    w->len = w->digits = w->letters = 0;
    while (at < end) {
      const int folded = fold(c = (unsigned char)*at);
      if (folded) {
        add_octet(w, folded);
        if (folded <= '9') w->digits = 1;
        else w->letters = 1;
        at++;
      } else if (c == '\'' && at > *begin && end - at > 1 && is_word_octet((unsigned char)at[1])) {
        at++;
      } else if (c >= 0xC0) {
        uint32_t wide;
        const size_t octets = decode((const unsigned char *)at, (const unsigned char *)end, &wide);
        const int what = add_wide(w, wide);
        if (what == LETTER) {
          w->letters = 1;
          at += octets;
        } else if (what == APOSTROPHE && at > *begin && end - at > (ptrdiff_t)octets &&
                   is_word_octet((unsigned char)at[octets])) {
          at += octets;
        } else {
          if (at > *begin) break; /* what stands before it is a word of its own */
          if (what == IDEOGRAPH) {
            size_t i;
            for (i = 0; i < octets; i++) add_octet(w, (unsigned char)at[i]);
            w->letters = 1;
          }
          at += octets;
          break;
        }
      } else {
        break;
      }
    }
    if (w->len) {
      *how = at <= r->angle_end ? SC_LEFT_OUT : r->how;
      r->at = at;
      return SC_WORD;
    }
  }
}

void sc_reader_begin(sc_reader *reader, const char *text, size_t len) { reader_begin(reader, text, len); }
int sc_next_word(sc_reader *reader, sc_word *w, const char **begin, int *how) {
  return next_word(reader, w, begin, how);
}

void sc_scan_feed(sc_scan *scan, const char *text, size_t len) {
  sc_reader reader;
  const char *begin;
  sc_word w;
  int how, what;
  reader_begin(&reader, text, len);
  while ((what = next_word(&reader, &w, &begin, &how)) != SC_NO_WORD) {
    if (what == SC_WORD) {
      if (reader.host) new_token(scan, HOST_WORD, begin, reader.chunk_end);
      reader.host = 0;
      add_word(scan, &w, begin, reader.at, how);
    } else {
      scan->address |= what == SC_ADDRESS;
      new_token(scan, what == SC_IP ? IP_WORD : ADDRESS_WORD, begin, reader.at);
    }
  }
}

void sc_scan_end(sc_scan *scan) {
  int i;
  match_tokens(scan, scan->token_count, 1);
  for (i = 0; bare_rules[i] != 65535; i++) {
    const int rule = bare_rules[i];
    if (condition_holds(scan, rule_condition[rule], 1)) add_hit(scan, rule, NULL, NULL);
  }
}

/* ---- conditions ---- */

enum { IF_CODE = 1, IF_ENHANCED, IF_STAGE, IF_PROVIDER, IF_NOT, IF_LIST, TURNED = 128 };

static int item16(int at) { return conditions[at] | conditions[at + 1] << 8; }

/* Whether the conditions that begin at `at` hold; before the text is `whole`, those that depend on the
 * rest of it count as held. ORDER condition (spec/tools/genrules.lua). */
static int condition_holds(const sc_scan *scan, int at, int whole) {
  const sc_facts *const facts = &scan->facts;
  while (conditions[at]) {
    const int type = conditions[at] & ~TURNED, turned = conditions[at] >= TURNED;
    int count = conditions[at + 1], holds = 0;
    at += 2;
    switch (type) {
    case IF_CODE:
      for (; count > 0; count--, at += 4)
        holds |= facts->code >= item16(at) && facts->code <= item16(at + 2);
      break;
    case IF_ENHANCED:
      for (; count > 0; count--, at += 4)
        holds |= facts->enhanced.cls && (!conditions[at] || facts->enhanced.cls == conditions[at]) &&
                 (conditions[at + 1] == 255 || facts->enhanced.subject == conditions[at + 1]) &&
                 (item16(at + 2) == 65535 || facts->enhanced.detail == item16(at + 2));
      break;
    case IF_STAGE:
      for (; count > 0; count--, at++) holds |= (int)facts->stage == conditions[at];
      break;
    case IF_PROVIDER:
      for (; count > 0; count--, at++)
        holds |= (facts->provider ? facts->provider : scan->provider) == conditions[at];
      if (!whole) holds = !turned;
      break;
    case IF_NOT: /* `count` is the bit of the list */
      holds = whole ? !(scan->held[count / 32] >> count % 32 & 1) : !turned;
      break;
    default: /* IF_LIST */
      holds = whole ? scan->list != 0 : !turned;
      break;
    }
    if (holds == turned) return 0;
  }
  return 1;
}

int sc_rule_holds(const sc_scan *scan, int rule) {
  return !rule_condition[rule] || condition_holds(scan, rule_condition[rule], 1);
}

/* ---- needles of the caller's own: [elements, flags, {gap, words, {stem, octets, text}}] … 0 ---- */

enum { MAX_ELEMENTS = 16, MAX_ALTERNATIVES = 64, GAP_NEAR = 3, GAP_FAR = 8 }; /* ORDER genrules.lua */

static int is_stop(const sc_word *w) {
  const int id = w->len <= MAX_WORD ? find_word(w->octets, w->len, w->hash, 0) : 0;
  return id && (word_flags[id - 1] & STOP);
}

struct compiler {
  unsigned char *out;
  size_t used, size;
  size_t element; /* where the element begins that is being written */
  int elements, words, gap, bad;
};

static void emit(struct compiler *c, int octet) {
  if (c->used < c->size) c->out[c->used++] = (unsigned char)octet;
  else c->bad = 1;
}

static void open_element(struct compiler *c) {
  c->element = c->used;
  c->words = 0;
  emit(c, c->gap);
  emit(c, 0);
}

static void close_element(struct compiler *c) {
  if (!c->words) {
    c->used = c->element; /* stop words alone */
    return;
  }
  if (++c->elements > MAX_ELEMENTS || c->words > MAX_ALTERNATIVES) c->bad = 1;
  else c->out[c->element + 1] = (unsigned char)c->words;
  c->gap = 0;
}

static void emit_word(struct compiler *c, const sc_word *w, int stem) {
  int i;
  if (w->len > MAX_WORD || (stem && w->len < 3)) c->bad = 1;
  if (c->bad || (!stem && is_stop(w))) return;
  emit(c, stem);
  emit(c, w->len);
  for (i = 0; i < w->len; i++) emit(c, (unsigned char)w->octets[i]);
  c->words++;
}

/* One token of a needle: a word, alternatives, or words that separators keep apart. */
static void compile_token(struct compiler *c, const char *at, const char *end) {
  const char *const bar = (const char *)memchr(at, '|', (size_t)(end - at));
  sc_reader reader;
  sc_word w;
  if (!bar && end[-1] != '*') {
    const char *begin;
    int how, what;
    reader_begin(&reader, at, (size_t)(end - at));
    while ((what = next_word(&reader, &w, &begin, &how)) != SC_NO_WORD) {
      if (what != SC_WORD || how == SC_LEFT_OUT) c->bad = 1; /* never seen in a text */
      open_element(c);
      emit_word(c, &w, 0);
      close_element(c);
    }
    return;
  }
  open_element(c);
  while (at < end) {
    const char *stop = (const char *)memchr(at, '|', (size_t)(end - at)), *begin;
    int how, stem;
    if (!stop) stop = end;
    stem = stop > at && stop[-1] == '*';
    reader_begin(&reader, at, (size_t)(stop - at));
    if (next_word(&reader, &w, &begin, &how) != SC_WORD || how == SC_LEFT_OUT) {
      c->bad = 1;
      return;
    }
    emit_word(c, &w, stem);
    if (next_word(&reader, &w, &begin, &how) != SC_NO_WORD) c->bad = 1; /* "a-b|c" */
    at = stop + 1;
  }
  close_element(c);
}

size_t smtpcodes_compile_needle(const char *text, size_t len, unsigned char *out, size_t size) {
  struct compiler c = { NULL, 0, 0, 0, 0, 0, 0, 0 };
  const char *at = text;
  const char *const end = text + len;
  size_t head = 0;
  int flags = 0, needles = 0;
  c.out = out;
  c.size = size;
  emit(&c, 0);
  emit(&c, 0);
  while (!c.bad) {
    const char *begin;
    size_t octets;
    while (at < end && *at == ' ') at++;
    begin = at;
    while (at < end && *at != ' ') at++;
    octets = (size_t)(at - begin);
    if (!octets || (octets == 1 && *begin == '/')) { /* the needle ends */
      if (!c.elements || c.gap) return 0;
      c.out[head] = (unsigned char)c.elements;
      c.out[head + 1] = (unsigned char)flags;
      needles++;
      head = c.used;
      emit(&c, 0);
      if (!octets) break;
      emit(&c, 0);
      c.elements = flags = 0;
    } else if (octets == 1 && *begin == '^') {
      if (c.elements || c.gap || flags) return 0;
      flags = AT_START;
    } else if (octets == 1 && *begin == '$') {
      if (!c.elements || c.gap) return 0;
      flags |= AT_END;
    } else if (octets <= 3 && octets >= 2 && memcmp(begin, "...", octets) == 0) {
      if (!c.elements && !(flags & AT_START)) return 0;
      if (c.gap < (octets == 2 ? GAP_NEAR : GAP_FAR)) c.gap = octets == 2 ? GAP_NEAR : GAP_FAR;
    } else {
      if (flags & AT_END) return 0;
      compile_token(&c, begin, at);
    }
  }
  return c.bad || !needles ? 0 : c.used;
}

/* The octets behind an element. */
static const unsigned char *skip_element(const unsigned char *e) {
  int words = e[1];
  for (e += 2; words > 0; words--) e += 2 + e[1];
  return e;
}

static int element_holds(const unsigned char *e, const sc_word *w) {
  int words = e[1];
  for (e += 2; words > 0; words--, e += 2 + e[1]) {
    const int len = e[1];
    if (w->len < len || (w->len > len && !e[0])) continue;
    if (memcmp(e + 2, w->octets, (size_t)len) == 0) return 1;
  }
  return 0;
}

/* Follows a needle through the text: of every beginning of it the latest place it was met at. */
static int find_one(const unsigned char *needle, const char *text, size_t len, const char **from, const char **to) {
  const int count = needle[0], flags = needle[1];
  const unsigned char *element[MAX_ELEMENTS];
  struct { const char *begin; uint32_t place; } met[MAX_ELEMENTS];
  sc_reader reader;
  const char *begin;
  sc_word w;
  uint32_t place = 0;
  int how, what, i, found = 0;
  for (i = 0; i < count; i++) {
    element[i] = i ? skip_element(element[i - 1]) : needle + 2;
    met[i].begin = NULL;
  }
  reader_begin(&reader, text, len);
  while ((what = next_word(&reader, &w, &begin, &how)) != SC_NO_WORD) {
    int held = 0;
    if (what != SC_WORD || how == SC_LEFT_OUT || is_stop(&w)) continue;
    for (i = count - 1; i >= 0; i--) {
      const uint32_t gap = element[i][0];
      if (!element_holds(element[i], &w)) continue;
      held = 1;
      if (i ? !met[i - 1].begin || place - met[i - 1].place - 1 > gap : (flags & AT_START) && place > gap) continue;
      met[i].begin = i ? met[i - 1].begin : begin;
      met[i].place = place;
      if (i == count - 1) {
        *from = met[i].begin;
        *to = reader.at;
        if (!(flags & AT_END)) return 1;
        found = 1;
        held = 2;
      }
    }
    if (held || !w.digits) {
      place++;
      if (held != 2) found = 0;
    }
  }
  return found;
}

int smtpcodes_find_needle(const unsigned char *needle, const char *text, size_t len, smtpcodes_string *matched) {
  while (*needle) {
    const char *from, *to;
    int i;
    if (find_one(needle, text, len, &from, &to)) {
      matched->ptr = from;
      matched->len = (size_t)(to - from);
      return 1;
    }
    i = *needle;
    for (needle += 2; i > 0; i--) needle = skip_element(needle);
  }
  return 0;
}

/* ---- rows ---- */

static smtpcodes_string text_of(const uint8_t *text, const uint16_t *at, int row, int rows) {
  smtpcodes_string s = { NULL, 0 };
  if (row < 0 || row >= rows) return s;
  s.ptr = (const char *)text + at[row];
  s.len = (size_t)(at[row + 1] - at[row]);
  return s;
}

smtpcodes_reason sc_rule_reason(int rule) { return (smtpcodes_reason)rule_reason[rule]; }
int sc_rule_strong(int rule) { return rule_flags[rule] & RULE_STRONG; }
int sc_rule_returns(int rule) { return (rule_flags[rule] & RULE_RETURNS) != 0; }
int sc_rule_blocks(int rule) { return (rule_flags[rule] & RULE_BLOCKS) != 0; }
int sc_rule_hint(int rule) { return (rule_flags[rule] & RULE_HINT) != 0; }
int sc_rule_scope(int rule) { return rule_flags[rule] / RULE_SCOPE; }
smtpcodes_string sc_rule_name(int rule) { return text_of(rule_name, rule_name_at, rule, RULES); }
smtpcodes_string sc_list_name(int list) { return text_of(list_name, list_name_at, list - 1, LISTS); }

smtpcodes_string sc_provider_name(int provider) {
  return text_of(provider_id, provider_id_at, provider - 1, PROVIDERS);
}

int sc_provider_of(const char *name, size_t len) {
  int i;
  for (i = 1; i <= PROVIDERS; i++) {
    const smtpcodes_string id = sc_provider_name(i);
    if (id.len == len && memcmp(id.ptr, name, len) == 0) return i;
  }
  return 0;
}

smtpcodes_reason sc_provider_code(int provider, smtpcodes_enhanced code, int *scope) {
  size_t i;
  if (!provider) return SMTPCODES_REASON_NONE;
  for (i = 0; i + 7 <= sizeof(provider_codes) / sizeof(provider_codes[0]); i += 7) {
    const uint16_t *row = provider_codes + i;
    if (row[0] != provider || row[2] != code.subject || code.detail < row[3] || code.detail > row[4]) continue;
    if (row[1] != 45 && row[1] != code.cls) continue;
    *scope = row[6];
    return (smtpcodes_reason)row[5];
  }
  return SMTPCODES_REASON_NONE;
}
