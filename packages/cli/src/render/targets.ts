/** What a document can be written as; a writer is loaded when it is needed. */
import type {Writer} from './writer.ts'

/** A kind of output. */
export interface Target {
  name: string
  /** Of file names, without the dot. */
  extensions: ReadonlyArray<string>
  aliases: ReadonlyArray<string>
  load(): Promise<Writer>
}

/** Every target; the first of an extension is taken. */
export const targets: ReadonlyArray<Target> = [
  {
    name: 'html',
    extensions: ['html', 'htm'],
    aliases: ['html5'],
    load: async () => (await import('./html/index.ts')).html
  },
  {
    name: 'markdown',
    extensions: ['md', 'markdown'],
    aliases: ['md', 'pandoc'],
    load: async () => (await import('./markdown/index.ts')).markdown
  },
  {
    name: 'gfm',
    extensions: [],
    aliases: ['commonmark', 'github'],
    load: async () => (await import('./markdown/index.ts')).gfm
  },
  {
    name: 'latex',
    extensions: ['tex', 'latex'],
    aliases: ['tex'],
    load: async () => (await import('./latex/index.ts')).latex
  },
  {
    name: 'typst',
    extensions: ['typ'],
    aliases: ['typ'],
    load: async () => (await import('./typst/index.ts')).typst
  },
  {
    name: 'text',
    extensions: ['txt', 'text'],
    aliases: ['txt', 'plain'],
    load: async () => (await import('./text.ts')).text
  },
  {
    name: 'docx',
    extensions: ['docx'],
    aliases: ['word'],
    load: async () => (await import('./docx/index.ts')).docx
  }
]

/** The target of a name. */
export const targetNamed = (name: string): Target | undefined =>
  targets.find((target) => target.name === name || target.aliases.includes(name))

/** The target a file’s name asks for. */
export function targetOfPath(path: string): Target | undefined {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase()
  return targets.find(({extensions}) => extension !== undefined && extensions.includes(extension))
}
