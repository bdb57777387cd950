/** A slip of the pen, by one letter or two. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {isSlip, slipKeys} from '../../packages/core/src/prose/match/distance.ts'

test('slips', () => {
  for (const [a, b] of [
    ['kohen', 'koehn'],
    ['bets', 'betz'],
    ['shell', 'schell'],
    ['semeyonov', 'semyonov'],
    ['fankhauer', 'fankhauser'],
    ['cresswell', 'creswell'],
    ['bonchosmolovskya', 'bonchosmolovskaja']
  ] as const) {
    expect(isSlip(a, b), `${a} ${b}`).toBe(true)
    expect(isSlip(b, a), `${b} ${a}`).toBe(true)
  }
})

test('other names', () => {
  for (const [a, b] of [
    ['li', 'lu'],
    ['betz', 'best'],
    ['smith', 'schmidt'],
    ['putra', 'putri2x'],
    ['abcdefgh', 'abxyefzh']
  ] as const) {
    expect(isSlip(a, b), `${a} ${b}`).toBe(false)
  }
})

const letters = fc.string({unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 10})

test('a letter dropped, added or changed is a slip, and found by its keys', () => {
  fc.assert(
    fc.property(letters, fc.nat(), fc.constantFrom('a', 'b', 'd'), (word, place, letter) => {
      const at = place % word.length
      for (const other of [
        word.slice(0, at) + word.slice(at + 1),
        word.slice(0, at) + letter + word.slice(at),
        word.slice(0, at) + letter + word.slice(at + 1)
      ]) {
        if (other.length < 4) continue
        expect(isSlip(word, other)).toBe(true)
        const keys = new Set(slipKeys(word))
        expect(slipKeys(other).some((key) => keys.has(key))).toBe(true)
      }
    })
  )
})
