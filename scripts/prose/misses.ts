/** Misses, by cause. */

export class Misses {
  private readonly byCause = new Map<string, string[]>()

  add(cause: string, what: string): void {
    const list = this.byCause.get(cause)
    if (list) list.push(what)
    else this.byCause.set(cause, [what])
  }

  /** Causes with what was missed, the most frequent cause first. */
  report(): string {
    return [...this.byCause]
      .sort((a, b) => b[1].length - a[1].length)
      .map(([cause, list]) => `${cause} (${list.length})\n${list.map((what) => `  ${what}`).join('\n')}`)
      .join('\n')
  }
}
