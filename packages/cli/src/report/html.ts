/** The report as one page: no script, nothing fetched, ready to be sent or printed. */
import {doiUrl} from '@sitasi/core/library'
import type {Ui} from '../ui/ui.ts'
import {escapeHtml} from './escape.ts'
import type {ReportFacts, WorkFacts} from './facts.ts'
import {type Bar, columns, rows} from './plot.ts'

/** The page, in the language of the run. */
export function reportHtml(facts: ReportFacts, {ui, date}: {ui: Ui; date: string}): string {
  const {works} = facts
  const title = ui.say('report.title')
  return [
    '<!doctype html>',
    `<html lang="${ui.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${css}</style>`,
    '</head>',
    '<body>',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(summary(works, ui))} ${date}</p>`,
    ...(facts.problems.length > 0 ? [list(facts.problems.map(({message}) => message))] : []),
    `<div class="plots">${columns(ui.say('report.years'), byYear(works))}${rows(ui.say('report.types'), byType(works))}</div>`,
    table(works, ui),
    '</body>',
    '</html>',
    ''
  ].join('\n')
}

function summary(works: ReadonlyArray<WorkFacts>, ui: Ui): string {
  return ui.say('report.summary', {
    works: works.length,
    cited: works.filter(({cited}) => cited.length > 0).length,
    problems: works.reduce((sum, {problems}) => sum + problems.length, 0)
  })
}

/** Single years where they fit in a plot, else decades; years without works between them are shown. */
function byYear(works: ReadonlyArray<WorkFacts>): Bar[] {
  const years = works.map(({year}) => Number(year)).filter((year) => Number.isInteger(year) && year > 0)
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const step = last - first < 30 ? 1 : 10
  const bars: Bar[] = []
  const from = Math.max(Math.floor(first / step) * step, last - 400)
  for (let year = from; year <= last; year += step) {
    const count = years.filter((each) => each >= year && each < year + step).length
    bars.push([step === 1 ? String(year) : `${year}s`, count])
  }
  return bars
}

function byType(works: ReadonlyArray<WorkFacts>): Bar[] {
  const counts = new Map<string, number>()
  for (const {type} of works) counts.set(type, (counts.get(type) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

function table(works: ReadonlyArray<WorkFacts>, ui: Ui): string {
  const heads = (['work', 'type', 'times', 'where', 'problems'] as const).map(
    (name) => `<th scope="col">${escapeHtml(ui.say(`report.${name}`))}</th>`
  )
  return `<table>\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${works.map(row).join('\n')}\n</tbody>\n</table>`
}

function row({key, authors, year, title, type, doi, cited, problems}: WorkFacts): string {
  const url = doi === '' ? undefined : doiUrl(doi)
  const link = url ? `<br><a href="${escapeHtml(url)}">${escapeHtml(doi)}</a>` : ''
  const who = [authors, year].filter(Boolean).join(' ')
  return [
    `<tr${cited.length === 0 ? ' class="uncited"' : ''}>`,
    `<th scope="row"><b>${escapeHtml(who || key)}</b><br>${escapeHtml(title)}<br><code>${escapeHtml(key)}</code>${link}</th>`,
    `<td>${escapeHtml(type)}</td><td class="number">${cited.length}</td>`,
    `<td>${cited.map((at) => escapeHtml(at)).join('<br>')}</td>`,
    `<td>${problems.length > 0 ? list(problems.map(({message}) => message)) : ''}</td></tr>`
  ].join('')
}

/** Messages; what stands in backticks is code. */
function list(messages: ReadonlyArray<string>): string {
  const items = messages.map(
    (message) => `<li>${escapeHtml(message).replace(/`([^`]*)`/g, '<code>$1</code>')}</li>`
  )
  return `<ul>${items.join('')}</ul>`
}

const css = `
:root { color-scheme: light dark; --bar: #2a6f97; --line: #8884 }
body { font: 16px/1.45 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100%; font-size: .9rem }
th, td { text-align: start; vertical-align: top; padding: .5rem .6rem; border-top: 1px solid var(--line); font-weight: normal }
thead th { font-weight: 600 }
tbody th { width: 38% }
.number { text-align: end; font-variant-numeric: tabular-nums }
.uncited .number { color: #c1121f; font-weight: 700 }
ul { margin: 0; padding-inline-start: 1.1rem }
code { font-size: .9em; overflow-wrap: anywhere }
.plots { display: flex; flex-wrap: wrap; gap: 2rem; margin: 1.5rem 0 }
figure { margin: 0; max-width: 100%; overflow-x: auto }
figcaption { font-weight: 600; margin-bottom: .5rem }
svg rect { fill: var(--bar) }
svg text { font: 11px system-ui, sans-serif; fill: currentColor; text-anchor: middle }
svg .label, svg .row { text-anchor: end }
svg .count { text-anchor: start }
@media print { body { max-width: none; margin: 0 } tr { break-inside: avoid } }
`
