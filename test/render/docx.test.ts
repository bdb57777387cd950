/** The docx: what is in its parts, and how LibreOffice lays it out. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {deflateSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {pictureOf} from '../../packages/cli/src/render/docx/image-size.ts'
import {unzip} from '../../packages/cli/src/render/docx/unzip.ts'
import {type DocumentOptions, type TreeNode, writeDocument} from '../../packages/cli/src/render/index.ts'
import {documentOf} from './support.ts'
import {pagesOf, testWithTools} from './tools.ts'

const cases = fileURLToPath(new URL('documents', import.meta.url))
const input = (name: string) => readFileSync(join(cases, name, 'input.md'), 'utf8')
const more = (name: string) => JSON.parse(readFileSync(join(cases, name, 'more.json'), 'utf8')) as TreeNode[]

async function docxOf(markdown: string, nodes: TreeNode[] = [], options: DocumentOptions = {}) {
  const {content, diagnostics} = await writeDocument('docx', {...documentOf(markdown, nodes), options})
  return {bytes: content as Uint8Array, read: unzip(content as Uint8Array), diagnostics}
}

/** A PNG of one colour, made by hand. */
function png(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const size = Buffer.alloc(4)
    size.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc(body))
    return Buffer.concat([size, body, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const rows = deflateSync(
    Buffer.alloc((width + 1) * height, 0).map((_, index) => (index % (width + 1) === 0 ? 0 : 128))
  )
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0))
  ])
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}

describe('parts of the docx', () => {
  test('footnotes are footnotes, numbered in the order of their marks', async () => {
    const {read} = await docxOf(input('footnotes'))
    const marks = [...read('word/document.xml')!.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(
      ([, id]) => id
    )
    expect(marks).toEqual(['1', '2', '3', '4'])
    const notes = [
      ...read('word/footnotes.xml')!.matchAll(/<w:footnote w:id="([1-9]\d*)">([\s\S]*?)<\/w:footnote>/g)
    ]
    expect(notes.map(([, , xml]) => xml!.replace(/<[^>]*>/g, '').trim())).toEqual([
      'On the heading.',
      'One note.',
      'Two paragraphs.Second, with a note inside.2',
      'Itself again.'
    ])
    expect(notes.every(([, , xml]) => xml!.includes('<w:pStyle w:val="FootnoteText"/>'))).toBe(true)
  })

  test('a link in a footnote belongs to the footnotes’ part', async () => {
    const {read} = await docxOf('A.[^1]\n\n[^1]: See <https://example.org/x>.\n')
    const id = /<w:hyperlink[^>]*r:id="([^"]*)"/.exec(read('word/footnotes.xml')!)![1]!
    expect(read('word/_rels/footnotes.xml.rels')).toContain(`Id="${id}"`)
  })

  test('headings, quotes, code and captions have styles that the file defines', async () => {
    const {read} = await docxOf(`${input('blocks-of-every-kind')}\n\n${input('table-with-a-caption')}`)
    const used = new Set(
      [...read('word/document.xml')!.matchAll(/<w:(?:p|r)Style w:val="([^"]*)"/g)].map(([, id]) => id!)
    )
    const defined = new Set(
      [...read('word/styles.xml')!.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id!)
    )
    expect([...used].filter((id) => !defined.has(id))).toEqual([])
    for (const id of ['Heading1', 'Heading2', 'BlockText', 'SourceCode', 'TableCaption', 'ImageCaption'])
      expect(used).toContain(id)
  })

  test('pages are A4 with 4 cm on the left and 3 cm elsewhere', async () => {
    const {read} = await docxOf('A.')
    expect(read('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(read('word/document.xml')).toMatch(
      /<w:pgMar w:top="1701" w:right="1701" w:bottom="1701" w:left="2268"/
    )
  })

  test('entries hang, labels stand in the margin', async () => {
    const hanging = await docxOf('A.', more('reference-list-with-hanging-indent'))
    expect(hanging.read('word/styles.xml')).toMatch(
      /w:styleId="Bibliography"[\s\S]*?<w:ind w:left="720" w:hanging="720"\/>/
    )
    const labels = await docxOf('A.', more('reference-list-with-labels'))
    expect(labels.read('word/document.xml')).toMatch(
      /<w:ind w:left="720" w:hanging="720"\/>[\s\S]*\[1\][\s\S]*<w:tab\/>|\t/
    )
  })

  test('links within the document have their bookmark, others none', async () => {
    const {read} = await docxOf('A.', more('reference-list-with-hanging-indent'))
    const anchors = [...read('word/document.xml')!.matchAll(/w:anchor="([^"]*)"/g)].map(([, name]) => name)
    expect(anchors).toHaveLength(1)
    expect(read('word/document.xml')).toContain(`<w:bookmarkStart w:name="${anchors[0]}"`)
  })

  test('each ordered list begins anew', async () => {
    const {read} = await docxOf('1. a\n2. b\n\ntext\n\n5. c\n')
    const used = [...read('word/document.xml')!.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(used).size).toBe(2)
    expect(read('word/numbering.xml')).toContain('<w:start w:val="5"/>')
  })

  test('characters XML cannot hold are left out', async () => {
    const node: TreeNode = {type: 'paragraph', children: [{type: 'text', value: 'a\u0001\u0000b & <c> "d"'}]}
    const {read} = await docxOf('', [node])
    expect(read('word/document.xml')).toContain('ab &amp; &lt;c&gt; &quot;d&quot;')
  })
})

describe('pictures', () => {
  const readImage = async (url: string) => (url === 'a.png' ? png(1200, 600) : undefined)

  test('are as wide as the text at most, and have their description', async () => {
    const {read, diagnostics} = await docxOf('![A *plan*](a.png)', [], {readImage})
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(read('word/document.xml')!)!
    expect(Number(width) / 360000).toBeCloseTo(14, 1)
    expect(Number(height) * 2).toBeCloseTo(Number(width), -5)
    expect(read('word/document.xml')).toContain('descr="A plan"')
    expect(diagnostics).toEqual([])
  })

  test('that cannot be read are reported, and their description stays', async () => {
    const {read, diagnostics} = await docxOf('See ![the plan](b.png) here.', [], {readImage})
    expect(read('word/document.xml')).toContain('the plan')
    expect(diagnostics).toMatchObject([
      {ruleId: 'unsupported-by-target', place: {start: {line: 1, column: 5}}}
    ])
  })

  test('say their size', () => {
    expect(pictureOf(png(3, 2))).toEqual({type: 'png', width: 3, height: 2})
    const gif = new Uint8Array(30)
    gif.set([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 5, 0, 4, 0])
    expect(pictureOf(gif)).toEqual({type: 'gif', width: 5, height: 4})
    const jpg = new Uint8Array(40)
    jpg.set([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 11, 8, 0, 7, 0, 9])
    expect(pictureOf(jpg)).toEqual({type: 'jpg', width: 9, height: 7})
    expect(pictureOf(new Uint8Array([1, 2, 3]))).toBeUndefined()
  })
})

describe('reference document', () => {
  const own = async () => (await docxOf('# A\n\nText.')).bytes

  test('its styles and pages are taken, ours where it has none', async () => {
    const {Document, Packer, Paragraph} = await import('docx')
    const reference = await Packer.toBuffer(
      new Document({
        styles: {paragraphStyles: [{id: 'Judul1', name: 'Heading 1', run: {font: 'Garamond'}}]},
        sections: [
          {
            properties: {
              page: {
                size: {width: 10000, height: 15000},
                margin: {top: 1000, right: 1001, bottom: 1002, left: 1003}
              }
            },
            children: [new Paragraph('Old text')]
          }
        ]
      })
    )
    const {read} = await docxOf('# A\n\n> Text.', [], {referenceDoc: new Uint8Array(reference)})
    expect(read('word/document.xml')).toContain('<w:pStyle w:val="Judul1"/>')
    expect(read('word/document.xml')).toMatch(/w:w="10000" w:h="15000"/)
    expect(read('word/document.xml')).toMatch(/w:top="1000" w:right="1001" w:bottom="1002" w:left="1003"/)
    expect(read('word/document.xml')).not.toContain('Old text')
    expect(read('word/styles.xml')).toContain('Garamond')
    expect(read('word/styles.xml')).toContain('w:styleId="BlockText"')
  })

  test('one of ours gives the same styles again', async () => {
    const ids = (xml: string) => [...xml.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id)
    const {read} = await docxOf('# A', [], {referenceDoc: await own()})
    expect(ids(read('word/styles.xml')!)).toEqual(ids(unzip(await own())('word/styles.xml')!))
  })

  test.each([
    ['text', new TextEncoder().encode('no zip at all')],
    ['nothing', new Uint8Array()],
    ['a cut zip', new Uint8Array([0x50, 0x4b, 3, 4, ...new Array(60).fill(0)])]
  ])('%s is refused', async (_, referenceDoc) => {
    await expect(docxOf('A', [], {referenceDoc})).rejects.toMatchObject({
      name: 'SitasiError',
      code: 'invalid-reference-doc'
    })
  })

  test('a zip cut or broken anywhere is refused or read, never a crash', async () => {
    const bytes = await own()
    const broken = (at: number) =>
      bytes.map((byte, index) => (index >= at && index < at + 40 ? byte ^ 0xff : byte))
    for (let size = 0; size < bytes.length; size += 997) {
      await docxOf('A', [], {referenceDoc: broken(size)}).catch((error: Error) =>
        expect(error).toMatchObject({code: 'invalid-reference-doc'})
      )
      const outcome = await docxOf('A', [], {referenceDoc: bytes.subarray(0, size)}).catch(
        (error: Error) => error
      )
      if (outcome instanceof Error) expect(outcome).toMatchObject({code: 'invalid-reference-doc'})
    }
  })
})

describe('LibreOffice', () => {
  testWithTools('lays out title page, contents, text, notes and list', ['soffice', 'pdftotext'], async () => {
    const markdown = `${input('front-matter-becomes-a-title')}\n\n${input('footnotes')}\n\n# Daftar Pustaka\n`
    const {bytes} = await docxOf(markdown, more('reference-list-with-hanging-indent'), {toc: true})
    const pages = await pagesOf(bytes)
    expect(pages).toHaveLength(3)
    expect(pages[0]).toMatch(/Migrasi tak teratur & tata kelola[\s\S]*Ani Wijaya[\s\S]*November 2026/)
    expect(pages[1]).toMatch(/Daftar Isi[\s\S]*Pendahuluan[\s\S]*Heading with a note\n[\s\S]*Daftar Pustaka/)
    expect(pages[2]).toMatch(
      /Abstrak[\s\S]*Pendahuluan[\s\S]*Añez, X\. \(2019\)\. Title & more[\s\S]*Catatan abstrak/
    )
  })
})
