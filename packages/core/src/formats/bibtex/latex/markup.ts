/**
 * CSL’s light markup → text with marks.
 *
 * @example
 *   readMarkup('<i>Homo</i> & <span class="nocase">iPhone</span>')
 *   // => [{kind: 'i', children: ['Homo']}, ' & ', {kind: 'nocase', children: ['iPhone']}]
 */
import type {Inline, MarkKind} from './inline.ts'

const tag = /<(\/?)(i|b|sub|sup|sc|span)(?:\s[^<>]{0,80})?>/g

interface Open {
  name: string
  kind: MarkKind
  source: string
  children: Inline[]
}

/** Reads marks; tags that do not fit together stay text. Linear. */
export function readMarkup(text: string): Inline[] {
  const root: Inline[] = []
  if (!text.includes('<')) return text === '' ? root : [text]
  const stack: Open[] = []
  const target = () => stack.at(-1)?.children ?? root
  let end = 0
  for (const match of text.matchAll(tag)) {
    const [source, slash, name] = match as unknown as [string, string, string]
    if (match.index > end) target().push(text.slice(end, match.index))
    end = match.index + source.length
    const kind = kindOf(name, source)
    const top = stack.at(-1)
    if (slash && top?.name === name) {
      stack.pop()
      target().push({kind: top.kind, children: top.children})
    } else if (!slash && kind && stack.length < 50) stack.push({name, kind, source, children: []})
    else target().push(source)
  }
  if (end < text.length) target().push(text.slice(end))
  while (stack.length > 0) {
    const {source, children} = stack.pop()!
    for (const inline of [source, ...children]) target().push(inline)
  }
  return root
}

function kindOf(name: string, source: string): MarkKind | undefined {
  if (name !== 'span') return name as MarkKind
  if (/class\s*=\s*["']nocase["']/.test(source)) return 'nocase'
  return /font-variant:\s*small-caps/.test(source) ? 'sc' : undefined
}
