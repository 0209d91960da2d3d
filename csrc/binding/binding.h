/* SPDX-License-Identifier: MIT
 *
 * Shared inside csrc/binding only. The binding sees smtpcodes.h and Lua, never a .def file. It holds
 * no C resource across a call that may raise, range-checks numbers before narrowing them, and keeps
 * no state outside the lua_State.
 *
 * Data errors return `nil, message, detail`; misuse raises
 * "bad argument #n to 'f' (…)" with the same words on every Lua (luaL_argerror guesses the name).
 */
#ifndef SC_BINDING_H
#define SC_BINDING_H

#define SMTPCODES_BUILD /* before smtpcodes.h: see there */

#include "compat.h"
#include "smtpcodes.h"

#if defined(__GNUC__)
#  pragma GCC visibility push(hidden)
#endif

/* The octets of the string at `index`, which live as long as it stays there. */
static inline smtpcodes_string sc_octets(lua_State *L, int index) {
  smtpcodes_string s;
  s.ptr = lua_tolstring(L, index, &s.len);
  return s;
}

/* Raises misuse of argument `arg` of the Lua function `function`. Does not return. */
int sc_misuse(lua_State *L, int arg, const char *function, const char *format, ...);

/* Raises "…(unknown stage 'x')". Does not return. */
int sc_misuse_name(lua_State *L, int arg, const char *function, const char *what, smtpcodes_string name);

/* Raises "…(string expected, got nil)". Does not return. */
int sc_misuse_type(lua_State *L, int arg, const char *function, const char *expected);

/* The octets of a string argument; raises misuse for every other type (numbers too). They live as
 * long as the argument stays on the stack. */
smtpcodes_string sc_check_octets(lua_State *L, int arg, const char *function);

/* Pushes nil, message (the string on top of the stack, which is popped), {kind=kind}; returns 3.
 * Fields may be added to the detail table, which is on top. */
int sc_data_error(lua_State *L, const char *kind);

/* Pushes a string made of `text` with what is not printable ASCII escaped as \ddd and at most `max`
 * octets of it shown (then "..."): for messages that quote foreign octets. */
void sc_push_quoted(lua_State *L, smtpcodes_string text, size_t max);

/* What a code argument is: an integer-valued number or its exact decimal string, or an enhanced code
 * as a string. Raises misuse unless it is a number or a string. */
typedef struct sc_code {
  enum { SC_NO_CODE, SC_REPLY_CODE, SC_ENHANCED_CODE } kind;
  int code;                    /* SC_REPLY_CODE: 0–999; whether it is one of 200–599 is not said */
  smtpcodes_enhanced enhanced; /* SC_ENHANCED_CODE */
} sc_code;
sc_code sc_check_code(lua_State *L, int arg, const char *function);

/* Pushes the string, or nil when ptr is NULL. */
void sc_push_string(lua_State *L, smtpcodes_string s);

/* t[name] = string, for the table on top of the stack; nothing when ptr is NULL. */
void sc_set_string(lua_State *L, const char *name, smtpcodes_string s);

/* The same for other values; `text` is a constant. */
void sc_set_text(lua_State *L, const char *name, const char *text);
void sc_set_integer(lua_State *L, const char *name, lua_Integer value);
void sc_set_flag(lua_State *L, const char *name, int flag);

/* t[name] = array of the items of a list, as integers when `integers`. */
void sc_set_list(lua_State *L, const char *name, const smtpcodes_list *list, int integers);

/* Pushes "5.1.1". */
void sc_push_enhanced(lua_State *L, smtpcodes_enhanced code);

/* Gives the table on top of the stack the metatable of that name ("smtpcodes.reply"); the name is
 * its __name. core.metatable(name) gives Lua the same table, to add methods to. */
void sc_set_metatable(lua_State *L, const char *name);

/* Room for so many values on the stack. luaL_checkstack takes it for an overflow when no memory is there for them. */
void sc_make_room(lua_State *L, int values);

/* Takes the value on top of the stack for that option of that function; 0 when there is no such option. */
typedef int (*sc_take_option)(lua_State *L, int arg, const char *function, const char *option, void *to);

/* Hands each option of the table at `arg`, if there is one, to `take`, and raises misuse of what is no option. `take`
 * may keep a value at `arg` + 1. */
void sc_read_options(lua_State *L, int arg, const char *function, sc_take_option take, void *to);

/* The value on top of the stack, for sc_take_option; each raises misuse of the option when it is another. A count is at
 * least 1, and what no size can hold (math.huge) means no limit. */
size_t sc_check_count(lua_State *L, int arg, const char *function, const char *option);
int sc_check_flag(lua_State *L, int arg, const char *function, const char *option);
smtpcodes_string sc_check_word(lua_State *L, int arg, const char *function, const char *option);

/* Pushes the reply as a table; `quoted` when it was read out of a report. Only in functions that
 * sc_register_readers registered: what replies are made of stands in their upvalues. */
void sc_push_reply(lua_State *L, const smtpcodes_reply *reply, int quoted);

/* Registers functions in the table on top of the stack, with the upvalues that stand from `first` on. */
void sc_register_readers(lua_State *L, const luaL_Reg *functions, int first);

/* Reads the report table at `index` back; its strings are those of the table, or are left on the stack. Raises
 * misuse of argument 1 when it is none. */
void sc_to_report(lua_State *L, int index, const char *function, smtpcodes_report *out);

/* Reads the reply table at `index` as the report that its octets are, with at most so many octets of its words; they
 * are left on the stack. Raises misuse of argument 1 when it is none. */
void sc_reply_to_report(lua_State *L, int index, const char *function, size_t max_bytes, smtpcodes_report *out);

/* Pushes the words of a report that count; lines are joined by "\n". */
void sc_push_report_words(lua_State *L, const smtpcodes_report *report);

/* Pushes an address, decoded when it is xtext; nil when there is none. */
void sc_push_address(lua_State *L, smtpcodes_string text, int xtext);

/* Adds the functions about reports to the module table on top of the stack. */
void sc_open_report(lua_State *L, int first);

/* Pushes that metatable. */
void sc_push_metatable(lua_State *L, const char *name);

/* Rule sets of the caller (lrules.c): whether the value at `index` is one; and the first rule of it that
 * matches. 0 when none does, else its number: its id, and the octets that matched or nil, are pushed. `text`
 * is the index of the text that the rules are asked about. */
int sc_is_rules(lua_State *L, int index);
int sc_ask_rules(lua_State *L, int rules, const smtpcodes_verdict *v, int text, smtpcodes_reason *reason);

/* Each adds its functions to the module table on top of the stack. */
void sc_open_know(lua_State *L);
void sc_open_read(lua_State *L);
void sc_open_rules(lua_State *L);
void sc_open_decide(lua_State *L);
void sc_open_posix(lua_State *L);

/* Registers `functions` (ended by a NULL name) in the table on top of the stack, without upvalues. */
void sc_register(lua_State *L, const luaL_Reg *functions);

#if defined(__GNUC__)
#  pragma GCC visibility pop
#endif

#endif
