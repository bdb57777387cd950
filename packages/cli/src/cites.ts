/** placeholder until the syntax is merged */
import type {Citation} from '@sitasi/core'
export function parseCites(text: string): Citation {
  const cites = text
    .replace(/^\[|\]$/g, '')
    .split(';')
    .map((part) => {
      const match = /@([\w:.-]+)(?:,\s*(\S+)\s+(\S+))?/.exec(part)
      return {
        id: match?.[1] ?? part.trim(),
        ...(match?.[3] ? {locator: {label: 'page' as const, value: match[3]}} : {})
      }
    })
  return {mode: 'parenthetical', noteNumber: 0, cites}
}
