import type {Context} from './command.ts'
import type {ExitCode} from './io.ts'
export async function updateStyles(_: Context): Promise<ExitCode> {
  return 0
}
