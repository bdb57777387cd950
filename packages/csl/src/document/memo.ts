/**
 * A memory of two generations: what a run did not use is forgotten after the next.
 *
 * @example
 *   const value = memo.get(key, () => compute())
 */

/** Remembers values by text keys. */
export class Memo<T> {
  private old = new Map<string, T>()
  private fresh = new Map<string, T>()

  /** The value known by the key, else computed and kept. */
  get(key: string, compute: () => T): T {
    const known = this.fresh.get(key)
    if (known !== undefined) return known
    const value = this.old.get(key) ?? compute()
    this.fresh.set(key, value)
    return value
  }

  /** Ends a run. */
  turn(): void {
    this.old = this.fresh
    this.fresh = new Map()
  }
}
