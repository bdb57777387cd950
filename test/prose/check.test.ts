/** Each folder in `check` holds a text with faults; the findings are compared, in English and in Indonesian. */
import {checkProse} from '../../packages/core/src/prose/index.ts'
import {eachCase} from '../support/cases.ts'

eachCase('prose/check', (it) => {
  const text = it.read('input.md')
  for (const ui of ['en', 'id'] as const) {
    const lines = checkProse(text, {ui}).map(({place, severity, ruleId, message, expected, related}) =>
      [
        `${place!.start.line}:${place!.start.column}-${place!.end.line}:${place!.end.column} ${severity} ${ruleId}`,
        `    ${message}`,
        ...(expected === undefined ? [] : [`    → ${expected.join(' | ')}`]),
        ...(related ?? []).map((other) => `    ${other.message}: line ${other.place!.start.line}`)
      ].join('\n')
    )
    it.expect(`expected.${ui}.txt`, `${lines.join('\n')}\n`)
  }
})
