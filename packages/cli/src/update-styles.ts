/** `sitasi styles update`: fetches the newest official styles into the user’s data folder; asked for, never on its own. */
import {updateStyles as update} from '@sitasi/styles/node'
import type {Context} from './command.ts'
import type {ExitCode} from './io.ts'
import {withProgress} from './progress.ts'
import {updatedFolder} from './styles.ts'

/** Fetches, packs, and says what is there now; the styles in use stay as they are where that fails. */
export async function updateStyles(context: Context): Promise<ExitCode> {
  const {io, ui, args} = context
  const addresses = args.values('url')
  const folder = updatedFolder()
  const set = await withProgress(context, 'progress.fetching', () =>
    update({folder, ...(addresses.length > 0 ? {addresses} : {})})
  )
  io.out(`${ui.say('styles.updated', {count: set.styles, locales: set.locales, folder})}\n`)
  for (const {path, reason} of set.passedOver) io.err(`${path}: ${reason}\n`)
  return 0
}
