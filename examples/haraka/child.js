'use strict'
// The same as lua.js, with a lua5.4 process that reads lines and answers each with one.
const { spawn } = require('node:child_process')
const readline = require('node:readline')

module.exports = class Child {
  constructor (file, program = 'lua5.4') {
    this.start = () => {
      const waiting = []
      const child = spawn(program, [file], { stdio: ['pipe', 'pipe', 'inherit'] })
      const end = (error) => {
        if (this.child === child) this.child = null
        for (const { reject } of waiting.splice(0)) reject(error)
      }
      child.on('error', end)
      child.on('close', () => end(new Error('the Lua process has ended')))
      child.stdin.on('error', end)
      readline.createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.resolve(line))
      this.child = child
      this.waiting = waiting
    }
    this.start()
  }

  // Answers come in the order of the questions. A process that has ended is started again by the next one.
  call (text) {
    if (!this.child) this.start()
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject })
      this.child.stdin.write(text + '\n')
    })
  }

  close () {
    this.child?.stdin.end()
  }
}
