local smtpcodes = require "smtpcodes"
local random = require "support.random"

-- What reading the octets to their end gives: the replies and, when it stops before, the error.
local function read_all(chunks, opts)
  local parser = smtpcodes.parser(opts)
  local out = {}
  for _, chunk in ipairs(chunks) do
    assert.is_true((parser:feed(chunk)))
    repeat
      local reply, message, detail = parser:next()
      if reply then
        out[#out + 1] = reply
      elseif message then
        out[#out + 1] = { message, detail }
        return out
      end
    until not reply
  end
  local done, message, detail = parser:finish()
  out[#out + 1] = done and "finished" or { message, detail }
  return out
end

local SAMPLES = {
  "250 OK\r\n", "250\r\n", "334 \r\n", "250-a\r\n250-b\r\n250 c\r\n",
  "550-5.1.1 a\r\n550 5.1.1 b\r\n250 2.0.0 next\r\n",
  "250-a\n250\tb\n220 x\r\n", "\r\n\n\r\n554 x\r\n\r\n", "250 a\rb\r\r\n250\r\r\n", "250-a\r\n550 5.1.1:b\r\n",
  "550 caf\195\169 \226\130\172 \240\159\152\128 \195\r\n550 x\r\n", "250-a\r\nmore\r\n250 b\r\n",
  "250 ok\r\n2500 x\r\n",
  "199 x\r\n", "250-\0\255\r\n250 \127\r\n", "250-a\r\n25", "250 a", "\r\n", "", "250 ok\r\n\r", "250 a\r\n\rx",
  "250 " .. ("x"):rep(600) .. "\r\n250 y\r\n", "571 4.7.1 (#5.7.1)\r\n354 2.0.0 go\r\n",
}
local OPTIONS = {
  {}, { strict = true }, { utf8 = true }, { strict = true, utf8 = true }, { max_line = 6 }, { max_lines = 2 },
}

describe("a parser", function()
  it("gives each reply once it is whole", function()
    local parser = smtpcodes.parser()
    assert.equal(1, select("#", parser:next()))
    assert.is_nil((parser:next()))
    assert.is_true(parser:feed("250-mx.example"))
    assert.is_nil((parser:next()))
    assert.is_true(parser:feed(".org\r\n250 HELP\r\n250 2.1.0 Ok\r\n2"))
    local reply = parser:next()
    assert.same({ "mx.example.org", "HELP" }, reply.lines)
    assert.equal("smtpcodes.reply", getmetatable(reply).__name)
    assert.equal("2.1.0", parser:next().enhanced)
    assert.is_nil((parser:next()))
    assert.is_true(parser:feed("21 bye\r\n"))
    assert.equal(221, parser:next().code)
    assert.is_true(parser:finish())
  end)

  it("gives the same replies for every split in two, and octet by octet", function()
    for _, opts in ipairs(OPTIONS) do
      for _, bytes in ipairs(SAMPLES) do
        local whole = read_all({ bytes }, opts)
        local octets = {}
        for i = 1, #bytes do octets[i] = bytes:sub(i, i) end
        assert.same(whole, read_all(octets, opts))
        for cut = 1, math.min(#bytes - 1, 60) do
          assert.same(whole, read_all({ bytes:sub(1, cut), bytes:sub(cut + 1) }, opts))
        end
      end
    end
  end)

  it("gives the same replies for random octets in random pieces", function()
    for seed = 1, 400 do
      local pick = random.generator(seed)
      local bytes = {}
      for i = 1, pick(4) do
        bytes[i] = pick(4) == 1 and SAMPLES[pick(#SAMPLES)] or random.reply_octets(seed * 10 + i)
      end
      bytes = table.concat(bytes)
      local opts = OPTIONS[pick(#OPTIONS)]
      local pieces, at = {}, 1
      while at <= #bytes do
        local size = pick(pick(40)) - 1
        pieces[#pieces + 1] = bytes:sub(at, at + size - 1)
        at = at + size
      end
      assert.same(read_all({ bytes }, opts), read_all(pieces, opts))
    end
  end)

  it("reads what parse reads", function()
    for _, opts in ipairs(OPTIONS) do
      for _, bytes in ipairs(SAMPLES) do
        local out, at = {}, 1
        while true do
          local reply, after, detail = smtpcodes.parse(bytes, {
            init = at, strict = opts.strict, utf8 = opts.utf8, max_line = opts.max_line, max_lines = opts.max_lines,
          })
          if not reply then
            -- Blank lines alone are no reply cut short.
            local rest = detail.kind == "incomplete" and bytes:find("^[\r\n]*$", at)
            out[#out + 1] = rest and "finished" or { after, detail }
            break
          end
          out[#out + 1] = reply
          at = after
        end
        assert.same(out, read_all({ bytes }, opts))
      end
    end
  end)

  it("counts offsets from the first octet of the stream, lines from the reply's first", function()
    local parser = smtpcodes.parser()
    for _ = 1, 1000 do
      assert(parser:feed("250 ok\r\n"))
      assert(parser:next())
    end
    parser:feed("250-a\r\n2x")
    assert.same({ kind = "bad_code", line = 2, offset = 8000 + 9 }, select(3, parser:next()))
  end)

  it("repeats an error until it is reset", function()
    local parser = smtpcodes.parser()
    parser:feed("250 a\r\n999 b\r\n250 c\r\n")
    assert.equal("a", parser:next().text)
    local message, detail = select(2, parser:next())
    assert.same({ kind = "bad_code", line = 1, offset = 8 }, detail)
    for _ = 1, 3 do
      assert.same({ nil, message, detail }, { parser:next() })
      assert.same({ nil, message, detail }, { parser:finish() })
      assert.is_true(parser:feed("250 d\r\n"))
    end
    assert.equal(0, select("#", parser:reset()))
    assert.is_nil((parser:next()))
    assert.is_true(parser:finish())
    parser:feed("25\r\n")
    assert.same({ kind = "bad_code", line = 1, offset = 3 }, select(3, parser:next()))
    parser:reset()
    parser:feed("250 e\r\n")
    assert.equal("e", parser:next().text)
  end)

  it("tells at the end of a reply that is cut short", function()
    for bytes, place in pairs {
      ["250-a\r\n"] = { 2, 8 }, ["250 a"] = { 1, 6 }, ["250 a\r\n25"] = { 1, 10 },
      ["250 a\r\n250-b\r\n250 c\r"] = { 2, 21 },
      ["\r\n250"] = { 2, 6 },
    } do
      local parser = smtpcodes.parser()
      parser:feed(bytes)
      -- Whether the replies before it were taken or not.
      local expected = { kind = "incomplete", line = place[1], offset = place[2] }
      assert.same(expected, select(3, parser:finish()))
      repeat local reply = parser:next() until not reply
      assert.same(expected, select(3, parser:finish()))
    end
    for _, bytes in ipairs { "", "250 a\r\n", "250 a\r\n\r\n", "\r\n", "\r", "250 a\r\n250 b\n" } do
      local parser = smtpcodes.parser()
      parser:feed(bytes)
      assert.is_true(parser:finish())
    end
    local parser = smtpcodes.parser()
    parser:feed("250 a\r\n999 x")
    assert.equal("bad_code", select(3, parser:finish()).kind)
    assert.equal("a", parser:next().text)
  end)

  it("refuses octets that would pass max_bytes, and goes on with those it has", function()
    local parser = smtpcodes.parser { max_bytes = 20 }
    assert.is_true(parser:feed("250 a\r\n250 b\r\n"))
    local ok, message, detail = parser:feed("250 c\r\n")
    assert.is_nil(ok)
    assert.equal("string", type(message))
    assert.same({ kind = "too_long", offset = 21 }, detail)
    assert.equal("a", parser:next().text)
    assert.is_true(parser:feed("250 c\r\n"))
    assert.equal("b", parser:next().text)
    assert.equal("c", parser:next().text)
    assert.is_true(parser:finish())
    assert.equal("too_long", select(3, smtpcodes.parser():feed(("x"):rep(65537))).kind)
    assert.is_true(smtpcodes.parser():feed(("x"):rep(65536)))
  end)

  it("ends a reply that never ends, and holds no more than its limits", function()
    for _, line in ipairs { "250-x\r\n", "250-" .. ("x"):rep(500) .. "\r\n", "x", "\r\n" } do
      local parser = smtpcodes.parser()
      parser:feed("250-a")
      parser:feed(line == "x" and "" or "\r\n")
      local detail
      for _ = 1, 70000 do
        local fed, reply, _
        fed, _, detail = parser:feed(line)
        if not fed then break end
        reply, _, detail = parser:next()
        assert.is_nil(reply)
        if detail then break end
      end
      assert.equal(line == "\r\n" and "bad_code" or "too_long", detail.kind)
    end
    collectgarbage() collectgarbage()
    local before = collectgarbage("count")
    local parser = smtpcodes.parser()
    local chunk = ("250-" .. ("x"):rep(120) .. "\r\n"):rep(8)
    for _ = 1, 5000 do
      parser:feed(chunk)
      parser:next()
    end
    collectgarbage() collectgarbage()
    assert.is_true(collectgarbage("count") - before < 400, "kept " .. collectgarbage("count") - before .. " KB")
    parser:reset()
  end)

  it("is linear: one octet at a time, or a thousand replies a chunk", function()
    local reply = "250-" .. ("x"):rep(60) .. "\r\n"
    local bytes = (reply:rep(400) .. "250 y\r\n"):rep(2)
    local parser = smtpcodes.parser()
    local count = 0
    for i = 1, #bytes do
      parser:feed(bytes:sub(i, i))
      if parser:next() then count = count + 1 end
    end
    assert.equal(2, count)
    local chunk = ("250 ok\r\n"):rep(8000)
    for _ = 1, 10 do
      assert.is_true(parser:feed(chunk))
      while parser:next() do count = count + 1 end
    end
    assert.equal(80002, count)
  end)

  it("keeps its octets while the collector runs", function()
    local parsers = {}
    for i = 1, 50 do parsers[i] = smtpcodes.parser() end
    for round = 1, 40 do
      for i, parser in ipairs(parsers) do
        parser:feed(("250-%d %s\r\n"):format(i, ("z"):rep(round * 7)))
        assert.is_nil((parser:next()))
      end
      collectgarbage()
    end
    for i, parser in ipairs(parsers) do
      parser:feed("250 end\r\n")
      local reply = parser:next()
      assert.equal(41, #reply.lines)
      for round = 1, 40 do assert.equal(i .. " " .. ("z"):rep(round * 7), reply.lines[round]) end
    end
  end)

  it("raises on misuse", function()
    local parser = smtpcodes.parser()
    local function misuse(words, f, ...)
      local ok, message = pcall(f, ...)
      assert.is_false(ok)
      assert.equal(words, message)
    end
    misuse("bad argument #1 to 'feed' (string expected, got no value)", parser.feed, parser)
    misuse("bad argument #1 to 'feed' (string expected, got number)", parser.feed, parser, 250)
    misuse("bad argument #1 to 'feed' (string expected, got nil)", parser.feed, parser, nil)
    misuse("bad argument #1 to 'feed' (parser expected, got string)", parser.feed, "250 x\r\n")
    misuse("bad argument #1 to 'next' (parser expected, got no value)", parser.next)
    misuse("bad argument #1 to 'next' (parser expected, got table)", parser.next, {})
    misuse("bad argument #1 to 'finish' (parser expected, got userdata)", parser.finish, io.stdout)
    local bare = smtpcodes.parser()
    debug.setmetatable(bare, nil)
    misuse("bad argument #1 to 'feed' (parser expected, got userdata)", parser.feed, bare, "250 x\r\n")
    misuse("bad argument #1 to 'reset' (parser expected, got nil)", parser.reset, nil)
    misuse("bad argument #1 to 'parser' (table expected, got number)", smtpcodes.parser, 1)
    misuse("bad argument #1 to 'parser' (unknown option 'init')", smtpcodes.parser, { init = 1 })
    misuse("bad argument #1 to 'parser' (option 'max_bytes': positive integer expected)", smtpcodes.parser,
      { max_bytes = 0 })
    assert.is_nil(parser.nothing)
  end)

  it("works inside a coroutine that yields between the octets", function()
    local got = {}
    local client = coroutine.wrap(function()
      local parser = smtpcodes.parser()
      while true do
        local reply, message = parser:next()
        if reply then got[#got + 1] = reply.code
        else
          assert(not message, message)
          assert(parser:feed(coroutine.yield()))
        end
      end
    end)
    client()
    for piece in ("220 mx\r\n250-a\r\n250 b\r\n221 bye\r\n"):gmatch("..?.?") do client(piece) end
    assert.same({ 220, 250, 221 }, got)
  end)
end)
