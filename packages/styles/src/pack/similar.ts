/**
 * Groups of files that are alike, so that a shard holds many parts only once.
 *
 * @example
 *   similarGroups(new Map([['a', '<x/><y/>'], ['b', '<p/><q/>'], ['c', '<x/><y/>']]), 2) // => [['a', 'c'], ['b']]
 */

/** Numbers a signature has; two of them agree in about as many as their files share pairs of tags. */
const signatureSize = 64

/** Greedy: a group grows by the file that is most like any of its members. Quadratic in a few thousand files. */
export function similarGroups(files: ReadonlyMap<string, string>, size: number): Array<Array<string>> {
  const signatures = new Map([...files].map(([key, xml]) => [key, signature(xml)]))
  const groups: Array<Array<string>> = []
  const left = new Set(files.keys())
  for (const seed of files.keys()) {
    if (left.has(seed)) groups.push(grow(seed, left, signatures, size))
  }
  return groups
}

function grow(
  seed: string,
  left: Set<string>,
  signatures: ReadonlyMap<string, Uint32Array>,
  size: number
): Array<string> {
  const group: Array<string> = []
  const best = new Map<string, number>()
  for (const key of left) best.set(key, -1)
  let next: string | undefined = seed
  while (next !== undefined && group.length < size) {
    group.push(next)
    left.delete(next)
    best.delete(next)
    next = closest(best, signatures, signatures.get(next)!)
  }
  return group
}

/** Notes how like the newest member the others are; returns the one most like any member. */
function closest(
  best: Map<string, number>,
  signatures: ReadonlyMap<string, Uint32Array>,
  member: Uint32Array
): string | undefined {
  let winner: string | undefined
  let score = -1
  for (const [key, known] of best) {
    const value = Math.max(known, likeness(member, signatures.get(key)!))
    if (value > known) best.set(key, value)
    if (value > score) {
      score = value
      winner = key
    }
  }
  return winner
}

function likeness(a: Uint32Array, b: Uint32Array): number {
  let same = 0
  for (let index = 0; index < signatureSize; index++) if (a[index] === b[index]) same++
  return same
}

/** Smallest hashes of all pairs of neighbouring tags, one per seed (MinHash). */
function signature(xml: string): Uint32Array {
  const result = new Uint32Array(signatureSize).fill(0xffffffff)
  for (const pair of tagPairs(xml)) {
    for (let index = 0; index < signatureSize; index++) {
      const mixed = mix(pair ^ Math.imul(index + 1, 0x9e3779b9))
      if (mixed < result[index]!) result[index] = mixed
    }
  }
  return result
}

function tagPairs(xml: string): Set<number> {
  const pairs = new Set<number>()
  let previous = 0
  for (let at = xml.indexOf('<'); at !== -1; ) {
    const next = xml.indexOf('<', at + 1)
    const own = hash(xml, at, next === -1 ? xml.length : next)
    pairs.add((Math.imul(previous, 31) + own) | 0)
    previous = own
    at = next
  }
  return pairs
}

/** FNV-1a. */
function hash(text: string, from: number, to: number): number {
  let value = 0x811c9dc5
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
