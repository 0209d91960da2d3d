'use strict'
// A Haraka plugin that decides with examples/policy.lua.
//
//   haraka -i /srv/haraka && cd /srv/haraka && npm install koffi
//   cp …/examples/haraka/* …/examples/policy.lua …/examples/settings.lua plugins/
//   add "policy" to config/plugins, in front of rcpt_to.in_host_list, which says what domains are ours
//
// Lua 5.4 (Debian: liblua5.4-0) runs inside Haraka. Where no native code may be loaded, write process=true
// into config/policy.ini: then a lua5.4 process answers, and koffi is not needed. Either way each process of
// Haraka has a policy with a memory of its own.
const path = require('node:path')
const constants = require('haraka-constants')

// Haraka takes the code too, and not just the text, from an object of a class of this name.
class DSN {
  constructor ({ code, msg }) {
    this.code = code
    this.reply = msg
  }
}

const FAILURE = { action: 'DENYSOFT', code: 451, msg: '4.3.0 Requested action aborted: local error in processing' }

exports.register = function () {
  const { main } = this.config.get('policy.ini', { booleans: ['-main.process'] })
  const Lua = require(main.process ? './child.js' : './lua.js')
  this.lua = new Lua(path.join(__dirname, 'decide.lua'))
}

exports.hook_mail = function (next, connection, params) {
  connection.transaction.notes.size = Number(params[1]?.SIZE) || 0
  next()
}

exports.hook_rcpt = async function (next, connection, params) {
  if (connection.relaying) return next()
  const { mail_from, notes } = connection.transaction
  const address = ({ user, host }) => user ? `${user}@${host}` : ''
  let reply
  try {
    const about = [connection.remote.ip, address(mail_from), address(params[0]), notes.size]
    reply = JSON.parse(await this.lua.call(about.map(encodeURIComponent).join(' ')))
    // null is "no objection"; anything else that refuses nothing is no answer.
    if (reply !== null && !/^DENY/.test(reply.action)) throw new Error(reply.error ?? 'an answer that is none')
  } catch (error) {
    connection.logerror(this, `policy: ${error.message}`)
    reply = FAILURE
  }
  if (!reply) return next() // no objection: the plugins behind this one say whether the recipient is ours
  next(constants[reply.action], new DSN(reply))
}

exports.shutdown = function () {
  this.lua.close()
}
