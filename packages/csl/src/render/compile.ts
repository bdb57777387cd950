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
import {fitAll, fitting, idle, nothing} from './fit.ts'
import {compileAll, compileGroup} from './group.ts'
import {compileLabel} from './label.ts'
import {compileNumber} from './number.ts'
import type {BareSettings, Settings} from './settings.ts'
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

/** Settings with a compiler that knows every rendering element. */
export function withCompiler(settings: BareSettings): Settings {
  const whole: Settings = {
    ...settings,
    macros: new Map(),
    macro: (name) => compileMacro(name, whole),
    compile(element, inside) {
      const compiler = Object.hasOwn(elements, element.name) ? elements[element.name] : undefined
      if (!compiler) return nothing
      return compiler(element, inside ?? whole)
    }
  }
  return whole
}

/** Compiles a macro for this area; the place is taken first, so that loops end. */
function compileMacro(name: string, settings: Settings): Render {
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
  const render: Render = (context, into) => {
    const {called, filled} = context
    const start = into.length
    for (const child of children) child(context, into)
    if (context.called > called && context.filled === filled) into.length = start
  }
  return fitting(render, (shape) => fitGroup(fitAll(children, shape)))
}

const fitGroup = (children: ReadonlyArray<Render>): Render => idle(children) ?? implicitGroup(children)
