/**
 * `cs:choose`: the pieces of the first branch whose conditions hold (CSL 1.0.2, “Choose”).
 */
import type {XmlElement} from '../xml.ts'
import type {Context, Render} from './context.ts'
import {seen} from './finish.ts'
import {fitAll, fitting, idle, sequence} from './fit.ts'
import {compileAll} from './group.ts'
import type {Settings} from './settings.ts'
import {compileTests, type Test} from './tests.ts'

/** A branch; its children are compiled when it is first taken. */
interface Branch {
  test: Test
  children(): ReadonlyArray<Render>
}

const always: Test = {holds: () => true, decide: () => true}

/** The closure of a choice. */
export function compileChoose(element: XmlElement, settings: Settings): Render {
  const branches: Branch[] = []
  for (const child of element.children) {
    const test = testOf(child, settings)
    if (!test) continue
    let compiled: ReadonlyArray<Render> | undefined
    branches.push({
      test,
      children() {
        compiled ??= compileAll(child, settings)
        return settings.firstOnly && compiled.length > 1 ? [firstOf(compiled)] : compiled
      }
    })
  }
  return choose(branches)
}

/** No more than the first piece that is not empty, or that names what is not to be shown. */
function firstOf(children: ReadonlyArray<Render>): Render {
  const render: Render = (context, into) => {
    for (const child of children) {
      const from = into.length
      const before = context.namesDone
      child(context, into)
      if (context.namesDone !== before || into.slice(from).some(seen)) return
    }
  }
  return fitting(render, (shape) => {
    const fitted = fitAll(children, shape)
    return idle(fitted) ?? (fitted.length === 1 ? fitted[0]! : firstOf(fitted))
  })
}

function testOf(branch: XmlElement, settings: Settings): Test | undefined {
  if (branch.name === 'else') return always
  return branch.name === 'if' || branch.name === 'else-if' ? compileTests(branch, settings) : undefined
}

function choose(branches: ReadonlyArray<Branch>): Render {
  const render = (context: Context, into: Parameters<Render>[1]) => {
    for (const branch of branches) {
      if (!branch.test.holds(context)) continue
      for (const child of branch.children()) child(context, into)
      return
    }
  }
  return fitting(render, (shape) => {
    const open: Branch[] = []
    for (const branch of branches) {
      const holds = branch.test.decide(shape)
      if (holds === false) continue
      const children = fitAll(branch.children(), shape)
      if (holds && open.length === 0) return sequence(children)
      open.push({test: holds ? always : branch.test, children: () => children})
      if (holds) break
    }
    return open.length === 0 ? sequence([]) : choose(open)
  })
}
