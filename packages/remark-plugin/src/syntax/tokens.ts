/** The tokens of citations, and what their constructs leave on them. */
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    /** `[@doe1999; @roe2010]`. */
    citationParenthetical: 'citationParenthetical'
    /** `@doe1999 [p. 3]`. */
    citationNarrative: 'citationNarrative'
    /** `[` and `]`. */
    citationMarker: 'citationMarker'
    /** `;`. */
    citationSeparator: 'citationSeparator'
    /** Prefix, key and suffix. */
    cite: 'cite'
    /** A part without a key. */
    citeText: 'citeText'
    citePrefix: 'citePrefix'
    citeSuffix: 'citeSuffix'
    /** `-@{doe1999}`. */
    citeKey: 'citeKey'
    /** `-`. */
    citeKeySuppress: 'citeKeySuppress'
    /** `@`. */
    citeKeyMarker: 'citeKeyMarker'
    /** `{` and `}`. */
    citeKeyFence: 'citeKeyFence'
    /** `doe1999`. */
    citeKeyValue: 'citeKeyValue'
    /** `^[See @doe1999.]`. */
    inlineNote: 'inlineNote'
    /** `^`. */
    inlineNoteMarker: 'inlineNoteMarker'
    /** `{p. 3}` right after a key. */
    citeBraces: 'citeBraces'
  }
  interface Token {
    /** A label start that opens a citation. */
    _opensCitation?: boolean
    /** A key that belongs to a cite already. */
    _cited?: boolean
    /** Text that ends in an address. */
    _inUrl?: boolean
  }
}

export {}
