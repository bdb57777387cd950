/**
 * Turns one area of a style into closures: each macro once, with options, terms and dates bound.
 *
 * @example
 *   const render = compileArea(layout, settings)
 */
import {compileNames} from '../names/names.ts'
import type {XmlElement} from '../xml.ts'
import {compileChoose} from './choose.ts'
import type {Render} from './context.ts'
import {compileDate} from './date.ts'
import {collect, compileAll, compileGroup} from './group.ts'
import {compileLabel} from './label.ts'
import {compileNumber} from './number.ts'
import type {Settings} from './settings.ts'
import {compileText} from './text.ts'

const elements: Readonly<Record<string, (element: XmlElement, settings: Settings) => Render>> = {
  text: compileText,
  number: compileNumber,
  label: (element, settings) => (settings.area === 'sort' ? nothing : compileLabel(element, settings)),
  date: compileDate,
  names: compileNames,
  group: compileGroup,
  choose: compileChoose
}

const nothing: Render = () => undefined

/** Settings with a compiler that knows every rendering element. */
export function withCompiler(settings: Omit<Settings, 'compile' | 'macros'>): Settings {
  const whole: Settings = {
    ...settings,
    macros: new Map(),
    compile(element, inside) {
      const macro = element.name === 'text' ? element.attributes.get('macro') : undefined
      if (macro !== undefined && !whole.macros.has(macro)) compileMacro(macro, whole)
      const compiler = Object.hasOwn(elements, element.name) ? elements[element.name] : undefined
      if (!compiler) return nothing
      return compiler(element, inside ?? whole)
    }
  }
  return whole
}

/** Compiles a macro for this area; the place is taken first, so that loops end. */
export function compileMacro(name: string, settings: Settings): Render {
  const known = settings.macros.get(name)
  if (known) return known
  settings.macros.set(name, nothing)
  const element = settings.style.macros.get(name)
  const children = element ? compileAll(element, settings) : []
  const render = implicitGroup(children)
  settings.macros.set(name, render)
  return render
}

/** Like a group, a macro is left out where it asked for variables and all were empty. */
function implicitGroup(children: ReadonlyArray<Render>): Render {
  return (context, into) => {
    const {called, filled} = context
    const pieces = collect(children, context)
    if (context.called > called && context.filled === filled) return
    if (pieces.length === 0) return
    for (const piece of pieces) into.push(piece)
  }
}
