/** Front matter: YAML at the head of a file. What is no YAML is reported by the plugin, which reads it too. */
import {parse} from 'yaml'
import type {TreeNode} from '../tree.ts'

/** Values by name. */
export type FrontMatter = Readonly<Record<string, unknown>>

/** Reads it; nothing where it is no YAML. */
export function frontMatterOf(tree: TreeNode): FrontMatter {
  const found = parsed(tree.children?.find(({type}) => type === 'yaml')?.value ?? '')
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as FrontMatter) : {}
}

function parsed(yaml: string): unknown {
  try {
    return parse(yaml)
  } catch {
    return undefined
  }
}

/** Of two values, the first. */
export function mergedFrontMatter(all: ReadonlyArray<FrontMatter>): FrontMatter {
  const merged = new Map<string, unknown>()
  for (const one of all) {
    for (const [name, value] of Object.entries(one)) if (!merged.has(name)) merged.set(name, value)
  }
  return Object.fromEntries(merged)
}
