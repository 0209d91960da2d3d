/* SPDX-License-Identifier: MIT
 *
 * The tokenizer: splits a text into words and folds them, and tells host names and addresses from words.
 * One pass; a letter or digit of ASCII costs one look into `octet_is`, everything else goes a slower way.
 */
#include "words.h"
#include "wire.h"

#include <string.h>

static void add_octet(sc_word *w, int octet) {
  if (w->len >= SC_MAX_WORD) {
    w->len = SC_MAX_WORD + 1;
    return;
  }
  w->octets[w->len++] = (char)octet;
  w->has_digit |= sc_is_digit(octet);
}

/* ---- octets ---- */

/* Base letters of U+00C0 to U+017F, "." where there is none. */
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
static size_t decode(const char *at, const char *end, uint32_t *out) {
  const size_t octets = sc_utf8_octets(at, end);
  size_t i;
  *out = (unsigned char)*at;
  if (!octets) return 1;
  *out &= 0x7Fu >> octets;
  for (i = 1; i < octets; i++) *out = *out << 6 | ((unsigned char)at[i] & 0x3Fu);
  return octets;
}

/* What a character over 127 is in a word; a letter of Latin base is given as that letter. A MARK belongs to the
 * word and says nothing: combining accents (a text in NFD), Arabic vowel signs, nukta, joiners. */
enum { SEPARATOR, LETTER, IDEOGRAPH, APOSTROPHE, MARK };

static const struct { uint16_t first, last; uint8_t what; } ranges[] = { /* the first that fits */
  { 0x01A0, 0x01A1, 'o' }, { 0x01AF, 0x01B0, 'u' }, { 0x0300, 0x036F, MARK },
  { 0x060C, 0x060D, SEPARATOR }, { 0x061B, 0x061F, SEPARATOR }, { 0x0640, 0x0640, MARK },
  { 0x064B, 0x065F, MARK }, { 0x066A, 0x066D, SEPARATOR }, { 0x0670, 0x0670, MARK },
  { 0x06D4, 0x06D4, SEPARATOR }, { 0x093C, 0x093C, MARK }, { 0x0964, 0x0965, SEPARATOR },
  { 0x0E00, 0x0E7F, IDEOGRAPH }, { 0x3040, 0x30FF, IDEOGRAPH }, { 0x3400, 0x9FFF, IDEOGRAPH },
  { 0xAC00, 0xD7A3, IDEOGRAPH }, { 0x3013, 0x3013, IDEOGRAPH }, /* the mark of a letter that is not known */
  { 0x1EA0, 0x1EB7, 'a' }, { 0x1EB8, 0x1EC7, 'e' }, { 0x1EC8, 0x1ECB, 'i' }, { 0x1ECC, 0x1EE3, 'o' },
  { 0x1EE4, 0x1EF1, 'u' }, { 0x1EF2, 0x1EF9, 'y' },
  { 0x2019, 0x2019, APOSTROPHE }, { 0x200C, 0x200D, MARK }, { 0x2000, 0x303F, SEPARATOR }, { 0xFF00, 0xFFFF, SEPARATOR }
};

static int kind_of(uint32_t c) {
  size_t i;
  if (c > 0xFFFF) return SEPARATOR;
  for (i = 0; i < SC_COUNT(ranges); i++)
    if (c >= ranges[i].first && c <= ranges[i].last) return ranges[i].what;
  return LETTER;
}

/* Small letters without marks of U+0386 to U+03CE, less 0x300; a final sigma is a sigma. */
static const uint8_t greek[] = {
  0xB1, 0x87, 0xB5, 0xB7, 0xB9, 0x8B, 0xBF, 0x8D, 0xC5, 0xC9, 0xB9, 0xB1, 0xB2, 0xB3, 0xB4, 0xB5,
  0xB6, 0xB7, 0xB8, 0xB9, 0xBA, 0xBB, 0xBC, 0xBD, 0xBE, 0xBF, 0xC0, 0xC1, 0xA2, 0xC3, 0xC4, 0xC5,
  0xC6, 0xC7, 0xC8, 0xC9, 0xB9, 0xC5, 0xB1, 0xB5, 0xB7, 0xB9, 0xC5, 0xB1, 0xB2, 0xB3, 0xB4, 0xB5,
  0xB6, 0xB7, 0xB8, 0xB9, 0xBA, 0xBB, 0xBC, 0xBD, 0xBE, 0xBF, 0xC0, 0xC1, 0xC3, 0xC3, 0xC4, 0xC5,
  0xC6, 0xC7, 0xC8, 0xC9, 0xB9, 0xC5, 0xBF, 0xC5, 0xC9
};
SC_STATIC_ASSERT(greek_is_whole, sizeof(greek) == 0x3CF - 0x386);

/* The small letter of a Greek or Cyrillic one; of letters that are written for each other the plainer one:
 * Cyrillic io is ie, Arabic alef with hamza or madda is alef, alef maqsura is yeh. */
static uint32_t lower_wide(uint32_t c) {
  if (c == 0x401 || c == 0x451) return 0x435;
  if (c == 0x622 || c == 0x623 || c == 0x625) return 0x627;
  if (c == 0x649) return 0x64A;
  if (c >= 0x410 && c <= 0x42F) return c + 32;
  if (c >= 0x400 && c <= 0x40F) return c + 80;
  return c >= 0x386 && c <= 0x3CE ? 0x300u + greek[c - 0x386] : c;
}

/* Adds a character over 127 to the word unless it separates or stands by itself. */
static int add_wide(sc_word *w, uint32_t c) {
  int kind;
  if (c < 0xC0) return SEPARATOR;
  if (c <= 0x17F) {
    const char base = latin[c - 0xC0];
    if (base == '.') return SEPARATOR;
    add_octet(w, base);
    if (c == 0xDF) add_octet(w, 's');
    return LETTER;
  }
  kind = c >= 0x370 && c < 0x600 ? LETTER : kind_of(c);
  if (kind > MARK) add_octet(w, kind);
  if (kind != LETTER) return kind >= MARK ? LETTER : kind;
  c = lower_wide(c);
  if (c < 0x800) {
    add_octet(w, (int)(0xC0 | c >> 6));
  } else {
    add_octet(w, (int)(0xE0 | c >> 12));
    add_octet(w, (int)(0x80 | (c >> 6 & 0x3F)));
  }
  add_octet(w, (int)(0x80 | (c & 0x3F)));
  return LETTER;
}

/* ---- what is no word: addresses, host names ---- */

static const char tlds[][12] = {
#define TLD(label) label,
#include "../data/tld.def"
};

static int is_tld(const char *label, size_t len) {
  size_t i, k;
  for (i = 0; i < SC_COUNT(tlds); i++) {
    for (k = 0; k < len && tlds[i][k] == sc_lower((unsigned char)label[k]); k++) {}
    if (k == len && !tlds[i][k]) return 1;
  }
  return 0;
}

/* Whether `len` octets with so many dots in them are a host name rather than two sentences that touch: the last
 * label, in one case, is a usual top-level domain, or two letters, or the third label or later. */
static int is_host(const char *text, size_t len, int dots) {
  size_t i, label = len, upper = 0, top;
  while (text[label - 1] != '.') label--; /* there is one */
  top = len - label;
  for (i = label; i < len; i++) {
    if (!sc_is_alpha((unsigned char)text[i])) return 0;
    upper += text[i] < 'a';
  }
  if (top < 2 || (upper && upper != top)) return 0; /* "full.Please", "RESOLVER.ADR.RecipNotFound" */
  if (top != 2 && dots < 2 && !(top < sizeof(tlds[0]) && is_tld(text + label, top))) return 0;
  for (i = 0; i < label; i++)
    if (is_octet(text[i]) <= WIDE && text[i] != '.' && text[i] != '-' && text[i] != '_') return 0;
  return 1;
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

/* What the run of octets from `at` is, where a word begins, and where it ends: a word, words glued by "-" or ".", a host name,
 * an e-mail address or an IP address. */
static int chunk_kind(const char *at, const char *end, const char **stop) {
  const char *p = at, *at_sign = NULL;
  int dots = 0;
  for (; p < end && is_octet(*p); p++) {
    if (*p == '@' && !at_sign) at_sign = p;
    dots += *p == '.';
  }
  while (is_octet(p[-1]) < WIDE) dots -= *--p == '.'; /* the full stop behind it is none of it */
  *stop = p;
  if (at_sign && at_sign + 1 < p) return CHUNK_ADDRESS;
  if (dots && is_host(at, (size_t)(p - at), dots)) return CHUNK_HOST;
  return dots >= 3 && is_ipv4(at, (size_t)(p - at)) ? CHUNK_IP : CHUNK_WORDS;
}

/* ---- the text ---- */

void sc_reader_begin(sc_reader *r, const char *text, size_t len) {
  r->text = r->begin = r->at = r->chunk_end = r->angle_end = r->url_end = text;
  r->end = sc_behind(text, len);
  r->visible = r->chunk_visible = 1;
  r->host_begins = r->title = 0;
  r->sentences = 0;
}

/* Goes on with a word at an octet that is no plain letter or digit: an apostrophe, another script, or
 * more than SC_MAX_WORD octets. Returns where the word ends. */
static const char *slow_word(const sc_reader *r, sc_word *w, const char *begin, const char *at) {
  const char *const end = r->end;
  while (at < end) {
    const unsigned octet = is_octet(*at);
    if (octet > WIDE) {
      add_octet(w, (int)octet);
      at++;
    } else if (*at == '\'' && end - at > 1 && is_octet(at[1]) >= WIDE) {
      at++;
    } else if (octet == WIDE) {
      uint32_t wide;
      const size_t octets = decode(at, end, &wide);
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

/* Whether the sentence ends with the mark at `at`: ! or ? or a full stop, before a blank or the end; a full stop
 * not behind a number or an abbreviation, which is a word of one or two letters or of this list. */
static int ends_sentence(const sc_reader *r, const char *at) {
  static const char abbreviations[][4] = { "max", "min", "etc", "nbr", "inc", "ltd", "tel", "msg", "res" };
  size_t i, letters = 0;
  if (r->end - at > 1 && (unsigned char)at[1] > ' ') return 0;
  if (*at != '.') return 1;
  while (at - letters > r->text && letters < 4 && is_octet(at[-1 - (ptrdiff_t)letters]) > GLUE) letters++;
  if (!letters) return at > r->text && (at[-1] == ')' || at[-1] == '>' || at[-1] == ']' || at[-1] == '"');
  if (letters < 3 || sc_is_digit((unsigned char)at[-1])) return 0;
  for (i = 0; letters == 3 && i < SC_COUNT(abbreviations); i++)
    if (sc_lower(at[-3]) == abbreviations[i][0] && sc_lower(at[-2]) == abbreviations[i][1] &&
        sc_lower(at[-1]) == abbreviations[i][2]) return 0;
  return 1;
}

/* The full-width marks: U+3002, U+FF01, U+FF1F. */
static int is_wide_end(const char *at, const char *end) {
  return end - at >= 3 && (memcmp(at, "\xE3\x80\x82", 3) == 0 || memcmp(at, "\xEF\xBC\x81", 3) == 0 ||
                           memcmp(at, "\xEF\xBC\x9F", 3) == 0);
}

/* Where the quotation that begins at `at` ends, NULL when it does not. */
static const char *end_of_quotation(const char *at, const char *end) {
  const char quote = *at++;
  const char *const limit = end - at > 320 ? at + 320 : end;
  while (at < limit && *at != quote) at++;
  return at < limit ? at : NULL;
}

/* Where the "<...>" that begins at `at` ends, NULL when it does not before a blank. */
static const char *end_of_angle(const char *at, const char *end) {
  const char *const limit = end - at > 320 ? at + 320 : end;
  for (at++; at < limit && *at != '>' && (unsigned char)*at > ' '; at++) {}
  return at < limit && *at == '>' ? at : NULL;
}

/* Whether a URL goes on at the colon; one inside another ends with it. */
static int is_url(const sc_reader *r, const char *at) {
  return at >= r->url_end && r->end - at > 2 && at[1] == '/' && at[2] == '/';
}

/* Where the URL that goes on at `at` ends. */
static const char *end_of_url(const char *at, const char *end) {
  while (at < end && (unsigned char)*at > ' ' && *at != '<' && *at != '>' && *at != '"' && *at != '\'' && *at != ')'
         && *at != ']') at++;
  return at;
}

static int is_quote(char c) { return c == '"' || c == '\''; }

/* Whether a quotation begins behind the word: name="…", subject "…", file: '…'. */
static int quotation_follows(const char *at, const char *end) {
  return end - at > 3 && (is_quote(*at) || is_quote(at[1]) || is_quote(at[2]));
}

/* Whether what is quoted behind the word is a name that the message's sender chose. */
static int is_title(const sc_word *w) {
  static const char titles[][12] = { "subject", "file", "filename", "attachment", "name", "named", "document", "phrase",
                                     "keyword", "rule", "pattern", "matches", "matched", "contains", "containing" };
  size_t i;
  for (i = 0; i < SC_COUNT(titles); i++)
    if (sc_is(w->octets, (size_t)w->len, titles[i])) return 1;
  return 0;
}

/* Skips what separates words; counts the sentences that end there; notes where a "<...>", a URL's path or a quoted
 * title that begins here ends: their words are others' words, not the server's. */
static const char *skip_separators(sc_reader *r, const char *at) {
  const char *const end = r->end;
  for (;; at++) {
    while (at < end && *at == ' ') at++;
    if (at == end || is_octet(*at) >= WIDE) return at;
    if (*at == '.' || *at == '!' || *at == '?') {
      r->sentences += (unsigned)ends_sentence(r, at);
    } else if (*at == '<') {
      const char *const p = end_of_angle(at, end);
      if (p) r->angle_end = p;
    } else if (*at == ':' && is_url(r, at)) {
      r->url_end = end_of_url(at, end);
    } else if (is_quote(*at) && r->title) {
      const char *const p = end_of_quotation(at, end);
      if (p) r->angle_end = p;
      r->title = 0;
    } else if (*at == '\\' && end - at > 1 && (at[1] == 'n' || at[1] == 'r' || at[1] == 't')) {
      at++; /* an escape */
    }
  }
}

/* Reads the letters and digits of ASCII that the word begins with, eight octets at a time as far as eight are there.
 * Of each octet the high bit tells what it is; adding to the seven others never reaches the next octet. */
static const char *read_plain(const sc_reader *r, sc_word *w, const char *at) {
  const uint64_t high = SC_EACH_OCTET(128);
  uint64_t digits = 0, other = 0;
  for (w->len = 0; !other && w->len <= SC_MAX_WORD && r->end - at >= 8;) {
    const uint64_t eight = sc_eight(at), seven = eight & ~high, small = seven | SC_EACH_OCTET(32);
    const uint64_t letter = (small + SC_EACH_OCTET(128 - 'a')) & ~(small + SC_EACH_OCTET(127 - 'z')) & ~eight & high;
    const uint64_t digit = (seven + SC_EACH_OCTET(128 - '0')) & ~(seven + SC_EACH_OCTET(127 - '9')) & ~eight & high;
    sc_put_eight(w->octets + w->len, eight | letter >> 2);
    other = ~(letter | digit) & high;
    digits |= digit & (other - 1); /* of those before the first other */
    w->len += other ? sc_octets_before(other) : 8;
    at += other ? sc_octets_before(other) : 8;
  }
  w->has_digit = digits != 0;
  return at;
}

/* Reads the word that begins at `at`; it is empty when the character there only separates. */
static const char *read_word(const sc_reader *r, sc_word *w, const char *at) {
  const char *const begin = at;
  at = read_plain(r, w, at);
  if (w->len > SC_MAX_WORD || (at < r->end && (is_octet(*at) >= WIDE || *at == '\''))) at = slow_word(r, w, begin, at);
  return at;
}

/* Looks at the chunk that begins with the word from r->begin to `at`. Returns what it is as a whole. */
static sc_piece look_at_chunk(sc_reader *r, const char *at) {
  int kind = CHUNK_WORDS;
  if (at < r->end && is_octet(*at) == GLUE) kind = chunk_kind(r->begin, r->end, &r->chunk_end);
  else r->chunk_end = at;
  r->chunk_visible = kind == CHUNK_WORDS;
  r->host_begins = kind == CHUNK_HOST;
  return kind == CHUNK_ADDRESS ? SC_ADDRESS : kind == CHUNK_IP ? SC_IP : SC_WORD;
}

sc_piece sc_next_word(sc_reader *r, sc_word *w) {
  const char *at = r->at;
  r->host_begins = 0;
  for (;;) {
    at = skip_separators(r, at);
    if (at >= r->end) return SC_NO_WORD;
    r->begin = at;
    at = read_word(r, w, at);
    if (r->begin >= r->chunk_end) {
      const sc_piece piece = look_at_chunk(r, at);
      if (piece != SC_WORD) {
        r->at = r->chunk_end;
        return piece;
      }
    }
    if (!w->len && is_wide_end(r->begin, r->end)) r->sentences++;
    if (w->len) {
      r->visible = r->chunk_visible && at > r->angle_end && at > r->url_end;
      r->title = r->visible && quotation_follows(at, r->end) && is_title(w);
      r->at = at;
      return SC_WORD;
    }
  }
}

static int is_lower(char c) { return c >= 'a' && c <= 'z'; }

const char *sc_part_end(const char *begin, const char *end) {
  const char *at;
  for (at = begin + 2; end - at >= 2; at++) /* a part has two letters at least */
    if (sc_is_upper(*at) && (is_lower(at[-1]) || (sc_is_upper(at[-1]) && is_lower(at[1])))) return at;
  return end;
}

const char *sc_read_part(const char *begin, const char *end, sc_word *w) {
  const char *const stop = sc_part_end(begin, end);
  sc_reader part;
  sc_reader_begin(&part, begin, (size_t)(stop - begin));
  (void)sc_next_word(&part, w); /* it begins with a letter, and no octet of a word parts words */
  return stop;
}

size_t smtpcodes_words(const char *text, size_t len, char *out, size_t size) {
  sc_reader reader;
  sc_word word;
  sc_piece piece;
  size_t written = 0;
  sc_reader_begin(&reader, text, len);
  while ((piece = sc_next_word(&reader, &word)) != SC_NO_WORD) {
    const size_t octets = (size_t)(word.len < SC_MAX_WORD ? word.len : SC_MAX_WORD);
    if (piece != SC_WORD) continue;
    if (written + octets + 1 > size) break;
    if (written) out[written++] = ' ';
    memcpy(out + written, word.octets, octets);
    written += octets;
  }
  return written;
}
