/**
 * Disambiguation: an index of rendered cites; only those that share a text are looked at again, and
 * each step keeps what tells some of them apart (CSL 1.0.2, “Disambiguation”).
 */
import type {Person} from '../item/person.ts'
import type {ItemView} from '../item/view.ts'
import {type CiteState, makeState, type NameList, plainState} from '../render/context.ts'
import {nameLevels} from './name-levels.ts'
import {type Renderer, textOf} from './renderer.ts'

/** States of all items, in the order of the reference list. */
export function disambiguate(
  items: ReadonlyArray<ItemView>,
  renderer: Renderer
): ReadonlyMap<ItemView, CiteState> {
  const {facts} = renderer.processor
  const states = new Map<ItemView, CiteState>()
  if (!facts.addNames && !facts.addGiven && !facts.yearSuffix && !facts.condition) return states
  renderer.useLevels(undefined)
  if (facts.addGiven && facts.givenRule !== 'by-cite') {
    renderer.useLevels(nameLevels(items, renderer, facts.givenRule))
  }
  const index = new Disambiguator(renderer, states)
  for (const cluster of index.clusters(items, plainState)) if (cluster.length > 1) index.refine(cluster)
  return states
}

/** One thing to try: more names, or more of one given name. */
type Step =
  | {kind: 'names'; list: number; shown: number}
  | {kind: 'given'; list: number; name: number; level: number}

class Disambiguator {
  constructor(
    private readonly renderer: Renderer,
    private readonly states: Map<ItemView, CiteState>
  ) {}

  /** Items by the text of their cites in a state. */
  clusters(items: ReadonlyArray<ItemView>, state: CiteState): ReadonlyArray<ItemView[]> {
    const byText = new Map<string, ItemView[]>()
    for (const item of items) {
      const text = textOf(this.renderer.compared(item, state))
      const cluster = byText.get(text)
      if (cluster) cluster.push(item)
      else byText.set(text, [item])
    }
    return [...byText.values()]
  }

  refine(cluster: ReadonlyArray<ItemView>): void {
    this.tryFrom(cluster, this.steps(cluster), 0, plainState)
  }

  private tryFrom(
    cluster: ReadonlyArray<ItemView>,
    steps: ReadonlyArray<Step>,
    from: number,
    kept: CiteState
  ): void {
    let current = kept
    for (let at = from; at < steps.length; at++) {
      const step = steps[at]!
      const trial = apply(current, step)
      const parts = this.clusters(cluster, trial)
      if (parts.length > 1) {
        for (const part of parts) {
          if (part.length === 1) this.states.set(part[0]!, trial)
          else this.tryFrom(part, steps, at + 1, trial)
        }
        return
      }
      if (step.kind === 'names') current = trial
    }
    this.finish(cluster, kept)
  }

  /** Steps for the cluster, in CSL's order. */
  private steps(cluster: ReadonlyArray<ItemView>): ReadonlyArray<Step> {
    const {facts} = this.renderer.processor
    const byCite = facts.addGiven && facts.givenRule === 'by-cite'
    const all = cluster.map((item) => this.renderer.compared(item, plainState).lists)
    const steps: Step[] = []
    for (let list = 0; list < Math.max(...all.map((lists) => lists.length)); list++) {
      const here = all.flatMap((lists) => lists[list] ?? [])
      if (here.length === all.length && here.every((each) => alike(each, here[0]!))) continue
      const longest = Math.max(...here.map((each) => each.people.length))
      const shown = Math.max(...here.map((each) => each.shown))
      const base = Math.min(...here.map((each) => each.base))
      const initials = here.some((each) => each.initials)
      const expand = (name: number) => {
        if (!byCite) return
        if (initials && base < 1) steps.push({kind: 'given', list, name, level: 1})
        if (base < 2) steps.push({kind: 'given', list, name, level: 2})
      }
      for (let name = 0; name < shown; name++) expand(name)
      if (!facts.addNames) continue
      for (let count = shown + 1; count <= longest; count++) {
        steps.push({kind: 'names', list, shown: count})
        expand(count - 1)
      }
    }
    return steps
  }

  /** What names cannot tell apart: the conditions, one by one, then year suffixes. */
  private finish(cluster: ReadonlyArray<ItemView>, kept: CiteState): void {
    const {facts} = this.renderer.processor
    const most = facts.condition ? this.renderer.compared(cluster[0]!, kept).conditions : 0
    for (let condition = kept.condition + 1; condition <= most; condition++) {
      const trial = makeState({...kept, condition})
      const parts = this.clusters(cluster, trial)
      if (parts.length === 1) continue
      for (const part of parts) {
        if (part.length === 1) this.states.set(part[0]!, trial)
        else this.finish(part, trial)
      }
      return
    }
    const state = facts.yearSuffix ? kept : makeState({...kept, condition: most})
    cluster.forEach((item, index) => {
      this.states.set(item, makeState({...state, yearSuffix: facts.yearSuffix ? index + 1 : 0}))
    })
  }
}

/** Whether the lists show the same however much is shown of them. */
const alike = (one: NameList, other: NameList): boolean =>
  one.variable === other.variable &&
  one.people.length === other.people.length &&
  one.people.every((person, index) => samePerson(person, other.people[index]!))

const samePerson = (one: Person, other: Person): boolean =>
  one.key === other.key && one.commaSuffix === other.commaSuffix && one.staticOrder === other.staticOrder

function apply(state: CiteState, step: Step): CiteState {
  if (step.kind === 'names') {
    const shown = [...state.shown]
    while (shown.length <= step.list) shown.push(0)
    shown[step.list] = step.shown
    return makeState({...state, shown})
  }
  const given = state.given.map((list) => [...list])
  while (given.length <= step.list) given.push([])
  const list = given[step.list]!
  while (list.length <= step.name) list.push(0)
  list[step.name] = step.level
  return makeState({...state, given})
}
