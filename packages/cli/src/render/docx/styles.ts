/**
 * The styles of a docx. Their names are Word’s own and those pandoc gives, so that a template made for
 * either fits (`--reference-doc`).
 */
import type {IParagraphStyleOptions, IStylesOptions} from 'docx'
import type {Job} from '../writer.ts'

/** A style by its id here, with the name Word shows. */
export const styleNames = {
  Normal: 'Normal',
  Title: 'Title',
  Subtitle: 'Subtitle',
  Author: 'Author',
  Date: 'Date',
  AbstractTitle: 'Abstract Title',
  Abstract: 'Abstract',
  TOCHeading: 'TOC Heading',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Heading3: 'heading 3',
  Heading4: 'heading 4',
  Heading5: 'heading 5',
  Heading6: 'heading 6',
  BodyText: 'Body Text',
  Compact: 'Compact',
  BlockText: 'Block Text',
  SourceCode: 'Source Code',
  VerbatimChar: 'Verbatim Char',
  TableCaption: 'Table Caption',
  ImageCaption: 'Image Caption',
  Figure: 'Figure',
  Bibliography: 'Bibliography',
  FootnoteText: 'footnote text',
  FootnoteReference: 'footnote reference',
  Hyperlink: 'Hyperlink'
} as const

/** Id of a style. */
export type StyleName = keyof typeof styleNames

const serif = 'Times New Roman'
const cm = (length: number) => Math.round(length * 567)
const black = '000000'

type Row = [StyleName, IParagraphStyleOptions['paragraph'], IParagraphStyleOptions['run']]

/** Paragraph styles: id, paragraph, run. Sizes are half points, spaces twentieths of a point. */
const rows = (hanging: boolean): ReadonlyArray<Row> => [
  [
    'Title',
    {alignment: 'center', spacing: {before: 2400, after: 240, line: 300}, keepNext: true},
    {bold: true, size: 32}
  ],
  ['Subtitle', {alignment: 'center', spacing: {after: 240}}, {size: 28}],
  ['Author', {alignment: 'center', spacing: {before: 480, after: 0, line: 300}}, {}],
  ['Date', {alignment: 'center', spacing: {before: 480}}, {}],
  ['AbstractTitle', {alignment: 'center', spacing: {before: 240, after: 120}, keepNext: true}, {bold: true}],
  [
    'Abstract',
    {alignment: 'both', spacing: {line: 276, after: 160}, indent: {left: cm(1), right: cm(1)}},
    {}
  ],
  ['TOCHeading', {alignment: 'center', spacing: {after: 240}, keepNext: true}, {bold: true, size: 28}],
  ['BodyText', {alignment: 'both', spacing: {line: 360, after: 160}}, {}],
  ['Compact', {spacing: {line: 276, before: 40, after: 40}}, {}],
  [
    'BlockText',
    {
      alignment: 'both',
      indent: {left: cm(1.27), right: cm(1.27)},
      spacing: {line: 276, before: 120, after: 200}
    },
    {}
  ],
  ['SourceCode', {spacing: {line: 260, after: 160}}, {font: 'Courier New', size: 20}],
  ['TableCaption', {alignment: 'center', keepNext: true, spacing: {before: 160, after: 80}}, {}],
  ['ImageCaption', {alignment: 'center', spacing: {before: 80, after: 240}}, {}],
  ['Figure', {alignment: 'center', keepNext: true, spacing: {before: 240}}, {}],
  [
    'Bibliography',
    {indent: hanging ? {left: cm(1.27), hanging: cm(1.27)} : {}, spacing: {line: 276, after: 160}},
    {}
  ]
]

const headings: ReadonlyArray<Row> = [
  [
    'Heading1',
    {alignment: 'center', spacing: {before: 480, after: 240}, keepNext: true},
    {bold: true, size: 28, color: black}
  ],
  ['Heading2', {spacing: {before: 360, after: 160}, keepNext: true}, {bold: true, size: 26, color: black}],
  ['Heading3', {spacing: {before: 280, after: 120}, keepNext: true}, {bold: true, size: 24, color: black}],
  [
    'Heading4',
    {spacing: {before: 240, after: 120}, keepNext: true},
    {bold: true, italics: true, size: 24, color: black}
  ],
  ['Heading5', {spacing: {before: 240, after: 120}, keepNext: true}, {italics: true, size: 24, color: black}],
  ['Heading6', {spacing: {before: 240, after: 120}, keepNext: true}, {size: 24, color: black}]
]

/** All styles: 12 points, a line and a half, as theses in Indonesia have it. */
export function stylesOf({look, metadata}: Job): IStylesOptions {
  const plain = {font: serif, color: black}
  const heading = (index: number) => {
    const [, paragraph, run] = headings[index]!
    return {paragraph: {...paragraph, outlineLevel: index}, run: {...plain, ...run}, next: 'BodyText'}
  }
  return {
    default: {
      document: {
        run: {font: serif, size: 24, language: {value: languageTag(metadata.lang)}},
        paragraph: {spacing: {line: 276}}
      },
      heading1: heading(0),
      heading2: heading(1),
      heading3: heading(2),
      heading4: heading(3),
      heading5: heading(4),
      heading6: heading(5),
      footnoteText: {run: {size: 20}, paragraph: {alignment: 'both', spacing: {line: 240, after: 40}}},
      hyperlink: {run: {color: '0B4F8A', underline: {type: 'single'}}}
    },
    paragraphStyles: rows(look.hangingIndent).map(([id, paragraph, run]) => ({
      id,
      name: styleNames[id],
      basedOn: 'Normal',
      quickFormat: true,
      ...(paragraph ? {paragraph} : {}),
      ...(run ? {run} : {})
    })),
    characterStyles: [
      {id: 'VerbatimChar', name: styleNames.VerbatimChar, run: {font: 'Courier New', size: 22}}
    ]
  }
}

/** Word wants a region: `id` is `id-ID`. */
export function languageTag(lang: string): string {
  try {
    const {language, region} = new Intl.Locale(lang).maximize()
    return region ? `${language}-${region}` : lang
  } catch {
    return 'en-US'
  }
}
