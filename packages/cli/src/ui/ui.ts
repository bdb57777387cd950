/**
 * How a run speaks: its language and its colours.
 *
 * @example
 *   ui.say('error.unknown-style', {found: 'apaa'}) // => 'Tidak ada gaya bernama `apaa`'
 */
import {type MessageId, messages} from './messages.ts'

/** Languages of help and messages. */
export const uiLanguages = ['en', 'id'] as const
/** Language of help and messages. */
export type UiLanguage = (typeof uiLanguages)[number]

/** Colours of text; each returns its argument where there are none. */
export type Paint = Readonly<
  Record<'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'cyan', (text: string) => string>
>

/** Ways diagnostics are printed. */
export const reportKinds = ['stylish', 'json', 'github', 'sarif'] as const
/** A way diagnostics are printed. */
export type ReportKind = (typeof reportKinds)[number]

/** Language and colours. */
export interface Ui {
  language: UiLanguage
  say(id: MessageId, values?: Readonly<Record<string, string | number>>): string
  paint: Paint
  quiet: boolean
  report: ReportKind
}

/** Fills `{name}` in a message. */
export function fill(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(/\{([a-z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole
  )
}

/** Makes the `Ui` of a run. */
export function createUi(options: {
  language: UiLanguage
  colour: boolean
  quiet?: boolean
  report?: ReportKind
}): Ui {
  return {
    language: options.language,
    say: (id, values) => fill(messages[id][options.language], values),
    paint: paintWith(options.colour),
    quiet: options.quiet ?? false,
    report: options.report ?? 'stylish'
  }
}

/** The language the environment asks for; English where it asks for none that is here. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): UiLanguage {
  const wanted = env['SITASI_UI'] || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return /^(id|in)([_.-]|$)/i.test(wanted) ? 'id' : 'en'
}

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39]
} as const

function paintWith(colour: boolean): Paint {
  const make =
    ([on, off]: readonly [number, number]) =>
    (text: string) =>
      colour ? `\u001B[${on}m${text}\u001B[${off}m` : text
  return {
    bold: make(codes.bold),
    dim: make(codes.dim),
    red: make(codes.red),
    green: make(codes.green),
    yellow: make(codes.yellow),
    blue: make(codes.blue),
    cyan: make(codes.cyan)
  }
}
