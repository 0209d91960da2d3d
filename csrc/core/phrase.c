/* SPDX-License-Identifier: MIT
 *
 * The phrase compiler. It goes over the texts twice with the same code: once to count how much room they
 * take at most, once to fill it; then it moves the arrays together. So it needs no allocator, and what it
 * writes holds offsets instead of pointers and may be copied.
 */
#include "phrase.h"

#include <string.h>

/* ---- word classes: each row "class\0words\0", one behind the other ---- */

static const struct class_rows {
#define WORDS(class, words) char SC_ROW_NAME(__LINE__)[sizeof(#class "\0" words)];
#include "../data/words.def"
} class_rows = {
#define WORDS(class, words) #class "\0" words,
#include "../data/words.def"
};

/* ---- what is built ---- */

enum { TERMS, POSTINGS, SETS, PHRASES, ELEMENTS, STEMS, SLOTS, MEMBERS, POSTING, TEXT, ARRAYS };

struct stored {
  uint32_t at[ARRAYS];
  uint32_t slots, terms, sets, phrases, names;
};

struct counts {
  size_t terms, sets, members, elements, phrases, postings, text;
};

/* What is compiled: sources, or where that is NULL phrases of a caller. */
struct input {
  const sc_source *sources;
  const smtpcodes_string *phrases;
  size_t count;
};

struct builder {
  struct input input;
  sc_problem *problem;
  int counting;
  int in_list;               /* a list is compiled: there stop words count */
  struct counts n;
  /* NULL while counting: */
  sc_term *term;
  sc_postings *list;
  sc_set *set;
  sc_phrase *phrase;
  sc_element *element;
  uint32_t *stem_lengths;
  uint16_t *slot;
  uint16_t *member, *posting;
  char *text;
  uint32_t *weight;          /* by term: how many elements hold it */
  uint16_t *set_slot;        /* hash table of the sets */
  uint32_t slots, set_slots, names;
};

enum { MOST_TERMS = SC_SET - 1, MOST_SETS = SC_SET - 1, MOST_PHRASES = 65534, SAMPLE_WEIGHT = 16 };

/* Of a class an index holds the name once. */
SC_STATIC_ASSERT(all_words_and_names_fit, MOST_TERMS * SC_MAX_WORD + sizeof(class_rows) <= SC_MOST_PACKED);

static int wrong(struct builder *b, const char *what, const char *token, size_t len) {
  if (b->problem) {
    b->problem->what = what;
    b->problem->token.ptr = token;
    b->problem->token.len = len;
  }
  return 0;
}

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

static int is_one_of(char c, const char *chars) {
  for (; *chars; chars++)
    if (*chars == c) return 1;
  return 0;
}

/* ---- terms ---- */

static int is_number(const char *octets, int len) {
  int i;
  for (i = 0; i < len; i++)
    if (!sc_is_digit((unsigned char)octets[i])) return 0;
  return 1;
}

static void open_lexicon(const struct builder *b, sc_index *x) {
  memset(x, 0, sizeof(*x));
  x->term = b->term;
  x->slot = b->slot;
  x->slots = b->slots;
  x->stem_lengths = b->stem_lengths;
  x->set = b->set;
  x->member = b->member;
  x->text = b->text;
}

/* The octets with room behind them, as what looks words up has them. */
struct padded { char octets[SC_MAX_WORD + 1]; };

static struct padded pad(const char *octets, int len) {
  struct padded word = { { 0 } };
  memcpy(word.octets, octets, (size_t)len);
  return word;
}

static uint32_t hash_of(const char *octets, int len) {
  const struct padded word = pad(octets, len);
  return sc_hash(word.octets, len);
}

static int find(const struct builder *b, const char *octets, int len, int stem) {
  const struct padded word = pad(octets, len);
  sc_index x;
  if (b->counting) return 0;
  open_lexicon(b, &x);
  return sc_find_exact(&x, word.octets, len, stem);
}

static void put_slot(struct builder *b, int number) {
  const sc_term *const term = &b->term[number];
  const uint32_t hash = hash_of(b->text + term->text, (int)term->len);
  uint32_t at = sc_home(hash, b->slots);
  while (b->slot[at]) at = sc_next_slot(at, b->slots);
  b->slot[at] = (uint16_t)number;
}

/* The term of a folded word, which is made where it is new. */
static int intern(struct builder *b, const char *octets, int len, int is) {
  int found = find(b, octets, len, is & SC_STEM);
  sc_term *term;
  if (!found) {
    if (++b->n.terms > MOST_TERMS && !b->counting) return wrong(b, "these are more words than an index holds", octets, 0);
    b->n.text += (size_t)len;
    if (b->counting) return 1;
    found = (int)b->n.terms;
    term = &b->term[found];
    memset(term, 0, sizeof(*term));
    term->text = (uint32_t)(b->n.text - (size_t)len) & 0xFFFFFF;
    memcpy(b->text + term->text, octets, (size_t)len);
    term->len = (uint8_t)len;
    term->bit = sc_bit(hash_of(octets, len));
    if (is_number(octets, len)) term->is = SC_NUMBER;
    put_slot(b, found);
  }
  b->term[found].is |= (uint8_t)is;
  return found;
}

/* Folds what is one word; 0 when it is not. */
static int one_word(struct builder *b, const char *at, size_t len, sc_word *w) {
  sc_reader reader;
  sc_word next;
  size_t i;
  sc_reader_begin(&reader, at, len);
  if (sc_next_word(&reader, w) != SC_WORD || !reader.visible)
    return wrong(b, "is never seen in a text: host names and addresses are no words", at, len);
  if (sc_next_word(&reader, &next) != SC_NO_WORD) return wrong(b, "is not one word", at, len);
  for (i = 0; i < len; i++)
    if ((unsigned char)at[i] < 128 && !sc_is_word(at[i]) && at[i] != '\'')
      return wrong(b, "has a mark without meaning", at, len);
  if (w->len > SC_MAX_WORD) return wrong(b, "is over 31 octets", at, len);
  return 1;
}

/* ---- sets ---- */

static const smtpcodes_string no_name = { "", 0 };

struct set {
  uint16_t member[SC_ALTERNATIVES];
  size_t count;
};

static int add_member(struct builder *b, struct set *set, int term, const char *at, size_t len) {
  if (!term) return 0;
  b->n.members += (size_t)b->counting;
  if (b->counting || sc_insert_term(set->member, &set->count, term)) return 1;
  return wrong(b, "has too many words", at, len);
}

/* A word, "word*", "=word" or "<mark>". `as` is what the row calls it. */
static int add_word(struct builder *b, struct set *set, const char *at, size_t len, smtpcodes_string as) {
  static const char marks[][10] = { "<address>", "<ip>", "<host>" };
  const int stem = len > 0 && at[len - 1] == '*', asked = len > 0 && *at == '=';
  sc_word w;
  int known;
  size_t i;
  for (i = 0; i < 3; i++)
    if (sc_is(at, len, marks[i]))
      return add_member(b, set, intern(b, at, (int)len, SC_STOP), as.ptr, as.len);
  if (len == 0) return wrong(b, "has an empty alternative: leave the | out, or name a word", as.ptr, as.len);
  if (*at == '*') return wrong(b, "begins with *: only word* can be found, with the * behind it", as.ptr, as.len);
  if (!one_word(b, at + asked, len - (size_t)(stem + asked), &w)) {
    if (b->problem) b->problem->token = as;
    return 0;
  }
  if (stem && w.len < SC_MIN_STEM) return wrong(b, "is too short a beginning: three octets at least", as.ptr, as.len);
  known = find(b, w.octets, w.len, 0);
  known = known && b->term[known].is & SC_STOP;
  if (!b->counting && asked && !known) return wrong(b, "asks with = for a word that is no stop word", as.ptr, as.len);
  if (!asked && !stem && known && !b->in_list)
    return wrong(b, "holds a stop word, which is never seen: write =word for it, or leave it out", as.ptr, as.len);
  return add_member(b, set, intern(b, w.octets, w.len, stem ? SC_STEM : 0), as.ptr, as.len);
}

/* The number of the set as an element has it: a term, or SC_SET + a set; 0 when it cannot be. `name` is that of a
 * class, or empty; `as` is what the row calls the set. */
static int close_set(struct builder *b, const struct set *set, smtpcodes_string name, int is, smtpcodes_string as) {
  uint32_t hash = 5381u ^ (name.len > 0), at;
  uint16_t term[SC_ALTERNATIVES];
  size_t i, k, count, total = 0;
  sc_index x;
  sc_set *own;
  if (b->counting) {
    b->n.sets++;
    b->n.text += name.len;
    b->n.members += 2;
    return 1;
  }
  open_lexicon(b, &x);
  for (i = 0; i < set->count; i++) {
    total += count = sc_terms_of(&x, set->member[i], term);
    for (k = 0; k < count; k++) b->term[term[k]].is |= (uint8_t)is;
    hash = (hash ^ set->member[i]) * 16777619u;
  }
  if (total > SC_ALTERNATIVES) return wrong(b, "has too many words", as.ptr, as.len);
  if (set->count == 1) return set->member[0];
  for (at = sc_home(hash, b->set_slots); b->set_slot[at]; at = sc_next_slot(at, b->set_slots)) {
    own = &b->set[b->set_slot[at] - 1];
    if (own->count != set->count || own->is_class != (name.len > 0)) continue;
    for (k = 0; k < set->count && b->member[own->at + k] == set->member[k]; k++) {}
    if (k == set->count) return SC_SET + b->set_slot[at] - 1;
  }
  if (b->n.sets == MOST_SETS || b->n.members + set->count + 2 > SC_MOST_PACKED)
    return wrong(b, "is one set of words too many for an index", as.ptr, as.len);
  own = &b->set[b->n.sets++];
  b->set_slot[at] = (uint16_t)b->n.sets;
  own->at = (uint32_t)b->n.members & SC_MOST_PACKED;
  own->count = (uint32_t)set->count & (2 * SC_ALTERNATIVES - 1);
  own->is_class = name.len > 0;
  for (i = 0; i < set->count; i++) b->member[b->n.members++] = set->member[i];
  if (!name.len) return SC_SET + (int)b->n.sets - 1;
  b->member[b->n.members++] = (uint16_t)b->n.text;
  b->member[b->n.members++] = (uint16_t)(b->n.text >> 16 | name.len << 4);
  memcpy(b->text + b->n.text, name.ptr, name.len);
  b->n.text += name.len;
  return SC_SET + (int)b->n.sets - 1;
}

/* Calls add_word, or for `set` NULL interns stop words, for each word of the class and of the classes in it. */
static int add_words_of(struct builder *b, struct set *set, smtpcodes_string name, smtpcodes_string as) {
  const char *row = (const char *)&class_rows;
  const char *const end = row + sizeof(class_rows);
  int found = 0;
  while (row < end) {
    const int own = sc_is(name.ptr, name.len, row);
    const char *at = row + strlen(row) + 1;
    const char *const stop = at + strlen(at);
    for (row = stop + 1; own && at < stop; at++) {
      smtpcodes_string word = { NULL, 0 };
      word.ptr = at;
      while (at < stop && *at != ' ') at++;
      word.len = (size_t)(at - word.ptr);
      found = 1;
      if (*word.ptr == '@') {
        word.ptr++;
        word.len--;
        if (!add_words_of(b, set, word, as)) return 0;
      } else if (!set) { /* the first words of an index, which has room for them */
        intern(b, word.ptr, (int)word.len, SC_STOP);
      } else if (!add_word(b, set, word.ptr, word.len, as)) {
        return 0;
      }
    }
  }
  return found ? 1 : wrong(b, "names no class of words.def", as.ptr, as.len);
}

static int add_class(struct builder *b, struct set *set, const char *name, size_t len, smtpcodes_string as) {
  struct set words;
  smtpcodes_string class_name;
  class_name.ptr = name;
  class_name.len = len;
  words.count = 0;
  if (!add_words_of(b, &words, class_name, as)) return 0;
  return add_member(b, set, close_set(b, &words, class_name, b->in_list ? SC_IN_LIST : SC_IN_PHRASE, as), as.ptr, as.len);
}

static int add_alternatives(struct builder *b, struct set *set, smtpcodes_string as, const char *separators) {
  const char *at = as.ptr;
  const char *const end = sc_behind(at, as.len);
  for (;;) {
    const char *stop = at;
    while (stop < end && !is_one_of(*stop, separators)) stop++;
    if (stop > at + 1 && *at == '@') {
      if (!add_class(b, set, at + 1, (size_t)(stop - at) - 1, as)) return 0;
    } else if (!add_word(b, set, at, (size_t)(stop - at), as)) {
      return 0;
    }
    if (stop == end) return 1;
    at = stop + 1;
  }
}

/* ---- phrases ---- */

struct draft {
  sc_element element[SC_ELEMENTS];
  uint8_t optional[SC_ELEMENTS];
  int count, options, gap, flags;
};

static int add_element(struct builder *b, struct draft *d, int what, int optional, const char *at, size_t len) {
  if (!what) return 0;
  if (d->count == SC_ELEMENTS) return wrong(b, "is the seventeenth word: a phrase has at most sixteen", at, len);
  if (d->flags & SC_AT_END) return wrong(b, "stands behind $, which stands last", at, len);
  d->element[d->count].low = (uint8_t)(what & 255);
  d->element[d->count].high = (uint8_t)(what >> 8);
  d->element[d->count].gap = (uint8_t)d->gap;
  d->optional[d->count++] = (uint8_t)optional;
  d->options += optional;
  d->gap = 0;
  return d->options > 4 ? wrong(b, "is the fifth word with ?: write two phrases", at, len) : 1;
}

/* Words without alternatives; in a name stop words and words of a host name count too. */
static int add_words(struct builder *b, struct draft *d, const char *at, size_t len, int optional, int name) {
  sc_reader reader;
  sc_word w;
  sc_piece piece;
  size_t i;
  int words = 0;
  sc_reader_begin(&reader, at, len);
  while ((piece = sc_next_word(&reader, &w)) != SC_NO_WORD) {
    int known, term;
    if (piece != SC_WORD || (!name && !reader.visible))
      return wrong(b, "is never seen in a text: ask for <host>, <address> or <ip>", at, len);
    if (w.len > SC_MAX_WORD) return wrong(b, "is over 31 octets", at, len);
    words++;
    known = find(b, w.octets, w.len, 0);
    if (!name && known && b->term[known].is & SC_STOP) {
      if (optional) return wrong(b, "is a stop word, which is never seen", at, len);
      continue;
    }
    term = intern(b, w.octets, w.len, 0);
    if (!b->counting && term) b->term[term].is |= (uint8_t)(name ? 0 : SC_IN_PHRASE);
    if (!add_element(b, d, term, optional, at, len)) return 0;
  }
  if (optional && words > 1) return wrong(b, "has a ? behind more than one word", at, len);
  if (len == 1 && *at == '/') return wrong(b, "parts no phrases here: write each as a row of its own", at, len);
  for (i = 0; i < len && !name; i++)
    if ((unsigned char)at[i] < 128 && !sc_is_word(at[i]) && at[i] != '\'' && at[i] != '-')
      return wrong(b, "has a mark without meaning", at, len);
  return words ? 1 : wrong(b, "holds no word", at, len);
}

static int is_set(const char *at, size_t len) {
  size_t i;
  for (i = 0; i < len; i++)
    if (is_one_of(at[i], "|@*<=")) return 1;
  return 0;
}

static int add_token(struct builder *b, struct draft *d, const char *at, size_t len) {
  int optional;
  if (len == 1 && *at == '^') {
    if (d->count || d->flags) return wrong(b, "stands first", at, len);
    d->flags = SC_AT_START;
    return 1;
  }
  if (len == 1 && *at == '$') {
    if (!d->count || d->gap) return wrong(b, "stands last, behind a word", at, len);
    d->flags |= SC_AT_END;
    return 1;
  }
  if ((len == 2 || len == 3) && memcmp(at, "...", len) == 0) {
    const int gap = len == 2 ? SC_NEAR : SC_FAR;
    if (!d->count && !(d->flags & SC_AT_START)) return wrong(b, "stands between words", at, len);
    if (gap > d->gap) d->gap = gap;
    return 1;
  }
  optional = len > 1 && at[len - 1] == '?';
  len -= (size_t)optional;
  if (is_set(at, len)) {
    struct set set;
    smtpcodes_string as;
    as.ptr = at;
    as.len = len;
    set.count = 0;
    if (!add_alternatives(b, &set, as, "|")) return 0;
    return add_element(b, d, close_set(b, &set, no_name, SC_IN_PHRASE, as), optional, at, len);
  }
  return add_words(b, d, at, len, optional, 0);
}

/* Adds the phrase with those of its optional words whose bits are set. */
static int add_variant(struct builder *b, const struct draft *d, int with, const sc_source *source) {
  static const sc_phrase none;
  sc_phrase phrase = none;
  int i, option = 0, gap = 0, span = 0, count = 0;
  phrase.element = (uint32_t)b->n.elements & SC_MOST_PACKED; /* 16 times MOST_PHRASES fit */
  phrase.owner = source->owner;
  phrase.flags = (uint32_t)d->flags & 7;
  phrase.kind = source->kind & 63u;
  phrase.len = (uint32_t)least(source->text.len, SC_LONG_NAME) & 63u;
  for (i = 0; i < d->count; i++) {
    if (d->element[i].gap > gap) gap = d->element[i].gap;
    if (d->optional[i] && !(with >> (d->options - ++option) & 1)) continue;
    if (!count && gap && !(d->flags & SC_AT_START))
      return wrong(b, "would begin with a gap without its first word", source->text.ptr, source->text.len);
    if (!b->counting) {
      b->element[b->n.elements] = d->element[i];
      b->element[b->n.elements].gap = (uint8_t)gap;
    }
    b->n.elements++;
    count++;
    span += 1 + gap;
    gap = 0;
  }
  phrase.count = (uint32_t)count & 31;
  if (!count) return wrong(b, "holds nothing but words that are never seen", source->text.ptr, source->text.len);
  if (gap) return wrong(b, "would end with a gap without its last word", source->text.ptr, source->text.len);
  if (span > SC_SPAN) return wrong(b, "reaches over more than 64 words", source->text.ptr, source->text.len);
  if (b->n.phrases == MOST_PHRASES)
    return wrong(b, "is one phrase too many for an index", source->text.ptr, source->text.len);
  if (!b->counting) b->phrase[b->n.phrases] = phrase;
  b->n.phrases++;
  return 1;
}

static int add_tokens(struct builder *b, struct draft *d, const char *text, size_t len) {
  const char *at = text;
  const char *const end = sc_behind(text, len);
  while (at < end) {
    const char *begin;
    while (at < end && *at == ' ') at++;
    begin = at;
    while (at < end && *at != ' ') at++;
    if (at > begin && !add_token(b, d, begin, (size_t)(at - begin))) return 0;
  }
  return d->gap ? wrong(b, "ends with a gap: it stands between words", text, len) : 1;
}

static int add_phrase(struct builder *b, const sc_source *source) {
  const smtpcodes_string text = source->text;
  const int name = source->role == SC_ROLE_NAME;
  struct draft d;
  int with;
  memset(&d, 0, sizeof(d));
  b->names += (uint32_t)name;
  if (!(name ? add_words(b, &d, text.ptr, text.len, 0, 1) : add_tokens(b, &d, text.ptr, text.len))) return 0;
  for (with = 0; with < 1 << d.options; with++)
    if (!add_variant(b, &d, with, source)) return 0;
  return 1;
}

static int add_list(struct builder *b, const sc_source *source, uint32_t *result) {
  struct set set;
  int what;
  set.count = 0;
  if (!add_alternatives(b, &set, source->text, "|,")) return 0;
  what = close_set(b, &set, no_name, SC_IN_LIST, source->text);
  if (result) *result = (uint32_t)what;
  return what != 0;
}

static sc_source source_at(const struct input *input, size_t i) {
  sc_source source = { { NULL, 0 }, SC_ROLE_PHRASE, 0, 0, { NULL, 0 } };
  if (input->sources) return input->sources[i];
  source.text = input->phrases[i];
  source.owner = (uint16_t)i;
  return source;
}

static int add_sources(struct builder *b, uint32_t *result) {
  static const smtpcodes_string stop = { "stop", 4 };
  size_t i;
  if (b->problem) b->problem->phrase = 0;
  intern(b, "<address>", 9, SC_STOP);
  intern(b, "<ip>", 4, SC_STOP);
  intern(b, "<host>", 6, SC_STOP);
  add_words_of(b, NULL, stop, stop);
  for (i = 0; i < b->input.count; i++) {
    const sc_source source = source_at(&b->input, i);
    if (b->problem) b->problem->phrase = i;
    if (result) result[i] = (uint32_t)b->n.phrases;
    b->in_list = source.role == SC_ROLE_LIST;
    if (!(b->in_list ? add_list(b, &source, result ? &result[i] : NULL) : add_phrase(b, &source)))
      return 0;
  }
  return 1;
}

/* ---- finishing ---- */

/* Links every term to its longest stem, which passes on what it is in. */
static void link_stems(struct builder *b) {
  size_t i;
  int len;
  for (i = 1; i <= b->n.terms; i++) {
    sc_term *const term = &b->term[i];
    const char *const octets = b->text + term->text;
    if (term->is & SC_STEM) b->stem_lengths[sc_stem_key(octets)] |= 1u << term->len;
    for (len = (int)term->len - (term->is & SC_STEM ? 1 : 0); len >= SC_MIN_STEM && !term->stem; len--)
      term->stem = (uint16_t)find(b, octets, len, SC_STEM);
  }
  for (i = 1; i <= b->n.terms; i++) {
    int stem;
    for (stem = b->term[i].stem; stem; stem = b->term[stem].stem)
      b->term[i].is |= (uint8_t)(b->term[stem].is & (SC_IN_PHRASE | SC_IN_LIST));
  }
}

/* The terms that may stand for element number `e`. */
static size_t terms_of(const struct builder *b, size_t e, uint16_t term[SC_ALTERNATIVES]) {
  sc_index x;
  open_lexicon(b, &x);
  return sc_terms_of(&x, sc_what(b->element[e]), term);
}

/* Gives the words of a class the same bit of filters, as its name's hash tells, and the others another: of sets of
 * words that belong together few bits are then set. Half of the bits are for either. */
static void share_bits(struct builder *b) {
  enum { HALF = 16 };
  size_t i, k;
  sc_index x;
  open_lexicon(b, &x);
  for (i = 1; i <= b->n.terms; i++) b->term[i].bit = (uint8_t)(HALF + b->term[i].bit % HALF);
  for (i = 0; i < b->n.sets; i++) {
    sc_set *const set = &b->set[i];
    const uint16_t *const member = b->member + set->at;
    if (set->is_class) { /* holds terms alone */
      const smtpcodes_string name = sc_class_name(&x, set);
      const uint32_t bit = hash_of(name.ptr, (int)least(name.len, SC_MAX_WORD)) % HALF;
      for (k = 0; k < set->count; k++)
        if (b->term[member[k]].bit >= HALF) b->term[member[k]].bit = (uint8_t)bit;
    }
  }
  for (i = 0; i < b->n.sets; i++) { /* a class stands before the sets that hold it */
    sc_set *const set = &b->set[i];
    for (set->filter = 0, k = 0; k < set->count; k++) set->filter |= sc_filter_of(&x, b->member[set->at + k]);
  }
}

/* How often each term stands in texts: counted in the samples, to which every element that holds it adds a little. */
static void weigh_terms(struct builder *b) {
  uint16_t term[SC_ALTERNATIVES];
  size_t i, k, count;
  sc_index x;
  open_lexicon(b, &x);
  for (i = 0; i < b->n.elements; i++) {
    count = terms_of(b, i, term);
    for (k = 0; k < count; k++) b->weight[term[k]]++;
  }
  for (i = 0; i < b->input.count; i++) {
    const smtpcodes_string sample = source_at(&b->input, i).sample;
    sc_reader reader;
    sc_word word;
    sc_piece piece;
    sc_reader_begin(&reader, sample.ptr, sample.len);
    while ((piece = sc_next_word(&reader, &word)) != SC_NO_WORD) {
      int seen = piece == SC_WORD ? sc_find_term(&x, &word) : 0;
      for (; seen; seen = b->term[seen].stem) b->weight[seen] += SAMPLE_WEIGHT;
    }
  }
}

static uint32_t weight_of(const struct builder *b, uint32_t e) {
  uint16_t term[SC_ALTERNATIVES];
  const size_t count = terms_of(b, e, term);
  size_t k;
  uint32_t sum = 0;
  for (k = 0; k < count; k++) sum += b->weight[term[k]];
  return sum;
}

/* What a filter lets pass: the weight of all terms that have one of its bits. */
static uint32_t passed_by(uint32_t filter, const uint32_t bit_weight[32]) {
  uint32_t sum = 0;
  int bit;
  for (bit = 0; bit < 32; bit++)
    if (filter >> bit & 1) sum += bit_weight[bit];
  return sum;
}

static int window_of(const struct builder *b, const sc_phrase *phrase, uint32_t e) {
  const sc_element *const element = b->element + phrase->element;
  if (e + 1 == phrase->anchor && !element[phrase->anchor].gap) return SC_RIGHT_BEFORE;
  if (e == phrase->anchor + 1u && !element[e].gap) return SC_RIGHT_BEHIND;
  return e < phrase->anchor ? SC_BEFORE : SC_BEHIND;
}

/* Anchors each phrase at its rarest element, in whose postings it then stands, and notes the filter of the
 * other element that lets the fewest texts pass. */
static void anchor(struct builder *b) {
  /* In sixteenths, how many of the replies that hold a word and the anchor have it there. */
  static const uint32_t share[SC_WINDOWS] = { 16, 9, 9, 3, 3 };
  uint32_t bit_weight[32] = { 0 };
  size_t i;
  sc_index x;
  open_lexicon(b, &x);
  for (i = 1; i <= b->n.terms; i++) bit_weight[b->term[i].bit] += b->weight[i];
  for (i = 0; i < b->n.phrases; i++) {
    sc_phrase *const phrase = &b->phrase[i];
    uint32_t best = UINT32_MAX, e;
    for (e = 0; e < phrase->count; e++) {
      const uint32_t weight = weight_of(b, phrase->element + e);
      if (weight >= best) continue;
      best = weight;
      phrase->anchor = e & 15;
    }
    phrase->filter = ~(uint32_t)0;
    for (e = 0, best = UINT32_MAX; e < phrase->count; e++) {
      const uint32_t filter = sc_filter_of(&x, sc_what(b->element[phrase->element + e]));
      const int window = window_of(b, phrase, e);
      const uint32_t passed = passed_by(filter, bit_weight) / 16 * share[window];
      if (e == phrase->anchor || passed >= best) continue;
      best = passed;
      phrase->window = (unsigned)window & 15;
      phrase->filter = filter;
    }
  }
}

/* Writes the postings. Returns 0 when there are more than an index holds. */
static int post(struct builder *b) {
  const size_t phrases = b->n.phrases - b->names;
  uint16_t term[SC_ALTERNATIVES];
  size_t i, k, count, at = 0;
  memset(b->weight, 0, (b->n.terms + 1) * sizeof(b->weight[0])); /* now: how many phrases a term's postings hold */
  for (i = 0; i < b->n.phrases; i++) {
    const sc_phrase *const phrase = &b->phrase[i];
    count = terms_of(b, phrase->element + phrase->anchor, term);
    for (k = 0; k < count; k++) {
      b->weight[term[k]]++;
      if (i >= phrases) b->term[term[k]].is |= SC_IN_NAME;
    }
  }
  for (i = 1; i <= b->n.terms; i++) {
    if (at > SC_MOST_PACKED || b->weight[i] > SC_MOST_POSTED)
      return wrong(b, "is a word that too many phrases hold", b->text + b->term[i].text, b->term[i].len);
    b->list[i].at = (uint32_t)at & SC_MOST_PACKED;
    at += b->weight[i];
  }
  for (i = 0; i < b->n.phrases; i++) {
    const sc_phrase *const phrase = &b->phrase[i];
    count = terms_of(b, phrase->element + phrase->anchor, term);
    for (k = 0; k < count; k++) {
      sc_postings *const list = &b->list[term[k]];
      b->posting[list->at + list->count] = (uint16_t)i;
      list->count = (list->count + 1u) & SC_MOST_POSTED;
    }
  }
  b->n.postings = at;
  return 1;
}

/* Five slots of eight are taken at most. They grow by an eighth of a power of two, so that one word more never doubles
 * them. */
static uint32_t slots_for(size_t items) {
  uint32_t power = 16, slots = 16;
  while ((size_t)slots * 5 < items * 8) {
    slots += power / 8;
    if (slots == 2 * power) power = slots;
  }
  return slots;
}

/* Fills the hash table again, at the size that the terms need. */
static void fill_slots(struct builder *b) {
  size_t i;
  b->slots = slots_for(b->n.terms);
  memset(b->slot, 0, sizeof(b->slot[0]) * b->slots);
  for (i = 1; i <= b->n.terms; i++)
    put_slot(b, (int)i);
}

/* ---- memory ---- */

static size_t even(size_t octets) { return (octets + 3) & ~(size_t)3; }

static void sizes(const struct counts *n, uint32_t slots, size_t size[ARRAYS]) {
  size[TERMS] = (n->terms + 1) * sizeof(sc_term);
  size[POSTINGS] = (n->terms + 1) * sizeof(sc_postings);
  size[SETS] = n->sets * sizeof(sc_set);
  size[PHRASES] = n->phrases * sizeof(sc_phrase);
  size[ELEMENTS] = even(n->elements * sizeof(sc_element));
  size[STEMS] = SC_STEM_KEYS * sizeof(uint32_t);
  size[SLOTS] = slots * sizeof(uint16_t);
  size[MEMBERS] = even(n->members * sizeof(uint16_t));
  size[POSTING] = even(n->postings * sizeof(uint16_t));
  size[TEXT] = even(n->text + SC_PAST_TEXT);
}

/* Counts, and says where each array begins that takes the most it can, and behind them what is needed while compiling.
 * Returns how many octets that takes, 0 when a text is wrong. */
static size_t count_room(struct builder *b, const struct input *input, sc_problem *problem, size_t from[ARRAYS + 2]) {
  size_t size[ARRAYS + 2], total = sizeof(struct stored);
  int i;
  memset(b, 0, sizeof(*b));
  b->input = *input;
  b->problem = problem;
  b->counting = 1;
  if (!add_sources(b, NULL)) return 0;
  b->n.terms = least(b->n.terms, MOST_TERMS + 1);
  b->n.postings = b->n.members * 16 + b->n.phrases; /* each optional word doubles those of a set, too */
  b->slots = slots_for(b->n.terms);
  b->set_slots = slots_for(b->n.sets);
  sizes(&b->n, b->slots, size);
  size[ARRAYS] = (b->n.terms + 1) * sizeof(uint32_t);
  size[ARRAYS + 1] = b->set_slots * sizeof(uint16_t);
  for (i = 0; i < ARRAYS + 2; i++) {
    from[i] = total;
    total += size[i];
  }
  return total;
}

static size_t room_for(const struct input *input, sc_problem *problem) {
  struct builder b;
  size_t from[ARRAYS + 2];
  return count_room(&b, input, problem, from);
}

static size_t compile(const struct input *input, void *memory, uint32_t *result, sc_problem *problem) {
  struct stored *const stored = (struct stored *)memory;
  struct builder b;
  size_t size[ARRAYS], from[ARRAYS + 2], total = count_room(&b, input, problem, from);
  char *const base = (char *)memory;
  int i;
  if (!total) return 0;
  memset(memory, 0, total);
  memset(&b.n, 0, sizeof(b.n));
  b.counting = 0;
  b.names = 0;
  b.term = (sc_term *)(void *)(base + from[TERMS]);
  b.list = (sc_postings *)(void *)(base + from[POSTINGS]);
  b.set = (sc_set *)(void *)(base + from[SETS]);
  b.phrase = (sc_phrase *)(void *)(base + from[PHRASES]);
  b.element = (sc_element *)(void *)(base + from[ELEMENTS]);
  b.stem_lengths = (uint32_t *)(void *)(base + from[STEMS]);
  b.slot = (uint16_t *)(void *)(base + from[SLOTS]);
  b.member = (uint16_t *)(void *)(base + from[MEMBERS]);
  b.posting = (uint16_t *)(void *)(base + from[POSTING]);
  b.text = base + from[TEXT];
  b.weight = (uint32_t *)(void *)(base + from[ARRAYS]);
  b.set_slot = (uint16_t *)(void *)(base + from[ARRAYS + 1]);
  if (!add_sources(&b, result)) return 0;
  link_stems(&b);
  share_bits(&b);
  weigh_terms(&b);
  anchor(&b);
  if (!post(&b)) return 0;
  fill_slots(&b);
  sizes(&b.n, b.slots, size);
  total = sizeof(struct stored);
  for (i = 0; i < ARRAYS; i++) { /* together: each moves towards the beginning */
    memmove(base + total, base + from[i], size[i]);
    stored->at[i] = (uint32_t)total;
    total += size[i];
  }
  stored->slots = b.slots;
  stored->terms = (uint32_t)b.n.terms;
  stored->sets = (uint32_t)b.n.sets;
  stored->phrases = (uint32_t)(b.n.phrases - b.names);
  stored->names = b.names;
  return total;
}

size_t sc_compile_room(const sc_source *sources, size_t count, sc_problem *problem) {
  const struct input input = { sources, NULL, count };
  return room_for(&input, problem);
}

size_t sc_compile(const sc_source *sources, size_t count, void *memory, uint32_t *result, sc_problem *problem) {
  const struct input input = { sources, NULL, count };
  return compile(&input, memory, result, problem);
}

void sc_index_open(const void *memory, sc_index *x) {
  const struct stored *const stored = (const struct stored *)memory;
  const char *const base = (const char *)memory;
  const uint32_t *const at = stored->at;
  x->term = (const sc_term *)(const void *)(base + at[TERMS]);
  x->postings = (const sc_postings *)(const void *)(base + at[POSTINGS]);
  x->set = (const sc_set *)(const void *)(base + at[SETS]);
  x->phrase = (const sc_phrase *)(const void *)(base + at[PHRASES]);
  x->element = (const sc_element *)(const void *)(base + at[ELEMENTS]);
  x->stem_lengths = (const uint32_t *)(const void *)(base + at[STEMS]);
  x->slot = (const uint16_t *)(const void *)(base + at[SLOTS]);
  x->member = (const uint16_t *)(const void *)(base + at[MEMBERS]);
  x->posting = (const uint16_t *)(const void *)(base + at[POSTING]);
  x->text = base + at[TEXT];
  x->slots = stored->slots;
  x->terms = stored->terms;
  x->posted = stored->terms + 1;
  x->sets = stored->sets;
  x->phrases = stored->phrases;
  x->names = stored->names;
  x->address = 1; /* as add_sources interns them */
  x->ip = 2;
  x->host = 3;
}

/* ---- phrases of a caller ---- */

size_t smtpcodes_compile_room(const smtpcodes_string *phrases, size_t count, smtpcodes_phrase_problem *problem) {
  const struct input input = { NULL, phrases, count };
  return room_for(&input, problem);
}

size_t smtpcodes_compile(const smtpcodes_string *phrases, size_t count, void *memory,
                         smtpcodes_phrase_problem *problem) {
  const struct input input = { NULL, phrases, count };
  return compile(&input, memory, NULL, problem);
}

struct finder {
  sc_matcher matcher; /* stands first: its callback finds the rest behind it */
  int (*holds)(void *with, size_t phrase);
  void *with;
  size_t found;
  smtpcodes_string matched;
};

static void found(sc_matcher *m, uint32_t number, const char *begin, const char *end, int whole) {
  struct finder *const f = (struct finder *)m;
  const size_t phrase = m->index->phrase[number].owner;
  (void)whole;
  if (f->holds && !f->holds(f->with, phrase)) return;
  m->limit = number;
  f->found = phrase + 1;
  f->matched = sc_between(begin, end);
}

size_t smtpcodes_find(const void *memory, const char *text, size_t len, int (*holds)(void *with, size_t phrase),
                      void *with, smtpcodes_string *matched) {
  struct finder f;
  sc_index index;
  sc_index_open(memory, &index);
  f.matcher.found = found;
  f.matcher.named = NULL;
  f.matcher.listed = NULL;
  f.holds = holds;
  f.with = with;
  f.found = 0;
  sc_match_begin(&f.matcher, &index, 0);
  sc_match_feed(&f.matcher, text, len);
  sc_match_end(&f.matcher);
  if (f.found) *matched = f.matched;
  return f.found;
}
