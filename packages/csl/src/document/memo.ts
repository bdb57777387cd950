/**
 * A memory of two generations: once it has grown much, what was not used since the last turn is forgotten.
 *
 * @example
 *   const value = memo.get(key, () => compute())
 */

/** Values kept before any are forgotten. */
const least = 4000

/** Remembers values by text keys. */
export class Memo<T> {
  private old = new Map<string, T>()
  private fresh = new Map<string, T>()
  private limit = least

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
    if (this.fresh.size < this.limit) return
    this.limit = Math.max(least, this.fresh.size * 2)
    this.old = this.fresh
    this.fresh = new Map()
  }
}
