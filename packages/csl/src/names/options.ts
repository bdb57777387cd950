/**
 * Options of names, and how they come down from style, area and element
 * (CSL 1.0.2, “Inheritable Name Options”).
 *
 * @example
 *   nameOptions(element.attributes, inherited).etAlMin // => 3
 */

/** Options of `cs:names` and `cs:name`, settled. */
export interface NameOptions {
  and: 'text' | 'symbol' | undefined
  delimiter: string
  /** Of `cs:names`: between lists. */
  namesDelimiter: string | undefined
  precedesEtAl: string
  precedesLast: string
  etAlMin: number
  etAlUseFirst: number
  etAlSubsequentMin: number | undefined
  etAlSubsequentUseFirst: number | undefined
  etAlUseLast: boolean
  form: string
  initialize: boolean
  initializeWith: string | undefined
  sortOrder: 'first' | 'all' | undefined
  sortSeparator: string
}

/** CSL's defaults. */
export const defaultNames: NameOptions = {
  and: undefined,
  delimiter: ', ',
  namesDelimiter: undefined,
  precedesEtAl: 'contextual',
  precedesLast: 'contextual',
  etAlMin: 0,
  etAlUseFirst: 1,
  etAlSubsequentMin: undefined,
  etAlSubsequentUseFirst: undefined,
  etAlUseLast: false,
  form: 'long',
  initialize: true,
  initializeWith: undefined,
  sortOrder: undefined,
  sortSeparator: ', '
}

type Attributes = ReadonlyMap<string, string>

/** Options as attributes of `cs:style`, `cs:citation` or `cs:bibliography` change them. */
export const inheritedNames = (attributes: Attributes, from: NameOptions): NameOptions => ({
  ...shared(attributes, from),
  delimiter: attributes.get('name-delimiter') ?? from.delimiter,
  form: attributes.get('name-form') ?? from.form,
  namesDelimiter: attributes.get('names-delimiter') ?? from.namesDelimiter
})

/** Options as attributes of `cs:name` change them. */
export const nameOptions = (attributes: Attributes, from: NameOptions): NameOptions => ({
  ...shared(attributes, from),
  delimiter: attributes.get('delimiter') ?? from.delimiter,
  form: attributes.get('form') ?? from.form
})

/** Options as the attributes of a sort key change them. */
export function keyNames(attributes: Attributes, from: NameOptions): NameOptions {
  const min = integer(attributes.get('names-min'))
  const first = integer(attributes.get('names-use-first'))
  return {
    ...from,
    etAlMin: min ?? from.etAlMin,
    etAlSubsequentMin: min ?? from.etAlSubsequentMin,
    etAlUseFirst: first ?? from.etAlUseFirst,
    etAlSubsequentUseFirst: first ?? from.etAlSubsequentUseFirst,
    etAlUseLast: boolean(attributes.get('names-use-last')) ?? from.etAlUseLast
  }
}

function shared(attributes: Attributes, from: NameOptions): NameOptions {
  const get = (name: string) => attributes.get(name)
  const order = get('name-as-sort-order')
  const and = get('and')
  return {
    ...from,
    and: and === 'text' || and === 'symbol' ? and : from.and,
    precedesEtAl: get('delimiter-precedes-et-al') ?? from.precedesEtAl,
    precedesLast: get('delimiter-precedes-last') ?? from.precedesLast,
    etAlMin: integer(get('et-al-min')) ?? from.etAlMin,
    etAlUseFirst: integer(get('et-al-use-first')) ?? from.etAlUseFirst,
    etAlSubsequentMin: integer(get('et-al-subsequent-min')) ?? from.etAlSubsequentMin,
    etAlSubsequentUseFirst: integer(get('et-al-subsequent-use-first')) ?? from.etAlSubsequentUseFirst,
    etAlUseLast: boolean(get('et-al-use-last')) ?? from.etAlUseLast,
    initialize: boolean(get('initialize')) ?? from.initialize,
    initializeWith: get('initialize-with') ?? from.initializeWith,
    sortOrder: order === 'first' || order === 'all' ? order : from.sortOrder,
    sortSeparator: get('sort-separator')?.replace(/ {2,}/g, ' ') ?? from.sortSeparator
  }
}

function integer(value: string | undefined): number | undefined {
  const number = value === undefined ? Number.NaN : Number(value)
  return Number.isInteger(number) && number >= 0 ? number : undefined
}

const boolean = (value: string | undefined): boolean | undefined =>
  value === undefined ? undefined : value === 'true'
