/** Options, front matter, files, lists and messages of the plugin. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {citeDocuments} from 'remark-sitasi'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {bibliography, type Item, loadEngine} from '../../packages/core/src/index.ts'
import remarkSitasiOnNode from '../../packages/remark-plugin/src/node.ts'
import {localeXml, style} from '../core/engine/requests.ts'
import {cite, testOptions} from './support/cite.ts'
import {markdown} from './support/processor.ts'
import {textOf} from './support/text.ts'

const ids = (html: string) => [...html.matchAll(/id="([^"]*ref-[^"]*)"/g)].map((match) => match[1])
const item = (id: string, more: Partial<Item> = {}): Item =>
  ({
    id,
    type: 'book',
    title: `Title of ${id}`,
    author: [{family: id}],
    issued: {'date-parts': [[2000]]},
    ...more
  }) as Item

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'remark-sitasi-'))
  writeFileSync(
    join(folder, 'a.bib'),
    '@misc{,\n title={None}}\n@book{doe, author={Doe, Jane}, title={First}, year=1999}\n'
  )
  writeFileSync(
    join(folder, 'b.bib'),
    '@book{doe, author={Doe, Jane}, title={Second}, year=2001}\n@book{roe, author={Roe, R}, year=2002}\n'
  )
  const run = (value: string, options = {}) =>
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkSitasiOnNode, {...testOptions, readFile: undefined, ...options})
      .use(remarkStringify)
      .process(new VFile({value, path: join(folder, 'chapter.md'), cwd: '/'}))

  test('are found beside the document; the first of two equal keys wins, and the other is named', async () => {
    const file = await run('A [@doe; @roe].', {bibliography: ['a.bib', 'b.bib']})
    expect(String(file)).toContain('A (Doe, 1999; Roe, 2002).')
    const duplicate = file.messages.find(({ruleId}) => ruleId === 'duplicate-key')
    expect(duplicate?.message).toMatch(/b\.bib:1:\d+: Unexpected second entry with key `doe`/)
  })

  test('that are missing are said, with where they were looked for', async () => {
    const file = await run('A [@doe].', {bibliography: 'c.bib', folders: ['/elsewhere']})
    const message = file.messages.find(({ruleId}) => ruleId === 'bibliography-not-found')
    expect(message?.reason).toBe('Unexpected bibliography `c.bib`, expected a file that can be read')
    expect(message?.note).toBe(`Looked for \`${folder}/c.bib\`, \`/elsewhere/c.bib\`, \`/c.bib\`.`)
    rmSync(folder, {recursive: true})
  })

  test('at addresses are not fetched unless asked', async () => {
    const asked: string[] = []
    const fetch = async (url: string) => {
      asked.push(url)
      return '@book{doe, author={Doe, Jane}, year=1999}'
    }
    const bibliography = 'https://example.org/x.bib'
    expect((await cite('A [@doe].', {bibliography})).messages.map(({ruleId}) => ruleId)).toContain(
      'bibliography-not-found'
    )
    expect((await cite('A [@doe].', {bibliography, fetch})).html).toContain('(Doe, 1999)')
    expect(asked).toEqual([bibliography])
  })
})

describe('front matter', () => {
  test('says what options do, and options win', async () => {
    const matter =
      '---\nbibliography: none.bib\nlang: id-ID\nnocite: "@roe2010, @{x}"\nlink-citations: false\n---\n\n'
    const {html, data} = await cite(`${matter}A [@doe1999, p. 3].`, {lang: undefined})
    expect(html).toContain('(Doe, 1999, hlm. 3)')
    expect(ids(html)).toEqual(['ref-doe1999', 'ref-roe2010', 'ref-x'])
    expect(data.cited).toEqual(['doe1999'])
  })

  test('that is no YAML is reported, and the rest goes on', async () => {
    const {html, messages} = await cite('---\na: [\n---\n\nA [@doe1999].')
    expect(messages[0]).toMatchObject({ruleId: 'unreadable-front-matter', line: 1})
    expect(html).toContain('(Doe, 1999)')
  })
})

test('an unknown style is reported and another used', async () => {
  const {messages, html} = await cite('A [@doe1999].', {
    csl: 'authordate',
    styles: {
      ...testOptions.styles!,
      styleXml: (name) => style(name === 'chicago-author-date' ? 'author-date' : name)
    }
  })
  expect(messages[0]).toMatchObject({ruleId: 'unknown-style', actual: 'authordate'})
  expect(html).toContain('(Doe, 1999)')
})

test('file.data.sitasi tells other plugins', async () => {
  const {data} = await cite('A [@otherid, p. 3] @nobody.', {nocite: 'x'})
  expect(data).toMatchObject({cited: ['withids'], missing: ['nobody'], locale: 'en-US'})
  expect(data.uncited).not.toContain('x')
  expect(data.uncited).toContain('doe1999')
  expect(data.citations[0]).toMatchObject({cites: [{id: 'withids', locator: {label: 'page', value: '3'}}]})
  expect(data.entries.map(({id}) => id)).toEqual(['withids', 'x'])
})

test('bare keys may be asked to be known', async () => {
  const {html, messages} = await cite('Follow @jack [x], as @doe1999 says; [@jill].', {
    bareKeys: 'known',
    suppressBibliography: true
  })
  expect(textOf(html)).toBe('Follow @jack [x], as Doe (1999) says; (jill?).\n')
  expect(messages.map(({actual}) => actual)).toEqual(['jill'])
})

test('positions begin anew in each chapter', async () => {
  const text = '# One\n\nA [@doe1999].\n\n# Two\n\nB [@doe1999]. C [@doe1999].'
  const notes = (html: string) => textOf(html).split('\n').slice(4)
  const same = await cite(text, {csl: 'notes'})
  expect(notes(same.html)).toEqual(['Jane Doe, “A book,” 1999.', 'Ibid.', 'Ibid.', ''])
  const anew = await cite(text, {csl: 'notes', resetPositions: 'chapter'})
  expect(notes(anew.html)).toEqual(['Jane Doe, “A book,” 1999.', 'Jane Doe, “A book,” 1999.', 'Ibid.', ''])
})

describe('lists', () => {
  const references = [
    item('a', {keyword: 'primer, x'}),
    item('b', {type: 'article-journal'}),
    item('c', {type: 'webpage', language: 'id'}),
    item('d', {type: 'article-journal'})
  ]
  const options = {references, bibliography: []}

  test('by type, what no list takes coming last, with one numbering', async () => {
    const {html} = await cite('A [@a; @b] [@c].\n\n# Daftar Pustaka', {
      ...options,
      csl: 'numeric',
      nocite: ['d'],
      lists: [
        {title: 'Buku', type: 'book'},
        {title: 'Jurnal', type: 'article-journal'}
      ]
    })
    const lines = textOf(html)
      .replace(/\](?=\n)\n/g, '] ')
      .split('\n')
    expect(lines.slice(1)).toEqual([
      'Daftar Pustaka',
      'Buku',
      '[1] a, “Title of a.”',
      'Jurnal',
      '[2] b, “Title of b.”',
      '[4] d, “Title of d.”',
      '[3] c, “Title of c.”',
      ''
    ])
    expect(ids(html)).toEqual(['ref-a', 'ref-b', 'ref-d', 'ref-c'])
  })

  test('where directives ask for them', async () => {
    const text =
      'A [@a; @b; @c].\n\n::bibliography{keyword=primer title="Primer"}\n\n::bibliography{language=id}\n\n:::div{#refs}\nRest:\n:::\n\nEnd'
    const {html} = await cite(text, options, [remarkDirective])
    expect(ids(html)).toEqual(['ref-a', 'ref-c', 'ref-b'])
    expect(textOf(html)).toMatch(/Primer\na\. 2000.*\nc\. 2000.*\nRest:\nb\. 2000.*\nEnd\n$/s)
  })

  test('one per chapter, without two equal ids', async () => {
    const {html} = await cite('# One\n\nA [@a; @b].\n\n# Two\n\nB [@a].', {...options, lists: 'chapter'})
    expect(ids(html)).toEqual(['ref-a', 'ref-b', 'refs-1-2-ref-a'])
    expect(html.indexOf('id="ref-b"')).toBeLessThan(html.indexOf('Two'))
  })

  test('in MDX, where braces are JavaScript', async () => {
    const {html} = await cite('A [@a].\n\n<div id="refs" />\n\nEnd', options, [remarkMdx])
    expect(html.indexOf('ref-a')).toBeLessThan(html.indexOf('End'))
  })
})

test('ids may have a prefix, entries link back, carry COinS, and citations previews', async () => {
  const {html} = await cite('A [@doe1999] and [@doe1999, p. 3].', {
    idPrefix: 'ch1-',
    linkCitations: true,
    backlinks: true,
    coins: true,
    previews: true
  })
  expect(html).toContain('<a href="#ch1-ref-doe1999" role="doc-biblioref">')
  expect(html).toContain('id="ch1-refs"')
  expect(html).toContain('<a href="#ch1-cite-2" class="csl-backlink" role="doc-backlink"')
  expect(html).toContain('<span class="Z3988" title="ctx_ver=Z39.88-2004&#x26;rft_val_fmt=')
  expect(html).toContain('aria-describedby="ch1-preview-2"')
  expect(html).toContain('<span id="ch1-preview-2" class="csl-preview" role="tooltip">')
})

test('several documents are one', async () => {
  const processor = markdown(remarkGfm)
  const trees = ['A [@a].[^1]\n\n[^1]: N [@b].', 'B [@b]. C [@a].\n\n# References'].map((text) =>
    processor.parse(text)
  )
  const {data, diagnostics} = citeDocuments(
    trees.map((tree, index) => ({tree, path: `${index + 1}.md`})),
    {
      bibliography: bibliography([[{item: item('a')}, {item: item('b', {author: [{family: 'a'}]})}]]),
      style: style('author-date'),
      localeXml,
      engine: await loadEngine()
    }
  )
  const output = trees.map((tree) =>
    unified().use(remarkGfm).use(remarkSitasiOnNode).use(remarkStringify).stringify(tree)
  )
  expect(output[0]).toBe(
    'A [(a, 2000a)](#ref-a).[^1]\n\n[^1]: N [(a, 2000b)](#ref-b).\n'.replace(
      /\[\((a, 2000[ab])\)\]\((#ref-.)\)/g,
      '([$1]($2))'
    )
  )
  expect(output[1]).toMatch(/^B .*2000b.*C .*2000a/)
  expect(output[1]).toMatch(/# References\n\n\* a\. 2000a/)
  expect(data.cited).toEqual(['a', 'b'])
  expect(diagnostics).toEqual([])
})

test('Markdown comes out with citations resolved, notes included', async () => {
  const file = await unified()
    .use(remarkParse)
    .use(remarkSitasiOnNode, {...testOptions, csl: 'notes'})
    .use(remarkStringify)
    .process('A [@doe1999, p. 3]. @roe2010 says.')
  expect(String(file)).toBe(
    'A.[^cite-1] Richard Roe, Paul Poe, Mary Moe[^cite-2] says.\n\n[^cite-1]: Jane Doe, “A book,” 1999, 3.\n\n[^cite-2]: “On things,” 2010.\n'
  )
})
