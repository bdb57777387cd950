/**
 * Settles, with the bibliography at hand, what the author typed: keys go as far as a known key goes,
 * `[@a, @b]` are two cites, and what is no citation after all becomes text again.
 */
import type {Diagnostic} from '@sitasi/core'
import type {Nodes, Parents, PhrasingContent, Text} from 'mdast'
import {isCrossReference, isPackageName} from './cross-references.ts'
import {placeOf} from './places.ts'
import {
  affixesOf,
  type CitationNode,
  type CiteKeyNode,
  type CiteNode,
  type CiteTextNode,
  keyOf
} from './syntax/nodes.ts'

/** What settling needs. */
export interface Settling {
  isKnown(key: string): boolean
  bareKeys: 'pandoc' | 'known'
  path: string | undefined
}

/** Settles a tree in place. */
export function settle(tree: Nodes, settling: Settling): ReadonlyArray<Diagnostic> {
  const diagnostics: Diagnostic[] = []
  if ('children' in tree) settleIn(tree, settling, diagnostics)
  return diagnostics
}

function settleIn(parent: Parents, settling: Settling, diagnostics: Diagnostic[]): void {
  const children: Nodes[] = []
  let changed = false
  for (const [index, child] of parent.children.entries()) {
    if (child.type === 'citation') {
      extendKeys(child, parent.children[index + 1], settling)
      joinCommas(child, settling, diagnostics)
      const settled = settleCitation(child, settling, diagnostics)
      changed ||= settled[0] !== child
      for (const node of settled) if (node !== child) settleChildren(node, settling, diagnostics)
      children.push(...settled)
    } else children.push(child)
    if (child.type === 'image') settleImage(child, settling, diagnostics)
    settleChildren(child, settling, diagnostics)
  }
  if (changed) parent.children = children as typeof parent.children
}

function settleChildren(node: Nodes, settling: Settling, diagnostics: Diagnostic[]): void {
  if ('children' in node) settleIn(node, settling, diagnostics)
}

/** Citations in an alternative text stay as typed where they are not plain ones. */
function settleImage(
  image: Extract<Nodes, {type: 'image'}>,
  settling: Settling,
  diagnostics: Diagnostic[]
): void {
  const citations = image.data?.citations?.filter(
    ({citation}) => settleCitation(citation, settling, diagnostics)[0] === citation
  )
  if (citations) image.data = {...image.data, citations}
}

/** The citation itself, or what its author typed, its known keys as narrative citations. */
function settleCitation(
  citation: CitationNode,
  settling: Settling,
  diagnostics: Diagnostic[]
): PhrasingContent[] {
  const lacking = citation.children.find((part) => part.type === 'citeText')
  if (lacking) {
    diagnostics.push(partWithoutKey(citation, lacking, settling.path))
    return asTyped(citation, settling)
  }
  const foreign = citation.children.some(
    (part) => part.type === 'cite' && isForeign(part, citation, settling)
  )
  return foreign ? asTyped(citation, settling) : [citation]
}

/** Whether the key means something else than an item. */
function isForeign(cite: CiteNode, {mode, children}: CitationNode, {isKnown, bareKeys}: Settling): boolean {
  const key = keyOf(cite).value
  if (isKnown(key)) return false
  if (isCrossReference(key)) return true
  const bare = mode === 'narrative' && cite === children[0]
  return bare && (bareKeys === 'known' || isPackageName(key))
}

/** The characters of a citation, with its affixes, and each key of an item as a narrative citation. */
function asTyped(citation: CitationNode, settling: Settling): PhrasingContent[] {
  const out: PhrasingContent[] = []
  const [first, ...rest] = citation.children
  const narrative = citation.mode === 'narrative' && first?.type === 'cite'
  if (!narrative) {
    return [
      text('['),
      ...citation.children.flatMap((part, index) => typedPart(part, index, citation, settling)),
      text(']')
    ]
  }
  const {suffix} = affixesOf(first)
  out.push(...typedKey(first, citation, settling))
  if (suffix.length + rest.length === 0) return out
  const parts: Array<CiteNode | CiteTextNode> = [
    ...(suffix.length > 0 ? [{type: 'citeText', children: suffix} as const] : []),
    ...rest
  ]
  return [
    ...out,
    text(' ['),
    ...parts.flatMap((part, index) => typedPart(part, index, citation, settling)),
    text(']')
  ]
}

function typedPart(
  part: CiteNode | CiteTextNode,
  index: number,
  citation: CitationNode,
  settling: Settling
): PhrasingContent[] {
  const separator = index > 0 ? [text(';')] : []
  if (part.type === 'citeText') return [...separator, ...part.children]
  const {prefix, suffix} = affixesOf(part)
  return [...separator, ...prefix, ...typedKey(part, citation, settling), ...suffix]
}

function typedKey(cite: CiteNode, citation: CitationNode, settling: Settling): PhrasingContent[] {
  const key = keyOf(cite)
  const sign = cite.form === 'suppress-author' ? '-@' : '@'
  if (isForeign(cite, citation, settling)) return [{...text(sign + key.value), position: key.position}]
  const alone: CiteNode = {type: 'cite', form: cite.form, children: [key], position: cite.position}
  return [{type: 'citation', mode: 'narrative', children: [alone], position: cite.position}]
}

const text = (value: string) => ({type: 'text', value}) as const

/** `2013A&A...558A..33A`: a key goes on into what follows it where that makes it a known one. */
function extendKeys(citation: CitationNode, next: Nodes | undefined, {isKnown}: Settling): void {
  for (const [index, cite] of citation.children.entries()) {
    if (cite.type !== 'cite' || isKnown(keyOf(cite).value)) continue
    const last = index === citation.children.length - 1
    const [after] = affixesOf(cite).suffix
    const following = after ?? (last && citation.mode === 'narrative' ? next : undefined)
    if (following?.type === 'text') extendKey(cite, following, isKnown)
  }
}

function extendKey(cite: CiteNode, following: Text, isKnown: Settling['isKnown']): void {
  const run = /^[^\s,;[\]{}()"']{1,200}/.exec(following.value)?.[0] ?? ''
  const key = keyOf(cite)
  for (let length = run.length; length > 0; length--) {
    const candidate = key.value + run.slice(0, length)
    if (!isKnown(candidate)) continue
    key.value = candidate
    following.value = following.value.slice(length)
    moveBorder(key, following, length)
    return
  }
}

/** Gives the first characters of a node to the one before it. */
function moveBorder(before: CiteKeyNode, after: Text, length: number): void {
  const end = before.position?.end
  if (end?.offset === undefined || !after.position) return
  const border = {line: end.line, column: end.column + length, offset: end.offset + length}
  before.position = {start: before.position!.start, end: border}
  after.position = {start: border, end: after.position.end}
}

/** `[@a, @b]`: nothing but a comma between two keys is meant as a semicolon. */
function joinCommas(citation: CitationNode, settling: Settling, diagnostics: Diagnostic[]): void {
  if (citation.mode !== 'parenthetical') return
  citation.children = citation.children.flatMap((part) => {
    const parts = [part]
    for (let last = parts.at(-1)!; last.type === 'cite'; last = parts.at(-1)!) {
      const [comma, nested, ...rest] = affixesOf(last).suffix
      const other =
        nested?.type === 'citation' && nested.mode === 'narrative' ? nested.children[0] : undefined
      if (comma?.type !== 'text' || !/^\s*,\s*$/.test(comma.value) || other?.type !== 'cite') break
      diagnostics.push(commaBetweenKeys(other, settling.path))
      last.children = last.children.filter(({type}) => type !== 'citeSuffix')
      if (rest.length > 0) other.children = [...other.children, {type: 'citeSuffix', children: rest}]
      parts.push(other)
    }
    return parts
  })
}

function partWithoutKey(citation: CitationNode, part: CiteTextNode, path: string | undefined): Diagnostic {
  return {
    ruleId: 'part-without-key',
    severity: 'warning',
    message:
      'Unexpected part without a key between semicolons, expected `@` and a key in each; the brackets are printed as typed',
    path,
    place: placeOf(part) ?? placeOf(citation),
    note: 'Put the words before the first key, without a semicolon: `[e.g., X, and @key]`, or escape the semicolon: `\\;`.'
  }
}

function commaBetweenKeys(cite: CiteNode, path: string | undefined): Diagnostic {
  return {
    ruleId: 'comma-between-keys',
    severity: 'warning',
    message: 'Unexpected `,` between two keys, expected `;`',
    path,
    place: placeOf(keyOf(cite)),
    actual: ',',
    expected: [';']
  }
}
