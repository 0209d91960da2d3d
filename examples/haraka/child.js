'use strict'
// The same as lua.js, with a lua5.4 process that reads lines, "number question", and answers "number answer".
const { spawn } = require('node:child_process')
const readline = require('node:readline')

module.exports = class Child {
  constructor (file, program = 'lua5.4', seconds = 5) {
    this.seconds = seconds
    this.command = [program, [file], { stdio: ['pipe', 'pipe', 'inherit'] }]
    this.number = 0
    this.start()
  }

  start () {
    const child = spawn(...this.command)
    const waiting = new Map()
    const end = (error) => {
      if (this.child === child) this.child = null
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    }
    child.on('error', end)
    child.on('close', () => end(new Error('the Lua process has ended')))
    child.stdin.on('error', end)
    readline.createInterface({ input: child.stdout }).on('line', (line) => {
      const [, number, answer] = /^(\d+) (.*)$/.exec(line) ?? []
      waiting.get(number)?.resolve(answer)
      waiting.delete(number)
    })
    this.child = child
    this.waiting = waiting
  }

  // A process that has ended is started again by the next question; one that does not answer in time is ended.
  call (text) {
    if (!this.child) this.start()
    const number = String(++this.number)
    return new Promise((resolve, reject) => {
      const { child } = this
      const timer = setTimeout(() => child.kill('SIGKILL'), this.seconds * 1000)
      const settle = (way) => (value) => { clearTimeout(timer); way(value) }
      this.waiting.set(number, { resolve: settle(resolve), reject: settle(reject) })
      this.child.stdin.write(`${number} ${text}\n`)
    })
  }

  close () {
    this.child?.stdin.end()
  }
}
