/**
 * A memory of two generations: once it has grown much, what was not used since the last turn is forgotten.
 *
 * @example
 *   const value = memo.known(key) ?? memo.keep(key, compute())
 */

/** Values kept before any are forgotten. */
const least = 4000

/** Remembers values by text keys. */
export class Memo<T> {
  private old = new Map<string, T>()
  private fresh = new Map<string, T>()
  private limit = least

  /** The value known by the key, if any. */
  known(key: string): T | undefined {
    const known = this.fresh.get(key)
    if (known !== undefined || this.old.size === 0) return known
    const value = this.old.get(key)
    if (value !== undefined) this.fresh.set(key, value)
    return value
  }

  /** Keeps a value by its key. */
  keep(key: string, value: T): T {
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
