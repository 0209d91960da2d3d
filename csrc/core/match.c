/* SPDX-License-Identifier: MIT
 *
 * The matcher: reads a text word by word, finds each word's term by one hash look-up, and tries the phrases
 * of its postings against the tokens around it.
 */
#include "match.h"

#include <string.h>

SC_STATIC_ASSERT(buffer_holds_two_spans, SC_SPAN * 2 < SC_TOKENS);
SC_STATIC_ASSERT(a_name_fits_the_recent_words, (int)SC_ELEMENTS <= (int)SC_RECENT);

/* ---- terms ---- */

/* Whether the first `len` octets are the same. Eight of each are read at once, whatever there are of them: behind the
 * octets of a word and of sc_index.text are so many more. Thereby few branches depend on the length. */
static int same_octets(const char *a, const char *b, int len) {
  for (; len > 8; a += 8, b += 8, len -= 8)
    if (sc_eight(a) != sc_eight(b)) return 0;
  return !sc_first_octets(sc_eight(a) ^ sc_eight(b), len);
}

int sc_find_exact(const sc_index *x, const char octets[SC_MAX_WORD + 1], int len, int stem) {
  const uint32_t hash = sc_hash(octets, len);
  uint32_t at = sc_home(hash, x->slots);
  int number;
  for (; (number = x->slot[at]) != 0; at = sc_next_slot(at, x->slots)) {
    const sc_term *const term = &x->term[number];
    if (term->len == (uint32_t)len && (term->is & SC_STEM) == stem && same_octets(x->text + term->text, octets, len))
      break;
  }
  return number;
}

/* The longest known stem of a word, 0 when there is none. */
static int find_stem(const sc_index *x, const sc_word *w) {
  int len = w->len < SC_MAX_WORD ? w->len : SC_MAX_WORD, term;
  uint32_t lengths;
  if (len < SC_MIN_STEM) return 0;
  lengths = x->stem_lengths[sc_stem_key(w->octets)];
  for (; lengths && len >= SC_MIN_STEM; len--)
    if (lengths >> len & 1 && (term = sc_find_exact(x, w->octets, len, SC_STEM)) != 0) return term;
  return 0;
}

int sc_find_term(const sc_index *x, const sc_word *w) {
  const int term = w->len <= SC_MAX_WORD ? sc_find_exact(x, w->octets, w->len, 0) : 0;
  return term ? term : find_stem(x, w);
}

/* ---- phrases ---- */

static int has_term(const sc_index *x, const sc_set *set, int term) {
  const uint16_t *low = x->member + set->at;
  size_t count = set->count;
  while (count > 1) { /* no branch for a processor to guess wrong */
    const size_t half = count / 2;
    low = low[half - 1] < term ? low + half : low;
    count -= half;
  }
  return *low == term;
}

static int is_member(const sc_index *x, const sc_set *set, int term) {
  const uint16_t *const member = x->member + set->at;
  uint32_t i;
  for (i = set->count; i > 0 && member[i - 1] & SC_SET; i--) {
    const sc_set *const words = &x->set[member[i - 1] - SC_SET];
    if (words->filter >> x->term[term].bit & 1 && has_term(x, words, term)) return 1;
  }
  return has_term(x, set, term);
}

/* Whether the term or one of its stems is in the set, or is the term `what`. */
static inline int fits(const sc_index *x, int term, const sc_set *set, int what) {
  for (; term; term = x->term[term].stem)
    if (set ? is_member(x, set, term) : term == what) return 1;
  return 0;
}

static const sc_set *set_of(const sc_index *x, int what) { return what & SC_SET ? &x->set[what - SC_SET] : NULL; }

int sc_term_fits(const sc_index *x, int term, int what) { return fits(x, term, set_of(x, what), what); }

int sc_insert_term(uint16_t list[SC_ALTERNATIVES], size_t *count, int term) {
  size_t i;
  for (i = *count; i > 0 && list[i - 1] >= term; i--)
    if (list[i - 1] == term) return 1;
  if (*count == SC_ALTERNATIVES) return 0;
  memmove(&list[i + 1], &list[i], (*count - i) * sizeof(list[0]));
  list[i] = (uint16_t)term;
  ++*count;
  return 1;
}

static int insert_terms(const sc_index *x, int what, uint16_t list[SC_ALTERNATIVES], size_t *count) {
  const sc_set *const set = set_of(x, what);
  uint32_t i;
  if (!set) return sc_insert_term(list, count, what);
  for (i = 0; i < set->count; i++)
    if (!insert_terms(x, x->member[set->at + i], list, count)) return 0; /* once deeper; unreachable: close_set refuses more */
  return 1;
}

size_t sc_terms_of(const sc_index *x, int what, uint16_t out[SC_ALTERNATIVES]) {
  size_t count = 0;
  return insert_terms(x, what, out, &count) ? count : 0; /* unreachable: see there */
}

/* The next token behind `from`, with at most `gap` words between, that fits; NULL when there is none. */
static const sc_token *next_fit(const sc_matcher *m, const sc_token *from, int what, uint32_t gap) {
  const sc_set *const set = set_of(m->index, what);
  const uint32_t filter = sc_filter_of(m->index, what), last = from->position + from->width + gap;
  const sc_token *const end = m->tokens + m->token_count, *token;
  for (token = from + 1; token < end && token->position <= last; token++)
    if (filter & token->filter && fits(m->index, token->term, set, what)) return token;
  return NULL;
}

/* The same before it. */
static const sc_token *last_fit(const sc_matcher *m, const sc_token *from, int what, uint32_t gap) {
  const sc_set *const set = set_of(m->index, what);
  const uint32_t filter = sc_filter_of(m->index, what);
  const sc_token *token;
  for (token = from; token > m->tokens && token[-1].position + token[-1].width + gap >= from->position; token--)
    if (filter & token[-1].filter && fits(m->index, token[-1].term, set, what)) return token - 1;
  return NULL;
}

/* Whether a phrase with ^ or $ may begin or end with that token. */
static int at_edge(const sc_matcher *m, const sc_phrase *phrase, const sc_token *token, int step, int whole) {
  if (step < 0)
    return !(phrase->flags & SC_AT_START) || token->position <= m->index->element[phrase->element].gap;
  return !(phrase->flags & SC_AT_END) || (whole && token->position + token->width == m->position);
}

/* Where the nearest words led nowhere: the nearest token with which the phrase can end in direction `step`, whichever
 * of the words between are taken; NULL when there is none. Element by element it marks the tokens that can be its word
 * behind one that was marked before. Few phrases come here: some hundred times rarer than the nearest words do. */
static const sc_token *any_way(const sc_matcher *m, const sc_phrase *phrase, const sc_token *t, int step, int whole) {
  const sc_index *const x = m->index;
  const sc_element *const element = x->element + phrase->element;
  const int edge = step > 0 ? phrase->count - 1 : 0;
  const int begin = (int)(t - m->tokens), end = step > 0 ? (int)m->token_count : -1;
  const sc_token *farthest = t, *behind, *next;
  uint8_t marks[SC_TOKENS]; /* the last element that the token was marked for, counted from the anchor */
  int e, hop, i;
  memset(marks, 0xFF, sizeof(marks));
  marks[t - m->tokens] = 0;
  for (e = phrase->anchor, hop = 1; e != edge; e += step, hop++) {
    const uint32_t gap = element[step > 0 ? e + 1 : e].gap;
    const int what = sc_what(element[e + step]);
    const sc_set *const set = set_of(x, what);
    for (i = begin, behind = next = NULL; i != end; i += step) {
      const sc_token *const token = &m->tokens[i];
      const sc_token *const from = behind ? behind : farthest;
      const sc_token *const first = step > 0 ? from : token, *const second = step > 0 ? token : from;
      const int near = second->position <= first->position + first->width + gap;
      const int was_marked = marks[i] == hop - 1;
      if (behind == farthest && !near) break;
      if (behind && near && fits(x, token->term, set, what)) {
        marks[i] = (uint8_t)hop;
        next = token;
      }
      if (was_marked) behind = token;
    }
    if (!next) return NULL;
    farthest = next;
  }
  for (i = begin; i != end; i += step)
    if (marks[i] == hop - 1 && at_edge(m, phrase, &m->tokens[i], step, whole)) return &m->tokens[i];
  return NULL;
}

/* Whether the phrase stands around token `t`, which fits its anchor: first with the nearest words that fit, and where
 * these lead nowhere with any. There is another way only where a gap was taken before, or what takes no position: the
 * next word stands right beside it too. */
static void try_phrase(sc_matcher *m, uint32_t number, const sc_token *t, int whole) {
  const sc_phrase *const phrase = &m->index->phrase[number];
  const sc_element *const element = m->index->element + phrase->element;
  const sc_token *first = t, *last = t;
  uint32_t before = 0, behind = 0;
  int i;
  if (phrase->flags & SC_OFF) return;
  for (i = phrase->anchor; i > 0; i--) {
    if (!(first = last_fit(m, first, sc_what(element[i - 1]), element[i].gap))) break;
    before |= (uint32_t)(element[i].gap | !first->width);
  }
  if (!first && !before) return;
  for (i = phrase->anchor + 1; i < phrase->count; i++) {
    if (!(last = next_fit(m, last, sc_what(element[i]), element[i].gap))) break;
    behind |= (uint32_t)(element[i].gap | !last->width);
  }
  if (!last && !behind) return;
  if (!first || !last || phrase->flags) {
    if (!first || !at_edge(m, phrase, first, -1, whole)) first = before ? any_way(m, phrase, t, -1, whole) : NULL;
    if (!last || !at_edge(m, phrase, last, 1, whole)) last = behind ? any_way(m, phrase, t, 1, whole) : NULL;
    if (!first || !last) return;
  }
  m->found(m, number, first->begin, last->end, whole);
}

/* Whether a phrase behind the settled one could change nothing: it says the same, or too little. */
static int is_idle(const sc_matcher *m, uint32_t number) {
  const int kind = m->index->phrase[number].kind;
  return !kind || kind == m->settled_kind;
}

/* The bits of the tokens in each window around number `i`; `behind` are those of all behind it. */
static void see_windows(const sc_matcher *m, uint32_t i, uint32_t behind, uint32_t window[SC_WINDOWS]) {
  const sc_token *const t = &m->tokens[i], *const end = m->tokens + m->token_count, *token;
  window[SC_ANYWHERE] = m->filter;
  window[SC_BEFORE] = t->before;
  window[SC_BEHIND] = behind;
  window[SC_RIGHT_BEFORE] = window[SC_RIGHT_BEHIND] = 0;
  for (token = t + 1; token < end && token->position <= t->position + t->width; token++)
    window[SC_RIGHT_BEHIND] |= token->filter;
  for (token = t; token > m->tokens && token[-1].position + token[-1].width >= t->position; token--)
    window[SC_RIGHT_BEFORE] |= token[-1].filter;
}

typedef struct candidate { uint16_t phrase, token; } candidate;

/* Those of so many postings whose second element may stand where it has to, for token number `i`; returns how many. */
static uint32_t candidates(const sc_index *x, const uint16_t *entry, uint32_t count, const uint32_t window[SC_WINDOWS],
                           uint32_t i, candidate *out) {
  const uint16_t *const end = entry + count;
  uint32_t found = 0;
  for (; entry < end; entry++) {
    const sc_phrase *const phrase = &x->phrase[*entry];
    out[found].phrase = *entry;
    out[found].token = (uint16_t)i;
    found += (phrase->filter & window[phrase->window]) != 0;
  }
  return found;
}

/* Tries the candidates. Phrases are numbered by who wins; the limits cut off those that could change nothing. */
static void try_candidates(sc_matcher *m, const candidate *c, uint32_t count, int whole) {
  const candidate *const end = c + count;
  for (; c < end; c++) {
    const sc_token *const token = &m->tokens[c->token];
    if (c->phrase >= m->limit) continue;
    if (c->phrase >= m->settled_limit &&
        (is_idle(m, c->phrase) || (token->begin >= m->settled && token->begin < m->settled_end))) continue;
    try_phrase(m, c->phrase, token, whole);
  }
}

enum { CANDIDATES = 256 }; /* tried at once: more than most texts have */

/* Tries every phrase whose anchor fits one of the tokens from `done` to `stop`. Which they are is found apart from
 * trying them, so that the processor need not guess. */
static void match_tokens(sc_matcher *m, uint32_t stop, int whole) {
  const sc_index *const x = m->index;
  candidate found[CANDIDATES];
  uint32_t behind[SC_TOKENS + 1], window[SC_WINDOWS], count = 0, i;
  behind[m->token_count] = 0;
  for (i = m->token_count; i > m->done; i--) behind[i - 1] = behind[i] | m->tokens[i - 1].filter;
  for (i = m->done; i < stop; i++) {
    int term;
    see_windows(m, i, behind[i + 1], window);
    for (term = m->tokens[i].term; term; term = x->term[term].stem) {
      const uint16_t *entry;
      uint32_t rest;
      if ((uint32_t)term >= x->posted) continue;
      entry = x->posting + x->postings[term].at;
      rest = x->postings[term].count;
      for (; rest > CANDIDATES - count; count = 0) {
        const uint32_t room = CANDIDATES - count;
        count += candidates(x, entry, room, window, i, found + count);
        try_candidates(m, found, count, whole);
        entry += room;
        rest -= room;
      }
      count += candidates(x, entry, rest, window, i, found + count);
    }
  }
  try_candidates(m, found, count, whole);
  m->done = stop;
}

/* A name that holds the word just read, its rarest. Words of a host name count; nothing is left out. */
static void try_name(sc_matcher *m, const sc_reader *reader, uint32_t number) {
  const sc_phrase *const name = &m->index->phrase[number];
  const sc_element *const element = m->index->element + name->element;
  const char *begin;
  sc_reader ahead = *reader;
  uint32_t i;
  if (m->words <= name->anchor) return;
  for (i = 1; i <= name->anchor; i++)
    if (m->recent[(m->words - 1 - i) % SC_RECENT].term != sc_what(element[name->anchor - i])) return;
  begin = m->recent[(m->words - 1 - name->anchor) % SC_RECENT].begin;
  for (i = name->anchor + 1u; i < name->count; i++) {
    sc_word w;
    if (sc_next_word(&ahead, &w) != SC_WORD || sc_find_term(m->index, &w) != sc_what(element[i])) return;
  }
  m->named(m, number, begin, ahead.at);
}

/* ---- the text ---- */

static void add_token(sc_matcher *m, int term, const char *begin, const char *end, uint32_t width) {
  sc_token *token;
  if (m->token_count == SC_TOKENS) { /* match what has all it may need around it, and drop the oldest */
    const uint32_t kept = SC_SPAN * 2;
    match_tokens(m, SC_TOKENS - SC_SPAN, 0);
    memmove(m->tokens, m->tokens + SC_TOKENS - kept, kept * sizeof(sc_token));
    m->token_count = kept;
    m->done = kept - SC_SPAN;
  }
  token = &m->tokens[m->token_count++];
  token->begin = begin;
  token->end = end;
  token->position = m->position;
  token->width = width;
  token->filter = 0;
  token->term = (uint16_t)term;
  token->before = m->filter;
  for (; term; term = m->index->term[term].stem) token->filter |= 1u << m->index->term[term].bit;
  m->filter |= token->filter;
  m->position += width;
}

static void remember(sc_matcher *m, int term, const char *begin) {
  m->recent[m->words % SC_RECENT].term = (uint16_t)term;
  m->recent[m->words % SC_RECENT].begin = begin;
  m->words++;
}

/* The names are the last of the postings. */
static void try_names(sc_matcher *m, const sc_reader *reader, const sc_postings *list) {
  const uint16_t *entry = m->index->posting + list->at;
  const uint16_t *const end = entry + list->count;
  while (*entry < m->index->phrases) entry++;
  for (; entry < end; entry++) try_name(m, reader, *entry);
}

static void add_visible(sc_matcher *m, int term, int has_digit, const char *begin, const char *end) {
  const int is = m->index->term[term].is;
  if (is & SC_IN_LIST) m->listed(m, term);
  /* Stop words and numbers part no words, whether or not some phrase holds them. */
  if (is & SC_IN_PHRASE) add_token(m, term, begin, end, is & SC_STOP || has_digit ? 0 : 1);
  else if (is & SC_NUMBER || (!term && has_digit)) m->has_number = 1;
  else if (!(is & SC_STOP)) m->position++;
}

int sc_has_parts(const sc_index *x, const sc_reader *reader, const sc_word *w, int term) {
  const char *stop;
  if (w->has_digit || (term && !(x->term[term].is & SC_STEM))) return 0;
  stop = sc_part_end(reader->begin, reader->at);
  /* An exception's name, "SMTPRecipientsRefused", tells what was refused, and not why. */
  if (stop == reader->at || memcmp(w->octets, "smtp", 4) == 0) return 0;
  return !term || (ptrdiff_t)x->term[term].len <= stop - reader->begin;
}

static void add_parts(sc_matcher *m, const char *begin, const char *end) {
  const char *stop;
  sc_word w;
  for (; begin < end; begin = stop) {
    stop = sc_read_part(begin, end, &w);
    add_visible(m, sc_find_term(m->index, &w), 0, begin, stop);
  }
}

static void add_word(sc_matcher *m, const sc_reader *reader, const sc_word *w) {
  const sc_index *const x = m->index;
  const int term = sc_find_term(x, w);
  remember(m, term, reader->begin);
  if (x->term[term].is & SC_IN_NAME) try_names(m, reader, &x->postings[term]);
  if (!reader->visible) return;
  if (m->parts && sc_has_parts(x, reader, w, term)) add_parts(m, reader->begin, reader->at);
  else add_visible(m, term, w->has_digit, reader->begin, reader->at);
}

void sc_match_begin(sc_matcher *m, const sc_index *index, int parts) {
  m->index = index;
  m->parts = parts;
  m->limit = m->settled_limit = index->phrases;
  m->settled = m->settled_end = NULL;
  m->has_address = m->has_number = m->has_link = m->has_tag = 0;
  m->token_count = m->done = m->position = m->words = m->filter = 0;
}

/* Whether a provider's tag may begin with the word: "S3140", "AUP#CXBL", "AS(2018...", "OFR_305", "DY-001". */
static int may_be_tag(const sc_reader *reader, const sc_word *w) {
  const char *const at = reader->at;
  if (!sc_is_upper(*reader->begin) || (w->len > 1 && reader->begin[1] >= 'a')) return 0;
  return (at < reader->end && (*at == '#' || *at == '(' || *at == '_' || *at == '-')) || w->has_digit;
}

void sc_match_break(sc_matcher *m) {
  if (m->words) m->position += SC_FAR + 1;
}

void sc_match_feed(sc_matcher *m, const char *text, size_t len) {
  sc_reader reader;
  sc_word w;
  sc_piece piece;
  unsigned sentences = 0;
  sc_reader_begin(&reader, text, len);
  while ((piece = sc_next_word(&reader, &w)) != SC_NO_WORD) {
    if (reader.sentences != sentences) { /* no gap reaches over the end of a sentence */
      sentences = reader.sentences;
      sc_match_break(m);
    }
    if (piece == SC_WORD) {
      m->has_tag |= may_be_tag(&reader, &w);
      if (reader.host_begins) add_token(m, m->index->host, reader.begin, reader.chunk_end, 0);
      add_word(m, &reader, &w);
    } else {
      m->has_address |= piece == SC_ADDRESS;
      remember(m, 0, reader.begin);
      add_token(m, piece == SC_IP ? m->index->ip : m->index->address, reader.begin, reader.at, 0);
    }
  }
  m->has_link |= reader.url_end > text;
}

void sc_match_end(sc_matcher *m) { match_tokens(m, m->token_count, 1); }

/* ---- phrases as text ---- */

struct writer {
  char *out;
  size_t size, len;
};

static void write(struct writer *w, const char *text, size_t len) {
  for (; len > 0; len--, text++, w->len++)
    if (w->len < w->size) w->out[w->len] = *text;
}

static void write_token(struct writer *w, const char *text, size_t len) {
  if (w->len) write(w, " ", 1);
  write(w, text, len);
}

static void write_term(const sc_index *x, int number, struct writer *w) {
  const sc_term *const term = &x->term[number];
  const int is_mark = number == x->address || number == x->ip || number == x->host;
  if (term->is & SC_STOP && !is_mark) write(w, "=", 1);
  write(w, x->text + term->text, term->len);
  if (term->is & SC_STEM) write(w, "*", 1);
}

static void write_element(const sc_index *x, int what, struct writer *w) {
  const sc_set *const set = set_of(x, what);
  uint32_t i, first;
  if (!set) {
    write_term(x, what, w);
  } else if (set->is_class) {
    const smtpcodes_string name = sc_class_name(x, set);
    write(w, "@", 1);
    write(w, name.ptr, name.len);
  } else {
    for (first = set->count; first > 0 && x->member[set->at + first - 1] & SC_SET; first--) {} /* classes first */
    for (i = 0; i < set->count; i++) {
      if (i) write(w, "|", 1);
      write_element(x, x->member[set->at + (first + i) % set->count], w);
    }
  }
}

size_t sc_phrase_text(const sc_index *x, uint32_t number, char *out, size_t size) {
  const sc_phrase *const phrase = &x->phrase[number];
  struct writer w = { NULL, 0, 0 };
  int i;
  w.out = out;
  w.size = size;
  if (phrase->flags & SC_AT_START) write_token(&w, "^", 1);
  for (i = 0; i < phrase->count; i++) {
    const sc_element *const e = &x->element[phrase->element + (uint32_t)i];
    if (e->gap) write_token(&w, "...", e->gap == SC_NEAR ? 2 : 3);
    if (w.len) write(&w, " ", 1);
    write_element(x, sc_what(*e), &w);
  }
  if (phrase->flags & SC_AT_END) write_token(&w, "$", 1);
  return w.len;
}

size_t sc_element_text(const sc_index *x, int what, char *out, size_t size) {
  struct writer w = { NULL, 0, 0 };
  w.out = out;
  w.size = size;
  write_element(x, what, &w);
  return w.len;
}
