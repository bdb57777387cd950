/** What help fills into its lines from other tables: the names of the formats that can be written. */
import {formats} from '@sitasi/core'

/** Facts for the help of one command. */
export async function factsFor(command: string): Promise<Readonly<Record<string, string>>> {
  if (command !== 'convert') return {}
  return {
    formats: formats
      .filter((format) => format.writes)
      .map((format) => format.name)
      .join(', ')
  }
}
