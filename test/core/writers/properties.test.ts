import fc from 'fast-check'
import type {Nodes, PhrasingContent, Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import type {RichText} from '../../../packages/core/src/rich-text.ts'
import {plain} from '../../../packages/core/src/rich-text.ts'
import {safeUrl} from '../../../packages/core/src/urls.ts'
import * as html from '../../../packages/core/src/writers/html.ts'
import * as latex from '../../../packages/core/src/writers/latex.ts'
import * as markdown from '../../../packages/core/src/writers/markdown.ts'
import * as mdast from '../../../packages/core/src/writers/mdast.ts'
import * as rtf from '../../../packages/core/src/writers/rtf.ts'
import {scripted} from '../../../packages/core/src/writers/script-characters.ts'
import {simplify} from '../../../packages/core/src/writers/simplify.ts'
import * as typst from '../../../packages/core/src/writers/typst.ts'
import {anyRichText, htmlText, isHarmless} from './rich-text.ts'

const check = (property: (content: RichText) => void) =>
  fc.assert(fc.property(anyRichText, property), {numRuns: 2000})

/** One string per character: the marks and links it stands in. */
type Run = [characters: string, marks: string]

function addRun(runs: Run[], characters: string, marks: ReadonlyArray<string>): void {
  const key = [...marks].sort().join(' ')
  const last = runs.at(-1)
  if (characters === '') return
  if (last?.[1] === key) last[0] += characters
  else runs.push([characters, key])
}

/** Spaces carry no mark: Markdown cannot have them at the end of emphasis. */
function addText(runs: Run[], value: string, marks: ReadonlyArray<string>): void {
  const text = value.replace(/[\t\r\n\u2028\u2029]/g, ' ')
  for (const piece of text.split(/(\s+)/u)) {
    addRun(runs, piece, /^\s*$/u.test(piece) ? [] : marks)
  }
}

function runsOfRich(content: RichText): Run[] {
  const runs: Run[] = []
  const walk = (nodes: ReturnType<typeof simplify>, marks: ReadonlyArray<string>) => {
    for (const node of nodes) {
      if (node.type === 'text') addText(runs, node.value, marks)
      else walk(node.children, [...marks, node.type === 'link' ? `link:${node.url}` : node.type])
    }
  }
  walk(simplify(content, scripted, safeUrl), [])
  return runs
}

function runsOfMdast(root: Root): Run[] {
  const runs: Run[] = []
  const walk = (node: Nodes | PhrasingContent, marks: ReadonlyArray<string>) => {
    if (node.type === 'text') addText(runs, node.value, marks)
    else if (node.type === 'root' || node.type === 'paragraph')
      for (const child of node.children) walk(child, marks)
    else if (node.type === 'emphasis' || node.type === 'strong') {
      for (const child of node.children) walk(child, [...marks, node.type])
    } else if (node.type === 'link')
      for (const child of node.children) walk(child, [...marks, `link:${node.url}`])
    else throw new Error(`unexpected ${node.type}`)
  }
  walk(root, [])
  return runs
}

describe('Markdown', () => {
  const parse = (source: string) => unified().use(remarkParse).parse(source)
  const framed = (runs: Run[]) => runs.map(([value, marks]) => [value, marks])

  test('is read as what was written', () => {
    check((content) => {
      const source = markdown.writeInline([
        {type: 'text', value: 'x '},
        ...content,
        {type: 'text', value: ' x'}
      ])
      const expected = runsOfRich([{type: 'text', value: 'x '}, ...content, {type: 'text', value: ' x'}])
      expect(framed(runsOfMdast(parse(source))), source).toEqual(framed(expected))
    })
  })

  test('is one paragraph also at the start of a line', () => {
    check((content) => {
      const source = markdown.writeInline(content).trim()
      const root = parse(source)
      expect(
        root.children.map(({type}) => type),
        source
      ).toEqual(source === '' ? [] : ['paragraph'])
    })
  })
})

describe('HTML', () => {
  test('has the characters of the rich text, and no others', () => {
    check((content) => {
      expect(htmlText(html.writeInline(content))).toBe(plain(content).replaceAll('\0', '\ufffd'))
    })
  })

  test('links only to what is safe', () => {
    check((content) => {
      for (const [, url] of html.writeInline(content).matchAll(/href="([^"]*)"/g))
        expect(isHarmless(url!)).toBe(true)
    })
  })
})

test('mdast has the characters of the rich text', () => {
  const textOf = (nodes: ReadonlyArray<mdast.MdastNode>): string =>
    nodes
      .map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : ''))
      .join('')
  check((content) => {
    expect(textOf(mdast.writeInline(content))).toBe(plain(content))
  })
})

/** Depth after each brace that no backslash escapes. */
function depths(source: string, open: string, close: string): number[] {
  let depth = 0
  const bare = source.replace(/\\[^A-Za-z]/g, '')
  return [...bare].flatMap((character) => {
    if (character === open) depth++
    else if (character === close) depth--
    else return []
    return [depth]
  })
}

test('LaTeX braces are balanced, and no special stands bare', () => {
  check((content) => {
    const source = latex.writeInline(content)
    const found = depths(source, '{', '}')
    expect(Math.min(0, ...found), source).toBe(0)
    expect(found.at(-1) ?? 0, source).toBe(0)
    const bare = source.replace(/\\href\{(?:\\.|[^{}\\])*\}/g, '').replace(/\\[^A-Za-z]|\\[A-Za-z]+/g, '')
    expect(bare, source).not.toMatch(/[$&#%_^\\"`]/)
  })
})

test('RTF is ASCII with balanced groups', () => {
  check((content) => {
    const source = rtf.writeInline(content)
    expect(source).toMatch(/^[\x20-\x7e]*$/)
    const found = depths(source, '{', '}')
    expect(Math.min(0, ...found), source).toBe(0)
    expect(found.at(-1) ?? 0, source).toBe(0)
  })
})

test('RTF text reads back', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 20}), (value) => {
      const source = rtf.writeInline([{type: 'text', value}])
      const read = source.replace(/\\u(-?\d+)\?|\\([\\{}])/g, (_, code, escaped) =>
        escaped ? escaped : String.fromCharCode(Number(code) & 0xffff)
      )
      expect(read).toBe(value.replace(/[\u0000-\u001f]+/g, ' '))
    })
  )
})

test('Typst brackets are balanced, and no special stands bare', () => {
  check((content) => {
    const source = typst.writeInline(content)
    const bare = source.replace(/\\.|"(?:\\.|[^"\\])*"/gs, (piece) => (piece.startsWith('"') ? '""' : ''))
    const found = depths(bare, '[', ']')
    expect(Math.min(0, ...found), source).toBe(0)
    expect(found.at(-1) ?? 0, source).toBe(0)
    const calls = /#(?:emph|strong|smallcaps|super|sub|underline)\[|#link\(""\)\[|#link\(<[^<>]+>\)\[/g
    expect(bare.replace(calls, '['), source).not.toMatch(/[*_`#@$<>~'"]/)
  })
})
