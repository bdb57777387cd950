/** Each rule by the examples of its header: good ones are silent, bad ones are not, fixes are as shown. */
import {describe, expect, test} from 'vitest'
import {applyEdits} from '../../../packages/core/src/edits.ts'
import {lintLibrary} from '../../../packages/core/src/lint/index.ts'
import {messages} from '../../../packages/core/src/rules/messages.ts'
import {recordRules} from '../../../packages/core/src/rules/records/index.ts'
import {rules} from '../../../scripts/rules/pages.mjs'

const headers = new Map(rules().map((rule) => [rule.id, rule.examples]))

describe.each(recordRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const examples = headers.get(id) ?? []
  const settings = examples.find(({kind}) => kind === 'settings')?.text
  const lint = (text: string, ui: 'en' | 'id' = 'en') =>
    lintLibrary(text, {
      path: text.startsWith('[') ? 'x.json' : 'x.bib',
      rules: [rule],
      ui,
      today: [2026, 1, 2],
      campus: settings ? JSON.parse(settings) : {}
    })
  const mine = async (text: string, ui?: 'en' | 'id') =>
    (await lint(text, ui)).diagnostics.filter(({ruleId}) => ruleId === id)

  test('has examples of both kinds', () => {
    expect(examples.some(({kind}) => kind === 'good')).toBe(true)
    expect(examples.some(({kind}) => kind === 'bad')).toBe(true)
  })

  test.each(examples.filter(({kind}) => kind === 'good').map(({text}) => text))('good: %s', async (text) => {
    expect(await mine(text)).toEqual([])
  })

  test.each(examples.filter(({kind}) => kind === 'bad').map(({text}) => text))('bad: %s', async (text) => {
    const found = await mine(text)
    expect(found.length).toBeGreaterThan(0)
    for (const {message, place} of [...found, ...(await mine(text, 'id'))]) {
      expect(message).not.toMatch(/\{\w+\}(?!`)|undefined/)
      expect(place).toBeDefined()
    }
    expect(found[0]!.message).toMatch(/^Unexpected .*, expected |^Unexpected .*: .*, expected /)
  })

  examples.forEach(({kind, text}, index) => {
    if (kind !== 'fixed') return
    test(`fixed: ${text}`, async () => {
      const before = examples[index - 1]!.text
      const {edits} = await lint(before)
      expect(applyEdits(before, edits)).toBe(text)
      expect(await mine(text)).toEqual([])
    })
  })
})

test('each rule and variant has its message in both languages', () => {
  for (const {id} of recordRules) expect(messages[id], id).toBeDefined()
  for (const [id, row] of Object.entries(messages)) {
    expect(row.en, id).not.toBe(row.id)
    expect([...row.en.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort(), id).toEqual(
      [...row.id.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
    )
  }
})
