/**
 * The output tree that rendering builds: strings and tagged nodes, immutable; punctuation, quotes and
 * nested looks are settled later, by `weave`.
 *
 * @example
 *   node(['1999'], {role: 'year', variable: 'issued'})
 */
import type {Display} from '../types.ts'

/** How text looks; interned per element, so that equal looks are one object. */
export interface Look {
  readonly style?: 'normal' | 'italic' | 'oblique' | undefined
  readonly variant?: 'normal' | 'small-caps' | undefined
  readonly weight?: 'normal' | 'bold' | 'light' | undefined
  readonly decoration?: 'none' | 'underline' | undefined
  readonly align?: 'baseline' | 'sup' | 'sub' | undefined
}

/** What a node is, for those who look for it again: collapsing, substitution, forms of a cite. */
export type Role =
  | 'names'
  | 'name'
  | 'substitute'
  | 'date'
  | 'year'
  | 'year-suffix'
  | 'citation-number'
  | 'locator'
  | 'label'
  | 'term'
  | 'value'
  | 'cite'
  | 'affix'
  | 'prefixed'

/** A node of the output tree. */
export interface Node {
  readonly kids: ReadonlyArray<Out>
  readonly look?: Look | undefined
  /** Wrapped in quotation marks. */
  readonly quotes?: boolean | undefined
  /** The opening mark as typed: it stays, unless it is the locale's own. */
  readonly typed?: string | undefined
  readonly display?: Display | undefined
  readonly role?: Role | undefined
  /** Variable the text comes from. */
  readonly variable?: string | undefined
  readonly itemId?: string | undefined
  readonly url?: string | undefined
  /** From markup inside a field: its look flips inside the same look. */
  readonly field?: boolean | undefined
  /** The whole of a field: punctuation inside it is not moved. */
  readonly whole?: boolean | undefined
  /** Text case leaves it alone. */
  readonly nocase?: boolean | undefined
  /** Data of the role: the names of a list, the number of a cite, the year suffix. */
  readonly data?: unknown
}

/** A piece of output. */
export type Out = string | Node

/** Around `inner`, where there is something: prefix and suffix. */
export function affixed(inner: Out, prefix: string | undefined, suffix: string | undefined): Out {
  if (!prefix && !suffix) return inner
  if (!prefix) return {kids: [inner, suffix!]}
  return {kids: suffix ? [prefix, inner, suffix] : [prefix, inner]}
}

/** The pieces with the delimiter between them; `undefined` where there are none. */
export function joined(pieces: ReadonlyArray<Out>, delimiter: string | undefined): Out | undefined {
  if (pieces.length === 0) return undefined
  if (pieces.length === 1) return pieces[0]
  if (!delimiter) return {kids: pieces}
  const kids: Out[] = []
  for (let index = 0; index < pieces.length; index++) {
    if (index > 0) kids.push(delimiter)
    kids.push(pieces[index]!)
  }
  return {kids}
}

/** The characters alone. */
export function plainOf(out: Out): string {
  if (typeof out === 'string') return out
  let text = ''
  for (const kid of out.kids) text += typeof kid === 'string' ? kid : plainOf(kid)
  return text
}

/** Whether no character would be seen. */
export function isEmpty(out: Out | undefined): boolean {
  if (out === undefined) return true
  if (typeof out === 'string') return out === ''
  for (const kid of out.kids) if (!isEmpty(kid)) return false
  return true
}

/** The same tree with another text in its leaves; nodes whose leaves do not change stay the same objects. */
export function mapText(out: Out, change: (text: string, nocase: boolean) => string, nocase = false): Out {
  if (typeof out === 'string') return change(out, nocase)
  let changed: Out[] | undefined
  const inside = nocase || out.nocase === true
  out.kids.forEach((kid, index) => {
    const next = mapText(kid, change, inside)
    if (next !== kid) {
      changed ??= [...out.kids]
      changed[index] = next
    }
  })
  return changed ? {...out, kids: changed} : out
}

/** The same tree with some nodes replaced; `undefined` removes one. Nodes with no change stay the same. */
export function mapNodes(out: Out, change: (node: Node) => Out | undefined): Out | undefined {
  if (typeof out === 'string') return out
  const next = change(out)
  if (next !== out) return next
  let changed: Out[] | undefined
  out.kids.forEach((kid, index) => {
    const other = mapNodes(kid, change)
    if (other !== kid) {
      changed ??= [...out.kids]
      changed[index] = other ?? ''
    }
  })
  return changed ? {...out, kids: changed} : out
}

/** The first node, in reading order, that fits. */
export function findNode(out: Out | undefined, fits: (node: Node) => boolean): Node | undefined {
  if (out === undefined || typeof out === 'string') return undefined
  if (fits(out)) return out
  for (const kid of out.kids) {
    const found = findNode(kid, fits)
    if (found) return found
  }
  return undefined
}

/** Calls `visit` for each node, in reading order. */
export function walkNodes(out: Out, visit: (node: Node) => void): void {
  if (typeof out === 'string') return
  visit(out)
  for (const kid of out.kids) walkNodes(kid, visit)
}
