/** From what a page says about itself to an item. */
import {parseDate} from '../dates.ts'
import {checkDoi, checkedValue} from '../identifiers/index.ts'
import type {Item, Name} from '../item.ts'
import {safeUrl} from '../urls.ts'
import type {ItemType} from '../variables.ts'
import type {PageFacts} from './page-facts.ts'
import {person} from './person.ts'

/** Variables and the meta elements that hold them, best first. */
const texts = [
  ['title', ['citation_title', 'dc.title', 'dcterms.title', 'og:title', 'twitter:title']],
  [
    'container-title',
    ['citation_journal_title', 'citation_conference_title', 'citation_inbook_title', 'og:site_name']
  ],
  ['volume', ['citation_volume']],
  ['issue', ['citation_issue']],
  ['ISSN', ['citation_issn']],
  ['ISBN', ['citation_isbn']],
  ['PMID', ['citation_pmid']],
  [
    'publisher',
    [
      'citation_publisher',
      'citation_dissertation_institution',
      'citation_technical_report_institution',
      'dc.publisher'
    ]
  ],
  ['language', ['citation_language', 'dc.language']]
] as const

const authors = ['citation_author', 'dc.creator', 'dc.contributor.author', 'author', 'article:author']
const dates = [
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'dc.date.issued',
  'dc.date',
  'dcterms.date',
  'article:published_time'
]

/** Types by the meta element that only such works have. */
const typesByMeta: ReadonlyArray<readonly [string, ItemType]> = [
  ['citation_dissertation_institution', 'thesis'],
  ['citation_technical_report_institution', 'report'],
  ['citation_conference_title', 'paper-conference'],
  ['citation_inbook_title', 'chapter'],
  ['citation_journal_title', 'article-journal'],
  ['citation_isbn', 'book']
]

/** Types of schema.org. */
const typesOfData: ReadonlyMap<string, ItemType> = new Map([
  ['ScholarlyArticle', 'article-journal'],
  ['NewsArticle', 'article-newspaper'],
  ['ReportageNewsArticle', 'article-newspaper'],
  ['BlogPosting', 'post-weblog'],
  ['Report', 'report'],
  ['Book', 'book'],
  ['Dataset', 'dataset'],
  ['Article', 'webpage'],
  ['WebPage', 'webpage']
])

/** `undefined` where the page has no title. */
export function itemOfPage(facts: PageFacts, address: string): Omit<Item, 'id'> | undefined {
  const data = facts.data.find((each) => dataType(each) !== undefined) ?? {}
  const item: Omit<Item, 'id'> = {type: typeOf(facts, data)}
  for (const [variable, names] of texts) {
    const text = first(facts, names)
    if (text !== undefined) item[variable] = text
  }
  item.title ??= textOf(data['headline']) ?? (facts.title || undefined)
  if (item.title === undefined) return undefined
  if (item['container-title'] === item.title) delete item['container-title']
  if (facts.lang !== '') item.language ??= facts.lang
  addAuthors(item, facts, data)
  const date = first(facts, dates) ?? textOf(data['datePublished'])
  if (date !== undefined) item.issued = parseDate(date.slice(0, 60).replace(/T.*$/, ''))
  addPages(item, facts)
  const doi = doiOf(facts)
  if (doi === undefined) item.URL = ownAddress(facts, address)
  else item.DOI = doi
  return item
}

/** The DOI the page names. */
export function doiOf(facts: PageFacts): string | undefined {
  const named = ['citation_doi', 'dc.identifier', 'dc.identifier.doi', 'prism.doi', 'bepress_citation_doi']
  for (const name of named) {
    for (const text of facts.meta(name)) {
      const doi = checkedValue(checkDoi(text))
      if (doi !== undefined) return doi
    }
  }
  return undefined
}

function first(facts: PageFacts, names: ReadonlyArray<string>): string | undefined {
  for (const name of names) {
    const [text] = facts.meta(name)
    if (text !== undefined) return text
  }
  return undefined
}

function typeOf(facts: PageFacts, data: Readonly<Record<string, unknown>>): ItemType {
  const byMeta = typesByMeta.find(([name]) => facts.meta(name).length > 0)
  return byMeta?.[1] ?? dataType(data) ?? 'webpage'
}

function dataType(data: Readonly<Record<string, unknown>>): ItemType | undefined {
  const types = Array.isArray(data['@type']) ? data['@type'] : [data['@type']]
  for (const type of types) {
    const found = typeof type === 'string' ? typesOfData.get(type) : undefined
    if (found) return found
  }
  return undefined
}

function addAuthors(item: Omit<Item, 'id'>, facts: PageFacts, data: Readonly<Record<string, unknown>>): void {
  for (const name of authors) {
    const list = facts.meta(name).filter((text) => !/^https?:/i.test(text))
    if (list.length === 0) continue
    item.author = list.map(person)
    return
  }
  const list = Array.isArray(data['author']) ? data['author'] : [data['author']]
  const names = list.map(nameOf).filter((name) => name !== undefined)
  if (names.length > 0) item.author = names
}

function nameOf(value: unknown): Name | undefined {
  if (typeof value === 'string' && value.trim() !== '') return person(value)
  const {name, '@type': type} = (value ?? {}) as Record<string, unknown>
  const text = textOf(name)
  if (text === undefined) return undefined
  return type === 'Organization' || type === 'NewsMediaOrganization' ? {literal: text} : person(text)
}

function addPages(item: Omit<Item, 'id'>, facts: PageFacts): void {
  const [from] = facts.meta('citation_firstpage')
  const [to] = facts.meta('citation_lastpage')
  if (from !== undefined) item.page = to === undefined || to === from ? from : `${from}-${to}`
}

function ownAddress(facts: PageFacts, address: string): string {
  const {canonical} = facts
  if (canonical === '' || !URL.canParse(canonical, address)) return address
  return safeUrl(new URL(canonical, address).href) ?? address
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : undefined
}
