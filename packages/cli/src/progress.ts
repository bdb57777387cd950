/** A moving line on a terminal’s standard error for work that takes longer than about a second. */
import type {Context} from './command.ts'
import type {MessageId} from './ui/messages.ts'

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const patience = 1000
const beat = 80

/** Does the work; shows that it goes on where somebody is watching. */
export async function withProgress<Result>(
  {io, ui}: Pick<Context, 'io' | 'ui'>,
  message: MessageId,
  work: () => Promise<Result>
): Promise<Result> {
  if (!io.stderrIsTerminal || ui.quiet) return work()
  let frame = 0
  let beats: NodeJS.Timeout | undefined
  const show = () => io.err(`\r${frames[frame++ % frames.length]} ${ui.say(message)} … `)
  const start = setTimeout(() => {
    show()
    beats = setInterval(show, beat)
  }, patience)
  try {
    return await work()
  } finally {
    clearTimeout(start)
    clearInterval(beats)
    if (frame > 0) io.err('\r\u001B[K')
  }
}
