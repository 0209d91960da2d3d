// SPDX-License-Identifier: MIT
//
// What judging a reply costs, against one scan of the same octets by Hyperscan, in one
// run. Arguments: a file with one reply a line, and one with a regular expression a line (patterns.lua).
// Hyperscan is asked twice: for the words of the needles alone, as literals, which finds no phrase, and
// for the whole needles.
#include "smtpcodes.h"

#include <hs/hs.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <set>
#include <string>
#include <vector>

static std::vector<std::string> lines_of(const char *path) {
  std::vector<std::string> lines;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

static volatile size_t sink;

// The best of several runs over all replies, as nanoseconds for one.
static double measure(const std::vector<std::string> &replies, const std::function<size_t(const std::string &)> &f) {
  double best = 1e300;
  for (int run = 0; run < 25; run++) {
    const auto start = std::chrono::steady_clock::now();
    for (const auto &reply : replies) sink = sink + f(reply);
    const std::chrono::duration<double, std::nano> spent = std::chrono::steady_clock::now() - start;
    best = std::min(best, spent.count() / static_cast<double>(replies.size()));
  }
  return best;
}

static int on_match(unsigned, unsigned long long, unsigned long long, unsigned, void *count) {
  ++*static_cast<size_t *>(count);
  return 0;
}

// Nanoseconds a reply, below 0 where Hyperscan cannot be built for these.
static double hyperscan(const std::vector<std::string> &replies, const std::vector<std::string> &patterns,
                        size_t *octets) {
  std::vector<const char *> expressions;
  std::vector<unsigned> flags, ids;
  for (const auto &pattern : patterns) {
    ids.push_back(static_cast<unsigned>(ids.size()));
    expressions.push_back(pattern.c_str());
    flags.push_back(HS_FLAG_CASELESS | HS_FLAG_SINGLEMATCH);
  }
  hs_database_t *database = nullptr;
  hs_compile_error_t *error = nullptr;
  if (hs_compile_multi(expressions.data(), flags.data(), ids.data(), static_cast<unsigned>(ids.size()),
                       HS_MODE_BLOCK, nullptr, &database, &error) != HS_SUCCESS) {
    std::printf("  hyperscan: %s\n", error->message);
    hs_free_compile_error(error);
    return -1;
  }
  hs_scratch_t *scratch = nullptr;
  hs_alloc_scratch(database, &scratch);
  hs_database_size(database, octets);
  const double ns = measure(replies, [&](const std::string &reply) {
    size_t count = 0;
    hs_scan(database, reply.data(), static_cast<unsigned>(reply.size()), 0, scratch, on_match, &count);
    return count;
  });
  hs_free_scratch(scratch);
  hs_free_database(database);
  return ns;
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  const auto replies = lines_of(argv[1]);
  const auto patterns = lines_of(argv[2]);
  if (replies.empty()) return 1;

  std::set<std::string> words;
  for (const auto &pattern : patterns) {
    std::string word;
    for (size_t i = 2; i <= pattern.size(); i++) { // behind the first \b
      const char c = i < pattern.size() ? pattern[i] : ' ';
      if (c == '[') {
        i = pattern.find(']', i);
        if (word.size() > 2) words.insert(word);
        word.clear();
      } else if ((c >= 'a' && c <= 'z') && !(i > 0 && pattern[i - 1] == '\\')) {
        word += c;
      } else {
        if (word.size() > 2) words.insert(word);
        word.clear();
      }
    }
  }

  std::vector<size_t> lengths;
  size_t octets = 0;
  for (const auto &reply : replies) {
    lengths.push_back(reply.size());
    octets += reply.size();
  }
  std::nth_element(lengths.begin(), lengths.begin() + static_cast<long>(lengths.size() / 2), lengths.end());
  std::printf("%zu replies, median %zu octets, mean %zu; %zu needles, %zu words\n", replies.size(),
              lengths[lengths.size() / 2], octets / replies.size(), patterns.size(), words.size());

  const double classify = measure(replies, [](const std::string &reply) {
    smtpcodes_verdict verdict;
    smtpcodes_classify(reply.data(), reply.size(), nullptr, &verdict);
    return static_cast<size_t>(verdict.reason);
  });
  const double parse = measure(replies, [](const std::string &reply) {
    smtpcodes_reply read;
    return static_cast<size_t>(smtpcodes_parse_diagnostic(reply.data(), reply.size(), &read));
  });
  std::printf("  %-52s %9.1f ns\n", "classify", classify);
  std::printf("  %-52s %9.1f ns\n", "  of which reading the reply (parse_diagnostic)", parse);

  size_t size = 0;
  const double literals = hyperscan(replies, std::vector<std::string>(words.begin(), words.end()), &size);
  std::printf("  %-52s %9.1f ns %6.2fx classify (aim: classify no slower); %zu octets of tables\n",
              "Hyperscan, the words as literals", literals, literals / classify, size);
  const double phrases = hyperscan(replies, patterns, &size);
  std::printf("  %-52s %9.1f ns %6.2fx classify; %zu octets of tables\n", "Hyperscan, the needles", phrases,
              phrases / classify, size);
  return 0;
}
