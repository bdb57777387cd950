/** In what a citation differs from the work it means, or why none is meant. */
export const reasons = [
  'name-typo',
  'diacritics',
  'full-name',
  'initials-mismatch',
  'name-order',
  'partial-surname',
  'name-variant',
  'acronym',
  'title-cited',
  'domain',
  'etal-missing',
  'etal-two-authors',
  'other-authors',
  'year-mismatch',
  'no-year',
  'ref-no-year',
  'suffix-missing',
  'suffix-wrong',
  'same-author-other-year',
  'several',
  'not-listed',
  'ibid',
  'secondary',
  'personal-communication',
  'number',
  'key'
] as const

/** One of `reasons`. */
export type Reason = (typeof reasons)[number]
