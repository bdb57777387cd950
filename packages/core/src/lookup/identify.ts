/**
 * What was typed to name a work: which kind of identifier it is, or what is wrong with it.
 *
 * @example
 *   identify('https://doi.org/10.1111/1467-9248.00128')
 *   // => {identifier: {kind: 'doi', value: '10.1111/1467-9248.00128'}, diagnostics: []}
 *   identify('isbn:0-226-73973-1').diagnostics[0].expected // => ['0226739732']
 */
import type {Diagnostic} from '../diagnostic.ts'
import {
  type Checked,
  checkArxiv,
  checkDoi,
  checkIsbn,
  checkPmcid,
  checkPmid,
  doiInUrl
} from '../identifiers/index.ts'
import {safeUrl} from '../urls.ts'

/**
 * * `'doi'` — `10.1111/1467-9248.00128`.
 * * `'isbn'` — `9780226739731`.
 * * `'arxiv'` — `1706.03762`.
 * * `'pmid'` — `19304878`.
 * * `'pmcid'` — `PMC2682699`.
 * * `'url'` — `https://www.who.int/…`.
 */
export type IdentifierKind = 'doi' | 'isbn' | 'arxiv' | 'pmid' | 'pmcid' | 'url'

/** An identifier in its canonical form. */
export interface Identifier {
  kind: IdentifierKind
  value: string
}

/** An identifier, or what is wrong. */
export interface Identified {
  identifier?: Identifier
  /** `identifier-syntax` (an error); empty where there is an identifier. */
  diagnostics: ReadonlyArray<Diagnostic>
}

/** Kinds one can name before a colon, or that an address shows; the first that fits counts. */
const named: ReadonlyArray<readonly [RegExp, IdentifierKind, (text: string) => Checked, form: string]> = [
  [/^(?:doi:|(?:https?:\/\/)?(?:dx\.)?doi\.org\/|10\.\d)/i, 'doi', checkDoi, '10.NUMBER/NAME'],
  [/^(?:e-?)?isbn/i, 'isbn', checkIsbn, 'an ISBN of 10 or 13 digits'],
  [
    /^(?:arxiv:|(?:https?:\/\/)?(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\/)/i,
    'arxiv',
    checkArxiv,
    'YYMM.NUMBER'
  ],
  [/^(?:pmid|(?:https?:\/\/)?pubmed\.ncbi\.nlm\.nih\.gov\/\d)/i, 'pmid', checkPmid, 'one to eight digits'],
  [
    /^(?:pmcid|pmc\d|(?:https?:\/\/)?(?:www\.ncbi\.nlm\.nih\.gov\/pmc|pmc\.ncbi\.nlm\.nih\.gov)\/articles\/)/i,
    'pmcid',
    checkPmcid,
    'PMC and up to eight digits'
  ]
]

/** Total: what is no identifier is a diagnostic. */
export function identify(typed: string): Identified {
  const text = typed.trim()
  for (const [pattern, kind, check, form] of named) {
    if (pattern.test(text)) return read(kind, check(text), text, form)
  }
  if (/^https?:\/\//i.test(text)) return fromUrl(text)
  if (/^[\d\u2010-\u2015 -]{9,}[\dxX]$/.test(text)) return read('isbn', checkIsbn(text), text, 'an ISBN')
  const arxiv = checkArxiv(text)
  if ('value' in arxiv) return read('arxiv', arxiv, text, '')
  if (/^\d{1,8}$/.test(text)) return wrong(text, 'what kind of number it is', [`pmid:${text}`])
  return wrong(text, 'a DOI, ISBN, arXiv id, PMID, PMCID or web address', [])
}

/** One string for an identifier, as the lock file has it: `doi:10.1111/1467-9248.00128`. */
export function identifierKey({kind, value}: Identifier): string {
  return kind === 'url' ? value : `${kind}:${kind === 'doi' ? value.toLowerCase() : value}`
}

function fromUrl(text: string): Identified {
  const doi = doiInUrl(text)
  if (doi !== undefined) return {identifier: {kind: 'doi', value: doi}, diagnostics: []}
  const url = safeUrl(text)
  if (url !== undefined && URL.canParse(url)) return {identifier: {kind: 'url', value: url}, diagnostics: []}
  return wrong(text, 'a web address', [])
}

function read(kind: IdentifierKind, checked: Checked, text: string, form: string): Identified {
  if ('value' in checked) return {identifier: {kind, value: checked.value}, diagnostics: []}
  if (checked.expected === undefined) return wrong(text, form, [])
  return wrong(text, `\`${checked.expected}\` by its check digit`, [checked.expected])
}

function wrong(actual: string, form: string, expected: ReadonlyArray<string>): Identified {
  return {
    diagnostics: [
      {
        ruleId: 'identifier-syntax',
        severity: 'error',
        message: `Unexpected identifier \`${actual}\`, expected ${form}`,
        actual,
        expected
      }
    ]
  }
}
