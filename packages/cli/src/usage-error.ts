/** The command was called wrongly; said in the user’s language, with the nearest right words, and exit code 2. */
import type {MessageId} from './ui/messages.ts'

/** `values.found` is what was typed; `expected` are all words that would have been right. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly id: MessageId
  readonly values: Readonly<Record<string, string>>
  readonly expected: ReadonlyArray<string>

  constructor(
    id: MessageId,
    values: Readonly<Record<string, string>> = {},
    expected: ReadonlyArray<string> = []
  ) {
    super(id)
    this.id = id
    this.values = values
    this.expected = expected
  }
}
