/**
 * The output tree that rendering builds: strings and tagged nodes, immutable; punctuation, quotes and
 * nested looks are settled later, by `weave`.
 *
 * @example
 *   node(['1999'], undefined, 'year', 'issued')
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

/** What few nodes are. */
export interface Rare {
  /** Wrapped in quotation marks. */
  readonly quotes?: boolean | undefined
  /** The opening mark as typed: it stays, unless it is the locale's own. */
  readonly typed?: string | undefined
  readonly display?: Display | undefined
  readonly itemId?: string | undefined
  readonly url?: string | undefined
  /** From markup inside a field: its look flips inside the same look. */
  readonly field?: boolean | undefined
  /** The whole of a field: punctuation inside it is not moved. */
  readonly whole?: boolean | undefined
  /** Text case leaves it alone. */
  readonly nocase?: boolean | undefined
}

/** A node of the output tree; all have the same fields, which the machine likes. */
export interface Node {
  readonly kids: ReadonlyArray<Out>
  readonly look: Look | undefined
  readonly role: Role | undefined
  /** Variable the text comes from. */
  readonly variable: string | undefined
  /** Data of the role: the key of a name, the number of a cite, the year suffix. */
  readonly data: unknown
  readonly rare: Rare | undefined
}

/** A piece of output. */
export type Out = string | Node

/** Pieces as one, with what they are. */
export const node = (
  kids: ReadonlyArray<Out>,
  look?: Look | undefined,
  role?: Role | undefined,
  variable?: string | undefined,
  data?: unknown,
  rare?: Rare | undefined
): Node => ({kids, look, role, variable, data, rare})

/** Pieces as one, with what few nodes are. */
export const rareNode = (kids: ReadonlyArray<Out>, rare: Rare): Node =>
  node(kids, undefined, undefined, undefined, undefined, rare)

/** Pieces displayed apart. */
export const displayed = (kids: ReadonlyArray<Out>, display: Display): Node => rareNode(kids, {display})

/** The node with other kids. */
export const withKids = ({look, role, variable, data, rare}: Node, kids: ReadonlyArray<Out>): Node =>
  node(kids, look, role, variable, data, rare)

/** Around `inner`, where there is something: prefix and suffix. */
export function affixed(inner: Out, prefix: string | undefined, suffix: string | undefined): Out {
  if (!prefix && !suffix) return inner
  if (!prefix) return node([inner, suffix!])
  return node(suffix ? [prefix, inner, suffix] : [prefix, inner])
}

/** The pieces with the delimiter between them; `undefined` where there are none. */
export function joined(pieces: ReadonlyArray<Out>, delimiter: string | undefined): Out | undefined {
  if (pieces.length === 0) return undefined
  if (pieces.length === 1) return pieces[0]
  if (!delimiter) return node(pieces)
  const kids: Out[] = [pieces[0]!]
  for (let index = 1; index < pieces.length; index++) kids.push(delimiter, pieces[index]!)
  return node(kids)
}

/** The characters alone. */
export function plainOf(out: Out): string {
  if (typeof out === 'string') return out
  const {kids} = out
  let text = ''
  for (let index = 0; index < kids.length; index++) text += plainOf(kids[index]!)
  return text
}

/** Whether no character would be seen. */
export function isEmpty(out: Out | undefined): boolean {
  if (out === undefined || out === '') return true
  if (typeof out === 'string') return false
  const {kids} = out
  for (let index = 0; index < kids.length; index++) if (!isEmpty(kids[index])) return false
  return true
}

/** The same tree with another text in its leaves; nodes whose leaves do not change stay the same objects. */
export function mapText(out: Out, change: (text: string, nocase: boolean) => string, nocase = false): Out {
  if (typeof out === 'string') return change(out, nocase)
  const {kids} = out
  let changed: Out[] | undefined
  const inside = nocase || out.rare?.nocase === true
  for (let index = 0; index < kids.length; index++) {
    const kid = kids[index]!
    const next = mapText(kid, change, inside)
    if (next === kid) continue
    changed ??= [...kids]
    changed[index] = next
  }
  return changed ? withKids(out, changed) : out
}

/** The same tree with some nodes replaced; `undefined` removes one. Nodes with no change stay the same. */
export function mapNodes(out: Out, change: (node: Node) => Out | undefined): Out | undefined {
  if (typeof out === 'string') return out
  const next = change(out)
  if (next !== out) return next
  const {kids} = out
  let changed: Out[] | undefined
  for (let index = 0; index < kids.length; index++) {
    const kid = kids[index]!
    if (typeof kid === 'string') continue
    const other = mapNodes(kid, change)
    if (other === kid) continue
    changed ??= [...kids]
    changed[index] = other ?? ''
  }
  return changed ? withKids(out, changed) : out
}

/** The first node, in reading order, that fits. */
export function findNode(out: Out | undefined, fits: (node: Node) => boolean): Node | undefined {
  if (out === undefined || typeof out === 'string') return undefined
  if (fits(out)) return out
  const {kids} = out
  for (let index = 0; index < kids.length; index++) {
    const found = findNode(kids[index], fits)
    if (found) return found
  }
  return undefined
}

/** Calls `visit` for each node, in reading order. */
export function walkNodes(out: Out, visit: (node: Node) => void): void {
  if (typeof out === 'string') return
  visit(out)
  const {kids} = out
  for (let index = 0; index < kids.length; index++) walkNodes(kids[index]!, visit)
}
