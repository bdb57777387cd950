/** Citations typed as prose: `options.json` says how they are read; what the plugin says stands in `expected.txt`. */
import type {Options} from 'remark-sitasi'
import {eachCase} from '../support/cases.ts'
import {cite} from './support/cite.ts'

eachCase('remark/prose', async (it) => {
  const references = it.has('references.json') ? JSON.parse(it.read('references.json')) : []
  const options = JSON.parse(it.read('options.json')) as Options
  const {html, messages, data} = await cite(it.read('input.md'), {bibliography: [], references, ...options})
  it.expect('expected.html', html)
  const said = messages.map(({line, column, ruleId, reason}) => `${line}:${column} ${ruleId}: ${reason}\n`)
  it.expect('expected.txt', `cited ${data.cited.join(' ')}\n${said.join('')}`)
})
