/** As much of citeproc’s interface as is used here (citeproc-js manual, “Running the Processor”). */

/** What the package exports. */
export interface CslModule {
  Engine: new (system: CslSystem, style: string, lang: string, forceLang: boolean) => CslEngine
  Output: {Formats: Record<string, OutputFormat>}
  debug: (message: string) => void
}

/** How marked pieces are put into a string. */
export type OutputFormat = Record<string, unknown>

/** What citeproc asks of its host. */
export interface CslSystem {
  retrieveLocale: (tag: string) => string | false
  retrieveItem: (id: string) => Record<string, unknown>
  variableWrapper: (about: VariableAbout, before: string, value: string, after: string) => string
}

/** What a piece of output was made from. */
export interface VariableAbout {
  variableNames?: ReadonlyArray<string>
  itemData?: Readonly<Record<string, unknown>>
}

/** A cite as citeproc has it. */
export interface ClusterItem {
  id: string
  locator?: string
  label?: string
  prefix?: string
  suffix?: string
  'suppress-author'?: boolean
  'author-only'?: boolean
  /** 0 first, 1 subsequent. */
  position?: number
}

/** A citation as citeproc has it. */
export interface Cluster {
  citationID: string
  citationItems: ReadonlyArray<ClusterItem>
  /** `unsorted`: the cites stay as they stand, whatever the style says. */
  properties: {noteIndex: number; unsorted?: boolean}
}

/** What comes with a bibliography. */
export interface BibliographyParameters {
  entry_ids: ReadonlyArray<ReadonlyArray<string>>
  hangingindent?: unknown
  'second-field-align'?: unknown
  linespacing?: number
  entryspacing?: number
}

/** One run of citeproc. */
export interface CslEngine {
  opt: {
    lang: string
    xclass: string
    development_extensions: Record<string, boolean>
  }
  setOutputFormat(name: string): void
  getTerm(name: string, form?: string): string | undefined
  rebuildProcessorState(
    clusters: ReadonlyArray<Cluster>,
    format: string,
    uncited: ReadonlyArray<string>
  ): ReadonlyArray<readonly [id: string, noteIndex: number, output: string]>
  makeCitationCluster(items: ReadonlyArray<ClusterItem>): string
  makeBibliography(): readonly [BibliographyParameters, ReadonlyArray<string>] | false
}
