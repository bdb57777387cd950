/** The page around a document: head, title, contents, text. */
import type {ListLook} from '@sitasi/core'
import type {Author, Metadata} from '../metadata.ts'
import {characters, type TreeNode} from '../tree.ts'
import {word} from '../words.ts'
import {styleSheet} from './style-sheet.ts'

/** Parts of a page, as HTML. */
export interface PageParts {
  metadata: Metadata
  look: ListLook
  title: string | undefined
  subtitle: string | undefined
  toc: string | undefined
  body: string
}

/** The page, whole. */
export function page({metadata, look, title, subtitle, toc, body}: PageParts): string {
  const {authors, date, lang} = metadata
  const lines = [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}"${isRightToLeft(lang) ? ' dir="rtl"' : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Sitasi">',
    ...authors.map(({name}) => `<meta name="author" content="${escapeHtml(name)}">`),
    ...(metadata.keywords.length > 0
      ? [`<meta name="keywords" content="${escapeHtml(metadata.keywords.join(', '))}">`]
      : []),
    `<title>${escapeHtml(plainTitle(metadata))}</title>`,
    `<style>\n${styleSheet(look)}</style>`,
    '</head>',
    '<body>',
    ...(title ? ['<header>', `<h1 class="title">${title}</h1>`] : []),
    ...(title && subtitle ? [`<p class="subtitle">${subtitle}</p>`] : []),
    ...(title ? authors.map(authorLine) : []),
    ...(title && date ? [`<p class="date">${escapeHtml(date)}</p>`] : []),
    ...(title ? ['</header>'] : []),
    ...(toc ? [contents(toc, lang)] : []),
    '<main>',
    body,
    '</main>',
    '</body>',
    '</html>'
  ]
  return `${lines.join('\n')}\n`
}

/** `title` must not be empty: readers announce it. */
function plainTitle({title, authors}: Metadata): string {
  const words = title ? characters(title as TreeNode) : ''
  return words || authors.map(({name}) => name).join(', ') || 'Sitasi'
}

const authorLine = ({name, lines}: Author) =>
  `<p class="author">${[name, ...lines].map((line) => escapeHtml(line)).join('<br>')}</p>`

const contents = (toc: string, lang: string) =>
  `<nav id="TOC" aria-labelledby="toc-title">\n<h2 id="toc-title">${escapeHtml(word('contents', lang))}</h2>\n${toc}\n</nav>`

const isRightToLeft = (lang: string) => /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(-|$)/i.test(lang)

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character]!)
