/**
 * A processor: one style in one locale, compiled; renders single cites and entries.
 *
 * @example
 *   const processor = createProcessor(styleXml, {localeXml: (tag) => files.get(tag)})
 */
import {type Locale, mergeLocales} from './locale/locale.ts'
import {type LocaleSource, readLocale} from './locale/read.ts'
import {chainOf} from './locale/tags.ts'
import {defaultNames, inheritedNames} from './names/options.ts'
import {withCompiler} from './render/compile.ts'
import type {Render} from './render/context.ts'
import {compileAll} from './render/group.ts'
import {termOf} from './render/label.ts'
import {Plans} from './render/plans.ts'
import type {Area, BareSettings, Settings} from './render/settings.ts'
import {collatorFor} from './sort/compare.ts'
import {compileKeys, type SortKey} from './sort/keys.ts'
import {type StyleFacts, styleFacts} from './style/facts.ts'
import {layoutOf, parseStyle, type Style} from './style/style.ts'
import {lookOf} from './tree/look.ts'
import type {Look} from './tree/out.ts'
import type {WeaveSettings} from './tree/weave.ts'
import {parseXml, type XmlElement} from './xml.ts'

/** What a processor needs. */
export interface ProcessorOptions {
  /** BCP 47 tag; default: the style's `default-locale`, else `en-US`. */
  locale?: string | undefined
  /** CSL locale XML by tag; asked for the locale, its language's primary dialect, and `en-US`. */
  localeXml: (tag: string) => string | undefined
  /** Whether DOI, URL, PMID and PMCID become links. Default: `true`. */
  links?: boolean | undefined
  /** Whether output keeps variable and item of each piece. Default: `true`. */
  tagged?: boolean | undefined
}

/** A compiled area: citation or bibliography. */
export interface CompiledArea {
  element: XmlElement
  children: ReadonlyArray<Render>
  prefix: string
  suffix: string
  delimiter: string
  look: Look | undefined
  keys: ReadonlyArray<SortKey>
}

/** A term that came from another language, or from nowhere. */
export interface TermGap {
  term: string
  /** Tag of the locale it was taken from; `undefined` where none has it. */
  source: string | undefined
}

/** One style in one locale, compiled. */
export interface Processor {
  style: Style
  facts: StyleFacts
  locale: Locale
  citation: CompiledArea
  bibliography: CompiledArea | undefined
  /** Names of a work where a sentence names it and the style's cites show none. */
  author: Render
  collator: Intl.Collator
  weaving: WeaveSettings
  plans: Plans
  termGaps: ReadonlyArray<TermGap>
}

/** @throws {CslError} where the style or a locale is not CSL. */
export function createProcessor(source: string, options: ProcessorOptions): Processor {
  const style = parseStyle(source)
  const tag = options.locale ?? style.defaultLocale ?? 'en-US'
  const locale = mergeLocales(tag, readFiles(tag, options.localeXml), style.locales)
  const facts = styleFacts(style)
  const plans = new Plans(facts)
  const gaps = new Map<string, TermGap>()
  const termMissing = (term: string, source: string | undefined) => void gaps.set(term, {term, source})
  const shared = {style, facts, locale, links: options.links ?? true, plans, termMissing}
  let author: Render | undefined
  const citation = compileArea('citation', style.citation, shared)
  return {
    style,
    facts,
    locale,
    citation,
    bibliography: style.bibliography && compileArea('bibliography', style.bibliography, shared, citation),
    get author() {
      author ??= withCompiler(areaSettings('citation', style.citation, shared)).compile(parseXml(authorNames))
      return author
    },
    collator: collatorFor(locale.tag),
    weaving: {
      punctuationInQuote: locale.punctuationInQuote,
      quotes: quotesOf(locale),
      tagged: options.tagged ?? true
    },
    plans,
    get termGaps() {
      for (const [term, form] of facts.terms) termOf({locale, termMissing}, term, form, false)
      return [...gaps.values()]
    }
  }
}

function readFiles(tag: string, localeXml: ProcessorOptions['localeXml']): ReadonlyArray<LocaleSource> {
  const files: LocaleSource[] = []
  for (const each of chainOf(tag)) {
    const text = localeXml(each)
    if (text !== undefined) files.push({...readLocale(parseXml(text)), tag: each})
  }
  return files
}

interface Shared {
  style: Style
  facts: StyleFacts
  locale: Locale
  links: boolean
  plans: Plans
  termMissing: Settings['termMissing']
}

const authorNames =
  '<names variable="author"><name form="short" and="text" et-al-min="4" et-al-use-first="1"/>' +
  '<substitute><names variable="editor"/><names variable="translator"/><text variable="title" form="short"/>' +
  '</substitute></names>'

function areaSettings(area: Area, element: XmlElement, shared: Shared): BareSettings {
  const {style, facts, locale, links, termMissing} = shared
  return {
    style,
    locale,
    area,
    links,
    names: inheritedNames(element.attributes, inheritedNames(style.options, defaultNames)),
    english: /^en\b/i.test(locale.tag),
    implicitSuffix: facts.yearSuffix && !facts.explicitSuffix,
    pageFormat: style.options.get('page-range-format'),
    termMissing
  }
}

function compileArea(
  area: Area,
  element: XmlElement,
  shared: Shared,
  other?: CompiledArea | undefined
): CompiledArea {
  const settings = areaSettings(area, element, shared)
  const layout = layoutOf(element)!
  const get = (name: string) => layout.attributes.get(name) ?? ''
  return {
    element,
    children: compileAll(layout, withCompiler(settings)),
    prefix: get('prefix'),
    suffix: get('suffix'),
    delimiter: get('delimiter'),
    look: lookOf(layout.attributes),
    keys: compileKeys(element, settings, shared.plans, other?.keys)
  }
}

const quotesOf = (locale: Locale): WeaveSettings['quotes'] => [
  locale.term('open-quote') ?? '“',
  locale.term('close-quote') ?? '”',
  locale.term('open-inner-quote') ?? '‘',
  locale.term('close-inner-quote') ?? '’'
]
