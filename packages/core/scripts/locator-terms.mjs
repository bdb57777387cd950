/**
 * Writes src/locators/terms.ts from a folder of official CSL locales.
 * `node packages/core/scripts/locator-terms.mjs path/to/locales`
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const folder = process.argv[2]
if (!folder) throw new Error('Expected a folder of CSL locales')

const citation = readFileSync(fileURLToPath(new URL('../src/citation.ts', import.meta.url)), 'utf8')
const locatorLabels = [...citation.matchAll(/^ {2}'([a-z-]+)',?$/gm)].map((match) => match[1])

/** Names that locales give a label besides its own. */
const spellings = {'sub-verbo': ['sub-verbo', 'sub verbo']}

const decode = (text) =>
  text
    .replaceAll('&#160;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

const clean = (text) =>
  decode(text.replace(/<[^>]*>/g, ''))
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase()

/** The words of one term element: plain, or single and multiple. */
function words(body) {
  const forms = [...body.matchAll(/<(single|multiple)>([\s\S]*?)<\/\1>/g)].map((match) => match[2])
  return (forms.length > 0 ? forms : [body]).map(clean)
}

function termsOf(xml, label) {
  const names = spellings[label] ?? [label]
  return names.flatMap((name) =>
    [
      ...xml.matchAll(
        new RegExp(`<term name="${name}"(?: form="(?:long|short|symbol)")?>([\\s\\S]*?)</term>`, 'g')
      )
    ].flatMap((match) => words(match[1]))
  )
}

const table = new Map()
for (const file of readdirSync(folder).sort()) {
  const language = /^locales-([a-z]+)-[A-Za-z]+\.xml$/.exec(file)?.[1]
  if (!language) continue
  const xml = readFileSync(join(folder, file), 'utf8')
  const rows = table.get(language) ?? new Map()
  table.set(language, rows)
  for (const label of locatorLabels) {
    const row = rows.get(label) ?? new Set()
    for (const word of termsOf(xml, label)) if (word !== '' && !/[%|]/.test(word)) row.add(word)
    if (row.size > 0) rows.set(label, row)
  }
}

const english = table.get('en')
const lines = [...table].map(([language, rows]) => {
  const own = [...rows].flatMap(([label, row]) => {
    const terms = [...row].filter((term) => language === 'en' || !english.get(label)?.has(term))
    return terms.length === 0
      ? []
      : [
          `    ${/^[a-z]+$/.test(label) ? label : `'${label}'`}: ${JSON.stringify(terms.join('|')).replace(/^"(.*)"$/, (_, inner) => (inner.includes("'") ? `"${inner}"` : `'${inner.replaceAll('\\"', '"')}'`))}`
        ]
  })
  return own.length === 0 ? '' : `  ${language}: {\n${own.join(',\n')}\n  }`
})

const text = `/**
 * What languages call the kinds of locator: the terms of every official CSL locale, long, short and
 * symbol, in lower case, without those that English has too. Made by scripts/locator-terms.mjs.
 */
import type {LocatorLabel} from '../citation.ts'

/** By language, then by label; several terms are parted by \`|\`. */
export const locatorTerms: Readonly<Record<string, Readonly<Partial<Record<LocatorLabel, string>>>>> = {
${lines.filter((line) => line !== '').join(',\n')}
}
`
writeFileSync(fileURLToPath(new URL('../src/locators/terms.ts', import.meta.url)), text)
