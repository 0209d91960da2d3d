local json = require "smtpcodes.json"
local decode = require "support.json_decode"
local smtpcodes = require "smtpcodes"

describe("json.encode", function()
  it("writes strings so that every octet comes back, and what is no UTF-8 as U+FFFD", function()
    assert.equal([["a\"b\\c\n\t\r\b\f\u0000\u001f\u007f/é"]], json.encode("a\"b\\c\n\t\r\b\f\0\31\127/é"))
    local replacement = "\239\191\189"
    for bytes, wanted in pairs {
      ["\255"] = replacement, ["a\128b"] = "a" .. replacement .. "b", ["\195"] = replacement,
      ["\192\175"] = replacement:rep(2), ["\237\160\128"] = replacement:rep(3),
      ["\244\144\128\128"] = replacement:rep(4), ["\226\130("] = replacement .. "(",
      ["\240\159\152"] = replacement, ["\240\159\152\128"] = "\240\159\152\128", ["\194\133"] = "\194\133",
    } do
      assert.equal('"' .. wanted .. '"', json.encode(bytes))
    end
    for octet = 0, 255 do
      local text = json.encode("x" .. string.char(octet) .. "y")
      assert.equal(octet < 128 and "x" .. string.char(octet) .. "y" or "x" .. replacement .. "y", decode(text))
    end
  end)

  it("writes integers without a fraction, and never NaN or an infinity", function()
    assert.equal("[252,-3,0,4503599627370496,2.5]", json.encode { 252, -3, 0, 2 ^ 52, 2.5 })
    assert.equal("[252]", json.encode { 252.0 })
    assert.equal("[null,null,null]", json.encode { 0 / 0, 1 / 0, -1 / 0 })
  end)

  it("keeps arrays arrays when they are empty, and sorts keys", function()
    assert.equal('{"a":[],"b":{"x":true,"y":false},"c":["1",[]]}',
      json.encode { c = { "1", {} }, a = {}, b = { y = false, x = true } })
  end)

  it("raises for what JSON cannot hold", function()
    assert.error_matches(function() json.encode(print) end, "cannot encode a function as JSON", nil, true)
    assert.error_matches(function() json.encode { [1] = 1, x = 2 } end, "number keys", nil, true)
    assert.error_matches(function() json.encode { [3] = 1 } end, "number keys", nil, true)
  end)

  it("gives every entry back", function()
    for _, entry in smtpcodes.each() do
      local read = decode(json.encode(entry))
      assert.same(setmetatable(entry, nil), read)
    end
  end)
end)
