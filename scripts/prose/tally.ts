/** Counts of right and wrong, added up by language. */

export interface Tally {
  right: number
  all: number
}

export const share = ({right, all}: Tally): string =>
  all === 0 ? '   –  ' : `${((100 * right) / all).toFixed(1).padStart(5)}%`

/** Named tallies per group. */
export class Tallies {
  private readonly groups = new Map<string, Map<string, Tally>>()

  add(groups: ReadonlyArray<string>, name: string, right: number, all = 1): void {
    for (const group of groups) {
      const names = this.groups.get(group) ?? new Map<string, Tally>()
      this.groups.set(group, names)
      const tally = names.get(name) ?? {right: 0, all: 0}
      names.set(name, {right: tally.right + right, all: tally.all + all})
    }
  }

  get(group: string, name: string): Tally {
    return this.groups.get(group)?.get(name) ?? {right: 0, all: 0}
  }

  /** A table: a row per name, a column per group. */
  table(names: ReadonlyArray<string>): string {
    const groups = [...this.groups.keys()].sort(
      (a, b) => Number(a === 'all') - Number(b === 'all') || a.localeCompare(b)
    )
    const head = ['', ...groups]
      .map((group, index) => (index === 0 ? ''.padEnd(34) : group.padStart(16)))
      .join('')
    const rows = names.map((name) => {
      const cells = groups.map((group) => {
        const tally = this.get(group, name)
        return `${share(tally)} ${`${round(tally.right)}/${tally.all}`.padStart(8)}`.padStart(16)
      })
      return name.padEnd(34) + cells.join('')
    })
    return [head, ...rows].join('\n')
  }
}

const round = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(1))
