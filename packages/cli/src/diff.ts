/**
 * The difference of two texts as a unified diff, by lines.
 *
 * @example
 *   unifiedDiff('a.md', 'one\ntwo\n', 'one\n2\n', paint) // => '--- a.md\n+++ a.md\n@@ -1,2 +1,2 @@\n one\n-two\n+2\n'
 */
import type {Paint} from './ui/ui.ts'

/** Lines of context around a change. */
const around = 3

/** A stretch of lines that differs: `[start, end)` before and after. */
interface Change {
  before: readonly [number, number]
  after: readonly [number, number]
}

/** Empty where the texts are equal. */
export function unifiedDiff(name: string, before: string, after: string, paint: Paint): string {
  if (before === after) return ''
  const bothEnd = before.endsWith('\n') && after.endsWith('\n') ? -1 : undefined
  const old = before.split('\n').slice(0, bothEnd)
  const fresh = after.split('\n').slice(0, bothEnd)
  const hunks = grouped(changes(old, fresh)).map((group) => hunk(group, old, fresh, paint))
  return `${paint.bold(`--- ${name}\n+++ ${name}`)}\n${hunks.join('')}`
}

/**
 * Walks both texts; where lines differ it looks for the nearest pair of lines that agree again. Looking is
 * bounded, so that the work stays linear; a stretch longer than that is one change.
 */
function changes(old: ReadonlyArray<string>, fresh: ReadonlyArray<string>): Change[] {
  const found: Change[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      i++
      j++
      continue
    }
    const [nextI, nextJ] = agreeAgain(old, fresh, i, j)
    found.push({before: [i, nextI], after: [j, nextJ]})
    i = nextI
    j = nextJ
  }
  return found
}

const farthest = 64

function agreeAgain(
  old: ReadonlyArray<string>,
  fresh: ReadonlyArray<string>,
  i: number,
  j: number
): [number, number] {
  for (let distance = 1; distance <= farthest; distance++) {
    for (let skipped = 0; skipped <= distance; skipped++) {
      const [a, b] = [i + skipped, j + distance - skipped]
      if (a < old.length && b < fresh.length && old[a] === fresh[b]) return [a, b]
    }
  }
  return [old.length, fresh.length]
}

/** Changes whose contexts touch stand in one hunk. */
function grouped(all: ReadonlyArray<Change>): Change[][] {
  const groups: Change[][] = []
  for (const change of all) {
    const last = groups.at(-1)?.at(-1)
    if (last && change.before[0] - last.before[1] <= 2 * around) groups.at(-1)!.push(change)
    else groups.push([change])
  }
  return groups
}

function hunk(
  group: ReadonlyArray<Change>,
  old: ReadonlyArray<string>,
  fresh: ReadonlyArray<string>,
  paint: Paint
): string {
  const [first, last] = [group[0]!, group.at(-1)!]
  const start = Math.max(0, first.before[0] - around)
  const end = Math.min(old.length, last.before[1] + around)
  const shift = last.after[1] - last.before[1]
  const freshStart = start + first.after[0] - first.before[0]
  const lines: string[] = []
  let at = start
  for (const {before, after} of group) {
    lines.push(...old.slice(at, before[0]).map((line) => ` ${line}`))
    lines.push(...old.slice(...before).map((line) => paint.red(`-${line}`)))
    lines.push(...fresh.slice(...after).map((line) => paint.green(`+${line}`)))
    at = before[1]
  }
  lines.push(...old.slice(at, end).map((line) => ` ${line}`))
  const head = `@@ -${start + 1},${end - start} +${freshStart + 1},${end + shift - freshStart} @@`
  return `${paint.cyan(head)}\n${lines.join('\n')}\n`
}
