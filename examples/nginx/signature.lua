--- Who posted a webhook: the signatures of Amazon SNS and of SendGrid, checked with the libcrypto that nginx itself is
--- linked with. SNS's certificate is fetched, once a worker, from the only hosts that may have it; for that nginx.conf
--- needs a resolver and lua_ssl_trusted_certificate.
local ffi = require "ffi"

ffi.cdef [[
void *BIO_new_mem_buf(const void *, int);
int BIO_free(void *);
void *PEM_read_bio_X509(void *, void *, void *, void *);
void X509_free(void *);
void *X509_get_pubkey(void *);
void *d2i_PUBKEY(void *, const char **, long);
void EVP_PKEY_free(void *);
void *EVP_MD_CTX_new(void);
void EVP_MD_CTX_free(void *);
const void *EVP_sha1(void);
const void *EVP_sha256(void);
int EVP_DigestVerifyInit(void *, void *, const void *, void *, void *);
int EVP_DigestVerify(void *, const char *, size_t, const char *, size_t);
void ERR_clear_error(void);
]]

local crypto = ffi.C
if not pcall(function() return crypto.EVP_DigestVerify end) then crypto = ffi.load("crypto") end

local signature = {}

local MAX_AGE = 12 * 3600 -- seconds; what is older is refused, and what is younger bounces.lua still remembers
local MAX_CERTIFICATE = 64 * 1024

--- The key that octets are signed with, from a certificate in PEM; nil when it is none.
local function key_of_certificate(pem)
  local bio = ffi.gc(crypto.BIO_new_mem_buf(pem, #pem), crypto.BIO_free)
  local certificate = crypto.PEM_read_bio_X509(bio, nil, nil, nil)
  if certificate == nil then return nil end
  local key = crypto.X509_get_pubkey(certificate)
  crypto.X509_free(certificate)
  return key ~= nil and ffi.gc(key, crypto.EVP_PKEY_free) or nil
end

--- The same, from a public key in base64, as SendGrid shows it.
local function key_of_base64(text)
  local der = ngx.decode_base64(text)
  local key = der and crypto.d2i_PUBKEY(nil, ffi.new("const char *[1]", { der }), #der)
  return key ~= nil and ffi.gc(key, crypto.EVP_PKEY_free) or nil
end

local function is_signed(key, digest, octets, signed)
  local context = ffi.gc(crypto.EVP_MD_CTX_new(), crypto.EVP_MD_CTX_free)
  local good = crypto.EVP_DigestVerifyInit(context, nil, digest, nil, key) == 1
    and crypto.EVP_DigestVerify(context, signed, #signed, octets, #octets) == 1
  crypto.ERR_clear_error() -- nginx would take what is left there for a failure of a connection of its own
  return good
end

local function fetch(url)
  local host, path = url:match("^https://([^/]+)(/.*)$")
  local peer = ngx.socket.tcp()
  peer:settimeout(5000)
  local ok, why = peer:connect(host, 443)
  if ok then -- lua-resty-core raises where a handshake fails at once, as with a certificate for another name
    local ran, done, failure = pcall(peer.sslhandshake, peer, nil, host, true)
    ok, why = ran and done, ran and failure or done
  end
  if ok then ok, why = peer:send(("GET %s HTTP/1.0\r\nHost: %s\r\n\r\n"):format(path, host)) end
  if not ok then return nil, why end
  local whole, failure, part = peer:receive(MAX_CERTIFICATE)
  peer:close()
  if failure and failure ~= "closed" then return nil, failure end
  return (whole or part):match("^HTTP/1%.[01] 200 .-\r\n\r\n(.*)$"), "no certificate there"
end

local keys = {} -- by URL of the certificate

local function key_at(url)
  if keys[url] then return keys[url] end
  local pem, why = fetch(url)
  if not pem then return nil, why end
  keys[url] = key_of_certificate(pem)
  return keys[url], "no certificate there"
end

local SIGNED = {
  Notification = { "Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type" },
  SubscriptionConfirmation = { "Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type" },
}
SIGNED.UnsubscribeConfirmation = SIGNED.SubscriptionConfirmation

local function seconds_of(timestamp)
  local year, month, day, hour, minute, second = timestamp:match("^(%d+)-(%d+)-(%d+)T(%d+):(%d+):(%d+)[.%d]*Z$")
  if not year then return nil end
  -- Days since 1970, of a year that begins in March.
  year, month = tonumber(year), tonumber(month)
  if month < 3 then year, month = year - 1, month + 12 end
  local days = 365 * year + math.floor(year / 4) - math.floor(year / 100) + math.floor(year / 400)
    + math.floor((153 * month - 457) / 5) + day - 719469
  return ((days * 24 + hour) * 60 + minute) * 60 + second
end

local function is_now(seconds) return seconds and math.abs(ngx.time() - seconds) <= MAX_AGE end

--- true when Amazon SNS sent the document, for one of our topics (a list of ARNs: anybody can have a topic that SNS
--- signs for); otherwise nil and why not.
function signature.of_sns(document, topics)
  local ours = false
  for _, topic in ipairs(topics) do ours = ours or document.TopicArn == topic end
  if not ours then return nil, "not a topic of ours" end
  local parts = {}
  for _, name in ipairs(SIGNED[document.Type] or {}) do
    local value = document[name]
    if type(value) == "string" then
      parts[#parts + 1] = name .. "\n" .. value .. "\n"
    elseif name ~= "Subject" then
      return nil, name .. " is missing"
    end
  end
  local url, signed = document.SigningCertURL, document.Signature
  local digest = ({ ["1"] = crypto.EVP_sha1, ["2"] = crypto.EVP_sha256 })[document.SignatureVersion]
  signed = type(signed) == "string" and ngx.decode_base64(signed)
  if #parts == 0 or not signed or not digest then return nil, "not signed" end
  if not is_now(seconds_of(document.Timestamp)) then return nil, "too old" end
  url = type(url) == "string" and url or ""
  if not (url:find("^https://sns%.[%w-]+%.amazonaws%.com/[%w_-]+%.pem$")
    or url:find("^https://sns%.[%w-]+%.amazonaws%.com%.cn/[%w_-]+%.pem$")) then
    return nil, "a certificate that is not Amazon's"
  end
  local key, why = key_at(url)
  if not key then return nil, "cannot fetch the certificate: " .. why end
  if not is_signed(key, digest(), table.concat(parts), signed) then return nil, "a signature that is wrong" end
  return true
end

--- true when SendGrid sent these octets; key: the public key of its "signed event webhook".
function signature.of_sendgrid(octets, headers, key)
  local signed = ngx.decode_base64(tostring(headers["x-twilio-email-event-webhook-signature"] or ""))
  local time = headers["x-twilio-email-event-webhook-timestamp"]
  if type(time) ~= "string" or not signed or signed == "" then return nil, "not signed" end
  if not is_now(tonumber(time)) then return nil, "too old" end
  local public = key_of_base64(key)
  if not public then return nil, "the key in the settings is none" end
  if not is_signed(public, crypto.EVP_sha256(), time .. octets, signed) then return nil, "a signature that is wrong" end
  return true
end

return signature
