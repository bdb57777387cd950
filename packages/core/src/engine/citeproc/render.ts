/**
 * A request rendered with citeproc: prepare, run, and read what came out.
 */
import type {Diagnostic} from '../../diagnostic.ts'
import {SitasiError} from '../../error.ts'
import type {RichNode} from '../../rich-text.ts'
import {plain, text} from '../../rich-text.ts'
import type {Rendered, RenderedEntry, RenderRequest} from '../engine.ts'
import type {Frame} from '../style-xml.ts'
import {frameOf} from '../style-xml.ts'
import {unknownKeys} from '../unknown-keys.ts'
import {authorNames, nameTerms} from './authors.ts'
import {citationParts} from './citation-parts.ts'
import type {Plan} from './clusters.ts'
import {plansOf} from './clusters.ts'
import {withoutFailing} from './failing.ts'
import {lookOf} from './look.ts'
import type {Prepared} from './prepare.ts'
import {prepare} from './prepare.ts'
import {printedEntries} from './printed-entries.ts'
import {richTextOf} from './read-tokens.ts'
import type {SessionOutput} from './session.ts'
import {openEngine, runSession} from './session.ts'
import type {CslEngine, CslModule} from './types.ts'
import {hasUnprinted, withoutMarkers} from './unprinted.ts'

/** Renders; the request is not changed. */
export function render(csl: CslModule, request: RenderRequest): Rendered {
  const prepared = prepare(request)
  const engine = opened(csl, prepared)
  const frame = frameOf(request.style)
  const plans = plansOf(request.citations ?? [], prepared.ids, frame)
  const clusters = plans.flatMap(({cluster}) => cluster ?? [])
  const output = attempt(() => runSession(engine, clusters, prepared.uncited))
  if ('done' in output) return renderedOf(prepared, plans, output.done, frame)
  const left = withoutFailing(csl, request, prepared, output.error)
  const rest = render(csl, left.request)
  const others = rest.diagnostics.filter(
    ({ruleId, actual = ''}) => ruleId !== 'unknown-key' || !left.leftOut.has(actual)
  )
  return {...rest, diagnostics: [...left.diagnostics, ...others]}
}

function attempt<Done>(step: () => Done): {done: Done} | {error: unknown} {
  try {
    return {done: step()}
  } catch (error) {
    return {error}
  }
}

function opened(csl: CslModule, {input}: Prepared): CslEngine {
  try {
    return openEngine(csl, input)
  } catch (cause) {
    const message = `Unexpected style, expected one that citeproc can read (${String(cause)})`
    throw new SitasiError('invalid-style', message, {cause})
  }
}

function renderedOf(
  prepared: Prepared,
  plans: ReadonlyArray<Plan>,
  output: SessionOutput,
  frame: Frame
): Rendered {
  const inNote = output.engine.opt.xclass === 'note'
  const parts = plans.map((plan) => citationParts(plan, {prepared, output, frame, inNote}))
  const list = listOf(prepared, output)
  const citations = plans.map(({citation}) => citation)
  return {
    citations: parts.map(({content}) => content),
    authors: parts.map(({author}) => author),
    entries: list.entries,
    look: lookOf(output.bibliography?.parameters),
    inNote,
    locale: prepared.input.locale.tag,
    diagnostics: [...prepared.diagnostics, ...unknownKeys(citations, prepared.ids), ...list.diagnostics]
  }
}

interface List {
  entries: ReadonlyArray<RenderedEntry>
  diagnostics: ReadonlyArray<Diagnostic>
}

/** An entry the style leaves out is left out; one without anything but a number gets a name; both are said. */
function listOf({items, input}: Prepared, {engine, bibliography}: SessionOutput): List {
  if (!bibliography) return {entries: [], diagnostics: [noBibliography]}
  const whole = new Set<string>()
  const entries = printedEntries(bibliography).map(({id, output}): RenderedEntry => {
    const key = items.get(id)!.id
    const content = richTextOf(withoutMarkers(output), items)
    if (content.some(isBody) && !hasUnprinted(output)) whole.add(id)
    const name = whole.has(id) ? '' : authorNames(input.copies.get(id)!, key, nameTerms(engine))
    return {id: key, content: name === '' ? content : [...content, text(name)]}
  })
  const listed = bibliography.parameters.entry_ids.map(([id]) => id ?? '')
  const diagnostics = listed.filter((id) => !whole.has(id)).map((id) => nothingPrinted(items.get(id)!.id))
  return {entries, diagnostics}
}

/** Not a label in the margin, nor spaces. */
const isBody = (node: RichNode): boolean =>
  !(node.type === 'span' && node.display === 'left-margin') && plain([node]).trim() !== ''

const noBibliography: Diagnostic = {
  ruleId: 'style-without-bibliography',
  severity: 'info',
  message: 'Unexpected request for a reference list, expected none: the style has no bibliography'
}

const nothingPrinted = (itemId: string): Diagnostic => ({
  ruleId: 'nothing-printed',
  severity: 'warning',
  message: `Unexpected item \`${itemId}\`, expected a type and variables that the style prints in its list`,
  itemId
})
