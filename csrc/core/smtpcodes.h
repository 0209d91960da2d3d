/* SPDX-License-Identifier: MIT
 *
 * smtpcodes: what SMTP replies mean, how to read them, what to do about them.
 *
 * The one public header of the C library. It needs nothing but a C99 compiler: no allocation, no
 * locale, no stdio, no writable static data. Every function is reentrant and safe to call from any
 * thread. Octets come in as (pointer, length) and are never read past the length; they need no
 * terminating NUL and may hold any octet. Strings that come out point into constant data that lives
 * as long as the library is loaded, unless a comment says that they point into the caller's octets.
 */
#ifndef SMTPCODES_H
#define SMTPCODES_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Semantic version of the API: names and shapes. New codes, rules and better texts are minor. */
#define SMTPCODES_VERSION "0.2.0"

/* The same as a number that grows with it: 10000 * major + 100 * minor + patch. */
#define SMTPCODES_VERSION_NUMBER 200

/* On Windows the library itself defines SMTPCODES_BUILD; a program that links it statically defines
 * SMTPCODES_STATIC. */
#if defined(_WIN32)
#  if defined(SMTPCODES_STATIC)
#    define SMTPCODES_API
#  elif defined(SMTPCODES_BUILD)
#    define SMTPCODES_API __declspec(dllexport)
#  else
#    define SMTPCODES_API __declspec(dllimport)
#  endif
#elif defined(__GNUC__)
#  define SMTPCODES_API __attribute__((visibility("default")))
#else
#  define SMTPCODES_API
#endif

/* `len` octets at `ptr`; not NUL-terminated by contract. An absent string has ptr == NULL. */
typedef struct smtpcodes_string {
  const char *ptr;
  size_t len;
} smtpcodes_string;

/* class.subject.detail (RFC 3463 §2). cls is 2, 4 or 5; 0 means that there is none. */
typedef struct smtpcodes_enhanced {
  int cls;
  int subject;
  int detail;
} smtpcodes_enhanced;

/* The version of the library that runs, e.g. "0.1.0". */
SMTPCODES_API const char *smtpcodes_version(void);

/* ---- Know: reply codes and enhanced status codes --------------------------------------------- */

/* Where in a session a reply was given. `NONE`: not known. Order: csrc/data/stage.def. */
typedef enum smtpcodes_stage {
  SMTPCODES_STAGE_NONE,
  SMTPCODES_STAGE_CONNECT, SMTPCODES_STAGE_EHLO, SMTPCODES_STAGE_HELO, SMTPCODES_STAGE_LHLO,
  SMTPCODES_STAGE_MAIL, SMTPCODES_STAGE_RCPT, SMTPCODES_STAGE_DATA, SMTPCODES_STAGE_DATA_END,
  SMTPCODES_STAGE_BDAT, SMTPCODES_STAGE_AUTH, SMTPCODES_STAGE_STARTTLS, SMTPCODES_STAGE_RSET,
  SMTPCODES_STAGE_VRFY, SMTPCODES_STAGE_EXPN, SMTPCODES_STAGE_HELP, SMTPCODES_STAGE_NOOP,
  SMTPCODES_STAGE_QUIT, SMTPCODES_STAGE_ETRN, SMTPCODES_STAGE_ATRN, SMTPCODES_STAGE_BURL,
  SMTPCODES_STAGES
} smtpcodes_stage;

/* "RCPT", "DATA-END", …; ptr == NULL for NONE and for what is no stage. */
SMTPCODES_API smtpcodes_string smtpcodes_stage_name(smtpcodes_stage stage);

/* The stage of that exact, upper-case name; NONE when there is none of that name. */
SMTPCODES_API smtpcodes_stage smtpcodes_stage_of(const char *name, size_t len);

typedef enum smtpcodes_kind {
  SMTPCODES_KIND_REPLY = 1, SMTPCODES_KIND_ENHANCED = 2, SMTPCODES_KIND_PAIR = 3
} smtpcodes_kind;

/* A list of strings, walked with smtpcodes_next_item; how it is stored is not for callers. */
typedef struct smtpcodes_list {
  smtpcodes_string items;
  char separator;
} smtpcodes_list;

/* Start with 0; returns the next position, or 0 when there are no more (*item untouched). */
SMTPCODES_API size_t smtpcodes_next_item(const smtpcodes_list *list, size_t position, smtpcodes_string *item);

/* In `stages`, beside the bits of stages: every command. */
#define SMTPCODES_ANY_COMMAND 1

/* One row of the tables. Texts are English, UTF-8, full sentences. */
typedef struct smtpcodes_entry {
  smtpcodes_kind kind;
  int code;                     /* reply entries and pairs: 200–599 */
  smtpcodes_enhanced enhanced;  /* enhanced entries and pairs */
  int usual;                    /* enhanced entries: 1 when an RFC describes this class or servers use it;
                                   pairs: 1 when they have texts of their own */
  unsigned classes;             /* enhanced entries: 1u << class for each usual one */
  uint32_t stages;              /* reply entries: 1u << SMTPCODES_STAGE_…, SMTPCODES_ANY_COMMAND */
  smtpcodes_string name;
  smtpcodes_string severity;    /* "positive_completion", … */
  smtpcodes_string category;    /* reply entries: "mail_system", … */
  smtpcodes_string status;      /* "standard", "extension", "obsolete", "observed";
                                   "registered", "deprecated" */
  smtpcodes_string closes;      /* reply entries: "always", "may", "never"; ptr == NULL for what no
                                   server sends */
  smtpcodes_string gist;        /* a clause without full stop, as it stands behind "252 means that" */
  smtpcodes_string description; /* what the server says */
  smtpcodes_string when;        /* when one meets it */
  smtpcodes_string fix;         /* what to do */
  smtpcodes_string send;        /* for who runs a server: when to answer with it */
  smtpcodes_list codes;         /* reply entries: the enhanced codes it is met with, most frequent first;
                                   enhanced entries: the reply codes to send it with, best first */
  smtpcodes_list sources;       /* "RFC 5321 §3.5.3" */
  smtpcodes_list related;       /* see smtpcodes_next_related */
  smtpcodes_list examples;      /* see smtpcodes_next_example */
} smtpcodes_entry;

/* 1 and *out filled when that reply code is in the table, otherwise 0 and *out untouched. */
SMTPCODES_API int smtpcodes_reply_entry(int code, smtpcodes_entry *out);

/* 1 and *out filled when subject.detail is in the table and class is 2, 4 or 5, otherwise 0 and *out
 * untouched. In a class that is not usual the texts are made of class and subject alone. */
SMTPCODES_API int smtpcodes_enhanced_entry(smtpcodes_enhanced code, smtpcodes_entry *out);

/* A reply code and an enhanced code as one reply carries them ("550 5.7.1"): 1 and *out filled when both
 * are in the tables and of one class, otherwise 0 and *out untouched. Filled are the codes, name, severity,
 * gist, description, when, fix and examples (what servers mean by the pair, most frequent first); for a
 * pair without texts of its own they are those of the enhanced code, and only examples with both codes. */
SMTPCODES_API int smtpcodes_pair_entry(int code, smtpcodes_enhanced enhanced, smtpcodes_entry *out);

/* Walks all entries in ascending order, reply codes first, then enhanced codes in their usual classes.
 * Start with 0; returns the next position, or 0 when there are no more (*out untouched). */
SMTPCODES_API size_t smtpcodes_next_entry(size_t position, smtpcodes_entry *out);

/* Walks the neighbours of an entry, the same way: codes that are easily confused with it. */
SMTPCODES_API size_t smtpcodes_next_related(const smtpcodes_entry *entry, size_t position,
                                            smtpcodes_entry *out);

/* 1 when the RFC tables list the reply code for that stage or servers send it there. */
SMTPCODES_API int smtpcodes_at_stage(const smtpcodes_entry *entry, smtpcodes_stage stage);

/* Writes the slug "252-cannot-verify-user", of a pair "550-5.7.1", and returns its length. Writes at most `size` octets and
 * no NUL; a result over `size` says how much room it needs. */
SMTPCODES_API size_t smtpcodes_slug(const smtpcodes_entry *entry, char *out, size_t size);

/* The first digit of a reply code (2–5), or 0 when `code` is outside 200–599. RFC 5321 §4.2.1. */
SMTPCODES_API int smtpcodes_severity(int code);

/* "positive_completion", … for a first digit 2–5 and "2xx Positive Completion", … as it is seen;
 * ptr == NULL otherwise. */
SMTPCODES_API smtpcodes_string smtpcodes_severity_id(int digit);
SMTPCODES_API smtpcodes_string smtpcodes_severity_title(int digit);

/* "syntax", … for the second digit of a reply code 200–599; ptr == NULL otherwise. RFC 5321 §4.2.1. */
SMTPCODES_API smtpcodes_string smtpcodes_category_id(int code);

/* Title of a subject 0–7 ("Addressing Status") and a sentence on it; title of a class 2, 4 or 5
 * ("Permanent Failure") and a sentence on it; ptr == NULL otherwise. They are what can be said of an
 * enhanced code that is not in the table. RFC 3463 §2. */
SMTPCODES_API smtpcodes_string smtpcodes_subject_title(int subject);
SMTPCODES_API smtpcodes_string smtpcodes_subject_text(int subject);
SMTPCODES_API smtpcodes_string smtpcodes_class_title(int cls);
SMTPCODES_API smtpcodes_string smtpcodes_class_text(int cls);

/* Reads exactly three ASCII digits making 200–599; 0 for anything else. */
SMTPCODES_API int smtpcodes_read_code(const char *text, size_t len);

/* Reads class.subject.detail at the very start of `text`: class 2, 4 or 5, subject and detail 0–999
 * without leading zeros. Returns the number of octets read, or 0 and *out untouched. What follows is
 * the caller's to judge, except that a further digit or a further ".digit" makes it 0. RFC 3463 §2. */
SMTPCODES_API size_t smtpcodes_read_enhanced(const char *text, size_t len, smtpcodes_enhanced *out);

/* What the RFC tables expect of this code at this stage (RFC 5321 §4.3.2 and the extension RFCs):
 * 2 success, 3 intermediate, 5 failure (4yz and 5yz alike), 0 not listed. */
SMTPCODES_API int smtpcodes_expected(smtpcodes_stage stage, int code);

/* Why a server said what it said. Order: csrc/data/reason.def. */
typedef enum smtpcodes_reason {
  SMTPCODES_REASON_NONE,
  SMTPCODES_REASON_ACCEPTED, SMTPCODES_REASON_CONTINUE, SMTPCODES_REASON_MAILBOX_UNKNOWN,
  SMTPCODES_REASON_MAILBOX_DISABLED, SMTPCODES_REASON_SUPPRESSED, SMTPCODES_REASON_MAILBOX_FULL,
  SMTPCODES_REASON_DOMAIN_UNKNOWN, SMTPCODES_REASON_RECIPIENT_RESTRICTED,
  SMTPCODES_REASON_RELAY_DENIED, SMTPCODES_REASON_MESSAGE_TOO_BIG,
  SMTPCODES_REASON_MESSAGE_FORMAT, SMTPCODES_REASON_SPAM_CONTENT, SMTPCODES_REASON_VIRUS,
  SMTPCODES_REASON_BLOCKLISTED, SMTPCODES_REASON_AUTH_FAILURE, SMTPCODES_REASON_REVERSE_DNS,
  SMTPCODES_REASON_SENDER_REJECTED, SMTPCODES_REASON_POLICY, SMTPCODES_REASON_SESSION_SECURITY,
  SMTPCODES_REASON_TLS_FAILURE, SMTPCODES_REASON_TOO_MANY_RECIPIENTS,
  SMTPCODES_REASON_RATE_LIMITED, SMTPCODES_REASON_GREYLISTED,
  SMTPCODES_REASON_SERVICE_UNAVAILABLE, SMTPCODES_REASON_SYSTEM_ERROR,
  SMTPCODES_REASON_NETWORK_ERROR, SMTPCODES_REASON_PROTOCOL_ERROR, SMTPCODES_REASON_UNKNOWN,
  SMTPCODES_REASONS
} smtpcodes_reason;

typedef struct smtpcodes_reason_entry {
  smtpcodes_string reason, definition, action, scope, bounce; /* defaults, without a reply code */
} smtpcodes_reason_entry;

/* "mailbox_unknown", …; ptr == NULL for NONE and for what is no reason. */
SMTPCODES_API smtpcodes_string smtpcodes_reason_name(smtpcodes_reason reason);

/* 1 and *out filled for a reason other than NONE, otherwise 0 and *out untouched. */
SMTPCODES_API int smtpcodes_reason_info(smtpcodes_reason reason, smtpcodes_reason_entry *out);

/* The reason of that exact name; NONE when there is none of that name. */
SMTPCODES_API smtpcodes_reason smtpcodes_reason_of(const char *name, size_t len);

/* A reply as servers write it, and what it says. */
typedef struct smtpcodes_example {
  smtpcodes_reason reason;
  smtpcodes_string text;
} smtpcodes_example;

/* Walks the examples of an entry: start with 0; returns the next position, or 0 when there are no more
 * (*out untouched). */
SMTPCODES_API size_t smtpcodes_next_example(const smtpcodes_entry *entry, size_t position,
                                            smtpcodes_example *out);

/* ---- Read: replies as servers send them ------------------------------------------------------ */

/* What is wrong with a reply as written. Order: csrc/data/flaw.def. */
typedef enum smtpcodes_flaw {
  SMTPCODES_FLAW_BARE_LF, SMTPCODES_FLAW_CODE_CHANGES, SMTPCODES_FLAW_OUTSIDE_GRAMMAR,
  SMTPCODES_FLAW_SEPARATOR_TAB, SMTPCODES_FLAW_CONTROL_OCTET, SMTPCODES_FLAW_NON_ASCII,
  SMTPCODES_FLAW_LINE_TOO_LONG, SMTPCODES_FLAW_ENHANCED_ON_3YZ, SMTPCODES_FLAW_ENHANCED_MISMATCH,
  SMTPCODES_FLAW_ENHANCED_MALFORMED, SMTPCODES_FLAW_ENHANCED_DELIMITER,
  SMTPCODES_FLAW_ENHANCED_AT_END, SMTPCODES_FLAW_ENHANCED_MISSING_LINE,
  SMTPCODES_FLAW_LEADING_BLANK, SMTPCODES_FLAW_BARE_CODE,
  SMTPCODES_FLAWS
} smtpcodes_flaw;

typedef struct smtpcodes_flaw_entry {
  smtpcodes_string id;       /* "bare_lf" */
  smtpcodes_string severity; /* "error" (a MUST is broken), "warning", "info" */
  smtpcodes_string source;   /* "RFC 5321 §2.3.8" */
  smtpcodes_string message;  /* without capital and full stop, to stand behind "line 1: " */
  int strict;                /* 1 when strict reading refuses it */
} smtpcodes_flaw_entry;

/* 1 and *out filled for one of the flaws, otherwise 0 and *out untouched. */
SMTPCODES_API int smtpcodes_flaw_info(smtpcodes_flaw flaw, smtpcodes_flaw_entry *out);

typedef struct smtpcodes_read_options {
  int strict;       /* refuse a reply with a flaw that breaks a MUST */
  int utf8;         /* valid UTF-8 is no flaw (SMTPUTF8, RFC 6531) */
  size_t max_line;  /* octets of a line with its line end */
  size_t max_lines; /* lines of a reply, blank ones before it included */
  size_t max_bytes; /* octets of a reply with its line ends */
} smtpcodes_read_options;

/* 12288 octets suffice for every line of an AUTH exchange (RFC 4954 §4). */
#define SMTPCODES_READ_DEFAULTS { 0, 0, 12288, 512, 65536 }

typedef enum smtpcodes_status {
  SMTPCODES_DONE,
  SMTPCODES_INCOMPLETE,    /* more octets are needed */
  SMTPCODES_BAD_CODE,      /* a line does not begin with three digits, the first 2 to 5 */
  SMTPCODES_BAD_SEPARATOR, /* the fourth octet is not "-", space, tab, CR or LF */
  SMTPCODES_LONG_LINE,     /* max_line */
  SMTPCODES_MANY_LINES,    /* max_lines */
  SMTPCODES_LONG_REPLY,    /* max_bytes */
  SMTPCODES_REFUSED        /* strict, for the flaw `refused` */
} smtpcodes_status;

/* The line counts from 1, the offset from 0 at the start of the octets given. */
typedef struct smtpcodes_position {
  size_t line, offset;
} smtpcodes_position;

/* One reply as read. It keeps no copy of the text: `octets` and the texts of the lines point into the
 * caller's octets. */
typedef struct smtpcodes_reply {
  int code;                    /* 200–599; the last line's when the lines differ */
  smtpcodes_enhanced enhanced; /* of the first line that has one of the code's class; cls 0: none */
  smtpcodes_enhanced mismatch; /* the first whose class is not the code's; cls 0: none */
  smtpcodes_enhanced at_end;   /* "(#5.1.1)" at the end of a line, as qmail writes it; cls 0: none */
  smtpcodes_stage stage;       /* where the sentence around the reply tells it, otherwise NONE */
  uint32_t flaws;              /* 1u << SMTPCODES_FLAW_… */
  int utf8;                    /* 1 when the text is not ASCII but UTF-8, as options.utf8 allows */
  size_t lines;                /* how many texts smtpcodes_next_line gives */
  size_t consumed;             /* octets up to and with the reply's last line end */
  smtpcodes_string octets;     /* the reply: from its first code to its end */
  smtpcodes_flaw refused;      /* with SMTPCODES_REFUSED */
  smtpcodes_position stop;     /* what every status but DONE is about */
  smtpcodes_position at[SMTPCODES_FLAWS]; /* where a flaw was first met; only for those in `flaws` */
  struct {                     /* how far reading got, and how the texts are written: not for callers */
    size_t begin, line_start, searched, line, enhanced_lines, plain_line, plain_offset;
    int style, reading, apart;
  } state;
} smtpcodes_reply;

/* Reads one reply from its first octet on (RFC 5321 §4.2); blank lines before it are skipped. Only
 * with DONE are all of the reply's fields set. `options` NULL: the defaults. Limits are exceeded at
 * the same octet however the octets arrive. */
SMTPCODES_API smtpcodes_status smtpcodes_parse(const char *bytes, size_t len,
                                               const smtpcodes_read_options *options,
                                               smtpcodes_reply *out);

/* Goes on after INCOMPLETE with the same `reply` and options: `bytes` holds the same octets again (they
 * may have moved) and more behind them. Each octet is searched for the line end once and read once. */
SMTPCODES_API smtpcodes_status smtpcodes_parse_more(const char *bytes, size_t len,
                                                    const smtpcodes_read_options *options,
                                                    smtpcodes_reply *reply);

/* What became of an attempt to deliver, as a program tells it. */
typedef enum smtpcodes_event {
  SMTPCODES_EVENT_NONE,     /* nothing tells */
  SMTPCODES_EVENT_DELIVERED, SMTPCODES_EVENT_DEFERRED, SMTPCODES_EVENT_FAILED, SMTPCODES_EVENT_EXPIRED,
  SMTPCODES_EVENT_REFUSED,  /* the writer refused its own client */
  SMTPCODES_EVENT_OTHER,    /* a line of a log that is about no attempt */
  SMTPCODES_EVENTS
} smtpcodes_event;

/* "delivered", …; ptr == NULL for NONE and for what is no event. */
SMTPCODES_API smtpcodes_string smtpcodes_event_name(smtpcodes_event event);

enum { SMTPCODES_REPORT_DEPTH = 8 }; /* forms inside forms that are read */

typedef struct smtpcodes_report_options {
  size_t max_bytes; /* octets of the text that are read; the report says `truncated` */
} smtpcodes_report_options;

#define SMTPCODES_REPORT_DEFAULTS { 65536 }

/* What a program tells about one attempt to deliver to one recipient: a line of a mail log, the fields
 * of a delivery status notification, a sentence, an exception's text, a webhook's JSON, or a reply alone.
 * Strings but `form` and `program` point into the caller's octets; ptr == NULL where nothing tells. Only
 * the program's own part of the text sets fields, never what is inside a reply. */
typedef struct smtpcodes_report {
  smtpcodes_string form;    /* the id of the outermost form (csrc/data/form.def), "bare" when there is none */
  smtpcodes_string program; /* that writes that form, or whose name a line of a log carries */
  smtpcodes_event event;
  int has_reply, has_inner;
  smtpcodes_string text;    /* without a reply: what the program says in its own words */
  int text_style;           /* for smtpcodes_report_text */
  smtpcodes_string around;  /* with a reply the words before the innermost: the outer server's, the program's */
  smtpcodes_enhanced status; /* that the program itself gives (dsn=, Status:); cls 0: none */
  smtpcodes_stage stage;
  smtpcodes_string recipient, original_recipient, sender; /* without "<>" */
  int recipient_xtext, original_xtext; /* 1: xtext (RFC 3461 §4), for smtpcodes_decode_xtext */
  smtpcodes_string remote, remote_ip, queue_id;
  smtpcodes_string time;    /* as written */
  int truncated;            /* the text was longer than max_bytes */
  size_t forms;             /* how many forms were read, outermost first */
  smtpcodes_string nested[SMTPCODES_REPORT_DEPTH]; /* their ids */
  smtpcodes_reply reply;    /* only with has_reply: what the server that we talked to answered */
  smtpcodes_reply inner;    /* only with has_inner: the reply quoted deepest inside it */
} smtpcodes_report;

/* Reads a report. Every text gives one: what no form reads is "bare". `options` NULL: the defaults. Linear
 * in the octets, no allocation. */
SMTPCODES_API void smtpcodes_parse_report(const char *text, size_t len,
                                          const smtpcodes_report_options *options, smtpcodes_report *out);

/* Writes report->text without folds and escapes; returns the length, never more than report->text.len. */
SMTPCODES_API size_t smtpcodes_report_text(const smtpcodes_report *report, char *out);

/* Writes xtext decoded ("+2B" is "+"); returns the length, never more than text.len. */
SMTPCODES_API size_t smtpcodes_decode_xtext(smtpcodes_string text, char *out);

/* The innermost reply of the report that the text is. Returns 1 and fills *out (stage too, where it is
 * told), or 0 when there is no reply in it. Only flaws of the code and the enhanced code are reported: the
 * rest may be the reporter's. */
SMTPCODES_API int smtpcodes_parse_diagnostic(const char *text, size_t len, smtpcodes_reply *out);

/* Walks the texts of a reply's lines: without code, separator, enhanced code and line end. Start with
 * 0; returns the next position, or 0 when there are no more (*text untouched). The octets that the
 * reply was read from must still be there. */
SMTPCODES_API size_t smtpcodes_next_line(const smtpcodes_reply *reply, size_t position,
                                         smtpcodes_string *text);

/* A text of a reply that a report quotes can still hold folds (a line end and blanks) and escapes
 * ("\n", "\351", "\u00e9"). Writes it without them, folds as one space; returns the length, which is
 * never more than text.len. `out` may be text.ptr itself. For other replies a plain copy. */
SMTPCODES_API size_t smtpcodes_clean_text(const smtpcodes_reply *reply, smtpcodes_string text, char *out);

/* ---- Decide: what a reply means for the sender ----------------------------------------------- */

/* What the sender should do. Order: core/names.c. */
typedef enum smtpcodes_action {
  SMTPCODES_ACTION_NONE,
  SMTPCODES_ACTION_PROCEED, SMTPCODES_ACTION_RETRY, SMTPCODES_ACTION_SLOW_DOWN, SMTPCODES_ACTION_SPLIT,
  SMTPCODES_ACTION_SUPPRESS, SMTPCODES_ACTION_FIX_MESSAGE, SMTPCODES_ACTION_FIX_SENDER,
  SMTPCODES_ACTION_FIX_SESSION, SMTPCODES_ACTION_REVIEW,
  SMTPCODES_ACTIONS
} smtpcodes_action;

/* What the action applies to. SERVER: the receiving server; HOST: the sending one. */
typedef enum smtpcodes_scope {
  SMTPCODES_SCOPE_UNSET,
  SMTPCODES_SCOPE_NONE, SMTPCODES_SCOPE_RECIPIENT, SMTPCODES_SCOPE_DOMAIN, SMTPCODES_SCOPE_MESSAGE,
  SMTPCODES_SCOPE_SENDER, SMTPCODES_SCOPE_HOST, SMTPCODES_SCOPE_SERVER, SMTPCODES_SCOPE_SESSION,
  SMTPCODES_SCOPE_TRANSACTION, SMTPCODES_SCOPE_UNKNOWN,
  SMTPCODES_SCOPES
} smtpcodes_scope;

/* What becomes of this message: done, kept in the queue, or returned to its sender. */
typedef enum smtpcodes_disposition {
  SMTPCODES_DISPOSITION_UNSET,
  SMTPCODES_DISPOSITION_DONE, SMTPCODES_DISPOSITION_KEEP, SMTPCODES_DISPOSITION_RETURN,
  SMTPCODES_DISPOSITIONS
} smtpcodes_disposition;

/* As senders count: SOFT may work later, HARD the address is dead, BLOCK refused though the address may
 * be fine. */
typedef enum smtpcodes_bounce {
  SMTPCODES_BOUNCE_UNSET,
  SMTPCODES_BOUNCE_NONE, SMTPCODES_BOUNCE_SOFT, SMTPCODES_BOUNCE_HARD, SMTPCODES_BOUNCE_BLOCK,
  SMTPCODES_BOUNCES
} smtpcodes_bounce;

typedef enum smtpcodes_confidence {
  SMTPCODES_CONFIDENCE_UNSET,
  SMTPCODES_CONFIDENCE_GUESS, SMTPCODES_CONFIDENCE_LIKELY, SMTPCODES_CONFIDENCE_CERTAIN,
  SMTPCODES_CONFIDENCES
} smtpcodes_confidence;

/* What decided: a text rule, an enhanced code, the reply code (or that there was nothing else), or a
 * rule of the caller's own. */
typedef enum smtpcodes_evidence {
  SMTPCODES_EVIDENCE_UNSET,
  SMTPCODES_EVIDENCE_RULE, SMTPCODES_EVIDENCE_ENHANCED, SMTPCODES_EVIDENCE_CODE,
  SMTPCODES_EVIDENCE_USER_RULE,
  SMTPCODES_EVIDENCES
} smtpcodes_evidence;

/* "retry", "recipient", "keep", "soft", "likely", "rule"; ptr == NULL for what is none of them. */
SMTPCODES_API smtpcodes_string smtpcodes_action_name(smtpcodes_action action);
SMTPCODES_API smtpcodes_string smtpcodes_scope_name(smtpcodes_scope scope);
SMTPCODES_API smtpcodes_string smtpcodes_disposition_name(smtpcodes_disposition disposition);
SMTPCODES_API smtpcodes_string smtpcodes_bounce_name(smtpcodes_bounce bounce);
SMTPCODES_API smtpcodes_string smtpcodes_confidence_name(smtpcodes_confidence confidence);
SMTPCODES_API smtpcodes_string smtpcodes_evidence_name(smtpcodes_evidence evidence);

/* The number of a provider's id ("google"), 0 when there is none of that id; and back. The numbers may
 * change from one version to the next, the ids do not. */
SMTPCODES_API int smtpcodes_provider_of(const char *id, size_t len);
SMTPCODES_API smtpcodes_string smtpcodes_provider_id(int provider);

/* What the caller knows beside the text. Begin with SMTPCODES_CONTEXT_DEFAULTS. */
typedef struct smtpcodes_context {
  int code;                    /* 200–599: the reply code; the text then holds none. 0: read it from the text */
  smtpcodes_enhanced enhanced; /* with `code`; cls 0: none */
  smtpcodes_stage stage;       /* NONE: as the text tells it */
  int provider;                /* 0: as the text tells it */
  int final;                   /* the sender has given up: a DSN says Action: failed */
  int recipients;              /* that this transaction has (at RCPT: that it has accepted so far); under
                                  LMTP, where each reply after the data is about one of them, 1. -1: not known */
  int submission;              /* we are the user's own submission client (RFC 6409) */
  size_t max_bytes;            /* octets of the text that are read; the verdict says `truncated` */
  smtpcodes_reason reason;     /* decided by a rule of the caller's own; the laws still hold, so that ACCEPTED and
                                  CONTINUE, which follow from the code, do not count */
} smtpcodes_context;

#define SMTPCODES_CONTEXT_DEFAULTS \
  { 0, { 0, 0, 0 }, SMTPCODES_STAGE_NONE, 0, 0, -1, 0, 65536, SMTPCODES_REASON_NONE }

typedef struct smtpcodes_verdict {
  int code;                    /* 0: none */
  smtpcodes_enhanced enhanced; /* cls 0: none */
  int severity;                /* the first digit of the code, else the enhanced code's class, else 0 */
  smtpcodes_stage stage;       /* given or told by the text */
  int provider;                /* given or told by the text, 0 not known */
  smtpcodes_reason reason;
  smtpcodes_action action;
  smtpcodes_scope scope;
  smtpcodes_disposition disposition;
  smtpcodes_bounce bounce;
  smtpcodes_confidence confidence;
  smtpcodes_evidence evidence;
  smtpcodes_reason against;    /* what the best evidence for another reason says, NONE: there is none */
  smtpcodes_string rule;       /* EVIDENCE_RULE: its id */
  int phrase;                  /* EVIDENCE_RULE: which of its phrases (smtpcodes_phrase_text), -1: none */
  smtpcodes_string matched;    /* EVIDENCE_RULE: the octets of the text that the phrase matched */
  smtpcodes_string blocklist;  /* the blocklist that the text names most precisely, ptr == NULL: none */
  smtpcodes_string recipient, remote; /* as the report tells; into the caller's octets, as the next ones */
  int recipient_xtext;         /* 1: the recipient is xtext, for smtpcodes_decode_xtext */
  smtpcodes_string tag;        /* the provider's own: "TSS04", "S3140", "AUP#CXBL" */
  smtpcodes_string link;       /* the first that the server gives */
  smtpcodes_string listed;     /* REASON_BLOCKLISTED: the address or domain said to be listed */
  long retry_after;            /* seconds, -1 when the text names no time */
  int truncated;               /* the text was longer than max_bytes */
  unsigned laws;               /* bit n: law n (core/judge.c) changed what the reason alone would ask for */
} smtpcodes_verdict;

/* What a text means for the sender: reads it as smtpcodes_parse_report does, then weighs text rules
 * (csrc/data/rules.def), the enhanced code, the reply code, stage and provider. Of replies in replies the received
 * one decides code, severity and disposition, the innermost the reason, and both whether anything may be
 * suppressed. Every text gets a verdict; `context` NULL: the defaults. Linear in the at most max_bytes octets, no
 * allocation. The laws that hold whatever the text says stand in core/judge.c. */
SMTPCODES_API void smtpcodes_classify(const char *text, size_t len, const smtpcodes_context *context,
                                      smtpcodes_verdict *out);

/* The same for a report that was read before; `code`, `enhanced` and `max_bytes` of the context do not count. */
SMTPCODES_API void smtpcodes_classify_report(const smtpcodes_report *report, const smtpcodes_context *context,
                                             smtpcodes_verdict *out);

/* One piece of the evidence for a verdict. */
typedef struct smtpcodes_clue {
  smtpcodes_evidence evidence;
  smtpcodes_reason reason;
  smtpcodes_string rank;       /* "strong", "precise", …: how much it says (csrc/core/rules.h) */
  smtpcodes_string rule;       /* EVIDENCE_RULE: its id */
  int phrase;                  /* EVIDENCE_RULE: see smtpcodes_phrase_text; -1: none */
  smtpcodes_string matched;    /* EVIDENCE_RULE: the octets of the text that the phrase matched */
} smtpcodes_clue;

/* As smtpcodes_classify, or where `report` is not NULL smtpcodes_classify_report, and gives the evidence that was
 * weighed, at most `size` pieces of it; returns how many there are (40 at most), 0 for a success. Phrases that could
 * change nothing are not looked for: smtpcodes_explain_phrases tells of them. */
SMTPCODES_API size_t smtpcodes_explain(const char *text, size_t len, const smtpcodes_report *report,
                                       const smtpcodes_context *context, smtpcodes_verdict *out,
                                       smtpcodes_clue *clues, size_t size);

/* What phrases see of a piece of the text. OTHER: a word that no phrase holds, which only parts others. */
typedef enum smtpcodes_seen_kind {
  SMTPCODES_SEEN_WORD, SMTPCODES_SEEN_OTHER, SMTPCODES_SEEN_STOP, SMTPCODES_SEEN_HOST, SMTPCODES_SEEN_ADDRESS,
  SMTPCODES_SEEN_NUMBER
} smtpcodes_seen_kind;
typedef struct smtpcodes_seen {
  smtpcodes_string octets;
  smtpcodes_seen_kind kind;
} smtpcodes_seen;

/* The pieces of the text, at most `size` of them; returns how many there are. */
SMTPCODES_API size_t smtpcodes_explain_words(const char *text, size_t len, smtpcodes_seen *out, size_t size);

/* A phrase of rules.def that the text holds, or nearly holds. */
typedef enum smtpcodes_lacks {
  SMTPCODES_LACKS_NOTHING,
  SMTPCODES_LACKS_CONDITION,   /* it is there, but what its rule asks for beside it is not so */
  SMTPCODES_LACKS_WORD,        /* one of its words is missing */
  SMTPCODES_LACKS_ORDER        /* they stand too far apart, in another order, in two sentences, or not at the start or
                                  the end where ^ or $ ask for it */
} smtpcodes_lacks;
typedef struct smtpcodes_near {
  smtpcodes_reason reason;
  smtpcodes_string rank, rule;
  int phrase;                  /* see smtpcodes_phrase_text */
  smtpcodes_string matched;    /* the octets of the text; LACKS_WORD, LACKS_ORDER: none */
  smtpcodes_lacks lacks;
  size_t what_len;
  char what[120];              /* the word or the condition that is missing; no NUL */
} smtpcodes_near;

/* All phrases that the words of a reply hold, then those that come nearest (five at most); of `known` code, enhanced
 * code, stage and provider count. Writes at most `size` and returns how many. It takes some milliseconds. */
SMTPCODES_API size_t smtpcodes_explain_phrases(const char *text, size_t len, const smtpcodes_context *known,
                                               smtpcodes_near *out, size_t size);

/* The phrase of a verdict as rules.def writes it, without words that are never seen. Writes at most `size`
 * octets and no NUL, and returns the length; 0 when there is none. */
SMTPCODES_API size_t smtpcodes_phrase_text(int phrase, char *out, size_t size);

/* Phrases of the caller's own, in the language of csrc/data/rules.def: words, "a|b", "@class", "word*",
 * "word?", "..", "...", "^", "$". They are compiled into an index, which is asked for all of them in one pass
 * over the text, whatever their number. */
typedef struct smtpcodes_phrase_problem {
  size_t phrase;          /* which of them is wrong, from 0 */
  smtpcodes_string token; /* the octets of it that are */
  const char *what;       /* "has an empty alternative: …": to stand behind the token */
} smtpcodes_phrase_problem;

/* How many octets smtpcodes_compile needs for these phrases; 0, and *problem filled unless NULL, when one
 * of them cannot be read. What else may be wrong with them smtpcodes_compile finds. */
SMTPCODES_API size_t smtpcodes_compile_room(const smtpcodes_string *phrases, size_t count,
                                            smtpcodes_phrase_problem *problem);

/* Compiles into `memory`, which is aligned as malloc aligns it and has the room. Returns how many octets from
 * its beginning are the index, which may be copied elsewhere; 0, and *problem filled unless NULL, when
 * a phrase is wrong. */
SMTPCODES_API size_t smtpcodes_compile(const smtpcodes_string *phrases, size_t count, void *memory,
                                       smtpcodes_phrase_problem *problem);

/* The first of the compiled phrases that the text holds and of which `holds` (unless NULL) says 1; *matched
 * gets its octets. Returns its number counted from 1, 0 when there is none. `holds` must return. */
SMTPCODES_API size_t smtpcodes_find(const void *index, const char *text, size_t len,
                                    int (*holds)(void *with, size_t phrase), void *with, smtpcodes_string *matched);

/* Seconds after which the text asks to come back ("try again in 5 minutes", "retry after 00:05:00"), -1
 * when it names no such time. Times that say something else ("12 hours of mail") do not count. */
SMTPCODES_API long smtpcodes_retry_after(const char *text, size_t len);

/* A stable key for counters and metric labels: the reply's code and enhanced code, if any, and the words
 * of its text, lower case, one space between, without addresses, host names, numbers, ids, quoted names
 * and URL queries; each of those stands as "*". Writes at most `size` octets and no NUL, and returns the
 * length, which is at most 160. */
SMTPCODES_API size_t smtpcodes_fingerprint(const char *text, size_t len, char *out, size_t size);

/* The words of a text as the rules compare them (the head of csrc/data/rules.def), one space between: lower
 * case, Latin letters without their marks, at most 31 octets of each; an ideograph, a kana, a hangul syllable
 * and a Thai character is a word by itself. E-mail and IP addresses are left out. Writes whole words as long
 * as they fit into `size` octets, no NUL, and returns the octets written. 2 * len + 1 always suffices. */
SMTPCODES_API size_t smtpcodes_words(const char *text, size_t len, char *out, size_t size);

#ifdef __cplusplus
}
#endif

#endif
