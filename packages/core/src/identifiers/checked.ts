/** What a check of an identifier finds: the identifier as it is written canonically, or what is wrong with it. */
export type Checked =
  | {readonly value: string}
  | {
      /**
       * * `'syntax'` — it has not the form of such an identifier.
       * * `'check-digit'` — its last character does not follow from the others.
       */
      readonly trouble: 'syntax' | 'check-digit'
      /** What would have been right, where that can be told. */
      readonly expected?: string
    }

/** The canonical form; `undefined` where something is wrong. */
export const checkedValue = (checked: Checked): string | undefined =>
  'value' in checked ? checked.value : undefined
