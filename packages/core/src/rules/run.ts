/** Runs rules over a text and makes diagnostics of what they find, in the order of the text. */
import type {Diagnostic, Severity} from '../diagnostic.ts'
import {placesOf} from '../places.ts'
import {fill, messages, type UiLanguage} from './messages.ts'
import type {Finding, Rule, Severities} from './rule.ts'

/** What diagnostics need besides the findings. */
export interface RunOptions {
  path?: string | undefined
  /** Language of messages (default: `'en'`). */
  ui?: UiLanguage | undefined
  /** Severities other than the rules’ own (default: none). */
  severities?: Severities | undefined
}

/** Checks `text` by all rules that are not off. */
export function runRules<Context>(
  rules: ReadonlyArray<Rule<Context>>,
  context: Context,
  text: string,
  options: RunOptions = {}
): Diagnostic[] {
  const places = placesOf(text)
  const found: Diagnostic[] = []
  for (const rule of rules) {
    const severity = options.severities?.[rule.id] ?? rule.severity
    if (severity === 'off') continue
    for (const finding of rule.check(context)) found.push(diagnostic(rule.id, severity, finding))
  }
  return found.sort((a, b) => a.place!.start.offset - b.place!.start.offset)

  function diagnostic(ruleId: string, severity: Severity, finding: Finding): Diagnostic {
    const {start, end, values = {}, variant, actual, expected, related, itemId} = finding
    const key = variant === undefined ? ruleId : `${ruleId}/${variant}`
    return {
      ruleId,
      severity,
      message: fill(messages[key]!, options.ui ?? 'en', quoted(values)),
      path: options.path,
      place: places.placeOf(start, end),
      ...(actual === undefined ? {} : {actual}),
      ...(expected === undefined ? {} : {expected}),
      ...(itemId === undefined ? {} : {itemId}),
      ...(related === undefined
        ? {}
        : {
            related: related.map((other) => ({
              message: other.message,
              path: options.path,
              place: places.placeOf(other.start, other.end)
            }))
          })
    }
  }
}

/** Values stand in backticks already, so they may hold none of their own; lists of choices keep theirs. */
function quoted(values: Readonly<Record<string, string>>): Record<string, string> {
  const safe: Record<string, string> = {}
  for (const [name, value] of Object.entries(values)) {
    safe[name] =
      name === 'choices' || name === 'where' ? value : value.replaceAll('`', '’').replace(/\s+/g, ' ')
  }
  return safe
}
