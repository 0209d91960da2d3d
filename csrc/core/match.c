/* SPDX-License-Identifier: MIT
 *
 * Finds the rows of rules.def, provider.def and blocklist.def in a text: words become numbers by one
 * hash look-up, every needle is asked for at its rarest word only, and the words around that one decide.
 */
#include "match.h"

#include <string.h>

#include "rules_table.inc"

enum { STEM = 1, STOP = 2, PHRASE = 4, NUMBER = 8, TOP = 16, NOT = 32 }; /* known_word.is */
enum { KIND = 3, KIND_PHRASE = 0, KIND_MARK = 1, KIND_HOST = 2, KIND_NAME = 3, AT_START = 4, AT_END = 8,
       EFFECT = 16 };
enum { RULE_STRONG = 1, RULE_RETURNS = 2, RULE_BLOCKS = 4, RULE_HINT = 8, RULE_SCOPE = 16 };
enum { WORD_BITS = 12, WORD_MASK = 4095, TAG_BITS = 4, TAG_MASK = 15 }; /* word_slot */
enum { GAP_SHIFT = 13, SET_MASK = (1 << GAP_SHIFT) - 1 }; /* needle_element */

SC_STATIC_ASSERT(words_fit, (int)MAX_WORD == (int)SC_MAX_WORD);
SC_STATIC_ASSERT(span_fits_the_buffer, MAX_SPAN * 2 < SC_TOKENS);
SC_STATIC_ASSERT(plain_needles_fit, (int)MAX_PLAIN < (int)SC_RECENT);

/* ---- words ---- */

#define HASH_SEED 5381u
#define HASH_STEP(hash, octet) ((hash) * 33u + (unsigned char)(octet))

static void add_octet(sc_word *w, int octet) {
  if (w->len >= MAX_WORD) {
    w->len = MAX_WORD + 1;
    return;
  }
  w->octets[w->len++] = (char)octet;
  w->hash = HASH_STEP(w->hash, octet);
}

/* A slot holds the word's number and TAG_BITS of its hash, which save looking at most other words. */
static int find_word(const char *octets, int len, uint32_t hash, int stem) {
  const uint32_t mixed = hash * 2654435769u; /* 2^32 by the golden ratio: spreads like words */
  uint32_t slot = mixed >> (32 - SLOT_BITS);
  for (; word_slot[slot]; slot = (slot + 1) & ((1u << SLOT_BITS) - 1)) {
    const int id = word_slot[slot] & WORD_MASK;
    const struct known_word *const word = &known[id];
    int i = 0;
    if (word_slot[slot] >> WORD_BITS != (mixed >> (32 - SLOT_BITS - TAG_BITS) & TAG_MASK)) continue;
    if (word->len != len || (word->is & STEM) != stem) continue;
    while (i < len && word_text[word->at + i] == (unsigned char)octets[i]) i++;
    if (i == len) return id;
  }
  return 0;
}

/* The longest known stem of a word, 0 when there is none. */
static int find_stem(const sc_word *w) {
  const uint32_t lengths = stem_lengths[(unsigned char)w->octets[0]];
  const int most = w->len < MAX_WORD ? w->len : MAX_WORD;
  uint32_t hash = HASH_SEED;
  int len, found = 0;
  if (!lengths) return 0;
  for (len = 1; len <= most; len++) {
    hash = HASH_STEP(hash, (unsigned char)w->octets[len - 1]);
    if (lengths >> len & 1) {
      const int id = find_word(w->octets, len, hash, STEM);
      if (id) found = id;
    }
  }
  return found;
}

/* The known word, else the longest known stem of it, else 0. */
static int look_up(const sc_word *w) {
  const int id = w->len <= MAX_WORD ? find_word(w->octets, w->len, w->hash, 0) : 0;
  return id ? id : find_stem(w);
}

int sc_has_digit(const sc_word *w) {
  int i;
  for (i = 0; i < w->len && i < MAX_WORD; i++)
    if (sc_is_digit((unsigned char)w->octets[i])) return 1;
  return 0;
}

/* ---- octets ---- */

/* Base letters of U+00C0 to U+017F, "." where there is none. ORDER fold (spec/tools/genrules.lua). */
static const char latin[] =
  "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
  "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
  "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
SC_STATIC_ASSERT(latin_is_whole, sizeof(latin) == 0x180 - 0xC0 + 1);

/* What an octet is in a word: the lower case of an ASCII letter or digit; WIDE when it may begin another
 * letter; GLUE and 0 for what is no part of one, GLUE between words that may be one name. */
enum { GLUE = 1, WIDE = 2 };
static const uint8_t octet_is[256] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, GLUE, 0, 0, 0, 0, 0, GLUE, 0, GLUE, GLUE, 0,
  '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 0, 0, 0, GLUE, 0, 0,
  GLUE, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o',
  'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', 0, 0, 0, 0, GLUE,
  0, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o',
  'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', 0, 0, 0, GLUE, 0,
  GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE,
  GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE,
  GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE,
  GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE, GLUE,
  WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE,
  WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE,
  WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE,
  WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE, WIDE
};

static unsigned is_octet(char c) { return octet_is[(unsigned char)c]; }

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


/* ---- needles ---- */

static int set_holds(int set, int id) {
  int low, high;
  if (set <= WORDS) return set == id;
  set -= WORDS + 1;
  if (!(set_sign[set] >> (id & 31) & 1)) return 0; /* none of its words has that remainder */
  low = set_at[set];
  high = set_at[set + 1];
  while (low < high) {
    const int middle = (low + high) / 2;
    if (set_words[middle] == id) return 1;
    if (set_words[middle] < id) low = middle + 1;
    else high = middle;
  }
  return 0;
}

/* The next token in direction `step` from `t` that is in the set, with at most `gap` further words
 * between; -1 when there is none. Addresses and the like take up no room. */
static int neighbour(const sc_scan *s, int t, int step, int set, uint32_t gap) {
  const sc_token *const from = &s->tokens[t];
  for (t += step; t >= 0 && t < s->token_count; t += step) {
    const sc_token *const token = &s->tokens[t];
    const sc_token *const first = step > 0 ? from : token, *const second = step > 0 ? token : from;
    if (second->place > first->place + first->room + gap) return -1;
    if (set_holds(set, token->word)) return t;
  }
  return -1;
}

static int condition_holds(const sc_scan *scan, int at, int whole);

/* `whole`: all of the text was read, so that what its rules ask of the rest of it is known. */
static void add_hit(sc_scan *scan, int needle, int rule, const char *begin, const char *end, int whole) {
  int i = scan->hit_count;
  const int conditions_at = rule_condition[rule];
  if (conditions_at && !condition_holds(scan, conditions_at, whole)) return;
  if ((whole || !conditions_at) && rule_flags[rule] & RULE_STRONG && needle < scan->limit)
    scan->limit = needle;
  while (i > 0 && scan->hits[i - 1].rule > rule) i--;
  if (i > 0 && scan->hits[i - 1].rule == rule) return;
  if (i == SC_HITS) return;
  if (scan->hit_count < SC_HITS) scan->hit_count++;
  memmove(&scan->hits[i + 1], &scan->hits[i], (size_t)(scan->hit_count - 1 - i) * sizeof(sc_hit));
  scan->hits[i].rule = rule;
  scan->hits[i].begin = begin;
  scan->hits[i].end = end;
}

static uint32_t gap_of(int element) {
  return element >> GAP_SHIFT == 0 ? 0 : element >> GAP_SHIFT == 1 ? GAP_NEAR : GAP_FAR;
}

/* Whether the needle stands around token `t`, which is its anchor. */
static void try_phrase(sc_scan *scan, int n, int t, int whole) {
  const struct needle *const needle = &needles[n];
  const uint16_t *const element = needle_element + needle->element;
  const int anchor = needle->shape >> 4;
  int first = t, last = t, i;
  for (i = anchor; i > 0; i--) {
    first = neighbour(scan, first, -1, element[i - 1] & SET_MASK, gap_of(element[i]));
    if (first < 0) return;
  }
  for (i = anchor + 1; i < (needle->shape & 15); i++) {
    last = neighbour(scan, last, 1, element[i] & SET_MASK, gap_of(element[i]));
    if (last < 0) return;
  }
  if (needle->kind & AT_START && scan->tokens[first].place > gap_of(element[0])) return;
  if (needle->kind & AT_END &&
      !(whole && scan->tokens[last].place + scan->tokens[last].room == scan->place))
    return;
  if (!(needle->kind & EFFECT)) {
    add_hit(scan, n, needle->target, scan->tokens[first].begin, scan->tokens[last].end, whole);
  } else if (!rule_condition[needle->target] || condition_holds(scan, rule_condition[needle->target], 0)) {
    scan->returns |= rule_flags[needle->target] & RULE_RETURNS;
    scan->blocks |= rule_flags[needle->target] & RULE_BLOCKS;
  }
}

/* The remainders of the words near token `t`, as set_sign has them: just before it, up to GAP_NEAR words
 * before, just behind it, up to GAP_NEAR words behind; and of all. ORDER nearby (spec/tools/genrules.lua) */
static void signs_around(const sc_scan *s, int t, uint32_t sign[5]) {
  const sc_token *const at = &s->tokens[t];
  const sc_token *near;
  uint32_t away;
  sign[0] = sign[1] = sign[2] = sign[3] = 0;
  sign[4] = ~0u;
  for (near = at - 1; near >= s->tokens; near--) {
    away = at->place - near->place - near->room;
    if (away > GAP_NEAR) break;
    sign[1] |= 1u << (near->word & 31);
    if (!away) sign[0] = sign[1];
  }
  for (near = at + 1; near < s->tokens + s->token_count; near++) {
    away = near->place - at->place - at->room;
    if (away > GAP_NEAR) break;
    sign[3] |= 1u << (near->word & 31);
    if (!away) sign[2] = sign[3];
  }
}

static uint32_t sign_of(int set) {
  return set <= WORDS ? 1u << (set & 31) : set_sign[set - WORDS - 1];
}

/* Asks for the needles whose anchor is among the tokens up to `stop`, but not for those behind a strong
 * rule that matched for good: they can change nothing. Effects, which still can, come first. */
static void match_tokens(sc_scan *scan, int stop, int whole) {
  for (; scan->done < stop; scan->done++) {
    const int word = scan->tokens[scan->done].word;
    uint32_t sign[5];
    const uint16_t *entry, *end;
    if (word > LAST_POSTED) continue;
    entry = post + 2 * post_at[word - 1];
    end = post + 2 * post_at[word];
    if (entry == end || entry[0] >= scan->limit) continue;
    signs_around(scan, scan->done, sign);
    for (; entry < end && entry[0] < scan->limit; entry += 2) {
      const int where = entry[1] >> GAP_SHIFT;
      if (where == 4 || sign[where] & sign_of(entry[1] & SET_MASK))
        try_phrase(scan, entry[0], scan->done, whole);
    }
  }
}

/* ---- what is no word: addresses, host names ---- */

/* Whether `len` octets with a dot in them are a host name rather than two sentences that touch: the last
 * label, in one case, is a usual top-level domain, or two letters, or the third label or later. */
static int is_host(const char *text, size_t len) {
  size_t i, dots = 0, label = 0, upper = 0;
  uint32_t hash = HASH_SEED;
  char last[8];
  for (i = 0; i < len; i++) {
    if (text[i] == '.') {
      dots++;
      label = i + 1;
    } else if (is_octet(text[i]) <= WIDE && text[i] != '-' && text[i] != '_') {
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
  if (upper && upper != len) return 0; /* "full.Please", "RESOLVER.ADR.RecipNotFound" */
  if (len == 2 || dots >= 2) return 1;
  if (len > sizeof(last)) return 0;
  for (i = 0; i < len; i++) {
    last[i] = (char)is_octet(text[i]);
    hash = HASH_STEP(hash, last[i]);
  }
  i = (size_t)find_word(last, (int)len, hash, 0);
  return i && known[i].is & TOP;
}

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

enum { CHUNK_WORDS, CHUNK_HOST, CHUNK_ADDRESS, CHUNK_IP };

/* What the run of octets from `at` is, and where it ends: a word, words glued by "-" or ".", a host name,
 * an e-mail address or an IP address. */
static int chunk_kind(const char *at, const char *end, const char **stop) {
  const char *p = at, *sign = NULL;
  int dots = 0;
  for (; p < end && is_octet(*p); p++) {
    if (is_octet(*p) != GLUE) continue;
    if (*p == '@' && !sign) sign = p;
    dots += *p == '.';
  }
  while (p > at && is_octet(p[-1]) < WIDE) p--; /* the full stop behind it */
  *stop = p;
  if (sign && sign > at && sign + 1 < p) return CHUNK_ADDRESS;
  if (dots && is_host(at, (size_t)(p - at))) return CHUNK_HOST;
  return dots >= 3 && is_ipv4(at, (size_t)(p - at)) ? CHUNK_IP : CHUNK_WORDS;
}

/* ---- the text ---- */

void sc_scan_begin(sc_scan *scan, const sc_facts *facts) {
  scan->facts = *facts;
  scan->hit_count = scan->provider = scan->list = scan->address = scan->numbers = 0;
  scan->held[0] = scan->held[1] = scan->held[2] = 0;
  scan->token_count = scan->done = scan->returns = scan->blocks = 0;
  scan->limit = PHRASES;
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

/* Goes on with a word at an octet that is no plain letter or digit: an apostrophe, another script, or
 * more than MAX_WORD octets. Returns where the word ends. */
static const char *slow_word(const sc_reader *r, sc_word *w, const char *begin, const char *at) {
  const char *const end = r->end;
  while (at < end) {
    const unsigned octet = is_octet(*at);
    if (octet > WIDE) {
      add_octet(w, (int)octet);
      at++;
    } else if (*at == '\'' && at > begin && end - at > 1 && is_octet(at[1]) >= WIDE) {
      at++;
    } else if (octet == WIDE) {
      uint32_t wide;
      const size_t octets = decode((const unsigned char *)at, (const unsigned char *)end, &wide);
      const int what = add_wide(w, wide);
      if (what == LETTER || (what == APOSTROPHE && at > begin && end - at > (ptrdiff_t)octets &&
                             is_octet(at[octets]) >= WIDE)) {
        at += octets;
      } else if (at > begin) {
        return at; /* what stands before it is a word of its own */
      } else {
        size_t i;
        for (i = 0; what == IDEOGRAPH && i < octets; i++) add_octet(w, (unsigned char)at[i]);
        return at + octets;
      }
    } else {
      break;
    }
  }
  return at;
}

static int next_word(sc_reader *r, sc_word *w, const char **begin, int *how) {
  const char *at = r->at;
  const char *const end = r->end;
  for (;;) {
    uint32_t hash = HASH_SEED;
    unsigned octet = 0;
    const char *limit;
    char *to = w->octets;
    for (; at < end && is_octet(*at) < WIDE; at++) { /* what separates */
      if (*at == '<') {
        const char *p = at + 1;
        limit = end - at > 320 ? at + 320 : end;
        while (p < limit && *p != '>' && (unsigned char)*p > ' ') p++;
        if (p < limit && *p == '>') r->angle_end = p;
      } else if (*at == '\\' && end - at > 1 && (at[1] == 'n' || at[1] == 'r' || at[1] == 't')) {
        at++; /* an escape */
      }
    }
    if (at >= end) return SC_NO_WORD;
    *begin = at;
    limit = end - at > MAX_WORD ? at + MAX_WORD : end;
    for (; at < limit; at++) {
      octet = is_octet(*at);
      if (octet <= WIDE) break;
      *to++ = (char)octet;
      hash = HASH_STEP(hash, octet);
    }
    w->hash = hash;
    w->len = (int)(to - w->octets);
    if (at < end && (octet == WIDE || *at == '\'' || at == limit)) at = slow_word(r, w, *begin, at);
    if (*begin >= r->chunk_end) {
      if (at < end && is_octet(*at) == GLUE) {
        const int kind = chunk_kind(*begin, end, &r->chunk_end);
        if (kind == CHUNK_ADDRESS || kind == CHUNK_IP) {
          r->at = r->chunk_end;
          return kind == CHUNK_IP ? SC_IP : SC_ADDRESS;
        }
        r->how = kind == CHUNK_HOST ? SC_LEFT_OUT : SC_SEEN;
        r->host = kind == CHUNK_HOST;
      } else {
        r->chunk_end = at;
        r->how = SC_SEEN;
      }
    }
    if (w->len) {
      *how = at <= r->angle_end ? SC_LEFT_OUT : r->how;
      r->at = at;
      return SC_WORD;
    }
  }
}

/* A provider's mark or a list's name that holds the word just read, its rarest. */
static void try_plain(sc_scan *scan, const sc_reader *reader, const struct needle *needle, int octets) {
  const uint16_t *const element = needle_element + needle->element;
  const int count = needle->shape & 15, anchor = needle->shape >> 4, kind = needle->kind & KIND;
  const char *begin;
  sc_reader ahead = *reader;
  int i;
  if (scan->nth <= (uint32_t)anchor) return;
  for (i = 1; i <= anchor; i++)
    if (scan->recent[(scan->nth - 1 - (uint32_t)i) % SC_RECENT].word != element[anchor - i]) return;
  begin = scan->recent[(scan->nth - 1 - (uint32_t)anchor) % SC_RECENT].begin;
  for (i = anchor + 1; i < count; i++) {
    const char *next;
    sc_word w;
    int how;
    if (next_word(&ahead, &w, &next, &how) != SC_WORD || look_up(&w) != element[i]) return;
  }
  if (kind == KIND_MARK) {
    if (scan->provider && scan->provider_at <= begin) return;
    scan->provider = needle->target + 1;
    scan->provider_at = begin;
  } else {
    if (kind == KIND_HOST && ahead.at - begin != octets) return;
    if (scan->list && kind > scan->list_kind) return;
    if (scan->list && kind == scan->list_kind && octets <= scan->list_octets) return;
    scan->list = needle->target + 1;
    scan->list_kind = kind;
    scan->list_octets = octets;
  }
}

static void add_token(sc_scan *scan, int id, const char *begin, const char *end, uint32_t room) {
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
  token->place = scan->place;
  token->room = room;
  token->word = (uint16_t)id;
  scan->place += room;
}

/* Notes which not= lists hold the word. */
static void hold(sc_scan *scan, int id) {
  int low = 0, high = (int)(sizeof(not_word) / sizeof(not_word[0]));
  const uint32_t *mask;
  while (high - low > 1) {
    const int middle = (low + high) / 2;
    if (not_word[middle] <= id) low = middle;
    else high = middle;
  }
  mask = not_masks + 3 * not_row[low];
  scan->held[0] |= mask[0];
  scan->held[1] |= mask[1];
  scan->held[2] |= mask[2];
}

static void add_word(sc_scan *scan, const sc_reader *reader, const sc_word *w, const char *begin, int how) {
  const int id = look_up(w);
  const int flags = known[id].is;
  scan->recent[scan->nth % SC_RECENT].word = (uint16_t)id;
  scan->recent[scan->nth % SC_RECENT].begin = begin;
  scan->nth++;
  if (id >= FIRST_PLAIN && id <= LAST_PLAIN) {
    int i = plain_at[id - FIRST_PLAIN];
    for (; i < plain_at[id - FIRST_PLAIN + 1]; i++)
      try_plain(scan, reader, &needles[PHRASES + plain[i]], plain_octets[plain[i]]);
  }
  if (how != SC_SEEN) return;
  if (flags & NOT) hold(scan, id);
  if (flags & STOP) {
    if (flags & PHRASE) add_token(scan, id, begin, reader->at, 0);
  } else if (flags & PHRASE) {
    add_token(scan, id, begin, reader->at, 1);
  } else if (flags & NUMBER || (!id && sc_has_digit(w))) {
    scan->numbers = 1;
  } else {
    scan->place++;
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
      if (reader.host) add_token(scan, HOST_WORD, begin, reader.chunk_end, 0);
      reader.host = 0;
      add_word(scan, &reader, &w, begin, how);
    } else {
      scan->address |= what == SC_ADDRESS;
      scan->recent[scan->nth++ % SC_RECENT].word = 0;
      add_token(scan, what == SC_IP ? IP_WORD : ADDRESS_WORD, begin, reader.at, 0);
    }
  }
}

void sc_scan_end(sc_scan *scan) {
  int i;
  for (i = 0; bare_rules[i] != 65535; i += 2) {
    const int rule = bare_rules[i];
    if (condition_holds(scan, rule_condition[rule], 1)) add_hit(scan, bare_rules[i + 1], rule, NULL, NULL, 1);
  }
  match_tokens(scan, scan->token_count, 1);
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

enum { MAX_ELEMENTS = 16, MAX_ALTERNATIVES = 64 };

static int is_stop(const sc_word *w) {
  const int id = w->len <= MAX_WORD ? find_word(w->octets, w->len, w->hash, 0) : 0;
  return id && known[id].is & STOP;
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
  int flags = 0, count = 0;
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
      count++;
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
  return c.bad || !count ? 0 : c.used;
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
static int find_one(const unsigned char *needle, const char *text, size_t len, const char **from,
                    const char **to) {
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
      if (i == 0 && (flags & AT_START) && place > gap) continue;
      if (i > 0 && (!met[i - 1].begin || place - met[i - 1].place - 1 > gap)) continue;
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
    if (held || !sc_has_digit(&w)) {
      place++;
      if (held != 2) found = 0;
    }
  }
  return found;
}

int smtpcodes_find_needle(const unsigned char *needle, const char *text, size_t len,
                          smtpcodes_string *matched) {
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
    if (row[0] != provider || (row[1] != 45 && row[1] != code.cls)) continue;
    if (row[2] != code.subject || code.detail < row[3] || code.detail > row[4]) continue;
    *scope = row[6];
    return (smtpcodes_reason)row[5];
  }
  return SMTPCODES_REASON_NONE;
}
