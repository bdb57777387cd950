/**
 * The rules of the validator, one row each: what is expected, and what is done otherwise.
 *
 * @example
 *   validationRules['csl-type'].expected // => 'a type that CSL knows'
 */

/** What a rule checks. */
export interface ValidationRule {
  /** What is right. */
  expected: string
  /** What becomes of what is not. */
  otherwise: string
}

/** Every rule by its id; a diagnostic’s `ruleId` is one of these. */
export const validationRules = {
  'csl-list': {
    expected: 'a list of items',
    otherwise:
      'A lone item, or the list in `items` or `references` of an object, is read; anything else holds no item.'
  },
  'csl-item': {
    expected: 'each member of the list is an object',
    otherwise: 'It is left out.'
  },
  'csl-id': {
    expected: 'each item has an `id`, a text that is not empty',
    otherwise:
      'A number is read as text. Where there is none, `citation-key` stands in, else the place in the list: `item-3`.'
  },
  'duplicate-key': {
    expected: 'each `id` once',
    otherwise: 'Both items are kept; the first is the one that is cited.'
  },
  'csl-type': {
    expected: 'a type that CSL knows',
    otherwise:
      'Another spelling (`ArticleJournal`) or another tool’s name (`journal-article`) is read as the type it means; anything else is read as `document` and kept in `custom.unread`.'
  },
  'csl-variable': {
    expected: 'a variable that CSL knows',
    otherwise: 'It is kept as it is, and no style prints it.'
  },
  'csl-null': {
    expected: 'a variable without a value is left out',
    otherwise: '`null` is left out.'
  },
  'csl-text': {
    expected: 'a text',
    otherwise:
      'A number, or a list of one text, is read as text; several numbers of books or serials, or keywords, are joined. Anything else is kept in `custom.unread`.'
  },
  'csl-number': {
    expected: 'a number, or a text',
    otherwise: 'A list of one is read as its member; anything else is kept in `custom.unread`.'
  },
  'csl-names': {
    expected: 'a list of names',
    otherwise: 'A name without a list is read as a list of one; anything else is kept in `custom.unread`.'
  },
  'csl-name': {
    expected: 'a name is an object with `family` or `literal`',
    otherwise: 'A text is read as `literal`; what is no name is kept, with its list, in `custom.unread`.'
  },
  'csl-name-part': {
    expected: 'a part of a name that CSL knows, with a text',
    otherwise:
      'A number is read as text, an unknown part kept as it is; anything else is kept in `custom.unread`.'
  },
  'csl-date': {
    expected: 'a date is an object with `date-parts`, or `literal`',
    otherwise:
      'A year, a list of parts and a text in the form of EDTF are read as `date-parts`, any other text as `raw`; anything else is kept in `custom.unread`.'
  },
  'csl-date-raw': {
    expected: 'a date that is taken apart',
    otherwise: '`raw` and `edtf` are kept as they are; what can read them reads them.'
  },
  'csl-date-parts': {
    expected: 'one date or two, each a year, a month, a day',
    otherwise: 'What stands before the first wrong part is read; the whole is kept in `custom.unread`.'
  },
  'csl-date-part': {
    expected: 'a part of a date that CSL knows, of its kind',
    otherwise: 'An unknown part is kept as it is; a value of another kind is kept in `custom.unread`.'
  },
  'csl-extra': {
    expected: '`categories` is a list of texts, `custom` an object',
    otherwise: 'A lone category is read as a list of one; anything else is kept in `custom.unread`.'
  },
  'csl-more': {
    expected: 'at most 10,000 remarks on one file',
    otherwise: 'The others are counted, not listed; what they are about is read in the same way.'
  }
} as const satisfies Record<string, ValidationRule>

/** Id of a rule of the validator. */
export type ValidationRuleId = keyof typeof validationRules
