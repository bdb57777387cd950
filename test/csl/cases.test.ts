/**
 * Cases of our own: a folder holds `style.csl`, `items.json`, `citations.json` where there are any, and
 * the text expected of citations and entries, one a line.
 */
import type {Citation, Item} from '@sitasi/csl'
import {type RichNode, type RichText, renderDocument} from '@sitasi/csl'
import {eachCase} from '../support/cases.ts'
import {localeXml} from './support.ts'

eachCase('csl/cases', (it) => {
  const items = JSON.parse(it.read('items.json')) as Item[]
  const citations = it.has('citations.json') ? (JSON.parse(it.read('citations.json')) as Citation[]) : []
  const locale = it.has('locale.txt') ? it.read('locale.txt').trim() : undefined
  const result = renderDocument({style: it.read('style.csl'), localeXml, items, citations, locale})
  it.expect(
    'expected.txt',
    `${[...result.citations, ...result.entries.map(({content}) => content)].map(marked).join('\n')}\n`
  )
})

const signs: Readonly<Record<string, string>> = {
  emphasis: '*',
  strong: '**',
  smallCaps: '^^',
  superscript: '^',
  subscript: '~',
  underline: '_'
}

/** Rich text as one line: marks as signs, links as `[text](url)`, blocks as `{display: …}`. */
function marked(content: RichText): string {
  return content.map(one).join('')
}

function one(node: RichNode): string {
  if (node.type === 'text') return node.value
  const inner = marked(node.children)
  if (node.type === 'link') return `[${inner}](${node.url})`
  if (node.type === 'span') return node.display ? `{${node.display}: ${inner}}` : inner
  return `${signs[node.type]}${inner}${signs[node.type]}`
}
