/**
 * What a compiler knows while it turns one area of a style into closures.
 *
 * @example
 *   const settings: Settings = {style, locale, area: 'citation', …}
 */
import type {Locale} from '../locale/locale.ts'
import type {NamesParts} from '../names/names.ts'
import type {NameOptions} from '../names/options.ts'
import type {Style} from '../style/style.ts'
import type {XmlElement} from '../xml.ts'
import type {Render} from './context.ts'

/** Where a rendering element stands. */
export type Area = 'citation' | 'bibliography' | 'sort'

/** Settings before there is a compiler. */
export type BareSettings = Omit<Settings, 'compile' | 'macro' | 'macros'>

/** Facts bound into the closures of one area. */
export interface Settings {
  readonly style: Style
  readonly locale: Locale
  readonly area: Area
  /** Inherited name options. */
  readonly names: NameOptions
  /** Attributes of the sort key that is compiled: they override those of names. */
  readonly key?: ReadonlyMap<string, string> | undefined
  /** Whether items without a language are English. */
  readonly english: boolean
  /** Whether the year suffix goes to the first year of a cite by itself. */
  readonly implicitSuffix: boolean
  readonly links: boolean
  /** Parts of the names that are being substituted: names without parts of their own take them over. */
  readonly parts?: NamesParts | undefined
  /** Whether a choice renders no more than the first of its pieces that is not empty. */
  readonly firstOnly?: boolean | undefined
  readonly pageFormat: string | undefined
  /** Compiled macros of this area, by name. */
  readonly macros: Map<string, Render>
  /** The macro of that name, compiled when first asked for. */
  macro(name: string): Render
  /** Compiles any rendering element, with these settings or narrower ones. */
  compile(element: XmlElement, inside?: Settings): Render
  /** Called for each term that no locale, or only another language, has. */
  termMissing(name: string, source: string | undefined): void
}
