declare module 'citeproc' {
  /** What the oracle uses of citeproc-js. */
  export interface Engine {
    updateItems(ids: ReadonlyArray<string>): void
    makeCitationCluster(cites: ReadonlyArray<{id: string}>): string
    rebuildProcessorState(
      citations: ReadonlyArray<object>,
      mode: string,
      uncited: ReadonlyArray<string>
    ): Array<[string, number, string]>
    makeBibliography(): [{entry_ids: Array<[string]>}, string[]] | false
  }
  const CSL: {Engine: new (sys: object, style: string, locale?: string) => Engine}
  export default CSL
}
