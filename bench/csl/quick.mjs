// bench/csl/quick.ts
import {readFileSync as readFileSync2} from 'node:fs'
import {join as join3} from 'node:path'

// packages/csl/src/item/date.ts
function toDate(value) {
  if (value === void 0 || value === null) return void 0
  if (typeof value === 'string' || typeof value === 'number') return toDate({raw: String(value)})
  if (typeof value !== 'object') return void 0
  const circa = Boolean(value.circa) && value.circa !== 'false'
  const parts = Array.isArray(value['date-parts']) ? value['date-parts'] : []
  if (parts.length > 0) {
    const start = toPoint(parts[0])
    if (start) {
      const season = Number(value.season)
      if (season >= 1 && season <= 24 && start.month === void 0) start.season = seasonOf(season)
      const end = parts.length > 1 ? toPoint(parts[1]) : void 0
      const open = parts.length > 1 && !end
      return {start, end, open, circa, literal: ''}
    }
  }
  if (value.literal) return {start: {}, circa, literal: String(value.literal)}
  const text = value.raw ?? value.edtf
  return text ? parseDate(String(text), circa) : void 0
}
var seasonOf = (number2) => (number2 > 20 ? number2 - 20 : number2 > 12 ? number2 - 12 : number2)
function toPoint(parts) {
  if (!Array.isArray(parts)) return void 0
  const [year, month, day] = parts.map((part2) =>
    part2 === '' || part2 === null || part2 === void 0 ? void 0 : Number(part2)
  )
  if (year === void 0 || !Number.isFinite(year) || year === 0) return void 0
  const point = {year}
  if (month !== void 0 && month >= 1 && month <= 12) point.month = Math.trunc(month)
  else if (month !== void 0 && month > 12 && month <= 24) point.season = seasonOf(month)
  if (day !== void 0 && day >= 1 && day <= 31 && point.month !== void 0) point.day = Math.trunc(day)
  return point
}
var months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
var seasons = {spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4}
function parseDate(text, circa = false) {
  const trimmed = text.trim()
  const approximate = circa || /[?~]\s*$|^(?:ca?\.|circa)\s/i.test(trimmed)
  const bare = trimmed.replace(/[?~%]/g, '').replace(/^(?:ca?\.|circa)\s+/i, '')
  const halves = splitRange(bare)
  const start = parsePoint(halves[0])
  if (!start) return {start: {}, circa: approximate, literal: trimmed}
  if (halves.length === 1) return {start, circa: approximate, literal: ''}
  const after = halves[1].trim()
  if (after === '' || after === '..') return {start, open: true, circa: approximate, literal: ''}
  const end = parsePoint(after)
  if (!end) return {start: {}, circa: approximate, literal: trimmed}
  return {start, end, circa: approximate, literal: ''}
}
function splitRange(text) {
  if (/\d\/\d/.test(text) && /^\d{1,2}\/\d{1,2}\/\d{3,4}$/.test(text)) return [text]
  if (text.includes('/')) return text.split('/', 2)
  const match = /^(.+?)\s+[-–—]\s*(.+)$|^(.*?\d{3,4})[–—](.+)$|^(\d{4})-(\d{4})$/.exec(text)
  if (!match) return [text]
  return [match[1] ?? match[3] ?? match[5], match[2] ?? match[4] ?? match[6]]
}
function parsePoint(text) {
  const trimmed = text.trim()
  const iso = /^(-?\d{3,6}|-?\d{1,2})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:T.*)?$/.exec(trimmed)
  if (iso) return toPoint([iso[1], iso[2] ?? '', iso[3] ?? ''])
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{3,4})$/.exec(trimmed)
  if (american) return toPoint([american[3], american[1], american[2]])
  return parseWords(trimmed)
}
function parseWords(text) {
  const point = {}
  for (const word of text.split(/[\s,.]+/)) {
    if (word === '') continue
    const small = word.toLowerCase()
    const month = months.indexOf(small.slice(0, 3))
    if (/^\d{3,4}$/.test(word) && point.year === void 0) point.year = Number(word)
    else if (/^\d{1,2}(st|nd|rd|th)?$/.test(small) && point.day === void 0)
      point.day = Number.parseInt(word, 10)
    else if (Object.hasOwn(seasons, small)) point.season = seasons[small]
    else if (/^[a-z]{3,9}$/.test(small) && month !== -1) point.month = month + 1
    else return void 0
  }
  if (point.year === void 0) return void 0
  if (point.month === void 0) delete point.day
  return point
}

// packages/csl/src/item/note.ts
var braces = /\{:([\w-]+):\s*([^}]*)\}/g
var line = /^([A-Za-z][\w -]{0,40}):\s*(\S.*)$/
function variablesInNote(note) {
  const found = /* @__PURE__ */ new Map()
  for (const match of note.matchAll(braces)) found.set(match[1], match[2].trim())
  for (const [index, each2] of note.split('\n').entries()) {
    const match = line.exec(each2.trim())
    if (match) {
      const name = match[1]
      found.set(/^[A-Z]+$/.test(name) ? name : name.toLowerCase().replace(/ /g, '-'), match[2].trim())
    } else if (index > 0) break
  }
  return found
}

// packages/csl/src/item/person.ts
var eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・\s]+$/u
var leading = /^((?:['\u2019]?\p{Ll}[\p{Ll}.]*(?:['\u2019]|-|\s)\s*)+)(?=\S)/u
var trailing = /\s+((?:\p{Ll}[\p{Ll}.]*['\u2019]?\s+)*\p{Ll}[\p{Ll}.]*['\u2019]?)$/u
var string = (value) =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
var isTrue = (value) =>
  value === true ||
  value === 1 ||
  (typeof value === 'string' && value !== '' && value !== '0' && value !== 'false')
function toPerson(name) {
  let family = string(name.family)
  let given3 = string(name.given)
  let dropping = string(name['dropping-particle'])
  let nonDropping = string(name['non-dropping-particle'])
  let suffix = string(name.suffix)
  const literal2 = string(name.literal)
  const parse = name['parse-names'] === void 0 || isTrue(name['parse-names'])
  const quoted = /^"(.*)"$/.exec(family)
  if (quoted) family = quoted[1]
  else if (parse && literal2 === '') {
    if (nonDropping === '') [nonDropping, family] = splitLeading(family)
    if (suffix === '') [given3, suffix] = splitSuffix(given3)
    if (dropping === '') [given3, dropping] = splitTrailing(given3)
  }
  return {
    family,
    given: given3,
    dropping,
    nonDropping,
    suffix,
    literal: literal2,
    commaSuffix: isTrue(name['comma-suffix']) || suffix.startsWith('!'),
    staticOrder: isTrue(name['static-ordering']),
    eastAsian: family !== '' && eastAsian.test(family + given3),
    key: [literal2, family, given3, dropping, nonDropping, suffix].join('\0')
  }
}
function splitLeading(family) {
  const match = leading.exec(family)
  if (!match || match[0].length === family.length) return ['', family]
  const particle = match[1]
  return [/[^'’-]\s+$/.test(particle) ? particle.trimEnd() : particle, family.slice(particle.length)]
}
function splitTrailing(given3) {
  const match = trailing.exec(given3)
  return match ? [given3.slice(0, match.index), match[1]] : [given3, '']
}
function splitSuffix(given3) {
  const match = /,(!?)\s*([^,]+)$/.exec(given3)
  return match ? [given3.slice(0, match.index).trimEnd(), match[1] + match[2].trim()] : [given3, '']
}

// packages/csl/src/item/rich-field.ts
var italic = {style: 'italic'}
var bold = {weight: 'bold'}
var caps = {variant: 'small-caps'}
var raised = {align: 'sup'}
var lowered = {align: 'sub'}
var special = /[<"'’‘“”„]/
var token =
  /<(?:\/?(?:i|b|sup|sub|sc)|span class="nocase"|span style="font-variant: ?small-caps;"|\/span)>|["'’‘“”„]/g
var openers = {
  '<i>': {closer: '</i>', look: italic},
  '<b>': {closer: '</b>', look: bold},
  '<sup>': {closer: '</sup>', look: raised, nocase: true},
  '<sub>': {closer: '</sub>', look: lowered, nocase: true},
  '<sc>': {closer: '</sc>', look: caps, nocase: true},
  '<span class="nocase">': {closer: '</span>', nocase: true},
  '<span style="font-variant:small-caps;">': {closer: '</span>', look: caps, nocase: true},
  '<span style="font-variant: small-caps;">': {closer: '</span>', look: caps, nocase: true},
  '\u201C': {closer: '\u201D', quotes: true, typed: '\u201C'},
  '\u201E': {closer: '\u201C', quotes: true, typed: '\u201E'}
}
function parseField(source) {
  const text = source.includes('\xAB')
    ? source.replace(/« /g, '\xAB\u202F').replace(/ »/g, '\u202F\xBB')
    : source
  if (!special.test(text)) return text
  return new FieldParser(text).parse()
}
var FieldParser = class {
  constructor(text) {
    this.text = text
  }
  text
  stack = [{closer: '', literal: '', kids: []}]
  parse() {
    let from = 0
    for (const match of this.text.matchAll(token)) {
      this.add(this.text.slice(from, match.index))
      this.token(match[0], match.index)
      from = match.index + match[0].length
    }
    this.add(this.text.slice(from))
    while (this.stack.length > 1) this.abandon()
    const {kids} = this.stack[0]
    return {kids, whole: true}
  }
  token(text, index) {
    if (text === '"' || text === "'" || text === '\u2018' || text === '\u2019') {
      this.quote(text, index)
      return
    }
    if (this.close(text)) return
    const opener = openers[text]
    if (opener) this.stack.push({...opener, literal: text, kids: []})
    else this.add(text)
  }
  quote(text, index) {
    const before = charBefore(this.text, index)
    const after = charAfter(this.text, index + 1)
    const closer = text === '\u2018' ? '\u2019' : text
    const mayClose =
      text !== '\u2018' && before !== '' && !/[\s(]/.test(before) && !/[\p{L}\p{N}]/u.test(after)
    if (mayClose && this.close(closer)) return
    const mayOpen =
      text !== '\u2019' &&
      (/^$|[\s(["“‘«/\-–—]/.test(before) || (before === "'" && text === '"')) &&
      after !== '' &&
      !/\s/.test(after)
    if (mayOpen && !this.stack.some((frame) => frame.literal === text)) {
      this.stack.push({
        closer,
        literal: text,
        quotes: true,
        kids: [],
        ...(text === '\u2018' ? {typed: text} : {})
      })
    } else this.add(text === "'" ? '\u2019' : text)
  }
  /** Closes the innermost frame that this closes, if any; what was opened after it stays as typed. */
  close(closer) {
    const at = this.stack.findLastIndex((frame) => frame.closer === closer)
    if (at < 1) return false
    while (this.stack.length > at + 1) this.abandon()
    const {kids, look, nocase, quotes, typed} = this.stack.pop()
    this.stack.at(-1).kids.push({kids, look, nocase, quotes, typed, field: true})
    return true
  }
  abandon() {
    const {literal: literal2, kids} = this.stack.pop()
    this.add(literal2 === "'" ? '\u2019' : literal2)
    for (const kid of kids) typeof kid === 'string' ? this.add(kid) : this.stack.at(-1).kids.push(kid)
  }
  add(text) {
    if (text === '') return
    const {kids} = this.stack.at(-1)
    const last = kids.at(-1)
    if (typeof last === 'string') kids[kids.length - 1] = last + text
    else kids.push(text)
  }
}
function charBefore(text, index) {
  const before = text.slice(Math.max(0, index - 60), index).replace(/<[^<>]*>$/, '')
  return before.slice(-1)
}
function charAfter(text, index) {
  return text
    .slice(index, index + 60)
    .replace(/^<[^<>]*>/, '')
    .slice(0, 1)
}

// packages/csl/src/item/variables.ts
var words = (text) => new Set(text.trim().split(/\s+/))
var nameVariables = words(`author chair collection-editor compiler composer container-author
  contributor curator director editor editor-translator editorial-director executive-producer guest host interviewer illustrator
  narrator organizer original-author performer producer recipient reviewed-author script-writer
  series-creator translator`)
var dateVariables = words('accessed available-date event-date issued original-date submitted')
var numberVariables = words(`chapter-number citation-number collection-number edition
  first-reference-note-number issue locator number number-of-pages number-of-volumes page page-first
  part-number printing-number section supplement-number version volume`)

// packages/csl/src/item/view.ts
var aliases = {
  'title-short': 'shortTitle',
  'container-title-short': 'journalAbbreviation',
  'event-title': 'event'
}
var serials = 0
var ItemView = class {
  id
  type
  /** Differs from that of any other view: what was computed from one never stands for another. */
  serial = ++serials
  texts = /* @__PURE__ */ new Map()
  rich = /* @__PURE__ */ new Map()
  lists = /* @__PURE__ */ new Map()
  days = /* @__PURE__ */ new Map()
  everybody
  fromNote
  source
  constructor(item) {
    this.source = item
    this.id = String(item.id)
    const note = this.source['note']
    this.fromNote =
      typeof note === 'string' && note.includes(':') ? variablesInNote(note) : /* @__PURE__ */ new Map()
    const type = this.fromNote.get('type') ?? this.source['type']
    this.type = typeof type === 'string' ? type : ''
  }
  /** Whether the view is of that very record, or of one that says the same. */
  shows(item) {
    const other = item
    return other === this.source || JSON.stringify(other) === JSON.stringify(this.source)
  }
  raw(name) {
    const own = Object.hasOwn(this.source, name) ? this.source[name] : void 0
    return own === void 0 || own === '' ? this.fromNote.get(name) : own
  }
  /** Text of a standard or number variable; `undefined` where empty. */
  text(name) {
    if (this.texts.has(name)) return this.texts.get(name)
    const text = this.computeText(name)
    this.texts.set(name, text)
    return text
  }
  computeText(name) {
    let value = this.raw(name)
    if ((value === void 0 || value === '') && Object.hasOwn(aliases, name)) value = this.raw(aliases[name])
    if (name === 'page-first' && (value === void 0 || value === '')) return firstPage(this.text('page'))
    if (typeof value === 'number') return String(value)
    return typeof value === 'string' && value.trim() !== '' ? value : void 0
  }
  /** Text of a variable with its markup read. */
  field(name) {
    if (this.rich.has(name)) return this.rich.get(name)
    const text = this.text(name)
    const out = text === void 0 ? void 0 : parseField(text)
    this.rich.set(name, out)
    return out
  }
  /** Names of a name variable; empty where there are none. */
  names(name) {
    const known = this.lists.get(name)
    if (known) return known
    const value = this.raw(name)
    const people = peopleOf(value)
    this.lists.set(name, people)
    return people
  }
  /** Names of all name variables, variable by variable. */
  people() {
    this.everybody ??= [...nameVariables].flatMap((name) => this.names(name))
    return this.everybody
  }
  /** The date of a date variable. */
  date(name) {
    if (this.days.has(name)) return this.days.get(name)
    const date = toDate(this.raw(name))
    this.days.set(name, date)
    return date
  }
  /** Whether the variable, of any kind, holds something. */
  has(name) {
    if (nameVariables.has(name)) return this.names(name).length > 0
    if (dateVariables.has(name)) return this.date(name) !== void 0
    return this.text(name) !== void 0
  }
}
function peopleOf(value) {
  if (typeof value === 'string') {
    const [family = '', given3 = ''] = value.split('||').map((part2) => part2.trim())
    return [toPerson(value.includes('||') ? {family, given: given3} : {literal: value})]
  }
  if (!Array.isArray(value)) return []
  return value
    .filter((name) => typeof name === 'object' && name !== null)
    .map(toPerson)
    .filter((person) => person.family !== '' || person.given !== '' || person.literal !== '')
}
var firstPage = (page) => page?.split(/\s*[-–—,&]\s*/)[0]

// packages/csl/src/render/context.ts
var positions = {first: 0, subsequent: 1, ibid: 2, ibidWithLocator: 3}
var plainState = {shown: [], given: [], yearSuffix: 0, condition: 0, key: ''}
function makeState(parts) {
  const {shown, given: given3, yearSuffix: yearSuffix2, condition} = parts
  const key = `${shown.join(',')}/${given3.map((list) => list.join('')).join(',')}/${yearSuffix2}/${condition}`
  return {...parts, key: key === '//0/0' ? '' : key}
}
function newContext(item, cite, state, services) {
  return {
    item,
    cite,
    state,
    services,
    called: 0,
    filled: 0,
    used: void 0,
    lists: [],
    namesDone: false,
    suffixDone: false,
    conditions: 0,
    depth: 0
  }
}

// packages/csl/src/tree/out.ts
function affixed(inner, prefix, suffix) {
  if (!prefix && !suffix) return inner
  if (!prefix) return {kids: [inner, suffix]}
  return {kids: suffix ? [prefix, inner, suffix] : [prefix, inner]}
}
function joined(pieces2, delimiter) {
  if (pieces2.length === 0) return void 0
  if (pieces2.length === 1) return pieces2[0]
  if (!delimiter) return {kids: pieces2}
  const kids = []
  for (let index = 0; index < pieces2.length; index++) {
    if (index > 0) kids.push(delimiter)
    kids.push(pieces2[index])
  }
  return {kids}
}
function plainOf(out) {
  if (typeof out === 'string') return out
  let text = ''
  for (const kid of out.kids) text += typeof kid === 'string' ? kid : plainOf(kid)
  return text
}
function isEmpty(out) {
  if (out === void 0) return true
  if (typeof out === 'string') return out === ''
  return out.kids.every(isEmpty)
}
function mapText(out, change, nocase = false) {
  if (typeof out === 'string') return change(out, nocase)
  let changed
  const inside = nocase || out.nocase === true
  out.kids.forEach((kid, index) => {
    const next = mapText(kid, change, inside)
    if (next !== kid) {
      changed ??= [...out.kids]
      changed[index] = next
    }
  })
  return changed ? {...out, kids: changed} : out
}
function mapNodes(out, change) {
  if (typeof out === 'string') return out
  const next = change(out)
  if (next !== out) return next
  let changed
  out.kids.forEach((kid, index) => {
    const other = mapNodes(kid, change)
    if (other !== kid) {
      changed ??= [...out.kids]
      changed[index] = other ?? ''
    }
  })
  return changed ? {...out, kids: changed} : out
}
function findNode(out, fits) {
  if (out === void 0 || typeof out === 'string') return void 0
  if (fits(out)) return out
  for (const kid of out.kids) {
    const found = findNode(kid, fits)
    if (found) return found
  }
  return void 0
}
function walkNodes(out, visit) {
  if (typeof out === 'string') return
  visit(out)
  for (const kid of out.kids) walkNodes(kid, visit)
}

// packages/csl/src/document/memo.ts
var Memo = class {
  old = /* @__PURE__ */ new Map()
  fresh = /* @__PURE__ */ new Map()
  /** The value known by the key, else computed and kept. */
  get(key, compute) {
    const known = this.fresh.get(key)
    if (known !== void 0) return known
    const value = this.old.get(key) ?? compute()
    this.fresh.set(key, value)
    return value
  }
  /** Ends a run. */
  turn() {
    this.old = this.fresh
    this.fresh = /* @__PURE__ */ new Map()
  }
}

// packages/csl/src/document/substitute.ts
var isNames = (node) => node.role === 'names'
function entryNames(pieces2) {
  const node = findNode({kids: pieces2}, isNames)
  if (!node) return void 0
  const keys = []
  let lists = ''
  walkNodes(node, (each2) => {
    if (each2.role === 'name') keys.push(plainOf(each2))
    if (each2.role === 'substitute') lists += plainOf(each2)
  })
  return {node, text: lists === '' ? plainOf(node) : lists, keys}
}
function matchingNames(names, previous, rule) {
  if (rule.startsWith('complete')) return names.text === previous.text ? Math.max(names.keys.length, 1) : 0
  let count = 0
  while (count < names.keys.length && names.keys[count] === previous.keys[count]) count++
  return count
}
function substituteNames(pieces2, names, count, mark2, rule) {
  const replacement =
    rule === 'complete-all'
      ? whole(names.node, mark2)
      : each(names.node, rule === 'partial-first' ? 1 : count, mark2)
  return pieces2.map((piece) => mapNodes(piece, (node) => (node === names.node ? replacement : node)) ?? '')
}
function whole(node, mark2) {
  const list = findNode(node, (each2) => each2.role === 'substitute')
  if (!list) return {...node, kids: [mark2]}
  return mapNodes(node, (each2) => (each2 === list ? {...each2, kids: [mark2]} : each2)) ?? ''
}
function each(node, count, mark2) {
  let left = count
  return (
    mapNodes(node, (name) => {
      if (name.role !== 'name') return name
      if (left === 0) return name
      left--
      return {...name, kids: [mark2]}
    }) ?? ''
  )
}

// packages/csl/src/document/bibliography.ts
var ListRenderer = class {
  constructor(renderer) {
    this.renderer = renderer
  }
  renderer
  entries = new Memo()
  names = new Memo()
  /** Entries of the items, in their order. */
  render(items2, states, numberOf2) {
    const {bibliography: area, facts} = this.renderer.processor
    if (!area) return []
    let previous
    const list = items2.map((item) => {
      const number2 = numberOf2(item)
      const state = states.get(item) ?? plainState
      const key = this.renderer.entryKey(item, number2, state)
      if (facts.substitute === void 0) return {id: item.id, out: this.entry(key, item, number2, state, area)}
      const {names} = this.names.get(key, () => ({
        names: entryNames(this.renderer.entry(item, number2, state))
      }))
      const count = names && previous ? matchingNames(names, previous, facts.substituteRule) : 0
      previous = names
      return {id: item.id, out: this.entry(key, item, number2, state, area, names, count)}
    })
    this.entries.turn()
    this.names.turn()
    return list
  }
  entry(key, item, number2, state, area, names, count = 0) {
    return this.entries.get(`${key}|${count}`, () => {
      const {substitute, substituteRule} = this.renderer.processor.facts
      const pieces2 = this.renderer.entry(item, number2, state)
      const shown =
        names && count > 0 ? substituteNames(pieces2, names, count, substitute, substituteRule) : pieces2
      return dress(shown.map(topDisplay), area)
    })
  }
}
function dress(pieces2, area) {
  if (pieces2.every(isEmpty)) return ''
  const {prefix, suffix, look} = area
  const align = area.element.attributes.has('second-field-align')
  const body = align ? aligned(pieces2, suffix) : withSuffix(pieces2, suffix)
  return {kids: prefix === '' ? body : [prefix, ...body], look, role: 'cite'}
}
function aligned(pieces2, suffix) {
  const shown = pieces2.filter((piece) => !isEmpty(piece))
  const [first, ...rest] = shown
  if (first === void 0 || rest.length === 0) return [...shown, suffix]
  return [
    {kids: [first], display: 'left-margin'},
    {kids: [...rest, suffix], display: 'right-inline'}
  ]
}
function withSuffix(pieces2, suffix) {
  const last = pieces2.at(-1)
  if (suffix === '' || last === void 0 || typeof last === 'string') return [...pieces2, suffix]
  if (last.display !== 'block' && last.display !== 'right-inline') return [...pieces2, suffix]
  return [...pieces2.slice(0, -1), {...last, kids: [...last.kids, suffix]}]
}
function topDisplay(piece) {
  if (typeof piece === 'string') return piece
  const kids = piece.kids.map((kid) => mapNodes(kid, dropDisplay) ?? '')
  return kids.some((kid, index) => kid !== piece.kids[index]) ? {...piece, kids} : piece
}
var dropDisplay = (node) =>
  node.display === void 0 ? node : {kids: node.kids.map((kid) => mapNodes(kid, dropDisplay) ?? '')}

// packages/csl/src/tree/look.ts
var attributes = [
  ['font-style', 'style', ['normal', 'italic', 'oblique']],
  ['font-variant', 'variant', ['normal', 'small-caps']],
  ['font-weight', 'weight', ['normal', 'bold', 'light']],
  ['text-decoration', 'decoration', ['none', 'underline']],
  ['vertical-align', 'align', ['baseline', 'sup', 'sub']]
]
function lookOf(source) {
  let look
  for (const [attribute, key, values2] of attributes) {
    const value = source.get(attribute)
    if (value === void 0 || !values2.includes(value)) continue
    look ??= {}
    look[key] = value
  }
  return look
}

// packages/csl/src/tree/stop-words.ts
var stopWords = /* @__PURE__ */ new Set([
  'a',
  'about',
  'across',
  'afore',
  'after',
  'against',
  'along',
  'alongside',
  'amid',
  'amidst',
  'among',
  'amongst',
  'an',
  'and',
  'anenst',
  'apropos',
  'apud',
  'around',
  'as',
  'aside',
  'astride',
  'at',
  'athwart',
  'atop',
  'barring',
  'before',
  'behind',
  'below',
  'beneath',
  'beside',
  'besides',
  'between',
  'beyond',
  'but',
  'by',
  'c',
  'ca',
  'circa',
  "d'",
  'de',
  'despite',
  'down',
  'during',
  'et',
  'except',
  'for',
  'forenenst',
  'from',
  'given',
  'in',
  'inside',
  'into',
  'lest',
  'like',
  'modulo',
  'near',
  'next',
  'nor',
  'notwithstanding',
  'of',
  'off',
  'on',
  'onto',
  'or',
  'out',
  'over',
  'per',
  'plus',
  'pro',
  'qua',
  'sans',
  'since',
  'so',
  'than',
  'the',
  'through',
  'throughout',
  'thru',
  'thruout',
  'till',
  'to',
  'toward',
  'towards',
  'under',
  'underneath',
  'until',
  'unto',
  'up',
  'upon',
  'v.',
  'van',
  'versus',
  'via',
  'vis-\xE0-vis',
  'von',
  'vs.',
  'with',
  'within',
  'without',
  'yet'
])
var stopPhrases = [
  'according to',
  'ahead of',
  'apart from',
  'as regards',
  'back to',
  'because of',
  'close to',
  'due to',
  'far from',
  'instead of',
  'outside of',
  'prior to',
  'pursuant to',
  'rather than',
  'regardless of',
  'such as',
  'that of',
  'where as'
]

// packages/csl/src/tree/text-case.ts
var cases = ['lowercase', 'uppercase', 'capitalize-first', 'capitalize-all', 'sentence', 'title']
var textCaseOf = (value) => (value !== void 0 && cases.includes(value) ? value : void 0)
var turkic = /^(?:tr|az|lt)\b/i
function withCase(out, textCase, english, locale) {
  const tag = locale !== void 0 && turkic.test(locale) ? locale.slice(0, 2) : void 0
  if (textCase === 'lowercase')
    return mapText(out, (text, nocase) => (nocase ? text : text.toLocaleLowerCase(tag)))
  if (textCase === 'uppercase')
    return mapText(out, (text, nocase) => (nocase ? text : text.toLocaleUpperCase(tag)))
  if (textCase === 'title' && !english) return out
  const whole2 = plainOf(out)
  const changed = changes[textCase](whole2)
  if (changed === whole2) return out
  return slices(out, changed)
}
var changes = {
  'capitalize-first': capitalizeFirst,
  'capitalize-all': capitalizeAll,
  sentence: sentenceCase,
  title: titleCase
}
function slices(out, changed) {
  let at = 0
  return mapText(out, (text, nocase) => {
    const from = at
    at += text.length
    return nocase ? text : changed.slice(from, at)
  })
}
function upper(char) {
  const capital = char.toUpperCase()
  return capital.length === char.length ? capital : char
}
function lower(text) {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text
}
var firstWord = /^([^\p{L}\p{N}]*)(\p{Ll}[^\s\-\u2013\u2014]*)/u
function capitalizeFirst(whole2) {
  const match = firstWord.exec(whole2)
  if (!match || /\p{Lu}/u.test(match[2])) return whole2
  return capitalAt(whole2, match[1].length)
}
var capitalAt = (text, at) =>
  text.slice(0, at) +
  upper(String.fromCodePoint(text.codePointAt(at))) +
  text.slice(at + String.fromCodePoint(text.codePointAt(at)).length)
var anyWord = /[\p{L}\p{N}'’]+/gu
function capitalizeAll(whole2) {
  return whole2.replace(anyWord, (word) =>
    /^\p{Ll}/u.test(word) && word === lower(word) ? capitalAt(word, 0) : word
  )
}
function sentenceCase(whole2) {
  const match = /^[^\p{L}\p{N}]*[\p{L}\p{M}'’]*/u.exec(whole2)
  const start = /\p{L}/u.exec(match[0])
  const first = start ? capitalAt(match[0], start.index) : match[0]
  return first + lower(whole2.slice(match[0].length))
}
var wordPattern = /[^\s\u00a0\-–—/:?!.“”"()[\]]+(?:\.(?=[^\s.]))?/gu
function titleCase(whole2) {
  const words3 = [...whole2.matchAll(wordPattern)]
  let out = ''
  let from = 0
  words3.forEach((match, index) => {
    const word = match[0]
    const end = match.index + word.length
    const edge = index === words3.length - 1 || afterStop.test(whole2.slice(0, match.index))
    out += whole2.slice(from, match.index)
    out += titleWord(
      word,
      index === 0,
      edge,
      whole2[match.index - 1] ?? ' ',
      whole2[end] ?? ' ',
      whole2.slice(match.index, end + 30)
    )
    from = end
  })
  return out + whole2.slice(from)
}
var afterStop = /[:?!][\s\u00a0“"‘(]*$/
function titleWord(word, first, edge, before, after, rest) {
  if (word !== lower(word) || !/^\p{Script=Latin}/u.test(word)) return word
  if (first) return capitalAt(word, 0)
  if (word.length === 1 && !(edge && stopWords.has(word))) return word
  const hyphenated = before === '-' || before === '\u2013'
  const isStop =
    stopWords.has(word) ||
    (after === '.' && stopWords.has(`${word}.`)) ||
    stopPhrases.some((phrase) => startsPhrase(rest, phrase))
  if (isStop && !edge && (after !== '-' || hyphenated)) return word
  return capitalAt(word, 0)
}
var startsPhrase = (rest, phrase) =>
  rest.slice(0, phrase.length).toLowerCase() === phrase && !/^\p{L}/u.test(rest.slice(phrase.length))

// packages/csl/src/render/finish.ts
function finisher(element, settings) {
  const {attributes: attributes2} = element
  const textCase = textCaseOf(attributes2.get('text-case'))
  const stripPeriods = attributes2.get('strip-periods') === 'true'
  const quotes = attributes2.get('quotes') === 'true'
  const look = lookOf(attributes2)
  const display = displayOf(attributes2.get('display'))
  const prefix = attributes2.get('prefix')
  const suffix = attributes2.get('suffix')
  const tag = settings.locale.tag
  const isText = element.name === 'text'
  return (inner, context, traits) => {
    let out = inner
    if (stripPeriods) out = mapText(out, (text) => text.replaceAll('.', ''))
    if (textCase)
      out = withCase(out, textCase, isEnglish(context, settings), context.item.text('language') ?? tag)
    const worn = look?.style === 'italic' && isText && isEastAsian(out) ? {...look, style: void 0} : look
    if (quotes || worn || traits) {
      out = {kids: [out], ...traits, ...(quotes ? {quotes} : {}), ...(worn ? {look: worn} : {})}
    }
    out = affixed(out, prefix, suffix)
    return display ? {kids: [out], display} : out
  }
}
var displayOf = (value) =>
  value === 'block' || value === 'left-margin' || value === 'right-inline' || value === 'indent'
    ? value
    : void 0
function isEnglish(context, settings) {
  const {item} = context
  if (item.type === 'patent' || item.text('jurisdiction') !== void 0) return false
  const language = item.text('language')
  return language === void 0 ? settings.english : /^en\b/i.test(language)
}
var seen = (out) => !isEmpty(out)
var eastAsian2 = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\s\p{P}]+$/u
function isEastAsian(out) {
  const text = plainOf(out)
  return text.charCodeAt(0) > 11903 && eastAsian2.test(text)
}

// packages/csl/src/render/group.ts
function compileGroup(element, settings) {
  const children = compileAll(element, settings)
  const delimiter = element.attributes.get('delimiter')
  const finish = finisher(element, settings)
  return (context, into) => {
    const {called, filled} = context
    const pieces2 = collect(children, context)
    const content = joined(pieces2, delimiter)
    if (context.called > called && context.filled === filled) return
    if (content === void 0) return
    context.called++
    context.filled++
    into.push(finish(typeof content === 'string' ? content : {kids: [content]}, context))
  }
}
var compileAll = (element, settings) => element.children.map((child) => settings.compile(child))
function collect(children, context) {
  const pieces2 = []
  for (const child of children) child(context, pieces2)
  return pieces2
}

// packages/csl/src/document/collapse-numbers.ts
var numberOf = (out) => findNode(out, (node) => node.role === 'citation-number')?.data
function collapseNumbers(cites, delimiter, after) {
  const pieces2 = []
  let afterRange = false
  for (let at = 0; at < cites.length; ) {
    const end = runEnd(cites, at)
    const before = afterRange && after !== void 0 ? after : delimiter
    if (end - at >= 2) {
      pieces2.push({out: dressed(cites[at], cites[at].out), delimiter: before})
      pieces2.push({out: dressed(cites[end], cites[end].out), delimiter: '\u2013'})
      afterRange = true
      at = end + 1
    } else {
      pieces2.push({out: dressed(cites[at], cites[at].out), delimiter: before})
      afterRange = false
      at++
    }
  }
  return pieces2
}
function runEnd(cites, at) {
  let end = at
  while (end + 1 < cites.length && follows(cites[end], cites[end + 1])) end++
  return end
}
function follows(first, second) {
  if (first.input.suffix !== void 0 || second.input.prefix !== void 0) return false
  const number2 = numberOf(first.out)
  if (number2 === void 0 || numberOf(second.out) !== number2 + 1) return false
  return !showsLocator(first.out) && !showsLocator(second.out)
}
var showsLocator = (out) => findNode(out, (node) => node.variable === 'locator') !== void 0

// packages/csl/src/document/collapse-years.ts
var suffixNode = (out) => findNode(out, (node) => node.role === 'year-suffix')
var withoutSuffix = (out) =>
  plainOf(mapNodes(out, (node) => (node.role === 'year-suffix' ? void 0 : node)) ?? '')
function collapseYears(cites, renderer) {
  const pieces2 = []
  const {citation, facts} = renderer.processor
  let collapsed = false
  for (let at = 0; at < cites.length; ) {
    let end = at + 1
    while (end < cites.length && sameGroup(cites[at], cites[end])) end++
    const members = cites.slice(at, end)
    const group2 = groupPieces(members, renderer)
    group2[0].delimiter = collapsed ? (facts.afterCollapse ?? citation.delimiter) : citation.delimiter
    pieces2.push(...group2)
    collapsed = members.length > 1 && facts.collapse !== void 0
    at = end
  }
  return pieces2
}
var sameGroup = (first, second) => first.names !== '' && first.names === second.names
function groupPieces(members, renderer) {
  const {citation, facts} = renderer.processor
  const first = members[0]
  const byYear = facts.collapse !== void 0
  const shorts = members.map((cite, index) =>
    index === 0 || !byYear ? cite.out : withoutNames(cite, renderer)
  )
  const anySuffix = members.some((cite) => cite.state.yearSuffix > 0)
  const inner =
    facts.groupDelimiter ?? (byYear && anySuffix && facts.collapse !== 'year' ? citation.delimiter : ', ')
  const pieces2 = [{out: dressed(first, shorts[0]), delimiter: ''}]
  const bySuffix = facts.collapse === 'year-suffix' || facts.collapse === 'year-suffix-ranged'
  let yearText2 = bySuffix ? withoutSuffix(withoutNames(first, renderer)) : ''
  for (let at = 1; at < members.length; at++) {
    const cite = members[at]
    const text = bySuffix ? withoutSuffix(shorts[at]) : ''
    const suffix = suffixNode(shorts[at])
    const plain = cite.input.locator === void 0 && members[at - 1].input.locator === void 0
    if (bySuffix && suffix && text === yearText2 && plain && suffixNode(members[at - 1].out)) {
      pieces2.push({out: dressed(cite, suffix), delimiter: facts.suffixDelimiter ?? citation.delimiter})
    } else pieces2.push({out: dressed(cite, shorts[at]), delimiter: inner})
    yearText2 = text
  }
  return facts.collapse === 'year-suffix-ranged' ? ranges(pieces2) : pieces2
}
var withoutNames = (cite, renderer) =>
  renderer.cite(cite.item, {...cite.facts, form: 'collapsed'}, cite.state).out
function ranges(pieces2) {
  const numbers3 = pieces2.map((piece) => suffixNode(piece.out)?.data)
  const isBare = (at) =>
    at > 0 && typeof pieces2[at].out !== 'string' && pieces2[at].out.role === 'year-suffix'
  const out = []
  for (let at = 0; at < pieces2.length; ) {
    let end = at
    while (
      end + 1 < pieces2.length &&
      isBare(end + 1) &&
      numbers3[end] !== void 0 &&
      numbers3[end + 1] === numbers3[end] + 1
    )
      end++
    out.push(pieces2[at])
    if (end - at >= 2) out.push({...pieces2[end], delimiter: '\u2013'})
    else if (end > at) out.push(pieces2[end])
    at = end + 1
  }
  return out
}

// packages/csl/src/document/citation.ts
var namesNode = (out) => findNode(out, (node) => node.role === 'names')
function readyCite(input, item, facts, state, renderer) {
  if (input.form === 'author-only') {
    return {input, item, facts, state, out: authorOf(item, facts, state, renderer), names: ''}
  }
  const {out} = renderer.cite(item, facts, state)
  const names = namesNode(out)
  return {input, item, facts, state, out, names: names ? plainOf(names) : ''}
}
function authorOf(item, facts, state, renderer) {
  const {form: _form, ...usual} = facts
  const names = namesNode(renderer.cite(item, {...usual, locator: void 0, label: void 0}, state).out)
  if (names) return {kids: names.kids, role: 'names', look: names.look}
  const context = newContext(item, usual, state, {})
  return {kids: collect([renderer.processor.author], context), role: 'names'}
}
function joinCites(cites, renderer) {
  const {citation, facts} = renderer.processor
  const grouped = facts.collapse?.startsWith('year') || facts.groupDelimiter !== void 0 ? group(cites) : cites
  const pieces2 =
    facts.collapse === 'citation-number'
      ? collapseNumbers(grouped, citation.delimiter, facts.afterCollapse)
      : facts.collapse?.startsWith('year') || facts.groupDelimiter !== void 0
        ? collapseYears(grouped, renderer)
        : grouped.map((cite) => ({out: dressed(cite, cite.out), delimiter: citation.delimiter}))
  const shown = pieces2.filter((piece) => !isEmpty(piece.out))
  if (shown.length === 0) return void 0
  const kids = []
  shown.forEach((piece, index) => {
    if (index > 0) kids.push(...delimiterBefore(piece))
    kids.push(piece.out)
  })
  return {kids}
}
function delimiterBefore(piece) {
  if (piece.delimiter === '') return []
  const {out} = piece
  const opening = typeof out !== 'string' && out.role === 'prefixed' ? plainOf(out.kids[0]) : ''
  return /^[.,;:!?]/.test(opening) ? [] : [piece.delimiter]
}
function dressed(cite, out) {
  const {prefix, suffix} = cite.input
  if (prefix === void 0 && suffix === void 0) return out
  const kids = []
  if (prefix !== void 0) kids.push(prefix)
  kids.push(out)
  if (suffix !== void 0) kids.push({kids: [suffix], role: 'affix'})
  return prefix === void 0 ? {kids} : {kids, role: 'prefixed'}
}
function group(cites) {
  const groups = /* @__PURE__ */ new Map()
  cites.forEach((cite, index) => {
    const key = cite.names === '' ? `\0${index}` : cite.names
    const known = groups.get(key)
    if (known) known.push(cite)
    else groups.set(key, [cite])
  })
  return [...groups.values()].flat()
}

// packages/csl/src/names/initials.ts
function initialize(given3, mark2, hyphen) {
  let out = ''
  let wasInitial = false
  for (const piece of pieces(given3)) {
    const initial = initialOf(piece)
    if (initial === void 0) {
      if (piece.joint === '-' && wasInitial) continue
      out = `${out.trimEnd()}${out === '' ? '' : ' '}${piece.text}${piece.period ? '.' : ''} `
      wasInitial = false
    } else {
      const joint2 = piece.joint === '-' && hyphen ? '-' : ''
      out = `${joint2 ? out.trimEnd() : out}${joint2}${initial}${mark2}`
      wasInitial = true
    }
  }
  return out.trimEnd()
}
function normalizeInitials(given3, mark2) {
  let out = ''
  let wasShort = true
  for (const piece of pieces(given3)) {
    const short = isInitial(piece) || (piece.period && piece.text.length <= 4)
    const joint2 = piece.joint === '-' && !short ? '-' : out === '' || (short && wasShort) ? '' : ' '
    const space = joint2 === '' && out !== '' && !short ? ' ' : joint2
    out = space === '' ? out : `${out.trimEnd()}${space}`
    out += short ? `${piece.text}${mark2}` : `${piece.text}${piece.period ? '.' : ''}`
    wasShort = short
  }
  return out.trimEnd()
}
var isInitial = (piece) => /^\p{Lu}\p{M}*$/u.test(piece.text)
function initialOf({text, period}) {
  if (period && [...text].length > 1) return /^\p{Lu}/u.test(text) ? text : void 0
  return /^['\u2019]?(\p{Lu}\p{M}*)/u.exec(text)?.[1]
}
function pieces(given3) {
  const found = []
  for (const match of given3.matchAll(/([\s\-\u2013]*)(\p{Ll}[^\s.]*|[^\s.\-\u2013]+)(\.?)/gu)) {
    const joint2 = match[1].includes('-') || match[1].includes('\u2013') ? '-' : match[1] === '' ? '' : ' '
    found.push({text: match[2], period: match[3] === '.', joint: joint2})
  }
  return found
}

// packages/csl/src/document/name-levels.ts
var familyOf = (person) => `${person.literal}\0${person.nonDropping}\0${person.family}`
var initialsOf = (person) => `${initialize(person.given, '', true)}\0${person.dropping}\0${person.suffix}`
var givenOf = (person) => person.given.replace(/\.\s*/g, '. ').trim()
var alone = {family: false, initials: false}
function nameLevels(items2, renderer, rule) {
  const primary2 = rule.startsWith('primary-name')
  const initialsOnly = rule.endsWith('with-initials')
  const {shown, all} = registries(items2, renderer, primary2)
  const known = /* @__PURE__ */ new Map()
  const signatures = /* @__PURE__ */ new Map()
  const sharing = (person) => {
    let found = known.get(person)
    if (!found) {
      found = sharingIn(isIn(shown, person) ? shown : all, person)
      known.set(person, found)
    }
    return found
  }
  return {
    level(person, index, base, initials) {
      if (primary2 && index > 0) return base
      const {family, initials: alike} = sharing(person)
      if (initials) {
        const byInitials = family ? Math.max(base, 1) : base
        return alike && !initialsOnly ? 2 : byInitials
      }
      return (family || alike) && !initialsOnly ? 2 : base
    },
    signature(item) {
      let found = signatures.get(item)
      if (found === void 0) {
        found = item
          .people()
          .map((person) => mark(sharing(person)))
          .join('')
        signatures.set(item, found)
      }
      return found
    }
  }
}
var mark = ({family, initials}) => (family ? (initials ? '3' : '1') : initials ? '2' : '')
function registries(items2, renderer, primary2) {
  const shown = /* @__PURE__ */ new Map()
  const all = /* @__PURE__ */ new Map()
  for (const item of items2) {
    for (const list of renderer.compared(item, plainState).lists) {
      const people = primary2 ? list.people.slice(0, 1) : list.people
      people.forEach((person, index) => {
        if (index < list.shown) register(shown, person)
        register(all, person)
      })
    }
  }
  return {shown, all}
}
function sharingIn(registry, person) {
  const family = registry.get(familyOf(person))
  if (!family) return alone
  return {family: family.size > 1, initials: (family.get(initialsOf(person))?.size ?? 0) > 1}
}
function register(registry, person) {
  const key = familyOf(person)
  let family = registry.get(key)
  if (!family) {
    family = /* @__PURE__ */ new Map()
    registry.set(key, family)
  }
  const initials = initialsOf(person)
  const full = family.get(initials)
  if (full) full.add(givenOf(person))
  else family.set(initials, /* @__PURE__ */ new Set([givenOf(person)]))
}
var isIn = (registry, person) =>
  registry.get(familyOf(person))?.get(initialsOf(person))?.has(givenOf(person)) === true

// packages/csl/src/document/disambiguate.ts
function disambiguate(items2, renderer) {
  const {facts} = renderer.processor
  const states = /* @__PURE__ */ new Map()
  if (!facts.addNames && !facts.addGiven && !facts.yearSuffix && !facts.condition) return states
  renderer.useLevels(void 0)
  if (facts.addGiven && facts.givenRule !== 'by-cite') {
    renderer.useLevels(nameLevels(items2, renderer, facts.givenRule))
  }
  const index = new Disambiguator(renderer, states)
  for (const cluster of index.clusters(items2, plainState)) if (cluster.length > 1) index.refine(cluster)
  return states
}
var Disambiguator = class {
  constructor(renderer, states) {
    this.renderer = renderer
    this.states = states
  }
  renderer
  states
  /** Items by the text of their cites in a state. */
  clusters(items2, state) {
    const byText = /* @__PURE__ */ new Map()
    for (const item of items2) {
      const {text} = this.renderer.compared(item, state)
      const cluster = byText.get(text)
      if (cluster) cluster.push(item)
      else byText.set(text, [item])
    }
    return [...byText.values()]
  }
  refine(cluster) {
    this.tryFrom(cluster, this.steps(cluster), 0, plainState)
  }
  tryFrom(cluster, steps, from, kept) {
    let current = kept
    for (let at = from; at < steps.length; at++) {
      const step = steps[at]
      const trial = apply(current, step)
      const parts = this.clusters(cluster, trial)
      if (parts.length > 1) {
        for (const part2 of parts) {
          if (part2.length === 1) this.states.set(part2[0], trial)
          else this.tryFrom(part2, steps, at + 1, trial)
        }
        return
      }
      if (step.kind === 'names') current = trial
    }
    this.finish(cluster, kept)
  }
  /** Steps for the cluster, in CSL's order. */
  steps(cluster) {
    const {facts} = this.renderer.processor
    const byCite = facts.addGiven && facts.givenRule === 'by-cite'
    const all = cluster.map((item) => this.renderer.compared(item, plainState).lists)
    const steps = []
    for (let list = 0; list < Math.max(...all.map((lists) => lists.length)); list++) {
      const here = all.flatMap((lists) => lists[list] ?? [])
      const longest = Math.max(...here.map((each2) => each2.people.length))
      const shown = Math.max(...here.map((each2) => each2.shown))
      const base = Math.min(...here.map((each2) => each2.base))
      const initials = here.some((each2) => each2.initials)
      const expand = (name) => {
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
  finish(cluster, kept) {
    const {facts} = this.renderer.processor
    const most = facts.condition ? this.renderer.compared(cluster[0], kept).conditions : 0
    for (let condition = kept.condition + 1; condition <= most; condition++) {
      const trial = makeState({...kept, condition})
      const parts = this.clusters(cluster, trial)
      if (parts.length === 1) continue
      for (const part2 of parts) {
        if (part2.length === 1) this.states.set(part2[0], trial)
        else this.finish(part2, trial)
      }
      return
    }
    const state = facts.yearSuffix ? kept : makeState({...kept, condition: most})
    cluster.forEach((item, index) => {
      this.states.set(item, makeState({...state, yearSuffix: facts.yearSuffix ? index + 1 : 0}))
    })
  }
}
function apply(state, step) {
  if (step.kind === 'names') {
    const shown = [...state.shown]
    while (shown.length <= step.list) shown.push(0)
    shown[step.list] = step.shown
    return makeState({...state, shown})
  }
  const given3 = state.given.map((list2) => [...list2])
  while (given3.length <= step.list) given3.push([])
  const list = given3[step.list]
  while (list.length <= step.name) list.push(0)
  list[step.name] = step.level
  return makeState({...state, given: given3})
}

// packages/csl/src/document/opening-term.ts
function opensSentence(cite, index) {
  if (cite.prefix === void 0) return index === 0
  const before = plainOf(cite.prefix).trim()
  return /[.!?]["”’]?$/.test(before) && /\s/.test(before)
}
function capitalTerm(out) {
  let done = false
  const visit = (each2) => {
    if (done) return each2
    if (typeof each2 === 'string') {
      done = each2.trim() !== ''
      return each2
    }
    if (each2.role === 'term') {
      done = true
      return capitalLeaf(each2)
    }
    const kids = each2.kids.map(visit)
    return kids.some((kid, index) => kid !== each2.kids[index]) ? {...each2, kids} : each2
  }
  return visit(out)
}
function capitalLeaf(out) {
  let first = true
  return mapText(out, (text) => {
    if (!first) return text
    first = false
    return capitalizeFirst(text)
  })
}

// packages/csl/src/sort/compare.ts
function collatorFor(tag) {
  const options = {sensitivity: 'base', ignorePunctuation: true, numeric: false}
  try {
    return new Intl.Collator(tag, options)
  } catch {
    return new Intl.Collator('en-US', options)
  }
}
function compareKeys(first, second, descending, collator) {
  for (let index = 0; index < descending.length; index++) {
    const a = first[index]
    const b = second[index]
    if (a === void 0 && b === void 0) continue
    if (a === void 0) return 1
    if (b === void 0) return -1
    const order = compareValues(a, b, collator)
    if (order !== 0) return descending[index] ? -order : order
  }
  return 0
}
function compareValues(a, b, collator) {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'number') return -1
  if (typeof b === 'number') return 1
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    if (a[index] === b[index]) continue
    const order = collator.compare(a[index], b[index])
    if (order !== 0) return order
  }
  return a.length - b.length
}

// packages/csl/src/document/renderer.ts
var plainFacts = {position: 0, nearNote: false, firstNote: 0, number: 0}
var Renderer = class {
  constructor(processor) {
    this.processor = processor
  }
  processor
  cites = new Memo()
  entries = new Memo()
  levels
  services = {}
  known = () => ({number: 0, firstNote: 0})
  /** Sets how names are told apart throughout the document. */
  useLevels(levels) {
    this.levels = levels
    this.services = levels ? {nameLevel: levels.level} : {}
  }
  /** Ends a run. */
  turn() {
    this.cites.turn()
    this.entries.turn()
  }
  cite(item, facts, state) {
    return this.cites.get(this.key(item, facts, state), () => this.render(item, facts, state))
  }
  /** The cite by which the item is compared with others: a later one, which is where styles show least. */
  compared(item, state) {
    return this.cite(item, {...plainFacts, position: positions.subsequent, ...this.known(item)}, state)
  }
  /** Equal where a cite renders the same. Facts that make no difference in this style are left out. */
  key(item, facts, state) {
    const uses = this.processor.facts.citationVariables
    const number2 = uses.has('citation-number') ? facts.number : 0
    const note = uses.has('first-reference-note-number') ? facts.firstNote : 0
    const place2 = `${item.serial}|${facts.position}${facts.nearNote ? 'n' : ''}|${note}|${number2}|${facts.form ?? ''}`
    const levels = this.levels === void 0 ? '' : this.levels.signature(item)
    return `${place2}|${state.key}|${levels}|${facts.label ?? ''}|${facts.locator ?? ''}`
  }
  render(item, facts, state) {
    const context = newContext(item, facts, state, this.services)
    const kids = collect(this.processor.citation.children, context)
    const out = {kids, role: 'cite', itemId: item.id}
    return {out, text: comparedText(out), lists: context.lists, conditions: context.conditions}
  }
  /** Equal where an entry renders the same. */
  entryKey(item, number2, state) {
    const counted = this.processor.facts.bibliographyVariables.has('citation-number') ? number2 : 0
    return `${item.serial}|${counted}|${state.key}`
  }
  /** Pieces of an entry, one per piece of the layout. */
  entry(item, number2, state) {
    return this.entries.get(this.entryKey(item, number2, state), () => {
      const context = newContext(item, {...plainFacts, number: number2}, {...state, given: []}, {})
      return collect(this.processor.bibliography.children, context)
    })
  }
}
function comparedText(out) {
  if (typeof out === 'string') return out
  if (out.role === 'date' && out.variable !== 'issued') return ''
  let text = ''
  for (const kid of out.kids) text += comparedText(kid)
  return text
}

// packages/csl/src/document/order.ts
var Sorter = class {
  constructor(area, collator) {
    this.area = area
    this.collator = collator
    this.descending = area?.keys.map((key) => key.descending) ?? []
  }
  area
  collator
  known = /* @__PURE__ */ new Map()
  descending
  before = []
  /** The values in order; as they are where the area has no keys. */
  sort(values2) {
    if (this.descending.length === 0 || values2.length < 2) return values2.map(({value}) => value)
    const keyed = values2.map((each2, index) => ({value: each2.value, index, keys: this.keysOf(each2)}))
    keyed.sort((a, b) => compareKeys(a.keys, b.keys, this.descending, this.collator) || a.index - b.index)
    return keyed.map(({value}) => value)
  }
  /** Items in order; those sorted before are taken up in the order they had, which costs least. */
  sortItems(items2) {
    const index = new Map(items2.map((item, at) => [item, at]))
    const kept = this.before.filter((item) => index.has(item))
    const keptSet = new Set(kept)
    const start = [...kept, ...items2.filter((item) => !keptSet.has(item))]
    if (this.descending.length === 0) return [...items2]
    const keyed = start.map((item) => ({
      item,
      index: index.get(item),
      keys: this.keysOf({value: item, item, number: index.get(item) + 1})
    }))
    keyed.sort((a, b) => compareKeys(a.keys, b.keys, this.descending, this.collator) || a.index - b.index)
    this.before = keyed.map(({item}) => item)
    return [...this.before]
  }
  keysOf({item, number: number2, state = plainState}) {
    const usual = state.shown.length === 0
    const known = usual ? this.known.get(item) : void 0
    const facts = {...plainFacts, number: number2}
    const {keys} = this.area
    if (known) return known.map((value, index) => (keys[index].byNumber ? number2 : value))
    const values2 = keys.map((key) => key.value(item, facts, state))
    if (usual) this.known.set(item, values2)
    return values2
  }
}

// packages/csl/src/document/positions.ts
function findPositions(citations2, ordered, distance) {
  const seen2 = /* @__PURE__ */ new Map()
  let previous
  let previousNote = 0
  return citations2.map((citation, index) => {
    const cites = ordered[index]
    const places = cites.map((cite, at) => {
      const before =
        at > 0
          ? cites[at - 1]
          : previous?.length === 1 && sameFlow(previousNote, citation.noteNumber)
            ? previous[0]
            : void 0
      return place(cite, before, citation.noteNumber, seen2, distance)
    })
    previous = cites
    previousNote = citation.noteNumber
    return places
  })
}
var sameFlow = (_before, _now) => true
function place(cite, before, note, seen2, distance) {
  const known = seen2.get(cite.id)
  if (!known) {
    seen2.set(cite.id, {firstNote: note, lastNote: note})
    return {position: cite.position ?? positions.first, nearNote: cite.nearNote ?? false, firstNote: 0}
  }
  const near = note > 0 && known.lastNote > 0 && note - known.lastNote <= distance
  known.lastNote = note
  return {
    position: cite.position ?? (before?.id === cite.id ? ibid(before, cite) : positions.subsequent),
    nearNote: cite.nearNote ?? near,
    firstNote: known.firstNote
  }
}
function ibid(before, cite) {
  if (before.locator === void 0) return cite.locator === void 0 ? positions.ibid : positions.ibidWithLocator
  if (cite.locator === void 0) return positions.subsequent
  return before.locator === cite.locator && before.label === cite.label
    ? positions.ibid
    : positions.ibidWithLocator
}

// packages/csl/src/document/pipeline.ts
var Pipeline = class {
  constructor(processor) {
    this.processor = processor
    this.renderer = new Renderer(processor)
    this.list = new ListRenderer(this.renderer)
    this.listSorter = new Sorter(processor.bibliography, processor.collator)
    this.citeSorter = new Sorter(processor.citation, processor.collator)
  }
  processor
  views = /* @__PURE__ */ new Map()
  items = []
  renderer
  list
  listSorter
  citeSorter
  rendered = new Memo()
  affixIds = /* @__PURE__ */ new WeakMap()
  affixCount = 0
  numbers = /* @__PURE__ */ new Map()
  states = /* @__PURE__ */ new Map()
  run(input) {
    this.setItems(input.items)
    const listed = this.listed(input)
    this.numbers = /* @__PURE__ */ new Map()
    const sorted = this.listSorter.sortItems(listed)
    sorted.forEach((item, index) => void this.numbers.set(item, index + 1))
    const firstNotes = this.firstNotes(input.citations)
    this.renderer.known = (item) => ({number: this.number(item), firstNote: firstNotes.get(item) ?? 0})
    this.states = disambiguate(sorted, this.renderer)
    const entries = this.list.render(sorted, this.states, (item) => this.number(item))
    const citations2 = this.citations(input.citations)
    this.renderer.turn()
    this.rendered.turn()
    return {citations: citations2, entries}
  }
  /** Views of the items; an item that did not change keeps its view. */
  setItems(items2) {
    if (items2 === this.items) return
    const views = /* @__PURE__ */ new Map()
    for (const item of items2) {
      const id = String(item.id)
      const known = this.views.get(id)
      views.set(id, known?.shows(item) ? known : new ItemView(item))
    }
    this.views = views
    this.items = items2
  }
  number(item) {
    return this.numbers.get(item) ?? 0
  }
  firstNotes(citations2) {
    const notes = /* @__PURE__ */ new Map()
    for (const {cites, noteNumber} of citations2) {
      for (const {id} of cites) {
        const item = this.views.get(id)
        if (item && !notes.has(item)) notes.set(item, noteNumber)
      }
    }
    return notes
  }
  /** Items cited, in the order of citing, then those listed without. */
  listed({citations: citations2, nocite, itemsFirst}) {
    const found = new Set(itemsFirst ? this.views.values() : [])
    const add = (id) => {
      const item = this.views.get(id)
      if (item) found.add(item)
    }
    for (const {cites} of citations2) for (const {id} of cites) add(id)
    for (const id of nocite === 'all' ? this.views.keys() : nocite) add(id)
    return [...found]
  }
  citations(citations2) {
    const ordered = citations2.map(({cites}) =>
      this.citeSorter.sort(
        cites.flatMap((cite) => {
          const item = this.views.get(cite.id)
          return item ? [{value: cite, item, number: this.number(item), state: this.states.get(item)}] : []
        })
      )
    )
    const places = findPositions(citations2, ordered, this.processor.facts.nearNoteDistance)
    return citations2.map((citation, index) => {
      const cites = ordered[index]
      const facts = cites.map((cite, at) => this.factsOf(cite, places[index][at]))
      const key = this.keyOf(citation, cites, facts)
      return this.rendered.get(key, () => this.citation(citation, cites, facts, key))
    })
  }
  keyOf({narrative}, cites, facts) {
    let key = narrative ? 'narrative' : ''
    cites.forEach((cite, index) => {
      const item = this.views.get(cite.id)
      const affixes = `${this.affixKey(cite.prefix)}\u2026${this.affixKey(cite.suffix)}`
      key += `
${this.renderer.key(item, facts[index], this.states.get(item) ?? plainState)}${affixes}`
    })
    return key
  }
  affixKey(affix) {
    if (affix === void 0 || typeof affix === 'string') return affix ?? ''
    let id = this.affixIds.get(affix)
    if (id === void 0) {
      id = ++this.affixCount
      this.affixIds.set(affix, id)
    }
    return `#${id}`
  }
  citation(citation, cites, facts, key) {
    const {isNote} = this.processor.facts
    const ready = cites.map((cite, index) => {
      const narrative = citation.narrative === true && index === 0
      const each2 = this.ready(cite, narrative ? {...facts[index], form: 'suppress-author'} : facts[index])
      return isNote && opensSentence(cite, index) ? {...each2, out: capitalTerm(each2.out)} : each2
    })
    const content = this.dressed(ready)
    const first = ready[0]
    if (!citation.narrative || !first) return {out: content, author: void 0, key}
    const author = authorOf(first.item, facts[0], first.state, this.renderer)
    if (isNote) return {out: content, author, key}
    return {out: isEmpty(content) ? author : {kids: [author, ' ', content]}, author: void 0, key}
  }
  /** The cites in the affixes of the layout, unless they are authors' names alone. */
  dressed(ready) {
    const {citation: area} = this.processor
    const joined2 = joinCites(ready, this.renderer)
    if (joined2 === void 0) return ''
    if (ready.every((cite) => cite.input.form === 'author-only')) return joined2
    const kids = [joined2]
    if (area.prefix !== '') kids.unshift(area.prefix)
    if (area.suffix !== '') kids.push(area.suffix)
    return {kids, look: area.look}
  }
  factsOf(cite, place2) {
    return {
      locator: cite.locator,
      label: cite.locator === void 0 ? void 0 : (cite.label ?? 'page'),
      position: place2.position,
      nearNote: place2.nearNote,
      firstNote: place2.firstNote,
      number: this.number(this.views.get(cite.id)),
      form: cite.form
    }
  }
  ready(cite, facts) {
    const item = this.views.get(cite.id)
    return readyCite(cite, item, facts, this.states.get(item) ?? plainState, this.renderer)
  }
}

// packages/csl/src/tree/punctuation.ts
var pairs = /* @__PURE__ */ new Map([
  ['::', 'first'],
  [';:', 'first'],
  ['!:', 'first'],
  ['?:', 'first'],
  [':.', 'first'],
  ['..', 'first'],
  [';.', 'first'],
  ['!.', 'first'],
  ['?.', 'first'],
  [';;', 'first'],
  ['!!', 'first'],
  ['??', 'first'],
  [',,', 'first'],
  [':!', 'second'],
  [';!', 'second'],
  [':?', 'second'],
  [';?', 'second']
])
var marks = '.,:;!?'
function meeting(first, second) {
  return marks.includes(second) ? pairs.get(first + second) : void 0
}

// packages/csl/src/tree/weave.ts
function weave(out, settings) {
  return new Weaver(settings).weave(out)
}
var plainLook = {
  style: 'normal',
  variant: 'normal',
  weight: 'normal',
  decoration: 'none',
  align: 'baseline'
}
var Weaver = class {
  constructor(settings) {
    this.settings = settings
  }
  settings
  root = []
  into = this.root
  lastChar = ''
  /** The first of the closing quotes just written, if nothing was written since. */
  closer
  beforeCloser = ''
  /** The field being written, and the one the closing quotes belong to. */
  field
  /** The piece with a look of its own that was just written. */
  fence
  /** Whether what is being written stands right beside that piece. */
  beside = false
  closerField
  depth = 0
  look = plainLook
  weave(out) {
    this.visit(out)
    return this.root
  }
  visit(out) {
    if (typeof out === 'string') this.write(out)
    else this.node(out)
  }
  node(node) {
    const marks3 = node.look ? this.marks(node.look, node) : void 0
    const saved = this.into
    const outer = this.look
    const outerField = this.field
    if (node.whole) this.field = node
    if (node.role === 'affix') this.closer = void 0
    const span = node.display !== void 0 || (this.settings.tagged && node.variable !== void 0)
    if (node.display && node.display !== 'right-inline') this.breakLine()
    if (span)
      this.enter({
        type: 'span',
        children: [],
        variable: node.variable,
        itemId: node.itemId,
        display: node.display
      })
    if (node.url !== void 0) this.enter({type: 'link', url: node.url, children: []})
    if (marks3) {
      for (const mark2 of marks3.list) this.enter({type: 'mark', mark: mark2, children: []})
      this.look = marks3.look
    }
    if (node.quotes) this.quoted(node)
    else this.children(node)
    this.into = saved
    this.look = outer
    this.field = outerField
    if (node.display && node.display !== 'left-margin') this.breakLine()
  }
  /** A piece with a look of its own keeps its last mark apart from what its neighbours bring. */
  children(node) {
    for (const kid of node.kids) {
      if (typeof kid === 'string') {
        this.beside = this.fence !== void 0
        this.write(kid)
        this.beside = false
        continue
      }
      this.node(kid)
      if ((kid.look !== void 0 || kid.quotes) && !kid.field && isLeaf(kid)) this.fence = kid
    }
    this.fence = void 0
  }
  breakLine() {
    this.lastChar = ''
    this.closer = void 0
  }
  enter(container) {
    this.into.push(container)
    this.into = container.children
  }
  quoted(node) {
    const {quotes} = this.settings
    const asTyped = node.typed !== void 0 && this.staysTyped(node.typed)
    const inner = this.depth % 2 === 1 ? 2 : 0
    const open = asTyped ? node.typed : quotes[inner]
    this.write(open)
    if (!asTyped) this.depth++
    for (const kid of node.kids) this.visit(kid)
    if (!asTyped) this.depth--
    this.closeQuote(asTyped ? closing[node.typed] : quotes[inner ? 3 : 1])
  }
  /** Directed marks stay as typed where the locale has others, and inner ones where they stand outside. */
  staysTyped(typed) {
    const {quotes} = this.settings
    return typed !== quotes[0] && !(typed === quotes[2] && this.depth > 0)
  }
  closeQuote(mark2) {
    const chained = this.closer
    const before = chained ? this.beforeCloser : this.lastChar
    const close = {type: 'text', value: mark2}
    this.into.push(close)
    this.lastChar = mark2.slice(-1)
    this.closer = chained ?? close
    this.closerField = this.field
    this.beforeCloser = before
  }
  write(text) {
    if (text === '') return
    let rest = text
    if (this.closer && this.settings.punctuationInQuote && !this.insideField()) rest = this.intoQuote(rest)
    else if (this.closer && !this.insideField() && rest[0] === '.' && this.endsBefore()) rest = rest.slice(1)
    if (rest === '') return
    if (!this.fenced()) rest = this.meet(rest)
    this.fence = void 0
    if (rest === '') return
    this.closer = void 0
    if (superscript.test(rest)) this.raise(rest)
    else this.append(rest)
  }
  /** Whether the text in quotes ends with a mark that makes a period after them superfluous. */
  endsBefore() {
    if (this.beforeCloser === '.') return true
    return (this.beforeCloser === '?' || this.beforeCloser === '!') && !(this.fence && this.beside)
  }
  /** Whether a piece with its own look keeps its last mark from meeting what follows. */
  fenced() {
    if (this.fence === void 0) return false
    return !this.beside || this.lastChar === '?' || this.lastChar === '!'
  }
  insideField() {
    return this.field !== void 0 && this.field === this.closerField
  }
  /** Unicode's superscript characters become the characters they raise. */
  raise(text) {
    for (const piece of text.split(superscripts)) {
      if (piece === '') continue
      if (!superscript.test(piece)) this.append(piece)
      else if (this.look.align === 'sup') this.append(piece.normalize('NFKC'))
      else {
        const value = piece.normalize('NFKC')
        this.into.push({type: 'mark', mark: 'sup', children: [{type: 'text', value}]})
        this.lastChar = value[value.length - 1]
      }
    }
  }
  append(text) {
    const last = this.into.at(-1)
    if (last?.type === 'text') last.value += text
    else this.into.push({type: 'text', value: text})
    this.lastChar = text[text.length - 1]
  }
  /** Moves a comma or period before the closing quotes. */
  intoQuote(text) {
    const first = text[0]
    if (first !== ',' && first !== '.') return text
    const merge = meeting(this.beforeCloser, first)
    if (merge !== 'first') {
      this.closer.value = first + this.closer.value
      this.beforeCloser = first
    }
    return text.slice(1)
  }
  /** What is left of the text after its first character met the last one written. */
  meet(text) {
    const first = text[0]
    if (this.lastChar === '') return text
    if (first === ' ' && isSpace(this.lastChar)) return text.replace(/^ +/, '')
    const merge = meeting(this.lastChar, first)
    if (merge === 'first') return text.slice(1)
    if (merge === 'second') this.dropLast()
    return text
  }
  dropLast() {
    const leaf = lastText(this.root)
    if (leaf) leaf.value = leaf.value.slice(0, -1)
  }
  /** Marks from the outermost to the innermost, and the look inside them. */
  marks(look, node) {
    const list = []
    const next = {...this.look}
    for (const key of lookOrder) {
      const asked = look[key]
      if (asked === void 0) continue
      const now = this.look[key]
      const wanted = node.field && asked === now && key in flips ? 'normal' : asked
      const plain = wanted === 'normal' && now === 'normal'
      if (!plain || hasFieldLook(node, key)) list.push(marksOf[key][wanted])
      Object.assign(next, {[key]: wanted})
    }
    return {list, look: next}
  }
}
var lookOrder = ['align', 'decoration', 'weight', 'variant', 'style']
var flips = {style: true, weight: true, variant: true}
var marksOf = {
  align: {sup: 'sup', sub: 'sub', baseline: 'baseline'},
  decoration: {underline: 'underline', none: 'no-decoration'},
  weight: {bold: 'bold', light: 'light', normal: 'normal-weight'},
  variant: {'small-caps': 'small-caps', normal: 'normal-variant'},
  style: {italic: 'italic', oblique: 'oblique', normal: 'normal-style'}
}
var raised2 =
  '\xAA\xB2\xB3\xB9\xBA\u02B0-\u02B8\u02C0\u02C1\u02E0-\u02E4\u06E5\u06E6\u10FC\u1D2C-\u1D2E\u1D30-\u1D3A\u1D3C-\u1D4D\u1D4F-\u1D61\u1D78\u1D9B-\u1DBF\u2070\u2071\u2074-\u207F\u2120\u2122\u2C7D\u2D6F\u3192-\u319F'
var superscript = new RegExp(`[${raised2}]`)
var superscripts = new RegExp(`([${raised2}])`)
var hasFieldLook = (node, key) =>
  node.kids.some(
    (kid) =>
      typeof kid !== 'string' &&
      ((kid.field && kid.look?.[key] !== void 0) || (!kid.look && hasFieldLook(kid, key)))
  )
var closing = {'\u201C': '\u201D', '\u2018': '\u2019', '\u201E': '\u201C'}
var isLeaf = (node) => node.kids.every((kid) => typeof kid === 'string' || kid.whole === true)
var isSpace = (char) => char === ' ' || char === '\xA0' || char === '\n'
function lastText(children) {
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index]
    if (child.type === 'text') {
      if (child.value !== '') return child
    } else {
      const found = lastText(child.children)
      if (found) return found
    }
  }
  return void 0
}

// packages/csl/src/write/from-rich-text.ts
var looks = {
  emphasis: {style: 'italic'},
  strong: {weight: 'bold'},
  smallCaps: {variant: 'small-caps'},
  superscript: {align: 'sup'},
  subscript: {align: 'sub'},
  underline: {decoration: 'underline'}
}
function fromRichText(content) {
  const kids = content.map(fromNode)
  return kids.length === 1 && typeof kids[0] === 'string' ? kids[0] : {kids, whole: true}
}
function fromNode(node) {
  if (node.type === 'text') return node.value
  const kids = node.children.map(fromNode)
  if (node.type === 'link') return {kids, url: node.url}
  return node.type === 'span' ? {kids} : {kids, look: looks[node.type]}
}

// packages/csl/src/write/rich-text.ts
var marks2 = {
  italic: 'emphasis',
  oblique: 'emphasis',
  bold: 'strong',
  'small-caps': 'smallCaps',
  sup: 'superscript',
  sub: 'subscript',
  underline: 'underline'
}
var undone = {
  'normal-style': ['emphasis'],
  'normal-weight': ['strong'],
  light: ['strong'],
  'normal-variant': ['smallCaps'],
  'no-decoration': ['underline'],
  baseline: ['superscript', 'subscript']
}
function toRichText(content) {
  return new Converter().convert(content, [])
}
var Converter = class {
  /** Children, each wrapped in the marks of `pending` that still hold for it. */
  convert(content, pending) {
    const out = []
    for (const node of content) {
      if (node.type === 'text') {
        if (node.value !== '') put(out, wrap([{type: 'text', value: node.value}], pending))
      } else if (node.type === 'mark') {
        const mark2 = marks2[node.mark]
        const gone = undone[node.mark]
        const kept = gone ? pending.filter((each2) => !gone.includes(each2)) : pending
        const inside = mark2 && !kept.includes(mark2) ? [...kept, mark2] : kept
        if (hasUndoing(node.children))
          for (const each2 of this.convert(node.children, inside)) put(out, each2)
        else put(out, wrap(this.convert(node.children, []), inside))
      } else if (node.type === 'link') {
        const children = this.convert(node.children, pending)
        if (children.length > 0) out.push({type: 'link', url: node.url, children})
      } else {
        const children = this.convert(node.children, pending)
        const {variable, itemId, display} = node
        if (children.length > 0) out.push({type: 'span', children, ...given({variable, itemId, display})})
      }
    }
    return out
  }
}
var given = (traits) => Object.fromEntries(Object.entries(traits).filter(([, value]) => value !== void 0))
function hasUndoing(content) {
  return content.some(
    (node) =>
      node.type !== 'text' &&
      ((node.type === 'mark' && undone[node.mark] !== void 0) || hasUndoing(node.children))
  )
}
function wrap(children, types) {
  if (children.length === 0) return void 0
  if (types.length === 0) return children.length === 1 ? children[0] : {type: 'span', children}
  let inner = children
  for (let index = types.length - 1; index >= 0; index--) inner = [{type: types[index], children: inner}]
  return inner[0]
}
function put(out, node) {
  if (node === void 0) return
  const last = out.at(-1)
  if (node.type === 'text' && last?.type === 'text')
    out[out.length - 1] = {type: 'text', value: last.value + node.value}
  else if (
    node.type === 'span' &&
    node.variable === void 0 &&
    node.display === void 0 &&
    node.itemId === void 0
  ) {
    for (const child of node.children) put(out, child)
  } else out.push(node)
}

// packages/csl/src/document/convert.ts
var toInput = (citation) => ({
  cites: citation.cites.map(toCiteInput),
  noteNumber: citation.noteNumber ?? 0,
  narrative: citation.mode === 'narrative'
})
function toCiteInput(cite) {
  const affix = (content) => (content === void 0 || content.length === 0 ? void 0 : fromRichText(content))
  return {
    id: cite.id,
    locator: cite.locator?.value,
    label: cite.locator?.label,
    prefix: affix(cite.prefix),
    suffix: affix(cite.suffix),
    form: cite.form === 'normal' ? void 0 : cite.form
  }
}
function richTextMaker(weaving) {
  const known = /* @__PURE__ */ new WeakMap()
  return (out) => {
    if (typeof out === 'string') return toRichText(weave(out, weaving))
    const found = known.get(out)
    if (found) return found
    const made = toRichText(weave(out, weaving))
    known.set(out, made)
    return made
  }
}

// packages/csl/src/document/session.ts
var createDocument = (processor) => new Session(processor)
var Session = class {
  pipeline
  richText
  items = []
  nocite = []
  list = []
  shownCitations = /* @__PURE__ */ new Map()
  shownEntries = /* @__PURE__ */ new Map()
  order = []
  constructor(processor) {
    this.pipeline = new Pipeline(processor)
    this.richText = richTextMaker(processor.weaving)
  }
  setItems(items2) {
    this.items = [...items2]
  }
  setNocite(nocite) {
    this.nocite = nocite
  }
  setCitations(citations2) {
    this.list = citations2.map(([name, citation]) => ({name, input: toInput(citation)}))
  }
  putCitation(name, citation, at = this.list.length) {
    const input = toInput(citation)
    const known = this.list.findIndex((each2) => each2.name === name)
    if (known === -1) this.list.splice(at, 0, {name, input})
    else this.list[known] = {name, input}
  }
  removeCitation(name) {
    this.list = this.list.filter((each2) => each2.name !== name)
  }
  update() {
    const result = this.run(this.list.map(({input}) => input))
    const citations2 = new Map(this.list.map(({name}, index) => [name, result.citations[index].out]))
    const entries = new Map(result.entries.filter(({out}) => !isEmpty(out)).map(({id, out}) => [id, out]))
    const order = [...entries.keys()]
    const update = {
      citations: this.changed(citations2, this.shownCitations),
      entries: this.changed(entries, this.shownEntries),
      order,
      orderChanged: order.length !== this.order.length || order.some((id, index) => id !== this.order[index])
    }
    this.shownCitations = citations2
    this.shownEntries = entries
    this.order = order
    return update
  }
  preview(citation, at) {
    const inputs = this.list.map(({input}) => input)
    inputs.splice(at, 0, toInput(citation))
    return this.richText(this.run(inputs).citations[at].out)
  }
  run(citations2) {
    return this.pipeline.run({items: this.items, citations: citations2, nocite: this.nocite})
  }
  changed(now, before) {
    const changed = /* @__PURE__ */ new Map()
    for (const [name, out] of now) if (before.get(name) !== out) changed.set(name, this.richText(out))
    return changed
  }
}

// packages/csl/src/error.ts
var CslError = class extends Error {
  name = 'CslError'
  /** Stable, kebab-case: `invalid-xml`, `invalid-style`, `unknown-macro`, `macro-loop`, `style-too-large`. */
  code
  line
  column
  /** What would have been right, best first. */
  expected
  constructor(code, message, line2, column, expected = []) {
    super(`${message} (line ${line2}, column ${column})`)
    this.code = code
    this.line = line2
    this.column = column
    this.expected = expected
  }
}

// packages/csl/src/locale/tags.ts
var primary = {
  af: 'af-ZA',
  ar: 'ar',
  bal: 'bal-PK',
  bg: 'bg-BG',
  brh: 'brh-PK',
  ca: 'ca-AD',
  cs: 'cs-CZ',
  cy: 'cy-GB',
  da: 'da-DK',
  de: 'de-DE',
  el: 'el-GR',
  en: 'en-US',
  es: 'es-ES',
  et: 'et-EE',
  eu: 'eu',
  fa: 'fa-IR',
  fi: 'fi-FI',
  fr: 'fr-FR',
  gl: 'gl-ES',
  he: 'he-IL',
  hi: 'hi-IN',
  hr: 'hr-HR',
  hu: 'hu-HU',
  id: 'id-ID',
  is: 'is-IS',
  it: 'it-IT',
  ja: 'ja-JP',
  km: 'km-KH',
  ko: 'ko-KR',
  la: 'la',
  lij: 'lij-IT',
  lt: 'lt-LT',
  lv: 'lv-LV',
  mn: 'mn-MN',
  ms: 'ms-MY',
  nb: 'nb-NO',
  nl: 'nl-NL',
  nn: 'nn-NO',
  no: 'nb-NO',
  pa: 'pa-PK',
  pl: 'pl-PL',
  pt: 'pt-PT',
  ro: 'ro-RO',
  ru: 'ru-RU',
  sk: 'sk-SK',
  sl: 'sl-SI',
  sr: 'sr-RS',
  sv: 'sv-SE',
  th: 'th-TH',
  tr: 'tr-TR',
  uk: 'uk-UA',
  vi: 'vi-VN',
  zh: 'zh-CN'
}
var languageOf = (tag) => tag.split(/[-_]/)[0].toLowerCase()
function fullTag(tag) {
  const [language = '', region] = tag.trim().split(/[-_]/)
  const small = language.toLowerCase()
  if (region) return `${small}-${region.length <= 3 ? region.toUpperCase() : region}`
  return Object.hasOwn(primary, small) ? primary[small] : small
}
function chainOf(tag) {
  const full = fullTag(tag)
  return [.../* @__PURE__ */ new Set([full, fullTag(languageOf(full)), 'en-US'])]
}

// packages/csl/src/locale/terms.ts
var nextForm = {
  'verb-short': 'verb',
  symbol: 'short',
  verb: 'long',
  short: 'long'
}
var termKey = (name, form, gender = '') => `${name}|${form}|${gender}`
function findTerm(table, name, form, gender = '') {
  for (let wanted = form; wanted !== void 0; wanted = nextForm[wanted]) {
    const term = table.get(termKey(name, wanted, gender))
    if (term) return term
  }
  return gender === '' ? void 0 : findTerm(table, name, form)
}

// packages/csl/src/locale/locale.ts
function mergeLocales(tag, files, ofStyle) {
  const chain = chainOf(tag)
  const ordered = [
    ...chain.flatMap((each2) => files.filter((file) => file.tag === each2)).reverse(),
    ...ofStyle.filter((own) => own.tag === ''),
    ...ofStyle.filter((own) => own.tag !== '' && isLanguage(own.tag) && own.tag === languageOf(chain[0])),
    ...ofStyle.filter((own) => own.tag !== '' && !isLanguage(own.tag) && fullTag(own.tag) === chain[0])
  ]
  const terms = /* @__PURE__ */ new Map()
  const dates = /* @__PURE__ */ new Map()
  const options = /* @__PURE__ */ new Map()
  for (const source of ordered) {
    if (source.hasOrdinals) dropOrdinals(terms)
    for (const [key, term] of source.terms) terms.set(key, term)
    for (const [form, date] of source.dates) dates.set(form, date)
    for (const [name, value] of source.options) options.set(name, value)
  }
  return {
    tag: chain[0],
    terms,
    dates,
    punctuationInQuote: options.get('punctuation-in-quote') === 'true',
    limitDayOrdinals: options.get('limit-day-ordinals-to-day-1') === 'true',
    term(name, form = 'long', plural = false) {
      const term = findTerm(terms, name, form)
      return plural ? term?.multiple : term?.single
    },
    ordinalSuffix: (number2, gender) => ordinalSuffix(terms, number2, gender)
  }
}
var isLanguage = (tag) => !/[-_]/.test(tag)
function dropOrdinals(terms) {
  for (const key of terms.keys()) if (/^ordinal(-\d\d)?\|/.test(key)) terms.delete(key)
}
var two = (number2) => String(number2).padStart(2, '0')
function ordinalSuffix(terms, number2, gender) {
  const tens = number2 % 100
  const candidates = [
    [number2, ['whole-number']],
    [tens, ['last-two-digits']],
    [number2 % 10, ['last-digit']]
  ]
  for (const wanted of gender === '' ? [''] : [gender, '']) {
    for (const [value, matches] of candidates) {
      if (value > 99) continue
      const term = terms.get(termKey(`ordinal-${two(value)}`, 'long', wanted))
      if (term && matches.includes(term.match ?? (value >= 10 ? 'last-two-digits' : 'last-digit'))) {
        return term.single
      }
    }
    const base = terms.get(termKey('ordinal', 'long', wanted))
    if (base && (wanted !== '' || gender === '')) return base.single
    if (base) return base.single
  }
  return oldOrdinal(terms, number2)
}
function oldOrdinal(terms, number2) {
  const digit = number2 % 10
  const teen = Math.floor(number2 / 10) % 10 === 1
  const which = digit >= 1 && digit <= 3 && !teen ? digit : 4
  return terms.get(termKey(`ordinal-0${which}`, 'long'))?.single ?? ''
}

// packages/csl/src/locale/read.ts
function readLocale(element, ofStyle = false) {
  const tag = element.attributes.get('xml:lang') ?? element.attributes.get('lang') ?? ''
  const terms = /* @__PURE__ */ new Map()
  const dates = /* @__PURE__ */ new Map()
  const options = /* @__PURE__ */ new Map()
  let hasOrdinals = false
  for (const child of element.children) {
    if (child.name === 'terms') {
      for (const term of child.children) {
        if (term.name !== 'term') continue
        const name = term.attributes.get('name') ?? ''
        if (/^ordinal(-\d\d)?$/.test(name)) hasOrdinals = true
        terms.set(keyOf(term, name), readTerm(term, ofStyle ? '' : tag))
      }
    } else if (child.name === 'date') dates.set(child.attributes.get('form') ?? '', child)
    else if (child.name === 'style-options') {
      for (const [name, value] of child.attributes) options.set(name, value)
    }
  }
  return {tag, terms, hasOrdinals, dates, options}
}
var keyOf = (term, name) =>
  termKey(name, term.attributes.get('form') ?? 'long', term.attributes.get('gender-form') ?? '')
function readTerm(term, source) {
  const child = (name) => term.children.find((each2) => each2.name === name)?.text
  const single = child('single') ?? (term.children.length > 0 ? '' : term.text)
  return {
    single,
    multiple: child('multiple') ?? single,
    gender: term.attributes.get('gender'),
    match: term.attributes.get('match'),
    source
  }
}

// packages/csl/src/names/options.ts
var defaultNames = {
  and: void 0,
  delimiter: ', ',
  namesDelimiter: void 0,
  precedesEtAl: 'contextual',
  precedesLast: 'contextual',
  etAlMin: 0,
  etAlUseFirst: 1,
  etAlSubsequentMin: void 0,
  etAlSubsequentUseFirst: void 0,
  etAlUseLast: false,
  form: 'long',
  initialize: true,
  initializeWith: void 0,
  sortOrder: void 0,
  sortSeparator: ', '
}
var inheritedNames = (attributes2, from) => ({
  ...shared(attributes2, from),
  delimiter: attributes2.get('name-delimiter') ?? from.delimiter,
  form: attributes2.get('name-form') ?? from.form,
  namesDelimiter: attributes2.get('names-delimiter') ?? from.namesDelimiter
})
var nameOptions = (attributes2, from) => ({
  ...shared(attributes2, from),
  delimiter: attributes2.get('delimiter') ?? from.delimiter,
  form: attributes2.get('form') ?? from.form
})
function keyNames(attributes2, from) {
  const min = integer(attributes2.get('names-min'))
  const first = integer(attributes2.get('names-use-first'))
  return {
    ...from,
    etAlMin: min ?? from.etAlMin,
    etAlSubsequentMin: min ?? from.etAlSubsequentMin,
    etAlUseFirst: first ?? from.etAlUseFirst,
    etAlSubsequentUseFirst: first ?? from.etAlSubsequentUseFirst,
    etAlUseLast: boolean(attributes2.get('names-use-last')) ?? from.etAlUseLast
  }
}
function shared(attributes2, from) {
  const get = (name) => attributes2.get(name)
  const order = get('name-as-sort-order')
  const and = get('and')
  return {
    ...from,
    and: and === 'text' || and === 'symbol' ? and : from.and,
    precedesEtAl: get('delimiter-precedes-et-al') ?? from.precedesEtAl,
    precedesLast: get('delimiter-precedes-last') ?? from.precedesLast,
    etAlMin: integer(get('et-al-min')) ?? from.etAlMin,
    etAlUseFirst: integer(get('et-al-use-first')) ?? from.etAlUseFirst,
    etAlSubsequentMin: integer(get('et-al-subsequent-min')) ?? from.etAlSubsequentMin,
    etAlSubsequentUseFirst: integer(get('et-al-subsequent-use-first')) ?? from.etAlSubsequentUseFirst,
    etAlUseLast: boolean(get('et-al-use-last')) ?? from.etAlUseLast,
    initialize: boolean(get('initialize')) ?? from.initialize,
    initializeWith: get('initialize-with') ?? from.initializeWith,
    sortOrder: order === 'first' || order === 'all' ? order : from.sortOrder,
    sortSeparator: get('sort-separator') ?? from.sortSeparator
  }
}
function integer(value) {
  const number2 = value === void 0 ? Number.NaN : Number(value)
  return Number.isInteger(number2) && number2 >= 0 ? number2 : void 0
}
var boolean = (value) => (value === void 0 ? void 0 : value === 'true')

// packages/csl/src/item/number.ts
var one = String.raw`[\p{L}]{0,20}\d+[\p{L}\d./]{0,20}`
var numeric = new RegExp(`^\\s*${one}(?:\\s*(?:[,&\\-\u2013]|\\\\-|\\sand\\s)\\s*${one})*\\s*$`, 'u')
var isNumeric = (text) => text.length < 1e3 && numeric.test(text)
function splitNumbers(text) {
  return text
    .trim()
    .split(/(\s*(?:,|&|\\-|-|–|—|\sand\s)\s*)/)
    .filter((piece) => piece !== '')
    .map((piece, index) => (index % 2 === 0 ? piece : separator(piece)))
}
function separator(raw) {
  const mark2 = raw.trim()
  if (mark2 === ',') return ', '
  if (mark2 === '&') return ' & '
  if (mark2 === 'and') return ' and '
  return mark2
}
var numerals = [
  [1e3, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
]
function roman(number2) {
  if (number2 >= 6e3 || number2 < 1) return String(number2)
  let rest = number2
  let out = ''
  for (const [value, numeral] of numerals) {
    while (rest >= value) {
      out += numeral
      rest -= value
    }
  }
  return out
}

// packages/csl/src/render/choose.ts
function compileChoose(element, settings) {
  const branches = element.children
    .filter((child) => child.name === 'if' || child.name === 'else-if' || child.name === 'else')
    .map((child) => ({
      holds: child.name === 'else' ? () => true : compileTests(child, settings),
      children: compileAll(child, settings)
    }))
  return (context, into) => {
    for (const branch of branches) {
      if (!branch.holds(context)) continue
      for (const child of branch.children) child(context, into)
      return
    }
  }
}
function compileTests(element, settings) {
  const tests = []
  for (const [name, value] of element.attributes) {
    const make = conditions[name]
    if (make) for (const each2 of value.trim().split(/\s+/)) tests.push(make(each2, settings))
  }
  const match = element.attributes.get('match') ?? 'all'
  if (match === 'any') return (context) => tests.some((test) => test(context))
  if (match === 'none') return (context) => !tests.some((test) => test(context))
  return (context) => tests.every((test) => test(context))
}
var conditions = {
  type: (value) => (context) => context.item.type === value,
  variable: (value) => (context) => hasVariable(context, value),
  'is-numeric': (value) => (context) => {
    const text = numberText(context, value)
    return text !== void 0 && isNumeric(text)
  },
  'is-uncertain-date': (value) => (context) => context.item.date(value)?.circa === true,
  locator: (value) => {
    const label = value === 'sub-verbo' ? 'sub verbo' : value
    return ({cite}) => {
      const actual = cite.locator === void 0 ? void 0 : (cite.label ?? 'page')
      return actual === value || actual === label
    }
  },
  position: (value, settings) => (settings.area === 'citation' ? position(value) : () => false),
  disambiguate: (value) => (context) => {
    context.conditions++
    return context.conditions <= context.state.condition === (value === 'true')
  }
}
function hasVariable(context, name) {
  switch (name) {
    case 'locator':
      return context.cite.locator !== void 0
    case 'citation-number':
      return true
    case 'first-reference-note-number':
      return context.cite.firstNote > 0
    case 'year-suffix':
      return context.state.yearSuffix > 0
    case 'citation-label':
      return true
    default:
      return context.item.has(name)
  }
}
function numberText(context, name) {
  if (name === 'locator') return context.cite.locator
  if (name === 'citation-number') return String(context.cite.number)
  if (name === 'first-reference-note-number')
    return context.cite.firstNote > 0 ? String(context.cite.firstNote) : void 0
  if (!numberVariables.has(name) && context.item.names(name).length > 0) return void 0
  return context.item.text(name)
}
function position(value) {
  switch (value) {
    case 'first':
      return ({cite}) => cite.position === positions.first
    case 'subsequent':
      return ({cite}) => cite.position >= positions.subsequent
    case 'ibid':
      return ({cite}) => cite.position >= positions.ibid
    case 'ibid-with-locator':
      return ({cite}) => cite.position === positions.ibidWithLocator
    case 'near-note':
      return ({cite}) => cite.nearNote
    default:
      return () => false
  }
}

// packages/csl/src/render/label.ts
var plurals = /* @__PURE__ */ new Set(['number-of-pages', 'number-of-volumes'])
function compileLabel(element, settings) {
  const variable = element.attributes.get('variable') ?? ''
  const form = element.attributes.get('form') ?? 'long'
  const plural = element.attributes.get('plural') ?? 'contextual'
  const finish = finisher(element, settings)
  return (context, into) => {
    const text = context.used?.has(variable) ? void 0 : numberText(context, variable)
    if (text === void 0) return
    const term = variable === 'locator' ? (context.cite.label ?? 'page') : variable
    const many = plural === 'always' || (plural === 'contextual' && isPlural(text, variable))
    const found = termOf(settings, term, form, many)
    if (found) into.push(finish(found, context, {role: 'label'}))
  }
}
function termOf(settings, name, form, plural) {
  const term =
    findTerm(settings.locale.terms, name, form) ?? findTerm(settings.locale.terms, otherName(name), form)
  if (term === void 0) settings.termMissing(name, void 0)
  else if (term.source !== '' && languageOf(term.source) !== languageOf(settings.locale.tag)) {
    settings.termMissing(name, term.source)
  }
  return plural ? term?.multiple : term?.single
}
var otherName = (name) => (name === 'sub-verbo' ? 'sub verbo' : name === 'sub verbo' ? 'sub-verbo' : name)
var joint = /\s*(?:[,&–—]|(?<!\\)-|\s(?:and|et|und|y|e|dan|en|och|og|i)\s|,\s*(?:and|et|und|y|e|dan)\s)\s*/i
var number = /^(?:\p{L}{0,10}\d[\p{L}\d.:]*|[ivxlcdm]+)$/iu
function isPlural(text, variable) {
  if (plurals.has(variable)) return Number.parseInt(text, 10) > 1
  const pieces2 = text
    .trim()
    .split(joint)
    .filter((piece) => piece !== '')
  return pieces2.length > 1 && pieces2.every((piece) => number.test(piece.replace(/,$/, '')))
}

// packages/csl/src/names/person.ts
var partLook = (element) =>
  element && {
    look: lookOf(element.attributes),
    textCase: textCaseOf(element.attributes.get('text-case')),
    prefix: element.attributes.get('prefix'),
    suffix: element.attributes.get('suffix')
  }
function renderPerson(person, level, inverted, settings) {
  if (person.literal !== '' && person.family === '')
    return part([person.literal], settings.family, settings, true)
  if (person.family === '') return part([person.given], settings.given, settings, true)
  if (person.eastAsian) return eastAsian3(person, level, settings)
  if (level === 0) return part(familyParts(person), settings.family, settings, true)
  const given3 = givenText(person, level, settings)
  if (person.staticOrder) {
    return spaced([
      part(familyParts(person), settings.family, settings, true),
      given3 === '' ? void 0 : part([given3], settings.given, settings, true)
    ])
  }
  return inverted ? invertedName(person, given3, settings) : straightName(person, given3, settings)
}
function eastAsian3(person, level, settings) {
  const family = part([person.family], settings.family, settings, true)
  if (level === 0 || person.given === '') return family
  return {kids: [family, part([person.given], settings.given, settings, true)]}
}
function givenText(person, level, settings) {
  const {initializeWith, initialize: wanted} = settings.options
  if (initializeWith === void 0 || person.given === '') return person.given
  if (level === 1 && wanted) return initialize(person.given, initializeWith, settings.hyphen)
  return normalizeInitials(person.given, initializeWith)
}
var glue = (particle) => (/['’\-\s]$/.test(particle) ? particle : `${particle} `)
var familyParts = (person) =>
  person.nonDropping === '' ? [person.family] : [person.nonDropping, person.family]
function suffixOf(person, {options}) {
  const suffix = person.suffix.replace(/^!\s*/, '')
  return options.initializeWith === '' ? suffix.replaceAll('.', '') : suffix
}
function straightName(person, given3, settings) {
  const first = given3 === '' ? void 0 : part([given3], settings.given, settings, true)
  const family = []
  if (person.dropping !== '') {
    family.push(part([person.dropping], settings.given, settings, false))
    if (glue(person.dropping) !== person.dropping && person.family !== '') family.push(' ')
  }
  if (person.family !== '') family.push(part(familyParts(person), settings.family, settings, false))
  if (person.suffix !== '') family.push((person.commaSuffix ? ', ' : ' ') + suffixOf(person, settings))
  if (family.length === 0) return first ?? ''
  return spaced([first, affixed({kids: family}, settings.family?.prefix, settings.family?.suffix)])
}
function invertedName(person, given3, settings) {
  const demoted = settings.demote === 'display-and-sort'
  const family = part(demoted ? [person.family] : familyParts(person), settings.family, settings, true)
  const tail = [
    given3 === '' ? void 0 : part([given3], settings.given, settings, false),
    person.dropping === '' ? void 0 : part([person.dropping], settings.given, settings, false),
    demoted && person.nonDropping !== ''
      ? part([person.nonDropping], settings.family, settings, false)
      : void 0
  ].filter((each2) => each2 !== void 0)
  const after =
    tail.length > 0 ? affixed(spaced(tail), settings.given?.prefix, settings.given?.suffix) : void 0
  const kids = [family]
  for (const each2 of [after, suffixOf(person, settings)]) {
    if (each2 !== void 0 && each2 !== '') kids.push(settings.options.sortSeparator, each2)
  }
  return kids.length === 1 ? kids[0] : {kids}
}
function part(texts2, look, settings, affixes) {
  const kids = []
  for (const text of texts2) {
    const last = texts2[kids.length === 0 ? 0 : kids.length - 1]
    if (kids.length > 0 && last !== void 0 && glue(last) !== last)
      kids.push(/^fr\b/.test(settings.locale) ? '\xA0' : ' ')
    kids.push(dressPart(parseField(text), look, settings))
  }
  const out = kids.length === 1 ? kids[0] : {kids}
  return affixes && look ? affixed(out, look.prefix, look.suffix) : out
}
function dressPart(text, look, settings) {
  if (look === void 0) return text
  const cased = look.textCase ? withCase(text, look.textCase, true, settings.locale) : text
  return look.look ? {kids: [cased], look: look.look} : cased
}
function spaced(pieces2) {
  const kids = []
  for (const piece of pieces2) {
    if (piece === void 0) continue
    if (kids.length > 0) kids.push(' ')
    kids.push(piece)
  }
  return kids.length === 1 ? kids[0] : {kids}
}
var sortJoint = ''
function sortPerson(person, level, settings) {
  if (person.literal !== '' && person.family === '') {
    return [person.literal.replace(/^(?:an?|the)\s+/i, ''), '', '', ''].join(sortJoint)
  }
  const demoted = settings.demote !== 'never'
  const family =
    demoted || person.nonDropping === '' ? person.family : glue(person.nonDropping) + person.family
  if (level === 0) return [family, '', '', ''].join(sortJoint)
  const particles = [person.dropping, demoted ? person.nonDropping : '']
    .filter((each2) => each2 !== '')
    .join(' ')
  return [family, particles, givenText(person, level, settings), person.suffix].join(sortJoint)
}

// packages/csl/src/names/list.ts
function truncate(count, least, context, settings) {
  const {options} = settings.person
  const subsequent = context.cite.position > 0
  const min = (subsequent ? options.etAlSubsequentMin : void 0) ?? options.etAlMin
  const first = (subsequent ? options.etAlSubsequentUseFirst : void 0) ?? options.etAlUseFirst
  if (min === 0 || count < min || first >= count) return {shown: count, truncated: false, useLast: false}
  const shown = Math.min(count, Math.max(first, least))
  if (shown >= count) return {shown: count, truncated: false, useLast: false}
  return {shown, truncated: true, useLast: options.etAlUseLast && count >= shown + 2}
}
function baseLevel(settings) {
  const {form, initializeWith, initialize: initialize2} = settings.person.options
  if (form === 'short') return 0
  return initializeWith !== void 0 && initialize2 ? 1 : 2
}
function renderList(people, variable, context, settings) {
  const index = context.lists.length
  const {options} = settings.person
  const base = baseLevel(settings)
  const initials = options.initializeWith !== void 0 && options.initialize
  const {shown, truncated, useLast} = truncate(
    people.length,
    context.state.shown[index] ?? 0,
    context,
    settings
  )
  const list = {variable, people, shown, base, initials}
  context.lists.push(list)
  const levels = context.state.given[index]
  const nodes = []
  const invertedLast = []
  for (let at = 0; at < people.length; at++) {
    if (at >= shown && !(useLast && at === people.length - 1)) continue
    const person = people[at]
    const wanted = Math.max(base, levels?.[at] ?? 0)
    const level = context.services.nameLevel?.(person, at, wanted, initials) ?? wanted
    const inverted = isInverted(at, person, settings)
    invertedLast.push(inverted)
    const name = renderPerson(person, level, inverted, settings.person)
    nodes.push({kids: [settings.finishName(name)], role: 'name', data: person.key})
  }
  return join({nodes, inverted: invertedLast, truncated, useLast}, settings)
}
function isInverted(index, person, {person: {options}}) {
  if (person.family === '' || person.eastAsian) return false
  return options.sortOrder === 'all' || (options.sortOrder === 'first' && index === 0)
}
function join(shown, settings) {
  const {nodes, inverted, truncated, useLast} = shown
  if (nodes.length === 0) return void 0
  const {delimiter, precedesEtAl} = settings.person.options
  const kids = []
  const last = nodes.length - 1
  nodes.forEach((each2, index) => {
    if (index > 0) kids.push(index < last ? delimiter : beforeLast(shown, settings))
    kids.push(each2)
  })
  if (truncated && !useLast && settings.etAl !== void 0) {
    const delimited = precedes(precedesEtAl, nodes.length >= 2, inverted[last])
    kids.push(delimited ? delimiter : settings.etAlSpace, settings.etAl)
    if (settings.look) return {kids, look: settings.look}
  }
  return kids.length === 1 ? kids[0] : {kids}
}
function beforeLast({nodes, inverted, truncated, useLast}, settings) {
  const {delimiter, precedesLast} = settings.person.options
  if (useLast) return `${nodes.length > 2 ? delimiter : ' '}\u2026 `
  if (truncated || settings.and === void 0) return delimiter
  const delimited = precedes(precedesLast, nodes.length >= 3, inverted[nodes.length - 2])
  return `${delimited ? delimiter : ' '}${settings.and} `
}
function precedes(rule, contextual, afterInverted) {
  if (rule === 'always') return true
  if (rule === 'never') return false
  return rule === 'after-inverted-name' ? afterInverted : contextual
}

// packages/csl/src/names/substitute.ts
function compileSubstitute(element, settings, parts) {
  const inside = withParts(settings, parts)
  const children = element.children.map((child) => inside.compile(child))
  return (context) => {
    for (const child of children) {
      const pieces2 = []
      const before = context.namesDone
      child(context, pieces2)
      const out = joined(pieces2, void 0)
      if (!seen(out)) {
        if (context.namesDone && !before) return void 0
        continue
      }
      walkNodes(out, (node) => {
        if (node.variable === void 0) return
        context.used ??= /* @__PURE__ */ new Set()
        context.used.add(node.variable)
      })
      const first = !context.namesDone
      context.namesDone = true
      const {form} = context.cite
      if (first && (form === 'collapsed' || (form === 'suppress-author' && fromVariable(out)))) return ''
      return {kids: [out], role: 'names', data: {first}}
    }
    return void 0
  }
}
var fromVariable = (out) => findNode(out, (node) => node.variable !== void 0) !== void 0
function withParts(settings, parts) {
  const inside = {...settings, parts, compile: (element) => settings.compile(element, inside)}
  return inside
}

// packages/csl/src/names/names.ts
function compileNames(element, settings) {
  const parts = partsOf(element, settings.parts)
  const variables = (element.attributes.get('variable') ?? '')
    .trim()
    .split(/\s+/)
    .filter((each2) => each2 !== '')
  const list = listSettings(parts, settings)
  const label = compileNameLabel(parts.label, settings)
  const finish = finisher(element, settings)
  const delimiter = element.attributes.get('delimiter') ?? settings.names.namesDelimiter
  const substitute = element.children.find((child) => child.name === 'substitute')
  const instead = substitute && compileSubstitute(substitute, settings, parts)
  const renderOne = settings.area === 'sort' ? sortOne : displayOne
  return (context, into) => {
    const outs = []
    let count = 0
    for (const {variable, term} of merged(variables, context, label !== void 0, settings)) {
      context.called++
      const people = context.used?.has(variable) ? [] : context.item.names(variable)
      if (people.length === 0) {
        context.services.missing?.(variable)
        continue
      }
      context.filled++
      if (list.person.options.form === 'count') count += truncate(people.length, 0, context, list).shown
      else {
        const out = renderOne(people, variable, term, context, list, parts.labelFirst, label)
        if (seen(out)) outs.push(out)
      }
    }
    if (list.person.options.form === 'count' && count > 0)
      outs.push(String(count).padStart(settings.area === 'sort' ? 6 : 1, '0'))
    const content = joined(outs, delimiter)
    if (content !== void 0) {
      const first = !context.namesDone
      context.namesDone = true
      const {form} = context.cite
      if (first && (form === 'suppress-author' || form === 'collapsed')) return
      into.push(finish({kids: [content], role: 'names', data: {first}}, context))
    } else if (instead) {
      const out = instead(context)
      if (seen(out)) {
        if (findNode(out, (node) => node.role === 'term' || node.variable !== void 0)) context.filled++
        into.push(finish(out, context))
      }
    }
  }
}
var displayOne = (people, variable, term, context, list, labelFirst, label) => {
  const names = renderList(people, variable, context, list)
  if (names === void 0) return void 0
  const tagged = {kids: [names], variable, itemId: context.item.id, role: 'substitute'}
  const word = label?.(term, people.length > 1, context)
  if (word === void 0) return tagged
  return {kids: labelFirst ? [word, tagged] : [tagged, word]}
}
var sortOne = (people, variable, _term, context, list) => {
  const least = context.state.shown[context.lists.length] ?? 0
  const {shown, useLast} = truncate(people.length, least, context, list)
  context.lists.push({variable, people, shown, base: 0, initials: false})
  const {form, initializeWith, initialize: initialize2} = list.person.options
  const level = form === 'short' ? 0 : initializeWith !== void 0 && initialize2 ? 1 : 2
  return people
    .filter((_person, index) => index < shown || (useLast && index === people.length - 1))
    .map((person) => sortPerson(person, level, list.person))
    .join(sortJoint)
}
function merged(variables, context, labelled, settings) {
  const pairs2 = variables.map((variable) => ({variable, term: variable}))
  if (variables.length < 2 || !variables.includes('editor') || !variables.includes('translator'))
    return pairs2
  const keys = (variable) =>
    context.item
      .names(variable)
      .map((person) => person.key)
      .join('')
  const editors = keys('editor')
  if (editors === '' || editors !== keys('translator')) return pairs2
  if (labelled && !settings.locale.term('editortranslator')) return pairs2
  return pairs2
    .filter(({variable}) => variable !== 'translator')
    .map((pair2) => (pair2.variable === 'editor' ? {...pair2, term: 'editortranslator'} : pair2))
}
function partsOf(element, inherited) {
  const child = (name2) => element.children.find((each2) => each2.name === name2)
  const own = element.children.filter((each2) => each2.name !== 'substitute')
  if (own.length === 0 && inherited) return inherited
  const name = child('name')
  const label = child('label')
  const labelFirst =
    label !== void 0 &&
    (name === void 0 ? false : element.children.indexOf(label) < element.children.indexOf(name))
  return {name, etAl: child('et-al'), label, labelFirst}
}
function listSettings(parts, settings) {
  const {name} = parts
  const inherited = settings.names
  const options = name ? nameOptions(name.attributes, inherited) : inherited
  const namePart = (which) =>
    partLook(
      name?.children.find((child) => child.name === 'name-part' && child.attributes.get('name') === which)
    )
  const person = {
    options: settings.area === 'sort' ? {...options, sortOrder: 'all'} : options,
    family: namePart('family'),
    given: namePart('given'),
    demote: settings.style.options.get('demote-non-dropping-particle') ?? 'display-and-sort',
    hyphen: settings.style.options.get('initialize-with-hyphen') !== 'false',
    locale: settings.locale.tag
  }
  const look = name && lookOf(name.attributes)
  const etAl = etAlOf(parts.etAl, settings)
  const prefix = name?.attributes.get('prefix')
  const suffix = name?.attributes.get('suffix')
  return {
    person,
    and:
      options.and === void 0
        ? void 0
        : options.and === 'symbol'
          ? '&'
          : (settings.locale.term('and') ?? 'and'),
    etAl,
    look,
    etAlSpace: etAl !== void 0 && /^\p{Script=Han}/u.test(plainOf(etAl)) ? '' : ' ',
    finishName: (inner) => affixed(look ? {kids: [inner], look} : inner, prefix, suffix)
  }
}
function etAlOf(element, settings) {
  const term = settings.locale.term(element?.attributes.get('term') ?? 'et-al')
  if (!term) return void 0
  const look = element && lookOf(element.attributes)
  return affixed(
    look ? {kids: [term], look} : term,
    element?.attributes.get('prefix'),
    element?.attributes.get('suffix')
  )
}
function compileNameLabel(element, settings) {
  if (!element) return void 0
  const form = element.attributes.get('form') ?? 'long'
  const rule = element.attributes.get('plural') ?? 'contextual'
  const finish = finisher(element, settings)
  return (term, plural, context) => {
    const many = rule === 'always' || (rule === 'contextual' && plural)
    const found = termOf(settings, term, form, many)
    return found ? finish(found, context, {role: 'label'}) : void 0
  }
}

// packages/csl/src/render/date-part.ts
function compilePart(element, override, _settings) {
  const get = (name) => override?.attributes.get(name) ?? element.attributes.get(name)
  const look = {...lookOf(element.attributes), ...(override ? lookOf(override.attributes) : {})}
  return {
    name: element.attributes.get('name') ?? 'year',
    form: get('form'),
    prefix: element.attributes.get('prefix') ?? '',
    suffix: element.attributes.get('suffix') ?? '',
    look: Object.keys(look).length > 0 ? look : void 0,
    textCase: textCaseOf(get('text-case')),
    stripPeriods: get('strip-periods') === 'true',
    rangeDelimiter: get('range-delimiter')
  }
}
function renderPart(part2, point, yearSuffix2, settings, noPrefix = false, noSuffix = false) {
  let text = values[part2.name](part2, point, settings)
  if (text === void 0 || text === '') return void 0
  if (part2.stripPeriods) text = text.replaceAll('.', '')
  let out = part2.textCase ? withCase(text, part2.textCase, true, settings.locale.tag) : text
  if (yearSuffix2 !== void 0) out = {kids: [out, yearSuffix2]}
  if (part2.name === 'year') out = {kids: [out], role: 'year', data: point.year}
  if (part2.look) out = {kids: [out], look: part2.look}
  const kids = []
  if (part2.prefix !== '' && !noPrefix) kids.push(part2.prefix)
  kids.push(out)
  if (part2.suffix !== '' && !noSuffix) kids.push(part2.suffix)
  return kids.length === 1 ? out : {kids}
}
var values = {
  year: yearText,
  month: monthText,
  day: dayText
}
var two2 = (number2) => String(number2).padStart(2, '0')
function yearText(part2, {year}, {locale}) {
  if (year === void 0) return void 0
  if (part2.form === 'short' && year > 999) return two2(year % 100)
  if (year < 0) return `${-year}${locale.term('bc') ?? ''}`
  if (year < 1e3) return `${year}${locale.term('ad') ?? ''}`
  return String(year)
}
function monthText(part2, {month, season}, {locale}) {
  const form = part2.form ?? 'long'
  if (month === void 0) {
    return season === void 0 ? void 0 : (locale.term(`season-${two2(season)}`, form) ?? '')
  }
  if (form === 'numeric') return String(month)
  if (form === 'numeric-leading-zeros') return two2(month)
  return locale.term(`month-${two2(month)}`, form)
}
function dayText(part2, {day, month}, {locale}) {
  if (day === void 0) return void 0
  if (part2.form === 'numeric-leading-zeros') return two2(day)
  if (part2.form === 'ordinal' && (day === 1 || !locale.limitDayOrdinals)) {
    const gender = month === void 0 ? '' : (locale.terms.get(`month-${two2(month)}|long|`)?.gender ?? '')
    return day + locale.ordinalSuffix(day, gender)
  }
  return String(day)
}

// packages/csl/src/render/year-suffix.ts
function letters(number2) {
  let rest = number2
  let out = ''
  while (rest > 0) {
    rest--
    out = String.fromCharCode(97 + (rest % 26)) + out
    rest = Math.floor(rest / 26)
  }
  return out
}
function yearSuffix({state}) {
  if (state.yearSuffix === 0) return void 0
  return {kids: [letters(state.yearSuffix)], role: 'year-suffix', data: state.yearSuffix}
}

// packages/csl/src/render/date.ts
var scopes = {
  'year-month-day': ['year', 'month', 'day'],
  'year-month': ['year', 'month'],
  year: ['year']
}
var bySize = ['year', 'month', 'day']
function compileDate(element, settings) {
  const variable = element.attributes.get('variable') ?? ''
  const parts = partsOf2(element, settings)
  const localized = element.attributes.has('form')
  const delimiter = localized
    ? settings.locale.dates.get(element.attributes.get('form'))?.attributes.get('delimiter')
    : element.attributes.get('delimiter')
  const finish = finisher(element, settings)
  return (context, into) => {
    context.called++
    const date = context.used?.has(variable) ? void 0 : context.item.date(variable)
    if (date === void 0) return void context.services.missing?.(variable)
    context.filled++
    if (settings.area === 'sort') return void into.push(sortText(date, parts))
    const content =
      date.literal !== ''
        ? literal(date, variable, context, settings)
        : renderDate(date, parts, delimiter, variable, context, settings)
    if (content === void 0) {
      context.filled--
      return
    }
    into.push(finish(content, context, {role: 'date', variable, itemId: context.item.id}))
  }
}
function partsOf2(element, settings) {
  const own = element.children.filter((child) => child.name === 'date-part')
  const form = element.attributes.get('form')
  if (form === void 0) return own.map((child) => compilePart(child, void 0, settings))
  const shown = scopes[element.attributes.get('date-parts') ?? 'year-month-day'] ?? bySize
  const base = settings.locale.dates.get(form)?.children.filter((child) => child.name === 'date-part') ?? []
  return base
    .filter((child) => shown.includes(child.attributes.get('name') ?? ''))
    .map((child) => {
      const override = own.find((each2) => each2.attributes.get('name') === child.attributes.get('name'))
      return compilePart(child, override, settings)
    })
}
function literal(date, variable, context, settings) {
  const text = parseField(date.literal)
  const suffix = suffixFor(variable, context, settings)
  return suffix === void 0 ? text : {kids: [text, suffix]}
}
function suffixFor(variable, context, settings) {
  if (!settings.implicitSuffix || context.suffixDone || variable !== 'issued') return void 0
  const suffix = yearSuffix(context)
  if (suffix) context.suffixDone = true
  return suffix
}
function renderDate(date, parts, delimiter, variable, context, settings) {
  const suffix = (name) => (name === 'year' ? suffixFor(variable, context, settings) : void 0)
  if (date.end === void 0 && !date.open) return renderPoint(date.start, parts, delimiter, suffix, settings)
  return renderRange(date, parts, delimiter, suffix, settings)
}
var has = (point, name) =>
  name === 'month' ? point.month !== void 0 || point.season !== void 0 : point[name] !== void 0
function renderPoint(point, parts, delimiter, suffix, settings) {
  const pieces2 = parts
    .filter((part2) => has(point, part2.name))
    .map((part2) => renderPart(part2, point, suffix(part2.name), settings))
    .filter((piece) => piece !== void 0)
  return dateJoin(pieces2, delimiter)
}
function dateJoin(pieces2, delimiter) {
  if (pieces2.length === 0) return void 0
  const kids = []
  pieces2.forEach((piece, index) => {
    if (index > 0 && delimiter) kids.push(delimiter)
    kids.push(piece)
  })
  return kids.length === 1 ? kids[0] : {kids}
}
function renderRange(date, parts, delimiter, suffix, settings) {
  const {start} = date
  const shownParts = parts.filter(
    (part2) => has(start, part2.name) || (date.end && has(date.end, part2.name))
  )
  if (date.open || date.end === void 0) {
    const from2 = renderPoint(start, parts, delimiter, suffix, settings)
    return from2 === void 0 ? void 0 : {kids: [from2, '\u2013']}
  }
  const end = date.end
  const largest = bySize.find(
    (name) => shownParts.some((part2) => part2.name === name) && !samePart(start, end, name)
  )
  if (largest === void 0) return renderPoint(start, parts, delimiter, suffix, settings)
  const differing = bySize.slice(bySize.indexOf(largest))
  const isDiffering = (part2) => differing.includes(part2.name)
  const firstAt = shownParts.findIndex(isDiffering)
  const lastAt = shownParts.findLastIndex(isDiffering)
  const before = shownParts.slice(0, firstAt)
  const middle = shownParts.slice(firstAt, lastAt + 1)
  const after = shownParts.slice(lastAt + 1)
  const dash = shownParts.find((part2) => part2.name === largest)?.rangeDelimiter ?? '\u2013'
  const render = (list, point, trimEnd = false, trimStart = false) =>
    list
      .filter((part2) => has(point, part2.name))
      .map((part2, index, all) =>
        renderPart(
          part2,
          point,
          void 0,
          settings,
          trimStart && index === 0,
          trimEnd && index === all.length - 1
        )
      )
      .filter((piece) => piece !== void 0)
  const from = dateJoin(render(middle, start, true), delimiter)
  const to = dateJoin(render(middle, end, false, true), delimiter)
  const range2 = []
  if (from !== void 0) range2.push(from)
  if (from !== void 0 && to !== void 0) range2.push(dash)
  if (to !== void 0) range2.push(to)
  const tail = suffix('year')
  const pieces2 = [...render(before, start), {kids: range2}, ...render(after, start)]
  const out = dateJoin(pieces2, delimiter)
  return tail === void 0 || out === void 0 ? out : {kids: [out, tail]}
}
function samePart(start, end, name) {
  if (name === 'month') return start.month === end.month && start.season === end.season
  return start[name] === end[name]
}
function sortText(date, parts) {
  if (date.literal !== '') return date.literal
  const names = parts?.map((part2) => part2.name) ?? bySize
  const start = sortPoint(date.start, names)
  if (date.end) return `${start}-${sortPoint(date.end, names)}`
  return start
}
function sortPoint(point, names) {
  const year = names.includes('year') ? (point.year ?? 0) : 0
  const era = year < 0 ? `0${String(99999 + year).padStart(5, '0')}` : `1${String(year).padStart(5, '0')}`
  const two3 = (name) => String(names.includes(name) ? (point[name] ?? 0) : 0).padStart(2, '0')
  return `${era}${two3('month')}${two3('day')}`
}

// packages/csl/src/render/page.ts
var pair = /^(.*?)(\d+)\s*[-–]{1,2}\s*(.*?)(\d+)$/
var romanPair = /^([ivxlcdm]+|\d+\p{L})\s*[-\u2013]\s*([ivxlcdm]+|\d+\p{L})$/iu
function pageRange(text, settings) {
  const delimiter = settings.locale.term('page-range-delimiter') ?? '\u2013'
  return text
    .trim()
    .split(/(\s*[,&]\s*)/)
    .map((piece, index) =>
      index % 2 === 1 ? separator2(piece) : one2(piece, settings.pageFormat, delimiter)
    )
    .join('')
}
function separator2(raw) {
  const mark2 = raw.trim()
  return mark2 === ',' ? ', ' : ` ${mark2} `
}
function one2(piece, format, delimiter) {
  if (piece.includes('\\-')) return piece.replaceAll('\\-', '-')
  const roman2 = romanPair.exec(piece)
  if (roman2) return `${roman2[1]}${delimiter}${roman2[2]}`
  const match = pair.exec(piece)
  if (!match) return piece
  const [, prefix = '', first = '', again = '', second = ''] = match
  if (/[-–—]/.test(prefix + again) || (prefix !== again && !(prefix === '' && again === '')))
    return piece.replace(/\s*([-–—])\s*/g, '$1')
  if (format === void 0) return `${prefix}${first}${delimiter}${again}${second}`
  const end = formatRange(first, second, format)
  const keeps = format === 'expanded' ? again : ''
  return `${prefix}${first}${delimiter}${keeps}${end}`
}
function formatRange(first, second, format) {
  const full = second.length < first.length ? first.slice(0, first.length - second.length) + second : second
  if (full.length !== first.length || Number(full) < Number(first)) return full
  return format === 'expanded' ? full : shorten(first, full, format)
}
function shorten(first, second, format) {
  let same = 0
  while (same < first.length && first[same] === second[same]) same++
  const changed = second.length - same
  switch (format) {
    case 'minimal':
      return second.slice(-Math.max(changed, 1))
    case 'minimal-two':
      return second.length < 2 ? second : second.slice(-Math.max(changed, 2))
    case 'chicago':
    case 'chicago-15':
      return chicago(first, second, changed, true)
    case 'chicago-16':
      return chicago(first, second, changed, false)
    default:
      return second
  }
}
function chicago(first, second, changed, oldRule) {
  const number2 = Number(first)
  const rest = number2 % 100
  if (number2 < 100 || rest === 0) return second
  if (rest < 10) return second.slice(-changed)
  if (oldRule && first.length === 4 && changed >= 3) return second
  return second.slice(-Math.max(changed, 2))
}

// packages/csl/src/render/number.ts
function compileNumber(element, settings) {
  const variable = element.attributes.get('variable') ?? ''
  const form = element.attributes.get('form') ?? 'numeric'
  const finish = finisher(element, settings)
  const gender = settings.locale.terms.get(`${variable}|long|`)?.gender ?? ''
  return (context, into) => {
    context.called++
    const text = context.used?.has(variable) ? void 0 : numberText(context, variable)
    if (text === void 0) return void context.services.missing?.(variable)
    context.filled++
    if (settings.area === 'sort' && /^\s*\d+\s*$/.test(text))
      return void into.push(text.trim().padStart(10, '0'))
    const shown =
      variable.startsWith('page') || variable === 'locator'
        ? pageRange(text, settings)
        : isNumeric(text)
          ? formatNumbers(text, form, gender, settings.locale)
          : text
    into.push(finish(shown, context, {variable, itemId: context.item.id}))
  }
}
function formatNumbers(text, form, gender, locale) {
  return splitNumbers(text)
    .map((piece) => (/^\d+$/.test(piece) ? formatNumber(Number(piece), form, gender, locale) : range(piece)))
    .join('')
}
var range = (piece) => (piece === '-' || piece === '\\-' ? (piece === '-' ? '\u2013' : '-') : piece)
function formatNumber(number2, form, gender, locale) {
  if (form === 'roman') return roman(number2)
  if (form === 'long-ordinal' && number2 >= 1 && number2 <= 10) {
    const term = findTerm(locale.terms, `long-ordinal-${String(number2).padStart(2, '0')}`, 'long', gender)
    if (term) return term.single
  }
  if (form === 'ordinal' || form === 'long-ordinal') return number2 + locale.ordinalSuffix(number2, gender)
  return String(number2)
}

// packages/csl/src/item/label.ts
var letters2 = [[4], [2, 2], [2, 1, 1], [1, 1, 1, 1]]
function citationLabel(item) {
  const own = item.text('citation-label')
  if (own !== void 0) return own
  const people =
    ['author', 'editor', 'translator'].map((each2) => item.names(each2)).find((each2) => each2.length > 0) ??
    []
  const counts = letters2[Math.min(people.length, 4) - 1] ?? []
  const names = counts.map((count, index) => {
    const person = people[index]
    return (person.family || person.literal).replace(/[^\p{L}]/gu, '').slice(0, count)
  })
  const year = item.date('issued')?.start.year
  return names.join('') + (year === void 0 ? '' : String(Math.abs(year) % 100).padStart(2, '0'))
}

// packages/csl/src/render/links.ts
var resolvers = {
  DOI: 'https://doi.org/',
  PMID: 'https://www.ncbi.nlm.nih.gov/pubmed/',
  PMCID: 'https://www.ncbi.nlm.nih.gov/pmc/articles/'
}
var web = /^https?:\/\//i
function linkOf(variable, text) {
  const value = text.trim()
  if (variable === 'URL') return web.test(value) ? value : void 0
  if (!Object.hasOwn(resolvers, variable) || value === '') return void 0
  if (web.test(value)) return value
  return resolvers[variable] + value.replace(/^(?:doi|pmid|pmcid):\s*/i, '')
}

// packages/csl/src/render/text.ts
function compileText(element, settings) {
  const {attributes: attributes2} = element
  const finish = finisher(element, settings)
  const variable = attributes2.get('variable')
  if (variable !== void 0) return textVariable(variable, attributes2.get('form'), finish, settings)
  const macro = attributes2.get('macro')
  if (macro !== void 0) return textMacro(macro, finisher(withoutTextOptions(element), settings), settings)
  const term = attributes2.get('term')
  if (term !== void 0) return textTerm(term, attributes2, finish, settings)
  const value = attributes2.get('value') ?? ''
  const parsed = parseField(value)
  return (context, into) => {
    if (value !== '') into.push(finish(parsed, context))
  }
}
function withoutTextOptions(element) {
  const attributes2 = new Map(element.attributes)
  attributes2.delete('text-case')
  attributes2.delete('strip-periods')
  return {...element, attributes: attributes2}
}
function textTerm(name, attributes2, finish, settings) {
  const term = termOf(settings, name, attributes2.get('form') ?? 'long', attributes2.get('plural') === 'true')
  const cased = attributes2.has('text-case')
  const shown = term && parseField(term)
  return (context, into) => {
    if (shown) into.push(finish(shown, context, cased ? void 0 : {role: 'term', data: name}))
  }
}
function textMacro(name, finish, settings) {
  let render
  return (context, into) => {
    render ??= settings.macros.get(name)
    if (!render) return
    const content = joined(collect([render], context), void 0)
    if (content === void 0) return
    context.called++
    context.filled++
    into.push(finish(typeof content === 'string' ? content : {kids: [content]}, context))
  }
}
var special2 = {
  'citation-number': ({cite}) => ({kids: [String(cite.number)], role: 'citation-number', data: cite.number}),
  'citation-label': (context) => ({
    kids: [citationLabel(context.item), yearSuffix(context) ?? '']
  }),
  'year-suffix': (context) => yearSuffix(context),
  'first-reference-note-number': ({cite}) => (cite.firstNote > 0 ? String(cite.firstNote) : void 0),
  locator: ({cite}, settings) =>
    cite.locator === void 0 ? void 0 : parseField(pageRange(cite.locator, settings)),
  page: ({item}, settings) => {
    const text = item.text('page')
    return text === void 0 ? void 0 : pageRange(text, settings)
  }
}
function numbers(item, variable) {
  const text = item.text(variable)
  if (text === void 0 || !/^\s*\d+\p{L}?\s*-\s*\d+\p{L}?\s*$/u.test(text)) return item.field(variable)
  return text.trim().replace(/\s*-\s*/, '\u2013')
}
function textVariable(variable, form, finish, settings) {
  const own = Object.hasOwn(special2, variable) ? special2[variable] : void 0
  const short = form === 'short' ? `${variable}-short` : void 0
  const isNumber = numberVariables.has(variable)
  return (context, into) => {
    if (variable === 'year-suffix') {
      if (context.state.yearSuffix === 0 || context.suffixDone) return
      context.suffixDone = true
    }
    context.called++
    if (context.used?.has(variable)) return
    let value = own ? own(context, settings) : void 0
    if (!own)
      value =
        (short && context.item.field(short)) ??
        (isNumber ? numbers(context.item, variable) : context.item.field(variable))
    if (value === void 0 || value === '') return void context.services.missing?.(variable)
    context.filled++
    const url = settings.links ? linkOf(variable, context.item.text(variable) ?? '') : void 0
    into.push(finish(value, context, {variable, itemId: context.item.id, ...(url === void 0 ? {} : {url})}))
  }
}

// packages/csl/src/render/compile.ts
var elements = {
  text: compileText,
  number: compileNumber,
  label: (element, settings) => (settings.area === 'sort' ? nothing : compileLabel(element, settings)),
  date: compileDate,
  names: compileNames,
  group: compileGroup,
  choose: compileChoose
}
var nothing = () => void 0
function withCompiler(settings) {
  const whole2 = {
    ...settings,
    macros: /* @__PURE__ */ new Map(),
    compile(element, inside) {
      const macro = element.name === 'text' ? element.attributes.get('macro') : void 0
      if (macro !== void 0 && !whole2.macros.has(macro)) compileMacro(macro, whole2)
      const compiler = Object.hasOwn(elements, element.name) ? elements[element.name] : void 0
      if (!compiler) return nothing
      return compiler(element, inside ?? whole2)
    }
  }
  return whole2
}
function compileMacro(name, settings) {
  const known = settings.macros.get(name)
  if (known) return known
  settings.macros.set(name, nothing)
  const element = settings.style.macros.get(name)
  const children = element ? compileAll(element, settings) : []
  const render = implicitGroup(children)
  settings.macros.set(name, render)
  return render
}
function implicitGroup(children) {
  return (context, into) => {
    const {called, filled} = context
    const pieces2 = collect(children, context)
    if (context.called > called && context.filled === filled) return
    if (pieces2.length === 0) return
    for (const piece of pieces2) into.push(piece)
  }
}

// packages/csl/src/sort/keys.ts
function compileKeys(area, settings) {
  const sort = area.children.find((child) => child.name === 'sort')
  const keys = sort?.children.filter((child) => child.name === 'key') ?? []
  return keys.map((key) => compileKey(key, settings))
}
function compileKey(key, settings) {
  const macro = key.attributes.get('macro')
  const variable = key.attributes.get('variable') ?? ''
  const names = keyNames(key.attributes, settings.names)
  const own = withCompiler({...settings, names, area: 'sort', implicitSuffix: false})
  return {
    descending: key.attributes.get('sort') === 'descending',
    byNumber: variable === 'citation-number',
    value:
      macro === void 0
        ? (item, facts) => variableKey(variable, item, facts, settings.style.options)
        : macroKey(macro, own)
  }
}
function macroKey(name, settings) {
  const render = compileMacro(name, settings)
  return (item, facts, state) => {
    const context = newContext(item, facts, state, {})
    const out = joined(collect([render], context), void 0)
    return out === void 0 ? void 0 : texts(plainOf(out))
  }
}
var texts = (text) => (text.trim() === '' ? void 0 : text.split(sortJoint))
var nameSettings = (style) => ({
  options: {...defaultNames, form: 'long', sortOrder: 'all'},
  family: void 0,
  given: void 0,
  demote: style.get('demote-non-dropping-particle') ?? 'display-and-sort',
  hyphen: true,
  locale: 'en-US'
})
function variableKey(variable, item, facts, style) {
  if (variable === 'citation-number') return facts.number
  if (variable === 'citation-label') return texts(citationLabel(item))
  if (nameVariables.has(variable)) {
    return texts(
      item
        .names(variable)
        .map((person) => sortPerson(person, 2, nameSettings(style)))
        .join(sortJoint)
    )
  }
  if (dateVariables.has(variable)) {
    const date = item.date(variable)
    return date && texts(sortText(date))
  }
  const text = item.text(variable)
  if (text === void 0) return void 0
  if (numberVariables.has(variable) && isNumeric(text)) {
    const number2 = /\d+/.exec(numberText(newContext(item, facts, plainState, {}), variable) ?? '')
    if (number2) return Number(number2[0])
  }
  return texts(plainOf(parseField(text)))
}

// packages/csl/src/style/facts.ts
function styleFacts(style) {
  const citation = style.citation.attributes
  const bibliography = style.bibliography?.attributes
  const inCitation = reach(style, style.citation)
  const inBibliography = style.bibliography
    ? reach(style, style.bibliography)
    : {variables: /* @__PURE__ */ new Set(), condition: false}
  const collapse = citation.get('collapse')
  return {
    isNote: style.class === 'note',
    addNames: citation.get('disambiguate-add-names') === 'true',
    addGiven: citation.get('disambiguate-add-givenname') === 'true',
    givenRule: citation.get('givenname-disambiguation-rule') ?? 'by-cite',
    yearSuffix: citation.get('disambiguate-add-year-suffix') === 'true',
    explicitSuffix: [inCitation, inBibliography].some(
      ({variables}) => variables.has('year-suffix') || variables.has('citation-label')
    ),
    condition: inCitation.condition,
    collapse,
    groupDelimiter: citation.get('cite-group-delimiter'),
    afterCollapse: citation.get('after-collapse-delimiter'),
    suffixDelimiter: citation.get('year-suffix-delimiter'),
    nearNoteDistance: distanceOf(citation.get('near-note-distance')),
    substitute: bibliography?.get('subsequent-author-substitute'),
    substituteRule: bibliography?.get('subsequent-author-substitute-rule') ?? 'complete-all',
    citationVariables: inCitation.variables,
    bibliographyVariables: inBibliography.variables
  }
}
function reach(style, area) {
  const found = {variables: /* @__PURE__ */ new Set(), condition: false}
  const seen2 = /* @__PURE__ */ new Set()
  const pending = area.children.filter((child) => child.name === 'layout')
  for (let element = pending.pop(); element; element = pending.pop()) {
    pending.push(...element.children)
    const {attributes: attributes2} = element
    for (const name of attributes2.get('variable')?.trim().split(/\s+/) ?? []) found.variables.add(name)
    if (attributes2.has('position')) found.variables.add('position')
    if (attributes2.has('disambiguate')) found.condition = true
    const macro = element.name === 'text' ? attributes2.get('macro') : void 0
    if (macro !== void 0 && !seen2.has(macro)) {
      seen2.add(macro)
      const target = style.macros.get(macro)
      if (target) pending.push(target)
    }
  }
  return found
}
function distanceOf(value) {
  const distance = Number(value ?? 5)
  return Number.isFinite(distance) ? distance : 5
}

// packages/csl/src/xml.ts
var maxDepth = 200
var maxElements = 2e5
var nameEnd = /[\s/>=]/
var entities = /* @__PURE__ */ new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"]
])
function parseXml(source) {
  return new Reader(source).document()
}
function pointAt(source, offset) {
  let line2 = 1
  let start = 0
  for (let at = source.indexOf('\n'); at !== -1 && at < offset; at = source.indexOf('\n', at + 1)) {
    line2++
    start = at + 1
  }
  return {line: line2, column: offset - start + 1}
}
var Reader = class {
  constructor(source) {
    this.source = source
    if (source.charCodeAt(0) === 65279) this.at = 1
  }
  source
  at = 0
  count = 0
  document() {
    const stack = []
    let root
    const {source} = this
    while (this.at < source.length) {
      const open = source.indexOf('<', this.at)
      const end = open === -1 ? source.length : open
      if (end > this.at) this.characters(stack.at(-1), this.at, end)
      if (open === -1) break
      this.at = open
      if (source.startsWith('<!--', open)) this.skip('-->', 4)
      else if (source.startsWith('<![CDATA[', open)) this.cdata(stack.at(-1))
      else if (source.startsWith('<?', open)) this.skip('?>', 2)
      else if (source.startsWith('<!', open)) this.fail('Unexpected document type, expected an element')
      else if (source[open + 1] === '/') this.close(stack)
      else {
        const {element, empty} = this.open()
        const parent = stack.at(-1)
        if (parent) parent.children.push(element)
        else if (root) this.fail(`Unexpected second root element \`${element.name}\``, open)
        else root = element
        if (!empty) stack.push(element)
        if (stack.length > maxDepth) this.fail('Unexpected depth of nesting', open)
      }
    }
    const unclosed = stack.at(-1)
    if (unclosed) this.fail(`Unexpected end, expected \`</${unclosed.name}>\``, unclosed.offset)
    if (!root) this.fail('Unexpected end, expected an element', 0)
    return root
  }
  characters(parent, from, to) {
    const raw = this.source.slice(from, to)
    if (parent) parent.text += this.decode(raw, from)
    else if (raw.trim() !== '') this.fail('Unexpected text outside the root element', from)
    this.at = to
  }
  cdata(parent) {
    const start = this.at + 9
    this.skip(']]>', 9)
    if (parent) parent.text += this.source.slice(start, this.at - 3)
  }
  skip(closer, from) {
    const end = this.source.indexOf(closer, this.at + from)
    if (end === -1) this.fail(`Unexpected end, expected \`${closer}\``)
    this.at = end + closer.length
  }
  close(stack) {
    const end = this.source.indexOf('>', this.at)
    const name = local(this.source.slice(this.at + 2, end === -1 ? void 0 : end).trim())
    const element = stack.pop()
    if (end === -1 || element?.name !== name) {
      this.fail(`Unexpected \`</${name}>\`${element ? `, expected \`</${element.name}>\`` : ''}`)
    }
    this.at = end + 1
  }
  open() {
    const offset = this.at
    if (++this.count > maxElements) this.fail('Unexpected number of elements')
    this.at++
    const name = local(this.name())
    const attributes2 = /* @__PURE__ */ new Map()
    const element = {name, attributes: attributes2, children: [], text: '', offset}
    for (;;) {
      this.space()
      const char = this.source[this.at]
      if (char === '>') {
        this.at++
        return {element, empty: false}
      }
      if (char === '/' && this.source[this.at + 1] === '>') {
        this.at += 2
        return {element, empty: true}
      }
      this.attribute(attributes2)
    }
  }
  attribute(attributes2) {
    const start = this.at
    const name = this.name()
    this.space()
    if (this.source[this.at] !== '=') this.fail('Unexpected character, expected `=`')
    this.at++
    this.space()
    const quote = this.source[this.at]
    if (quote !== '"' && quote !== "'") this.fail('Unexpected character, expected a quoted value')
    const from = this.at + 1
    const end = this.source.indexOf(quote, from)
    if (end === -1) this.fail(`Unexpected end, expected \`${quote}\``)
    if (attributes2.has(name)) this.fail(`Unexpected second attribute \`${name}\``, start)
    attributes2.set(name, this.decode(this.source.slice(from, end), from))
    this.at = end + 1
  }
  name() {
    const start = this.at
    while (this.at < this.source.length && !nameEnd.test(this.source[this.at])) this.at++
    if (this.at === start || this.at >= this.source.length) this.fail('Unexpected character, expected a name')
    return this.source.slice(start, this.at)
  }
  space() {
    while (this.source.charCodeAt(this.at) <= 32) this.at++
    if (this.at >= this.source.length) this.fail('Unexpected end inside a tag')
  }
  decode(raw, offset) {
    if (!raw.includes('&')) return raw
    return raw.replace(/&([^;&\s]{1,12});|&/g, (whole2, name, index) => {
      const known = name === void 0 ? void 0 : (entities.get(name) ?? reference(name))
      if (known === void 0) this.fail(`Unexpected entity \`${whole2}\`, expected \`&amp;\``, offset + index)
      return known
    })
  }
  fail(message, offset = this.at) {
    const {line: line2, column} = pointAt(this.source, Math.min(offset, this.source.length))
    throw new CslError('invalid-xml', message, line2, column)
  }
}
function reference(name) {
  const match = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name)
  if (!match) return void 0
  const code = match[1] ? Number.parseInt(match[1], 16) : Number(match[2])
  return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : void 0
}
function local(name) {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

// packages/csl/src/style/macros.ts
var maxCost = 1e6
function checkMacros(style) {
  const costs = /* @__PURE__ */ new Map()
  const open = /* @__PURE__ */ new Set()
  const costOf = (element) => {
    const parts = element.children.map(costOf)
    const own =
      element.name === 'choose' ? Math.max(0, ...parts) : parts.reduce((sum, each2) => sum + each2, 0)
    const name = element.name === 'text' || element.name === 'key' ? element.attributes.get('macro') : void 0
    const total = 1 + own + (name === void 0 ? 0 : macroCost(name, element))
    if (total > maxCost) style.fail('style-too-large', 'Unexpected number of rendering elements', element)
    return total
  }
  const macroCost = (name, at) => {
    const known = costs.get(name)
    if (known !== void 0) return known
    const macro = style.macros.get(name)
    if (!macro) {
      return style.fail('unknown-macro', `Unexpected macro \`${name}\``, at, [...style.macros.keys()])
    }
    if (open.has(name)) style.fail('macro-loop', `Unexpected macro \`${name}\` inside itself`, at)
    open.add(name)
    const cost = macro.children.reduce((sum, child) => sum + costOf(child), 1)
    open.delete(name)
    costs.set(name, cost)
    return cost
  }
  for (const area of [style.citation, style.bibliography]) if (area) costOf(area)
}

// packages/csl/src/style/style.ts
function parseStyle(source) {
  const root = parseXml(source)
  const fail = (code, message, at, expected = []) => {
    const {line: line2, column} = pointAt(source, at.offset)
    throw new CslError(code, message, line2, column, expected)
  }
  if (root.name !== 'style')
    fail('invalid-style', `Unexpected root \`${root.name}\`, expected \`style\``, root)
  const child = (name) => root.children.find((each2) => each2.name === name)
  const citation = child('citation')
  const info = child('info')
  const parent = info?.children.find((each2) => each2.attributes.get('rel') === 'independent-parent')
  if (!citation && parent) {
    const href = parent.attributes.get('href') ?? ''
    return fail('dependent-style', `Unexpected dependent style, expected its parent \`${href}\``, parent, [
      href
    ])
  }
  if (!citation) return fail('invalid-style', 'Unexpected style without `citation`', root, ['citation'])
  const style = {
    title: textOf(info, 'title'),
    id: textOf(info, 'id'),
    class: root.attributes.get('class') ?? 'in-text',
    defaultLocale: root.attributes.get('default-locale'),
    options: root.attributes,
    locales: root.children.filter((each2) => each2.name === 'locale').map((each2) => readLocale(each2, true)),
    macros: macrosOf(root),
    citation,
    bibliography: child('bibliography'),
    fail
  }
  for (const area of [style.citation, style.bibliography]) {
    if (area && !layoutOf(area))
      fail('invalid-style', `Unexpected \`${area.name}\` without \`layout\``, area, ['layout'])
  }
  checkMacros(style)
  return style
}
var layoutOf = (area) => area.children.find((each2) => each2.name === 'layout')
var textOf = (info, name) => info?.children.find((each2) => each2.name === name)?.text.trim() ?? ''
function macrosOf(root) {
  const macros = /* @__PURE__ */ new Map()
  for (const each2 of root.children)
    if (each2.name === 'macro') macros.set(each2.attributes.get('name') ?? '', each2)
  return macros
}

// packages/csl/src/processor.ts
function createProcessor(source, options) {
  const style = parseStyle(source)
  const tag = options.locale ?? style.defaultLocale ?? 'en-US'
  const locale = mergeLocales(tag, readFiles(tag, options.localeXml), style.locales)
  const facts = styleFacts(style)
  const gaps = /* @__PURE__ */ new Map()
  const shared2 = {style, facts, locale, links: options.links ?? true, gaps}
  return {
    style,
    facts,
    locale,
    citation: compileArea('citation', style.citation, shared2),
    bibliography: style.bibliography && compileArea('bibliography', style.bibliography, shared2),
    author: withCompiler(areaSettings('citation', style.citation, shared2)).compile(parseXml(authorNames)),
    collator: collatorFor(locale.tag),
    weaving: {
      punctuationInQuote: locale.punctuationInQuote,
      quotes: quotesOf(locale),
      tagged: options.tagged ?? true
    },
    get termGaps() {
      return [...gaps.values()]
    }
  }
}
function readFiles(tag, localeXml2) {
  const files = []
  for (const each2 of chainOf(tag)) {
    const text = localeXml2(each2)
    if (text !== void 0) files.push({...readLocale(parseXml(text)), tag: each2})
  }
  return files
}
var authorNames =
  '<names variable="author"><name form="short" and="text" et-al-min="4" et-al-use-first="1"/><substitute><names variable="editor"/><names variable="translator"/><text variable="title" form="short"/></substitute></names>'
function areaSettings(area, element, shared2) {
  const {style, facts, locale, links, gaps} = shared2
  return {
    style,
    locale,
    area,
    links,
    names: inheritedNames(element.attributes, inheritedNames(style.options, defaultNames)),
    english: /^en\b/i.test(style.defaultLocale ?? 'en'),
    implicitSuffix: facts.yearSuffix && !facts.explicitSuffix,
    pageFormat: style.options.get('page-range-format'),
    termMissing: (term, source) => void gaps.set(term, {term, source})
  }
}
function compileArea(area, element, shared2) {
  const settings = areaSettings(area, element, shared2)
  const layout = layoutOf(element)
  const get = (name) => layout.attributes.get(name) ?? ''
  return {
    element,
    children: compileAll(layout, withCompiler(settings)),
    prefix: get('prefix'),
    suffix: get('suffix'),
    delimiter: get('delimiter'),
    look: lookOf(layout.attributes),
    keys: compileKeys(element, settings)
  }
}
var quotesOf = (locale) => [
  locale.term('open-quote') ?? '\u201C',
  locale.term('close-quote') ?? '\u201D',
  locale.term('open-inner-quote') ?? '\u2018',
  locale.term('close-inner-quote') ?? '\u2019'
]

// packages/csl/src/write/html.ts
var tags = {
  italic: ['<i>', '</i>'],
  oblique: ['<em>', '</em>'],
  'normal-style': ['<span style="font-style:normal;">', '</span>'],
  'small-caps': ['<span style="font-variant:small-caps;">', '</span>'],
  'normal-variant': ['<span style="font-variant:normal;">', '</span>'],
  bold: ['<b>', '</b>'],
  light: ['', ''],
  'normal-weight': ['<span style="font-weight:normal;">', '</span>'],
  underline: ['<span style="text-decoration:underline;">', '</span>'],
  'no-decoration': ['<span style="text-decoration:none;">', '</span>'],
  sup: ['<sup>', '</sup>'],
  sub: ['<sub>', '</sub>'],
  baseline: ['<span style="baseline">', '</span>']
}
var blocks = {
  block: ['\n\n    <div class="csl-block">', '</div>\n'],
  'left-margin': ['\n    <div class="csl-left-margin">', '</div>'],
  'right-inline': ['<div class="csl-right-inline">', '</div>\n  '],
  indent: ['<div class="csl-indent">', '</div>\n  ']
}
var escapes = {'&': '&#38;', '<': '&#60;', '>': '&#62;'}
var escapable = /[&<>]/
var escapeHtml = (text) => (escapable.test(text) ? text.replace(/[&<>]/g, (char) => escapes[char]) : text)
function toHtml(content) {
  let out = ''
  for (const node of content) {
    if (node.type === 'text') {
      out += escapeHtml(node.value)
      continue
    }
    const inner = toHtml(node.children)
    if (inner === '') continue
    const [open, close] = around(node)
    out += open + inner + close
  }
  return out
}
function around(node) {
  if (node.type === 'mark') return tags[node.mark]
  if (node.type === 'link') return [`<a href="${escapeHtml(node.url).replace(/"/g, '&#34;')}">`, '</a>']
  return node.display ? blocks[node.display] : ['', '']
}

// scripts/csl/locales.ts
import {existsSync, readFileSync} from 'node:fs'
import {join as join2} from 'node:path'

function localesIn(folder2) {
  if (folder2 === void 0) throw new Error('expected CSL_LOCALES_DIR, a folder of locales-xx-XX.xml')
  const known = /* @__PURE__ */ new Map()
  return (tag) => {
    if (!known.has(tag)) {
      const path = join2(folder2, `locales-${tag}.xml`)
      known.set(tag, existsSync(path) ? readFileSync(path, 'utf8') : void 0)
    }
    return known.get(tag)
  }
}

// bench/csl/documents.ts
var families =
  'Siregar Hidayat Nugroho Smith Doe M\xFCller Nasution Wijaya Kurnia Jones Brown Tan Lee Garc\xEDa Ivanov Okafor'.split(
    ' '
  )
var given2 = 'Budi Rahmat Agus John Jane Anna Siti Dewi Putri Robert Ella Wei Min Jos\xE9 Olga Chidi'.split(
  ' '
)
var words2 =
  'migration policy study water city memory trade language forest network school law market river history climate'.split(
    ' '
  )
function numbers2(seed) {
  let state = seed >>> 0
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}
function makeItems(count) {
  const below = numbers2(7)
  const pick = (list) => list[below(list.length)]
  return Array.from({length: count}, (_each, index) => {
    const name = () => ({
      family: pick(families) + (below(3) === 0 ? '' : `${below(count)}`),
      given: `${pick(given2)} ${pick(given2)}`
    })
    const author = Array.from({length: 1 + below(5)}, name)
    const title = Array.from({length: 6 + below(6)}, () => pick(words2)).join(' ')
    const shared2 = {
      id: `item${index}`,
      author,
      title,
      issued: {'date-parts': [[1980 + below(45)]]},
      language: 'en'
    }
    if (index % 4 === 3)
      return {...shared2, type: 'book', publisher: 'University Press', 'publisher-place': 'Jakarta'}
    if (index % 4 === 2) {
      return {
        ...shared2,
        type: 'chapter',
        'container-title': `The ${pick(words2)}`,
        editor: [name()],
        page: '12-34',
        publisher: 'Press'
      }
    }
    return {
      ...shared2,
      type: 'article-journal',
      'container-title': `Journal of ${pick(words2)}`,
      volume: `${1 + below(60)}`,
      issue: `${1 + below(12)}`,
      page: `${100 + below(50)}-${150 + below(50)}`,
      DOI: `10.1234/${index}`
    }
  })
}
function makeCitations(items2, count) {
  const below = numbers2(11)
  return Array.from({length: count}, (_each, index) => {
    const cite = () => {
      const id = String(items2[below(items2.length)].id)
      return below(4) === 0 ? {id, locator: {label: 'page', value: `${1 + below(300)}`}} : {id}
    }
    const cites = [{id: String(items2[index % items2.length].id)}, ...Array.from({length: below(3)}, cite)]
    return {cites, noteNumber: index + 1}
  })
}

// bench/csl/quick.ts
var [items = '1000', citations = '1500', ...styles] = process.argv.slice(2)
var localeXml = localesIn(process.env['CSL_LOCALES_DIR'])
var folder = process.env['CSL_STYLES_DIR'] ?? '.'
var records = makeItems(Number(items))
var document = makeCitations(records, Number(citations))
function timed(label, run) {
  const start = performance.now()
  const value = run()
  console.log(`${label.padEnd(40)} ${(performance.now() - start).toFixed(1).padStart(9)} ms`)
  return value
}
for (const style of styles.length > 0
  ? styles
  : ['apa', 'chicago-author-date', 'chicago-notes-bibliography', 'ieee']) {
  console.log(style)
  const xml = readFileSync2(join3(folder, `${style}.csl`), 'utf8')
  for (let round = 0; round < 3; round++) {
    const processor = timed('  load', () => createProcessor(xml, {localeXml}))
    timed('  list', () => {
      const {entries} = new Pipeline(processor).run({items: records, citations: [], nocite: 'all'})
      for (const {out} of entries) toHtml(weave(out, processor.weaving))
    })
    const doc = createDocument(processor)
    doc.setItems(records)
    doc.setCitations(document.map((citation, index) => [`c${index}`, citation]))
    timed('  document', () => doc.update())
    doc.putCitation('new', {cites: [{id: 'item5'}]}, Math.floor(document.length / 2))
    timed('  insert in the middle', () => doc.update())
    doc.removeCitation('new')
    timed('  remove it', () => doc.update())
  }
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsicXVpY2sudHMiLCAiLi4vLi4vcGFja2FnZXMvY3NsL3NyYy9pdGVtL2RhdGUudHMiLCAiLi4vLi4vcGFja2FnZXMvY3NsL3NyYy9pdGVtL25vdGUudHMiLCAiLi4vLi4vcGFja2FnZXMvY3NsL3NyYy9pdGVtL3BlcnNvbi50cyIsICIuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL2l0ZW0vcmljaC1maWVsZC50cyIsICIuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL2l0ZW0vdmFyaWFibGVzLnRzIiwgIi4uLy4uL3BhY2thZ2VzL2NzbC9zcmMvaXRlbS92aWV3LnRzIiwgIi4uLy4uL3BhY2thZ2VzL2NzbC9zcmMvcmVuZGVyL2NvbnRleHQudHMiLCAiLi4vLi4vcGFja2FnZXMvY3NsL3NyYy90cmVlL291dC50cyIsICIuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL2RvY3VtZW50L21lbW8udHMiLCAiLi4vLi4vcGFja2FnZXMvY3NsL3NyYy9kb2N1bWVudC9zdWJzdGl0dXRlLnRzIiwgIi4uLy4uL3BhY2thZ2VzL2NzbC9zcmMvZG9jdW1lbnQvYmlibGlvZ3JhcGh5LnRzIiwgIi4uLy4uL3BhY2thZ2VzL2NzbC9zcmMvdHJlZS9sb29rLnRzIiwgIi4uLy4uL3BhY2thZ2VzL2NzbC9zcmMvdHJlZS9zdG9wLXdvcmRzLnRzIiwgIi4uLy4uL3BhY2thZ2VzL2NzbC9zcmMvdHJlZS90ZXh0LWNhc2UudHMiLCAiLi4vLi4vcGFja2FnZXMvY3NsL3NyYy9yZW5kZXIvZmluaXNoLnRzIiwgIi4uLy4uL3BhY2thZ2VzL2NzbC9zcmMvcmVuZGVyL2dyb3VwLnRzIiwgIi4uLy4uL3BhY2thZ2VzL2NzbC9zcmMvZG9jdW1lbnQvY29sbGFwc2UtbnVtYmVycy50cyIsICIuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL2RvY3VtZW50L2NvbGxhcHNlLXllYXJzLnRzIiwgIi4uLy4uL3BhY2thZ2VzL2NzbC9zcmMvZG9jdW1lbnQvY2l0YXRpb24udHMiLCAiLi4vLi4vcGFja2FnZXMvY3NsL3NyYy9uYW1lcy9pbml0aWFscy50cyIsICIuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL2RvY3VtZW50L25hbWUtbGV2ZWxzLnRzIiwgIi4uLy4uL3BhY2thZ2VzL2NzbC9zcmMvZG9jdW1lbnQvZGlzYW1iaWd1YXRlLnRzIiwgIi4uLy4uL3BhY2thZ2VzL2NzbC9zcmMvZG9jdW1lbnQvb3BlbmluZy10ZXJtLnRzIiwgIi4uLy4uL3BhY2thZ2VzL2NzbC9zcmMvc29ydC9jb21wYXJlLnRzIiwgIi4uLy4uL3BhY2thZ2VzL2NzbC9zcmMvZG9jdW1lbnQvcmVuZGVyZXIudHMiLCAiLi4vLi4vcGFja2FnZXMvY3NsL3NyYy9kb2N1bWVudC9vcmRlci50cyIsICIuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL2RvY3VtZW50L3Bvc2l0aW9ucy50cyIsICIuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL2RvY3VtZW50L3BpcGVsaW5lLnRzIiwgIi4uLy4uL3BhY2thZ2VzL2NzbC9zcmMvdHJlZS9wdW5jdHVhdGlvbi50cyIsICIuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL3RyZWUvd2VhdmUudHMiLCAiLi4vLi4vcGFja2FnZXMvY3NsL3NyYy93cml0ZS9mcm9tLXJpY2gtdGV4dC50cyIsICIuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL3dyaXRlL3JpY2gtdGV4dC50cyIsICIuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL2RvY3VtZW50L2NvbnZlcnQudHMiLCAiLi4vLi4vcGFja2FnZXMvY3NsL3NyYy9kb2N1bWVudC9zZXNzaW9uLnRzIiwgIi4uLy4uL3BhY2thZ2VzL2NzbC9zcmMvZXJyb3IudHMiLCAiLi4vLi4vcGFja2FnZXMvY3NsL3NyYy9sb2NhbGUvdGFncy50cyIsICIuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL2xvY2FsZS90ZXJtcy50cyIsICIuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL2xvY2FsZS9sb2NhbGUudHMiLCAiLi4vLi4vcGFja2FnZXMvY3NsL3NyYy9sb2NhbGUvcmVhZC50cyIsICIuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL25hbWVzL29wdGlvbnMudHMiLCAiLi4vLi4vcGFja2FnZXMvY3NsL3NyYy9pdGVtL251bWJlci50cyIsICIuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL3JlbmRlci9jaG9vc2UudHMiLCAiLi4vLi4vcGFja2FnZXMvY3NsL3NyYy9yZW5kZXIvbGFiZWwudHMiLCAiLi4vLi4vcGFja2FnZXMvY3NsL3NyYy9uYW1lcy9wZXJzb24udHMiLCAiLi4vLi4vcGFja2FnZXMvY3NsL3NyYy9uYW1lcy9saXN0LnRzIiwgIi4uLy4uL3BhY2thZ2VzL2NzbC9zcmMvbmFtZXMvc3Vic3RpdHV0ZS50cyIsICIuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL25hbWVzL25hbWVzLnRzIiwgIi4uLy4uL3BhY2thZ2VzL2NzbC9zcmMvcmVuZGVyL2RhdGUtcGFydC50cyIsICIuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL3JlbmRlci95ZWFyLXN1ZmZpeC50cyIsICIuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL3JlbmRlci9kYXRlLnRzIiwgIi4uLy4uL3BhY2thZ2VzL2NzbC9zcmMvcmVuZGVyL3BhZ2UudHMiLCAiLi4vLi4vcGFja2FnZXMvY3NsL3NyYy9yZW5kZXIvbnVtYmVyLnRzIiwgIi4uLy4uL3BhY2thZ2VzL2NzbC9zcmMvaXRlbS9sYWJlbC50cyIsICIuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL3JlbmRlci9saW5rcy50cyIsICIuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL3JlbmRlci90ZXh0LnRzIiwgIi4uLy4uL3BhY2thZ2VzL2NzbC9zcmMvcmVuZGVyL2NvbXBpbGUudHMiLCAiLi4vLi4vcGFja2FnZXMvY3NsL3NyYy9zb3J0L2tleXMudHMiLCAiLi4vLi4vcGFja2FnZXMvY3NsL3NyYy9zdHlsZS9mYWN0cy50cyIsICIuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL3htbC50cyIsICIuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL3N0eWxlL21hY3Jvcy50cyIsICIuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL3N0eWxlL3N0eWxlLnRzIiwgIi4uLy4uL3BhY2thZ2VzL2NzbC9zcmMvcHJvY2Vzc29yLnRzIiwgIi4uLy4uL3BhY2thZ2VzL2NzbC9zcmMvd3JpdGUvaHRtbC50cyIsICIuLi8uLi9zY3JpcHRzL2NzbC9sb2NhbGVzLnRzIiwgImRvY3VtZW50cy50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyoqXG4gKiBBIHF1aWNrIGxvb2sgYXQgdGhlIGVuZ2luZSdzIHNwZWVkOiBsb2FkLCBhIGRvY3VtZW50LCBvbmUgZWRpdCBpbiB0aGUgbWlkZGxlOyBtaWxsaXNlY29uZHMuXG4gKlxuICogQGV4YW1wbGVcbiAqICAgQ1NMX1NUWUxFU19ESVI9XHUyMDI2IENTTF9MT0NBTEVTX0RJUj1cdTIwMjYgbm9kZSBzY3JpcHRzL2NzbC9ydW4ubWpzIC4uLy4uL2JlbmNoL2NzbC9xdWljayAxMDAwIDE1MDAgYXBhXG4gKi9cbmltcG9ydCB7cmVhZEZpbGVTeW5jfSBmcm9tICdub2RlOmZzJ1xuaW1wb3J0IHtqb2lufSBmcm9tICdub2RlOnBhdGgnXG5pbXBvcnQge2NyZWF0ZURvY3VtZW50LCBjcmVhdGVQcm9jZXNzb3IsIFBpcGVsaW5lLCB0b0h0bWwsIHdlYXZlfSBmcm9tICcuLi8uLi9wYWNrYWdlcy9jc2wvc3JjL2luZGV4LnRzJ1xuaW1wb3J0IHtsb2NhbGVzSW59IGZyb20gJy4uLy4uL3NjcmlwdHMvY3NsL2xvY2FsZXMudHMnXG5pbXBvcnQge21ha2VDaXRhdGlvbnMsIG1ha2VJdGVtc30gZnJvbSAnLi9kb2N1bWVudHMudHMnXG5cbmNvbnN0IFtpdGVtcyA9ICcxMDAwJywgY2l0YXRpb25zID0gJzE1MDAnLCAuLi5zdHlsZXNdID0gcHJvY2Vzcy5hcmd2LnNsaWNlKDIpXG5jb25zdCBsb2NhbGVYbWwgPSBsb2NhbGVzSW4ocHJvY2Vzcy5lbnZbJ0NTTF9MT0NBTEVTX0RJUiddKVxuY29uc3QgZm9sZGVyID0gcHJvY2Vzcy5lbnZbJ0NTTF9TVFlMRVNfRElSJ10gPz8gJy4nXG5jb25zdCByZWNvcmRzID0gbWFrZUl0ZW1zKE51bWJlcihpdGVtcykpXG5jb25zdCBkb2N1bWVudCA9IG1ha2VDaXRhdGlvbnMocmVjb3JkcywgTnVtYmVyKGNpdGF0aW9ucykpXG5cbmZ1bmN0aW9uIHRpbWVkPFQ+KGxhYmVsOiBzdHJpbmcsIHJ1bjogKCkgPT4gVCk6IFQge1xuICBjb25zdCBzdGFydCA9IHBlcmZvcm1hbmNlLm5vdygpXG4gIGNvbnN0IHZhbHVlID0gcnVuKClcbiAgY29uc29sZS5sb2coYCR7bGFiZWwucGFkRW5kKDQwKX0gJHsocGVyZm9ybWFuY2Uubm93KCkgLSBzdGFydCkudG9GaXhlZCgxKS5wYWRTdGFydCg5KX0gbXNgKVxuICByZXR1cm4gdmFsdWVcbn1cblxuZm9yIChjb25zdCBzdHlsZSBvZiBzdHlsZXMubGVuZ3RoID4gMFxuICA/IHN0eWxlc1xuICA6IFsnYXBhJywgJ2NoaWNhZ28tYXV0aG9yLWRhdGUnLCAnY2hpY2Fnby1ub3Rlcy1iaWJsaW9ncmFwaHknLCAnaWVlZSddKSB7XG4gIGNvbnNvbGUubG9nKHN0eWxlKVxuICBjb25zdCB4bWwgPSByZWFkRmlsZVN5bmMoam9pbihmb2xkZXIsIGAke3N0eWxlfS5jc2xgKSwgJ3V0ZjgnKVxuICBmb3IgKGxldCByb3VuZCA9IDA7IHJvdW5kIDwgMzsgcm91bmQrKykge1xuICAgIGNvbnN0IHByb2Nlc3NvciA9IHRpbWVkKCcgIGxvYWQnLCAoKSA9PiBjcmVhdGVQcm9jZXNzb3IoeG1sLCB7bG9jYWxlWG1sfSkpXG4gICAgdGltZWQoJyAgbGlzdCcsICgpID0+IHtcbiAgICAgIGNvbnN0IHtlbnRyaWVzfSA9IG5ldyBQaXBlbGluZShwcm9jZXNzb3IpLnJ1bih7aXRlbXM6IHJlY29yZHMsIGNpdGF0aW9uczogW10sIG5vY2l0ZTogJ2FsbCd9KVxuICAgICAgZm9yIChjb25zdCB7b3V0fSBvZiBlbnRyaWVzKSB0b0h0bWwod2VhdmUob3V0LCBwcm9jZXNzb3Iud2VhdmluZykpXG4gICAgfSlcbiAgICBjb25zdCBkb2MgPSBjcmVhdGVEb2N1bWVudChwcm9jZXNzb3IpXG4gICAgZG9jLnNldEl0ZW1zKHJlY29yZHMpXG4gICAgZG9jLnNldENpdGF0aW9ucyhkb2N1bWVudC5tYXAoKGNpdGF0aW9uLCBpbmRleCkgPT4gW2BjJHtpbmRleH1gLCBjaXRhdGlvbl0gYXMgY29uc3QpKVxuICAgIHRpbWVkKCcgIGRvY3VtZW50JywgKCkgPT4gZG9jLnVwZGF0ZSgpKVxuICAgIGRvYy5wdXRDaXRhdGlvbignbmV3Jywge2NpdGVzOiBbe2lkOiAnaXRlbTUnfV19LCBNYXRoLmZsb29yKGRvY3VtZW50Lmxlbmd0aCAvIDIpKVxuICAgIHRpbWVkKCcgIGluc2VydCBpbiB0aGUgbWlkZGxlJywgKCkgPT4gZG9jLnVwZGF0ZSgpKVxuICAgIGRvYy5yZW1vdmVDaXRhdGlvbignbmV3JylcbiAgICB0aW1lZCgnICByZW1vdmUgaXQnLCAoKSA9PiBkb2MudXBkYXRlKCkpXG4gIH1cbn1cbiIsICIvKipcbiAqIERhdGVzIG1hZGUgcmVhZHkgZm9yIHJlbmRlcmluZzogbnVtYmVycyBpbnN0ZWFkIG9mIHN0cmluZ3MsIHJhdyBhbmQgRURURiB0ZXh0IHRha2VuIGFwYXJ0LlxuICpcbiAqIEBleGFtcGxlXG4gKiAgIHRvRGF0ZSh7cmF3OiAnMjAwNS0wNCd9KSAvLyA9PiB7c3RhcnQ6IHt5ZWFyOiAyMDA1LCBtb250aDogNH0sIFx1MjAyNn1cbiAqL1xuaW1wb3J0IHR5cGUge0RhdGVWYWx1ZX0gZnJvbSAnLi4vdHlwZXMudHMnXG5cbi8qKiBPbmUgZGF5LCBtb250aCBvciB5ZWFyOyBhIHNlYXNvbiBzdGFuZHMgaW5zdGVhZCBvZiBhIG1vbnRoLiAqL1xuZXhwb3J0IGludGVyZmFjZSBEYXRlUG9pbnQge1xuICB5ZWFyPzogbnVtYmVyIHwgdW5kZWZpbmVkXG4gIG1vbnRoPzogbnVtYmVyIHwgdW5kZWZpbmVkXG4gIGRheT86IG51bWJlciB8IHVuZGVmaW5lZFxuICBzZWFzb24/OiBudW1iZXIgfCB1bmRlZmluZWRcbn1cblxuLyoqIEEgZGF0ZSwgb3IgYSByYW5nZSBvZiB0d28uICovXG5leHBvcnQgaW50ZXJmYWNlIERhdGVWaWV3IHtcbiAgc3RhcnQ6IERhdGVQb2ludFxuICBlbmQ/OiBEYXRlUG9pbnQgfCB1bmRlZmluZWRcbiAgLyoqIE9wZW4gcmFuZ2U6IGAyMDA1XHUyMDEzYC4gKi9cbiAgb3Blbj86IGJvb2xlYW4gfCB1bmRlZmluZWRcbiAgY2lyY2E6IGJvb2xlYW5cbiAgbGl0ZXJhbDogc3RyaW5nXG59XG5cbi8qKiBBIENTTC1KU09OIGRhdGUgYXMgYSB2aWV3OyBgdW5kZWZpbmVkYCB3aGVyZSBub3RoaW5nIGlzIGluIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRvRGF0ZSh2YWx1ZTogRGF0ZVZhbHVlIHwgc3RyaW5nIHwgdW5kZWZpbmVkKTogRGF0ZVZpZXcgfCB1bmRlZmluZWQge1xuICBpZiAodmFsdWUgPT09IHVuZGVmaW5lZCB8fCB2YWx1ZSA9PT0gbnVsbCkgcmV0dXJuIHVuZGVmaW5lZFxuICBpZiAodHlwZW9mIHZhbHVlID09PSAnc3RyaW5nJyB8fCB0eXBlb2YgdmFsdWUgPT09ICdudW1iZXInKSByZXR1cm4gdG9EYXRlKHtyYXc6IFN0cmluZyh2YWx1ZSl9KVxuICBpZiAodHlwZW9mIHZhbHVlICE9PSAnb2JqZWN0JykgcmV0dXJuIHVuZGVmaW5lZFxuICBjb25zdCBjaXJjYSA9IEJvb2xlYW4odmFsdWUuY2lyY2EpICYmIHZhbHVlLmNpcmNhICE9PSAnZmFsc2UnXG4gIGNvbnN0IHBhcnRzID0gQXJyYXkuaXNBcnJheSh2YWx1ZVsnZGF0ZS1wYXJ0cyddKSA/IHZhbHVlWydkYXRlLXBhcnRzJ10gOiBbXVxuICBpZiAocGFydHMubGVuZ3RoID4gMCkge1xuICAgIGNvbnN0IHN0YXJ0ID0gdG9Qb2ludChwYXJ0c1swXSlcbiAgICBpZiAoc3RhcnQpIHtcbiAgICAgIGNvbnN0IHNlYXNvbiA9IE51bWJlcih2YWx1ZS5zZWFzb24pXG4gICAgICBpZiAoc2Vhc29uID49IDEgJiYgc2Vhc29uIDw9IDI0ICYmIHN0YXJ0Lm1vbnRoID09PSB1bmRlZmluZWQpIHN0YXJ0LnNlYXNvbiA9IHNlYXNvbk9mKHNlYXNvbilcbiAgICAgIGNvbnN0IGVuZCA9IHBhcnRzLmxlbmd0aCA+IDEgPyB0b1BvaW50KHBhcnRzWzFdKSA6IHVuZGVmaW5lZFxuICAgICAgY29uc3Qgb3BlbiA9IHBhcnRzLmxlbmd0aCA+IDEgJiYgIWVuZFxuICAgICAgcmV0dXJuIHtzdGFydCwgZW5kLCBvcGVuLCBjaXJjYSwgbGl0ZXJhbDogJyd9XG4gICAgfVxuICB9XG4gIGlmICh2YWx1ZS5saXRlcmFsKSByZXR1cm4ge3N0YXJ0OiB7fSwgY2lyY2EsIGxpdGVyYWw6IFN0cmluZyh2YWx1ZS5saXRlcmFsKX1cbiAgY29uc3QgdGV4dCA9IHZhbHVlLnJhdyA/PyB2YWx1ZS5lZHRmXG4gIHJldHVybiB0ZXh0ID8gcGFyc2VEYXRlKFN0cmluZyh0ZXh0KSwgY2lyY2EpIDogdW5kZWZpbmVkXG59XG5cbmNvbnN0IHNlYXNvbk9mID0gKG51bWJlcjogbnVtYmVyKSA9PiAobnVtYmVyID4gMjAgPyBudW1iZXIgLSAyMCA6IG51bWJlciA+IDEyID8gbnVtYmVyIC0gMTIgOiBudW1iZXIpXG5cbmZ1bmN0aW9uIHRvUG9pbnQocGFydHM6IFJlYWRvbmx5QXJyYXk8bnVtYmVyIHwgc3RyaW5nPiB8IHVuZGVmaW5lZCk6IERhdGVQb2ludCB8IHVuZGVmaW5lZCB7XG4gIGlmICghQXJyYXkuaXNBcnJheShwYXJ0cykpIHJldHVybiB1bmRlZmluZWRcbiAgY29uc3QgW3llYXIsIG1vbnRoLCBkYXldID0gcGFydHMubWFwKChwYXJ0KSA9PlxuICAgIHBhcnQgPT09ICcnIHx8IHBhcnQgPT09IG51bGwgfHwgcGFydCA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogTnVtYmVyKHBhcnQpXG4gIClcbiAgaWYgKHllYXIgPT09IHVuZGVmaW5lZCB8fCAhTnVtYmVyLmlzRmluaXRlKHllYXIpIHx8IHllYXIgPT09IDApIHJldHVybiB1bmRlZmluZWRcbiAgY29uc3QgcG9pbnQ6IERhdGVQb2ludCA9IHt5ZWFyfVxuICBpZiAobW9udGggIT09IHVuZGVmaW5lZCAmJiBtb250aCA+PSAxICYmIG1vbnRoIDw9IDEyKSBwb2ludC5tb250aCA9IE1hdGgudHJ1bmMobW9udGgpXG4gIGVsc2UgaWYgKG1vbnRoICE9PSB1bmRlZmluZWQgJiYgbW9udGggPiAxMiAmJiBtb250aCA8PSAyNCkgcG9pbnQuc2Vhc29uID0gc2Vhc29uT2YobW9udGgpXG4gIGlmIChkYXkgIT09IHVuZGVmaW5lZCAmJiBkYXkgPj0gMSAmJiBkYXkgPD0gMzEgJiYgcG9pbnQubW9udGggIT09IHVuZGVmaW5lZCkgcG9pbnQuZGF5ID0gTWF0aC50cnVuYyhkYXkpXG4gIHJldHVybiBwb2ludFxufVxuXG5jb25zdCBtb250aHMgPSAnamFuIGZlYiBtYXIgYXByIG1heSBqdW4ganVsIGF1ZyBzZXAgb2N0IG5vdiBkZWMnLnNwbGl0KCcgJylcbmNvbnN0IHNlYXNvbnM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+ID0ge3NwcmluZzogMSwgc3VtbWVyOiAyLCBhdXR1bW46IDMsIGZhbGw6IDMsIHdpbnRlcjogNH1cblxuLyoqIFJhdyBvciBFRFRGIHRleHQgYXMgYSBkYXRlOyB0ZXh0IHRoYXQgaXMgbm8gZGF0ZSBzdGF5cyBhcyBhIGxpdGVyYWwuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VEYXRlKHRleHQ6IHN0cmluZywgY2lyY2EgPSBmYWxzZSk6IERhdGVWaWV3IHtcbiAgY29uc3QgdHJpbW1lZCA9IHRleHQudHJpbSgpXG4gIGNvbnN0IGFwcHJveGltYXRlID0gY2lyY2EgfHwgL1s/fl1cXHMqJHxeKD86Y2E/XFwufGNpcmNhKVxccy9pLnRlc3QodHJpbW1lZClcbiAgY29uc3QgYmFyZSA9IHRyaW1tZWQucmVwbGFjZSgvWz9+JV0vZywgJycpLnJlcGxhY2UoL14oPzpjYT9cXC58Y2lyY2EpXFxzKy9pLCAnJylcbiAgY29uc3QgaGFsdmVzID0gc3BsaXRSYW5nZShiYXJlKVxuICBjb25zdCBzdGFydCA9IHBhcnNlUG9pbnQoaGFsdmVzWzBdISlcbiAgaWYgKCFzdGFydCkgcmV0dXJuIHtzdGFydDoge30sIGNpcmNhOiBhcHByb3hpbWF0ZSwgbGl0ZXJhbDogdHJpbW1lZH1cbiAgaWYgKGhhbHZlcy5sZW5ndGggPT09IDEpIHJldHVybiB7c3RhcnQsIGNpcmNhOiBhcHByb3hpbWF0ZSwgbGl0ZXJhbDogJyd9XG4gIGNvbnN0IGFmdGVyID0gaGFsdmVzWzFdIS50cmltKClcbiAgaWYgKGFmdGVyID09PSAnJyB8fCBhZnRlciA9PT0gJy4uJykgcmV0dXJuIHtzdGFydCwgb3BlbjogdHJ1ZSwgY2lyY2E6IGFwcHJveGltYXRlLCBsaXRlcmFsOiAnJ31cbiAgY29uc3QgZW5kID0gcGFyc2VQb2ludChhZnRlcilcbiAgaWYgKCFlbmQpIHJldHVybiB7c3RhcnQ6IHt9LCBjaXJjYTogYXBwcm94aW1hdGUsIGxpdGVyYWw6IHRyaW1tZWR9XG4gIHJldHVybiB7c3RhcnQsIGVuZCwgY2lyY2E6IGFwcHJveGltYXRlLCBsaXRlcmFsOiAnJ31cbn1cblxuZnVuY3Rpb24gc3BsaXRSYW5nZSh0ZXh0OiBzdHJpbmcpOiBzdHJpbmdbXSB7XG4gIGlmICgvXFxkXFwvXFxkLy50ZXN0KHRleHQpICYmIC9eXFxkezEsMn1cXC9cXGR7MSwyfVxcL1xcZHszLDR9JC8udGVzdCh0ZXh0KSkgcmV0dXJuIFt0ZXh0XVxuICBpZiAodGV4dC5pbmNsdWRlcygnLycpKSByZXR1cm4gdGV4dC5zcGxpdCgnLycsIDIpXG4gIGNvbnN0IG1hdGNoID0gL14oLis/KVxccytbLVx1MjAxM1x1MjAxNF1cXHMqKC4rKSR8XiguKj9cXGR7Myw0fSlbXHUyMDEzXHUyMDE0XSguKykkfF4oXFxkezR9KS0oXFxkezR9KSQvLmV4ZWModGV4dClcbiAgaWYgKCFtYXRjaCkgcmV0dXJuIFt0ZXh0XVxuICByZXR1cm4gW21hdGNoWzFdID8/IG1hdGNoWzNdID8/IG1hdGNoWzVdISwgbWF0Y2hbMl0gPz8gbWF0Y2hbNF0gPz8gbWF0Y2hbNl0hXVxufVxuXG5mdW5jdGlvbiBwYXJzZVBvaW50KHRleHQ6IHN0cmluZyk6IERhdGVQb2ludCB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHRyaW1tZWQgPSB0ZXh0LnRyaW0oKVxuICBjb25zdCBpc28gPSAvXigtP1xcZHszLDZ9fC0/XFxkezEsMn0pKD86LShcXGR7MSwyfSkpPyg/Oi0oXFxkezEsMn0pKT8oPzpULiopPyQvLmV4ZWModHJpbW1lZClcbiAgaWYgKGlzbykgcmV0dXJuIHRvUG9pbnQoW2lzb1sxXSEsIGlzb1syXSA/PyAnJywgaXNvWzNdID8/ICcnXSlcbiAgY29uc3QgYW1lcmljYW4gPSAvXihcXGR7MSwyfSlcXC8oXFxkezEsMn0pXFwvKFxcZHszLDR9KSQvLmV4ZWModHJpbW1lZClcbiAgaWYgKGFtZXJpY2FuKSByZXR1cm4gdG9Qb2ludChbYW1lcmljYW5bM10hLCBhbWVyaWNhblsxXSEsIGFtZXJpY2FuWzJdIV0pXG4gIHJldHVybiBwYXJzZVdvcmRzKHRyaW1tZWQpXG59XG5cbmZ1bmN0aW9uIHBhcnNlV29yZHModGV4dDogc3RyaW5nKTogRGF0ZVBvaW50IHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgcG9pbnQ6IERhdGVQb2ludCA9IHt9XG4gIGZvciAoY29uc3Qgd29yZCBvZiB0ZXh0LnNwbGl0KC9bXFxzLC5dKy8pKSB7XG4gICAgaWYgKHdvcmQgPT09ICcnKSBjb250aW51ZVxuICAgIGNvbnN0IHNtYWxsID0gd29yZC50b0xvd2VyQ2FzZSgpXG4gICAgY29uc3QgbW9udGggPSBtb250aHMuaW5kZXhPZihzbWFsbC5zbGljZSgwLCAzKSlcbiAgICBpZiAoL15cXGR7Myw0fSQvLnRlc3Qod29yZCkgJiYgcG9pbnQueWVhciA9PT0gdW5kZWZpbmVkKSBwb2ludC55ZWFyID0gTnVtYmVyKHdvcmQpXG4gICAgZWxzZSBpZiAoL15cXGR7MSwyfShzdHxuZHxyZHx0aCk/JC8udGVzdChzbWFsbCkgJiYgcG9pbnQuZGF5ID09PSB1bmRlZmluZWQpXG4gICAgICBwb2ludC5kYXkgPSBOdW1iZXIucGFyc2VJbnQod29yZCwgMTApXG4gICAgZWxzZSBpZiAoT2JqZWN0Lmhhc093bihzZWFzb25zLCBzbWFsbCkpIHBvaW50LnNlYXNvbiA9IHNlYXNvbnNbc21hbGxdXG4gICAgZWxzZSBpZiAoL15bYS16XXszLDl9JC8udGVzdChzbWFsbCkgJiYgbW9udGggIT09IC0xKSBwb2ludC5tb250aCA9IG1vbnRoICsgMVxuICAgIGVsc2UgcmV0dXJuIHVuZGVmaW5lZFxuICB9XG4gIGlmIChwb2ludC55ZWFyID09PSB1bmRlZmluZWQpIHJldHVybiB1bmRlZmluZWRcbiAgaWYgKHBvaW50Lm1vbnRoID09PSB1bmRlZmluZWQpIGRlbGV0ZSBwb2ludC5kYXlcbiAgcmV0dXJuIHBvaW50XG59XG4iLCAiLyoqXG4gKiBWYXJpYWJsZXMgdGhhdCBzdGFuZCBpbiB0aGUgYG5vdGVgIGZpZWxkLCBhcyBgdmFyaWFibGU6IHZhbHVlYCBsaW5lcyBhdCBpdHMgc3RhcnQgb3IgYXNcbiAqIGB7OnZhcmlhYmxlOiB2YWx1ZX1gLCBmb3Igd2FudCBvZiBhIGZpZWxkIG9mIHRoZWlyIG93bi5cbiAqXG4gKiBAZXhhbXBsZVxuICogICB2YXJpYWJsZXNJbk5vdGUoJ29yaWdpbmFsLWRhdGU6IDE5NjVcXG5TaWduZWQgY29weS4nKS5nZXQoJ29yaWdpbmFsLWRhdGUnKSAvLyA9PiAnMTk2NSdcbiAqL1xuXG5jb25zdCBicmFjZXMgPSAvXFx7OihbXFx3LV0rKTpcXHMqKFtefV0qKVxcfS9nXG5jb25zdCBsaW5lID0gL14oW0EtWmEtel1bXFx3IC1dezAsNDB9KTpcXHMqKFxcUy4qKSQvXG5cbi8qKiBWYXJpYWJsZXMgYW5kIHRoZWlyIHRleHQuICovXG5leHBvcnQgZnVuY3Rpb24gdmFyaWFibGVzSW5Ob3RlKG5vdGU6IHN0cmluZyk6IFJlYWRvbmx5TWFwPHN0cmluZywgc3RyaW5nPiB7XG4gIGNvbnN0IGZvdW5kID0gbmV3IE1hcDxzdHJpbmcsIHN0cmluZz4oKVxuICBmb3IgKGNvbnN0IG1hdGNoIG9mIG5vdGUubWF0Y2hBbGwoYnJhY2VzKSkgZm91bmQuc2V0KG1hdGNoWzFdISwgbWF0Y2hbMl0hLnRyaW0oKSlcbiAgZm9yIChjb25zdCBbaW5kZXgsIGVhY2hdIG9mIG5vdGUuc3BsaXQoJ1xcbicpLmVudHJpZXMoKSkge1xuICAgIGNvbnN0IG1hdGNoID0gbGluZS5leGVjKGVhY2gudHJpbSgpKVxuICAgIGlmIChtYXRjaCkge1xuICAgICAgY29uc3QgbmFtZSA9IG1hdGNoWzFdIVxuICAgICAgZm91bmQuc2V0KC9eW0EtWl0rJC8udGVzdChuYW1lKSA/IG5hbWUgOiBuYW1lLnRvTG93ZXJDYXNlKCkucmVwbGFjZSgvIC9nLCAnLScpLCBtYXRjaFsyXSEudHJpbSgpKVxuICAgIH0gZWxzZSBpZiAoaW5kZXggPiAwKSBicmVha1xuICB9XG4gIHJldHVybiBmb3VuZFxufVxuIiwgIi8qKlxuICogQSBuYW1lIG1hZGUgcmVhZHkgZm9yIHJlbmRlcmluZzogcGFydGljbGVzIHRha2VuIG91dCBvZiB0aGUgcGFydHMsIHNjcmlwdCBrbm93bi5cbiAqXG4gKiBAZXhhbXBsZVxuICogICB0b1BlcnNvbih7ZmFtaWx5OiAndmFuIEdvZ2gnLCBnaXZlbjogJ1ZpbmNlbnQnfSkubm9uRHJvcHBpbmcgLy8gPT4gJ3ZhbidcbiAqL1xuaW1wb3J0IHR5cGUge05hbWV9IGZyb20gJy4uL3R5cGVzLnRzJ1xuXG4vKiogQSBuYW1lIG9mIGEgcGVyc29uLCBvciBvZiBhbiBpbnN0aXR1dGlvbiAoYGxpdGVyYWxgKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGVyc29uIHtcbiAgZmFtaWx5OiBzdHJpbmdcbiAgZ2l2ZW46IHN0cmluZ1xuICBkcm9wcGluZzogc3RyaW5nXG4gIG5vbkRyb3BwaW5nOiBzdHJpbmdcbiAgc3VmZml4OiBzdHJpbmdcbiAgY29tbWFTdWZmaXg6IGJvb2xlYW5cbiAgc3RhdGljT3JkZXI6IGJvb2xlYW5cbiAgLyoqIE5hbWUgb2YgYW4gaW5zdGl0dXRpb24sIG5vdCB0YWtlbiBhcGFydC4gKi9cbiAgbGl0ZXJhbDogc3RyaW5nXG4gIC8qKiBXcml0dGVuIGZhbWlseSBuYW1lIGZpcnN0LCB3aXRob3V0IHNwYWNlIChDaGluZXNlLCBKYXBhbmVzZSwgS29yZWFuKS4gKi9cbiAgZWFzdEFzaWFuOiBib29sZWFuXG4gIC8qKiBFcXVhbCBmb3IgZXF1YWwgbmFtZXMuICovXG4gIGtleTogc3RyaW5nXG59XG5cbmNvbnN0IGVhc3RBc2lhbiA9IC9eW1xccHtTY3JpcHQ9SGFufVxccHtTY3JpcHQ9SGlyYWdhbmF9XFxwe1NjcmlwdD1LYXRha2FuYX1cXHB7U2NyaXB0PUhhbmd1bH1cdTMwRkNcdTMwRkJcXHNdKyQvdVxuY29uc3QgbGVhZGluZyA9IC9eKCg/OlsnXHUyMDE5XT9cXHB7TGx9W1xccHtMbH0uXSooPzpbJ1x1MjAxOV18LXxcXHMpXFxzKikrKSg/PVxcUykvdVxuY29uc3QgdHJhaWxpbmcgPSAvXFxzKygoPzpcXHB7TGx9W1xccHtMbH0uXSpbJ1x1MjAxOV0/XFxzKykqXFxwe0xsfVtcXHB7TGx9Ll0qWydcdTIwMTldPykkL3VcblxuY29uc3Qgc3RyaW5nID0gKHZhbHVlOiB1bmtub3duKTogc3RyaW5nID0+XG4gIHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycgPyB2YWx1ZS50cmltKCkgOiB0eXBlb2YgdmFsdWUgPT09ICdudW1iZXInID8gU3RyaW5nKHZhbHVlKSA6ICcnXG5jb25zdCBpc1RydWUgPSAodmFsdWU6IHVua25vd24pOiBib29sZWFuID0+XG4gIHZhbHVlID09PSB0cnVlIHx8XG4gIHZhbHVlID09PSAxIHx8XG4gICh0eXBlb2YgdmFsdWUgPT09ICdzdHJpbmcnICYmIHZhbHVlICE9PSAnJyAmJiB2YWx1ZSAhPT0gJzAnICYmIHZhbHVlICE9PSAnZmFsc2UnKVxuXG4vKiogQSBDU0wtSlNPTiBuYW1lIGFzIGEgcGVyc29uLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRvUGVyc29uKG5hbWU6IE5hbWUpOiBQZXJzb24ge1xuICBsZXQgZmFtaWx5ID0gc3RyaW5nKG5hbWUuZmFtaWx5KVxuICBsZXQgZ2l2ZW4gPSBzdHJpbmcobmFtZS5naXZlbilcbiAgbGV0IGRyb3BwaW5nID0gc3RyaW5nKG5hbWVbJ2Ryb3BwaW5nLXBhcnRpY2xlJ10pXG4gIGxldCBub25Ecm9wcGluZyA9IHN0cmluZyhuYW1lWydub24tZHJvcHBpbmctcGFydGljbGUnXSlcbiAgbGV0IHN1ZmZpeCA9IHN0cmluZyhuYW1lLnN1ZmZpeClcbiAgY29uc3QgbGl0ZXJhbCA9IHN0cmluZyhuYW1lLmxpdGVyYWwpXG4gIGNvbnN0IHBhcnNlID0gbmFtZVsncGFyc2UtbmFtZXMnXSA9PT0gdW5kZWZpbmVkIHx8IGlzVHJ1ZShuYW1lWydwYXJzZS1uYW1lcyddKVxuICBjb25zdCBxdW90ZWQgPSAvXlwiKC4qKVwiJC8uZXhlYyhmYW1pbHkpXG4gIGlmIChxdW90ZWQpIGZhbWlseSA9IHF1b3RlZFsxXSFcbiAgZWxzZSBpZiAocGFyc2UgJiYgbGl0ZXJhbCA9PT0gJycpIHtcbiAgICBpZiAobm9uRHJvcHBpbmcgPT09ICcnKSBbbm9uRHJvcHBpbmcsIGZhbWlseV0gPSBzcGxpdExlYWRpbmcoZmFtaWx5KVxuICAgIGlmIChzdWZmaXggPT09ICcnKSBbZ2l2ZW4sIHN1ZmZpeF0gPSBzcGxpdFN1ZmZpeChnaXZlbilcbiAgICBpZiAoZHJvcHBpbmcgPT09ICcnKSBbZ2l2ZW4sIGRyb3BwaW5nXSA9IHNwbGl0VHJhaWxpbmcoZ2l2ZW4pXG4gIH1cbiAgcmV0dXJuIHtcbiAgICBmYW1pbHksXG4gICAgZ2l2ZW4sXG4gICAgZHJvcHBpbmcsXG4gICAgbm9uRHJvcHBpbmcsXG4gICAgc3VmZml4LFxuICAgIGxpdGVyYWwsXG4gICAgY29tbWFTdWZmaXg6IGlzVHJ1ZShuYW1lWydjb21tYS1zdWZmaXgnXSkgfHwgc3VmZml4LnN0YXJ0c1dpdGgoJyEnKSxcbiAgICBzdGF0aWNPcmRlcjogaXNUcnVlKG5hbWVbJ3N0YXRpYy1vcmRlcmluZyddKSxcbiAgICBlYXN0QXNpYW46IGZhbWlseSAhPT0gJycgJiYgZWFzdEFzaWFuLnRlc3QoZmFtaWx5ICsgZ2l2ZW4pLFxuICAgIGtleTogW2xpdGVyYWwsIGZhbWlseSwgZ2l2ZW4sIGRyb3BwaW5nLCBub25Ecm9wcGluZywgc3VmZml4XS5qb2luKCdcXHUwMDAwJylcbiAgfVxufVxuXG5mdW5jdGlvbiBzcGxpdExlYWRpbmcoZmFtaWx5OiBzdHJpbmcpOiBbcGFydGljbGU6IHN0cmluZywgZmFtaWx5OiBzdHJpbmddIHtcbiAgY29uc3QgbWF0Y2ggPSBsZWFkaW5nLmV4ZWMoZmFtaWx5KVxuICBpZiAoIW1hdGNoIHx8IG1hdGNoWzBdLmxlbmd0aCA9PT0gZmFtaWx5Lmxlbmd0aCkgcmV0dXJuIFsnJywgZmFtaWx5XVxuICBjb25zdCBwYXJ0aWNsZSA9IG1hdGNoWzFdIVxuICByZXR1cm4gWy9bXidcdTIwMTktXVxccyskLy50ZXN0KHBhcnRpY2xlKSA/IHBhcnRpY2xlLnRyaW1FbmQoKSA6IHBhcnRpY2xlLCBmYW1pbHkuc2xpY2UocGFydGljbGUubGVuZ3RoKV1cbn1cblxuZnVuY3Rpb24gc3BsaXRUcmFpbGluZyhnaXZlbjogc3RyaW5nKTogW2dpdmVuOiBzdHJpbmcsIHBhcnRpY2xlOiBzdHJpbmddIHtcbiAgY29uc3QgbWF0Y2ggPSB0cmFpbGluZy5leGVjKGdpdmVuKVxuICByZXR1cm4gbWF0Y2ggPyBbZ2l2ZW4uc2xpY2UoMCwgbWF0Y2guaW5kZXgpLCBtYXRjaFsxXSFdIDogW2dpdmVuLCAnJ11cbn1cblxuZnVuY3Rpb24gc3BsaXRTdWZmaXgoZ2l2ZW46IHN0cmluZyk6IFtnaXZlbjogc3RyaW5nLCBzdWZmaXg6IHN0cmluZ10ge1xuICBjb25zdCBtYXRjaCA9IC8sKCE/KVxccyooW14sXSspJC8uZXhlYyhnaXZlbilcbiAgcmV0dXJuIG1hdGNoID8gW2dpdmVuLnNsaWNlKDAsIG1hdGNoLmluZGV4KS50cmltRW5kKCksIG1hdGNoWzFdISArIG1hdGNoWzJdIS50cmltKCldIDogW2dpdmVuLCAnJ11cbn1cbiIsICIvKipcbiAqIE1hcmt1cCBpbnNpZGUgYSBmaWVsZDogYDxpPmAsIGA8Yj5gLCBgPHN1cD5gLCBgPHN1Yj5gLCBgPHNjPmAsIGA8c3BhbiBjbGFzcz1cIm5vY2FzZVwiPmAsIHF1b3RhdGlvblxuICogbWFya3MgYW5kIGFwb3N0cm9waGVzOyB3aGF0ZXZlciBkb2VzIG5vdCBwYWlyIHVwIHN0YXlzIGFzIHR5cGVkLlxuICpcbiAqIEBleGFtcGxlXG4gKiAgIHBhcnNlRmllbGQoJ1RoZSA8aT5JbGlhZDwvaT4nKSAvLyA9PiB7a2lkczogWydUaGUgJywge2tpZHM6IFsnSWxpYWQnXSwgbG9vazoge3N0eWxlOiAnaXRhbGljJ30sIGZpZWxkOiB0cnVlfV19XG4gKi9cbmltcG9ydCB0eXBlIHtMb29rLCBPdXR9IGZyb20gJy4uL3RyZWUvb3V0LnRzJ1xuXG5jb25zdCBpdGFsaWM6IExvb2sgPSB7c3R5bGU6ICdpdGFsaWMnfVxuY29uc3QgYm9sZDogTG9vayA9IHt3ZWlnaHQ6ICdib2xkJ31cbmNvbnN0IGNhcHM6IExvb2sgPSB7dmFyaWFudDogJ3NtYWxsLWNhcHMnfVxuY29uc3QgcmFpc2VkOiBMb29rID0ge2FsaWduOiAnc3VwJ31cbmNvbnN0IGxvd2VyZWQ6IExvb2sgPSB7YWxpZ246ICdzdWInfVxuXG5pbnRlcmZhY2UgRnJhbWUge1xuICBjbG9zZXI6IHN0cmluZ1xuICBsaXRlcmFsOiBzdHJpbmdcbiAgbG9vaz86IExvb2tcbiAgbm9jYXNlPzogYm9vbGVhblxuICBxdW90ZXM/OiBib29sZWFuXG4gIC8qKiBUaGUgb3BlbmluZyBtYXJrLCB3aGVyZSB0aGUgYXV0aG9yIHR5cGVkIGEgZGlyZWN0ZWQgb25lLiAqL1xuICB0eXBlZD86IHN0cmluZ1xuICBraWRzOiBPdXRbXVxufVxuXG5jb25zdCBzcGVjaWFsID0gL1s8XCInXHUyMDE5XHUyMDE4XHUyMDFDXHUyMDFEXHUyMDFFXS9cbmNvbnN0IHRva2VuID1cbiAgLzwoPzpcXC8/KD86aXxifHN1cHxzdWJ8c2MpfHNwYW4gY2xhc3M9XCJub2Nhc2VcInxzcGFuIHN0eWxlPVwiZm9udC12YXJpYW50OiA/c21hbGwtY2FwcztcInxcXC9zcGFuKT58W1wiJ1x1MjAxOVx1MjAxOFx1MjAxQ1x1MjAxRFx1MjAxRV0vZ1xuXG5jb25zdCBvcGVuZXJzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBPbWl0PEZyYW1lLCAnbGl0ZXJhbCcgfCAna2lkcyc+Pj4gPSB7XG4gICc8aT4nOiB7Y2xvc2VyOiAnPC9pPicsIGxvb2s6IGl0YWxpY30sXG4gICc8Yj4nOiB7Y2xvc2VyOiAnPC9iPicsIGxvb2s6IGJvbGR9LFxuICAnPHN1cD4nOiB7Y2xvc2VyOiAnPC9zdXA+JywgbG9vazogcmFpc2VkLCBub2Nhc2U6IHRydWV9LFxuICAnPHN1Yj4nOiB7Y2xvc2VyOiAnPC9zdWI+JywgbG9vazogbG93ZXJlZCwgbm9jYXNlOiB0cnVlfSxcbiAgJzxzYz4nOiB7Y2xvc2VyOiAnPC9zYz4nLCBsb29rOiBjYXBzLCBub2Nhc2U6IHRydWV9LFxuICAnPHNwYW4gY2xhc3M9XCJub2Nhc2VcIj4nOiB7Y2xvc2VyOiAnPC9zcGFuPicsIG5vY2FzZTogdHJ1ZX0sXG4gICc8c3BhbiBzdHlsZT1cImZvbnQtdmFyaWFudDpzbWFsbC1jYXBzO1wiPic6IHtjbG9zZXI6ICc8L3NwYW4+JywgbG9vazogY2Fwcywgbm9jYXNlOiB0cnVlfSxcbiAgJzxzcGFuIHN0eWxlPVwiZm9udC12YXJpYW50OiBzbWFsbC1jYXBzO1wiPic6IHtjbG9zZXI6ICc8L3NwYW4+JywgbG9vazogY2Fwcywgbm9jYXNlOiB0cnVlfSxcbiAgJ1x1MjAxQyc6IHtjbG9zZXI6ICdcdTIwMUQnLCBxdW90ZXM6IHRydWUsIHR5cGVkOiAnXHUyMDFDJ30sXG4gICdcdTIwMUUnOiB7Y2xvc2VyOiAnXHUyMDFDJywgcXVvdGVzOiB0cnVlLCB0eXBlZDogJ1x1MjAxRSd9XG59XG5cbi8qKiBUaGUgZmllbGQgYXMgb3V0cHV0OyBhIHN0cmluZyB3aGVyZSBpdCBoYXMgbm8gbWFya3VwLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlRmllbGQoc291cmNlOiBzdHJpbmcpOiBPdXQge1xuICBjb25zdCB0ZXh0ID0gc291cmNlLmluY2x1ZGVzKCdcdTAwQUInKSA/IHNvdXJjZS5yZXBsYWNlKC9cdTAwQUIgL2csICdcdTAwQUJcXHUyMDJmJykucmVwbGFjZSgvIFx1MDBCQi9nLCAnXFx1MjAyZlx1MDBCQicpIDogc291cmNlXG4gIGlmICghc3BlY2lhbC50ZXN0KHRleHQpKSByZXR1cm4gdGV4dFxuICByZXR1cm4gbmV3IEZpZWxkUGFyc2VyKHRleHQpLnBhcnNlKClcbn1cblxuY2xhc3MgRmllbGRQYXJzZXIge1xuICBwcml2YXRlIHJlYWRvbmx5IHN0YWNrOiBGcmFtZVtdID0gW3tjbG9zZXI6ICcnLCBsaXRlcmFsOiAnJywga2lkczogW119XVxuICBjb25zdHJ1Y3Rvcihwcml2YXRlIHJlYWRvbmx5IHRleHQ6IHN0cmluZykge31cblxuICBwYXJzZSgpOiBPdXQge1xuICAgIGxldCBmcm9tID0gMFxuICAgIGZvciAoY29uc3QgbWF0Y2ggb2YgdGhpcy50ZXh0Lm1hdGNoQWxsKHRva2VuKSkge1xuICAgICAgdGhpcy5hZGQodGhpcy50ZXh0LnNsaWNlKGZyb20sIG1hdGNoLmluZGV4KSlcbiAgICAgIHRoaXMudG9rZW4obWF0Y2hbMF0sIG1hdGNoLmluZGV4KVxuICAgICAgZnJvbSA9IG1hdGNoLmluZGV4ICsgbWF0Y2hbMF0ubGVuZ3RoXG4gICAgfVxuICAgIHRoaXMuYWRkKHRoaXMudGV4dC5zbGljZShmcm9tKSlcbiAgICB3aGlsZSAodGhpcy5zdGFjay5sZW5ndGggPiAxKSB0aGlzLmFiYW5kb24oKVxuICAgIGNvbnN0IHtraWRzfSA9IHRoaXMuc3RhY2tbMF0hXG4gICAgcmV0dXJuIHtraWRzLCB3aG9sZTogdHJ1ZX1cbiAgfVxuXG4gIHByaXZhdGUgdG9rZW4odGV4dDogc3RyaW5nLCBpbmRleDogbnVtYmVyKTogdm9pZCB7XG4gICAgaWYgKHRleHQgPT09ICdcIicgfHwgdGV4dCA9PT0gXCInXCIgfHwgdGV4dCA9PT0gJ1x1MjAxOCcgfHwgdGV4dCA9PT0gJ1x1MjAxOScpIHtcbiAgICAgIHRoaXMucXVvdGUodGV4dCwgaW5kZXgpXG4gICAgICByZXR1cm5cbiAgICB9XG4gICAgaWYgKHRoaXMuY2xvc2UodGV4dCkpIHJldHVyblxuICAgIGNvbnN0IG9wZW5lciA9IG9wZW5lcnNbdGV4dF1cbiAgICBpZiAob3BlbmVyKSB0aGlzLnN0YWNrLnB1c2goey4uLm9wZW5lciwgbGl0ZXJhbDogdGV4dCwga2lkczogW119KVxuICAgIGVsc2UgdGhpcy5hZGQodGV4dClcbiAgfVxuXG4gIHByaXZhdGUgcXVvdGUodGV4dDogc3RyaW5nLCBpbmRleDogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3QgYmVmb3JlID0gY2hhckJlZm9yZSh0aGlzLnRleHQsIGluZGV4KVxuICAgIGNvbnN0IGFmdGVyID0gY2hhckFmdGVyKHRoaXMudGV4dCwgaW5kZXggKyAxKVxuICAgIGNvbnN0IGNsb3NlciA9IHRleHQgPT09ICdcdTIwMTgnID8gJ1x1MjAxOScgOiB0ZXh0XG4gICAgY29uc3QgbWF5Q2xvc2UgPSB0ZXh0ICE9PSAnXHUyMDE4JyAmJiBiZWZvcmUgIT09ICcnICYmICEvW1xccyhdLy50ZXN0KGJlZm9yZSkgJiYgIS9bXFxwe0x9XFxwe059XS91LnRlc3QoYWZ0ZXIpXG4gICAgaWYgKG1heUNsb3NlICYmIHRoaXMuY2xvc2UoY2xvc2VyKSkgcmV0dXJuXG4gICAgY29uc3QgbWF5T3BlbiA9XG4gICAgICB0ZXh0ICE9PSAnXHUyMDE5JyAmJlxuICAgICAgKC9eJHxbXFxzKFtcIlx1MjAxQ1x1MjAxOFx1MDBBQi9cXC1cdTIwMTNcdTIwMTRdLy50ZXN0KGJlZm9yZSkgfHwgKGJlZm9yZSA9PT0gXCInXCIgJiYgdGV4dCA9PT0gJ1wiJykpICYmXG4gICAgICBhZnRlciAhPT0gJycgJiZcbiAgICAgICEvXFxzLy50ZXN0KGFmdGVyKVxuICAgIGlmIChtYXlPcGVuICYmICF0aGlzLnN0YWNrLnNvbWUoKGZyYW1lKSA9PiBmcmFtZS5saXRlcmFsID09PSB0ZXh0KSkge1xuICAgICAgdGhpcy5zdGFjay5wdXNoKHtjbG9zZXIsIGxpdGVyYWw6IHRleHQsIHF1b3RlczogdHJ1ZSwga2lkczogW10sIC4uLih0ZXh0ID09PSAnXHUyMDE4JyA/IHt0eXBlZDogdGV4dH0gOiB7fSl9KVxuICAgIH0gZWxzZSB0aGlzLmFkZCh0ZXh0ID09PSBcIidcIiA/ICdcdTIwMTknIDogdGV4dClcbiAgfVxuXG4gIC8qKiBDbG9zZXMgdGhlIGlubmVybW9zdCBmcmFtZSB0aGF0IHRoaXMgY2xvc2VzLCBpZiBhbnk7IHdoYXQgd2FzIG9wZW5lZCBhZnRlciBpdCBzdGF5cyBhcyB0eXBlZC4gKi9cbiAgcHJpdmF0ZSBjbG9zZShjbG9zZXI6IHN0cmluZyk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IGF0ID0gdGhpcy5zdGFjay5maW5kTGFzdEluZGV4KChmcmFtZSkgPT4gZnJhbWUuY2xvc2VyID09PSBjbG9zZXIpXG4gICAgaWYgKGF0IDwgMSkgcmV0dXJuIGZhbHNlXG4gICAgd2hpbGUgKHRoaXMuc3RhY2subGVuZ3RoID4gYXQgKyAxKSB0aGlzLmFiYW5kb24oKVxuICAgIGNvbnN0IHtraWRzLCBsb29rLCBub2Nhc2UsIHF1b3RlcywgdHlwZWR9ID0gdGhpcy5zdGFjay5wb3AoKSFcbiAgICB0aGlzLnN0YWNrLmF0KC0xKSEua2lkcy5wdXNoKHtraWRzLCBsb29rLCBub2Nhc2UsIHF1b3RlcywgdHlwZWQsIGZpZWxkOiB0cnVlfSlcbiAgICByZXR1cm4gdHJ1ZVxuICB9XG5cbiAgcHJpdmF0ZSBhYmFuZG9uKCk6IHZvaWQge1xuICAgIGNvbnN0IHtsaXRlcmFsLCBraWRzfSA9IHRoaXMuc3RhY2sucG9wKCkhXG4gICAgdGhpcy5hZGQobGl0ZXJhbCA9PT0gXCInXCIgPyAnXHUyMDE5JyA6IGxpdGVyYWwpXG4gICAgZm9yIChjb25zdCBraWQgb2Yga2lkcykgdHlwZW9mIGtpZCA9PT0gJ3N0cmluZycgPyB0aGlzLmFkZChraWQpIDogdGhpcy5zdGFjay5hdCgtMSkhLmtpZHMucHVzaChraWQpXG4gIH1cblxuICBwcml2YXRlIGFkZCh0ZXh0OiBzdHJpbmcpOiB2b2lkIHtcbiAgICBpZiAodGV4dCA9PT0gJycpIHJldHVyblxuICAgIGNvbnN0IHtraWRzfSA9IHRoaXMuc3RhY2suYXQoLTEpIVxuICAgIGNvbnN0IGxhc3QgPSBraWRzLmF0KC0xKVxuICAgIGlmICh0eXBlb2YgbGFzdCA9PT0gJ3N0cmluZycpIGtpZHNba2lkcy5sZW5ndGggLSAxXSA9IGxhc3QgKyB0ZXh0XG4gICAgZWxzZSBraWRzLnB1c2godGV4dClcbiAgfVxufVxuXG4vKiogVGhlIHZpc2libGUgY2hhcmFjdGVyIGJlZm9yZSwgdGFncyBwYXNzZWQgb3Zlci4gKi9cbmZ1bmN0aW9uIGNoYXJCZWZvcmUodGV4dDogc3RyaW5nLCBpbmRleDogbnVtYmVyKTogc3RyaW5nIHtcbiAgY29uc3QgYmVmb3JlID0gdGV4dC5zbGljZShNYXRoLm1heCgwLCBpbmRleCAtIDYwKSwgaW5kZXgpLnJlcGxhY2UoLzxbXjw+XSo+JC8sICcnKVxuICByZXR1cm4gYmVmb3JlLnNsaWNlKC0xKVxufVxuXG5mdW5jdGlvbiBjaGFyQWZ0ZXIodGV4dDogc3RyaW5nLCBpbmRleDogbnVtYmVyKTogc3RyaW5nIHtcbiAgcmV0dXJuIHRleHRcbiAgICAuc2xpY2UoaW5kZXgsIGluZGV4ICsgNjApXG4gICAgLnJlcGxhY2UoL148W148Pl0qPi8sICcnKVxuICAgIC5zbGljZSgwLCAxKVxufVxuIiwgIi8qKlxuICogVmFyaWFibGVzIG9mIENTTCAxLjAuMiBieSBraW5kLlxuICpcbiAqIEBleGFtcGxlXG4gKiAgIG5hbWVWYXJpYWJsZXMuaGFzKCdhdXRob3InKSAvLyA9PiB0cnVlXG4gKi9cblxuY29uc3Qgd29yZHMgPSAodGV4dDogc3RyaW5nKTogUmVhZG9ubHlTZXQ8c3RyaW5nPiA9PiBuZXcgU2V0KHRleHQudHJpbSgpLnNwbGl0KC9cXHMrLykpXG5cbi8qKiBWYXJpYWJsZXMgdGhhdCBob2xkIG5hbWVzLiAqL1xuZXhwb3J0IGNvbnN0IG5hbWVWYXJpYWJsZXMgPSB3b3JkcyhgYXV0aG9yIGNoYWlyIGNvbGxlY3Rpb24tZWRpdG9yIGNvbXBpbGVyIGNvbXBvc2VyIGNvbnRhaW5lci1hdXRob3JcbiAgY29udHJpYnV0b3IgY3VyYXRvciBkaXJlY3RvciBlZGl0b3IgZWRpdG9yLXRyYW5zbGF0b3IgZWRpdG9yaWFsLWRpcmVjdG9yIGV4ZWN1dGl2ZS1wcm9kdWNlciBndWVzdCBob3N0IGludGVydmlld2VyIGlsbHVzdHJhdG9yXG4gIG5hcnJhdG9yIG9yZ2FuaXplciBvcmlnaW5hbC1hdXRob3IgcGVyZm9ybWVyIHByb2R1Y2VyIHJlY2lwaWVudCByZXZpZXdlZC1hdXRob3Igc2NyaXB0LXdyaXRlclxuICBzZXJpZXMtY3JlYXRvciB0cmFuc2xhdG9yYClcblxuLyoqIFZhcmlhYmxlcyB0aGF0IGhvbGQgZGF0ZXMuICovXG5leHBvcnQgY29uc3QgZGF0ZVZhcmlhYmxlcyA9IHdvcmRzKCdhY2Nlc3NlZCBhdmFpbGFibGUtZGF0ZSBldmVudC1kYXRlIGlzc3VlZCBvcmlnaW5hbC1kYXRlIHN1Ym1pdHRlZCcpXG5cbi8qKiBWYXJpYWJsZXMgdGhhdCBob2xkIG51bWJlcnMuICovXG5leHBvcnQgY29uc3QgbnVtYmVyVmFyaWFibGVzID0gd29yZHMoYGNoYXB0ZXItbnVtYmVyIGNpdGF0aW9uLW51bWJlciBjb2xsZWN0aW9uLW51bWJlciBlZGl0aW9uXG4gIGZpcnN0LXJlZmVyZW5jZS1ub3RlLW51bWJlciBpc3N1ZSBsb2NhdG9yIG51bWJlciBudW1iZXItb2YtcGFnZXMgbnVtYmVyLW9mLXZvbHVtZXMgcGFnZSBwYWdlLWZpcnN0XG4gIHBhcnQtbnVtYmVyIHByaW50aW5nLW51bWJlciBzZWN0aW9uIHN1cHBsZW1lbnQtbnVtYmVyIHZlcnNpb24gdm9sdW1lYClcbiIsICIvKipcbiAqIEFuIGl0ZW0gbWFkZSByZWFkeSBmb3IgcmVuZGVyaW5nLCB2YXJpYWJsZSBieSB2YXJpYWJsZSwgd2hlbiBmaXJzdCBhc2tlZCBmb3IuXG4gKlxuICogQGV4YW1wbGVcbiAqICAgbmV3IEl0ZW1WaWV3KHtpZDogJ2EnLCB0eXBlOiAnYm9vaycsIHRpdGxlOiAnVCd9KS50ZXh0KCd0aXRsZScpIC8vID0+ICdUJ1xuICovXG5pbXBvcnQgdHlwZSB7T3V0fSBmcm9tICcuLi90cmVlL291dC50cydcbmltcG9ydCB0eXBlIHtEYXRlVmFsdWUsIEl0ZW0sIE5hbWV9IGZyb20gJy4uL3R5cGVzLnRzJ1xuaW1wb3J0IHt0eXBlIERhdGVWaWV3LCB0b0RhdGV9IGZyb20gJy4vZGF0ZS50cydcbmltcG9ydCB7dmFyaWFibGVzSW5Ob3RlfSBmcm9tICcuL25vdGUudHMnXG5pbXBvcnQge3R5cGUgUGVyc29uLCB0b1BlcnNvbn0gZnJvbSAnLi9wZXJzb24udHMnXG5pbXBvcnQge3BhcnNlRmllbGR9IGZyb20gJy4vcmljaC1maWVsZC50cydcbmltcG9ydCB7ZGF0ZVZhcmlhYmxlcywgbmFtZVZhcmlhYmxlc30gZnJvbSAnLi92YXJpYWJsZXMudHMnXG5cbi8qKiBPbGQgb3IgZm9yZWlnbiBuYW1lcyBvZiB2YXJpYWJsZXMsIGFza2VkIGZvciB3aGVyZSB0aGUgdmFyaWFibGUgaXRzZWxmIGlzIG1pc3NpbmcuICovXG5jb25zdCBhbGlhc2VzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PiA9IHtcbiAgJ3RpdGxlLXNob3J0JzogJ3Nob3J0VGl0bGUnLFxuICAnY29udGFpbmVyLXRpdGxlLXNob3J0JzogJ2pvdXJuYWxBYmJyZXZpYXRpb24nLFxuICAnZXZlbnQtdGl0bGUnOiAnZXZlbnQnXG59XG5cbmxldCBzZXJpYWxzID0gMFxuXG4vKiogQW4gaXRlbSBiZWhpbmQgaXRzIHZhcmlhYmxlczsgZXZlcnl0aGluZyBjb21wdXRlZCBpcyBrZXB0LiAqL1xuZXhwb3J0IGNsYXNzIEl0ZW1WaWV3IHtcbiAgcmVhZG9ubHkgaWQ6IHN0cmluZ1xuICByZWFkb25seSB0eXBlOiBzdHJpbmdcbiAgLyoqIERpZmZlcnMgZnJvbSB0aGF0IG9mIGFueSBvdGhlciB2aWV3OiB3aGF0IHdhcyBjb21wdXRlZCBmcm9tIG9uZSBuZXZlciBzdGFuZHMgZm9yIGFub3RoZXIuICovXG4gIHJlYWRvbmx5IHNlcmlhbCA9ICsrc2VyaWFsc1xuICBwcml2YXRlIHJlYWRvbmx5IHRleHRzID0gbmV3IE1hcDxzdHJpbmcsIHN0cmluZyB8IHVuZGVmaW5lZD4oKVxuICBwcml2YXRlIHJlYWRvbmx5IHJpY2ggPSBuZXcgTWFwPHN0cmluZywgT3V0IHwgdW5kZWZpbmVkPigpXG4gIHByaXZhdGUgcmVhZG9ubHkgbGlzdHMgPSBuZXcgTWFwPHN0cmluZywgUmVhZG9ubHlBcnJheTxQZXJzb24+PigpXG4gIHByaXZhdGUgcmVhZG9ubHkgZGF5cyA9IG5ldyBNYXA8c3RyaW5nLCBEYXRlVmlldyB8IHVuZGVmaW5lZD4oKVxuICBwcml2YXRlIGV2ZXJ5Ym9keTogUmVhZG9ubHlBcnJheTxQZXJzb24+IHwgdW5kZWZpbmVkXG4gIHByaXZhdGUgcmVhZG9ubHkgZnJvbU5vdGU6IFJlYWRvbmx5TWFwPHN0cmluZywgc3RyaW5nPlxuICBwcml2YXRlIHJlYWRvbmx5IHNvdXJjZTogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgdW5rbm93bj4+XG5cbiAgY29uc3RydWN0b3IoaXRlbTogSXRlbSkge1xuICAgIHRoaXMuc291cmNlID0gaXRlbSBhcyB1bmtub3duIGFzIFJlY29yZDxzdHJpbmcsIHVua25vd24+XG4gICAgdGhpcy5pZCA9IFN0cmluZyhpdGVtLmlkKVxuICAgIGNvbnN0IG5vdGUgPSB0aGlzLnNvdXJjZVsnbm90ZSddXG4gICAgdGhpcy5mcm9tTm90ZSA9IHR5cGVvZiBub3RlID09PSAnc3RyaW5nJyAmJiBub3RlLmluY2x1ZGVzKCc6JykgPyB2YXJpYWJsZXNJbk5vdGUobm90ZSkgOiBuZXcgTWFwKClcbiAgICBjb25zdCB0eXBlID0gdGhpcy5mcm9tTm90ZS5nZXQoJ3R5cGUnKSA/PyB0aGlzLnNvdXJjZVsndHlwZSddXG4gICAgdGhpcy50eXBlID0gdHlwZW9mIHR5cGUgPT09ICdzdHJpbmcnID8gdHlwZSA6ICcnXG4gIH1cblxuICAvKiogV2hldGhlciB0aGUgdmlldyBpcyBvZiB0aGF0IHZlcnkgcmVjb3JkLCBvciBvZiBvbmUgdGhhdCBzYXlzIHRoZSBzYW1lLiAqL1xuICBzaG93cyhpdGVtOiBJdGVtKTogYm9vbGVhbiB7XG4gICAgY29uc3Qgb3RoZXI6IHVua25vd24gPSBpdGVtXG4gICAgcmV0dXJuIG90aGVyID09PSB0aGlzLnNvdXJjZSB8fCBKU09OLnN0cmluZ2lmeShvdGhlcikgPT09IEpTT04uc3RyaW5naWZ5KHRoaXMuc291cmNlKVxuICB9XG5cbiAgcHJpdmF0ZSByYXcobmFtZTogc3RyaW5nKTogdW5rbm93biB7XG4gICAgY29uc3Qgb3duID0gT2JqZWN0Lmhhc093bih0aGlzLnNvdXJjZSwgbmFtZSkgPyB0aGlzLnNvdXJjZVtuYW1lXSA6IHVuZGVmaW5lZFxuICAgIHJldHVybiBvd24gPT09IHVuZGVmaW5lZCB8fCBvd24gPT09ICcnID8gdGhpcy5mcm9tTm90ZS5nZXQobmFtZSkgOiBvd25cbiAgfVxuXG4gIC8qKiBUZXh0IG9mIGEgc3RhbmRhcmQgb3IgbnVtYmVyIHZhcmlhYmxlOyBgdW5kZWZpbmVkYCB3aGVyZSBlbXB0eS4gKi9cbiAgdGV4dChuYW1lOiBzdHJpbmcpOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICAgIGlmICh0aGlzLnRleHRzLmhhcyhuYW1lKSkgcmV0dXJuIHRoaXMudGV4dHMuZ2V0KG5hbWUpXG4gICAgY29uc3QgdGV4dCA9IHRoaXMuY29tcHV0ZVRleHQobmFtZSlcbiAgICB0aGlzLnRleHRzLnNldChuYW1lLCB0ZXh0KVxuICAgIHJldHVybiB0ZXh0XG4gIH1cblxuICBwcml2YXRlIGNvbXB1dGVUZXh0KG5hbWU6IHN0cmluZyk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gICAgbGV0IHZhbHVlID0gdGhpcy5yYXcobmFtZSlcbiAgICBpZiAoKHZhbHVlID09PSB1bmRlZmluZWQgfHwgdmFsdWUgPT09ICcnKSAmJiBPYmplY3QuaGFzT3duKGFsaWFzZXMsIG5hbWUpKVxuICAgICAgdmFsdWUgPSB0aGlzLnJhdyhhbGlhc2VzW25hbWVdISlcbiAgICBpZiAobmFtZSA9PT0gJ3BhZ2UtZmlyc3QnICYmICh2YWx1ZSA9PT0gdW5kZWZpbmVkIHx8IHZhbHVlID09PSAnJykpIHJldHVybiBmaXJzdFBhZ2UodGhpcy50ZXh0KCdwYWdlJykpXG4gICAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gJ251bWJlcicpIHJldHVybiBTdHJpbmcodmFsdWUpXG4gICAgcmV0dXJuIHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycgJiYgdmFsdWUudHJpbSgpICE9PSAnJyA/IHZhbHVlIDogdW5kZWZpbmVkXG4gIH1cblxuICAvKiogVGV4dCBvZiBhIHZhcmlhYmxlIHdpdGggaXRzIG1hcmt1cCByZWFkLiAqL1xuICBmaWVsZChuYW1lOiBzdHJpbmcpOiBPdXQgfCB1bmRlZmluZWQge1xuICAgIGlmICh0aGlzLnJpY2guaGFzKG5hbWUpKSByZXR1cm4gdGhpcy5yaWNoLmdldChuYW1lKVxuICAgIGNvbnN0IHRleHQgPSB0aGlzLnRleHQobmFtZSlcbiAgICBjb25zdCBvdXQgPSB0ZXh0ID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBwYXJzZUZpZWxkKHRleHQpXG4gICAgdGhpcy5yaWNoLnNldChuYW1lLCBvdXQpXG4gICAgcmV0dXJuIG91dFxuICB9XG5cbiAgLyoqIE5hbWVzIG9mIGEgbmFtZSB2YXJpYWJsZTsgZW1wdHkgd2hlcmUgdGhlcmUgYXJlIG5vbmUuICovXG4gIG5hbWVzKG5hbWU6IHN0cmluZyk6IFJlYWRvbmx5QXJyYXk8UGVyc29uPiB7XG4gICAgY29uc3Qga25vd24gPSB0aGlzLmxpc3RzLmdldChuYW1lKVxuICAgIGlmIChrbm93bikgcmV0dXJuIGtub3duXG4gICAgY29uc3QgdmFsdWUgPSB0aGlzLnJhdyhuYW1lKVxuICAgIGNvbnN0IHBlb3BsZSA9IHBlb3BsZU9mKHZhbHVlKVxuICAgIHRoaXMubGlzdHMuc2V0KG5hbWUsIHBlb3BsZSlcbiAgICByZXR1cm4gcGVvcGxlXG4gIH1cblxuICAvKiogTmFtZXMgb2YgYWxsIG5hbWUgdmFyaWFibGVzLCB2YXJpYWJsZSBieSB2YXJpYWJsZS4gKi9cbiAgcGVvcGxlKCk6IFJlYWRvbmx5QXJyYXk8UGVyc29uPiB7XG4gICAgdGhpcy5ldmVyeWJvZHkgPz89IFsuLi5uYW1lVmFyaWFibGVzXS5mbGF0TWFwKChuYW1lKSA9PiB0aGlzLm5hbWVzKG5hbWUpKVxuICAgIHJldHVybiB0aGlzLmV2ZXJ5Ym9keVxuICB9XG5cbiAgLyoqIFRoZSBkYXRlIG9mIGEgZGF0ZSB2YXJpYWJsZS4gKi9cbiAgZGF0ZShuYW1lOiBzdHJpbmcpOiBEYXRlVmlldyB8IHVuZGVmaW5lZCB7XG4gICAgaWYgKHRoaXMuZGF5cy5oYXMobmFtZSkpIHJldHVybiB0aGlzLmRheXMuZ2V0KG5hbWUpXG4gICAgY29uc3QgZGF0ZSA9IHRvRGF0ZSh0aGlzLnJhdyhuYW1lKSBhcyBEYXRlVmFsdWUgfCBzdHJpbmcgfCB1bmRlZmluZWQpXG4gICAgdGhpcy5kYXlzLnNldChuYW1lLCBkYXRlKVxuICAgIHJldHVybiBkYXRlXG4gIH1cblxuICAvKiogV2hldGhlciB0aGUgdmFyaWFibGUsIG9mIGFueSBraW5kLCBob2xkcyBzb21ldGhpbmcuICovXG4gIGhhcyhuYW1lOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgICBpZiAobmFtZVZhcmlhYmxlcy5oYXMobmFtZSkpIHJldHVybiB0aGlzLm5hbWVzKG5hbWUpLmxlbmd0aCA+IDBcbiAgICBpZiAoZGF0ZVZhcmlhYmxlcy5oYXMobmFtZSkpIHJldHVybiB0aGlzLmRhdGUobmFtZSkgIT09IHVuZGVmaW5lZFxuICAgIHJldHVybiB0aGlzLnRleHQobmFtZSkgIT09IHVuZGVmaW5lZFxuICB9XG59XG5cbmZ1bmN0aW9uIHBlb3BsZU9mKHZhbHVlOiB1bmtub3duKTogUmVhZG9ubHlBcnJheTxQZXJzb24+IHtcbiAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycpIHtcbiAgICBjb25zdCBbZmFtaWx5ID0gJycsIGdpdmVuID0gJyddID0gdmFsdWUuc3BsaXQoJ3x8JykubWFwKChwYXJ0KSA9PiBwYXJ0LnRyaW0oKSlcbiAgICByZXR1cm4gW3RvUGVyc29uKHZhbHVlLmluY2x1ZGVzKCd8fCcpID8ge2ZhbWlseSwgZ2l2ZW59IDoge2xpdGVyYWw6IHZhbHVlfSldXG4gIH1cbiAgaWYgKCFBcnJheS5pc0FycmF5KHZhbHVlKSkgcmV0dXJuIFtdXG4gIHJldHVybiB2YWx1ZVxuICAgIC5maWx0ZXIoKG5hbWUpOiBuYW1lIGlzIE5hbWUgPT4gdHlwZW9mIG5hbWUgPT09ICdvYmplY3QnICYmIG5hbWUgIT09IG51bGwpXG4gICAgLm1hcCh0b1BlcnNvbilcbiAgICAuZmlsdGVyKChwZXJzb24pID0+IHBlcnNvbi5mYW1pbHkgIT09ICcnIHx8IHBlcnNvbi5naXZlbiAhPT0gJycgfHwgcGVyc29uLmxpdGVyYWwgIT09ICcnKVxufVxuXG5jb25zdCBmaXJzdFBhZ2UgPSAocGFnZTogc3RyaW5nIHwgdW5kZWZpbmVkKSA9PiBwYWdlPy5zcGxpdCgvXFxzKlstXHUyMDEzXHUyMDE0LCZdXFxzKi8pWzBdXG4iLCAiLyoqXG4gKiBXaGF0IGEgcmVuZGVyaW5nIGNsb3N1cmUgc2VlczogdGhlIGl0ZW0sIHRoZSBjaXRlLCBob3cgZmFyIGl0IGhhcyBiZWVuIHRvbGQgYXBhcnQgZnJvbSBvdGhlcnMsIGFuZFxuICogdGhlIHJ1bm5pbmcgdGFsbGllcyBvZiBvbmUgcmVuZGVyaW5nLlxuICpcbiAqIEBleGFtcGxlXG4gKiAgIGNvbnN0IGNvbnRleHQgPSBuZXdDb250ZXh0KGl0ZW0sIGNpdGUsIHBsYWluU3RhdGUsIHNlcnZpY2VzKVxuICovXG5pbXBvcnQgdHlwZSB7UGVyc29ufSBmcm9tICcuLi9pdGVtL3BlcnNvbi50cydcbmltcG9ydCB0eXBlIHtJdGVtVmlld30gZnJvbSAnLi4vaXRlbS92aWV3LnRzJ1xuaW1wb3J0IHR5cGUge091dH0gZnJvbSAnLi4vdHJlZS9vdXQudHMnXG5cbi8qKiBQb3NpdGlvbiBvZiBhIGNpdGU7IGVhY2ggaW5jbHVkZXMgdGhvc2UgYmVmb3JlIGl0IGRvd24gdG8gYHN1YnNlcXVlbnRgLiAqL1xuZXhwb3J0IGNvbnN0IHBvc2l0aW9ucyA9IHtmaXJzdDogMCwgc3Vic2VxdWVudDogMSwgaWJpZDogMiwgaWJpZFdpdGhMb2NhdG9yOiAzfSBhcyBjb25zdFxuXG4vKiogRmFjdHMgb2Ygb25lIGNpdGUuICovXG5leHBvcnQgaW50ZXJmYWNlIENpdGVGYWN0cyB7XG4gIGxvY2F0b3I/OiBzdHJpbmcgfCB1bmRlZmluZWRcbiAgbGFiZWw/OiBzdHJpbmcgfCB1bmRlZmluZWRcbiAgcG9zaXRpb246IG51bWJlclxuICBuZWFyTm90ZTogYm9vbGVhblxuICAvKiogTm90ZSBpbiB3aGljaCB0aGUgaXRlbSB3YXMgZmlyc3QgY2l0ZWQuICovXG4gIGZpcnN0Tm90ZTogbnVtYmVyXG4gIC8qKiBOdW1iZXIgb2YgdGhlIGl0ZW0gaW4gdGhlIHJlZmVyZW5jZSBsaXN0OyAwIHdoZXJlIG5vdCBrbm93bi4gKi9cbiAgbnVtYmVyOiBudW1iZXJcbiAgLyoqXG4gICAqIEZvcm0gb3RoZXIgdGhhbiB0aGUgdXN1YWwgb25lOyBgY29sbGFwc2VkYCBsZWF2ZXMgb3V0IG5hbWVzIGFuZCB3aGF0IHN1YnN0aXR1dGVzIGZvciB0aGVtLCBhcyBsYXRlclxuICAgKiBjaXRlcyBvZiBhIGdyb3VwIGRvLlxuICAgKi9cbiAgZm9ybT86ICdhdXRob3Itb25seScgfCAnc3VwcHJlc3MtYXV0aG9yJyB8ICdjb2xsYXBzZWQnIHwgdW5kZWZpbmVkXG59XG5cbi8qKiBIb3cgYSBjaXRlIGlzIHRvbGQgYXBhcnQgZnJvbSBvdGhlcnMuICovXG5leHBvcnQgaW50ZXJmYWNlIENpdGVTdGF0ZSB7XG4gIC8qKiBOYW1lcyBzaG93biBhdCBsZWFzdCwgbGlzdCBieSBsaXN0LiAqL1xuICByZWFkb25seSBzaG93bjogUmVhZG9ubHlBcnJheTxudW1iZXI+XG4gIC8qKiBIb3cgbXVjaCBvZiBlYWNoIGdpdmVuIG5hbWUgaXMgc2hvd24gKDAgbm9uZSwgMSBpbml0aWFscywgMiBhbGwpLCBsaXN0IGJ5IGxpc3QuICovXG4gIHJlYWRvbmx5IGdpdmVuOiBSZWFkb25seUFycmF5PFJlYWRvbmx5QXJyYXk8bnVtYmVyPj5cbiAgLyoqIDEgaXMgYGFgOyAwIG5vbmUuICovXG4gIHJlYWRvbmx5IHllYXJTdWZmaXg6IG51bWJlclxuICAvKiogSG93IG1hbnkgb2YgdGhlIGNvbmRpdGlvbnMgYGRpc2FtYmlndWF0ZT1cInRydWVcImAgdGVzdCB0cnVlLCBjb3VudGVkIGFzIHRoZXkgYXJlIG1ldC4gKi9cbiAgcmVhZG9ubHkgY29uZGl0aW9uOiBudW1iZXJcbiAgLyoqIEVxdWFsIGZvciBlcXVhbCBzdGF0ZXMuICovXG4gIHJlYWRvbmx5IGtleTogc3RyaW5nXG59XG5cbi8qKiBBIGxpc3Qgb2YgbmFtZXMgYXMgaXQgd2FzIHJlbmRlcmVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOYW1lTGlzdCB7XG4gIHZhcmlhYmxlOiBzdHJpbmdcbiAgcGVvcGxlOiBSZWFkb25seUFycmF5PFBlcnNvbj5cbiAgLyoqIEhvdyBtYW55IHdlcmUgc2hvd24uICovXG4gIHNob3duOiBudW1iZXJcbiAgLyoqIExlYXN0IGxldmVsIG9mIGdpdmVuIG5hbWVzIGl0cyBzdHlsZSBzaG93czogMCwgMSBvciAyLiAqL1xuICBiYXNlOiBudW1iZXJcbiAgLyoqIFdoZXRoZXIgaW5pdGlhbHMgbGllIGJldHdlZW4gbm8gZ2l2ZW4gbmFtZSBhbmQgdGhlIHdob2xlLiAqL1xuICBpbml0aWFsczogYm9vbGVhblxufVxuXG4vKiogSG9va3Mgb2YgdGhlIGRvY3VtZW50LiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZXJ2aWNlcyB7XG4gIC8qKiBMZXZlbCBvZiBnaXZlbiBuYW1lIHRoYXQgdGVsbHMgdGhpcyBwZXJzb24gYXBhcnQgdGhyb3VnaG91dCB0aGUgZG9jdW1lbnQuICovXG4gIG5hbWVMZXZlbD86ICgocGVyc29uOiBQZXJzb24sIGluZGV4OiBudW1iZXIsIGJhc2U6IG51bWJlciwgaW5pdGlhbHM6IGJvb2xlYW4pID0+IG51bWJlcikgfCB1bmRlZmluZWRcbiAgLyoqIENhbGxlZCBmb3IgZWFjaCB2YXJpYWJsZSB0aGF0IHdhcyBhc2tlZCBmb3IgYW5kIGlzIGVtcHR5LiAqL1xuICBtaXNzaW5nPzogKCh2YXJpYWJsZTogc3RyaW5nKSA9PiB2b2lkKSB8IHVuZGVmaW5lZFxufVxuXG4vKiogQ29udGV4dCBvZiBvbmUgcmVuZGVyaW5nLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDb250ZXh0IHtcbiAgcmVhZG9ubHkgaXRlbTogSXRlbVZpZXdcbiAgcmVhZG9ubHkgY2l0ZTogQ2l0ZUZhY3RzXG4gIHJlYWRvbmx5IHN0YXRlOiBDaXRlU3RhdGVcbiAgcmVhZG9ubHkgc2VydmljZXM6IFNlcnZpY2VzXG4gIC8qKiBWYXJpYWJsZXMgYXNrZWQgZm9yIHNvIGZhciwgYW5kIHRob3NlIHRoYXQgaGFkIGEgdmFsdWU6IHdoYXQgZ3JvdXBzIGNvdW50LiAqL1xuICBjYWxsZWQ6IG51bWJlclxuICBmaWxsZWQ6IG51bWJlclxuICAvKiogVmFyaWFibGVzIHVzZWQgdXAgYnkgc3Vic3RpdHV0aW9uLiAqL1xuICB1c2VkOiBTZXQ8c3RyaW5nPiB8IHVuZGVmaW5lZFxuICAvKiogTGlzdHMgb2YgbmFtZXMgcmVuZGVyZWQgc28gZmFyLiAqL1xuICBsaXN0czogTmFtZUxpc3RbXVxuICAvKiogT3V0cHV0IG9mIHRoZSBmaXJzdCBgY3M6bmFtZXNgLCBvbmNlIHRoZXJlIGlzIG9uZS4gKi9cbiAgbmFtZXNEb25lOiBib29sZWFuXG4gIHN1ZmZpeERvbmU6IGJvb2xlYW5cbiAgLyoqIENvbmRpdGlvbnMgbWV0IHNvIGZhciB0aGF0IGFzayBmb3IgYGRpc2FtYmlndWF0ZWAuICovXG4gIGNvbmRpdGlvbnM6IG51bWJlclxuICBkZXB0aDogbnVtYmVyXG59XG5cbi8qKiBSZW5kZXJzIGFuIGVsZW1lbnQ6IGFkZHMgaXRzIHBpZWNlcywgaWYgYW55LiAqL1xuZXhwb3J0IHR5cGUgUmVuZGVyID0gKGNvbnRleHQ6IENvbnRleHQsIGludG86IE91dFtdKSA9PiB2b2lkXG5cbi8qKiBUaGUgc3RhdGUgb2YgYSBjaXRlIHRoYXQgbm90aGluZyB3YXMgYWRkZWQgdG8uICovXG5leHBvcnQgY29uc3QgcGxhaW5TdGF0ZTogQ2l0ZVN0YXRlID0ge3Nob3duOiBbXSwgZ2l2ZW46IFtdLCB5ZWFyU3VmZml4OiAwLCBjb25kaXRpb246IDAsIGtleTogJyd9XG5cbi8qKiBBIHN0YXRlIHdpdGggaXRzIGtleS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYWtlU3RhdGUocGFydHM6IE9taXQ8Q2l0ZVN0YXRlLCAna2V5Jz4pOiBDaXRlU3RhdGUge1xuICBjb25zdCB7c2hvd24sIGdpdmVuLCB5ZWFyU3VmZml4LCBjb25kaXRpb259ID0gcGFydHNcbiAgY29uc3Qga2V5ID0gYCR7c2hvd24uam9pbignLCcpfS8ke2dpdmVuLm1hcCgobGlzdCkgPT4gbGlzdC5qb2luKCcnKSkuam9pbignLCcpfS8ke3llYXJTdWZmaXh9LyR7Y29uZGl0aW9ufWBcbiAgcmV0dXJuIHsuLi5wYXJ0cywga2V5OiBrZXkgPT09ICcvLzAvMCcgPyAnJyA6IGtleX1cbn1cblxuLyoqIEEgZnJlc2ggY29udGV4dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBuZXdDb250ZXh0KGl0ZW06IEl0ZW1WaWV3LCBjaXRlOiBDaXRlRmFjdHMsIHN0YXRlOiBDaXRlU3RhdGUsIHNlcnZpY2VzOiBTZXJ2aWNlcyk6IENvbnRleHQge1xuICByZXR1cm4ge1xuICAgIGl0ZW0sXG4gICAgY2l0ZSxcbiAgICBzdGF0ZSxcbiAgICBzZXJ2aWNlcyxcbiAgICBjYWxsZWQ6IDAsXG4gICAgZmlsbGVkOiAwLFxuICAgIHVzZWQ6IHVuZGVmaW5lZCxcbiAgICBsaXN0czogW10sXG4gICAgbmFtZXNEb25lOiBmYWxzZSxcbiAgICBzdWZmaXhEb25lOiBmYWxzZSxcbiAgICBjb25kaXRpb25zOiAwLFxuICAgIGRlcHRoOiAwXG4gIH1cbn1cbiIsICIvKipcbiAqIFRoZSBvdXRwdXQgdHJlZSB0aGF0IHJlbmRlcmluZyBidWlsZHM6IHN0cmluZ3MgYW5kIHRhZ2dlZCBub2RlcywgaW1tdXRhYmxlOyBwdW5jdHVhdGlvbiwgcXVvdGVzIGFuZFxuICogbmVzdGVkIGxvb2tzIGFyZSBzZXR0bGVkIGxhdGVyLCBieSBgd2VhdmVgLlxuICpcbiAqIEBleGFtcGxlXG4gKiAgIG5vZGUoWycxOTk5J10sIHtyb2xlOiAneWVhcicsIHZhcmlhYmxlOiAnaXNzdWVkJ30pXG4gKi9cbmltcG9ydCB0eXBlIHtEaXNwbGF5fSBmcm9tICcuLi90eXBlcy50cydcblxuLyoqIEhvdyB0ZXh0IGxvb2tzOyBpbnRlcm5lZCBwZXIgZWxlbWVudCwgc28gdGhhdCBlcXVhbCBsb29rcyBhcmUgb25lIG9iamVjdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTG9vayB7XG4gIHJlYWRvbmx5IHN0eWxlPzogJ25vcm1hbCcgfCAnaXRhbGljJyB8ICdvYmxpcXVlJyB8IHVuZGVmaW5lZFxuICByZWFkb25seSB2YXJpYW50PzogJ25vcm1hbCcgfCAnc21hbGwtY2FwcycgfCB1bmRlZmluZWRcbiAgcmVhZG9ubHkgd2VpZ2h0PzogJ25vcm1hbCcgfCAnYm9sZCcgfCAnbGlnaHQnIHwgdW5kZWZpbmVkXG4gIHJlYWRvbmx5IGRlY29yYXRpb24/OiAnbm9uZScgfCAndW5kZXJsaW5lJyB8IHVuZGVmaW5lZFxuICByZWFkb25seSBhbGlnbj86ICdiYXNlbGluZScgfCAnc3VwJyB8ICdzdWInIHwgdW5kZWZpbmVkXG59XG5cbi8qKiBXaGF0IGEgbm9kZSBpcywgZm9yIHRob3NlIHdobyBsb29rIGZvciBpdCBhZ2FpbjogY29sbGFwc2luZywgc3Vic3RpdHV0aW9uLCBmb3JtcyBvZiBhIGNpdGUuICovXG5leHBvcnQgdHlwZSBSb2xlID1cbiAgfCAnbmFtZXMnXG4gIHwgJ25hbWUnXG4gIHwgJ3N1YnN0aXR1dGUnXG4gIHwgJ2RhdGUnXG4gIHwgJ3llYXInXG4gIHwgJ3llYXItc3VmZml4J1xuICB8ICdjaXRhdGlvbi1udW1iZXInXG4gIHwgJ2xvY2F0b3InXG4gIHwgJ2xhYmVsJ1xuICB8ICd0ZXJtJ1xuICB8ICdjaXRlJ1xuICB8ICdhZmZpeCdcbiAgfCAncHJlZml4ZWQnXG5cbi8qKiBBIG5vZGUgb2YgdGhlIG91dHB1dCB0cmVlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOb2RlIHtcbiAgcmVhZG9ubHkga2lkczogUmVhZG9ubHlBcnJheTxPdXQ+XG4gIHJlYWRvbmx5IGxvb2s/OiBMb29rIHwgdW5kZWZpbmVkXG4gIC8qKiBXcmFwcGVkIGluIHF1b3RhdGlvbiBtYXJrcy4gKi9cbiAgcmVhZG9ubHkgcXVvdGVzPzogYm9vbGVhbiB8IHVuZGVmaW5lZFxuICAvKiogVGhlIG9wZW5pbmcgbWFyayBhcyB0eXBlZDogaXQgc3RheXMsIHVubGVzcyBpdCBpcyB0aGUgbG9jYWxlJ3Mgb3duLiAqL1xuICByZWFkb25seSB0eXBlZD86IHN0cmluZyB8IHVuZGVmaW5lZFxuICByZWFkb25seSBkaXNwbGF5PzogRGlzcGxheSB8IHVuZGVmaW5lZFxuICByZWFkb25seSByb2xlPzogUm9sZSB8IHVuZGVmaW5lZFxuICAvKiogVmFyaWFibGUgdGhlIHRleHQgY29tZXMgZnJvbS4gKi9cbiAgcmVhZG9ubHkgdmFyaWFibGU/OiBzdHJpbmcgfCB1bmRlZmluZWRcbiAgcmVhZG9ubHkgaXRlbUlkPzogc3RyaW5nIHwgdW5kZWZpbmVkXG4gIHJlYWRvbmx5IHVybD86IHN0cmluZyB8IHVuZGVmaW5lZFxuICAvKiogRnJvbSBtYXJrdXAgaW5zaWRlIGEgZmllbGQ6IGl0cyBsb29rIGZsaXBzIGluc2lkZSB0aGUgc2FtZSBsb29rLiAqL1xuICByZWFkb25seSBmaWVsZD86IGJvb2xlYW4gfCB1bmRlZmluZWRcbiAgLyoqIFRoZSB3aG9sZSBvZiBhIGZpZWxkOiBwdW5jdHVhdGlvbiBpbnNpZGUgaXQgaXMgbm90IG1vdmVkLiAqL1xuICByZWFkb25seSB3aG9sZT86IGJvb2xlYW4gfCB1bmRlZmluZWRcbiAgLyoqIFRleHQgY2FzZSBsZWF2ZXMgaXQgYWxvbmUuICovXG4gIHJlYWRvbmx5IG5vY2FzZT86IGJvb2xlYW4gfCB1bmRlZmluZWRcbiAgLyoqIERhdGEgb2YgdGhlIHJvbGU6IHRoZSBuYW1lcyBvZiBhIGxpc3QsIHRoZSBudW1iZXIgb2YgYSBjaXRlLCB0aGUgeWVhciBzdWZmaXguICovXG4gIHJlYWRvbmx5IGRhdGE/OiB1bmtub3duXG59XG5cbi8qKiBBIHBpZWNlIG9mIG91dHB1dC4gKi9cbmV4cG9ydCB0eXBlIE91dCA9IHN0cmluZyB8IE5vZGVcblxudHlwZSBUcmFpdHMgPSBPbWl0PE5vZGUsICdraWRzJz5cblxuLyoqIEEgbm9kZSBvZiB0aGVzZSBjaGlsZHJlbi4gKi9cbmV4cG9ydCBjb25zdCBub2RlID0gKGtpZHM6IFJlYWRvbmx5QXJyYXk8T3V0PiwgdHJhaXRzPzogVHJhaXRzKTogTm9kZSA9PiAoe2tpZHMsIC4uLnRyYWl0c30pXG5cbi8qKiBBcm91bmQgYGlubmVyYCwgd2hlcmUgdGhlcmUgaXMgc29tZXRoaW5nOiBwcmVmaXggYW5kIHN1ZmZpeC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZmZpeGVkKGlubmVyOiBPdXQsIHByZWZpeDogc3RyaW5nIHwgdW5kZWZpbmVkLCBzdWZmaXg6IHN0cmluZyB8IHVuZGVmaW5lZCk6IE91dCB7XG4gIGlmICghcHJlZml4ICYmICFzdWZmaXgpIHJldHVybiBpbm5lclxuICBpZiAoIXByZWZpeCkgcmV0dXJuIHtraWRzOiBbaW5uZXIsIHN1ZmZpeCFdfVxuICByZXR1cm4ge2tpZHM6IHN1ZmZpeCA/IFtwcmVmaXgsIGlubmVyLCBzdWZmaXhdIDogW3ByZWZpeCwgaW5uZXJdfVxufVxuXG4vKiogVGhlIHBpZWNlcyB3aXRoIHRoZSBkZWxpbWl0ZXIgYmV0d2VlbiB0aGVtOyBgdW5kZWZpbmVkYCB3aGVyZSB0aGVyZSBhcmUgbm9uZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBqb2luZWQocGllY2VzOiBSZWFkb25seUFycmF5PE91dD4sIGRlbGltaXRlcjogc3RyaW5nIHwgdW5kZWZpbmVkKTogT3V0IHwgdW5kZWZpbmVkIHtcbiAgaWYgKHBpZWNlcy5sZW5ndGggPT09IDApIHJldHVybiB1bmRlZmluZWRcbiAgaWYgKHBpZWNlcy5sZW5ndGggPT09IDEpIHJldHVybiBwaWVjZXNbMF1cbiAgaWYgKCFkZWxpbWl0ZXIpIHJldHVybiB7a2lkczogcGllY2VzfVxuICBjb25zdCBraWRzOiBPdXRbXSA9IFtdXG4gIGZvciAobGV0IGluZGV4ID0gMDsgaW5kZXggPCBwaWVjZXMubGVuZ3RoOyBpbmRleCsrKSB7XG4gICAgaWYgKGluZGV4ID4gMCkga2lkcy5wdXNoKGRlbGltaXRlcilcbiAgICBraWRzLnB1c2gocGllY2VzW2luZGV4XSEpXG4gIH1cbiAgcmV0dXJuIHtraWRzfVxufVxuXG4vKiogVGhlIGNoYXJhY3RlcnMgYWxvbmUuICovXG5leHBvcnQgZnVuY3Rpb24gcGxhaW5PZihvdXQ6IE91dCk6IHN0cmluZyB7XG4gIGlmICh0eXBlb2Ygb3V0ID09PSAnc3RyaW5nJykgcmV0dXJuIG91dFxuICBsZXQgdGV4dCA9ICcnXG4gIGZvciAoY29uc3Qga2lkIG9mIG91dC5raWRzKSB0ZXh0ICs9IHR5cGVvZiBraWQgPT09ICdzdHJpbmcnID8ga2lkIDogcGxhaW5PZihraWQpXG4gIHJldHVybiB0ZXh0XG59XG5cbi8qKiBXaGV0aGVyIG5vIGNoYXJhY3RlciB3b3VsZCBiZSBzZWVuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzRW1wdHkob3V0OiBPdXQgfCB1bmRlZmluZWQpOiBib29sZWFuIHtcbiAgaWYgKG91dCA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdHJ1ZVxuICBpZiAodHlwZW9mIG91dCA9PT0gJ3N0cmluZycpIHJldHVybiBvdXQgPT09ICcnXG4gIHJldHVybiBvdXQua2lkcy5ldmVyeShpc0VtcHR5KVxufVxuXG4vKiogVGhlIHNhbWUgdHJlZSB3aXRoIGFub3RoZXIgdGV4dCBpbiBpdHMgbGVhdmVzOyBub2RlcyB3aG9zZSBsZWF2ZXMgZG8gbm90IGNoYW5nZSBzdGF5IHRoZSBzYW1lIG9iamVjdHMuICovXG5leHBvcnQgZnVuY3Rpb24gbWFwVGV4dChvdXQ6IE91dCwgY2hhbmdlOiAodGV4dDogc3RyaW5nLCBub2Nhc2U6IGJvb2xlYW4pID0+IHN0cmluZywgbm9jYXNlID0gZmFsc2UpOiBPdXQge1xuICBpZiAodHlwZW9mIG91dCA9PT0gJ3N0cmluZycpIHJldHVybiBjaGFuZ2Uob3V0LCBub2Nhc2UpXG4gIGxldCBjaGFuZ2VkOiBPdXRbXSB8IHVuZGVmaW5lZFxuICBjb25zdCBpbnNpZGUgPSBub2Nhc2UgfHwgb3V0Lm5vY2FzZSA9PT0gdHJ1ZVxuICBvdXQua2lkcy5mb3JFYWNoKChraWQsIGluZGV4KSA9PiB7XG4gICAgY29uc3QgbmV4dCA9IG1hcFRleHQoa2lkLCBjaGFuZ2UsIGluc2lkZSlcbiAgICBpZiAobmV4dCAhPT0ga2lkKSB7XG4gICAgICBjaGFuZ2VkID8/PSBbLi4ub3V0LmtpZHNdXG4gICAgICBjaGFuZ2VkW2luZGV4XSA9IG5leHRcbiAgICB9XG4gIH0pXG4gIHJldHVybiBjaGFuZ2VkID8gey4uLm91dCwga2lkczogY2hhbmdlZH0gOiBvdXRcbn1cblxuLyoqIFRoZSBzYW1lIHRyZWUgd2l0aCBzb21lIG5vZGVzIHJlcGxhY2VkOyBgdW5kZWZpbmVkYCByZW1vdmVzIG9uZS4gTm9kZXMgd2l0aCBubyBjaGFuZ2Ugc3RheSB0aGUgc2FtZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYXBOb2RlcyhvdXQ6IE91dCwgY2hhbmdlOiAobm9kZTogTm9kZSkgPT4gT3V0IHwgdW5kZWZpbmVkKTogT3V0IHwgdW5kZWZpbmVkIHtcbiAgaWYgKHR5cGVvZiBvdXQgPT09ICdzdHJpbmcnKSByZXR1cm4gb3V0XG4gIGNvbnN0IG5leHQgPSBjaGFuZ2Uob3V0KVxuICBpZiAobmV4dCAhPT0gb3V0KSByZXR1cm4gbmV4dFxuICBsZXQgY2hhbmdlZDogT3V0W10gfCB1bmRlZmluZWRcbiAgb3V0LmtpZHMuZm9yRWFjaCgoa2lkLCBpbmRleCkgPT4ge1xuICAgIGNvbnN0IG90aGVyID0gbWFwTm9kZXMoa2lkLCBjaGFuZ2UpXG4gICAgaWYgKG90aGVyICE9PSBraWQpIHtcbiAgICAgIGNoYW5nZWQgPz89IFsuLi5vdXQua2lkc11cbiAgICAgIGNoYW5nZWRbaW5kZXhdID0gb3RoZXIgPz8gJydcbiAgICB9XG4gIH0pXG4gIHJldHVybiBjaGFuZ2VkID8gey4uLm91dCwga2lkczogY2hhbmdlZH0gOiBvdXRcbn1cblxuLyoqIFRoZSBmaXJzdCBub2RlLCBpbiByZWFkaW5nIG9yZGVyLCB0aGF0IGZpdHMuICovXG5leHBvcnQgZnVuY3Rpb24gZmluZE5vZGUob3V0OiBPdXQgfCB1bmRlZmluZWQsIGZpdHM6IChub2RlOiBOb2RlKSA9PiBib29sZWFuKTogTm9kZSB8IHVuZGVmaW5lZCB7XG4gIGlmIChvdXQgPT09IHVuZGVmaW5lZCB8fCB0eXBlb2Ygb3V0ID09PSAnc3RyaW5nJykgcmV0dXJuIHVuZGVmaW5lZFxuICBpZiAoZml0cyhvdXQpKSByZXR1cm4gb3V0XG4gIGZvciAoY29uc3Qga2lkIG9mIG91dC5raWRzKSB7XG4gICAgY29uc3QgZm91bmQgPSBmaW5kTm9kZShraWQsIGZpdHMpXG4gICAgaWYgKGZvdW5kKSByZXR1cm4gZm91bmRcbiAgfVxuICByZXR1cm4gdW5kZWZpbmVkXG59XG5cbi8qKiBDYWxscyBgdmlzaXRgIGZvciBlYWNoIG5vZGUsIGluIHJlYWRpbmcgb3JkZXIuICovXG5leHBvcnQgZnVuY3Rpb24gd2Fsa05vZGVzKG91dDogT3V0LCB2aXNpdDogKG5vZGU6IE5vZGUpID0+IHZvaWQpOiB2b2lkIHtcbiAgaWYgKHR5cGVvZiBvdXQgPT09ICdzdHJpbmcnKSByZXR1cm5cbiAgdmlzaXQob3V0KVxuICBmb3IgKGNvbnN0IGtpZCBvZiBvdXQua2lkcykgd2Fsa05vZGVzKGtpZCwgdmlzaXQpXG59XG4iLCAiLyoqXG4gKiBBIG1lbW9yeSBvZiB0d28gZ2VuZXJhdGlvbnM6IHdoYXQgYSBydW4gZGlkIG5vdCB1c2UgaXMgZm9yZ290dGVuIGFmdGVyIHRoZSBuZXh0LlxuICpcbiAqIEBleGFtcGxlXG4gKiAgIGNvbnN0IHZhbHVlID0gbWVtby5nZXQoa2V5LCAoKSA9PiBjb21wdXRlKCkpXG4gKi9cblxuLyoqIFJlbWVtYmVycyB2YWx1ZXMgYnkgdGV4dCBrZXlzLiAqL1xuZXhwb3J0IGNsYXNzIE1lbW88VD4ge1xuICBwcml2YXRlIG9sZCA9IG5ldyBNYXA8c3RyaW5nLCBUPigpXG4gIHByaXZhdGUgZnJlc2ggPSBuZXcgTWFwPHN0cmluZywgVD4oKVxuXG4gIC8qKiBUaGUgdmFsdWUga25vd24gYnkgdGhlIGtleSwgZWxzZSBjb21wdXRlZCBhbmQga2VwdC4gKi9cbiAgZ2V0KGtleTogc3RyaW5nLCBjb21wdXRlOiAoKSA9PiBUKTogVCB7XG4gICAgY29uc3Qga25vd24gPSB0aGlzLmZyZXNoLmdldChrZXkpXG4gICAgaWYgKGtub3duICE9PSB1bmRlZmluZWQpIHJldHVybiBrbm93blxuICAgIGNvbnN0IHZhbHVlID0gdGhpcy5vbGQuZ2V0KGtleSkgPz8gY29tcHV0ZSgpXG4gICAgdGhpcy5mcmVzaC5zZXQoa2V5LCB2YWx1ZSlcbiAgICByZXR1cm4gdmFsdWVcbiAgfVxuXG4gIC8qKiBFbmRzIGEgcnVuLiAqL1xuICB0dXJuKCk6IHZvaWQge1xuICAgIHRoaXMub2xkID0gdGhpcy5mcmVzaFxuICAgIHRoaXMuZnJlc2ggPSBuZXcgTWFwKClcbiAgfVxufVxuIiwgIi8qKlxuICogYHN1YnNlcXVlbnQtYXV0aG9yLXN1YnN0aXR1dGVgOiBuYW1lcyB0aGF0IHRoZSBlbnRyeSBiZWZvcmUgaGFzIHRvbyBnaXZlIHdheSB0byBhIG1hcmtcbiAqIChDU0wgMS4wLjIsIFx1MjAxQ1JlZmVyZW5jZSBHcm91cGluZ1x1MjAxRCkuXG4gKi9cbmltcG9ydCB7ZmluZE5vZGUsIG1hcE5vZGVzLCB0eXBlIE5vZGUsIHR5cGUgT3V0LCBwbGFpbk9mLCB3YWxrTm9kZXN9IGZyb20gJy4uL3RyZWUvb3V0LnRzJ1xuXG5jb25zdCBpc05hbWVzID0gKG5vZGU6IE5vZGUpID0+IG5vZGUucm9sZSA9PT0gJ25hbWVzJ1xuXG4vKiogVGhlIG5hbWVzIGFuIGVudHJ5IGJlZ2lucyB3aXRoLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFbnRyeU5hbWVzIHtcbiAgbm9kZTogTm9kZVxuICAvKiogVGhlIGxpc3RzIG9mIG5hbWVzIHdpdGhvdXQgbGFiZWxzOyBhbGwgdGhlIHRleHQgd2hlcmUgdGhlcmUgaXMgbm8gbGlzdC4gKi9cbiAgdGV4dDogc3RyaW5nXG4gIGtleXM6IFJlYWRvbmx5QXJyYXk8c3RyaW5nPlxufVxuXG4vKiogVGhlIGZpcnN0IG5hbWVzIG9mIGFuIGVudHJ5LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVudHJ5TmFtZXMocGllY2VzOiBSZWFkb25seUFycmF5PE91dD4pOiBFbnRyeU5hbWVzIHwgdW5kZWZpbmVkIHtcbiAgY29uc3Qgbm9kZSA9IGZpbmROb2RlKHtraWRzOiBwaWVjZXN9LCBpc05hbWVzKVxuICBpZiAoIW5vZGUpIHJldHVybiB1bmRlZmluZWRcbiAgY29uc3Qga2V5czogc3RyaW5nW10gPSBbXVxuICBsZXQgbGlzdHMgPSAnJ1xuICB3YWxrTm9kZXMobm9kZSwgKGVhY2gpID0+IHtcbiAgICBpZiAoZWFjaC5yb2xlID09PSAnbmFtZScpIGtleXMucHVzaChwbGFpbk9mKGVhY2gpKVxuICAgIGlmIChlYWNoLnJvbGUgPT09ICdzdWJzdGl0dXRlJykgbGlzdHMgKz0gcGxhaW5PZihlYWNoKVxuICB9KVxuICByZXR1cm4ge25vZGUsIHRleHQ6IGxpc3RzID09PSAnJyA/IHBsYWluT2Yobm9kZSkgOiBsaXN0cywga2V5c31cbn1cblxuLyoqIEhvdyBtYW55IG5hbWVzIGFyZSB0aG9zZSBvZiB0aGUgZW50cnkgYmVmb3JlLCBieSB0aGUgcnVsZTogbm9uZSwgc29tZSwgb3Igb25lIGZvciBhbGwuICovXG5leHBvcnQgZnVuY3Rpb24gbWF0Y2hpbmdOYW1lcyhuYW1lczogRW50cnlOYW1lcywgcHJldmlvdXM6IEVudHJ5TmFtZXMsIHJ1bGU6IHN0cmluZyk6IG51bWJlciB7XG4gIGlmIChydWxlLnN0YXJ0c1dpdGgoJ2NvbXBsZXRlJykpIHJldHVybiBuYW1lcy50ZXh0ID09PSBwcmV2aW91cy50ZXh0ID8gTWF0aC5tYXgobmFtZXMua2V5cy5sZW5ndGgsIDEpIDogMFxuICBsZXQgY291bnQgPSAwXG4gIHdoaWxlIChjb3VudCA8IG5hbWVzLmtleXMubGVuZ3RoICYmIG5hbWVzLmtleXNbY291bnRdID09PSBwcmV2aW91cy5rZXlzW2NvdW50XSkgY291bnQrK1xuICByZXR1cm4gY291bnRcbn1cblxuLyoqIFRoZSBwaWVjZXMgd2l0aCB0aGUgbWFyayBpbiBwbGFjZSBvZiBzbyBtYW55IG5hbWVzLCBhcyB0aGUgcnVsZSBzYXlzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN1YnN0aXR1dGVOYW1lcyhcbiAgcGllY2VzOiBSZWFkb25seUFycmF5PE91dD4sXG4gIG5hbWVzOiBFbnRyeU5hbWVzLFxuICBjb3VudDogbnVtYmVyLFxuICBtYXJrOiBzdHJpbmcsXG4gIHJ1bGU6IHN0cmluZ1xuKTogUmVhZG9ubHlBcnJheTxPdXQ+IHtcbiAgY29uc3QgcmVwbGFjZW1lbnQgPVxuICAgIHJ1bGUgPT09ICdjb21wbGV0ZS1hbGwnXG4gICAgICA/IHdob2xlKG5hbWVzLm5vZGUsIG1hcmspXG4gICAgICA6IGVhY2gobmFtZXMubm9kZSwgcnVsZSA9PT0gJ3BhcnRpYWwtZmlyc3QnID8gMSA6IGNvdW50LCBtYXJrKVxuICByZXR1cm4gcGllY2VzLm1hcCgocGllY2UpID0+IG1hcE5vZGVzKHBpZWNlLCAobm9kZSkgPT4gKG5vZGUgPT09IG5hbWVzLm5vZGUgPyByZXBsYWNlbWVudCA6IG5vZGUpKSA/PyAnJylcbn1cblxuLyoqIFRoZSBtYXJrIGZvciBhbGwgbmFtZXM7IGxhYmVscyBzdGF5LiAqL1xuZnVuY3Rpb24gd2hvbGUobm9kZTogTm9kZSwgbWFyazogc3RyaW5nKTogT3V0IHtcbiAgY29uc3QgbGlzdCA9IGZpbmROb2RlKG5vZGUsIChlYWNoKSA9PiBlYWNoLnJvbGUgPT09ICdzdWJzdGl0dXRlJylcbiAgaWYgKCFsaXN0KSByZXR1cm4gey4uLm5vZGUsIGtpZHM6IFttYXJrXX1cbiAgcmV0dXJuIG1hcE5vZGVzKG5vZGUsIChlYWNoKSA9PiAoZWFjaCA9PT0gbGlzdCA/IHsuLi5lYWNoLCBraWRzOiBbbWFya119IDogZWFjaCkpID8/ICcnXG59XG5cbmZ1bmN0aW9uIGVhY2gobm9kZTogTm9kZSwgY291bnQ6IG51bWJlciwgbWFyazogc3RyaW5nKTogT3V0IHtcbiAgbGV0IGxlZnQgPSBjb3VudFxuICByZXR1cm4gKFxuICAgIG1hcE5vZGVzKG5vZGUsIChuYW1lKSA9PiB7XG4gICAgICBpZiAobmFtZS5yb2xlICE9PSAnbmFtZScpIHJldHVybiBuYW1lXG4gICAgICBpZiAobGVmdCA9PT0gMCkgcmV0dXJuIG5hbWVcbiAgICAgIGxlZnQtLVxuICAgICAgcmV0dXJuIHsuLi5uYW1lLCBraWRzOiBbbWFya119XG4gICAgfSkgPz8gJydcbiAgKVxufVxuIiwgIi8qKlxuICogVGhlIHJlZmVyZW5jZSBsaXN0OiBlbnRyaWVzIGluIG9yZGVyLCBuYW1lcyBzdWJzdGl0dXRlZCwgc2Vjb25kIGZpZWxkIGFsaWduZWQuXG4gKi9cbmltcG9ydCB0eXBlIHtJdGVtVmlld30gZnJvbSAnLi4vaXRlbS92aWV3LnRzJ1xuaW1wb3J0IHR5cGUge0NvbXBpbGVkQXJlYX0gZnJvbSAnLi4vcHJvY2Vzc29yLnRzJ1xuaW1wb3J0IHt0eXBlIENpdGVTdGF0ZSwgcGxhaW5TdGF0ZX0gZnJvbSAnLi4vcmVuZGVyL2NvbnRleHQudHMnXG5pbXBvcnQge2lzRW1wdHksIG1hcE5vZGVzLCB0eXBlIE5vZGUsIHR5cGUgT3V0fSBmcm9tICcuLi90cmVlL291dC50cydcbmltcG9ydCB7TWVtb30gZnJvbSAnLi9tZW1vLnRzJ1xuaW1wb3J0IHR5cGUge1JlbmRlcmVyfSBmcm9tICcuL3JlbmRlcmVyLnRzJ1xuaW1wb3J0IHt0eXBlIEVudHJ5TmFtZXMsIGVudHJ5TmFtZXMsIG1hdGNoaW5nTmFtZXMsIHN1YnN0aXR1dGVOYW1lc30gZnJvbSAnLi9zdWJzdGl0dXRlLnRzJ1xuXG4vKiogQW4gZW50cnk7IGAnJ2Agd2hlcmUgdGhlIHN0eWxlIHByaW50cyBub3RoaW5nIGZvciB0aGUgaXRlbS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRW50cnkge1xuICBpZDogc3RyaW5nXG4gIG91dDogT3V0XG59XG5cbi8qKiBSZW5kZXJzIHJlZmVyZW5jZSBsaXN0cywgYW5kIHJlbWVtYmVycyB0aGVpciBlbnRyaWVzLiAqL1xuZXhwb3J0IGNsYXNzIExpc3RSZW5kZXJlciB7XG4gIHByaXZhdGUgcmVhZG9ubHkgZW50cmllcyA9IG5ldyBNZW1vPE91dD4oKVxuICBwcml2YXRlIHJlYWRvbmx5IG5hbWVzID0gbmV3IE1lbW88e25hbWVzOiBFbnRyeU5hbWVzIHwgdW5kZWZpbmVkfT4oKVxuXG4gIGNvbnN0cnVjdG9yKHByaXZhdGUgcmVhZG9ubHkgcmVuZGVyZXI6IFJlbmRlcmVyKSB7fVxuXG4gIC8qKiBFbnRyaWVzIG9mIHRoZSBpdGVtcywgaW4gdGhlaXIgb3JkZXIuICovXG4gIHJlbmRlcihcbiAgICBpdGVtczogUmVhZG9ubHlBcnJheTxJdGVtVmlldz4sXG4gICAgc3RhdGVzOiBSZWFkb25seU1hcDxJdGVtVmlldywgQ2l0ZVN0YXRlPixcbiAgICBudW1iZXJPZjogKGl0ZW06IEl0ZW1WaWV3KSA9PiBudW1iZXJcbiAgKTogRW50cnlbXSB7XG4gICAgY29uc3Qge2JpYmxpb2dyYXBoeTogYXJlYSwgZmFjdHN9ID0gdGhpcy5yZW5kZXJlci5wcm9jZXNzb3JcbiAgICBpZiAoIWFyZWEpIHJldHVybiBbXVxuICAgIGxldCBwcmV2aW91czogRW50cnlOYW1lcyB8IHVuZGVmaW5lZFxuICAgIGNvbnN0IGxpc3QgPSBpdGVtcy5tYXAoKGl0ZW0pID0+IHtcbiAgICAgIGNvbnN0IG51bWJlciA9IG51bWJlck9mKGl0ZW0pXG4gICAgICBjb25zdCBzdGF0ZSA9IHN0YXRlcy5nZXQoaXRlbSkgPz8gcGxhaW5TdGF0ZVxuICAgICAgY29uc3Qga2V5ID0gdGhpcy5yZW5kZXJlci5lbnRyeUtleShpdGVtLCBudW1iZXIsIHN0YXRlKVxuICAgICAgaWYgKGZhY3RzLnN1YnN0aXR1dGUgPT09IHVuZGVmaW5lZClcbiAgICAgICAgcmV0dXJuIHtpZDogaXRlbS5pZCwgb3V0OiB0aGlzLmVudHJ5KGtleSwgaXRlbSwgbnVtYmVyLCBzdGF0ZSwgYXJlYSl9XG4gICAgICBjb25zdCB7bmFtZXN9ID0gdGhpcy5uYW1lcy5nZXQoa2V5LCAoKSA9PiAoe1xuICAgICAgICBuYW1lczogZW50cnlOYW1lcyh0aGlzLnJlbmRlcmVyLmVudHJ5KGl0ZW0sIG51bWJlciwgc3RhdGUpKVxuICAgICAgfSkpXG4gICAgICBjb25zdCBjb3VudCA9IG5hbWVzICYmIHByZXZpb3VzID8gbWF0Y2hpbmdOYW1lcyhuYW1lcywgcHJldmlvdXMsIGZhY3RzLnN1YnN0aXR1dGVSdWxlKSA6IDBcbiAgICAgIHByZXZpb3VzID0gbmFtZXNcbiAgICAgIHJldHVybiB7aWQ6IGl0ZW0uaWQsIG91dDogdGhpcy5lbnRyeShrZXksIGl0ZW0sIG51bWJlciwgc3RhdGUsIGFyZWEsIG5hbWVzLCBjb3VudCl9XG4gICAgfSlcbiAgICB0aGlzLmVudHJpZXMudHVybigpXG4gICAgdGhpcy5uYW1lcy50dXJuKClcbiAgICByZXR1cm4gbGlzdFxuICB9XG5cbiAgcHJpdmF0ZSBlbnRyeShcbiAgICBrZXk6IHN0cmluZyxcbiAgICBpdGVtOiBJdGVtVmlldyxcbiAgICBudW1iZXI6IG51bWJlcixcbiAgICBzdGF0ZTogQ2l0ZVN0YXRlLFxuICAgIGFyZWE6IENvbXBpbGVkQXJlYSxcbiAgICBuYW1lcz86IEVudHJ5TmFtZXMgfCB1bmRlZmluZWQsXG4gICAgY291bnQgPSAwXG4gICk6IE91dCB7XG4gICAgcmV0dXJuIHRoaXMuZW50cmllcy5nZXQoYCR7a2V5fXwke2NvdW50fWAsICgpID0+IHtcbiAgICAgIGNvbnN0IHtzdWJzdGl0dXRlLCBzdWJzdGl0dXRlUnVsZX0gPSB0aGlzLnJlbmRlcmVyLnByb2Nlc3Nvci5mYWN0c1xuICAgICAgY29uc3QgcGllY2VzID0gdGhpcy5yZW5kZXJlci5lbnRyeShpdGVtLCBudW1iZXIsIHN0YXRlKVxuICAgICAgY29uc3Qgc2hvd24gPVxuICAgICAgICBuYW1lcyAmJiBjb3VudCA+IDAgPyBzdWJzdGl0dXRlTmFtZXMocGllY2VzLCBuYW1lcywgY291bnQsIHN1YnN0aXR1dGUhLCBzdWJzdGl0dXRlUnVsZSkgOiBwaWVjZXNcbiAgICAgIHJldHVybiBkcmVzcyhzaG93bi5tYXAodG9wRGlzcGxheSksIGFyZWEpXG4gICAgfSlcbiAgfVxufVxuXG5mdW5jdGlvbiBkcmVzcyhwaWVjZXM6IFJlYWRvbmx5QXJyYXk8T3V0PiwgYXJlYTogQ29tcGlsZWRBcmVhKTogT3V0IHtcbiAgaWYgKHBpZWNlcy5ldmVyeShpc0VtcHR5KSkgcmV0dXJuICcnXG4gIGNvbnN0IHtwcmVmaXgsIHN1ZmZpeCwgbG9va30gPSBhcmVhXG4gIGNvbnN0IGFsaWduID0gYXJlYS5lbGVtZW50LmF0dHJpYnV0ZXMuaGFzKCdzZWNvbmQtZmllbGQtYWxpZ24nKVxuICBjb25zdCBib2R5ID0gYWxpZ24gPyBhbGlnbmVkKHBpZWNlcywgc3VmZml4KSA6IHdpdGhTdWZmaXgocGllY2VzLCBzdWZmaXgpXG4gIHJldHVybiB7a2lkczogcHJlZml4ID09PSAnJyA/IGJvZHkgOiBbcHJlZml4LCAuLi5ib2R5XSwgbG9vaywgcm9sZTogJ2NpdGUnfVxufVxuXG4vKiogVGhlIGZpcnN0IHBpZWNlIGluIHRoZSBtYXJnaW4sIHRoZSByZXN0IGJlc2lkZSBpdC4gKi9cbmZ1bmN0aW9uIGFsaWduZWQocGllY2VzOiBSZWFkb25seUFycmF5PE91dD4sIHN1ZmZpeDogc3RyaW5nKTogUmVhZG9ubHlBcnJheTxPdXQ+IHtcbiAgY29uc3Qgc2hvd24gPSBwaWVjZXMuZmlsdGVyKChwaWVjZSkgPT4gIWlzRW1wdHkocGllY2UpKVxuICBjb25zdCBbZmlyc3QsIC4uLnJlc3RdID0gc2hvd25cbiAgaWYgKGZpcnN0ID09PSB1bmRlZmluZWQgfHwgcmVzdC5sZW5ndGggPT09IDApIHJldHVybiBbLi4uc2hvd24sIHN1ZmZpeF1cbiAgcmV0dXJuIFtcbiAgICB7a2lkczogW2ZpcnN0XSwgZGlzcGxheTogJ2xlZnQtbWFyZ2luJ30sXG4gICAge2tpZHM6IFsuLi5yZXN0LCBzdWZmaXhdLCBkaXNwbGF5OiAncmlnaHQtaW5saW5lJ31cbiAgXVxufVxuXG4vKiogVGhlIHN1ZmZpeCBvZiB0aGUgbGF5b3V0IGdvZXMgaW50byB0aGUgbGFzdCBibG9jaywgd2hlcmUgdGhlcmUgaXMgb25lIGJlc2lkZSBvciBiZWxvdyB0aGUgb3RoZXJzLiAqL1xuZnVuY3Rpb24gd2l0aFN1ZmZpeChwaWVjZXM6IFJlYWRvbmx5QXJyYXk8T3V0Piwgc3VmZml4OiBzdHJpbmcpOiBSZWFkb25seUFycmF5PE91dD4ge1xuICBjb25zdCBsYXN0ID0gcGllY2VzLmF0KC0xKVxuICBpZiAoc3VmZml4ID09PSAnJyB8fCBsYXN0ID09PSB1bmRlZmluZWQgfHwgdHlwZW9mIGxhc3QgPT09ICdzdHJpbmcnKSByZXR1cm4gWy4uLnBpZWNlcywgc3VmZml4XVxuICBpZiAobGFzdC5kaXNwbGF5ICE9PSAnYmxvY2snICYmIGxhc3QuZGlzcGxheSAhPT0gJ3JpZ2h0LWlubGluZScpIHJldHVybiBbLi4ucGllY2VzLCBzdWZmaXhdXG4gIHJldHVybiBbLi4ucGllY2VzLnNsaWNlKDAsIC0xKSwgey4uLmxhc3QsIGtpZHM6IFsuLi5sYXN0LmtpZHMsIHN1ZmZpeF19XVxufVxuXG4vKiogYGRpc3BsYXlgIGNvdW50cyBvbiB0aGUgb3V0ZXJtb3N0IHBpZWNlcyBvZiBhbiBlbnRyeSBhbG9uZS4gKi9cbmZ1bmN0aW9uIHRvcERpc3BsYXkocGllY2U6IE91dCk6IE91dCB7XG4gIGlmICh0eXBlb2YgcGllY2UgPT09ICdzdHJpbmcnKSByZXR1cm4gcGllY2VcbiAgY29uc3Qga2lkcyA9IHBpZWNlLmtpZHMubWFwKChraWQpID0+IG1hcE5vZGVzKGtpZCwgZHJvcERpc3BsYXkpID8/ICcnKVxuICByZXR1cm4ga2lkcy5zb21lKChraWQsIGluZGV4KSA9PiBraWQgIT09IHBpZWNlLmtpZHNbaW5kZXhdKSA/IHsuLi5waWVjZSwga2lkc30gOiBwaWVjZVxufVxuXG5jb25zdCBkcm9wRGlzcGxheSA9IChub2RlOiBOb2RlKTogT3V0ID0+XG4gIG5vZGUuZGlzcGxheSA9PT0gdW5kZWZpbmVkID8gbm9kZSA6IHtraWRzOiBub2RlLmtpZHMubWFwKChraWQpID0+IG1hcE5vZGVzKGtpZCwgZHJvcERpc3BsYXkpID8/ICcnKX1cbiIsICIvKipcbiAqIExvb2tzOiB3aGF0IHRoZSBmb3JtYXR0aW5nIGF0dHJpYnV0ZXMgb2YgYW4gZWxlbWVudCBzYXksIGludGVybmVkLlxuICpcbiAqIEBleGFtcGxlXG4gKiAgIGxvb2tPZihuZXcgTWFwKFtbJ2ZvbnQtc3R5bGUnLCAnaXRhbGljJ11dKSkgLy8gPT4ge3N0eWxlOiAnaXRhbGljJ31cbiAqL1xuaW1wb3J0IHR5cGUge0xvb2t9IGZyb20gJy4vb3V0LnRzJ1xuXG5jb25zdCBhdHRyaWJ1dGVzID0gW1xuICBbJ2ZvbnQtc3R5bGUnLCAnc3R5bGUnLCBbJ25vcm1hbCcsICdpdGFsaWMnLCAnb2JsaXF1ZSddXSxcbiAgWydmb250LXZhcmlhbnQnLCAndmFyaWFudCcsIFsnbm9ybWFsJywgJ3NtYWxsLWNhcHMnXV0sXG4gIFsnZm9udC13ZWlnaHQnLCAnd2VpZ2h0JywgWydub3JtYWwnLCAnYm9sZCcsICdsaWdodCddXSxcbiAgWyd0ZXh0LWRlY29yYXRpb24nLCAnZGVjb3JhdGlvbicsIFsnbm9uZScsICd1bmRlcmxpbmUnXV0sXG4gIFsndmVydGljYWwtYWxpZ24nLCAnYWxpZ24nLCBbJ2Jhc2VsaW5lJywgJ3N1cCcsICdzdWInXV1cbl0gYXMgY29uc3RcblxuLyoqIFRoZSBsb29rIGFuIGVsZW1lbnQgYXNrcyBmb3IsIG9yIGB1bmRlZmluZWRgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxvb2tPZihzb3VyY2U6IFJlYWRvbmx5TWFwPHN0cmluZywgc3RyaW5nPik6IExvb2sgfCB1bmRlZmluZWQge1xuICBsZXQgbG9vazogUmVjb3JkPHN0cmluZywgc3RyaW5nPiB8IHVuZGVmaW5lZFxuICBmb3IgKGNvbnN0IFthdHRyaWJ1dGUsIGtleSwgdmFsdWVzXSBvZiBhdHRyaWJ1dGVzKSB7XG4gICAgY29uc3QgdmFsdWUgPSBzb3VyY2UuZ2V0KGF0dHJpYnV0ZSlcbiAgICBpZiAodmFsdWUgPT09IHVuZGVmaW5lZCB8fCAhKHZhbHVlcyBhcyBSZWFkb25seUFycmF5PHN0cmluZz4pLmluY2x1ZGVzKHZhbHVlKSkgY29udGludWVcbiAgICBsb29rID8/PSB7fVxuICAgIGxvb2tba2V5XSA9IHZhbHVlXG4gIH1cbiAgcmV0dXJuIGxvb2sgYXMgTG9vayB8IHVuZGVmaW5lZFxufVxuIiwgIi8qKlxuICogV29yZHMgdGhhdCB0aXRsZSBjYXNlIGxlYXZlcyBzbWFsbCBpbnNpZGUgYSB0aXRsZSAodGhlIGxpc3Qgb2YgdGhlIENTTCAxLjAuMiBzY2hlbWEpLlxuICpcbiAqIEBleGFtcGxlXG4gKiAgIHN0b3BXb3Jkcy5oYXMoJ29mJykgLy8gPT4gdHJ1ZVxuICovXG5cbi8qKiBTaW5nbGUgd29yZHMuICovXG5leHBvcnQgY29uc3Qgc3RvcFdvcmRzOiBSZWFkb25seVNldDxzdHJpbmc+ID0gbmV3IFNldChbXG4gICdhJyxcbiAgJ2Fib3V0JyxcbiAgJ2Fjcm9zcycsXG4gICdhZm9yZScsXG4gICdhZnRlcicsXG4gICdhZ2FpbnN0JyxcbiAgJ2Fsb25nJyxcbiAgJ2Fsb25nc2lkZScsXG4gICdhbWlkJyxcbiAgJ2FtaWRzdCcsXG4gICdhbW9uZycsXG4gICdhbW9uZ3N0JyxcbiAgJ2FuJyxcbiAgJ2FuZCcsXG4gICdhbmVuc3QnLFxuICAnYXByb3BvcycsXG4gICdhcHVkJyxcbiAgJ2Fyb3VuZCcsXG4gICdhcycsXG4gICdhc2lkZScsXG4gICdhc3RyaWRlJyxcbiAgJ2F0JyxcbiAgJ2F0aHdhcnQnLFxuICAnYXRvcCcsXG4gICdiYXJyaW5nJyxcbiAgJ2JlZm9yZScsXG4gICdiZWhpbmQnLFxuICAnYmVsb3cnLFxuICAnYmVuZWF0aCcsXG4gICdiZXNpZGUnLFxuICAnYmVzaWRlcycsXG4gICdiZXR3ZWVuJyxcbiAgJ2JleW9uZCcsXG4gICdidXQnLFxuICAnYnknLFxuICAnYycsXG4gICdjYScsXG4gICdjaXJjYScsXG4gIFwiZCdcIixcbiAgJ2RlJyxcbiAgJ2Rlc3BpdGUnLFxuICAnZG93bicsXG4gICdkdXJpbmcnLFxuICAnZXQnLFxuICAnZXhjZXB0JyxcbiAgJ2ZvcicsXG4gICdmb3JlbmVuc3QnLFxuICAnZnJvbScsXG4gICdnaXZlbicsXG4gICdpbicsXG4gICdpbnNpZGUnLFxuICAnaW50bycsXG4gICdsZXN0JyxcbiAgJ2xpa2UnLFxuICAnbW9kdWxvJyxcbiAgJ25lYXInLFxuICAnbmV4dCcsXG4gICdub3InLFxuICAnbm90d2l0aHN0YW5kaW5nJyxcbiAgJ29mJyxcbiAgJ29mZicsXG4gICdvbicsXG4gICdvbnRvJyxcbiAgJ29yJyxcbiAgJ291dCcsXG4gICdvdmVyJyxcbiAgJ3BlcicsXG4gICdwbHVzJyxcbiAgJ3BybycsXG4gICdxdWEnLFxuICAnc2FucycsXG4gICdzaW5jZScsXG4gICdzbycsXG4gICd0aGFuJyxcbiAgJ3RoZScsXG4gICd0aHJvdWdoJyxcbiAgJ3Rocm91Z2hvdXQnLFxuICAndGhydScsXG4gICd0aHJ1b3V0JyxcbiAgJ3RpbGwnLFxuICAndG8nLFxuICAndG93YXJkJyxcbiAgJ3Rvd2FyZHMnLFxuICAndW5kZXInLFxuICAndW5kZXJuZWF0aCcsXG4gICd1bnRpbCcsXG4gICd1bnRvJyxcbiAgJ3VwJyxcbiAgJ3Vwb24nLFxuICAndi4nLFxuICAndmFuJyxcbiAgJ3ZlcnN1cycsXG4gICd2aWEnLFxuICAndmlzLVx1MDBFMC12aXMnLFxuICAndm9uJyxcbiAgJ3ZzLicsXG4gICd3aXRoJyxcbiAgJ3dpdGhpbicsXG4gICd3aXRob3V0JyxcbiAgJ3lldCdcbl0pXG5cbi8qKiBQaHJhc2VzIG9mIHNldmVyYWwgd29yZHMuICovXG5leHBvcnQgY29uc3Qgc3RvcFBocmFzZXM6IFJlYWRvbmx5QXJyYXk8c3RyaW5nPiA9IFtcbiAgJ2FjY29yZGluZyB0bycsXG4gICdhaGVhZCBvZicsXG4gICdhcGFydCBmcm9tJyxcbiAgJ2FzIHJlZ2FyZHMnLFxuICAnYmFjayB0bycsXG4gICdiZWNhdXNlIG9mJyxcbiAgJ2Nsb3NlIHRvJyxcbiAgJ2R1ZSB0bycsXG4gICdmYXIgZnJvbScsXG4gICdpbnN0ZWFkIG9mJyxcbiAgJ291dHNpZGUgb2YnLFxuICAncHJpb3IgdG8nLFxuICAncHVyc3VhbnQgdG8nLFxuICAncmF0aGVyIHRoYW4nLFxuICAncmVnYXJkbGVzcyBvZicsXG4gICdzdWNoIGFzJyxcbiAgJ3RoYXQgb2YnLFxuICAnd2hlcmUgYXMnXG5dXG4iLCAiLyoqXG4gKiBUZXh0IGNhc2Ugb3ZlciBhIHRyZWU6IHdoYXQgaXQgbG9va3MgYXQgaXMgdGhlIHRleHQgYXMgYSB3aG9sZSwgd2hhdCBpdCBjaGFuZ2VzIGFyZSB0aGUgbGVhdmVzO1xuICogYG5vY2FzZWAgcGFydHMgc3RheSAoQ1NMIDEuMC4yLCBcdTIwMUNUZXh0LWNhc2VcdTIwMUQpLlxuICpcbiAqIEBleGFtcGxlXG4gKiAgIHdpdGhDYXNlKCd0aGUgYXJ0IG9mIHdhcicsICd0aXRsZScsIHRydWUpIC8vID0+ICdUaGUgQXJ0IG9mIFdhcidcbiAqL1xuXG5pbXBvcnQge21hcFRleHQsIHR5cGUgT3V0LCBwbGFpbk9mfSBmcm9tICcuL291dC50cydcbmltcG9ydCB7c3RvcFBocmFzZXMsIHN0b3BXb3Jkc30gZnJvbSAnLi9zdG9wLXdvcmRzLnRzJ1xuXG4vKiogVmFsdWVzIG9mIGB0ZXh0LWNhc2VgLiAqL1xuZXhwb3J0IHR5cGUgVGV4dENhc2UgPVxuICB8ICdsb3dlcmNhc2UnXG4gIHwgJ3VwcGVyY2FzZSdcbiAgfCAnY2FwaXRhbGl6ZS1maXJzdCdcbiAgfCAnY2FwaXRhbGl6ZS1hbGwnXG4gIHwgJ3NlbnRlbmNlJ1xuICB8ICd0aXRsZSdcblxuY29uc3QgY2FzZXM6IFJlYWRvbmx5QXJyYXk8c3RyaW5nPiA9IFtcbiAgJ2xvd2VyY2FzZScsXG4gICd1cHBlcmNhc2UnLFxuICAnY2FwaXRhbGl6ZS1maXJzdCcsXG4gICdjYXBpdGFsaXplLWFsbCcsXG4gICdzZW50ZW5jZScsXG4gICd0aXRsZSdcbl0gc2F0aXNmaWVzIFRleHRDYXNlW11cblxuLyoqIFRoZSBhdHRyaWJ1dGUncyB2YWx1ZSwgd2hlcmUgaXQgaXMgb25lIG9mIENTTCdzLiAqL1xuZXhwb3J0IGNvbnN0IHRleHRDYXNlT2YgPSAodmFsdWU6IHN0cmluZyB8IHVuZGVmaW5lZCk6IFRleHRDYXNlIHwgdW5kZWZpbmVkID0+XG4gIHZhbHVlICE9PSB1bmRlZmluZWQgJiYgY2FzZXMuaW5jbHVkZXModmFsdWUpID8gKHZhbHVlIGFzIFRleHRDYXNlKSA6IHVuZGVmaW5lZFxuXG4vKiogTGFuZ3VhZ2VzIHdob3NlIGxldHRlciBjYXNlIGRpZmZlcnMgZnJvbSBVbmljb2RlJ3MgZGVmYXVsdC4gKi9cbmNvbnN0IHR1cmtpYyA9IC9eKD86dHJ8YXp8bHQpXFxiL2lcblxuLyoqIFRoZSB0cmVlIGluIHRoYXQgY2FzZTsgdGl0bGUgY2FzZSBpcyBmb3IgRW5nbGlzaCBhbG9uZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3aXRoQ2FzZShvdXQ6IE91dCwgdGV4dENhc2U6IFRleHRDYXNlLCBlbmdsaXNoOiBib29sZWFuLCBsb2NhbGU/OiBzdHJpbmcpOiBPdXQge1xuICBjb25zdCB0YWcgPSBsb2NhbGUgIT09IHVuZGVmaW5lZCAmJiB0dXJraWMudGVzdChsb2NhbGUpID8gbG9jYWxlLnNsaWNlKDAsIDIpIDogdW5kZWZpbmVkXG4gIGlmICh0ZXh0Q2FzZSA9PT0gJ2xvd2VyY2FzZScpXG4gICAgcmV0dXJuIG1hcFRleHQob3V0LCAodGV4dCwgbm9jYXNlKSA9PiAobm9jYXNlID8gdGV4dCA6IHRleHQudG9Mb2NhbGVMb3dlckNhc2UodGFnKSkpXG4gIGlmICh0ZXh0Q2FzZSA9PT0gJ3VwcGVyY2FzZScpXG4gICAgcmV0dXJuIG1hcFRleHQob3V0LCAodGV4dCwgbm9jYXNlKSA9PiAobm9jYXNlID8gdGV4dCA6IHRleHQudG9Mb2NhbGVVcHBlckNhc2UodGFnKSkpXG4gIGlmICh0ZXh0Q2FzZSA9PT0gJ3RpdGxlJyAmJiAhZW5nbGlzaCkgcmV0dXJuIG91dFxuICBjb25zdCB3aG9sZSA9IHBsYWluT2Yob3V0KVxuICBjb25zdCBjaGFuZ2VkID0gY2hhbmdlc1t0ZXh0Q2FzZV0od2hvbGUpXG4gIGlmIChjaGFuZ2VkID09PSB3aG9sZSkgcmV0dXJuIG91dFxuICByZXR1cm4gc2xpY2VzKG91dCwgY2hhbmdlZClcbn1cblxuY29uc3QgY2hhbmdlczogUmVhZG9ubHk8UmVjb3JkPEV4Y2x1ZGU8VGV4dENhc2UsICdsb3dlcmNhc2UnIHwgJ3VwcGVyY2FzZSc+LCAod2hvbGU6IHN0cmluZykgPT4gc3RyaW5nPj4gPSB7XG4gICdjYXBpdGFsaXplLWZpcnN0JzogY2FwaXRhbGl6ZUZpcnN0LFxuICAnY2FwaXRhbGl6ZS1hbGwnOiBjYXBpdGFsaXplQWxsLFxuICBzZW50ZW5jZTogc2VudGVuY2VDYXNlLFxuICB0aXRsZTogdGl0bGVDYXNlXG59XG5cbi8qKiBQdXRzIHRoZSBjaGFuZ2VkIHRleHQsIG9mIHRoZSBzYW1lIGxlbmd0aCwgYmFjayBpbnRvIHRoZSBsZWF2ZXMuICovXG5mdW5jdGlvbiBzbGljZXMob3V0OiBPdXQsIGNoYW5nZWQ6IHN0cmluZyk6IE91dCB7XG4gIGxldCBhdCA9IDBcbiAgcmV0dXJuIG1hcFRleHQob3V0LCAodGV4dCwgbm9jYXNlKSA9PiB7XG4gICAgY29uc3QgZnJvbSA9IGF0XG4gICAgYXQgKz0gdGV4dC5sZW5ndGhcbiAgICByZXR1cm4gbm9jYXNlID8gdGV4dCA6IGNoYW5nZWQuc2xpY2UoZnJvbSwgYXQpXG4gIH0pXG59XG5cbi8qKiBUaGUgY2FwaXRhbCBvZiBhIGNoYXJhY3Rlciwgd2hlcmUgaXQgaGFzIHRoZSBzYW1lIGxlbmd0aC4gKi9cbmZ1bmN0aW9uIHVwcGVyKGNoYXI6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IGNhcGl0YWwgPSBjaGFyLnRvVXBwZXJDYXNlKClcbiAgcmV0dXJuIGNhcGl0YWwubGVuZ3RoID09PSBjaGFyLmxlbmd0aCA/IGNhcGl0YWwgOiBjaGFyXG59XG5cbmZ1bmN0aW9uIGxvd2VyKHRleHQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IHNtYWxsID0gdGV4dC50b0xvd2VyQ2FzZSgpXG4gIHJldHVybiBzbWFsbC5sZW5ndGggPT09IHRleHQubGVuZ3RoID8gc21hbGwgOiB0ZXh0XG59XG5cbmNvbnN0IGZpcnN0V29yZCA9IC9eKFteXFxwe0x9XFxwe059XSopKFxccHtMbH1bXlxcc1xcLVx1MjAxM1x1MjAxNF0qKS91XG5cbi8qKiBGaXJzdCBsZXR0ZXIgb2YgdGhlIGZpcnN0IHdvcmQgYXMgYSBjYXBpdGFsLCB3aGVyZSB0aGUgd29yZCBoYXMgbm9uZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjYXBpdGFsaXplRmlyc3Qod2hvbGU6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IG1hdGNoID0gZmlyc3RXb3JkLmV4ZWMod2hvbGUpXG4gIGlmICghbWF0Y2ggfHwgL1xccHtMdX0vdS50ZXN0KG1hdGNoWzJdISkpIHJldHVybiB3aG9sZVxuICByZXR1cm4gY2FwaXRhbEF0KHdob2xlLCBtYXRjaFsxXSEubGVuZ3RoKVxufVxuXG5jb25zdCBjYXBpdGFsQXQgPSAodGV4dDogc3RyaW5nLCBhdDogbnVtYmVyKTogc3RyaW5nID0+XG4gIHRleHQuc2xpY2UoMCwgYXQpICtcbiAgdXBwZXIoU3RyaW5nLmZyb21Db2RlUG9pbnQodGV4dC5jb2RlUG9pbnRBdChhdCkhKSkgK1xuICB0ZXh0LnNsaWNlKGF0ICsgU3RyaW5nLmZyb21Db2RlUG9pbnQodGV4dC5jb2RlUG9pbnRBdChhdCkhKS5sZW5ndGgpXG5cbmNvbnN0IGFueVdvcmQgPSAvW1xccHtMfVxccHtOfSdcdTIwMTldKy9ndVxuXG5mdW5jdGlvbiBjYXBpdGFsaXplQWxsKHdob2xlOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gd2hvbGUucmVwbGFjZShhbnlXb3JkLCAod29yZCkgPT5cbiAgICAvXlxccHtMbH0vdS50ZXN0KHdvcmQpICYmIHdvcmQgPT09IGxvd2VyKHdvcmQpID8gY2FwaXRhbEF0KHdvcmQsIDApIDogd29yZFxuICApXG59XG5cbi8qKiBUaGUgZmlyc3Qgd29yZCB3aXRoIGEgY2FwaXRhbCwgYWxsIG90aGVycyBzbWFsbC4gKi9cbmZ1bmN0aW9uIHNlbnRlbmNlQ2FzZSh3aG9sZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgbWF0Y2ggPSAvXlteXFxwe0x9XFxwe059XSpbXFxwe0x9XFxwe019J1x1MjAxOV0qL3UuZXhlYyh3aG9sZSkhXG4gIGNvbnN0IHN0YXJ0ID0gL1xccHtMfS91LmV4ZWMobWF0Y2hbMF0pXG4gIGNvbnN0IGZpcnN0ID0gc3RhcnQgPyBjYXBpdGFsQXQobWF0Y2hbMF0sIHN0YXJ0LmluZGV4KSA6IG1hdGNoWzBdXG4gIHJldHVybiBmaXJzdCArIGxvd2VyKHdob2xlLnNsaWNlKG1hdGNoWzBdLmxlbmd0aCkpXG59XG5cbmNvbnN0IHdvcmRQYXR0ZXJuID0gL1teXFxzXFx1MDBhMFxcLVx1MjAxM1x1MjAxNC86PyEuXHUyMDFDXHUyMDFEXCIoKVtcXF1dKyg/OlxcLig/PVteXFxzLl0pKT8vZ3VcblxuLyoqIEVuZ2xpc2ggdGl0bGUgY2FzZTsgd29yZHMgaW4gY2FwaXRhbHMsIGFuZCB3b3JkcyB3aXRoIGEgY2FwaXRhbCBpbnNpZGUsIHN0YXkuICovXG5mdW5jdGlvbiB0aXRsZUNhc2Uod2hvbGU6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IHdvcmRzID0gWy4uLndob2xlLm1hdGNoQWxsKHdvcmRQYXR0ZXJuKV1cbiAgbGV0IG91dCA9ICcnXG4gIGxldCBmcm9tID0gMFxuICB3b3Jkcy5mb3JFYWNoKChtYXRjaCwgaW5kZXgpID0+IHtcbiAgICBjb25zdCB3b3JkID0gbWF0Y2hbMF1cbiAgICBjb25zdCBlbmQgPSBtYXRjaC5pbmRleCArIHdvcmQubGVuZ3RoXG4gICAgY29uc3QgZWRnZSA9IGluZGV4ID09PSB3b3Jkcy5sZW5ndGggLSAxIHx8IGFmdGVyU3RvcC50ZXN0KHdob2xlLnNsaWNlKDAsIG1hdGNoLmluZGV4KSlcbiAgICBvdXQgKz0gd2hvbGUuc2xpY2UoZnJvbSwgbWF0Y2guaW5kZXgpXG4gICAgb3V0ICs9IHRpdGxlV29yZChcbiAgICAgIHdvcmQsXG4gICAgICBpbmRleCA9PT0gMCxcbiAgICAgIGVkZ2UsXG4gICAgICB3aG9sZVttYXRjaC5pbmRleCAtIDFdID8/ICcgJyxcbiAgICAgIHdob2xlW2VuZF0gPz8gJyAnLFxuICAgICAgd2hvbGUuc2xpY2UobWF0Y2guaW5kZXgsIGVuZCArIDMwKVxuICAgIClcbiAgICBmcm9tID0gZW5kXG4gIH0pXG4gIHJldHVybiBvdXQgKyB3aG9sZS5zbGljZShmcm9tKVxufVxuXG5jb25zdCBhZnRlclN0b3AgPSAvWzo/IV1bXFxzXFx1MDBhMFx1MjAxQ1wiXHUyMDE4KF0qJC9cblxuLyoqIFdvcmRzIHdpdGggYSBjYXBpdGFsIHN0YXksIHNvIGRvIHN0b3Agd29yZHMgaW5zaWRlLCBzaW5nbGUgbGV0dGVycyBhbmQgd2hhdCBiZWdpbnMgd2l0aCBubyBMYXRpbiBsZXR0ZXIuICovXG5mdW5jdGlvbiB0aXRsZVdvcmQoXG4gIHdvcmQ6IHN0cmluZyxcbiAgZmlyc3Q6IGJvb2xlYW4sXG4gIGVkZ2U6IGJvb2xlYW4sXG4gIGJlZm9yZTogc3RyaW5nLFxuICBhZnRlcjogc3RyaW5nLFxuICByZXN0OiBzdHJpbmdcbik6IHN0cmluZyB7XG4gIGlmICh3b3JkICE9PSBsb3dlcih3b3JkKSB8fCAhL15cXHB7U2NyaXB0PUxhdGlufS91LnRlc3Qod29yZCkpIHJldHVybiB3b3JkXG4gIGlmIChmaXJzdCkgcmV0dXJuIGNhcGl0YWxBdCh3b3JkLCAwKVxuICBpZiAod29yZC5sZW5ndGggPT09IDEgJiYgIShlZGdlICYmIHN0b3BXb3Jkcy5oYXMod29yZCkpKSByZXR1cm4gd29yZFxuICBjb25zdCBoeXBoZW5hdGVkID0gYmVmb3JlID09PSAnLScgfHwgYmVmb3JlID09PSAnXHUyMDEzJ1xuICBjb25zdCBpc1N0b3AgPVxuICAgIHN0b3BXb3Jkcy5oYXMod29yZCkgfHxcbiAgICAoYWZ0ZXIgPT09ICcuJyAmJiBzdG9wV29yZHMuaGFzKGAke3dvcmR9LmApKSB8fFxuICAgIHN0b3BQaHJhc2VzLnNvbWUoKHBocmFzZSkgPT4gc3RhcnRzUGhyYXNlKHJlc3QsIHBocmFzZSkpXG4gIGlmIChpc1N0b3AgJiYgIWVkZ2UgJiYgKGFmdGVyICE9PSAnLScgfHwgaHlwaGVuYXRlZCkpIHJldHVybiB3b3JkXG4gIHJldHVybiBjYXBpdGFsQXQod29yZCwgMClcbn1cblxuY29uc3Qgc3RhcnRzUGhyYXNlID0gKHJlc3Q6IHN0cmluZywgcGhyYXNlOiBzdHJpbmcpID0+XG4gIHJlc3Quc2xpY2UoMCwgcGhyYXNlLmxlbmd0aCkudG9Mb3dlckNhc2UoKSA9PT0gcGhyYXNlICYmICEvXlxccHtMfS91LnRlc3QocmVzdC5zbGljZShwaHJhc2UubGVuZ3RoKSlcbiIsICIvKipcbiAqIFRoZSBhdHRyaWJ1dGVzIHRoYXQgbWFueSBlbGVtZW50cyBzaGFyZTogdGV4dCBjYXNlLCBwZXJpb2RzLCBxdW90ZXMsIGxvb2ssIGFmZml4ZXMsIGRpc3BsYXkuXG4gKlxuICogQGV4YW1wbGVcbiAqICAgY29uc3QgZmluaXNoID0gZmluaXNoZXIoZWxlbWVudCwgc2V0dGluZ3MpXG4gKiAgIGludG8ucHVzaChmaW5pc2goJ3RleHQnLCBjb250ZXh0KSlcbiAqL1xuaW1wb3J0IHtsb29rT2Z9IGZyb20gJy4uL3RyZWUvbG9vay50cydcbmltcG9ydCB7YWZmaXhlZCwgaXNFbXB0eSwgbWFwVGV4dCwgdHlwZSBOb2RlLCB0eXBlIE91dCwgcGxhaW5PZn0gZnJvbSAnLi4vdHJlZS9vdXQudHMnXG5pbXBvcnQge3RleHRDYXNlT2YsIHdpdGhDYXNlfSBmcm9tICcuLi90cmVlL3RleHQtY2FzZS50cydcbmltcG9ydCB0eXBlIHtEaXNwbGF5fSBmcm9tICcuLi90eXBlcy50cydcbmltcG9ydCB0eXBlIHtYbWxFbGVtZW50fSBmcm9tICcuLi94bWwudHMnXG5pbXBvcnQgdHlwZSB7Q29udGV4dH0gZnJvbSAnLi9jb250ZXh0LnRzJ1xuaW1wb3J0IHR5cGUge1NldHRpbmdzfSBmcm9tICcuL3NldHRpbmdzLnRzJ1xuXG4vKiogRHJlc3NlcyB3aGF0IGFuIGVsZW1lbnQgcmVuZGVyZWQuICovXG5leHBvcnQgdHlwZSBGaW5pc2ggPSAoaW5uZXI6IE91dCwgY29udGV4dDogQ29udGV4dCwgdHJhaXRzPzogT21pdDxOb2RlLCAna2lkcyc+KSA9PiBPdXRcblxuLyoqIFRoZSBmaW5pc2ggb2YgYW4gZWxlbWVudC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaW5pc2hlcihlbGVtZW50OiBYbWxFbGVtZW50LCBzZXR0aW5nczogU2V0dGluZ3MpOiBGaW5pc2gge1xuICBjb25zdCB7YXR0cmlidXRlc30gPSBlbGVtZW50XG4gIGNvbnN0IHRleHRDYXNlID0gdGV4dENhc2VPZihhdHRyaWJ1dGVzLmdldCgndGV4dC1jYXNlJykpXG4gIGNvbnN0IHN0cmlwUGVyaW9kcyA9IGF0dHJpYnV0ZXMuZ2V0KCdzdHJpcC1wZXJpb2RzJykgPT09ICd0cnVlJ1xuICBjb25zdCBxdW90ZXMgPSBhdHRyaWJ1dGVzLmdldCgncXVvdGVzJykgPT09ICd0cnVlJ1xuICBjb25zdCBsb29rID0gbG9va09mKGF0dHJpYnV0ZXMpXG4gIGNvbnN0IGRpc3BsYXkgPSBkaXNwbGF5T2YoYXR0cmlidXRlcy5nZXQoJ2Rpc3BsYXknKSlcbiAgY29uc3QgcHJlZml4ID0gYXR0cmlidXRlcy5nZXQoJ3ByZWZpeCcpXG4gIGNvbnN0IHN1ZmZpeCA9IGF0dHJpYnV0ZXMuZ2V0KCdzdWZmaXgnKVxuICBjb25zdCB0YWcgPSBzZXR0aW5ncy5sb2NhbGUudGFnXG4gIGNvbnN0IGlzVGV4dCA9IGVsZW1lbnQubmFtZSA9PT0gJ3RleHQnXG4gIHJldHVybiAoaW5uZXIsIGNvbnRleHQsIHRyYWl0cykgPT4ge1xuICAgIGxldCBvdXQgPSBpbm5lclxuICAgIGlmIChzdHJpcFBlcmlvZHMpIG91dCA9IG1hcFRleHQob3V0LCAodGV4dCkgPT4gdGV4dC5yZXBsYWNlQWxsKCcuJywgJycpKVxuICAgIGlmICh0ZXh0Q2FzZSlcbiAgICAgIG91dCA9IHdpdGhDYXNlKG91dCwgdGV4dENhc2UsIGlzRW5nbGlzaChjb250ZXh0LCBzZXR0aW5ncyksIGNvbnRleHQuaXRlbS50ZXh0KCdsYW5ndWFnZScpID8/IHRhZylcbiAgICBjb25zdCB3b3JuID0gbG9vaz8uc3R5bGUgPT09ICdpdGFsaWMnICYmIGlzVGV4dCAmJiBpc0Vhc3RBc2lhbihvdXQpID8gey4uLmxvb2ssIHN0eWxlOiB1bmRlZmluZWR9IDogbG9va1xuICAgIGlmIChxdW90ZXMgfHwgd29ybiB8fCB0cmFpdHMpIHtcbiAgICAgIG91dCA9IHtraWRzOiBbb3V0XSwgLi4udHJhaXRzLCAuLi4ocXVvdGVzID8ge3F1b3Rlc30gOiB7fSksIC4uLih3b3JuID8ge2xvb2s6IHdvcm59IDoge30pfVxuICAgIH1cbiAgICBvdXQgPSBhZmZpeGVkKG91dCwgcHJlZml4LCBzdWZmaXgpXG4gICAgcmV0dXJuIGRpc3BsYXkgPyB7a2lkczogW291dF0sIGRpc3BsYXl9IDogb3V0XG4gIH1cbn1cblxuLyoqIFRoZSB2YWx1ZSBvZiBgZGlzcGxheWAsIHdoZXJlIGl0IGlzIG9uZSBvZiBDU0wncy4gKi9cbmV4cG9ydCBjb25zdCBkaXNwbGF5T2YgPSAodmFsdWU6IHN0cmluZyB8IHVuZGVmaW5lZCk6IERpc3BsYXkgfCB1bmRlZmluZWQgPT5cbiAgdmFsdWUgPT09ICdibG9jaycgfHwgdmFsdWUgPT09ICdsZWZ0LW1hcmdpbicgfHwgdmFsdWUgPT09ICdyaWdodC1pbmxpbmUnIHx8IHZhbHVlID09PSAnaW5kZW50J1xuICAgID8gdmFsdWVcbiAgICA6IHVuZGVmaW5lZFxuXG4vKipcbiAqIFdoZXRoZXIgdGl0bGUgY2FzZSBhcHBsaWVzIChDU0wgMS4wLjIsIFx1MjAxQ05vbi1FbmdsaXNoIEl0ZW1zXHUyMDFEKTsgdGl0bGVzIG9mIHBhdGVudHMgYW5kIG9mIG90aGVyIHdvcmtzIHdpdGhcbiAqIGEganVyaXNkaWN0aW9uIHN0YXkgYXMgdGhleSB3ZXJlIGdpdmVuLlxuICovXG5leHBvcnQgZnVuY3Rpb24gaXNFbmdsaXNoKGNvbnRleHQ6IENvbnRleHQsIHNldHRpbmdzOiBTZXR0aW5ncyk6IGJvb2xlYW4ge1xuICBjb25zdCB7aXRlbX0gPSBjb250ZXh0XG4gIGlmIChpdGVtLnR5cGUgPT09ICdwYXRlbnQnIHx8IGl0ZW0udGV4dCgnanVyaXNkaWN0aW9uJykgIT09IHVuZGVmaW5lZCkgcmV0dXJuIGZhbHNlXG4gIGNvbnN0IGxhbmd1YWdlID0gaXRlbS50ZXh0KCdsYW5ndWFnZScpXG4gIHJldHVybiBsYW5ndWFnZSA9PT0gdW5kZWZpbmVkID8gc2V0dGluZ3MuZW5nbGlzaCA6IC9eZW5cXGIvaS50ZXN0KGxhbmd1YWdlKVxufVxuXG4vKiogV2hldGhlciBzb21ldGhpbmcgaXMgdG8gYmUgc2Vlbi4gKi9cbmV4cG9ydCBjb25zdCBzZWVuID0gKG91dDogT3V0IHwgdW5kZWZpbmVkKTogb3V0IGlzIE91dCA9PiAhaXNFbXB0eShvdXQpXG5cbmNvbnN0IGVhc3RBc2lhbiA9IC9eW1xccHtTY3JpcHQ9SGFufVxccHtTY3JpcHQ9SGlyYWdhbmF9XFxwe1NjcmlwdD1LYXRha2FuYX1cXHNcXHB7UH1dKyQvdVxuXG4vKiogV2hldGhlciB0aGUgdGV4dCBpcyB3cml0dGVuIGluIGNoYXJhY3RlcnMgdGhhdCBrbm93IG5vIGl0YWxpY3MuICovXG5mdW5jdGlvbiBpc0Vhc3RBc2lhbihvdXQ6IE91dCk6IGJvb2xlYW4ge1xuICBjb25zdCB0ZXh0ID0gcGxhaW5PZihvdXQpXG4gIHJldHVybiB0ZXh0LmNoYXJDb2RlQXQoMCkgPiAweDJlN2YgJiYgZWFzdEFzaWFuLnRlc3QodGV4dClcbn1cbiIsICIvKipcbiAqIGBjczpncm91cGA6IGNoaWxkcmVuIHdpdGggYSBkZWxpbWl0ZXIsIGxlZnQgb3V0IHdoZXJlIGl0IGFza2VkIGZvciB2YXJpYWJsZXMgYW5kIGFsbCB3ZXJlIGVtcHR5XG4gKiAoQ1NMIDEuMC4yLCBcdTIwMUNHcm91cFx1MjAxRCkuXG4gKi9cbmltcG9ydCB7am9pbmVkLCB0eXBlIE91dH0gZnJvbSAnLi4vdHJlZS9vdXQudHMnXG5pbXBvcnQgdHlwZSB7WG1sRWxlbWVudH0gZnJvbSAnLi4veG1sLnRzJ1xuaW1wb3J0IHR5cGUge0NvbnRleHQsIFJlbmRlcn0gZnJvbSAnLi9jb250ZXh0LnRzJ1xuaW1wb3J0IHtmaW5pc2hlcn0gZnJvbSAnLi9maW5pc2gudHMnXG5pbXBvcnQgdHlwZSB7U2V0dGluZ3N9IGZyb20gJy4vc2V0dGluZ3MudHMnXG5cbi8qKiBUaGUgY2xvc3VyZSBvZiBhIGdyb3VwLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbXBpbGVHcm91cChlbGVtZW50OiBYbWxFbGVtZW50LCBzZXR0aW5nczogU2V0dGluZ3MpOiBSZW5kZXIge1xuICBjb25zdCBjaGlsZHJlbiA9IGNvbXBpbGVBbGwoZWxlbWVudCwgc2V0dGluZ3MpXG4gIGNvbnN0IGRlbGltaXRlciA9IGVsZW1lbnQuYXR0cmlidXRlcy5nZXQoJ2RlbGltaXRlcicpXG4gIGNvbnN0IGZpbmlzaCA9IGZpbmlzaGVyKGVsZW1lbnQsIHNldHRpbmdzKVxuICByZXR1cm4gKGNvbnRleHQsIGludG8pID0+IHtcbiAgICBjb25zdCB7Y2FsbGVkLCBmaWxsZWR9ID0gY29udGV4dFxuICAgIGNvbnN0IHBpZWNlcyA9IGNvbGxlY3QoY2hpbGRyZW4sIGNvbnRleHQpXG4gICAgY29uc3QgY29udGVudCA9IGpvaW5lZChwaWVjZXMsIGRlbGltaXRlcilcbiAgICBpZiAoY29udGV4dC5jYWxsZWQgPiBjYWxsZWQgJiYgY29udGV4dC5maWxsZWQgPT09IGZpbGxlZCkgcmV0dXJuXG4gICAgaWYgKGNvbnRlbnQgPT09IHVuZGVmaW5lZCkgcmV0dXJuXG4gICAgY29udGV4dC5jYWxsZWQrK1xuICAgIGNvbnRleHQuZmlsbGVkKytcbiAgICBpbnRvLnB1c2goZmluaXNoKHR5cGVvZiBjb250ZW50ID09PSAnc3RyaW5nJyA/IGNvbnRlbnQgOiB7a2lkczogW2NvbnRlbnRdfSwgY29udGV4dCkpXG4gIH1cbn1cblxuLyoqIENsb3N1cmVzIG9mIHRoZSBjaGlsZHJlbi4gKi9cbmV4cG9ydCBjb25zdCBjb21waWxlQWxsID0gKGVsZW1lbnQ6IFhtbEVsZW1lbnQsIHNldHRpbmdzOiBTZXR0aW5ncyk6IFJlYWRvbmx5QXJyYXk8UmVuZGVyPiA9PlxuICBlbGVtZW50LmNoaWxkcmVuLm1hcCgoY2hpbGQpID0+IHNldHRpbmdzLmNvbXBpbGUoY2hpbGQpKVxuXG4vKiogV2hhdCB0aGUgY2hpbGRyZW4gcmVuZGVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbGxlY3QoY2hpbGRyZW46IFJlYWRvbmx5QXJyYXk8UmVuZGVyPiwgY29udGV4dDogQ29udGV4dCk6IE91dFtdIHtcbiAgY29uc3QgcGllY2VzOiBPdXRbXSA9IFtdXG4gIGZvciAoY29uc3QgY2hpbGQgb2YgY2hpbGRyZW4pIGNoaWxkKGNvbnRleHQsIHBpZWNlcylcbiAgcmV0dXJuIHBpZWNlc1xufVxuIiwgIi8qKlxuICogUmFuZ2VzIG9mIGNpdGF0aW9uIG51bWJlcnM6IDEsIDIsIDMgXHUyMTkyIDFcdTIwMTMzLlxuICovXG5pbXBvcnQge2ZpbmROb2RlLCB0eXBlIE91dH0gZnJvbSAnLi4vdHJlZS9vdXQudHMnXG5pbXBvcnQge2RyZXNzZWQsIHR5cGUgUGllY2UsIHR5cGUgUmVhZHlDaXRlfSBmcm9tICcuL2NpdGF0aW9uLnRzJ1xuXG5jb25zdCBudW1iZXJPZiA9IChvdXQ6IE91dCk6IG51bWJlciB8IHVuZGVmaW5lZCA9PlxuICBmaW5kTm9kZShvdXQsIChub2RlKSA9PiBub2RlLnJvbGUgPT09ICdjaXRhdGlvbi1udW1iZXInKT8uZGF0YSBhcyBudW1iZXIgfCB1bmRlZmluZWRcblxuLyoqIFBpZWNlcyB3aXRoIHJ1bnMgb2YgdGhyZWUgb3IgbW9yZSBjb2xsYXBzZWQuICovXG5leHBvcnQgZnVuY3Rpb24gY29sbGFwc2VOdW1iZXJzKFxuICBjaXRlczogUmVhZG9ubHlBcnJheTxSZWFkeUNpdGU+LFxuICBkZWxpbWl0ZXI6IHN0cmluZyxcbiAgYWZ0ZXI6IHN0cmluZyB8IHVuZGVmaW5lZFxuKTogUGllY2VbXSB7XG4gIGNvbnN0IHBpZWNlczogUGllY2VbXSA9IFtdXG4gIGxldCBhZnRlclJhbmdlID0gZmFsc2VcbiAgZm9yIChsZXQgYXQgPSAwOyBhdCA8IGNpdGVzLmxlbmd0aDsgKSB7XG4gICAgY29uc3QgZW5kID0gcnVuRW5kKGNpdGVzLCBhdClcbiAgICBjb25zdCBiZWZvcmUgPSBhZnRlclJhbmdlICYmIGFmdGVyICE9PSB1bmRlZmluZWQgPyBhZnRlciA6IGRlbGltaXRlclxuICAgIGlmIChlbmQgLSBhdCA+PSAyKSB7XG4gICAgICBwaWVjZXMucHVzaCh7b3V0OiBkcmVzc2VkKGNpdGVzW2F0XSEsIGNpdGVzW2F0XSEub3V0KSwgZGVsaW1pdGVyOiBiZWZvcmV9KVxuICAgICAgcGllY2VzLnB1c2goe291dDogZHJlc3NlZChjaXRlc1tlbmRdISwgY2l0ZXNbZW5kXSEub3V0KSwgZGVsaW1pdGVyOiAnXHUyMDEzJ30pXG4gICAgICBhZnRlclJhbmdlID0gdHJ1ZVxuICAgICAgYXQgPSBlbmQgKyAxXG4gICAgfSBlbHNlIHtcbiAgICAgIHBpZWNlcy5wdXNoKHtvdXQ6IGRyZXNzZWQoY2l0ZXNbYXRdISwgY2l0ZXNbYXRdIS5vdXQpLCBkZWxpbWl0ZXI6IGJlZm9yZX0pXG4gICAgICBhZnRlclJhbmdlID0gZmFsc2VcbiAgICAgIGF0KytcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHBpZWNlc1xufVxuXG4vKiogTGFzdCBpbmRleCBvZiB0aGUgcnVuIG9mIGluY3JlYXNpbmcgbnVtYmVycyB0aGF0IHN0YXJ0cyBhdCBgYXRgLiAqL1xuZnVuY3Rpb24gcnVuRW5kKGNpdGVzOiBSZWFkb25seUFycmF5PFJlYWR5Q2l0ZT4sIGF0OiBudW1iZXIpOiBudW1iZXIge1xuICBsZXQgZW5kID0gYXRcbiAgd2hpbGUgKGVuZCArIDEgPCBjaXRlcy5sZW5ndGggJiYgZm9sbG93cyhjaXRlc1tlbmRdISwgY2l0ZXNbZW5kICsgMV0hKSkgZW5kKytcbiAgcmV0dXJuIGVuZFxufVxuXG5mdW5jdGlvbiBmb2xsb3dzKGZpcnN0OiBSZWFkeUNpdGUsIHNlY29uZDogUmVhZHlDaXRlKTogYm9vbGVhbiB7XG4gIGlmIChmaXJzdC5pbnB1dC5zdWZmaXggIT09IHVuZGVmaW5lZCB8fCBzZWNvbmQuaW5wdXQucHJlZml4ICE9PSB1bmRlZmluZWQpIHJldHVybiBmYWxzZVxuICBjb25zdCBudW1iZXIgPSBudW1iZXJPZihmaXJzdC5vdXQpXG4gIGlmIChudW1iZXIgPT09IHVuZGVmaW5lZCB8fCBudW1iZXJPZihzZWNvbmQub3V0KSAhPT0gbnVtYmVyICsgMSkgcmV0dXJuIGZhbHNlXG4gIHJldHVybiAhc2hvd3NMb2NhdG9yKGZpcnN0Lm91dCkgJiYgIXNob3dzTG9jYXRvcihzZWNvbmQub3V0KVxufVxuXG5jb25zdCBzaG93c0xvY2F0b3IgPSAob3V0OiBPdXQpOiBib29sZWFuID0+IGZpbmROb2RlKG91dCwgKG5vZGUpID0+IG5vZGUudmFyaWFibGUgPT09ICdsb2NhdG9yJykgIT09IHVuZGVmaW5lZFxuIiwgIi8qKlxuICogR3JvdXBzIG9mIGNpdGVzIGJ5IHRoZSBzYW1lIG5hbWVzOiBuYW1lcyBvbmNlLCB0aGVuIHllYXJzLCB0aGVuIHllYXIgc3VmZml4ZXMsIHRoZW4gcmFuZ2VzIG9mIHRoZW0uXG4gKi9cbmltcG9ydCB7ZmluZE5vZGUsIG1hcE5vZGVzLCB0eXBlIE5vZGUsIHR5cGUgT3V0LCBwbGFpbk9mfSBmcm9tICcuLi90cmVlL291dC50cydcbmltcG9ydCB7ZHJlc3NlZCwgdHlwZSBQaWVjZSwgdHlwZSBSZWFkeUNpdGV9IGZyb20gJy4vY2l0YXRpb24udHMnXG5pbXBvcnQgdHlwZSB7UmVuZGVyZXJ9IGZyb20gJy4vcmVuZGVyZXIudHMnXG5cbmNvbnN0IHN1ZmZpeE5vZGUgPSAob3V0OiBPdXQpOiBOb2RlIHwgdW5kZWZpbmVkID0+IGZpbmROb2RlKG91dCwgKG5vZGUpID0+IG5vZGUucm9sZSA9PT0gJ3llYXItc3VmZml4JylcbmNvbnN0IHdpdGhvdXRTdWZmaXggPSAob3V0OiBPdXQpOiBzdHJpbmcgPT5cbiAgcGxhaW5PZihtYXBOb2RlcyhvdXQsIChub2RlKSA9PiAobm9kZS5yb2xlID09PSAneWVhci1zdWZmaXgnID8gdW5kZWZpbmVkIDogbm9kZSkpID8/ICcnKVxuXG4vKiogUGllY2VzIG9mIGNpdGVzIHRoYXQgYXJlIGFscmVhZHkgaW4gZ3JvdXBzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbGxhcHNlWWVhcnMoY2l0ZXM6IFJlYWRvbmx5QXJyYXk8UmVhZHlDaXRlPiwgcmVuZGVyZXI6IFJlbmRlcmVyKTogUGllY2VbXSB7XG4gIGNvbnN0IHBpZWNlczogUGllY2VbXSA9IFtdXG4gIGNvbnN0IHtjaXRhdGlvbiwgZmFjdHN9ID0gcmVuZGVyZXIucHJvY2Vzc29yXG4gIGxldCBjb2xsYXBzZWQgPSBmYWxzZVxuICBmb3IgKGxldCBhdCA9IDA7IGF0IDwgY2l0ZXMubGVuZ3RoOyApIHtcbiAgICBsZXQgZW5kID0gYXQgKyAxXG4gICAgd2hpbGUgKGVuZCA8IGNpdGVzLmxlbmd0aCAmJiBzYW1lR3JvdXAoY2l0ZXNbYXRdISwgY2l0ZXNbZW5kXSEpKSBlbmQrK1xuICAgIGNvbnN0IG1lbWJlcnMgPSBjaXRlcy5zbGljZShhdCwgZW5kKVxuICAgIGNvbnN0IGdyb3VwID0gZ3JvdXBQaWVjZXMobWVtYmVycywgcmVuZGVyZXIpXG4gICAgZ3JvdXBbMF0hLmRlbGltaXRlciA9IGNvbGxhcHNlZCA/IChmYWN0cy5hZnRlckNvbGxhcHNlID8/IGNpdGF0aW9uLmRlbGltaXRlcikgOiBjaXRhdGlvbi5kZWxpbWl0ZXJcbiAgICBwaWVjZXMucHVzaCguLi5ncm91cClcbiAgICBjb2xsYXBzZWQgPSBtZW1iZXJzLmxlbmd0aCA+IDEgJiYgZmFjdHMuY29sbGFwc2UgIT09IHVuZGVmaW5lZFxuICAgIGF0ID0gZW5kXG4gIH1cbiAgcmV0dXJuIHBpZWNlc1xufVxuXG5jb25zdCBzYW1lR3JvdXAgPSAoZmlyc3Q6IFJlYWR5Q2l0ZSwgc2Vjb25kOiBSZWFkeUNpdGUpID0+IGZpcnN0Lm5hbWVzICE9PSAnJyAmJiBmaXJzdC5uYW1lcyA9PT0gc2Vjb25kLm5hbWVzXG5cbmZ1bmN0aW9uIGdyb3VwUGllY2VzKG1lbWJlcnM6IFJlYWRvbmx5QXJyYXk8UmVhZHlDaXRlPiwgcmVuZGVyZXI6IFJlbmRlcmVyKTogUGllY2VbXSB7XG4gIGNvbnN0IHtjaXRhdGlvbiwgZmFjdHN9ID0gcmVuZGVyZXIucHJvY2Vzc29yXG4gIGNvbnN0IGZpcnN0ID0gbWVtYmVyc1swXSFcbiAgY29uc3QgYnlZZWFyID0gZmFjdHMuY29sbGFwc2UgIT09IHVuZGVmaW5lZFxuICBjb25zdCBzaG9ydHMgPSBtZW1iZXJzLm1hcCgoY2l0ZSwgaW5kZXgpID0+XG4gICAgaW5kZXggPT09IDAgfHwgIWJ5WWVhciA/IGNpdGUub3V0IDogd2l0aG91dE5hbWVzKGNpdGUsIHJlbmRlcmVyKVxuICApXG4gIGNvbnN0IGFueVN1ZmZpeCA9IG1lbWJlcnMuc29tZSgoY2l0ZSkgPT4gY2l0ZS5zdGF0ZS55ZWFyU3VmZml4ID4gMClcbiAgY29uc3QgaW5uZXIgPVxuICAgIGZhY3RzLmdyb3VwRGVsaW1pdGVyID8/IChieVllYXIgJiYgYW55U3VmZml4ICYmIGZhY3RzLmNvbGxhcHNlICE9PSAneWVhcicgPyBjaXRhdGlvbi5kZWxpbWl0ZXIgOiAnLCAnKVxuICBjb25zdCBwaWVjZXM6IFBpZWNlW10gPSBbe291dDogZHJlc3NlZChmaXJzdCwgc2hvcnRzWzBdISksIGRlbGltaXRlcjogJyd9XVxuICBjb25zdCBieVN1ZmZpeCA9IGZhY3RzLmNvbGxhcHNlID09PSAneWVhci1zdWZmaXgnIHx8IGZhY3RzLmNvbGxhcHNlID09PSAneWVhci1zdWZmaXgtcmFuZ2VkJ1xuICBsZXQgeWVhclRleHQgPSBieVN1ZmZpeCA/IHdpdGhvdXRTdWZmaXgod2l0aG91dE5hbWVzKGZpcnN0LCByZW5kZXJlcikpIDogJydcbiAgZm9yIChsZXQgYXQgPSAxOyBhdCA8IG1lbWJlcnMubGVuZ3RoOyBhdCsrKSB7XG4gICAgY29uc3QgY2l0ZSA9IG1lbWJlcnNbYXRdIVxuICAgIGNvbnN0IHRleHQgPSBieVN1ZmZpeCA/IHdpdGhvdXRTdWZmaXgoc2hvcnRzW2F0XSEpIDogJydcbiAgICBjb25zdCBzdWZmaXggPSBzdWZmaXhOb2RlKHNob3J0c1thdF0hKVxuICAgIGNvbnN0IHBsYWluID0gY2l0ZS5pbnB1dC5sb2NhdG9yID09PSB1bmRlZmluZWQgJiYgbWVtYmVyc1thdCAtIDFdIS5pbnB1dC5sb2NhdG9yID09PSB1bmRlZmluZWRcbiAgICBpZiAoYnlTdWZmaXggJiYgc3VmZml4ICYmIHRleHQgPT09IHllYXJUZXh0ICYmIHBsYWluICYmIHN1ZmZpeE5vZGUobWVtYmVyc1thdCAtIDFdIS5vdXQpKSB7XG4gICAgICBwaWVjZXMucHVzaCh7b3V0OiBkcmVzc2VkKGNpdGUsIHN1ZmZpeCksIGRlbGltaXRlcjogZmFjdHMuc3VmZml4RGVsaW1pdGVyID8/IGNpdGF0aW9uLmRlbGltaXRlcn0pXG4gICAgfSBlbHNlIHBpZWNlcy5wdXNoKHtvdXQ6IGRyZXNzZWQoY2l0ZSwgc2hvcnRzW2F0XSEpLCBkZWxpbWl0ZXI6IGlubmVyfSlcbiAgICB5ZWFyVGV4dCA9IHRleHRcbiAgfVxuICByZXR1cm4gZmFjdHMuY29sbGFwc2UgPT09ICd5ZWFyLXN1ZmZpeC1yYW5nZWQnID8gcmFuZ2VzKHBpZWNlcykgOiBwaWVjZXNcbn1cblxuY29uc3Qgd2l0aG91dE5hbWVzID0gKGNpdGU6IFJlYWR5Q2l0ZSwgcmVuZGVyZXI6IFJlbmRlcmVyKTogT3V0ID0+XG4gIHJlbmRlcmVyLmNpdGUoY2l0ZS5pdGVtLCB7Li4uY2l0ZS5mYWN0cywgZm9ybTogJ2NvbGxhcHNlZCd9LCBjaXRlLnN0YXRlKS5vdXRcblxuLyoqIFJ1bnMgb2YgdGhyZWUgb3IgbW9yZSBzdWZmaXhlcyBhcyByYW5nZXMuICovXG5mdW5jdGlvbiByYW5nZXMocGllY2VzOiBSZWFkb25seUFycmF5PFBpZWNlPik6IFBpZWNlW10ge1xuICBjb25zdCBudW1iZXJzID0gcGllY2VzLm1hcCgocGllY2UpID0+IHN1ZmZpeE5vZGUocGllY2Uub3V0KT8uZGF0YSBhcyBudW1iZXIgfCB1bmRlZmluZWQpXG4gIGNvbnN0IGlzQmFyZSA9IChhdDogbnVtYmVyKSA9PlxuICAgIGF0ID4gMCAmJiB0eXBlb2YgcGllY2VzW2F0XSEub3V0ICE9PSAnc3RyaW5nJyAmJiAocGllY2VzW2F0XSEub3V0IGFzIE5vZGUpLnJvbGUgPT09ICd5ZWFyLXN1ZmZpeCdcbiAgY29uc3Qgb3V0OiBQaWVjZVtdID0gW11cbiAgZm9yIChsZXQgYXQgPSAwOyBhdCA8IHBpZWNlcy5sZW5ndGg7ICkge1xuICAgIGxldCBlbmQgPSBhdFxuICAgIHdoaWxlIChcbiAgICAgIGVuZCArIDEgPCBwaWVjZXMubGVuZ3RoICYmXG4gICAgICBpc0JhcmUoZW5kICsgMSkgJiZcbiAgICAgIG51bWJlcnNbZW5kXSAhPT0gdW5kZWZpbmVkICYmXG4gICAgICBudW1iZXJzW2VuZCArIDFdID09PSBudW1iZXJzW2VuZF0hICsgMVxuICAgIClcbiAgICAgIGVuZCsrXG4gICAgb3V0LnB1c2gocGllY2VzW2F0XSEpXG4gICAgaWYgKGVuZCAtIGF0ID49IDIpIG91dC5wdXNoKHsuLi5waWVjZXNbZW5kXSEsIGRlbGltaXRlcjogJ1x1MjAxMyd9KVxuICAgIGVsc2UgaWYgKGVuZCA+IGF0KSBvdXQucHVzaChwaWVjZXNbZW5kXSEpXG4gICAgYXQgPSBlbmQgKyAxXG4gIH1cbiAgcmV0dXJuIG91dFxufVxuIiwgIi8qKlxuICogQSBjaXRhdGlvbjogaXRzIHJlbmRlcmVkIGNpdGVzIGdyb3VwZWQsIGNvbGxhcHNlZCBhbmQgam9pbmVkIChDU0wgMS4wLjIsIFx1MjAxQ0NpdGUgR3JvdXBpbmdcdTIwMUQsXG4gKiBcdTIwMUNDaXRlIENvbGxhcHNpbmdcdTIwMUQpLlxuICovXG5pbXBvcnQgdHlwZSB7SXRlbVZpZXd9IGZyb20gJy4uL2l0ZW0vdmlldy50cydcbmltcG9ydCB7dHlwZSBDaXRlRmFjdHMsIHR5cGUgQ2l0ZVN0YXRlLCBuZXdDb250ZXh0fSBmcm9tICcuLi9yZW5kZXIvY29udGV4dC50cydcbmltcG9ydCB7Y29sbGVjdH0gZnJvbSAnLi4vcmVuZGVyL2dyb3VwLnRzJ1xuaW1wb3J0IHtmaW5kTm9kZSwgaXNFbXB0eSwgdHlwZSBOb2RlLCB0eXBlIE91dCwgcGxhaW5PZn0gZnJvbSAnLi4vdHJlZS9vdXQudHMnXG5pbXBvcnQge2NvbGxhcHNlTnVtYmVyc30gZnJvbSAnLi9jb2xsYXBzZS1udW1iZXJzLnRzJ1xuaW1wb3J0IHtjb2xsYXBzZVllYXJzfSBmcm9tICcuL2NvbGxhcHNlLXllYXJzLnRzJ1xuaW1wb3J0IHR5cGUge1JlbmRlcmVyfSBmcm9tICcuL3JlbmRlcmVyLnRzJ1xuaW1wb3J0IHR5cGUge0NpdGVJbnB1dH0gZnJvbSAnLi9yZXF1ZXN0LnRzJ1xuXG4vKiogQSBjaXRlIGFib3V0IHRvIGJlIHByaW50ZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlYWR5Q2l0ZSB7XG4gIGlucHV0OiBDaXRlSW5wdXRcbiAgaXRlbTogSXRlbVZpZXdcbiAgZmFjdHM6IENpdGVGYWN0c1xuICBzdGF0ZTogQ2l0ZVN0YXRlXG4gIG91dDogT3V0XG4gIC8qKiBUZXh0IG9mIHRoZSBmaXJzdCBuYW1lczsgYCcnYCB3aGVyZSB0aGVyZSBhcmUgbm9uZS4gKi9cbiAgbmFtZXM6IHN0cmluZ1xufVxuXG4vKiogQSBwaWVjZSBvZiBhIGNpdGF0aW9uLCBhbmQgd2hhdCBzdGFuZHMgYmVmb3JlIGl0IHVubGVzcyBpdCBpcyBmaXJzdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGllY2Uge1xuICBvdXQ6IE91dFxuICBkZWxpbWl0ZXI6IHN0cmluZ1xufVxuXG5jb25zdCBuYW1lc05vZGUgPSAob3V0OiBPdXQpOiBOb2RlIHwgdW5kZWZpbmVkID0+IGZpbmROb2RlKG91dCwgKG5vZGUpID0+IG5vZGUucm9sZSA9PT0gJ25hbWVzJylcblxuLyoqIFJlbmRlcnMgYSBjaXRlOyBvbmUgYnkgaXRzIGF1dGhvciBhbG9uZSBpcyB0aGF0IG5hbWUsIG9yIHdoYXQgdGhlIHN0eWxlIHdvdWxkIHNob3cgb2YgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZHlDaXRlKFxuICBpbnB1dDogQ2l0ZUlucHV0LFxuICBpdGVtOiBJdGVtVmlldyxcbiAgZmFjdHM6IENpdGVGYWN0cyxcbiAgc3RhdGU6IENpdGVTdGF0ZSxcbiAgcmVuZGVyZXI6IFJlbmRlcmVyXG4pOiBSZWFkeUNpdGUge1xuICBpZiAoaW5wdXQuZm9ybSA9PT0gJ2F1dGhvci1vbmx5Jykge1xuICAgIHJldHVybiB7aW5wdXQsIGl0ZW0sIGZhY3RzLCBzdGF0ZSwgb3V0OiBhdXRob3JPZihpdGVtLCBmYWN0cywgc3RhdGUsIHJlbmRlcmVyKSwgbmFtZXM6ICcnfVxuICB9XG4gIGNvbnN0IHtvdXR9ID0gcmVuZGVyZXIuY2l0ZShpdGVtLCBmYWN0cywgc3RhdGUpXG4gIGNvbnN0IG5hbWVzID0gbmFtZXNOb2RlKG91dClcbiAgcmV0dXJuIHtpbnB1dCwgaXRlbSwgZmFjdHMsIHN0YXRlLCBvdXQsIG5hbWVzOiBuYW1lcyA/IHBsYWluT2YobmFtZXMpIDogJyd9XG59XG5cbi8qKiBUaGUgZmlyc3QgbmFtZXMgb2YgdGhlIGNpdGU7IHdoZXJlIGl0IHNob3dzIG5vbmUsIHRob3NlIGJ5IHdoaWNoIGEgc2VudGVuY2Ugd291bGQgbmFtZSB0aGUgd29yay4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhdXRob3JPZihpdGVtOiBJdGVtVmlldywgZmFjdHM6IENpdGVGYWN0cywgc3RhdGU6IENpdGVTdGF0ZSwgcmVuZGVyZXI6IFJlbmRlcmVyKTogT3V0IHtcbiAgY29uc3Qge2Zvcm06IF9mb3JtLCAuLi51c3VhbH0gPSBmYWN0c1xuICBjb25zdCBuYW1lcyA9IG5hbWVzTm9kZShyZW5kZXJlci5jaXRlKGl0ZW0sIHsuLi51c3VhbCwgbG9jYXRvcjogdW5kZWZpbmVkLCBsYWJlbDogdW5kZWZpbmVkfSwgc3RhdGUpLm91dClcbiAgaWYgKG5hbWVzKSByZXR1cm4ge2tpZHM6IG5hbWVzLmtpZHMsIHJvbGU6ICduYW1lcycsIGxvb2s6IG5hbWVzLmxvb2t9XG4gIGNvbnN0IGNvbnRleHQgPSBuZXdDb250ZXh0KGl0ZW0sIHVzdWFsLCBzdGF0ZSwge30pXG4gIHJldHVybiB7a2lkczogY29sbGVjdChbcmVuZGVyZXIucHJvY2Vzc29yLmF1dGhvcl0sIGNvbnRleHQpLCByb2xlOiAnbmFtZXMnfVxufVxuXG4vKiogVGhlIGNpdGF0aW9uIHdpdGhvdXQgdGhlIGFmZml4ZXMgb2YgaXRzIGxheW91dDsgYHVuZGVmaW5lZGAgd2hlcmUgbm90aGluZyBpcyB0byBiZSBzZWVuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGpvaW5DaXRlcyhjaXRlczogUmVhZG9ubHlBcnJheTxSZWFkeUNpdGU+LCByZW5kZXJlcjogUmVuZGVyZXIpOiBPdXQgfCB1bmRlZmluZWQge1xuICBjb25zdCB7Y2l0YXRpb24sIGZhY3RzfSA9IHJlbmRlcmVyLnByb2Nlc3NvclxuICBjb25zdCBncm91cGVkID1cbiAgICBmYWN0cy5jb2xsYXBzZT8uc3RhcnRzV2l0aCgneWVhcicpIHx8IGZhY3RzLmdyb3VwRGVsaW1pdGVyICE9PSB1bmRlZmluZWQgPyBncm91cChjaXRlcykgOiBjaXRlc1xuICBjb25zdCBwaWVjZXMgPVxuICAgIGZhY3RzLmNvbGxhcHNlID09PSAnY2l0YXRpb24tbnVtYmVyJ1xuICAgICAgPyBjb2xsYXBzZU51bWJlcnMoZ3JvdXBlZCwgY2l0YXRpb24uZGVsaW1pdGVyLCBmYWN0cy5hZnRlckNvbGxhcHNlKVxuICAgICAgOiBmYWN0cy5jb2xsYXBzZT8uc3RhcnRzV2l0aCgneWVhcicpIHx8IGZhY3RzLmdyb3VwRGVsaW1pdGVyICE9PSB1bmRlZmluZWRcbiAgICAgICAgPyBjb2xsYXBzZVllYXJzKGdyb3VwZWQsIHJlbmRlcmVyKVxuICAgICAgICA6IGdyb3VwZWQubWFwKChjaXRlKSA9PiAoe291dDogZHJlc3NlZChjaXRlLCBjaXRlLm91dCksIGRlbGltaXRlcjogY2l0YXRpb24uZGVsaW1pdGVyfSkpXG4gIGNvbnN0IHNob3duID0gcGllY2VzLmZpbHRlcigocGllY2UpID0+ICFpc0VtcHR5KHBpZWNlLm91dCkpXG4gIGlmIChzaG93bi5sZW5ndGggPT09IDApIHJldHVybiB1bmRlZmluZWRcbiAgY29uc3Qga2lkczogT3V0W10gPSBbXVxuICBzaG93bi5mb3JFYWNoKChwaWVjZSwgaW5kZXgpID0+IHtcbiAgICBpZiAoaW5kZXggPiAwKSBraWRzLnB1c2goLi4uZGVsaW1pdGVyQmVmb3JlKHBpZWNlKSlcbiAgICBraWRzLnB1c2gocGllY2Uub3V0KVxuICB9KVxuICByZXR1cm4ge2tpZHN9XG59XG5cbi8qKiBObyBkZWxpbWl0ZXIgYmVmb3JlIGEgcHJlZml4IHRoYXQgYnJpbmdzIGl0cyBvd24gcHVuY3R1YXRpb24uICovXG5mdW5jdGlvbiBkZWxpbWl0ZXJCZWZvcmUocGllY2U6IFBpZWNlKTogT3V0W10ge1xuICBpZiAocGllY2UuZGVsaW1pdGVyID09PSAnJykgcmV0dXJuIFtdXG4gIGNvbnN0IHtvdXR9ID0gcGllY2VcbiAgY29uc3Qgb3BlbmluZyA9IHR5cGVvZiBvdXQgIT09ICdzdHJpbmcnICYmIG91dC5yb2xlID09PSAncHJlZml4ZWQnID8gcGxhaW5PZihvdXQua2lkc1swXSEpIDogJydcbiAgcmV0dXJuIC9eWy4sOzohP10vLnRlc3Qob3BlbmluZykgPyBbXSA6IFtwaWVjZS5kZWxpbWl0ZXJdXG59XG5cbi8qKiBBIGNpdGUgd2l0aCBpdHMgb3duIHByZWZpeCBhbmQgc3VmZml4LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRyZXNzZWQoY2l0ZTogUmVhZHlDaXRlLCBvdXQ6IE91dCk6IE91dCB7XG4gIGNvbnN0IHtwcmVmaXgsIHN1ZmZpeH0gPSBjaXRlLmlucHV0XG4gIGlmIChwcmVmaXggPT09IHVuZGVmaW5lZCAmJiBzdWZmaXggPT09IHVuZGVmaW5lZCkgcmV0dXJuIG91dFxuICBjb25zdCBraWRzOiBPdXRbXSA9IFtdXG4gIGlmIChwcmVmaXggIT09IHVuZGVmaW5lZCkga2lkcy5wdXNoKHByZWZpeClcbiAga2lkcy5wdXNoKG91dClcbiAgaWYgKHN1ZmZpeCAhPT0gdW5kZWZpbmVkKSBraWRzLnB1c2goe2tpZHM6IFtzdWZmaXhdLCByb2xlOiAnYWZmaXgnfSlcbiAgcmV0dXJuIHByZWZpeCA9PT0gdW5kZWZpbmVkID8ge2tpZHN9IDoge2tpZHMsIHJvbGU6ICdwcmVmaXhlZCd9XG59XG5cbi8qKiBDaXRlcyBvZiB0aGUgc2FtZSBuYW1lcyBicm91Z2h0IHRvZ2V0aGVyIGF0IHRoZSBwbGFjZSBvZiB0aGUgZmlyc3Qgb2YgdGhlbS4gKi9cbmZ1bmN0aW9uIGdyb3VwKGNpdGVzOiBSZWFkb25seUFycmF5PFJlYWR5Q2l0ZT4pOiBSZWFkb25seUFycmF5PFJlYWR5Q2l0ZT4ge1xuICBjb25zdCBncm91cHMgPSBuZXcgTWFwPHN0cmluZywgUmVhZHlDaXRlW10+KClcbiAgY2l0ZXMuZm9yRWFjaCgoY2l0ZSwgaW5kZXgpID0+IHtcbiAgICBjb25zdCBrZXkgPSBjaXRlLm5hbWVzID09PSAnJyA/IGBcXHUwMDAwJHtpbmRleH1gIDogY2l0ZS5uYW1lc1xuICAgIGNvbnN0IGtub3duID0gZ3JvdXBzLmdldChrZXkpXG4gICAgaWYgKGtub3duKSBrbm93bi5wdXNoKGNpdGUpXG4gICAgZWxzZSBncm91cHMuc2V0KGtleSwgW2NpdGVdKVxuICB9KVxuICByZXR1cm4gWy4uLmdyb3Vwcy52YWx1ZXMoKV0uZmxhdCgpXG59XG4iLCAiLyoqXG4gKiBHaXZlbiBuYW1lcyBhcyBpbml0aWFscywgYW5kIGluaXRpYWxzIGFtb25nIGdpdmVuIG5hbWVzIHB1dCBpbiBvcmRlci5cbiAqXG4gKiBAZXhhbXBsZVxuICogICBpbml0aWFsaXplKCdKb2huIE0uRS4nLCAnLiAnLCB0cnVlKSAvLyA9PiAnSi4gTS4gRS4nXG4gKi9cblxuaW50ZXJmYWNlIFBpZWNlIHtcbiAgdGV4dDogc3RyaW5nXG4gIC8qKiBUeXBlZCB3aXRoIGEgcGVyaW9kLiAqL1xuICBwZXJpb2Q6IGJvb2xlYW5cbiAgLyoqIFdoYXQgc3RhbmRzIGJlZm9yZSBpdDogYSBzcGFjZSwgYSBoeXBoZW4sIG5vdGhpbmcuICovXG4gIGpvaW50OiAnJyB8ICcgJyB8ICctJ1xufVxuXG4vKipcbiAqIEluaXRpYWxzIG9mIHRoZSBnaXZlbiBuYW1lcywgZWFjaCBmb2xsb3dlZCBieSBgbWFya2AuXG4gKlxuICogQHBhcmFtIGh5cGhlbiB3aGV0aGVyIHRoZSBoeXBoZW4gb2YgY29tcG91bmQgbmFtZXMgc3RheXMgKGBpbml0aWFsaXplLXdpdGgtaHlwaGVuYClcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGluaXRpYWxpemUoZ2l2ZW46IHN0cmluZywgbWFyazogc3RyaW5nLCBoeXBoZW46IGJvb2xlYW4pOiBzdHJpbmcge1xuICBsZXQgb3V0ID0gJydcbiAgbGV0IHdhc0luaXRpYWwgPSBmYWxzZVxuICBmb3IgKGNvbnN0IHBpZWNlIG9mIHBpZWNlcyhnaXZlbikpIHtcbiAgICBjb25zdCBpbml0aWFsID0gaW5pdGlhbE9mKHBpZWNlKVxuICAgIGlmIChpbml0aWFsID09PSB1bmRlZmluZWQpIHtcbiAgICAgIGlmIChwaWVjZS5qb2ludCA9PT0gJy0nICYmIHdhc0luaXRpYWwpIGNvbnRpbnVlXG4gICAgICBvdXQgPSBgJHtvdXQudHJpbUVuZCgpfSR7b3V0ID09PSAnJyA/ICcnIDogJyAnfSR7cGllY2UudGV4dH0ke3BpZWNlLnBlcmlvZCA/ICcuJyA6ICcnfSBgXG4gICAgICB3YXNJbml0aWFsID0gZmFsc2VcbiAgICB9IGVsc2Uge1xuICAgICAgY29uc3Qgam9pbnQgPSBwaWVjZS5qb2ludCA9PT0gJy0nICYmIGh5cGhlbiA/ICctJyA6ICcnXG4gICAgICBvdXQgPSBgJHtqb2ludCA/IG91dC50cmltRW5kKCkgOiBvdXR9JHtqb2ludH0ke2luaXRpYWx9JHttYXJrfWBcbiAgICAgIHdhc0luaXRpYWwgPSB0cnVlXG4gICAgfVxuICB9XG4gIHJldHVybiBvdXQudHJpbUVuZCgpXG59XG5cbi8qKiBHaXZlbiBuYW1lcyBpbiBmdWxsLCBidXQgaW5pdGlhbHMgYW1vbmcgdGhlbSBmb2xsb3dlZCBieSBgbWFya2AuICovXG5leHBvcnQgZnVuY3Rpb24gbm9ybWFsaXplSW5pdGlhbHMoZ2l2ZW46IHN0cmluZywgbWFyazogc3RyaW5nKTogc3RyaW5nIHtcbiAgbGV0IG91dCA9ICcnXG4gIGxldCB3YXNTaG9ydCA9IHRydWVcbiAgZm9yIChjb25zdCBwaWVjZSBvZiBwaWVjZXMoZ2l2ZW4pKSB7XG4gICAgY29uc3Qgc2hvcnQgPSBpc0luaXRpYWwocGllY2UpIHx8IChwaWVjZS5wZXJpb2QgJiYgcGllY2UudGV4dC5sZW5ndGggPD0gNClcbiAgICBjb25zdCBqb2ludCA9IHBpZWNlLmpvaW50ID09PSAnLScgJiYgIXNob3J0ID8gJy0nIDogb3V0ID09PSAnJyB8fCAoc2hvcnQgJiYgd2FzU2hvcnQpID8gJycgOiAnICdcbiAgICBjb25zdCBzcGFjZSA9IGpvaW50ID09PSAnJyAmJiBvdXQgIT09ICcnICYmICFzaG9ydCA/ICcgJyA6IGpvaW50XG4gICAgb3V0ID0gc3BhY2UgPT09ICcnID8gb3V0IDogYCR7b3V0LnRyaW1FbmQoKX0ke3NwYWNlfWBcbiAgICBvdXQgKz0gc2hvcnQgPyBgJHtwaWVjZS50ZXh0fSR7bWFya31gIDogYCR7cGllY2UudGV4dH0ke3BpZWNlLnBlcmlvZCA/ICcuJyA6ICcnfWBcbiAgICB3YXNTaG9ydCA9IHNob3J0XG4gIH1cbiAgcmV0dXJuIG91dC50cmltRW5kKClcbn1cblxuY29uc3QgaXNJbml0aWFsID0gKHBpZWNlOiBQaWVjZSkgPT4gL15cXHB7THV9XFxwe019KiQvdS50ZXN0KHBpZWNlLnRleHQpXG5cbmZ1bmN0aW9uIGluaXRpYWxPZih7dGV4dCwgcGVyaW9kfTogUGllY2UpOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBpZiAocGVyaW9kICYmIFsuLi50ZXh0XS5sZW5ndGggPiAxKSByZXR1cm4gL15cXHB7THV9L3UudGVzdCh0ZXh0KSA/IHRleHQgOiB1bmRlZmluZWRcbiAgcmV0dXJuIC9eWydcdTIwMTldPyhcXHB7THV9XFxwe019KikvdS5leGVjKHRleHQpPy5bMV1cbn1cblxuZnVuY3Rpb24gcGllY2VzKGdpdmVuOiBzdHJpbmcpOiBQaWVjZVtdIHtcbiAgY29uc3QgZm91bmQ6IFBpZWNlW10gPSBbXVxuICBmb3IgKGNvbnN0IG1hdGNoIG9mIGdpdmVuLm1hdGNoQWxsKC8oW1xcc1xcLVx1MjAxM10qKShcXHB7TGx9W15cXHMuXSp8W15cXHMuXFwtXHUyMDEzXSspKFxcLj8pL2d1KSkge1xuICAgIGNvbnN0IGpvaW50ID0gbWF0Y2hbMV0hLmluY2x1ZGVzKCctJykgfHwgbWF0Y2hbMV0hLmluY2x1ZGVzKCdcdTIwMTMnKSA/ICctJyA6IG1hdGNoWzFdID09PSAnJyA/ICcnIDogJyAnXG4gICAgZm91bmQucHVzaCh7dGV4dDogbWF0Y2hbMl0hLCBwZXJpb2Q6IG1hdGNoWzNdID09PSAnLicsIGpvaW50fSlcbiAgfVxuICByZXR1cm4gZm91bmRcbn1cbiIsICIvKipcbiAqIE5hbWVzIHRvbGQgYXBhcnQgdGhyb3VnaG91dCBhIGRvY3VtZW50OiBob3cgbXVjaCBvZiBhIGdpdmVuIG5hbWUgZWFjaCBwZXJzb24gbmVlZHNcbiAqIChDU0wgMS4wLjIsIFx1MjAxQ0dpdmVuIE5hbWUgRGlzYW1iaWd1YXRpb24gUnVsZXNcdTIwMUQpLlxuICovXG5pbXBvcnQgdHlwZSB7UGVyc29ufSBmcm9tICcuLi9pdGVtL3BlcnNvbi50cydcbmltcG9ydCB0eXBlIHtJdGVtVmlld30gZnJvbSAnLi4vaXRlbS92aWV3LnRzJ1xuaW1wb3J0IHtpbml0aWFsaXplfSBmcm9tICcuLi9uYW1lcy9pbml0aWFscy50cydcbmltcG9ydCB7cGxhaW5TdGF0ZSwgdHlwZSBTZXJ2aWNlc30gZnJvbSAnLi4vcmVuZGVyL2NvbnRleHQudHMnXG5pbXBvcnQgdHlwZSB7UmVuZGVyZXJ9IGZyb20gJy4vcmVuZGVyZXIudHMnXG5cbi8qKiBMZXZlbHMgb2YgZ2l2ZW4gbmFtZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIE5hbWVMZXZlbHMge1xuICBsZXZlbDogTm9uTnVsbGFibGU8U2VydmljZXNbJ25hbWVMZXZlbCddPlxuICAvKiogRXF1YWwgd2hlcmUgYWxsIG5hbWVzIG9mIGFuIGl0ZW0gaGF2ZSB0aGUgc2FtZSBsZXZlbHMuICovXG4gIHNpZ25hdHVyZShpdGVtOiBJdGVtVmlldyk6IHN0cmluZ1xufVxuXG4vKiogQnkgZmFtaWx5IG5hbWU6IGJ5IGluaXRpYWxzOiBnaXZlbiBuYW1lcyBpbiBmdWxsLiAqL1xudHlwZSBSZWdpc3RyeSA9IE1hcDxzdHJpbmcsIE1hcDxzdHJpbmcsIFNldDxzdHJpbmc+Pj5cblxuY29uc3QgZmFtaWx5T2YgPSAocGVyc29uOiBQZXJzb24pID0+IGAke3BlcnNvbi5saXRlcmFsfVxcdTAwMDAke3BlcnNvbi5ub25Ecm9wcGluZ31cXHUwMDAwJHtwZXJzb24uZmFtaWx5fWBcbmNvbnN0IGluaXRpYWxzT2YgPSAocGVyc29uOiBQZXJzb24pID0+XG4gIGAke2luaXRpYWxpemUocGVyc29uLmdpdmVuLCAnJywgdHJ1ZSl9XFx1MDAwMCR7cGVyc29uLmRyb3BwaW5nfVxcdTAwMDAke3BlcnNvbi5zdWZmaXh9YFxuLyoqIEdpdmVuIG5hbWVzIHdpdGggcGVyaW9kcyBhbmQgc3BhY2VzIGluIG9uZSB3YXkuICovXG5jb25zdCBnaXZlbk9mID0gKHBlcnNvbjogUGVyc29uKSA9PiBwZXJzb24uZ2l2ZW4ucmVwbGFjZSgvXFwuXFxzKi9nLCAnLiAnKS50cmltKClcblxuLyoqIEhvdyBhIHBlcnNvbidzIG5hbWUgaXMgc2hhcmVkOiB0aGUgZmFtaWx5IG5hbWUgYnkgb3RoZXJzLCB0aGUgaW5pdGlhbHMgYnkgb3RoZXJzIG9mIHRoZSBmYW1pbHkuICovXG5pbnRlcmZhY2UgU2hhcmluZyB7XG4gIGZhbWlseTogYm9vbGVhblxuICBpbml0aWFsczogYm9vbGVhblxufVxuXG5jb25zdCBhbG9uZTogU2hhcmluZyA9IHtmYW1pbHk6IGZhbHNlLCBpbml0aWFsczogZmFsc2V9XG5cbi8qKiBUaGUgbGV2ZWwgb2YgZ2l2ZW4gbmFtZSB0aGF0IHRlbGxzIGEgcGVyc29uIGFwYXJ0IGZyb20gYWxsIG90aGVycyBzaG93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBuYW1lTGV2ZWxzKGl0ZW1zOiBSZWFkb25seUFycmF5PEl0ZW1WaWV3PiwgcmVuZGVyZXI6IFJlbmRlcmVyLCBydWxlOiBzdHJpbmcpOiBOYW1lTGV2ZWxzIHtcbiAgY29uc3QgcHJpbWFyeSA9IHJ1bGUuc3RhcnRzV2l0aCgncHJpbWFyeS1uYW1lJylcbiAgY29uc3QgaW5pdGlhbHNPbmx5ID0gcnVsZS5lbmRzV2l0aCgnd2l0aC1pbml0aWFscycpXG4gIGNvbnN0IHtzaG93biwgYWxsfSA9IHJlZ2lzdHJpZXMoaXRlbXMsIHJlbmRlcmVyLCBwcmltYXJ5KVxuICBjb25zdCBrbm93biA9IG5ldyBNYXA8UGVyc29uLCBTaGFyaW5nPigpXG4gIGNvbnN0IHNpZ25hdHVyZXMgPSBuZXcgTWFwPEl0ZW1WaWV3LCBzdHJpbmc+KClcbiAgY29uc3Qgc2hhcmluZyA9IChwZXJzb246IFBlcnNvbik6IFNoYXJpbmcgPT4ge1xuICAgIGxldCBmb3VuZCA9IGtub3duLmdldChwZXJzb24pXG4gICAgaWYgKCFmb3VuZCkge1xuICAgICAgZm91bmQgPSBzaGFyaW5nSW4oaXNJbihzaG93biwgcGVyc29uKSA/IHNob3duIDogYWxsLCBwZXJzb24pXG4gICAgICBrbm93bi5zZXQocGVyc29uLCBmb3VuZClcbiAgICB9XG4gICAgcmV0dXJuIGZvdW5kXG4gIH1cbiAgcmV0dXJuIHtcbiAgICBsZXZlbChwZXJzb24sIGluZGV4LCBiYXNlLCBpbml0aWFscykge1xuICAgICAgaWYgKHByaW1hcnkgJiYgaW5kZXggPiAwKSByZXR1cm4gYmFzZVxuICAgICAgY29uc3Qge2ZhbWlseSwgaW5pdGlhbHM6IGFsaWtlfSA9IHNoYXJpbmcocGVyc29uKVxuICAgICAgaWYgKGluaXRpYWxzKSB7XG4gICAgICAgIGNvbnN0IGJ5SW5pdGlhbHMgPSBmYW1pbHkgPyBNYXRoLm1heChiYXNlLCAxKSA6IGJhc2VcbiAgICAgICAgcmV0dXJuIGFsaWtlICYmICFpbml0aWFsc09ubHkgPyAyIDogYnlJbml0aWFsc1xuICAgICAgfVxuICAgICAgcmV0dXJuIChmYW1pbHkgfHwgYWxpa2UpICYmICFpbml0aWFsc09ubHkgPyAyIDogYmFzZVxuICAgIH0sXG4gICAgc2lnbmF0dXJlKGl0ZW0pIHtcbiAgICAgIGxldCBmb3VuZCA9IHNpZ25hdHVyZXMuZ2V0KGl0ZW0pXG4gICAgICBpZiAoZm91bmQgPT09IHVuZGVmaW5lZCkge1xuICAgICAgICBmb3VuZCA9IGl0ZW1cbiAgICAgICAgICAucGVvcGxlKClcbiAgICAgICAgICAubWFwKChwZXJzb24pID0+IG1hcmsoc2hhcmluZyhwZXJzb24pKSlcbiAgICAgICAgICAuam9pbignJylcbiAgICAgICAgc2lnbmF0dXJlcy5zZXQoaXRlbSwgZm91bmQpXG4gICAgICB9XG4gICAgICByZXR1cm4gZm91bmRcbiAgICB9XG4gIH1cbn1cblxuY29uc3QgbWFyayA9ICh7ZmFtaWx5LCBpbml0aWFsc306IFNoYXJpbmcpID0+IChmYW1pbHkgPyAoaW5pdGlhbHMgPyAnMycgOiAnMScpIDogaW5pdGlhbHMgPyAnMicgOiAnJylcblxuZnVuY3Rpb24gcmVnaXN0cmllcyhpdGVtczogUmVhZG9ubHlBcnJheTxJdGVtVmlldz4sIHJlbmRlcmVyOiBSZW5kZXJlciwgcHJpbWFyeTogYm9vbGVhbikge1xuICBjb25zdCBzaG93bjogUmVnaXN0cnkgPSBuZXcgTWFwKClcbiAgY29uc3QgYWxsOiBSZWdpc3RyeSA9IG5ldyBNYXAoKVxuICBmb3IgKGNvbnN0IGl0ZW0gb2YgaXRlbXMpIHtcbiAgICBmb3IgKGNvbnN0IGxpc3Qgb2YgcmVuZGVyZXIuY29tcGFyZWQoaXRlbSwgcGxhaW5TdGF0ZSkubGlzdHMpIHtcbiAgICAgIGNvbnN0IHBlb3BsZSA9IHByaW1hcnkgPyBsaXN0LnBlb3BsZS5zbGljZSgwLCAxKSA6IGxpc3QucGVvcGxlXG4gICAgICBwZW9wbGUuZm9yRWFjaCgocGVyc29uLCBpbmRleCkgPT4ge1xuICAgICAgICBpZiAoaW5kZXggPCBsaXN0LnNob3duKSByZWdpc3RlcihzaG93biwgcGVyc29uKVxuICAgICAgICByZWdpc3RlcihhbGwsIHBlcnNvbilcbiAgICAgIH0pXG4gICAgfVxuICB9XG4gIHJldHVybiB7c2hvd24sIGFsbH1cbn1cblxuZnVuY3Rpb24gc2hhcmluZ0luKHJlZ2lzdHJ5OiBSZWdpc3RyeSwgcGVyc29uOiBQZXJzb24pOiBTaGFyaW5nIHtcbiAgY29uc3QgZmFtaWx5ID0gcmVnaXN0cnkuZ2V0KGZhbWlseU9mKHBlcnNvbikpXG4gIGlmICghZmFtaWx5KSByZXR1cm4gYWxvbmVcbiAgcmV0dXJuIHtmYW1pbHk6IGZhbWlseS5zaXplID4gMSwgaW5pdGlhbHM6IChmYW1pbHkuZ2V0KGluaXRpYWxzT2YocGVyc29uKSk/LnNpemUgPz8gMCkgPiAxfVxufVxuXG5mdW5jdGlvbiByZWdpc3RlcihyZWdpc3RyeTogUmVnaXN0cnksIHBlcnNvbjogUGVyc29uKTogdm9pZCB7XG4gIGNvbnN0IGtleSA9IGZhbWlseU9mKHBlcnNvbilcbiAgbGV0IGZhbWlseSA9IHJlZ2lzdHJ5LmdldChrZXkpXG4gIGlmICghZmFtaWx5KSB7XG4gICAgZmFtaWx5ID0gbmV3IE1hcCgpXG4gICAgcmVnaXN0cnkuc2V0KGtleSwgZmFtaWx5KVxuICB9XG4gIGNvbnN0IGluaXRpYWxzID0gaW5pdGlhbHNPZihwZXJzb24pXG4gIGNvbnN0IGZ1bGwgPSBmYW1pbHkuZ2V0KGluaXRpYWxzKVxuICBpZiAoZnVsbCkgZnVsbC5hZGQoZ2l2ZW5PZihwZXJzb24pKVxuICBlbHNlIGZhbWlseS5zZXQoaW5pdGlhbHMsIG5ldyBTZXQoW2dpdmVuT2YocGVyc29uKV0pKVxufVxuXG5jb25zdCBpc0luID0gKHJlZ2lzdHJ5OiBSZWdpc3RyeSwgcGVyc29uOiBQZXJzb24pID0+XG4gIHJlZ2lzdHJ5LmdldChmYW1pbHlPZihwZXJzb24pKT8uZ2V0KGluaXRpYWxzT2YocGVyc29uKSk/LmhhcyhnaXZlbk9mKHBlcnNvbikpID09PSB0cnVlXG4iLCAiLyoqXG4gKiBEaXNhbWJpZ3VhdGlvbjogYW4gaW5kZXggb2YgcmVuZGVyZWQgY2l0ZXM7IG9ubHkgdGhvc2UgdGhhdCBzaGFyZSBhIHRleHQgYXJlIGxvb2tlZCBhdCBhZ2FpbiwgYW5kXG4gKiBlYWNoIHN0ZXAga2VlcHMgd2hhdCB0ZWxscyBzb21lIG9mIHRoZW0gYXBhcnQgKENTTCAxLjAuMiwgXHUyMDFDRGlzYW1iaWd1YXRpb25cdTIwMUQpLlxuICovXG5pbXBvcnQgdHlwZSB7SXRlbVZpZXd9IGZyb20gJy4uL2l0ZW0vdmlldy50cydcbmltcG9ydCB7dHlwZSBDaXRlU3RhdGUsIG1ha2VTdGF0ZSwgcGxhaW5TdGF0ZX0gZnJvbSAnLi4vcmVuZGVyL2NvbnRleHQudHMnXG5pbXBvcnQge25hbWVMZXZlbHN9IGZyb20gJy4vbmFtZS1sZXZlbHMudHMnXG5pbXBvcnQgdHlwZSB7UmVuZGVyZXJ9IGZyb20gJy4vcmVuZGVyZXIudHMnXG5cbi8qKiBTdGF0ZXMgb2YgYWxsIGl0ZW1zLCBpbiB0aGUgb3JkZXIgb2YgdGhlIHJlZmVyZW5jZSBsaXN0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRpc2FtYmlndWF0ZShcbiAgaXRlbXM6IFJlYWRvbmx5QXJyYXk8SXRlbVZpZXc+LFxuICByZW5kZXJlcjogUmVuZGVyZXJcbik6IFJlYWRvbmx5TWFwPEl0ZW1WaWV3LCBDaXRlU3RhdGU+IHtcbiAgY29uc3Qge2ZhY3RzfSA9IHJlbmRlcmVyLnByb2Nlc3NvclxuICBjb25zdCBzdGF0ZXMgPSBuZXcgTWFwPEl0ZW1WaWV3LCBDaXRlU3RhdGU+KClcbiAgaWYgKCFmYWN0cy5hZGROYW1lcyAmJiAhZmFjdHMuYWRkR2l2ZW4gJiYgIWZhY3RzLnllYXJTdWZmaXggJiYgIWZhY3RzLmNvbmRpdGlvbikgcmV0dXJuIHN0YXRlc1xuICByZW5kZXJlci51c2VMZXZlbHModW5kZWZpbmVkKVxuICBpZiAoZmFjdHMuYWRkR2l2ZW4gJiYgZmFjdHMuZ2l2ZW5SdWxlICE9PSAnYnktY2l0ZScpIHtcbiAgICByZW5kZXJlci51c2VMZXZlbHMobmFtZUxldmVscyhpdGVtcywgcmVuZGVyZXIsIGZhY3RzLmdpdmVuUnVsZSkpXG4gIH1cbiAgY29uc3QgaW5kZXggPSBuZXcgRGlzYW1iaWd1YXRvcihyZW5kZXJlciwgc3RhdGVzKVxuICBmb3IgKGNvbnN0IGNsdXN0ZXIgb2YgaW5kZXguY2x1c3RlcnMoaXRlbXMsIHBsYWluU3RhdGUpKSBpZiAoY2x1c3Rlci5sZW5ndGggPiAxKSBpbmRleC5yZWZpbmUoY2x1c3RlcilcbiAgcmV0dXJuIHN0YXRlc1xufVxuXG4vKiogT25lIHRoaW5nIHRvIHRyeTogbW9yZSBuYW1lcywgb3IgbW9yZSBvZiBvbmUgZ2l2ZW4gbmFtZS4gKi9cbnR5cGUgU3RlcCA9XG4gIHwge2tpbmQ6ICduYW1lcyc7IGxpc3Q6IG51bWJlcjsgc2hvd246IG51bWJlcn1cbiAgfCB7a2luZDogJ2dpdmVuJzsgbGlzdDogbnVtYmVyOyBuYW1lOiBudW1iZXI7IGxldmVsOiBudW1iZXJ9XG5cbmNsYXNzIERpc2FtYmlndWF0b3Ige1xuICBjb25zdHJ1Y3RvcihcbiAgICBwcml2YXRlIHJlYWRvbmx5IHJlbmRlcmVyOiBSZW5kZXJlcixcbiAgICBwcml2YXRlIHJlYWRvbmx5IHN0YXRlczogTWFwPEl0ZW1WaWV3LCBDaXRlU3RhdGU+XG4gICkge31cblxuICAvKiogSXRlbXMgYnkgdGhlIHRleHQgb2YgdGhlaXIgY2l0ZXMgaW4gYSBzdGF0ZS4gKi9cbiAgY2x1c3RlcnMoaXRlbXM6IFJlYWRvbmx5QXJyYXk8SXRlbVZpZXc+LCBzdGF0ZTogQ2l0ZVN0YXRlKTogUmVhZG9ubHlBcnJheTxJdGVtVmlld1tdPiB7XG4gICAgY29uc3QgYnlUZXh0ID0gbmV3IE1hcDxzdHJpbmcsIEl0ZW1WaWV3W10+KClcbiAgICBmb3IgKGNvbnN0IGl0ZW0gb2YgaXRlbXMpIHtcbiAgICAgIGNvbnN0IHt0ZXh0fSA9IHRoaXMucmVuZGVyZXIuY29tcGFyZWQoaXRlbSwgc3RhdGUpXG4gICAgICBjb25zdCBjbHVzdGVyID0gYnlUZXh0LmdldCh0ZXh0KVxuICAgICAgaWYgKGNsdXN0ZXIpIGNsdXN0ZXIucHVzaChpdGVtKVxuICAgICAgZWxzZSBieVRleHQuc2V0KHRleHQsIFtpdGVtXSlcbiAgICB9XG4gICAgcmV0dXJuIFsuLi5ieVRleHQudmFsdWVzKCldXG4gIH1cblxuICByZWZpbmUoY2x1c3RlcjogUmVhZG9ubHlBcnJheTxJdGVtVmlldz4pOiB2b2lkIHtcbiAgICB0aGlzLnRyeUZyb20oY2x1c3RlciwgdGhpcy5zdGVwcyhjbHVzdGVyKSwgMCwgcGxhaW5TdGF0ZSlcbiAgfVxuXG4gIHByaXZhdGUgdHJ5RnJvbShcbiAgICBjbHVzdGVyOiBSZWFkb25seUFycmF5PEl0ZW1WaWV3PixcbiAgICBzdGVwczogUmVhZG9ubHlBcnJheTxTdGVwPixcbiAgICBmcm9tOiBudW1iZXIsXG4gICAga2VwdDogQ2l0ZVN0YXRlXG4gICk6IHZvaWQge1xuICAgIGxldCBjdXJyZW50ID0ga2VwdFxuICAgIGZvciAobGV0IGF0ID0gZnJvbTsgYXQgPCBzdGVwcy5sZW5ndGg7IGF0KyspIHtcbiAgICAgIGNvbnN0IHN0ZXAgPSBzdGVwc1thdF0hXG4gICAgICBjb25zdCB0cmlhbCA9IGFwcGx5KGN1cnJlbnQsIHN0ZXApXG4gICAgICBjb25zdCBwYXJ0cyA9IHRoaXMuY2x1c3RlcnMoY2x1c3RlciwgdHJpYWwpXG4gICAgICBpZiAocGFydHMubGVuZ3RoID4gMSkge1xuICAgICAgICBmb3IgKGNvbnN0IHBhcnQgb2YgcGFydHMpIHtcbiAgICAgICAgICBpZiAocGFydC5sZW5ndGggPT09IDEpIHRoaXMuc3RhdGVzLnNldChwYXJ0WzBdISwgdHJpYWwpXG4gICAgICAgICAgZWxzZSB0aGlzLnRyeUZyb20ocGFydCwgc3RlcHMsIGF0ICsgMSwgdHJpYWwpXG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuXG4gICAgICB9XG4gICAgICBpZiAoc3RlcC5raW5kID09PSAnbmFtZXMnKSBjdXJyZW50ID0gdHJpYWxcbiAgICB9XG4gICAgdGhpcy5maW5pc2goY2x1c3Rlciwga2VwdClcbiAgfVxuXG4gIC8qKiBTdGVwcyBmb3IgdGhlIGNsdXN0ZXIsIGluIENTTCdzIG9yZGVyLiAqL1xuICBwcml2YXRlIHN0ZXBzKGNsdXN0ZXI6IFJlYWRvbmx5QXJyYXk8SXRlbVZpZXc+KTogUmVhZG9ubHlBcnJheTxTdGVwPiB7XG4gICAgY29uc3Qge2ZhY3RzfSA9IHRoaXMucmVuZGVyZXIucHJvY2Vzc29yXG4gICAgY29uc3QgYnlDaXRlID0gZmFjdHMuYWRkR2l2ZW4gJiYgZmFjdHMuZ2l2ZW5SdWxlID09PSAnYnktY2l0ZSdcbiAgICBjb25zdCBhbGwgPSBjbHVzdGVyLm1hcCgoaXRlbSkgPT4gdGhpcy5yZW5kZXJlci5jb21wYXJlZChpdGVtLCBwbGFpblN0YXRlKS5saXN0cylcbiAgICBjb25zdCBzdGVwczogU3RlcFtdID0gW11cbiAgICBmb3IgKGxldCBsaXN0ID0gMDsgbGlzdCA8IE1hdGgubWF4KC4uLmFsbC5tYXAoKGxpc3RzKSA9PiBsaXN0cy5sZW5ndGgpKTsgbGlzdCsrKSB7XG4gICAgICBjb25zdCBoZXJlID0gYWxsLmZsYXRNYXAoKGxpc3RzKSA9PiBsaXN0c1tsaXN0XSA/PyBbXSlcbiAgICAgIGNvbnN0IGxvbmdlc3QgPSBNYXRoLm1heCguLi5oZXJlLm1hcCgoZWFjaCkgPT4gZWFjaC5wZW9wbGUubGVuZ3RoKSlcbiAgICAgIGNvbnN0IHNob3duID0gTWF0aC5tYXgoLi4uaGVyZS5tYXAoKGVhY2gpID0+IGVhY2guc2hvd24pKVxuICAgICAgY29uc3QgYmFzZSA9IE1hdGgubWluKC4uLmhlcmUubWFwKChlYWNoKSA9PiBlYWNoLmJhc2UpKVxuICAgICAgY29uc3QgaW5pdGlhbHMgPSBoZXJlLnNvbWUoKGVhY2gpID0+IGVhY2guaW5pdGlhbHMpXG4gICAgICBjb25zdCBleHBhbmQgPSAobmFtZTogbnVtYmVyKSA9PiB7XG4gICAgICAgIGlmICghYnlDaXRlKSByZXR1cm5cbiAgICAgICAgaWYgKGluaXRpYWxzICYmIGJhc2UgPCAxKSBzdGVwcy5wdXNoKHtraW5kOiAnZ2l2ZW4nLCBsaXN0LCBuYW1lLCBsZXZlbDogMX0pXG4gICAgICAgIGlmIChiYXNlIDwgMikgc3RlcHMucHVzaCh7a2luZDogJ2dpdmVuJywgbGlzdCwgbmFtZSwgbGV2ZWw6IDJ9KVxuICAgICAgfVxuICAgICAgZm9yIChsZXQgbmFtZSA9IDA7IG5hbWUgPCBzaG93bjsgbmFtZSsrKSBleHBhbmQobmFtZSlcbiAgICAgIGlmICghZmFjdHMuYWRkTmFtZXMpIGNvbnRpbnVlXG4gICAgICBmb3IgKGxldCBjb3VudCA9IHNob3duICsgMTsgY291bnQgPD0gbG9uZ2VzdDsgY291bnQrKykge1xuICAgICAgICBzdGVwcy5wdXNoKHtraW5kOiAnbmFtZXMnLCBsaXN0LCBzaG93bjogY291bnR9KVxuICAgICAgICBleHBhbmQoY291bnQgLSAxKVxuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gc3RlcHNcbiAgfVxuXG4gIC8qKiBXaGF0IG5hbWVzIGNhbm5vdCB0ZWxsIGFwYXJ0OiB0aGUgY29uZGl0aW9ucywgb25lIGJ5IG9uZSwgdGhlbiB5ZWFyIHN1ZmZpeGVzLiAqL1xuICBwcml2YXRlIGZpbmlzaChjbHVzdGVyOiBSZWFkb25seUFycmF5PEl0ZW1WaWV3Piwga2VwdDogQ2l0ZVN0YXRlKTogdm9pZCB7XG4gICAgY29uc3Qge2ZhY3RzfSA9IHRoaXMucmVuZGVyZXIucHJvY2Vzc29yXG4gICAgY29uc3QgbW9zdCA9IGZhY3RzLmNvbmRpdGlvbiA/IHRoaXMucmVuZGVyZXIuY29tcGFyZWQoY2x1c3RlclswXSEsIGtlcHQpLmNvbmRpdGlvbnMgOiAwXG4gICAgZm9yIChsZXQgY29uZGl0aW9uID0ga2VwdC5jb25kaXRpb24gKyAxOyBjb25kaXRpb24gPD0gbW9zdDsgY29uZGl0aW9uKyspIHtcbiAgICAgIGNvbnN0IHRyaWFsID0gbWFrZVN0YXRlKHsuLi5rZXB0LCBjb25kaXRpb259KVxuICAgICAgY29uc3QgcGFydHMgPSB0aGlzLmNsdXN0ZXJzKGNsdXN0ZXIsIHRyaWFsKVxuICAgICAgaWYgKHBhcnRzLmxlbmd0aCA9PT0gMSkgY29udGludWVcbiAgICAgIGZvciAoY29uc3QgcGFydCBvZiBwYXJ0cykge1xuICAgICAgICBpZiAocGFydC5sZW5ndGggPT09IDEpIHRoaXMuc3RhdGVzLnNldChwYXJ0WzBdISwgdHJpYWwpXG4gICAgICAgIGVsc2UgdGhpcy5maW5pc2gocGFydCwgdHJpYWwpXG4gICAgICB9XG4gICAgICByZXR1cm5cbiAgICB9XG4gICAgY29uc3Qgc3RhdGUgPSBmYWN0cy55ZWFyU3VmZml4ID8ga2VwdCA6IG1ha2VTdGF0ZSh7Li4ua2VwdCwgY29uZGl0aW9uOiBtb3N0fSlcbiAgICBjbHVzdGVyLmZvckVhY2goKGl0ZW0sIGluZGV4KSA9PiB7XG4gICAgICB0aGlzLnN0YXRlcy5zZXQoaXRlbSwgbWFrZVN0YXRlKHsuLi5zdGF0ZSwgeWVhclN1ZmZpeDogZmFjdHMueWVhclN1ZmZpeCA/IGluZGV4ICsgMSA6IDB9KSlcbiAgICB9KVxuICB9XG59XG5cbmZ1bmN0aW9uIGFwcGx5KHN0YXRlOiBDaXRlU3RhdGUsIHN0ZXA6IFN0ZXApOiBDaXRlU3RhdGUge1xuICBpZiAoc3RlcC5raW5kID09PSAnbmFtZXMnKSB7XG4gICAgY29uc3Qgc2hvd24gPSBbLi4uc3RhdGUuc2hvd25dXG4gICAgd2hpbGUgKHNob3duLmxlbmd0aCA8PSBzdGVwLmxpc3QpIHNob3duLnB1c2goMClcbiAgICBzaG93bltzdGVwLmxpc3RdID0gc3RlcC5zaG93blxuICAgIHJldHVybiBtYWtlU3RhdGUoey4uLnN0YXRlLCBzaG93bn0pXG4gIH1cbiAgY29uc3QgZ2l2ZW4gPSBzdGF0ZS5naXZlbi5tYXAoKGxpc3QpID0+IFsuLi5saXN0XSlcbiAgd2hpbGUgKGdpdmVuLmxlbmd0aCA8PSBzdGVwLmxpc3QpIGdpdmVuLnB1c2goW10pXG4gIGNvbnN0IGxpc3QgPSBnaXZlbltzdGVwLmxpc3RdIVxuICB3aGlsZSAobGlzdC5sZW5ndGggPD0gc3RlcC5uYW1lKSBsaXN0LnB1c2goMClcbiAgbGlzdFtzdGVwLm5hbWVdID0gc3RlcC5sZXZlbFxuICByZXR1cm4gbWFrZVN0YXRlKHsuLi5zdGF0ZSwgZ2l2ZW59KVxufVxuIiwgIi8qKlxuICogVGVybXMgYXQgdGhlIGJlZ2lubmluZyBvZiBhIG5vdGUncyBzZW50ZW5jZTogYGliaWQuYCBiZWNvbWVzIGBJYmlkLmBcbiAqL1xuaW1wb3J0IHttYXBUZXh0LCB0eXBlIE91dCwgcGxhaW5PZn0gZnJvbSAnLi4vdHJlZS9vdXQudHMnXG5pbXBvcnQge2NhcGl0YWxpemVGaXJzdH0gZnJvbSAnLi4vdHJlZS90ZXh0LWNhc2UudHMnXG5pbXBvcnQgdHlwZSB7Q2l0ZUlucHV0fSBmcm9tICcuL3JlcXVlc3QudHMnXG5cbi8qKiBXaGV0aGVyIGEgY2l0ZSBiZWdpbnMgYSBzZW50ZW5jZSBvZiB0aGUgbm90ZTogaXQgaXMgZmlyc3QsIG9yIHdoYXQgaXRzIGF1dGhvciBwdXQgYmVmb3JlIGVuZHMgb25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG9wZW5zU2VudGVuY2UoY2l0ZTogQ2l0ZUlucHV0LCBpbmRleDogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGlmIChjaXRlLnByZWZpeCA9PT0gdW5kZWZpbmVkKSByZXR1cm4gaW5kZXggPT09IDBcbiAgY29uc3QgYmVmb3JlID0gcGxhaW5PZihjaXRlLnByZWZpeCkudHJpbSgpXG4gIHJldHVybiAvWy4hP11bXCJcdTIwMURcdTIwMTldPyQvLnRlc3QoYmVmb3JlKSAmJiAvXFxzLy50ZXN0KGJlZm9yZSlcbn1cblxuLyoqIFRoZSBjaXRlIHdpdGggaXRzIGZpcnN0IGxldHRlciBhcyBhIGNhcGl0YWwsIHdoZXJlIGEgdGVybSBjb21lcyBmaXJzdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjYXBpdGFsVGVybShvdXQ6IE91dCk6IE91dCB7XG4gIGxldCBkb25lID0gZmFsc2VcbiAgY29uc3QgdmlzaXQgPSAoZWFjaDogT3V0KTogT3V0ID0+IHtcbiAgICBpZiAoZG9uZSkgcmV0dXJuIGVhY2hcbiAgICBpZiAodHlwZW9mIGVhY2ggPT09ICdzdHJpbmcnKSB7XG4gICAgICBkb25lID0gZWFjaC50cmltKCkgIT09ICcnXG4gICAgICByZXR1cm4gZWFjaFxuICAgIH1cbiAgICBpZiAoZWFjaC5yb2xlID09PSAndGVybScpIHtcbiAgICAgIGRvbmUgPSB0cnVlXG4gICAgICByZXR1cm4gY2FwaXRhbExlYWYoZWFjaClcbiAgICB9XG4gICAgY29uc3Qga2lkcyA9IGVhY2gua2lkcy5tYXAodmlzaXQpXG4gICAgcmV0dXJuIGtpZHMuc29tZSgoa2lkLCBpbmRleCkgPT4ga2lkICE9PSBlYWNoLmtpZHNbaW5kZXhdKSA/IHsuLi5lYWNoLCBraWRzfSA6IGVhY2hcbiAgfVxuICByZXR1cm4gdmlzaXQob3V0KVxufVxuXG5mdW5jdGlvbiBjYXBpdGFsTGVhZihvdXQ6IE91dCk6IE91dCB7XG4gIGxldCBmaXJzdCA9IHRydWVcbiAgcmV0dXJuIG1hcFRleHQob3V0LCAodGV4dCkgPT4ge1xuICAgIGlmICghZmlyc3QpIHJldHVybiB0ZXh0XG4gICAgZmlyc3QgPSBmYWxzZVxuICAgIHJldHVybiBjYXBpdGFsaXplRmlyc3QodGV4dClcbiAgfSlcbn1cbiIsICIvKipcbiAqIE9yZGVyIG9mIHNvcnQga2V5czogY29sbGF0ZWQgYXMgdGhlIGxvY2FsZSBkb2VzLCBsZXR0ZXIgY2FzZSBhc2lkZSwgZW1wdHkgdmFsdWVzIGxhc3QuXG4gKlxuICogQGV4YW1wbGVcbiAqICAgc29ydEJ5KGl0ZW1zLCAoaXRlbSkgPT4ga2V5c09mKGl0ZW0pLCBbZmFsc2VdLCBjb2xsYXRvckZvcignaWQtSUQnKSlcbiAqL1xuaW1wb3J0IHR5cGUge0tleVZhbHVlfSBmcm9tICcuL2tleXMudHMnXG5cbi8qKiBBIGNvbGxhdG9yIGZvciBhIHRhZzsgQW1lcmljYW4gRW5nbGlzaCB3aGVyZSB0aGUgdGFnIGlzIG5vdCB2YWxpZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb2xsYXRvckZvcih0YWc6IHN0cmluZyk6IEludGwuQ29sbGF0b3Ige1xuICBjb25zdCBvcHRpb25zID0ge3NlbnNpdGl2aXR5OiAnYmFzZScsIGlnbm9yZVB1bmN0dWF0aW9uOiB0cnVlLCBudW1lcmljOiBmYWxzZX0gYXMgY29uc3RcbiAgdHJ5IHtcbiAgICByZXR1cm4gbmV3IEludGwuQ29sbGF0b3IodGFnLCBvcHRpb25zKVxuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gbmV3IEludGwuQ29sbGF0b3IoJ2VuLVVTJywgb3B0aW9ucylcbiAgfVxufVxuXG4vKiogQ29tcGFyZXMgdHdvIGxpc3RzIG9mIGtleSB2YWx1ZXMuICovXG5leHBvcnQgZnVuY3Rpb24gY29tcGFyZUtleXMoXG4gIGZpcnN0OiBSZWFkb25seUFycmF5PEtleVZhbHVlPixcbiAgc2Vjb25kOiBSZWFkb25seUFycmF5PEtleVZhbHVlPixcbiAgZGVzY2VuZGluZzogUmVhZG9ubHlBcnJheTxib29sZWFuPixcbiAgY29sbGF0b3I6IEludGwuQ29sbGF0b3Jcbik6IG51bWJlciB7XG4gIGZvciAobGV0IGluZGV4ID0gMDsgaW5kZXggPCBkZXNjZW5kaW5nLmxlbmd0aDsgaW5kZXgrKykge1xuICAgIGNvbnN0IGEgPSBmaXJzdFtpbmRleF1cbiAgICBjb25zdCBiID0gc2Vjb25kW2luZGV4XVxuICAgIGlmIChhID09PSB1bmRlZmluZWQgJiYgYiA9PT0gdW5kZWZpbmVkKSBjb250aW51ZVxuICAgIGlmIChhID09PSB1bmRlZmluZWQpIHJldHVybiAxXG4gICAgaWYgKGIgPT09IHVuZGVmaW5lZCkgcmV0dXJuIC0xXG4gICAgY29uc3Qgb3JkZXIgPSBjb21wYXJlVmFsdWVzKGEsIGIsIGNvbGxhdG9yKVxuICAgIGlmIChvcmRlciAhPT0gMCkgcmV0dXJuIGRlc2NlbmRpbmdbaW5kZXhdID8gLW9yZGVyIDogb3JkZXJcbiAgfVxuICByZXR1cm4gMFxufVxuXG5mdW5jdGlvbiBjb21wYXJlVmFsdWVzKGE6IE5vbk51bGxhYmxlPEtleVZhbHVlPiwgYjogTm9uTnVsbGFibGU8S2V5VmFsdWU+LCBjb2xsYXRvcjogSW50bC5Db2xsYXRvcik6IG51bWJlciB7XG4gIGlmICh0eXBlb2YgYSA9PT0gJ251bWJlcicgJiYgdHlwZW9mIGIgPT09ICdudW1iZXInKSByZXR1cm4gYSAtIGJcbiAgaWYgKHR5cGVvZiBhID09PSAnbnVtYmVyJykgcmV0dXJuIC0xXG4gIGlmICh0eXBlb2YgYiA9PT0gJ251bWJlcicpIHJldHVybiAxXG4gIGZvciAobGV0IGluZGV4ID0gMDsgaW5kZXggPCBNYXRoLm1pbihhLmxlbmd0aCwgYi5sZW5ndGgpOyBpbmRleCsrKSB7XG4gICAgaWYgKGFbaW5kZXhdID09PSBiW2luZGV4XSkgY29udGludWVcbiAgICBjb25zdCBvcmRlciA9IGNvbGxhdG9yLmNvbXBhcmUoYVtpbmRleF0hLCBiW2luZGV4XSEpXG4gICAgaWYgKG9yZGVyICE9PSAwKSByZXR1cm4gb3JkZXJcbiAgfVxuICByZXR1cm4gYS5sZW5ndGggLSBiLmxlbmd0aFxufVxuIiwgIi8qKlxuICogUmVuZGVycyBjaXRlcyBhbmQgZW50cmllcyBvZiBhIHByb2Nlc3NvciwgYW5kIHJlbWVtYmVycyB0aGVtOiB0aGUgc2FtZSBpdGVtIGluIHRoZSBzYW1lIHN0YXRlIGF0IHRoZVxuICogc2FtZSBraW5kIG9mIHBsYWNlIGlzIHJlbmRlcmVkIG9uY2UuXG4gKi9cbmltcG9ydCB0eXBlIHtJdGVtVmlld30gZnJvbSAnLi4vaXRlbS92aWV3LnRzJ1xuaW1wb3J0IHR5cGUge1Byb2Nlc3Nvcn0gZnJvbSAnLi4vcHJvY2Vzc29yLnRzJ1xuaW1wb3J0IHtcbiAgdHlwZSBDaXRlRmFjdHMsXG4gIHR5cGUgQ2l0ZVN0YXRlLFxuICB0eXBlIE5hbWVMaXN0LFxuICBuZXdDb250ZXh0LFxuICBwb3NpdGlvbnMsXG4gIHR5cGUgU2VydmljZXNcbn0gZnJvbSAnLi4vcmVuZGVyL2NvbnRleHQudHMnXG5pbXBvcnQge2NvbGxlY3R9IGZyb20gJy4uL3JlbmRlci9ncm91cC50cydcbmltcG9ydCB0eXBlIHtPdXR9IGZyb20gJy4uL3RyZWUvb3V0LnRzJ1xuaW1wb3J0IHtNZW1vfSBmcm9tICcuL21lbW8udHMnXG5pbXBvcnQgdHlwZSB7TmFtZUxldmVsc30gZnJvbSAnLi9uYW1lLWxldmVscy50cydcblxuLyoqIEEgcmVuZGVyZWQgY2l0ZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVuZGVyZWRDaXRlIHtcbiAgb3V0OiBPdXRcbiAgLyoqIFdoYXQgaXQgaXMgY29tcGFyZWQgYnkuICovXG4gIHRleHQ6IHN0cmluZ1xuICBsaXN0czogUmVhZG9ubHlBcnJheTxOYW1lTGlzdD5cbiAgLyoqIEhvdyBtYW55IGNvbmRpdGlvbnMgYXNrZWQgZm9yIGBkaXNhbWJpZ3VhdGVgLiAqL1xuICBjb25kaXRpb25zOiBudW1iZXJcbn1cblxuLyoqIFRoZSBmYWN0cyBvZiBhIGNpdGUgdGhhdCBub3RoaW5nIGlzIGtub3duIGFib3V0LiAqL1xuZXhwb3J0IGNvbnN0IHBsYWluRmFjdHM6IENpdGVGYWN0cyA9IHtwb3NpdGlvbjogMCwgbmVhck5vdGU6IGZhbHNlLCBmaXJzdE5vdGU6IDAsIG51bWJlcjogMH1cblxuLyoqIE51bWJlciBhbmQgZmlyc3Qgbm90ZSBvZiBhbiBpdGVtLCB3aGljaCB0ZWxsIGl0cyBjaXRlcyBhcGFydCB3aGVyZSB0aGUgc3R5bGUgc2hvd3MgdGhlbS4gKi9cbmV4cG9ydCB0eXBlIEtub3duRmFjdHMgPSBQaWNrPENpdGVGYWN0cywgJ251bWJlcicgfCAnZmlyc3ROb3RlJz5cblxuLyoqIFJlbmRlcnMgYW5kIHJlbWVtYmVycy4gKi9cbmV4cG9ydCBjbGFzcyBSZW5kZXJlciB7XG4gIHByaXZhdGUgcmVhZG9ubHkgY2l0ZXMgPSBuZXcgTWVtbzxSZW5kZXJlZENpdGU+KClcbiAgcHJpdmF0ZSByZWFkb25seSBlbnRyaWVzID0gbmV3IE1lbW88T3V0W10+KClcbiAgcHJpdmF0ZSBsZXZlbHM6IE5hbWVMZXZlbHMgfCB1bmRlZmluZWRcbiAgcHJpdmF0ZSBzZXJ2aWNlczogU2VydmljZXMgPSB7fVxuICBrbm93bjogKGl0ZW06IEl0ZW1WaWV3KSA9PiBLbm93bkZhY3RzID0gKCkgPT4gKHtudW1iZXI6IDAsIGZpcnN0Tm90ZTogMH0pXG5cbiAgY29uc3RydWN0b3IocmVhZG9ubHkgcHJvY2Vzc29yOiBQcm9jZXNzb3IpIHt9XG5cbiAgLyoqIFNldHMgaG93IG5hbWVzIGFyZSB0b2xkIGFwYXJ0IHRocm91Z2hvdXQgdGhlIGRvY3VtZW50LiAqL1xuICB1c2VMZXZlbHMobGV2ZWxzOiBOYW1lTGV2ZWxzIHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gICAgdGhpcy5sZXZlbHMgPSBsZXZlbHNcbiAgICB0aGlzLnNlcnZpY2VzID0gbGV2ZWxzID8ge25hbWVMZXZlbDogbGV2ZWxzLmxldmVsfSA6IHt9XG4gIH1cblxuICAvKiogRW5kcyBhIHJ1bi4gKi9cbiAgdHVybigpOiB2b2lkIHtcbiAgICB0aGlzLmNpdGVzLnR1cm4oKVxuICAgIHRoaXMuZW50cmllcy50dXJuKClcbiAgfVxuXG4gIGNpdGUoaXRlbTogSXRlbVZpZXcsIGZhY3RzOiBDaXRlRmFjdHMsIHN0YXRlOiBDaXRlU3RhdGUpOiBSZW5kZXJlZENpdGUge1xuICAgIHJldHVybiB0aGlzLmNpdGVzLmdldCh0aGlzLmtleShpdGVtLCBmYWN0cywgc3RhdGUpLCAoKSA9PiB0aGlzLnJlbmRlcihpdGVtLCBmYWN0cywgc3RhdGUpKVxuICB9XG5cbiAgLyoqIFRoZSBjaXRlIGJ5IHdoaWNoIHRoZSBpdGVtIGlzIGNvbXBhcmVkIHdpdGggb3RoZXJzOiBhIGxhdGVyIG9uZSwgd2hpY2ggaXMgd2hlcmUgc3R5bGVzIHNob3cgbGVhc3QuICovXG4gIGNvbXBhcmVkKGl0ZW06IEl0ZW1WaWV3LCBzdGF0ZTogQ2l0ZVN0YXRlKTogUmVuZGVyZWRDaXRlIHtcbiAgICByZXR1cm4gdGhpcy5jaXRlKGl0ZW0sIHsuLi5wbGFpbkZhY3RzLCBwb3NpdGlvbjogcG9zaXRpb25zLnN1YnNlcXVlbnQsIC4uLnRoaXMua25vd24oaXRlbSl9LCBzdGF0ZSlcbiAgfVxuXG4gIC8qKiBFcXVhbCB3aGVyZSBhIGNpdGUgcmVuZGVycyB0aGUgc2FtZS4gRmFjdHMgdGhhdCBtYWtlIG5vIGRpZmZlcmVuY2UgaW4gdGhpcyBzdHlsZSBhcmUgbGVmdCBvdXQuICovXG4gIGtleShpdGVtOiBJdGVtVmlldywgZmFjdHM6IENpdGVGYWN0cywgc3RhdGU6IENpdGVTdGF0ZSk6IHN0cmluZyB7XG4gICAgY29uc3QgdXNlcyA9IHRoaXMucHJvY2Vzc29yLmZhY3RzLmNpdGF0aW9uVmFyaWFibGVzXG4gICAgY29uc3QgbnVtYmVyID0gdXNlcy5oYXMoJ2NpdGF0aW9uLW51bWJlcicpID8gZmFjdHMubnVtYmVyIDogMFxuICAgIGNvbnN0IG5vdGUgPSB1c2VzLmhhcygnZmlyc3QtcmVmZXJlbmNlLW5vdGUtbnVtYmVyJykgPyBmYWN0cy5maXJzdE5vdGUgOiAwXG4gICAgY29uc3QgcGxhY2UgPSBgJHtpdGVtLnNlcmlhbH18JHtmYWN0cy5wb3NpdGlvbn0ke2ZhY3RzLm5lYXJOb3RlID8gJ24nIDogJyd9fCR7bm90ZX18JHtudW1iZXJ9fCR7ZmFjdHMuZm9ybSA/PyAnJ31gXG4gICAgY29uc3QgbGV2ZWxzID0gdGhpcy5sZXZlbHMgPT09IHVuZGVmaW5lZCA/ICcnIDogdGhpcy5sZXZlbHMuc2lnbmF0dXJlKGl0ZW0pXG4gICAgcmV0dXJuIGAke3BsYWNlfXwke3N0YXRlLmtleX18JHtsZXZlbHN9fCR7ZmFjdHMubGFiZWwgPz8gJyd9fCR7ZmFjdHMubG9jYXRvciA/PyAnJ31gXG4gIH1cblxuICBwcml2YXRlIHJlbmRlcihpdGVtOiBJdGVtVmlldywgZmFjdHM6IENpdGVGYWN0cywgc3RhdGU6IENpdGVTdGF0ZSk6IFJlbmRlcmVkQ2l0ZSB7XG4gICAgY29uc3QgY29udGV4dCA9IG5ld0NvbnRleHQoaXRlbSwgZmFjdHMsIHN0YXRlLCB0aGlzLnNlcnZpY2VzKVxuICAgIGNvbnN0IGtpZHMgPSBjb2xsZWN0KHRoaXMucHJvY2Vzc29yLmNpdGF0aW9uLmNoaWxkcmVuLCBjb250ZXh0KVxuICAgIGNvbnN0IG91dDogT3V0ID0ge2tpZHMsIHJvbGU6ICdjaXRlJywgaXRlbUlkOiBpdGVtLmlkfVxuICAgIHJldHVybiB7b3V0LCB0ZXh0OiBjb21wYXJlZFRleHQob3V0KSwgbGlzdHM6IGNvbnRleHQubGlzdHMsIGNvbmRpdGlvbnM6IGNvbnRleHQuY29uZGl0aW9uc31cbiAgfVxuXG4gIC8qKiBFcXVhbCB3aGVyZSBhbiBlbnRyeSByZW5kZXJzIHRoZSBzYW1lLiAqL1xuICBlbnRyeUtleShpdGVtOiBJdGVtVmlldywgbnVtYmVyOiBudW1iZXIsIHN0YXRlOiBDaXRlU3RhdGUpOiBzdHJpbmcge1xuICAgIGNvbnN0IGNvdW50ZWQgPSB0aGlzLnByb2Nlc3Nvci5mYWN0cy5iaWJsaW9ncmFwaHlWYXJpYWJsZXMuaGFzKCdjaXRhdGlvbi1udW1iZXInKSA/IG51bWJlciA6IDBcbiAgICByZXR1cm4gYCR7aXRlbS5zZXJpYWx9fCR7Y291bnRlZH18JHtzdGF0ZS5rZXl9YFxuICB9XG5cbiAgLyoqIFBpZWNlcyBvZiBhbiBlbnRyeSwgb25lIHBlciBwaWVjZSBvZiB0aGUgbGF5b3V0LiAqL1xuICBlbnRyeShpdGVtOiBJdGVtVmlldywgbnVtYmVyOiBudW1iZXIsIHN0YXRlOiBDaXRlU3RhdGUpOiBSZWFkb25seUFycmF5PE91dD4ge1xuICAgIHJldHVybiB0aGlzLmVudHJpZXMuZ2V0KHRoaXMuZW50cnlLZXkoaXRlbSwgbnVtYmVyLCBzdGF0ZSksICgpID0+IHtcbiAgICAgIGNvbnN0IGNvbnRleHQgPSBuZXdDb250ZXh0KGl0ZW0sIHsuLi5wbGFpbkZhY3RzLCBudW1iZXJ9LCB7Li4uc3RhdGUsIGdpdmVuOiBbXX0sIHt9KVxuICAgICAgcmV0dXJuIGNvbGxlY3QodGhpcy5wcm9jZXNzb3IuYmlibGlvZ3JhcGh5IS5jaGlsZHJlbiwgY29udGV4dClcbiAgICB9KVxuICB9XG59XG5cbi8qKiBUaGUgdGV4dCB3aXRob3V0IGRhdGVzIG90aGVyIHRoYW4gdGhlIGRhdGUgb2YgaXNzdWU6IHRoZXkgdGVsbCBubyB3b3JrcyBhcGFydC4gKi9cbmZ1bmN0aW9uIGNvbXBhcmVkVGV4dChvdXQ6IE91dCk6IHN0cmluZyB7XG4gIGlmICh0eXBlb2Ygb3V0ID09PSAnc3RyaW5nJykgcmV0dXJuIG91dFxuICBpZiAob3V0LnJvbGUgPT09ICdkYXRlJyAmJiBvdXQudmFyaWFibGUgIT09ICdpc3N1ZWQnKSByZXR1cm4gJydcbiAgbGV0IHRleHQgPSAnJ1xuICBmb3IgKGNvbnN0IGtpZCBvZiBvdXQua2lkcykgdGV4dCArPSBjb21wYXJlZFRleHQoa2lkKVxuICByZXR1cm4gdGV4dFxufVxuIiwgIi8qKlxuICogT3JkZXJzOiBpdGVtcyBvZiB0aGUgcmVmZXJlbmNlIGxpc3QsIGNpdGVzIG9mIGEgY2l0YXRpb24uXG4gKi9cbmltcG9ydCB0eXBlIHtJdGVtVmlld30gZnJvbSAnLi4vaXRlbS92aWV3LnRzJ1xuaW1wb3J0IHR5cGUge0NvbXBpbGVkQXJlYX0gZnJvbSAnLi4vcHJvY2Vzc29yLnRzJ1xuaW1wb3J0IHt0eXBlIENpdGVTdGF0ZSwgcGxhaW5TdGF0ZX0gZnJvbSAnLi4vcmVuZGVyL2NvbnRleHQudHMnXG5pbXBvcnQge2NvbXBhcmVLZXlzfSBmcm9tICcuLi9zb3J0L2NvbXBhcmUudHMnXG5pbXBvcnQgdHlwZSB7S2V5VmFsdWV9IGZyb20gJy4uL3NvcnQva2V5cy50cydcbmltcG9ydCB7cGxhaW5GYWN0c30gZnJvbSAnLi9yZW5kZXJlci50cydcblxuLyoqIFdoYXQgaXMgc29ydGVkLCBhbmQgYnkgd2hhdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU29ydGFibGU8VD4ge1xuICB2YWx1ZTogVFxuICBpdGVtOiBJdGVtVmlld1xuICBudW1iZXI6IG51bWJlclxuICBzdGF0ZT86IENpdGVTdGF0ZSB8IHVuZGVmaW5lZFxufVxuXG4vKiogU29ydHMgYnkgdGhlIGtleXMgb2YgYW4gYXJlYSwgYW5kIHJlbWVtYmVycyB0aGUga2V5cyBvZiBpdGVtcy4gKi9cbmV4cG9ydCBjbGFzcyBTb3J0ZXIge1xuICBwcml2YXRlIHJlYWRvbmx5IGtub3duID0gbmV3IE1hcDxJdGVtVmlldywgUmVhZG9ubHlBcnJheTxLZXlWYWx1ZT4+KClcbiAgcHJpdmF0ZSByZWFkb25seSBkZXNjZW5kaW5nOiBSZWFkb25seUFycmF5PGJvb2xlYW4+XG4gIHByaXZhdGUgYmVmb3JlOiBSZWFkb25seUFycmF5PEl0ZW1WaWV3PiA9IFtdXG5cbiAgY29uc3RydWN0b3IoXG4gICAgcHJpdmF0ZSByZWFkb25seSBhcmVhOiBDb21waWxlZEFyZWEgfCB1bmRlZmluZWQsXG4gICAgcHJpdmF0ZSByZWFkb25seSBjb2xsYXRvcjogSW50bC5Db2xsYXRvclxuICApIHtcbiAgICB0aGlzLmRlc2NlbmRpbmcgPSBhcmVhPy5rZXlzLm1hcCgoa2V5KSA9PiBrZXkuZGVzY2VuZGluZykgPz8gW11cbiAgfVxuXG4gIC8qKiBUaGUgdmFsdWVzIGluIG9yZGVyOyBhcyB0aGV5IGFyZSB3aGVyZSB0aGUgYXJlYSBoYXMgbm8ga2V5cy4gKi9cbiAgc29ydDxUPih2YWx1ZXM6IFJlYWRvbmx5QXJyYXk8U29ydGFibGU8VD4+KTogVFtdIHtcbiAgICBpZiAodGhpcy5kZXNjZW5kaW5nLmxlbmd0aCA9PT0gMCB8fCB2YWx1ZXMubGVuZ3RoIDwgMikgcmV0dXJuIHZhbHVlcy5tYXAoKHt2YWx1ZX0pID0+IHZhbHVlKVxuICAgIGNvbnN0IGtleWVkID0gdmFsdWVzLm1hcCgoZWFjaCwgaW5kZXgpID0+ICh7dmFsdWU6IGVhY2gudmFsdWUsIGluZGV4LCBrZXlzOiB0aGlzLmtleXNPZihlYWNoKX0pKVxuICAgIGtleWVkLnNvcnQoKGEsIGIpID0+IGNvbXBhcmVLZXlzKGEua2V5cywgYi5rZXlzLCB0aGlzLmRlc2NlbmRpbmcsIHRoaXMuY29sbGF0b3IpIHx8IGEuaW5kZXggLSBiLmluZGV4KVxuICAgIHJldHVybiBrZXllZC5tYXAoKHt2YWx1ZX0pID0+IHZhbHVlKVxuICB9XG5cbiAgLyoqIEl0ZW1zIGluIG9yZGVyOyB0aG9zZSBzb3J0ZWQgYmVmb3JlIGFyZSB0YWtlbiB1cCBpbiB0aGUgb3JkZXIgdGhleSBoYWQsIHdoaWNoIGNvc3RzIGxlYXN0LiAqL1xuICBzb3J0SXRlbXMoaXRlbXM6IFJlYWRvbmx5QXJyYXk8SXRlbVZpZXc+KTogSXRlbVZpZXdbXSB7XG4gICAgY29uc3QgaW5kZXggPSBuZXcgTWFwKGl0ZW1zLm1hcCgoaXRlbSwgYXQpID0+IFtpdGVtLCBhdF0pKVxuICAgIGNvbnN0IGtlcHQgPSB0aGlzLmJlZm9yZS5maWx0ZXIoKGl0ZW0pID0+IGluZGV4LmhhcyhpdGVtKSlcbiAgICBjb25zdCBrZXB0U2V0ID0gbmV3IFNldChrZXB0KVxuICAgIGNvbnN0IHN0YXJ0ID0gWy4uLmtlcHQsIC4uLml0ZW1zLmZpbHRlcigoaXRlbSkgPT4gIWtlcHRTZXQuaGFzKGl0ZW0pKV1cbiAgICBpZiAodGhpcy5kZXNjZW5kaW5nLmxlbmd0aCA9PT0gMCkgcmV0dXJuIFsuLi5pdGVtc11cbiAgICBjb25zdCBrZXllZCA9IHN0YXJ0Lm1hcCgoaXRlbSkgPT4gKHtcbiAgICAgIGl0ZW0sXG4gICAgICBpbmRleDogaW5kZXguZ2V0KGl0ZW0pISxcbiAgICAgIGtleXM6IHRoaXMua2V5c09mKHt2YWx1ZTogaXRlbSwgaXRlbSwgbnVtYmVyOiBpbmRleC5nZXQoaXRlbSkhICsgMX0pXG4gICAgfSkpXG4gICAga2V5ZWQuc29ydCgoYSwgYikgPT4gY29tcGFyZUtleXMoYS5rZXlzLCBiLmtleXMsIHRoaXMuZGVzY2VuZGluZywgdGhpcy5jb2xsYXRvcikgfHwgYS5pbmRleCAtIGIuaW5kZXgpXG4gICAgdGhpcy5iZWZvcmUgPSBrZXllZC5tYXAoKHtpdGVtfSkgPT4gaXRlbSlcbiAgICByZXR1cm4gWy4uLnRoaXMuYmVmb3JlXVxuICB9XG5cbiAgcHJpdmF0ZSBrZXlzT2Y8VD4oe2l0ZW0sIG51bWJlciwgc3RhdGUgPSBwbGFpblN0YXRlfTogU29ydGFibGU8VD4pOiBSZWFkb25seUFycmF5PEtleVZhbHVlPiB7XG4gICAgY29uc3QgdXN1YWwgPSBzdGF0ZS5zaG93bi5sZW5ndGggPT09IDBcbiAgICBjb25zdCBrbm93biA9IHVzdWFsID8gdGhpcy5rbm93bi5nZXQoaXRlbSkgOiB1bmRlZmluZWRcbiAgICBjb25zdCBmYWN0cyA9IHsuLi5wbGFpbkZhY3RzLCBudW1iZXJ9XG4gICAgY29uc3Qge2tleXN9ID0gdGhpcy5hcmVhIVxuICAgIGlmIChrbm93bikgcmV0dXJuIGtub3duLm1hcCgodmFsdWUsIGluZGV4KSA9PiAoa2V5c1tpbmRleF0hLmJ5TnVtYmVyID8gbnVtYmVyIDogdmFsdWUpKVxuICAgIGNvbnN0IHZhbHVlcyA9IGtleXMubWFwKChrZXkpID0+IGtleS52YWx1ZShpdGVtLCBmYWN0cywgc3RhdGUpKVxuICAgIGlmICh1c3VhbCkgdGhpcy5rbm93bi5zZXQoaXRlbSwgdmFsdWVzKVxuICAgIHJldHVybiB2YWx1ZXNcbiAgfVxufVxuIiwgIi8qKlxuICogUG9zaXRpb25zOiB3aGV0aGVyIGEgY2l0ZSBpcyB0aGUgZmlyc3Qgb2YgaXRzIGl0ZW0sIGEgbGF0ZXIgb25lLCBvciBkaXJlY3RseSBmb2xsb3dzIGl0cyBsaWtlXG4gKiAoQ1NMIDEuMC4yLCBcdTIwMUNDaG9vc2VcdTIwMUQsIGBwb3NpdGlvbmApLlxuICpcbiAqIEBleGFtcGxlXG4gKiAgIGZpbmRQb3NpdGlvbnMoY2l0YXRpb25zLCA1KVsxXT8uWzBdPy5wb3NpdGlvbiAvLyA9PiBwb3NpdGlvbnMuaWJpZFxuICovXG5pbXBvcnQge3Bvc2l0aW9uc30gZnJvbSAnLi4vcmVuZGVyL2NvbnRleHQudHMnXG5pbXBvcnQgdHlwZSB7Q2l0YXRpb25JbnB1dCwgQ2l0ZUlucHV0fSBmcm9tICcuL3JlcXVlc3QudHMnXG5cbi8qKiBQbGFjZSBvZiBhIGNpdGUgYW1vbmcgdGhlIG90aGVycy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGxhY2VkIHtcbiAgcG9zaXRpb246IG51bWJlclxuICBuZWFyTm90ZTogYm9vbGVhblxuICBmaXJzdE5vdGU6IG51bWJlclxufVxuXG5pbnRlcmZhY2UgU2VlbiB7XG4gIGZpcnN0Tm90ZTogbnVtYmVyXG4gIGxhc3ROb3RlOiBudW1iZXJcbn1cblxuLyoqIFBvc2l0aW9ucyBvZiBhbGwgY2l0ZXMsIGNpdGF0aW9uIGJ5IGNpdGF0aW9uLiBgb3JkZXJlZGAgZ2l2ZXMgdGhlIGNpdGVzIGFzIHRoZXkgd2lsbCBiZSBwcmludGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbmRQb3NpdGlvbnMoXG4gIGNpdGF0aW9uczogUmVhZG9ubHlBcnJheTxDaXRhdGlvbklucHV0PixcbiAgb3JkZXJlZDogUmVhZG9ubHlBcnJheTxSZWFkb25seUFycmF5PENpdGVJbnB1dD4+LFxuICBkaXN0YW5jZTogbnVtYmVyXG4pOiBSZWFkb25seUFycmF5PFJlYWRvbmx5QXJyYXk8UGxhY2VkPj4ge1xuICBjb25zdCBzZWVuID0gbmV3IE1hcDxzdHJpbmcsIFNlZW4+KClcbiAgbGV0IHByZXZpb3VzOiBSZWFkb25seUFycmF5PENpdGVJbnB1dD4gfCB1bmRlZmluZWRcbiAgbGV0IHByZXZpb3VzTm90ZSA9IDBcbiAgcmV0dXJuIGNpdGF0aW9ucy5tYXAoKGNpdGF0aW9uLCBpbmRleCkgPT4ge1xuICAgIGNvbnN0IGNpdGVzID0gb3JkZXJlZFtpbmRleF0hXG4gICAgY29uc3QgcGxhY2VzID0gY2l0ZXMubWFwKChjaXRlLCBhdCkgPT4ge1xuICAgICAgY29uc3QgYmVmb3JlID1cbiAgICAgICAgYXQgPiAwXG4gICAgICAgICAgPyBjaXRlc1thdCAtIDFdXG4gICAgICAgICAgOiBwcmV2aW91cz8ubGVuZ3RoID09PSAxICYmIHNhbWVGbG93KHByZXZpb3VzTm90ZSwgY2l0YXRpb24ubm90ZU51bWJlcilcbiAgICAgICAgICAgID8gcHJldmlvdXNbMF1cbiAgICAgICAgICAgIDogdW5kZWZpbmVkXG4gICAgICByZXR1cm4gcGxhY2UoY2l0ZSwgYmVmb3JlLCBjaXRhdGlvbi5ub3RlTnVtYmVyLCBzZWVuLCBkaXN0YW5jZSlcbiAgICB9KVxuICAgIHByZXZpb3VzID0gY2l0ZXNcbiAgICBwcmV2aW91c05vdGUgPSBjaXRhdGlvbi5ub3RlTnVtYmVyXG4gICAgcmV0dXJuIHBsYWNlc1xuICB9KVxufVxuXG5jb25zdCBzYW1lRmxvdyA9IChfYmVmb3JlOiBudW1iZXIsIF9ub3c6IG51bWJlcikgPT4gdHJ1ZVxuXG5mdW5jdGlvbiBwbGFjZShcbiAgY2l0ZTogQ2l0ZUlucHV0LFxuICBiZWZvcmU6IENpdGVJbnB1dCB8IHVuZGVmaW5lZCxcbiAgbm90ZTogbnVtYmVyLFxuICBzZWVuOiBNYXA8c3RyaW5nLCBTZWVuPixcbiAgZGlzdGFuY2U6IG51bWJlclxuKTogUGxhY2VkIHtcbiAgY29uc3Qga25vd24gPSBzZWVuLmdldChjaXRlLmlkKVxuICBpZiAoIWtub3duKSB7XG4gICAgc2Vlbi5zZXQoY2l0ZS5pZCwge2ZpcnN0Tm90ZTogbm90ZSwgbGFzdE5vdGU6IG5vdGV9KVxuICAgIHJldHVybiB7cG9zaXRpb246IGNpdGUucG9zaXRpb24gPz8gcG9zaXRpb25zLmZpcnN0LCBuZWFyTm90ZTogY2l0ZS5uZWFyTm90ZSA/PyBmYWxzZSwgZmlyc3ROb3RlOiAwfVxuICB9XG4gIGNvbnN0IG5lYXIgPSBub3RlID4gMCAmJiBrbm93bi5sYXN0Tm90ZSA+IDAgJiYgbm90ZSAtIGtub3duLmxhc3ROb3RlIDw9IGRpc3RhbmNlXG4gIGtub3duLmxhc3ROb3RlID0gbm90ZVxuICByZXR1cm4ge1xuICAgIHBvc2l0aW9uOiBjaXRlLnBvc2l0aW9uID8/IChiZWZvcmU/LmlkID09PSBjaXRlLmlkID8gaWJpZChiZWZvcmUsIGNpdGUpIDogcG9zaXRpb25zLnN1YnNlcXVlbnQpLFxuICAgIG5lYXJOb3RlOiBjaXRlLm5lYXJOb3RlID8/IG5lYXIsXG4gICAgZmlyc3ROb3RlOiBrbm93bi5maXJzdE5vdGVcbiAgfVxufVxuXG5mdW5jdGlvbiBpYmlkKGJlZm9yZTogQ2l0ZUlucHV0LCBjaXRlOiBDaXRlSW5wdXQpOiBudW1iZXIge1xuICBpZiAoYmVmb3JlLmxvY2F0b3IgPT09IHVuZGVmaW5lZClcbiAgICByZXR1cm4gY2l0ZS5sb2NhdG9yID09PSB1bmRlZmluZWQgPyBwb3NpdGlvbnMuaWJpZCA6IHBvc2l0aW9ucy5pYmlkV2l0aExvY2F0b3JcbiAgaWYgKGNpdGUubG9jYXRvciA9PT0gdW5kZWZpbmVkKSByZXR1cm4gcG9zaXRpb25zLnN1YnNlcXVlbnRcbiAgcmV0dXJuIGJlZm9yZS5sb2NhdG9yID09PSBjaXRlLmxvY2F0b3IgJiYgYmVmb3JlLmxhYmVsID09PSBjaXRlLmxhYmVsXG4gICAgPyBwb3NpdGlvbnMuaWJpZFxuICAgIDogcG9zaXRpb25zLmliaWRXaXRoTG9jYXRvclxufVxuIiwgIi8qKlxuICogQSB3aG9sZSBkb2N1bWVudDogb3JkZXIsIG51bWJlcnMsIHBvc2l0aW9ucywgZGlzYW1iaWd1YXRpb24sIGNpdGF0aW9ucywgcmVmZXJlbmNlIGxpc3QuIEEgcGlwZWxpbmVcbiAqIG1heSBydW4gYWdhaW4gYW5kIGFnYWluOyB3aGF0IGRpZCBub3QgY2hhbmdlIGlzIG5vdCByZW5kZXJlZCBhZ2Fpbi5cbiAqL1xuaW1wb3J0IHtJdGVtVmlld30gZnJvbSAnLi4vaXRlbS92aWV3LnRzJ1xuaW1wb3J0IHR5cGUge1Byb2Nlc3Nvcn0gZnJvbSAnLi4vcHJvY2Vzc29yLnRzJ1xuaW1wb3J0IHt0eXBlIENpdGVGYWN0cywgdHlwZSBDaXRlU3RhdGUsIHBsYWluU3RhdGV9IGZyb20gJy4uL3JlbmRlci9jb250ZXh0LnRzJ1xuaW1wb3J0IHtpc0VtcHR5LCB0eXBlIE91dH0gZnJvbSAnLi4vdHJlZS9vdXQudHMnXG5pbXBvcnQgdHlwZSB7SXRlbX0gZnJvbSAnLi4vdHlwZXMudHMnXG5pbXBvcnQge3R5cGUgRW50cnksIExpc3RSZW5kZXJlcn0gZnJvbSAnLi9iaWJsaW9ncmFwaHkudHMnXG5pbXBvcnQge2F1dGhvck9mLCBqb2luQ2l0ZXMsIHR5cGUgUmVhZHlDaXRlLCByZWFkeUNpdGV9IGZyb20gJy4vY2l0YXRpb24udHMnXG5pbXBvcnQge2Rpc2FtYmlndWF0ZX0gZnJvbSAnLi9kaXNhbWJpZ3VhdGUudHMnXG5pbXBvcnQge01lbW99IGZyb20gJy4vbWVtby50cydcbmltcG9ydCB7Y2FwaXRhbFRlcm0sIG9wZW5zU2VudGVuY2V9IGZyb20gJy4vb3BlbmluZy10ZXJtLnRzJ1xuaW1wb3J0IHtTb3J0ZXJ9IGZyb20gJy4vb3JkZXIudHMnXG5pbXBvcnQge2ZpbmRQb3NpdGlvbnMsIHR5cGUgUGxhY2VkfSBmcm9tICcuL3Bvc2l0aW9ucy50cydcbmltcG9ydCB7UmVuZGVyZXJ9IGZyb20gJy4vcmVuZGVyZXIudHMnXG5pbXBvcnQgdHlwZSB7Q2l0YXRpb25JbnB1dCwgQ2l0ZUlucHV0fSBmcm9tICcuL3JlcXVlc3QudHMnXG5cbi8qKiBXaGF0IHRvIHJlbmRlci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmF0Y2hJbnB1dCB7XG4gIGl0ZW1zOiBSZWFkb25seUFycmF5PEl0ZW0+XG4gIGNpdGF0aW9uczogUmVhZG9ubHlBcnJheTxDaXRhdGlvbklucHV0PlxuICAvKiogSXRlbXMgbGlzdGVkIHRob3VnaCBub3RoaW5nIGNpdGVzIHRoZW0sIGluIG9yZGVyOyBgJ2FsbCdgIGlzIGV2ZXJ5IGl0ZW0uICovXG4gIG5vY2l0ZTogUmVhZG9ubHlBcnJheTxzdHJpbmc+IHwgJ2FsbCdcbiAgLyoqIFdoZXRoZXIgdGhlIGl0ZW1zIHdlcmUgbGlzdGVkIGluIHRoZWlyIG93biBvcmRlciBiZWZvcmUgYW55dGhpbmcgd2FzIGNpdGVkLiBEZWZhdWx0OiBgZmFsc2VgLiAqL1xuICBpdGVtc0ZpcnN0PzogYm9vbGVhbiB8IHVuZGVmaW5lZFxufVxuXG4vKiogQSByZW5kZXJlZCBjaXRhdGlvbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVuZGVyZWRDaXRhdGlvbiB7XG4gIC8qKiBgJydgIHdoZXJlIG5vdGhpbmcgaXMgdG8gYmUgc2Vlbi4gKi9cbiAgb3V0OiBPdXRcbiAgLyoqIEF1dGhvciBvZiB0aGUgZmlyc3QgY2l0ZSBvZiBhIG5hcnJhdGl2ZSBjaXRhdGlvbiwgd2hlcmUgaXQgc3RhbmRzIGluIGEgbm90ZSBhbmQgdGhlIGF1dGhvciBkb2VzIG5vdC4gKi9cbiAgYXV0aG9yOiBPdXQgfCB1bmRlZmluZWRcbiAgLyoqIFdoYXQgaXQgd2FzIHJlbmRlcmVkIGZyb206IGVxdWFsIGtleXMsIGVxdWFsIG91dHB1dC4gKi9cbiAga2V5OiBzdHJpbmdcbn1cblxuLyoqIFdoYXQgY2FtZSBvZiBpdCwgYXMgb3V0cHV0IHRyZWVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCYXRjaFJlc3VsdCB7XG4gIGNpdGF0aW9uczogUmVuZGVyZWRDaXRhdGlvbltdXG4gIGVudHJpZXM6IEVudHJ5W11cbn1cblxuLyoqIFJlbmRlcnMgYSBkb2N1bWVudCBvbmNlLiAqL1xuZXhwb3J0IGNvbnN0IHJlbmRlckJhdGNoID0gKHByb2Nlc3NvcjogUHJvY2Vzc29yLCBpbnB1dDogQmF0Y2hJbnB1dCk6IEJhdGNoUmVzdWx0ID0+XG4gIG5ldyBQaXBlbGluZShwcm9jZXNzb3IpLnJ1bihpbnB1dClcblxuLyoqIFJlbmRlcnMgYSBkb2N1bWVudCwgdGhlbiBpdHMgbGF0ZXIgc3RhdGVzLiAqL1xuZXhwb3J0IGNsYXNzIFBpcGVsaW5lIHtcbiAgcHJpdmF0ZSB2aWV3cyA9IG5ldyBNYXA8c3RyaW5nLCBJdGVtVmlldz4oKVxuICBwcml2YXRlIGl0ZW1zOiBSZWFkb25seUFycmF5PEl0ZW0+ID0gW11cbiAgcHJpdmF0ZSByZWFkb25seSByZW5kZXJlcjogUmVuZGVyZXJcbiAgcHJpdmF0ZSByZWFkb25seSBsaXN0OiBMaXN0UmVuZGVyZXJcbiAgcHJpdmF0ZSByZWFkb25seSBsaXN0U29ydGVyOiBTb3J0ZXJcbiAgcHJpdmF0ZSByZWFkb25seSBjaXRlU29ydGVyOiBTb3J0ZXJcbiAgcHJpdmF0ZSByZWFkb25seSByZW5kZXJlZCA9IG5ldyBNZW1vPFJlbmRlcmVkQ2l0YXRpb24+KClcbiAgcHJpdmF0ZSByZWFkb25seSBhZmZpeElkcyA9IG5ldyBXZWFrTWFwPG9iamVjdCwgbnVtYmVyPigpXG4gIHByaXZhdGUgYWZmaXhDb3VudCA9IDBcbiAgcHJpdmF0ZSBudW1iZXJzID0gbmV3IE1hcDxJdGVtVmlldywgbnVtYmVyPigpXG4gIHByaXZhdGUgc3RhdGVzOiBSZWFkb25seU1hcDxJdGVtVmlldywgQ2l0ZVN0YXRlPiA9IG5ldyBNYXAoKVxuXG4gIGNvbnN0cnVjdG9yKHByaXZhdGUgcmVhZG9ubHkgcHJvY2Vzc29yOiBQcm9jZXNzb3IpIHtcbiAgICB0aGlzLnJlbmRlcmVyID0gbmV3IFJlbmRlcmVyKHByb2Nlc3NvcilcbiAgICB0aGlzLmxpc3QgPSBuZXcgTGlzdFJlbmRlcmVyKHRoaXMucmVuZGVyZXIpXG4gICAgdGhpcy5saXN0U29ydGVyID0gbmV3IFNvcnRlcihwcm9jZXNzb3IuYmlibGlvZ3JhcGh5LCBwcm9jZXNzb3IuY29sbGF0b3IpXG4gICAgdGhpcy5jaXRlU29ydGVyID0gbmV3IFNvcnRlcihwcm9jZXNzb3IuY2l0YXRpb24sIHByb2Nlc3Nvci5jb2xsYXRvcilcbiAgfVxuXG4gIHJ1bihpbnB1dDogQmF0Y2hJbnB1dCk6IEJhdGNoUmVzdWx0IHtcbiAgICB0aGlzLnNldEl0ZW1zKGlucHV0Lml0ZW1zKVxuICAgIGNvbnN0IGxpc3RlZCA9IHRoaXMubGlzdGVkKGlucHV0KVxuICAgIHRoaXMubnVtYmVycyA9IG5ldyBNYXAoKVxuICAgIGNvbnN0IHNvcnRlZCA9IHRoaXMubGlzdFNvcnRlci5zb3J0SXRlbXMobGlzdGVkKVxuICAgIHNvcnRlZC5mb3JFYWNoKChpdGVtLCBpbmRleCkgPT4gdm9pZCB0aGlzLm51bWJlcnMuc2V0KGl0ZW0sIGluZGV4ICsgMSkpXG4gICAgY29uc3QgZmlyc3ROb3RlcyA9IHRoaXMuZmlyc3ROb3RlcyhpbnB1dC5jaXRhdGlvbnMpXG4gICAgdGhpcy5yZW5kZXJlci5rbm93biA9IChpdGVtKSA9PiAoe251bWJlcjogdGhpcy5udW1iZXIoaXRlbSksIGZpcnN0Tm90ZTogZmlyc3ROb3Rlcy5nZXQoaXRlbSkgPz8gMH0pXG4gICAgdGhpcy5zdGF0ZXMgPSBkaXNhbWJpZ3VhdGUoc29ydGVkLCB0aGlzLnJlbmRlcmVyKVxuICAgIGNvbnN0IGVudHJpZXMgPSB0aGlzLmxpc3QucmVuZGVyKHNvcnRlZCwgdGhpcy5zdGF0ZXMsIChpdGVtKSA9PiB0aGlzLm51bWJlcihpdGVtKSlcbiAgICBjb25zdCBjaXRhdGlvbnMgPSB0aGlzLmNpdGF0aW9ucyhpbnB1dC5jaXRhdGlvbnMpXG4gICAgdGhpcy5yZW5kZXJlci50dXJuKClcbiAgICB0aGlzLnJlbmRlcmVkLnR1cm4oKVxuICAgIHJldHVybiB7Y2l0YXRpb25zLCBlbnRyaWVzfVxuICB9XG5cbiAgLyoqIFZpZXdzIG9mIHRoZSBpdGVtczsgYW4gaXRlbSB0aGF0IGRpZCBub3QgY2hhbmdlIGtlZXBzIGl0cyB2aWV3LiAqL1xuICBwcml2YXRlIHNldEl0ZW1zKGl0ZW1zOiBSZWFkb25seUFycmF5PEl0ZW0+KTogdm9pZCB7XG4gICAgaWYgKGl0ZW1zID09PSB0aGlzLml0ZW1zKSByZXR1cm5cbiAgICBjb25zdCB2aWV3cyA9IG5ldyBNYXA8c3RyaW5nLCBJdGVtVmlldz4oKVxuICAgIGZvciAoY29uc3QgaXRlbSBvZiBpdGVtcykge1xuICAgICAgY29uc3QgaWQgPSBTdHJpbmcoaXRlbS5pZClcbiAgICAgIGNvbnN0IGtub3duID0gdGhpcy52aWV3cy5nZXQoaWQpXG4gICAgICB2aWV3cy5zZXQoaWQsIGtub3duPy5zaG93cyhpdGVtKSA/IGtub3duIDogbmV3IEl0ZW1WaWV3KGl0ZW0pKVxuICAgIH1cbiAgICB0aGlzLnZpZXdzID0gdmlld3NcbiAgICB0aGlzLml0ZW1zID0gaXRlbXNcbiAgfVxuXG4gIHByaXZhdGUgbnVtYmVyKGl0ZW06IEl0ZW1WaWV3KTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy5udW1iZXJzLmdldChpdGVtKSA/PyAwXG4gIH1cblxuICBwcml2YXRlIGZpcnN0Tm90ZXMoY2l0YXRpb25zOiBSZWFkb25seUFycmF5PENpdGF0aW9uSW5wdXQ+KTogUmVhZG9ubHlNYXA8SXRlbVZpZXcsIG51bWJlcj4ge1xuICAgIGNvbnN0IG5vdGVzID0gbmV3IE1hcDxJdGVtVmlldywgbnVtYmVyPigpXG4gICAgZm9yIChjb25zdCB7Y2l0ZXMsIG5vdGVOdW1iZXJ9IG9mIGNpdGF0aW9ucykge1xuICAgICAgZm9yIChjb25zdCB7aWR9IG9mIGNpdGVzKSB7XG4gICAgICAgIGNvbnN0IGl0ZW0gPSB0aGlzLnZpZXdzLmdldChpZClcbiAgICAgICAgaWYgKGl0ZW0gJiYgIW5vdGVzLmhhcyhpdGVtKSkgbm90ZXMuc2V0KGl0ZW0sIG5vdGVOdW1iZXIpXG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiBub3Rlc1xuICB9XG5cbiAgLyoqIEl0ZW1zIGNpdGVkLCBpbiB0aGUgb3JkZXIgb2YgY2l0aW5nLCB0aGVuIHRob3NlIGxpc3RlZCB3aXRob3V0LiAqL1xuICBwcml2YXRlIGxpc3RlZCh7Y2l0YXRpb25zLCBub2NpdGUsIGl0ZW1zRmlyc3R9OiBCYXRjaElucHV0KTogSXRlbVZpZXdbXSB7XG4gICAgY29uc3QgZm91bmQgPSBuZXcgU2V0PEl0ZW1WaWV3PihpdGVtc0ZpcnN0ID8gdGhpcy52aWV3cy52YWx1ZXMoKSA6IFtdKVxuICAgIGNvbnN0IGFkZCA9IChpZDogc3RyaW5nKSA9PiB7XG4gICAgICBjb25zdCBpdGVtID0gdGhpcy52aWV3cy5nZXQoaWQpXG4gICAgICBpZiAoaXRlbSkgZm91bmQuYWRkKGl0ZW0pXG4gICAgfVxuICAgIGZvciAoY29uc3Qge2NpdGVzfSBvZiBjaXRhdGlvbnMpIGZvciAoY29uc3Qge2lkfSBvZiBjaXRlcykgYWRkKGlkKVxuICAgIGZvciAoY29uc3QgaWQgb2Ygbm9jaXRlID09PSAnYWxsJyA/IHRoaXMudmlld3Mua2V5cygpIDogbm9jaXRlKSBhZGQoaWQpXG4gICAgcmV0dXJuIFsuLi5mb3VuZF1cbiAgfVxuXG4gIHByaXZhdGUgY2l0YXRpb25zKGNpdGF0aW9uczogUmVhZG9ubHlBcnJheTxDaXRhdGlvbklucHV0Pik6IFJlbmRlcmVkQ2l0YXRpb25bXSB7XG4gICAgY29uc3Qgb3JkZXJlZCA9IGNpdGF0aW9ucy5tYXAoKHtjaXRlc30pID0+XG4gICAgICB0aGlzLmNpdGVTb3J0ZXIuc29ydChcbiAgICAgICAgY2l0ZXMuZmxhdE1hcCgoY2l0ZSkgPT4ge1xuICAgICAgICAgIGNvbnN0IGl0ZW0gPSB0aGlzLnZpZXdzLmdldChjaXRlLmlkKVxuICAgICAgICAgIHJldHVybiBpdGVtID8gW3t2YWx1ZTogY2l0ZSwgaXRlbSwgbnVtYmVyOiB0aGlzLm51bWJlcihpdGVtKSwgc3RhdGU6IHRoaXMuc3RhdGVzLmdldChpdGVtKX1dIDogW11cbiAgICAgICAgfSlcbiAgICAgIClcbiAgICApXG4gICAgY29uc3QgcGxhY2VzID0gZmluZFBvc2l0aW9ucyhjaXRhdGlvbnMsIG9yZGVyZWQsIHRoaXMucHJvY2Vzc29yLmZhY3RzLm5lYXJOb3RlRGlzdGFuY2UpXG4gICAgcmV0dXJuIGNpdGF0aW9ucy5tYXAoKGNpdGF0aW9uLCBpbmRleCkgPT4ge1xuICAgICAgY29uc3QgY2l0ZXMgPSBvcmRlcmVkW2luZGV4XSFcbiAgICAgIGNvbnN0IGZhY3RzID0gY2l0ZXMubWFwKChjaXRlLCBhdCkgPT4gdGhpcy5mYWN0c09mKGNpdGUsIHBsYWNlc1tpbmRleF0hW2F0XSEpKVxuICAgICAgY29uc3Qga2V5ID0gdGhpcy5rZXlPZihjaXRhdGlvbiwgY2l0ZXMsIGZhY3RzKVxuICAgICAgcmV0dXJuIHRoaXMucmVuZGVyZWQuZ2V0KGtleSwgKCkgPT4gdGhpcy5jaXRhdGlvbihjaXRhdGlvbiwgY2l0ZXMsIGZhY3RzLCBrZXkpKVxuICAgIH0pXG4gIH1cblxuICBwcml2YXRlIGtleU9mKFxuICAgIHtuYXJyYXRpdmV9OiBDaXRhdGlvbklucHV0LFxuICAgIGNpdGVzOiBSZWFkb25seUFycmF5PENpdGVJbnB1dD4sXG4gICAgZmFjdHM6IFJlYWRvbmx5QXJyYXk8Q2l0ZUZhY3RzPlxuICApOiBzdHJpbmcge1xuICAgIGxldCBrZXkgPSBuYXJyYXRpdmUgPyAnbmFycmF0aXZlJyA6ICcnXG4gICAgY2l0ZXMuZm9yRWFjaCgoY2l0ZSwgaW5kZXgpID0+IHtcbiAgICAgIGNvbnN0IGl0ZW0gPSB0aGlzLnZpZXdzLmdldChjaXRlLmlkKSFcbiAgICAgIGNvbnN0IGFmZml4ZXMgPSBgJHt0aGlzLmFmZml4S2V5KGNpdGUucHJlZml4KX1cdTIwMjYke3RoaXMuYWZmaXhLZXkoY2l0ZS5zdWZmaXgpfWBcbiAgICAgIGtleSArPSBgXFxuJHt0aGlzLnJlbmRlcmVyLmtleShpdGVtLCBmYWN0c1tpbmRleF0hLCB0aGlzLnN0YXRlcy5nZXQoaXRlbSkgPz8gcGxhaW5TdGF0ZSl9JHthZmZpeGVzfWBcbiAgICB9KVxuICAgIHJldHVybiBrZXlcbiAgfVxuXG4gIHByaXZhdGUgYWZmaXhLZXkoYWZmaXg6IE91dCB8IHVuZGVmaW5lZCk6IHN0cmluZyB7XG4gICAgaWYgKGFmZml4ID09PSB1bmRlZmluZWQgfHwgdHlwZW9mIGFmZml4ID09PSAnc3RyaW5nJykgcmV0dXJuIGFmZml4ID8/ICcnXG4gICAgbGV0IGlkID0gdGhpcy5hZmZpeElkcy5nZXQoYWZmaXgpXG4gICAgaWYgKGlkID09PSB1bmRlZmluZWQpIHtcbiAgICAgIGlkID0gKyt0aGlzLmFmZml4Q291bnRcbiAgICAgIHRoaXMuYWZmaXhJZHMuc2V0KGFmZml4LCBpZClcbiAgICB9XG4gICAgcmV0dXJuIGAjJHtpZH1gXG4gIH1cblxuICBwcml2YXRlIGNpdGF0aW9uKFxuICAgIGNpdGF0aW9uOiBDaXRhdGlvbklucHV0LFxuICAgIGNpdGVzOiBSZWFkb25seUFycmF5PENpdGVJbnB1dD4sXG4gICAgZmFjdHM6IFJlYWRvbmx5QXJyYXk8Q2l0ZUZhY3RzPixcbiAgICBrZXk6IHN0cmluZ1xuICApOiBSZW5kZXJlZENpdGF0aW9uIHtcbiAgICBjb25zdCB7aXNOb3RlfSA9IHRoaXMucHJvY2Vzc29yLmZhY3RzXG4gICAgY29uc3QgcmVhZHkgPSBjaXRlcy5tYXAoKGNpdGUsIGluZGV4KSA9PiB7XG4gICAgICBjb25zdCBuYXJyYXRpdmUgPSBjaXRhdGlvbi5uYXJyYXRpdmUgPT09IHRydWUgJiYgaW5kZXggPT09IDBcbiAgICAgIGNvbnN0IGVhY2ggPSB0aGlzLnJlYWR5KGNpdGUsIG5hcnJhdGl2ZSA/IHsuLi5mYWN0c1tpbmRleF0hLCBmb3JtOiAnc3VwcHJlc3MtYXV0aG9yJ30gOiBmYWN0c1tpbmRleF0hKVxuICAgICAgcmV0dXJuIGlzTm90ZSAmJiBvcGVuc1NlbnRlbmNlKGNpdGUsIGluZGV4KSA/IHsuLi5lYWNoLCBvdXQ6IGNhcGl0YWxUZXJtKGVhY2gub3V0KX0gOiBlYWNoXG4gICAgfSlcbiAgICBjb25zdCBjb250ZW50ID0gdGhpcy5kcmVzc2VkKHJlYWR5KVxuICAgIGNvbnN0IGZpcnN0ID0gcmVhZHlbMF1cbiAgICBpZiAoIWNpdGF0aW9uLm5hcnJhdGl2ZSB8fCAhZmlyc3QpIHJldHVybiB7b3V0OiBjb250ZW50LCBhdXRob3I6IHVuZGVmaW5lZCwga2V5fVxuICAgIGNvbnN0IGF1dGhvciA9IGF1dGhvck9mKGZpcnN0Lml0ZW0sIGZhY3RzWzBdISwgZmlyc3Quc3RhdGUsIHRoaXMucmVuZGVyZXIpXG4gICAgaWYgKGlzTm90ZSkgcmV0dXJuIHtvdXQ6IGNvbnRlbnQsIGF1dGhvciwga2V5fVxuICAgIHJldHVybiB7b3V0OiBpc0VtcHR5KGNvbnRlbnQpID8gYXV0aG9yIDoge2tpZHM6IFthdXRob3IsICcgJywgY29udGVudF19LCBhdXRob3I6IHVuZGVmaW5lZCwga2V5fVxuICB9XG5cbiAgLyoqIFRoZSBjaXRlcyBpbiB0aGUgYWZmaXhlcyBvZiB0aGUgbGF5b3V0LCB1bmxlc3MgdGhleSBhcmUgYXV0aG9ycycgbmFtZXMgYWxvbmUuICovXG4gIHByaXZhdGUgZHJlc3NlZChyZWFkeTogUmVhZG9ubHlBcnJheTxSZWFkeUNpdGU+KTogT3V0IHtcbiAgICBjb25zdCB7Y2l0YXRpb246IGFyZWF9ID0gdGhpcy5wcm9jZXNzb3JcbiAgICBjb25zdCBqb2luZWQgPSBqb2luQ2l0ZXMocmVhZHksIHRoaXMucmVuZGVyZXIpXG4gICAgaWYgKGpvaW5lZCA9PT0gdW5kZWZpbmVkKSByZXR1cm4gJydcbiAgICBpZiAocmVhZHkuZXZlcnkoKGNpdGUpID0+IGNpdGUuaW5wdXQuZm9ybSA9PT0gJ2F1dGhvci1vbmx5JykpIHJldHVybiBqb2luZWRcbiAgICBjb25zdCBraWRzOiBPdXRbXSA9IFtqb2luZWRdXG4gICAgaWYgKGFyZWEucHJlZml4ICE9PSAnJykga2lkcy51bnNoaWZ0KGFyZWEucHJlZml4KVxuICAgIGlmIChhcmVhLnN1ZmZpeCAhPT0gJycpIGtpZHMucHVzaChhcmVhLnN1ZmZpeClcbiAgICByZXR1cm4ge2tpZHMsIGxvb2s6IGFyZWEubG9va31cbiAgfVxuXG4gIHByaXZhdGUgZmFjdHNPZihjaXRlOiBDaXRlSW5wdXQsIHBsYWNlOiBQbGFjZWQpOiBDaXRlRmFjdHMge1xuICAgIHJldHVybiB7XG4gICAgICBsb2NhdG9yOiBjaXRlLmxvY2F0b3IsXG4gICAgICBsYWJlbDogY2l0ZS5sb2NhdG9yID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiAoY2l0ZS5sYWJlbCA/PyAncGFnZScpLFxuICAgICAgcG9zaXRpb246IHBsYWNlLnBvc2l0aW9uLFxuICAgICAgbmVhck5vdGU6IHBsYWNlLm5lYXJOb3RlLFxuICAgICAgZmlyc3ROb3RlOiBwbGFjZS5maXJzdE5vdGUsXG4gICAgICBudW1iZXI6IHRoaXMubnVtYmVyKHRoaXMudmlld3MuZ2V0KGNpdGUuaWQpISksXG4gICAgICBmb3JtOiBjaXRlLmZvcm1cbiAgICB9XG4gIH1cblxuICBwcml2YXRlIHJlYWR5KGNpdGU6IENpdGVJbnB1dCwgZmFjdHM6IENpdGVGYWN0cyk6IFJlYWR5Q2l0ZSB7XG4gICAgY29uc3QgaXRlbSA9IHRoaXMudmlld3MuZ2V0KGNpdGUuaWQpIVxuICAgIHJldHVybiByZWFkeUNpdGUoY2l0ZSwgaXRlbSwgZmFjdHMsIHRoaXMuc3RhdGVzLmdldChpdGVtKSA/PyBwbGFpblN0YXRlLCB0aGlzLnJlbmRlcmVyKVxuICB9XG59XG4iLCAiLyoqXG4gKiBXaGF0IGJlY29tZXMgb2YgdHdvIG1hcmtzIG9mIHB1bmN0dWF0aW9uIHRoYXQgbWVldCB3aGVyZSB0d28gcGllY2VzIG9mIG91dHB1dCBkb1xuICogKGFzIHRoZSBvZmZpY2lhbCBjYXNlcyBgcHVuY3R1YXRpb25fRnVsbE1vbnR5XHUyMDI2YCBzaG93KS5cbiAqXG4gKiBAZXhhbXBsZVxuICogICBtZWV0aW5nKCchJywgJy4nKSAvLyA9PiAnZmlyc3QnXG4gKi9cblxuLyoqIFBhaXJzIG9mIHdoaWNoIG9ubHkgb25lIG1hcmsgc3RheXM7IGFsbCBvdGhlcnMgc3RhbmQgc2lkZSBieSBzaWRlLiAqL1xuY29uc3QgcGFpcnM6IFJlYWRvbmx5TWFwPHN0cmluZywgJ2ZpcnN0JyB8ICdzZWNvbmQnPiA9IG5ldyBNYXAoW1xuICBbJzo6JywgJ2ZpcnN0J10sXG4gIFsnOzonLCAnZmlyc3QnXSxcbiAgWychOicsICdmaXJzdCddLFxuICBbJz86JywgJ2ZpcnN0J10sXG4gIFsnOi4nLCAnZmlyc3QnXSxcbiAgWycuLicsICdmaXJzdCddLFxuICBbJzsuJywgJ2ZpcnN0J10sXG4gIFsnIS4nLCAnZmlyc3QnXSxcbiAgWyc/LicsICdmaXJzdCddLFxuICBbJzs7JywgJ2ZpcnN0J10sXG4gIFsnISEnLCAnZmlyc3QnXSxcbiAgWyc/PycsICdmaXJzdCddLFxuICBbJywsJywgJ2ZpcnN0J10sXG4gIFsnOiEnLCAnc2Vjb25kJ10sXG4gIFsnOyEnLCAnc2Vjb25kJ10sXG4gIFsnOj8nLCAnc2Vjb25kJ10sXG4gIFsnOz8nLCAnc2Vjb25kJ11cbl0pXG5cbmNvbnN0IG1hcmtzID0gJy4sOjshPydcblxuLyoqIFdoaWNoIG9mIHRoZSB0d28gc3RheXM7IGB1bmRlZmluZWRgOiBib3RoLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1lZXRpbmcoZmlyc3Q6IHN0cmluZywgc2Vjb25kOiBzdHJpbmcpOiAnZmlyc3QnIHwgJ3NlY29uZCcgfCB1bmRlZmluZWQge1xuICByZXR1cm4gbWFya3MuaW5jbHVkZXMoc2Vjb25kKSA/IHBhaXJzLmdldChmaXJzdCArIHNlY29uZCkgOiB1bmRlZmluZWRcbn1cbiIsICIvKipcbiAqIFdlYXZlcyBhbiBvdXRwdXQgdHJlZSBpbnRvIHNldHRsZWQgdGV4dDogcHVuY3R1YXRpb24gdGhhdCBtZWV0cyBpcyBtZXJnZWQsIGNvbW1hcyBhbmQgcGVyaW9kcyBtb3ZlXG4gKiBpbnRvIGNsb3NpbmcgcXVvdGVzIHdoZXJlIHRoZSBsb2NhbGUgd2FudHMgdGhhdCwgcXVvdGVzIGFsdGVybmF0ZSwgbG9va3MgZmxpcCBpbnNpZGUgdGhlIHNhbWUgbG9vay5cbiAqIE9uZSBwYXNzOyBlYWNoIHBpZWNlIGxvb2tzIGJhY2sgYXQgb25lIGNoYXJhY3Rlci5cbiAqXG4gKiBAZXhhbXBsZVxuICogICB3ZWF2ZSh7a2lkczogWydXaG8/JywgJy4gJywgJ01lJ119LCBzZXR0aW5ncykgLy8gPT4gW3t0eXBlOiAndGV4dCcsIHZhbHVlOiAnV2hvPyBNZSd9XVxuICovXG5pbXBvcnQgdHlwZSB7RGlzcGxheX0gZnJvbSAnLi4vdHlwZXMudHMnXG5pbXBvcnQgdHlwZSB7TG9vaywgTm9kZSwgT3V0fSBmcm9tICcuL291dC50cydcbmltcG9ydCB7bWVldGluZ30gZnJvbSAnLi9wdW5jdHVhdGlvbi50cydcblxuLyoqIExvb2tzIG9mIHNldHRsZWQgdGV4dDsgdGhvc2Ugb2YgYG5vcm1hbFx1MjAyNmAgdW5kbyBhbiBvdXRlciBvbmUuICovXG5leHBvcnQgdHlwZSBXb3Zlbk1hcmsgPVxuICB8ICdpdGFsaWMnXG4gIHwgJ29ibGlxdWUnXG4gIHwgJ25vcm1hbC1zdHlsZSdcbiAgfCAnc21hbGwtY2FwcydcbiAgfCAnbm9ybWFsLXZhcmlhbnQnXG4gIHwgJ2JvbGQnXG4gIHwgJ2xpZ2h0J1xuICB8ICdub3JtYWwtd2VpZ2h0J1xuICB8ICd1bmRlcmxpbmUnXG4gIHwgJ25vLWRlY29yYXRpb24nXG4gIHwgJ3N1cCdcbiAgfCAnc3ViJ1xuICB8ICdiYXNlbGluZSdcblxuLyoqIFNldHRsZWQgdGV4dC4gKi9cbmV4cG9ydCB0eXBlIFdvdmVuID1cbiAgfCB7dHlwZTogJ3RleHQnOyB2YWx1ZTogc3RyaW5nfVxuICB8IHt0eXBlOiAnbWFyayc7IG1hcms6IFdvdmVuTWFyazsgY2hpbGRyZW46IFdvdmVuW119XG4gIHwge1xuICAgICAgdHlwZTogJ3NwYW4nXG4gICAgICBjaGlsZHJlbjogV292ZW5bXVxuICAgICAgdmFyaWFibGU/OiBzdHJpbmcgfCB1bmRlZmluZWRcbiAgICAgIGl0ZW1JZD86IHN0cmluZyB8IHVuZGVmaW5lZFxuICAgICAgZGlzcGxheT86IERpc3BsYXkgfCB1bmRlZmluZWRcbiAgICB9XG4gIHwge3R5cGU6ICdsaW5rJzsgdXJsOiBzdHJpbmc7IGNoaWxkcmVuOiBXb3ZlbltdfVxuXG4vKiogV2hhdCB0aGUgbG9jYWxlIGFuZCB0aGUgY2FsbGVyIHdhbnQuICovXG5leHBvcnQgaW50ZXJmYWNlIFdlYXZlU2V0dGluZ3Mge1xuICBwdW5jdHVhdGlvbkluUXVvdGU6IGJvb2xlYW5cbiAgLyoqIFF1b3RhdGlvbiBtYXJrczogb3V0ZXIgb3BlbmluZyBhbmQgY2xvc2luZywgaW5uZXIgb3BlbmluZyBhbmQgY2xvc2luZy4gKi9cbiAgcXVvdGVzOiByZWFkb25seSBbc3RyaW5nLCBzdHJpbmcsIHN0cmluZywgc3RyaW5nXVxuICAvKiogV2hldGhlciBzcGFucyB3aXRoIHZhcmlhYmxlIGFuZCBpdGVtIGFyZSBrZXB0LiAqL1xuICB0YWdnZWQ6IGJvb2xlYW5cbn1cblxuLyoqIFNldHRsZXMgdGhlIHRyZWUuICovXG5leHBvcnQgZnVuY3Rpb24gd2VhdmUob3V0OiBPdXQsIHNldHRpbmdzOiBXZWF2ZVNldHRpbmdzKTogV292ZW5bXSB7XG4gIHJldHVybiBuZXcgV2VhdmVyKHNldHRpbmdzKS53ZWF2ZShvdXQpXG59XG5cbnR5cGUgVGV4dCA9IHt0eXBlOiAndGV4dCc7IHZhbHVlOiBzdHJpbmd9XG50eXBlIEN1cnJlbnQgPSB7LXJlYWRvbmx5IFtLZXkgaW4ga2V5b2YgTG9va10tPzogTm9uTnVsbGFibGU8TG9va1tLZXldPn1cblxuY29uc3QgcGxhaW5Mb29rOiBDdXJyZW50ID0ge1xuICBzdHlsZTogJ25vcm1hbCcsXG4gIHZhcmlhbnQ6ICdub3JtYWwnLFxuICB3ZWlnaHQ6ICdub3JtYWwnLFxuICBkZWNvcmF0aW9uOiAnbm9uZScsXG4gIGFsaWduOiAnYmFzZWxpbmUnXG59XG5cbmNsYXNzIFdlYXZlciB7XG4gIHByaXZhdGUgcmVhZG9ubHkgcm9vdDogV292ZW5bXSA9IFtdXG4gIHByaXZhdGUgaW50bzogV292ZW5bXSA9IHRoaXMucm9vdFxuICBwcml2YXRlIGxhc3RDaGFyID0gJydcbiAgLyoqIFRoZSBmaXJzdCBvZiB0aGUgY2xvc2luZyBxdW90ZXMganVzdCB3cml0dGVuLCBpZiBub3RoaW5nIHdhcyB3cml0dGVuIHNpbmNlLiAqL1xuICBwcml2YXRlIGNsb3NlcjogVGV4dCB8IHVuZGVmaW5lZFxuICBwcml2YXRlIGJlZm9yZUNsb3NlciA9ICcnXG4gIC8qKiBUaGUgZmllbGQgYmVpbmcgd3JpdHRlbiwgYW5kIHRoZSBvbmUgdGhlIGNsb3NpbmcgcXVvdGVzIGJlbG9uZyB0by4gKi9cbiAgcHJpdmF0ZSBmaWVsZDogTm9kZSB8IHVuZGVmaW5lZFxuICAvKiogVGhlIHBpZWNlIHdpdGggYSBsb29rIG9mIGl0cyBvd24gdGhhdCB3YXMganVzdCB3cml0dGVuLiAqL1xuICBwcml2YXRlIGZlbmNlOiBOb2RlIHwgdW5kZWZpbmVkXG4gIC8qKiBXaGV0aGVyIHdoYXQgaXMgYmVpbmcgd3JpdHRlbiBzdGFuZHMgcmlnaHQgYmVzaWRlIHRoYXQgcGllY2UuICovXG4gIHByaXZhdGUgYmVzaWRlID0gZmFsc2VcbiAgcHJpdmF0ZSBjbG9zZXJGaWVsZDogTm9kZSB8IHVuZGVmaW5lZFxuICBwcml2YXRlIGRlcHRoID0gMFxuICBwcml2YXRlIGxvb2s6IEN1cnJlbnQgPSBwbGFpbkxvb2tcblxuICBjb25zdHJ1Y3Rvcihwcml2YXRlIHJlYWRvbmx5IHNldHRpbmdzOiBXZWF2ZVNldHRpbmdzKSB7fVxuXG4gIHdlYXZlKG91dDogT3V0KTogV292ZW5bXSB7XG4gICAgdGhpcy52aXNpdChvdXQpXG4gICAgcmV0dXJuIHRoaXMucm9vdFxuICB9XG5cbiAgcHJpdmF0ZSB2aXNpdChvdXQ6IE91dCk6IHZvaWQge1xuICAgIGlmICh0eXBlb2Ygb3V0ID09PSAnc3RyaW5nJykgdGhpcy53cml0ZShvdXQpXG4gICAgZWxzZSB0aGlzLm5vZGUob3V0KVxuICB9XG5cbiAgcHJpdmF0ZSBub2RlKG5vZGU6IE5vZGUpOiB2b2lkIHtcbiAgICBjb25zdCBtYXJrcyA9IG5vZGUubG9vayA/IHRoaXMubWFya3Mobm9kZS5sb29rLCBub2RlKSA6IHVuZGVmaW5lZFxuICAgIGNvbnN0IHNhdmVkID0gdGhpcy5pbnRvXG4gICAgY29uc3Qgb3V0ZXIgPSB0aGlzLmxvb2tcbiAgICBjb25zdCBvdXRlckZpZWxkID0gdGhpcy5maWVsZFxuICAgIGlmIChub2RlLndob2xlKSB0aGlzLmZpZWxkID0gbm9kZVxuICAgIGlmIChub2RlLnJvbGUgPT09ICdhZmZpeCcpIHRoaXMuY2xvc2VyID0gdW5kZWZpbmVkXG4gICAgY29uc3Qgc3BhbiA9IG5vZGUuZGlzcGxheSAhPT0gdW5kZWZpbmVkIHx8ICh0aGlzLnNldHRpbmdzLnRhZ2dlZCAmJiBub2RlLnZhcmlhYmxlICE9PSB1bmRlZmluZWQpXG4gICAgaWYgKG5vZGUuZGlzcGxheSAmJiBub2RlLmRpc3BsYXkgIT09ICdyaWdodC1pbmxpbmUnKSB0aGlzLmJyZWFrTGluZSgpXG4gICAgaWYgKHNwYW4pXG4gICAgICB0aGlzLmVudGVyKHtcbiAgICAgICAgdHlwZTogJ3NwYW4nLFxuICAgICAgICBjaGlsZHJlbjogW10sXG4gICAgICAgIHZhcmlhYmxlOiBub2RlLnZhcmlhYmxlLFxuICAgICAgICBpdGVtSWQ6IG5vZGUuaXRlbUlkLFxuICAgICAgICBkaXNwbGF5OiBub2RlLmRpc3BsYXlcbiAgICAgIH0pXG4gICAgaWYgKG5vZGUudXJsICE9PSB1bmRlZmluZWQpIHRoaXMuZW50ZXIoe3R5cGU6ICdsaW5rJywgdXJsOiBub2RlLnVybCwgY2hpbGRyZW46IFtdfSlcbiAgICBpZiAobWFya3MpIHtcbiAgICAgIGZvciAoY29uc3QgbWFyayBvZiBtYXJrcy5saXN0KSB0aGlzLmVudGVyKHt0eXBlOiAnbWFyaycsIG1hcmssIGNoaWxkcmVuOiBbXX0pXG4gICAgICB0aGlzLmxvb2sgPSBtYXJrcy5sb29rXG4gICAgfVxuICAgIGlmIChub2RlLnF1b3RlcykgdGhpcy5xdW90ZWQobm9kZSlcbiAgICBlbHNlIHRoaXMuY2hpbGRyZW4obm9kZSlcbiAgICB0aGlzLmludG8gPSBzYXZlZFxuICAgIHRoaXMubG9vayA9IG91dGVyXG4gICAgdGhpcy5maWVsZCA9IG91dGVyRmllbGRcbiAgICBpZiAobm9kZS5kaXNwbGF5ICYmIG5vZGUuZGlzcGxheSAhPT0gJ2xlZnQtbWFyZ2luJykgdGhpcy5icmVha0xpbmUoKVxuICB9XG5cbiAgLyoqIEEgcGllY2Ugd2l0aCBhIGxvb2sgb2YgaXRzIG93biBrZWVwcyBpdHMgbGFzdCBtYXJrIGFwYXJ0IGZyb20gd2hhdCBpdHMgbmVpZ2hib3VycyBicmluZy4gKi9cbiAgcHJpdmF0ZSBjaGlsZHJlbihub2RlOiBOb2RlKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBraWQgb2Ygbm9kZS5raWRzKSB7XG4gICAgICBpZiAodHlwZW9mIGtpZCA9PT0gJ3N0cmluZycpIHtcbiAgICAgICAgdGhpcy5iZXNpZGUgPSB0aGlzLmZlbmNlICE9PSB1bmRlZmluZWRcbiAgICAgICAgdGhpcy53cml0ZShraWQpXG4gICAgICAgIHRoaXMuYmVzaWRlID0gZmFsc2VcbiAgICAgICAgY29udGludWVcbiAgICAgIH1cbiAgICAgIHRoaXMubm9kZShraWQpXG4gICAgICBpZiAoKGtpZC5sb29rICE9PSB1bmRlZmluZWQgfHwga2lkLnF1b3RlcykgJiYgIWtpZC5maWVsZCAmJiBpc0xlYWYoa2lkKSkgdGhpcy5mZW5jZSA9IGtpZFxuICAgIH1cbiAgICB0aGlzLmZlbmNlID0gdW5kZWZpbmVkXG4gIH1cblxuICBwcml2YXRlIGJyZWFrTGluZSgpOiB2b2lkIHtcbiAgICB0aGlzLmxhc3RDaGFyID0gJydcbiAgICB0aGlzLmNsb3NlciA9IHVuZGVmaW5lZFxuICB9XG5cbiAgcHJpdmF0ZSBlbnRlcihjb250YWluZXI6IEV4Y2x1ZGU8V292ZW4sIFRleHQ+KTogdm9pZCB7XG4gICAgdGhpcy5pbnRvLnB1c2goY29udGFpbmVyKVxuICAgIHRoaXMuaW50byA9IGNvbnRhaW5lci5jaGlsZHJlblxuICB9XG5cbiAgcHJpdmF0ZSBxdW90ZWQobm9kZTogTm9kZSk6IHZvaWQge1xuICAgIGNvbnN0IHtxdW90ZXN9ID0gdGhpcy5zZXR0aW5nc1xuICAgIGNvbnN0IGFzVHlwZWQgPSBub2RlLnR5cGVkICE9PSB1bmRlZmluZWQgJiYgdGhpcy5zdGF5c1R5cGVkKG5vZGUudHlwZWQpXG4gICAgY29uc3QgaW5uZXIgPSB0aGlzLmRlcHRoICUgMiA9PT0gMSA/IDIgOiAwXG4gICAgY29uc3Qgb3BlbiA9IGFzVHlwZWQgPyBub2RlLnR5cGVkISA6IHF1b3Rlc1tpbm5lcl1cbiAgICB0aGlzLndyaXRlKG9wZW4pXG4gICAgaWYgKCFhc1R5cGVkKSB0aGlzLmRlcHRoKytcbiAgICBmb3IgKGNvbnN0IGtpZCBvZiBub2RlLmtpZHMpIHRoaXMudmlzaXQoa2lkKVxuICAgIGlmICghYXNUeXBlZCkgdGhpcy5kZXB0aC0tXG4gICAgdGhpcy5jbG9zZVF1b3RlKGFzVHlwZWQgPyBjbG9zaW5nW25vZGUudHlwZWQhXSEgOiBxdW90ZXNbaW5uZXIgPyAzIDogMV0pXG4gIH1cblxuICAvKiogRGlyZWN0ZWQgbWFya3Mgc3RheSBhcyB0eXBlZCB3aGVyZSB0aGUgbG9jYWxlIGhhcyBvdGhlcnMsIGFuZCBpbm5lciBvbmVzIHdoZXJlIHRoZXkgc3RhbmQgb3V0c2lkZS4gKi9cbiAgcHJpdmF0ZSBzdGF5c1R5cGVkKHR5cGVkOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgICBjb25zdCB7cXVvdGVzfSA9IHRoaXMuc2V0dGluZ3NcbiAgICByZXR1cm4gdHlwZWQgIT09IHF1b3Rlc1swXSAmJiAhKHR5cGVkID09PSBxdW90ZXNbMl0gJiYgdGhpcy5kZXB0aCA+IDApXG4gIH1cblxuICBwcml2YXRlIGNsb3NlUXVvdGUobWFyazogc3RyaW5nKTogdm9pZCB7XG4gICAgY29uc3QgY2hhaW5lZCA9IHRoaXMuY2xvc2VyXG4gICAgY29uc3QgYmVmb3JlID0gY2hhaW5lZCA/IHRoaXMuYmVmb3JlQ2xvc2VyIDogdGhpcy5sYXN0Q2hhclxuICAgIGNvbnN0IGNsb3NlOiBUZXh0ID0ge3R5cGU6ICd0ZXh0JywgdmFsdWU6IG1hcmt9XG4gICAgdGhpcy5pbnRvLnB1c2goY2xvc2UpXG4gICAgdGhpcy5sYXN0Q2hhciA9IG1hcmsuc2xpY2UoLTEpXG4gICAgdGhpcy5jbG9zZXIgPSBjaGFpbmVkID8/IGNsb3NlXG4gICAgdGhpcy5jbG9zZXJGaWVsZCA9IHRoaXMuZmllbGRcbiAgICB0aGlzLmJlZm9yZUNsb3NlciA9IGJlZm9yZVxuICB9XG5cbiAgcHJpdmF0ZSB3cml0ZSh0ZXh0OiBzdHJpbmcpOiB2b2lkIHtcbiAgICBpZiAodGV4dCA9PT0gJycpIHJldHVyblxuICAgIGxldCByZXN0ID0gdGV4dFxuICAgIGlmICh0aGlzLmNsb3NlciAmJiB0aGlzLnNldHRpbmdzLnB1bmN0dWF0aW9uSW5RdW90ZSAmJiAhdGhpcy5pbnNpZGVGaWVsZCgpKSByZXN0ID0gdGhpcy5pbnRvUXVvdGUocmVzdClcbiAgICBlbHNlIGlmICh0aGlzLmNsb3NlciAmJiAhdGhpcy5pbnNpZGVGaWVsZCgpICYmIHJlc3RbMF0gPT09ICcuJyAmJiB0aGlzLmVuZHNCZWZvcmUoKSkgcmVzdCA9IHJlc3Quc2xpY2UoMSlcbiAgICBpZiAocmVzdCA9PT0gJycpIHJldHVyblxuICAgIGlmICghdGhpcy5mZW5jZWQoKSkgcmVzdCA9IHRoaXMubWVldChyZXN0KVxuICAgIHRoaXMuZmVuY2UgPSB1bmRlZmluZWRcbiAgICBpZiAocmVzdCA9PT0gJycpIHJldHVyblxuICAgIHRoaXMuY2xvc2VyID0gdW5kZWZpbmVkXG4gICAgaWYgKHN1cGVyc2NyaXB0LnRlc3QocmVzdCkpIHRoaXMucmFpc2UocmVzdClcbiAgICBlbHNlIHRoaXMuYXBwZW5kKHJlc3QpXG4gIH1cblxuICAvKiogV2hldGhlciB0aGUgdGV4dCBpbiBxdW90ZXMgZW5kcyB3aXRoIGEgbWFyayB0aGF0IG1ha2VzIGEgcGVyaW9kIGFmdGVyIHRoZW0gc3VwZXJmbHVvdXMuICovXG4gIHByaXZhdGUgZW5kc0JlZm9yZSgpOiBib29sZWFuIHtcbiAgICBpZiAodGhpcy5iZWZvcmVDbG9zZXIgPT09ICcuJykgcmV0dXJuIHRydWVcbiAgICByZXR1cm4gKHRoaXMuYmVmb3JlQ2xvc2VyID09PSAnPycgfHwgdGhpcy5iZWZvcmVDbG9zZXIgPT09ICchJykgJiYgISh0aGlzLmZlbmNlICYmIHRoaXMuYmVzaWRlKVxuICB9XG5cbiAgLyoqIFdoZXRoZXIgYSBwaWVjZSB3aXRoIGl0cyBvd24gbG9vayBrZWVwcyBpdHMgbGFzdCBtYXJrIGZyb20gbWVldGluZyB3aGF0IGZvbGxvd3MuICovXG4gIHByaXZhdGUgZmVuY2VkKCk6IGJvb2xlYW4ge1xuICAgIGlmICh0aGlzLmZlbmNlID09PSB1bmRlZmluZWQpIHJldHVybiBmYWxzZVxuICAgIHJldHVybiAhdGhpcy5iZXNpZGUgfHwgdGhpcy5sYXN0Q2hhciA9PT0gJz8nIHx8IHRoaXMubGFzdENoYXIgPT09ICchJ1xuICB9XG5cbiAgcHJpdmF0ZSBpbnNpZGVGaWVsZCgpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy5maWVsZCAhPT0gdW5kZWZpbmVkICYmIHRoaXMuZmllbGQgPT09IHRoaXMuY2xvc2VyRmllbGRcbiAgfVxuXG4gIC8qKiBVbmljb2RlJ3Mgc3VwZXJzY3JpcHQgY2hhcmFjdGVycyBiZWNvbWUgdGhlIGNoYXJhY3RlcnMgdGhleSByYWlzZS4gKi9cbiAgcHJpdmF0ZSByYWlzZSh0ZXh0OiBzdHJpbmcpOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IHBpZWNlIG9mIHRleHQuc3BsaXQoc3VwZXJzY3JpcHRzKSkge1xuICAgICAgaWYgKHBpZWNlID09PSAnJykgY29udGludWVcbiAgICAgIGlmICghc3VwZXJzY3JpcHQudGVzdChwaWVjZSkpIHRoaXMuYXBwZW5kKHBpZWNlKVxuICAgICAgZWxzZSBpZiAodGhpcy5sb29rLmFsaWduID09PSAnc3VwJykgdGhpcy5hcHBlbmQocGllY2Uubm9ybWFsaXplKCdORktDJykpXG4gICAgICBlbHNlIHtcbiAgICAgICAgY29uc3QgdmFsdWUgPSBwaWVjZS5ub3JtYWxpemUoJ05GS0MnKVxuICAgICAgICB0aGlzLmludG8ucHVzaCh7dHlwZTogJ21hcmsnLCBtYXJrOiAnc3VwJywgY2hpbGRyZW46IFt7dHlwZTogJ3RleHQnLCB2YWx1ZX1dfSlcbiAgICAgICAgdGhpcy5sYXN0Q2hhciA9IHZhbHVlW3ZhbHVlLmxlbmd0aCAtIDFdIVxuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIHByaXZhdGUgYXBwZW5kKHRleHQ6IHN0cmluZyk6IHZvaWQge1xuICAgIGNvbnN0IGxhc3QgPSB0aGlzLmludG8uYXQoLTEpXG4gICAgaWYgKGxhc3Q/LnR5cGUgPT09ICd0ZXh0JykgbGFzdC52YWx1ZSArPSB0ZXh0XG4gICAgZWxzZSB0aGlzLmludG8ucHVzaCh7dHlwZTogJ3RleHQnLCB2YWx1ZTogdGV4dH0pXG4gICAgdGhpcy5sYXN0Q2hhciA9IHRleHRbdGV4dC5sZW5ndGggLSAxXSFcbiAgfVxuXG4gIC8qKiBNb3ZlcyBhIGNvbW1hIG9yIHBlcmlvZCBiZWZvcmUgdGhlIGNsb3NpbmcgcXVvdGVzLiAqL1xuICBwcml2YXRlIGludG9RdW90ZSh0ZXh0OiBzdHJpbmcpOiBzdHJpbmcge1xuICAgIGNvbnN0IGZpcnN0ID0gdGV4dFswXSFcbiAgICBpZiAoZmlyc3QgIT09ICcsJyAmJiBmaXJzdCAhPT0gJy4nKSByZXR1cm4gdGV4dFxuICAgIGNvbnN0IG1lcmdlID0gbWVldGluZyh0aGlzLmJlZm9yZUNsb3NlciwgZmlyc3QpXG4gICAgaWYgKG1lcmdlICE9PSAnZmlyc3QnKSB7XG4gICAgICB0aGlzLmNsb3NlciEudmFsdWUgPSBmaXJzdCArIHRoaXMuY2xvc2VyIS52YWx1ZVxuICAgICAgdGhpcy5iZWZvcmVDbG9zZXIgPSBmaXJzdFxuICAgIH1cbiAgICByZXR1cm4gdGV4dC5zbGljZSgxKVxuICB9XG5cbiAgLyoqIFdoYXQgaXMgbGVmdCBvZiB0aGUgdGV4dCBhZnRlciBpdHMgZmlyc3QgY2hhcmFjdGVyIG1ldCB0aGUgbGFzdCBvbmUgd3JpdHRlbi4gKi9cbiAgcHJpdmF0ZSBtZWV0KHRleHQ6IHN0cmluZyk6IHN0cmluZyB7XG4gICAgY29uc3QgZmlyc3QgPSB0ZXh0WzBdIVxuICAgIGlmICh0aGlzLmxhc3RDaGFyID09PSAnJykgcmV0dXJuIHRleHRcbiAgICBpZiAoZmlyc3QgPT09ICcgJyAmJiBpc1NwYWNlKHRoaXMubGFzdENoYXIpKSByZXR1cm4gdGV4dC5yZXBsYWNlKC9eICsvLCAnJylcbiAgICBjb25zdCBtZXJnZSA9IG1lZXRpbmcodGhpcy5sYXN0Q2hhciwgZmlyc3QpXG4gICAgaWYgKG1lcmdlID09PSAnZmlyc3QnKSByZXR1cm4gdGV4dC5zbGljZSgxKVxuICAgIGlmIChtZXJnZSA9PT0gJ3NlY29uZCcpIHRoaXMuZHJvcExhc3QoKVxuICAgIHJldHVybiB0ZXh0XG4gIH1cblxuICBwcml2YXRlIGRyb3BMYXN0KCk6IHZvaWQge1xuICAgIGNvbnN0IGxlYWYgPSBsYXN0VGV4dCh0aGlzLnJvb3QpXG4gICAgaWYgKGxlYWYpIGxlYWYudmFsdWUgPSBsZWFmLnZhbHVlLnNsaWNlKDAsIC0xKVxuICB9XG5cbiAgLyoqIE1hcmtzIGZyb20gdGhlIG91dGVybW9zdCB0byB0aGUgaW5uZXJtb3N0LCBhbmQgdGhlIGxvb2sgaW5zaWRlIHRoZW0uICovXG4gIHByaXZhdGUgbWFya3MobG9vazogTG9vaywgbm9kZTogTm9kZSk6IHtsaXN0OiBXb3Zlbk1hcmtbXTsgbG9vazogQ3VycmVudH0ge1xuICAgIGNvbnN0IGxpc3Q6IFdvdmVuTWFya1tdID0gW11cbiAgICBjb25zdCBuZXh0OiBDdXJyZW50ID0gey4uLnRoaXMubG9va31cbiAgICBmb3IgKGNvbnN0IGtleSBvZiBsb29rT3JkZXIpIHtcbiAgICAgIGNvbnN0IGFza2VkID0gbG9va1trZXldXG4gICAgICBpZiAoYXNrZWQgPT09IHVuZGVmaW5lZCkgY29udGludWVcbiAgICAgIGNvbnN0IG5vdyA9IHRoaXMubG9va1trZXldXG4gICAgICBjb25zdCB3YW50ZWQgPSBub2RlLmZpZWxkICYmIGFza2VkID09PSBub3cgJiYga2V5IGluIGZsaXBzID8gJ25vcm1hbCcgOiBhc2tlZFxuICAgICAgY29uc3QgcGxhaW4gPSB3YW50ZWQgPT09ICdub3JtYWwnICYmIG5vdyA9PT0gJ25vcm1hbCdcbiAgICAgIGlmICghcGxhaW4gfHwgaGFzRmllbGRMb29rKG5vZGUsIGtleSkpIGxpc3QucHVzaChtYXJrc09mW2tleV1bd2FudGVkXSEpXG4gICAgICBPYmplY3QuYXNzaWduKG5leHQsIHtba2V5XTogd2FudGVkfSlcbiAgICB9XG4gICAgcmV0dXJuIHtsaXN0LCBsb29rOiBuZXh0fVxuICB9XG59XG5cbmNvbnN0IGxvb2tPcmRlciA9IFsnYWxpZ24nLCAnZGVjb3JhdGlvbicsICd3ZWlnaHQnLCAndmFyaWFudCcsICdzdHlsZSddIGFzIGNvbnN0XG5cbi8qKiBMb29rcyB0aGF0IG1hcmt1cCBpbnNpZGUgYSBmaWVsZCB0dXJucyBiYWNrIHdoZXJlIGl0IHN0YW5kcyBpbiB0aGUgc2FtZSBsb29rLiAqL1xuY29uc3QgZmxpcHMgPSB7c3R5bGU6IHRydWUsIHdlaWdodDogdHJ1ZSwgdmFyaWFudDogdHJ1ZX1cblxuY29uc3QgbWFya3NPZjogUmVhZG9ubHk8UmVjb3JkPCh0eXBlb2YgbG9va09yZGVyKVtudW1iZXJdLCBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBXb3Zlbk1hcms+Pj4+ID0ge1xuICBhbGlnbjoge3N1cDogJ3N1cCcsIHN1YjogJ3N1YicsIGJhc2VsaW5lOiAnYmFzZWxpbmUnfSxcbiAgZGVjb3JhdGlvbjoge3VuZGVybGluZTogJ3VuZGVybGluZScsIG5vbmU6ICduby1kZWNvcmF0aW9uJ30sXG4gIHdlaWdodDoge2JvbGQ6ICdib2xkJywgbGlnaHQ6ICdsaWdodCcsIG5vcm1hbDogJ25vcm1hbC13ZWlnaHQnfSxcbiAgdmFyaWFudDogeydzbWFsbC1jYXBzJzogJ3NtYWxsLWNhcHMnLCBub3JtYWw6ICdub3JtYWwtdmFyaWFudCd9LFxuICBzdHlsZToge2l0YWxpYzogJ2l0YWxpYycsIG9ibGlxdWU6ICdvYmxpcXVlJywgbm9ybWFsOiAnbm9ybWFsLXN0eWxlJ31cbn1cblxuY29uc3QgcmFpc2VkID1cbiAgJ1x1MDBBQVx1MDBCMlx1MDBCM1x1MDBCOVx1MDBCQVxcdTAyYjAtXFx1MDJiOFxcdTAyYzBcXHUwMmMxXFx1MDJlMC1cXHUwMmU0XFx1MDZlNVxcdTA2ZTZcXHUxMGZjXFx1MWQyYy1cXHUxZDJlXFx1MWQzMC1cXHUxZDNhXFx1MWQzYy1cXHUxZDRkXFx1MWQ0Zi1cXHUxZDYxXFx1MWQ3OCcgK1xuICAnXFx1MWQ5Yi1cXHUxZGJmXFx1MjA3MFxcdTIwNzFcXHUyMDc0LVxcdTIwN2ZcXHUyMTIwXFx1MjEyMlxcdTJjN2RcXHUyZDZmXFx1MzE5Mi1cXHUzMTlmJ1xuY29uc3Qgc3VwZXJzY3JpcHQgPSBuZXcgUmVnRXhwKGBbJHtyYWlzZWR9XWApXG5jb25zdCBzdXBlcnNjcmlwdHMgPSBuZXcgUmVnRXhwKGAoWyR7cmFpc2VkfV0pYClcblxuLyoqIFdoZXRoZXIgbWFya3VwIG9mIGEgZmllbGQgaW5zaWRlIHRoZSBwaWVjZSBzZXRzIHRoaXMgcGFydCBvZiB0aGUgbG9vay4gKi9cbmNvbnN0IGhhc0ZpZWxkTG9vayA9IChub2RlOiBOb2RlLCBrZXk6IGtleW9mIExvb2spOiBib29sZWFuID0+XG4gIG5vZGUua2lkcy5zb21lKFxuICAgIChraWQpID0+XG4gICAgICB0eXBlb2Yga2lkICE9PSAnc3RyaW5nJyAmJlxuICAgICAgKChraWQuZmllbGQgJiYga2lkLmxvb2s/LltrZXldICE9PSB1bmRlZmluZWQpIHx8ICgha2lkLmxvb2sgJiYgaGFzRmllbGRMb29rKGtpZCwga2V5KSkpXG4gIClcblxuY29uc3QgY2xvc2luZzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj4gPSB7J1x1MjAxQyc6ICdcdTIwMUQnLCAnXHUyMDE4JzogJ1x1MjAxOScsICdcdTIwMUUnOiAnXHUyMDFDJ31cblxuLyoqIFdoZXRoZXIgdGhlIHBpZWNlIGhvbGRzIHRleHQgYWxvbmUsIHdpdGggb3Igd2l0aG91dCBtYXJrdXAgb2YgdGhlIGZpZWxkLiAqL1xuY29uc3QgaXNMZWFmID0gKG5vZGU6IE5vZGUpOiBib29sZWFuID0+XG4gIG5vZGUua2lkcy5ldmVyeSgoa2lkKSA9PiB0eXBlb2Yga2lkID09PSAnc3RyaW5nJyB8fCBraWQud2hvbGUgPT09IHRydWUpXG5cbmNvbnN0IGlzU3BhY2UgPSAoY2hhcjogc3RyaW5nKSA9PiBjaGFyID09PSAnICcgfHwgY2hhciA9PT0gJ1xcdTAwYTAnIHx8IGNoYXIgPT09ICdcXG4nXG5cbmZ1bmN0aW9uIGxhc3RUZXh0KGNoaWxkcmVuOiBXb3ZlbltdKTogVGV4dCB8IHVuZGVmaW5lZCB7XG4gIGZvciAobGV0IGluZGV4ID0gY2hpbGRyZW4ubGVuZ3RoIC0gMTsgaW5kZXggPj0gMDsgaW5kZXgtLSkge1xuICAgIGNvbnN0IGNoaWxkID0gY2hpbGRyZW5baW5kZXhdIVxuICAgIGlmIChjaGlsZC50eXBlID09PSAndGV4dCcpIHtcbiAgICAgIGlmIChjaGlsZC52YWx1ZSAhPT0gJycpIHJldHVybiBjaGlsZFxuICAgIH0gZWxzZSB7XG4gICAgICBjb25zdCBmb3VuZCA9IGxhc3RUZXh0KGNoaWxkLmNoaWxkcmVuKVxuICAgICAgaWYgKGZvdW5kKSByZXR1cm4gZm91bmRcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHVuZGVmaW5lZFxufVxuIiwgIi8qKlxuICogUmljaCB0ZXh0IG9mIGEgY2FsbGVyIGFzIG91dHB1dDogd2hhdCBzdGFuZHMgYmVmb3JlIG9yIGFmdGVyIGEgY2l0ZS5cbiAqXG4gKiBAZXhhbXBsZVxuICogICBmcm9tUmljaFRleHQoW3t0eXBlOiAndGV4dCcsIHZhbHVlOiAnc2VlICd9XSkgLy8gPT4gJ3NlZSAnXG4gKi9cbmltcG9ydCB0eXBlIHtMb29rLCBPdXR9IGZyb20gJy4uL3RyZWUvb3V0LnRzJ1xuaW1wb3J0IHR5cGUge01hcmtUeXBlLCBSaWNoTm9kZSwgUmljaFRleHR9IGZyb20gJy4uL3R5cGVzLnRzJ1xuXG5jb25zdCBsb29rczogUmVhZG9ubHk8UmVjb3JkPE1hcmtUeXBlLCBMb29rPj4gPSB7XG4gIGVtcGhhc2lzOiB7c3R5bGU6ICdpdGFsaWMnfSxcbiAgc3Ryb25nOiB7d2VpZ2h0OiAnYm9sZCd9LFxuICBzbWFsbENhcHM6IHt2YXJpYW50OiAnc21hbGwtY2Fwcyd9LFxuICBzdXBlcnNjcmlwdDoge2FsaWduOiAnc3VwJ30sXG4gIHN1YnNjcmlwdDoge2FsaWduOiAnc3ViJ30sXG4gIHVuZGVybGluZToge2RlY29yYXRpb246ICd1bmRlcmxpbmUnfVxufVxuXG4vKiogVGhlIG91dHB1dDsgcHVuY3R1YXRpb24gaW5zaWRlIHN0YXlzIGFzIGl0cyBhdXRob3IgcHV0IGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZyb21SaWNoVGV4dChjb250ZW50OiBSaWNoVGV4dCk6IE91dCB7XG4gIGNvbnN0IGtpZHMgPSBjb250ZW50Lm1hcChmcm9tTm9kZSlcbiAgcmV0dXJuIGtpZHMubGVuZ3RoID09PSAxICYmIHR5cGVvZiBraWRzWzBdID09PSAnc3RyaW5nJyA/IGtpZHNbMF0gOiB7a2lkcywgd2hvbGU6IHRydWV9XG59XG5cbmZ1bmN0aW9uIGZyb21Ob2RlKG5vZGU6IFJpY2hOb2RlKTogT3V0IHtcbiAgaWYgKG5vZGUudHlwZSA9PT0gJ3RleHQnKSByZXR1cm4gbm9kZS52YWx1ZVxuICBjb25zdCBraWRzID0gbm9kZS5jaGlsZHJlbi5tYXAoZnJvbU5vZGUpXG4gIGlmIChub2RlLnR5cGUgPT09ICdsaW5rJykgcmV0dXJuIHtraWRzLCB1cmw6IG5vZGUudXJsfVxuICByZXR1cm4gbm9kZS50eXBlID09PSAnc3BhbicgPyB7a2lkc30gOiB7a2lkcywgbG9vazogbG9va3Nbbm9kZS50eXBlXX1cbn1cbiIsICIvKipcbiAqIFNldHRsZWQgdGV4dCBhcyByaWNoIHRleHQ6IG1hcmtzLCBsaW5rcywgYW5kIHNwYW5zIHRoYXQga25vdyB0aGVpciB2YXJpYWJsZSBhbmQgaXRlbS5cbiAqXG4gKiBAZXhhbXBsZVxuICogICB0b1JpY2hUZXh0KFt7dHlwZTogJ21hcmsnLCBtYXJrOiAnaXRhbGljJywgY2hpbGRyZW46IFt7dHlwZTogJ3RleHQnLCB2YWx1ZTogJ1NpZ25zJ31dfV0pXG4gKiAgIC8vID0+IFt7dHlwZTogJ2VtcGhhc2lzJywgY2hpbGRyZW46IFt7dHlwZTogJ3RleHQnLCB2YWx1ZTogJ1NpZ25zJ31dfV1cbiAqL1xuaW1wb3J0IHR5cGUge1dvdmVuLCBXb3Zlbk1hcmt9IGZyb20gJy4uL3RyZWUvd2VhdmUudHMnXG5pbXBvcnQgdHlwZSB7TWFya1R5cGUsIFJpY2hOb2RlfSBmcm9tICcuLi90eXBlcy50cydcblxuY29uc3QgbWFya3M6IFJlYWRvbmx5PFBhcnRpYWw8UmVjb3JkPFdvdmVuTWFyaywgTWFya1R5cGU+Pj4gPSB7XG4gIGl0YWxpYzogJ2VtcGhhc2lzJyxcbiAgb2JsaXF1ZTogJ2VtcGhhc2lzJyxcbiAgYm9sZDogJ3N0cm9uZycsXG4gICdzbWFsbC1jYXBzJzogJ3NtYWxsQ2FwcycsXG4gIHN1cDogJ3N1cGVyc2NyaXB0JyxcbiAgc3ViOiAnc3Vic2NyaXB0JyxcbiAgdW5kZXJsaW5lOiAndW5kZXJsaW5lJ1xufVxuXG4vKiogV2hhdCBlYWNoIG9mIHRoZSBsb29rcyB0aGF0IHVuZG8gYW5vdGhlciB0YWtlcyBhd2F5LiAqL1xuY29uc3QgdW5kb25lOiBSZWFkb25seTxQYXJ0aWFsPFJlY29yZDxXb3Zlbk1hcmssIFJlYWRvbmx5QXJyYXk8TWFya1R5cGU+Pj4+ID0ge1xuICAnbm9ybWFsLXN0eWxlJzogWydlbXBoYXNpcyddLFxuICAnbm9ybWFsLXdlaWdodCc6IFsnc3Ryb25nJ10sXG4gIGxpZ2h0OiBbJ3N0cm9uZyddLFxuICAnbm9ybWFsLXZhcmlhbnQnOiBbJ3NtYWxsQ2FwcyddLFxuICAnbm8tZGVjb3JhdGlvbic6IFsndW5kZXJsaW5lJ10sXG4gIGJhc2VsaW5lOiBbJ3N1cGVyc2NyaXB0JywgJ3N1YnNjcmlwdCddXG59XG5cbi8qKiBSaWNoIHRleHQ7IHdoZXJlIGEgbG9vayBpcyB1bmRvbmUgaW5zaWRlIGl0cyBvd24gbWFyaywgdGhlIG1hcmsgaXMgcGFydGVkIGFyb3VuZCB0aGUgcGxhY2UuICovXG5leHBvcnQgZnVuY3Rpb24gdG9SaWNoVGV4dChjb250ZW50OiBSZWFkb25seUFycmF5PFdvdmVuPik6IFJpY2hOb2RlW10ge1xuICByZXR1cm4gbmV3IENvbnZlcnRlcigpLmNvbnZlcnQoY29udGVudCwgW10pXG59XG5cbmNsYXNzIENvbnZlcnRlciB7XG4gIC8qKiBDaGlsZHJlbiwgZWFjaCB3cmFwcGVkIGluIHRoZSBtYXJrcyBvZiBgcGVuZGluZ2AgdGhhdCBzdGlsbCBob2xkIGZvciBpdC4gKi9cbiAgY29udmVydChjb250ZW50OiBSZWFkb25seUFycmF5PFdvdmVuPiwgcGVuZGluZzogUmVhZG9ubHlBcnJheTxNYXJrVHlwZT4pOiBSaWNoTm9kZVtdIHtcbiAgICBjb25zdCBvdXQ6IFJpY2hOb2RlW10gPSBbXVxuICAgIGZvciAoY29uc3Qgbm9kZSBvZiBjb250ZW50KSB7XG4gICAgICBpZiAobm9kZS50eXBlID09PSAndGV4dCcpIHtcbiAgICAgICAgaWYgKG5vZGUudmFsdWUgIT09ICcnKSBwdXQob3V0LCB3cmFwKFt7dHlwZTogJ3RleHQnLCB2YWx1ZTogbm9kZS52YWx1ZX1dLCBwZW5kaW5nKSlcbiAgICAgIH0gZWxzZSBpZiAobm9kZS50eXBlID09PSAnbWFyaycpIHtcbiAgICAgICAgY29uc3QgbWFyayA9IG1hcmtzW25vZGUubWFya11cbiAgICAgICAgY29uc3QgZ29uZSA9IHVuZG9uZVtub2RlLm1hcmtdXG4gICAgICAgIGNvbnN0IGtlcHQgPSBnb25lID8gcGVuZGluZy5maWx0ZXIoKGVhY2gpID0+ICFnb25lLmluY2x1ZGVzKGVhY2gpKSA6IHBlbmRpbmdcbiAgICAgICAgY29uc3QgaW5zaWRlID0gbWFyayAmJiAha2VwdC5pbmNsdWRlcyhtYXJrKSA/IFsuLi5rZXB0LCBtYXJrXSA6IGtlcHRcbiAgICAgICAgaWYgKGhhc1VuZG9pbmcobm9kZS5jaGlsZHJlbikpIGZvciAoY29uc3QgZWFjaCBvZiB0aGlzLmNvbnZlcnQobm9kZS5jaGlsZHJlbiwgaW5zaWRlKSkgcHV0KG91dCwgZWFjaClcbiAgICAgICAgZWxzZSBwdXQob3V0LCB3cmFwKHRoaXMuY29udmVydChub2RlLmNoaWxkcmVuLCBbXSksIGluc2lkZSkpXG4gICAgICB9IGVsc2UgaWYgKG5vZGUudHlwZSA9PT0gJ2xpbmsnKSB7XG4gICAgICAgIGNvbnN0IGNoaWxkcmVuID0gdGhpcy5jb252ZXJ0KG5vZGUuY2hpbGRyZW4sIHBlbmRpbmcpXG4gICAgICAgIGlmIChjaGlsZHJlbi5sZW5ndGggPiAwKSBvdXQucHVzaCh7dHlwZTogJ2xpbmsnLCB1cmw6IG5vZGUudXJsLCBjaGlsZHJlbn0pXG4gICAgICB9IGVsc2Uge1xuICAgICAgICBjb25zdCBjaGlsZHJlbiA9IHRoaXMuY29udmVydChub2RlLmNoaWxkcmVuLCBwZW5kaW5nKVxuICAgICAgICBjb25zdCB7dmFyaWFibGUsIGl0ZW1JZCwgZGlzcGxheX0gPSBub2RlXG4gICAgICAgIGlmIChjaGlsZHJlbi5sZW5ndGggPiAwKSBvdXQucHVzaCh7dHlwZTogJ3NwYW4nLCBjaGlsZHJlbiwgLi4uZ2l2ZW4oe3ZhcmlhYmxlLCBpdGVtSWQsIGRpc3BsYXl9KX0pXG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiBvdXRcbiAgfVxufVxuXG5jb25zdCBnaXZlbiA9IDxUIGV4dGVuZHMgb2JqZWN0Pih0cmFpdHM6IFQpOiBQYXJ0aWFsPFQ+ID0+XG4gIE9iamVjdC5mcm9tRW50cmllcyhPYmplY3QuZW50cmllcyh0cmFpdHMpLmZpbHRlcigoWywgdmFsdWVdKSA9PiB2YWx1ZSAhPT0gdW5kZWZpbmVkKSkgYXMgUGFydGlhbDxUPlxuXG5mdW5jdGlvbiBoYXNVbmRvaW5nKGNvbnRlbnQ6IFJlYWRvbmx5QXJyYXk8V292ZW4+KTogYm9vbGVhbiB7XG4gIHJldHVybiBjb250ZW50LnNvbWUoXG4gICAgKG5vZGUpID0+XG4gICAgICBub2RlLnR5cGUgIT09ICd0ZXh0JyAmJlxuICAgICAgKChub2RlLnR5cGUgPT09ICdtYXJrJyAmJiB1bmRvbmVbbm9kZS5tYXJrXSAhPT0gdW5kZWZpbmVkKSB8fCBoYXNVbmRvaW5nKG5vZGUuY2hpbGRyZW4pKVxuICApXG59XG5cbmZ1bmN0aW9uIHdyYXAoY2hpbGRyZW46IFJpY2hOb2RlW10sIHR5cGVzOiBSZWFkb25seUFycmF5PE1hcmtUeXBlPik6IFJpY2hOb2RlIHwgdW5kZWZpbmVkIHtcbiAgaWYgKGNoaWxkcmVuLmxlbmd0aCA9PT0gMCkgcmV0dXJuIHVuZGVmaW5lZFxuICBpZiAodHlwZXMubGVuZ3RoID09PSAwKSByZXR1cm4gY2hpbGRyZW4ubGVuZ3RoID09PSAxID8gY2hpbGRyZW5bMF0gOiB7dHlwZTogJ3NwYW4nLCBjaGlsZHJlbn1cbiAgbGV0IGlubmVyID0gY2hpbGRyZW5cbiAgZm9yIChsZXQgaW5kZXggPSB0eXBlcy5sZW5ndGggLSAxOyBpbmRleCA+PSAwOyBpbmRleC0tKSBpbm5lciA9IFt7dHlwZTogdHlwZXNbaW5kZXhdISwgY2hpbGRyZW46IGlubmVyfV1cbiAgcmV0dXJuIGlubmVyWzBdXG59XG5cbmZ1bmN0aW9uIHB1dChvdXQ6IFJpY2hOb2RlW10sIG5vZGU6IFJpY2hOb2RlIHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gIGlmIChub2RlID09PSB1bmRlZmluZWQpIHJldHVyblxuICBjb25zdCBsYXN0ID0gb3V0LmF0KC0xKVxuICBpZiAobm9kZS50eXBlID09PSAndGV4dCcgJiYgbGFzdD8udHlwZSA9PT0gJ3RleHQnKVxuICAgIG91dFtvdXQubGVuZ3RoIC0gMV0gPSB7dHlwZTogJ3RleHQnLCB2YWx1ZTogbGFzdC52YWx1ZSArIG5vZGUudmFsdWV9XG4gIGVsc2UgaWYgKFxuICAgIG5vZGUudHlwZSA9PT0gJ3NwYW4nICYmXG4gICAgbm9kZS52YXJpYWJsZSA9PT0gdW5kZWZpbmVkICYmXG4gICAgbm9kZS5kaXNwbGF5ID09PSB1bmRlZmluZWQgJiZcbiAgICBub2RlLml0ZW1JZCA9PT0gdW5kZWZpbmVkXG4gICkge1xuICAgIGZvciAoY29uc3QgY2hpbGQgb2Ygbm9kZS5jaGlsZHJlbikgcHV0KG91dCwgY2hpbGQpXG4gIH0gZWxzZSBvdXQucHVzaChub2RlKVxufVxuIiwgIi8qKlxuICogQ2l0YXRpb25zIG9mIGEgY2FsbGVyIGFzIHRoZSBwaXBlbGluZSB0YWtlcyB0aGVtOyBvdXRwdXQgb2YgdGhlIHBpcGVsaW5lIGFzIHJpY2ggdGV4dC5cbiAqL1xuXG5pbXBvcnQgdHlwZSB7T3V0fSBmcm9tICcuLi90cmVlL291dC50cydcbmltcG9ydCB0eXBlIHtXZWF2ZVNldHRpbmdzfSBmcm9tICcuLi90cmVlL3dlYXZlLnRzJ1xuaW1wb3J0IHt3ZWF2ZX0gZnJvbSAnLi4vdHJlZS93ZWF2ZS50cydcbmltcG9ydCB0eXBlIHtDaXRhdGlvbiwgQ2l0ZSwgUmljaE5vZGUsIFJpY2hUZXh0fSBmcm9tICcuLi90eXBlcy50cydcbmltcG9ydCB7ZnJvbVJpY2hUZXh0fSBmcm9tICcuLi93cml0ZS9mcm9tLXJpY2gtdGV4dC50cydcbmltcG9ydCB7dG9SaWNoVGV4dH0gZnJvbSAnLi4vd3JpdGUvcmljaC10ZXh0LnRzJ1xuaW1wb3J0IHR5cGUge0NpdGF0aW9uSW5wdXQsIENpdGVJbnB1dH0gZnJvbSAnLi9yZXF1ZXN0LnRzJ1xuXG4vKiogVGhlIGNpdGF0aW9uIGFzIGlucHV0LiAqL1xuZXhwb3J0IGNvbnN0IHRvSW5wdXQgPSAoY2l0YXRpb246IENpdGF0aW9uKTogQ2l0YXRpb25JbnB1dCA9PiAoe1xuICBjaXRlczogY2l0YXRpb24uY2l0ZXMubWFwKHRvQ2l0ZUlucHV0KSxcbiAgbm90ZU51bWJlcjogY2l0YXRpb24ubm90ZU51bWJlciA/PyAwLFxuICBuYXJyYXRpdmU6IGNpdGF0aW9uLm1vZGUgPT09ICduYXJyYXRpdmUnXG59KVxuXG5mdW5jdGlvbiB0b0NpdGVJbnB1dChjaXRlOiBDaXRlKTogQ2l0ZUlucHV0IHtcbiAgY29uc3QgYWZmaXggPSAoY29udGVudDogUmljaFRleHQgfCB1bmRlZmluZWQpID0+XG4gICAgY29udGVudCA9PT0gdW5kZWZpbmVkIHx8IGNvbnRlbnQubGVuZ3RoID09PSAwID8gdW5kZWZpbmVkIDogZnJvbVJpY2hUZXh0KGNvbnRlbnQpXG4gIHJldHVybiB7XG4gICAgaWQ6IGNpdGUuaWQsXG4gICAgbG9jYXRvcjogY2l0ZS5sb2NhdG9yPy52YWx1ZSxcbiAgICBsYWJlbDogY2l0ZS5sb2NhdG9yPy5sYWJlbCxcbiAgICBwcmVmaXg6IGFmZml4KGNpdGUucHJlZml4KSxcbiAgICBzdWZmaXg6IGFmZml4KGNpdGUuc3VmZml4KSxcbiAgICBmb3JtOiBjaXRlLmZvcm0gPT09ICdub3JtYWwnID8gdW5kZWZpbmVkIDogY2l0ZS5mb3JtXG4gIH1cbn1cblxuLyoqIE1ha2VzIHJpY2ggdGV4dCBvZiBvdXRwdXQ7IHRoZSBzYW1lIG91dHB1dCBnaXZlcyB0aGUgc2FtZSByaWNoIHRleHQuICovXG5leHBvcnQgZnVuY3Rpb24gcmljaFRleHRNYWtlcih3ZWF2aW5nOiBXZWF2ZVNldHRpbmdzKTogKG91dDogT3V0KSA9PiBSaWNoVGV4dCB7XG4gIGNvbnN0IGtub3duID0gbmV3IFdlYWtNYXA8b2JqZWN0LCBSaWNoTm9kZVtdPigpXG4gIHJldHVybiAob3V0KSA9PiB7XG4gICAgaWYgKHR5cGVvZiBvdXQgPT09ICdzdHJpbmcnKSByZXR1cm4gdG9SaWNoVGV4dCh3ZWF2ZShvdXQsIHdlYXZpbmcpKVxuICAgIGNvbnN0IGZvdW5kID0ga25vd24uZ2V0KG91dClcbiAgICBpZiAoZm91bmQpIHJldHVybiBmb3VuZFxuICAgIGNvbnN0IG1hZGUgPSB0b1JpY2hUZXh0KHdlYXZlKG91dCwgd2VhdmluZykpXG4gICAga25vd24uc2V0KG91dCwgbWFkZSlcbiAgICByZXR1cm4gbWFkZVxuICB9XG59XG4iLCAiLyoqXG4gKiBBIGRvY3VtZW50IHRoYXQgaXMgYmVpbmcgd3JpdHRlbjogc2V0IGl0ZW1zLCBzZXQgb3IgZWRpdCBjaXRhdGlvbnMsIGFuZCBsZWFybiB3aGF0IGNoYW5nZWQuIEVxdWFsIHRvXG4gKiByZW5kZXJpbmcgdGhlIHdob2xlIGRvY3VtZW50IGFuZXcgYWZ0ZXIgZXZlcnkgZWRpdC5cbiAqXG4gKiBAZXhhbXBsZVxuICogICBjb25zdCBkb2N1bWVudCA9IGNyZWF0ZURvY3VtZW50KHByb2Nlc3NvcilcbiAqICAgZG9jdW1lbnQuc2V0SXRlbXMoaXRlbXMpXG4gKiAgIGRvY3VtZW50LnB1dENpdGF0aW9uKCdjMScsIHtjaXRlczogW3tpZDogJ2RvZTk5J31dfSlcbiAqICAgZG9jdW1lbnQudXBkYXRlKCkuY2l0YXRpb25zLmdldCgnYzEnKSAvLyA9PiBbe3R5cGU6ICd0ZXh0JywgdmFsdWU6ICcoRG9lIDE5OTkpJ31dXG4gKi9cbmltcG9ydCB0eXBlIHtQcm9jZXNzb3J9IGZyb20gJy4uL3Byb2Nlc3Nvci50cydcbmltcG9ydCB0eXBlIHtPdXR9IGZyb20gJy4uL3RyZWUvb3V0LnRzJ1xuaW1wb3J0IHtpc0VtcHR5fSBmcm9tICcuLi90cmVlL291dC50cydcbmltcG9ydCB0eXBlIHtDaXRhdGlvbiwgSXRlbSwgUmljaFRleHR9IGZyb20gJy4uL3R5cGVzLnRzJ1xuaW1wb3J0IHtyaWNoVGV4dE1ha2VyLCB0b0lucHV0fSBmcm9tICcuL2NvbnZlcnQudHMnXG5pbXBvcnQge1BpcGVsaW5lfSBmcm9tICcuL3BpcGVsaW5lLnRzJ1xuaW1wb3J0IHR5cGUge0NpdGF0aW9uSW5wdXR9IGZyb20gJy4vcmVxdWVzdC50cydcblxuLyoqIFdoYXQgYW4gdXBkYXRlIGNoYW5nZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIFVwZGF0ZSB7XG4gIC8qKiBDaXRhdGlvbnMgdGhhdCBhcmUgbmV3IG9yIHJlYWQgZGlmZmVyZW50bHkgbm93LCBieSBuYW1lLiAqL1xuICBjaXRhdGlvbnM6IFJlYWRvbmx5TWFwPHN0cmluZywgUmljaFRleHQ+XG4gIC8qKiBFbnRyaWVzIHRoYXQgYXJlIG5ldyBvciByZWFkIGRpZmZlcmVudGx5IG5vdywgYnkgaWQgb2YgdGhlIGl0ZW0uICovXG4gIGVudHJpZXM6IFJlYWRvbmx5TWFwPHN0cmluZywgUmljaFRleHQ+XG4gIC8qKiBJZHMgb2YgdGhlIGVudHJpZXMsIGluIG9yZGVyLiAqL1xuICBvcmRlcjogUmVhZG9ubHlBcnJheTxzdHJpbmc+XG4gIC8qKiBXaGV0aGVyIGVudHJpZXMgY2FtZSwgd2VudCBvciBtb3ZlZC4gKi9cbiAgb3JkZXJDaGFuZ2VkOiBib29sZWFuXG59XG5cbi8qKiBBIGRvY3VtZW50IHRoYXQgaXMgYmVpbmcgd3JpdHRlbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ3NsRG9jdW1lbnQge1xuICBzZXRJdGVtcyhpdGVtczogUmVhZG9ubHlBcnJheTxJdGVtPik6IHZvaWRcbiAgLyoqIEl0ZW1zIGxpc3RlZCB0aG91Z2ggbm90aGluZyBjaXRlcyB0aGVtLiAqL1xuICBzZXROb2NpdGUobm9jaXRlOiBSZWFkb25seUFycmF5PHN0cmluZz4gfCAnYWxsJyk6IHZvaWRcbiAgLyoqIEFsbCBjaXRhdGlvbnMsIGluIHRoZSBvcmRlciBvZiB0aGUgZG9jdW1lbnQ7IG5hbWVzIGFyZSB0aGUgY2FsbGVyJ3MgYW5kIGRpZmZlciBmcm9tIGVhY2ggb3RoZXIuICovXG4gIHNldENpdGF0aW9ucyhjaXRhdGlvbnM6IFJlYWRvbmx5QXJyYXk8cmVhZG9ubHkgW25hbWU6IHN0cmluZywgY2l0YXRpb246IENpdGF0aW9uXT4pOiB2b2lkXG4gIC8qKiBSZXBsYWNlcyB0aGUgY2l0YXRpb24gb2YgdGhhdCBuYW1lLCBvciBpbnNlcnRzIGl0IGJlZm9yZSB0aGUgb25lIHRoYXQgc3RhbmRzIGF0IGBhdGAgKGRlZmF1bHQ6IGxhc3QpLiAqL1xuICBwdXRDaXRhdGlvbihuYW1lOiBzdHJpbmcsIGNpdGF0aW9uOiBDaXRhdGlvbiwgYXQ/OiBudW1iZXIpOiB2b2lkXG4gIHJlbW92ZUNpdGF0aW9uKG5hbWU6IHN0cmluZyk6IHZvaWRcbiAgLyoqIFJlbmRlcnMsIGFuZCB0ZWxscyB3aGF0IGNoYW5nZWQgc2luY2UgdGhlIGxhc3QgdXBkYXRlLiAqL1xuICB1cGRhdGUoKTogVXBkYXRlXG4gIC8qKiBIb3cgYSBjaXRhdGlvbiB3b3VsZCByZWFkIGF0IHRoYXQgcGxhY2UsIG5vdGhpbmcgYmVpbmcgY2hhbmdlZC4gKi9cbiAgcHJldmlldyhjaXRhdGlvbjogQ2l0YXRpb24sIGF0OiBudW1iZXIpOiBSaWNoVGV4dFxufVxuXG4vKiogQW4gZW1wdHkgZG9jdW1lbnQgaW4gdGhlIHByb2Nlc3NvcidzIHN0eWxlLiAqL1xuZXhwb3J0IGNvbnN0IGNyZWF0ZURvY3VtZW50ID0gKHByb2Nlc3NvcjogUHJvY2Vzc29yKTogQ3NsRG9jdW1lbnQgPT4gbmV3IFNlc3Npb24ocHJvY2Vzc29yKVxuXG5jbGFzcyBTZXNzaW9uIGltcGxlbWVudHMgQ3NsRG9jdW1lbnQge1xuICBwcml2YXRlIHJlYWRvbmx5IHBpcGVsaW5lOiBQaXBlbGluZVxuICBwcml2YXRlIHJlYWRvbmx5IHJpY2hUZXh0OiAob3V0OiBPdXQpID0+IFJpY2hUZXh0XG4gIHByaXZhdGUgaXRlbXM6IFJlYWRvbmx5QXJyYXk8SXRlbT4gPSBbXVxuICBwcml2YXRlIG5vY2l0ZTogUmVhZG9ubHlBcnJheTxzdHJpbmc+IHwgJ2FsbCcgPSBbXVxuICBwcml2YXRlIGxpc3Q6IEFycmF5PHtuYW1lOiBzdHJpbmc7IGlucHV0OiBDaXRhdGlvbklucHV0fT4gPSBbXVxuICBwcml2YXRlIHNob3duQ2l0YXRpb25zID0gbmV3IE1hcDxzdHJpbmcsIE91dD4oKVxuICBwcml2YXRlIHNob3duRW50cmllcyA9IG5ldyBNYXA8c3RyaW5nLCBPdXQ+KClcbiAgcHJpdmF0ZSBvcmRlcjogUmVhZG9ubHlBcnJheTxzdHJpbmc+ID0gW11cblxuICBjb25zdHJ1Y3Rvcihwcm9jZXNzb3I6IFByb2Nlc3Nvcikge1xuICAgIHRoaXMucGlwZWxpbmUgPSBuZXcgUGlwZWxpbmUocHJvY2Vzc29yKVxuICAgIHRoaXMucmljaFRleHQgPSByaWNoVGV4dE1ha2VyKHByb2Nlc3Nvci53ZWF2aW5nKVxuICB9XG5cbiAgc2V0SXRlbXMoaXRlbXM6IFJlYWRvbmx5QXJyYXk8SXRlbT4pOiB2b2lkIHtcbiAgICB0aGlzLml0ZW1zID0gWy4uLml0ZW1zXVxuICB9XG5cbiAgc2V0Tm9jaXRlKG5vY2l0ZTogUmVhZG9ubHlBcnJheTxzdHJpbmc+IHwgJ2FsbCcpOiB2b2lkIHtcbiAgICB0aGlzLm5vY2l0ZSA9IG5vY2l0ZVxuICB9XG5cbiAgc2V0Q2l0YXRpb25zKGNpdGF0aW9uczogUmVhZG9ubHlBcnJheTxyZWFkb25seSBbc3RyaW5nLCBDaXRhdGlvbl0+KTogdm9pZCB7XG4gICAgdGhpcy5saXN0ID0gY2l0YXRpb25zLm1hcCgoW25hbWUsIGNpdGF0aW9uXSkgPT4gKHtuYW1lLCBpbnB1dDogdG9JbnB1dChjaXRhdGlvbil9KSlcbiAgfVxuXG4gIHB1dENpdGF0aW9uKG5hbWU6IHN0cmluZywgY2l0YXRpb246IENpdGF0aW9uLCBhdCA9IHRoaXMubGlzdC5sZW5ndGgpOiB2b2lkIHtcbiAgICBjb25zdCBpbnB1dCA9IHRvSW5wdXQoY2l0YXRpb24pXG4gICAgY29uc3Qga25vd24gPSB0aGlzLmxpc3QuZmluZEluZGV4KChlYWNoKSA9PiBlYWNoLm5hbWUgPT09IG5hbWUpXG4gICAgaWYgKGtub3duID09PSAtMSkgdGhpcy5saXN0LnNwbGljZShhdCwgMCwge25hbWUsIGlucHV0fSlcbiAgICBlbHNlIHRoaXMubGlzdFtrbm93bl0gPSB7bmFtZSwgaW5wdXR9XG4gIH1cblxuICByZW1vdmVDaXRhdGlvbihuYW1lOiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLmxpc3QgPSB0aGlzLmxpc3QuZmlsdGVyKChlYWNoKSA9PiBlYWNoLm5hbWUgIT09IG5hbWUpXG4gIH1cblxuICB1cGRhdGUoKTogVXBkYXRlIHtcbiAgICBjb25zdCByZXN1bHQgPSB0aGlzLnJ1bih0aGlzLmxpc3QubWFwKCh7aW5wdXR9KSA9PiBpbnB1dCkpXG4gICAgY29uc3QgY2l0YXRpb25zID0gbmV3IE1hcCh0aGlzLmxpc3QubWFwKCh7bmFtZX0sIGluZGV4KSA9PiBbbmFtZSwgcmVzdWx0LmNpdGF0aW9uc1tpbmRleF0hLm91dF0pKVxuICAgIGNvbnN0IGVudHJpZXMgPSBuZXcgTWFwKHJlc3VsdC5lbnRyaWVzLmZpbHRlcigoe291dH0pID0+ICFpc0VtcHR5KG91dCkpLm1hcCgoe2lkLCBvdXR9KSA9PiBbaWQsIG91dF0pKVxuICAgIGNvbnN0IG9yZGVyID0gWy4uLmVudHJpZXMua2V5cygpXVxuICAgIGNvbnN0IHVwZGF0ZTogVXBkYXRlID0ge1xuICAgICAgY2l0YXRpb25zOiB0aGlzLmNoYW5nZWQoY2l0YXRpb25zLCB0aGlzLnNob3duQ2l0YXRpb25zKSxcbiAgICAgIGVudHJpZXM6IHRoaXMuY2hhbmdlZChlbnRyaWVzLCB0aGlzLnNob3duRW50cmllcyksXG4gICAgICBvcmRlcixcbiAgICAgIG9yZGVyQ2hhbmdlZDogb3JkZXIubGVuZ3RoICE9PSB0aGlzLm9yZGVyLmxlbmd0aCB8fCBvcmRlci5zb21lKChpZCwgaW5kZXgpID0+IGlkICE9PSB0aGlzLm9yZGVyW2luZGV4XSlcbiAgICB9XG4gICAgdGhpcy5zaG93bkNpdGF0aW9ucyA9IGNpdGF0aW9uc1xuICAgIHRoaXMuc2hvd25FbnRyaWVzID0gZW50cmllc1xuICAgIHRoaXMub3JkZXIgPSBvcmRlclxuICAgIHJldHVybiB1cGRhdGVcbiAgfVxuXG4gIHByZXZpZXcoY2l0YXRpb246IENpdGF0aW9uLCBhdDogbnVtYmVyKTogUmljaFRleHQge1xuICAgIGNvbnN0IGlucHV0cyA9IHRoaXMubGlzdC5tYXAoKHtpbnB1dH0pID0+IGlucHV0KVxuICAgIGlucHV0cy5zcGxpY2UoYXQsIDAsIHRvSW5wdXQoY2l0YXRpb24pKVxuICAgIHJldHVybiB0aGlzLnJpY2hUZXh0KHRoaXMucnVuKGlucHV0cykuY2l0YXRpb25zW2F0XSEub3V0KVxuICB9XG5cbiAgcHJpdmF0ZSBydW4oY2l0YXRpb25zOiBSZWFkb25seUFycmF5PENpdGF0aW9uSW5wdXQ+KSB7XG4gICAgcmV0dXJuIHRoaXMucGlwZWxpbmUucnVuKHtpdGVtczogdGhpcy5pdGVtcywgY2l0YXRpb25zLCBub2NpdGU6IHRoaXMubm9jaXRlfSlcbiAgfVxuXG4gIHByaXZhdGUgY2hhbmdlZChcbiAgICBub3c6IFJlYWRvbmx5TWFwPHN0cmluZywgT3V0PixcbiAgICBiZWZvcmU6IFJlYWRvbmx5TWFwPHN0cmluZywgT3V0PlxuICApOiBSZWFkb25seU1hcDxzdHJpbmcsIFJpY2hUZXh0PiB7XG4gICAgY29uc3QgY2hhbmdlZCA9IG5ldyBNYXA8c3RyaW5nLCBSaWNoVGV4dD4oKVxuICAgIGZvciAoY29uc3QgW25hbWUsIG91dF0gb2Ygbm93KSBpZiAoYmVmb3JlLmdldChuYW1lKSAhPT0gb3V0KSBjaGFuZ2VkLnNldChuYW1lLCB0aGlzLnJpY2hUZXh0KG91dCkpXG4gICAgcmV0dXJuIGNoYW5nZWRcbiAgfVxufVxuIiwgIi8qKlxuICogVGhlIG9uZSBlcnJvciBvZiB0aGlzIHBhY2thZ2U6IGEgc3R5bGUgb3IgYSBsb2NhbGUgdGhhdCBpcyBub3QgQ1NMLCB3aXRoIHRoZSBwbGFjZSBvZiB0aGUgdHJvdWJsZS5cbiAqXG4gKiBAZXhhbXBsZVxuICogICBjb21waWxlU3R5bGUoJzxzdHlsZT48Y2l0YXRpb24vPicpIC8vIHRocm93cyBDc2xFcnJvcjogXHUyMDI2IGxpbmUgMSwgY29sdW1uIDhcbiAqL1xuXG4vKiogVHJvdWJsZSB3aXRoIHRoZSBYTUwgb3IgdGhlIG1lYW5pbmcgb2YgYSBzdHlsZTsgYGxpbmVgIGFuZCBgY29sdW1uYCBjb3VudCBmcm9tIDEuICovXG5leHBvcnQgY2xhc3MgQ3NsRXJyb3IgZXh0ZW5kcyBFcnJvciB7XG4gIG92ZXJyaWRlIHJlYWRvbmx5IG5hbWUgPSAnQ3NsRXJyb3InXG4gIC8qKiBTdGFibGUsIGtlYmFiLWNhc2U6IGBpbnZhbGlkLXhtbGAsIGBpbnZhbGlkLXN0eWxlYCwgYHVua25vd24tbWFjcm9gLCBgbWFjcm8tbG9vcGAsIGBzdHlsZS10b28tbGFyZ2VgLiAqL1xuICByZWFkb25seSBjb2RlOiBzdHJpbmdcbiAgcmVhZG9ubHkgbGluZTogbnVtYmVyXG4gIHJlYWRvbmx5IGNvbHVtbjogbnVtYmVyXG4gIC8qKiBXaGF0IHdvdWxkIGhhdmUgYmVlbiByaWdodCwgYmVzdCBmaXJzdC4gKi9cbiAgcmVhZG9ubHkgZXhwZWN0ZWQ6IFJlYWRvbmx5QXJyYXk8c3RyaW5nPlxuXG4gIGNvbnN0cnVjdG9yKFxuICAgIGNvZGU6IHN0cmluZyxcbiAgICBtZXNzYWdlOiBzdHJpbmcsXG4gICAgbGluZTogbnVtYmVyLFxuICAgIGNvbHVtbjogbnVtYmVyLFxuICAgIGV4cGVjdGVkOiBSZWFkb25seUFycmF5PHN0cmluZz4gPSBbXVxuICApIHtcbiAgICBzdXBlcihgJHttZXNzYWdlfSAobGluZSAke2xpbmV9LCBjb2x1bW4gJHtjb2x1bW59KWApXG4gICAgdGhpcy5jb2RlID0gY29kZVxuICAgIHRoaXMubGluZSA9IGxpbmVcbiAgICB0aGlzLmNvbHVtbiA9IGNvbHVtblxuICAgIHRoaXMuZXhwZWN0ZWQgPSBleHBlY3RlZFxuICB9XG59XG4iLCAiLyoqXG4gKiBMYW5ndWFnZSB0YWdzOiB0aGUgcHJpbWFyeSBkaWFsZWN0IG9mIGEgbGFuZ3VhZ2UsIGFuZCB0aGUgb3JkZXIgaW4gd2hpY2ggbG9jYWxlcyBhcmUgYXNrZWQuXG4gKlxuICogQGV4YW1wbGVcbiAqICAgY2hhaW5PZignZGUtQVQnKSAvLyA9PiBbJ2RlLUFUJywgJ2RlLURFJywgJ2VuLVVTJ11cbiAqL1xuXG4vKiogRGlhbGVjdHMgdGhhdCBzdGFuZCBmb3IgdGhlaXIgbGFuZ3VhZ2Ugd2hlcmUgaXQgaGFzIHNldmVyYWwsIG9yIGFub3RoZXIgcmVnaW9uIGNvZGUgdGhhbiBpdHMgb3duIG5hbWUuICovXG5jb25zdCBwcmltYXJ5OiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PiA9IHtcbiAgYWY6ICdhZi1aQScsXG4gIGFyOiAnYXInLFxuICBiYWw6ICdiYWwtUEsnLFxuICBiZzogJ2JnLUJHJyxcbiAgYnJoOiAnYnJoLVBLJyxcbiAgY2E6ICdjYS1BRCcsXG4gIGNzOiAnY3MtQ1onLFxuICBjeTogJ2N5LUdCJyxcbiAgZGE6ICdkYS1ESycsXG4gIGRlOiAnZGUtREUnLFxuICBlbDogJ2VsLUdSJyxcbiAgZW46ICdlbi1VUycsXG4gIGVzOiAnZXMtRVMnLFxuICBldDogJ2V0LUVFJyxcbiAgZXU6ICdldScsXG4gIGZhOiAnZmEtSVInLFxuICBmaTogJ2ZpLUZJJyxcbiAgZnI6ICdmci1GUicsXG4gIGdsOiAnZ2wtRVMnLFxuICBoZTogJ2hlLUlMJyxcbiAgaGk6ICdoaS1JTicsXG4gIGhyOiAnaHItSFInLFxuICBodTogJ2h1LUhVJyxcbiAgaWQ6ICdpZC1JRCcsXG4gIGlzOiAnaXMtSVMnLFxuICBpdDogJ2l0LUlUJyxcbiAgamE6ICdqYS1KUCcsXG4gIGttOiAna20tS0gnLFxuICBrbzogJ2tvLUtSJyxcbiAgbGE6ICdsYScsXG4gIGxpajogJ2xpai1JVCcsXG4gIGx0OiAnbHQtTFQnLFxuICBsdjogJ2x2LUxWJyxcbiAgbW46ICdtbi1NTicsXG4gIG1zOiAnbXMtTVknLFxuICBuYjogJ25iLU5PJyxcbiAgbmw6ICdubC1OTCcsXG4gIG5uOiAnbm4tTk8nLFxuICBubzogJ25iLU5PJyxcbiAgcGE6ICdwYS1QSycsXG4gIHBsOiAncGwtUEwnLFxuICBwdDogJ3B0LVBUJyxcbiAgcm86ICdyby1STycsXG4gIHJ1OiAncnUtUlUnLFxuICBzazogJ3NrLVNLJyxcbiAgc2w6ICdzbC1TSScsXG4gIHNyOiAnc3ItUlMnLFxuICBzdjogJ3N2LVNFJyxcbiAgdGg6ICd0aC1USCcsXG4gIHRyOiAndHItVFInLFxuICB1azogJ3VrLVVBJyxcbiAgdmk6ICd2aS1WTicsXG4gIHpoOiAnemgtQ04nXG59XG5cbi8qKiBUaGUgbGFuZ3VhZ2UgYWxvbmU6IGBkZWAgb2YgYGRlLUFUYC4gKi9cbmV4cG9ydCBjb25zdCBsYW5ndWFnZU9mID0gKHRhZzogc3RyaW5nKTogc3RyaW5nID0+IHRhZy5zcGxpdCgvWy1fXS8pWzBdIS50b0xvd2VyQ2FzZSgpXG5cbi8qKiBBIHRhZyBhcyBsb2NhbGUgZmlsZXMgd3JpdGUgaXQ6IGBwdF9icmAgXHUyMTkyIGBwdC1CUmA7IGBkZWAgXHUyMTkyIGBkZS1ERWAuICovXG5leHBvcnQgZnVuY3Rpb24gZnVsbFRhZyh0YWc6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IFtsYW5ndWFnZSA9ICcnLCByZWdpb25dID0gdGFnLnRyaW0oKS5zcGxpdCgvWy1fXS8pXG4gIGNvbnN0IHNtYWxsID0gbGFuZ3VhZ2UudG9Mb3dlckNhc2UoKVxuICBpZiAocmVnaW9uKSByZXR1cm4gYCR7c21hbGx9LSR7cmVnaW9uLmxlbmd0aCA8PSAzID8gcmVnaW9uLnRvVXBwZXJDYXNlKCkgOiByZWdpb259YFxuICByZXR1cm4gT2JqZWN0Lmhhc093bihwcmltYXJ5LCBzbWFsbCkgPyBwcmltYXJ5W3NtYWxsXSEgOiBzbWFsbFxufVxuXG4vKiogVGFncyBvZiB0aGUgbG9jYWxlcyB0byBhc2ssIGJlc3QgZmlyc3QuICovXG5leHBvcnQgZnVuY3Rpb24gY2hhaW5PZih0YWc6IHN0cmluZyk6IFJlYWRvbmx5QXJyYXk8c3RyaW5nPiB7XG4gIGNvbnN0IGZ1bGwgPSBmdWxsVGFnKHRhZylcbiAgcmV0dXJuIFsuLi5uZXcgU2V0KFtmdWxsLCBmdWxsVGFnKGxhbmd1YWdlT2YoZnVsbCkpLCAnZW4tVVMnXSldXG59XG4iLCAiLyoqXG4gKiBUZXJtcyBvZiBhIGxvY2FsZTogZm9ybXMsIHBsdXJhbHMsIGdlbmRlcnMsIGFuZCBob3cgb25lIGZvcm0gZmFsbHMgYmFjayB0byBhbm90aGVyXG4gKiAoQ1NMIDEuMC4yLCBcdTIwMUNUZXJtc1x1MjAxRCkuXG4gKlxuICogQGV4YW1wbGVcbiAqICAgdGVybXMuZmluZCgnZWRpdG9yJywgJ3ZlcmItc2hvcnQnKT8uc2luZ2xlXG4gKi9cblxuLyoqIEZvcm1zIG9mIGEgdGVybS4gKi9cbmV4cG9ydCB0eXBlIFRlcm1Gb3JtID0gJ2xvbmcnIHwgJ3Nob3J0JyB8ICd2ZXJiJyB8ICd2ZXJiLXNob3J0JyB8ICdzeW1ib2wnXG5cbi8qKiBBIHRlcm0gaW4gb25lIGZvcm0uICovXG5leHBvcnQgaW50ZXJmYWNlIFRlcm0ge1xuICBzaW5nbGU6IHN0cmluZ1xuICBtdWx0aXBsZTogc3RyaW5nXG4gIGdlbmRlcjogc3RyaW5nIHwgdW5kZWZpbmVkXG4gIC8qKiBIb3cgYW4gb3JkaW5hbCB0ZXJtIG1hdGNoZXM6IGBsYXN0LWRpZ2l0YCwgYGxhc3QtdHdvLWRpZ2l0c2AsIGB3aG9sZS1udW1iZXJgLiAqL1xuICBtYXRjaDogc3RyaW5nIHwgdW5kZWZpbmVkXG4gIC8qKiBUYWcgb2YgdGhlIGxvY2FsZSBpdCBjb21lcyBmcm9tOyBgJydgIGZvciB0aGUgc3R5bGUncyBvd24uICovXG4gIHNvdXJjZTogc3RyaW5nXG59XG5cbmNvbnN0IG5leHRGb3JtOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PiA9IHtcbiAgJ3ZlcmItc2hvcnQnOiAndmVyYicsXG4gIHN5bWJvbDogJ3Nob3J0JyxcbiAgdmVyYjogJ2xvbmcnLFxuICBzaG9ydDogJ2xvbmcnXG59XG5cbi8qKiBXaGVyZSBhIHRlcm0gc3RhbmRzIGluIHRoZSB0YWJsZS4gKi9cbmV4cG9ydCBjb25zdCB0ZXJtS2V5ID0gKG5hbWU6IHN0cmluZywgZm9ybTogc3RyaW5nLCBnZW5kZXIgPSAnJyk6IHN0cmluZyA9PiBgJHtuYW1lfXwke2Zvcm19fCR7Z2VuZGVyfWBcblxuLyoqIFRoZSB0ZXJtIGluIHRoYXQgZm9ybSwgb3IgaW4gdGhlIGZvcm0gaXQgZmFsbHMgYmFjayB0by4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaW5kVGVybShcbiAgdGFibGU6IFJlYWRvbmx5TWFwPHN0cmluZywgVGVybT4sXG4gIG5hbWU6IHN0cmluZyxcbiAgZm9ybTogc3RyaW5nLFxuICBnZW5kZXIgPSAnJ1xuKTogVGVybSB8IHVuZGVmaW5lZCB7XG4gIGZvciAobGV0IHdhbnRlZDogc3RyaW5nIHwgdW5kZWZpbmVkID0gZm9ybTsgd2FudGVkICE9PSB1bmRlZmluZWQ7IHdhbnRlZCA9IG5leHRGb3JtW3dhbnRlZF0pIHtcbiAgICBjb25zdCB0ZXJtID0gdGFibGUuZ2V0KHRlcm1LZXkobmFtZSwgd2FudGVkLCBnZW5kZXIpKVxuICAgIGlmICh0ZXJtKSByZXR1cm4gdGVybVxuICB9XG4gIHJldHVybiBnZW5kZXIgPT09ICcnID8gdW5kZWZpbmVkIDogZmluZFRlcm0odGFibGUsIG5hbWUsIGZvcm0pXG59XG4iLCAiLyoqXG4gKiBUaGUgbG9jYWxlIGluIHVzZTogYSBzdHlsZSdzIG93biBkZWZpbml0aW9ucyBvdmVyIHRoZSBjaG9zZW4gZGlhbGVjdCBvdmVyIGl0cyBwcmltYXJ5IGRpYWxlY3Qgb3ZlclxuICogQW1lcmljYW4gRW5nbGlzaCAoQ1NMIDEuMC4yLCBcdTIwMUNMb2NhbGUgRmFsbGJhY2tcdTIwMUQpLlxuICpcbiAqIEBleGFtcGxlXG4gKiAgIG1lcmdlTG9jYWxlcygnZGUtQVQnLCBmaWxlcywgb2ZTdHlsZSkudGVybSgnYW5kJykgLy8gPT4gJ3VuZCdcbiAqL1xuaW1wb3J0IHR5cGUge1htbEVsZW1lbnR9IGZyb20gJy4uL3htbC50cydcbmltcG9ydCB0eXBlIHtMb2NhbGVTb3VyY2V9IGZyb20gJy4vcmVhZC50cydcbmltcG9ydCB7Y2hhaW5PZiwgZnVsbFRhZywgbGFuZ3VhZ2VPZn0gZnJvbSAnLi90YWdzLnRzJ1xuaW1wb3J0IHtmaW5kVGVybSwgdHlwZSBUZXJtLCB0ZXJtS2V5fSBmcm9tICcuL3Rlcm1zLnRzJ1xuXG4vKiogV2hhdCByZW5kZXJpbmcgYXNrcyBvZiBhIGxvY2FsZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTG9jYWxlIHtcbiAgLyoqIFRhZyBhc2tlZCBmb3IsIGluIGZ1bGwuICovXG4gIHRhZzogc3RyaW5nXG4gIHRlcm1zOiBSZWFkb25seU1hcDxzdHJpbmcsIFRlcm0+XG4gIGRhdGVzOiBSZWFkb25seU1hcDxzdHJpbmcsIFhtbEVsZW1lbnQ+XG4gIHB1bmN0dWF0aW9uSW5RdW90ZTogYm9vbGVhblxuICBsaW1pdERheU9yZGluYWxzOiBib29sZWFuXG4gIC8qKiBUZXh0IG9mIGEgdGVybTsgYHVuZGVmaW5lZGAgd2hlcmUgbm8gbG9jYWxlIGhhcyBpdC4gKi9cbiAgdGVybShuYW1lOiBzdHJpbmcsIGZvcm0/OiBzdHJpbmcsIHBsdXJhbD86IGJvb2xlYW4pOiBzdHJpbmcgfCB1bmRlZmluZWRcbiAgLyoqIFN1ZmZpeCBvZiBhbiBvcmRpbmFsIG51bWJlci4gKi9cbiAgb3JkaW5hbFN1ZmZpeChudW1iZXI6IG51bWJlciwgZ2VuZGVyOiBzdHJpbmcpOiBzdHJpbmdcbn1cblxuLyoqIE1lcmdlcyBsb2NhbGUgZmlsZXMgKGFueSBvcmRlcikgYW5kIHRoZSBzdHlsZSdzIG93biBsb2NhbGVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1lcmdlTG9jYWxlcyhcbiAgdGFnOiBzdHJpbmcsXG4gIGZpbGVzOiBSZWFkb25seUFycmF5PExvY2FsZVNvdXJjZT4sXG4gIG9mU3R5bGU6IFJlYWRvbmx5QXJyYXk8TG9jYWxlU291cmNlPlxuKTogTG9jYWxlIHtcbiAgY29uc3QgY2hhaW4gPSBjaGFpbk9mKHRhZylcbiAgY29uc3Qgb3JkZXJlZCA9IFtcbiAgICAuLi5jaGFpbi5mbGF0TWFwKChlYWNoKSA9PiBmaWxlcy5maWx0ZXIoKGZpbGUpID0+IGZpbGUudGFnID09PSBlYWNoKSkucmV2ZXJzZSgpLFxuICAgIC4uLm9mU3R5bGUuZmlsdGVyKChvd24pID0+IG93bi50YWcgPT09ICcnKSxcbiAgICAuLi5vZlN0eWxlLmZpbHRlcigob3duKSA9PiBvd24udGFnICE9PSAnJyAmJiBpc0xhbmd1YWdlKG93bi50YWcpICYmIG93bi50YWcgPT09IGxhbmd1YWdlT2YoY2hhaW5bMF0hKSksXG4gICAgLi4ub2ZTdHlsZS5maWx0ZXIoKG93bikgPT4gb3duLnRhZyAhPT0gJycgJiYgIWlzTGFuZ3VhZ2Uob3duLnRhZykgJiYgZnVsbFRhZyhvd24udGFnKSA9PT0gY2hhaW5bMF0pXG4gIF1cbiAgY29uc3QgdGVybXMgPSBuZXcgTWFwPHN0cmluZywgVGVybT4oKVxuICBjb25zdCBkYXRlcyA9IG5ldyBNYXA8c3RyaW5nLCBYbWxFbGVtZW50PigpXG4gIGNvbnN0IG9wdGlvbnMgPSBuZXcgTWFwPHN0cmluZywgc3RyaW5nPigpXG4gIGZvciAoY29uc3Qgc291cmNlIG9mIG9yZGVyZWQpIHtcbiAgICBpZiAoc291cmNlLmhhc09yZGluYWxzKSBkcm9wT3JkaW5hbHModGVybXMpXG4gICAgZm9yIChjb25zdCBba2V5LCB0ZXJtXSBvZiBzb3VyY2UudGVybXMpIHRlcm1zLnNldChrZXksIHRlcm0pXG4gICAgZm9yIChjb25zdCBbZm9ybSwgZGF0ZV0gb2Ygc291cmNlLmRhdGVzKSBkYXRlcy5zZXQoZm9ybSwgZGF0ZSlcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2Ygc291cmNlLm9wdGlvbnMpIG9wdGlvbnMuc2V0KG5hbWUsIHZhbHVlKVxuICB9XG4gIHJldHVybiB7XG4gICAgdGFnOiBjaGFpblswXSEsXG4gICAgdGVybXMsXG4gICAgZGF0ZXMsXG4gICAgcHVuY3R1YXRpb25JblF1b3RlOiBvcHRpb25zLmdldCgncHVuY3R1YXRpb24taW4tcXVvdGUnKSA9PT0gJ3RydWUnLFxuICAgIGxpbWl0RGF5T3JkaW5hbHM6IG9wdGlvbnMuZ2V0KCdsaW1pdC1kYXktb3JkaW5hbHMtdG8tZGF5LTEnKSA9PT0gJ3RydWUnLFxuICAgIHRlcm0obmFtZSwgZm9ybSA9ICdsb25nJywgcGx1cmFsID0gZmFsc2UpIHtcbiAgICAgIGNvbnN0IHRlcm0gPSBmaW5kVGVybSh0ZXJtcywgbmFtZSwgZm9ybSlcbiAgICAgIHJldHVybiBwbHVyYWwgPyB0ZXJtPy5tdWx0aXBsZSA6IHRlcm0/LnNpbmdsZVxuICAgIH0sXG4gICAgb3JkaW5hbFN1ZmZpeDogKG51bWJlciwgZ2VuZGVyKSA9PiBvcmRpbmFsU3VmZml4KHRlcm1zLCBudW1iZXIsIGdlbmRlcilcbiAgfVxufVxuXG5jb25zdCBpc0xhbmd1YWdlID0gKHRhZzogc3RyaW5nKSA9PiAhL1stX10vLnRlc3QodGFnKVxuXG5mdW5jdGlvbiBkcm9wT3JkaW5hbHModGVybXM6IE1hcDxzdHJpbmcsIFRlcm0+KTogdm9pZCB7XG4gIGZvciAoY29uc3Qga2V5IG9mIHRlcm1zLmtleXMoKSkgaWYgKC9eb3JkaW5hbCgtXFxkXFxkKT9cXHwvLnRlc3Qoa2V5KSkgdGVybXMuZGVsZXRlKGtleSlcbn1cblxuY29uc3QgdHdvID0gKG51bWJlcjogbnVtYmVyKSA9PiBTdHJpbmcobnVtYmVyKS5wYWRTdGFydCgyLCAnMCcpXG5cbmZ1bmN0aW9uIG9yZGluYWxTdWZmaXgodGVybXM6IFJlYWRvbmx5TWFwPHN0cmluZywgVGVybT4sIG51bWJlcjogbnVtYmVyLCBnZW5kZXI6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IHRlbnMgPSBudW1iZXIgJSAxMDBcbiAgY29uc3QgY2FuZGlkYXRlczogUmVhZG9ubHlBcnJheTxyZWFkb25seSBbbnVtYmVyLCBSZWFkb25seUFycmF5PHN0cmluZz5dPiA9IFtcbiAgICBbbnVtYmVyLCBbJ3dob2xlLW51bWJlciddXSxcbiAgICBbdGVucywgWydsYXN0LXR3by1kaWdpdHMnXV0sXG4gICAgW251bWJlciAlIDEwLCBbJ2xhc3QtZGlnaXQnXV1cbiAgXVxuICBmb3IgKGNvbnN0IHdhbnRlZCBvZiBnZW5kZXIgPT09ICcnID8gWycnXSA6IFtnZW5kZXIsICcnXSkge1xuICAgIGZvciAoY29uc3QgW3ZhbHVlLCBtYXRjaGVzXSBvZiBjYW5kaWRhdGVzKSB7XG4gICAgICBpZiAodmFsdWUgPiA5OSkgY29udGludWVcbiAgICAgIGNvbnN0IHRlcm0gPSB0ZXJtcy5nZXQodGVybUtleShgb3JkaW5hbC0ke3R3byh2YWx1ZSl9YCwgJ2xvbmcnLCB3YW50ZWQpKVxuICAgICAgaWYgKHRlcm0gJiYgbWF0Y2hlcy5pbmNsdWRlcyh0ZXJtLm1hdGNoID8/ICh2YWx1ZSA+PSAxMCA/ICdsYXN0LXR3by1kaWdpdHMnIDogJ2xhc3QtZGlnaXQnKSkpIHtcbiAgICAgICAgcmV0dXJuIHRlcm0uc2luZ2xlXG4gICAgICB9XG4gICAgfVxuICAgIGNvbnN0IGJhc2UgPSB0ZXJtcy5nZXQodGVybUtleSgnb3JkaW5hbCcsICdsb25nJywgd2FudGVkKSlcbiAgICBpZiAoYmFzZSAmJiAod2FudGVkICE9PSAnJyB8fCBnZW5kZXIgPT09ICcnKSkgcmV0dXJuIGJhc2Uuc2luZ2xlXG4gICAgaWYgKGJhc2UpIHJldHVybiBiYXNlLnNpbmdsZVxuICB9XG4gIHJldHVybiBvbGRPcmRpbmFsKHRlcm1zLCBudW1iZXIpXG59XG5cbi8qKiBUaGUgc2NoZW1lIG9mIENTTCAxLjA6IGBvcmRpbmFsLTAxYCB0byBgb3JkaW5hbC0wNGAuICovXG5mdW5jdGlvbiBvbGRPcmRpbmFsKHRlcm1zOiBSZWFkb25seU1hcDxzdHJpbmcsIFRlcm0+LCBudW1iZXI6IG51bWJlcik6IHN0cmluZyB7XG4gIGNvbnN0IGRpZ2l0ID0gbnVtYmVyICUgMTBcbiAgY29uc3QgdGVlbiA9IE1hdGguZmxvb3IobnVtYmVyIC8gMTApICUgMTAgPT09IDFcbiAgY29uc3Qgd2hpY2ggPSBkaWdpdCA+PSAxICYmIGRpZ2l0IDw9IDMgJiYgIXRlZW4gPyBkaWdpdCA6IDRcbiAgcmV0dXJuIHRlcm1zLmdldCh0ZXJtS2V5KGBvcmRpbmFsLTAke3doaWNofWAsICdsb25nJykpPy5zaW5nbGUgPz8gJydcbn1cbiIsICIvKipcbiAqIEEgYGNzOmxvY2FsZWAgZWxlbWVudCwgb2YgYSBmaWxlIG9yIG9mIGEgc3R5bGUsIGFzIGRhdGEuXG4gKlxuICogQGV4YW1wbGVcbiAqICAgcmVhZExvY2FsZShwYXJzZVhtbChzb3VyY2UpKS50ZXJtcy5nZXQoJ2FuZHxsb25nfCcpPy5zaW5nbGUgLy8gPT4gJ2FuZCdcbiAqL1xuaW1wb3J0IHR5cGUge1htbEVsZW1lbnR9IGZyb20gJy4uL3htbC50cydcbmltcG9ydCB7dHlwZSBUZXJtLCB0ZXJtS2V5fSBmcm9tICcuL3Rlcm1zLnRzJ1xuXG4vKiogQSBsb2NhbGUgYmVmb3JlIGl0IGlzIG1lcmdlZCB3aXRoIG90aGVycy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTG9jYWxlU291cmNlIHtcbiAgLyoqIGAnJ2Agd2hlcmUgdGhlIGVsZW1lbnQgaGFzIG5vbmUuICovXG4gIHRhZzogc3RyaW5nXG4gIHRlcm1zOiBSZWFkb25seU1hcDxzdHJpbmcsIFRlcm0+XG4gIGhhc09yZGluYWxzOiBib29sZWFuXG4gIC8qKiBMb2NhbGl6ZWQgZGF0ZSBmb3JtYXRzIGJ5IGZvcm0uICovXG4gIGRhdGVzOiBSZWFkb25seU1hcDxzdHJpbmcsIFhtbEVsZW1lbnQ+XG4gIG9wdGlvbnM6IFJlYWRvbmx5TWFwPHN0cmluZywgc3RyaW5nPlxufVxuXG4vKiogUmVhZHMgdGhlIGVsZW1lbnQ7IHVua25vd24gY2hpbGRyZW4gYXJlIHBhc3NlZCBvdmVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRMb2NhbGUoZWxlbWVudDogWG1sRWxlbWVudCwgb2ZTdHlsZSA9IGZhbHNlKTogTG9jYWxlU291cmNlIHtcbiAgY29uc3QgdGFnID0gZWxlbWVudC5hdHRyaWJ1dGVzLmdldCgneG1sOmxhbmcnKSA/PyBlbGVtZW50LmF0dHJpYnV0ZXMuZ2V0KCdsYW5nJykgPz8gJydcbiAgY29uc3QgdGVybXMgPSBuZXcgTWFwPHN0cmluZywgVGVybT4oKVxuICBjb25zdCBkYXRlcyA9IG5ldyBNYXA8c3RyaW5nLCBYbWxFbGVtZW50PigpXG4gIGNvbnN0IG9wdGlvbnMgPSBuZXcgTWFwPHN0cmluZywgc3RyaW5nPigpXG4gIGxldCBoYXNPcmRpbmFscyA9IGZhbHNlXG4gIGZvciAoY29uc3QgY2hpbGQgb2YgZWxlbWVudC5jaGlsZHJlbikge1xuICAgIGlmIChjaGlsZC5uYW1lID09PSAndGVybXMnKSB7XG4gICAgICBmb3IgKGNvbnN0IHRlcm0gb2YgY2hpbGQuY2hpbGRyZW4pIHtcbiAgICAgICAgaWYgKHRlcm0ubmFtZSAhPT0gJ3Rlcm0nKSBjb250aW51ZVxuICAgICAgICBjb25zdCBuYW1lID0gdGVybS5hdHRyaWJ1dGVzLmdldCgnbmFtZScpID8/ICcnXG4gICAgICAgIGlmICgvXm9yZGluYWwoLVxcZFxcZCk/JC8udGVzdChuYW1lKSkgaGFzT3JkaW5hbHMgPSB0cnVlXG4gICAgICAgIHRlcm1zLnNldChrZXlPZih0ZXJtLCBuYW1lKSwgcmVhZFRlcm0odGVybSwgb2ZTdHlsZSA/ICcnIDogdGFnKSlcbiAgICAgIH1cbiAgICB9IGVsc2UgaWYgKGNoaWxkLm5hbWUgPT09ICdkYXRlJykgZGF0ZXMuc2V0KGNoaWxkLmF0dHJpYnV0ZXMuZ2V0KCdmb3JtJykgPz8gJycsIGNoaWxkKVxuICAgIGVsc2UgaWYgKGNoaWxkLm5hbWUgPT09ICdzdHlsZS1vcHRpb25zJykge1xuICAgICAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIGNoaWxkLmF0dHJpYnV0ZXMpIG9wdGlvbnMuc2V0KG5hbWUsIHZhbHVlKVxuICAgIH1cbiAgfVxuICByZXR1cm4ge3RhZywgdGVybXMsIGhhc09yZGluYWxzLCBkYXRlcywgb3B0aW9uc31cbn1cblxuY29uc3Qga2V5T2YgPSAodGVybTogWG1sRWxlbWVudCwgbmFtZTogc3RyaW5nKSA9PlxuICB0ZXJtS2V5KG5hbWUsIHRlcm0uYXR0cmlidXRlcy5nZXQoJ2Zvcm0nKSA/PyAnbG9uZycsIHRlcm0uYXR0cmlidXRlcy5nZXQoJ2dlbmRlci1mb3JtJykgPz8gJycpXG5cbmZ1bmN0aW9uIHJlYWRUZXJtKHRlcm06IFhtbEVsZW1lbnQsIHNvdXJjZTogc3RyaW5nKTogVGVybSB7XG4gIGNvbnN0IGNoaWxkID0gKG5hbWU6IHN0cmluZykgPT4gdGVybS5jaGlsZHJlbi5maW5kKChlYWNoKSA9PiBlYWNoLm5hbWUgPT09IG5hbWUpPy50ZXh0XG4gIGNvbnN0IHNpbmdsZSA9IGNoaWxkKCdzaW5nbGUnKSA/PyAodGVybS5jaGlsZHJlbi5sZW5ndGggPiAwID8gJycgOiB0ZXJtLnRleHQpXG4gIHJldHVybiB7XG4gICAgc2luZ2xlLFxuICAgIG11bHRpcGxlOiBjaGlsZCgnbXVsdGlwbGUnKSA/PyBzaW5nbGUsXG4gICAgZ2VuZGVyOiB0ZXJtLmF0dHJpYnV0ZXMuZ2V0KCdnZW5kZXInKSxcbiAgICBtYXRjaDogdGVybS5hdHRyaWJ1dGVzLmdldCgnbWF0Y2gnKSxcbiAgICBzb3VyY2VcbiAgfVxufVxuIiwgIi8qKlxuICogT3B0aW9ucyBvZiBuYW1lcywgYW5kIGhvdyB0aGV5IGNvbWUgZG93biBmcm9tIHN0eWxlLCBhcmVhIGFuZCBlbGVtZW50XG4gKiAoQ1NMIDEuMC4yLCBcdTIwMUNJbmhlcml0YWJsZSBOYW1lIE9wdGlvbnNcdTIwMUQpLlxuICpcbiAqIEBleGFtcGxlXG4gKiAgIG5hbWVPcHRpb25zKGVsZW1lbnQuYXR0cmlidXRlcywgaW5oZXJpdGVkKS5ldEFsTWluIC8vID0+IDNcbiAqL1xuXG4vKiogT3B0aW9ucyBvZiBgY3M6bmFtZXNgIGFuZCBgY3M6bmFtZWAsIHNldHRsZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIE5hbWVPcHRpb25zIHtcbiAgYW5kOiAndGV4dCcgfCAnc3ltYm9sJyB8IHVuZGVmaW5lZFxuICBkZWxpbWl0ZXI6IHN0cmluZ1xuICAvKiogT2YgYGNzOm5hbWVzYDogYmV0d2VlbiBsaXN0cy4gKi9cbiAgbmFtZXNEZWxpbWl0ZXI6IHN0cmluZyB8IHVuZGVmaW5lZFxuICBwcmVjZWRlc0V0QWw6IHN0cmluZ1xuICBwcmVjZWRlc0xhc3Q6IHN0cmluZ1xuICBldEFsTWluOiBudW1iZXJcbiAgZXRBbFVzZUZpcnN0OiBudW1iZXJcbiAgZXRBbFN1YnNlcXVlbnRNaW46IG51bWJlciB8IHVuZGVmaW5lZFxuICBldEFsU3Vic2VxdWVudFVzZUZpcnN0OiBudW1iZXIgfCB1bmRlZmluZWRcbiAgZXRBbFVzZUxhc3Q6IGJvb2xlYW5cbiAgZm9ybTogc3RyaW5nXG4gIGluaXRpYWxpemU6IGJvb2xlYW5cbiAgaW5pdGlhbGl6ZVdpdGg6IHN0cmluZyB8IHVuZGVmaW5lZFxuICBzb3J0T3JkZXI6ICdmaXJzdCcgfCAnYWxsJyB8IHVuZGVmaW5lZFxuICBzb3J0U2VwYXJhdG9yOiBzdHJpbmdcbn1cblxuLyoqIENTTCdzIGRlZmF1bHRzLiAqL1xuZXhwb3J0IGNvbnN0IGRlZmF1bHROYW1lczogTmFtZU9wdGlvbnMgPSB7XG4gIGFuZDogdW5kZWZpbmVkLFxuICBkZWxpbWl0ZXI6ICcsICcsXG4gIG5hbWVzRGVsaW1pdGVyOiB1bmRlZmluZWQsXG4gIHByZWNlZGVzRXRBbDogJ2NvbnRleHR1YWwnLFxuICBwcmVjZWRlc0xhc3Q6ICdjb250ZXh0dWFsJyxcbiAgZXRBbE1pbjogMCxcbiAgZXRBbFVzZUZpcnN0OiAxLFxuICBldEFsU3Vic2VxdWVudE1pbjogdW5kZWZpbmVkLFxuICBldEFsU3Vic2VxdWVudFVzZUZpcnN0OiB1bmRlZmluZWQsXG4gIGV0QWxVc2VMYXN0OiBmYWxzZSxcbiAgZm9ybTogJ2xvbmcnLFxuICBpbml0aWFsaXplOiB0cnVlLFxuICBpbml0aWFsaXplV2l0aDogdW5kZWZpbmVkLFxuICBzb3J0T3JkZXI6IHVuZGVmaW5lZCxcbiAgc29ydFNlcGFyYXRvcjogJywgJ1xufVxuXG50eXBlIEF0dHJpYnV0ZXMgPSBSZWFkb25seU1hcDxzdHJpbmcsIHN0cmluZz5cblxuLyoqIE9wdGlvbnMgYXMgYXR0cmlidXRlcyBvZiBgY3M6c3R5bGVgLCBgY3M6Y2l0YXRpb25gIG9yIGBjczpiaWJsaW9ncmFwaHlgIGNoYW5nZSB0aGVtLiAqL1xuZXhwb3J0IGNvbnN0IGluaGVyaXRlZE5hbWVzID0gKGF0dHJpYnV0ZXM6IEF0dHJpYnV0ZXMsIGZyb206IE5hbWVPcHRpb25zKTogTmFtZU9wdGlvbnMgPT4gKHtcbiAgLi4uc2hhcmVkKGF0dHJpYnV0ZXMsIGZyb20pLFxuICBkZWxpbWl0ZXI6IGF0dHJpYnV0ZXMuZ2V0KCduYW1lLWRlbGltaXRlcicpID8/IGZyb20uZGVsaW1pdGVyLFxuICBmb3JtOiBhdHRyaWJ1dGVzLmdldCgnbmFtZS1mb3JtJykgPz8gZnJvbS5mb3JtLFxuICBuYW1lc0RlbGltaXRlcjogYXR0cmlidXRlcy5nZXQoJ25hbWVzLWRlbGltaXRlcicpID8/IGZyb20ubmFtZXNEZWxpbWl0ZXJcbn0pXG5cbi8qKiBPcHRpb25zIGFzIGF0dHJpYnV0ZXMgb2YgYGNzOm5hbWVgIGNoYW5nZSB0aGVtLiAqL1xuZXhwb3J0IGNvbnN0IG5hbWVPcHRpb25zID0gKGF0dHJpYnV0ZXM6IEF0dHJpYnV0ZXMsIGZyb206IE5hbWVPcHRpb25zKTogTmFtZU9wdGlvbnMgPT4gKHtcbiAgLi4uc2hhcmVkKGF0dHJpYnV0ZXMsIGZyb20pLFxuICBkZWxpbWl0ZXI6IGF0dHJpYnV0ZXMuZ2V0KCdkZWxpbWl0ZXInKSA/PyBmcm9tLmRlbGltaXRlcixcbiAgZm9ybTogYXR0cmlidXRlcy5nZXQoJ2Zvcm0nKSA/PyBmcm9tLmZvcm1cbn0pXG5cbi8qKiBPcHRpb25zIGFzIHRoZSBhdHRyaWJ1dGVzIG9mIGEgc29ydCBrZXkgY2hhbmdlIHRoZW0uICovXG5leHBvcnQgZnVuY3Rpb24ga2V5TmFtZXMoYXR0cmlidXRlczogQXR0cmlidXRlcywgZnJvbTogTmFtZU9wdGlvbnMpOiBOYW1lT3B0aW9ucyB7XG4gIGNvbnN0IG1pbiA9IGludGVnZXIoYXR0cmlidXRlcy5nZXQoJ25hbWVzLW1pbicpKVxuICBjb25zdCBmaXJzdCA9IGludGVnZXIoYXR0cmlidXRlcy5nZXQoJ25hbWVzLXVzZS1maXJzdCcpKVxuICByZXR1cm4ge1xuICAgIC4uLmZyb20sXG4gICAgZXRBbE1pbjogbWluID8/IGZyb20uZXRBbE1pbixcbiAgICBldEFsU3Vic2VxdWVudE1pbjogbWluID8/IGZyb20uZXRBbFN1YnNlcXVlbnRNaW4sXG4gICAgZXRBbFVzZUZpcnN0OiBmaXJzdCA/PyBmcm9tLmV0QWxVc2VGaXJzdCxcbiAgICBldEFsU3Vic2VxdWVudFVzZUZpcnN0OiBmaXJzdCA/PyBmcm9tLmV0QWxTdWJzZXF1ZW50VXNlRmlyc3QsXG4gICAgZXRBbFVzZUxhc3Q6IGJvb2xlYW4oYXR0cmlidXRlcy5nZXQoJ25hbWVzLXVzZS1sYXN0JykpID8/IGZyb20uZXRBbFVzZUxhc3RcbiAgfVxufVxuXG5mdW5jdGlvbiBzaGFyZWQoYXR0cmlidXRlczogQXR0cmlidXRlcywgZnJvbTogTmFtZU9wdGlvbnMpOiBOYW1lT3B0aW9ucyB7XG4gIGNvbnN0IGdldCA9IChuYW1lOiBzdHJpbmcpID0+IGF0dHJpYnV0ZXMuZ2V0KG5hbWUpXG4gIGNvbnN0IG9yZGVyID0gZ2V0KCduYW1lLWFzLXNvcnQtb3JkZXInKVxuICBjb25zdCBhbmQgPSBnZXQoJ2FuZCcpXG4gIHJldHVybiB7XG4gICAgLi4uZnJvbSxcbiAgICBhbmQ6IGFuZCA9PT0gJ3RleHQnIHx8IGFuZCA9PT0gJ3N5bWJvbCcgPyBhbmQgOiBmcm9tLmFuZCxcbiAgICBwcmVjZWRlc0V0QWw6IGdldCgnZGVsaW1pdGVyLXByZWNlZGVzLWV0LWFsJykgPz8gZnJvbS5wcmVjZWRlc0V0QWwsXG4gICAgcHJlY2VkZXNMYXN0OiBnZXQoJ2RlbGltaXRlci1wcmVjZWRlcy1sYXN0JykgPz8gZnJvbS5wcmVjZWRlc0xhc3QsXG4gICAgZXRBbE1pbjogaW50ZWdlcihnZXQoJ2V0LWFsLW1pbicpKSA/PyBmcm9tLmV0QWxNaW4sXG4gICAgZXRBbFVzZUZpcnN0OiBpbnRlZ2VyKGdldCgnZXQtYWwtdXNlLWZpcnN0JykpID8/IGZyb20uZXRBbFVzZUZpcnN0LFxuICAgIGV0QWxTdWJzZXF1ZW50TWluOiBpbnRlZ2VyKGdldCgnZXQtYWwtc3Vic2VxdWVudC1taW4nKSkgPz8gZnJvbS5ldEFsU3Vic2VxdWVudE1pbixcbiAgICBldEFsU3Vic2VxdWVudFVzZUZpcnN0OiBpbnRlZ2VyKGdldCgnZXQtYWwtc3Vic2VxdWVudC11c2UtZmlyc3QnKSkgPz8gZnJvbS5ldEFsU3Vic2VxdWVudFVzZUZpcnN0LFxuICAgIGV0QWxVc2VMYXN0OiBib29sZWFuKGdldCgnZXQtYWwtdXNlLWxhc3QnKSkgPz8gZnJvbS5ldEFsVXNlTGFzdCxcbiAgICBpbml0aWFsaXplOiBib29sZWFuKGdldCgnaW5pdGlhbGl6ZScpKSA/PyBmcm9tLmluaXRpYWxpemUsXG4gICAgaW5pdGlhbGl6ZVdpdGg6IGdldCgnaW5pdGlhbGl6ZS13aXRoJykgPz8gZnJvbS5pbml0aWFsaXplV2l0aCxcbiAgICBzb3J0T3JkZXI6IG9yZGVyID09PSAnZmlyc3QnIHx8IG9yZGVyID09PSAnYWxsJyA/IG9yZGVyIDogZnJvbS5zb3J0T3JkZXIsXG4gICAgc29ydFNlcGFyYXRvcjogZ2V0KCdzb3J0LXNlcGFyYXRvcicpID8/IGZyb20uc29ydFNlcGFyYXRvclxuICB9XG59XG5cbmZ1bmN0aW9uIGludGVnZXIodmFsdWU6IHN0cmluZyB8IHVuZGVmaW5lZCk6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IG51bWJlciA9IHZhbHVlID09PSB1bmRlZmluZWQgPyBOdW1iZXIuTmFOIDogTnVtYmVyKHZhbHVlKVxuICByZXR1cm4gTnVtYmVyLmlzSW50ZWdlcihudW1iZXIpICYmIG51bWJlciA+PSAwID8gbnVtYmVyIDogdW5kZWZpbmVkXG59XG5cbmNvbnN0IGJvb2xlYW4gPSAodmFsdWU6IHN0cmluZyB8IHVuZGVmaW5lZCk6IGJvb2xlYW4gfCB1bmRlZmluZWQgPT5cbiAgdmFsdWUgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHZhbHVlID09PSAndHJ1ZSdcbiIsICIvKipcbiAqIE51bWJlcnMgaW4gbnVtYmVyIHZhcmlhYmxlczogd2hhdCBjb3VudHMgYXMgbnVtZXJpYywgYW5kIHdoYXQgc3RhbmRzIGJldHdlZW4gdGhlIG51bWJlcnMuXG4gKlxuICogQGV4YW1wbGVcbiAqICAgaXNOdW1lcmljKCcyICYgNCcpIC8vID0+IHRydWVcbiAqL1xuXG5jb25zdCBvbmUgPSBTdHJpbmcucmF3YFtcXHB7TH1dezAsMjB9XFxkK1tcXHB7TH1cXGQuL117MCwyMH1gXG5jb25zdCBudW1lcmljID0gbmV3IFJlZ0V4cChgXlxcXFxzKiR7b25lfSg/OlxcXFxzKig/OlssJlxcXFwtXHUyMDEzXXxcXFxcXFxcXC18XFxcXHNhbmRcXFxccylcXFxccyoke29uZX0pKlxcXFxzKiRgLCAndScpXG5cbi8qKiBXaGV0aGVyIHRoZSB0ZXh0IHNvbGVseSBjb25zaXN0cyBvZiBudW1iZXJzLCBhZmZpeGVzIGFuZCBzZXBhcmF0b3JzIChDU0wgMS4wLjIsIFx1MjAxQ0Nob29zZVx1MjAxRCkuICovXG5leHBvcnQgY29uc3QgaXNOdW1lcmljID0gKHRleHQ6IHN0cmluZyk6IGJvb2xlYW4gPT4gdGV4dC5sZW5ndGggPCAxMDAwICYmIG51bWVyaWMudGVzdCh0ZXh0KVxuXG4vKiogTnVtYmVycyBhbmQgc2VwYXJhdG9ycyBpbiB0dXJuOiBgMiwgM2AgXHUyMTkyIGBbJzInLCAnLCAnLCAnMyddYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzcGxpdE51bWJlcnModGV4dDogc3RyaW5nKTogUmVhZG9ubHlBcnJheTxzdHJpbmc+IHtcbiAgcmV0dXJuIHRleHRcbiAgICAudHJpbSgpXG4gICAgLnNwbGl0KC8oXFxzKig/Oix8JnxcXFxcLXwtfFx1MjAxM3xcdTIwMTR8XFxzYW5kXFxzKVxccyopLylcbiAgICAuZmlsdGVyKChwaWVjZSkgPT4gcGllY2UgIT09ICcnKVxuICAgIC5tYXAoKHBpZWNlLCBpbmRleCkgPT4gKGluZGV4ICUgMiA9PT0gMCA/IHBpZWNlIDogc2VwYXJhdG9yKHBpZWNlKSkpXG59XG5cbmZ1bmN0aW9uIHNlcGFyYXRvcihyYXc6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IG1hcmsgPSByYXcudHJpbSgpXG4gIGlmIChtYXJrID09PSAnLCcpIHJldHVybiAnLCAnXG4gIGlmIChtYXJrID09PSAnJicpIHJldHVybiAnICYgJ1xuICBpZiAobWFyayA9PT0gJ2FuZCcpIHJldHVybiAnIGFuZCAnXG4gIHJldHVybiBtYXJrXG59XG5cbmNvbnN0IG51bWVyYWxzID0gW1xuICBbMTAwMCwgJ20nXSxcbiAgWzkwMCwgJ2NtJ10sXG4gIFs1MDAsICdkJ10sXG4gIFs0MDAsICdjZCddLFxuICBbMTAwLCAnYyddLFxuICBbOTAsICd4YyddLFxuICBbNTAsICdsJ10sXG4gIFs0MCwgJ3hsJ10sXG4gIFsxMCwgJ3gnXSxcbiAgWzksICdpeCddLFxuICBbNSwgJ3YnXSxcbiAgWzQsICdpdiddLFxuICBbMSwgJ2knXVxuXSBhcyBjb25zdFxuXG4vKiogUm9tYW4gbnVtZXJhbHMsIHNtYWxsIGxldHRlcnMsIHVwIHRvIDU5OTk7IGxhcmdlciBudW1iZXJzIHN0YXkgYXMgdGhleSBhcmUuICovXG5leHBvcnQgZnVuY3Rpb24gcm9tYW4obnVtYmVyOiBudW1iZXIpOiBzdHJpbmcge1xuICBpZiAobnVtYmVyID49IDYwMDAgfHwgbnVtYmVyIDwgMSkgcmV0dXJuIFN0cmluZyhudW1iZXIpXG4gIGxldCByZXN0ID0gbnVtYmVyXG4gIGxldCBvdXQgPSAnJ1xuICBmb3IgKGNvbnN0IFt2YWx1ZSwgbnVtZXJhbF0gb2YgbnVtZXJhbHMpIHtcbiAgICB3aGlsZSAocmVzdCA+PSB2YWx1ZSkge1xuICAgICAgb3V0ICs9IG51bWVyYWxcbiAgICAgIHJlc3QgLT0gdmFsdWVcbiAgICB9XG4gIH1cbiAgcmV0dXJuIG91dFxufVxuIiwgIi8qKlxuICogYGNzOmNob29zZWA6IHRoZSBwaWVjZXMgb2YgdGhlIGZpcnN0IGJyYW5jaCB3aG9zZSBjb25kaXRpb25zIGhvbGQgKENTTCAxLjAuMiwgXHUyMDFDQ2hvb3NlXHUyMDFEKS5cbiAqL1xuaW1wb3J0IHtpc051bWVyaWN9IGZyb20gJy4uL2l0ZW0vbnVtYmVyLnRzJ1xuaW1wb3J0IHtudW1iZXJWYXJpYWJsZXN9IGZyb20gJy4uL2l0ZW0vdmFyaWFibGVzLnRzJ1xuaW1wb3J0IHR5cGUge1htbEVsZW1lbnR9IGZyb20gJy4uL3htbC50cydcbmltcG9ydCB7dHlwZSBDb250ZXh0LCBwb3NpdGlvbnMsIHR5cGUgUmVuZGVyfSBmcm9tICcuL2NvbnRleHQudHMnXG5pbXBvcnQge2NvbXBpbGVBbGx9IGZyb20gJy4vZ3JvdXAudHMnXG5pbXBvcnQgdHlwZSB7U2V0dGluZ3N9IGZyb20gJy4vc2V0dGluZ3MudHMnXG5cbnR5cGUgVGVzdCA9IChjb250ZXh0OiBDb250ZXh0KSA9PiBib29sZWFuXG5cbi8qKiBUaGUgY2xvc3VyZSBvZiBhIGNob2ljZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb21waWxlQ2hvb3NlKGVsZW1lbnQ6IFhtbEVsZW1lbnQsIHNldHRpbmdzOiBTZXR0aW5ncyk6IFJlbmRlciB7XG4gIGNvbnN0IGJyYW5jaGVzID0gZWxlbWVudC5jaGlsZHJlblxuICAgIC5maWx0ZXIoKGNoaWxkKSA9PiBjaGlsZC5uYW1lID09PSAnaWYnIHx8IGNoaWxkLm5hbWUgPT09ICdlbHNlLWlmJyB8fCBjaGlsZC5uYW1lID09PSAnZWxzZScpXG4gICAgLm1hcCgoY2hpbGQpID0+ICh7XG4gICAgICBob2xkczogY2hpbGQubmFtZSA9PT0gJ2Vsc2UnID8gKCkgPT4gdHJ1ZSA6IGNvbXBpbGVUZXN0cyhjaGlsZCwgc2V0dGluZ3MpLFxuICAgICAgY2hpbGRyZW46IGNvbXBpbGVBbGwoY2hpbGQsIHNldHRpbmdzKVxuICAgIH0pKVxuICByZXR1cm4gKGNvbnRleHQsIGludG8pID0+IHtcbiAgICBmb3IgKGNvbnN0IGJyYW5jaCBvZiBicmFuY2hlcykge1xuICAgICAgaWYgKCFicmFuY2guaG9sZHMoY29udGV4dCkpIGNvbnRpbnVlXG4gICAgICBmb3IgKGNvbnN0IGNoaWxkIG9mIGJyYW5jaC5jaGlsZHJlbikgY2hpbGQoY29udGV4dCwgaW50bylcbiAgICAgIHJldHVyblxuICAgIH1cbiAgfVxufVxuXG5mdW5jdGlvbiBjb21waWxlVGVzdHMoZWxlbWVudDogWG1sRWxlbWVudCwgc2V0dGluZ3M6IFNldHRpbmdzKTogVGVzdCB7XG4gIGNvbnN0IHRlc3RzOiBUZXN0W10gPSBbXVxuICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgZWxlbWVudC5hdHRyaWJ1dGVzKSB7XG4gICAgY29uc3QgbWFrZSA9IGNvbmRpdGlvbnNbbmFtZV1cbiAgICBpZiAobWFrZSkgZm9yIChjb25zdCBlYWNoIG9mIHZhbHVlLnRyaW0oKS5zcGxpdCgvXFxzKy8pKSB0ZXN0cy5wdXNoKG1ha2UoZWFjaCwgc2V0dGluZ3MpKVxuICB9XG4gIGNvbnN0IG1hdGNoID0gZWxlbWVudC5hdHRyaWJ1dGVzLmdldCgnbWF0Y2gnKSA/PyAnYWxsJ1xuICBpZiAobWF0Y2ggPT09ICdhbnknKSByZXR1cm4gKGNvbnRleHQpID0+IHRlc3RzLnNvbWUoKHRlc3QpID0+IHRlc3QoY29udGV4dCkpXG4gIGlmIChtYXRjaCA9PT0gJ25vbmUnKSByZXR1cm4gKGNvbnRleHQpID0+ICF0ZXN0cy5zb21lKCh0ZXN0KSA9PiB0ZXN0KGNvbnRleHQpKVxuICByZXR1cm4gKGNvbnRleHQpID0+IHRlc3RzLmV2ZXJ5KCh0ZXN0KSA9PiB0ZXN0KGNvbnRleHQpKVxufVxuXG5jb25zdCBjb25kaXRpb25zOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCAodmFsdWU6IHN0cmluZywgc2V0dGluZ3M6IFNldHRpbmdzKSA9PiBUZXN0Pj4gPSB7XG4gIHR5cGU6ICh2YWx1ZSkgPT4gKGNvbnRleHQpID0+IGNvbnRleHQuaXRlbS50eXBlID09PSB2YWx1ZSxcbiAgdmFyaWFibGU6ICh2YWx1ZSkgPT4gKGNvbnRleHQpID0+IGhhc1ZhcmlhYmxlKGNvbnRleHQsIHZhbHVlKSxcbiAgJ2lzLW51bWVyaWMnOiAodmFsdWUpID0+IChjb250ZXh0KSA9PiB7XG4gICAgY29uc3QgdGV4dCA9IG51bWJlclRleHQoY29udGV4dCwgdmFsdWUpXG4gICAgcmV0dXJuIHRleHQgIT09IHVuZGVmaW5lZCAmJiBpc051bWVyaWModGV4dClcbiAgfSxcbiAgJ2lzLXVuY2VydGFpbi1kYXRlJzogKHZhbHVlKSA9PiAoY29udGV4dCkgPT4gY29udGV4dC5pdGVtLmRhdGUodmFsdWUpPy5jaXJjYSA9PT0gdHJ1ZSxcbiAgbG9jYXRvcjogKHZhbHVlKSA9PiB7XG4gICAgY29uc3QgbGFiZWwgPSB2YWx1ZSA9PT0gJ3N1Yi12ZXJibycgPyAnc3ViIHZlcmJvJyA6IHZhbHVlXG4gICAgcmV0dXJuICh7Y2l0ZX0pID0+IHtcbiAgICAgIGNvbnN0IGFjdHVhbCA9IGNpdGUubG9jYXRvciA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogKGNpdGUubGFiZWwgPz8gJ3BhZ2UnKVxuICAgICAgcmV0dXJuIGFjdHVhbCA9PT0gdmFsdWUgfHwgYWN0dWFsID09PSBsYWJlbFxuICAgIH1cbiAgfSxcbiAgcG9zaXRpb246ICh2YWx1ZSwgc2V0dGluZ3MpID0+IChzZXR0aW5ncy5hcmVhID09PSAnY2l0YXRpb24nID8gcG9zaXRpb24odmFsdWUpIDogKCkgPT4gZmFsc2UpLFxuICBkaXNhbWJpZ3VhdGU6ICh2YWx1ZSkgPT4gKGNvbnRleHQpID0+IHtcbiAgICBjb250ZXh0LmNvbmRpdGlvbnMrK1xuICAgIHJldHVybiBjb250ZXh0LmNvbmRpdGlvbnMgPD0gY29udGV4dC5zdGF0ZS5jb25kaXRpb24gPT09ICh2YWx1ZSA9PT0gJ3RydWUnKVxuICB9XG59XG5cbi8qKiBXaGV0aGVyIHRoZSB2YXJpYWJsZSwgb2YgdGhlIGl0ZW0gb3Igb2YgdGhlIGNpdGUsIGhvbGRzIHNvbWV0aGluZy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBoYXNWYXJpYWJsZShjb250ZXh0OiBDb250ZXh0LCBuYW1lOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgc3dpdGNoIChuYW1lKSB7XG4gICAgY2FzZSAnbG9jYXRvcic6XG4gICAgICByZXR1cm4gY29udGV4dC5jaXRlLmxvY2F0b3IgIT09IHVuZGVmaW5lZFxuICAgIGNhc2UgJ2NpdGF0aW9uLW51bWJlcic6XG4gICAgICByZXR1cm4gdHJ1ZVxuICAgIGNhc2UgJ2ZpcnN0LXJlZmVyZW5jZS1ub3RlLW51bWJlcic6XG4gICAgICByZXR1cm4gY29udGV4dC5jaXRlLmZpcnN0Tm90ZSA+IDBcbiAgICBjYXNlICd5ZWFyLXN1ZmZpeCc6XG4gICAgICByZXR1cm4gY29udGV4dC5zdGF0ZS55ZWFyU3VmZml4ID4gMFxuICAgIGNhc2UgJ2NpdGF0aW9uLWxhYmVsJzpcbiAgICAgIHJldHVybiB0cnVlXG4gICAgZGVmYXVsdDpcbiAgICAgIHJldHVybiBjb250ZXh0Lml0ZW0uaGFzKG5hbWUpXG4gIH1cbn1cblxuLyoqIFRleHQgb2YgYSB2YXJpYWJsZSB0aGF0IG1heSBob2xkIGEgbnVtYmVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG51bWJlclRleHQoY29udGV4dDogQ29udGV4dCwgbmFtZTogc3RyaW5nKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgaWYgKG5hbWUgPT09ICdsb2NhdG9yJykgcmV0dXJuIGNvbnRleHQuY2l0ZS5sb2NhdG9yXG4gIGlmIChuYW1lID09PSAnY2l0YXRpb24tbnVtYmVyJykgcmV0dXJuIFN0cmluZyhjb250ZXh0LmNpdGUubnVtYmVyKVxuICBpZiAobmFtZSA9PT0gJ2ZpcnN0LXJlZmVyZW5jZS1ub3RlLW51bWJlcicpXG4gICAgcmV0dXJuIGNvbnRleHQuY2l0ZS5maXJzdE5vdGUgPiAwID8gU3RyaW5nKGNvbnRleHQuY2l0ZS5maXJzdE5vdGUpIDogdW5kZWZpbmVkXG4gIGlmICghbnVtYmVyVmFyaWFibGVzLmhhcyhuYW1lKSAmJiBjb250ZXh0Lml0ZW0ubmFtZXMobmFtZSkubGVuZ3RoID4gMCkgcmV0dXJuIHVuZGVmaW5lZFxuICByZXR1cm4gY29udGV4dC5pdGVtLnRleHQobmFtZSlcbn1cblxuZnVuY3Rpb24gcG9zaXRpb24odmFsdWU6IHN0cmluZyk6IFRlc3Qge1xuICBzd2l0Y2ggKHZhbHVlKSB7XG4gICAgY2FzZSAnZmlyc3QnOlxuICAgICAgcmV0dXJuICh7Y2l0ZX0pID0+IGNpdGUucG9zaXRpb24gPT09IHBvc2l0aW9ucy5maXJzdFxuICAgIGNhc2UgJ3N1YnNlcXVlbnQnOlxuICAgICAgcmV0dXJuICh7Y2l0ZX0pID0+IGNpdGUucG9zaXRpb24gPj0gcG9zaXRpb25zLnN1YnNlcXVlbnRcbiAgICBjYXNlICdpYmlkJzpcbiAgICAgIHJldHVybiAoe2NpdGV9KSA9PiBjaXRlLnBvc2l0aW9uID49IHBvc2l0aW9ucy5pYmlkXG4gICAgY2FzZSAnaWJpZC13aXRoLWxvY2F0b3InOlxuICAgICAgcmV0dXJuICh7Y2l0ZX0pID0+IGNpdGUucG9zaXRpb24gPT09IHBvc2l0aW9ucy5pYmlkV2l0aExvY2F0b3JcbiAgICBjYXNlICduZWFyLW5vdGUnOlxuICAgICAgcmV0dXJuICh7Y2l0ZX0pID0+IGNpdGUubmVhck5vdGVcbiAgICBkZWZhdWx0OlxuICAgICAgcmV0dXJuICgpID0+IGZhbHNlXG4gIH1cbn1cbiIsICIvKipcbiAqIGBjczpsYWJlbGA6IHRoZSB0ZXJtIG9mIGEgdmFyaWFibGUsIHNpbmd1bGFyIG9yIHBsdXJhbCAoQ1NMIDEuMC4yLCBcdTIwMUNMYWJlbFx1MjAxRCkuXG4gKi9cbmltcG9ydCB7bGFuZ3VhZ2VPZn0gZnJvbSAnLi4vbG9jYWxlL3RhZ3MudHMnXG5pbXBvcnQge2ZpbmRUZXJtfSBmcm9tICcuLi9sb2NhbGUvdGVybXMudHMnXG5pbXBvcnQgdHlwZSB7WG1sRWxlbWVudH0gZnJvbSAnLi4veG1sLnRzJ1xuaW1wb3J0IHtudW1iZXJUZXh0fSBmcm9tICcuL2Nob29zZS50cydcbmltcG9ydCB0eXBlIHtSZW5kZXJ9IGZyb20gJy4vY29udGV4dC50cydcbmltcG9ydCB7ZmluaXNoZXJ9IGZyb20gJy4vZmluaXNoLnRzJ1xuaW1wb3J0IHR5cGUge1NldHRpbmdzfSBmcm9tICcuL3NldHRpbmdzLnRzJ1xuXG5jb25zdCBwbHVyYWxzOiBSZWFkb25seVNldDxzdHJpbmc+ID0gbmV3IFNldChbJ251bWJlci1vZi1wYWdlcycsICdudW1iZXItb2Ytdm9sdW1lcyddKVxuXG4vKiogVGhlIGNsb3N1cmUgb2YgYSBsYWJlbCBvdXRzaWRlIGBjczpuYW1lc2AuICovXG5leHBvcnQgZnVuY3Rpb24gY29tcGlsZUxhYmVsKGVsZW1lbnQ6IFhtbEVsZW1lbnQsIHNldHRpbmdzOiBTZXR0aW5ncyk6IFJlbmRlciB7XG4gIGNvbnN0IHZhcmlhYmxlID0gZWxlbWVudC5hdHRyaWJ1dGVzLmdldCgndmFyaWFibGUnKSA/PyAnJ1xuICBjb25zdCBmb3JtID0gZWxlbWVudC5hdHRyaWJ1dGVzLmdldCgnZm9ybScpID8/ICdsb25nJ1xuICBjb25zdCBwbHVyYWwgPSBlbGVtZW50LmF0dHJpYnV0ZXMuZ2V0KCdwbHVyYWwnKSA/PyAnY29udGV4dHVhbCdcbiAgY29uc3QgZmluaXNoID0gZmluaXNoZXIoZWxlbWVudCwgc2V0dGluZ3MpXG4gIHJldHVybiAoY29udGV4dCwgaW50bykgPT4ge1xuICAgIGNvbnN0IHRleHQgPSBjb250ZXh0LnVzZWQ/Lmhhcyh2YXJpYWJsZSkgPyB1bmRlZmluZWQgOiBudW1iZXJUZXh0KGNvbnRleHQsIHZhcmlhYmxlKVxuICAgIGlmICh0ZXh0ID09PSB1bmRlZmluZWQpIHJldHVyblxuICAgIGNvbnN0IHRlcm0gPSB2YXJpYWJsZSA9PT0gJ2xvY2F0b3InID8gKGNvbnRleHQuY2l0ZS5sYWJlbCA/PyAncGFnZScpIDogdmFyaWFibGVcbiAgICBjb25zdCBtYW55ID0gcGx1cmFsID09PSAnYWx3YXlzJyB8fCAocGx1cmFsID09PSAnY29udGV4dHVhbCcgJiYgaXNQbHVyYWwodGV4dCwgdmFyaWFibGUpKVxuICAgIGNvbnN0IGZvdW5kID0gdGVybU9mKHNldHRpbmdzLCB0ZXJtLCBmb3JtLCBtYW55KVxuICAgIGlmIChmb3VuZCkgaW50by5wdXNoKGZpbmlzaChmb3VuZCwgY29udGV4dCwge3JvbGU6ICdsYWJlbCd9KSlcbiAgfVxufVxuXG4vKiogVGhlIHRleHQgb2YgYSB0ZXJtOyByZXBvcnRlZCB3aGVyZSB0aGUgbG9jYWxlIGhhcyBpdCBmcm9tIGFub3RoZXIgbGFuZ3VhZ2UsIG9yIG5vdCBhdCBhbGwuICovXG5leHBvcnQgZnVuY3Rpb24gdGVybU9mKHNldHRpbmdzOiBTZXR0aW5ncywgbmFtZTogc3RyaW5nLCBmb3JtOiBzdHJpbmcsIHBsdXJhbDogYm9vbGVhbik6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHRlcm0gPVxuICAgIGZpbmRUZXJtKHNldHRpbmdzLmxvY2FsZS50ZXJtcywgbmFtZSwgZm9ybSkgPz8gZmluZFRlcm0oc2V0dGluZ3MubG9jYWxlLnRlcm1zLCBvdGhlck5hbWUobmFtZSksIGZvcm0pXG4gIGlmICh0ZXJtID09PSB1bmRlZmluZWQpIHNldHRpbmdzLnRlcm1NaXNzaW5nKG5hbWUsIHVuZGVmaW5lZClcbiAgZWxzZSBpZiAodGVybS5zb3VyY2UgIT09ICcnICYmIGxhbmd1YWdlT2YodGVybS5zb3VyY2UpICE9PSBsYW5ndWFnZU9mKHNldHRpbmdzLmxvY2FsZS50YWcpKSB7XG4gICAgc2V0dGluZ3MudGVybU1pc3NpbmcobmFtZSwgdGVybS5zb3VyY2UpXG4gIH1cbiAgcmV0dXJuIHBsdXJhbCA/IHRlcm0/Lm11bHRpcGxlIDogdGVybT8uc2luZ2xlXG59XG5cbmNvbnN0IG90aGVyTmFtZSA9IChuYW1lOiBzdHJpbmcpID0+XG4gIG5hbWUgPT09ICdzdWItdmVyYm8nID8gJ3N1YiB2ZXJibycgOiBuYW1lID09PSAnc3ViIHZlcmJvJyA/ICdzdWItdmVyYm8nIDogbmFtZVxuXG5jb25zdCBqb2ludCA9IC9cXHMqKD86WywmXHUyMDEzXHUyMDE0XXwoPzwhXFxcXCktfFxccyg/OmFuZHxldHx1bmR8eXxlfGRhbnxlbnxvY2h8b2d8aSlcXHN8LFxccyooPzphbmR8ZXR8dW5kfHl8ZXxkYW4pXFxzKVxccyovaVxuY29uc3QgbnVtYmVyID0gL14oPzpcXHB7TH17MCwxMH1cXGRbXFxwe0x9XFxkLjpdKnxbaXZ4bGNkbV0rKSQvaXVcblxuLyoqIFdoZXRoZXIgdGhlIGNvbnRlbnQgdGFrZXMgYSBwbHVyYWwgbGFiZWw6IHNldmVyYWwgbnVtYmVycywgd2l0aCBub3RoaW5nIGJ1dCBtYXJrcyBiZXR3ZWVuIHRoZW0uICovXG5leHBvcnQgZnVuY3Rpb24gaXNQbHVyYWwodGV4dDogc3RyaW5nLCB2YXJpYWJsZTogc3RyaW5nKTogYm9vbGVhbiB7XG4gIGlmIChwbHVyYWxzLmhhcyh2YXJpYWJsZSkpIHJldHVybiBOdW1iZXIucGFyc2VJbnQodGV4dCwgMTApID4gMVxuICBjb25zdCBwaWVjZXMgPSB0ZXh0XG4gICAgLnRyaW0oKVxuICAgIC5zcGxpdChqb2ludClcbiAgICAuZmlsdGVyKChwaWVjZSkgPT4gcGllY2UgIT09ICcnKVxuICByZXR1cm4gcGllY2VzLmxlbmd0aCA+IDEgJiYgcGllY2VzLmV2ZXJ5KChwaWVjZSkgPT4gbnVtYmVyLnRlc3QocGllY2UucmVwbGFjZSgvLCQvLCAnJykpKVxufVxuIiwgIi8qKlxuICogT25lIG5hbWUgYXMgb3V0cHV0OiBvcmRlciBvZiBpdHMgcGFydHMsIHBhcnRpY2xlcywgaW5pdGlhbHMsIGxvb2tzIG9mIHRoZSBwYXJ0c1xuICogKENTTCAxLjAuMiwgXHUyMDFDTmFtZS1wYXJ0IE9yZGVyXHUyMDFEKS5cbiAqL1xuaW1wb3J0IHR5cGUge1BlcnNvbn0gZnJvbSAnLi4vaXRlbS9wZXJzb24udHMnXG5pbXBvcnQge3BhcnNlRmllbGR9IGZyb20gJy4uL2l0ZW0vcmljaC1maWVsZC50cydcbmltcG9ydCB7bG9va09mfSBmcm9tICcuLi90cmVlL2xvb2sudHMnXG5pbXBvcnQge2FmZml4ZWQsIHR5cGUgTG9vaywgdHlwZSBPdXR9IGZyb20gJy4uL3RyZWUvb3V0LnRzJ1xuaW1wb3J0IHt0eXBlIFRleHRDYXNlLCB0ZXh0Q2FzZU9mLCB3aXRoQ2FzZX0gZnJvbSAnLi4vdHJlZS90ZXh0LWNhc2UudHMnXG5pbXBvcnQgdHlwZSB7WG1sRWxlbWVudH0gZnJvbSAnLi4veG1sLnRzJ1xuaW1wb3J0IHtpbml0aWFsaXplLCBub3JtYWxpemVJbml0aWFsc30gZnJvbSAnLi9pbml0aWFscy50cydcbmltcG9ydCB0eXBlIHtOYW1lT3B0aW9uc30gZnJvbSAnLi9vcHRpb25zLnRzJ1xuXG4vKiogYGNzOm5hbWUtcGFydGAsIHNldHRsZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIFBhcnRMb29rIHtcbiAgbG9vazogTG9vayB8IHVuZGVmaW5lZFxuICB0ZXh0Q2FzZTogVGV4dENhc2UgfCB1bmRlZmluZWRcbiAgcHJlZml4OiBzdHJpbmcgfCB1bmRlZmluZWRcbiAgc3VmZml4OiBzdHJpbmcgfCB1bmRlZmluZWRcbn1cblxuLyoqIFdoYXQgZGVjaWRlcyBob3cgYSBuYW1lIGxvb2tzLCBhcGFydCBmcm9tIHRoZSBuYW1lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQZXJzb25TZXR0aW5ncyB7XG4gIG9wdGlvbnM6IE5hbWVPcHRpb25zXG4gIGZhbWlseTogUGFydExvb2sgfCB1bmRlZmluZWRcbiAgZ2l2ZW46IFBhcnRMb29rIHwgdW5kZWZpbmVkXG4gIGRlbW90ZTogc3RyaW5nXG4gIGh5cGhlbjogYm9vbGVhblxuICBsb2NhbGU6IHN0cmluZ1xufVxuXG4vKiogVGhlIGxvb2sgb2YgYGNzOm5hbWUtcGFydGAuICovXG5leHBvcnQgY29uc3QgcGFydExvb2sgPSAoZWxlbWVudDogWG1sRWxlbWVudCB8IHVuZGVmaW5lZCk6IFBhcnRMb29rIHwgdW5kZWZpbmVkID0+XG4gIGVsZW1lbnQgJiYge1xuICAgIGxvb2s6IGxvb2tPZihlbGVtZW50LmF0dHJpYnV0ZXMpLFxuICAgIHRleHRDYXNlOiB0ZXh0Q2FzZU9mKGVsZW1lbnQuYXR0cmlidXRlcy5nZXQoJ3RleHQtY2FzZScpKSxcbiAgICBwcmVmaXg6IGVsZW1lbnQuYXR0cmlidXRlcy5nZXQoJ3ByZWZpeCcpLFxuICAgIHN1ZmZpeDogZWxlbWVudC5hdHRyaWJ1dGVzLmdldCgnc3VmZml4JylcbiAgfVxuXG4vKipcbiAqIFRoZSBuYW1lLlxuICpcbiAqIEBwYXJhbSBsZXZlbCBnaXZlbiBuYW1lcyBzaG93bjogMCBub25lLCAxIGluaXRpYWxzLCAyIGluIGZ1bGxcbiAqIEBwYXJhbSBpbnZlcnRlZCBmYW1pbHkgbmFtZSBmaXJzdFxuICovXG5leHBvcnQgZnVuY3Rpb24gcmVuZGVyUGVyc29uKFxuICBwZXJzb246IFBlcnNvbixcbiAgbGV2ZWw6IG51bWJlcixcbiAgaW52ZXJ0ZWQ6IGJvb2xlYW4sXG4gIHNldHRpbmdzOiBQZXJzb25TZXR0aW5nc1xuKTogT3V0IHtcbiAgaWYgKHBlcnNvbi5saXRlcmFsICE9PSAnJyAmJiBwZXJzb24uZmFtaWx5ID09PSAnJylcbiAgICByZXR1cm4gcGFydChbcGVyc29uLmxpdGVyYWxdLCBzZXR0aW5ncy5mYW1pbHksIHNldHRpbmdzLCB0cnVlKVxuICBpZiAocGVyc29uLmZhbWlseSA9PT0gJycpIHJldHVybiBwYXJ0KFtwZXJzb24uZ2l2ZW5dLCBzZXR0aW5ncy5naXZlbiwgc2V0dGluZ3MsIHRydWUpXG4gIGlmIChwZXJzb24uZWFzdEFzaWFuKSByZXR1cm4gZWFzdEFzaWFuKHBlcnNvbiwgbGV2ZWwsIHNldHRpbmdzKVxuICBpZiAobGV2ZWwgPT09IDApIHJldHVybiBwYXJ0KGZhbWlseVBhcnRzKHBlcnNvbiksIHNldHRpbmdzLmZhbWlseSwgc2V0dGluZ3MsIHRydWUpXG4gIGNvbnN0IGdpdmVuID0gZ2l2ZW5UZXh0KHBlcnNvbiwgbGV2ZWwsIHNldHRpbmdzKVxuICBpZiAocGVyc29uLnN0YXRpY09yZGVyKSB7XG4gICAgcmV0dXJuIHNwYWNlZChbXG4gICAgICBwYXJ0KGZhbWlseVBhcnRzKHBlcnNvbiksIHNldHRpbmdzLmZhbWlseSwgc2V0dGluZ3MsIHRydWUpLFxuICAgICAgZ2l2ZW4gPT09ICcnID8gdW5kZWZpbmVkIDogcGFydChbZ2l2ZW5dLCBzZXR0aW5ncy5naXZlbiwgc2V0dGluZ3MsIHRydWUpXG4gICAgXSlcbiAgfVxuICByZXR1cm4gaW52ZXJ0ZWQgPyBpbnZlcnRlZE5hbWUocGVyc29uLCBnaXZlbiwgc2V0dGluZ3MpIDogc3RyYWlnaHROYW1lKHBlcnNvbiwgZ2l2ZW4sIHNldHRpbmdzKVxufVxuXG5mdW5jdGlvbiBlYXN0QXNpYW4ocGVyc29uOiBQZXJzb24sIGxldmVsOiBudW1iZXIsIHNldHRpbmdzOiBQZXJzb25TZXR0aW5ncyk6IE91dCB7XG4gIGNvbnN0IGZhbWlseSA9IHBhcnQoW3BlcnNvbi5mYW1pbHldLCBzZXR0aW5ncy5mYW1pbHksIHNldHRpbmdzLCB0cnVlKVxuICBpZiAobGV2ZWwgPT09IDAgfHwgcGVyc29uLmdpdmVuID09PSAnJykgcmV0dXJuIGZhbWlseVxuICByZXR1cm4ge2tpZHM6IFtmYW1pbHksIHBhcnQoW3BlcnNvbi5naXZlbl0sIHNldHRpbmdzLmdpdmVuLCBzZXR0aW5ncywgdHJ1ZSldfVxufVxuXG5mdW5jdGlvbiBnaXZlblRleHQocGVyc29uOiBQZXJzb24sIGxldmVsOiBudW1iZXIsIHNldHRpbmdzOiBQZXJzb25TZXR0aW5ncyk6IHN0cmluZyB7XG4gIGNvbnN0IHtpbml0aWFsaXplV2l0aCwgaW5pdGlhbGl6ZTogd2FudGVkfSA9IHNldHRpbmdzLm9wdGlvbnNcbiAgaWYgKGluaXRpYWxpemVXaXRoID09PSB1bmRlZmluZWQgfHwgcGVyc29uLmdpdmVuID09PSAnJykgcmV0dXJuIHBlcnNvbi5naXZlblxuICBpZiAobGV2ZWwgPT09IDEgJiYgd2FudGVkKSByZXR1cm4gaW5pdGlhbGl6ZShwZXJzb24uZ2l2ZW4sIGluaXRpYWxpemVXaXRoLCBzZXR0aW5ncy5oeXBoZW4pXG4gIHJldHVybiBub3JtYWxpemVJbml0aWFscyhwZXJzb24uZ2l2ZW4sIGluaXRpYWxpemVXaXRoKVxufVxuXG4vKiogQSBwYXJ0aWNsZSB3aXRoIHdoYXQgcGFydHMgaXQgZnJvbSB0aGUgbmV4dCB3b3JkLiAqL1xuY29uc3QgZ2x1ZSA9IChwYXJ0aWNsZTogc3RyaW5nKTogc3RyaW5nID0+ICgvWydcdTIwMTlcXC1cXHNdJC8udGVzdChwYXJ0aWNsZSkgPyBwYXJ0aWNsZSA6IGAke3BhcnRpY2xlfSBgKVxuXG4vKiogRmFtaWx5IG5hbWUgd2l0aCB0aGUgcGFydGljbGUgdGhhdCBiZWxvbmdzIHRvIGl0LiAqL1xuY29uc3QgZmFtaWx5UGFydHMgPSAocGVyc29uOiBQZXJzb24pOiBSZWFkb25seUFycmF5PHN0cmluZz4gPT5cbiAgcGVyc29uLm5vbkRyb3BwaW5nID09PSAnJyA/IFtwZXJzb24uZmFtaWx5XSA6IFtwZXJzb24ubm9uRHJvcHBpbmcsIHBlcnNvbi5mYW1pbHldXG5cbi8qKiBUaGUgc3VmZml4OyB3aXRob3V0IHBlcmlvZHMgd2hlcmUgaW5pdGlhbHMgaGF2ZSBub25lLiAqL1xuZnVuY3Rpb24gc3VmZml4T2YocGVyc29uOiBQZXJzb24sIHtvcHRpb25zfTogUGVyc29uU2V0dGluZ3MpOiBzdHJpbmcge1xuICBjb25zdCBzdWZmaXggPSBwZXJzb24uc3VmZml4LnJlcGxhY2UoL14hXFxzKi8sICcnKVxuICByZXR1cm4gb3B0aW9ucy5pbml0aWFsaXplV2l0aCA9PT0gJycgPyBzdWZmaXgucmVwbGFjZUFsbCgnLicsICcnKSA6IHN1ZmZpeFxufVxuXG5mdW5jdGlvbiBzdHJhaWdodE5hbWUocGVyc29uOiBQZXJzb24sIGdpdmVuOiBzdHJpbmcsIHNldHRpbmdzOiBQZXJzb25TZXR0aW5ncyk6IE91dCB7XG4gIGNvbnN0IGZpcnN0ID0gZ2l2ZW4gPT09ICcnID8gdW5kZWZpbmVkIDogcGFydChbZ2l2ZW5dLCBzZXR0aW5ncy5naXZlbiwgc2V0dGluZ3MsIHRydWUpXG4gIGNvbnN0IGZhbWlseTogT3V0W10gPSBbXVxuICBpZiAocGVyc29uLmRyb3BwaW5nICE9PSAnJykge1xuICAgIGZhbWlseS5wdXNoKHBhcnQoW3BlcnNvbi5kcm9wcGluZ10sIHNldHRpbmdzLmdpdmVuLCBzZXR0aW5ncywgZmFsc2UpKVxuICAgIGlmIChnbHVlKHBlcnNvbi5kcm9wcGluZykgIT09IHBlcnNvbi5kcm9wcGluZyAmJiBwZXJzb24uZmFtaWx5ICE9PSAnJykgZmFtaWx5LnB1c2goJyAnKVxuICB9XG4gIGlmIChwZXJzb24uZmFtaWx5ICE9PSAnJykgZmFtaWx5LnB1c2gocGFydChmYW1pbHlQYXJ0cyhwZXJzb24pLCBzZXR0aW5ncy5mYW1pbHksIHNldHRpbmdzLCBmYWxzZSkpXG4gIGlmIChwZXJzb24uc3VmZml4ICE9PSAnJykgZmFtaWx5LnB1c2goKHBlcnNvbi5jb21tYVN1ZmZpeCA/ICcsICcgOiAnICcpICsgc3VmZml4T2YocGVyc29uLCBzZXR0aW5ncykpXG4gIGlmIChmYW1pbHkubGVuZ3RoID09PSAwKSByZXR1cm4gZmlyc3QgPz8gJydcbiAgcmV0dXJuIHNwYWNlZChbZmlyc3QsIGFmZml4ZWQoe2tpZHM6IGZhbWlseX0sIHNldHRpbmdzLmZhbWlseT8ucHJlZml4LCBzZXR0aW5ncy5mYW1pbHk/LnN1ZmZpeCldKVxufVxuXG5mdW5jdGlvbiBpbnZlcnRlZE5hbWUocGVyc29uOiBQZXJzb24sIGdpdmVuOiBzdHJpbmcsIHNldHRpbmdzOiBQZXJzb25TZXR0aW5ncyk6IE91dCB7XG4gIGNvbnN0IGRlbW90ZWQgPSBzZXR0aW5ncy5kZW1vdGUgPT09ICdkaXNwbGF5LWFuZC1zb3J0J1xuICBjb25zdCBmYW1pbHkgPSBwYXJ0KGRlbW90ZWQgPyBbcGVyc29uLmZhbWlseV0gOiBmYW1pbHlQYXJ0cyhwZXJzb24pLCBzZXR0aW5ncy5mYW1pbHksIHNldHRpbmdzLCB0cnVlKVxuICBjb25zdCB0YWlsID0gW1xuICAgIGdpdmVuID09PSAnJyA/IHVuZGVmaW5lZCA6IHBhcnQoW2dpdmVuXSwgc2V0dGluZ3MuZ2l2ZW4sIHNldHRpbmdzLCBmYWxzZSksXG4gICAgcGVyc29uLmRyb3BwaW5nID09PSAnJyA/IHVuZGVmaW5lZCA6IHBhcnQoW3BlcnNvbi5kcm9wcGluZ10sIHNldHRpbmdzLmdpdmVuLCBzZXR0aW5ncywgZmFsc2UpLFxuICAgIGRlbW90ZWQgJiYgcGVyc29uLm5vbkRyb3BwaW5nICE9PSAnJ1xuICAgICAgPyBwYXJ0KFtwZXJzb24ubm9uRHJvcHBpbmddLCBzZXR0aW5ncy5mYW1pbHksIHNldHRpbmdzLCBmYWxzZSlcbiAgICAgIDogdW5kZWZpbmVkXG4gIF0uZmlsdGVyKChlYWNoKSA9PiBlYWNoICE9PSB1bmRlZmluZWQpXG4gIGNvbnN0IGFmdGVyID1cbiAgICB0YWlsLmxlbmd0aCA+IDAgPyBhZmZpeGVkKHNwYWNlZCh0YWlsKSwgc2V0dGluZ3MuZ2l2ZW4/LnByZWZpeCwgc2V0dGluZ3MuZ2l2ZW4/LnN1ZmZpeCkgOiB1bmRlZmluZWRcbiAgY29uc3Qga2lkczogT3V0W10gPSBbZmFtaWx5XVxuICBmb3IgKGNvbnN0IGVhY2ggb2YgW2FmdGVyLCBzdWZmaXhPZihwZXJzb24sIHNldHRpbmdzKV0pIHtcbiAgICBpZiAoZWFjaCAhPT0gdW5kZWZpbmVkICYmIGVhY2ggIT09ICcnKSBraWRzLnB1c2goc2V0dGluZ3Mub3B0aW9ucy5zb3J0U2VwYXJhdG9yLCBlYWNoKVxuICB9XG4gIHJldHVybiBraWRzLmxlbmd0aCA9PT0gMSA/IGtpZHNbMF0hIDoge2tpZHN9XG59XG5cbi8qKiBUZXh0cyBvZiBvbmUgcGFydCwgZWFjaCBpbiB0aGUgcGFydCdzIGxvb2suICovXG5mdW5jdGlvbiBwYXJ0KFxuICB0ZXh0czogUmVhZG9ubHlBcnJheTxzdHJpbmc+LFxuICBsb29rOiBQYXJ0TG9vayB8IHVuZGVmaW5lZCxcbiAgc2V0dGluZ3M6IFBlcnNvblNldHRpbmdzLFxuICBhZmZpeGVzOiBib29sZWFuXG4pOiBPdXQge1xuICBjb25zdCBraWRzOiBPdXRbXSA9IFtdXG4gIGZvciAoY29uc3QgdGV4dCBvZiB0ZXh0cykge1xuICAgIGNvbnN0IGxhc3QgPSB0ZXh0c1traWRzLmxlbmd0aCA9PT0gMCA/IDAgOiBraWRzLmxlbmd0aCAtIDFdXG4gICAgaWYgKGtpZHMubGVuZ3RoID4gMCAmJiBsYXN0ICE9PSB1bmRlZmluZWQgJiYgZ2x1ZShsYXN0KSAhPT0gbGFzdClcbiAgICAgIGtpZHMucHVzaCgvXmZyXFxiLy50ZXN0KHNldHRpbmdzLmxvY2FsZSkgPyAnXFx1MDBhMCcgOiAnICcpXG4gICAga2lkcy5wdXNoKGRyZXNzUGFydChwYXJzZUZpZWxkKHRleHQpLCBsb29rLCBzZXR0aW5ncykpXG4gIH1cbiAgY29uc3Qgb3V0OiBPdXQgPSBraWRzLmxlbmd0aCA9PT0gMSA/IGtpZHNbMF0hIDoge2tpZHN9XG4gIHJldHVybiBhZmZpeGVzICYmIGxvb2sgPyBhZmZpeGVkKG91dCwgbG9vay5wcmVmaXgsIGxvb2suc3VmZml4KSA6IG91dFxufVxuXG5mdW5jdGlvbiBkcmVzc1BhcnQodGV4dDogT3V0LCBsb29rOiBQYXJ0TG9vayB8IHVuZGVmaW5lZCwgc2V0dGluZ3M6IFBlcnNvblNldHRpbmdzKTogT3V0IHtcbiAgaWYgKGxvb2sgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHRleHRcbiAgY29uc3QgY2FzZWQgPSBsb29rLnRleHRDYXNlID8gd2l0aENhc2UodGV4dCwgbG9vay50ZXh0Q2FzZSwgdHJ1ZSwgc2V0dGluZ3MubG9jYWxlKSA6IHRleHRcbiAgcmV0dXJuIGxvb2subG9vayA/IHtraWRzOiBbY2FzZWRdLCBsb29rOiBsb29rLmxvb2t9IDogY2FzZWRcbn1cblxuZnVuY3Rpb24gc3BhY2VkKHBpZWNlczogUmVhZG9ubHlBcnJheTxPdXQgfCB1bmRlZmluZWQ+KTogT3V0IHtcbiAgY29uc3Qga2lkczogT3V0W10gPSBbXVxuICBmb3IgKGNvbnN0IHBpZWNlIG9mIHBpZWNlcykge1xuICAgIGlmIChwaWVjZSA9PT0gdW5kZWZpbmVkKSBjb250aW51ZVxuICAgIGlmIChraWRzLmxlbmd0aCA+IDApIGtpZHMucHVzaCgnICcpXG4gICAga2lkcy5wdXNoKHBpZWNlKVxuICB9XG4gIHJldHVybiBraWRzLmxlbmd0aCA9PT0gMSA/IGtpZHNbMF0hIDoge2tpZHN9XG59XG5cbi8qKiBQYXJ0cyB3aGF0IGlzIGNvbXBhcmVkIG9uZSBieSBvbmUgaW4gYSBzb3J0IGtleS4gKi9cbmV4cG9ydCBjb25zdCBzb3J0Sm9pbnQgPSAnXFx1MDAwMSdcblxuLyoqIFRoZSBuYW1lIGFzIGl0IGlzIHNvcnRlZCBieTogZm91ciBwYXJ0cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzb3J0UGVyc29uKHBlcnNvbjogUGVyc29uLCBsZXZlbDogbnVtYmVyLCBzZXR0aW5nczogUGVyc29uU2V0dGluZ3MpOiBzdHJpbmcge1xuICBpZiAocGVyc29uLmxpdGVyYWwgIT09ICcnICYmIHBlcnNvbi5mYW1pbHkgPT09ICcnKSB7XG4gICAgcmV0dXJuIFtwZXJzb24ubGl0ZXJhbC5yZXBsYWNlKC9eKD86YW4/fHRoZSlcXHMrL2ksICcnKSwgJycsICcnLCAnJ10uam9pbihzb3J0Sm9pbnQpXG4gIH1cbiAgY29uc3QgZGVtb3RlZCA9IHNldHRpbmdzLmRlbW90ZSAhPT0gJ25ldmVyJ1xuICBjb25zdCBmYW1pbHkgPVxuICAgIGRlbW90ZWQgfHwgcGVyc29uLm5vbkRyb3BwaW5nID09PSAnJyA/IHBlcnNvbi5mYW1pbHkgOiBnbHVlKHBlcnNvbi5ub25Ecm9wcGluZykgKyBwZXJzb24uZmFtaWx5XG4gIGlmIChsZXZlbCA9PT0gMCkgcmV0dXJuIFtmYW1pbHksICcnLCAnJywgJyddLmpvaW4oc29ydEpvaW50KVxuICBjb25zdCBwYXJ0aWNsZXMgPSBbcGVyc29uLmRyb3BwaW5nLCBkZW1vdGVkID8gcGVyc29uLm5vbkRyb3BwaW5nIDogJyddXG4gICAgLmZpbHRlcigoZWFjaCkgPT4gZWFjaCAhPT0gJycpXG4gICAgLmpvaW4oJyAnKVxuICByZXR1cm4gW2ZhbWlseSwgcGFydGljbGVzLCBnaXZlblRleHQocGVyc29uLCBsZXZlbCwgc2V0dGluZ3MpLCBwZXJzb24uc3VmZml4XS5qb2luKHNvcnRKb2ludClcbn1cbiIsICIvKipcbiAqIFRoZSBuYW1lcyBvZiBvbmUgdmFyaWFibGU6IHdoaWNoIGFyZSBzaG93biwgd2hhdCBzdGFuZHMgYmV0d2VlbiB0aGVtLCBldCBhbC5cbiAqIChDU0wgMS4wLjIsIFx1MjAxQ05hbWVcdTIwMUQsIFx1MjAxQ0V0LWFsXHUyMDFEKS5cbiAqL1xuaW1wb3J0IHR5cGUge1BlcnNvbn0gZnJvbSAnLi4vaXRlbS9wZXJzb24udHMnXG5pbXBvcnQgdHlwZSB7Q29udGV4dCwgTmFtZUxpc3R9IGZyb20gJy4uL3JlbmRlci9jb250ZXh0LnRzJ1xuaW1wb3J0IHR5cGUge0xvb2ssIE5vZGUsIE91dH0gZnJvbSAnLi4vdHJlZS9vdXQudHMnXG5pbXBvcnQge3R5cGUgUGVyc29uU2V0dGluZ3MsIHJlbmRlclBlcnNvbn0gZnJvbSAnLi9wZXJzb24udHMnXG5cbi8qKiBXaGF0IGEgbGlzdCBuZWVkcyBiZXNpZGUgdGhlIG5hbWVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMaXN0U2V0dGluZ3Mge1xuICBwZXJzb246IFBlcnNvblNldHRpbmdzXG4gIGFuZDogc3RyaW5nIHwgdW5kZWZpbmVkXG4gIGV0QWw6IE91dCB8IHVuZGVmaW5lZFxuICAvKiogV2hhdCBzdGFuZHMgYmVmb3JlIGV0IGFsLiB3aGVyZSBubyBkZWxpbWl0ZXIgZG9lcy4gKi9cbiAgZXRBbFNwYWNlOiBzdHJpbmdcbiAgLyoqIExvb2sgb2YgYSBuYW1lOyBldCBhbC4gc3RhbmRzIGluIGl0IHRvby4gKi9cbiAgbG9vazogTG9vayB8IHVuZGVmaW5lZFxuICAvKiogRHJlc3NlcyBvbmUgbmFtZS4gKi9cbiAgZmluaXNoTmFtZShpbm5lcjogT3V0KTogT3V0XG59XG5cbi8qKiBIb3cgbWFueSBuYW1lcyBhcmUgc2hvd24sIGFuZCB3aGV0aGVyIG90aGVycyBhcmUgbGVmdCBvdXQuICovXG5leHBvcnQgaW50ZXJmYWNlIFRydW5jYXRpb24ge1xuICBzaG93bjogbnVtYmVyXG4gIHRydW5jYXRlZDogYm9vbGVhblxuICB1c2VMYXN0OiBib29sZWFuXG59XG5cbi8qKiBFdCBhbC4gYXBwbGllZCB0byBhIGxpc3QuICovXG5leHBvcnQgZnVuY3Rpb24gdHJ1bmNhdGUoY291bnQ6IG51bWJlciwgbGVhc3Q6IG51bWJlciwgY29udGV4dDogQ29udGV4dCwgc2V0dGluZ3M6IExpc3RTZXR0aW5ncyk6IFRydW5jYXRpb24ge1xuICBjb25zdCB7b3B0aW9uc30gPSBzZXR0aW5ncy5wZXJzb25cbiAgY29uc3Qgc3Vic2VxdWVudCA9IGNvbnRleHQuY2l0ZS5wb3NpdGlvbiA+IDBcbiAgY29uc3QgbWluID0gKHN1YnNlcXVlbnQgPyBvcHRpb25zLmV0QWxTdWJzZXF1ZW50TWluIDogdW5kZWZpbmVkKSA/PyBvcHRpb25zLmV0QWxNaW5cbiAgY29uc3QgZmlyc3QgPSAoc3Vic2VxdWVudCA/IG9wdGlvbnMuZXRBbFN1YnNlcXVlbnRVc2VGaXJzdCA6IHVuZGVmaW5lZCkgPz8gb3B0aW9ucy5ldEFsVXNlRmlyc3RcbiAgaWYgKG1pbiA9PT0gMCB8fCBjb3VudCA8IG1pbiB8fCBmaXJzdCA+PSBjb3VudCkgcmV0dXJuIHtzaG93bjogY291bnQsIHRydW5jYXRlZDogZmFsc2UsIHVzZUxhc3Q6IGZhbHNlfVxuICBjb25zdCBzaG93biA9IE1hdGgubWluKGNvdW50LCBNYXRoLm1heChmaXJzdCwgbGVhc3QpKVxuICBpZiAoc2hvd24gPj0gY291bnQpIHJldHVybiB7c2hvd246IGNvdW50LCB0cnVuY2F0ZWQ6IGZhbHNlLCB1c2VMYXN0OiBmYWxzZX1cbiAgcmV0dXJuIHtzaG93biwgdHJ1bmNhdGVkOiB0cnVlLCB1c2VMYXN0OiBvcHRpb25zLmV0QWxVc2VMYXN0ICYmIGNvdW50ID49IHNob3duICsgMn1cbn1cblxuLyoqIExldmVsIG9mIGdpdmVuIG5hbWVzIHRoZSBvcHRpb25zIGFzayBmb3IuICovXG5leHBvcnQgZnVuY3Rpb24gYmFzZUxldmVsKHNldHRpbmdzOiBMaXN0U2V0dGluZ3MpOiBudW1iZXIge1xuICBjb25zdCB7Zm9ybSwgaW5pdGlhbGl6ZVdpdGgsIGluaXRpYWxpemV9ID0gc2V0dGluZ3MucGVyc29uLm9wdGlvbnNcbiAgaWYgKGZvcm0gPT09ICdzaG9ydCcpIHJldHVybiAwXG4gIHJldHVybiBpbml0aWFsaXplV2l0aCAhPT0gdW5kZWZpbmVkICYmIGluaXRpYWxpemUgPyAxIDogMlxufVxuXG4vKiogVGhlIGxpc3QuICovXG5leHBvcnQgZnVuY3Rpb24gcmVuZGVyTGlzdChcbiAgcGVvcGxlOiBSZWFkb25seUFycmF5PFBlcnNvbj4sXG4gIHZhcmlhYmxlOiBzdHJpbmcsXG4gIGNvbnRleHQ6IENvbnRleHQsXG4gIHNldHRpbmdzOiBMaXN0U2V0dGluZ3Ncbik6IE91dCB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGluZGV4ID0gY29udGV4dC5saXN0cy5sZW5ndGhcbiAgY29uc3Qge29wdGlvbnN9ID0gc2V0dGluZ3MucGVyc29uXG4gIGNvbnN0IGJhc2UgPSBiYXNlTGV2ZWwoc2V0dGluZ3MpXG4gIGNvbnN0IGluaXRpYWxzID0gb3B0aW9ucy5pbml0aWFsaXplV2l0aCAhPT0gdW5kZWZpbmVkICYmIG9wdGlvbnMuaW5pdGlhbGl6ZVxuICBjb25zdCB7c2hvd24sIHRydW5jYXRlZCwgdXNlTGFzdH0gPSB0cnVuY2F0ZShcbiAgICBwZW9wbGUubGVuZ3RoLFxuICAgIGNvbnRleHQuc3RhdGUuc2hvd25baW5kZXhdID8/IDAsXG4gICAgY29udGV4dCxcbiAgICBzZXR0aW5nc1xuICApXG4gIGNvbnN0IGxpc3Q6IE5hbWVMaXN0ID0ge3ZhcmlhYmxlLCBwZW9wbGUsIHNob3duLCBiYXNlLCBpbml0aWFsc31cbiAgY29udGV4dC5saXN0cy5wdXNoKGxpc3QpXG4gIGNvbnN0IGxldmVscyA9IGNvbnRleHQuc3RhdGUuZ2l2ZW5baW5kZXhdXG4gIGNvbnN0IG5vZGVzOiBOb2RlW10gPSBbXVxuICBjb25zdCBpbnZlcnRlZExhc3Q6IGJvb2xlYW5bXSA9IFtdXG4gIGZvciAobGV0IGF0ID0gMDsgYXQgPCBwZW9wbGUubGVuZ3RoOyBhdCsrKSB7XG4gICAgaWYgKGF0ID49IHNob3duICYmICEodXNlTGFzdCAmJiBhdCA9PT0gcGVvcGxlLmxlbmd0aCAtIDEpKSBjb250aW51ZVxuICAgIGNvbnN0IHBlcnNvbiA9IHBlb3BsZVthdF0hXG4gICAgY29uc3Qgd2FudGVkID0gTWF0aC5tYXgoYmFzZSwgbGV2ZWxzPy5bYXRdID8/IDApXG4gICAgY29uc3QgbGV2ZWwgPSBjb250ZXh0LnNlcnZpY2VzLm5hbWVMZXZlbD8uKHBlcnNvbiwgYXQsIHdhbnRlZCwgaW5pdGlhbHMpID8/IHdhbnRlZFxuICAgIGNvbnN0IGludmVydGVkID0gaXNJbnZlcnRlZChhdCwgcGVyc29uLCBzZXR0aW5ncylcbiAgICBpbnZlcnRlZExhc3QucHVzaChpbnZlcnRlZClcbiAgICBjb25zdCBuYW1lID0gcmVuZGVyUGVyc29uKHBlcnNvbiwgbGV2ZWwsIGludmVydGVkLCBzZXR0aW5ncy5wZXJzb24pXG4gICAgbm9kZXMucHVzaCh7a2lkczogW3NldHRpbmdzLmZpbmlzaE5hbWUobmFtZSldLCByb2xlOiAnbmFtZScsIGRhdGE6IHBlcnNvbi5rZXl9KVxuICB9XG4gIHJldHVybiBqb2luKHtub2RlcywgaW52ZXJ0ZWQ6IGludmVydGVkTGFzdCwgdHJ1bmNhdGVkLCB1c2VMYXN0fSwgc2V0dGluZ3MpXG59XG5cbmludGVyZmFjZSBTaG93biB7XG4gIG5vZGVzOiBSZWFkb25seUFycmF5PE5vZGU+XG4gIC8qKiBXaGV0aGVyIGVhY2ggc3RhbmRzIGZhbWlseSBuYW1lIGZpcnN0LiAqL1xuICBpbnZlcnRlZDogUmVhZG9ubHlBcnJheTxib29sZWFuPlxuICB0cnVuY2F0ZWQ6IGJvb2xlYW5cbiAgdXNlTGFzdDogYm9vbGVhblxufVxuXG5mdW5jdGlvbiBpc0ludmVydGVkKGluZGV4OiBudW1iZXIsIHBlcnNvbjogUGVyc29uLCB7cGVyc29uOiB7b3B0aW9uc319OiBMaXN0U2V0dGluZ3MpOiBib29sZWFuIHtcbiAgaWYgKHBlcnNvbi5mYW1pbHkgPT09ICcnIHx8IHBlcnNvbi5lYXN0QXNpYW4pIHJldHVybiBmYWxzZVxuICByZXR1cm4gb3B0aW9ucy5zb3J0T3JkZXIgPT09ICdhbGwnIHx8IChvcHRpb25zLnNvcnRPcmRlciA9PT0gJ2ZpcnN0JyAmJiBpbmRleCA9PT0gMClcbn1cblxuZnVuY3Rpb24gam9pbihzaG93bjogU2hvd24sIHNldHRpbmdzOiBMaXN0U2V0dGluZ3MpOiBPdXQgfCB1bmRlZmluZWQge1xuICBjb25zdCB7bm9kZXMsIGludmVydGVkLCB0cnVuY2F0ZWQsIHVzZUxhc3R9ID0gc2hvd25cbiAgaWYgKG5vZGVzLmxlbmd0aCA9PT0gMCkgcmV0dXJuIHVuZGVmaW5lZFxuICBjb25zdCB7ZGVsaW1pdGVyLCBwcmVjZWRlc0V0QWx9ID0gc2V0dGluZ3MucGVyc29uLm9wdGlvbnNcbiAgY29uc3Qga2lkczogT3V0W10gPSBbXVxuICBjb25zdCBsYXN0ID0gbm9kZXMubGVuZ3RoIC0gMVxuICBub2Rlcy5mb3JFYWNoKChlYWNoLCBpbmRleCkgPT4ge1xuICAgIGlmIChpbmRleCA+IDApIGtpZHMucHVzaChpbmRleCA8IGxhc3QgPyBkZWxpbWl0ZXIgOiBiZWZvcmVMYXN0KHNob3duLCBzZXR0aW5ncykpXG4gICAga2lkcy5wdXNoKGVhY2gpXG4gIH0pXG4gIGlmICh0cnVuY2F0ZWQgJiYgIXVzZUxhc3QgJiYgc2V0dGluZ3MuZXRBbCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgY29uc3QgZGVsaW1pdGVkID0gcHJlY2VkZXMocHJlY2VkZXNFdEFsLCBub2Rlcy5sZW5ndGggPj0gMiwgaW52ZXJ0ZWRbbGFzdF0hKVxuICAgIGtpZHMucHVzaChkZWxpbWl0ZWQgPyBkZWxpbWl0ZXIgOiBzZXR0aW5ncy5ldEFsU3BhY2UsIHNldHRpbmdzLmV0QWwpXG4gICAgaWYgKHNldHRpbmdzLmxvb2spIHJldHVybiB7a2lkcywgbG9vazogc2V0dGluZ3MubG9va31cbiAgfVxuICByZXR1cm4ga2lkcy5sZW5ndGggPT09IDEgPyBraWRzWzBdISA6IHtraWRzfVxufVxuXG5mdW5jdGlvbiBiZWZvcmVMYXN0KHtub2RlcywgaW52ZXJ0ZWQsIHRydW5jYXRlZCwgdXNlTGFzdH06IFNob3duLCBzZXR0aW5nczogTGlzdFNldHRpbmdzKTogc3RyaW5nIHtcbiAgY29uc3Qge2RlbGltaXRlciwgcHJlY2VkZXNMYXN0fSA9IHNldHRpbmdzLnBlcnNvbi5vcHRpb25zXG4gIGlmICh1c2VMYXN0KSByZXR1cm4gYCR7bm9kZXMubGVuZ3RoID4gMiA/IGRlbGltaXRlciA6ICcgJ31cdTIwMjYgYFxuICBpZiAodHJ1bmNhdGVkIHx8IHNldHRpbmdzLmFuZCA9PT0gdW5kZWZpbmVkKSByZXR1cm4gZGVsaW1pdGVyXG4gIGNvbnN0IGRlbGltaXRlZCA9IHByZWNlZGVzKHByZWNlZGVzTGFzdCwgbm9kZXMubGVuZ3RoID49IDMsIGludmVydGVkW25vZGVzLmxlbmd0aCAtIDJdISlcbiAgcmV0dXJuIGAke2RlbGltaXRlZCA/IGRlbGltaXRlciA6ICcgJ30ke3NldHRpbmdzLmFuZH0gYFxufVxuXG5mdW5jdGlvbiBwcmVjZWRlcyhydWxlOiBzdHJpbmcsIGNvbnRleHR1YWw6IGJvb2xlYW4sIGFmdGVySW52ZXJ0ZWQ6IGJvb2xlYW4pOiBib29sZWFuIHtcbiAgaWYgKHJ1bGUgPT09ICdhbHdheXMnKSByZXR1cm4gdHJ1ZVxuICBpZiAocnVsZSA9PT0gJ25ldmVyJykgcmV0dXJuIGZhbHNlXG4gIHJldHVybiBydWxlID09PSAnYWZ0ZXItaW52ZXJ0ZWQtbmFtZScgPyBhZnRlckludmVydGVkIDogY29udGV4dHVhbFxufVxuIiwgIi8qKlxuICogYGNzOnN1YnN0aXR1dGVgOiB0aGUgZmlyc3QgY2hpbGQgdGhhdCByZW5kZXJzIHNvbWV0aGluZyBzdGFuZHMgZm9yIGVtcHR5IG5hbWVzOyBpdHMgdmFyaWFibGVzIGFyZVxuICogbm90IHJlbmRlcmVkIGFnYWluIChDU0wgMS4wLjIsIFx1MjAxQ1N1YnN0aXR1dGVcdTIwMUQpLlxuICovXG5pbXBvcnQgdHlwZSB7Q29udGV4dCwgUmVuZGVyfSBmcm9tICcuLi9yZW5kZXIvY29udGV4dC50cydcbmltcG9ydCB7c2Vlbn0gZnJvbSAnLi4vcmVuZGVyL2ZpbmlzaC50cydcbmltcG9ydCB0eXBlIHtTZXR0aW5nc30gZnJvbSAnLi4vcmVuZGVyL3NldHRpbmdzLnRzJ1xuaW1wb3J0IHtmaW5kTm9kZSwgam9pbmVkLCB0eXBlIE91dCwgd2Fsa05vZGVzfSBmcm9tICcuLi90cmVlL291dC50cydcbmltcG9ydCB0eXBlIHtYbWxFbGVtZW50fSBmcm9tICcuLi94bWwudHMnXG5pbXBvcnQgdHlwZSB7TmFtZXNQYXJ0c30gZnJvbSAnLi9uYW1lcy50cydcblxuLyoqIFdoYXQgc3RhbmRzIGZvciB0aGUgbmFtZXMsIGlmIGFueXRoaW5nLiAqL1xuZXhwb3J0IHR5cGUgSW5zdGVhZCA9IChjb250ZXh0OiBDb250ZXh0KSA9PiBPdXQgfCB1bmRlZmluZWRcblxuLyoqIFRoZSBjbG9zdXJlIG9mIGBjczpzdWJzdGl0dXRlYCBpbnNpZGUgbmFtZXMgb2YgdGhlc2UgcGFydHMuICovXG5leHBvcnQgZnVuY3Rpb24gY29tcGlsZVN1YnN0aXR1dGUoZWxlbWVudDogWG1sRWxlbWVudCwgc2V0dGluZ3M6IFNldHRpbmdzLCBwYXJ0czogTmFtZXNQYXJ0cyk6IEluc3RlYWQge1xuICBjb25zdCBpbnNpZGU6IFNldHRpbmdzID0gd2l0aFBhcnRzKHNldHRpbmdzLCBwYXJ0cylcbiAgY29uc3QgY2hpbGRyZW46IFJlYWRvbmx5QXJyYXk8UmVuZGVyPiA9IGVsZW1lbnQuY2hpbGRyZW4ubWFwKChjaGlsZCkgPT4gaW5zaWRlLmNvbXBpbGUoY2hpbGQpKVxuICByZXR1cm4gKGNvbnRleHQpID0+IHtcbiAgICBmb3IgKGNvbnN0IGNoaWxkIG9mIGNoaWxkcmVuKSB7XG4gICAgICBjb25zdCBwaWVjZXM6IE91dFtdID0gW11cbiAgICAgIGNvbnN0IGJlZm9yZSA9IGNvbnRleHQubmFtZXNEb25lXG4gICAgICBjaGlsZChjb250ZXh0LCBwaWVjZXMpXG4gICAgICBjb25zdCBvdXQgPSBqb2luZWQocGllY2VzLCB1bmRlZmluZWQpXG4gICAgICBpZiAoIXNlZW4ob3V0KSkge1xuICAgICAgICBpZiAoY29udGV4dC5uYW1lc0RvbmUgJiYgIWJlZm9yZSkgcmV0dXJuIHVuZGVmaW5lZFxuICAgICAgICBjb250aW51ZVxuICAgICAgfVxuICAgICAgd2Fsa05vZGVzKG91dCwgKG5vZGUpID0+IHtcbiAgICAgICAgaWYgKG5vZGUudmFyaWFibGUgPT09IHVuZGVmaW5lZCkgcmV0dXJuXG4gICAgICAgIGNvbnRleHQudXNlZCA/Pz0gbmV3IFNldCgpXG4gICAgICAgIGNvbnRleHQudXNlZC5hZGQobm9kZS52YXJpYWJsZSlcbiAgICAgIH0pXG4gICAgICBjb25zdCBmaXJzdCA9ICFjb250ZXh0Lm5hbWVzRG9uZVxuICAgICAgY29udGV4dC5uYW1lc0RvbmUgPSB0cnVlXG4gICAgICBjb25zdCB7Zm9ybX0gPSBjb250ZXh0LmNpdGVcbiAgICAgIGlmIChmaXJzdCAmJiAoZm9ybSA9PT0gJ2NvbGxhcHNlZCcgfHwgKGZvcm0gPT09ICdzdXBwcmVzcy1hdXRob3InICYmIGZyb21WYXJpYWJsZShvdXQpKSkpIHJldHVybiAnJ1xuICAgICAgcmV0dXJuIHtraWRzOiBbb3V0XSwgcm9sZTogJ25hbWVzJywgZGF0YToge2ZpcnN0fX1cbiAgICB9XG4gICAgcmV0dXJuIHVuZGVmaW5lZFxuICB9XG59XG5cbmNvbnN0IGZyb21WYXJpYWJsZSA9IChvdXQ6IE91dCk6IGJvb2xlYW4gPT4gZmluZE5vZGUob3V0LCAobm9kZSkgPT4gbm9kZS52YXJpYWJsZSAhPT0gdW5kZWZpbmVkKSAhPT0gdW5kZWZpbmVkXG5cbi8qKiBTZXR0aW5ncyB1bmRlciB3aGljaCBuYW1lcyB3aXRob3V0IHBhcnRzIHRha2Ugb3ZlciB0aGVzZS4gKi9cbmZ1bmN0aW9uIHdpdGhQYXJ0cyhzZXR0aW5nczogU2V0dGluZ3MsIHBhcnRzOiBOYW1lc1BhcnRzKTogU2V0dGluZ3Mge1xuICBjb25zdCBpbnNpZGU6IFNldHRpbmdzID0gey4uLnNldHRpbmdzLCBwYXJ0cywgY29tcGlsZTogKGVsZW1lbnQpID0+IHNldHRpbmdzLmNvbXBpbGUoZWxlbWVudCwgaW5zaWRlKX1cbiAgcmV0dXJuIGluc2lkZVxufVxuIiwgIi8qKlxuICogYGNzOm5hbWVzYDogdGhlIGxpc3RzIG9mIGl0cyB2YXJpYWJsZXMgd2l0aCB0aGVpciBsYWJlbHMsIG9yIHdoYXQgc3Vic3RpdHV0ZXMgZm9yIHRoZW1cbiAqIChDU0wgMS4wLjIsIFx1MjAxQ05hbWVzXHUyMDFEKS5cbiAqL1xuaW1wb3J0IHR5cGUge1BlcnNvbn0gZnJvbSAnLi4vaXRlbS9wZXJzb24udHMnXG5pbXBvcnQgdHlwZSB7Q29udGV4dCwgUmVuZGVyfSBmcm9tICcuLi9yZW5kZXIvY29udGV4dC50cydcbmltcG9ydCB7ZmluaXNoZXIsIHNlZW59IGZyb20gJy4uL3JlbmRlci9maW5pc2gudHMnXG5pbXBvcnQge3Rlcm1PZn0gZnJvbSAnLi4vcmVuZGVyL2xhYmVsLnRzJ1xuaW1wb3J0IHR5cGUge1NldHRpbmdzfSBmcm9tICcuLi9yZW5kZXIvc2V0dGluZ3MudHMnXG5pbXBvcnQge2xvb2tPZn0gZnJvbSAnLi4vdHJlZS9sb29rLnRzJ1xuaW1wb3J0IHthZmZpeGVkLCBmaW5kTm9kZSwgam9pbmVkLCB0eXBlIE5vZGUsIHR5cGUgT3V0LCBwbGFpbk9mfSBmcm9tICcuLi90cmVlL291dC50cydcbmltcG9ydCB0eXBlIHtYbWxFbGVtZW50fSBmcm9tICcuLi94bWwudHMnXG5pbXBvcnQge3R5cGUgTGlzdFNldHRpbmdzLCByZW5kZXJMaXN0LCB0cnVuY2F0ZX0gZnJvbSAnLi9saXN0LnRzJ1xuaW1wb3J0IHtuYW1lT3B0aW9uc30gZnJvbSAnLi9vcHRpb25zLnRzJ1xuaW1wb3J0IHt0eXBlIFBlcnNvblNldHRpbmdzLCBwYXJ0TG9vaywgc29ydEpvaW50LCBzb3J0UGVyc29ufSBmcm9tICcuL3BlcnNvbi50cydcbmltcG9ydCB7Y29tcGlsZVN1YnN0aXR1dGV9IGZyb20gJy4vc3Vic3RpdHV0ZS50cydcblxuLyoqIENoaWxkcmVuIG9mIGBjczpuYW1lc2AgdGhhdCBvbmUgaW5zaWRlIGBjczpzdWJzdGl0dXRlYCB0YWtlcyBvdmVyIHdoZXJlIGl0IGhhcyBub25lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOYW1lc1BhcnRzIHtcbiAgbmFtZTogWG1sRWxlbWVudCB8IHVuZGVmaW5lZFxuICBldEFsOiBYbWxFbGVtZW50IHwgdW5kZWZpbmVkXG4gIGxhYmVsOiBYbWxFbGVtZW50IHwgdW5kZWZpbmVkXG4gIGxhYmVsRmlyc3Q6IGJvb2xlYW5cbn1cblxuLyoqIFRoZSBjbG9zdXJlIG9mIGBjczpuYW1lc2AuICovXG5leHBvcnQgZnVuY3Rpb24gY29tcGlsZU5hbWVzKGVsZW1lbnQ6IFhtbEVsZW1lbnQsIHNldHRpbmdzOiBTZXR0aW5ncyk6IFJlbmRlciB7XG4gIGNvbnN0IHBhcnRzID0gcGFydHNPZihlbGVtZW50LCBzZXR0aW5ncy5wYXJ0cylcbiAgY29uc3QgdmFyaWFibGVzID0gKGVsZW1lbnQuYXR0cmlidXRlcy5nZXQoJ3ZhcmlhYmxlJykgPz8gJycpXG4gICAgLnRyaW0oKVxuICAgIC5zcGxpdCgvXFxzKy8pXG4gICAgLmZpbHRlcigoZWFjaCkgPT4gZWFjaCAhPT0gJycpXG4gIGNvbnN0IGxpc3QgPSBsaXN0U2V0dGluZ3MocGFydHMsIHNldHRpbmdzKVxuICBjb25zdCBsYWJlbCA9IGNvbXBpbGVOYW1lTGFiZWwocGFydHMubGFiZWwsIHNldHRpbmdzKVxuICBjb25zdCBmaW5pc2ggPSBmaW5pc2hlcihlbGVtZW50LCBzZXR0aW5ncylcbiAgY29uc3QgZGVsaW1pdGVyID0gZWxlbWVudC5hdHRyaWJ1dGVzLmdldCgnZGVsaW1pdGVyJykgPz8gc2V0dGluZ3MubmFtZXMubmFtZXNEZWxpbWl0ZXJcbiAgY29uc3Qgc3Vic3RpdHV0ZSA9IGVsZW1lbnQuY2hpbGRyZW4uZmluZCgoY2hpbGQpID0+IGNoaWxkLm5hbWUgPT09ICdzdWJzdGl0dXRlJylcbiAgY29uc3QgaW5zdGVhZCA9IHN1YnN0aXR1dGUgJiYgY29tcGlsZVN1YnN0aXR1dGUoc3Vic3RpdHV0ZSwgc2V0dGluZ3MsIHBhcnRzKVxuICBjb25zdCByZW5kZXJPbmUgPSBzZXR0aW5ncy5hcmVhID09PSAnc29ydCcgPyBzb3J0T25lIDogZGlzcGxheU9uZVxuICByZXR1cm4gKGNvbnRleHQsIGludG8pID0+IHtcbiAgICBjb25zdCBvdXRzOiBPdXRbXSA9IFtdXG4gICAgbGV0IGNvdW50ID0gMFxuICAgIGZvciAoY29uc3Qge3ZhcmlhYmxlLCB0ZXJtfSBvZiBtZXJnZWQodmFyaWFibGVzLCBjb250ZXh0LCBsYWJlbCAhPT0gdW5kZWZpbmVkLCBzZXR0aW5ncykpIHtcbiAgICAgIGNvbnRleHQuY2FsbGVkKytcbiAgICAgIGNvbnN0IHBlb3BsZSA9IGNvbnRleHQudXNlZD8uaGFzKHZhcmlhYmxlKSA/IFtdIDogY29udGV4dC5pdGVtLm5hbWVzKHZhcmlhYmxlKVxuICAgICAgaWYgKHBlb3BsZS5sZW5ndGggPT09IDApIHtcbiAgICAgICAgY29udGV4dC5zZXJ2aWNlcy5taXNzaW5nPy4odmFyaWFibGUpXG4gICAgICAgIGNvbnRpbnVlXG4gICAgICB9XG4gICAgICBjb250ZXh0LmZpbGxlZCsrXG4gICAgICBpZiAobGlzdC5wZXJzb24ub3B0aW9ucy5mb3JtID09PSAnY291bnQnKSBjb3VudCArPSB0cnVuY2F0ZShwZW9wbGUubGVuZ3RoLCAwLCBjb250ZXh0LCBsaXN0KS5zaG93blxuICAgICAgZWxzZSB7XG4gICAgICAgIGNvbnN0IG91dCA9IHJlbmRlck9uZShwZW9wbGUsIHZhcmlhYmxlLCB0ZXJtLCBjb250ZXh0LCBsaXN0LCBwYXJ0cy5sYWJlbEZpcnN0LCBsYWJlbClcbiAgICAgICAgaWYgKHNlZW4ob3V0KSkgb3V0cy5wdXNoKG91dClcbiAgICAgIH1cbiAgICB9XG4gICAgaWYgKGxpc3QucGVyc29uLm9wdGlvbnMuZm9ybSA9PT0gJ2NvdW50JyAmJiBjb3VudCA+IDApXG4gICAgICBvdXRzLnB1c2goU3RyaW5nKGNvdW50KS5wYWRTdGFydChzZXR0aW5ncy5hcmVhID09PSAnc29ydCcgPyA2IDogMSwgJzAnKSlcbiAgICBjb25zdCBjb250ZW50ID0gam9pbmVkKG91dHMsIGRlbGltaXRlcilcbiAgICBpZiAoY29udGVudCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICBjb25zdCBmaXJzdCA9ICFjb250ZXh0Lm5hbWVzRG9uZVxuICAgICAgY29udGV4dC5uYW1lc0RvbmUgPSB0cnVlXG4gICAgICBjb25zdCB7Zm9ybX0gPSBjb250ZXh0LmNpdGVcbiAgICAgIGlmIChmaXJzdCAmJiAoZm9ybSA9PT0gJ3N1cHByZXNzLWF1dGhvcicgfHwgZm9ybSA9PT0gJ2NvbGxhcHNlZCcpKSByZXR1cm5cbiAgICAgIGludG8ucHVzaChmaW5pc2goe2tpZHM6IFtjb250ZW50XSwgcm9sZTogJ25hbWVzJywgZGF0YToge2ZpcnN0fX0sIGNvbnRleHQpKVxuICAgIH0gZWxzZSBpZiAoaW5zdGVhZCkge1xuICAgICAgY29uc3Qgb3V0ID0gaW5zdGVhZChjb250ZXh0KVxuICAgICAgaWYgKHNlZW4ob3V0KSkge1xuICAgICAgICBpZiAoZmluZE5vZGUob3V0LCAobm9kZSkgPT4gbm9kZS5yb2xlID09PSAndGVybScgfHwgbm9kZS52YXJpYWJsZSAhPT0gdW5kZWZpbmVkKSkgY29udGV4dC5maWxsZWQrK1xuICAgICAgICBpbnRvLnB1c2goZmluaXNoKG91dCwgY29udGV4dCkpXG4gICAgICB9XG4gICAgfVxuICB9XG59XG5cbnR5cGUgT25lID0gKFxuICBwZW9wbGU6IFJlYWRvbmx5QXJyYXk8UGVyc29uPixcbiAgdmFyaWFibGU6IHN0cmluZyxcbiAgdGVybTogc3RyaW5nLFxuICBjb250ZXh0OiBDb250ZXh0LFxuICBsaXN0OiBMaXN0U2V0dGluZ3MsXG4gIGxhYmVsRmlyc3Q6IGJvb2xlYW4sXG4gIGxhYmVsOiBOYW1lTGFiZWwgfCB1bmRlZmluZWRcbikgPT4gT3V0IHwgdW5kZWZpbmVkXG5cbmNvbnN0IGRpc3BsYXlPbmU6IE9uZSA9IChwZW9wbGUsIHZhcmlhYmxlLCB0ZXJtLCBjb250ZXh0LCBsaXN0LCBsYWJlbEZpcnN0LCBsYWJlbCkgPT4ge1xuICBjb25zdCBuYW1lcyA9IHJlbmRlckxpc3QocGVvcGxlLCB2YXJpYWJsZSwgY29udGV4dCwgbGlzdClcbiAgaWYgKG5hbWVzID09PSB1bmRlZmluZWQpIHJldHVybiB1bmRlZmluZWRcbiAgY29uc3QgdGFnZ2VkOiBOb2RlID0ge2tpZHM6IFtuYW1lc10sIHZhcmlhYmxlLCBpdGVtSWQ6IGNvbnRleHQuaXRlbS5pZCwgcm9sZTogJ3N1YnN0aXR1dGUnfVxuICBjb25zdCB3b3JkID0gbGFiZWw/Lih0ZXJtLCBwZW9wbGUubGVuZ3RoID4gMSwgY29udGV4dClcbiAgaWYgKHdvcmQgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHRhZ2dlZFxuICByZXR1cm4ge2tpZHM6IGxhYmVsRmlyc3QgPyBbd29yZCwgdGFnZ2VkXSA6IFt0YWdnZWQsIHdvcmRdfVxufVxuXG5jb25zdCBzb3J0T25lOiBPbmUgPSAocGVvcGxlLCB2YXJpYWJsZSwgX3Rlcm0sIGNvbnRleHQsIGxpc3QpID0+IHtcbiAgY29uc3QgbGVhc3QgPSBjb250ZXh0LnN0YXRlLnNob3duW2NvbnRleHQubGlzdHMubGVuZ3RoXSA/PyAwXG4gIGNvbnN0IHtzaG93biwgdXNlTGFzdH0gPSB0cnVuY2F0ZShwZW9wbGUubGVuZ3RoLCBsZWFzdCwgY29udGV4dCwgbGlzdClcbiAgY29udGV4dC5saXN0cy5wdXNoKHt2YXJpYWJsZSwgcGVvcGxlLCBzaG93biwgYmFzZTogMCwgaW5pdGlhbHM6IGZhbHNlfSlcbiAgY29uc3Qge2Zvcm0sIGluaXRpYWxpemVXaXRoLCBpbml0aWFsaXplfSA9IGxpc3QucGVyc29uLm9wdGlvbnNcbiAgY29uc3QgbGV2ZWwgPSBmb3JtID09PSAnc2hvcnQnID8gMCA6IGluaXRpYWxpemVXaXRoICE9PSB1bmRlZmluZWQgJiYgaW5pdGlhbGl6ZSA/IDEgOiAyXG4gIHJldHVybiBwZW9wbGVcbiAgICAuZmlsdGVyKChfcGVyc29uLCBpbmRleCkgPT4gaW5kZXggPCBzaG93biB8fCAodXNlTGFzdCAmJiBpbmRleCA9PT0gcGVvcGxlLmxlbmd0aCAtIDEpKVxuICAgIC5tYXAoKHBlcnNvbikgPT4gc29ydFBlcnNvbihwZXJzb24sIGxldmVsLCBsaXN0LnBlcnNvbikpXG4gICAgLmpvaW4oc29ydEpvaW50KVxufVxuXG4vKiogVmFyaWFibGVzIHdpdGggdGhlIHRlcm0gb2YgdGhlaXIgbGFiZWw7IGVxdWFsIGVkaXRvcnMgYW5kIHRyYW5zbGF0b3JzIGFyZSBvbmUuICovXG5mdW5jdGlvbiBtZXJnZWQodmFyaWFibGVzOiBSZWFkb25seUFycmF5PHN0cmluZz4sIGNvbnRleHQ6IENvbnRleHQsIGxhYmVsbGVkOiBib29sZWFuLCBzZXR0aW5nczogU2V0dGluZ3MpIHtcbiAgY29uc3QgcGFpcnMgPSB2YXJpYWJsZXMubWFwKCh2YXJpYWJsZSkgPT4gKHt2YXJpYWJsZSwgdGVybTogdmFyaWFibGV9KSlcbiAgaWYgKHZhcmlhYmxlcy5sZW5ndGggPCAyIHx8ICF2YXJpYWJsZXMuaW5jbHVkZXMoJ2VkaXRvcicpIHx8ICF2YXJpYWJsZXMuaW5jbHVkZXMoJ3RyYW5zbGF0b3InKSkgcmV0dXJuIHBhaXJzXG4gIGNvbnN0IGtleXMgPSAodmFyaWFibGU6IHN0cmluZykgPT5cbiAgICBjb250ZXh0Lml0ZW1cbiAgICAgIC5uYW1lcyh2YXJpYWJsZSlcbiAgICAgIC5tYXAoKHBlcnNvbikgPT4gcGVyc29uLmtleSlcbiAgICAgIC5qb2luKCdcXHUwMDAxJylcbiAgY29uc3QgZWRpdG9ycyA9IGtleXMoJ2VkaXRvcicpXG4gIGlmIChlZGl0b3JzID09PSAnJyB8fCBlZGl0b3JzICE9PSBrZXlzKCd0cmFuc2xhdG9yJykpIHJldHVybiBwYWlyc1xuICBpZiAobGFiZWxsZWQgJiYgIXNldHRpbmdzLmxvY2FsZS50ZXJtKCdlZGl0b3J0cmFuc2xhdG9yJykpIHJldHVybiBwYWlyc1xuICByZXR1cm4gcGFpcnNcbiAgICAuZmlsdGVyKCh7dmFyaWFibGV9KSA9PiB2YXJpYWJsZSAhPT0gJ3RyYW5zbGF0b3InKVxuICAgIC5tYXAoKHBhaXIpID0+IChwYWlyLnZhcmlhYmxlID09PSAnZWRpdG9yJyA/IHsuLi5wYWlyLCB0ZXJtOiAnZWRpdG9ydHJhbnNsYXRvcid9IDogcGFpcikpXG59XG5cbmZ1bmN0aW9uIHBhcnRzT2YoZWxlbWVudDogWG1sRWxlbWVudCwgaW5oZXJpdGVkOiBOYW1lc1BhcnRzIHwgdW5kZWZpbmVkKTogTmFtZXNQYXJ0cyB7XG4gIGNvbnN0IGNoaWxkID0gKG5hbWU6IHN0cmluZykgPT4gZWxlbWVudC5jaGlsZHJlbi5maW5kKChlYWNoKSA9PiBlYWNoLm5hbWUgPT09IG5hbWUpXG4gIGNvbnN0IG93biA9IGVsZW1lbnQuY2hpbGRyZW4uZmlsdGVyKChlYWNoKSA9PiBlYWNoLm5hbWUgIT09ICdzdWJzdGl0dXRlJylcbiAgaWYgKG93bi5sZW5ndGggPT09IDAgJiYgaW5oZXJpdGVkKSByZXR1cm4gaW5oZXJpdGVkXG4gIGNvbnN0IG5hbWUgPSBjaGlsZCgnbmFtZScpXG4gIGNvbnN0IGxhYmVsID0gY2hpbGQoJ2xhYmVsJylcbiAgY29uc3QgbGFiZWxGaXJzdCA9XG4gICAgbGFiZWwgIT09IHVuZGVmaW5lZCAmJlxuICAgIChuYW1lID09PSB1bmRlZmluZWQgPyBmYWxzZSA6IGVsZW1lbnQuY2hpbGRyZW4uaW5kZXhPZihsYWJlbCkgPCBlbGVtZW50LmNoaWxkcmVuLmluZGV4T2YobmFtZSkpXG4gIHJldHVybiB7bmFtZSwgZXRBbDogY2hpbGQoJ2V0LWFsJyksIGxhYmVsLCBsYWJlbEZpcnN0fVxufVxuXG5mdW5jdGlvbiBsaXN0U2V0dGluZ3MocGFydHM6IE5hbWVzUGFydHMsIHNldHRpbmdzOiBTZXR0aW5ncyk6IExpc3RTZXR0aW5ncyB7XG4gIGNvbnN0IHtuYW1lfSA9IHBhcnRzXG4gIGNvbnN0IGluaGVyaXRlZCA9IHNldHRpbmdzLm5hbWVzXG4gIGNvbnN0IG9wdGlvbnMgPSBuYW1lID8gbmFtZU9wdGlvbnMobmFtZS5hdHRyaWJ1dGVzLCBpbmhlcml0ZWQpIDogaW5oZXJpdGVkXG4gIGNvbnN0IG5hbWVQYXJ0ID0gKHdoaWNoOiBzdHJpbmcpID0+XG4gICAgcGFydExvb2soXG4gICAgICBuYW1lPy5jaGlsZHJlbi5maW5kKChjaGlsZCkgPT4gY2hpbGQubmFtZSA9PT0gJ25hbWUtcGFydCcgJiYgY2hpbGQuYXR0cmlidXRlcy5nZXQoJ25hbWUnKSA9PT0gd2hpY2gpXG4gICAgKVxuICBjb25zdCBwZXJzb246IFBlcnNvblNldHRpbmdzID0ge1xuICAgIG9wdGlvbnM6IHNldHRpbmdzLmFyZWEgPT09ICdzb3J0JyA/IHsuLi5vcHRpb25zLCBzb3J0T3JkZXI6ICdhbGwnfSA6IG9wdGlvbnMsXG4gICAgZmFtaWx5OiBuYW1lUGFydCgnZmFtaWx5JyksXG4gICAgZ2l2ZW46IG5hbWVQYXJ0KCdnaXZlbicpLFxuICAgIGRlbW90ZTogc2V0dGluZ3Muc3R5bGUub3B0aW9ucy5nZXQoJ2RlbW90ZS1ub24tZHJvcHBpbmctcGFydGljbGUnKSA/PyAnZGlzcGxheS1hbmQtc29ydCcsXG4gICAgaHlwaGVuOiBzZXR0aW5ncy5zdHlsZS5vcHRpb25zLmdldCgnaW5pdGlhbGl6ZS13aXRoLWh5cGhlbicpICE9PSAnZmFsc2UnLFxuICAgIGxvY2FsZTogc2V0dGluZ3MubG9jYWxlLnRhZ1xuICB9XG4gIGNvbnN0IGxvb2sgPSBuYW1lICYmIGxvb2tPZihuYW1lLmF0dHJpYnV0ZXMpXG4gIGNvbnN0IGV0QWwgPSBldEFsT2YocGFydHMuZXRBbCwgc2V0dGluZ3MpXG4gIGNvbnN0IHByZWZpeCA9IG5hbWU/LmF0dHJpYnV0ZXMuZ2V0KCdwcmVmaXgnKVxuICBjb25zdCBzdWZmaXggPSBuYW1lPy5hdHRyaWJ1dGVzLmdldCgnc3VmZml4JylcbiAgcmV0dXJuIHtcbiAgICBwZXJzb24sXG4gICAgYW5kOlxuICAgICAgb3B0aW9ucy5hbmQgPT09IHVuZGVmaW5lZFxuICAgICAgICA/IHVuZGVmaW5lZFxuICAgICAgICA6IG9wdGlvbnMuYW5kID09PSAnc3ltYm9sJ1xuICAgICAgICAgID8gJyYnXG4gICAgICAgICAgOiAoc2V0dGluZ3MubG9jYWxlLnRlcm0oJ2FuZCcpID8/ICdhbmQnKSxcbiAgICBldEFsLFxuICAgIGxvb2ssXG4gICAgZXRBbFNwYWNlOiBldEFsICE9PSB1bmRlZmluZWQgJiYgL15cXHB7U2NyaXB0PUhhbn0vdS50ZXN0KHBsYWluT2YoZXRBbCkpID8gJycgOiAnICcsXG4gICAgZmluaXNoTmFtZTogKGlubmVyKSA9PiBhZmZpeGVkKGxvb2sgPyB7a2lkczogW2lubmVyXSwgbG9va30gOiBpbm5lciwgcHJlZml4LCBzdWZmaXgpXG4gIH1cbn1cblxuZnVuY3Rpb24gZXRBbE9mKGVsZW1lbnQ6IFhtbEVsZW1lbnQgfCB1bmRlZmluZWQsIHNldHRpbmdzOiBTZXR0aW5ncyk6IE91dCB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHRlcm0gPSBzZXR0aW5ncy5sb2NhbGUudGVybShlbGVtZW50Py5hdHRyaWJ1dGVzLmdldCgndGVybScpID8/ICdldC1hbCcpXG4gIGlmICghdGVybSkgcmV0dXJuIHVuZGVmaW5lZFxuICBjb25zdCBsb29rID0gZWxlbWVudCAmJiBsb29rT2YoZWxlbWVudC5hdHRyaWJ1dGVzKVxuICByZXR1cm4gYWZmaXhlZChcbiAgICBsb29rID8ge2tpZHM6IFt0ZXJtXSwgbG9va30gOiB0ZXJtLFxuICAgIGVsZW1lbnQ/LmF0dHJpYnV0ZXMuZ2V0KCdwcmVmaXgnKSxcbiAgICBlbGVtZW50Py5hdHRyaWJ1dGVzLmdldCgnc3VmZml4JylcbiAgKVxufVxuXG50eXBlIE5hbWVMYWJlbCA9ICh0ZXJtOiBzdHJpbmcsIHBsdXJhbDogYm9vbGVhbiwgY29udGV4dDogQ29udGV4dCkgPT4gT3V0IHwgdW5kZWZpbmVkXG5cbmZ1bmN0aW9uIGNvbXBpbGVOYW1lTGFiZWwoZWxlbWVudDogWG1sRWxlbWVudCB8IHVuZGVmaW5lZCwgc2V0dGluZ3M6IFNldHRpbmdzKTogTmFtZUxhYmVsIHwgdW5kZWZpbmVkIHtcbiAgaWYgKCFlbGVtZW50KSByZXR1cm4gdW5kZWZpbmVkXG4gIGNvbnN0IGZvcm0gPSBlbGVtZW50LmF0dHJpYnV0ZXMuZ2V0KCdmb3JtJykgPz8gJ2xvbmcnXG4gIGNvbnN0IHJ1bGUgPSBlbGVtZW50LmF0dHJpYnV0ZXMuZ2V0KCdwbHVyYWwnKSA/PyAnY29udGV4dHVhbCdcbiAgY29uc3QgZmluaXNoID0gZmluaXNoZXIoZWxlbWVudCwgc2V0dGluZ3MpXG4gIHJldHVybiAodGVybSwgcGx1cmFsLCBjb250ZXh0KSA9PiB7XG4gICAgY29uc3QgbWFueSA9IHJ1bGUgPT09ICdhbHdheXMnIHx8IChydWxlID09PSAnY29udGV4dHVhbCcgJiYgcGx1cmFsKVxuICAgIGNvbnN0IGZvdW5kID0gdGVybU9mKHNldHRpbmdzLCB0ZXJtLCBmb3JtLCBtYW55KVxuICAgIHJldHVybiBmb3VuZCA/IGZpbmlzaChmb3VuZCwgY29udGV4dCwge3JvbGU6ICdsYWJlbCd9KSA6IHVuZGVmaW5lZFxuICB9XG59XG4iLCAiLyoqXG4gKiBgY3M6ZGF0ZS1wYXJ0YDogYSBkYXksIG1vbnRoIG9yIHllYXIgKENTTCAxLjAuMiwgXHUyMDFDRGF0ZS1wYXJ0XHUyMDFEKS5cbiAqL1xuaW1wb3J0IHR5cGUge0RhdGVQb2ludH0gZnJvbSAnLi4vaXRlbS9kYXRlLnRzJ1xuaW1wb3J0IHtsb29rT2Z9IGZyb20gJy4uL3RyZWUvbG9vay50cydcbmltcG9ydCB0eXBlIHtMb29rLCBPdXR9IGZyb20gJy4uL3RyZWUvb3V0LnRzJ1xuaW1wb3J0IHt0eXBlIFRleHRDYXNlLCB0ZXh0Q2FzZU9mLCB3aXRoQ2FzZX0gZnJvbSAnLi4vdHJlZS90ZXh0LWNhc2UudHMnXG5pbXBvcnQgdHlwZSB7WG1sRWxlbWVudH0gZnJvbSAnLi4veG1sLnRzJ1xuaW1wb3J0IHR5cGUge1NldHRpbmdzfSBmcm9tICcuL3NldHRpbmdzLnRzJ1xuXG4vKiogUGFydHMgb2YgYSBkYXRlLiAqL1xuZXhwb3J0IHR5cGUgUGFydE5hbWUgPSAneWVhcicgfCAnbW9udGgnIHwgJ2RheSdcblxuLyoqIEEgcGFydCwgc2V0dGxlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGF0ZVBhcnQge1xuICBuYW1lOiBQYXJ0TmFtZVxuICBmb3JtOiBzdHJpbmcgfCB1bmRlZmluZWRcbiAgcHJlZml4OiBzdHJpbmdcbiAgc3VmZml4OiBzdHJpbmdcbiAgbG9vazogTG9vayB8IHVuZGVmaW5lZFxuICB0ZXh0Q2FzZTogVGV4dENhc2UgfCB1bmRlZmluZWRcbiAgc3RyaXBQZXJpb2RzOiBib29sZWFuXG4gIHJhbmdlRGVsaW1pdGVyOiBzdHJpbmcgfCB1bmRlZmluZWRcbn1cblxuLyoqIFRoZSBwYXJ0OyBmb3IgbG9jYWxpemVkIGRhdGVzIGBvdmVycmlkZWAgaXMgdGhlIHN0eWxlJ3Mgb3duIGVsZW1lbnQuICovXG5leHBvcnQgZnVuY3Rpb24gY29tcGlsZVBhcnQoXG4gIGVsZW1lbnQ6IFhtbEVsZW1lbnQsXG4gIG92ZXJyaWRlOiBYbWxFbGVtZW50IHwgdW5kZWZpbmVkLFxuICBfc2V0dGluZ3M6IFNldHRpbmdzXG4pOiBEYXRlUGFydCB7XG4gIGNvbnN0IGdldCA9IChuYW1lOiBzdHJpbmcpID0+IG92ZXJyaWRlPy5hdHRyaWJ1dGVzLmdldChuYW1lKSA/PyBlbGVtZW50LmF0dHJpYnV0ZXMuZ2V0KG5hbWUpXG4gIGNvbnN0IGxvb2sgPSB7Li4ubG9va09mKGVsZW1lbnQuYXR0cmlidXRlcyksIC4uLihvdmVycmlkZSA/IGxvb2tPZihvdmVycmlkZS5hdHRyaWJ1dGVzKSA6IHt9KX1cbiAgcmV0dXJuIHtcbiAgICBuYW1lOiAoZWxlbWVudC5hdHRyaWJ1dGVzLmdldCgnbmFtZScpID8/ICd5ZWFyJykgYXMgUGFydE5hbWUsXG4gICAgZm9ybTogZ2V0KCdmb3JtJyksXG4gICAgcHJlZml4OiBlbGVtZW50LmF0dHJpYnV0ZXMuZ2V0KCdwcmVmaXgnKSA/PyAnJyxcbiAgICBzdWZmaXg6IGVsZW1lbnQuYXR0cmlidXRlcy5nZXQoJ3N1ZmZpeCcpID8/ICcnLFxuICAgIGxvb2s6IE9iamVjdC5rZXlzKGxvb2spLmxlbmd0aCA+IDAgPyBsb29rIDogdW5kZWZpbmVkLFxuICAgIHRleHRDYXNlOiB0ZXh0Q2FzZU9mKGdldCgndGV4dC1jYXNlJykpLFxuICAgIHN0cmlwUGVyaW9kczogZ2V0KCdzdHJpcC1wZXJpb2RzJykgPT09ICd0cnVlJyxcbiAgICByYW5nZURlbGltaXRlcjogZ2V0KCdyYW5nZS1kZWxpbWl0ZXInKVxuICB9XG59XG5cbi8qKiBUaGUgcGFydCBvZiBhIGRhdGUsIHdpdGggaXRzIGFmZml4ZXMgdW5sZXNzIHRvbGQgdG8gbGVhdmUgdGhlbSBvdXQuICovXG5leHBvcnQgZnVuY3Rpb24gcmVuZGVyUGFydChcbiAgcGFydDogRGF0ZVBhcnQsXG4gIHBvaW50OiBEYXRlUG9pbnQsXG4gIHllYXJTdWZmaXg6IE91dCB8IHVuZGVmaW5lZCxcbiAgc2V0dGluZ3M6IFNldHRpbmdzLFxuICBub1ByZWZpeCA9IGZhbHNlLFxuICBub1N1ZmZpeCA9IGZhbHNlXG4pOiBPdXQgfCB1bmRlZmluZWQge1xuICBsZXQgdGV4dCA9IHZhbHVlc1twYXJ0Lm5hbWVdKHBhcnQsIHBvaW50LCBzZXR0aW5ncylcbiAgaWYgKHRleHQgPT09IHVuZGVmaW5lZCB8fCB0ZXh0ID09PSAnJykgcmV0dXJuIHVuZGVmaW5lZFxuICBpZiAocGFydC5zdHJpcFBlcmlvZHMpIHRleHQgPSB0ZXh0LnJlcGxhY2VBbGwoJy4nLCAnJylcbiAgbGV0IG91dDogT3V0ID0gcGFydC50ZXh0Q2FzZSA/IHdpdGhDYXNlKHRleHQsIHBhcnQudGV4dENhc2UsIHRydWUsIHNldHRpbmdzLmxvY2FsZS50YWcpIDogdGV4dFxuICBpZiAoeWVhclN1ZmZpeCAhPT0gdW5kZWZpbmVkKSBvdXQgPSB7a2lkczogW291dCwgeWVhclN1ZmZpeF19XG4gIGlmIChwYXJ0Lm5hbWUgPT09ICd5ZWFyJykgb3V0ID0ge2tpZHM6IFtvdXRdLCByb2xlOiAneWVhcicsIGRhdGE6IHBvaW50LnllYXJ9XG4gIGlmIChwYXJ0Lmxvb2spIG91dCA9IHtraWRzOiBbb3V0XSwgbG9vazogcGFydC5sb29rfVxuICBjb25zdCBraWRzOiBPdXRbXSA9IFtdXG4gIGlmIChwYXJ0LnByZWZpeCAhPT0gJycgJiYgIW5vUHJlZml4KSBraWRzLnB1c2gocGFydC5wcmVmaXgpXG4gIGtpZHMucHVzaChvdXQpXG4gIGlmIChwYXJ0LnN1ZmZpeCAhPT0gJycgJiYgIW5vU3VmZml4KSBraWRzLnB1c2gocGFydC5zdWZmaXgpXG4gIHJldHVybiBraWRzLmxlbmd0aCA9PT0gMSA/IG91dCA6IHtraWRzfVxufVxuXG5jb25zdCB2YWx1ZXM6IFJlYWRvbmx5PFxuICBSZWNvcmQ8UGFydE5hbWUsIChwYXJ0OiBEYXRlUGFydCwgcG9pbnQ6IERhdGVQb2ludCwgc2V0dGluZ3M6IFNldHRpbmdzKSA9PiBzdHJpbmcgfCB1bmRlZmluZWQ+XG4+ID0ge1xuICB5ZWFyOiB5ZWFyVGV4dCxcbiAgbW9udGg6IG1vbnRoVGV4dCxcbiAgZGF5OiBkYXlUZXh0XG59XG5cbmNvbnN0IHR3byA9IChudW1iZXI6IG51bWJlcikgPT4gU3RyaW5nKG51bWJlcikucGFkU3RhcnQoMiwgJzAnKVxuXG5mdW5jdGlvbiB5ZWFyVGV4dChwYXJ0OiBEYXRlUGFydCwge3llYXJ9OiBEYXRlUG9pbnQsIHtsb2NhbGV9OiBTZXR0aW5ncyk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGlmICh5ZWFyID09PSB1bmRlZmluZWQpIHJldHVybiB1bmRlZmluZWRcbiAgaWYgKHBhcnQuZm9ybSA9PT0gJ3Nob3J0JyAmJiB5ZWFyID4gOTk5KSByZXR1cm4gdHdvKHllYXIgJSAxMDApXG4gIGlmICh5ZWFyIDwgMCkgcmV0dXJuIGAkey15ZWFyfSR7bG9jYWxlLnRlcm0oJ2JjJykgPz8gJyd9YFxuICBpZiAoeWVhciA8IDEwMDApIHJldHVybiBgJHt5ZWFyfSR7bG9jYWxlLnRlcm0oJ2FkJykgPz8gJyd9YFxuICByZXR1cm4gU3RyaW5nKHllYXIpXG59XG5cbmZ1bmN0aW9uIG1vbnRoVGV4dChwYXJ0OiBEYXRlUGFydCwge21vbnRoLCBzZWFzb259OiBEYXRlUG9pbnQsIHtsb2NhbGV9OiBTZXR0aW5ncyk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGZvcm0gPSBwYXJ0LmZvcm0gPz8gJ2xvbmcnXG4gIGlmIChtb250aCA9PT0gdW5kZWZpbmVkKSB7XG4gICAgcmV0dXJuIHNlYXNvbiA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogKGxvY2FsZS50ZXJtKGBzZWFzb24tJHt0d28oc2Vhc29uKX1gLCBmb3JtKSA/PyAnJylcbiAgfVxuICBpZiAoZm9ybSA9PT0gJ251bWVyaWMnKSByZXR1cm4gU3RyaW5nKG1vbnRoKVxuICBpZiAoZm9ybSA9PT0gJ251bWVyaWMtbGVhZGluZy16ZXJvcycpIHJldHVybiB0d28obW9udGgpXG4gIHJldHVybiBsb2NhbGUudGVybShgbW9udGgtJHt0d28obW9udGgpfWAsIGZvcm0pXG59XG5cbmZ1bmN0aW9uIGRheVRleHQocGFydDogRGF0ZVBhcnQsIHtkYXksIG1vbnRofTogRGF0ZVBvaW50LCB7bG9jYWxlfTogU2V0dGluZ3MpOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBpZiAoZGF5ID09PSB1bmRlZmluZWQpIHJldHVybiB1bmRlZmluZWRcbiAgaWYgKHBhcnQuZm9ybSA9PT0gJ251bWVyaWMtbGVhZGluZy16ZXJvcycpIHJldHVybiB0d28oZGF5KVxuICBpZiAocGFydC5mb3JtID09PSAnb3JkaW5hbCcgJiYgKGRheSA9PT0gMSB8fCAhbG9jYWxlLmxpbWl0RGF5T3JkaW5hbHMpKSB7XG4gICAgY29uc3QgZ2VuZGVyID0gbW9udGggPT09IHVuZGVmaW5lZCA/ICcnIDogKGxvY2FsZS50ZXJtcy5nZXQoYG1vbnRoLSR7dHdvKG1vbnRoKX18bG9uZ3xgKT8uZ2VuZGVyID8/ICcnKVxuICAgIHJldHVybiBkYXkgKyBsb2NhbGUub3JkaW5hbFN1ZmZpeChkYXksIGdlbmRlcilcbiAgfVxuICByZXR1cm4gU3RyaW5nKGRheSlcbn1cbiIsICIvKipcbiAqIFllYXIgc3VmZml4ZXM6IG51bWJlcnMgYXMgbGV0dGVycy5cbiAqXG4gKiBAZXhhbXBsZVxuICogICBsZXR0ZXJzKDI3KSAvLyA9PiAnYWEnXG4gKi9cbmltcG9ydCB0eXBlIHtOb2RlfSBmcm9tICcuLi90cmVlL291dC50cydcbmltcG9ydCB0eXBlIHtDb250ZXh0fSBmcm9tICcuL2NvbnRleHQudHMnXG5cbi8qKiBgYWAgdG8gYHpgLCB0aGVuIGBhYWAuICovXG5leHBvcnQgZnVuY3Rpb24gbGV0dGVycyhudW1iZXI6IG51bWJlcik6IHN0cmluZyB7XG4gIGxldCByZXN0ID0gbnVtYmVyXG4gIGxldCBvdXQgPSAnJ1xuICB3aGlsZSAocmVzdCA+IDApIHtcbiAgICByZXN0LS1cbiAgICBvdXQgPSBTdHJpbmcuZnJvbUNoYXJDb2RlKDk3ICsgKHJlc3QgJSAyNikpICsgb3V0XG4gICAgcmVzdCA9IE1hdGguZmxvb3IocmVzdCAvIDI2KVxuICB9XG4gIHJldHVybiBvdXRcbn1cblxuLyoqIFRoZSBzdWZmaXggb2YgdGhlIGl0ZW0sIHdoZXJlIGl0IGhhcyBvbmUuICovXG5leHBvcnQgZnVuY3Rpb24geWVhclN1ZmZpeCh7c3RhdGV9OiBDb250ZXh0KTogTm9kZSB8IHVuZGVmaW5lZCB7XG4gIGlmIChzdGF0ZS55ZWFyU3VmZml4ID09PSAwKSByZXR1cm4gdW5kZWZpbmVkXG4gIHJldHVybiB7a2lkczogW2xldHRlcnMoc3RhdGUueWVhclN1ZmZpeCldLCByb2xlOiAneWVhci1zdWZmaXgnLCBkYXRhOiBzdGF0ZS55ZWFyU3VmZml4fVxufVxuIiwgIi8qKlxuICogYGNzOmRhdGVgOiBhIGRhdGUgb3IgYSByYW5nZSwgaW4gYSBmb3JtYXQgb2YgdGhlIHN0eWxlIG9yIG9mIHRoZSBsb2NhbGUgKENTTCAxLjAuMiwgXHUyMDFDRGF0ZVx1MjAxRCkuXG4gKi9cbmltcG9ydCB0eXBlIHtEYXRlUG9pbnQsIERhdGVWaWV3fSBmcm9tICcuLi9pdGVtL2RhdGUudHMnXG5pbXBvcnQge3BhcnNlRmllbGR9IGZyb20gJy4uL2l0ZW0vcmljaC1maWVsZC50cydcbmltcG9ydCB0eXBlIHtPdXR9IGZyb20gJy4uL3RyZWUvb3V0LnRzJ1xuaW1wb3J0IHR5cGUge1htbEVsZW1lbnR9IGZyb20gJy4uL3htbC50cydcbmltcG9ydCB0eXBlIHtDb250ZXh0LCBSZW5kZXJ9IGZyb20gJy4vY29udGV4dC50cydcbmltcG9ydCB7Y29tcGlsZVBhcnQsIHR5cGUgRGF0ZVBhcnQsIHR5cGUgUGFydE5hbWUsIHJlbmRlclBhcnR9IGZyb20gJy4vZGF0ZS1wYXJ0LnRzJ1xuaW1wb3J0IHtmaW5pc2hlcn0gZnJvbSAnLi9maW5pc2gudHMnXG5pbXBvcnQgdHlwZSB7U2V0dGluZ3N9IGZyb20gJy4vc2V0dGluZ3MudHMnXG5pbXBvcnQge3llYXJTdWZmaXh9IGZyb20gJy4veWVhci1zdWZmaXgudHMnXG5cbmNvbnN0IHNjb3BlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgUmVhZG9ubHlBcnJheTxQYXJ0TmFtZT4+PiA9IHtcbiAgJ3llYXItbW9udGgtZGF5JzogWyd5ZWFyJywgJ21vbnRoJywgJ2RheSddLFxuICAneWVhci1tb250aCc6IFsneWVhcicsICdtb250aCddLFxuICB5ZWFyOiBbJ3llYXInXVxufVxuY29uc3QgYnlTaXplOiBSZWFkb25seUFycmF5PFBhcnROYW1lPiA9IFsneWVhcicsICdtb250aCcsICdkYXknXVxuXG4vKiogVGhlIGNsb3N1cmUgb2YgYSBkYXRlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbXBpbGVEYXRlKGVsZW1lbnQ6IFhtbEVsZW1lbnQsIHNldHRpbmdzOiBTZXR0aW5ncyk6IFJlbmRlciB7XG4gIGNvbnN0IHZhcmlhYmxlID0gZWxlbWVudC5hdHRyaWJ1dGVzLmdldCgndmFyaWFibGUnKSA/PyAnJ1xuICBjb25zdCBwYXJ0cyA9IHBhcnRzT2YoZWxlbWVudCwgc2V0dGluZ3MpXG4gIGNvbnN0IGxvY2FsaXplZCA9IGVsZW1lbnQuYXR0cmlidXRlcy5oYXMoJ2Zvcm0nKVxuICBjb25zdCBkZWxpbWl0ZXIgPSBsb2NhbGl6ZWRcbiAgICA/IHNldHRpbmdzLmxvY2FsZS5kYXRlcy5nZXQoZWxlbWVudC5hdHRyaWJ1dGVzLmdldCgnZm9ybScpISk/LmF0dHJpYnV0ZXMuZ2V0KCdkZWxpbWl0ZXInKVxuICAgIDogZWxlbWVudC5hdHRyaWJ1dGVzLmdldCgnZGVsaW1pdGVyJylcbiAgY29uc3QgZmluaXNoID0gZmluaXNoZXIoZWxlbWVudCwgc2V0dGluZ3MpXG4gIHJldHVybiAoY29udGV4dCwgaW50bykgPT4ge1xuICAgIGNvbnRleHQuY2FsbGVkKytcbiAgICBjb25zdCBkYXRlID0gY29udGV4dC51c2VkPy5oYXModmFyaWFibGUpID8gdW5kZWZpbmVkIDogY29udGV4dC5pdGVtLmRhdGUodmFyaWFibGUpXG4gICAgaWYgKGRhdGUgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHZvaWQgY29udGV4dC5zZXJ2aWNlcy5taXNzaW5nPy4odmFyaWFibGUpXG4gICAgY29udGV4dC5maWxsZWQrK1xuICAgIGlmIChzZXR0aW5ncy5hcmVhID09PSAnc29ydCcpIHJldHVybiB2b2lkIGludG8ucHVzaChzb3J0VGV4dChkYXRlLCBwYXJ0cykpXG4gICAgY29uc3QgY29udGVudCA9XG4gICAgICBkYXRlLmxpdGVyYWwgIT09ICcnXG4gICAgICAgID8gbGl0ZXJhbChkYXRlLCB2YXJpYWJsZSwgY29udGV4dCwgc2V0dGluZ3MpXG4gICAgICAgIDogcmVuZGVyRGF0ZShkYXRlLCBwYXJ0cywgZGVsaW1pdGVyLCB2YXJpYWJsZSwgY29udGV4dCwgc2V0dGluZ3MpXG4gICAgaWYgKGNvbnRlbnQgPT09IHVuZGVmaW5lZCkge1xuICAgICAgY29udGV4dC5maWxsZWQtLVxuICAgICAgcmV0dXJuXG4gICAgfVxuICAgIGludG8ucHVzaChmaW5pc2goY29udGVudCwgY29udGV4dCwge3JvbGU6ICdkYXRlJywgdmFyaWFibGUsIGl0ZW1JZDogY29udGV4dC5pdGVtLmlkfSkpXG4gIH1cbn1cblxuZnVuY3Rpb24gcGFydHNPZihlbGVtZW50OiBYbWxFbGVtZW50LCBzZXR0aW5nczogU2V0dGluZ3MpOiBSZWFkb25seUFycmF5PERhdGVQYXJ0PiB7XG4gIGNvbnN0IG93biA9IGVsZW1lbnQuY2hpbGRyZW4uZmlsdGVyKChjaGlsZCkgPT4gY2hpbGQubmFtZSA9PT0gJ2RhdGUtcGFydCcpXG4gIGNvbnN0IGZvcm0gPSBlbGVtZW50LmF0dHJpYnV0ZXMuZ2V0KCdmb3JtJylcbiAgaWYgKGZvcm0gPT09IHVuZGVmaW5lZCkgcmV0dXJuIG93bi5tYXAoKGNoaWxkKSA9PiBjb21waWxlUGFydChjaGlsZCwgdW5kZWZpbmVkLCBzZXR0aW5ncykpXG4gIGNvbnN0IHNob3duID0gc2NvcGVzW2VsZW1lbnQuYXR0cmlidXRlcy5nZXQoJ2RhdGUtcGFydHMnKSA/PyAneWVhci1tb250aC1kYXknXSA/PyBieVNpemVcbiAgY29uc3QgYmFzZSA9IHNldHRpbmdzLmxvY2FsZS5kYXRlcy5nZXQoZm9ybSk/LmNoaWxkcmVuLmZpbHRlcigoY2hpbGQpID0+IGNoaWxkLm5hbWUgPT09ICdkYXRlLXBhcnQnKSA/PyBbXVxuICByZXR1cm4gYmFzZVxuICAgIC5maWx0ZXIoKGNoaWxkKSA9PiAoc2hvd24gYXMgUmVhZG9ubHlBcnJheTxzdHJpbmc+KS5pbmNsdWRlcyhjaGlsZC5hdHRyaWJ1dGVzLmdldCgnbmFtZScpID8/ICcnKSlcbiAgICAubWFwKChjaGlsZCkgPT4ge1xuICAgICAgY29uc3Qgb3ZlcnJpZGUgPSBvd24uZmluZCgoZWFjaCkgPT4gZWFjaC5hdHRyaWJ1dGVzLmdldCgnbmFtZScpID09PSBjaGlsZC5hdHRyaWJ1dGVzLmdldCgnbmFtZScpKVxuICAgICAgcmV0dXJuIGNvbXBpbGVQYXJ0KGNoaWxkLCBvdmVycmlkZSwgc2V0dGluZ3MpXG4gICAgfSlcbn1cblxuZnVuY3Rpb24gbGl0ZXJhbChkYXRlOiBEYXRlVmlldywgdmFyaWFibGU6IHN0cmluZywgY29udGV4dDogQ29udGV4dCwgc2V0dGluZ3M6IFNldHRpbmdzKTogT3V0IHtcbiAgY29uc3QgdGV4dCA9IHBhcnNlRmllbGQoZGF0ZS5saXRlcmFsKVxuICBjb25zdCBzdWZmaXggPSBzdWZmaXhGb3IodmFyaWFibGUsIGNvbnRleHQsIHNldHRpbmdzKVxuICByZXR1cm4gc3VmZml4ID09PSB1bmRlZmluZWQgPyB0ZXh0IDoge2tpZHM6IFt0ZXh0LCBzdWZmaXhdfVxufVxuXG5mdW5jdGlvbiBzdWZmaXhGb3IodmFyaWFibGU6IHN0cmluZywgY29udGV4dDogQ29udGV4dCwgc2V0dGluZ3M6IFNldHRpbmdzKTogT3V0IHwgdW5kZWZpbmVkIHtcbiAgaWYgKCFzZXR0aW5ncy5pbXBsaWNpdFN1ZmZpeCB8fCBjb250ZXh0LnN1ZmZpeERvbmUgfHwgdmFyaWFibGUgIT09ICdpc3N1ZWQnKSByZXR1cm4gdW5kZWZpbmVkXG4gIGNvbnN0IHN1ZmZpeCA9IHllYXJTdWZmaXgoY29udGV4dClcbiAgaWYgKHN1ZmZpeCkgY29udGV4dC5zdWZmaXhEb25lID0gdHJ1ZVxuICByZXR1cm4gc3VmZml4XG59XG5cbmZ1bmN0aW9uIHJlbmRlckRhdGUoXG4gIGRhdGU6IERhdGVWaWV3LFxuICBwYXJ0czogUmVhZG9ubHlBcnJheTxEYXRlUGFydD4sXG4gIGRlbGltaXRlcjogc3RyaW5nIHwgdW5kZWZpbmVkLFxuICB2YXJpYWJsZTogc3RyaW5nLFxuICBjb250ZXh0OiBDb250ZXh0LFxuICBzZXR0aW5nczogU2V0dGluZ3Ncbik6IE91dCB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHN1ZmZpeCA9IChuYW1lOiBQYXJ0TmFtZSkgPT4gKG5hbWUgPT09ICd5ZWFyJyA/IHN1ZmZpeEZvcih2YXJpYWJsZSwgY29udGV4dCwgc2V0dGluZ3MpIDogdW5kZWZpbmVkKVxuICBpZiAoZGF0ZS5lbmQgPT09IHVuZGVmaW5lZCAmJiAhZGF0ZS5vcGVuKSByZXR1cm4gcmVuZGVyUG9pbnQoZGF0ZS5zdGFydCwgcGFydHMsIGRlbGltaXRlciwgc3VmZml4LCBzZXR0aW5ncylcbiAgcmV0dXJuIHJlbmRlclJhbmdlKGRhdGUsIHBhcnRzLCBkZWxpbWl0ZXIsIHN1ZmZpeCwgc2V0dGluZ3MpXG59XG5cbnR5cGUgU3VmZml4T2YgPSAobmFtZTogUGFydE5hbWUpID0+IE91dCB8IHVuZGVmaW5lZFxuXG5jb25zdCBoYXMgPSAocG9pbnQ6IERhdGVQb2ludCwgbmFtZTogUGFydE5hbWUpID0+XG4gIG5hbWUgPT09ICdtb250aCcgPyBwb2ludC5tb250aCAhPT0gdW5kZWZpbmVkIHx8IHBvaW50LnNlYXNvbiAhPT0gdW5kZWZpbmVkIDogcG9pbnRbbmFtZV0gIT09IHVuZGVmaW5lZFxuXG5mdW5jdGlvbiByZW5kZXJQb2ludChcbiAgcG9pbnQ6IERhdGVQb2ludCxcbiAgcGFydHM6IFJlYWRvbmx5QXJyYXk8RGF0ZVBhcnQ+LFxuICBkZWxpbWl0ZXI6IHN0cmluZyB8IHVuZGVmaW5lZCxcbiAgc3VmZml4OiBTdWZmaXhPZixcbiAgc2V0dGluZ3M6IFNldHRpbmdzXG4pOiBPdXQgfCB1bmRlZmluZWQge1xuICBjb25zdCBwaWVjZXMgPSBwYXJ0c1xuICAgIC5maWx0ZXIoKHBhcnQpID0+IGhhcyhwb2ludCwgcGFydC5uYW1lKSlcbiAgICAubWFwKChwYXJ0KSA9PiByZW5kZXJQYXJ0KHBhcnQsIHBvaW50LCBzdWZmaXgocGFydC5uYW1lKSwgc2V0dGluZ3MpKVxuICAgIC5maWx0ZXIoKHBpZWNlKSA9PiBwaWVjZSAhPT0gdW5kZWZpbmVkKVxuICByZXR1cm4gZGF0ZUpvaW4ocGllY2VzLCBkZWxpbWl0ZXIpXG59XG5cbmZ1bmN0aW9uIGRhdGVKb2luKHBpZWNlczogUmVhZG9ubHlBcnJheTxPdXQ+LCBkZWxpbWl0ZXI6IHN0cmluZyB8IHVuZGVmaW5lZCk6IE91dCB8IHVuZGVmaW5lZCB7XG4gIGlmIChwaWVjZXMubGVuZ3RoID09PSAwKSByZXR1cm4gdW5kZWZpbmVkXG4gIGNvbnN0IGtpZHM6IE91dFtdID0gW11cbiAgcGllY2VzLmZvckVhY2goKHBpZWNlLCBpbmRleCkgPT4ge1xuICAgIGlmIChpbmRleCA+IDAgJiYgZGVsaW1pdGVyKSBraWRzLnB1c2goZGVsaW1pdGVyKVxuICAgIGtpZHMucHVzaChwaWVjZSlcbiAgfSlcbiAgcmV0dXJuIGtpZHMubGVuZ3RoID09PSAxID8ga2lkc1swXSA6IHtraWRzfVxufVxuXG4vKiogQSByYW5nZTogcGFydHMgdGhhdCBhcmUgZXF1YWwgb24gYm90aCBzaWRlcyBzdGFuZCBvbmNlLCBhcm91bmQgb3IgYWZ0ZXIgd2hhdCBkaWZmZXJzLiAqL1xuZnVuY3Rpb24gcmVuZGVyUmFuZ2UoXG4gIGRhdGU6IERhdGVWaWV3LFxuICBwYXJ0czogUmVhZG9ubHlBcnJheTxEYXRlUGFydD4sXG4gIGRlbGltaXRlcjogc3RyaW5nIHwgdW5kZWZpbmVkLFxuICBzdWZmaXg6IFN1ZmZpeE9mLFxuICBzZXR0aW5nczogU2V0dGluZ3Ncbik6IE91dCB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHtzdGFydH0gPSBkYXRlXG4gIGNvbnN0IHNob3duUGFydHMgPSBwYXJ0cy5maWx0ZXIoKHBhcnQpID0+IGhhcyhzdGFydCwgcGFydC5uYW1lKSB8fCAoZGF0ZS5lbmQgJiYgaGFzKGRhdGUuZW5kLCBwYXJ0Lm5hbWUpKSlcbiAgaWYgKGRhdGUub3BlbiB8fCBkYXRlLmVuZCA9PT0gdW5kZWZpbmVkKSB7XG4gICAgY29uc3QgZnJvbSA9IHJlbmRlclBvaW50KHN0YXJ0LCBwYXJ0cywgZGVsaW1pdGVyLCBzdWZmaXgsIHNldHRpbmdzKVxuICAgIHJldHVybiBmcm9tID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiB7a2lkczogW2Zyb20sICdcdTIwMTMnXX1cbiAgfVxuICBjb25zdCBlbmQgPSBkYXRlLmVuZFxuICBjb25zdCBsYXJnZXN0ID0gYnlTaXplLmZpbmQoXG4gICAgKG5hbWUpID0+IHNob3duUGFydHMuc29tZSgocGFydCkgPT4gcGFydC5uYW1lID09PSBuYW1lKSAmJiAhc2FtZVBhcnQoc3RhcnQsIGVuZCwgbmFtZSlcbiAgKVxuICBpZiAobGFyZ2VzdCA9PT0gdW5kZWZpbmVkKSByZXR1cm4gcmVuZGVyUG9pbnQoc3RhcnQsIHBhcnRzLCBkZWxpbWl0ZXIsIHN1ZmZpeCwgc2V0dGluZ3MpXG4gIGNvbnN0IGRpZmZlcmluZyA9IGJ5U2l6ZS5zbGljZShieVNpemUuaW5kZXhPZihsYXJnZXN0KSlcbiAgY29uc3QgaXNEaWZmZXJpbmcgPSAocGFydDogRGF0ZVBhcnQpID0+IGRpZmZlcmluZy5pbmNsdWRlcyhwYXJ0Lm5hbWUpXG4gIGNvbnN0IGZpcnN0QXQgPSBzaG93blBhcnRzLmZpbmRJbmRleChpc0RpZmZlcmluZylcbiAgY29uc3QgbGFzdEF0ID0gc2hvd25QYXJ0cy5maW5kTGFzdEluZGV4KGlzRGlmZmVyaW5nKVxuICBjb25zdCBiZWZvcmUgPSBzaG93blBhcnRzLnNsaWNlKDAsIGZpcnN0QXQpXG4gIGNvbnN0IG1pZGRsZSA9IHNob3duUGFydHMuc2xpY2UoZmlyc3RBdCwgbGFzdEF0ICsgMSlcbiAgY29uc3QgYWZ0ZXIgPSBzaG93blBhcnRzLnNsaWNlKGxhc3RBdCArIDEpXG4gIGNvbnN0IGRhc2ggPSBzaG93blBhcnRzLmZpbmQoKHBhcnQpID0+IHBhcnQubmFtZSA9PT0gbGFyZ2VzdCk/LnJhbmdlRGVsaW1pdGVyID8/ICdcdTIwMTMnXG4gIGNvbnN0IHJlbmRlciA9IChsaXN0OiBSZWFkb25seUFycmF5PERhdGVQYXJ0PiwgcG9pbnQ6IERhdGVQb2ludCwgdHJpbUVuZCA9IGZhbHNlLCB0cmltU3RhcnQgPSBmYWxzZSkgPT5cbiAgICBsaXN0XG4gICAgICAuZmlsdGVyKChwYXJ0KSA9PiBoYXMocG9pbnQsIHBhcnQubmFtZSkpXG4gICAgICAubWFwKChwYXJ0LCBpbmRleCwgYWxsKSA9PlxuICAgICAgICByZW5kZXJQYXJ0KFxuICAgICAgICAgIHBhcnQsXG4gICAgICAgICAgcG9pbnQsXG4gICAgICAgICAgdW5kZWZpbmVkLFxuICAgICAgICAgIHNldHRpbmdzLFxuICAgICAgICAgIHRyaW1TdGFydCAmJiBpbmRleCA9PT0gMCxcbiAgICAgICAgICB0cmltRW5kICYmIGluZGV4ID09PSBhbGwubGVuZ3RoIC0gMVxuICAgICAgICApXG4gICAgICApXG4gICAgICAuZmlsdGVyKChwaWVjZSkgPT4gcGllY2UgIT09IHVuZGVmaW5lZClcbiAgY29uc3QgZnJvbSA9IGRhdGVKb2luKHJlbmRlcihtaWRkbGUsIHN0YXJ0LCB0cnVlKSwgZGVsaW1pdGVyKVxuICBjb25zdCB0byA9IGRhdGVKb2luKHJlbmRlcihtaWRkbGUsIGVuZCwgZmFsc2UsIHRydWUpLCBkZWxpbWl0ZXIpXG4gIGNvbnN0IHJhbmdlOiBPdXRbXSA9IFtdXG4gIGlmIChmcm9tICE9PSB1bmRlZmluZWQpIHJhbmdlLnB1c2goZnJvbSlcbiAgaWYgKGZyb20gIT09IHVuZGVmaW5lZCAmJiB0byAhPT0gdW5kZWZpbmVkKSByYW5nZS5wdXNoKGRhc2gpXG4gIGlmICh0byAhPT0gdW5kZWZpbmVkKSByYW5nZS5wdXNoKHRvKVxuICBjb25zdCB0YWlsID0gc3VmZml4KCd5ZWFyJylcbiAgY29uc3QgcGllY2VzID0gWy4uLnJlbmRlcihiZWZvcmUsIHN0YXJ0KSwge2tpZHM6IHJhbmdlfSwgLi4ucmVuZGVyKGFmdGVyLCBzdGFydCldXG4gIGNvbnN0IG91dCA9IGRhdGVKb2luKHBpZWNlcywgZGVsaW1pdGVyKVxuICByZXR1cm4gdGFpbCA9PT0gdW5kZWZpbmVkIHx8IG91dCA9PT0gdW5kZWZpbmVkID8gb3V0IDoge2tpZHM6IFtvdXQsIHRhaWxdfVxufVxuXG5mdW5jdGlvbiBzYW1lUGFydChzdGFydDogRGF0ZVBvaW50LCBlbmQ6IERhdGVQb2ludCwgbmFtZTogUGFydE5hbWUpOiBib29sZWFuIHtcbiAgaWYgKG5hbWUgPT09ICdtb250aCcpIHJldHVybiBzdGFydC5tb250aCA9PT0gZW5kLm1vbnRoICYmIHN0YXJ0LnNlYXNvbiA9PT0gZW5kLnNlYXNvblxuICByZXR1cm4gc3RhcnRbbmFtZV0gPT09IGVuZFtuYW1lXVxufVxuXG4vKiogQSBkYXRlIGFzIHRleHQgdGhhdCBzb3J0czogZXJhcywgeWVhcnMsIG1vbnRocywgZGF5czsgdGhlbiB0aGUgZW5kIG9mIGEgcmFuZ2UuICovXG5leHBvcnQgZnVuY3Rpb24gc29ydFRleHQoZGF0ZTogRGF0ZVZpZXcsIHBhcnRzPzogUmVhZG9ubHlBcnJheTxEYXRlUGFydD4pOiBzdHJpbmcge1xuICBpZiAoZGF0ZS5saXRlcmFsICE9PSAnJykgcmV0dXJuIGRhdGUubGl0ZXJhbFxuICBjb25zdCBuYW1lcyA9IHBhcnRzPy5tYXAoKHBhcnQpID0+IHBhcnQubmFtZSkgPz8gYnlTaXplXG4gIGNvbnN0IHN0YXJ0ID0gc29ydFBvaW50KGRhdGUuc3RhcnQsIG5hbWVzKVxuICBpZiAoZGF0ZS5lbmQpIHJldHVybiBgJHtzdGFydH0tJHtzb3J0UG9pbnQoZGF0ZS5lbmQsIG5hbWVzKX1gXG4gIHJldHVybiBzdGFydFxufVxuXG5mdW5jdGlvbiBzb3J0UG9pbnQocG9pbnQ6IERhdGVQb2ludCwgbmFtZXM6IFJlYWRvbmx5QXJyYXk8UGFydE5hbWU+KTogc3RyaW5nIHtcbiAgY29uc3QgeWVhciA9IG5hbWVzLmluY2x1ZGVzKCd5ZWFyJykgPyAocG9pbnQueWVhciA/PyAwKSA6IDBcbiAgY29uc3QgZXJhID0geWVhciA8IDAgPyBgMCR7U3RyaW5nKDk5OTk5ICsgeWVhcikucGFkU3RhcnQoNSwgJzAnKX1gIDogYDEke1N0cmluZyh5ZWFyKS5wYWRTdGFydCg1LCAnMCcpfWBcbiAgY29uc3QgdHdvID0gKG5hbWU6ICdtb250aCcgfCAnZGF5JykgPT5cbiAgICBTdHJpbmcobmFtZXMuaW5jbHVkZXMobmFtZSkgPyAocG9pbnRbbmFtZV0gPz8gMCkgOiAwKS5wYWRTdGFydCgyLCAnMCcpXG4gIHJldHVybiBgJHtlcmF9JHt0d28oJ21vbnRoJyl9JHt0d28oJ2RheScpfWBcbn1cbiIsICIvKipcbiAqIFBhZ2UgcmFuZ2VzOiBzaG9ydGVuZWQgb3IgZXhwYW5kZWQgYXMgYHBhZ2UtcmFuZ2UtZm9ybWF0YCBzYXlzIChDU0wgMS4wLjIsIFx1MjAxQ1BhZ2UgUmFuZ2VzXHUyMDFEKS5cbiAqXG4gKiBAZXhhbXBsZVxuICogICBmb3JtYXRSYW5nZSgnMzIxJywgJzMyOCcsICdtaW5pbWFsJykgLy8gPT4gJzgnXG4gKi9cbmltcG9ydCB0eXBlIHtTZXR0aW5nc30gZnJvbSAnLi9zZXR0aW5ncy50cydcblxuY29uc3QgcGFpciA9IC9eKC4qPykoXFxkKylcXHMqWy1cdTIwMTNdezEsMn1cXHMqKC4qPykoXFxkKykkL1xuY29uc3Qgcm9tYW5QYWlyID0gL14oW2l2eGxjZG1dK3xcXGQrXFxwe0x9KVxccypbLVx1MjAxM11cXHMqKFtpdnhsY2RtXSt8XFxkK1xccHtMfSkkL2l1XG5cbi8qKiBUZXh0IG9mIGEgcGFnZSB2YXJpYWJsZSB3aXRoIGl0cyByYW5nZXMgc2V0dGxlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYWdlUmFuZ2UodGV4dDogc3RyaW5nLCBzZXR0aW5nczogU2V0dGluZ3MpOiBzdHJpbmcge1xuICBjb25zdCBkZWxpbWl0ZXIgPSBzZXR0aW5ncy5sb2NhbGUudGVybSgncGFnZS1yYW5nZS1kZWxpbWl0ZXInKSA/PyAnXHUyMDEzJ1xuICByZXR1cm4gdGV4dFxuICAgIC50cmltKClcbiAgICAuc3BsaXQoLyhcXHMqWywmXVxccyopLylcbiAgICAubWFwKChwaWVjZSwgaW5kZXgpID0+IChpbmRleCAlIDIgPT09IDEgPyBzZXBhcmF0b3IocGllY2UpIDogb25lKHBpZWNlLCBzZXR0aW5ncy5wYWdlRm9ybWF0LCBkZWxpbWl0ZXIpKSlcbiAgICAuam9pbignJylcbn1cblxuZnVuY3Rpb24gc2VwYXJhdG9yKHJhdzogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgbWFyayA9IHJhdy50cmltKClcbiAgcmV0dXJuIG1hcmsgPT09ICcsJyA/ICcsICcgOiBgICR7bWFya30gYFxufVxuXG4vKiogQSByYW5nZSBvZiB0d28gbnVtYmVycyB3aXRoIHRoZSBzYW1lIHByZWZpeCwgaWYgYW55OyBhbGwgZWxzZSBzdGF5cyBhcyB0eXBlZC4gKi9cbmZ1bmN0aW9uIG9uZShwaWVjZTogc3RyaW5nLCBmb3JtYXQ6IHN0cmluZyB8IHVuZGVmaW5lZCwgZGVsaW1pdGVyOiBzdHJpbmcpOiBzdHJpbmcge1xuICBpZiAocGllY2UuaW5jbHVkZXMoJ1xcXFwtJykpIHJldHVybiBwaWVjZS5yZXBsYWNlQWxsKCdcXFxcLScsICctJylcbiAgY29uc3Qgcm9tYW4gPSByb21hblBhaXIuZXhlYyhwaWVjZSlcbiAgaWYgKHJvbWFuKSByZXR1cm4gYCR7cm9tYW5bMV19JHtkZWxpbWl0ZXJ9JHtyb21hblsyXX1gXG4gIGNvbnN0IG1hdGNoID0gcGFpci5leGVjKHBpZWNlKVxuICBpZiAoIW1hdGNoKSByZXR1cm4gcGllY2VcbiAgY29uc3QgWywgcHJlZml4ID0gJycsIGZpcnN0ID0gJycsIGFnYWluID0gJycsIHNlY29uZCA9ICcnXSA9IG1hdGNoXG4gIGlmICgvWy1cdTIwMTNcdTIwMTRdLy50ZXN0KHByZWZpeCArIGFnYWluKSB8fCAocHJlZml4ICE9PSBhZ2FpbiAmJiAhKHByZWZpeCA9PT0gJycgJiYgYWdhaW4gPT09ICcnKSkpXG4gICAgcmV0dXJuIHBpZWNlLnJlcGxhY2UoL1xccyooWy1cdTIwMTNcdTIwMTRdKVxccyovZywgJyQxJylcbiAgaWYgKGZvcm1hdCA9PT0gdW5kZWZpbmVkKSByZXR1cm4gYCR7cHJlZml4fSR7Zmlyc3R9JHtkZWxpbWl0ZXJ9JHthZ2Fpbn0ke3NlY29uZH1gXG4gIGNvbnN0IGVuZCA9IGZvcm1hdFJhbmdlKGZpcnN0LCBzZWNvbmQsIGZvcm1hdClcbiAgY29uc3Qga2VlcHMgPSBmb3JtYXQgPT09ICdleHBhbmRlZCcgPyBhZ2FpbiA6ICcnXG4gIHJldHVybiBgJHtwcmVmaXh9JHtmaXJzdH0ke2RlbGltaXRlcn0ke2tlZXBzfSR7ZW5kfWBcbn1cblxuLyoqIERpZ2l0cyBvZiB0aGUgc2Vjb25kIHBhZ2Ugb2YgYSByYW5nZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmb3JtYXRSYW5nZShmaXJzdDogc3RyaW5nLCBzZWNvbmQ6IHN0cmluZywgZm9ybWF0OiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBmdWxsID0gc2Vjb25kLmxlbmd0aCA8IGZpcnN0Lmxlbmd0aCA/IGZpcnN0LnNsaWNlKDAsIGZpcnN0Lmxlbmd0aCAtIHNlY29uZC5sZW5ndGgpICsgc2Vjb25kIDogc2Vjb25kXG4gIGlmIChmdWxsLmxlbmd0aCAhPT0gZmlyc3QubGVuZ3RoIHx8IE51bWJlcihmdWxsKSA8IE51bWJlcihmaXJzdCkpIHJldHVybiBmdWxsXG4gIHJldHVybiBmb3JtYXQgPT09ICdleHBhbmRlZCcgPyBmdWxsIDogc2hvcnRlbihmaXJzdCwgZnVsbCwgZm9ybWF0KVxufVxuXG5mdW5jdGlvbiBzaG9ydGVuKGZpcnN0OiBzdHJpbmcsIHNlY29uZDogc3RyaW5nLCBmb3JtYXQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIGxldCBzYW1lID0gMFxuICB3aGlsZSAoc2FtZSA8IGZpcnN0Lmxlbmd0aCAmJiBmaXJzdFtzYW1lXSA9PT0gc2Vjb25kW3NhbWVdKSBzYW1lKytcbiAgY29uc3QgY2hhbmdlZCA9IHNlY29uZC5sZW5ndGggLSBzYW1lXG4gIHN3aXRjaCAoZm9ybWF0KSB7XG4gICAgY2FzZSAnbWluaW1hbCc6XG4gICAgICByZXR1cm4gc2Vjb25kLnNsaWNlKC1NYXRoLm1heChjaGFuZ2VkLCAxKSlcbiAgICBjYXNlICdtaW5pbWFsLXR3byc6XG4gICAgICByZXR1cm4gc2Vjb25kLmxlbmd0aCA8IDIgPyBzZWNvbmQgOiBzZWNvbmQuc2xpY2UoLU1hdGgubWF4KGNoYW5nZWQsIDIpKVxuICAgIGNhc2UgJ2NoaWNhZ28nOlxuICAgIGNhc2UgJ2NoaWNhZ28tMTUnOlxuICAgICAgcmV0dXJuIGNoaWNhZ28oZmlyc3QsIHNlY29uZCwgY2hhbmdlZCwgdHJ1ZSlcbiAgICBjYXNlICdjaGljYWdvLTE2JzpcbiAgICAgIHJldHVybiBjaGljYWdvKGZpcnN0LCBzZWNvbmQsIGNoYW5nZWQsIGZhbHNlKVxuICAgIGRlZmF1bHQ6XG4gICAgICByZXR1cm4gc2Vjb25kXG4gIH1cbn1cblxuLyoqIENoaWNhZ28ncyBydWxlczogd2hvbGUgYmVsb3cgMTAwIGFuZCBhdCBodW5kcmVkczsgZWxzZSB0aGUgY2hhbmdlZCBwYXJ0LCB0d28gZGlnaXRzIGF0IGxlYXN0LiAqL1xuZnVuY3Rpb24gY2hpY2FnbyhmaXJzdDogc3RyaW5nLCBzZWNvbmQ6IHN0cmluZywgY2hhbmdlZDogbnVtYmVyLCBvbGRSdWxlOiBib29sZWFuKTogc3RyaW5nIHtcbiAgY29uc3QgbnVtYmVyID0gTnVtYmVyKGZpcnN0KVxuICBjb25zdCByZXN0ID0gbnVtYmVyICUgMTAwXG4gIGlmIChudW1iZXIgPCAxMDAgfHwgcmVzdCA9PT0gMCkgcmV0dXJuIHNlY29uZFxuICBpZiAocmVzdCA8IDEwKSByZXR1cm4gc2Vjb25kLnNsaWNlKC1jaGFuZ2VkKVxuICBpZiAob2xkUnVsZSAmJiBmaXJzdC5sZW5ndGggPT09IDQgJiYgY2hhbmdlZCA+PSAzKSByZXR1cm4gc2Vjb25kXG4gIHJldHVybiBzZWNvbmQuc2xpY2UoLU1hdGgubWF4KGNoYW5nZWQsIDIpKVxufVxuIiwgIi8qKlxuICogYGNzOm51bWJlcmA6IGEgbnVtYmVyIHZhcmlhYmxlIGFzIG51bWJlciwgb3JkaW5hbCwgd29yZCBvciBSb21hbiBudW1lcmFsIChDU0wgMS4wLjIsIFx1MjAxQ051bWJlclx1MjAxRCkuXG4gKi9cbmltcG9ydCB7aXNOdW1lcmljLCByb21hbiwgc3BsaXROdW1iZXJzfSBmcm9tICcuLi9pdGVtL251bWJlci50cydcbmltcG9ydCB0eXBlIHtMb2NhbGV9IGZyb20gJy4uL2xvY2FsZS9sb2NhbGUudHMnXG5pbXBvcnQge2ZpbmRUZXJtfSBmcm9tICcuLi9sb2NhbGUvdGVybXMudHMnXG5pbXBvcnQgdHlwZSB7WG1sRWxlbWVudH0gZnJvbSAnLi4veG1sLnRzJ1xuaW1wb3J0IHtudW1iZXJUZXh0fSBmcm9tICcuL2Nob29zZS50cydcbmltcG9ydCB0eXBlIHtSZW5kZXJ9IGZyb20gJy4vY29udGV4dC50cydcbmltcG9ydCB7ZmluaXNoZXJ9IGZyb20gJy4vZmluaXNoLnRzJ1xuaW1wb3J0IHtwYWdlUmFuZ2V9IGZyb20gJy4vcGFnZS50cydcbmltcG9ydCB0eXBlIHtTZXR0aW5nc30gZnJvbSAnLi9zZXR0aW5ncy50cydcblxuLyoqIFRoZSBjbG9zdXJlIG9mIGEgbnVtYmVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbXBpbGVOdW1iZXIoZWxlbWVudDogWG1sRWxlbWVudCwgc2V0dGluZ3M6IFNldHRpbmdzKTogUmVuZGVyIHtcbiAgY29uc3QgdmFyaWFibGUgPSBlbGVtZW50LmF0dHJpYnV0ZXMuZ2V0KCd2YXJpYWJsZScpID8/ICcnXG4gIGNvbnN0IGZvcm0gPSBlbGVtZW50LmF0dHJpYnV0ZXMuZ2V0KCdmb3JtJykgPz8gJ251bWVyaWMnXG4gIGNvbnN0IGZpbmlzaCA9IGZpbmlzaGVyKGVsZW1lbnQsIHNldHRpbmdzKVxuICBjb25zdCBnZW5kZXIgPSBzZXR0aW5ncy5sb2NhbGUudGVybXMuZ2V0KGAke3ZhcmlhYmxlfXxsb25nfGApPy5nZW5kZXIgPz8gJydcbiAgcmV0dXJuIChjb250ZXh0LCBpbnRvKSA9PiB7XG4gICAgY29udGV4dC5jYWxsZWQrK1xuICAgIGNvbnN0IHRleHQgPSBjb250ZXh0LnVzZWQ/Lmhhcyh2YXJpYWJsZSkgPyB1bmRlZmluZWQgOiBudW1iZXJUZXh0KGNvbnRleHQsIHZhcmlhYmxlKVxuICAgIGlmICh0ZXh0ID09PSB1bmRlZmluZWQpIHJldHVybiB2b2lkIGNvbnRleHQuc2VydmljZXMubWlzc2luZz8uKHZhcmlhYmxlKVxuICAgIGNvbnRleHQuZmlsbGVkKytcbiAgICBpZiAoc2V0dGluZ3MuYXJlYSA9PT0gJ3NvcnQnICYmIC9eXFxzKlxcZCtcXHMqJC8udGVzdCh0ZXh0KSlcbiAgICAgIHJldHVybiB2b2lkIGludG8ucHVzaCh0ZXh0LnRyaW0oKS5wYWRTdGFydCgxMCwgJzAnKSlcbiAgICBjb25zdCBzaG93biA9XG4gICAgICB2YXJpYWJsZS5zdGFydHNXaXRoKCdwYWdlJykgfHwgdmFyaWFibGUgPT09ICdsb2NhdG9yJ1xuICAgICAgICA/IHBhZ2VSYW5nZSh0ZXh0LCBzZXR0aW5ncylcbiAgICAgICAgOiBpc051bWVyaWModGV4dClcbiAgICAgICAgICA/IGZvcm1hdE51bWJlcnModGV4dCwgZm9ybSwgZ2VuZGVyLCBzZXR0aW5ncy5sb2NhbGUpXG4gICAgICAgICAgOiB0ZXh0XG4gICAgaW50by5wdXNoKGZpbmlzaChzaG93biwgY29udGV4dCwge3ZhcmlhYmxlLCBpdGVtSWQ6IGNvbnRleHQuaXRlbS5pZH0pKVxuICB9XG59XG5cbi8qKiBFYWNoIG51bWJlciBvZiB0aGUgdGV4dCBpbiB0aGF0IGZvcm0uICovXG5leHBvcnQgZnVuY3Rpb24gZm9ybWF0TnVtYmVycyh0ZXh0OiBzdHJpbmcsIGZvcm06IHN0cmluZywgZ2VuZGVyOiBzdHJpbmcsIGxvY2FsZTogTG9jYWxlKTogc3RyaW5nIHtcbiAgcmV0dXJuIHNwbGl0TnVtYmVycyh0ZXh0KVxuICAgIC5tYXAoKHBpZWNlKSA9PiAoL15cXGQrJC8udGVzdChwaWVjZSkgPyBmb3JtYXROdW1iZXIoTnVtYmVyKHBpZWNlKSwgZm9ybSwgZ2VuZGVyLCBsb2NhbGUpIDogcmFuZ2UocGllY2UpKSlcbiAgICAuam9pbignJylcbn1cblxuY29uc3QgcmFuZ2UgPSAocGllY2U6IHN0cmluZykgPT4gKHBpZWNlID09PSAnLScgfHwgcGllY2UgPT09ICdcXFxcLScgPyAocGllY2UgPT09ICctJyA/ICdcdTIwMTMnIDogJy0nKSA6IHBpZWNlKVxuXG4vKiogT25lIG51bWJlciBpbiB0aGF0IGZvcm0uICovXG5leHBvcnQgZnVuY3Rpb24gZm9ybWF0TnVtYmVyKG51bWJlcjogbnVtYmVyLCBmb3JtOiBzdHJpbmcsIGdlbmRlcjogc3RyaW5nLCBsb2NhbGU6IExvY2FsZSk6IHN0cmluZyB7XG4gIGlmIChmb3JtID09PSAncm9tYW4nKSByZXR1cm4gcm9tYW4obnVtYmVyKVxuICBpZiAoZm9ybSA9PT0gJ2xvbmctb3JkaW5hbCcgJiYgbnVtYmVyID49IDEgJiYgbnVtYmVyIDw9IDEwKSB7XG4gICAgY29uc3QgdGVybSA9IGZpbmRUZXJtKGxvY2FsZS50ZXJtcywgYGxvbmctb3JkaW5hbC0ke1N0cmluZyhudW1iZXIpLnBhZFN0YXJ0KDIsICcwJyl9YCwgJ2xvbmcnLCBnZW5kZXIpXG4gICAgaWYgKHRlcm0pIHJldHVybiB0ZXJtLnNpbmdsZVxuICB9XG4gIGlmIChmb3JtID09PSAnb3JkaW5hbCcgfHwgZm9ybSA9PT0gJ2xvbmctb3JkaW5hbCcpIHJldHVybiBudW1iZXIgKyBsb2NhbGUub3JkaW5hbFN1ZmZpeChudW1iZXIsIGdlbmRlcilcbiAgcmV0dXJuIFN0cmluZyhudW1iZXIpXG59XG4iLCAiLyoqXG4gKiBMYWJlbHMgb2YgdGhlIGZvcm0gRG9lOTksIG1hZGUgd2hlcmUgYW4gaXRlbSBicmluZ3Mgbm9uZTogbGV0dGVycyBvZiB0aGUgZmlyc3QgbmFtZXMsIHR3byBkaWdpdHMgb2ZcbiAqIHRoZSB5ZWFyLlxuICpcbiAqIEBleGFtcGxlXG4gKiAgIGNpdGF0aW9uTGFiZWwodmlldykgLy8gPT4gJ1JvTm83OCdcbiAqL1xuaW1wb3J0IHR5cGUge0l0ZW1WaWV3fSBmcm9tICcuL3ZpZXcudHMnXG5cbi8qKiBMZXR0ZXJzIHRha2VuIG9mIGVhY2ggZmFtaWx5IG5hbWUsIGJ5IG51bWJlciBvZiBuYW1lcy4gKi9cbmNvbnN0IGxldHRlcnM6IFJlYWRvbmx5QXJyYXk8UmVhZG9ubHlBcnJheTxudW1iZXI+PiA9IFtbNF0sIFsyLCAyXSwgWzIsIDEsIDFdLCBbMSwgMSwgMSwgMV1dXG5cbi8qKiBUaGUgaXRlbSdzIG93biBsYWJlbCwgb3Igb25lIG1hZGUgb2YgbmFtZXMgYW5kIHllYXIuICovXG5leHBvcnQgZnVuY3Rpb24gY2l0YXRpb25MYWJlbChpdGVtOiBJdGVtVmlldyk6IHN0cmluZyB7XG4gIGNvbnN0IG93biA9IGl0ZW0udGV4dCgnY2l0YXRpb24tbGFiZWwnKVxuICBpZiAob3duICE9PSB1bmRlZmluZWQpIHJldHVybiBvd25cbiAgY29uc3QgcGVvcGxlID1cbiAgICBbJ2F1dGhvcicsICdlZGl0b3InLCAndHJhbnNsYXRvciddLm1hcCgoZWFjaCkgPT4gaXRlbS5uYW1lcyhlYWNoKSkuZmluZCgoZWFjaCkgPT4gZWFjaC5sZW5ndGggPiAwKSA/PyBbXVxuICBjb25zdCBjb3VudHMgPSBsZXR0ZXJzW01hdGgubWluKHBlb3BsZS5sZW5ndGgsIDQpIC0gMV0gPz8gW11cbiAgY29uc3QgbmFtZXMgPSBjb3VudHMubWFwKChjb3VudCwgaW5kZXgpID0+IHtcbiAgICBjb25zdCBwZXJzb24gPSBwZW9wbGVbaW5kZXhdIVxuICAgIHJldHVybiAocGVyc29uLmZhbWlseSB8fCBwZXJzb24ubGl0ZXJhbCkucmVwbGFjZSgvW15cXHB7TH1dL2d1LCAnJykuc2xpY2UoMCwgY291bnQpXG4gIH0pXG4gIGNvbnN0IHllYXIgPSBpdGVtLmRhdGUoJ2lzc3VlZCcpPy5zdGFydC55ZWFyXG4gIHJldHVybiBuYW1lcy5qb2luKCcnKSArICh5ZWFyID09PSB1bmRlZmluZWQgPyAnJyA6IFN0cmluZyhNYXRoLmFicyh5ZWFyKSAlIDEwMCkucGFkU3RhcnQoMiwgJzAnKSlcbn1cbiIsICIvKipcbiAqIExpbmtzIG9mIHRoZSB2YXJpYWJsZXMgdGhhdCBpZGVudGlmeSBhIHdvcmsgb24gdGhlIHdlYi5cbiAqXG4gKiBAZXhhbXBsZVxuICogICBsaW5rT2YoJ0RPSScsICcxMC4xMDAwLzE4MicpIC8vID0+ICdodHRwczovL2RvaS5vcmcvMTAuMTAwMC8xODInXG4gKi9cblxuY29uc3QgcmVzb2x2ZXJzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PiA9IHtcbiAgRE9JOiAnaHR0cHM6Ly9kb2kub3JnLycsXG4gIFBNSUQ6ICdodHRwczovL3d3dy5uY2JpLm5sbS5uaWguZ292L3B1Ym1lZC8nLFxuICBQTUNJRDogJ2h0dHBzOi8vd3d3Lm5jYmkubmxtLm5paC5nb3YvcG1jL2FydGljbGVzLydcbn1cblxuY29uc3Qgd2ViID0gL15odHRwcz86XFwvXFwvL2lcblxuLyoqIFdoZXJlIHRoZSB2YXJpYWJsZSdzIHRleHQgcG9pbnRzOyBgdW5kZWZpbmVkYCB3aGVyZSBpdCBuYW1lcyBubyB3ZWIgYWRkcmVzcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaW5rT2YodmFyaWFibGU6IHN0cmluZywgdGV4dDogc3RyaW5nKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgdmFsdWUgPSB0ZXh0LnRyaW0oKVxuICBpZiAodmFyaWFibGUgPT09ICdVUkwnKSByZXR1cm4gd2ViLnRlc3QodmFsdWUpID8gdmFsdWUgOiB1bmRlZmluZWRcbiAgaWYgKCFPYmplY3QuaGFzT3duKHJlc29sdmVycywgdmFyaWFibGUpIHx8IHZhbHVlID09PSAnJykgcmV0dXJuIHVuZGVmaW5lZFxuICBpZiAod2ViLnRlc3QodmFsdWUpKSByZXR1cm4gdmFsdWVcbiAgcmV0dXJuIHJlc29sdmVyc1t2YXJpYWJsZV0gKyB2YWx1ZS5yZXBsYWNlKC9eKD86ZG9pfHBtaWR8cG1jaWQpOlxccyovaSwgJycpXG59XG4iLCAiLyoqXG4gKiBgY3M6dGV4dGA6IGEgdmFyaWFibGUsIGEgbWFjcm8sIGEgdGVybSBvciBhIHZhbHVlIChDU0wgMS4wLjIsIFx1MjAxQ1RleHRcdTIwMUQpLlxuICovXG5cbmltcG9ydCB7Y2l0YXRpb25MYWJlbH0gZnJvbSAnLi4vaXRlbS9sYWJlbC50cydcbmltcG9ydCB7cGFyc2VGaWVsZH0gZnJvbSAnLi4vaXRlbS9yaWNoLWZpZWxkLnRzJ1xuaW1wb3J0IHtudW1iZXJWYXJpYWJsZXN9IGZyb20gJy4uL2l0ZW0vdmFyaWFibGVzLnRzJ1xuaW1wb3J0IHR5cGUge0l0ZW1WaWV3fSBmcm9tICcuLi9pdGVtL3ZpZXcudHMnXG5pbXBvcnQge2pvaW5lZCwgdHlwZSBPdXR9IGZyb20gJy4uL3RyZWUvb3V0LnRzJ1xuaW1wb3J0IHR5cGUge1htbEVsZW1lbnR9IGZyb20gJy4uL3htbC50cydcbmltcG9ydCB0eXBlIHtDb250ZXh0LCBSZW5kZXJ9IGZyb20gJy4vY29udGV4dC50cydcbmltcG9ydCB7dHlwZSBGaW5pc2gsIGZpbmlzaGVyfSBmcm9tICcuL2ZpbmlzaC50cydcbmltcG9ydCB7Y29sbGVjdH0gZnJvbSAnLi9ncm91cC50cydcbmltcG9ydCB7dGVybU9mfSBmcm9tICcuL2xhYmVsLnRzJ1xuaW1wb3J0IHtsaW5rT2Z9IGZyb20gJy4vbGlua3MudHMnXG5pbXBvcnQge3BhZ2VSYW5nZX0gZnJvbSAnLi9wYWdlLnRzJ1xuaW1wb3J0IHR5cGUge1NldHRpbmdzfSBmcm9tICcuL3NldHRpbmdzLnRzJ1xuaW1wb3J0IHt5ZWFyU3VmZml4fSBmcm9tICcuL3llYXItc3VmZml4LnRzJ1xuXG4vKiogVGhlIGNsb3N1cmUgb2YgYSB0ZXh0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbXBpbGVUZXh0KGVsZW1lbnQ6IFhtbEVsZW1lbnQsIHNldHRpbmdzOiBTZXR0aW5ncyk6IFJlbmRlciB7XG4gIGNvbnN0IHthdHRyaWJ1dGVzfSA9IGVsZW1lbnRcbiAgY29uc3QgZmluaXNoID0gZmluaXNoZXIoZWxlbWVudCwgc2V0dGluZ3MpXG4gIGNvbnN0IHZhcmlhYmxlID0gYXR0cmlidXRlcy5nZXQoJ3ZhcmlhYmxlJylcbiAgaWYgKHZhcmlhYmxlICE9PSB1bmRlZmluZWQpIHJldHVybiB0ZXh0VmFyaWFibGUodmFyaWFibGUsIGF0dHJpYnV0ZXMuZ2V0KCdmb3JtJyksIGZpbmlzaCwgc2V0dGluZ3MpXG4gIGNvbnN0IG1hY3JvID0gYXR0cmlidXRlcy5nZXQoJ21hY3JvJylcbiAgaWYgKG1hY3JvICE9PSB1bmRlZmluZWQpIHJldHVybiB0ZXh0TWFjcm8obWFjcm8sIGZpbmlzaGVyKHdpdGhvdXRUZXh0T3B0aW9ucyhlbGVtZW50KSwgc2V0dGluZ3MpLCBzZXR0aW5ncylcbiAgY29uc3QgdGVybSA9IGF0dHJpYnV0ZXMuZ2V0KCd0ZXJtJylcbiAgaWYgKHRlcm0gIT09IHVuZGVmaW5lZCkgcmV0dXJuIHRleHRUZXJtKHRlcm0sIGF0dHJpYnV0ZXMsIGZpbmlzaCwgc2V0dGluZ3MpXG4gIGNvbnN0IHZhbHVlID0gYXR0cmlidXRlcy5nZXQoJ3ZhbHVlJykgPz8gJydcbiAgY29uc3QgcGFyc2VkID0gcGFyc2VGaWVsZCh2YWx1ZSlcbiAgcmV0dXJuIChjb250ZXh0LCBpbnRvKSA9PiB7XG4gICAgaWYgKHZhbHVlICE9PSAnJykgaW50by5wdXNoKGZpbmlzaChwYXJzZWQsIGNvbnRleHQpKVxuICB9XG59XG5cbi8qKiBUZXh0IGNhc2UgYW5kIHBlcmlvZHMgYXJlIG1hdHRlcnMgb2YgdGhlIHRleHRzIGEgbWFjcm8gcmVuZGVycywgbm90IG9mIGl0cyBjYWxsLiAqL1xuZnVuY3Rpb24gd2l0aG91dFRleHRPcHRpb25zKGVsZW1lbnQ6IFhtbEVsZW1lbnQpOiBYbWxFbGVtZW50IHtcbiAgY29uc3QgYXR0cmlidXRlcyA9IG5ldyBNYXAoZWxlbWVudC5hdHRyaWJ1dGVzKVxuICBhdHRyaWJ1dGVzLmRlbGV0ZSgndGV4dC1jYXNlJylcbiAgYXR0cmlidXRlcy5kZWxldGUoJ3N0cmlwLXBlcmlvZHMnKVxuICByZXR1cm4gey4uLmVsZW1lbnQsIGF0dHJpYnV0ZXN9XG59XG5cbmZ1bmN0aW9uIHRleHRUZXJtKFxuICBuYW1lOiBzdHJpbmcsXG4gIGF0dHJpYnV0ZXM6IFJlYWRvbmx5TWFwPHN0cmluZywgc3RyaW5nPixcbiAgZmluaXNoOiBGaW5pc2gsXG4gIHNldHRpbmdzOiBTZXR0aW5nc1xuKTogUmVuZGVyIHtcbiAgY29uc3QgdGVybSA9IHRlcm1PZihzZXR0aW5ncywgbmFtZSwgYXR0cmlidXRlcy5nZXQoJ2Zvcm0nKSA/PyAnbG9uZycsIGF0dHJpYnV0ZXMuZ2V0KCdwbHVyYWwnKSA9PT0gJ3RydWUnKVxuICBjb25zdCBjYXNlZCA9IGF0dHJpYnV0ZXMuaGFzKCd0ZXh0LWNhc2UnKVxuICBjb25zdCBzaG93biA9IHRlcm0gJiYgcGFyc2VGaWVsZCh0ZXJtKVxuICByZXR1cm4gKGNvbnRleHQsIGludG8pID0+IHtcbiAgICBpZiAoc2hvd24pIGludG8ucHVzaChmaW5pc2goc2hvd24sIGNvbnRleHQsIGNhc2VkID8gdW5kZWZpbmVkIDoge3JvbGU6ICd0ZXJtJywgZGF0YTogbmFtZX0pKVxuICB9XG59XG5cbmZ1bmN0aW9uIHRleHRNYWNybyhuYW1lOiBzdHJpbmcsIGZpbmlzaDogRmluaXNoLCBzZXR0aW5nczogU2V0dGluZ3MpOiBSZW5kZXIge1xuICBsZXQgcmVuZGVyOiBSZW5kZXIgfCB1bmRlZmluZWRcbiAgcmV0dXJuIChjb250ZXh0LCBpbnRvKSA9PiB7XG4gICAgcmVuZGVyID8/PSBzZXR0aW5ncy5tYWNyb3MuZ2V0KG5hbWUpXG4gICAgaWYgKCFyZW5kZXIpIHJldHVyblxuICAgIGNvbnN0IGNvbnRlbnQgPSBqb2luZWQoY29sbGVjdChbcmVuZGVyXSwgY29udGV4dCksIHVuZGVmaW5lZClcbiAgICBpZiAoY29udGVudCA9PT0gdW5kZWZpbmVkKSByZXR1cm5cbiAgICBjb250ZXh0LmNhbGxlZCsrXG4gICAgY29udGV4dC5maWxsZWQrK1xuICAgIGludG8ucHVzaChmaW5pc2godHlwZW9mIGNvbnRlbnQgPT09ICdzdHJpbmcnID8gY29udGVudCA6IHtraWRzOiBbY29udGVudF19LCBjb250ZXh0KSlcbiAgfVxufVxuXG50eXBlIFZhbHVlID0gKGNvbnRleHQ6IENvbnRleHQsIHNldHRpbmdzOiBTZXR0aW5ncykgPT4gT3V0IHwgdW5kZWZpbmVkXG5cbmNvbnN0IHNwZWNpYWw6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIFZhbHVlPj4gPSB7XG4gICdjaXRhdGlvbi1udW1iZXInOiAoe2NpdGV9KSA9PiAoe2tpZHM6IFtTdHJpbmcoY2l0ZS5udW1iZXIpXSwgcm9sZTogJ2NpdGF0aW9uLW51bWJlcicsIGRhdGE6IGNpdGUubnVtYmVyfSksXG4gICdjaXRhdGlvbi1sYWJlbCc6IChjb250ZXh0KSA9PiAoe1xuICAgIGtpZHM6IFtjaXRhdGlvbkxhYmVsKGNvbnRleHQuaXRlbSksIHllYXJTdWZmaXgoY29udGV4dCkgPz8gJyddXG4gIH0pLFxuICAneWVhci1zdWZmaXgnOiAoY29udGV4dCkgPT4geWVhclN1ZmZpeChjb250ZXh0KSxcbiAgJ2ZpcnN0LXJlZmVyZW5jZS1ub3RlLW51bWJlcic6ICh7Y2l0ZX0pID0+IChjaXRlLmZpcnN0Tm90ZSA+IDAgPyBTdHJpbmcoY2l0ZS5maXJzdE5vdGUpIDogdW5kZWZpbmVkKSxcbiAgbG9jYXRvcjogKHtjaXRlfSwgc2V0dGluZ3MpID0+XG4gICAgY2l0ZS5sb2NhdG9yID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBwYXJzZUZpZWxkKHBhZ2VSYW5nZShjaXRlLmxvY2F0b3IsIHNldHRpbmdzKSksXG4gIHBhZ2U6ICh7aXRlbX0sIHNldHRpbmdzKSA9PiB7XG4gICAgY29uc3QgdGV4dCA9IGl0ZW0udGV4dCgncGFnZScpXG4gICAgcmV0dXJuIHRleHQgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHBhZ2VSYW5nZSh0ZXh0LCBzZXR0aW5ncylcbiAgfVxufVxuXG4vKiogQSBudW1iZXIgdmFyaWFibGU7IHRoZSBoeXBoZW4gb2YgYSByYW5nZSBvZiBudW1iZXJzIGlzIGEgZGFzaC4gKi9cbmZ1bmN0aW9uIG51bWJlcnMoaXRlbTogSXRlbVZpZXcsIHZhcmlhYmxlOiBzdHJpbmcpOiBPdXQgfCB1bmRlZmluZWQge1xuICBjb25zdCB0ZXh0ID0gaXRlbS50ZXh0KHZhcmlhYmxlKVxuICBpZiAodGV4dCA9PT0gdW5kZWZpbmVkIHx8ICEvXlxccypcXGQrXFxwe0x9P1xccyotXFxzKlxcZCtcXHB7TH0/XFxzKiQvdS50ZXN0KHRleHQpKSByZXR1cm4gaXRlbS5maWVsZCh2YXJpYWJsZSlcbiAgcmV0dXJuIHRleHQudHJpbSgpLnJlcGxhY2UoL1xccyotXFxzKi8sICdcdTIwMTMnKVxufVxuXG5mdW5jdGlvbiB0ZXh0VmFyaWFibGUoXG4gIHZhcmlhYmxlOiBzdHJpbmcsXG4gIGZvcm06IHN0cmluZyB8IHVuZGVmaW5lZCxcbiAgZmluaXNoOiBGaW5pc2gsXG4gIHNldHRpbmdzOiBTZXR0aW5nc1xuKTogUmVuZGVyIHtcbiAgY29uc3Qgb3duID0gT2JqZWN0Lmhhc093bihzcGVjaWFsLCB2YXJpYWJsZSkgPyBzcGVjaWFsW3ZhcmlhYmxlXSA6IHVuZGVmaW5lZFxuICBjb25zdCBzaG9ydCA9IGZvcm0gPT09ICdzaG9ydCcgPyBgJHt2YXJpYWJsZX0tc2hvcnRgIDogdW5kZWZpbmVkXG4gIGNvbnN0IGlzTnVtYmVyID0gbnVtYmVyVmFyaWFibGVzLmhhcyh2YXJpYWJsZSlcbiAgcmV0dXJuIChjb250ZXh0LCBpbnRvKSA9PiB7XG4gICAgaWYgKHZhcmlhYmxlID09PSAneWVhci1zdWZmaXgnKSB7XG4gICAgICBpZiAoY29udGV4dC5zdGF0ZS55ZWFyU3VmZml4ID09PSAwIHx8IGNvbnRleHQuc3VmZml4RG9uZSkgcmV0dXJuXG4gICAgICBjb250ZXh0LnN1ZmZpeERvbmUgPSB0cnVlXG4gICAgfVxuICAgIGNvbnRleHQuY2FsbGVkKytcbiAgICBpZiAoY29udGV4dC51c2VkPy5oYXModmFyaWFibGUpKSByZXR1cm5cbiAgICBsZXQgdmFsdWUgPSBvd24gPyBvd24oY29udGV4dCwgc2V0dGluZ3MpIDogdW5kZWZpbmVkXG4gICAgaWYgKCFvd24pXG4gICAgICB2YWx1ZSA9XG4gICAgICAgIChzaG9ydCAmJiBjb250ZXh0Lml0ZW0uZmllbGQoc2hvcnQpKSA/P1xuICAgICAgICAoaXNOdW1iZXIgPyBudW1iZXJzKGNvbnRleHQuaXRlbSwgdmFyaWFibGUpIDogY29udGV4dC5pdGVtLmZpZWxkKHZhcmlhYmxlKSlcbiAgICBpZiAodmFsdWUgPT09IHVuZGVmaW5lZCB8fCB2YWx1ZSA9PT0gJycpIHJldHVybiB2b2lkIGNvbnRleHQuc2VydmljZXMubWlzc2luZz8uKHZhcmlhYmxlKVxuICAgIGNvbnRleHQuZmlsbGVkKytcbiAgICBjb25zdCB1cmwgPSBzZXR0aW5ncy5saW5rcyA/IGxpbmtPZih2YXJpYWJsZSwgY29udGV4dC5pdGVtLnRleHQodmFyaWFibGUpID8/ICcnKSA6IHVuZGVmaW5lZFxuICAgIGludG8ucHVzaChcbiAgICAgIGZpbmlzaCh2YWx1ZSwgY29udGV4dCwge3ZhcmlhYmxlLCBpdGVtSWQ6IGNvbnRleHQuaXRlbS5pZCwgLi4uKHVybCA9PT0gdW5kZWZpbmVkID8ge30gOiB7dXJsfSl9KVxuICAgIClcbiAgfVxufVxuIiwgIi8qKlxuICogVHVybnMgb25lIGFyZWEgb2YgYSBzdHlsZSBpbnRvIGNsb3N1cmVzOiBlYWNoIG1hY3JvIG9uY2UsIHdpdGggb3B0aW9ucywgdGVybXMgYW5kIGRhdGVzIGJvdW5kLlxuICpcbiAqIEBleGFtcGxlXG4gKiAgIGNvbnN0IHJlbmRlciA9IGNvbXBpbGVBcmVhKGxheW91dCwgc2V0dGluZ3MpXG4gKi9cbmltcG9ydCB7Y29tcGlsZU5hbWVzfSBmcm9tICcuLi9uYW1lcy9uYW1lcy50cydcbmltcG9ydCB0eXBlIHtYbWxFbGVtZW50fSBmcm9tICcuLi94bWwudHMnXG5pbXBvcnQge2NvbXBpbGVDaG9vc2V9IGZyb20gJy4vY2hvb3NlLnRzJ1xuaW1wb3J0IHR5cGUge1JlbmRlcn0gZnJvbSAnLi9jb250ZXh0LnRzJ1xuaW1wb3J0IHtjb21waWxlRGF0ZX0gZnJvbSAnLi9kYXRlLnRzJ1xuaW1wb3J0IHtjb2xsZWN0LCBjb21waWxlQWxsLCBjb21waWxlR3JvdXB9IGZyb20gJy4vZ3JvdXAudHMnXG5pbXBvcnQge2NvbXBpbGVMYWJlbH0gZnJvbSAnLi9sYWJlbC50cydcbmltcG9ydCB7Y29tcGlsZU51bWJlcn0gZnJvbSAnLi9udW1iZXIudHMnXG5pbXBvcnQgdHlwZSB7U2V0dGluZ3N9IGZyb20gJy4vc2V0dGluZ3MudHMnXG5pbXBvcnQge2NvbXBpbGVUZXh0fSBmcm9tICcuL3RleHQudHMnXG5cbmNvbnN0IGVsZW1lbnRzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCAoZWxlbWVudDogWG1sRWxlbWVudCwgc2V0dGluZ3M6IFNldHRpbmdzKSA9PiBSZW5kZXI+PiA9IHtcbiAgdGV4dDogY29tcGlsZVRleHQsXG4gIG51bWJlcjogY29tcGlsZU51bWJlcixcbiAgbGFiZWw6IChlbGVtZW50LCBzZXR0aW5ncykgPT4gKHNldHRpbmdzLmFyZWEgPT09ICdzb3J0JyA/IG5vdGhpbmcgOiBjb21waWxlTGFiZWwoZWxlbWVudCwgc2V0dGluZ3MpKSxcbiAgZGF0ZTogY29tcGlsZURhdGUsXG4gIG5hbWVzOiBjb21waWxlTmFtZXMsXG4gIGdyb3VwOiBjb21waWxlR3JvdXAsXG4gIGNob29zZTogY29tcGlsZUNob29zZVxufVxuXG5jb25zdCBub3RoaW5nOiBSZW5kZXIgPSAoKSA9PiB1bmRlZmluZWRcblxuLyoqIFNldHRpbmdzIHdpdGggYSBjb21waWxlciB0aGF0IGtub3dzIGV2ZXJ5IHJlbmRlcmluZyBlbGVtZW50LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdpdGhDb21waWxlcihzZXR0aW5nczogT21pdDxTZXR0aW5ncywgJ2NvbXBpbGUnIHwgJ21hY3Jvcyc+KTogU2V0dGluZ3Mge1xuICBjb25zdCB3aG9sZTogU2V0dGluZ3MgPSB7XG4gICAgLi4uc2V0dGluZ3MsXG4gICAgbWFjcm9zOiBuZXcgTWFwKCksXG4gICAgY29tcGlsZShlbGVtZW50LCBpbnNpZGUpIHtcbiAgICAgIGNvbnN0IG1hY3JvID0gZWxlbWVudC5uYW1lID09PSAndGV4dCcgPyBlbGVtZW50LmF0dHJpYnV0ZXMuZ2V0KCdtYWNybycpIDogdW5kZWZpbmVkXG4gICAgICBpZiAobWFjcm8gIT09IHVuZGVmaW5lZCAmJiAhd2hvbGUubWFjcm9zLmhhcyhtYWNybykpIGNvbXBpbGVNYWNybyhtYWNybywgd2hvbGUpXG4gICAgICBjb25zdCBjb21waWxlciA9IE9iamVjdC5oYXNPd24oZWxlbWVudHMsIGVsZW1lbnQubmFtZSkgPyBlbGVtZW50c1tlbGVtZW50Lm5hbWVdIDogdW5kZWZpbmVkXG4gICAgICBpZiAoIWNvbXBpbGVyKSByZXR1cm4gbm90aGluZ1xuICAgICAgcmV0dXJuIGNvbXBpbGVyKGVsZW1lbnQsIGluc2lkZSA/PyB3aG9sZSlcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHdob2xlXG59XG5cbi8qKiBDb21waWxlcyBhIG1hY3JvIGZvciB0aGlzIGFyZWE7IHRoZSBwbGFjZSBpcyB0YWtlbiBmaXJzdCwgc28gdGhhdCBsb29wcyBlbmQuICovXG5leHBvcnQgZnVuY3Rpb24gY29tcGlsZU1hY3JvKG5hbWU6IHN0cmluZywgc2V0dGluZ3M6IFNldHRpbmdzKTogUmVuZGVyIHtcbiAgY29uc3Qga25vd24gPSBzZXR0aW5ncy5tYWNyb3MuZ2V0KG5hbWUpXG4gIGlmIChrbm93bikgcmV0dXJuIGtub3duXG4gIHNldHRpbmdzLm1hY3Jvcy5zZXQobmFtZSwgbm90aGluZylcbiAgY29uc3QgZWxlbWVudCA9IHNldHRpbmdzLnN0eWxlLm1hY3Jvcy5nZXQobmFtZSlcbiAgY29uc3QgY2hpbGRyZW4gPSBlbGVtZW50ID8gY29tcGlsZUFsbChlbGVtZW50LCBzZXR0aW5ncykgOiBbXVxuICBjb25zdCByZW5kZXIgPSBpbXBsaWNpdEdyb3VwKGNoaWxkcmVuKVxuICBzZXR0aW5ncy5tYWNyb3Muc2V0KG5hbWUsIHJlbmRlcilcbiAgcmV0dXJuIHJlbmRlclxufVxuXG4vKiogTGlrZSBhIGdyb3VwLCBhIG1hY3JvIGlzIGxlZnQgb3V0IHdoZXJlIGl0IGFza2VkIGZvciB2YXJpYWJsZXMgYW5kIGFsbCB3ZXJlIGVtcHR5LiAqL1xuZnVuY3Rpb24gaW1wbGljaXRHcm91cChjaGlsZHJlbjogUmVhZG9ubHlBcnJheTxSZW5kZXI+KTogUmVuZGVyIHtcbiAgcmV0dXJuIChjb250ZXh0LCBpbnRvKSA9PiB7XG4gICAgY29uc3Qge2NhbGxlZCwgZmlsbGVkfSA9IGNvbnRleHRcbiAgICBjb25zdCBwaWVjZXMgPSBjb2xsZWN0KGNoaWxkcmVuLCBjb250ZXh0KVxuICAgIGlmIChjb250ZXh0LmNhbGxlZCA+IGNhbGxlZCAmJiBjb250ZXh0LmZpbGxlZCA9PT0gZmlsbGVkKSByZXR1cm5cbiAgICBpZiAocGllY2VzLmxlbmd0aCA9PT0gMCkgcmV0dXJuXG4gICAgZm9yIChjb25zdCBwaWVjZSBvZiBwaWVjZXMpIGludG8ucHVzaChwaWVjZSlcbiAgfVxufVxuIiwgIi8qKlxuICogU29ydCBrZXlzOiB3aGF0IGBjczprZXlgIG1ha2VzIG9mIGFuIGl0ZW0gKENTTCAxLjAuMiwgXHUyMDFDU29ydGluZ1x1MjAxRCkuXG4gKi9cbmltcG9ydCB7Y2l0YXRpb25MYWJlbH0gZnJvbSAnLi4vaXRlbS9sYWJlbC50cydcbmltcG9ydCB7aXNOdW1lcmljfSBmcm9tICcuLi9pdGVtL251bWJlci50cydcbmltcG9ydCB7cGFyc2VGaWVsZH0gZnJvbSAnLi4vaXRlbS9yaWNoLWZpZWxkLnRzJ1xuaW1wb3J0IHtkYXRlVmFyaWFibGVzLCBuYW1lVmFyaWFibGVzLCBudW1iZXJWYXJpYWJsZXN9IGZyb20gJy4uL2l0ZW0vdmFyaWFibGVzLnRzJ1xuaW1wb3J0IHR5cGUge0l0ZW1WaWV3fSBmcm9tICcuLi9pdGVtL3ZpZXcudHMnXG5pbXBvcnQge2RlZmF1bHROYW1lcywga2V5TmFtZXN9IGZyb20gJy4uL25hbWVzL29wdGlvbnMudHMnXG5pbXBvcnQge3R5cGUgUGVyc29uU2V0dGluZ3MsIHNvcnRKb2ludCwgc29ydFBlcnNvbn0gZnJvbSAnLi4vbmFtZXMvcGVyc29uLnRzJ1xuaW1wb3J0IHtudW1iZXJUZXh0fSBmcm9tICcuLi9yZW5kZXIvY2hvb3NlLnRzJ1xuaW1wb3J0IHtjb21waWxlTWFjcm8sIHdpdGhDb21waWxlcn0gZnJvbSAnLi4vcmVuZGVyL2NvbXBpbGUudHMnXG5pbXBvcnQge3R5cGUgQ2l0ZUZhY3RzLCB0eXBlIENpdGVTdGF0ZSwgbmV3Q29udGV4dCwgcGxhaW5TdGF0ZX0gZnJvbSAnLi4vcmVuZGVyL2NvbnRleHQudHMnXG5pbXBvcnQge3NvcnRUZXh0fSBmcm9tICcuLi9yZW5kZXIvZGF0ZS50cydcbmltcG9ydCB7Y29sbGVjdH0gZnJvbSAnLi4vcmVuZGVyL2dyb3VwLnRzJ1xuaW1wb3J0IHR5cGUge1NldHRpbmdzfSBmcm9tICcuLi9yZW5kZXIvc2V0dGluZ3MudHMnXG5pbXBvcnQge2pvaW5lZCwgdHlwZSBPdXQsIHBsYWluT2Z9IGZyb20gJy4uL3RyZWUvb3V0LnRzJ1xuaW1wb3J0IHR5cGUge1htbEVsZW1lbnR9IGZyb20gJy4uL3htbC50cydcblxuLyoqIFZhbHVlIG9mIGEga2V5OiB0ZXh0cyBjb21wYXJlZCBvbmUgYnkgb25lOyBlbXB0eSBzb3J0cyBsYXN0LiAqL1xuZXhwb3J0IHR5cGUgS2V5VmFsdWUgPSBSZWFkb25seUFycmF5PHN0cmluZz4gfCBudW1iZXIgfCB1bmRlZmluZWRcblxuLyoqIEEga2V5LCBjb21waWxlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU29ydEtleSB7XG4gIGRlc2NlbmRpbmc6IGJvb2xlYW5cbiAgLyoqIFdoZXRoZXIgdGhlIHZhbHVlIGlzIHRoZSBpdGVtJ3MgbnVtYmVyLCBub3Qga25vd24gYmVmb3JlIHNvcnRpbmcuICovXG4gIGJ5TnVtYmVyOiBib29sZWFuXG4gIHZhbHVlKGl0ZW06IEl0ZW1WaWV3LCBmYWN0czogQ2l0ZUZhY3RzLCBzdGF0ZTogQ2l0ZVN0YXRlKTogS2V5VmFsdWVcbn1cblxuLyoqIFRoZSBrZXlzIG9mIGBjczpzb3J0YCBpbiBhbiBhcmVhOyBub25lIHdoZXJlIGl0IGhhcyBubyBzdWNoIGNoaWxkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbXBpbGVLZXlzKFxuICBhcmVhOiBYbWxFbGVtZW50LFxuICBzZXR0aW5nczogT21pdDxTZXR0aW5ncywgJ2NvbXBpbGUnIHwgJ21hY3Jvcyc+XG4pOiBSZWFkb25seUFycmF5PFNvcnRLZXk+IHtcbiAgY29uc3Qgc29ydCA9IGFyZWEuY2hpbGRyZW4uZmluZCgoY2hpbGQpID0+IGNoaWxkLm5hbWUgPT09ICdzb3J0JylcbiAgY29uc3Qga2V5cyA9IHNvcnQ/LmNoaWxkcmVuLmZpbHRlcigoY2hpbGQpID0+IGNoaWxkLm5hbWUgPT09ICdrZXknKSA/PyBbXVxuICByZXR1cm4ga2V5cy5tYXAoKGtleSkgPT4gY29tcGlsZUtleShrZXksIHNldHRpbmdzKSlcbn1cblxuZnVuY3Rpb24gY29tcGlsZUtleShrZXk6IFhtbEVsZW1lbnQsIHNldHRpbmdzOiBPbWl0PFNldHRpbmdzLCAnY29tcGlsZScgfCAnbWFjcm9zJz4pOiBTb3J0S2V5IHtcbiAgY29uc3QgbWFjcm8gPSBrZXkuYXR0cmlidXRlcy5nZXQoJ21hY3JvJylcbiAgY29uc3QgdmFyaWFibGUgPSBrZXkuYXR0cmlidXRlcy5nZXQoJ3ZhcmlhYmxlJykgPz8gJydcbiAgY29uc3QgbmFtZXMgPSBrZXlOYW1lcyhrZXkuYXR0cmlidXRlcywgc2V0dGluZ3MubmFtZXMpXG4gIGNvbnN0IG93biA9IHdpdGhDb21waWxlcih7Li4uc2V0dGluZ3MsIG5hbWVzLCBhcmVhOiAnc29ydCcsIGltcGxpY2l0U3VmZml4OiBmYWxzZX0pXG4gIHJldHVybiB7XG4gICAgZGVzY2VuZGluZzoga2V5LmF0dHJpYnV0ZXMuZ2V0KCdzb3J0JykgPT09ICdkZXNjZW5kaW5nJyxcbiAgICBieU51bWJlcjogdmFyaWFibGUgPT09ICdjaXRhdGlvbi1udW1iZXInLFxuICAgIHZhbHVlOlxuICAgICAgbWFjcm8gPT09IHVuZGVmaW5lZFxuICAgICAgICA/IChpdGVtLCBmYWN0cykgPT4gdmFyaWFibGVLZXkodmFyaWFibGUsIGl0ZW0sIGZhY3RzLCBzZXR0aW5ncy5zdHlsZS5vcHRpb25zKVxuICAgICAgICA6IG1hY3JvS2V5KG1hY3JvLCBvd24pXG4gIH1cbn1cblxuZnVuY3Rpb24gbWFjcm9LZXkobmFtZTogc3RyaW5nLCBzZXR0aW5nczogU2V0dGluZ3MpOiBTb3J0S2V5Wyd2YWx1ZSddIHtcbiAgY29uc3QgcmVuZGVyID0gY29tcGlsZU1hY3JvKG5hbWUsIHNldHRpbmdzKVxuICByZXR1cm4gKGl0ZW0sIGZhY3RzLCBzdGF0ZSkgPT4ge1xuICAgIGNvbnN0IGNvbnRleHQgPSBuZXdDb250ZXh0KGl0ZW0sIGZhY3RzLCBzdGF0ZSwge30pXG4gICAgY29uc3Qgb3V0OiBPdXQgfCB1bmRlZmluZWQgPSBqb2luZWQoY29sbGVjdChbcmVuZGVyXSwgY29udGV4dCksIHVuZGVmaW5lZClcbiAgICByZXR1cm4gb3V0ID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiB0ZXh0cyhwbGFpbk9mKG91dCkpXG4gIH1cbn1cblxuY29uc3QgdGV4dHMgPSAodGV4dDogc3RyaW5nKTogS2V5VmFsdWUgPT4gKHRleHQudHJpbSgpID09PSAnJyA/IHVuZGVmaW5lZCA6IHRleHQuc3BsaXQoc29ydEpvaW50KSlcblxuLyoqIE5hbWVzIGluIGZ1bGwsIGZhbWlseSBuYW1lIGZpcnN0LiAqL1xuY29uc3QgbmFtZVNldHRpbmdzID0gKHN0eWxlOiBSZWFkb25seU1hcDxzdHJpbmcsIHN0cmluZz4pOiBQZXJzb25TZXR0aW5ncyA9PiAoe1xuICBvcHRpb25zOiB7Li4uZGVmYXVsdE5hbWVzLCBmb3JtOiAnbG9uZycsIHNvcnRPcmRlcjogJ2FsbCd9LFxuICBmYW1pbHk6IHVuZGVmaW5lZCxcbiAgZ2l2ZW46IHVuZGVmaW5lZCxcbiAgZGVtb3RlOiBzdHlsZS5nZXQoJ2RlbW90ZS1ub24tZHJvcHBpbmctcGFydGljbGUnKSA/PyAnZGlzcGxheS1hbmQtc29ydCcsXG4gIGh5cGhlbjogdHJ1ZSxcbiAgbG9jYWxlOiAnZW4tVVMnXG59KVxuXG5mdW5jdGlvbiB2YXJpYWJsZUtleShcbiAgdmFyaWFibGU6IHN0cmluZyxcbiAgaXRlbTogSXRlbVZpZXcsXG4gIGZhY3RzOiBDaXRlRmFjdHMsXG4gIHN0eWxlOiBSZWFkb25seU1hcDxzdHJpbmcsIHN0cmluZz5cbik6IEtleVZhbHVlIHtcbiAgaWYgKHZhcmlhYmxlID09PSAnY2l0YXRpb24tbnVtYmVyJykgcmV0dXJuIGZhY3RzLm51bWJlclxuICBpZiAodmFyaWFibGUgPT09ICdjaXRhdGlvbi1sYWJlbCcpIHJldHVybiB0ZXh0cyhjaXRhdGlvbkxhYmVsKGl0ZW0pKVxuICBpZiAobmFtZVZhcmlhYmxlcy5oYXModmFyaWFibGUpKSB7XG4gICAgcmV0dXJuIHRleHRzKFxuICAgICAgaXRlbVxuICAgICAgICAubmFtZXModmFyaWFibGUpXG4gICAgICAgIC5tYXAoKHBlcnNvbikgPT4gc29ydFBlcnNvbihwZXJzb24sIDIsIG5hbWVTZXR0aW5ncyhzdHlsZSkpKVxuICAgICAgICAuam9pbihzb3J0Sm9pbnQpXG4gICAgKVxuICB9XG4gIGlmIChkYXRlVmFyaWFibGVzLmhhcyh2YXJpYWJsZSkpIHtcbiAgICBjb25zdCBkYXRlID0gaXRlbS5kYXRlKHZhcmlhYmxlKVxuICAgIHJldHVybiBkYXRlICYmIHRleHRzKHNvcnRUZXh0KGRhdGUpKVxuICB9XG4gIGNvbnN0IHRleHQgPSBpdGVtLnRleHQodmFyaWFibGUpXG4gIGlmICh0ZXh0ID09PSB1bmRlZmluZWQpIHJldHVybiB1bmRlZmluZWRcbiAgaWYgKG51bWJlclZhcmlhYmxlcy5oYXModmFyaWFibGUpICYmIGlzTnVtZXJpYyh0ZXh0KSkge1xuICAgIGNvbnN0IG51bWJlciA9IC9cXGQrLy5leGVjKG51bWJlclRleHQobmV3Q29udGV4dChpdGVtLCBmYWN0cywgcGxhaW5TdGF0ZSwge30pLCB2YXJpYWJsZSkgPz8gJycpXG4gICAgaWYgKG51bWJlcikgcmV0dXJuIE51bWJlcihudW1iZXJbMF0pXG4gIH1cbiAgcmV0dXJuIHRleHRzKHBsYWluT2YocGFyc2VGaWVsZCh0ZXh0KSkpXG59XG4iLCAiLyoqXG4gKiBGYWN0cyBhYm91dCBhIHN0eWxlIHRoYXQgaG9sZCBmb3IgYWxsIGl0ZW1zOiB3aGF0IGRpc2FtYmlndWF0ZXMsIHdoYXQgY29sbGFwc2VzLCB3aGljaCB2YXJpYWJsZXMgaXRzXG4gKiBjaXRhdGlvbnMgYW5kIGVudHJpZXMgY2FuIGFzayBmb3IuXG4gKlxuICogQGV4YW1wbGVcbiAqICAgc3R5bGVGYWN0cyhzdHlsZSkuYWRkTmFtZXMgLy8gPT4gdHJ1ZVxuICovXG5pbXBvcnQgdHlwZSB7WG1sRWxlbWVudH0gZnJvbSAnLi4veG1sLnRzJ1xuaW1wb3J0IHR5cGUge1N0eWxlfSBmcm9tICcuL3N0eWxlLnRzJ1xuXG4vKiogRmFjdHMuICovXG5leHBvcnQgaW50ZXJmYWNlIFN0eWxlRmFjdHMge1xuICBpc05vdGU6IGJvb2xlYW5cbiAgYWRkTmFtZXM6IGJvb2xlYW5cbiAgYWRkR2l2ZW46IGJvb2xlYW5cbiAgZ2l2ZW5SdWxlOiBzdHJpbmdcbiAgeWVhclN1ZmZpeDogYm9vbGVhblxuICAvKiogV2hldGhlciBhIHRleHQgZWxlbWVudCByZW5kZXJzIHRoZSB5ZWFyIHN1ZmZpeC4gKi9cbiAgZXhwbGljaXRTdWZmaXg6IGJvb2xlYW5cbiAgLyoqIFdoZXRoZXIgYSBjb25kaXRpb24gb2YgY2l0YXRpb25zIHRlc3RzIGBkaXNhbWJpZ3VhdGVgLiAqL1xuICBjb25kaXRpb246IGJvb2xlYW5cbiAgY29sbGFwc2U6IHN0cmluZyB8IHVuZGVmaW5lZFxuICBncm91cERlbGltaXRlcjogc3RyaW5nIHwgdW5kZWZpbmVkXG4gIGFmdGVyQ29sbGFwc2U6IHN0cmluZyB8IHVuZGVmaW5lZFxuICBzdWZmaXhEZWxpbWl0ZXI6IHN0cmluZyB8IHVuZGVmaW5lZFxuICBuZWFyTm90ZURpc3RhbmNlOiBudW1iZXJcbiAgc3Vic3RpdHV0ZTogc3RyaW5nIHwgdW5kZWZpbmVkXG4gIHN1YnN0aXR1dGVSdWxlOiBzdHJpbmdcbiAgLyoqIFZhcmlhYmxlcyB0aGF0IGNpdGF0aW9ucywgb3IgZW50cmllcywgY2FuIHJlbmRlciBvciB0ZXN0LiAqL1xuICBjaXRhdGlvblZhcmlhYmxlczogUmVhZG9ubHlTZXQ8c3RyaW5nPlxuICBiaWJsaW9ncmFwaHlWYXJpYWJsZXM6IFJlYWRvbmx5U2V0PHN0cmluZz5cbn1cblxuLyoqIEZhY3RzIG9mIGEgc3R5bGUuICovXG5leHBvcnQgZnVuY3Rpb24gc3R5bGVGYWN0cyhzdHlsZTogU3R5bGUpOiBTdHlsZUZhY3RzIHtcbiAgY29uc3QgY2l0YXRpb24gPSBzdHlsZS5jaXRhdGlvbi5hdHRyaWJ1dGVzXG4gIGNvbnN0IGJpYmxpb2dyYXBoeSA9IHN0eWxlLmJpYmxpb2dyYXBoeT8uYXR0cmlidXRlc1xuICBjb25zdCBpbkNpdGF0aW9uID0gcmVhY2goc3R5bGUsIHN0eWxlLmNpdGF0aW9uKVxuICBjb25zdCBpbkJpYmxpb2dyYXBoeSA9IHN0eWxlLmJpYmxpb2dyYXBoeVxuICAgID8gcmVhY2goc3R5bGUsIHN0eWxlLmJpYmxpb2dyYXBoeSlcbiAgICA6IHt2YXJpYWJsZXM6IG5ldyBTZXQ8c3RyaW5nPigpLCBjb25kaXRpb246IGZhbHNlfVxuICBjb25zdCBjb2xsYXBzZSA9IGNpdGF0aW9uLmdldCgnY29sbGFwc2UnKVxuICByZXR1cm4ge1xuICAgIGlzTm90ZTogc3R5bGUuY2xhc3MgPT09ICdub3RlJyxcbiAgICBhZGROYW1lczogY2l0YXRpb24uZ2V0KCdkaXNhbWJpZ3VhdGUtYWRkLW5hbWVzJykgPT09ICd0cnVlJyxcbiAgICBhZGRHaXZlbjogY2l0YXRpb24uZ2V0KCdkaXNhbWJpZ3VhdGUtYWRkLWdpdmVubmFtZScpID09PSAndHJ1ZScsXG4gICAgZ2l2ZW5SdWxlOiBjaXRhdGlvbi5nZXQoJ2dpdmVubmFtZS1kaXNhbWJpZ3VhdGlvbi1ydWxlJykgPz8gJ2J5LWNpdGUnLFxuICAgIHllYXJTdWZmaXg6IGNpdGF0aW9uLmdldCgnZGlzYW1iaWd1YXRlLWFkZC15ZWFyLXN1ZmZpeCcpID09PSAndHJ1ZScsXG4gICAgZXhwbGljaXRTdWZmaXg6IFtpbkNpdGF0aW9uLCBpbkJpYmxpb2dyYXBoeV0uc29tZShcbiAgICAgICh7dmFyaWFibGVzfSkgPT4gdmFyaWFibGVzLmhhcygneWVhci1zdWZmaXgnKSB8fCB2YXJpYWJsZXMuaGFzKCdjaXRhdGlvbi1sYWJlbCcpXG4gICAgKSxcbiAgICBjb25kaXRpb246IGluQ2l0YXRpb24uY29uZGl0aW9uLFxuICAgIGNvbGxhcHNlLFxuICAgIGdyb3VwRGVsaW1pdGVyOiBjaXRhdGlvbi5nZXQoJ2NpdGUtZ3JvdXAtZGVsaW1pdGVyJyksXG4gICAgYWZ0ZXJDb2xsYXBzZTogY2l0YXRpb24uZ2V0KCdhZnRlci1jb2xsYXBzZS1kZWxpbWl0ZXInKSxcbiAgICBzdWZmaXhEZWxpbWl0ZXI6IGNpdGF0aW9uLmdldCgneWVhci1zdWZmaXgtZGVsaW1pdGVyJyksXG4gICAgbmVhck5vdGVEaXN0YW5jZTogZGlzdGFuY2VPZihjaXRhdGlvbi5nZXQoJ25lYXItbm90ZS1kaXN0YW5jZScpKSxcbiAgICBzdWJzdGl0dXRlOiBiaWJsaW9ncmFwaHk/LmdldCgnc3Vic2VxdWVudC1hdXRob3Itc3Vic3RpdHV0ZScpLFxuICAgIHN1YnN0aXR1dGVSdWxlOiBiaWJsaW9ncmFwaHk/LmdldCgnc3Vic2VxdWVudC1hdXRob3Itc3Vic3RpdHV0ZS1ydWxlJykgPz8gJ2NvbXBsZXRlLWFsbCcsXG4gICAgY2l0YXRpb25WYXJpYWJsZXM6IGluQ2l0YXRpb24udmFyaWFibGVzLFxuICAgIGJpYmxpb2dyYXBoeVZhcmlhYmxlczogaW5CaWJsaW9ncmFwaHkudmFyaWFibGVzXG4gIH1cbn1cblxuaW50ZXJmYWNlIFJlYWNoIHtcbiAgdmFyaWFibGVzOiBTZXQ8c3RyaW5nPlxuICBjb25kaXRpb246IGJvb2xlYW5cbn1cblxuLyoqIFdoYXQgdGhlIGFyZWEncyBsYXlvdXQgYW5kIHRoZSBtYWNyb3MgaXQgY2FsbHMgYXNrIGZvci4gKi9cbmZ1bmN0aW9uIHJlYWNoKHN0eWxlOiBTdHlsZSwgYXJlYTogWG1sRWxlbWVudCk6IFJlYWNoIHtcbiAgY29uc3QgZm91bmQ6IFJlYWNoID0ge3ZhcmlhYmxlczogbmV3IFNldCgpLCBjb25kaXRpb246IGZhbHNlfVxuICBjb25zdCBzZWVuID0gbmV3IFNldDxzdHJpbmc+KClcbiAgY29uc3QgcGVuZGluZyA9IGFyZWEuY2hpbGRyZW4uZmlsdGVyKChjaGlsZCkgPT4gY2hpbGQubmFtZSA9PT0gJ2xheW91dCcpXG4gIGZvciAobGV0IGVsZW1lbnQgPSBwZW5kaW5nLnBvcCgpOyBlbGVtZW50OyBlbGVtZW50ID0gcGVuZGluZy5wb3AoKSkge1xuICAgIHBlbmRpbmcucHVzaCguLi5lbGVtZW50LmNoaWxkcmVuKVxuICAgIGNvbnN0IHthdHRyaWJ1dGVzfSA9IGVsZW1lbnRcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2YgYXR0cmlidXRlcy5nZXQoJ3ZhcmlhYmxlJyk/LnRyaW0oKS5zcGxpdCgvXFxzKy8pID8/IFtdKSBmb3VuZC52YXJpYWJsZXMuYWRkKG5hbWUpXG4gICAgaWYgKGF0dHJpYnV0ZXMuaGFzKCdwb3NpdGlvbicpKSBmb3VuZC52YXJpYWJsZXMuYWRkKCdwb3NpdGlvbicpXG4gICAgaWYgKGF0dHJpYnV0ZXMuaGFzKCdkaXNhbWJpZ3VhdGUnKSkgZm91bmQuY29uZGl0aW9uID0gdHJ1ZVxuICAgIGNvbnN0IG1hY3JvID0gZWxlbWVudC5uYW1lID09PSAndGV4dCcgPyBhdHRyaWJ1dGVzLmdldCgnbWFjcm8nKSA6IHVuZGVmaW5lZFxuICAgIGlmIChtYWNybyAhPT0gdW5kZWZpbmVkICYmICFzZWVuLmhhcyhtYWNybykpIHtcbiAgICAgIHNlZW4uYWRkKG1hY3JvKVxuICAgICAgY29uc3QgdGFyZ2V0ID0gc3R5bGUubWFjcm9zLmdldChtYWNybylcbiAgICAgIGlmICh0YXJnZXQpIHBlbmRpbmcucHVzaCh0YXJnZXQpXG4gICAgfVxuICB9XG4gIHJldHVybiBmb3VuZFxufVxuXG5mdW5jdGlvbiBkaXN0YW5jZU9mKHZhbHVlOiBzdHJpbmcgfCB1bmRlZmluZWQpOiBudW1iZXIge1xuICBjb25zdCBkaXN0YW5jZSA9IE51bWJlcih2YWx1ZSA/PyA1KVxuICByZXR1cm4gTnVtYmVyLmlzRmluaXRlKGRpc3RhbmNlKSA/IGRpc3RhbmNlIDogNVxufVxuIiwgIi8qKlxuICogQSBzbWFsbCBzdHJpY3QgWE1MIHJlYWRlcjogZWxlbWVudHMsIGF0dHJpYnV0ZXMsIHRleHQ7IG5vIGRvY3VtZW50IHR5cGVzLCBubyBlbnRpdGllcyBidXQgdGhlIGZpdmVcbiAqIG9mIFhNTCBhbmQgY2hhcmFjdGVyIHJlZmVyZW5jZXM7IGJvdW5kZWQgZGVwdGggYW5kIHNpemUuXG4gKlxuICogQGV4YW1wbGVcbiAqICAgcGFyc2VYbWwoJzxhIGI9XCIxXCI+PGMvPjwvYT4nKS5jaGlsZHJlblswXT8ubmFtZSAvLyA9PiAnYydcbiAqL1xuaW1wb3J0IHtDc2xFcnJvcn0gZnJvbSAnLi9lcnJvci50cydcblxuLyoqIEFuIGVsZW1lbnQ7IGB0ZXh0YCBpcyBpdHMgb3duIGNoYXJhY3RlciBkYXRhLCBqb2luZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIFhtbEVsZW1lbnQge1xuICAvKiogTmFtZSB3aXRob3V0IG5hbWVzcGFjZSBwcmVmaXguICovXG4gIG5hbWU6IHN0cmluZ1xuICBhdHRyaWJ1dGVzOiBSZWFkb25seU1hcDxzdHJpbmcsIHN0cmluZz5cbiAgY2hpbGRyZW46IFhtbEVsZW1lbnRbXVxuICB0ZXh0OiBzdHJpbmdcbiAgLyoqIFdoZXJlIGl0cyBgPGAgc3RhbmRzLCBpbiBVVEYtMTYgY29kZSB1bml0cy4gKi9cbiAgb2Zmc2V0OiBudW1iZXJcbn1cblxuY29uc3QgbWF4RGVwdGggPSAyMDBcbmNvbnN0IG1heEVsZW1lbnRzID0gMjAwXzAwMFxuY29uc3QgbmFtZUVuZCA9IC9bXFxzLz49XS9cbmNvbnN0IGVudGl0aWVzOiBSZWFkb25seU1hcDxzdHJpbmcsIHN0cmluZz4gPSBuZXcgTWFwKFtcbiAgWydsdCcsICc8J10sXG4gIFsnZ3QnLCAnPiddLFxuICBbJ2FtcCcsICcmJ10sXG4gIFsncXVvdCcsICdcIiddLFxuICBbJ2Fwb3MnLCBcIidcIl1cbl0pXG5cbi8qKiBAdGhyb3dzIHtDc2xFcnJvcn0gYGludmFsaWQteG1sYCB3aXRoIGxpbmUgYW5kIGNvbHVtbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZVhtbChzb3VyY2U6IHN0cmluZyk6IFhtbEVsZW1lbnQge1xuICByZXR1cm4gbmV3IFJlYWRlcihzb3VyY2UpLmRvY3VtZW50KClcbn1cblxuLyoqIExpbmUgYW5kIGNvbHVtbiwgZnJvbSAxLCBvZiBhbiBvZmZzZXQuICovXG5leHBvcnQgZnVuY3Rpb24gcG9pbnRBdChzb3VyY2U6IHN0cmluZywgb2Zmc2V0OiBudW1iZXIpOiB7bGluZTogbnVtYmVyOyBjb2x1bW46IG51bWJlcn0ge1xuICBsZXQgbGluZSA9IDFcbiAgbGV0IHN0YXJ0ID0gMFxuICBmb3IgKGxldCBhdCA9IHNvdXJjZS5pbmRleE9mKCdcXG4nKTsgYXQgIT09IC0xICYmIGF0IDwgb2Zmc2V0OyBhdCA9IHNvdXJjZS5pbmRleE9mKCdcXG4nLCBhdCArIDEpKSB7XG4gICAgbGluZSsrXG4gICAgc3RhcnQgPSBhdCArIDFcbiAgfVxuICByZXR1cm4ge2xpbmUsIGNvbHVtbjogb2Zmc2V0IC0gc3RhcnQgKyAxfVxufVxuXG5jbGFzcyBSZWFkZXIge1xuICBwcml2YXRlIGF0ID0gMFxuICBwcml2YXRlIGNvdW50ID0gMFxuICBjb25zdHJ1Y3Rvcihwcml2YXRlIHJlYWRvbmx5IHNvdXJjZTogc3RyaW5nKSB7XG4gICAgaWYgKHNvdXJjZS5jaGFyQ29kZUF0KDApID09PSAweGZlZmYpIHRoaXMuYXQgPSAxXG4gIH1cblxuICBkb2N1bWVudCgpOiBYbWxFbGVtZW50IHtcbiAgICBjb25zdCBzdGFjazogWG1sRWxlbWVudFtdID0gW11cbiAgICBsZXQgcm9vdDogWG1sRWxlbWVudCB8IHVuZGVmaW5lZFxuICAgIGNvbnN0IHtzb3VyY2V9ID0gdGhpc1xuICAgIHdoaWxlICh0aGlzLmF0IDwgc291cmNlLmxlbmd0aCkge1xuICAgICAgY29uc3Qgb3BlbiA9IHNvdXJjZS5pbmRleE9mKCc8JywgdGhpcy5hdClcbiAgICAgIGNvbnN0IGVuZCA9IG9wZW4gPT09IC0xID8gc291cmNlLmxlbmd0aCA6IG9wZW5cbiAgICAgIGlmIChlbmQgPiB0aGlzLmF0KSB0aGlzLmNoYXJhY3RlcnMoc3RhY2suYXQoLTEpLCB0aGlzLmF0LCBlbmQpXG4gICAgICBpZiAob3BlbiA9PT0gLTEpIGJyZWFrXG4gICAgICB0aGlzLmF0ID0gb3BlblxuICAgICAgaWYgKHNvdXJjZS5zdGFydHNXaXRoKCc8IS0tJywgb3BlbikpIHRoaXMuc2tpcCgnLS0+JywgNClcbiAgICAgIGVsc2UgaWYgKHNvdXJjZS5zdGFydHNXaXRoKCc8IVtDREFUQVsnLCBvcGVuKSkgdGhpcy5jZGF0YShzdGFjay5hdCgtMSkpXG4gICAgICBlbHNlIGlmIChzb3VyY2Uuc3RhcnRzV2l0aCgnPD8nLCBvcGVuKSkgdGhpcy5za2lwKCc/PicsIDIpXG4gICAgICBlbHNlIGlmIChzb3VyY2Uuc3RhcnRzV2l0aCgnPCEnLCBvcGVuKSkgdGhpcy5mYWlsKCdVbmV4cGVjdGVkIGRvY3VtZW50IHR5cGUsIGV4cGVjdGVkIGFuIGVsZW1lbnQnKVxuICAgICAgZWxzZSBpZiAoc291cmNlW29wZW4gKyAxXSA9PT0gJy8nKSB0aGlzLmNsb3NlKHN0YWNrKVxuICAgICAgZWxzZSB7XG4gICAgICAgIGNvbnN0IHtlbGVtZW50LCBlbXB0eX0gPSB0aGlzLm9wZW4oKVxuICAgICAgICBjb25zdCBwYXJlbnQgPSBzdGFjay5hdCgtMSlcbiAgICAgICAgaWYgKHBhcmVudCkgcGFyZW50LmNoaWxkcmVuLnB1c2goZWxlbWVudClcbiAgICAgICAgZWxzZSBpZiAocm9vdCkgdGhpcy5mYWlsKGBVbmV4cGVjdGVkIHNlY29uZCByb290IGVsZW1lbnQgXFxgJHtlbGVtZW50Lm5hbWV9XFxgYCwgb3BlbilcbiAgICAgICAgZWxzZSByb290ID0gZWxlbWVudFxuICAgICAgICBpZiAoIWVtcHR5KSBzdGFjay5wdXNoKGVsZW1lbnQpXG4gICAgICAgIGlmIChzdGFjay5sZW5ndGggPiBtYXhEZXB0aCkgdGhpcy5mYWlsKCdVbmV4cGVjdGVkIGRlcHRoIG9mIG5lc3RpbmcnLCBvcGVuKVxuICAgICAgfVxuICAgIH1cbiAgICBjb25zdCB1bmNsb3NlZCA9IHN0YWNrLmF0KC0xKVxuICAgIGlmICh1bmNsb3NlZCkgdGhpcy5mYWlsKGBVbmV4cGVjdGVkIGVuZCwgZXhwZWN0ZWQgXFxgPC8ke3VuY2xvc2VkLm5hbWV9PlxcYGAsIHVuY2xvc2VkLm9mZnNldClcbiAgICBpZiAoIXJvb3QpIHRoaXMuZmFpbCgnVW5leHBlY3RlZCBlbmQsIGV4cGVjdGVkIGFuIGVsZW1lbnQnLCAwKVxuICAgIHJldHVybiByb290XG4gIH1cblxuICBwcml2YXRlIGNoYXJhY3RlcnMocGFyZW50OiBYbWxFbGVtZW50IHwgdW5kZWZpbmVkLCBmcm9tOiBudW1iZXIsIHRvOiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCByYXcgPSB0aGlzLnNvdXJjZS5zbGljZShmcm9tLCB0bylcbiAgICBpZiAocGFyZW50KSBwYXJlbnQudGV4dCArPSB0aGlzLmRlY29kZShyYXcsIGZyb20pXG4gICAgZWxzZSBpZiAocmF3LnRyaW0oKSAhPT0gJycpIHRoaXMuZmFpbCgnVW5leHBlY3RlZCB0ZXh0IG91dHNpZGUgdGhlIHJvb3QgZWxlbWVudCcsIGZyb20pXG4gICAgdGhpcy5hdCA9IHRvXG4gIH1cblxuICBwcml2YXRlIGNkYXRhKHBhcmVudDogWG1sRWxlbWVudCB8IHVuZGVmaW5lZCk6IHZvaWQge1xuICAgIGNvbnN0IHN0YXJ0ID0gdGhpcy5hdCArIDlcbiAgICB0aGlzLnNraXAoJ11dPicsIDkpXG4gICAgaWYgKHBhcmVudCkgcGFyZW50LnRleHQgKz0gdGhpcy5zb3VyY2Uuc2xpY2Uoc3RhcnQsIHRoaXMuYXQgLSAzKVxuICB9XG5cbiAgcHJpdmF0ZSBza2lwKGNsb3Nlcjogc3RyaW5nLCBmcm9tOiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCBlbmQgPSB0aGlzLnNvdXJjZS5pbmRleE9mKGNsb3NlciwgdGhpcy5hdCArIGZyb20pXG4gICAgaWYgKGVuZCA9PT0gLTEpIHRoaXMuZmFpbChgVW5leHBlY3RlZCBlbmQsIGV4cGVjdGVkIFxcYCR7Y2xvc2VyfVxcYGApXG4gICAgdGhpcy5hdCA9IGVuZCArIGNsb3Nlci5sZW5ndGhcbiAgfVxuXG4gIHByaXZhdGUgY2xvc2Uoc3RhY2s6IFhtbEVsZW1lbnRbXSk6IHZvaWQge1xuICAgIGNvbnN0IGVuZCA9IHRoaXMuc291cmNlLmluZGV4T2YoJz4nLCB0aGlzLmF0KVxuICAgIGNvbnN0IG5hbWUgPSBsb2NhbCh0aGlzLnNvdXJjZS5zbGljZSh0aGlzLmF0ICsgMiwgZW5kID09PSAtMSA/IHVuZGVmaW5lZCA6IGVuZCkudHJpbSgpKVxuICAgIGNvbnN0IGVsZW1lbnQgPSBzdGFjay5wb3AoKVxuICAgIGlmIChlbmQgPT09IC0xIHx8IGVsZW1lbnQ/Lm5hbWUgIT09IG5hbWUpIHtcbiAgICAgIHRoaXMuZmFpbChgVW5leHBlY3RlZCBcXGA8LyR7bmFtZX0+XFxgJHtlbGVtZW50ID8gYCwgZXhwZWN0ZWQgXFxgPC8ke2VsZW1lbnQubmFtZX0+XFxgYCA6ICcnfWApXG4gICAgfVxuICAgIHRoaXMuYXQgPSBlbmQgKyAxXG4gIH1cblxuICBwcml2YXRlIG9wZW4oKToge2VsZW1lbnQ6IFhtbEVsZW1lbnQ7IGVtcHR5OiBib29sZWFufSB7XG4gICAgY29uc3Qgb2Zmc2V0ID0gdGhpcy5hdFxuICAgIGlmICgrK3RoaXMuY291bnQgPiBtYXhFbGVtZW50cykgdGhpcy5mYWlsKCdVbmV4cGVjdGVkIG51bWJlciBvZiBlbGVtZW50cycpXG4gICAgdGhpcy5hdCsrXG4gICAgY29uc3QgbmFtZSA9IGxvY2FsKHRoaXMubmFtZSgpKVxuICAgIGNvbnN0IGF0dHJpYnV0ZXMgPSBuZXcgTWFwPHN0cmluZywgc3RyaW5nPigpXG4gICAgY29uc3QgZWxlbWVudDogWG1sRWxlbWVudCA9IHtuYW1lLCBhdHRyaWJ1dGVzLCBjaGlsZHJlbjogW10sIHRleHQ6ICcnLCBvZmZzZXR9XG4gICAgZm9yICg7Oykge1xuICAgICAgdGhpcy5zcGFjZSgpXG4gICAgICBjb25zdCBjaGFyID0gdGhpcy5zb3VyY2VbdGhpcy5hdF1cbiAgICAgIGlmIChjaGFyID09PSAnPicpIHtcbiAgICAgICAgdGhpcy5hdCsrXG4gICAgICAgIHJldHVybiB7ZWxlbWVudCwgZW1wdHk6IGZhbHNlfVxuICAgICAgfVxuICAgICAgaWYgKGNoYXIgPT09ICcvJyAmJiB0aGlzLnNvdXJjZVt0aGlzLmF0ICsgMV0gPT09ICc+Jykge1xuICAgICAgICB0aGlzLmF0ICs9IDJcbiAgICAgICAgcmV0dXJuIHtlbGVtZW50LCBlbXB0eTogdHJ1ZX1cbiAgICAgIH1cbiAgICAgIHRoaXMuYXR0cmlidXRlKGF0dHJpYnV0ZXMpXG4gICAgfVxuICB9XG5cbiAgcHJpdmF0ZSBhdHRyaWJ1dGUoYXR0cmlidXRlczogTWFwPHN0cmluZywgc3RyaW5nPik6IHZvaWQge1xuICAgIGNvbnN0IHN0YXJ0ID0gdGhpcy5hdFxuICAgIGNvbnN0IG5hbWUgPSB0aGlzLm5hbWUoKVxuICAgIHRoaXMuc3BhY2UoKVxuICAgIGlmICh0aGlzLnNvdXJjZVt0aGlzLmF0XSAhPT0gJz0nKSB0aGlzLmZhaWwoJ1VuZXhwZWN0ZWQgY2hhcmFjdGVyLCBleHBlY3RlZCBgPWAnKVxuICAgIHRoaXMuYXQrK1xuICAgIHRoaXMuc3BhY2UoKVxuICAgIGNvbnN0IHF1b3RlID0gdGhpcy5zb3VyY2VbdGhpcy5hdF1cbiAgICBpZiAocXVvdGUgIT09ICdcIicgJiYgcXVvdGUgIT09IFwiJ1wiKSB0aGlzLmZhaWwoJ1VuZXhwZWN0ZWQgY2hhcmFjdGVyLCBleHBlY3RlZCBhIHF1b3RlZCB2YWx1ZScpXG4gICAgY29uc3QgZnJvbSA9IHRoaXMuYXQgKyAxXG4gICAgY29uc3QgZW5kID0gdGhpcy5zb3VyY2UuaW5kZXhPZihxdW90ZSwgZnJvbSlcbiAgICBpZiAoZW5kID09PSAtMSkgdGhpcy5mYWlsKGBVbmV4cGVjdGVkIGVuZCwgZXhwZWN0ZWQgXFxgJHtxdW90ZX1cXGBgKVxuICAgIGlmIChhdHRyaWJ1dGVzLmhhcyhuYW1lKSkgdGhpcy5mYWlsKGBVbmV4cGVjdGVkIHNlY29uZCBhdHRyaWJ1dGUgXFxgJHtuYW1lfVxcYGAsIHN0YXJ0KVxuICAgIGF0dHJpYnV0ZXMuc2V0KG5hbWUsIHRoaXMuZGVjb2RlKHRoaXMuc291cmNlLnNsaWNlKGZyb20sIGVuZCksIGZyb20pKVxuICAgIHRoaXMuYXQgPSBlbmQgKyAxXG4gIH1cblxuICBwcml2YXRlIG5hbWUoKTogc3RyaW5nIHtcbiAgICBjb25zdCBzdGFydCA9IHRoaXMuYXRcbiAgICB3aGlsZSAodGhpcy5hdCA8IHRoaXMuc291cmNlLmxlbmd0aCAmJiAhbmFtZUVuZC50ZXN0KHRoaXMuc291cmNlW3RoaXMuYXRdISkpIHRoaXMuYXQrK1xuICAgIGlmICh0aGlzLmF0ID09PSBzdGFydCB8fCB0aGlzLmF0ID49IHRoaXMuc291cmNlLmxlbmd0aCkgdGhpcy5mYWlsKCdVbmV4cGVjdGVkIGNoYXJhY3RlciwgZXhwZWN0ZWQgYSBuYW1lJylcbiAgICByZXR1cm4gdGhpcy5zb3VyY2Uuc2xpY2Uoc3RhcnQsIHRoaXMuYXQpXG4gIH1cblxuICBwcml2YXRlIHNwYWNlKCk6IHZvaWQge1xuICAgIHdoaWxlICh0aGlzLnNvdXJjZS5jaGFyQ29kZUF0KHRoaXMuYXQpIDw9IDMyKSB0aGlzLmF0KytcbiAgICBpZiAodGhpcy5hdCA+PSB0aGlzLnNvdXJjZS5sZW5ndGgpIHRoaXMuZmFpbCgnVW5leHBlY3RlZCBlbmQgaW5zaWRlIGEgdGFnJylcbiAgfVxuXG4gIHByaXZhdGUgZGVjb2RlKHJhdzogc3RyaW5nLCBvZmZzZXQ6IG51bWJlcik6IHN0cmluZyB7XG4gICAgaWYgKCFyYXcuaW5jbHVkZXMoJyYnKSkgcmV0dXJuIHJhd1xuICAgIHJldHVybiByYXcucmVwbGFjZSgvJihbXjsmXFxzXXsxLDEyfSk7fCYvZywgKHdob2xlLCBuYW1lOiBzdHJpbmcgfCB1bmRlZmluZWQsIGluZGV4OiBudW1iZXIpID0+IHtcbiAgICAgIGNvbnN0IGtub3duID0gbmFtZSA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogKGVudGl0aWVzLmdldChuYW1lKSA/PyByZWZlcmVuY2UobmFtZSkpXG4gICAgICBpZiAoa25vd24gPT09IHVuZGVmaW5lZCkgdGhpcy5mYWlsKGBVbmV4cGVjdGVkIGVudGl0eSBcXGAke3dob2xlfVxcYCwgZXhwZWN0ZWQgXFxgJmFtcDtcXGBgLCBvZmZzZXQgKyBpbmRleClcbiAgICAgIHJldHVybiBrbm93blxuICAgIH0pXG4gIH1cblxuICBwcml2YXRlIGZhaWwobWVzc2FnZTogc3RyaW5nLCBvZmZzZXQgPSB0aGlzLmF0KTogbmV2ZXIge1xuICAgIGNvbnN0IHtsaW5lLCBjb2x1bW59ID0gcG9pbnRBdCh0aGlzLnNvdXJjZSwgTWF0aC5taW4ob2Zmc2V0LCB0aGlzLnNvdXJjZS5sZW5ndGgpKVxuICAgIHRocm93IG5ldyBDc2xFcnJvcignaW52YWxpZC14bWwnLCBtZXNzYWdlLCBsaW5lLCBjb2x1bW4pXG4gIH1cbn1cblxuZnVuY3Rpb24gcmVmZXJlbmNlKG5hbWU6IHN0cmluZyk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IG1hdGNoID0gL14jKD86eChbMC05YS1mXXsxLDZ9KXwoXFxkezEsN30pKSQvaS5leGVjKG5hbWUpXG4gIGlmICghbWF0Y2gpIHJldHVybiB1bmRlZmluZWRcbiAgY29uc3QgY29kZSA9IG1hdGNoWzFdID8gTnVtYmVyLnBhcnNlSW50KG1hdGNoWzFdLCAxNikgOiBOdW1iZXIobWF0Y2hbMl0pXG4gIHJldHVybiBjb2RlID4gMCAmJiBjb2RlIDw9IDB4MTBmZmZmID8gU3RyaW5nLmZyb21Db2RlUG9pbnQoY29kZSkgOiB1bmRlZmluZWRcbn1cblxuZnVuY3Rpb24gbG9jYWwobmFtZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgY29sb24gPSBuYW1lLmluZGV4T2YoJzonKVxuICByZXR1cm4gY29sb24gPT09IC0xID8gbmFtZSA6IG5hbWUuc2xpY2UoY29sb24gKyAxKVxufVxuIiwgIi8qKlxuICogTWFjcm8gY2FsbHM6IGVhY2ggbXVzdCBuYW1lIGEgbWFjcm8sIG5vbmUgbWF5IHJlYWNoIGl0c2VsZiwgYW5kIHRvZ2V0aGVyIHRoZXkgbXVzdCBzdGF5IHNtYWxsIGVub3VnaFxuICogdG8gYmUgcmVuZGVyZWQuXG4gKlxuICogQGV4YW1wbGVcbiAqICAgY2hlY2tNYWNyb3Moc3R5bGUpIC8vIHRocm93cyBDc2xFcnJvciBgbWFjcm8tbG9vcGAgd2hlcmUgYSBtYWNybyBjYWxscyBpdHNlbGZcbiAqL1xuaW1wb3J0IHR5cGUge1htbEVsZW1lbnR9IGZyb20gJy4uL3htbC50cydcbmltcG9ydCB0eXBlIHtTdHlsZX0gZnJvbSAnLi9zdHlsZS50cydcblxuLyoqIEVsZW1lbnRzIHJlbmRlcmVkIGF0IG1vc3QgZm9yIG9uZSBjaXRlLCB3aGF0ZXZlciB0aGUgaXRlbS4gKi9cbmNvbnN0IG1heENvc3QgPSAxXzAwMF8wMDBcblxuLyoqIEB0aHJvd3Mge0NzbEVycm9yfSBgdW5rbm93bi1tYWNyb2AsIGBtYWNyby1sb29wYCBvciBgc3R5bGUtdG9vLWxhcmdlYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja01hY3JvcyhzdHlsZTogU3R5bGUpOiB2b2lkIHtcbiAgY29uc3QgY29zdHMgPSBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpXG4gIGNvbnN0IG9wZW4gPSBuZXcgU2V0PHN0cmluZz4oKVxuXG4gIGNvbnN0IGNvc3RPZiA9IChlbGVtZW50OiBYbWxFbGVtZW50KTogbnVtYmVyID0+IHtcbiAgICBjb25zdCBwYXJ0cyA9IGVsZW1lbnQuY2hpbGRyZW4ubWFwKGNvc3RPZilcbiAgICBjb25zdCBvd24gPSBlbGVtZW50Lm5hbWUgPT09ICdjaG9vc2UnID8gTWF0aC5tYXgoMCwgLi4ucGFydHMpIDogcGFydHMucmVkdWNlKChzdW0sIGVhY2gpID0+IHN1bSArIGVhY2gsIDApXG4gICAgY29uc3QgbmFtZSA9XG4gICAgICBlbGVtZW50Lm5hbWUgPT09ICd0ZXh0JyB8fCBlbGVtZW50Lm5hbWUgPT09ICdrZXknID8gZWxlbWVudC5hdHRyaWJ1dGVzLmdldCgnbWFjcm8nKSA6IHVuZGVmaW5lZFxuICAgIGNvbnN0IHRvdGFsID0gMSArIG93biArIChuYW1lID09PSB1bmRlZmluZWQgPyAwIDogbWFjcm9Db3N0KG5hbWUsIGVsZW1lbnQpKVxuICAgIGlmICh0b3RhbCA+IG1heENvc3QpIHN0eWxlLmZhaWwoJ3N0eWxlLXRvby1sYXJnZScsICdVbmV4cGVjdGVkIG51bWJlciBvZiByZW5kZXJpbmcgZWxlbWVudHMnLCBlbGVtZW50KVxuICAgIHJldHVybiB0b3RhbFxuICB9XG5cbiAgY29uc3QgbWFjcm9Db3N0ID0gKG5hbWU6IHN0cmluZywgYXQ6IFhtbEVsZW1lbnQpOiBudW1iZXIgPT4ge1xuICAgIGNvbnN0IGtub3duID0gY29zdHMuZ2V0KG5hbWUpXG4gICAgaWYgKGtub3duICE9PSB1bmRlZmluZWQpIHJldHVybiBrbm93blxuICAgIGNvbnN0IG1hY3JvID0gc3R5bGUubWFjcm9zLmdldChuYW1lKVxuICAgIGlmICghbWFjcm8pIHtcbiAgICAgIHJldHVybiBzdHlsZS5mYWlsKCd1bmtub3duLW1hY3JvJywgYFVuZXhwZWN0ZWQgbWFjcm8gXFxgJHtuYW1lfVxcYGAsIGF0LCBbLi4uc3R5bGUubWFjcm9zLmtleXMoKV0pXG4gICAgfVxuICAgIGlmIChvcGVuLmhhcyhuYW1lKSkgc3R5bGUuZmFpbCgnbWFjcm8tbG9vcCcsIGBVbmV4cGVjdGVkIG1hY3JvIFxcYCR7bmFtZX1cXGAgaW5zaWRlIGl0c2VsZmAsIGF0KVxuICAgIG9wZW4uYWRkKG5hbWUpXG4gICAgY29uc3QgY29zdCA9IG1hY3JvLmNoaWxkcmVuLnJlZHVjZSgoc3VtLCBjaGlsZCkgPT4gc3VtICsgY29zdE9mKGNoaWxkKSwgMSlcbiAgICBvcGVuLmRlbGV0ZShuYW1lKVxuICAgIGNvc3RzLnNldChuYW1lLCBjb3N0KVxuICAgIHJldHVybiBjb3N0XG4gIH1cblxuICBmb3IgKGNvbnN0IGFyZWEgb2YgW3N0eWxlLmNpdGF0aW9uLCBzdHlsZS5iaWJsaW9ncmFwaHldKSBpZiAoYXJlYSkgY29zdE9mKGFyZWEpXG59XG4iLCAiLyoqXG4gKiBBIHN0eWxlIGFzIHJlYWQ6IGl0cyBwYXJ0cyBmb3VuZCBhbmQgY2hlY2tlZCwgbm90aGluZyBjb21waWxlZCB5ZXQuXG4gKlxuICogQGV4YW1wbGVcbiAqICAgcGFyc2VTdHlsZSh4bWwpLmNsYXNzIC8vID0+ICdpbi10ZXh0J1xuICovXG5pbXBvcnQge0NzbEVycm9yfSBmcm9tICcuLi9lcnJvci50cydcbmltcG9ydCB7dHlwZSBMb2NhbGVTb3VyY2UsIHJlYWRMb2NhbGV9IGZyb20gJy4uL2xvY2FsZS9yZWFkLnRzJ1xuaW1wb3J0IHtwYXJzZVhtbCwgcG9pbnRBdCwgdHlwZSBYbWxFbGVtZW50fSBmcm9tICcuLi94bWwudHMnXG5pbXBvcnQge2NoZWNrTWFjcm9zfSBmcm9tICcuL21hY3Jvcy50cydcblxuLyoqIEEgc3R5bGUncyBwYXJ0cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3R5bGUge1xuICB0aXRsZTogc3RyaW5nXG4gIGlkOiBzdHJpbmdcbiAgLyoqIGBub3RlYCBvciBgaW4tdGV4dGAuICovXG4gIGNsYXNzOiBzdHJpbmdcbiAgZGVmYXVsdExvY2FsZTogc3RyaW5nIHwgdW5kZWZpbmVkXG4gIC8qKiBBdHRyaWJ1dGVzIG9mIGBjczpzdHlsZWAuICovXG4gIG9wdGlvbnM6IFJlYWRvbmx5TWFwPHN0cmluZywgc3RyaW5nPlxuICBsb2NhbGVzOiBSZWFkb25seUFycmF5PExvY2FsZVNvdXJjZT5cbiAgbWFjcm9zOiBSZWFkb25seU1hcDxzdHJpbmcsIFhtbEVsZW1lbnQ+XG4gIGNpdGF0aW9uOiBYbWxFbGVtZW50XG4gIGJpYmxpb2dyYXBoeTogWG1sRWxlbWVudCB8IHVuZGVmaW5lZFxuICAvKiogVGhyb3dzIHdpdGggdGhlIHBsYWNlIG9mIHRoZSBlbGVtZW50LiAqL1xuICBmYWlsKGNvZGU6IHN0cmluZywgbWVzc2FnZTogc3RyaW5nLCBhdDogWG1sRWxlbWVudCwgZXhwZWN0ZWQ/OiBSZWFkb25seUFycmF5PHN0cmluZz4pOiBuZXZlclxufVxuXG4vKiogQHRocm93cyB7Q3NsRXJyb3J9IHdoZXJlIHRoZSB0ZXh0IGlzIG5vdCBhbiBpbmRlcGVuZGVudCBDU0wgc3R5bGUuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VTdHlsZShzb3VyY2U6IHN0cmluZyk6IFN0eWxlIHtcbiAgY29uc3Qgcm9vdCA9IHBhcnNlWG1sKHNvdXJjZSlcbiAgY29uc3QgZmFpbCA9IChcbiAgICBjb2RlOiBzdHJpbmcsXG4gICAgbWVzc2FnZTogc3RyaW5nLFxuICAgIGF0OiBYbWxFbGVtZW50LFxuICAgIGV4cGVjdGVkOiBSZWFkb25seUFycmF5PHN0cmluZz4gPSBbXVxuICApOiBuZXZlciA9PiB7XG4gICAgY29uc3Qge2xpbmUsIGNvbHVtbn0gPSBwb2ludEF0KHNvdXJjZSwgYXQub2Zmc2V0KVxuICAgIHRocm93IG5ldyBDc2xFcnJvcihjb2RlLCBtZXNzYWdlLCBsaW5lLCBjb2x1bW4sIGV4cGVjdGVkKVxuICB9XG4gIGlmIChyb290Lm5hbWUgIT09ICdzdHlsZScpXG4gICAgZmFpbCgnaW52YWxpZC1zdHlsZScsIGBVbmV4cGVjdGVkIHJvb3QgXFxgJHtyb290Lm5hbWV9XFxgLCBleHBlY3RlZCBcXGBzdHlsZVxcYGAsIHJvb3QpXG4gIGNvbnN0IGNoaWxkID0gKG5hbWU6IHN0cmluZykgPT4gcm9vdC5jaGlsZHJlbi5maW5kKChlYWNoKSA9PiBlYWNoLm5hbWUgPT09IG5hbWUpXG4gIGNvbnN0IGNpdGF0aW9uID0gY2hpbGQoJ2NpdGF0aW9uJylcbiAgY29uc3QgaW5mbyA9IGNoaWxkKCdpbmZvJylcbiAgY29uc3QgcGFyZW50ID0gaW5mbz8uY2hpbGRyZW4uZmluZCgoZWFjaCkgPT4gZWFjaC5hdHRyaWJ1dGVzLmdldCgncmVsJykgPT09ICdpbmRlcGVuZGVudC1wYXJlbnQnKVxuICBpZiAoIWNpdGF0aW9uICYmIHBhcmVudCkge1xuICAgIGNvbnN0IGhyZWYgPSBwYXJlbnQuYXR0cmlidXRlcy5nZXQoJ2hyZWYnKSA/PyAnJ1xuICAgIHJldHVybiBmYWlsKCdkZXBlbmRlbnQtc3R5bGUnLCBgVW5leHBlY3RlZCBkZXBlbmRlbnQgc3R5bGUsIGV4cGVjdGVkIGl0cyBwYXJlbnQgXFxgJHtocmVmfVxcYGAsIHBhcmVudCwgW1xuICAgICAgaHJlZlxuICAgIF0pXG4gIH1cbiAgaWYgKCFjaXRhdGlvbikgcmV0dXJuIGZhaWwoJ2ludmFsaWQtc3R5bGUnLCAnVW5leHBlY3RlZCBzdHlsZSB3aXRob3V0IGBjaXRhdGlvbmAnLCByb290LCBbJ2NpdGF0aW9uJ10pXG4gIGNvbnN0IHN0eWxlOiBTdHlsZSA9IHtcbiAgICB0aXRsZTogdGV4dE9mKGluZm8sICd0aXRsZScpLFxuICAgIGlkOiB0ZXh0T2YoaW5mbywgJ2lkJyksXG4gICAgY2xhc3M6IHJvb3QuYXR0cmlidXRlcy5nZXQoJ2NsYXNzJykgPz8gJ2luLXRleHQnLFxuICAgIGRlZmF1bHRMb2NhbGU6IHJvb3QuYXR0cmlidXRlcy5nZXQoJ2RlZmF1bHQtbG9jYWxlJyksXG4gICAgb3B0aW9uczogcm9vdC5hdHRyaWJ1dGVzLFxuICAgIGxvY2FsZXM6IHJvb3QuY2hpbGRyZW4uZmlsdGVyKChlYWNoKSA9PiBlYWNoLm5hbWUgPT09ICdsb2NhbGUnKS5tYXAoKGVhY2gpID0+IHJlYWRMb2NhbGUoZWFjaCwgdHJ1ZSkpLFxuICAgIG1hY3JvczogbWFjcm9zT2Yocm9vdCksXG4gICAgY2l0YXRpb24sXG4gICAgYmlibGlvZ3JhcGh5OiBjaGlsZCgnYmlibGlvZ3JhcGh5JyksXG4gICAgZmFpbFxuICB9XG4gIGZvciAoY29uc3QgYXJlYSBvZiBbc3R5bGUuY2l0YXRpb24sIHN0eWxlLmJpYmxpb2dyYXBoeV0pIHtcbiAgICBpZiAoYXJlYSAmJiAhbGF5b3V0T2YoYXJlYSkpXG4gICAgICBmYWlsKCdpbnZhbGlkLXN0eWxlJywgYFVuZXhwZWN0ZWQgXFxgJHthcmVhLm5hbWV9XFxgIHdpdGhvdXQgXFxgbGF5b3V0XFxgYCwgYXJlYSwgWydsYXlvdXQnXSlcbiAgfVxuICBjaGVja01hY3JvcyhzdHlsZSlcbiAgcmV0dXJuIHN0eWxlXG59XG5cbi8qKiBUaGUgbGF5b3V0IG9mIGBjczpjaXRhdGlvbmAgb3IgYGNzOmJpYmxpb2dyYXBoeWAuICovXG5leHBvcnQgY29uc3QgbGF5b3V0T2YgPSAoYXJlYTogWG1sRWxlbWVudCk6IFhtbEVsZW1lbnQgfCB1bmRlZmluZWQgPT5cbiAgYXJlYS5jaGlsZHJlbi5maW5kKChlYWNoKSA9PiBlYWNoLm5hbWUgPT09ICdsYXlvdXQnKVxuXG5jb25zdCB0ZXh0T2YgPSAoaW5mbzogWG1sRWxlbWVudCB8IHVuZGVmaW5lZCwgbmFtZTogc3RyaW5nKSA9PlxuICBpbmZvPy5jaGlsZHJlbi5maW5kKChlYWNoKSA9PiBlYWNoLm5hbWUgPT09IG5hbWUpPy50ZXh0LnRyaW0oKSA/PyAnJ1xuXG5mdW5jdGlvbiBtYWNyb3NPZihyb290OiBYbWxFbGVtZW50KTogUmVhZG9ubHlNYXA8c3RyaW5nLCBYbWxFbGVtZW50PiB7XG4gIGNvbnN0IG1hY3JvcyA9IG5ldyBNYXA8c3RyaW5nLCBYbWxFbGVtZW50PigpXG4gIGZvciAoY29uc3QgZWFjaCBvZiByb290LmNoaWxkcmVuKVxuICAgIGlmIChlYWNoLm5hbWUgPT09ICdtYWNybycpIG1hY3Jvcy5zZXQoZWFjaC5hdHRyaWJ1dGVzLmdldCgnbmFtZScpID8/ICcnLCBlYWNoKVxuICByZXR1cm4gbWFjcm9zXG59XG4iLCAiLyoqXG4gKiBBIHByb2Nlc3Nvcjogb25lIHN0eWxlIGluIG9uZSBsb2NhbGUsIGNvbXBpbGVkOyByZW5kZXJzIHNpbmdsZSBjaXRlcyBhbmQgZW50cmllcy5cbiAqXG4gKiBAZXhhbXBsZVxuICogICBjb25zdCBwcm9jZXNzb3IgPSBjcmVhdGVQcm9jZXNzb3Ioc3R5bGVYbWwsIHtsb2NhbGVYbWw6ICh0YWcpID0+IGZpbGVzLmdldCh0YWcpfSlcbiAqL1xuaW1wb3J0IHt0eXBlIExvY2FsZSwgbWVyZ2VMb2NhbGVzfSBmcm9tICcuL2xvY2FsZS9sb2NhbGUudHMnXG5pbXBvcnQge3R5cGUgTG9jYWxlU291cmNlLCByZWFkTG9jYWxlfSBmcm9tICcuL2xvY2FsZS9yZWFkLnRzJ1xuaW1wb3J0IHtjaGFpbk9mfSBmcm9tICcuL2xvY2FsZS90YWdzLnRzJ1xuaW1wb3J0IHtkZWZhdWx0TmFtZXMsIGluaGVyaXRlZE5hbWVzfSBmcm9tICcuL25hbWVzL29wdGlvbnMudHMnXG5pbXBvcnQge3dpdGhDb21waWxlcn0gZnJvbSAnLi9yZW5kZXIvY29tcGlsZS50cydcbmltcG9ydCB0eXBlIHtSZW5kZXJ9IGZyb20gJy4vcmVuZGVyL2NvbnRleHQudHMnXG5pbXBvcnQge2NvbXBpbGVBbGx9IGZyb20gJy4vcmVuZGVyL2dyb3VwLnRzJ1xuaW1wb3J0IHR5cGUge0FyZWEsIFNldHRpbmdzfSBmcm9tICcuL3JlbmRlci9zZXR0aW5ncy50cydcbmltcG9ydCB7Y29sbGF0b3JGb3J9IGZyb20gJy4vc29ydC9jb21wYXJlLnRzJ1xuaW1wb3J0IHtjb21waWxlS2V5cywgdHlwZSBTb3J0S2V5fSBmcm9tICcuL3NvcnQva2V5cy50cydcbmltcG9ydCB7dHlwZSBTdHlsZUZhY3RzLCBzdHlsZUZhY3RzfSBmcm9tICcuL3N0eWxlL2ZhY3RzLnRzJ1xuaW1wb3J0IHtsYXlvdXRPZiwgcGFyc2VTdHlsZSwgdHlwZSBTdHlsZX0gZnJvbSAnLi9zdHlsZS9zdHlsZS50cydcbmltcG9ydCB7bG9va09mfSBmcm9tICcuL3RyZWUvbG9vay50cydcbmltcG9ydCB0eXBlIHtMb29rfSBmcm9tICcuL3RyZWUvb3V0LnRzJ1xuaW1wb3J0IHR5cGUge1dlYXZlU2V0dGluZ3N9IGZyb20gJy4vdHJlZS93ZWF2ZS50cydcbmltcG9ydCB7cGFyc2VYbWwsIHR5cGUgWG1sRWxlbWVudH0gZnJvbSAnLi94bWwudHMnXG5cbi8qKiBXaGF0IGEgcHJvY2Vzc29yIG5lZWRzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcm9jZXNzb3JPcHRpb25zIHtcbiAgLyoqIEJDUCA0NyB0YWc7IGRlZmF1bHQ6IHRoZSBzdHlsZSdzIGBkZWZhdWx0LWxvY2FsZWAsIGVsc2UgYGVuLVVTYC4gKi9cbiAgbG9jYWxlPzogc3RyaW5nIHwgdW5kZWZpbmVkXG4gIC8qKiBDU0wgbG9jYWxlIFhNTCBieSB0YWc7IGFza2VkIGZvciB0aGUgbG9jYWxlLCBpdHMgbGFuZ3VhZ2UncyBwcmltYXJ5IGRpYWxlY3QsIGFuZCBgZW4tVVNgLiAqL1xuICBsb2NhbGVYbWw6ICh0YWc6IHN0cmluZykgPT4gc3RyaW5nIHwgdW5kZWZpbmVkXG4gIC8qKiBXaGV0aGVyIERPSSwgVVJMLCBQTUlEIGFuZCBQTUNJRCBiZWNvbWUgbGlua3MuIERlZmF1bHQ6IGB0cnVlYC4gKi9cbiAgbGlua3M/OiBib29sZWFuIHwgdW5kZWZpbmVkXG4gIC8qKiBXaGV0aGVyIG91dHB1dCBrZWVwcyB2YXJpYWJsZSBhbmQgaXRlbSBvZiBlYWNoIHBpZWNlLiBEZWZhdWx0OiBgdHJ1ZWAuICovXG4gIHRhZ2dlZD86IGJvb2xlYW4gfCB1bmRlZmluZWRcbn1cblxuLyoqIEEgY29tcGlsZWQgYXJlYTogY2l0YXRpb24gb3IgYmlibGlvZ3JhcGh5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBDb21waWxlZEFyZWEge1xuICBlbGVtZW50OiBYbWxFbGVtZW50XG4gIGNoaWxkcmVuOiBSZWFkb25seUFycmF5PFJlbmRlcj5cbiAgcHJlZml4OiBzdHJpbmdcbiAgc3VmZml4OiBzdHJpbmdcbiAgZGVsaW1pdGVyOiBzdHJpbmdcbiAgbG9vazogTG9vayB8IHVuZGVmaW5lZFxuICBrZXlzOiBSZWFkb25seUFycmF5PFNvcnRLZXk+XG59XG5cbi8qKiBBIHRlcm0gdGhhdCBjYW1lIGZyb20gYW5vdGhlciBsYW5ndWFnZSwgb3IgZnJvbSBub3doZXJlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBUZXJtR2FwIHtcbiAgdGVybTogc3RyaW5nXG4gIC8qKiBUYWcgb2YgdGhlIGxvY2FsZSBpdCB3YXMgdGFrZW4gZnJvbTsgYHVuZGVmaW5lZGAgd2hlcmUgbm9uZSBoYXMgaXQuICovXG4gIHNvdXJjZTogc3RyaW5nIHwgdW5kZWZpbmVkXG59XG5cbi8qKiBPbmUgc3R5bGUgaW4gb25lIGxvY2FsZSwgY29tcGlsZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIFByb2Nlc3NvciB7XG4gIHN0eWxlOiBTdHlsZVxuICBmYWN0czogU3R5bGVGYWN0c1xuICBsb2NhbGU6IExvY2FsZVxuICBjaXRhdGlvbjogQ29tcGlsZWRBcmVhXG4gIGJpYmxpb2dyYXBoeTogQ29tcGlsZWRBcmVhIHwgdW5kZWZpbmVkXG4gIC8qKiBOYW1lcyBvZiBhIHdvcmsgd2hlcmUgYSBzZW50ZW5jZSBuYW1lcyBpdCBhbmQgdGhlIHN0eWxlJ3MgY2l0ZXMgc2hvdyBub25lLiAqL1xuICBhdXRob3I6IFJlbmRlclxuICBjb2xsYXRvcjogSW50bC5Db2xsYXRvclxuICB3ZWF2aW5nOiBXZWF2ZVNldHRpbmdzXG4gIHRlcm1HYXBzOiBSZWFkb25seUFycmF5PFRlcm1HYXA+XG59XG5cbi8qKiBAdGhyb3dzIHtDc2xFcnJvcn0gd2hlcmUgdGhlIHN0eWxlIG9yIGEgbG9jYWxlIGlzIG5vdCBDU0wuICovXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlUHJvY2Vzc29yKHNvdXJjZTogc3RyaW5nLCBvcHRpb25zOiBQcm9jZXNzb3JPcHRpb25zKTogUHJvY2Vzc29yIHtcbiAgY29uc3Qgc3R5bGUgPSBwYXJzZVN0eWxlKHNvdXJjZSlcbiAgY29uc3QgdGFnID0gb3B0aW9ucy5sb2NhbGUgPz8gc3R5bGUuZGVmYXVsdExvY2FsZSA/PyAnZW4tVVMnXG4gIGNvbnN0IGxvY2FsZSA9IG1lcmdlTG9jYWxlcyh0YWcsIHJlYWRGaWxlcyh0YWcsIG9wdGlvbnMubG9jYWxlWG1sKSwgc3R5bGUubG9jYWxlcylcbiAgY29uc3QgZmFjdHMgPSBzdHlsZUZhY3RzKHN0eWxlKVxuICBjb25zdCBnYXBzID0gbmV3IE1hcDxzdHJpbmcsIFRlcm1HYXA+KClcbiAgY29uc3Qgc2hhcmVkID0ge3N0eWxlLCBmYWN0cywgbG9jYWxlLCBsaW5rczogb3B0aW9ucy5saW5rcyA/PyB0cnVlLCBnYXBzfVxuICByZXR1cm4ge1xuICAgIHN0eWxlLFxuICAgIGZhY3RzLFxuICAgIGxvY2FsZSxcbiAgICBjaXRhdGlvbjogY29tcGlsZUFyZWEoJ2NpdGF0aW9uJywgc3R5bGUuY2l0YXRpb24sIHNoYXJlZCksXG4gICAgYmlibGlvZ3JhcGh5OiBzdHlsZS5iaWJsaW9ncmFwaHkgJiYgY29tcGlsZUFyZWEoJ2JpYmxpb2dyYXBoeScsIHN0eWxlLmJpYmxpb2dyYXBoeSwgc2hhcmVkKSxcbiAgICBhdXRob3I6IHdpdGhDb21waWxlcihhcmVhU2V0dGluZ3MoJ2NpdGF0aW9uJywgc3R5bGUuY2l0YXRpb24sIHNoYXJlZCkpLmNvbXBpbGUocGFyc2VYbWwoYXV0aG9yTmFtZXMpKSxcbiAgICBjb2xsYXRvcjogY29sbGF0b3JGb3IobG9jYWxlLnRhZyksXG4gICAgd2VhdmluZzoge1xuICAgICAgcHVuY3R1YXRpb25JblF1b3RlOiBsb2NhbGUucHVuY3R1YXRpb25JblF1b3RlLFxuICAgICAgcXVvdGVzOiBxdW90ZXNPZihsb2NhbGUpLFxuICAgICAgdGFnZ2VkOiBvcHRpb25zLnRhZ2dlZCA/PyB0cnVlXG4gICAgfSxcbiAgICBnZXQgdGVybUdhcHMoKSB7XG4gICAgICByZXR1cm4gWy4uLmdhcHMudmFsdWVzKCldXG4gICAgfVxuICB9XG59XG5cbmZ1bmN0aW9uIHJlYWRGaWxlcyh0YWc6IHN0cmluZywgbG9jYWxlWG1sOiBQcm9jZXNzb3JPcHRpb25zWydsb2NhbGVYbWwnXSk6IFJlYWRvbmx5QXJyYXk8TG9jYWxlU291cmNlPiB7XG4gIGNvbnN0IGZpbGVzOiBMb2NhbGVTb3VyY2VbXSA9IFtdXG4gIGZvciAoY29uc3QgZWFjaCBvZiBjaGFpbk9mKHRhZykpIHtcbiAgICBjb25zdCB0ZXh0ID0gbG9jYWxlWG1sKGVhY2gpXG4gICAgaWYgKHRleHQgIT09IHVuZGVmaW5lZCkgZmlsZXMucHVzaCh7Li4ucmVhZExvY2FsZShwYXJzZVhtbCh0ZXh0KSksIHRhZzogZWFjaH0pXG4gIH1cbiAgcmV0dXJuIGZpbGVzXG59XG5cbmludGVyZmFjZSBTaGFyZWQge1xuICBzdHlsZTogU3R5bGVcbiAgZmFjdHM6IFN0eWxlRmFjdHNcbiAgbG9jYWxlOiBMb2NhbGVcbiAgbGlua3M6IGJvb2xlYW5cbiAgZ2FwczogTWFwPHN0cmluZywgVGVybUdhcD5cbn1cblxuY29uc3QgYXV0aG9yTmFtZXMgPVxuICAnPG5hbWVzIHZhcmlhYmxlPVwiYXV0aG9yXCI+PG5hbWUgZm9ybT1cInNob3J0XCIgYW5kPVwidGV4dFwiIGV0LWFsLW1pbj1cIjRcIiBldC1hbC11c2UtZmlyc3Q9XCIxXCIvPicgK1xuICAnPHN1YnN0aXR1dGU+PG5hbWVzIHZhcmlhYmxlPVwiZWRpdG9yXCIvPjxuYW1lcyB2YXJpYWJsZT1cInRyYW5zbGF0b3JcIi8+PHRleHQgdmFyaWFibGU9XCJ0aXRsZVwiIGZvcm09XCJzaG9ydFwiLz4nICtcbiAgJzwvc3Vic3RpdHV0ZT48L25hbWVzPidcblxudHlwZSBBcmVhU2V0dGluZ3MgPSBPbWl0PFNldHRpbmdzLCAnY29tcGlsZScgfCAnbWFjcm9zJz5cblxuZnVuY3Rpb24gYXJlYVNldHRpbmdzKGFyZWE6IEFyZWEsIGVsZW1lbnQ6IFhtbEVsZW1lbnQsIHNoYXJlZDogU2hhcmVkKTogQXJlYVNldHRpbmdzIHtcbiAgY29uc3Qge3N0eWxlLCBmYWN0cywgbG9jYWxlLCBsaW5rcywgZ2Fwc30gPSBzaGFyZWRcbiAgcmV0dXJuIHtcbiAgICBzdHlsZSxcbiAgICBsb2NhbGUsXG4gICAgYXJlYSxcbiAgICBsaW5rcyxcbiAgICBuYW1lczogaW5oZXJpdGVkTmFtZXMoZWxlbWVudC5hdHRyaWJ1dGVzLCBpbmhlcml0ZWROYW1lcyhzdHlsZS5vcHRpb25zLCBkZWZhdWx0TmFtZXMpKSxcbiAgICBlbmdsaXNoOiAvXmVuXFxiL2kudGVzdChzdHlsZS5kZWZhdWx0TG9jYWxlID8/ICdlbicpLFxuICAgIGltcGxpY2l0U3VmZml4OiBmYWN0cy55ZWFyU3VmZml4ICYmICFmYWN0cy5leHBsaWNpdFN1ZmZpeCxcbiAgICBwYWdlRm9ybWF0OiBzdHlsZS5vcHRpb25zLmdldCgncGFnZS1yYW5nZS1mb3JtYXQnKSxcbiAgICB0ZXJtTWlzc2luZzogKHRlcm0sIHNvdXJjZSkgPT4gdm9pZCBnYXBzLnNldCh0ZXJtLCB7dGVybSwgc291cmNlfSlcbiAgfVxufVxuXG5mdW5jdGlvbiBjb21waWxlQXJlYShhcmVhOiBBcmVhLCBlbGVtZW50OiBYbWxFbGVtZW50LCBzaGFyZWQ6IFNoYXJlZCk6IENvbXBpbGVkQXJlYSB7XG4gIGNvbnN0IHNldHRpbmdzID0gYXJlYVNldHRpbmdzKGFyZWEsIGVsZW1lbnQsIHNoYXJlZClcbiAgY29uc3QgbGF5b3V0ID0gbGF5b3V0T2YoZWxlbWVudCkhXG4gIGNvbnN0IGdldCA9IChuYW1lOiBzdHJpbmcpID0+IGxheW91dC5hdHRyaWJ1dGVzLmdldChuYW1lKSA/PyAnJ1xuICByZXR1cm4ge1xuICAgIGVsZW1lbnQsXG4gICAgY2hpbGRyZW46IGNvbXBpbGVBbGwobGF5b3V0LCB3aXRoQ29tcGlsZXIoc2V0dGluZ3MpKSxcbiAgICBwcmVmaXg6IGdldCgncHJlZml4JyksXG4gICAgc3VmZml4OiBnZXQoJ3N1ZmZpeCcpLFxuICAgIGRlbGltaXRlcjogZ2V0KCdkZWxpbWl0ZXInKSxcbiAgICBsb29rOiBsb29rT2YobGF5b3V0LmF0dHJpYnV0ZXMpLFxuICAgIGtleXM6IGNvbXBpbGVLZXlzKGVsZW1lbnQsIHNldHRpbmdzKVxuICB9XG59XG5cbmNvbnN0IHF1b3Rlc09mID0gKGxvY2FsZTogTG9jYWxlKTogV2VhdmVTZXR0aW5nc1sncXVvdGVzJ10gPT4gW1xuICBsb2NhbGUudGVybSgnb3Blbi1xdW90ZScpID8/ICdcdTIwMUMnLFxuICBsb2NhbGUudGVybSgnY2xvc2UtcXVvdGUnKSA/PyAnXHUyMDFEJyxcbiAgbG9jYWxlLnRlcm0oJ29wZW4taW5uZXItcXVvdGUnKSA/PyAnXHUyMDE4JyxcbiAgbG9jYWxlLnRlcm0oJ2Nsb3NlLWlubmVyLXF1b3RlJykgPz8gJ1x1MjAxOSdcbl1cbiIsICIvKipcbiAqIFNldHRsZWQgdGV4dCBhcyBIVE1MLCBhcyBDU0wncyBvZmZpY2lhbCBjYXNlcyBoYXZlIGl0LlxuICpcbiAqIEBleGFtcGxlXG4gKiAgIHRvSHRtbChbe3R5cGU6ICdtYXJrJywgbWFyazogJ2l0YWxpYycsIGNoaWxkcmVuOiBbe3R5cGU6ICd0ZXh0JywgdmFsdWU6ICdBICYgQid9XX1dKSAvLyA9PiAnPGk+QSAmIzM4OyBCPC9pPidcbiAqL1xuXG5pbXBvcnQgdHlwZSB7V292ZW4sIFdvdmVuTWFya30gZnJvbSAnLi4vdHJlZS93ZWF2ZS50cydcbmltcG9ydCB0eXBlIHtEaXNwbGF5fSBmcm9tICcuLi90eXBlcy50cydcblxuY29uc3QgdGFnczogUmVhZG9ubHk8UmVjb3JkPFdvdmVuTWFyaywgcmVhZG9ubHkgW3N0cmluZywgc3RyaW5nXT4+ID0ge1xuICBpdGFsaWM6IFsnPGk+JywgJzwvaT4nXSxcbiAgb2JsaXF1ZTogWyc8ZW0+JywgJzwvZW0+J10sXG4gICdub3JtYWwtc3R5bGUnOiBbJzxzcGFuIHN0eWxlPVwiZm9udC1zdHlsZTpub3JtYWw7XCI+JywgJzwvc3Bhbj4nXSxcbiAgJ3NtYWxsLWNhcHMnOiBbJzxzcGFuIHN0eWxlPVwiZm9udC12YXJpYW50OnNtYWxsLWNhcHM7XCI+JywgJzwvc3Bhbj4nXSxcbiAgJ25vcm1hbC12YXJpYW50JzogWyc8c3BhbiBzdHlsZT1cImZvbnQtdmFyaWFudDpub3JtYWw7XCI+JywgJzwvc3Bhbj4nXSxcbiAgYm9sZDogWyc8Yj4nLCAnPC9iPiddLFxuICBsaWdodDogWycnLCAnJ10sXG4gICdub3JtYWwtd2VpZ2h0JzogWyc8c3BhbiBzdHlsZT1cImZvbnQtd2VpZ2h0Om5vcm1hbDtcIj4nLCAnPC9zcGFuPiddLFxuICB1bmRlcmxpbmU6IFsnPHNwYW4gc3R5bGU9XCJ0ZXh0LWRlY29yYXRpb246dW5kZXJsaW5lO1wiPicsICc8L3NwYW4+J10sXG4gICduby1kZWNvcmF0aW9uJzogWyc8c3BhbiBzdHlsZT1cInRleHQtZGVjb3JhdGlvbjpub25lO1wiPicsICc8L3NwYW4+J10sXG4gIHN1cDogWyc8c3VwPicsICc8L3N1cD4nXSxcbiAgc3ViOiBbJzxzdWI+JywgJzwvc3ViPiddLFxuICBiYXNlbGluZTogWyc8c3BhbiBzdHlsZT1cImJhc2VsaW5lXCI+JywgJzwvc3Bhbj4nXVxufVxuXG5jb25zdCBibG9ja3M6IFJlYWRvbmx5PFJlY29yZDxEaXNwbGF5LCByZWFkb25seSBbc3RyaW5nLCBzdHJpbmddPj4gPSB7XG4gIGJsb2NrOiBbJ1xcblxcbiAgICA8ZGl2IGNsYXNzPVwiY3NsLWJsb2NrXCI+JywgJzwvZGl2PlxcbiddLFxuICAnbGVmdC1tYXJnaW4nOiBbJ1xcbiAgICA8ZGl2IGNsYXNzPVwiY3NsLWxlZnQtbWFyZ2luXCI+JywgJzwvZGl2PiddLFxuICAncmlnaHQtaW5saW5lJzogWyc8ZGl2IGNsYXNzPVwiY3NsLXJpZ2h0LWlubGluZVwiPicsICc8L2Rpdj5cXG4gICddLFxuICBpbmRlbnQ6IFsnPGRpdiBjbGFzcz1cImNzbC1pbmRlbnRcIj4nLCAnPC9kaXY+XFxuICAnXVxufVxuXG5jb25zdCBlc2NhcGVzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PiA9IHsnJic6ICcmIzM4OycsICc8JzogJyYjNjA7JywgJz4nOiAnJiM2MjsnfVxuY29uc3QgZXNjYXBhYmxlID0gL1smPD5dL1xuXG4vKiogVGV4dCB3aXRoIEhUTUwncyBzcGVjaWFsIGNoYXJhY3RlcnMgZXNjYXBlZC4gKi9cbmV4cG9ydCBjb25zdCBlc2NhcGVIdG1sID0gKHRleHQ6IHN0cmluZyk6IHN0cmluZyA9PlxuICBlc2NhcGFibGUudGVzdCh0ZXh0KSA/IHRleHQucmVwbGFjZSgvWyY8Pl0vZywgKGNoYXIpID0+IGVzY2FwZXNbY2hhcl0hKSA6IHRleHRcblxuLyoqIEhUTUwgb2Ygc2V0dGxlZCB0ZXh0OyBhbiBlbGVtZW50IHdpdGggbm90aGluZyBpbiBpdCBpcyBsZWZ0IG91dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b0h0bWwoY29udGVudDogUmVhZG9ubHlBcnJheTxXb3Zlbj4pOiBzdHJpbmcge1xuICBsZXQgb3V0ID0gJydcbiAgZm9yIChjb25zdCBub2RlIG9mIGNvbnRlbnQpIHtcbiAgICBpZiAobm9kZS50eXBlID09PSAndGV4dCcpIHtcbiAgICAgIG91dCArPSBlc2NhcGVIdG1sKG5vZGUudmFsdWUpXG4gICAgICBjb250aW51ZVxuICAgIH1cbiAgICBjb25zdCBpbm5lciA9IHRvSHRtbChub2RlLmNoaWxkcmVuKVxuICAgIGlmIChpbm5lciA9PT0gJycpIGNvbnRpbnVlXG4gICAgY29uc3QgW29wZW4sIGNsb3NlXSA9IGFyb3VuZChub2RlKVxuICAgIG91dCArPSBvcGVuICsgaW5uZXIgKyBjbG9zZVxuICB9XG4gIHJldHVybiBvdXRcbn1cblxuZnVuY3Rpb24gYXJvdW5kKG5vZGU6IEV4Y2x1ZGU8V292ZW4sIHt0eXBlOiAndGV4dCd9Pik6IHJlYWRvbmx5IFtzdHJpbmcsIHN0cmluZ10ge1xuICBpZiAobm9kZS50eXBlID09PSAnbWFyaycpIHJldHVybiB0YWdzW25vZGUubWFya11cbiAgaWYgKG5vZGUudHlwZSA9PT0gJ2xpbmsnKSByZXR1cm4gW2A8YSBocmVmPVwiJHtlc2NhcGVIdG1sKG5vZGUudXJsKS5yZXBsYWNlKC9cIi9nLCAnJiMzNDsnKX1cIj5gLCAnPC9hPiddXG4gIHJldHVybiBub2RlLmRpc3BsYXkgPyBibG9ja3Nbbm9kZS5kaXNwbGF5XSA6IFsnJywgJyddXG59XG4iLCAiLyoqXG4gKiBMb2NhbGUgZmlsZXMgZm9yIHRoZSBzY3JpcHRzOiBmcm9tIGEgZm9sZGVyIG9mIGBsb2NhbGVzLXh4LVhYLnhtbGAgKGBDU0xfTE9DQUxFU19ESVJgKS5cbiAqL1xuaW1wb3J0IHtleGlzdHNTeW5jLCByZWFkRmlsZVN5bmN9IGZyb20gJ25vZGU6ZnMnXG5pbXBvcnQge2pvaW59IGZyb20gJ25vZGU6cGF0aCdcblxuLyoqIExvY2FsZSBYTUwgYnkgdGFnOyBmaWxlcyBhcmUgcmVhZCBvbmNlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxvY2FsZXNJbihmb2xkZXI6IHN0cmluZyB8IHVuZGVmaW5lZCk6ICh0YWc6IHN0cmluZykgPT4gc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgaWYgKGZvbGRlciA9PT0gdW5kZWZpbmVkKSB0aHJvdyBuZXcgRXJyb3IoJ2V4cGVjdGVkIENTTF9MT0NBTEVTX0RJUiwgYSBmb2xkZXIgb2YgbG9jYWxlcy14eC1YWC54bWwnKVxuICBjb25zdCBrbm93biA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmcgfCB1bmRlZmluZWQ+KClcbiAgcmV0dXJuICh0YWcpID0+IHtcbiAgICBpZiAoIWtub3duLmhhcyh0YWcpKSB7XG4gICAgICBjb25zdCBwYXRoID0gam9pbihmb2xkZXIsIGBsb2NhbGVzLSR7dGFnfS54bWxgKVxuICAgICAga25vd24uc2V0KHRhZywgZXhpc3RzU3luYyhwYXRoKSA/IHJlYWRGaWxlU3luYyhwYXRoLCAndXRmOCcpIDogdW5kZWZpbmVkKVxuICAgIH1cbiAgICByZXR1cm4ga25vd24uZ2V0KHRhZylcbiAgfVxufVxuIiwgIi8qKlxuICogTWFkZS11cCBpdGVtcyBhbmQgZG9jdW1lbnRzIG9mIGFueSBzaXplIGZvciB0aGUgYmVuY2hlczogb3JkaW5hcnkgcmVjb3JkcywgbmFtZXMgdGhhdCByZWN1ciwgY2l0YXRpb25zXG4gKiB3aXRoIHNldmVyYWwgY2l0ZXMsIGxvY2F0b3JzIGFuZCByZXBlYXRzOyB0aGUgc2FtZSBlYWNoIHRpbWUuXG4gKi9cbmltcG9ydCB0eXBlIHtDaXRhdGlvbiwgQ2l0ZSwgSXRlbX0gZnJvbSAnLi4vLi4vcGFja2FnZXMvY3NsL3NyYy9pbmRleC50cydcblxuY29uc3QgZmFtaWxpZXMgPVxuICAnU2lyZWdhciBIaWRheWF0IE51Z3JvaG8gU21pdGggRG9lIE1cdTAwRkNsbGVyIE5hc3V0aW9uIFdpamF5YSBLdXJuaWEgSm9uZXMgQnJvd24gVGFuIExlZSBHYXJjXHUwMEVEYSBJdmFub3YgT2thZm9yJy5zcGxpdChcbiAgICAnICdcbiAgKVxuY29uc3QgZ2l2ZW4gPSAnQnVkaSBSYWhtYXQgQWd1cyBKb2huIEphbmUgQW5uYSBTaXRpIERld2kgUHV0cmkgUm9iZXJ0IEVsbGEgV2VpIE1pbiBKb3NcdTAwRTkgT2xnYSBDaGlkaScuc3BsaXQoJyAnKVxuY29uc3Qgd29yZHMgPVxuICAnbWlncmF0aW9uIHBvbGljeSBzdHVkeSB3YXRlciBjaXR5IG1lbW9yeSB0cmFkZSBsYW5ndWFnZSBmb3Jlc3QgbmV0d29yayBzY2hvb2wgbGF3IG1hcmtldCByaXZlciBoaXN0b3J5IGNsaW1hdGUnLnNwbGl0KFxuICAgICcgJ1xuICApXG5cbi8qKiBBIGdlbmVyYXRvciBvZiBudW1iZXJzIGJlbG93IGBsaW1pdGAsIHRoZSBzYW1lIGZvciB0aGUgc2FtZSBzZWVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG51bWJlcnMoc2VlZDogbnVtYmVyKTogKGxpbWl0OiBudW1iZXIpID0+IG51bWJlciB7XG4gIGxldCBzdGF0ZSA9IHNlZWQgPj4+IDBcbiAgcmV0dXJuIChsaW1pdCkgPT4ge1xuICAgIHN0YXRlID0gKE1hdGguaW11bChzdGF0ZSwgMTY2NDUyNSkgKyAxMDEzOTA0MjIzKSA+Pj4gMFxuICAgIHJldHVybiBNYXRoLmZsb29yKChzdGF0ZSAvIDIgKiogMzIpICogbGltaXQpXG4gIH1cbn1cblxuLyoqIFNvIG1hbnkgaXRlbXMuICovXG5leHBvcnQgZnVuY3Rpb24gbWFrZUl0ZW1zKGNvdW50OiBudW1iZXIpOiBJdGVtW10ge1xuICBjb25zdCBiZWxvdyA9IG51bWJlcnMoNylcbiAgY29uc3QgcGljayA9IChsaXN0OiBSZWFkb25seUFycmF5PHN0cmluZz4pID0+IGxpc3RbYmVsb3cobGlzdC5sZW5ndGgpXSFcbiAgcmV0dXJuIEFycmF5LmZyb20oe2xlbmd0aDogY291bnR9LCAoX2VhY2gsIGluZGV4KSA9PiB7XG4gICAgY29uc3QgbmFtZSA9ICgpID0+ICh7XG4gICAgICBmYW1pbHk6IHBpY2soZmFtaWxpZXMpICsgKGJlbG93KDMpID09PSAwID8gJycgOiBgJHtiZWxvdyhjb3VudCl9YCksXG4gICAgICBnaXZlbjogYCR7cGljayhnaXZlbil9ICR7cGljayhnaXZlbil9YFxuICAgIH0pXG4gICAgY29uc3QgYXV0aG9yID0gQXJyYXkuZnJvbSh7bGVuZ3RoOiAxICsgYmVsb3coNSl9LCBuYW1lKVxuICAgIGNvbnN0IHRpdGxlID0gQXJyYXkuZnJvbSh7bGVuZ3RoOiA2ICsgYmVsb3coNil9LCAoKSA9PiBwaWNrKHdvcmRzKSkuam9pbignICcpXG4gICAgY29uc3Qgc2hhcmVkID0ge1xuICAgICAgaWQ6IGBpdGVtJHtpbmRleH1gLFxuICAgICAgYXV0aG9yLFxuICAgICAgdGl0bGUsXG4gICAgICBpc3N1ZWQ6IHsnZGF0ZS1wYXJ0cyc6IFtbMTk4MCArIGJlbG93KDQ1KV1dfSxcbiAgICAgIGxhbmd1YWdlOiAnZW4nXG4gICAgfVxuICAgIGlmIChpbmRleCAlIDQgPT09IDMpXG4gICAgICByZXR1cm4gey4uLnNoYXJlZCwgdHlwZTogJ2Jvb2snLCBwdWJsaXNoZXI6ICdVbml2ZXJzaXR5IFByZXNzJywgJ3B1Ymxpc2hlci1wbGFjZSc6ICdKYWthcnRhJ31cbiAgICBpZiAoaW5kZXggJSA0ID09PSAyKSB7XG4gICAgICByZXR1cm4ge1xuICAgICAgICAuLi5zaGFyZWQsXG4gICAgICAgIHR5cGU6ICdjaGFwdGVyJyxcbiAgICAgICAgJ2NvbnRhaW5lci10aXRsZSc6IGBUaGUgJHtwaWNrKHdvcmRzKX1gLFxuICAgICAgICBlZGl0b3I6IFtuYW1lKCldLFxuICAgICAgICBwYWdlOiAnMTItMzQnLFxuICAgICAgICBwdWJsaXNoZXI6ICdQcmVzcydcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIHtcbiAgICAgIC4uLnNoYXJlZCxcbiAgICAgIHR5cGU6ICdhcnRpY2xlLWpvdXJuYWwnLFxuICAgICAgJ2NvbnRhaW5lci10aXRsZSc6IGBKb3VybmFsIG9mICR7cGljayh3b3Jkcyl9YCxcbiAgICAgIHZvbHVtZTogYCR7MSArIGJlbG93KDYwKX1gLFxuICAgICAgaXNzdWU6IGAkezEgKyBiZWxvdygxMil9YCxcbiAgICAgIHBhZ2U6IGAkezEwMCArIGJlbG93KDUwKX0tJHsxNTAgKyBiZWxvdyg1MCl9YCxcbiAgICAgIERPSTogYDEwLjEyMzQvJHtpbmRleH1gXG4gICAgfVxuICB9KVxufVxuXG4vKiogU28gbWFueSBjaXRhdGlvbnMgb2YgdGhlIGl0ZW1zLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1ha2VDaXRhdGlvbnMoaXRlbXM6IFJlYWRvbmx5QXJyYXk8SXRlbT4sIGNvdW50OiBudW1iZXIpOiBDaXRhdGlvbltdIHtcbiAgY29uc3QgYmVsb3cgPSBudW1iZXJzKDExKVxuICByZXR1cm4gQXJyYXkuZnJvbSh7bGVuZ3RoOiBjb3VudH0sIChfZWFjaCwgaW5kZXgpID0+IHtcbiAgICBjb25zdCBjaXRlID0gKCk6IENpdGUgPT4ge1xuICAgICAgY29uc3QgaWQgPSBTdHJpbmcoaXRlbXNbYmVsb3coaXRlbXMubGVuZ3RoKV0hLmlkKVxuICAgICAgcmV0dXJuIGJlbG93KDQpID09PSAwID8ge2lkLCBsb2NhdG9yOiB7bGFiZWw6ICdwYWdlJywgdmFsdWU6IGAkezEgKyBiZWxvdygzMDApfWB9fSA6IHtpZH1cbiAgICB9XG4gICAgY29uc3QgY2l0ZXMgPSBbe2lkOiBTdHJpbmcoaXRlbXNbaW5kZXggJSBpdGVtcy5sZW5ndGhdIS5pZCl9LCAuLi5BcnJheS5mcm9tKHtsZW5ndGg6IGJlbG93KDMpfSwgY2l0ZSldXG4gICAgcmV0dXJuIHtjaXRlcywgbm90ZU51bWJlcjogaW5kZXggKyAxfVxuICB9KVxufVxuIl0sCiAgIm1hcHBpbmdzIjogIjtBQU1BLFNBQVEsZ0JBQUFBLHFCQUFtQjtBQUMzQixTQUFRLFFBQUFDLGFBQVc7OztBQ29CWixTQUFTLE9BQU8sT0FBNkQ7QUFDbEYsTUFBSSxVQUFVLFVBQWEsVUFBVSxLQUFNLFFBQU87QUFDbEQsTUFBSSxPQUFPLFVBQVUsWUFBWSxPQUFPLFVBQVUsU0FBVSxRQUFPLE9BQU8sRUFBQyxLQUFLLE9BQU8sS0FBSyxFQUFDLENBQUM7QUFDOUYsTUFBSSxPQUFPLFVBQVUsU0FBVSxRQUFPO0FBQ3RDLFFBQU0sUUFBUSxRQUFRLE1BQU0sS0FBSyxLQUFLLE1BQU0sVUFBVTtBQUN0RCxRQUFNLFFBQVEsTUFBTSxRQUFRLE1BQU0sWUFBWSxDQUFDLElBQUksTUFBTSxZQUFZLElBQUksQ0FBQztBQUMxRSxNQUFJLE1BQU0sU0FBUyxHQUFHO0FBQ3BCLFVBQU0sUUFBUSxRQUFRLE1BQU0sQ0FBQyxDQUFDO0FBQzlCLFFBQUksT0FBTztBQUNULFlBQU0sU0FBUyxPQUFPLE1BQU0sTUFBTTtBQUNsQyxVQUFJLFVBQVUsS0FBSyxVQUFVLE1BQU0sTUFBTSxVQUFVLE9BQVcsT0FBTSxTQUFTLFNBQVMsTUFBTTtBQUM1RixZQUFNLE1BQU0sTUFBTSxTQUFTLElBQUksUUFBUSxNQUFNLENBQUMsQ0FBQyxJQUFJO0FBQ25ELFlBQU0sT0FBTyxNQUFNLFNBQVMsS0FBSyxDQUFDO0FBQ2xDLGFBQU8sRUFBQyxPQUFPLEtBQUssTUFBTSxPQUFPLFNBQVMsR0FBRTtBQUFBLElBQzlDO0FBQUEsRUFDRjtBQUNBLE1BQUksTUFBTSxRQUFTLFFBQU8sRUFBQyxPQUFPLENBQUMsR0FBRyxPQUFPLFNBQVMsT0FBTyxNQUFNLE9BQU8sRUFBQztBQUMzRSxRQUFNLE9BQU8sTUFBTSxPQUFPLE1BQU07QUFDaEMsU0FBTyxPQUFPLFVBQVUsT0FBTyxJQUFJLEdBQUcsS0FBSyxJQUFJO0FBQ2pEO0FBRUEsSUFBTSxXQUFXLENBQUNDLFlBQW9CQSxVQUFTLEtBQUtBLFVBQVMsS0FBS0EsVUFBUyxLQUFLQSxVQUFTLEtBQUtBO0FBRTlGLFNBQVMsUUFBUSxPQUEwRTtBQUN6RixNQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssRUFBRyxRQUFPO0FBQ2xDLFFBQU0sQ0FBQyxNQUFNLE9BQU8sR0FBRyxJQUFJLE1BQU07QUFBQSxJQUFJLENBQUNDLFVBQ3BDQSxVQUFTLE1BQU1BLFVBQVMsUUFBUUEsVUFBUyxTQUFZLFNBQVksT0FBT0EsS0FBSTtBQUFBLEVBQzlFO0FBQ0EsTUFBSSxTQUFTLFVBQWEsQ0FBQyxPQUFPLFNBQVMsSUFBSSxLQUFLLFNBQVMsRUFBRyxRQUFPO0FBQ3ZFLFFBQU0sUUFBbUIsRUFBQyxLQUFJO0FBQzlCLE1BQUksVUFBVSxVQUFhLFNBQVMsS0FBSyxTQUFTLEdBQUksT0FBTSxRQUFRLEtBQUssTUFBTSxLQUFLO0FBQUEsV0FDM0UsVUFBVSxVQUFhLFFBQVEsTUFBTSxTQUFTLEdBQUksT0FBTSxTQUFTLFNBQVMsS0FBSztBQUN4RixNQUFJLFFBQVEsVUFBYSxPQUFPLEtBQUssT0FBTyxNQUFNLE1BQU0sVUFBVSxPQUFXLE9BQU0sTUFBTSxLQUFLLE1BQU0sR0FBRztBQUN2RyxTQUFPO0FBQ1Q7QUFFQSxJQUFNLFNBQVMsa0RBQWtELE1BQU0sR0FBRztBQUMxRSxJQUFNLFVBQTRDLEVBQUMsUUFBUSxHQUFHLFFBQVEsR0FBRyxRQUFRLEdBQUcsTUFBTSxHQUFHLFFBQVEsRUFBQztBQUcvRixTQUFTLFVBQVUsTUFBYyxRQUFRLE9BQWlCO0FBQy9ELFFBQU0sVUFBVSxLQUFLLEtBQUs7QUFDMUIsUUFBTSxjQUFjLFNBQVMsK0JBQStCLEtBQUssT0FBTztBQUN4RSxRQUFNLE9BQU8sUUFBUSxRQUFRLFVBQVUsRUFBRSxFQUFFLFFBQVEsd0JBQXdCLEVBQUU7QUFDN0UsUUFBTSxTQUFTLFdBQVcsSUFBSTtBQUM5QixRQUFNLFFBQVEsV0FBVyxPQUFPLENBQUMsQ0FBRTtBQUNuQyxNQUFJLENBQUMsTUFBTyxRQUFPLEVBQUMsT0FBTyxDQUFDLEdBQUcsT0FBTyxhQUFhLFNBQVMsUUFBTztBQUNuRSxNQUFJLE9BQU8sV0FBVyxFQUFHLFFBQU8sRUFBQyxPQUFPLE9BQU8sYUFBYSxTQUFTLEdBQUU7QUFDdkUsUUFBTSxRQUFRLE9BQU8sQ0FBQyxFQUFHLEtBQUs7QUFDOUIsTUFBSSxVQUFVLE1BQU0sVUFBVSxLQUFNLFFBQU8sRUFBQyxPQUFPLE1BQU0sTUFBTSxPQUFPLGFBQWEsU0FBUyxHQUFFO0FBQzlGLFFBQU0sTUFBTSxXQUFXLEtBQUs7QUFDNUIsTUFBSSxDQUFDLElBQUssUUFBTyxFQUFDLE9BQU8sQ0FBQyxHQUFHLE9BQU8sYUFBYSxTQUFTLFFBQU87QUFDakUsU0FBTyxFQUFDLE9BQU8sS0FBSyxPQUFPLGFBQWEsU0FBUyxHQUFFO0FBQ3JEO0FBRUEsU0FBUyxXQUFXLE1BQXdCO0FBQzFDLE1BQUksU0FBUyxLQUFLLElBQUksS0FBSyw4QkFBOEIsS0FBSyxJQUFJLEVBQUcsUUFBTyxDQUFDLElBQUk7QUFDakYsTUFBSSxLQUFLLFNBQVMsR0FBRyxFQUFHLFFBQU8sS0FBSyxNQUFNLEtBQUssQ0FBQztBQUNoRCxRQUFNLFFBQVEsa0VBQWtFLEtBQUssSUFBSTtBQUN6RixNQUFJLENBQUMsTUFBTyxRQUFPLENBQUMsSUFBSTtBQUN4QixTQUFPLENBQUMsTUFBTSxDQUFDLEtBQUssTUFBTSxDQUFDLEtBQUssTUFBTSxDQUFDLEdBQUksTUFBTSxDQUFDLEtBQUssTUFBTSxDQUFDLEtBQUssTUFBTSxDQUFDLENBQUU7QUFDOUU7QUFFQSxTQUFTLFdBQVcsTUFBcUM7QUFDdkQsUUFBTSxVQUFVLEtBQUssS0FBSztBQUMxQixRQUFNLE1BQU0sZ0VBQWdFLEtBQUssT0FBTztBQUN4RixNQUFJLElBQUssUUFBTyxRQUFRLENBQUMsSUFBSSxDQUFDLEdBQUksSUFBSSxDQUFDLEtBQUssSUFBSSxJQUFJLENBQUMsS0FBSyxFQUFFLENBQUM7QUFDN0QsUUFBTSxXQUFXLG9DQUFvQyxLQUFLLE9BQU87QUFDakUsTUFBSSxTQUFVLFFBQU8sUUFBUSxDQUFDLFNBQVMsQ0FBQyxHQUFJLFNBQVMsQ0FBQyxHQUFJLFNBQVMsQ0FBQyxDQUFFLENBQUM7QUFDdkUsU0FBTyxXQUFXLE9BQU87QUFDM0I7QUFFQSxTQUFTLFdBQVcsTUFBcUM7QUFDdkQsUUFBTSxRQUFtQixDQUFDO0FBQzFCLGFBQVcsUUFBUSxLQUFLLE1BQU0sU0FBUyxHQUFHO0FBQ3hDLFFBQUksU0FBUyxHQUFJO0FBQ2pCLFVBQU0sUUFBUSxLQUFLLFlBQVk7QUFDL0IsVUFBTSxRQUFRLE9BQU8sUUFBUSxNQUFNLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFDOUMsUUFBSSxZQUFZLEtBQUssSUFBSSxLQUFLLE1BQU0sU0FBUyxPQUFXLE9BQU0sT0FBTyxPQUFPLElBQUk7QUFBQSxhQUN2RSwwQkFBMEIsS0FBSyxLQUFLLEtBQUssTUFBTSxRQUFRO0FBQzlELFlBQU0sTUFBTSxPQUFPLFNBQVMsTUFBTSxFQUFFO0FBQUEsYUFDN0IsT0FBTyxPQUFPLFNBQVMsS0FBSyxFQUFHLE9BQU0sU0FBUyxRQUFRLEtBQUs7QUFBQSxhQUMzRCxlQUFlLEtBQUssS0FBSyxLQUFLLFVBQVUsR0FBSSxPQUFNLFFBQVEsUUFBUTtBQUFBLFFBQ3RFLFFBQU87QUFBQSxFQUNkO0FBQ0EsTUFBSSxNQUFNLFNBQVMsT0FBVyxRQUFPO0FBQ3JDLE1BQUksTUFBTSxVQUFVLE9BQVcsUUFBTyxNQUFNO0FBQzVDLFNBQU87QUFDVDs7O0FDM0dBLElBQU0sU0FBUztBQUNmLElBQU0sT0FBTztBQUdOLFNBQVMsZ0JBQWdCLE1BQTJDO0FBQ3pFLFFBQU0sUUFBUSxvQkFBSSxJQUFvQjtBQUN0QyxhQUFXLFNBQVMsS0FBSyxTQUFTLE1BQU0sRUFBRyxPQUFNLElBQUksTUFBTSxDQUFDLEdBQUksTUFBTSxDQUFDLEVBQUcsS0FBSyxDQUFDO0FBQ2hGLGFBQVcsQ0FBQyxPQUFPQyxLQUFJLEtBQUssS0FBSyxNQUFNLElBQUksRUFBRSxRQUFRLEdBQUc7QUFDdEQsVUFBTSxRQUFRLEtBQUssS0FBS0EsTUFBSyxLQUFLLENBQUM7QUFDbkMsUUFBSSxPQUFPO0FBQ1QsWUFBTSxPQUFPLE1BQU0sQ0FBQztBQUNwQixZQUFNLElBQUksV0FBVyxLQUFLLElBQUksSUFBSSxPQUFPLEtBQUssWUFBWSxFQUFFLFFBQVEsTUFBTSxHQUFHLEdBQUcsTUFBTSxDQUFDLEVBQUcsS0FBSyxDQUFDO0FBQUEsSUFDbEcsV0FBVyxRQUFRLEVBQUc7QUFBQSxFQUN4QjtBQUNBLFNBQU87QUFDVDs7O0FDRUEsSUFBTSxZQUFZO0FBQ2xCLElBQU0sVUFBVSxXQUFDLHNFQUFvRCxHQUFDO0FBQ3RFLElBQU0sV0FBVyxXQUFDLDRFQUF5RCxHQUFDO0FBRTVFLElBQU0sU0FBUyxDQUFDLFVBQ2QsT0FBTyxVQUFVLFdBQVcsTUFBTSxLQUFLLElBQUksT0FBTyxVQUFVLFdBQVcsT0FBTyxLQUFLLElBQUk7QUFDekYsSUFBTSxTQUFTLENBQUMsVUFDZCxVQUFVLFFBQ1YsVUFBVSxLQUNULE9BQU8sVUFBVSxZQUFZLFVBQVUsTUFBTSxVQUFVLE9BQU8sVUFBVTtBQUdwRSxTQUFTLFNBQVMsTUFBb0I7QUFDM0MsTUFBSSxTQUFTLE9BQU8sS0FBSyxNQUFNO0FBQy9CLE1BQUlDLFNBQVEsT0FBTyxLQUFLLEtBQUs7QUFDN0IsTUFBSSxXQUFXLE9BQU8sS0FBSyxtQkFBbUIsQ0FBQztBQUMvQyxNQUFJLGNBQWMsT0FBTyxLQUFLLHVCQUF1QixDQUFDO0FBQ3RELE1BQUksU0FBUyxPQUFPLEtBQUssTUFBTTtBQUMvQixRQUFNQyxXQUFVLE9BQU8sS0FBSyxPQUFPO0FBQ25DLFFBQU0sUUFBUSxLQUFLLGFBQWEsTUFBTSxVQUFhLE9BQU8sS0FBSyxhQUFhLENBQUM7QUFDN0UsUUFBTSxTQUFTLFdBQVcsS0FBSyxNQUFNO0FBQ3JDLE1BQUksT0FBUSxVQUFTLE9BQU8sQ0FBQztBQUFBLFdBQ3BCLFNBQVNBLGFBQVksSUFBSTtBQUNoQyxRQUFJLGdCQUFnQixHQUFJLEVBQUMsYUFBYSxNQUFNLElBQUksYUFBYSxNQUFNO0FBQ25FLFFBQUksV0FBVyxHQUFJLEVBQUNELFFBQU8sTUFBTSxJQUFJLFlBQVlBLE1BQUs7QUFDdEQsUUFBSSxhQUFhLEdBQUksRUFBQ0EsUUFBTyxRQUFRLElBQUksY0FBY0EsTUFBSztBQUFBLEVBQzlEO0FBQ0EsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLE9BQUFBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxTQUFBQztBQUFBLElBQ0EsYUFBYSxPQUFPLEtBQUssY0FBYyxDQUFDLEtBQUssT0FBTyxXQUFXLEdBQUc7QUFBQSxJQUNsRSxhQUFhLE9BQU8sS0FBSyxpQkFBaUIsQ0FBQztBQUFBLElBQzNDLFdBQVcsV0FBVyxNQUFNLFVBQVUsS0FBSyxTQUFTRCxNQUFLO0FBQUEsSUFDekQsS0FBSyxDQUFDQyxVQUFTLFFBQVFELFFBQU8sVUFBVSxhQUFhLE1BQU0sRUFBRSxLQUFLLElBQVE7QUFBQSxFQUM1RTtBQUNGO0FBRUEsU0FBUyxhQUFhLFFBQW9EO0FBQ3hFLFFBQU0sUUFBUSxRQUFRLEtBQUssTUFBTTtBQUNqQyxNQUFJLENBQUMsU0FBUyxNQUFNLENBQUMsRUFBRSxXQUFXLE9BQU8sT0FBUSxRQUFPLENBQUMsSUFBSSxNQUFNO0FBQ25FLFFBQU0sV0FBVyxNQUFNLENBQUM7QUFDeEIsU0FBTyxDQUFDLGFBQWEsS0FBSyxRQUFRLElBQUksU0FBUyxRQUFRLElBQUksVUFBVSxPQUFPLE1BQU0sU0FBUyxNQUFNLENBQUM7QUFDcEc7QUFFQSxTQUFTLGNBQWNBLFFBQWtEO0FBQ3ZFLFFBQU0sUUFBUSxTQUFTLEtBQUtBLE1BQUs7QUFDakMsU0FBTyxRQUFRLENBQUNBLE9BQU0sTUFBTSxHQUFHLE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxDQUFFLElBQUksQ0FBQ0EsUUFBTyxFQUFFO0FBQ3RFO0FBRUEsU0FBUyxZQUFZQSxRQUFnRDtBQUNuRSxRQUFNLFFBQVEsbUJBQW1CLEtBQUtBLE1BQUs7QUFDM0MsU0FBTyxRQUFRLENBQUNBLE9BQU0sTUFBTSxHQUFHLE1BQU0sS0FBSyxFQUFFLFFBQVEsR0FBRyxNQUFNLENBQUMsSUFBSyxNQUFNLENBQUMsRUFBRyxLQUFLLENBQUMsSUFBSSxDQUFDQSxRQUFPLEVBQUU7QUFDbkc7OztBQ3hFQSxJQUFNLFNBQWUsRUFBQyxPQUFPLFNBQVE7QUFDckMsSUFBTSxPQUFhLEVBQUMsUUFBUSxPQUFNO0FBQ2xDLElBQU0sT0FBYSxFQUFDLFNBQVMsYUFBWTtBQUN6QyxJQUFNLFNBQWUsRUFBQyxPQUFPLE1BQUs7QUFDbEMsSUFBTSxVQUFnQixFQUFDLE9BQU8sTUFBSztBQWFuQyxJQUFNLFVBQVU7QUFDaEIsSUFBTSxRQUNKO0FBRUYsSUFBTSxVQUFxRTtBQUFBLEVBQ3pFLE9BQU8sRUFBQyxRQUFRLFFBQVEsTUFBTSxPQUFNO0FBQUEsRUFDcEMsT0FBTyxFQUFDLFFBQVEsUUFBUSxNQUFNLEtBQUk7QUFBQSxFQUNsQyxTQUFTLEVBQUMsUUFBUSxVQUFVLE1BQU0sUUFBUSxRQUFRLEtBQUk7QUFBQSxFQUN0RCxTQUFTLEVBQUMsUUFBUSxVQUFVLE1BQU0sU0FBUyxRQUFRLEtBQUk7QUFBQSxFQUN2RCxRQUFRLEVBQUMsUUFBUSxTQUFTLE1BQU0sTUFBTSxRQUFRLEtBQUk7QUFBQSxFQUNsRCx5QkFBeUIsRUFBQyxRQUFRLFdBQVcsUUFBUSxLQUFJO0FBQUEsRUFDekQsMkNBQTJDLEVBQUMsUUFBUSxXQUFXLE1BQU0sTUFBTSxRQUFRLEtBQUk7QUFBQSxFQUN2Riw0Q0FBNEMsRUFBQyxRQUFRLFdBQVcsTUFBTSxNQUFNLFFBQVEsS0FBSTtBQUFBLEVBQ3hGLFVBQUssRUFBQyxRQUFRLFVBQUssUUFBUSxNQUFNLE9BQU8sU0FBRztBQUFBLEVBQzNDLFVBQUssRUFBQyxRQUFRLFVBQUssUUFBUSxNQUFNLE9BQU8sU0FBRztBQUM3QztBQUdPLFNBQVMsV0FBVyxRQUFxQjtBQUM5QyxRQUFNLE9BQU8sT0FBTyxTQUFTLE1BQUcsSUFBSSxPQUFPLFFBQVEsT0FBTyxZQUFTLEVBQUUsUUFBUSxPQUFPLFlBQVMsSUFBSTtBQUNqRyxNQUFJLENBQUMsUUFBUSxLQUFLLElBQUksRUFBRyxRQUFPO0FBQ2hDLFNBQU8sSUFBSSxZQUFZLElBQUksRUFBRSxNQUFNO0FBQ3JDO0FBRUEsSUFBTSxjQUFOLE1BQWtCO0FBQUEsRUFFaEIsWUFBNkIsTUFBYztBQUFkO0FBQUEsRUFBZTtBQUFBLEVBQWY7QUFBQSxFQURaLFFBQWlCLENBQUMsRUFBQyxRQUFRLElBQUksU0FBUyxJQUFJLE1BQU0sQ0FBQyxFQUFDLENBQUM7QUFBQSxFQUd0RSxRQUFhO0FBQ1gsUUFBSSxPQUFPO0FBQ1gsZUFBVyxTQUFTLEtBQUssS0FBSyxTQUFTLEtBQUssR0FBRztBQUM3QyxXQUFLLElBQUksS0FBSyxLQUFLLE1BQU0sTUFBTSxNQUFNLEtBQUssQ0FBQztBQUMzQyxXQUFLLE1BQU0sTUFBTSxDQUFDLEdBQUcsTUFBTSxLQUFLO0FBQ2hDLGFBQU8sTUFBTSxRQUFRLE1BQU0sQ0FBQyxFQUFFO0FBQUEsSUFDaEM7QUFDQSxTQUFLLElBQUksS0FBSyxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQzlCLFdBQU8sS0FBSyxNQUFNLFNBQVMsRUFBRyxNQUFLLFFBQVE7QUFDM0MsVUFBTSxFQUFDLEtBQUksSUFBSSxLQUFLLE1BQU0sQ0FBQztBQUMzQixXQUFPLEVBQUMsTUFBTSxPQUFPLEtBQUk7QUFBQSxFQUMzQjtBQUFBLEVBRVEsTUFBTSxNQUFjLE9BQXFCO0FBQy9DLFFBQUksU0FBUyxPQUFPLFNBQVMsT0FBTyxTQUFTLFlBQU8sU0FBUyxVQUFLO0FBQ2hFLFdBQUssTUFBTSxNQUFNLEtBQUs7QUFDdEI7QUFBQSxJQUNGO0FBQ0EsUUFBSSxLQUFLLE1BQU0sSUFBSSxFQUFHO0FBQ3RCLFVBQU0sU0FBUyxRQUFRLElBQUk7QUFDM0IsUUFBSSxPQUFRLE1BQUssTUFBTSxLQUFLLEVBQUMsR0FBRyxRQUFRLFNBQVMsTUFBTSxNQUFNLENBQUMsRUFBQyxDQUFDO0FBQUEsUUFDM0QsTUFBSyxJQUFJLElBQUk7QUFBQSxFQUNwQjtBQUFBLEVBRVEsTUFBTSxNQUFjLE9BQXFCO0FBQy9DLFVBQU0sU0FBUyxXQUFXLEtBQUssTUFBTSxLQUFLO0FBQzFDLFVBQU0sUUFBUSxVQUFVLEtBQUssTUFBTSxRQUFRLENBQUM7QUFDNUMsVUFBTSxTQUFTLFNBQVMsV0FBTSxXQUFNO0FBQ3BDLFVBQU0sV0FBVyxTQUFTLFlBQU8sV0FBVyxNQUFNLENBQUMsUUFBUSxLQUFLLE1BQU0sS0FBSyxDQUFDLGdCQUFnQixLQUFLLEtBQUs7QUFDdEcsUUFBSSxZQUFZLEtBQUssTUFBTSxNQUFNLEVBQUc7QUFDcEMsVUFBTSxVQUNKLFNBQVMsYUFDUixxQkFBcUIsS0FBSyxNQUFNLEtBQU0sV0FBVyxPQUFPLFNBQVMsUUFDbEUsVUFBVSxNQUNWLENBQUMsS0FBSyxLQUFLLEtBQUs7QUFDbEIsUUFBSSxXQUFXLENBQUMsS0FBSyxNQUFNLEtBQUssQ0FBQyxVQUFVLE1BQU0sWUFBWSxJQUFJLEdBQUc7QUFDbEUsV0FBSyxNQUFNLEtBQUssRUFBQyxRQUFRLFNBQVMsTUFBTSxRQUFRLE1BQU0sTUFBTSxDQUFDLEdBQUcsR0FBSSxTQUFTLFdBQU0sRUFBQyxPQUFPLEtBQUksSUFBSSxDQUFDLEVBQUUsQ0FBQztBQUFBLElBQ3pHLE1BQU8sTUFBSyxJQUFJLFNBQVMsTUFBTSxXQUFNLElBQUk7QUFBQSxFQUMzQztBQUFBO0FBQUEsRUFHUSxNQUFNLFFBQXlCO0FBQ3JDLFVBQU0sS0FBSyxLQUFLLE1BQU0sY0FBYyxDQUFDLFVBQVUsTUFBTSxXQUFXLE1BQU07QUFDdEUsUUFBSSxLQUFLLEVBQUcsUUFBTztBQUNuQixXQUFPLEtBQUssTUFBTSxTQUFTLEtBQUssRUFBRyxNQUFLLFFBQVE7QUFDaEQsVUFBTSxFQUFDLE1BQU0sTUFBTSxRQUFRLFFBQVEsTUFBSyxJQUFJLEtBQUssTUFBTSxJQUFJO0FBQzNELFNBQUssTUFBTSxHQUFHLEVBQUUsRUFBRyxLQUFLLEtBQUssRUFBQyxNQUFNLE1BQU0sUUFBUSxRQUFRLE9BQU8sT0FBTyxLQUFJLENBQUM7QUFDN0UsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVRLFVBQWdCO0FBQ3RCLFVBQU0sRUFBQyxTQUFBRSxVQUFTLEtBQUksSUFBSSxLQUFLLE1BQU0sSUFBSTtBQUN2QyxTQUFLLElBQUlBLGFBQVksTUFBTSxXQUFNQSxRQUFPO0FBQ3hDLGVBQVcsT0FBTyxLQUFNLFFBQU8sUUFBUSxXQUFXLEtBQUssSUFBSSxHQUFHLElBQUksS0FBSyxNQUFNLEdBQUcsRUFBRSxFQUFHLEtBQUssS0FBSyxHQUFHO0FBQUEsRUFDcEc7QUFBQSxFQUVRLElBQUksTUFBb0I7QUFDOUIsUUFBSSxTQUFTLEdBQUk7QUFDakIsVUFBTSxFQUFDLEtBQUksSUFBSSxLQUFLLE1BQU0sR0FBRyxFQUFFO0FBQy9CLFVBQU0sT0FBTyxLQUFLLEdBQUcsRUFBRTtBQUN2QixRQUFJLE9BQU8sU0FBUyxTQUFVLE1BQUssS0FBSyxTQUFTLENBQUMsSUFBSSxPQUFPO0FBQUEsUUFDeEQsTUFBSyxLQUFLLElBQUk7QUFBQSxFQUNyQjtBQUNGO0FBR0EsU0FBUyxXQUFXLE1BQWMsT0FBdUI7QUFDdkQsUUFBTSxTQUFTLEtBQUssTUFBTSxLQUFLLElBQUksR0FBRyxRQUFRLEVBQUUsR0FBRyxLQUFLLEVBQUUsUUFBUSxhQUFhLEVBQUU7QUFDakYsU0FBTyxPQUFPLE1BQU0sRUFBRTtBQUN4QjtBQUVBLFNBQVMsVUFBVSxNQUFjLE9BQXVCO0FBQ3RELFNBQU8sS0FDSixNQUFNLE9BQU8sUUFBUSxFQUFFLEVBQ3ZCLFFBQVEsYUFBYSxFQUFFLEVBQ3ZCLE1BQU0sR0FBRyxDQUFDO0FBQ2Y7OztBQzNIQSxJQUFNLFFBQVEsQ0FBQyxTQUFzQyxJQUFJLElBQUksS0FBSyxLQUFLLEVBQUUsTUFBTSxLQUFLLENBQUM7QUFHOUUsSUFBTSxnQkFBZ0IsTUFBTTtBQUFBO0FBQUE7QUFBQSw0QkFHUDtBQUdyQixJQUFNLGdCQUFnQixNQUFNLG1FQUFtRTtBQUcvRixJQUFNLGtCQUFrQixNQUFNO0FBQUE7QUFBQSx1RUFFa0M7OztBQ052RSxJQUFNLFVBQTRDO0FBQUEsRUFDaEQsZUFBZTtBQUFBLEVBQ2YseUJBQXlCO0FBQUEsRUFDekIsZUFBZTtBQUNqQjtBQUVBLElBQUksVUFBVTtBQUdQLElBQU0sV0FBTixNQUFlO0FBQUEsRUFDWDtBQUFBLEVBQ0E7QUFBQTtBQUFBLEVBRUEsU0FBUyxFQUFFO0FBQUEsRUFDSCxRQUFRLG9CQUFJLElBQWdDO0FBQUEsRUFDNUMsT0FBTyxvQkFBSSxJQUE2QjtBQUFBLEVBQ3hDLFFBQVEsb0JBQUksSUFBbUM7QUFBQSxFQUMvQyxPQUFPLG9CQUFJLElBQWtDO0FBQUEsRUFDdEQ7QUFBQSxFQUNTO0FBQUEsRUFDQTtBQUFBLEVBRWpCLFlBQVksTUFBWTtBQUN0QixTQUFLLFNBQVM7QUFDZCxTQUFLLEtBQUssT0FBTyxLQUFLLEVBQUU7QUFDeEIsVUFBTSxPQUFPLEtBQUssT0FBTyxNQUFNO0FBQy9CLFNBQUssV0FBVyxPQUFPLFNBQVMsWUFBWSxLQUFLLFNBQVMsR0FBRyxJQUFJLGdCQUFnQixJQUFJLElBQUksb0JBQUksSUFBSTtBQUNqRyxVQUFNLE9BQU8sS0FBSyxTQUFTLElBQUksTUFBTSxLQUFLLEtBQUssT0FBTyxNQUFNO0FBQzVELFNBQUssT0FBTyxPQUFPLFNBQVMsV0FBVyxPQUFPO0FBQUEsRUFDaEQ7QUFBQTtBQUFBLEVBR0EsTUFBTSxNQUFxQjtBQUN6QixVQUFNLFFBQWlCO0FBQ3ZCLFdBQU8sVUFBVSxLQUFLLFVBQVUsS0FBSyxVQUFVLEtBQUssTUFBTSxLQUFLLFVBQVUsS0FBSyxNQUFNO0FBQUEsRUFDdEY7QUFBQSxFQUVRLElBQUksTUFBdUI7QUFDakMsVUFBTSxNQUFNLE9BQU8sT0FBTyxLQUFLLFFBQVEsSUFBSSxJQUFJLEtBQUssT0FBTyxJQUFJLElBQUk7QUFDbkUsV0FBTyxRQUFRLFVBQWEsUUFBUSxLQUFLLEtBQUssU0FBUyxJQUFJLElBQUksSUFBSTtBQUFBLEVBQ3JFO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBa0M7QUFDckMsUUFBSSxLQUFLLE1BQU0sSUFBSSxJQUFJLEVBQUcsUUFBTyxLQUFLLE1BQU0sSUFBSSxJQUFJO0FBQ3BELFVBQU0sT0FBTyxLQUFLLFlBQVksSUFBSTtBQUNsQyxTQUFLLE1BQU0sSUFBSSxNQUFNLElBQUk7QUFDekIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVRLFlBQVksTUFBa0M7QUFDcEQsUUFBSSxRQUFRLEtBQUssSUFBSSxJQUFJO0FBQ3pCLFNBQUssVUFBVSxVQUFhLFVBQVUsT0FBTyxPQUFPLE9BQU8sU0FBUyxJQUFJO0FBQ3RFLGNBQVEsS0FBSyxJQUFJLFFBQVEsSUFBSSxDQUFFO0FBQ2pDLFFBQUksU0FBUyxpQkFBaUIsVUFBVSxVQUFhLFVBQVUsSUFBSyxRQUFPLFVBQVUsS0FBSyxLQUFLLE1BQU0sQ0FBQztBQUN0RyxRQUFJLE9BQU8sVUFBVSxTQUFVLFFBQU8sT0FBTyxLQUFLO0FBQ2xELFdBQU8sT0FBTyxVQUFVLFlBQVksTUFBTSxLQUFLLE1BQU0sS0FBSyxRQUFRO0FBQUEsRUFDcEU7QUFBQTtBQUFBLEVBR0EsTUFBTSxNQUErQjtBQUNuQyxRQUFJLEtBQUssS0FBSyxJQUFJLElBQUksRUFBRyxRQUFPLEtBQUssS0FBSyxJQUFJLElBQUk7QUFDbEQsVUFBTSxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQzNCLFVBQU0sTUFBTSxTQUFTLFNBQVksU0FBWSxXQUFXLElBQUk7QUFDNUQsU0FBSyxLQUFLLElBQUksTUFBTSxHQUFHO0FBQ3ZCLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLE1BQU0sTUFBcUM7QUFDekMsVUFBTSxRQUFRLEtBQUssTUFBTSxJQUFJLElBQUk7QUFDakMsUUFBSSxNQUFPLFFBQU87QUFDbEIsVUFBTSxRQUFRLEtBQUssSUFBSSxJQUFJO0FBQzNCLFVBQU0sU0FBUyxTQUFTLEtBQUs7QUFDN0IsU0FBSyxNQUFNLElBQUksTUFBTSxNQUFNO0FBQzNCLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLFNBQWdDO0FBQzlCLFNBQUssY0FBYyxDQUFDLEdBQUcsYUFBYSxFQUFFLFFBQVEsQ0FBQyxTQUFTLEtBQUssTUFBTSxJQUFJLENBQUM7QUFDeEUsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxLQUFLLE1BQW9DO0FBQ3ZDLFFBQUksS0FBSyxLQUFLLElBQUksSUFBSSxFQUFHLFFBQU8sS0FBSyxLQUFLLElBQUksSUFBSTtBQUNsRCxVQUFNLE9BQU8sT0FBTyxLQUFLLElBQUksSUFBSSxDQUFtQztBQUNwRSxTQUFLLEtBQUssSUFBSSxNQUFNLElBQUk7QUFDeEIsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsSUFBSSxNQUF1QjtBQUN6QixRQUFJLGNBQWMsSUFBSSxJQUFJLEVBQUcsUUFBTyxLQUFLLE1BQU0sSUFBSSxFQUFFLFNBQVM7QUFDOUQsUUFBSSxjQUFjLElBQUksSUFBSSxFQUFHLFFBQU8sS0FBSyxLQUFLLElBQUksTUFBTTtBQUN4RCxXQUFPLEtBQUssS0FBSyxJQUFJLE1BQU07QUFBQSxFQUM3QjtBQUNGO0FBRUEsU0FBUyxTQUFTLE9BQXVDO0FBQ3ZELE1BQUksT0FBTyxVQUFVLFVBQVU7QUFDN0IsVUFBTSxDQUFDLFNBQVMsSUFBSUMsU0FBUSxFQUFFLElBQUksTUFBTSxNQUFNLElBQUksRUFBRSxJQUFJLENBQUNDLFVBQVNBLE1BQUssS0FBSyxDQUFDO0FBQzdFLFdBQU8sQ0FBQyxTQUFTLE1BQU0sU0FBUyxJQUFJLElBQUksRUFBQyxRQUFRLE9BQUFELE9BQUssSUFBSSxFQUFDLFNBQVMsTUFBSyxDQUFDLENBQUM7QUFBQSxFQUM3RTtBQUNBLE1BQUksQ0FBQyxNQUFNLFFBQVEsS0FBSyxFQUFHLFFBQU8sQ0FBQztBQUNuQyxTQUFPLE1BQ0osT0FBTyxDQUFDLFNBQXVCLE9BQU8sU0FBUyxZQUFZLFNBQVMsSUFBSSxFQUN4RSxJQUFJLFFBQVEsRUFDWixPQUFPLENBQUMsV0FBVyxPQUFPLFdBQVcsTUFBTSxPQUFPLFVBQVUsTUFBTSxPQUFPLFlBQVksRUFBRTtBQUM1RjtBQUVBLElBQU0sWUFBWSxDQUFDLFNBQTZCLE1BQU0sTUFBTSxlQUFlLEVBQUUsQ0FBQzs7O0FDbkh2RSxJQUFNLFlBQVksRUFBQyxPQUFPLEdBQUcsWUFBWSxHQUFHLE1BQU0sR0FBRyxpQkFBaUIsRUFBQztBQThFdkUsSUFBTSxhQUF3QixFQUFDLE9BQU8sQ0FBQyxHQUFHLE9BQU8sQ0FBQyxHQUFHLFlBQVksR0FBRyxXQUFXLEdBQUcsS0FBSyxHQUFFO0FBR3pGLFNBQVMsVUFBVSxPQUEwQztBQUNsRSxRQUFNLEVBQUMsT0FBTyxPQUFBRSxRQUFPLFlBQUFDLGFBQVksVUFBUyxJQUFJO0FBQzlDLFFBQU0sTUFBTSxHQUFHLE1BQU0sS0FBSyxHQUFHLENBQUMsSUFBSUQsT0FBTSxJQUFJLENBQUMsU0FBUyxLQUFLLEtBQUssRUFBRSxDQUFDLEVBQUUsS0FBSyxHQUFHLENBQUMsSUFBSUMsV0FBVSxJQUFJLFNBQVM7QUFDekcsU0FBTyxFQUFDLEdBQUcsT0FBTyxLQUFLLFFBQVEsVUFBVSxLQUFLLElBQUc7QUFDbkQ7QUFHTyxTQUFTLFdBQVcsTUFBZ0IsTUFBaUIsT0FBa0IsVUFBNkI7QUFDekcsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLFFBQVE7QUFBQSxJQUNSLFFBQVE7QUFBQSxJQUNSLE1BQU07QUFBQSxJQUNOLE9BQU8sQ0FBQztBQUFBLElBQ1IsV0FBVztBQUFBLElBQ1gsWUFBWTtBQUFBLElBQ1osWUFBWTtBQUFBLElBQ1osT0FBTztBQUFBLEVBQ1Q7QUFDRjs7O0FDaERPLFNBQVMsUUFBUSxPQUFZLFFBQTRCLFFBQWlDO0FBQy9GLE1BQUksQ0FBQyxVQUFVLENBQUMsT0FBUSxRQUFPO0FBQy9CLE1BQUksQ0FBQyxPQUFRLFFBQU8sRUFBQyxNQUFNLENBQUMsT0FBTyxNQUFPLEVBQUM7QUFDM0MsU0FBTyxFQUFDLE1BQU0sU0FBUyxDQUFDLFFBQVEsT0FBTyxNQUFNLElBQUksQ0FBQyxRQUFRLEtBQUssRUFBQztBQUNsRTtBQUdPLFNBQVMsT0FBT0MsU0FBNEIsV0FBZ0Q7QUFDakcsTUFBSUEsUUFBTyxXQUFXLEVBQUcsUUFBTztBQUNoQyxNQUFJQSxRQUFPLFdBQVcsRUFBRyxRQUFPQSxRQUFPLENBQUM7QUFDeEMsTUFBSSxDQUFDLFVBQVcsUUFBTyxFQUFDLE1BQU1BLFFBQU07QUFDcEMsUUFBTSxPQUFjLENBQUM7QUFDckIsV0FBUyxRQUFRLEdBQUcsUUFBUUEsUUFBTyxRQUFRLFNBQVM7QUFDbEQsUUFBSSxRQUFRLEVBQUcsTUFBSyxLQUFLLFNBQVM7QUFDbEMsU0FBSyxLQUFLQSxRQUFPLEtBQUssQ0FBRTtBQUFBLEVBQzFCO0FBQ0EsU0FBTyxFQUFDLEtBQUk7QUFDZDtBQUdPLFNBQVMsUUFBUSxLQUFrQjtBQUN4QyxNQUFJLE9BQU8sUUFBUSxTQUFVLFFBQU87QUFDcEMsTUFBSSxPQUFPO0FBQ1gsYUFBVyxPQUFPLElBQUksS0FBTSxTQUFRLE9BQU8sUUFBUSxXQUFXLE1BQU0sUUFBUSxHQUFHO0FBQy9FLFNBQU87QUFDVDtBQUdPLFNBQVMsUUFBUSxLQUErQjtBQUNyRCxNQUFJLFFBQVEsT0FBVyxRQUFPO0FBQzlCLE1BQUksT0FBTyxRQUFRLFNBQVUsUUFBTyxRQUFRO0FBQzVDLFNBQU8sSUFBSSxLQUFLLE1BQU0sT0FBTztBQUMvQjtBQUdPLFNBQVMsUUFBUSxLQUFVLFFBQW1ELFNBQVMsT0FBWTtBQUN4RyxNQUFJLE9BQU8sUUFBUSxTQUFVLFFBQU8sT0FBTyxLQUFLLE1BQU07QUFDdEQsTUFBSTtBQUNKLFFBQU0sU0FBUyxVQUFVLElBQUksV0FBVztBQUN4QyxNQUFJLEtBQUssUUFBUSxDQUFDLEtBQUssVUFBVTtBQUMvQixVQUFNLE9BQU8sUUFBUSxLQUFLLFFBQVEsTUFBTTtBQUN4QyxRQUFJLFNBQVMsS0FBSztBQUNoQixrQkFBWSxDQUFDLEdBQUcsSUFBSSxJQUFJO0FBQ3hCLGNBQVEsS0FBSyxJQUFJO0FBQUEsSUFDbkI7QUFBQSxFQUNGLENBQUM7QUFDRCxTQUFPLFVBQVUsRUFBQyxHQUFHLEtBQUssTUFBTSxRQUFPLElBQUk7QUFDN0M7QUFHTyxTQUFTLFNBQVMsS0FBVSxRQUEwRDtBQUMzRixNQUFJLE9BQU8sUUFBUSxTQUFVLFFBQU87QUFDcEMsUUFBTSxPQUFPLE9BQU8sR0FBRztBQUN2QixNQUFJLFNBQVMsSUFBSyxRQUFPO0FBQ3pCLE1BQUk7QUFDSixNQUFJLEtBQUssUUFBUSxDQUFDLEtBQUssVUFBVTtBQUMvQixVQUFNLFFBQVEsU0FBUyxLQUFLLE1BQU07QUFDbEMsUUFBSSxVQUFVLEtBQUs7QUFDakIsa0JBQVksQ0FBQyxHQUFHLElBQUksSUFBSTtBQUN4QixjQUFRLEtBQUssSUFBSSxTQUFTO0FBQUEsSUFDNUI7QUFBQSxFQUNGLENBQUM7QUFDRCxTQUFPLFVBQVUsRUFBQyxHQUFHLEtBQUssTUFBTSxRQUFPLElBQUk7QUFDN0M7QUFHTyxTQUFTLFNBQVMsS0FBc0IsTUFBaUQ7QUFDOUYsTUFBSSxRQUFRLFVBQWEsT0FBTyxRQUFRLFNBQVUsUUFBTztBQUN6RCxNQUFJLEtBQUssR0FBRyxFQUFHLFFBQU87QUFDdEIsYUFBVyxPQUFPLElBQUksTUFBTTtBQUMxQixVQUFNLFFBQVEsU0FBUyxLQUFLLElBQUk7QUFDaEMsUUFBSSxNQUFPLFFBQU87QUFBQSxFQUNwQjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsVUFBVSxLQUFVLE9BQW1DO0FBQ3JFLE1BQUksT0FBTyxRQUFRLFNBQVU7QUFDN0IsUUFBTSxHQUFHO0FBQ1QsYUFBVyxPQUFPLElBQUksS0FBTSxXQUFVLEtBQUssS0FBSztBQUNsRDs7O0FDNUlPLElBQU0sT0FBTixNQUFjO0FBQUEsRUFDWCxNQUFNLG9CQUFJLElBQWU7QUFBQSxFQUN6QixRQUFRLG9CQUFJLElBQWU7QUFBQTtBQUFBLEVBR25DLElBQUksS0FBYSxTQUFxQjtBQUNwQyxVQUFNLFFBQVEsS0FBSyxNQUFNLElBQUksR0FBRztBQUNoQyxRQUFJLFVBQVUsT0FBVyxRQUFPO0FBQ2hDLFVBQU0sUUFBUSxLQUFLLElBQUksSUFBSSxHQUFHLEtBQUssUUFBUTtBQUMzQyxTQUFLLE1BQU0sSUFBSSxLQUFLLEtBQUs7QUFDekIsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLFNBQUssTUFBTSxLQUFLO0FBQ2hCLFNBQUssUUFBUSxvQkFBSSxJQUFJO0FBQUEsRUFDdkI7QUFDRjs7O0FDcEJBLElBQU0sVUFBVSxDQUFDLFNBQWUsS0FBSyxTQUFTO0FBV3ZDLFNBQVMsV0FBV0MsU0FBb0Q7QUFDN0UsUUFBTSxPQUFPLFNBQVMsRUFBQyxNQUFNQSxRQUFNLEdBQUcsT0FBTztBQUM3QyxNQUFJLENBQUMsS0FBTSxRQUFPO0FBQ2xCLFFBQU0sT0FBaUIsQ0FBQztBQUN4QixNQUFJLFFBQVE7QUFDWixZQUFVLE1BQU0sQ0FBQ0MsVUFBUztBQUN4QixRQUFJQSxNQUFLLFNBQVMsT0FBUSxNQUFLLEtBQUssUUFBUUEsS0FBSSxDQUFDO0FBQ2pELFFBQUlBLE1BQUssU0FBUyxhQUFjLFVBQVMsUUFBUUEsS0FBSTtBQUFBLEVBQ3ZELENBQUM7QUFDRCxTQUFPLEVBQUMsTUFBTSxNQUFNLFVBQVUsS0FBSyxRQUFRLElBQUksSUFBSSxPQUFPLEtBQUk7QUFDaEU7QUFHTyxTQUFTLGNBQWMsT0FBbUIsVUFBc0IsTUFBc0I7QUFDM0YsTUFBSSxLQUFLLFdBQVcsVUFBVSxFQUFHLFFBQU8sTUFBTSxTQUFTLFNBQVMsT0FBTyxLQUFLLElBQUksTUFBTSxLQUFLLFFBQVEsQ0FBQyxJQUFJO0FBQ3hHLE1BQUksUUFBUTtBQUNaLFNBQU8sUUFBUSxNQUFNLEtBQUssVUFBVSxNQUFNLEtBQUssS0FBSyxNQUFNLFNBQVMsS0FBSyxLQUFLLEVBQUc7QUFDaEYsU0FBTztBQUNUO0FBR08sU0FBUyxnQkFDZEQsU0FDQSxPQUNBLE9BQ0FFLE9BQ0EsTUFDb0I7QUFDcEIsUUFBTSxjQUNKLFNBQVMsaUJBQ0wsTUFBTSxNQUFNLE1BQU1BLEtBQUksSUFDdEIsS0FBSyxNQUFNLE1BQU0sU0FBUyxrQkFBa0IsSUFBSSxPQUFPQSxLQUFJO0FBQ2pFLFNBQU9GLFFBQU8sSUFBSSxDQUFDLFVBQVUsU0FBUyxPQUFPLENBQUMsU0FBVSxTQUFTLE1BQU0sT0FBTyxjQUFjLElBQUssS0FBSyxFQUFFO0FBQzFHO0FBR0EsU0FBUyxNQUFNLE1BQVlFLE9BQW1CO0FBQzVDLFFBQU0sT0FBTyxTQUFTLE1BQU0sQ0FBQ0QsVUFBU0EsTUFBSyxTQUFTLFlBQVk7QUFDaEUsTUFBSSxDQUFDLEtBQU0sUUFBTyxFQUFDLEdBQUcsTUFBTSxNQUFNLENBQUNDLEtBQUksRUFBQztBQUN4QyxTQUFPLFNBQVMsTUFBTSxDQUFDRCxVQUFVQSxVQUFTLE9BQU8sRUFBQyxHQUFHQSxPQUFNLE1BQU0sQ0FBQ0MsS0FBSSxFQUFDLElBQUlELEtBQUssS0FBSztBQUN2RjtBQUVBLFNBQVMsS0FBSyxNQUFZLE9BQWVDLE9BQW1CO0FBQzFELE1BQUksT0FBTztBQUNYLFNBQ0UsU0FBUyxNQUFNLENBQUMsU0FBUztBQUN2QixRQUFJLEtBQUssU0FBUyxPQUFRLFFBQU87QUFDakMsUUFBSSxTQUFTLEVBQUcsUUFBTztBQUN2QjtBQUNBLFdBQU8sRUFBQyxHQUFHLE1BQU0sTUFBTSxDQUFDQSxLQUFJLEVBQUM7QUFBQSxFQUMvQixDQUFDLEtBQUs7QUFFVjs7O0FDbkRPLElBQU0sZUFBTixNQUFtQjtBQUFBLEVBSXhCLFlBQTZCLFVBQW9CO0FBQXBCO0FBQUEsRUFBcUI7QUFBQSxFQUFyQjtBQUFBLEVBSFosVUFBVSxJQUFJLEtBQVU7QUFBQSxFQUN4QixRQUFRLElBQUksS0FBc0M7QUFBQTtBQUFBLEVBS25FLE9BQ0VDLFFBQ0EsUUFDQUMsV0FDUztBQUNULFVBQU0sRUFBQyxjQUFjLE1BQU0sTUFBSyxJQUFJLEtBQUssU0FBUztBQUNsRCxRQUFJLENBQUMsS0FBTSxRQUFPLENBQUM7QUFDbkIsUUFBSTtBQUNKLFVBQU0sT0FBT0QsT0FBTSxJQUFJLENBQUMsU0FBUztBQUMvQixZQUFNRSxVQUFTRCxVQUFTLElBQUk7QUFDNUIsWUFBTSxRQUFRLE9BQU8sSUFBSSxJQUFJLEtBQUs7QUFDbEMsWUFBTSxNQUFNLEtBQUssU0FBUyxTQUFTLE1BQU1DLFNBQVEsS0FBSztBQUN0RCxVQUFJLE1BQU0sZUFBZTtBQUN2QixlQUFPLEVBQUMsSUFBSSxLQUFLLElBQUksS0FBSyxLQUFLLE1BQU0sS0FBSyxNQUFNQSxTQUFRLE9BQU8sSUFBSSxFQUFDO0FBQ3RFLFlBQU0sRUFBQyxNQUFLLElBQUksS0FBSyxNQUFNLElBQUksS0FBSyxPQUFPO0FBQUEsUUFDekMsT0FBTyxXQUFXLEtBQUssU0FBUyxNQUFNLE1BQU1BLFNBQVEsS0FBSyxDQUFDO0FBQUEsTUFDNUQsRUFBRTtBQUNGLFlBQU0sUUFBUSxTQUFTLFdBQVcsY0FBYyxPQUFPLFVBQVUsTUFBTSxjQUFjLElBQUk7QUFDekYsaUJBQVc7QUFDWCxhQUFPLEVBQUMsSUFBSSxLQUFLLElBQUksS0FBSyxLQUFLLE1BQU0sS0FBSyxNQUFNQSxTQUFRLE9BQU8sTUFBTSxPQUFPLEtBQUssRUFBQztBQUFBLElBQ3BGLENBQUM7QUFDRCxTQUFLLFFBQVEsS0FBSztBQUNsQixTQUFLLE1BQU0sS0FBSztBQUNoQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRVEsTUFDTixLQUNBLE1BQ0FBLFNBQ0EsT0FDQSxNQUNBLE9BQ0EsUUFBUSxHQUNIO0FBQ0wsV0FBTyxLQUFLLFFBQVEsSUFBSSxHQUFHLEdBQUcsSUFBSSxLQUFLLElBQUksTUFBTTtBQUMvQyxZQUFNLEVBQUMsWUFBWSxlQUFjLElBQUksS0FBSyxTQUFTLFVBQVU7QUFDN0QsWUFBTUMsVUFBUyxLQUFLLFNBQVMsTUFBTSxNQUFNRCxTQUFRLEtBQUs7QUFDdEQsWUFBTSxRQUNKLFNBQVMsUUFBUSxJQUFJLGdCQUFnQkMsU0FBUSxPQUFPLE9BQU8sWUFBYSxjQUFjLElBQUlBO0FBQzVGLGFBQU8sTUFBTSxNQUFNLElBQUksVUFBVSxHQUFHLElBQUk7QUFBQSxJQUMxQyxDQUFDO0FBQUEsRUFDSDtBQUNGO0FBRUEsU0FBUyxNQUFNQSxTQUE0QixNQUF5QjtBQUNsRSxNQUFJQSxRQUFPLE1BQU0sT0FBTyxFQUFHLFFBQU87QUFDbEMsUUFBTSxFQUFDLFFBQVEsUUFBUSxLQUFJLElBQUk7QUFDL0IsUUFBTSxRQUFRLEtBQUssUUFBUSxXQUFXLElBQUksb0JBQW9CO0FBQzlELFFBQU0sT0FBTyxRQUFRLFFBQVFBLFNBQVEsTUFBTSxJQUFJLFdBQVdBLFNBQVEsTUFBTTtBQUN4RSxTQUFPLEVBQUMsTUFBTSxXQUFXLEtBQUssT0FBTyxDQUFDLFFBQVEsR0FBRyxJQUFJLEdBQUcsTUFBTSxNQUFNLE9BQU07QUFDNUU7QUFHQSxTQUFTLFFBQVFBLFNBQTRCLFFBQW9DO0FBQy9FLFFBQU0sUUFBUUEsUUFBTyxPQUFPLENBQUMsVUFBVSxDQUFDLFFBQVEsS0FBSyxDQUFDO0FBQ3RELFFBQU0sQ0FBQyxPQUFPLEdBQUcsSUFBSSxJQUFJO0FBQ3pCLE1BQUksVUFBVSxVQUFhLEtBQUssV0FBVyxFQUFHLFFBQU8sQ0FBQyxHQUFHLE9BQU8sTUFBTTtBQUN0RSxTQUFPO0FBQUEsSUFDTCxFQUFDLE1BQU0sQ0FBQyxLQUFLLEdBQUcsU0FBUyxjQUFhO0FBQUEsSUFDdEMsRUFBQyxNQUFNLENBQUMsR0FBRyxNQUFNLE1BQU0sR0FBRyxTQUFTLGVBQWM7QUFBQSxFQUNuRDtBQUNGO0FBR0EsU0FBUyxXQUFXQSxTQUE0QixRQUFvQztBQUNsRixRQUFNLE9BQU9BLFFBQU8sR0FBRyxFQUFFO0FBQ3pCLE1BQUksV0FBVyxNQUFNLFNBQVMsVUFBYSxPQUFPLFNBQVMsU0FBVSxRQUFPLENBQUMsR0FBR0EsU0FBUSxNQUFNO0FBQzlGLE1BQUksS0FBSyxZQUFZLFdBQVcsS0FBSyxZQUFZLGVBQWdCLFFBQU8sQ0FBQyxHQUFHQSxTQUFRLE1BQU07QUFDMUYsU0FBTyxDQUFDLEdBQUdBLFFBQU8sTUFBTSxHQUFHLEVBQUUsR0FBRyxFQUFDLEdBQUcsTUFBTSxNQUFNLENBQUMsR0FBRyxLQUFLLE1BQU0sTUFBTSxFQUFDLENBQUM7QUFDekU7QUFHQSxTQUFTLFdBQVcsT0FBaUI7QUFDbkMsTUFBSSxPQUFPLFVBQVUsU0FBVSxRQUFPO0FBQ3RDLFFBQU0sT0FBTyxNQUFNLEtBQUssSUFBSSxDQUFDLFFBQVEsU0FBUyxLQUFLLFdBQVcsS0FBSyxFQUFFO0FBQ3JFLFNBQU8sS0FBSyxLQUFLLENBQUMsS0FBSyxVQUFVLFFBQVEsTUFBTSxLQUFLLEtBQUssQ0FBQyxJQUFJLEVBQUMsR0FBRyxPQUFPLEtBQUksSUFBSTtBQUNuRjtBQUVBLElBQU0sY0FBYyxDQUFDLFNBQ25CLEtBQUssWUFBWSxTQUFZLE9BQU8sRUFBQyxNQUFNLEtBQUssS0FBSyxJQUFJLENBQUMsUUFBUSxTQUFTLEtBQUssV0FBVyxLQUFLLEVBQUUsRUFBQzs7O0FDakdyRyxJQUFNLGFBQWE7QUFBQSxFQUNqQixDQUFDLGNBQWMsU0FBUyxDQUFDLFVBQVUsVUFBVSxTQUFTLENBQUM7QUFBQSxFQUN2RCxDQUFDLGdCQUFnQixXQUFXLENBQUMsVUFBVSxZQUFZLENBQUM7QUFBQSxFQUNwRCxDQUFDLGVBQWUsVUFBVSxDQUFDLFVBQVUsUUFBUSxPQUFPLENBQUM7QUFBQSxFQUNyRCxDQUFDLG1CQUFtQixjQUFjLENBQUMsUUFBUSxXQUFXLENBQUM7QUFBQSxFQUN2RCxDQUFDLGtCQUFrQixTQUFTLENBQUMsWUFBWSxPQUFPLEtBQUssQ0FBQztBQUN4RDtBQUdPLFNBQVMsT0FBTyxRQUF1RDtBQUM1RSxNQUFJO0FBQ0osYUFBVyxDQUFDLFdBQVcsS0FBS0MsT0FBTSxLQUFLLFlBQVk7QUFDakQsVUFBTSxRQUFRLE9BQU8sSUFBSSxTQUFTO0FBQ2xDLFFBQUksVUFBVSxVQUFhLENBQUVBLFFBQWlDLFNBQVMsS0FBSyxFQUFHO0FBQy9FLGFBQVMsQ0FBQztBQUNWLFNBQUssR0FBRyxJQUFJO0FBQUEsRUFDZDtBQUNBLFNBQU87QUFDVDs7O0FDbEJPLElBQU0sWUFBaUMsb0JBQUksSUFBSTtBQUFBLEVBQ3BEO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsQ0FBQztBQUdNLElBQU0sY0FBcUM7QUFBQSxFQUNoRDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0Y7OztBQy9HQSxJQUFNLFFBQStCO0FBQUEsRUFDbkM7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGO0FBR08sSUFBTSxhQUFhLENBQUMsVUFDekIsVUFBVSxVQUFhLE1BQU0sU0FBUyxLQUFLLElBQUssUUFBcUI7QUFHdkUsSUFBTSxTQUFTO0FBR1IsU0FBUyxTQUFTLEtBQVUsVUFBb0IsU0FBa0IsUUFBc0I7QUFDN0YsUUFBTSxNQUFNLFdBQVcsVUFBYSxPQUFPLEtBQUssTUFBTSxJQUFJLE9BQU8sTUFBTSxHQUFHLENBQUMsSUFBSTtBQUMvRSxNQUFJLGFBQWE7QUFDZixXQUFPLFFBQVEsS0FBSyxDQUFDLE1BQU0sV0FBWSxTQUFTLE9BQU8sS0FBSyxrQkFBa0IsR0FBRyxDQUFFO0FBQ3JGLE1BQUksYUFBYTtBQUNmLFdBQU8sUUFBUSxLQUFLLENBQUMsTUFBTSxXQUFZLFNBQVMsT0FBTyxLQUFLLGtCQUFrQixHQUFHLENBQUU7QUFDckYsTUFBSSxhQUFhLFdBQVcsQ0FBQyxRQUFTLFFBQU87QUFDN0MsUUFBTUMsU0FBUSxRQUFRLEdBQUc7QUFDekIsUUFBTSxVQUFVLFFBQVEsUUFBUSxFQUFFQSxNQUFLO0FBQ3ZDLE1BQUksWUFBWUEsT0FBTyxRQUFPO0FBQzlCLFNBQU8sT0FBTyxLQUFLLE9BQU87QUFDNUI7QUFFQSxJQUFNLFVBQXFHO0FBQUEsRUFDekcsb0JBQW9CO0FBQUEsRUFDcEIsa0JBQWtCO0FBQUEsRUFDbEIsVUFBVTtBQUFBLEVBQ1YsT0FBTztBQUNUO0FBR0EsU0FBUyxPQUFPLEtBQVUsU0FBc0I7QUFDOUMsTUFBSSxLQUFLO0FBQ1QsU0FBTyxRQUFRLEtBQUssQ0FBQyxNQUFNLFdBQVc7QUFDcEMsVUFBTSxPQUFPO0FBQ2IsVUFBTSxLQUFLO0FBQ1gsV0FBTyxTQUFTLE9BQU8sUUFBUSxNQUFNLE1BQU0sRUFBRTtBQUFBLEVBQy9DLENBQUM7QUFDSDtBQUdBLFNBQVMsTUFBTSxNQUFzQjtBQUNuQyxRQUFNLFVBQVUsS0FBSyxZQUFZO0FBQ2pDLFNBQU8sUUFBUSxXQUFXLEtBQUssU0FBUyxVQUFVO0FBQ3BEO0FBRUEsU0FBUyxNQUFNLE1BQXNCO0FBQ25DLFFBQU0sUUFBUSxLQUFLLFlBQVk7QUFDL0IsU0FBTyxNQUFNLFdBQVcsS0FBSyxTQUFTLFFBQVE7QUFDaEQ7QUFFQSxJQUFNLFlBQVksV0FBQyxzREFBb0MsR0FBQztBQUdqRCxTQUFTLGdCQUFnQkEsUUFBdUI7QUFDckQsUUFBTSxRQUFRLFVBQVUsS0FBS0EsTUFBSztBQUNsQyxNQUFJLENBQUMsU0FBUyxXQUFDLFdBQU8sR0FBQyxFQUFDLEtBQUssTUFBTSxDQUFDLENBQUUsRUFBRyxRQUFPQTtBQUNoRCxTQUFPLFVBQVVBLFFBQU8sTUFBTSxDQUFDLEVBQUcsTUFBTTtBQUMxQztBQUVBLElBQU0sWUFBWSxDQUFDLE1BQWMsT0FDL0IsS0FBSyxNQUFNLEdBQUcsRUFBRSxJQUNoQixNQUFNLE9BQU8sY0FBYyxLQUFLLFlBQVksRUFBRSxDQUFFLENBQUMsSUFDakQsS0FBSyxNQUFNLEtBQUssT0FBTyxjQUFjLEtBQUssWUFBWSxFQUFFLENBQUUsRUFBRSxNQUFNO0FBRXBFLElBQU0sVUFBVTtBQUVoQixTQUFTLGNBQWNBLFFBQXVCO0FBQzVDLFNBQU9BLE9BQU07QUFBQSxJQUFRO0FBQUEsSUFBUyxDQUFDLFNBQzdCLFdBQUMsWUFBUSxHQUFDLEVBQUMsS0FBSyxJQUFJLEtBQUssU0FBUyxNQUFNLElBQUksSUFBSSxVQUFVLE1BQU0sQ0FBQyxJQUFJO0FBQUEsRUFDdkU7QUFDRjtBQUdBLFNBQVMsYUFBYUEsUUFBdUI7QUFDM0MsUUFBTSxRQUFRLGtDQUFrQyxLQUFLQSxNQUFLO0FBQzFELFFBQU0sUUFBUSxXQUFDLFVBQU0sR0FBQyxFQUFDLEtBQUssTUFBTSxDQUFDLENBQUM7QUFDcEMsUUFBTSxRQUFRLFFBQVEsVUFBVSxNQUFNLENBQUMsR0FBRyxNQUFNLEtBQUssSUFBSSxNQUFNLENBQUM7QUFDaEUsU0FBTyxRQUFRLE1BQU1BLE9BQU0sTUFBTSxNQUFNLENBQUMsRUFBRSxNQUFNLENBQUM7QUFDbkQ7QUFFQSxJQUFNLGNBQWM7QUFHcEIsU0FBUyxVQUFVQSxRQUF1QjtBQUN4QyxRQUFNQyxTQUFRLENBQUMsR0FBR0QsT0FBTSxTQUFTLFdBQVcsQ0FBQztBQUM3QyxNQUFJLE1BQU07QUFDVixNQUFJLE9BQU87QUFDWCxFQUFBQyxPQUFNLFFBQVEsQ0FBQyxPQUFPLFVBQVU7QUFDOUIsVUFBTSxPQUFPLE1BQU0sQ0FBQztBQUNwQixVQUFNLE1BQU0sTUFBTSxRQUFRLEtBQUs7QUFDL0IsVUFBTSxPQUFPLFVBQVVBLE9BQU0sU0FBUyxLQUFLLFVBQVUsS0FBS0QsT0FBTSxNQUFNLEdBQUcsTUFBTSxLQUFLLENBQUM7QUFDckYsV0FBT0EsT0FBTSxNQUFNLE1BQU0sTUFBTSxLQUFLO0FBQ3BDLFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQSxVQUFVO0FBQUEsTUFDVjtBQUFBLE1BQ0FBLE9BQU0sTUFBTSxRQUFRLENBQUMsS0FBSztBQUFBLE1BQzFCQSxPQUFNLEdBQUcsS0FBSztBQUFBLE1BQ2RBLE9BQU0sTUFBTSxNQUFNLE9BQU8sTUFBTSxFQUFFO0FBQUEsSUFDbkM7QUFDQSxXQUFPO0FBQUEsRUFDVCxDQUFDO0FBQ0QsU0FBTyxNQUFNQSxPQUFNLE1BQU0sSUFBSTtBQUMvQjtBQUVBLElBQU0sWUFBWTtBQUdsQixTQUFTLFVBQ1AsTUFDQSxPQUNBLE1BQ0EsUUFDQSxPQUNBLE1BQ1E7QUFDUixNQUFJLFNBQVMsTUFBTSxJQUFJLEtBQUssQ0FBQyxXQUFDLHNCQUFrQixHQUFDLEVBQUMsS0FBSyxJQUFJLEVBQUcsUUFBTztBQUNyRSxNQUFJLE1BQU8sUUFBTyxVQUFVLE1BQU0sQ0FBQztBQUNuQyxNQUFJLEtBQUssV0FBVyxLQUFLLEVBQUUsUUFBUSxVQUFVLElBQUksSUFBSSxHQUFJLFFBQU87QUFDaEUsUUFBTSxhQUFhLFdBQVcsT0FBTyxXQUFXO0FBQ2hELFFBQU0sU0FDSixVQUFVLElBQUksSUFBSSxLQUNqQixVQUFVLE9BQU8sVUFBVSxJQUFJLEdBQUcsSUFBSSxHQUFHLEtBQzFDLFlBQVksS0FBSyxDQUFDLFdBQVcsYUFBYSxNQUFNLE1BQU0sQ0FBQztBQUN6RCxNQUFJLFVBQVUsQ0FBQyxTQUFTLFVBQVUsT0FBTyxZQUFhLFFBQU87QUFDN0QsU0FBTyxVQUFVLE1BQU0sQ0FBQztBQUMxQjtBQUVBLElBQU0sZUFBZSxDQUFDLE1BQWMsV0FDbEMsS0FBSyxNQUFNLEdBQUcsT0FBTyxNQUFNLEVBQUUsWUFBWSxNQUFNLFVBQVUsQ0FBQyxXQUFDLFdBQU8sR0FBQyxFQUFDLEtBQUssS0FBSyxNQUFNLE9BQU8sTUFBTSxDQUFDOzs7QUMxSTdGLFNBQVMsU0FBUyxTQUFxQixVQUE0QjtBQUN4RSxRQUFNLEVBQUMsWUFBQUUsWUFBVSxJQUFJO0FBQ3JCLFFBQU0sV0FBVyxXQUFXQSxZQUFXLElBQUksV0FBVyxDQUFDO0FBQ3ZELFFBQU0sZUFBZUEsWUFBVyxJQUFJLGVBQWUsTUFBTTtBQUN6RCxRQUFNLFNBQVNBLFlBQVcsSUFBSSxRQUFRLE1BQU07QUFDNUMsUUFBTSxPQUFPLE9BQU9BLFdBQVU7QUFDOUIsUUFBTSxVQUFVLFVBQVVBLFlBQVcsSUFBSSxTQUFTLENBQUM7QUFDbkQsUUFBTSxTQUFTQSxZQUFXLElBQUksUUFBUTtBQUN0QyxRQUFNLFNBQVNBLFlBQVcsSUFBSSxRQUFRO0FBQ3RDLFFBQU0sTUFBTSxTQUFTLE9BQU87QUFDNUIsUUFBTSxTQUFTLFFBQVEsU0FBUztBQUNoQyxTQUFPLENBQUMsT0FBTyxTQUFTLFdBQVc7QUFDakMsUUFBSSxNQUFNO0FBQ1YsUUFBSSxhQUFjLE9BQU0sUUFBUSxLQUFLLENBQUMsU0FBUyxLQUFLLFdBQVcsS0FBSyxFQUFFLENBQUM7QUFDdkUsUUFBSTtBQUNGLFlBQU0sU0FBUyxLQUFLLFVBQVUsVUFBVSxTQUFTLFFBQVEsR0FBRyxRQUFRLEtBQUssS0FBSyxVQUFVLEtBQUssR0FBRztBQUNsRyxVQUFNLE9BQU8sTUFBTSxVQUFVLFlBQVksVUFBVSxZQUFZLEdBQUcsSUFBSSxFQUFDLEdBQUcsTUFBTSxPQUFPLE9BQVMsSUFBSTtBQUNwRyxRQUFJLFVBQVUsUUFBUSxRQUFRO0FBQzVCLFlBQU0sRUFBQyxNQUFNLENBQUMsR0FBRyxHQUFHLEdBQUcsUUFBUSxHQUFJLFNBQVMsRUFBQyxPQUFNLElBQUksQ0FBQyxHQUFJLEdBQUksT0FBTyxFQUFDLE1BQU0sS0FBSSxJQUFJLENBQUMsRUFBRTtBQUFBLElBQzNGO0FBQ0EsVUFBTSxRQUFRLEtBQUssUUFBUSxNQUFNO0FBQ2pDLFdBQU8sVUFBVSxFQUFDLE1BQU0sQ0FBQyxHQUFHLEdBQUcsUUFBTyxJQUFJO0FBQUEsRUFDNUM7QUFDRjtBQUdPLElBQU0sWUFBWSxDQUFDLFVBQ3hCLFVBQVUsV0FBVyxVQUFVLGlCQUFpQixVQUFVLGtCQUFrQixVQUFVLFdBQ2xGLFFBQ0E7QUFNQyxTQUFTLFVBQVUsU0FBa0IsVUFBNkI7QUFDdkUsUUFBTSxFQUFDLEtBQUksSUFBSTtBQUNmLE1BQUksS0FBSyxTQUFTLFlBQVksS0FBSyxLQUFLLGNBQWMsTUFBTSxPQUFXLFFBQU87QUFDOUUsUUFBTSxXQUFXLEtBQUssS0FBSyxVQUFVO0FBQ3JDLFNBQU8sYUFBYSxTQUFZLFNBQVMsVUFBVSxTQUFTLEtBQUssUUFBUTtBQUMzRTtBQUdPLElBQU0sT0FBTyxDQUFDLFFBQXFDLENBQUMsUUFBUSxHQUFHO0FBRXRFLElBQU1DLGFBQVk7QUFHbEIsU0FBUyxZQUFZLEtBQW1CO0FBQ3RDLFFBQU0sT0FBTyxRQUFRLEdBQUc7QUFDeEIsU0FBTyxLQUFLLFdBQVcsQ0FBQyxJQUFJLFNBQVVBLFdBQVUsS0FBSyxJQUFJO0FBQzNEOzs7QUMzRE8sU0FBUyxhQUFhLFNBQXFCLFVBQTRCO0FBQzVFLFFBQU0sV0FBVyxXQUFXLFNBQVMsUUFBUTtBQUM3QyxRQUFNLFlBQVksUUFBUSxXQUFXLElBQUksV0FBVztBQUNwRCxRQUFNLFNBQVMsU0FBUyxTQUFTLFFBQVE7QUFDekMsU0FBTyxDQUFDLFNBQVMsU0FBUztBQUN4QixVQUFNLEVBQUMsUUFBUSxPQUFNLElBQUk7QUFDekIsVUFBTUMsVUFBUyxRQUFRLFVBQVUsT0FBTztBQUN4QyxVQUFNLFVBQVUsT0FBT0EsU0FBUSxTQUFTO0FBQ3hDLFFBQUksUUFBUSxTQUFTLFVBQVUsUUFBUSxXQUFXLE9BQVE7QUFDMUQsUUFBSSxZQUFZLE9BQVc7QUFDM0IsWUFBUTtBQUNSLFlBQVE7QUFDUixTQUFLLEtBQUssT0FBTyxPQUFPLFlBQVksV0FBVyxVQUFVLEVBQUMsTUFBTSxDQUFDLE9BQU8sRUFBQyxHQUFHLE9BQU8sQ0FBQztBQUFBLEVBQ3RGO0FBQ0Y7QUFHTyxJQUFNLGFBQWEsQ0FBQyxTQUFxQixhQUM5QyxRQUFRLFNBQVMsSUFBSSxDQUFDLFVBQVUsU0FBUyxRQUFRLEtBQUssQ0FBQztBQUdsRCxTQUFTLFFBQVEsVUFBaUMsU0FBeUI7QUFDaEYsUUFBTUEsVUFBZ0IsQ0FBQztBQUN2QixhQUFXLFNBQVMsU0FBVSxPQUFNLFNBQVNBLE9BQU07QUFDbkQsU0FBT0E7QUFDVDs7O0FDOUJBLElBQU0sV0FBVyxDQUFDLFFBQ2hCLFNBQVMsS0FBSyxDQUFDLFNBQVMsS0FBSyxTQUFTLGlCQUFpQixHQUFHO0FBR3JELFNBQVMsZ0JBQ2QsT0FDQSxXQUNBLE9BQ1M7QUFDVCxRQUFNQyxVQUFrQixDQUFDO0FBQ3pCLE1BQUksYUFBYTtBQUNqQixXQUFTLEtBQUssR0FBRyxLQUFLLE1BQU0sVUFBVTtBQUNwQyxVQUFNLE1BQU0sT0FBTyxPQUFPLEVBQUU7QUFDNUIsVUFBTSxTQUFTLGNBQWMsVUFBVSxTQUFZLFFBQVE7QUFDM0QsUUFBSSxNQUFNLE1BQU0sR0FBRztBQUNqQixNQUFBQSxRQUFPLEtBQUssRUFBQyxLQUFLLFFBQVEsTUFBTSxFQUFFLEdBQUksTUFBTSxFQUFFLEVBQUcsR0FBRyxHQUFHLFdBQVcsT0FBTSxDQUFDO0FBQ3pFLE1BQUFBLFFBQU8sS0FBSyxFQUFDLEtBQUssUUFBUSxNQUFNLEdBQUcsR0FBSSxNQUFNLEdBQUcsRUFBRyxHQUFHLEdBQUcsV0FBVyxTQUFHLENBQUM7QUFDeEUsbUJBQWE7QUFDYixXQUFLLE1BQU07QUFBQSxJQUNiLE9BQU87QUFDTCxNQUFBQSxRQUFPLEtBQUssRUFBQyxLQUFLLFFBQVEsTUFBTSxFQUFFLEdBQUksTUFBTSxFQUFFLEVBQUcsR0FBRyxHQUFHLFdBQVcsT0FBTSxDQUFDO0FBQ3pFLG1CQUFhO0FBQ2I7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNBLFNBQU9BO0FBQ1Q7QUFHQSxTQUFTLE9BQU8sT0FBaUMsSUFBb0I7QUFDbkUsTUFBSSxNQUFNO0FBQ1YsU0FBTyxNQUFNLElBQUksTUFBTSxVQUFVLFFBQVEsTUFBTSxHQUFHLEdBQUksTUFBTSxNQUFNLENBQUMsQ0FBRSxFQUFHO0FBQ3hFLFNBQU87QUFDVDtBQUVBLFNBQVMsUUFBUSxPQUFrQixRQUE0QjtBQUM3RCxNQUFJLE1BQU0sTUFBTSxXQUFXLFVBQWEsT0FBTyxNQUFNLFdBQVcsT0FBVyxRQUFPO0FBQ2xGLFFBQU1DLFVBQVMsU0FBUyxNQUFNLEdBQUc7QUFDakMsTUFBSUEsWUFBVyxVQUFhLFNBQVMsT0FBTyxHQUFHLE1BQU1BLFVBQVMsRUFBRyxRQUFPO0FBQ3hFLFNBQU8sQ0FBQyxhQUFhLE1BQU0sR0FBRyxLQUFLLENBQUMsYUFBYSxPQUFPLEdBQUc7QUFDN0Q7QUFFQSxJQUFNLGVBQWUsQ0FBQyxRQUFzQixTQUFTLEtBQUssQ0FBQyxTQUFTLEtBQUssYUFBYSxTQUFTLE1BQU07OztBQ3pDckcsSUFBTSxhQUFhLENBQUMsUUFBK0IsU0FBUyxLQUFLLENBQUMsU0FBUyxLQUFLLFNBQVMsYUFBYTtBQUN0RyxJQUFNLGdCQUFnQixDQUFDLFFBQ3JCLFFBQVEsU0FBUyxLQUFLLENBQUMsU0FBVSxLQUFLLFNBQVMsZ0JBQWdCLFNBQVksSUFBSyxLQUFLLEVBQUU7QUFHbEYsU0FBUyxjQUFjLE9BQWlDLFVBQTZCO0FBQzFGLFFBQU1DLFVBQWtCLENBQUM7QUFDekIsUUFBTSxFQUFDLFVBQVUsTUFBSyxJQUFJLFNBQVM7QUFDbkMsTUFBSSxZQUFZO0FBQ2hCLFdBQVMsS0FBSyxHQUFHLEtBQUssTUFBTSxVQUFVO0FBQ3BDLFFBQUksTUFBTSxLQUFLO0FBQ2YsV0FBTyxNQUFNLE1BQU0sVUFBVSxVQUFVLE1BQU0sRUFBRSxHQUFJLE1BQU0sR0FBRyxDQUFFLEVBQUc7QUFDakUsVUFBTSxVQUFVLE1BQU0sTUFBTSxJQUFJLEdBQUc7QUFDbkMsVUFBTUMsU0FBUSxZQUFZLFNBQVMsUUFBUTtBQUMzQyxJQUFBQSxPQUFNLENBQUMsRUFBRyxZQUFZLFlBQWEsTUFBTSxpQkFBaUIsU0FBUyxZQUFhLFNBQVM7QUFDekYsSUFBQUQsUUFBTyxLQUFLLEdBQUdDLE1BQUs7QUFDcEIsZ0JBQVksUUFBUSxTQUFTLEtBQUssTUFBTSxhQUFhO0FBQ3JELFNBQUs7QUFBQSxFQUNQO0FBQ0EsU0FBT0Q7QUFDVDtBQUVBLElBQU0sWUFBWSxDQUFDLE9BQWtCLFdBQXNCLE1BQU0sVUFBVSxNQUFNLE1BQU0sVUFBVSxPQUFPO0FBRXhHLFNBQVMsWUFBWSxTQUFtQyxVQUE2QjtBQUNuRixRQUFNLEVBQUMsVUFBVSxNQUFLLElBQUksU0FBUztBQUNuQyxRQUFNLFFBQVEsUUFBUSxDQUFDO0FBQ3ZCLFFBQU0sU0FBUyxNQUFNLGFBQWE7QUFDbEMsUUFBTSxTQUFTLFFBQVE7QUFBQSxJQUFJLENBQUMsTUFBTSxVQUNoQyxVQUFVLEtBQUssQ0FBQyxTQUFTLEtBQUssTUFBTSxhQUFhLE1BQU0sUUFBUTtBQUFBLEVBQ2pFO0FBQ0EsUUFBTSxZQUFZLFFBQVEsS0FBSyxDQUFDLFNBQVMsS0FBSyxNQUFNLGFBQWEsQ0FBQztBQUNsRSxRQUFNLFFBQ0osTUFBTSxtQkFBbUIsVUFBVSxhQUFhLE1BQU0sYUFBYSxTQUFTLFNBQVMsWUFBWTtBQUNuRyxRQUFNQSxVQUFrQixDQUFDLEVBQUMsS0FBSyxRQUFRLE9BQU8sT0FBTyxDQUFDLENBQUUsR0FBRyxXQUFXLEdBQUUsQ0FBQztBQUN6RSxRQUFNLFdBQVcsTUFBTSxhQUFhLGlCQUFpQixNQUFNLGFBQWE7QUFDeEUsTUFBSUUsWUFBVyxXQUFXLGNBQWMsYUFBYSxPQUFPLFFBQVEsQ0FBQyxJQUFJO0FBQ3pFLFdBQVMsS0FBSyxHQUFHLEtBQUssUUFBUSxRQUFRLE1BQU07QUFDMUMsVUFBTSxPQUFPLFFBQVEsRUFBRTtBQUN2QixVQUFNLE9BQU8sV0FBVyxjQUFjLE9BQU8sRUFBRSxDQUFFLElBQUk7QUFDckQsVUFBTSxTQUFTLFdBQVcsT0FBTyxFQUFFLENBQUU7QUFDckMsVUFBTSxRQUFRLEtBQUssTUFBTSxZQUFZLFVBQWEsUUFBUSxLQUFLLENBQUMsRUFBRyxNQUFNLFlBQVk7QUFDckYsUUFBSSxZQUFZLFVBQVUsU0FBU0EsYUFBWSxTQUFTLFdBQVcsUUFBUSxLQUFLLENBQUMsRUFBRyxHQUFHLEdBQUc7QUFDeEYsTUFBQUYsUUFBTyxLQUFLLEVBQUMsS0FBSyxRQUFRLE1BQU0sTUFBTSxHQUFHLFdBQVcsTUFBTSxtQkFBbUIsU0FBUyxVQUFTLENBQUM7QUFBQSxJQUNsRyxNQUFPLENBQUFBLFFBQU8sS0FBSyxFQUFDLEtBQUssUUFBUSxNQUFNLE9BQU8sRUFBRSxDQUFFLEdBQUcsV0FBVyxNQUFLLENBQUM7QUFDdEUsSUFBQUUsWUFBVztBQUFBLEVBQ2I7QUFDQSxTQUFPLE1BQU0sYUFBYSx1QkFBdUIsT0FBT0YsT0FBTSxJQUFJQTtBQUNwRTtBQUVBLElBQU0sZUFBZSxDQUFDLE1BQWlCLGFBQ3JDLFNBQVMsS0FBSyxLQUFLLE1BQU0sRUFBQyxHQUFHLEtBQUssT0FBTyxNQUFNLFlBQVcsR0FBRyxLQUFLLEtBQUssRUFBRTtBQUczRSxTQUFTLE9BQU9BLFNBQXVDO0FBQ3JELFFBQU1HLFdBQVVILFFBQU8sSUFBSSxDQUFDLFVBQVUsV0FBVyxNQUFNLEdBQUcsR0FBRyxJQUEwQjtBQUN2RixRQUFNLFNBQVMsQ0FBQyxPQUNkLEtBQUssS0FBSyxPQUFPQSxRQUFPLEVBQUUsRUFBRyxRQUFRLFlBQWFBLFFBQU8sRUFBRSxFQUFHLElBQWEsU0FBUztBQUN0RixRQUFNLE1BQWUsQ0FBQztBQUN0QixXQUFTLEtBQUssR0FBRyxLQUFLQSxRQUFPLFVBQVU7QUFDckMsUUFBSSxNQUFNO0FBQ1YsV0FDRSxNQUFNLElBQUlBLFFBQU8sVUFDakIsT0FBTyxNQUFNLENBQUMsS0FDZEcsU0FBUSxHQUFHLE1BQU0sVUFDakJBLFNBQVEsTUFBTSxDQUFDLE1BQU1BLFNBQVEsR0FBRyxJQUFLO0FBRXJDO0FBQ0YsUUFBSSxLQUFLSCxRQUFPLEVBQUUsQ0FBRTtBQUNwQixRQUFJLE1BQU0sTUFBTSxFQUFHLEtBQUksS0FBSyxFQUFDLEdBQUdBLFFBQU8sR0FBRyxHQUFJLFdBQVcsU0FBRyxDQUFDO0FBQUEsYUFDcEQsTUFBTSxHQUFJLEtBQUksS0FBS0EsUUFBTyxHQUFHLENBQUU7QUFDeEMsU0FBSyxNQUFNO0FBQUEsRUFDYjtBQUNBLFNBQU87QUFDVDs7O0FDbkRBLElBQU0sWUFBWSxDQUFDLFFBQStCLFNBQVMsS0FBSyxDQUFDLFNBQVMsS0FBSyxTQUFTLE9BQU87QUFHeEYsU0FBUyxVQUNkLE9BQ0EsTUFDQSxPQUNBLE9BQ0EsVUFDVztBQUNYLE1BQUksTUFBTSxTQUFTLGVBQWU7QUFDaEMsV0FBTyxFQUFDLE9BQU8sTUFBTSxPQUFPLE9BQU8sS0FBSyxTQUFTLE1BQU0sT0FBTyxPQUFPLFFBQVEsR0FBRyxPQUFPLEdBQUU7QUFBQSxFQUMzRjtBQUNBLFFBQU0sRUFBQyxJQUFHLElBQUksU0FBUyxLQUFLLE1BQU0sT0FBTyxLQUFLO0FBQzlDLFFBQU0sUUFBUSxVQUFVLEdBQUc7QUFDM0IsU0FBTyxFQUFDLE9BQU8sTUFBTSxPQUFPLE9BQU8sS0FBSyxPQUFPLFFBQVEsUUFBUSxLQUFLLElBQUksR0FBRTtBQUM1RTtBQUdPLFNBQVMsU0FBUyxNQUFnQixPQUFrQixPQUFrQixVQUF5QjtBQUNwRyxRQUFNLEVBQUMsTUFBTSxPQUFPLEdBQUcsTUFBSyxJQUFJO0FBQ2hDLFFBQU0sUUFBUSxVQUFVLFNBQVMsS0FBSyxNQUFNLEVBQUMsR0FBRyxPQUFPLFNBQVMsUUFBVyxPQUFPLE9BQVMsR0FBRyxLQUFLLEVBQUUsR0FBRztBQUN4RyxNQUFJLE1BQU8sUUFBTyxFQUFDLE1BQU0sTUFBTSxNQUFNLE1BQU0sU0FBUyxNQUFNLE1BQU0sS0FBSTtBQUNwRSxRQUFNLFVBQVUsV0FBVyxNQUFNLE9BQU8sT0FBTyxDQUFDLENBQUM7QUFDakQsU0FBTyxFQUFDLE1BQU0sUUFBUSxDQUFDLFNBQVMsVUFBVSxNQUFNLEdBQUcsT0FBTyxHQUFHLE1BQU0sUUFBTztBQUM1RTtBQUdPLFNBQVMsVUFBVSxPQUFpQyxVQUFxQztBQUM5RixRQUFNLEVBQUMsVUFBVSxNQUFLLElBQUksU0FBUztBQUNuQyxRQUFNLFVBQ0osTUFBTSxVQUFVLFdBQVcsTUFBTSxLQUFLLE1BQU0sbUJBQW1CLFNBQVksTUFBTSxLQUFLLElBQUk7QUFDNUYsUUFBTUksVUFDSixNQUFNLGFBQWEsb0JBQ2YsZ0JBQWdCLFNBQVMsU0FBUyxXQUFXLE1BQU0sYUFBYSxJQUNoRSxNQUFNLFVBQVUsV0FBVyxNQUFNLEtBQUssTUFBTSxtQkFBbUIsU0FDN0QsY0FBYyxTQUFTLFFBQVEsSUFDL0IsUUFBUSxJQUFJLENBQUMsVUFBVSxFQUFDLEtBQUssUUFBUSxNQUFNLEtBQUssR0FBRyxHQUFHLFdBQVcsU0FBUyxVQUFTLEVBQUU7QUFDN0YsUUFBTSxRQUFRQSxRQUFPLE9BQU8sQ0FBQyxVQUFVLENBQUMsUUFBUSxNQUFNLEdBQUcsQ0FBQztBQUMxRCxNQUFJLE1BQU0sV0FBVyxFQUFHLFFBQU87QUFDL0IsUUFBTSxPQUFjLENBQUM7QUFDckIsUUFBTSxRQUFRLENBQUMsT0FBTyxVQUFVO0FBQzlCLFFBQUksUUFBUSxFQUFHLE1BQUssS0FBSyxHQUFHLGdCQUFnQixLQUFLLENBQUM7QUFDbEQsU0FBSyxLQUFLLE1BQU0sR0FBRztBQUFBLEVBQ3JCLENBQUM7QUFDRCxTQUFPLEVBQUMsS0FBSTtBQUNkO0FBR0EsU0FBUyxnQkFBZ0IsT0FBcUI7QUFDNUMsTUFBSSxNQUFNLGNBQWMsR0FBSSxRQUFPLENBQUM7QUFDcEMsUUFBTSxFQUFDLElBQUcsSUFBSTtBQUNkLFFBQU0sVUFBVSxPQUFPLFFBQVEsWUFBWSxJQUFJLFNBQVMsYUFBYSxRQUFRLElBQUksS0FBSyxDQUFDLENBQUUsSUFBSTtBQUM3RixTQUFPLFlBQVksS0FBSyxPQUFPLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxTQUFTO0FBQzFEO0FBR08sU0FBUyxRQUFRLE1BQWlCLEtBQWU7QUFDdEQsUUFBTSxFQUFDLFFBQVEsT0FBTSxJQUFJLEtBQUs7QUFDOUIsTUFBSSxXQUFXLFVBQWEsV0FBVyxPQUFXLFFBQU87QUFDekQsUUFBTSxPQUFjLENBQUM7QUFDckIsTUFBSSxXQUFXLE9BQVcsTUFBSyxLQUFLLE1BQU07QUFDMUMsT0FBSyxLQUFLLEdBQUc7QUFDYixNQUFJLFdBQVcsT0FBVyxNQUFLLEtBQUssRUFBQyxNQUFNLENBQUMsTUFBTSxHQUFHLE1BQU0sUUFBTyxDQUFDO0FBQ25FLFNBQU8sV0FBVyxTQUFZLEVBQUMsS0FBSSxJQUFJLEVBQUMsTUFBTSxNQUFNLFdBQVU7QUFDaEU7QUFHQSxTQUFTLE1BQU0sT0FBMkQ7QUFDeEUsUUFBTSxTQUFTLG9CQUFJLElBQXlCO0FBQzVDLFFBQU0sUUFBUSxDQUFDLE1BQU0sVUFBVTtBQUM3QixVQUFNLE1BQU0sS0FBSyxVQUFVLEtBQUssS0FBUyxLQUFLLEtBQUssS0FBSztBQUN4RCxVQUFNLFFBQVEsT0FBTyxJQUFJLEdBQUc7QUFDNUIsUUFBSSxNQUFPLE9BQU0sS0FBSyxJQUFJO0FBQUEsUUFDckIsUUFBTyxJQUFJLEtBQUssQ0FBQyxJQUFJLENBQUM7QUFBQSxFQUM3QixDQUFDO0FBQ0QsU0FBTyxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsRUFBRSxLQUFLO0FBQ25DOzs7QUN2Rk8sU0FBUyxXQUFXQyxRQUFlQyxPQUFjLFFBQXlCO0FBQy9FLE1BQUksTUFBTTtBQUNWLE1BQUksYUFBYTtBQUNqQixhQUFXLFNBQVMsT0FBT0QsTUFBSyxHQUFHO0FBQ2pDLFVBQU0sVUFBVSxVQUFVLEtBQUs7QUFDL0IsUUFBSSxZQUFZLFFBQVc7QUFDekIsVUFBSSxNQUFNLFVBQVUsT0FBTyxXQUFZO0FBQ3ZDLFlBQU0sR0FBRyxJQUFJLFFBQVEsQ0FBQyxHQUFHLFFBQVEsS0FBSyxLQUFLLEdBQUcsR0FBRyxNQUFNLElBQUksR0FBRyxNQUFNLFNBQVMsTUFBTSxFQUFFO0FBQ3JGLG1CQUFhO0FBQUEsSUFDZixPQUFPO0FBQ0wsWUFBTUUsU0FBUSxNQUFNLFVBQVUsT0FBTyxTQUFTLE1BQU07QUFDcEQsWUFBTSxHQUFHQSxTQUFRLElBQUksUUFBUSxJQUFJLEdBQUcsR0FBR0EsTUFBSyxHQUFHLE9BQU8sR0FBR0QsS0FBSTtBQUM3RCxtQkFBYTtBQUFBLElBQ2Y7QUFBQSxFQUNGO0FBQ0EsU0FBTyxJQUFJLFFBQVE7QUFDckI7QUFHTyxTQUFTLGtCQUFrQkQsUUFBZUMsT0FBc0I7QUFDckUsTUFBSSxNQUFNO0FBQ1YsTUFBSSxXQUFXO0FBQ2YsYUFBVyxTQUFTLE9BQU9ELE1BQUssR0FBRztBQUNqQyxVQUFNLFFBQVEsVUFBVSxLQUFLLEtBQU0sTUFBTSxVQUFVLE1BQU0sS0FBSyxVQUFVO0FBQ3hFLFVBQU1FLFNBQVEsTUFBTSxVQUFVLE9BQU8sQ0FBQyxRQUFRLE1BQU0sUUFBUSxNQUFPLFNBQVMsV0FBWSxLQUFLO0FBQzdGLFVBQU0sUUFBUUEsV0FBVSxNQUFNLFFBQVEsTUFBTSxDQUFDLFFBQVEsTUFBTUE7QUFDM0QsVUFBTSxVQUFVLEtBQUssTUFBTSxHQUFHLElBQUksUUFBUSxDQUFDLEdBQUcsS0FBSztBQUNuRCxXQUFPLFFBQVEsR0FBRyxNQUFNLElBQUksR0FBR0QsS0FBSSxLQUFLLEdBQUcsTUFBTSxJQUFJLEdBQUcsTUFBTSxTQUFTLE1BQU0sRUFBRTtBQUMvRSxlQUFXO0FBQUEsRUFDYjtBQUNBLFNBQU8sSUFBSSxRQUFRO0FBQ3JCO0FBRUEsSUFBTSxZQUFZLENBQUMsVUFBaUIsV0FBQyxvQkFBZSxHQUFDLEVBQUMsS0FBSyxNQUFNLElBQUk7QUFFckUsU0FBUyxVQUFVLEVBQUMsTUFBTSxPQUFNLEdBQThCO0FBQzVELE1BQUksVUFBVSxDQUFDLEdBQUcsSUFBSSxFQUFFLFNBQVMsRUFBRyxRQUFPLFdBQUMsWUFBUSxHQUFDLEVBQUMsS0FBSyxJQUFJLElBQUksT0FBTztBQUMxRSxTQUFPLFdBQUMsK0JBQXFCLEdBQUMsRUFBQyxLQUFLLElBQUksSUFBSSxDQUFDO0FBQy9DO0FBRUEsU0FBUyxPQUFPRCxRQUF3QjtBQUN0QyxRQUFNLFFBQWlCLENBQUM7QUFDeEIsYUFBVyxTQUFTQSxPQUFNLFNBQVMsV0FBQyw4REFBMEMsSUFBRSxJQUFHO0FBQ2pGLFVBQU1FLFNBQVEsTUFBTSxDQUFDLEVBQUcsU0FBUyxHQUFHLEtBQUssTUFBTSxDQUFDLEVBQUcsU0FBUyxRQUFHLElBQUksTUFBTSxNQUFNLENBQUMsTUFBTSxLQUFLLEtBQUs7QUFDaEcsVUFBTSxLQUFLLEVBQUMsTUFBTSxNQUFNLENBQUMsR0FBSSxRQUFRLE1BQU0sQ0FBQyxNQUFNLEtBQUssT0FBQUEsT0FBSyxDQUFDO0FBQUEsRUFDL0Q7QUFDQSxTQUFPO0FBQ1Q7OztBQy9DQSxJQUFNLFdBQVcsQ0FBQyxXQUFtQixHQUFHLE9BQU8sT0FBTyxLQUFTLE9BQU8sV0FBVyxLQUFTLE9BQU8sTUFBTTtBQUN2RyxJQUFNLGFBQWEsQ0FBQyxXQUNsQixHQUFHLFdBQVcsT0FBTyxPQUFPLElBQUksSUFBSSxDQUFDLEtBQVMsT0FBTyxRQUFRLEtBQVMsT0FBTyxNQUFNO0FBRXJGLElBQU0sVUFBVSxDQUFDLFdBQW1CLE9BQU8sTUFBTSxRQUFRLFVBQVUsSUFBSSxFQUFFLEtBQUs7QUFROUUsSUFBTSxRQUFpQixFQUFDLFFBQVEsT0FBTyxVQUFVLE1BQUs7QUFHL0MsU0FBUyxXQUFXQyxRQUFnQyxVQUFvQixNQUEwQjtBQUN2RyxRQUFNQyxXQUFVLEtBQUssV0FBVyxjQUFjO0FBQzlDLFFBQU0sZUFBZSxLQUFLLFNBQVMsZUFBZTtBQUNsRCxRQUFNLEVBQUMsT0FBTyxJQUFHLElBQUksV0FBV0QsUUFBTyxVQUFVQyxRQUFPO0FBQ3hELFFBQU0sUUFBUSxvQkFBSSxJQUFxQjtBQUN2QyxRQUFNLGFBQWEsb0JBQUksSUFBc0I7QUFDN0MsUUFBTSxVQUFVLENBQUMsV0FBNEI7QUFDM0MsUUFBSSxRQUFRLE1BQU0sSUFBSSxNQUFNO0FBQzVCLFFBQUksQ0FBQyxPQUFPO0FBQ1YsY0FBUSxVQUFVLEtBQUssT0FBTyxNQUFNLElBQUksUUFBUSxLQUFLLE1BQU07QUFDM0QsWUFBTSxJQUFJLFFBQVEsS0FBSztBQUFBLElBQ3pCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDQSxTQUFPO0FBQUEsSUFDTCxNQUFNLFFBQVEsT0FBTyxNQUFNLFVBQVU7QUFDbkMsVUFBSUEsWUFBVyxRQUFRLEVBQUcsUUFBTztBQUNqQyxZQUFNLEVBQUMsUUFBUSxVQUFVLE1BQUssSUFBSSxRQUFRLE1BQU07QUFDaEQsVUFBSSxVQUFVO0FBQ1osY0FBTSxhQUFhLFNBQVMsS0FBSyxJQUFJLE1BQU0sQ0FBQyxJQUFJO0FBQ2hELGVBQU8sU0FBUyxDQUFDLGVBQWUsSUFBSTtBQUFBLE1BQ3RDO0FBQ0EsY0FBUSxVQUFVLFVBQVUsQ0FBQyxlQUFlLElBQUk7QUFBQSxJQUNsRDtBQUFBLElBQ0EsVUFBVSxNQUFNO0FBQ2QsVUFBSSxRQUFRLFdBQVcsSUFBSSxJQUFJO0FBQy9CLFVBQUksVUFBVSxRQUFXO0FBQ3ZCLGdCQUFRLEtBQ0wsT0FBTyxFQUNQLElBQUksQ0FBQyxXQUFXLEtBQUssUUFBUSxNQUFNLENBQUMsQ0FBQyxFQUNyQyxLQUFLLEVBQUU7QUFDVixtQkFBVyxJQUFJLE1BQU0sS0FBSztBQUFBLE1BQzVCO0FBQ0EsYUFBTztBQUFBLElBQ1Q7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxJQUFNLE9BQU8sQ0FBQyxFQUFDLFFBQVEsU0FBUSxNQUFnQixTQUFVLFdBQVcsTUFBTSxNQUFPLFdBQVcsTUFBTTtBQUVsRyxTQUFTLFdBQVdELFFBQWdDLFVBQW9CQyxVQUFrQjtBQUN4RixRQUFNLFFBQWtCLG9CQUFJLElBQUk7QUFDaEMsUUFBTSxNQUFnQixvQkFBSSxJQUFJO0FBQzlCLGFBQVcsUUFBUUQsUUFBTztBQUN4QixlQUFXLFFBQVEsU0FBUyxTQUFTLE1BQU0sVUFBVSxFQUFFLE9BQU87QUFDNUQsWUFBTSxTQUFTQyxXQUFVLEtBQUssT0FBTyxNQUFNLEdBQUcsQ0FBQyxJQUFJLEtBQUs7QUFDeEQsYUFBTyxRQUFRLENBQUMsUUFBUSxVQUFVO0FBQ2hDLFlBQUksUUFBUSxLQUFLLE1BQU8sVUFBUyxPQUFPLE1BQU07QUFDOUMsaUJBQVMsS0FBSyxNQUFNO0FBQUEsTUFDdEIsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBQ0EsU0FBTyxFQUFDLE9BQU8sSUFBRztBQUNwQjtBQUVBLFNBQVMsVUFBVSxVQUFvQixRQUF5QjtBQUM5RCxRQUFNLFNBQVMsU0FBUyxJQUFJLFNBQVMsTUFBTSxDQUFDO0FBQzVDLE1BQUksQ0FBQyxPQUFRLFFBQU87QUFDcEIsU0FBTyxFQUFDLFFBQVEsT0FBTyxPQUFPLEdBQUcsV0FBVyxPQUFPLElBQUksV0FBVyxNQUFNLENBQUMsR0FBRyxRQUFRLEtBQUssRUFBQztBQUM1RjtBQUVBLFNBQVMsU0FBUyxVQUFvQixRQUFzQjtBQUMxRCxRQUFNLE1BQU0sU0FBUyxNQUFNO0FBQzNCLE1BQUksU0FBUyxTQUFTLElBQUksR0FBRztBQUM3QixNQUFJLENBQUMsUUFBUTtBQUNYLGFBQVMsb0JBQUksSUFBSTtBQUNqQixhQUFTLElBQUksS0FBSyxNQUFNO0FBQUEsRUFDMUI7QUFDQSxRQUFNLFdBQVcsV0FBVyxNQUFNO0FBQ2xDLFFBQU0sT0FBTyxPQUFPLElBQUksUUFBUTtBQUNoQyxNQUFJLEtBQU0sTUFBSyxJQUFJLFFBQVEsTUFBTSxDQUFDO0FBQUEsTUFDN0IsUUFBTyxJQUFJLFVBQVUsb0JBQUksSUFBSSxDQUFDLFFBQVEsTUFBTSxDQUFDLENBQUMsQ0FBQztBQUN0RDtBQUVBLElBQU0sT0FBTyxDQUFDLFVBQW9CLFdBQ2hDLFNBQVMsSUFBSSxTQUFTLE1BQU0sQ0FBQyxHQUFHLElBQUksV0FBVyxNQUFNLENBQUMsR0FBRyxJQUFJLFFBQVEsTUFBTSxDQUFDLE1BQU07OztBQ3BHN0UsU0FBUyxhQUNkQyxRQUNBLFVBQ2tDO0FBQ2xDLFFBQU0sRUFBQyxNQUFLLElBQUksU0FBUztBQUN6QixRQUFNLFNBQVMsb0JBQUksSUFBeUI7QUFDNUMsTUFBSSxDQUFDLE1BQU0sWUFBWSxDQUFDLE1BQU0sWUFBWSxDQUFDLE1BQU0sY0FBYyxDQUFDLE1BQU0sVUFBVyxRQUFPO0FBQ3hGLFdBQVMsVUFBVSxNQUFTO0FBQzVCLE1BQUksTUFBTSxZQUFZLE1BQU0sY0FBYyxXQUFXO0FBQ25ELGFBQVMsVUFBVSxXQUFXQSxRQUFPLFVBQVUsTUFBTSxTQUFTLENBQUM7QUFBQSxFQUNqRTtBQUNBLFFBQU0sUUFBUSxJQUFJLGNBQWMsVUFBVSxNQUFNO0FBQ2hELGFBQVcsV0FBVyxNQUFNLFNBQVNBLFFBQU8sVUFBVSxFQUFHLEtBQUksUUFBUSxTQUFTLEVBQUcsT0FBTSxPQUFPLE9BQU87QUFDckcsU0FBTztBQUNUO0FBT0EsSUFBTSxnQkFBTixNQUFvQjtBQUFBLEVBQ2xCLFlBQ21CLFVBQ0EsUUFDakI7QUFGaUI7QUFDQTtBQUFBLEVBQ2hCO0FBQUEsRUFGZ0I7QUFBQSxFQUNBO0FBQUE7QUFBQSxFQUluQixTQUFTQSxRQUFnQyxPQUE2QztBQUNwRixVQUFNLFNBQVMsb0JBQUksSUFBd0I7QUFDM0MsZUFBVyxRQUFRQSxRQUFPO0FBQ3hCLFlBQU0sRUFBQyxLQUFJLElBQUksS0FBSyxTQUFTLFNBQVMsTUFBTSxLQUFLO0FBQ2pELFlBQU0sVUFBVSxPQUFPLElBQUksSUFBSTtBQUMvQixVQUFJLFFBQVMsU0FBUSxLQUFLLElBQUk7QUFBQSxVQUN6QixRQUFPLElBQUksTUFBTSxDQUFDLElBQUksQ0FBQztBQUFBLElBQzlCO0FBQ0EsV0FBTyxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUM7QUFBQSxFQUM1QjtBQUFBLEVBRUEsT0FBTyxTQUF3QztBQUM3QyxTQUFLLFFBQVEsU0FBUyxLQUFLLE1BQU0sT0FBTyxHQUFHLEdBQUcsVUFBVTtBQUFBLEVBQzFEO0FBQUEsRUFFUSxRQUNOLFNBQ0EsT0FDQSxNQUNBLE1BQ007QUFDTixRQUFJLFVBQVU7QUFDZCxhQUFTLEtBQUssTUFBTSxLQUFLLE1BQU0sUUFBUSxNQUFNO0FBQzNDLFlBQU0sT0FBTyxNQUFNLEVBQUU7QUFDckIsWUFBTSxRQUFRLE1BQU0sU0FBUyxJQUFJO0FBQ2pDLFlBQU0sUUFBUSxLQUFLLFNBQVMsU0FBUyxLQUFLO0FBQzFDLFVBQUksTUFBTSxTQUFTLEdBQUc7QUFDcEIsbUJBQVdDLFNBQVEsT0FBTztBQUN4QixjQUFJQSxNQUFLLFdBQVcsRUFBRyxNQUFLLE9BQU8sSUFBSUEsTUFBSyxDQUFDLEdBQUksS0FBSztBQUFBLGNBQ2pELE1BQUssUUFBUUEsT0FBTSxPQUFPLEtBQUssR0FBRyxLQUFLO0FBQUEsUUFDOUM7QUFDQTtBQUFBLE1BQ0Y7QUFDQSxVQUFJLEtBQUssU0FBUyxRQUFTLFdBQVU7QUFBQSxJQUN2QztBQUNBLFNBQUssT0FBTyxTQUFTLElBQUk7QUFBQSxFQUMzQjtBQUFBO0FBQUEsRUFHUSxNQUFNLFNBQXVEO0FBQ25FLFVBQU0sRUFBQyxNQUFLLElBQUksS0FBSyxTQUFTO0FBQzlCLFVBQU0sU0FBUyxNQUFNLFlBQVksTUFBTSxjQUFjO0FBQ3JELFVBQU0sTUFBTSxRQUFRLElBQUksQ0FBQyxTQUFTLEtBQUssU0FBUyxTQUFTLE1BQU0sVUFBVSxFQUFFLEtBQUs7QUFDaEYsVUFBTSxRQUFnQixDQUFDO0FBQ3ZCLGFBQVMsT0FBTyxHQUFHLE9BQU8sS0FBSyxJQUFJLEdBQUcsSUFBSSxJQUFJLENBQUMsVUFBVSxNQUFNLE1BQU0sQ0FBQyxHQUFHLFFBQVE7QUFDL0UsWUFBTSxPQUFPLElBQUksUUFBUSxDQUFDLFVBQVUsTUFBTSxJQUFJLEtBQUssQ0FBQyxDQUFDO0FBQ3JELFlBQU0sVUFBVSxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksQ0FBQ0MsVUFBU0EsTUFBSyxPQUFPLE1BQU0sQ0FBQztBQUNsRSxZQUFNLFFBQVEsS0FBSyxJQUFJLEdBQUcsS0FBSyxJQUFJLENBQUNBLFVBQVNBLE1BQUssS0FBSyxDQUFDO0FBQ3hELFlBQU0sT0FBTyxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksQ0FBQ0EsVUFBU0EsTUFBSyxJQUFJLENBQUM7QUFDdEQsWUFBTSxXQUFXLEtBQUssS0FBSyxDQUFDQSxVQUFTQSxNQUFLLFFBQVE7QUFDbEQsWUFBTSxTQUFTLENBQUMsU0FBaUI7QUFDL0IsWUFBSSxDQUFDLE9BQVE7QUFDYixZQUFJLFlBQVksT0FBTyxFQUFHLE9BQU0sS0FBSyxFQUFDLE1BQU0sU0FBUyxNQUFNLE1BQU0sT0FBTyxFQUFDLENBQUM7QUFDMUUsWUFBSSxPQUFPLEVBQUcsT0FBTSxLQUFLLEVBQUMsTUFBTSxTQUFTLE1BQU0sTUFBTSxPQUFPLEVBQUMsQ0FBQztBQUFBLE1BQ2hFO0FBQ0EsZUFBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsUUFBTyxJQUFJO0FBQ3BELFVBQUksQ0FBQyxNQUFNLFNBQVU7QUFDckIsZUFBUyxRQUFRLFFBQVEsR0FBRyxTQUFTLFNBQVMsU0FBUztBQUNyRCxjQUFNLEtBQUssRUFBQyxNQUFNLFNBQVMsTUFBTSxPQUFPLE1BQUssQ0FBQztBQUM5QyxlQUFPLFFBQVEsQ0FBQztBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdRLE9BQU8sU0FBa0MsTUFBdUI7QUFDdEUsVUFBTSxFQUFDLE1BQUssSUFBSSxLQUFLLFNBQVM7QUFDOUIsVUFBTSxPQUFPLE1BQU0sWUFBWSxLQUFLLFNBQVMsU0FBUyxRQUFRLENBQUMsR0FBSSxJQUFJLEVBQUUsYUFBYTtBQUN0RixhQUFTLFlBQVksS0FBSyxZQUFZLEdBQUcsYUFBYSxNQUFNLGFBQWE7QUFDdkUsWUFBTSxRQUFRLFVBQVUsRUFBQyxHQUFHLE1BQU0sVUFBUyxDQUFDO0FBQzVDLFlBQU0sUUFBUSxLQUFLLFNBQVMsU0FBUyxLQUFLO0FBQzFDLFVBQUksTUFBTSxXQUFXLEVBQUc7QUFDeEIsaUJBQVdELFNBQVEsT0FBTztBQUN4QixZQUFJQSxNQUFLLFdBQVcsRUFBRyxNQUFLLE9BQU8sSUFBSUEsTUFBSyxDQUFDLEdBQUksS0FBSztBQUFBLFlBQ2pELE1BQUssT0FBT0EsT0FBTSxLQUFLO0FBQUEsTUFDOUI7QUFDQTtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsTUFBTSxhQUFhLE9BQU8sVUFBVSxFQUFDLEdBQUcsTUFBTSxXQUFXLEtBQUksQ0FBQztBQUM1RSxZQUFRLFFBQVEsQ0FBQyxNQUFNLFVBQVU7QUFDL0IsV0FBSyxPQUFPLElBQUksTUFBTSxVQUFVLEVBQUMsR0FBRyxPQUFPLFlBQVksTUFBTSxhQUFhLFFBQVEsSUFBSSxFQUFDLENBQUMsQ0FBQztBQUFBLElBQzNGLENBQUM7QUFBQSxFQUNIO0FBQ0Y7QUFFQSxTQUFTLE1BQU0sT0FBa0IsTUFBdUI7QUFDdEQsTUFBSSxLQUFLLFNBQVMsU0FBUztBQUN6QixVQUFNLFFBQVEsQ0FBQyxHQUFHLE1BQU0sS0FBSztBQUM3QixXQUFPLE1BQU0sVUFBVSxLQUFLLEtBQU0sT0FBTSxLQUFLLENBQUM7QUFDOUMsVUFBTSxLQUFLLElBQUksSUFBSSxLQUFLO0FBQ3hCLFdBQU8sVUFBVSxFQUFDLEdBQUcsT0FBTyxNQUFLLENBQUM7QUFBQSxFQUNwQztBQUNBLFFBQU1FLFNBQVEsTUFBTSxNQUFNLElBQUksQ0FBQ0MsVUFBUyxDQUFDLEdBQUdBLEtBQUksQ0FBQztBQUNqRCxTQUFPRCxPQUFNLFVBQVUsS0FBSyxLQUFNLENBQUFBLE9BQU0sS0FBSyxDQUFDLENBQUM7QUFDL0MsUUFBTSxPQUFPQSxPQUFNLEtBQUssSUFBSTtBQUM1QixTQUFPLEtBQUssVUFBVSxLQUFLLEtBQU0sTUFBSyxLQUFLLENBQUM7QUFDNUMsT0FBSyxLQUFLLElBQUksSUFBSSxLQUFLO0FBQ3ZCLFNBQU8sVUFBVSxFQUFDLEdBQUcsT0FBTyxPQUFBQSxPQUFLLENBQUM7QUFDcEM7OztBQ2pJTyxTQUFTLGNBQWMsTUFBaUIsT0FBd0I7QUFDckUsTUFBSSxLQUFLLFdBQVcsT0FBVyxRQUFPLFVBQVU7QUFDaEQsUUFBTSxTQUFTLFFBQVEsS0FBSyxNQUFNLEVBQUUsS0FBSztBQUN6QyxTQUFPLGVBQWUsS0FBSyxNQUFNLEtBQUssS0FBSyxLQUFLLE1BQU07QUFDeEQ7QUFHTyxTQUFTLFlBQVksS0FBZTtBQUN6QyxNQUFJLE9BQU87QUFDWCxRQUFNLFFBQVEsQ0FBQ0UsVUFBbUI7QUFDaEMsUUFBSSxLQUFNLFFBQU9BO0FBQ2pCLFFBQUksT0FBT0EsVUFBUyxVQUFVO0FBQzVCLGFBQU9BLE1BQUssS0FBSyxNQUFNO0FBQ3ZCLGFBQU9BO0FBQUEsSUFDVDtBQUNBLFFBQUlBLE1BQUssU0FBUyxRQUFRO0FBQ3hCLGFBQU87QUFDUCxhQUFPLFlBQVlBLEtBQUk7QUFBQSxJQUN6QjtBQUNBLFVBQU0sT0FBT0EsTUFBSyxLQUFLLElBQUksS0FBSztBQUNoQyxXQUFPLEtBQUssS0FBSyxDQUFDLEtBQUssVUFBVSxRQUFRQSxNQUFLLEtBQUssS0FBSyxDQUFDLElBQUksRUFBQyxHQUFHQSxPQUFNLEtBQUksSUFBSUE7QUFBQSxFQUNqRjtBQUNBLFNBQU8sTUFBTSxHQUFHO0FBQ2xCO0FBRUEsU0FBUyxZQUFZLEtBQWU7QUFDbEMsTUFBSSxRQUFRO0FBQ1osU0FBTyxRQUFRLEtBQUssQ0FBQyxTQUFTO0FBQzVCLFFBQUksQ0FBQyxNQUFPLFFBQU87QUFDbkIsWUFBUTtBQUNSLFdBQU8sZ0JBQWdCLElBQUk7QUFBQSxFQUM3QixDQUFDO0FBQ0g7OztBQy9CTyxTQUFTLFlBQVksS0FBNEI7QUFDdEQsUUFBTSxVQUFVLEVBQUMsYUFBYSxRQUFRLG1CQUFtQixNQUFNLFNBQVMsTUFBSztBQUM3RSxNQUFJO0FBQ0YsV0FBTyxJQUFJLEtBQUssU0FBUyxLQUFLLE9BQU87QUFBQSxFQUN2QyxRQUFRO0FBQ04sV0FBTyxJQUFJLEtBQUssU0FBUyxTQUFTLE9BQU87QUFBQSxFQUMzQztBQUNGO0FBR08sU0FBUyxZQUNkLE9BQ0EsUUFDQSxZQUNBLFVBQ1E7QUFDUixXQUFTLFFBQVEsR0FBRyxRQUFRLFdBQVcsUUFBUSxTQUFTO0FBQ3RELFVBQU0sSUFBSSxNQUFNLEtBQUs7QUFDckIsVUFBTSxJQUFJLE9BQU8sS0FBSztBQUN0QixRQUFJLE1BQU0sVUFBYSxNQUFNLE9BQVc7QUFDeEMsUUFBSSxNQUFNLE9BQVcsUUFBTztBQUM1QixRQUFJLE1BQU0sT0FBVyxRQUFPO0FBQzVCLFVBQU0sUUFBUSxjQUFjLEdBQUcsR0FBRyxRQUFRO0FBQzFDLFFBQUksVUFBVSxFQUFHLFFBQU8sV0FBVyxLQUFLLElBQUksQ0FBQyxRQUFRO0FBQUEsRUFDdkQ7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLGNBQWMsR0FBMEIsR0FBMEIsVUFBaUM7QUFDMUcsTUFBSSxPQUFPLE1BQU0sWUFBWSxPQUFPLE1BQU0sU0FBVSxRQUFPLElBQUk7QUFDL0QsTUFBSSxPQUFPLE1BQU0sU0FBVSxRQUFPO0FBQ2xDLE1BQUksT0FBTyxNQUFNLFNBQVUsUUFBTztBQUNsQyxXQUFTLFFBQVEsR0FBRyxRQUFRLEtBQUssSUFBSSxFQUFFLFFBQVEsRUFBRSxNQUFNLEdBQUcsU0FBUztBQUNqRSxRQUFJLEVBQUUsS0FBSyxNQUFNLEVBQUUsS0FBSyxFQUFHO0FBQzNCLFVBQU0sUUFBUSxTQUFTLFFBQVEsRUFBRSxLQUFLLEdBQUksRUFBRSxLQUFLLENBQUU7QUFDbkQsUUFBSSxVQUFVLEVBQUcsUUFBTztBQUFBLEVBQzFCO0FBQ0EsU0FBTyxFQUFFLFNBQVMsRUFBRTtBQUN0Qjs7O0FDakJPLElBQU0sYUFBd0IsRUFBQyxVQUFVLEdBQUcsVUFBVSxPQUFPLFdBQVcsR0FBRyxRQUFRLEVBQUM7QUFNcEYsSUFBTSxXQUFOLE1BQWU7QUFBQSxFQU9wQixZQUFxQixXQUFzQjtBQUF0QjtBQUFBLEVBQXVCO0FBQUEsRUFBdkI7QUFBQSxFQU5KLFFBQVEsSUFBSSxLQUFtQjtBQUFBLEVBQy9CLFVBQVUsSUFBSSxLQUFZO0FBQUEsRUFDbkM7QUFBQSxFQUNBLFdBQXFCLENBQUM7QUFBQSxFQUM5QixRQUF3QyxPQUFPLEVBQUMsUUFBUSxHQUFHLFdBQVcsRUFBQztBQUFBO0FBQUEsRUFLdkUsVUFBVSxRQUFzQztBQUM5QyxTQUFLLFNBQVM7QUFDZCxTQUFLLFdBQVcsU0FBUyxFQUFDLFdBQVcsT0FBTyxNQUFLLElBQUksQ0FBQztBQUFBLEVBQ3hEO0FBQUE7QUFBQSxFQUdBLE9BQWE7QUFDWCxTQUFLLE1BQU0sS0FBSztBQUNoQixTQUFLLFFBQVEsS0FBSztBQUFBLEVBQ3BCO0FBQUEsRUFFQSxLQUFLLE1BQWdCLE9BQWtCLE9BQWdDO0FBQ3JFLFdBQU8sS0FBSyxNQUFNLElBQUksS0FBSyxJQUFJLE1BQU0sT0FBTyxLQUFLLEdBQUcsTUFBTSxLQUFLLE9BQU8sTUFBTSxPQUFPLEtBQUssQ0FBQztBQUFBLEVBQzNGO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBZ0IsT0FBZ0M7QUFDdkQsV0FBTyxLQUFLLEtBQUssTUFBTSxFQUFDLEdBQUcsWUFBWSxVQUFVLFVBQVUsWUFBWSxHQUFHLEtBQUssTUFBTSxJQUFJLEVBQUMsR0FBRyxLQUFLO0FBQUEsRUFDcEc7QUFBQTtBQUFBLEVBR0EsSUFBSSxNQUFnQixPQUFrQixPQUEwQjtBQUM5RCxVQUFNLE9BQU8sS0FBSyxVQUFVLE1BQU07QUFDbEMsVUFBTUMsVUFBUyxLQUFLLElBQUksaUJBQWlCLElBQUksTUFBTSxTQUFTO0FBQzVELFVBQU0sT0FBTyxLQUFLLElBQUksNkJBQTZCLElBQUksTUFBTSxZQUFZO0FBQ3pFLFVBQU1DLFNBQVEsR0FBRyxLQUFLLE1BQU0sSUFBSSxNQUFNLFFBQVEsR0FBRyxNQUFNLFdBQVcsTUFBTSxFQUFFLElBQUksSUFBSSxJQUFJRCxPQUFNLElBQUksTUFBTSxRQUFRLEVBQUU7QUFDaEgsVUFBTSxTQUFTLEtBQUssV0FBVyxTQUFZLEtBQUssS0FBSyxPQUFPLFVBQVUsSUFBSTtBQUMxRSxXQUFPLEdBQUdDLE1BQUssSUFBSSxNQUFNLEdBQUcsSUFBSSxNQUFNLElBQUksTUFBTSxTQUFTLEVBQUUsSUFBSSxNQUFNLFdBQVcsRUFBRTtBQUFBLEVBQ3BGO0FBQUEsRUFFUSxPQUFPLE1BQWdCLE9BQWtCLE9BQWdDO0FBQy9FLFVBQU0sVUFBVSxXQUFXLE1BQU0sT0FBTyxPQUFPLEtBQUssUUFBUTtBQUM1RCxVQUFNLE9BQU8sUUFBUSxLQUFLLFVBQVUsU0FBUyxVQUFVLE9BQU87QUFDOUQsVUFBTSxNQUFXLEVBQUMsTUFBTSxNQUFNLFFBQVEsUUFBUSxLQUFLLEdBQUU7QUFDckQsV0FBTyxFQUFDLEtBQUssTUFBTSxhQUFhLEdBQUcsR0FBRyxPQUFPLFFBQVEsT0FBTyxZQUFZLFFBQVEsV0FBVTtBQUFBLEVBQzVGO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBZ0JELFNBQWdCLE9BQTBCO0FBQ2pFLFVBQU0sVUFBVSxLQUFLLFVBQVUsTUFBTSxzQkFBc0IsSUFBSSxpQkFBaUIsSUFBSUEsVUFBUztBQUM3RixXQUFPLEdBQUcsS0FBSyxNQUFNLElBQUksT0FBTyxJQUFJLE1BQU0sR0FBRztBQUFBLEVBQy9DO0FBQUE7QUFBQSxFQUdBLE1BQU0sTUFBZ0JBLFNBQWdCLE9BQXNDO0FBQzFFLFdBQU8sS0FBSyxRQUFRLElBQUksS0FBSyxTQUFTLE1BQU1BLFNBQVEsS0FBSyxHQUFHLE1BQU07QUFDaEUsWUFBTSxVQUFVLFdBQVcsTUFBTSxFQUFDLEdBQUcsWUFBWSxRQUFBQSxRQUFNLEdBQUcsRUFBQyxHQUFHLE9BQU8sT0FBTyxDQUFDLEVBQUMsR0FBRyxDQUFDLENBQUM7QUFDbkYsYUFBTyxRQUFRLEtBQUssVUFBVSxhQUFjLFVBQVUsT0FBTztBQUFBLElBQy9ELENBQUM7QUFBQSxFQUNIO0FBQ0Y7QUFHQSxTQUFTLGFBQWEsS0FBa0I7QUFDdEMsTUFBSSxPQUFPLFFBQVEsU0FBVSxRQUFPO0FBQ3BDLE1BQUksSUFBSSxTQUFTLFVBQVUsSUFBSSxhQUFhLFNBQVUsUUFBTztBQUM3RCxNQUFJLE9BQU87QUFDWCxhQUFXLE9BQU8sSUFBSSxLQUFNLFNBQVEsYUFBYSxHQUFHO0FBQ3BELFNBQU87QUFDVDs7O0FDdEZPLElBQU0sU0FBTixNQUFhO0FBQUEsRUFLbEIsWUFDbUIsTUFDQSxVQUNqQjtBQUZpQjtBQUNBO0FBRWpCLFNBQUssYUFBYSxNQUFNLEtBQUssSUFBSSxDQUFDLFFBQVEsSUFBSSxVQUFVLEtBQUssQ0FBQztBQUFBLEVBQ2hFO0FBQUEsRUFKbUI7QUFBQSxFQUNBO0FBQUEsRUFORixRQUFRLG9CQUFJLElBQXVDO0FBQUEsRUFDbkQ7QUFBQSxFQUNULFNBQWtDLENBQUM7QUFBQTtBQUFBLEVBVTNDLEtBQVFFLFNBQXlDO0FBQy9DLFFBQUksS0FBSyxXQUFXLFdBQVcsS0FBS0EsUUFBTyxTQUFTLEVBQUcsUUFBT0EsUUFBTyxJQUFJLENBQUMsRUFBQyxNQUFLLE1BQU0sS0FBSztBQUMzRixVQUFNLFFBQVFBLFFBQU8sSUFBSSxDQUFDQyxPQUFNLFdBQVcsRUFBQyxPQUFPQSxNQUFLLE9BQU8sT0FBTyxNQUFNLEtBQUssT0FBT0EsS0FBSSxFQUFDLEVBQUU7QUFDL0YsVUFBTSxLQUFLLENBQUMsR0FBRyxNQUFNLFlBQVksRUFBRSxNQUFNLEVBQUUsTUFBTSxLQUFLLFlBQVksS0FBSyxRQUFRLEtBQUssRUFBRSxRQUFRLEVBQUUsS0FBSztBQUNyRyxXQUFPLE1BQU0sSUFBSSxDQUFDLEVBQUMsTUFBSyxNQUFNLEtBQUs7QUFBQSxFQUNyQztBQUFBO0FBQUEsRUFHQSxVQUFVQyxRQUE0QztBQUNwRCxVQUFNLFFBQVEsSUFBSSxJQUFJQSxPQUFNLElBQUksQ0FBQyxNQUFNLE9BQU8sQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDO0FBQ3pELFVBQU0sT0FBTyxLQUFLLE9BQU8sT0FBTyxDQUFDLFNBQVMsTUFBTSxJQUFJLElBQUksQ0FBQztBQUN6RCxVQUFNLFVBQVUsSUFBSSxJQUFJLElBQUk7QUFDNUIsVUFBTSxRQUFRLENBQUMsR0FBRyxNQUFNLEdBQUdBLE9BQU0sT0FBTyxDQUFDLFNBQVMsQ0FBQyxRQUFRLElBQUksSUFBSSxDQUFDLENBQUM7QUFDckUsUUFBSSxLQUFLLFdBQVcsV0FBVyxFQUFHLFFBQU8sQ0FBQyxHQUFHQSxNQUFLO0FBQ2xELFVBQU0sUUFBUSxNQUFNLElBQUksQ0FBQyxVQUFVO0FBQUEsTUFDakM7QUFBQSxNQUNBLE9BQU8sTUFBTSxJQUFJLElBQUk7QUFBQSxNQUNyQixNQUFNLEtBQUssT0FBTyxFQUFDLE9BQU8sTUFBTSxNQUFNLFFBQVEsTUFBTSxJQUFJLElBQUksSUFBSyxFQUFDLENBQUM7QUFBQSxJQUNyRSxFQUFFO0FBQ0YsVUFBTSxLQUFLLENBQUMsR0FBRyxNQUFNLFlBQVksRUFBRSxNQUFNLEVBQUUsTUFBTSxLQUFLLFlBQVksS0FBSyxRQUFRLEtBQUssRUFBRSxRQUFRLEVBQUUsS0FBSztBQUNyRyxTQUFLLFNBQVMsTUFBTSxJQUFJLENBQUMsRUFBQyxLQUFJLE1BQU0sSUFBSTtBQUN4QyxXQUFPLENBQUMsR0FBRyxLQUFLLE1BQU07QUFBQSxFQUN4QjtBQUFBLEVBRVEsT0FBVSxFQUFDLE1BQU0sUUFBQUMsU0FBUSxRQUFRLFdBQVUsR0FBeUM7QUFDMUYsVUFBTSxRQUFRLE1BQU0sTUFBTSxXQUFXO0FBQ3JDLFVBQU0sUUFBUSxRQUFRLEtBQUssTUFBTSxJQUFJLElBQUksSUFBSTtBQUM3QyxVQUFNLFFBQVEsRUFBQyxHQUFHLFlBQVksUUFBQUEsUUFBTTtBQUNwQyxVQUFNLEVBQUMsS0FBSSxJQUFJLEtBQUs7QUFDcEIsUUFBSSxNQUFPLFFBQU8sTUFBTSxJQUFJLENBQUMsT0FBTyxVQUFXLEtBQUssS0FBSyxFQUFHLFdBQVdBLFVBQVMsS0FBTTtBQUN0RixVQUFNSCxVQUFTLEtBQUssSUFBSSxDQUFDLFFBQVEsSUFBSSxNQUFNLE1BQU0sT0FBTyxLQUFLLENBQUM7QUFDOUQsUUFBSSxNQUFPLE1BQUssTUFBTSxJQUFJLE1BQU1BLE9BQU07QUFDdEMsV0FBT0E7QUFBQSxFQUNUO0FBQ0Y7OztBQzNDTyxTQUFTLGNBQ2RJLFlBQ0EsU0FDQSxVQUNzQztBQUN0QyxRQUFNQyxRQUFPLG9CQUFJLElBQWtCO0FBQ25DLE1BQUk7QUFDSixNQUFJLGVBQWU7QUFDbkIsU0FBT0QsV0FBVSxJQUFJLENBQUMsVUFBVSxVQUFVO0FBQ3hDLFVBQU0sUUFBUSxRQUFRLEtBQUs7QUFDM0IsVUFBTSxTQUFTLE1BQU0sSUFBSSxDQUFDLE1BQU0sT0FBTztBQUNyQyxZQUFNLFNBQ0osS0FBSyxJQUNELE1BQU0sS0FBSyxDQUFDLElBQ1osVUFBVSxXQUFXLEtBQUssU0FBUyxjQUFjLFNBQVMsVUFBVSxJQUNsRSxTQUFTLENBQUMsSUFDVjtBQUNSLGFBQU8sTUFBTSxNQUFNLFFBQVEsU0FBUyxZQUFZQyxPQUFNLFFBQVE7QUFBQSxJQUNoRSxDQUFDO0FBQ0QsZUFBVztBQUNYLG1CQUFlLFNBQVM7QUFDeEIsV0FBTztBQUFBLEVBQ1QsQ0FBQztBQUNIO0FBRUEsSUFBTSxXQUFXLENBQUMsU0FBaUIsU0FBaUI7QUFFcEQsU0FBUyxNQUNQLE1BQ0EsUUFDQSxNQUNBQSxPQUNBLFVBQ1E7QUFDUixRQUFNLFFBQVFBLE1BQUssSUFBSSxLQUFLLEVBQUU7QUFDOUIsTUFBSSxDQUFDLE9BQU87QUFDVixJQUFBQSxNQUFLLElBQUksS0FBSyxJQUFJLEVBQUMsV0FBVyxNQUFNLFVBQVUsS0FBSSxDQUFDO0FBQ25ELFdBQU8sRUFBQyxVQUFVLEtBQUssWUFBWSxVQUFVLE9BQU8sVUFBVSxLQUFLLFlBQVksT0FBTyxXQUFXLEVBQUM7QUFBQSxFQUNwRztBQUNBLFFBQU0sT0FBTyxPQUFPLEtBQUssTUFBTSxXQUFXLEtBQUssT0FBTyxNQUFNLFlBQVk7QUFDeEUsUUFBTSxXQUFXO0FBQ2pCLFNBQU87QUFBQSxJQUNMLFVBQVUsS0FBSyxhQUFhLFFBQVEsT0FBTyxLQUFLLEtBQUssS0FBSyxRQUFRLElBQUksSUFBSSxVQUFVO0FBQUEsSUFDcEYsVUFBVSxLQUFLLFlBQVk7QUFBQSxJQUMzQixXQUFXLE1BQU07QUFBQSxFQUNuQjtBQUNGO0FBRUEsU0FBUyxLQUFLLFFBQW1CLE1BQXlCO0FBQ3hELE1BQUksT0FBTyxZQUFZO0FBQ3JCLFdBQU8sS0FBSyxZQUFZLFNBQVksVUFBVSxPQUFPLFVBQVU7QUFDakUsTUFBSSxLQUFLLFlBQVksT0FBVyxRQUFPLFVBQVU7QUFDakQsU0FBTyxPQUFPLFlBQVksS0FBSyxXQUFXLE9BQU8sVUFBVSxLQUFLLFFBQzVELFVBQVUsT0FDVixVQUFVO0FBQ2hCOzs7QUM1Qk8sSUFBTSxXQUFOLE1BQWU7QUFBQSxFQWFwQixZQUE2QixXQUFzQjtBQUF0QjtBQUMzQixTQUFLLFdBQVcsSUFBSSxTQUFTLFNBQVM7QUFDdEMsU0FBSyxPQUFPLElBQUksYUFBYSxLQUFLLFFBQVE7QUFDMUMsU0FBSyxhQUFhLElBQUksT0FBTyxVQUFVLGNBQWMsVUFBVSxRQUFRO0FBQ3ZFLFNBQUssYUFBYSxJQUFJLE9BQU8sVUFBVSxVQUFVLFVBQVUsUUFBUTtBQUFBLEVBQ3JFO0FBQUEsRUFMNkI7QUFBQSxFQVpyQixRQUFRLG9CQUFJLElBQXNCO0FBQUEsRUFDbEMsUUFBNkIsQ0FBQztBQUFBLEVBQ3JCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxXQUFXLElBQUksS0FBdUI7QUFBQSxFQUN0QyxXQUFXLG9CQUFJLFFBQXdCO0FBQUEsRUFDaEQsYUFBYTtBQUFBLEVBQ2IsVUFBVSxvQkFBSSxJQUFzQjtBQUFBLEVBQ3BDLFNBQTJDLG9CQUFJLElBQUk7QUFBQSxFQVMzRCxJQUFJLE9BQWdDO0FBQ2xDLFNBQUssU0FBUyxNQUFNLEtBQUs7QUFDekIsVUFBTSxTQUFTLEtBQUssT0FBTyxLQUFLO0FBQ2hDLFNBQUssVUFBVSxvQkFBSSxJQUFJO0FBQ3ZCLFVBQU0sU0FBUyxLQUFLLFdBQVcsVUFBVSxNQUFNO0FBQy9DLFdBQU8sUUFBUSxDQUFDLE1BQU0sVUFBVSxLQUFLLEtBQUssUUFBUSxJQUFJLE1BQU0sUUFBUSxDQUFDLENBQUM7QUFDdEUsVUFBTSxhQUFhLEtBQUssV0FBVyxNQUFNLFNBQVM7QUFDbEQsU0FBSyxTQUFTLFFBQVEsQ0FBQyxVQUFVLEVBQUMsUUFBUSxLQUFLLE9BQU8sSUFBSSxHQUFHLFdBQVcsV0FBVyxJQUFJLElBQUksS0FBSyxFQUFDO0FBQ2pHLFNBQUssU0FBUyxhQUFhLFFBQVEsS0FBSyxRQUFRO0FBQ2hELFVBQU0sVUFBVSxLQUFLLEtBQUssT0FBTyxRQUFRLEtBQUssUUFBUSxDQUFDLFNBQVMsS0FBSyxPQUFPLElBQUksQ0FBQztBQUNqRixVQUFNQyxhQUFZLEtBQUssVUFBVSxNQUFNLFNBQVM7QUFDaEQsU0FBSyxTQUFTLEtBQUs7QUFDbkIsU0FBSyxTQUFTLEtBQUs7QUFDbkIsV0FBTyxFQUFDLFdBQUFBLFlBQVcsUUFBTztBQUFBLEVBQzVCO0FBQUE7QUFBQSxFQUdRLFNBQVNDLFFBQWtDO0FBQ2pELFFBQUlBLFdBQVUsS0FBSyxNQUFPO0FBQzFCLFVBQU0sUUFBUSxvQkFBSSxJQUFzQjtBQUN4QyxlQUFXLFFBQVFBLFFBQU87QUFDeEIsWUFBTSxLQUFLLE9BQU8sS0FBSyxFQUFFO0FBQ3pCLFlBQU0sUUFBUSxLQUFLLE1BQU0sSUFBSSxFQUFFO0FBQy9CLFlBQU0sSUFBSSxJQUFJLE9BQU8sTUFBTSxJQUFJLElBQUksUUFBUSxJQUFJLFNBQVMsSUFBSSxDQUFDO0FBQUEsSUFDL0Q7QUFDQSxTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVFBO0FBQUEsRUFDZjtBQUFBLEVBRVEsT0FBTyxNQUF3QjtBQUNyQyxXQUFPLEtBQUssUUFBUSxJQUFJLElBQUksS0FBSztBQUFBLEVBQ25DO0FBQUEsRUFFUSxXQUFXRCxZQUF3RTtBQUN6RixVQUFNLFFBQVEsb0JBQUksSUFBc0I7QUFDeEMsZUFBVyxFQUFDLE9BQU8sV0FBVSxLQUFLQSxZQUFXO0FBQzNDLGlCQUFXLEVBQUMsR0FBRSxLQUFLLE9BQU87QUFDeEIsY0FBTSxPQUFPLEtBQUssTUFBTSxJQUFJLEVBQUU7QUFDOUIsWUFBSSxRQUFRLENBQUMsTUFBTSxJQUFJLElBQUksRUFBRyxPQUFNLElBQUksTUFBTSxVQUFVO0FBQUEsTUFDMUQ7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR1EsT0FBTyxFQUFDLFdBQUFBLFlBQVcsUUFBUSxXQUFVLEdBQTJCO0FBQ3RFLFVBQU0sUUFBUSxJQUFJLElBQWMsYUFBYSxLQUFLLE1BQU0sT0FBTyxJQUFJLENBQUMsQ0FBQztBQUNyRSxVQUFNLE1BQU0sQ0FBQyxPQUFlO0FBQzFCLFlBQU0sT0FBTyxLQUFLLE1BQU0sSUFBSSxFQUFFO0FBQzlCLFVBQUksS0FBTSxPQUFNLElBQUksSUFBSTtBQUFBLElBQzFCO0FBQ0EsZUFBVyxFQUFDLE1BQUssS0FBS0EsV0FBVyxZQUFXLEVBQUMsR0FBRSxLQUFLLE1BQU8sS0FBSSxFQUFFO0FBQ2pFLGVBQVcsTUFBTSxXQUFXLFFBQVEsS0FBSyxNQUFNLEtBQUssSUFBSSxPQUFRLEtBQUksRUFBRTtBQUN0RSxXQUFPLENBQUMsR0FBRyxLQUFLO0FBQUEsRUFDbEI7QUFBQSxFQUVRLFVBQVVBLFlBQTZEO0FBQzdFLFVBQU0sVUFBVUEsV0FBVTtBQUFBLE1BQUksQ0FBQyxFQUFDLE1BQUssTUFDbkMsS0FBSyxXQUFXO0FBQUEsUUFDZCxNQUFNLFFBQVEsQ0FBQyxTQUFTO0FBQ3RCLGdCQUFNLE9BQU8sS0FBSyxNQUFNLElBQUksS0FBSyxFQUFFO0FBQ25DLGlCQUFPLE9BQU8sQ0FBQyxFQUFDLE9BQU8sTUFBTSxNQUFNLFFBQVEsS0FBSyxPQUFPLElBQUksR0FBRyxPQUFPLEtBQUssT0FBTyxJQUFJLElBQUksRUFBQyxDQUFDLElBQUksQ0FBQztBQUFBLFFBQ2xHLENBQUM7QUFBQSxNQUNIO0FBQUEsSUFDRjtBQUNBLFVBQU0sU0FBUyxjQUFjQSxZQUFXLFNBQVMsS0FBSyxVQUFVLE1BQU0sZ0JBQWdCO0FBQ3RGLFdBQU9BLFdBQVUsSUFBSSxDQUFDLFVBQVUsVUFBVTtBQUN4QyxZQUFNLFFBQVEsUUFBUSxLQUFLO0FBQzNCLFlBQU0sUUFBUSxNQUFNLElBQUksQ0FBQyxNQUFNLE9BQU8sS0FBSyxRQUFRLE1BQU0sT0FBTyxLQUFLLEVBQUcsRUFBRSxDQUFFLENBQUM7QUFDN0UsWUFBTSxNQUFNLEtBQUssTUFBTSxVQUFVLE9BQU8sS0FBSztBQUM3QyxhQUFPLEtBQUssU0FBUyxJQUFJLEtBQUssTUFBTSxLQUFLLFNBQVMsVUFBVSxPQUFPLE9BQU8sR0FBRyxDQUFDO0FBQUEsSUFDaEYsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVRLE1BQ04sRUFBQyxVQUFTLEdBQ1YsT0FDQSxPQUNRO0FBQ1IsUUFBSSxNQUFNLFlBQVksY0FBYztBQUNwQyxVQUFNLFFBQVEsQ0FBQyxNQUFNLFVBQVU7QUFDN0IsWUFBTSxPQUFPLEtBQUssTUFBTSxJQUFJLEtBQUssRUFBRTtBQUNuQyxZQUFNLFVBQVUsR0FBRyxLQUFLLFNBQVMsS0FBSyxNQUFNLENBQUMsU0FBSSxLQUFLLFNBQVMsS0FBSyxNQUFNLENBQUM7QUFDM0UsYUFBTztBQUFBLEVBQUssS0FBSyxTQUFTLElBQUksTUFBTSxNQUFNLEtBQUssR0FBSSxLQUFLLE9BQU8sSUFBSSxJQUFJLEtBQUssVUFBVSxDQUFDLEdBQUcsT0FBTztBQUFBLElBQ25HLENBQUM7QUFDRCxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRVEsU0FBUyxPQUFnQztBQUMvQyxRQUFJLFVBQVUsVUFBYSxPQUFPLFVBQVUsU0FBVSxRQUFPLFNBQVM7QUFDdEUsUUFBSSxLQUFLLEtBQUssU0FBUyxJQUFJLEtBQUs7QUFDaEMsUUFBSSxPQUFPLFFBQVc7QUFDcEIsV0FBSyxFQUFFLEtBQUs7QUFDWixXQUFLLFNBQVMsSUFBSSxPQUFPLEVBQUU7QUFBQSxJQUM3QjtBQUNBLFdBQU8sSUFBSSxFQUFFO0FBQUEsRUFDZjtBQUFBLEVBRVEsU0FDTixVQUNBLE9BQ0EsT0FDQSxLQUNrQjtBQUNsQixVQUFNLEVBQUMsT0FBTSxJQUFJLEtBQUssVUFBVTtBQUNoQyxVQUFNLFFBQVEsTUFBTSxJQUFJLENBQUMsTUFBTSxVQUFVO0FBQ3ZDLFlBQU0sWUFBWSxTQUFTLGNBQWMsUUFBUSxVQUFVO0FBQzNELFlBQU1FLFFBQU8sS0FBSyxNQUFNLE1BQU0sWUFBWSxFQUFDLEdBQUcsTUFBTSxLQUFLLEdBQUksTUFBTSxrQkFBaUIsSUFBSSxNQUFNLEtBQUssQ0FBRTtBQUNyRyxhQUFPLFVBQVUsY0FBYyxNQUFNLEtBQUssSUFBSSxFQUFDLEdBQUdBLE9BQU0sS0FBSyxZQUFZQSxNQUFLLEdBQUcsRUFBQyxJQUFJQTtBQUFBLElBQ3hGLENBQUM7QUFDRCxVQUFNLFVBQVUsS0FBSyxRQUFRLEtBQUs7QUFDbEMsVUFBTSxRQUFRLE1BQU0sQ0FBQztBQUNyQixRQUFJLENBQUMsU0FBUyxhQUFhLENBQUMsTUFBTyxRQUFPLEVBQUMsS0FBSyxTQUFTLFFBQVEsUUFBVyxJQUFHO0FBQy9FLFVBQU0sU0FBUyxTQUFTLE1BQU0sTUFBTSxNQUFNLENBQUMsR0FBSSxNQUFNLE9BQU8sS0FBSyxRQUFRO0FBQ3pFLFFBQUksT0FBUSxRQUFPLEVBQUMsS0FBSyxTQUFTLFFBQVEsSUFBRztBQUM3QyxXQUFPLEVBQUMsS0FBSyxRQUFRLE9BQU8sSUFBSSxTQUFTLEVBQUMsTUFBTSxDQUFDLFFBQVEsS0FBSyxPQUFPLEVBQUMsR0FBRyxRQUFRLFFBQVcsSUFBRztBQUFBLEVBQ2pHO0FBQUE7QUFBQSxFQUdRLFFBQVEsT0FBc0M7QUFDcEQsVUFBTSxFQUFDLFVBQVUsS0FBSSxJQUFJLEtBQUs7QUFDOUIsVUFBTUMsVUFBUyxVQUFVLE9BQU8sS0FBSyxRQUFRO0FBQzdDLFFBQUlBLFlBQVcsT0FBVyxRQUFPO0FBQ2pDLFFBQUksTUFBTSxNQUFNLENBQUMsU0FBUyxLQUFLLE1BQU0sU0FBUyxhQUFhLEVBQUcsUUFBT0E7QUFDckUsVUFBTSxPQUFjLENBQUNBLE9BQU07QUFDM0IsUUFBSSxLQUFLLFdBQVcsR0FBSSxNQUFLLFFBQVEsS0FBSyxNQUFNO0FBQ2hELFFBQUksS0FBSyxXQUFXLEdBQUksTUFBSyxLQUFLLEtBQUssTUFBTTtBQUM3QyxXQUFPLEVBQUMsTUFBTSxNQUFNLEtBQUssS0FBSTtBQUFBLEVBQy9CO0FBQUEsRUFFUSxRQUFRLE1BQWlCQyxRQUEwQjtBQUN6RCxXQUFPO0FBQUEsTUFDTCxTQUFTLEtBQUs7QUFBQSxNQUNkLE9BQU8sS0FBSyxZQUFZLFNBQVksU0FBYSxLQUFLLFNBQVM7QUFBQSxNQUMvRCxVQUFVQSxPQUFNO0FBQUEsTUFDaEIsVUFBVUEsT0FBTTtBQUFBLE1BQ2hCLFdBQVdBLE9BQU07QUFBQSxNQUNqQixRQUFRLEtBQUssT0FBTyxLQUFLLE1BQU0sSUFBSSxLQUFLLEVBQUUsQ0FBRTtBQUFBLE1BQzVDLE1BQU0sS0FBSztBQUFBLElBQ2I7QUFBQSxFQUNGO0FBQUEsRUFFUSxNQUFNLE1BQWlCLE9BQTZCO0FBQzFELFVBQU0sT0FBTyxLQUFLLE1BQU0sSUFBSSxLQUFLLEVBQUU7QUFDbkMsV0FBTyxVQUFVLE1BQU0sTUFBTSxPQUFPLEtBQUssT0FBTyxJQUFJLElBQUksS0FBSyxZQUFZLEtBQUssUUFBUTtBQUFBLEVBQ3hGO0FBQ0Y7OztBQy9NQSxJQUFNLFFBQWlELG9CQUFJLElBQUk7QUFBQSxFQUM3RCxDQUFDLE1BQU0sT0FBTztBQUFBLEVBQ2QsQ0FBQyxNQUFNLE9BQU87QUFBQSxFQUNkLENBQUMsTUFBTSxPQUFPO0FBQUEsRUFDZCxDQUFDLE1BQU0sT0FBTztBQUFBLEVBQ2QsQ0FBQyxNQUFNLE9BQU87QUFBQSxFQUNkLENBQUMsTUFBTSxPQUFPO0FBQUEsRUFDZCxDQUFDLE1BQU0sT0FBTztBQUFBLEVBQ2QsQ0FBQyxNQUFNLE9BQU87QUFBQSxFQUNkLENBQUMsTUFBTSxPQUFPO0FBQUEsRUFDZCxDQUFDLE1BQU0sT0FBTztBQUFBLEVBQ2QsQ0FBQyxNQUFNLE9BQU87QUFBQSxFQUNkLENBQUMsTUFBTSxPQUFPO0FBQUEsRUFDZCxDQUFDLE1BQU0sT0FBTztBQUFBLEVBQ2QsQ0FBQyxNQUFNLFFBQVE7QUFBQSxFQUNmLENBQUMsTUFBTSxRQUFRO0FBQUEsRUFDZixDQUFDLE1BQU0sUUFBUTtBQUFBLEVBQ2YsQ0FBQyxNQUFNLFFBQVE7QUFDakIsQ0FBQztBQUVELElBQU0sUUFBUTtBQUdQLFNBQVMsUUFBUSxPQUFlLFFBQWdEO0FBQ3JGLFNBQU8sTUFBTSxTQUFTLE1BQU0sSUFBSSxNQUFNLElBQUksUUFBUSxNQUFNLElBQUk7QUFDOUQ7OztBQ2lCTyxTQUFTLE1BQU0sS0FBVSxVQUFrQztBQUNoRSxTQUFPLElBQUksT0FBTyxRQUFRLEVBQUUsTUFBTSxHQUFHO0FBQ3ZDO0FBS0EsSUFBTSxZQUFxQjtBQUFBLEVBQ3pCLE9BQU87QUFBQSxFQUNQLFNBQVM7QUFBQSxFQUNULFFBQVE7QUFBQSxFQUNSLFlBQVk7QUFBQSxFQUNaLE9BQU87QUFDVDtBQUVBLElBQU0sU0FBTixNQUFhO0FBQUEsRUFpQlgsWUFBNkIsVUFBeUI7QUFBekI7QUFBQSxFQUEwQjtBQUFBLEVBQTFCO0FBQUEsRUFoQlosT0FBZ0IsQ0FBQztBQUFBLEVBQzFCLE9BQWdCLEtBQUs7QUFBQSxFQUNyQixXQUFXO0FBQUE7QUFBQSxFQUVYO0FBQUEsRUFDQSxlQUFlO0FBQUE7QUFBQSxFQUVmO0FBQUE7QUFBQSxFQUVBO0FBQUE7QUFBQSxFQUVBLFNBQVM7QUFBQSxFQUNUO0FBQUEsRUFDQSxRQUFRO0FBQUEsRUFDUixPQUFnQjtBQUFBLEVBSXhCLE1BQU0sS0FBbUI7QUFDdkIsU0FBSyxNQUFNLEdBQUc7QUFDZCxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFUSxNQUFNLEtBQWdCO0FBQzVCLFFBQUksT0FBTyxRQUFRLFNBQVUsTUFBSyxNQUFNLEdBQUc7QUFBQSxRQUN0QyxNQUFLLEtBQUssR0FBRztBQUFBLEVBQ3BCO0FBQUEsRUFFUSxLQUFLLE1BQWtCO0FBQzdCLFVBQU1DLFNBQVEsS0FBSyxPQUFPLEtBQUssTUFBTSxLQUFLLE1BQU0sSUFBSSxJQUFJO0FBQ3hELFVBQU0sUUFBUSxLQUFLO0FBQ25CLFVBQU0sUUFBUSxLQUFLO0FBQ25CLFVBQU0sYUFBYSxLQUFLO0FBQ3hCLFFBQUksS0FBSyxNQUFPLE1BQUssUUFBUTtBQUM3QixRQUFJLEtBQUssU0FBUyxRQUFTLE1BQUssU0FBUztBQUN6QyxVQUFNLE9BQU8sS0FBSyxZQUFZLFVBQWMsS0FBSyxTQUFTLFVBQVUsS0FBSyxhQUFhO0FBQ3RGLFFBQUksS0FBSyxXQUFXLEtBQUssWUFBWSxlQUFnQixNQUFLLFVBQVU7QUFDcEUsUUFBSTtBQUNGLFdBQUssTUFBTTtBQUFBLFFBQ1QsTUFBTTtBQUFBLFFBQ04sVUFBVSxDQUFDO0FBQUEsUUFDWCxVQUFVLEtBQUs7QUFBQSxRQUNmLFFBQVEsS0FBSztBQUFBLFFBQ2IsU0FBUyxLQUFLO0FBQUEsTUFDaEIsQ0FBQztBQUNILFFBQUksS0FBSyxRQUFRLE9BQVcsTUFBSyxNQUFNLEVBQUMsTUFBTSxRQUFRLEtBQUssS0FBSyxLQUFLLFVBQVUsQ0FBQyxFQUFDLENBQUM7QUFDbEYsUUFBSUEsUUFBTztBQUNULGlCQUFXQyxTQUFRRCxPQUFNLEtBQU0sTUFBSyxNQUFNLEVBQUMsTUFBTSxRQUFRLE1BQUFDLE9BQU0sVUFBVSxDQUFDLEVBQUMsQ0FBQztBQUM1RSxXQUFLLE9BQU9ELE9BQU07QUFBQSxJQUNwQjtBQUNBLFFBQUksS0FBSyxPQUFRLE1BQUssT0FBTyxJQUFJO0FBQUEsUUFDNUIsTUFBSyxTQUFTLElBQUk7QUFDdkIsU0FBSyxPQUFPO0FBQ1osU0FBSyxPQUFPO0FBQ1osU0FBSyxRQUFRO0FBQ2IsUUFBSSxLQUFLLFdBQVcsS0FBSyxZQUFZLGNBQWUsTUFBSyxVQUFVO0FBQUEsRUFDckU7QUFBQTtBQUFBLEVBR1EsU0FBUyxNQUFrQjtBQUNqQyxlQUFXLE9BQU8sS0FBSyxNQUFNO0FBQzNCLFVBQUksT0FBTyxRQUFRLFVBQVU7QUFDM0IsYUFBSyxTQUFTLEtBQUssVUFBVTtBQUM3QixhQUFLLE1BQU0sR0FBRztBQUNkLGFBQUssU0FBUztBQUNkO0FBQUEsTUFDRjtBQUNBLFdBQUssS0FBSyxHQUFHO0FBQ2IsV0FBSyxJQUFJLFNBQVMsVUFBYSxJQUFJLFdBQVcsQ0FBQyxJQUFJLFNBQVMsT0FBTyxHQUFHLEVBQUcsTUFBSyxRQUFRO0FBQUEsSUFDeEY7QUFDQSxTQUFLLFFBQVE7QUFBQSxFQUNmO0FBQUEsRUFFUSxZQUFrQjtBQUN4QixTQUFLLFdBQVc7QUFDaEIsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQSxFQUVRLE1BQU0sV0FBdUM7QUFDbkQsU0FBSyxLQUFLLEtBQUssU0FBUztBQUN4QixTQUFLLE9BQU8sVUFBVTtBQUFBLEVBQ3hCO0FBQUEsRUFFUSxPQUFPLE1BQWtCO0FBQy9CLFVBQU0sRUFBQyxPQUFNLElBQUksS0FBSztBQUN0QixVQUFNLFVBQVUsS0FBSyxVQUFVLFVBQWEsS0FBSyxXQUFXLEtBQUssS0FBSztBQUN0RSxVQUFNLFFBQVEsS0FBSyxRQUFRLE1BQU0sSUFBSSxJQUFJO0FBQ3pDLFVBQU0sT0FBTyxVQUFVLEtBQUssUUFBUyxPQUFPLEtBQUs7QUFDakQsU0FBSyxNQUFNLElBQUk7QUFDZixRQUFJLENBQUMsUUFBUyxNQUFLO0FBQ25CLGVBQVcsT0FBTyxLQUFLLEtBQU0sTUFBSyxNQUFNLEdBQUc7QUFDM0MsUUFBSSxDQUFDLFFBQVMsTUFBSztBQUNuQixTQUFLLFdBQVcsVUFBVSxRQUFRLEtBQUssS0FBTSxJQUFLLE9BQU8sUUFBUSxJQUFJLENBQUMsQ0FBQztBQUFBLEVBQ3pFO0FBQUE7QUFBQSxFQUdRLFdBQVcsT0FBd0I7QUFDekMsVUFBTSxFQUFDLE9BQU0sSUFBSSxLQUFLO0FBQ3RCLFdBQU8sVUFBVSxPQUFPLENBQUMsS0FBSyxFQUFFLFVBQVUsT0FBTyxDQUFDLEtBQUssS0FBSyxRQUFRO0FBQUEsRUFDdEU7QUFBQSxFQUVRLFdBQVdDLE9BQW9CO0FBQ3JDLFVBQU0sVUFBVSxLQUFLO0FBQ3JCLFVBQU0sU0FBUyxVQUFVLEtBQUssZUFBZSxLQUFLO0FBQ2xELFVBQU0sUUFBYyxFQUFDLE1BQU0sUUFBUSxPQUFPQSxNQUFJO0FBQzlDLFNBQUssS0FBSyxLQUFLLEtBQUs7QUFDcEIsU0FBSyxXQUFXQSxNQUFLLE1BQU0sRUFBRTtBQUM3QixTQUFLLFNBQVMsV0FBVztBQUN6QixTQUFLLGNBQWMsS0FBSztBQUN4QixTQUFLLGVBQWU7QUFBQSxFQUN0QjtBQUFBLEVBRVEsTUFBTSxNQUFvQjtBQUNoQyxRQUFJLFNBQVMsR0FBSTtBQUNqQixRQUFJLE9BQU87QUFDWCxRQUFJLEtBQUssVUFBVSxLQUFLLFNBQVMsc0JBQXNCLENBQUMsS0FBSyxZQUFZLEVBQUcsUUFBTyxLQUFLLFVBQVUsSUFBSTtBQUFBLGFBQzdGLEtBQUssVUFBVSxDQUFDLEtBQUssWUFBWSxLQUFLLEtBQUssQ0FBQyxNQUFNLE9BQU8sS0FBSyxXQUFXLEVBQUcsUUFBTyxLQUFLLE1BQU0sQ0FBQztBQUN4RyxRQUFJLFNBQVMsR0FBSTtBQUNqQixRQUFJLENBQUMsS0FBSyxPQUFPLEVBQUcsUUFBTyxLQUFLLEtBQUssSUFBSTtBQUN6QyxTQUFLLFFBQVE7QUFDYixRQUFJLFNBQVMsR0FBSTtBQUNqQixTQUFLLFNBQVM7QUFDZCxRQUFJLFlBQVksS0FBSyxJQUFJLEVBQUcsTUFBSyxNQUFNLElBQUk7QUFBQSxRQUN0QyxNQUFLLE9BQU8sSUFBSTtBQUFBLEVBQ3ZCO0FBQUE7QUFBQSxFQUdRLGFBQXNCO0FBQzVCLFFBQUksS0FBSyxpQkFBaUIsSUFBSyxRQUFPO0FBQ3RDLFlBQVEsS0FBSyxpQkFBaUIsT0FBTyxLQUFLLGlCQUFpQixRQUFRLEVBQUUsS0FBSyxTQUFTLEtBQUs7QUFBQSxFQUMxRjtBQUFBO0FBQUEsRUFHUSxTQUFrQjtBQUN4QixRQUFJLEtBQUssVUFBVSxPQUFXLFFBQU87QUFDckMsV0FBTyxDQUFDLEtBQUssVUFBVSxLQUFLLGFBQWEsT0FBTyxLQUFLLGFBQWE7QUFBQSxFQUNwRTtBQUFBLEVBRVEsY0FBdUI7QUFDN0IsV0FBTyxLQUFLLFVBQVUsVUFBYSxLQUFLLFVBQVUsS0FBSztBQUFBLEVBQ3pEO0FBQUE7QUFBQSxFQUdRLE1BQU0sTUFBb0I7QUFDaEMsZUFBVyxTQUFTLEtBQUssTUFBTSxZQUFZLEdBQUc7QUFDNUMsVUFBSSxVQUFVLEdBQUk7QUFDbEIsVUFBSSxDQUFDLFlBQVksS0FBSyxLQUFLLEVBQUcsTUFBSyxPQUFPLEtBQUs7QUFBQSxlQUN0QyxLQUFLLEtBQUssVUFBVSxNQUFPLE1BQUssT0FBTyxNQUFNLFVBQVUsTUFBTSxDQUFDO0FBQUEsV0FDbEU7QUFDSCxjQUFNLFFBQVEsTUFBTSxVQUFVLE1BQU07QUFDcEMsYUFBSyxLQUFLLEtBQUssRUFBQyxNQUFNLFFBQVEsTUFBTSxPQUFPLFVBQVUsQ0FBQyxFQUFDLE1BQU0sUUFBUSxNQUFLLENBQUMsRUFBQyxDQUFDO0FBQzdFLGFBQUssV0FBVyxNQUFNLE1BQU0sU0FBUyxDQUFDO0FBQUEsTUFDeEM7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBRVEsT0FBTyxNQUFvQjtBQUNqQyxVQUFNLE9BQU8sS0FBSyxLQUFLLEdBQUcsRUFBRTtBQUM1QixRQUFJLE1BQU0sU0FBUyxPQUFRLE1BQUssU0FBUztBQUFBLFFBQ3BDLE1BQUssS0FBSyxLQUFLLEVBQUMsTUFBTSxRQUFRLE9BQU8sS0FBSSxDQUFDO0FBQy9DLFNBQUssV0FBVyxLQUFLLEtBQUssU0FBUyxDQUFDO0FBQUEsRUFDdEM7QUFBQTtBQUFBLEVBR1EsVUFBVSxNQUFzQjtBQUN0QyxVQUFNLFFBQVEsS0FBSyxDQUFDO0FBQ3BCLFFBQUksVUFBVSxPQUFPLFVBQVUsSUFBSyxRQUFPO0FBQzNDLFVBQU0sUUFBUSxRQUFRLEtBQUssY0FBYyxLQUFLO0FBQzlDLFFBQUksVUFBVSxTQUFTO0FBQ3JCLFdBQUssT0FBUSxRQUFRLFFBQVEsS0FBSyxPQUFRO0FBQzFDLFdBQUssZUFBZTtBQUFBLElBQ3RCO0FBQ0EsV0FBTyxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQ3JCO0FBQUE7QUFBQSxFQUdRLEtBQUssTUFBc0I7QUFDakMsVUFBTSxRQUFRLEtBQUssQ0FBQztBQUNwQixRQUFJLEtBQUssYUFBYSxHQUFJLFFBQU87QUFDakMsUUFBSSxVQUFVLE9BQU8sUUFBUSxLQUFLLFFBQVEsRUFBRyxRQUFPLEtBQUssUUFBUSxPQUFPLEVBQUU7QUFDMUUsVUFBTSxRQUFRLFFBQVEsS0FBSyxVQUFVLEtBQUs7QUFDMUMsUUFBSSxVQUFVLFFBQVMsUUFBTyxLQUFLLE1BQU0sQ0FBQztBQUMxQyxRQUFJLFVBQVUsU0FBVSxNQUFLLFNBQVM7QUFDdEMsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVRLFdBQWlCO0FBQ3ZCLFVBQU0sT0FBTyxTQUFTLEtBQUssSUFBSTtBQUMvQixRQUFJLEtBQU0sTUFBSyxRQUFRLEtBQUssTUFBTSxNQUFNLEdBQUcsRUFBRTtBQUFBLEVBQy9DO0FBQUE7QUFBQSxFQUdRLE1BQU0sTUFBWSxNQUFnRDtBQUN4RSxVQUFNLE9BQW9CLENBQUM7QUFDM0IsVUFBTSxPQUFnQixFQUFDLEdBQUcsS0FBSyxLQUFJO0FBQ25DLGVBQVcsT0FBTyxXQUFXO0FBQzNCLFlBQU0sUUFBUSxLQUFLLEdBQUc7QUFDdEIsVUFBSSxVQUFVLE9BQVc7QUFDekIsWUFBTSxNQUFNLEtBQUssS0FBSyxHQUFHO0FBQ3pCLFlBQU0sU0FBUyxLQUFLLFNBQVMsVUFBVSxPQUFPLE9BQU8sUUFBUSxXQUFXO0FBQ3hFLFlBQU0sUUFBUSxXQUFXLFlBQVksUUFBUTtBQUM3QyxVQUFJLENBQUMsU0FBUyxhQUFhLE1BQU0sR0FBRyxFQUFHLE1BQUssS0FBSyxRQUFRLEdBQUcsRUFBRSxNQUFNLENBQUU7QUFDdEUsYUFBTyxPQUFPLE1BQU0sRUFBQyxDQUFDLEdBQUcsR0FBRyxPQUFNLENBQUM7QUFBQSxJQUNyQztBQUNBLFdBQU8sRUFBQyxNQUFNLE1BQU0sS0FBSTtBQUFBLEVBQzFCO0FBQ0Y7QUFFQSxJQUFNLFlBQVksQ0FBQyxTQUFTLGNBQWMsVUFBVSxXQUFXLE9BQU87QUFHdEUsSUFBTSxRQUFRLEVBQUMsT0FBTyxNQUFNLFFBQVEsTUFBTSxTQUFTLEtBQUk7QUFFdkQsSUFBTSxVQUE2RjtBQUFBLEVBQ2pHLE9BQU8sRUFBQyxLQUFLLE9BQU8sS0FBSyxPQUFPLFVBQVUsV0FBVTtBQUFBLEVBQ3BELFlBQVksRUFBQyxXQUFXLGFBQWEsTUFBTSxnQkFBZTtBQUFBLEVBQzFELFFBQVEsRUFBQyxNQUFNLFFBQVEsT0FBTyxTQUFTLFFBQVEsZ0JBQWU7QUFBQSxFQUM5RCxTQUFTLEVBQUMsY0FBYyxjQUFjLFFBQVEsaUJBQWdCO0FBQUEsRUFDOUQsT0FBTyxFQUFDLFFBQVEsVUFBVSxTQUFTLFdBQVcsUUFBUSxlQUFjO0FBQ3RFO0FBRUEsSUFBTUMsVUFDSjtBQUVGLElBQU0sY0FBYyxJQUFJLE9BQU8sSUFBSUEsT0FBTSxHQUFHO0FBQzVDLElBQU0sZUFBZSxJQUFJLE9BQU8sS0FBS0EsT0FBTSxJQUFJO0FBRy9DLElBQU0sZUFBZSxDQUFDLE1BQVksUUFDaEMsS0FBSyxLQUFLO0FBQUEsRUFDUixDQUFDLFFBQ0MsT0FBTyxRQUFRLGFBQ2IsSUFBSSxTQUFTLElBQUksT0FBTyxHQUFHLE1BQU0sVUFBZSxDQUFDLElBQUksUUFBUSxhQUFhLEtBQUssR0FBRztBQUN4RjtBQUVGLElBQU0sVUFBNEMsRUFBQyxVQUFLLFVBQUssVUFBSyxVQUFLLFVBQUssU0FBRztBQUcvRSxJQUFNLFNBQVMsQ0FBQyxTQUNkLEtBQUssS0FBSyxNQUFNLENBQUMsUUFBUSxPQUFPLFFBQVEsWUFBWSxJQUFJLFVBQVUsSUFBSTtBQUV4RSxJQUFNLFVBQVUsQ0FBQyxTQUFpQixTQUFTLE9BQU8sU0FBUyxVQUFZLFNBQVM7QUFFaEYsU0FBUyxTQUFTLFVBQXFDO0FBQ3JELFdBQVMsUUFBUSxTQUFTLFNBQVMsR0FBRyxTQUFTLEdBQUcsU0FBUztBQUN6RCxVQUFNLFFBQVEsU0FBUyxLQUFLO0FBQzVCLFFBQUksTUFBTSxTQUFTLFFBQVE7QUFDekIsVUFBSSxNQUFNLFVBQVUsR0FBSSxRQUFPO0FBQUEsSUFDakMsT0FBTztBQUNMLFlBQU0sUUFBUSxTQUFTLE1BQU0sUUFBUTtBQUNyQyxVQUFJLE1BQU8sUUFBTztBQUFBLElBQ3BCO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDs7O0FDeFRBLElBQU0sUUFBMEM7QUFBQSxFQUM5QyxVQUFVLEVBQUMsT0FBTyxTQUFRO0FBQUEsRUFDMUIsUUFBUSxFQUFDLFFBQVEsT0FBTTtBQUFBLEVBQ3ZCLFdBQVcsRUFBQyxTQUFTLGFBQVk7QUFBQSxFQUNqQyxhQUFhLEVBQUMsT0FBTyxNQUFLO0FBQUEsRUFDMUIsV0FBVyxFQUFDLE9BQU8sTUFBSztBQUFBLEVBQ3hCLFdBQVcsRUFBQyxZQUFZLFlBQVc7QUFDckM7QUFHTyxTQUFTLGFBQWEsU0FBd0I7QUFDbkQsUUFBTSxPQUFPLFFBQVEsSUFBSSxRQUFRO0FBQ2pDLFNBQU8sS0FBSyxXQUFXLEtBQUssT0FBTyxLQUFLLENBQUMsTUFBTSxXQUFXLEtBQUssQ0FBQyxJQUFJLEVBQUMsTUFBTSxPQUFPLEtBQUk7QUFDeEY7QUFFQSxTQUFTLFNBQVMsTUFBcUI7QUFDckMsTUFBSSxLQUFLLFNBQVMsT0FBUSxRQUFPLEtBQUs7QUFDdEMsUUFBTSxPQUFPLEtBQUssU0FBUyxJQUFJLFFBQVE7QUFDdkMsTUFBSSxLQUFLLFNBQVMsT0FBUSxRQUFPLEVBQUMsTUFBTSxLQUFLLEtBQUssSUFBRztBQUNyRCxTQUFPLEtBQUssU0FBUyxTQUFTLEVBQUMsS0FBSSxJQUFJLEVBQUMsTUFBTSxNQUFNLE1BQU0sS0FBSyxJQUFJLEVBQUM7QUFDdEU7OztBQ25CQSxJQUFNQyxTQUF3RDtBQUFBLEVBQzVELFFBQVE7QUFBQSxFQUNSLFNBQVM7QUFBQSxFQUNULE1BQU07QUFBQSxFQUNOLGNBQWM7QUFBQSxFQUNkLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLFdBQVc7QUFDYjtBQUdBLElBQU0sU0FBd0U7QUFBQSxFQUM1RSxnQkFBZ0IsQ0FBQyxVQUFVO0FBQUEsRUFDM0IsaUJBQWlCLENBQUMsUUFBUTtBQUFBLEVBQzFCLE9BQU8sQ0FBQyxRQUFRO0FBQUEsRUFDaEIsa0JBQWtCLENBQUMsV0FBVztBQUFBLEVBQzlCLGlCQUFpQixDQUFDLFdBQVc7QUFBQSxFQUM3QixVQUFVLENBQUMsZUFBZSxXQUFXO0FBQ3ZDO0FBR08sU0FBUyxXQUFXLFNBQTJDO0FBQ3BFLFNBQU8sSUFBSSxVQUFVLEVBQUUsUUFBUSxTQUFTLENBQUMsQ0FBQztBQUM1QztBQUVBLElBQU0sWUFBTixNQUFnQjtBQUFBO0FBQUEsRUFFZCxRQUFRLFNBQStCLFNBQThDO0FBQ25GLFVBQU0sTUFBa0IsQ0FBQztBQUN6QixlQUFXLFFBQVEsU0FBUztBQUMxQixVQUFJLEtBQUssU0FBUyxRQUFRO0FBQ3hCLFlBQUksS0FBSyxVQUFVLEdBQUksS0FBSSxLQUFLLEtBQUssQ0FBQyxFQUFDLE1BQU0sUUFBUSxPQUFPLEtBQUssTUFBSyxDQUFDLEdBQUcsT0FBTyxDQUFDO0FBQUEsTUFDcEYsV0FBVyxLQUFLLFNBQVMsUUFBUTtBQUMvQixjQUFNQyxRQUFPRCxPQUFNLEtBQUssSUFBSTtBQUM1QixjQUFNLE9BQU8sT0FBTyxLQUFLLElBQUk7QUFDN0IsY0FBTSxPQUFPLE9BQU8sUUFBUSxPQUFPLENBQUNFLFVBQVMsQ0FBQyxLQUFLLFNBQVNBLEtBQUksQ0FBQyxJQUFJO0FBQ3JFLGNBQU0sU0FBU0QsU0FBUSxDQUFDLEtBQUssU0FBU0EsS0FBSSxJQUFJLENBQUMsR0FBRyxNQUFNQSxLQUFJLElBQUk7QUFDaEUsWUFBSSxXQUFXLEtBQUssUUFBUSxFQUFHLFlBQVdDLFNBQVEsS0FBSyxRQUFRLEtBQUssVUFBVSxNQUFNLEVBQUcsS0FBSSxLQUFLQSxLQUFJO0FBQUEsWUFDL0YsS0FBSSxLQUFLLEtBQUssS0FBSyxRQUFRLEtBQUssVUFBVSxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUM7QUFBQSxNQUM3RCxXQUFXLEtBQUssU0FBUyxRQUFRO0FBQy9CLGNBQU0sV0FBVyxLQUFLLFFBQVEsS0FBSyxVQUFVLE9BQU87QUFDcEQsWUFBSSxTQUFTLFNBQVMsRUFBRyxLQUFJLEtBQUssRUFBQyxNQUFNLFFBQVEsS0FBSyxLQUFLLEtBQUssU0FBUSxDQUFDO0FBQUEsTUFDM0UsT0FBTztBQUNMLGNBQU0sV0FBVyxLQUFLLFFBQVEsS0FBSyxVQUFVLE9BQU87QUFDcEQsY0FBTSxFQUFDLFVBQVUsUUFBUSxRQUFPLElBQUk7QUFDcEMsWUFBSSxTQUFTLFNBQVMsRUFBRyxLQUFJLEtBQUssRUFBQyxNQUFNLFFBQVEsVUFBVSxHQUFHLE1BQU0sRUFBQyxVQUFVLFFBQVEsUUFBTyxDQUFDLEVBQUMsQ0FBQztBQUFBLE1BQ25HO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFFQSxJQUFNLFFBQVEsQ0FBbUIsV0FDL0IsT0FBTyxZQUFZLE9BQU8sUUFBUSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sVUFBVSxNQUFTLENBQUM7QUFFdEYsU0FBUyxXQUFXLFNBQXdDO0FBQzFELFNBQU8sUUFBUTtBQUFBLElBQ2IsQ0FBQyxTQUNDLEtBQUssU0FBUyxXQUNaLEtBQUssU0FBUyxVQUFVLE9BQU8sS0FBSyxJQUFJLE1BQU0sVUFBYyxXQUFXLEtBQUssUUFBUTtBQUFBLEVBQzFGO0FBQ0Y7QUFFQSxTQUFTLEtBQUssVUFBc0IsT0FBc0Q7QUFDeEYsTUFBSSxTQUFTLFdBQVcsRUFBRyxRQUFPO0FBQ2xDLE1BQUksTUFBTSxXQUFXLEVBQUcsUUFBTyxTQUFTLFdBQVcsSUFBSSxTQUFTLENBQUMsSUFBSSxFQUFDLE1BQU0sUUFBUSxTQUFRO0FBQzVGLE1BQUksUUFBUTtBQUNaLFdBQVMsUUFBUSxNQUFNLFNBQVMsR0FBRyxTQUFTLEdBQUcsUUFBUyxTQUFRLENBQUMsRUFBQyxNQUFNLE1BQU0sS0FBSyxHQUFJLFVBQVUsTUFBSyxDQUFDO0FBQ3ZHLFNBQU8sTUFBTSxDQUFDO0FBQ2hCO0FBRUEsU0FBUyxJQUFJLEtBQWlCLE1BQWtDO0FBQzlELE1BQUksU0FBUyxPQUFXO0FBQ3hCLFFBQU0sT0FBTyxJQUFJLEdBQUcsRUFBRTtBQUN0QixNQUFJLEtBQUssU0FBUyxVQUFVLE1BQU0sU0FBUztBQUN6QyxRQUFJLElBQUksU0FBUyxDQUFDLElBQUksRUFBQyxNQUFNLFFBQVEsT0FBTyxLQUFLLFFBQVEsS0FBSyxNQUFLO0FBQUEsV0FFbkUsS0FBSyxTQUFTLFVBQ2QsS0FBSyxhQUFhLFVBQ2xCLEtBQUssWUFBWSxVQUNqQixLQUFLLFdBQVcsUUFDaEI7QUFDQSxlQUFXLFNBQVMsS0FBSyxTQUFVLEtBQUksS0FBSyxLQUFLO0FBQUEsRUFDbkQsTUFBTyxLQUFJLEtBQUssSUFBSTtBQUN0Qjs7O0FDakZPLElBQU0sVUFBVSxDQUFDLGNBQXVDO0FBQUEsRUFDN0QsT0FBTyxTQUFTLE1BQU0sSUFBSSxXQUFXO0FBQUEsRUFDckMsWUFBWSxTQUFTLGNBQWM7QUFBQSxFQUNuQyxXQUFXLFNBQVMsU0FBUztBQUMvQjtBQUVBLFNBQVMsWUFBWSxNQUF1QjtBQUMxQyxRQUFNLFFBQVEsQ0FBQyxZQUNiLFlBQVksVUFBYSxRQUFRLFdBQVcsSUFBSSxTQUFZLGFBQWEsT0FBTztBQUNsRixTQUFPO0FBQUEsSUFDTCxJQUFJLEtBQUs7QUFBQSxJQUNULFNBQVMsS0FBSyxTQUFTO0FBQUEsSUFDdkIsT0FBTyxLQUFLLFNBQVM7QUFBQSxJQUNyQixRQUFRLE1BQU0sS0FBSyxNQUFNO0FBQUEsSUFDekIsUUFBUSxNQUFNLEtBQUssTUFBTTtBQUFBLElBQ3pCLE1BQU0sS0FBSyxTQUFTLFdBQVcsU0FBWSxLQUFLO0FBQUEsRUFDbEQ7QUFDRjtBQUdPLFNBQVMsY0FBYyxTQUFnRDtBQUM1RSxRQUFNLFFBQVEsb0JBQUksUUFBNEI7QUFDOUMsU0FBTyxDQUFDLFFBQVE7QUFDZCxRQUFJLE9BQU8sUUFBUSxTQUFVLFFBQU8sV0FBVyxNQUFNLEtBQUssT0FBTyxDQUFDO0FBQ2xFLFVBQU0sUUFBUSxNQUFNLElBQUksR0FBRztBQUMzQixRQUFJLE1BQU8sUUFBTztBQUNsQixVQUFNLE9BQU8sV0FBVyxNQUFNLEtBQUssT0FBTyxDQUFDO0FBQzNDLFVBQU0sSUFBSSxLQUFLLElBQUk7QUFDbkIsV0FBTztBQUFBLEVBQ1Q7QUFDRjs7O0FDSU8sSUFBTSxpQkFBaUIsQ0FBQyxjQUFzQyxJQUFJLFFBQVEsU0FBUztBQUUxRixJQUFNLFVBQU4sTUFBcUM7QUFBQSxFQUNsQjtBQUFBLEVBQ0E7QUFBQSxFQUNULFFBQTZCLENBQUM7QUFBQSxFQUM5QixTQUF3QyxDQUFDO0FBQUEsRUFDekMsT0FBb0QsQ0FBQztBQUFBLEVBQ3JELGlCQUFpQixvQkFBSSxJQUFpQjtBQUFBLEVBQ3RDLGVBQWUsb0JBQUksSUFBaUI7QUFBQSxFQUNwQyxRQUErQixDQUFDO0FBQUEsRUFFeEMsWUFBWSxXQUFzQjtBQUNoQyxTQUFLLFdBQVcsSUFBSSxTQUFTLFNBQVM7QUFDdEMsU0FBSyxXQUFXLGNBQWMsVUFBVSxPQUFPO0FBQUEsRUFDakQ7QUFBQSxFQUVBLFNBQVNDLFFBQWtDO0FBQ3pDLFNBQUssUUFBUSxDQUFDLEdBQUdBLE1BQUs7QUFBQSxFQUN4QjtBQUFBLEVBRUEsVUFBVSxRQUE2QztBQUNyRCxTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBLEVBRUEsYUFBYUMsWUFBNkQ7QUFDeEUsU0FBSyxPQUFPQSxXQUFVLElBQUksQ0FBQyxDQUFDLE1BQU0sUUFBUSxPQUFPLEVBQUMsTUFBTSxPQUFPLFFBQVEsUUFBUSxFQUFDLEVBQUU7QUFBQSxFQUNwRjtBQUFBLEVBRUEsWUFBWSxNQUFjLFVBQW9CLEtBQUssS0FBSyxLQUFLLFFBQWM7QUFDekUsVUFBTSxRQUFRLFFBQVEsUUFBUTtBQUM5QixVQUFNLFFBQVEsS0FBSyxLQUFLLFVBQVUsQ0FBQ0MsVUFBU0EsTUFBSyxTQUFTLElBQUk7QUFDOUQsUUFBSSxVQUFVLEdBQUksTUFBSyxLQUFLLE9BQU8sSUFBSSxHQUFHLEVBQUMsTUFBTSxNQUFLLENBQUM7QUFBQSxRQUNsRCxNQUFLLEtBQUssS0FBSyxJQUFJLEVBQUMsTUFBTSxNQUFLO0FBQUEsRUFDdEM7QUFBQSxFQUVBLGVBQWUsTUFBb0I7QUFDakMsU0FBSyxPQUFPLEtBQUssS0FBSyxPQUFPLENBQUNBLFVBQVNBLE1BQUssU0FBUyxJQUFJO0FBQUEsRUFDM0Q7QUFBQSxFQUVBLFNBQWlCO0FBQ2YsVUFBTSxTQUFTLEtBQUssSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDLEVBQUMsTUFBSyxNQUFNLEtBQUssQ0FBQztBQUN6RCxVQUFNRCxhQUFZLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDLEVBQUMsS0FBSSxHQUFHLFVBQVUsQ0FBQyxNQUFNLE9BQU8sVUFBVSxLQUFLLEVBQUcsR0FBRyxDQUFDLENBQUM7QUFDaEcsVUFBTSxVQUFVLElBQUksSUFBSSxPQUFPLFFBQVEsT0FBTyxDQUFDLEVBQUMsSUFBRyxNQUFNLENBQUMsUUFBUSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBQyxJQUFJLElBQUcsTUFBTSxDQUFDLElBQUksR0FBRyxDQUFDLENBQUM7QUFDckcsVUFBTSxRQUFRLENBQUMsR0FBRyxRQUFRLEtBQUssQ0FBQztBQUNoQyxVQUFNLFNBQWlCO0FBQUEsTUFDckIsV0FBVyxLQUFLLFFBQVFBLFlBQVcsS0FBSyxjQUFjO0FBQUEsTUFDdEQsU0FBUyxLQUFLLFFBQVEsU0FBUyxLQUFLLFlBQVk7QUFBQSxNQUNoRDtBQUFBLE1BQ0EsY0FBYyxNQUFNLFdBQVcsS0FBSyxNQUFNLFVBQVUsTUFBTSxLQUFLLENBQUMsSUFBSSxVQUFVLE9BQU8sS0FBSyxNQUFNLEtBQUssQ0FBQztBQUFBLElBQ3hHO0FBQ0EsU0FBSyxpQkFBaUJBO0FBQ3RCLFNBQUssZUFBZTtBQUNwQixTQUFLLFFBQVE7QUFDYixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsUUFBUSxVQUFvQixJQUFzQjtBQUNoRCxVQUFNLFNBQVMsS0FBSyxLQUFLLElBQUksQ0FBQyxFQUFDLE1BQUssTUFBTSxLQUFLO0FBQy9DLFdBQU8sT0FBTyxJQUFJLEdBQUcsUUFBUSxRQUFRLENBQUM7QUFDdEMsV0FBTyxLQUFLLFNBQVMsS0FBSyxJQUFJLE1BQU0sRUFBRSxVQUFVLEVBQUUsRUFBRyxHQUFHO0FBQUEsRUFDMUQ7QUFBQSxFQUVRLElBQUlBLFlBQXlDO0FBQ25ELFdBQU8sS0FBSyxTQUFTLElBQUksRUFBQyxPQUFPLEtBQUssT0FBTyxXQUFBQSxZQUFXLFFBQVEsS0FBSyxPQUFNLENBQUM7QUFBQSxFQUM5RTtBQUFBLEVBRVEsUUFDTixLQUNBLFFBQytCO0FBQy9CLFVBQU0sVUFBVSxvQkFBSSxJQUFzQjtBQUMxQyxlQUFXLENBQUMsTUFBTSxHQUFHLEtBQUssSUFBSyxLQUFJLE9BQU8sSUFBSSxJQUFJLE1BQU0sSUFBSyxTQUFRLElBQUksTUFBTSxLQUFLLFNBQVMsR0FBRyxDQUFDO0FBQ2pHLFdBQU87QUFBQSxFQUNUO0FBQ0Y7OztBQ2xITyxJQUFNLFdBQU4sY0FBdUIsTUFBTTtBQUFBLEVBQ2hCLE9BQU87QUFBQTtBQUFBLEVBRWhCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUVULFlBQ0UsTUFDQSxTQUNBRSxPQUNBLFFBQ0EsV0FBa0MsQ0FBQyxHQUNuQztBQUNBLFVBQU0sR0FBRyxPQUFPLFVBQVVBLEtBQUksWUFBWSxNQUFNLEdBQUc7QUFDbkQsU0FBSyxPQUFPO0FBQ1osU0FBSyxPQUFPQTtBQUNaLFNBQUssU0FBUztBQUNkLFNBQUssV0FBVztBQUFBLEVBQ2xCO0FBQ0Y7OztBQ3RCQSxJQUFNLFVBQTRDO0FBQUEsRUFDaEQsSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osS0FBSztBQUFBLEVBQ0wsSUFBSTtBQUFBLEVBQ0osS0FBSztBQUFBLEVBQ0wsSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osS0FBSztBQUFBLEVBQ0wsSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUFBLEVBQ0osSUFBSTtBQUNOO0FBR08sSUFBTSxhQUFhLENBQUMsUUFBd0IsSUFBSSxNQUFNLE1BQU0sRUFBRSxDQUFDLEVBQUcsWUFBWTtBQUc5RSxTQUFTLFFBQVEsS0FBcUI7QUFDM0MsUUFBTSxDQUFDLFdBQVcsSUFBSSxNQUFNLElBQUksSUFBSSxLQUFLLEVBQUUsTUFBTSxNQUFNO0FBQ3ZELFFBQU0sUUFBUSxTQUFTLFlBQVk7QUFDbkMsTUFBSSxPQUFRLFFBQU8sR0FBRyxLQUFLLElBQUksT0FBTyxVQUFVLElBQUksT0FBTyxZQUFZLElBQUksTUFBTTtBQUNqRixTQUFPLE9BQU8sT0FBTyxTQUFTLEtBQUssSUFBSSxRQUFRLEtBQUssSUFBSztBQUMzRDtBQUdPLFNBQVMsUUFBUSxLQUFvQztBQUMxRCxRQUFNLE9BQU8sUUFBUSxHQUFHO0FBQ3hCLFNBQU8sQ0FBQyxHQUFHLG9CQUFJLElBQUksQ0FBQyxNQUFNLFFBQVEsV0FBVyxJQUFJLENBQUMsR0FBRyxPQUFPLENBQUMsQ0FBQztBQUNoRTs7O0FDekRBLElBQU0sV0FBNkM7QUFBQSxFQUNqRCxjQUFjO0FBQUEsRUFDZCxRQUFRO0FBQUEsRUFDUixNQUFNO0FBQUEsRUFDTixPQUFPO0FBQ1Q7QUFHTyxJQUFNLFVBQVUsQ0FBQyxNQUFjLE1BQWMsU0FBUyxPQUFlLEdBQUcsSUFBSSxJQUFJLElBQUksSUFBSSxNQUFNO0FBRzlGLFNBQVMsU0FDZCxPQUNBLE1BQ0EsTUFDQSxTQUFTLElBQ1M7QUFDbEIsV0FBUyxTQUE2QixNQUFNLFdBQVcsUUFBVyxTQUFTLFNBQVMsTUFBTSxHQUFHO0FBQzNGLFVBQU0sT0FBTyxNQUFNLElBQUksUUFBUSxNQUFNLFFBQVEsTUFBTSxDQUFDO0FBQ3BELFFBQUksS0FBTSxRQUFPO0FBQUEsRUFDbkI7QUFDQSxTQUFPLFdBQVcsS0FBSyxTQUFZLFNBQVMsT0FBTyxNQUFNLElBQUk7QUFDL0Q7OztBQ2pCTyxTQUFTLGFBQ2QsS0FDQSxPQUNBLFNBQ1E7QUFDUixRQUFNLFFBQVEsUUFBUSxHQUFHO0FBQ3pCLFFBQU0sVUFBVTtBQUFBLElBQ2QsR0FBRyxNQUFNLFFBQVEsQ0FBQ0MsVUFBUyxNQUFNLE9BQU8sQ0FBQyxTQUFTLEtBQUssUUFBUUEsS0FBSSxDQUFDLEVBQUUsUUFBUTtBQUFBLElBQzlFLEdBQUcsUUFBUSxPQUFPLENBQUMsUUFBUSxJQUFJLFFBQVEsRUFBRTtBQUFBLElBQ3pDLEdBQUcsUUFBUSxPQUFPLENBQUMsUUFBUSxJQUFJLFFBQVEsTUFBTSxXQUFXLElBQUksR0FBRyxLQUFLLElBQUksUUFBUSxXQUFXLE1BQU0sQ0FBQyxDQUFFLENBQUM7QUFBQSxJQUNyRyxHQUFHLFFBQVEsT0FBTyxDQUFDLFFBQVEsSUFBSSxRQUFRLE1BQU0sQ0FBQyxXQUFXLElBQUksR0FBRyxLQUFLLFFBQVEsSUFBSSxHQUFHLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFBQSxFQUNwRztBQUNBLFFBQU0sUUFBUSxvQkFBSSxJQUFrQjtBQUNwQyxRQUFNLFFBQVEsb0JBQUksSUFBd0I7QUFDMUMsUUFBTSxVQUFVLG9CQUFJLElBQW9CO0FBQ3hDLGFBQVcsVUFBVSxTQUFTO0FBQzVCLFFBQUksT0FBTyxZQUFhLGNBQWEsS0FBSztBQUMxQyxlQUFXLENBQUMsS0FBSyxJQUFJLEtBQUssT0FBTyxNQUFPLE9BQU0sSUFBSSxLQUFLLElBQUk7QUFDM0QsZUFBVyxDQUFDLE1BQU0sSUFBSSxLQUFLLE9BQU8sTUFBTyxPQUFNLElBQUksTUFBTSxJQUFJO0FBQzdELGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxPQUFPLFFBQVMsU0FBUSxJQUFJLE1BQU0sS0FBSztBQUFBLEVBQ3JFO0FBQ0EsU0FBTztBQUFBLElBQ0wsS0FBSyxNQUFNLENBQUM7QUFBQSxJQUNaO0FBQUEsSUFDQTtBQUFBLElBQ0Esb0JBQW9CLFFBQVEsSUFBSSxzQkFBc0IsTUFBTTtBQUFBLElBQzVELGtCQUFrQixRQUFRLElBQUksNkJBQTZCLE1BQU07QUFBQSxJQUNqRSxLQUFLLE1BQU0sT0FBTyxRQUFRLFNBQVMsT0FBTztBQUN4QyxZQUFNLE9BQU8sU0FBUyxPQUFPLE1BQU0sSUFBSTtBQUN2QyxhQUFPLFNBQVMsTUFBTSxXQUFXLE1BQU07QUFBQSxJQUN6QztBQUFBLElBQ0EsZUFBZSxDQUFDQyxTQUFRLFdBQVcsY0FBYyxPQUFPQSxTQUFRLE1BQU07QUFBQSxFQUN4RTtBQUNGO0FBRUEsSUFBTSxhQUFhLENBQUMsUUFBZ0IsQ0FBQyxPQUFPLEtBQUssR0FBRztBQUVwRCxTQUFTLGFBQWEsT0FBZ0M7QUFDcEQsYUFBVyxPQUFPLE1BQU0sS0FBSyxFQUFHLEtBQUkscUJBQXFCLEtBQUssR0FBRyxFQUFHLE9BQU0sT0FBTyxHQUFHO0FBQ3RGO0FBRUEsSUFBTSxNQUFNLENBQUNBLFlBQW1CLE9BQU9BLE9BQU0sRUFBRSxTQUFTLEdBQUcsR0FBRztBQUU5RCxTQUFTLGNBQWMsT0FBa0NBLFNBQWdCLFFBQXdCO0FBQy9GLFFBQU0sT0FBT0EsVUFBUztBQUN0QixRQUFNLGFBQXNFO0FBQUEsSUFDMUUsQ0FBQ0EsU0FBUSxDQUFDLGNBQWMsQ0FBQztBQUFBLElBQ3pCLENBQUMsTUFBTSxDQUFDLGlCQUFpQixDQUFDO0FBQUEsSUFDMUIsQ0FBQ0EsVUFBUyxJQUFJLENBQUMsWUFBWSxDQUFDO0FBQUEsRUFDOUI7QUFDQSxhQUFXLFVBQVUsV0FBVyxLQUFLLENBQUMsRUFBRSxJQUFJLENBQUMsUUFBUSxFQUFFLEdBQUc7QUFDeEQsZUFBVyxDQUFDLE9BQU8sT0FBTyxLQUFLLFlBQVk7QUFDekMsVUFBSSxRQUFRLEdBQUk7QUFDaEIsWUFBTSxPQUFPLE1BQU0sSUFBSSxRQUFRLFdBQVcsSUFBSSxLQUFLLENBQUMsSUFBSSxRQUFRLE1BQU0sQ0FBQztBQUN2RSxVQUFJLFFBQVEsUUFBUSxTQUFTLEtBQUssVUFBVSxTQUFTLEtBQUssb0JBQW9CLGFBQWEsR0FBRztBQUM1RixlQUFPLEtBQUs7QUFBQSxNQUNkO0FBQUEsSUFDRjtBQUNBLFVBQU0sT0FBTyxNQUFNLElBQUksUUFBUSxXQUFXLFFBQVEsTUFBTSxDQUFDO0FBQ3pELFFBQUksU0FBUyxXQUFXLE1BQU0sV0FBVyxJQUFLLFFBQU8sS0FBSztBQUMxRCxRQUFJLEtBQU0sUUFBTyxLQUFLO0FBQUEsRUFDeEI7QUFDQSxTQUFPLFdBQVcsT0FBT0EsT0FBTTtBQUNqQztBQUdBLFNBQVMsV0FBVyxPQUFrQ0EsU0FBd0I7QUFDNUUsUUFBTSxRQUFRQSxVQUFTO0FBQ3ZCLFFBQU0sT0FBTyxLQUFLLE1BQU1BLFVBQVMsRUFBRSxJQUFJLE9BQU87QUFDOUMsUUFBTSxRQUFRLFNBQVMsS0FBSyxTQUFTLEtBQUssQ0FBQyxPQUFPLFFBQVE7QUFDMUQsU0FBTyxNQUFNLElBQUksUUFBUSxZQUFZLEtBQUssSUFBSSxNQUFNLENBQUMsR0FBRyxVQUFVO0FBQ3BFOzs7QUM3RU8sU0FBUyxXQUFXLFNBQXFCLFVBQVUsT0FBcUI7QUFDN0UsUUFBTSxNQUFNLFFBQVEsV0FBVyxJQUFJLFVBQVUsS0FBSyxRQUFRLFdBQVcsSUFBSSxNQUFNLEtBQUs7QUFDcEYsUUFBTSxRQUFRLG9CQUFJLElBQWtCO0FBQ3BDLFFBQU0sUUFBUSxvQkFBSSxJQUF3QjtBQUMxQyxRQUFNLFVBQVUsb0JBQUksSUFBb0I7QUFDeEMsTUFBSSxjQUFjO0FBQ2xCLGFBQVcsU0FBUyxRQUFRLFVBQVU7QUFDcEMsUUFBSSxNQUFNLFNBQVMsU0FBUztBQUMxQixpQkFBVyxRQUFRLE1BQU0sVUFBVTtBQUNqQyxZQUFJLEtBQUssU0FBUyxPQUFRO0FBQzFCLGNBQU0sT0FBTyxLQUFLLFdBQVcsSUFBSSxNQUFNLEtBQUs7QUFDNUMsWUFBSSxvQkFBb0IsS0FBSyxJQUFJLEVBQUcsZUFBYztBQUNsRCxjQUFNLElBQUksTUFBTSxNQUFNLElBQUksR0FBRyxTQUFTLE1BQU0sVUFBVSxLQUFLLEdBQUcsQ0FBQztBQUFBLE1BQ2pFO0FBQUEsSUFDRixXQUFXLE1BQU0sU0FBUyxPQUFRLE9BQU0sSUFBSSxNQUFNLFdBQVcsSUFBSSxNQUFNLEtBQUssSUFBSSxLQUFLO0FBQUEsYUFDNUUsTUFBTSxTQUFTLGlCQUFpQjtBQUN2QyxpQkFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLE1BQU0sV0FBWSxTQUFRLElBQUksTUFBTSxLQUFLO0FBQUEsSUFDdkU7QUFBQSxFQUNGO0FBQ0EsU0FBTyxFQUFDLEtBQUssT0FBTyxhQUFhLE9BQU8sUUFBTztBQUNqRDtBQUVBLElBQU0sUUFBUSxDQUFDLE1BQWtCLFNBQy9CLFFBQVEsTUFBTSxLQUFLLFdBQVcsSUFBSSxNQUFNLEtBQUssUUFBUSxLQUFLLFdBQVcsSUFBSSxhQUFhLEtBQUssRUFBRTtBQUUvRixTQUFTLFNBQVMsTUFBa0IsUUFBc0I7QUFDeEQsUUFBTSxRQUFRLENBQUMsU0FBaUIsS0FBSyxTQUFTLEtBQUssQ0FBQ0MsVUFBU0EsTUFBSyxTQUFTLElBQUksR0FBRztBQUNsRixRQUFNLFNBQVMsTUFBTSxRQUFRLE1BQU0sS0FBSyxTQUFTLFNBQVMsSUFBSSxLQUFLLEtBQUs7QUFDeEUsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLFVBQVUsTUFBTSxVQUFVLEtBQUs7QUFBQSxJQUMvQixRQUFRLEtBQUssV0FBVyxJQUFJLFFBQVE7QUFBQSxJQUNwQyxPQUFPLEtBQUssV0FBVyxJQUFJLE9BQU87QUFBQSxJQUNsQztBQUFBLEVBQ0Y7QUFDRjs7O0FDM0JPLElBQU0sZUFBNEI7QUFBQSxFQUN2QyxLQUFLO0FBQUEsRUFDTCxXQUFXO0FBQUEsRUFDWCxnQkFBZ0I7QUFBQSxFQUNoQixjQUFjO0FBQUEsRUFDZCxjQUFjO0FBQUEsRUFDZCxTQUFTO0FBQUEsRUFDVCxjQUFjO0FBQUEsRUFDZCxtQkFBbUI7QUFBQSxFQUNuQix3QkFBd0I7QUFBQSxFQUN4QixhQUFhO0FBQUEsRUFDYixNQUFNO0FBQUEsRUFDTixZQUFZO0FBQUEsRUFDWixnQkFBZ0I7QUFBQSxFQUNoQixXQUFXO0FBQUEsRUFDWCxlQUFlO0FBQ2pCO0FBS08sSUFBTSxpQkFBaUIsQ0FBQ0MsYUFBd0IsVUFBb0M7QUFBQSxFQUN6RixHQUFHLE9BQU9BLGFBQVksSUFBSTtBQUFBLEVBQzFCLFdBQVdBLFlBQVcsSUFBSSxnQkFBZ0IsS0FBSyxLQUFLO0FBQUEsRUFDcEQsTUFBTUEsWUFBVyxJQUFJLFdBQVcsS0FBSyxLQUFLO0FBQUEsRUFDMUMsZ0JBQWdCQSxZQUFXLElBQUksaUJBQWlCLEtBQUssS0FBSztBQUM1RDtBQUdPLElBQU0sY0FBYyxDQUFDQSxhQUF3QixVQUFvQztBQUFBLEVBQ3RGLEdBQUcsT0FBT0EsYUFBWSxJQUFJO0FBQUEsRUFDMUIsV0FBV0EsWUFBVyxJQUFJLFdBQVcsS0FBSyxLQUFLO0FBQUEsRUFDL0MsTUFBTUEsWUFBVyxJQUFJLE1BQU0sS0FBSyxLQUFLO0FBQ3ZDO0FBR08sU0FBUyxTQUFTQSxhQUF3QixNQUFnQztBQUMvRSxRQUFNLE1BQU0sUUFBUUEsWUFBVyxJQUFJLFdBQVcsQ0FBQztBQUMvQyxRQUFNLFFBQVEsUUFBUUEsWUFBVyxJQUFJLGlCQUFpQixDQUFDO0FBQ3ZELFNBQU87QUFBQSxJQUNMLEdBQUc7QUFBQSxJQUNILFNBQVMsT0FBTyxLQUFLO0FBQUEsSUFDckIsbUJBQW1CLE9BQU8sS0FBSztBQUFBLElBQy9CLGNBQWMsU0FBUyxLQUFLO0FBQUEsSUFDNUIsd0JBQXdCLFNBQVMsS0FBSztBQUFBLElBQ3RDLGFBQWEsUUFBUUEsWUFBVyxJQUFJLGdCQUFnQixDQUFDLEtBQUssS0FBSztBQUFBLEVBQ2pFO0FBQ0Y7QUFFQSxTQUFTLE9BQU9BLGFBQXdCLE1BQWdDO0FBQ3RFLFFBQU0sTUFBTSxDQUFDLFNBQWlCQSxZQUFXLElBQUksSUFBSTtBQUNqRCxRQUFNLFFBQVEsSUFBSSxvQkFBb0I7QUFDdEMsUUFBTSxNQUFNLElBQUksS0FBSztBQUNyQixTQUFPO0FBQUEsSUFDTCxHQUFHO0FBQUEsSUFDSCxLQUFLLFFBQVEsVUFBVSxRQUFRLFdBQVcsTUFBTSxLQUFLO0FBQUEsSUFDckQsY0FBYyxJQUFJLDBCQUEwQixLQUFLLEtBQUs7QUFBQSxJQUN0RCxjQUFjLElBQUkseUJBQXlCLEtBQUssS0FBSztBQUFBLElBQ3JELFNBQVMsUUFBUSxJQUFJLFdBQVcsQ0FBQyxLQUFLLEtBQUs7QUFBQSxJQUMzQyxjQUFjLFFBQVEsSUFBSSxpQkFBaUIsQ0FBQyxLQUFLLEtBQUs7QUFBQSxJQUN0RCxtQkFBbUIsUUFBUSxJQUFJLHNCQUFzQixDQUFDLEtBQUssS0FBSztBQUFBLElBQ2hFLHdCQUF3QixRQUFRLElBQUksNEJBQTRCLENBQUMsS0FBSyxLQUFLO0FBQUEsSUFDM0UsYUFBYSxRQUFRLElBQUksZ0JBQWdCLENBQUMsS0FBSyxLQUFLO0FBQUEsSUFDcEQsWUFBWSxRQUFRLElBQUksWUFBWSxDQUFDLEtBQUssS0FBSztBQUFBLElBQy9DLGdCQUFnQixJQUFJLGlCQUFpQixLQUFLLEtBQUs7QUFBQSxJQUMvQyxXQUFXLFVBQVUsV0FBVyxVQUFVLFFBQVEsUUFBUSxLQUFLO0FBQUEsSUFDL0QsZUFBZSxJQUFJLGdCQUFnQixLQUFLLEtBQUs7QUFBQSxFQUMvQztBQUNGO0FBRUEsU0FBUyxRQUFRLE9BQStDO0FBQzlELFFBQU1DLFVBQVMsVUFBVSxTQUFZLE9BQU8sTUFBTSxPQUFPLEtBQUs7QUFDOUQsU0FBTyxPQUFPLFVBQVVBLE9BQU0sS0FBS0EsV0FBVSxJQUFJQSxVQUFTO0FBQzVEO0FBRUEsSUFBTSxVQUFVLENBQUMsVUFDZixVQUFVLFNBQVksU0FBWSxVQUFVOzs7QUNsRzlDLElBQU0sTUFBTSxPQUFPO0FBQ25CLElBQU0sVUFBVSxJQUFJLE9BQU8sUUFBUSxHQUFHLCtDQUEwQyxHQUFHLFdBQVcsR0FBRztBQUcxRixJQUFNLFlBQVksQ0FBQyxTQUEwQixLQUFLLFNBQVMsT0FBUSxRQUFRLEtBQUssSUFBSTtBQUdwRixTQUFTLGFBQWEsTUFBcUM7QUFDaEUsU0FBTyxLQUNKLEtBQUssRUFDTCxNQUFNLG1DQUFtQyxFQUN6QyxPQUFPLENBQUMsVUFBVSxVQUFVLEVBQUUsRUFDOUIsSUFBSSxDQUFDLE9BQU8sVUFBVyxRQUFRLE1BQU0sSUFBSSxRQUFRLFVBQVUsS0FBSyxDQUFFO0FBQ3ZFO0FBRUEsU0FBUyxVQUFVLEtBQXFCO0FBQ3RDLFFBQU1DLFFBQU8sSUFBSSxLQUFLO0FBQ3RCLE1BQUlBLFVBQVMsSUFBSyxRQUFPO0FBQ3pCLE1BQUlBLFVBQVMsSUFBSyxRQUFPO0FBQ3pCLE1BQUlBLFVBQVMsTUFBTyxRQUFPO0FBQzNCLFNBQU9BO0FBQ1Q7QUFFQSxJQUFNLFdBQVc7QUFBQSxFQUNmLENBQUMsS0FBTSxHQUFHO0FBQUEsRUFDVixDQUFDLEtBQUssSUFBSTtBQUFBLEVBQ1YsQ0FBQyxLQUFLLEdBQUc7QUFBQSxFQUNULENBQUMsS0FBSyxJQUFJO0FBQUEsRUFDVixDQUFDLEtBQUssR0FBRztBQUFBLEVBQ1QsQ0FBQyxJQUFJLElBQUk7QUFBQSxFQUNULENBQUMsSUFBSSxHQUFHO0FBQUEsRUFDUixDQUFDLElBQUksSUFBSTtBQUFBLEVBQ1QsQ0FBQyxJQUFJLEdBQUc7QUFBQSxFQUNSLENBQUMsR0FBRyxJQUFJO0FBQUEsRUFDUixDQUFDLEdBQUcsR0FBRztBQUFBLEVBQ1AsQ0FBQyxHQUFHLElBQUk7QUFBQSxFQUNSLENBQUMsR0FBRyxHQUFHO0FBQ1Q7QUFHTyxTQUFTLE1BQU1DLFNBQXdCO0FBQzVDLE1BQUlBLFdBQVUsT0FBUUEsVUFBUyxFQUFHLFFBQU8sT0FBT0EsT0FBTTtBQUN0RCxNQUFJLE9BQU9BO0FBQ1gsTUFBSSxNQUFNO0FBQ1YsYUFBVyxDQUFDLE9BQU8sT0FBTyxLQUFLLFVBQVU7QUFDdkMsV0FBTyxRQUFRLE9BQU87QUFDcEIsYUFBTztBQUNQLGNBQVE7QUFBQSxJQUNWO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDs7O0FDN0NPLFNBQVMsY0FBYyxTQUFxQixVQUE0QjtBQUM3RSxRQUFNLFdBQVcsUUFBUSxTQUN0QixPQUFPLENBQUMsVUFBVSxNQUFNLFNBQVMsUUFBUSxNQUFNLFNBQVMsYUFBYSxNQUFNLFNBQVMsTUFBTSxFQUMxRixJQUFJLENBQUMsV0FBVztBQUFBLElBQ2YsT0FBTyxNQUFNLFNBQVMsU0FBUyxNQUFNLE9BQU8sYUFBYSxPQUFPLFFBQVE7QUFBQSxJQUN4RSxVQUFVLFdBQVcsT0FBTyxRQUFRO0FBQUEsRUFDdEMsRUFBRTtBQUNKLFNBQU8sQ0FBQyxTQUFTLFNBQVM7QUFDeEIsZUFBVyxVQUFVLFVBQVU7QUFDN0IsVUFBSSxDQUFDLE9BQU8sTUFBTSxPQUFPLEVBQUc7QUFDNUIsaUJBQVcsU0FBUyxPQUFPLFNBQVUsT0FBTSxTQUFTLElBQUk7QUFDeEQ7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGO0FBRUEsU0FBUyxhQUFhLFNBQXFCLFVBQTBCO0FBQ25FLFFBQU0sUUFBZ0IsQ0FBQztBQUN2QixhQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssUUFBUSxZQUFZO0FBQzlDLFVBQU0sT0FBTyxXQUFXLElBQUk7QUFDNUIsUUFBSSxLQUFNLFlBQVdDLFNBQVEsTUFBTSxLQUFLLEVBQUUsTUFBTSxLQUFLLEVBQUcsT0FBTSxLQUFLLEtBQUtBLE9BQU0sUUFBUSxDQUFDO0FBQUEsRUFDekY7QUFDQSxRQUFNLFFBQVEsUUFBUSxXQUFXLElBQUksT0FBTyxLQUFLO0FBQ2pELE1BQUksVUFBVSxNQUFPLFFBQU8sQ0FBQyxZQUFZLE1BQU0sS0FBSyxDQUFDLFNBQVMsS0FBSyxPQUFPLENBQUM7QUFDM0UsTUFBSSxVQUFVLE9BQVEsUUFBTyxDQUFDLFlBQVksQ0FBQyxNQUFNLEtBQUssQ0FBQyxTQUFTLEtBQUssT0FBTyxDQUFDO0FBQzdFLFNBQU8sQ0FBQyxZQUFZLE1BQU0sTUFBTSxDQUFDLFNBQVMsS0FBSyxPQUFPLENBQUM7QUFDekQ7QUFFQSxJQUFNLGFBQW9GO0FBQUEsRUFDeEYsTUFBTSxDQUFDLFVBQVUsQ0FBQyxZQUFZLFFBQVEsS0FBSyxTQUFTO0FBQUEsRUFDcEQsVUFBVSxDQUFDLFVBQVUsQ0FBQyxZQUFZLFlBQVksU0FBUyxLQUFLO0FBQUEsRUFDNUQsY0FBYyxDQUFDLFVBQVUsQ0FBQyxZQUFZO0FBQ3BDLFVBQU0sT0FBTyxXQUFXLFNBQVMsS0FBSztBQUN0QyxXQUFPLFNBQVMsVUFBYSxVQUFVLElBQUk7QUFBQSxFQUM3QztBQUFBLEVBQ0EscUJBQXFCLENBQUMsVUFBVSxDQUFDLFlBQVksUUFBUSxLQUFLLEtBQUssS0FBSyxHQUFHLFVBQVU7QUFBQSxFQUNqRixTQUFTLENBQUMsVUFBVTtBQUNsQixVQUFNLFFBQVEsVUFBVSxjQUFjLGNBQWM7QUFDcEQsV0FBTyxDQUFDLEVBQUMsS0FBSSxNQUFNO0FBQ2pCLFlBQU0sU0FBUyxLQUFLLFlBQVksU0FBWSxTQUFhLEtBQUssU0FBUztBQUN2RSxhQUFPLFdBQVcsU0FBUyxXQUFXO0FBQUEsSUFDeEM7QUFBQSxFQUNGO0FBQUEsRUFDQSxVQUFVLENBQUMsT0FBTyxhQUFjLFNBQVMsU0FBUyxhQUFhLFNBQVMsS0FBSyxJQUFJLE1BQU07QUFBQSxFQUN2RixjQUFjLENBQUMsVUFBVSxDQUFDLFlBQVk7QUFDcEMsWUFBUTtBQUNSLFdBQU8sUUFBUSxjQUFjLFFBQVEsTUFBTSxlQUFlLFVBQVU7QUFBQSxFQUN0RTtBQUNGO0FBR08sU0FBUyxZQUFZLFNBQWtCLE1BQXVCO0FBQ25FLFVBQVEsTUFBTTtBQUFBLElBQ1osS0FBSztBQUNILGFBQU8sUUFBUSxLQUFLLFlBQVk7QUFBQSxJQUNsQyxLQUFLO0FBQ0gsYUFBTztBQUFBLElBQ1QsS0FBSztBQUNILGFBQU8sUUFBUSxLQUFLLFlBQVk7QUFBQSxJQUNsQyxLQUFLO0FBQ0gsYUFBTyxRQUFRLE1BQU0sYUFBYTtBQUFBLElBQ3BDLEtBQUs7QUFDSCxhQUFPO0FBQUEsSUFDVDtBQUNFLGFBQU8sUUFBUSxLQUFLLElBQUksSUFBSTtBQUFBLEVBQ2hDO0FBQ0Y7QUFHTyxTQUFTLFdBQVcsU0FBa0IsTUFBa0M7QUFDN0UsTUFBSSxTQUFTLFVBQVcsUUFBTyxRQUFRLEtBQUs7QUFDNUMsTUFBSSxTQUFTLGtCQUFtQixRQUFPLE9BQU8sUUFBUSxLQUFLLE1BQU07QUFDakUsTUFBSSxTQUFTO0FBQ1gsV0FBTyxRQUFRLEtBQUssWUFBWSxJQUFJLE9BQU8sUUFBUSxLQUFLLFNBQVMsSUFBSTtBQUN2RSxNQUFJLENBQUMsZ0JBQWdCLElBQUksSUFBSSxLQUFLLFFBQVEsS0FBSyxNQUFNLElBQUksRUFBRSxTQUFTLEVBQUcsUUFBTztBQUM5RSxTQUFPLFFBQVEsS0FBSyxLQUFLLElBQUk7QUFDL0I7QUFFQSxTQUFTLFNBQVMsT0FBcUI7QUFDckMsVUFBUSxPQUFPO0FBQUEsSUFDYixLQUFLO0FBQ0gsYUFBTyxDQUFDLEVBQUMsS0FBSSxNQUFNLEtBQUssYUFBYSxVQUFVO0FBQUEsSUFDakQsS0FBSztBQUNILGFBQU8sQ0FBQyxFQUFDLEtBQUksTUFBTSxLQUFLLFlBQVksVUFBVTtBQUFBLElBQ2hELEtBQUs7QUFDSCxhQUFPLENBQUMsRUFBQyxLQUFJLE1BQU0sS0FBSyxZQUFZLFVBQVU7QUFBQSxJQUNoRCxLQUFLO0FBQ0gsYUFBTyxDQUFDLEVBQUMsS0FBSSxNQUFNLEtBQUssYUFBYSxVQUFVO0FBQUEsSUFDakQsS0FBSztBQUNILGFBQU8sQ0FBQyxFQUFDLEtBQUksTUFBTSxLQUFLO0FBQUEsSUFDMUI7QUFDRSxhQUFPLE1BQU07QUFBQSxFQUNqQjtBQUNGOzs7QUMvRkEsSUFBTSxVQUErQixvQkFBSSxJQUFJLENBQUMsbUJBQW1CLG1CQUFtQixDQUFDO0FBRzlFLFNBQVMsYUFBYSxTQUFxQixVQUE0QjtBQUM1RSxRQUFNLFdBQVcsUUFBUSxXQUFXLElBQUksVUFBVSxLQUFLO0FBQ3ZELFFBQU0sT0FBTyxRQUFRLFdBQVcsSUFBSSxNQUFNLEtBQUs7QUFDL0MsUUFBTSxTQUFTLFFBQVEsV0FBVyxJQUFJLFFBQVEsS0FBSztBQUNuRCxRQUFNLFNBQVMsU0FBUyxTQUFTLFFBQVE7QUFDekMsU0FBTyxDQUFDLFNBQVMsU0FBUztBQUN4QixVQUFNLE9BQU8sUUFBUSxNQUFNLElBQUksUUFBUSxJQUFJLFNBQVksV0FBVyxTQUFTLFFBQVE7QUFDbkYsUUFBSSxTQUFTLE9BQVc7QUFDeEIsVUFBTSxPQUFPLGFBQWEsWUFBYSxRQUFRLEtBQUssU0FBUyxTQUFVO0FBQ3ZFLFVBQU0sT0FBTyxXQUFXLFlBQWEsV0FBVyxnQkFBZ0IsU0FBUyxNQUFNLFFBQVE7QUFDdkYsVUFBTSxRQUFRLE9BQU8sVUFBVSxNQUFNLE1BQU0sSUFBSTtBQUMvQyxRQUFJLE1BQU8sTUFBSyxLQUFLLE9BQU8sT0FBTyxTQUFTLEVBQUMsTUFBTSxRQUFPLENBQUMsQ0FBQztBQUFBLEVBQzlEO0FBQ0Y7QUFHTyxTQUFTLE9BQU8sVUFBb0IsTUFBYyxNQUFjLFFBQXFDO0FBQzFHLFFBQU0sT0FDSixTQUFTLFNBQVMsT0FBTyxPQUFPLE1BQU0sSUFBSSxLQUFLLFNBQVMsU0FBUyxPQUFPLE9BQU8sVUFBVSxJQUFJLEdBQUcsSUFBSTtBQUN0RyxNQUFJLFNBQVMsT0FBVyxVQUFTLFlBQVksTUFBTSxNQUFTO0FBQUEsV0FDbkQsS0FBSyxXQUFXLE1BQU0sV0FBVyxLQUFLLE1BQU0sTUFBTSxXQUFXLFNBQVMsT0FBTyxHQUFHLEdBQUc7QUFDMUYsYUFBUyxZQUFZLE1BQU0sS0FBSyxNQUFNO0FBQUEsRUFDeEM7QUFDQSxTQUFPLFNBQVMsTUFBTSxXQUFXLE1BQU07QUFDekM7QUFFQSxJQUFNLFlBQVksQ0FBQyxTQUNqQixTQUFTLGNBQWMsY0FBYyxTQUFTLGNBQWMsY0FBYztBQUU1RSxJQUFNLFFBQVE7QUFDZCxJQUFNLFNBQVMsV0FBQyxrREFBMkMsSUFBRTtBQUd0RCxTQUFTLFNBQVMsTUFBYyxVQUEyQjtBQUNoRSxNQUFJLFFBQVEsSUFBSSxRQUFRLEVBQUcsUUFBTyxPQUFPLFNBQVMsTUFBTSxFQUFFLElBQUk7QUFDOUQsUUFBTUMsVUFBUyxLQUNaLEtBQUssRUFDTCxNQUFNLEtBQUssRUFDWCxPQUFPLENBQUMsVUFBVSxVQUFVLEVBQUU7QUFDakMsU0FBT0EsUUFBTyxTQUFTLEtBQUtBLFFBQU8sTUFBTSxDQUFDLFVBQVUsT0FBTyxLQUFLLE1BQU0sUUFBUSxNQUFNLEVBQUUsQ0FBQyxDQUFDO0FBQzFGOzs7QUN0Qk8sSUFBTSxXQUFXLENBQUMsWUFDdkIsV0FBVztBQUFBLEVBQ1QsTUFBTSxPQUFPLFFBQVEsVUFBVTtBQUFBLEVBQy9CLFVBQVUsV0FBVyxRQUFRLFdBQVcsSUFBSSxXQUFXLENBQUM7QUFBQSxFQUN4RCxRQUFRLFFBQVEsV0FBVyxJQUFJLFFBQVE7QUFBQSxFQUN2QyxRQUFRLFFBQVEsV0FBVyxJQUFJLFFBQVE7QUFDekM7QUFRSyxTQUFTLGFBQ2QsUUFDQSxPQUNBLFVBQ0EsVUFDSztBQUNMLE1BQUksT0FBTyxZQUFZLE1BQU0sT0FBTyxXQUFXO0FBQzdDLFdBQU8sS0FBSyxDQUFDLE9BQU8sT0FBTyxHQUFHLFNBQVMsUUFBUSxVQUFVLElBQUk7QUFDL0QsTUFBSSxPQUFPLFdBQVcsR0FBSSxRQUFPLEtBQUssQ0FBQyxPQUFPLEtBQUssR0FBRyxTQUFTLE9BQU8sVUFBVSxJQUFJO0FBQ3BGLE1BQUksT0FBTyxVQUFXLFFBQU9DLFdBQVUsUUFBUSxPQUFPLFFBQVE7QUFDOUQsTUFBSSxVQUFVLEVBQUcsUUFBTyxLQUFLLFlBQVksTUFBTSxHQUFHLFNBQVMsUUFBUSxVQUFVLElBQUk7QUFDakYsUUFBTUMsU0FBUSxVQUFVLFFBQVEsT0FBTyxRQUFRO0FBQy9DLE1BQUksT0FBTyxhQUFhO0FBQ3RCLFdBQU8sT0FBTztBQUFBLE1BQ1osS0FBSyxZQUFZLE1BQU0sR0FBRyxTQUFTLFFBQVEsVUFBVSxJQUFJO0FBQUEsTUFDekRBLFdBQVUsS0FBSyxTQUFZLEtBQUssQ0FBQ0EsTUFBSyxHQUFHLFNBQVMsT0FBTyxVQUFVLElBQUk7QUFBQSxJQUN6RSxDQUFDO0FBQUEsRUFDSDtBQUNBLFNBQU8sV0FBVyxhQUFhLFFBQVFBLFFBQU8sUUFBUSxJQUFJLGFBQWEsUUFBUUEsUUFBTyxRQUFRO0FBQ2hHO0FBRUEsU0FBU0QsV0FBVSxRQUFnQixPQUFlLFVBQStCO0FBQy9FLFFBQU0sU0FBUyxLQUFLLENBQUMsT0FBTyxNQUFNLEdBQUcsU0FBUyxRQUFRLFVBQVUsSUFBSTtBQUNwRSxNQUFJLFVBQVUsS0FBSyxPQUFPLFVBQVUsR0FBSSxRQUFPO0FBQy9DLFNBQU8sRUFBQyxNQUFNLENBQUMsUUFBUSxLQUFLLENBQUMsT0FBTyxLQUFLLEdBQUcsU0FBUyxPQUFPLFVBQVUsSUFBSSxDQUFDLEVBQUM7QUFDOUU7QUFFQSxTQUFTLFVBQVUsUUFBZ0IsT0FBZSxVQUFrQztBQUNsRixRQUFNLEVBQUMsZ0JBQWdCLFlBQVksT0FBTSxJQUFJLFNBQVM7QUFDdEQsTUFBSSxtQkFBbUIsVUFBYSxPQUFPLFVBQVUsR0FBSSxRQUFPLE9BQU87QUFDdkUsTUFBSSxVQUFVLEtBQUssT0FBUSxRQUFPLFdBQVcsT0FBTyxPQUFPLGdCQUFnQixTQUFTLE1BQU07QUFDMUYsU0FBTyxrQkFBa0IsT0FBTyxPQUFPLGNBQWM7QUFDdkQ7QUFHQSxJQUFNLE9BQU8sQ0FBQyxhQUE4QixZQUFZLEtBQUssUUFBUSxJQUFJLFdBQVcsR0FBRyxRQUFRO0FBRy9GLElBQU0sY0FBYyxDQUFDLFdBQ25CLE9BQU8sZ0JBQWdCLEtBQUssQ0FBQyxPQUFPLE1BQU0sSUFBSSxDQUFDLE9BQU8sYUFBYSxPQUFPLE1BQU07QUFHbEYsU0FBUyxTQUFTLFFBQWdCLEVBQUMsUUFBTyxHQUEyQjtBQUNuRSxRQUFNLFNBQVMsT0FBTyxPQUFPLFFBQVEsU0FBUyxFQUFFO0FBQ2hELFNBQU8sUUFBUSxtQkFBbUIsS0FBSyxPQUFPLFdBQVcsS0FBSyxFQUFFLElBQUk7QUFDdEU7QUFFQSxTQUFTLGFBQWEsUUFBZ0JDLFFBQWUsVUFBK0I7QUFDbEYsUUFBTSxRQUFRQSxXQUFVLEtBQUssU0FBWSxLQUFLLENBQUNBLE1BQUssR0FBRyxTQUFTLE9BQU8sVUFBVSxJQUFJO0FBQ3JGLFFBQU0sU0FBZ0IsQ0FBQztBQUN2QixNQUFJLE9BQU8sYUFBYSxJQUFJO0FBQzFCLFdBQU8sS0FBSyxLQUFLLENBQUMsT0FBTyxRQUFRLEdBQUcsU0FBUyxPQUFPLFVBQVUsS0FBSyxDQUFDO0FBQ3BFLFFBQUksS0FBSyxPQUFPLFFBQVEsTUFBTSxPQUFPLFlBQVksT0FBTyxXQUFXLEdBQUksUUFBTyxLQUFLLEdBQUc7QUFBQSxFQUN4RjtBQUNBLE1BQUksT0FBTyxXQUFXLEdBQUksUUFBTyxLQUFLLEtBQUssWUFBWSxNQUFNLEdBQUcsU0FBUyxRQUFRLFVBQVUsS0FBSyxDQUFDO0FBQ2pHLE1BQUksT0FBTyxXQUFXLEdBQUksUUFBTyxNQUFNLE9BQU8sY0FBYyxPQUFPLE9BQU8sU0FBUyxRQUFRLFFBQVEsQ0FBQztBQUNwRyxNQUFJLE9BQU8sV0FBVyxFQUFHLFFBQU8sU0FBUztBQUN6QyxTQUFPLE9BQU8sQ0FBQyxPQUFPLFFBQVEsRUFBQyxNQUFNLE9BQU0sR0FBRyxTQUFTLFFBQVEsUUFBUSxTQUFTLFFBQVEsTUFBTSxDQUFDLENBQUM7QUFDbEc7QUFFQSxTQUFTLGFBQWEsUUFBZ0JBLFFBQWUsVUFBK0I7QUFDbEYsUUFBTSxVQUFVLFNBQVMsV0FBVztBQUNwQyxRQUFNLFNBQVMsS0FBSyxVQUFVLENBQUMsT0FBTyxNQUFNLElBQUksWUFBWSxNQUFNLEdBQUcsU0FBUyxRQUFRLFVBQVUsSUFBSTtBQUNwRyxRQUFNLE9BQU87QUFBQSxJQUNYQSxXQUFVLEtBQUssU0FBWSxLQUFLLENBQUNBLE1BQUssR0FBRyxTQUFTLE9BQU8sVUFBVSxLQUFLO0FBQUEsSUFDeEUsT0FBTyxhQUFhLEtBQUssU0FBWSxLQUFLLENBQUMsT0FBTyxRQUFRLEdBQUcsU0FBUyxPQUFPLFVBQVUsS0FBSztBQUFBLElBQzVGLFdBQVcsT0FBTyxnQkFBZ0IsS0FDOUIsS0FBSyxDQUFDLE9BQU8sV0FBVyxHQUFHLFNBQVMsUUFBUSxVQUFVLEtBQUssSUFDM0Q7QUFBQSxFQUNOLEVBQUUsT0FBTyxDQUFDQyxVQUFTQSxVQUFTLE1BQVM7QUFDckMsUUFBTSxRQUNKLEtBQUssU0FBUyxJQUFJLFFBQVEsT0FBTyxJQUFJLEdBQUcsU0FBUyxPQUFPLFFBQVEsU0FBUyxPQUFPLE1BQU0sSUFBSTtBQUM1RixRQUFNLE9BQWMsQ0FBQyxNQUFNO0FBQzNCLGFBQVdBLFNBQVEsQ0FBQyxPQUFPLFNBQVMsUUFBUSxRQUFRLENBQUMsR0FBRztBQUN0RCxRQUFJQSxVQUFTLFVBQWFBLFVBQVMsR0FBSSxNQUFLLEtBQUssU0FBUyxRQUFRLGVBQWVBLEtBQUk7QUFBQSxFQUN2RjtBQUNBLFNBQU8sS0FBSyxXQUFXLElBQUksS0FBSyxDQUFDLElBQUssRUFBQyxLQUFJO0FBQzdDO0FBR0EsU0FBUyxLQUNQQyxRQUNBLE1BQ0EsVUFDQSxTQUNLO0FBQ0wsUUFBTSxPQUFjLENBQUM7QUFDckIsYUFBVyxRQUFRQSxRQUFPO0FBQ3hCLFVBQU0sT0FBT0EsT0FBTSxLQUFLLFdBQVcsSUFBSSxJQUFJLEtBQUssU0FBUyxDQUFDO0FBQzFELFFBQUksS0FBSyxTQUFTLEtBQUssU0FBUyxVQUFhLEtBQUssSUFBSSxNQUFNO0FBQzFELFdBQUssS0FBSyxRQUFRLEtBQUssU0FBUyxNQUFNLElBQUksU0FBVyxHQUFHO0FBQzFELFNBQUssS0FBSyxVQUFVLFdBQVcsSUFBSSxHQUFHLE1BQU0sUUFBUSxDQUFDO0FBQUEsRUFDdkQ7QUFDQSxRQUFNLE1BQVcsS0FBSyxXQUFXLElBQUksS0FBSyxDQUFDLElBQUssRUFBQyxLQUFJO0FBQ3JELFNBQU8sV0FBVyxPQUFPLFFBQVEsS0FBSyxLQUFLLFFBQVEsS0FBSyxNQUFNLElBQUk7QUFDcEU7QUFFQSxTQUFTLFVBQVUsTUFBVyxNQUE0QixVQUErQjtBQUN2RixNQUFJLFNBQVMsT0FBVyxRQUFPO0FBQy9CLFFBQU0sUUFBUSxLQUFLLFdBQVcsU0FBUyxNQUFNLEtBQUssVUFBVSxNQUFNLFNBQVMsTUFBTSxJQUFJO0FBQ3JGLFNBQU8sS0FBSyxPQUFPLEVBQUMsTUFBTSxDQUFDLEtBQUssR0FBRyxNQUFNLEtBQUssS0FBSSxJQUFJO0FBQ3hEO0FBRUEsU0FBUyxPQUFPQyxTQUE2QztBQUMzRCxRQUFNLE9BQWMsQ0FBQztBQUNyQixhQUFXLFNBQVNBLFNBQVE7QUFDMUIsUUFBSSxVQUFVLE9BQVc7QUFDekIsUUFBSSxLQUFLLFNBQVMsRUFBRyxNQUFLLEtBQUssR0FBRztBQUNsQyxTQUFLLEtBQUssS0FBSztBQUFBLEVBQ2pCO0FBQ0EsU0FBTyxLQUFLLFdBQVcsSUFBSSxLQUFLLENBQUMsSUFBSyxFQUFDLEtBQUk7QUFDN0M7QUFHTyxJQUFNLFlBQVk7QUFHbEIsU0FBUyxXQUFXLFFBQWdCLE9BQWUsVUFBa0M7QUFDMUYsTUFBSSxPQUFPLFlBQVksTUFBTSxPQUFPLFdBQVcsSUFBSTtBQUNqRCxXQUFPLENBQUMsT0FBTyxRQUFRLFFBQVEsb0JBQW9CLEVBQUUsR0FBRyxJQUFJLElBQUksRUFBRSxFQUFFLEtBQUssU0FBUztBQUFBLEVBQ3BGO0FBQ0EsUUFBTSxVQUFVLFNBQVMsV0FBVztBQUNwQyxRQUFNLFNBQ0osV0FBVyxPQUFPLGdCQUFnQixLQUFLLE9BQU8sU0FBUyxLQUFLLE9BQU8sV0FBVyxJQUFJLE9BQU87QUFDM0YsTUFBSSxVQUFVLEVBQUcsUUFBTyxDQUFDLFFBQVEsSUFBSSxJQUFJLEVBQUUsRUFBRSxLQUFLLFNBQVM7QUFDM0QsUUFBTSxZQUFZLENBQUMsT0FBTyxVQUFVLFVBQVUsT0FBTyxjQUFjLEVBQUUsRUFDbEUsT0FBTyxDQUFDRixVQUFTQSxVQUFTLEVBQUUsRUFDNUIsS0FBSyxHQUFHO0FBQ1gsU0FBTyxDQUFDLFFBQVEsV0FBVyxVQUFVLFFBQVEsT0FBTyxRQUFRLEdBQUcsT0FBTyxNQUFNLEVBQUUsS0FBSyxTQUFTO0FBQzlGOzs7QUNqSk8sU0FBUyxTQUFTLE9BQWUsT0FBZSxTQUFrQixVQUFvQztBQUMzRyxRQUFNLEVBQUMsUUFBTyxJQUFJLFNBQVM7QUFDM0IsUUFBTSxhQUFhLFFBQVEsS0FBSyxXQUFXO0FBQzNDLFFBQU0sT0FBTyxhQUFhLFFBQVEsb0JBQW9CLFdBQWMsUUFBUTtBQUM1RSxRQUFNLFNBQVMsYUFBYSxRQUFRLHlCQUF5QixXQUFjLFFBQVE7QUFDbkYsTUFBSSxRQUFRLEtBQUssUUFBUSxPQUFPLFNBQVMsTUFBTyxRQUFPLEVBQUMsT0FBTyxPQUFPLFdBQVcsT0FBTyxTQUFTLE1BQUs7QUFDdEcsUUFBTSxRQUFRLEtBQUssSUFBSSxPQUFPLEtBQUssSUFBSSxPQUFPLEtBQUssQ0FBQztBQUNwRCxNQUFJLFNBQVMsTUFBTyxRQUFPLEVBQUMsT0FBTyxPQUFPLFdBQVcsT0FBTyxTQUFTLE1BQUs7QUFDMUUsU0FBTyxFQUFDLE9BQU8sV0FBVyxNQUFNLFNBQVMsUUFBUSxlQUFlLFNBQVMsUUFBUSxFQUFDO0FBQ3BGO0FBR08sU0FBUyxVQUFVLFVBQWdDO0FBQ3hELFFBQU0sRUFBQyxNQUFNLGdCQUFnQixZQUFBRyxZQUFVLElBQUksU0FBUyxPQUFPO0FBQzNELE1BQUksU0FBUyxRQUFTLFFBQU87QUFDN0IsU0FBTyxtQkFBbUIsVUFBYUEsY0FBYSxJQUFJO0FBQzFEO0FBR08sU0FBUyxXQUNkLFFBQ0EsVUFDQSxTQUNBLFVBQ2lCO0FBQ2pCLFFBQU0sUUFBUSxRQUFRLE1BQU07QUFDNUIsUUFBTSxFQUFDLFFBQU8sSUFBSSxTQUFTO0FBQzNCLFFBQU0sT0FBTyxVQUFVLFFBQVE7QUFDL0IsUUFBTSxXQUFXLFFBQVEsbUJBQW1CLFVBQWEsUUFBUTtBQUNqRSxRQUFNLEVBQUMsT0FBTyxXQUFXLFFBQU8sSUFBSTtBQUFBLElBQ2xDLE9BQU87QUFBQSxJQUNQLFFBQVEsTUFBTSxNQUFNLEtBQUssS0FBSztBQUFBLElBQzlCO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDQSxRQUFNLE9BQWlCLEVBQUMsVUFBVSxRQUFRLE9BQU8sTUFBTSxTQUFRO0FBQy9ELFVBQVEsTUFBTSxLQUFLLElBQUk7QUFDdkIsUUFBTSxTQUFTLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDeEMsUUFBTSxRQUFnQixDQUFDO0FBQ3ZCLFFBQU0sZUFBMEIsQ0FBQztBQUNqQyxXQUFTLEtBQUssR0FBRyxLQUFLLE9BQU8sUUFBUSxNQUFNO0FBQ3pDLFFBQUksTUFBTSxTQUFTLEVBQUUsV0FBVyxPQUFPLE9BQU8sU0FBUyxHQUFJO0FBQzNELFVBQU0sU0FBUyxPQUFPLEVBQUU7QUFDeEIsVUFBTSxTQUFTLEtBQUssSUFBSSxNQUFNLFNBQVMsRUFBRSxLQUFLLENBQUM7QUFDL0MsVUFBTSxRQUFRLFFBQVEsU0FBUyxZQUFZLFFBQVEsSUFBSSxRQUFRLFFBQVEsS0FBSztBQUM1RSxVQUFNLFdBQVcsV0FBVyxJQUFJLFFBQVEsUUFBUTtBQUNoRCxpQkFBYSxLQUFLLFFBQVE7QUFDMUIsVUFBTSxPQUFPLGFBQWEsUUFBUSxPQUFPLFVBQVUsU0FBUyxNQUFNO0FBQ2xFLFVBQU0sS0FBSyxFQUFDLE1BQU0sQ0FBQyxTQUFTLFdBQVcsSUFBSSxDQUFDLEdBQUcsTUFBTSxRQUFRLE1BQU0sT0FBTyxJQUFHLENBQUM7QUFBQSxFQUNoRjtBQUNBLFNBQU8sS0FBSyxFQUFDLE9BQU8sVUFBVSxjQUFjLFdBQVcsUUFBTyxHQUFHLFFBQVE7QUFDM0U7QUFVQSxTQUFTLFdBQVcsT0FBZSxRQUFnQixFQUFDLFFBQVEsRUFBQyxRQUFPLEVBQUMsR0FBMEI7QUFDN0YsTUFBSSxPQUFPLFdBQVcsTUFBTSxPQUFPLFVBQVcsUUFBTztBQUNyRCxTQUFPLFFBQVEsY0FBYyxTQUFVLFFBQVEsY0FBYyxXQUFXLFVBQVU7QUFDcEY7QUFFQSxTQUFTLEtBQUssT0FBYyxVQUF5QztBQUNuRSxRQUFNLEVBQUMsT0FBTyxVQUFVLFdBQVcsUUFBTyxJQUFJO0FBQzlDLE1BQUksTUFBTSxXQUFXLEVBQUcsUUFBTztBQUMvQixRQUFNLEVBQUMsV0FBVyxhQUFZLElBQUksU0FBUyxPQUFPO0FBQ2xELFFBQU0sT0FBYyxDQUFDO0FBQ3JCLFFBQU0sT0FBTyxNQUFNLFNBQVM7QUFDNUIsUUFBTSxRQUFRLENBQUNDLE9BQU0sVUFBVTtBQUM3QixRQUFJLFFBQVEsRUFBRyxNQUFLLEtBQUssUUFBUSxPQUFPLFlBQVksV0FBVyxPQUFPLFFBQVEsQ0FBQztBQUMvRSxTQUFLLEtBQUtBLEtBQUk7QUFBQSxFQUNoQixDQUFDO0FBQ0QsTUFBSSxhQUFhLENBQUMsV0FBVyxTQUFTLFNBQVMsUUFBVztBQUN4RCxVQUFNLFlBQVksU0FBUyxjQUFjLE1BQU0sVUFBVSxHQUFHLFNBQVMsSUFBSSxDQUFFO0FBQzNFLFNBQUssS0FBSyxZQUFZLFlBQVksU0FBUyxXQUFXLFNBQVMsSUFBSTtBQUNuRSxRQUFJLFNBQVMsS0FBTSxRQUFPLEVBQUMsTUFBTSxNQUFNLFNBQVMsS0FBSTtBQUFBLEVBQ3REO0FBQ0EsU0FBTyxLQUFLLFdBQVcsSUFBSSxLQUFLLENBQUMsSUFBSyxFQUFDLEtBQUk7QUFDN0M7QUFFQSxTQUFTLFdBQVcsRUFBQyxPQUFPLFVBQVUsV0FBVyxRQUFPLEdBQVUsVUFBZ0M7QUFDaEcsUUFBTSxFQUFDLFdBQVcsYUFBWSxJQUFJLFNBQVMsT0FBTztBQUNsRCxNQUFJLFFBQVMsUUFBTyxHQUFHLE1BQU0sU0FBUyxJQUFJLFlBQVksR0FBRztBQUN6RCxNQUFJLGFBQWEsU0FBUyxRQUFRLE9BQVcsUUFBTztBQUNwRCxRQUFNLFlBQVksU0FBUyxjQUFjLE1BQU0sVUFBVSxHQUFHLFNBQVMsTUFBTSxTQUFTLENBQUMsQ0FBRTtBQUN2RixTQUFPLEdBQUcsWUFBWSxZQUFZLEdBQUcsR0FBRyxTQUFTLEdBQUc7QUFDdEQ7QUFFQSxTQUFTLFNBQVMsTUFBYyxZQUFxQixlQUFpQztBQUNwRixNQUFJLFNBQVMsU0FBVSxRQUFPO0FBQzlCLE1BQUksU0FBUyxRQUFTLFFBQU87QUFDN0IsU0FBTyxTQUFTLHdCQUF3QixnQkFBZ0I7QUFDMUQ7OztBQy9HTyxTQUFTLGtCQUFrQixTQUFxQixVQUFvQixPQUE0QjtBQUNyRyxRQUFNLFNBQW1CLFVBQVUsVUFBVSxLQUFLO0FBQ2xELFFBQU0sV0FBa0MsUUFBUSxTQUFTLElBQUksQ0FBQyxVQUFVLE9BQU8sUUFBUSxLQUFLLENBQUM7QUFDN0YsU0FBTyxDQUFDLFlBQVk7QUFDbEIsZUFBVyxTQUFTLFVBQVU7QUFDNUIsWUFBTUMsVUFBZ0IsQ0FBQztBQUN2QixZQUFNLFNBQVMsUUFBUTtBQUN2QixZQUFNLFNBQVNBLE9BQU07QUFDckIsWUFBTSxNQUFNLE9BQU9BLFNBQVEsTUFBUztBQUNwQyxVQUFJLENBQUMsS0FBSyxHQUFHLEdBQUc7QUFDZCxZQUFJLFFBQVEsYUFBYSxDQUFDLE9BQVEsUUFBTztBQUN6QztBQUFBLE1BQ0Y7QUFDQSxnQkFBVSxLQUFLLENBQUMsU0FBUztBQUN2QixZQUFJLEtBQUssYUFBYSxPQUFXO0FBQ2pDLGdCQUFRLFNBQVMsb0JBQUksSUFBSTtBQUN6QixnQkFBUSxLQUFLLElBQUksS0FBSyxRQUFRO0FBQUEsTUFDaEMsQ0FBQztBQUNELFlBQU0sUUFBUSxDQUFDLFFBQVE7QUFDdkIsY0FBUSxZQUFZO0FBQ3BCLFlBQU0sRUFBQyxLQUFJLElBQUksUUFBUTtBQUN2QixVQUFJLFVBQVUsU0FBUyxlQUFnQixTQUFTLHFCQUFxQixhQUFhLEdBQUcsR0FBSyxRQUFPO0FBQ2pHLGFBQU8sRUFBQyxNQUFNLENBQUMsR0FBRyxHQUFHLE1BQU0sU0FBUyxNQUFNLEVBQUMsTUFBSyxFQUFDO0FBQUEsSUFDbkQ7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBRUEsSUFBTSxlQUFlLENBQUMsUUFBc0IsU0FBUyxLQUFLLENBQUMsU0FBUyxLQUFLLGFBQWEsTUFBUyxNQUFNO0FBR3JHLFNBQVMsVUFBVSxVQUFvQixPQUE2QjtBQUNsRSxRQUFNLFNBQW1CLEVBQUMsR0FBRyxVQUFVLE9BQU8sU0FBUyxDQUFDLFlBQVksU0FBUyxRQUFRLFNBQVMsTUFBTSxFQUFDO0FBQ3JHLFNBQU87QUFDVDs7O0FDdkJPLFNBQVMsYUFBYSxTQUFxQixVQUE0QjtBQUM1RSxRQUFNLFFBQVEsUUFBUSxTQUFTLFNBQVMsS0FBSztBQUM3QyxRQUFNLGFBQWEsUUFBUSxXQUFXLElBQUksVUFBVSxLQUFLLElBQ3RELEtBQUssRUFDTCxNQUFNLEtBQUssRUFDWCxPQUFPLENBQUNDLFVBQVNBLFVBQVMsRUFBRTtBQUMvQixRQUFNLE9BQU8sYUFBYSxPQUFPLFFBQVE7QUFDekMsUUFBTSxRQUFRLGlCQUFpQixNQUFNLE9BQU8sUUFBUTtBQUNwRCxRQUFNLFNBQVMsU0FBUyxTQUFTLFFBQVE7QUFDekMsUUFBTSxZQUFZLFFBQVEsV0FBVyxJQUFJLFdBQVcsS0FBSyxTQUFTLE1BQU07QUFDeEUsUUFBTSxhQUFhLFFBQVEsU0FBUyxLQUFLLENBQUMsVUFBVSxNQUFNLFNBQVMsWUFBWTtBQUMvRSxRQUFNLFVBQVUsY0FBYyxrQkFBa0IsWUFBWSxVQUFVLEtBQUs7QUFDM0UsUUFBTSxZQUFZLFNBQVMsU0FBUyxTQUFTLFVBQVU7QUFDdkQsU0FBTyxDQUFDLFNBQVMsU0FBUztBQUN4QixVQUFNLE9BQWMsQ0FBQztBQUNyQixRQUFJLFFBQVE7QUFDWixlQUFXLEVBQUMsVUFBVSxLQUFJLEtBQUssT0FBTyxXQUFXLFNBQVMsVUFBVSxRQUFXLFFBQVEsR0FBRztBQUN4RixjQUFRO0FBQ1IsWUFBTSxTQUFTLFFBQVEsTUFBTSxJQUFJLFFBQVEsSUFBSSxDQUFDLElBQUksUUFBUSxLQUFLLE1BQU0sUUFBUTtBQUM3RSxVQUFJLE9BQU8sV0FBVyxHQUFHO0FBQ3ZCLGdCQUFRLFNBQVMsVUFBVSxRQUFRO0FBQ25DO0FBQUEsTUFDRjtBQUNBLGNBQVE7QUFDUixVQUFJLEtBQUssT0FBTyxRQUFRLFNBQVMsUUFBUyxVQUFTLFNBQVMsT0FBTyxRQUFRLEdBQUcsU0FBUyxJQUFJLEVBQUU7QUFBQSxXQUN4RjtBQUNILGNBQU0sTUFBTSxVQUFVLFFBQVEsVUFBVSxNQUFNLFNBQVMsTUFBTSxNQUFNLFlBQVksS0FBSztBQUNwRixZQUFJLEtBQUssR0FBRyxFQUFHLE1BQUssS0FBSyxHQUFHO0FBQUEsTUFDOUI7QUFBQSxJQUNGO0FBQ0EsUUFBSSxLQUFLLE9BQU8sUUFBUSxTQUFTLFdBQVcsUUFBUTtBQUNsRCxXQUFLLEtBQUssT0FBTyxLQUFLLEVBQUUsU0FBUyxTQUFTLFNBQVMsU0FBUyxJQUFJLEdBQUcsR0FBRyxDQUFDO0FBQ3pFLFVBQU0sVUFBVSxPQUFPLE1BQU0sU0FBUztBQUN0QyxRQUFJLFlBQVksUUFBVztBQUN6QixZQUFNLFFBQVEsQ0FBQyxRQUFRO0FBQ3ZCLGNBQVEsWUFBWTtBQUNwQixZQUFNLEVBQUMsS0FBSSxJQUFJLFFBQVE7QUFDdkIsVUFBSSxVQUFVLFNBQVMscUJBQXFCLFNBQVMsYUFBYztBQUNuRSxXQUFLLEtBQUssT0FBTyxFQUFDLE1BQU0sQ0FBQyxPQUFPLEdBQUcsTUFBTSxTQUFTLE1BQU0sRUFBQyxNQUFLLEVBQUMsR0FBRyxPQUFPLENBQUM7QUFBQSxJQUM1RSxXQUFXLFNBQVM7QUFDbEIsWUFBTSxNQUFNLFFBQVEsT0FBTztBQUMzQixVQUFJLEtBQUssR0FBRyxHQUFHO0FBQ2IsWUFBSSxTQUFTLEtBQUssQ0FBQyxTQUFTLEtBQUssU0FBUyxVQUFVLEtBQUssYUFBYSxNQUFTLEVBQUcsU0FBUTtBQUMxRixhQUFLLEtBQUssT0FBTyxLQUFLLE9BQU8sQ0FBQztBQUFBLE1BQ2hDO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjtBQVlBLElBQU0sYUFBa0IsQ0FBQyxRQUFRLFVBQVUsTUFBTSxTQUFTLE1BQU0sWUFBWSxVQUFVO0FBQ3BGLFFBQU0sUUFBUSxXQUFXLFFBQVEsVUFBVSxTQUFTLElBQUk7QUFDeEQsTUFBSSxVQUFVLE9BQVcsUUFBTztBQUNoQyxRQUFNLFNBQWUsRUFBQyxNQUFNLENBQUMsS0FBSyxHQUFHLFVBQVUsUUFBUSxRQUFRLEtBQUssSUFBSSxNQUFNLGFBQVk7QUFDMUYsUUFBTSxPQUFPLFFBQVEsTUFBTSxPQUFPLFNBQVMsR0FBRyxPQUFPO0FBQ3JELE1BQUksU0FBUyxPQUFXLFFBQU87QUFDL0IsU0FBTyxFQUFDLE1BQU0sYUFBYSxDQUFDLE1BQU0sTUFBTSxJQUFJLENBQUMsUUFBUSxJQUFJLEVBQUM7QUFDNUQ7QUFFQSxJQUFNLFVBQWUsQ0FBQyxRQUFRLFVBQVUsT0FBTyxTQUFTLFNBQVM7QUFDL0QsUUFBTSxRQUFRLFFBQVEsTUFBTSxNQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDM0QsUUFBTSxFQUFDLE9BQU8sUUFBTyxJQUFJLFNBQVMsT0FBTyxRQUFRLE9BQU8sU0FBUyxJQUFJO0FBQ3JFLFVBQVEsTUFBTSxLQUFLLEVBQUMsVUFBVSxRQUFRLE9BQU8sTUFBTSxHQUFHLFVBQVUsTUFBSyxDQUFDO0FBQ3RFLFFBQU0sRUFBQyxNQUFNLGdCQUFnQixZQUFBQyxZQUFVLElBQUksS0FBSyxPQUFPO0FBQ3ZELFFBQU0sUUFBUSxTQUFTLFVBQVUsSUFBSSxtQkFBbUIsVUFBYUEsY0FBYSxJQUFJO0FBQ3RGLFNBQU8sT0FDSixPQUFPLENBQUMsU0FBUyxVQUFVLFFBQVEsU0FBVSxXQUFXLFVBQVUsT0FBTyxTQUFTLENBQUUsRUFDcEYsSUFBSSxDQUFDLFdBQVcsV0FBVyxRQUFRLE9BQU8sS0FBSyxNQUFNLENBQUMsRUFDdEQsS0FBSyxTQUFTO0FBQ25CO0FBR0EsU0FBUyxPQUFPLFdBQWtDLFNBQWtCLFVBQW1CLFVBQW9CO0FBQ3pHLFFBQU1DLFNBQVEsVUFBVSxJQUFJLENBQUMsY0FBYyxFQUFDLFVBQVUsTUFBTSxTQUFRLEVBQUU7QUFDdEUsTUFBSSxVQUFVLFNBQVMsS0FBSyxDQUFDLFVBQVUsU0FBUyxRQUFRLEtBQUssQ0FBQyxVQUFVLFNBQVMsWUFBWSxFQUFHLFFBQU9BO0FBQ3ZHLFFBQU0sT0FBTyxDQUFDLGFBQ1osUUFBUSxLQUNMLE1BQU0sUUFBUSxFQUNkLElBQUksQ0FBQyxXQUFXLE9BQU8sR0FBRyxFQUMxQixLQUFLLEdBQVE7QUFDbEIsUUFBTSxVQUFVLEtBQUssUUFBUTtBQUM3QixNQUFJLFlBQVksTUFBTSxZQUFZLEtBQUssWUFBWSxFQUFHLFFBQU9BO0FBQzdELE1BQUksWUFBWSxDQUFDLFNBQVMsT0FBTyxLQUFLLGtCQUFrQixFQUFHLFFBQU9BO0FBQ2xFLFNBQU9BLE9BQ0osT0FBTyxDQUFDLEVBQUMsU0FBUSxNQUFNLGFBQWEsWUFBWSxFQUNoRCxJQUFJLENBQUNDLFVBQVVBLE1BQUssYUFBYSxXQUFXLEVBQUMsR0FBR0EsT0FBTSxNQUFNLG1CQUFrQixJQUFJQSxLQUFLO0FBQzVGO0FBRUEsU0FBUyxRQUFRLFNBQXFCLFdBQStDO0FBQ25GLFFBQU0sUUFBUSxDQUFDQyxVQUFpQixRQUFRLFNBQVMsS0FBSyxDQUFDSixVQUFTQSxNQUFLLFNBQVNJLEtBQUk7QUFDbEYsUUFBTSxNQUFNLFFBQVEsU0FBUyxPQUFPLENBQUNKLFVBQVNBLE1BQUssU0FBUyxZQUFZO0FBQ3hFLE1BQUksSUFBSSxXQUFXLEtBQUssVUFBVyxRQUFPO0FBQzFDLFFBQU0sT0FBTyxNQUFNLE1BQU07QUFDekIsUUFBTSxRQUFRLE1BQU0sT0FBTztBQUMzQixRQUFNLGFBQ0osVUFBVSxXQUNULFNBQVMsU0FBWSxRQUFRLFFBQVEsU0FBUyxRQUFRLEtBQUssSUFBSSxRQUFRLFNBQVMsUUFBUSxJQUFJO0FBQy9GLFNBQU8sRUFBQyxNQUFNLE1BQU0sTUFBTSxPQUFPLEdBQUcsT0FBTyxXQUFVO0FBQ3ZEO0FBRUEsU0FBUyxhQUFhLE9BQW1CLFVBQWtDO0FBQ3pFLFFBQU0sRUFBQyxLQUFJLElBQUk7QUFDZixRQUFNLFlBQVksU0FBUztBQUMzQixRQUFNLFVBQVUsT0FBTyxZQUFZLEtBQUssWUFBWSxTQUFTLElBQUk7QUFDakUsUUFBTSxXQUFXLENBQUMsVUFDaEI7QUFBQSxJQUNFLE1BQU0sU0FBUyxLQUFLLENBQUMsVUFBVSxNQUFNLFNBQVMsZUFBZSxNQUFNLFdBQVcsSUFBSSxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQ3JHO0FBQ0YsUUFBTSxTQUF5QjtBQUFBLElBQzdCLFNBQVMsU0FBUyxTQUFTLFNBQVMsRUFBQyxHQUFHLFNBQVMsV0FBVyxNQUFLLElBQUk7QUFBQSxJQUNyRSxRQUFRLFNBQVMsUUFBUTtBQUFBLElBQ3pCLE9BQU8sU0FBUyxPQUFPO0FBQUEsSUFDdkIsUUFBUSxTQUFTLE1BQU0sUUFBUSxJQUFJLDhCQUE4QixLQUFLO0FBQUEsSUFDdEUsUUFBUSxTQUFTLE1BQU0sUUFBUSxJQUFJLHdCQUF3QixNQUFNO0FBQUEsSUFDakUsUUFBUSxTQUFTLE9BQU87QUFBQSxFQUMxQjtBQUNBLFFBQU0sT0FBTyxRQUFRLE9BQU8sS0FBSyxVQUFVO0FBQzNDLFFBQU0sT0FBTyxPQUFPLE1BQU0sTUFBTSxRQUFRO0FBQ3hDLFFBQU0sU0FBUyxNQUFNLFdBQVcsSUFBSSxRQUFRO0FBQzVDLFFBQU0sU0FBUyxNQUFNLFdBQVcsSUFBSSxRQUFRO0FBQzVDLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxLQUNFLFFBQVEsUUFBUSxTQUNaLFNBQ0EsUUFBUSxRQUFRLFdBQ2QsTUFDQyxTQUFTLE9BQU8sS0FBSyxLQUFLLEtBQUs7QUFBQSxJQUN4QztBQUFBLElBQ0E7QUFBQSxJQUNBLFdBQVcsU0FBUyxVQUFhLFdBQUMsb0JBQWdCLEdBQUMsRUFBQyxLQUFLLFFBQVEsSUFBSSxDQUFDLElBQUksS0FBSztBQUFBLElBQy9FLFlBQVksQ0FBQyxVQUFVLFFBQVEsT0FBTyxFQUFDLE1BQU0sQ0FBQyxLQUFLLEdBQUcsS0FBSSxJQUFJLE9BQU8sUUFBUSxNQUFNO0FBQUEsRUFDckY7QUFDRjtBQUVBLFNBQVMsT0FBTyxTQUFpQyxVQUFxQztBQUNwRixRQUFNLE9BQU8sU0FBUyxPQUFPLEtBQUssU0FBUyxXQUFXLElBQUksTUFBTSxLQUFLLE9BQU87QUFDNUUsTUFBSSxDQUFDLEtBQU0sUUFBTztBQUNsQixRQUFNLE9BQU8sV0FBVyxPQUFPLFFBQVEsVUFBVTtBQUNqRCxTQUFPO0FBQUEsSUFDTCxPQUFPLEVBQUMsTUFBTSxDQUFDLElBQUksR0FBRyxLQUFJLElBQUk7QUFBQSxJQUM5QixTQUFTLFdBQVcsSUFBSSxRQUFRO0FBQUEsSUFDaEMsU0FBUyxXQUFXLElBQUksUUFBUTtBQUFBLEVBQ2xDO0FBQ0Y7QUFJQSxTQUFTLGlCQUFpQixTQUFpQyxVQUEyQztBQUNwRyxNQUFJLENBQUMsUUFBUyxRQUFPO0FBQ3JCLFFBQU0sT0FBTyxRQUFRLFdBQVcsSUFBSSxNQUFNLEtBQUs7QUFDL0MsUUFBTSxPQUFPLFFBQVEsV0FBVyxJQUFJLFFBQVEsS0FBSztBQUNqRCxRQUFNLFNBQVMsU0FBUyxTQUFTLFFBQVE7QUFDekMsU0FBTyxDQUFDLE1BQU0sUUFBUSxZQUFZO0FBQ2hDLFVBQU0sT0FBTyxTQUFTLFlBQWEsU0FBUyxnQkFBZ0I7QUFDNUQsVUFBTSxRQUFRLE9BQU8sVUFBVSxNQUFNLE1BQU0sSUFBSTtBQUMvQyxXQUFPLFFBQVEsT0FBTyxPQUFPLFNBQVMsRUFBQyxNQUFNLFFBQU8sQ0FBQyxJQUFJO0FBQUEsRUFDM0Q7QUFDRjs7O0FDdktPLFNBQVMsWUFDZCxTQUNBLFVBQ0EsV0FDVTtBQUNWLFFBQU0sTUFBTSxDQUFDLFNBQWlCLFVBQVUsV0FBVyxJQUFJLElBQUksS0FBSyxRQUFRLFdBQVcsSUFBSSxJQUFJO0FBQzNGLFFBQU0sT0FBTyxFQUFDLEdBQUcsT0FBTyxRQUFRLFVBQVUsR0FBRyxHQUFJLFdBQVcsT0FBTyxTQUFTLFVBQVUsSUFBSSxDQUFDLEVBQUU7QUFDN0YsU0FBTztBQUFBLElBQ0wsTUFBTyxRQUFRLFdBQVcsSUFBSSxNQUFNLEtBQUs7QUFBQSxJQUN6QyxNQUFNLElBQUksTUFBTTtBQUFBLElBQ2hCLFFBQVEsUUFBUSxXQUFXLElBQUksUUFBUSxLQUFLO0FBQUEsSUFDNUMsUUFBUSxRQUFRLFdBQVcsSUFBSSxRQUFRLEtBQUs7QUFBQSxJQUM1QyxNQUFNLE9BQU8sS0FBSyxJQUFJLEVBQUUsU0FBUyxJQUFJLE9BQU87QUFBQSxJQUM1QyxVQUFVLFdBQVcsSUFBSSxXQUFXLENBQUM7QUFBQSxJQUNyQyxjQUFjLElBQUksZUFBZSxNQUFNO0FBQUEsSUFDdkMsZ0JBQWdCLElBQUksaUJBQWlCO0FBQUEsRUFDdkM7QUFDRjtBQUdPLFNBQVMsV0FDZEssT0FDQSxPQUNBQyxhQUNBLFVBQ0EsV0FBVyxPQUNYLFdBQVcsT0FDTTtBQUNqQixNQUFJLE9BQU8sT0FBT0QsTUFBSyxJQUFJLEVBQUVBLE9BQU0sT0FBTyxRQUFRO0FBQ2xELE1BQUksU0FBUyxVQUFhLFNBQVMsR0FBSSxRQUFPO0FBQzlDLE1BQUlBLE1BQUssYUFBYyxRQUFPLEtBQUssV0FBVyxLQUFLLEVBQUU7QUFDckQsTUFBSSxNQUFXQSxNQUFLLFdBQVcsU0FBUyxNQUFNQSxNQUFLLFVBQVUsTUFBTSxTQUFTLE9BQU8sR0FBRyxJQUFJO0FBQzFGLE1BQUlDLGdCQUFlLE9BQVcsT0FBTSxFQUFDLE1BQU0sQ0FBQyxLQUFLQSxXQUFVLEVBQUM7QUFDNUQsTUFBSUQsTUFBSyxTQUFTLE9BQVEsT0FBTSxFQUFDLE1BQU0sQ0FBQyxHQUFHLEdBQUcsTUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFJO0FBQzVFLE1BQUlBLE1BQUssS0FBTSxPQUFNLEVBQUMsTUFBTSxDQUFDLEdBQUcsR0FBRyxNQUFNQSxNQUFLLEtBQUk7QUFDbEQsUUFBTSxPQUFjLENBQUM7QUFDckIsTUFBSUEsTUFBSyxXQUFXLE1BQU0sQ0FBQyxTQUFVLE1BQUssS0FBS0EsTUFBSyxNQUFNO0FBQzFELE9BQUssS0FBSyxHQUFHO0FBQ2IsTUFBSUEsTUFBSyxXQUFXLE1BQU0sQ0FBQyxTQUFVLE1BQUssS0FBS0EsTUFBSyxNQUFNO0FBQzFELFNBQU8sS0FBSyxXQUFXLElBQUksTUFBTSxFQUFDLEtBQUk7QUFDeEM7QUFFQSxJQUFNLFNBRUY7QUFBQSxFQUNGLE1BQU07QUFBQSxFQUNOLE9BQU87QUFBQSxFQUNQLEtBQUs7QUFDUDtBQUVBLElBQU1FLE9BQU0sQ0FBQ0MsWUFBbUIsT0FBT0EsT0FBTSxFQUFFLFNBQVMsR0FBRyxHQUFHO0FBRTlELFNBQVMsU0FBU0gsT0FBZ0IsRUFBQyxLQUFJLEdBQWMsRUFBQyxPQUFNLEdBQWlDO0FBQzNGLE1BQUksU0FBUyxPQUFXLFFBQU87QUFDL0IsTUFBSUEsTUFBSyxTQUFTLFdBQVcsT0FBTyxJQUFLLFFBQU9FLEtBQUksT0FBTyxHQUFHO0FBQzlELE1BQUksT0FBTyxFQUFHLFFBQU8sR0FBRyxDQUFDLElBQUksR0FBRyxPQUFPLEtBQUssSUFBSSxLQUFLLEVBQUU7QUFDdkQsTUFBSSxPQUFPLElBQU0sUUFBTyxHQUFHLElBQUksR0FBRyxPQUFPLEtBQUssSUFBSSxLQUFLLEVBQUU7QUFDekQsU0FBTyxPQUFPLElBQUk7QUFDcEI7QUFFQSxTQUFTLFVBQVVGLE9BQWdCLEVBQUMsT0FBTyxPQUFNLEdBQWMsRUFBQyxPQUFNLEdBQWlDO0FBQ3JHLFFBQU0sT0FBT0EsTUFBSyxRQUFRO0FBQzFCLE1BQUksVUFBVSxRQUFXO0FBQ3ZCLFdBQU8sV0FBVyxTQUFZLFNBQWEsT0FBTyxLQUFLLFVBQVVFLEtBQUksTUFBTSxDQUFDLElBQUksSUFBSSxLQUFLO0FBQUEsRUFDM0Y7QUFDQSxNQUFJLFNBQVMsVUFBVyxRQUFPLE9BQU8sS0FBSztBQUMzQyxNQUFJLFNBQVMsd0JBQXlCLFFBQU9BLEtBQUksS0FBSztBQUN0RCxTQUFPLE9BQU8sS0FBSyxTQUFTQSxLQUFJLEtBQUssQ0FBQyxJQUFJLElBQUk7QUFDaEQ7QUFFQSxTQUFTLFFBQVFGLE9BQWdCLEVBQUMsS0FBSyxNQUFLLEdBQWMsRUFBQyxPQUFNLEdBQWlDO0FBQ2hHLE1BQUksUUFBUSxPQUFXLFFBQU87QUFDOUIsTUFBSUEsTUFBSyxTQUFTLHdCQUF5QixRQUFPRSxLQUFJLEdBQUc7QUFDekQsTUFBSUYsTUFBSyxTQUFTLGNBQWMsUUFBUSxLQUFLLENBQUMsT0FBTyxtQkFBbUI7QUFDdEUsVUFBTSxTQUFTLFVBQVUsU0FBWSxLQUFNLE9BQU8sTUFBTSxJQUFJLFNBQVNFLEtBQUksS0FBSyxDQUFDLFFBQVEsR0FBRyxVQUFVO0FBQ3BHLFdBQU8sTUFBTSxPQUFPLGNBQWMsS0FBSyxNQUFNO0FBQUEsRUFDL0M7QUFDQSxTQUFPLE9BQU8sR0FBRztBQUNuQjs7O0FDOUZPLFNBQVMsUUFBUUUsU0FBd0I7QUFDOUMsTUFBSSxPQUFPQTtBQUNYLE1BQUksTUFBTTtBQUNWLFNBQU8sT0FBTyxHQUFHO0FBQ2Y7QUFDQSxVQUFNLE9BQU8sYUFBYSxLQUFNLE9BQU8sRUFBRyxJQUFJO0FBQzlDLFdBQU8sS0FBSyxNQUFNLE9BQU8sRUFBRTtBQUFBLEVBQzdCO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxXQUFXLEVBQUMsTUFBSyxHQUE4QjtBQUM3RCxNQUFJLE1BQU0sZUFBZSxFQUFHLFFBQU87QUFDbkMsU0FBTyxFQUFDLE1BQU0sQ0FBQyxRQUFRLE1BQU0sVUFBVSxDQUFDLEdBQUcsTUFBTSxlQUFlLE1BQU0sTUFBTSxXQUFVO0FBQ3hGOzs7QUNaQSxJQUFNLFNBQTREO0FBQUEsRUFDaEUsa0JBQWtCLENBQUMsUUFBUSxTQUFTLEtBQUs7QUFBQSxFQUN6QyxjQUFjLENBQUMsUUFBUSxPQUFPO0FBQUEsRUFDOUIsTUFBTSxDQUFDLE1BQU07QUFDZjtBQUNBLElBQU0sU0FBa0MsQ0FBQyxRQUFRLFNBQVMsS0FBSztBQUd4RCxTQUFTLFlBQVksU0FBcUIsVUFBNEI7QUFDM0UsUUFBTSxXQUFXLFFBQVEsV0FBVyxJQUFJLFVBQVUsS0FBSztBQUN2RCxRQUFNLFFBQVFDLFNBQVEsU0FBUyxRQUFRO0FBQ3ZDLFFBQU0sWUFBWSxRQUFRLFdBQVcsSUFBSSxNQUFNO0FBQy9DLFFBQU0sWUFBWSxZQUNkLFNBQVMsT0FBTyxNQUFNLElBQUksUUFBUSxXQUFXLElBQUksTUFBTSxDQUFFLEdBQUcsV0FBVyxJQUFJLFdBQVcsSUFDdEYsUUFBUSxXQUFXLElBQUksV0FBVztBQUN0QyxRQUFNLFNBQVMsU0FBUyxTQUFTLFFBQVE7QUFDekMsU0FBTyxDQUFDLFNBQVMsU0FBUztBQUN4QixZQUFRO0FBQ1IsVUFBTSxPQUFPLFFBQVEsTUFBTSxJQUFJLFFBQVEsSUFBSSxTQUFZLFFBQVEsS0FBSyxLQUFLLFFBQVE7QUFDakYsUUFBSSxTQUFTLE9BQVcsUUFBTyxLQUFLLFFBQVEsU0FBUyxVQUFVLFFBQVE7QUFDdkUsWUFBUTtBQUNSLFFBQUksU0FBUyxTQUFTLE9BQVEsUUFBTyxLQUFLLEtBQUssS0FBSyxTQUFTLE1BQU0sS0FBSyxDQUFDO0FBQ3pFLFVBQU0sVUFDSixLQUFLLFlBQVksS0FDYixRQUFRLE1BQU0sVUFBVSxTQUFTLFFBQVEsSUFDekMsV0FBVyxNQUFNLE9BQU8sV0FBVyxVQUFVLFNBQVMsUUFBUTtBQUNwRSxRQUFJLFlBQVksUUFBVztBQUN6QixjQUFRO0FBQ1I7QUFBQSxJQUNGO0FBQ0EsU0FBSyxLQUFLLE9BQU8sU0FBUyxTQUFTLEVBQUMsTUFBTSxRQUFRLFVBQVUsUUFBUSxRQUFRLEtBQUssR0FBRSxDQUFDLENBQUM7QUFBQSxFQUN2RjtBQUNGO0FBRUEsU0FBU0EsU0FBUSxTQUFxQixVQUE2QztBQUNqRixRQUFNLE1BQU0sUUFBUSxTQUFTLE9BQU8sQ0FBQyxVQUFVLE1BQU0sU0FBUyxXQUFXO0FBQ3pFLFFBQU0sT0FBTyxRQUFRLFdBQVcsSUFBSSxNQUFNO0FBQzFDLE1BQUksU0FBUyxPQUFXLFFBQU8sSUFBSSxJQUFJLENBQUMsVUFBVSxZQUFZLE9BQU8sUUFBVyxRQUFRLENBQUM7QUFDekYsUUFBTSxRQUFRLE9BQU8sUUFBUSxXQUFXLElBQUksWUFBWSxLQUFLLGdCQUFnQixLQUFLO0FBQ2xGLFFBQU0sT0FBTyxTQUFTLE9BQU8sTUFBTSxJQUFJLElBQUksR0FBRyxTQUFTLE9BQU8sQ0FBQyxVQUFVLE1BQU0sU0FBUyxXQUFXLEtBQUssQ0FBQztBQUN6RyxTQUFPLEtBQ0osT0FBTyxDQUFDLFVBQVcsTUFBZ0MsU0FBUyxNQUFNLFdBQVcsSUFBSSxNQUFNLEtBQUssRUFBRSxDQUFDLEVBQy9GLElBQUksQ0FBQyxVQUFVO0FBQ2QsVUFBTSxXQUFXLElBQUksS0FBSyxDQUFDQyxVQUFTQSxNQUFLLFdBQVcsSUFBSSxNQUFNLE1BQU0sTUFBTSxXQUFXLElBQUksTUFBTSxDQUFDO0FBQ2hHLFdBQU8sWUFBWSxPQUFPLFVBQVUsUUFBUTtBQUFBLEVBQzlDLENBQUM7QUFDTDtBQUVBLFNBQVMsUUFBUSxNQUFnQixVQUFrQixTQUFrQixVQUF5QjtBQUM1RixRQUFNLE9BQU8sV0FBVyxLQUFLLE9BQU87QUFDcEMsUUFBTSxTQUFTLFVBQVUsVUFBVSxTQUFTLFFBQVE7QUFDcEQsU0FBTyxXQUFXLFNBQVksT0FBTyxFQUFDLE1BQU0sQ0FBQyxNQUFNLE1BQU0sRUFBQztBQUM1RDtBQUVBLFNBQVMsVUFBVSxVQUFrQixTQUFrQixVQUFxQztBQUMxRixNQUFJLENBQUMsU0FBUyxrQkFBa0IsUUFBUSxjQUFjLGFBQWEsU0FBVSxRQUFPO0FBQ3BGLFFBQU0sU0FBUyxXQUFXLE9BQU87QUFDakMsTUFBSSxPQUFRLFNBQVEsYUFBYTtBQUNqQyxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFdBQ1AsTUFDQSxPQUNBLFdBQ0EsVUFDQSxTQUNBLFVBQ2lCO0FBQ2pCLFFBQU0sU0FBUyxDQUFDLFNBQW9CLFNBQVMsU0FBUyxVQUFVLFVBQVUsU0FBUyxRQUFRLElBQUk7QUFDL0YsTUFBSSxLQUFLLFFBQVEsVUFBYSxDQUFDLEtBQUssS0FBTSxRQUFPLFlBQVksS0FBSyxPQUFPLE9BQU8sV0FBVyxRQUFRLFFBQVE7QUFDM0csU0FBTyxZQUFZLE1BQU0sT0FBTyxXQUFXLFFBQVEsUUFBUTtBQUM3RDtBQUlBLElBQU0sTUFBTSxDQUFDLE9BQWtCLFNBQzdCLFNBQVMsVUFBVSxNQUFNLFVBQVUsVUFBYSxNQUFNLFdBQVcsU0FBWSxNQUFNLElBQUksTUFBTTtBQUUvRixTQUFTLFlBQ1AsT0FDQSxPQUNBLFdBQ0EsUUFDQSxVQUNpQjtBQUNqQixRQUFNQyxVQUFTLE1BQ1osT0FBTyxDQUFDQyxVQUFTLElBQUksT0FBT0EsTUFBSyxJQUFJLENBQUMsRUFDdEMsSUFBSSxDQUFDQSxVQUFTLFdBQVdBLE9BQU0sT0FBTyxPQUFPQSxNQUFLLElBQUksR0FBRyxRQUFRLENBQUMsRUFDbEUsT0FBTyxDQUFDLFVBQVUsVUFBVSxNQUFTO0FBQ3hDLFNBQU8sU0FBU0QsU0FBUSxTQUFTO0FBQ25DO0FBRUEsU0FBUyxTQUFTQSxTQUE0QixXQUFnRDtBQUM1RixNQUFJQSxRQUFPLFdBQVcsRUFBRyxRQUFPO0FBQ2hDLFFBQU0sT0FBYyxDQUFDO0FBQ3JCLEVBQUFBLFFBQU8sUUFBUSxDQUFDLE9BQU8sVUFBVTtBQUMvQixRQUFJLFFBQVEsS0FBSyxVQUFXLE1BQUssS0FBSyxTQUFTO0FBQy9DLFNBQUssS0FBSyxLQUFLO0FBQUEsRUFDakIsQ0FBQztBQUNELFNBQU8sS0FBSyxXQUFXLElBQUksS0FBSyxDQUFDLElBQUksRUFBQyxLQUFJO0FBQzVDO0FBR0EsU0FBUyxZQUNQLE1BQ0EsT0FDQSxXQUNBLFFBQ0EsVUFDaUI7QUFDakIsUUFBTSxFQUFDLE1BQUssSUFBSTtBQUNoQixRQUFNLGFBQWEsTUFBTSxPQUFPLENBQUNDLFVBQVMsSUFBSSxPQUFPQSxNQUFLLElBQUksS0FBTSxLQUFLLE9BQU8sSUFBSSxLQUFLLEtBQUtBLE1BQUssSUFBSSxDQUFFO0FBQ3pHLE1BQUksS0FBSyxRQUFRLEtBQUssUUFBUSxRQUFXO0FBQ3ZDLFVBQU1DLFFBQU8sWUFBWSxPQUFPLE9BQU8sV0FBVyxRQUFRLFFBQVE7QUFDbEUsV0FBT0EsVUFBUyxTQUFZLFNBQVksRUFBQyxNQUFNLENBQUNBLE9BQU0sUUFBRyxFQUFDO0FBQUEsRUFDNUQ7QUFDQSxRQUFNLE1BQU0sS0FBSztBQUNqQixRQUFNLFVBQVUsT0FBTztBQUFBLElBQ3JCLENBQUMsU0FBUyxXQUFXLEtBQUssQ0FBQ0QsVUFBU0EsTUFBSyxTQUFTLElBQUksS0FBSyxDQUFDLFNBQVMsT0FBTyxLQUFLLElBQUk7QUFBQSxFQUN2RjtBQUNBLE1BQUksWUFBWSxPQUFXLFFBQU8sWUFBWSxPQUFPLE9BQU8sV0FBVyxRQUFRLFFBQVE7QUFDdkYsUUFBTSxZQUFZLE9BQU8sTUFBTSxPQUFPLFFBQVEsT0FBTyxDQUFDO0FBQ3RELFFBQU0sY0FBYyxDQUFDQSxVQUFtQixVQUFVLFNBQVNBLE1BQUssSUFBSTtBQUNwRSxRQUFNLFVBQVUsV0FBVyxVQUFVLFdBQVc7QUFDaEQsUUFBTSxTQUFTLFdBQVcsY0FBYyxXQUFXO0FBQ25ELFFBQU0sU0FBUyxXQUFXLE1BQU0sR0FBRyxPQUFPO0FBQzFDLFFBQU0sU0FBUyxXQUFXLE1BQU0sU0FBUyxTQUFTLENBQUM7QUFDbkQsUUFBTSxRQUFRLFdBQVcsTUFBTSxTQUFTLENBQUM7QUFDekMsUUFBTSxPQUFPLFdBQVcsS0FBSyxDQUFDQSxVQUFTQSxNQUFLLFNBQVMsT0FBTyxHQUFHLGtCQUFrQjtBQUNqRixRQUFNLFNBQVMsQ0FBQyxNQUErQixPQUFrQixVQUFVLE9BQU8sWUFBWSxVQUM1RixLQUNHLE9BQU8sQ0FBQ0EsVUFBUyxJQUFJLE9BQU9BLE1BQUssSUFBSSxDQUFDLEVBQ3RDO0FBQUEsSUFBSSxDQUFDQSxPQUFNLE9BQU8sUUFDakI7QUFBQSxNQUNFQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0EsYUFBYSxVQUFVO0FBQUEsTUFDdkIsV0FBVyxVQUFVLElBQUksU0FBUztBQUFBLElBQ3BDO0FBQUEsRUFDRixFQUNDLE9BQU8sQ0FBQyxVQUFVLFVBQVUsTUFBUztBQUMxQyxRQUFNLE9BQU8sU0FBUyxPQUFPLFFBQVEsT0FBTyxJQUFJLEdBQUcsU0FBUztBQUM1RCxRQUFNLEtBQUssU0FBUyxPQUFPLFFBQVEsS0FBSyxPQUFPLElBQUksR0FBRyxTQUFTO0FBQy9ELFFBQU1FLFNBQWUsQ0FBQztBQUN0QixNQUFJLFNBQVMsT0FBVyxDQUFBQSxPQUFNLEtBQUssSUFBSTtBQUN2QyxNQUFJLFNBQVMsVUFBYSxPQUFPLE9BQVcsQ0FBQUEsT0FBTSxLQUFLLElBQUk7QUFDM0QsTUFBSSxPQUFPLE9BQVcsQ0FBQUEsT0FBTSxLQUFLLEVBQUU7QUFDbkMsUUFBTSxPQUFPLE9BQU8sTUFBTTtBQUMxQixRQUFNSCxVQUFTLENBQUMsR0FBRyxPQUFPLFFBQVEsS0FBSyxHQUFHLEVBQUMsTUFBTUcsT0FBSyxHQUFHLEdBQUcsT0FBTyxPQUFPLEtBQUssQ0FBQztBQUNoRixRQUFNLE1BQU0sU0FBU0gsU0FBUSxTQUFTO0FBQ3RDLFNBQU8sU0FBUyxVQUFhLFFBQVEsU0FBWSxNQUFNLEVBQUMsTUFBTSxDQUFDLEtBQUssSUFBSSxFQUFDO0FBQzNFO0FBRUEsU0FBUyxTQUFTLE9BQWtCLEtBQWdCLE1BQXlCO0FBQzNFLE1BQUksU0FBUyxRQUFTLFFBQU8sTUFBTSxVQUFVLElBQUksU0FBUyxNQUFNLFdBQVcsSUFBSTtBQUMvRSxTQUFPLE1BQU0sSUFBSSxNQUFNLElBQUksSUFBSTtBQUNqQztBQUdPLFNBQVMsU0FBUyxNQUFnQixPQUF5QztBQUNoRixNQUFJLEtBQUssWUFBWSxHQUFJLFFBQU8sS0FBSztBQUNyQyxRQUFNLFFBQVEsT0FBTyxJQUFJLENBQUNDLFVBQVNBLE1BQUssSUFBSSxLQUFLO0FBQ2pELFFBQU0sUUFBUSxVQUFVLEtBQUssT0FBTyxLQUFLO0FBQ3pDLE1BQUksS0FBSyxJQUFLLFFBQU8sR0FBRyxLQUFLLElBQUksVUFBVSxLQUFLLEtBQUssS0FBSyxDQUFDO0FBQzNELFNBQU87QUFDVDtBQUVBLFNBQVMsVUFBVSxPQUFrQixPQUF3QztBQUMzRSxRQUFNLE9BQU8sTUFBTSxTQUFTLE1BQU0sSUFBSyxNQUFNLFFBQVEsSUFBSztBQUMxRCxRQUFNLE1BQU0sT0FBTyxJQUFJLElBQUksT0FBTyxRQUFRLElBQUksRUFBRSxTQUFTLEdBQUcsR0FBRyxDQUFDLEtBQUssSUFBSSxPQUFPLElBQUksRUFBRSxTQUFTLEdBQUcsR0FBRyxDQUFDO0FBQ3RHLFFBQU1HLE9BQU0sQ0FBQyxTQUNYLE9BQU8sTUFBTSxTQUFTLElBQUksSUFBSyxNQUFNLElBQUksS0FBSyxJQUFLLENBQUMsRUFBRSxTQUFTLEdBQUcsR0FBRztBQUN2RSxTQUFPLEdBQUcsR0FBRyxHQUFHQSxLQUFJLE9BQU8sQ0FBQyxHQUFHQSxLQUFJLEtBQUssQ0FBQztBQUMzQzs7O0FDckxBLElBQU0sT0FBTztBQUNiLElBQU0sWUFBWSxXQUFDLHFFQUF1RCxJQUFFO0FBR3JFLFNBQVMsVUFBVSxNQUFjLFVBQTRCO0FBQ2xFLFFBQU0sWUFBWSxTQUFTLE9BQU8sS0FBSyxzQkFBc0IsS0FBSztBQUNsRSxTQUFPLEtBQ0osS0FBSyxFQUNMLE1BQU0sY0FBYyxFQUNwQixJQUFJLENBQUMsT0FBTyxVQUFXLFFBQVEsTUFBTSxJQUFJQyxXQUFVLEtBQUssSUFBSUMsS0FBSSxPQUFPLFNBQVMsWUFBWSxTQUFTLENBQUUsRUFDdkcsS0FBSyxFQUFFO0FBQ1o7QUFFQSxTQUFTRCxXQUFVLEtBQXFCO0FBQ3RDLFFBQU1FLFFBQU8sSUFBSSxLQUFLO0FBQ3RCLFNBQU9BLFVBQVMsTUFBTSxPQUFPLElBQUlBLEtBQUk7QUFDdkM7QUFHQSxTQUFTRCxLQUFJLE9BQWUsUUFBNEIsV0FBMkI7QUFDakYsTUFBSSxNQUFNLFNBQVMsS0FBSyxFQUFHLFFBQU8sTUFBTSxXQUFXLE9BQU8sR0FBRztBQUM3RCxRQUFNRSxTQUFRLFVBQVUsS0FBSyxLQUFLO0FBQ2xDLE1BQUlBLE9BQU8sUUFBTyxHQUFHQSxPQUFNLENBQUMsQ0FBQyxHQUFHLFNBQVMsR0FBR0EsT0FBTSxDQUFDLENBQUM7QUFDcEQsUUFBTSxRQUFRLEtBQUssS0FBSyxLQUFLO0FBQzdCLE1BQUksQ0FBQyxNQUFPLFFBQU87QUFDbkIsUUFBTSxDQUFDLEVBQUUsU0FBUyxJQUFJLFFBQVEsSUFBSSxRQUFRLElBQUksU0FBUyxFQUFFLElBQUk7QUFDN0QsTUFBSSxRQUFRLEtBQUssU0FBUyxLQUFLLEtBQU0sV0FBVyxTQUFTLEVBQUUsV0FBVyxNQUFNLFVBQVU7QUFDcEYsV0FBTyxNQUFNLFFBQVEsa0JBQWtCLElBQUk7QUFDN0MsTUFBSSxXQUFXLE9BQVcsUUFBTyxHQUFHLE1BQU0sR0FBRyxLQUFLLEdBQUcsU0FBUyxHQUFHLEtBQUssR0FBRyxNQUFNO0FBQy9FLFFBQU0sTUFBTSxZQUFZLE9BQU8sUUFBUSxNQUFNO0FBQzdDLFFBQU0sUUFBUSxXQUFXLGFBQWEsUUFBUTtBQUM5QyxTQUFPLEdBQUcsTUFBTSxHQUFHLEtBQUssR0FBRyxTQUFTLEdBQUcsS0FBSyxHQUFHLEdBQUc7QUFDcEQ7QUFHTyxTQUFTLFlBQVksT0FBZSxRQUFnQixRQUF3QjtBQUNqRixRQUFNLE9BQU8sT0FBTyxTQUFTLE1BQU0sU0FBUyxNQUFNLE1BQU0sR0FBRyxNQUFNLFNBQVMsT0FBTyxNQUFNLElBQUksU0FBUztBQUNwRyxNQUFJLEtBQUssV0FBVyxNQUFNLFVBQVUsT0FBTyxJQUFJLElBQUksT0FBTyxLQUFLLEVBQUcsUUFBTztBQUN6RSxTQUFPLFdBQVcsYUFBYSxPQUFPLFFBQVEsT0FBTyxNQUFNLE1BQU07QUFDbkU7QUFFQSxTQUFTLFFBQVEsT0FBZSxRQUFnQixRQUF3QjtBQUN0RSxNQUFJLE9BQU87QUFDWCxTQUFPLE9BQU8sTUFBTSxVQUFVLE1BQU0sSUFBSSxNQUFNLE9BQU8sSUFBSSxFQUFHO0FBQzVELFFBQU0sVUFBVSxPQUFPLFNBQVM7QUFDaEMsVUFBUSxRQUFRO0FBQUEsSUFDZCxLQUFLO0FBQ0gsYUFBTyxPQUFPLE1BQU0sQ0FBQyxLQUFLLElBQUksU0FBUyxDQUFDLENBQUM7QUFBQSxJQUMzQyxLQUFLO0FBQ0gsYUFBTyxPQUFPLFNBQVMsSUFBSSxTQUFTLE9BQU8sTUFBTSxDQUFDLEtBQUssSUFBSSxTQUFTLENBQUMsQ0FBQztBQUFBLElBQ3hFLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFDSCxhQUFPLFFBQVEsT0FBTyxRQUFRLFNBQVMsSUFBSTtBQUFBLElBQzdDLEtBQUs7QUFDSCxhQUFPLFFBQVEsT0FBTyxRQUFRLFNBQVMsS0FBSztBQUFBLElBQzlDO0FBQ0UsYUFBTztBQUFBLEVBQ1g7QUFDRjtBQUdBLFNBQVMsUUFBUSxPQUFlLFFBQWdCLFNBQWlCLFNBQTBCO0FBQ3pGLFFBQU1DLFVBQVMsT0FBTyxLQUFLO0FBQzNCLFFBQU0sT0FBT0EsVUFBUztBQUN0QixNQUFJQSxVQUFTLE9BQU8sU0FBUyxFQUFHLFFBQU87QUFDdkMsTUFBSSxPQUFPLEdBQUksUUFBTyxPQUFPLE1BQU0sQ0FBQyxPQUFPO0FBQzNDLE1BQUksV0FBVyxNQUFNLFdBQVcsS0FBSyxXQUFXLEVBQUcsUUFBTztBQUMxRCxTQUFPLE9BQU8sTUFBTSxDQUFDLEtBQUssSUFBSSxTQUFTLENBQUMsQ0FBQztBQUMzQzs7O0FDOURPLFNBQVMsY0FBYyxTQUFxQixVQUE0QjtBQUM3RSxRQUFNLFdBQVcsUUFBUSxXQUFXLElBQUksVUFBVSxLQUFLO0FBQ3ZELFFBQU0sT0FBTyxRQUFRLFdBQVcsSUFBSSxNQUFNLEtBQUs7QUFDL0MsUUFBTSxTQUFTLFNBQVMsU0FBUyxRQUFRO0FBQ3pDLFFBQU0sU0FBUyxTQUFTLE9BQU8sTUFBTSxJQUFJLEdBQUcsUUFBUSxRQUFRLEdBQUcsVUFBVTtBQUN6RSxTQUFPLENBQUMsU0FBUyxTQUFTO0FBQ3hCLFlBQVE7QUFDUixVQUFNLE9BQU8sUUFBUSxNQUFNLElBQUksUUFBUSxJQUFJLFNBQVksV0FBVyxTQUFTLFFBQVE7QUFDbkYsUUFBSSxTQUFTLE9BQVcsUUFBTyxLQUFLLFFBQVEsU0FBUyxVQUFVLFFBQVE7QUFDdkUsWUFBUTtBQUNSLFFBQUksU0FBUyxTQUFTLFVBQVUsY0FBYyxLQUFLLElBQUk7QUFDckQsYUFBTyxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssRUFBRSxTQUFTLElBQUksR0FBRyxDQUFDO0FBQ3JELFVBQU0sUUFDSixTQUFTLFdBQVcsTUFBTSxLQUFLLGFBQWEsWUFDeEMsVUFBVSxNQUFNLFFBQVEsSUFDeEIsVUFBVSxJQUFJLElBQ1osY0FBYyxNQUFNLE1BQU0sUUFBUSxTQUFTLE1BQU0sSUFDakQ7QUFDUixTQUFLLEtBQUssT0FBTyxPQUFPLFNBQVMsRUFBQyxVQUFVLFFBQVEsUUFBUSxLQUFLLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDdkU7QUFDRjtBQUdPLFNBQVMsY0FBYyxNQUFjLE1BQWMsUUFBZ0IsUUFBd0I7QUFDaEcsU0FBTyxhQUFhLElBQUksRUFDckIsSUFBSSxDQUFDLFVBQVcsUUFBUSxLQUFLLEtBQUssSUFBSSxhQUFhLE9BQU8sS0FBSyxHQUFHLE1BQU0sUUFBUSxNQUFNLElBQUksTUFBTSxLQUFLLENBQUUsRUFDdkcsS0FBSyxFQUFFO0FBQ1o7QUFFQSxJQUFNLFFBQVEsQ0FBQyxVQUFtQixVQUFVLE9BQU8sVUFBVSxRQUFTLFVBQVUsTUFBTSxXQUFNLE1BQU87QUFHNUYsU0FBUyxhQUFhQyxTQUFnQixNQUFjLFFBQWdCLFFBQXdCO0FBQ2pHLE1BQUksU0FBUyxRQUFTLFFBQU8sTUFBTUEsT0FBTTtBQUN6QyxNQUFJLFNBQVMsa0JBQWtCQSxXQUFVLEtBQUtBLFdBQVUsSUFBSTtBQUMxRCxVQUFNLE9BQU8sU0FBUyxPQUFPLE9BQU8sZ0JBQWdCLE9BQU9BLE9BQU0sRUFBRSxTQUFTLEdBQUcsR0FBRyxDQUFDLElBQUksUUFBUSxNQUFNO0FBQ3JHLFFBQUksS0FBTSxRQUFPLEtBQUs7QUFBQSxFQUN4QjtBQUNBLE1BQUksU0FBUyxhQUFhLFNBQVMsZUFBZ0IsUUFBT0EsVUFBUyxPQUFPLGNBQWNBLFNBQVEsTUFBTTtBQUN0RyxTQUFPLE9BQU9BLE9BQU07QUFDdEI7OztBQzVDQSxJQUFNQyxXQUFnRCxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUFHLENBQUMsR0FBRyxHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBR3BGLFNBQVMsY0FBYyxNQUF3QjtBQUNwRCxRQUFNLE1BQU0sS0FBSyxLQUFLLGdCQUFnQjtBQUN0QyxNQUFJLFFBQVEsT0FBVyxRQUFPO0FBQzlCLFFBQU0sU0FDSixDQUFDLFVBQVUsVUFBVSxZQUFZLEVBQUUsSUFBSSxDQUFDQyxVQUFTLEtBQUssTUFBTUEsS0FBSSxDQUFDLEVBQUUsS0FBSyxDQUFDQSxVQUFTQSxNQUFLLFNBQVMsQ0FBQyxLQUFLLENBQUM7QUFDekcsUUFBTSxTQUFTRCxTQUFRLEtBQUssSUFBSSxPQUFPLFFBQVEsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDO0FBQzNELFFBQU0sUUFBUSxPQUFPLElBQUksQ0FBQyxPQUFPLFVBQVU7QUFDekMsVUFBTSxTQUFTLE9BQU8sS0FBSztBQUMzQixZQUFRLE9BQU8sVUFBVSxPQUFPLFNBQVMsUUFBUSxjQUFjLEVBQUUsRUFBRSxNQUFNLEdBQUcsS0FBSztBQUFBLEVBQ25GLENBQUM7QUFDRCxRQUFNLE9BQU8sS0FBSyxLQUFLLFFBQVEsR0FBRyxNQUFNO0FBQ3hDLFNBQU8sTUFBTSxLQUFLLEVBQUUsS0FBSyxTQUFTLFNBQVksS0FBSyxPQUFPLEtBQUssSUFBSSxJQUFJLElBQUksR0FBRyxFQUFFLFNBQVMsR0FBRyxHQUFHO0FBQ2pHOzs7QUNsQkEsSUFBTSxZQUE4QztBQUFBLEVBQ2xELEtBQUs7QUFBQSxFQUNMLE1BQU07QUFBQSxFQUNOLE9BQU87QUFDVDtBQUVBLElBQU0sTUFBTTtBQUdMLFNBQVMsT0FBTyxVQUFrQixNQUFrQztBQUN6RSxRQUFNLFFBQVEsS0FBSyxLQUFLO0FBQ3hCLE1BQUksYUFBYSxNQUFPLFFBQU8sSUFBSSxLQUFLLEtBQUssSUFBSSxRQUFRO0FBQ3pELE1BQUksQ0FBQyxPQUFPLE9BQU8sV0FBVyxRQUFRLEtBQUssVUFBVSxHQUFJLFFBQU87QUFDaEUsTUFBSSxJQUFJLEtBQUssS0FBSyxFQUFHLFFBQU87QUFDNUIsU0FBTyxVQUFVLFFBQVEsSUFBSSxNQUFNLFFBQVEsNEJBQTRCLEVBQUU7QUFDM0U7OztBQ0ZPLFNBQVMsWUFBWSxTQUFxQixVQUE0QjtBQUMzRSxRQUFNLEVBQUMsWUFBQUUsWUFBVSxJQUFJO0FBQ3JCLFFBQU0sU0FBUyxTQUFTLFNBQVMsUUFBUTtBQUN6QyxRQUFNLFdBQVdBLFlBQVcsSUFBSSxVQUFVO0FBQzFDLE1BQUksYUFBYSxPQUFXLFFBQU8sYUFBYSxVQUFVQSxZQUFXLElBQUksTUFBTSxHQUFHLFFBQVEsUUFBUTtBQUNsRyxRQUFNLFFBQVFBLFlBQVcsSUFBSSxPQUFPO0FBQ3BDLE1BQUksVUFBVSxPQUFXLFFBQU8sVUFBVSxPQUFPLFNBQVMsbUJBQW1CLE9BQU8sR0FBRyxRQUFRLEdBQUcsUUFBUTtBQUMxRyxRQUFNLE9BQU9BLFlBQVcsSUFBSSxNQUFNO0FBQ2xDLE1BQUksU0FBUyxPQUFXLFFBQU8sU0FBUyxNQUFNQSxhQUFZLFFBQVEsUUFBUTtBQUMxRSxRQUFNLFFBQVFBLFlBQVcsSUFBSSxPQUFPLEtBQUs7QUFDekMsUUFBTSxTQUFTLFdBQVcsS0FBSztBQUMvQixTQUFPLENBQUMsU0FBUyxTQUFTO0FBQ3hCLFFBQUksVUFBVSxHQUFJLE1BQUssS0FBSyxPQUFPLFFBQVEsT0FBTyxDQUFDO0FBQUEsRUFDckQ7QUFDRjtBQUdBLFNBQVMsbUJBQW1CLFNBQWlDO0FBQzNELFFBQU1BLGNBQWEsSUFBSSxJQUFJLFFBQVEsVUFBVTtBQUM3QyxFQUFBQSxZQUFXLE9BQU8sV0FBVztBQUM3QixFQUFBQSxZQUFXLE9BQU8sZUFBZTtBQUNqQyxTQUFPLEVBQUMsR0FBRyxTQUFTLFlBQUFBLFlBQVU7QUFDaEM7QUFFQSxTQUFTLFNBQ1AsTUFDQUEsYUFDQSxRQUNBLFVBQ1E7QUFDUixRQUFNLE9BQU8sT0FBTyxVQUFVLE1BQU1BLFlBQVcsSUFBSSxNQUFNLEtBQUssUUFBUUEsWUFBVyxJQUFJLFFBQVEsTUFBTSxNQUFNO0FBQ3pHLFFBQU0sUUFBUUEsWUFBVyxJQUFJLFdBQVc7QUFDeEMsUUFBTSxRQUFRLFFBQVEsV0FBVyxJQUFJO0FBQ3JDLFNBQU8sQ0FBQyxTQUFTLFNBQVM7QUFDeEIsUUFBSSxNQUFPLE1BQUssS0FBSyxPQUFPLE9BQU8sU0FBUyxRQUFRLFNBQVksRUFBQyxNQUFNLFFBQVEsTUFBTSxLQUFJLENBQUMsQ0FBQztBQUFBLEVBQzdGO0FBQ0Y7QUFFQSxTQUFTLFVBQVUsTUFBYyxRQUFnQixVQUE0QjtBQUMzRSxNQUFJO0FBQ0osU0FBTyxDQUFDLFNBQVMsU0FBUztBQUN4QixlQUFXLFNBQVMsT0FBTyxJQUFJLElBQUk7QUFDbkMsUUFBSSxDQUFDLE9BQVE7QUFDYixVQUFNLFVBQVUsT0FBTyxRQUFRLENBQUMsTUFBTSxHQUFHLE9BQU8sR0FBRyxNQUFTO0FBQzVELFFBQUksWUFBWSxPQUFXO0FBQzNCLFlBQVE7QUFDUixZQUFRO0FBQ1IsU0FBSyxLQUFLLE9BQU8sT0FBTyxZQUFZLFdBQVcsVUFBVSxFQUFDLE1BQU0sQ0FBQyxPQUFPLEVBQUMsR0FBRyxPQUFPLENBQUM7QUFBQSxFQUN0RjtBQUNGO0FBSUEsSUFBTUMsV0FBMkM7QUFBQSxFQUMvQyxtQkFBbUIsQ0FBQyxFQUFDLEtBQUksT0FBTyxFQUFDLE1BQU0sQ0FBQyxPQUFPLEtBQUssTUFBTSxDQUFDLEdBQUcsTUFBTSxtQkFBbUIsTUFBTSxLQUFLLE9BQU07QUFBQSxFQUN4RyxrQkFBa0IsQ0FBQyxhQUFhO0FBQUEsSUFDOUIsTUFBTSxDQUFDLGNBQWMsUUFBUSxJQUFJLEdBQUcsV0FBVyxPQUFPLEtBQUssRUFBRTtBQUFBLEVBQy9EO0FBQUEsRUFDQSxlQUFlLENBQUMsWUFBWSxXQUFXLE9BQU87QUFBQSxFQUM5QywrQkFBK0IsQ0FBQyxFQUFDLEtBQUksTUFBTyxLQUFLLFlBQVksSUFBSSxPQUFPLEtBQUssU0FBUyxJQUFJO0FBQUEsRUFDMUYsU0FBUyxDQUFDLEVBQUMsS0FBSSxHQUFHLGFBQ2hCLEtBQUssWUFBWSxTQUFZLFNBQVksV0FBVyxVQUFVLEtBQUssU0FBUyxRQUFRLENBQUM7QUFBQSxFQUN2RixNQUFNLENBQUMsRUFBQyxLQUFJLEdBQUcsYUFBYTtBQUMxQixVQUFNLE9BQU8sS0FBSyxLQUFLLE1BQU07QUFDN0IsV0FBTyxTQUFTLFNBQVksU0FBWSxVQUFVLE1BQU0sUUFBUTtBQUFBLEVBQ2xFO0FBQ0Y7QUFHQSxTQUFTLFFBQVEsTUFBZ0IsVUFBbUM7QUFDbEUsUUFBTSxPQUFPLEtBQUssS0FBSyxRQUFRO0FBQy9CLE1BQUksU0FBUyxVQUFhLENBQUMsV0FBQyw2Q0FBa0MsR0FBQyxFQUFDLEtBQUssSUFBSSxFQUFHLFFBQU8sS0FBSyxNQUFNLFFBQVE7QUFDdEcsU0FBTyxLQUFLLEtBQUssRUFBRSxRQUFRLFdBQVcsUUFBRztBQUMzQztBQUVBLFNBQVMsYUFDUCxVQUNBLE1BQ0EsUUFDQSxVQUNRO0FBQ1IsUUFBTSxNQUFNLE9BQU8sT0FBT0EsVUFBUyxRQUFRLElBQUlBLFNBQVEsUUFBUSxJQUFJO0FBQ25FLFFBQU0sUUFBUSxTQUFTLFVBQVUsR0FBRyxRQUFRLFdBQVc7QUFDdkQsUUFBTSxXQUFXLGdCQUFnQixJQUFJLFFBQVE7QUFDN0MsU0FBTyxDQUFDLFNBQVMsU0FBUztBQUN4QixRQUFJLGFBQWEsZUFBZTtBQUM5QixVQUFJLFFBQVEsTUFBTSxlQUFlLEtBQUssUUFBUSxXQUFZO0FBQzFELGNBQVEsYUFBYTtBQUFBLElBQ3ZCO0FBQ0EsWUFBUTtBQUNSLFFBQUksUUFBUSxNQUFNLElBQUksUUFBUSxFQUFHO0FBQ2pDLFFBQUksUUFBUSxNQUFNLElBQUksU0FBUyxRQUFRLElBQUk7QUFDM0MsUUFBSSxDQUFDO0FBQ0gsZUFDRyxTQUFTLFFBQVEsS0FBSyxNQUFNLEtBQUssT0FDakMsV0FBVyxRQUFRLFFBQVEsTUFBTSxRQUFRLElBQUksUUFBUSxLQUFLLE1BQU0sUUFBUTtBQUM3RSxRQUFJLFVBQVUsVUFBYSxVQUFVLEdBQUksUUFBTyxLQUFLLFFBQVEsU0FBUyxVQUFVLFFBQVE7QUFDeEYsWUFBUTtBQUNSLFVBQU0sTUFBTSxTQUFTLFFBQVEsT0FBTyxVQUFVLFFBQVEsS0FBSyxLQUFLLFFBQVEsS0FBSyxFQUFFLElBQUk7QUFDbkYsU0FBSztBQUFBLE1BQ0gsT0FBTyxPQUFPLFNBQVMsRUFBQyxVQUFVLFFBQVEsUUFBUSxLQUFLLElBQUksR0FBSSxRQUFRLFNBQVksQ0FBQyxJQUFJLEVBQUMsSUFBRyxFQUFFLENBQUM7QUFBQSxJQUNqRztBQUFBLEVBQ0Y7QUFDRjs7O0FDMUdBLElBQU0sV0FBMEY7QUFBQSxFQUM5RixNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixPQUFPLENBQUMsU0FBUyxhQUFjLFNBQVMsU0FBUyxTQUFTLFVBQVUsYUFBYSxTQUFTLFFBQVE7QUFBQSxFQUNsRyxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxRQUFRO0FBQ1Y7QUFFQSxJQUFNLFVBQWtCLE1BQU07QUFHdkIsU0FBUyxhQUFhLFVBQTBEO0FBQ3JGLFFBQU1DLFNBQWtCO0FBQUEsSUFDdEIsR0FBRztBQUFBLElBQ0gsUUFBUSxvQkFBSSxJQUFJO0FBQUEsSUFDaEIsUUFBUSxTQUFTLFFBQVE7QUFDdkIsWUFBTSxRQUFRLFFBQVEsU0FBUyxTQUFTLFFBQVEsV0FBVyxJQUFJLE9BQU8sSUFBSTtBQUMxRSxVQUFJLFVBQVUsVUFBYSxDQUFDQSxPQUFNLE9BQU8sSUFBSSxLQUFLLEVBQUcsY0FBYSxPQUFPQSxNQUFLO0FBQzlFLFlBQU0sV0FBVyxPQUFPLE9BQU8sVUFBVSxRQUFRLElBQUksSUFBSSxTQUFTLFFBQVEsSUFBSSxJQUFJO0FBQ2xGLFVBQUksQ0FBQyxTQUFVLFFBQU87QUFDdEIsYUFBTyxTQUFTLFNBQVMsVUFBVUEsTUFBSztBQUFBLElBQzFDO0FBQUEsRUFDRjtBQUNBLFNBQU9BO0FBQ1Q7QUFHTyxTQUFTLGFBQWEsTUFBYyxVQUE0QjtBQUNyRSxRQUFNLFFBQVEsU0FBUyxPQUFPLElBQUksSUFBSTtBQUN0QyxNQUFJLE1BQU8sUUFBTztBQUNsQixXQUFTLE9BQU8sSUFBSSxNQUFNLE9BQU87QUFDakMsUUFBTSxVQUFVLFNBQVMsTUFBTSxPQUFPLElBQUksSUFBSTtBQUM5QyxRQUFNLFdBQVcsVUFBVSxXQUFXLFNBQVMsUUFBUSxJQUFJLENBQUM7QUFDNUQsUUFBTSxTQUFTLGNBQWMsUUFBUTtBQUNyQyxXQUFTLE9BQU8sSUFBSSxNQUFNLE1BQU07QUFDaEMsU0FBTztBQUNUO0FBR0EsU0FBUyxjQUFjLFVBQXlDO0FBQzlELFNBQU8sQ0FBQyxTQUFTLFNBQVM7QUFDeEIsVUFBTSxFQUFDLFFBQVEsT0FBTSxJQUFJO0FBQ3pCLFVBQU1DLFVBQVMsUUFBUSxVQUFVLE9BQU87QUFDeEMsUUFBSSxRQUFRLFNBQVMsVUFBVSxRQUFRLFdBQVcsT0FBUTtBQUMxRCxRQUFJQSxRQUFPLFdBQVcsRUFBRztBQUN6QixlQUFXLFNBQVNBLFFBQVEsTUFBSyxLQUFLLEtBQUs7QUFBQSxFQUM3QztBQUNGOzs7QUNuQ08sU0FBUyxZQUNkLE1BQ0EsVUFDd0I7QUFDeEIsUUFBTSxPQUFPLEtBQUssU0FBUyxLQUFLLENBQUMsVUFBVSxNQUFNLFNBQVMsTUFBTTtBQUNoRSxRQUFNLE9BQU8sTUFBTSxTQUFTLE9BQU8sQ0FBQyxVQUFVLE1BQU0sU0FBUyxLQUFLLEtBQUssQ0FBQztBQUN4RSxTQUFPLEtBQUssSUFBSSxDQUFDLFFBQVEsV0FBVyxLQUFLLFFBQVEsQ0FBQztBQUNwRDtBQUVBLFNBQVMsV0FBVyxLQUFpQixVQUF5RDtBQUM1RixRQUFNLFFBQVEsSUFBSSxXQUFXLElBQUksT0FBTztBQUN4QyxRQUFNLFdBQVcsSUFBSSxXQUFXLElBQUksVUFBVSxLQUFLO0FBQ25ELFFBQU0sUUFBUSxTQUFTLElBQUksWUFBWSxTQUFTLEtBQUs7QUFDckQsUUFBTSxNQUFNLGFBQWEsRUFBQyxHQUFHLFVBQVUsT0FBTyxNQUFNLFFBQVEsZ0JBQWdCLE1BQUssQ0FBQztBQUNsRixTQUFPO0FBQUEsSUFDTCxZQUFZLElBQUksV0FBVyxJQUFJLE1BQU0sTUFBTTtBQUFBLElBQzNDLFVBQVUsYUFBYTtBQUFBLElBQ3ZCLE9BQ0UsVUFBVSxTQUNOLENBQUMsTUFBTSxVQUFVLFlBQVksVUFBVSxNQUFNLE9BQU8sU0FBUyxNQUFNLE9BQU8sSUFDMUUsU0FBUyxPQUFPLEdBQUc7QUFBQSxFQUMzQjtBQUNGO0FBRUEsU0FBUyxTQUFTLE1BQWMsVUFBc0M7QUFDcEUsUUFBTSxTQUFTLGFBQWEsTUFBTSxRQUFRO0FBQzFDLFNBQU8sQ0FBQyxNQUFNLE9BQU8sVUFBVTtBQUM3QixVQUFNLFVBQVUsV0FBVyxNQUFNLE9BQU8sT0FBTyxDQUFDLENBQUM7QUFDakQsVUFBTSxNQUF1QixPQUFPLFFBQVEsQ0FBQyxNQUFNLEdBQUcsT0FBTyxHQUFHLE1BQVM7QUFDekUsV0FBTyxRQUFRLFNBQVksU0FBWSxNQUFNLFFBQVEsR0FBRyxDQUFDO0FBQUEsRUFDM0Q7QUFDRjtBQUVBLElBQU0sUUFBUSxDQUFDLFNBQTRCLEtBQUssS0FBSyxNQUFNLEtBQUssU0FBWSxLQUFLLE1BQU0sU0FBUztBQUdoRyxJQUFNLGVBQWUsQ0FBQyxXQUF3RDtBQUFBLEVBQzVFLFNBQVMsRUFBQyxHQUFHLGNBQWMsTUFBTSxRQUFRLFdBQVcsTUFBSztBQUFBLEVBQ3pELFFBQVE7QUFBQSxFQUNSLE9BQU87QUFBQSxFQUNQLFFBQVEsTUFBTSxJQUFJLDhCQUE4QixLQUFLO0FBQUEsRUFDckQsUUFBUTtBQUFBLEVBQ1IsUUFBUTtBQUNWO0FBRUEsU0FBUyxZQUNQLFVBQ0EsTUFDQSxPQUNBLE9BQ1U7QUFDVixNQUFJLGFBQWEsa0JBQW1CLFFBQU8sTUFBTTtBQUNqRCxNQUFJLGFBQWEsaUJBQWtCLFFBQU8sTUFBTSxjQUFjLElBQUksQ0FBQztBQUNuRSxNQUFJLGNBQWMsSUFBSSxRQUFRLEdBQUc7QUFDL0IsV0FBTztBQUFBLE1BQ0wsS0FDRyxNQUFNLFFBQVEsRUFDZCxJQUFJLENBQUMsV0FBVyxXQUFXLFFBQVEsR0FBRyxhQUFhLEtBQUssQ0FBQyxDQUFDLEVBQzFELEtBQUssU0FBUztBQUFBLElBQ25CO0FBQUEsRUFDRjtBQUNBLE1BQUksY0FBYyxJQUFJLFFBQVEsR0FBRztBQUMvQixVQUFNLE9BQU8sS0FBSyxLQUFLLFFBQVE7QUFDL0IsV0FBTyxRQUFRLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFBQSxFQUNyQztBQUNBLFFBQU0sT0FBTyxLQUFLLEtBQUssUUFBUTtBQUMvQixNQUFJLFNBQVMsT0FBVyxRQUFPO0FBQy9CLE1BQUksZ0JBQWdCLElBQUksUUFBUSxLQUFLLFVBQVUsSUFBSSxHQUFHO0FBQ3BELFVBQU1DLFVBQVMsTUFBTSxLQUFLLFdBQVcsV0FBVyxNQUFNLE9BQU8sWUFBWSxDQUFDLENBQUMsR0FBRyxRQUFRLEtBQUssRUFBRTtBQUM3RixRQUFJQSxRQUFRLFFBQU8sT0FBT0EsUUFBTyxDQUFDLENBQUM7QUFBQSxFQUNyQztBQUNBLFNBQU8sTUFBTSxRQUFRLFdBQVcsSUFBSSxDQUFDLENBQUM7QUFDeEM7OztBQ3JFTyxTQUFTLFdBQVcsT0FBMEI7QUFDbkQsUUFBTSxXQUFXLE1BQU0sU0FBUztBQUNoQyxRQUFNLGVBQWUsTUFBTSxjQUFjO0FBQ3pDLFFBQU0sYUFBYSxNQUFNLE9BQU8sTUFBTSxRQUFRO0FBQzlDLFFBQU0saUJBQWlCLE1BQU0sZUFDekIsTUFBTSxPQUFPLE1BQU0sWUFBWSxJQUMvQixFQUFDLFdBQVcsb0JBQUksSUFBWSxHQUFHLFdBQVcsTUFBSztBQUNuRCxRQUFNLFdBQVcsU0FBUyxJQUFJLFVBQVU7QUFDeEMsU0FBTztBQUFBLElBQ0wsUUFBUSxNQUFNLFVBQVU7QUFBQSxJQUN4QixVQUFVLFNBQVMsSUFBSSx3QkFBd0IsTUFBTTtBQUFBLElBQ3JELFVBQVUsU0FBUyxJQUFJLDRCQUE0QixNQUFNO0FBQUEsSUFDekQsV0FBVyxTQUFTLElBQUksK0JBQStCLEtBQUs7QUFBQSxJQUM1RCxZQUFZLFNBQVMsSUFBSSw4QkFBOEIsTUFBTTtBQUFBLElBQzdELGdCQUFnQixDQUFDLFlBQVksY0FBYyxFQUFFO0FBQUEsTUFDM0MsQ0FBQyxFQUFDLFVBQVMsTUFBTSxVQUFVLElBQUksYUFBYSxLQUFLLFVBQVUsSUFBSSxnQkFBZ0I7QUFBQSxJQUNqRjtBQUFBLElBQ0EsV0FBVyxXQUFXO0FBQUEsSUFDdEI7QUFBQSxJQUNBLGdCQUFnQixTQUFTLElBQUksc0JBQXNCO0FBQUEsSUFDbkQsZUFBZSxTQUFTLElBQUksMEJBQTBCO0FBQUEsSUFDdEQsaUJBQWlCLFNBQVMsSUFBSSx1QkFBdUI7QUFBQSxJQUNyRCxrQkFBa0IsV0FBVyxTQUFTLElBQUksb0JBQW9CLENBQUM7QUFBQSxJQUMvRCxZQUFZLGNBQWMsSUFBSSw4QkFBOEI7QUFBQSxJQUM1RCxnQkFBZ0IsY0FBYyxJQUFJLG1DQUFtQyxLQUFLO0FBQUEsSUFDMUUsbUJBQW1CLFdBQVc7QUFBQSxJQUM5Qix1QkFBdUIsZUFBZTtBQUFBLEVBQ3hDO0FBQ0Y7QUFRQSxTQUFTLE1BQU0sT0FBYyxNQUF5QjtBQUNwRCxRQUFNLFFBQWUsRUFBQyxXQUFXLG9CQUFJLElBQUksR0FBRyxXQUFXLE1BQUs7QUFDNUQsUUFBTUMsUUFBTyxvQkFBSSxJQUFZO0FBQzdCLFFBQU0sVUFBVSxLQUFLLFNBQVMsT0FBTyxDQUFDLFVBQVUsTUFBTSxTQUFTLFFBQVE7QUFDdkUsV0FBUyxVQUFVLFFBQVEsSUFBSSxHQUFHLFNBQVMsVUFBVSxRQUFRLElBQUksR0FBRztBQUNsRSxZQUFRLEtBQUssR0FBRyxRQUFRLFFBQVE7QUFDaEMsVUFBTSxFQUFDLFlBQUFDLFlBQVUsSUFBSTtBQUNyQixlQUFXLFFBQVFBLFlBQVcsSUFBSSxVQUFVLEdBQUcsS0FBSyxFQUFFLE1BQU0sS0FBSyxLQUFLLENBQUMsRUFBRyxPQUFNLFVBQVUsSUFBSSxJQUFJO0FBQ2xHLFFBQUlBLFlBQVcsSUFBSSxVQUFVLEVBQUcsT0FBTSxVQUFVLElBQUksVUFBVTtBQUM5RCxRQUFJQSxZQUFXLElBQUksY0FBYyxFQUFHLE9BQU0sWUFBWTtBQUN0RCxVQUFNLFFBQVEsUUFBUSxTQUFTLFNBQVNBLFlBQVcsSUFBSSxPQUFPLElBQUk7QUFDbEUsUUFBSSxVQUFVLFVBQWEsQ0FBQ0QsTUFBSyxJQUFJLEtBQUssR0FBRztBQUMzQyxNQUFBQSxNQUFLLElBQUksS0FBSztBQUNkLFlBQU0sU0FBUyxNQUFNLE9BQU8sSUFBSSxLQUFLO0FBQ3JDLFVBQUksT0FBUSxTQUFRLEtBQUssTUFBTTtBQUFBLElBQ2pDO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsV0FBVyxPQUFtQztBQUNyRCxRQUFNLFdBQVcsT0FBTyxTQUFTLENBQUM7QUFDbEMsU0FBTyxPQUFPLFNBQVMsUUFBUSxJQUFJLFdBQVc7QUFDaEQ7OztBQ3pFQSxJQUFNLFdBQVc7QUFDakIsSUFBTSxjQUFjO0FBQ3BCLElBQU0sVUFBVTtBQUNoQixJQUFNLFdBQXdDLG9CQUFJLElBQUk7QUFBQSxFQUNwRCxDQUFDLE1BQU0sR0FBRztBQUFBLEVBQ1YsQ0FBQyxNQUFNLEdBQUc7QUFBQSxFQUNWLENBQUMsT0FBTyxHQUFHO0FBQUEsRUFDWCxDQUFDLFFBQVEsR0FBRztBQUFBLEVBQ1osQ0FBQyxRQUFRLEdBQUc7QUFDZCxDQUFDO0FBR00sU0FBUyxTQUFTLFFBQTRCO0FBQ25ELFNBQU8sSUFBSSxPQUFPLE1BQU0sRUFBRSxTQUFTO0FBQ3JDO0FBR08sU0FBUyxRQUFRLFFBQWdCLFFBQWdEO0FBQ3RGLE1BQUlFLFFBQU87QUFDWCxNQUFJLFFBQVE7QUFDWixXQUFTLEtBQUssT0FBTyxRQUFRLElBQUksR0FBRyxPQUFPLE1BQU0sS0FBSyxRQUFRLEtBQUssT0FBTyxRQUFRLE1BQU0sS0FBSyxDQUFDLEdBQUc7QUFDL0YsSUFBQUE7QUFDQSxZQUFRLEtBQUs7QUFBQSxFQUNmO0FBQ0EsU0FBTyxFQUFDLE1BQUFBLE9BQU0sUUFBUSxTQUFTLFFBQVEsRUFBQztBQUMxQztBQUVBLElBQU0sU0FBTixNQUFhO0FBQUEsRUFHWCxZQUE2QixRQUFnQjtBQUFoQjtBQUMzQixRQUFJLE9BQU8sV0FBVyxDQUFDLE1BQU0sTUFBUSxNQUFLLEtBQUs7QUFBQSxFQUNqRDtBQUFBLEVBRjZCO0FBQUEsRUFGckIsS0FBSztBQUFBLEVBQ0wsUUFBUTtBQUFBLEVBS2hCLFdBQXVCO0FBQ3JCLFVBQU0sUUFBc0IsQ0FBQztBQUM3QixRQUFJO0FBQ0osVUFBTSxFQUFDLE9BQU0sSUFBSTtBQUNqQixXQUFPLEtBQUssS0FBSyxPQUFPLFFBQVE7QUFDOUIsWUFBTSxPQUFPLE9BQU8sUUFBUSxLQUFLLEtBQUssRUFBRTtBQUN4QyxZQUFNLE1BQU0sU0FBUyxLQUFLLE9BQU8sU0FBUztBQUMxQyxVQUFJLE1BQU0sS0FBSyxHQUFJLE1BQUssV0FBVyxNQUFNLEdBQUcsRUFBRSxHQUFHLEtBQUssSUFBSSxHQUFHO0FBQzdELFVBQUksU0FBUyxHQUFJO0FBQ2pCLFdBQUssS0FBSztBQUNWLFVBQUksT0FBTyxXQUFXLFFBQVEsSUFBSSxFQUFHLE1BQUssS0FBSyxPQUFPLENBQUM7QUFBQSxlQUM5QyxPQUFPLFdBQVcsYUFBYSxJQUFJLEVBQUcsTUFBSyxNQUFNLE1BQU0sR0FBRyxFQUFFLENBQUM7QUFBQSxlQUM3RCxPQUFPLFdBQVcsTUFBTSxJQUFJLEVBQUcsTUFBSyxLQUFLLE1BQU0sQ0FBQztBQUFBLGVBQ2hELE9BQU8sV0FBVyxNQUFNLElBQUksRUFBRyxNQUFLLEtBQUssK0NBQStDO0FBQUEsZUFDeEYsT0FBTyxPQUFPLENBQUMsTUFBTSxJQUFLLE1BQUssTUFBTSxLQUFLO0FBQUEsV0FDOUM7QUFDSCxjQUFNLEVBQUMsU0FBUyxNQUFLLElBQUksS0FBSyxLQUFLO0FBQ25DLGNBQU0sU0FBUyxNQUFNLEdBQUcsRUFBRTtBQUMxQixZQUFJLE9BQVEsUUFBTyxTQUFTLEtBQUssT0FBTztBQUFBLGlCQUMvQixLQUFNLE1BQUssS0FBSyxvQ0FBb0MsUUFBUSxJQUFJLE1BQU0sSUFBSTtBQUFBLFlBQzlFLFFBQU87QUFDWixZQUFJLENBQUMsTUFBTyxPQUFNLEtBQUssT0FBTztBQUM5QixZQUFJLE1BQU0sU0FBUyxTQUFVLE1BQUssS0FBSywrQkFBK0IsSUFBSTtBQUFBLE1BQzVFO0FBQUEsSUFDRjtBQUNBLFVBQU0sV0FBVyxNQUFNLEdBQUcsRUFBRTtBQUM1QixRQUFJLFNBQVUsTUFBSyxLQUFLLGdDQUFnQyxTQUFTLElBQUksT0FBTyxTQUFTLE1BQU07QUFDM0YsUUFBSSxDQUFDLEtBQU0sTUFBSyxLQUFLLHVDQUF1QyxDQUFDO0FBQzdELFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFUSxXQUFXLFFBQWdDLE1BQWMsSUFBa0I7QUFDakYsVUFBTSxNQUFNLEtBQUssT0FBTyxNQUFNLE1BQU0sRUFBRTtBQUN0QyxRQUFJLE9BQVEsUUFBTyxRQUFRLEtBQUssT0FBTyxLQUFLLElBQUk7QUFBQSxhQUN2QyxJQUFJLEtBQUssTUFBTSxHQUFJLE1BQUssS0FBSyw0Q0FBNEMsSUFBSTtBQUN0RixTQUFLLEtBQUs7QUFBQSxFQUNaO0FBQUEsRUFFUSxNQUFNLFFBQXNDO0FBQ2xELFVBQU0sUUFBUSxLQUFLLEtBQUs7QUFDeEIsU0FBSyxLQUFLLE9BQU8sQ0FBQztBQUNsQixRQUFJLE9BQVEsUUFBTyxRQUFRLEtBQUssT0FBTyxNQUFNLE9BQU8sS0FBSyxLQUFLLENBQUM7QUFBQSxFQUNqRTtBQUFBLEVBRVEsS0FBSyxRQUFnQixNQUFvQjtBQUMvQyxVQUFNLE1BQU0sS0FBSyxPQUFPLFFBQVEsUUFBUSxLQUFLLEtBQUssSUFBSTtBQUN0RCxRQUFJLFFBQVEsR0FBSSxNQUFLLEtBQUssOEJBQThCLE1BQU0sSUFBSTtBQUNsRSxTQUFLLEtBQUssTUFBTSxPQUFPO0FBQUEsRUFDekI7QUFBQSxFQUVRLE1BQU0sT0FBMkI7QUFDdkMsVUFBTSxNQUFNLEtBQUssT0FBTyxRQUFRLEtBQUssS0FBSyxFQUFFO0FBQzVDLFVBQU0sT0FBTyxNQUFNLEtBQUssT0FBTyxNQUFNLEtBQUssS0FBSyxHQUFHLFFBQVEsS0FBSyxTQUFZLEdBQUcsRUFBRSxLQUFLLENBQUM7QUFDdEYsVUFBTSxVQUFVLE1BQU0sSUFBSTtBQUMxQixRQUFJLFFBQVEsTUFBTSxTQUFTLFNBQVMsTUFBTTtBQUN4QyxXQUFLLEtBQUssa0JBQWtCLElBQUksTUFBTSxVQUFVLGtCQUFrQixRQUFRLElBQUksUUFBUSxFQUFFLEVBQUU7QUFBQSxJQUM1RjtBQUNBLFNBQUssS0FBSyxNQUFNO0FBQUEsRUFDbEI7QUFBQSxFQUVRLE9BQThDO0FBQ3BELFVBQU0sU0FBUyxLQUFLO0FBQ3BCLFFBQUksRUFBRSxLQUFLLFFBQVEsWUFBYSxNQUFLLEtBQUssK0JBQStCO0FBQ3pFLFNBQUs7QUFDTCxVQUFNLE9BQU8sTUFBTSxLQUFLLEtBQUssQ0FBQztBQUM5QixVQUFNQyxjQUFhLG9CQUFJLElBQW9CO0FBQzNDLFVBQU0sVUFBc0IsRUFBQyxNQUFNLFlBQUFBLGFBQVksVUFBVSxDQUFDLEdBQUcsTUFBTSxJQUFJLE9BQU07QUFDN0UsZUFBUztBQUNQLFdBQUssTUFBTTtBQUNYLFlBQU0sT0FBTyxLQUFLLE9BQU8sS0FBSyxFQUFFO0FBQ2hDLFVBQUksU0FBUyxLQUFLO0FBQ2hCLGFBQUs7QUFDTCxlQUFPLEVBQUMsU0FBUyxPQUFPLE1BQUs7QUFBQSxNQUMvQjtBQUNBLFVBQUksU0FBUyxPQUFPLEtBQUssT0FBTyxLQUFLLEtBQUssQ0FBQyxNQUFNLEtBQUs7QUFDcEQsYUFBSyxNQUFNO0FBQ1gsZUFBTyxFQUFDLFNBQVMsT0FBTyxLQUFJO0FBQUEsTUFDOUI7QUFDQSxXQUFLLFVBQVVBLFdBQVU7QUFBQSxJQUMzQjtBQUFBLEVBQ0Y7QUFBQSxFQUVRLFVBQVVBLGFBQXVDO0FBQ3ZELFVBQU0sUUFBUSxLQUFLO0FBQ25CLFVBQU0sT0FBTyxLQUFLLEtBQUs7QUFDdkIsU0FBSyxNQUFNO0FBQ1gsUUFBSSxLQUFLLE9BQU8sS0FBSyxFQUFFLE1BQU0sSUFBSyxNQUFLLEtBQUssb0NBQW9DO0FBQ2hGLFNBQUs7QUFDTCxTQUFLLE1BQU07QUFDWCxVQUFNLFFBQVEsS0FBSyxPQUFPLEtBQUssRUFBRTtBQUNqQyxRQUFJLFVBQVUsT0FBTyxVQUFVLElBQUssTUFBSyxLQUFLLCtDQUErQztBQUM3RixVQUFNLE9BQU8sS0FBSyxLQUFLO0FBQ3ZCLFVBQU0sTUFBTSxLQUFLLE9BQU8sUUFBUSxPQUFPLElBQUk7QUFDM0MsUUFBSSxRQUFRLEdBQUksTUFBSyxLQUFLLDhCQUE4QixLQUFLLElBQUk7QUFDakUsUUFBSUEsWUFBVyxJQUFJLElBQUksRUFBRyxNQUFLLEtBQUssaUNBQWlDLElBQUksTUFBTSxLQUFLO0FBQ3BGLElBQUFBLFlBQVcsSUFBSSxNQUFNLEtBQUssT0FBTyxLQUFLLE9BQU8sTUFBTSxNQUFNLEdBQUcsR0FBRyxJQUFJLENBQUM7QUFDcEUsU0FBSyxLQUFLLE1BQU07QUFBQSxFQUNsQjtBQUFBLEVBRVEsT0FBZTtBQUNyQixVQUFNLFFBQVEsS0FBSztBQUNuQixXQUFPLEtBQUssS0FBSyxLQUFLLE9BQU8sVUFBVSxDQUFDLFFBQVEsS0FBSyxLQUFLLE9BQU8sS0FBSyxFQUFFLENBQUUsRUFBRyxNQUFLO0FBQ2xGLFFBQUksS0FBSyxPQUFPLFNBQVMsS0FBSyxNQUFNLEtBQUssT0FBTyxPQUFRLE1BQUssS0FBSyx1Q0FBdUM7QUFDekcsV0FBTyxLQUFLLE9BQU8sTUFBTSxPQUFPLEtBQUssRUFBRTtBQUFBLEVBQ3pDO0FBQUEsRUFFUSxRQUFjO0FBQ3BCLFdBQU8sS0FBSyxPQUFPLFdBQVcsS0FBSyxFQUFFLEtBQUssR0FBSSxNQUFLO0FBQ25ELFFBQUksS0FBSyxNQUFNLEtBQUssT0FBTyxPQUFRLE1BQUssS0FBSyw2QkFBNkI7QUFBQSxFQUM1RTtBQUFBLEVBRVEsT0FBTyxLQUFhLFFBQXdCO0FBQ2xELFFBQUksQ0FBQyxJQUFJLFNBQVMsR0FBRyxFQUFHLFFBQU87QUFDL0IsV0FBTyxJQUFJLFFBQVEsd0JBQXdCLENBQUNDLFFBQU8sTUFBMEIsVUFBa0I7QUFDN0YsWUFBTSxRQUFRLFNBQVMsU0FBWSxTQUFhLFNBQVMsSUFBSSxJQUFJLEtBQUssVUFBVSxJQUFJO0FBQ3BGLFVBQUksVUFBVSxPQUFXLE1BQUssS0FBSyx1QkFBdUJBLE1BQUssMEJBQTBCLFNBQVMsS0FBSztBQUN2RyxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRVEsS0FBSyxTQUFpQixTQUFTLEtBQUssSUFBVztBQUNyRCxVQUFNLEVBQUMsTUFBQUYsT0FBTSxPQUFNLElBQUksUUFBUSxLQUFLLFFBQVEsS0FBSyxJQUFJLFFBQVEsS0FBSyxPQUFPLE1BQU0sQ0FBQztBQUNoRixVQUFNLElBQUksU0FBUyxlQUFlLFNBQVNBLE9BQU0sTUFBTTtBQUFBLEVBQ3pEO0FBQ0Y7QUFFQSxTQUFTLFVBQVUsTUFBa0M7QUFDbkQsUUFBTSxRQUFRLHFDQUFxQyxLQUFLLElBQUk7QUFDNUQsTUFBSSxDQUFDLE1BQU8sUUFBTztBQUNuQixRQUFNLE9BQU8sTUFBTSxDQUFDLElBQUksT0FBTyxTQUFTLE1BQU0sQ0FBQyxHQUFHLEVBQUUsSUFBSSxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQ3ZFLFNBQU8sT0FBTyxLQUFLLFFBQVEsVUFBVyxPQUFPLGNBQWMsSUFBSSxJQUFJO0FBQ3JFO0FBRUEsU0FBUyxNQUFNLE1BQXNCO0FBQ25DLFFBQU0sUUFBUSxLQUFLLFFBQVEsR0FBRztBQUM5QixTQUFPLFVBQVUsS0FBSyxPQUFPLEtBQUssTUFBTSxRQUFRLENBQUM7QUFDbkQ7OztBQ25MQSxJQUFNLFVBQVU7QUFHVCxTQUFTLFlBQVksT0FBb0I7QUFDOUMsUUFBTSxRQUFRLG9CQUFJLElBQW9CO0FBQ3RDLFFBQU0sT0FBTyxvQkFBSSxJQUFZO0FBRTdCLFFBQU0sU0FBUyxDQUFDLFlBQWdDO0FBQzlDLFVBQU0sUUFBUSxRQUFRLFNBQVMsSUFBSSxNQUFNO0FBQ3pDLFVBQU0sTUFBTSxRQUFRLFNBQVMsV0FBVyxLQUFLLElBQUksR0FBRyxHQUFHLEtBQUssSUFBSSxNQUFNLE9BQU8sQ0FBQyxLQUFLRyxVQUFTLE1BQU1BLE9BQU0sQ0FBQztBQUN6RyxVQUFNLE9BQ0osUUFBUSxTQUFTLFVBQVUsUUFBUSxTQUFTLFFBQVEsUUFBUSxXQUFXLElBQUksT0FBTyxJQUFJO0FBQ3hGLFVBQU0sUUFBUSxJQUFJLE9BQU8sU0FBUyxTQUFZLElBQUksVUFBVSxNQUFNLE9BQU87QUFDekUsUUFBSSxRQUFRLFFBQVMsT0FBTSxLQUFLLG1CQUFtQiwyQ0FBMkMsT0FBTztBQUNyRyxXQUFPO0FBQUEsRUFDVDtBQUVBLFFBQU0sWUFBWSxDQUFDLE1BQWMsT0FBMkI7QUFDMUQsVUFBTSxRQUFRLE1BQU0sSUFBSSxJQUFJO0FBQzVCLFFBQUksVUFBVSxPQUFXLFFBQU87QUFDaEMsVUFBTSxRQUFRLE1BQU0sT0FBTyxJQUFJLElBQUk7QUFDbkMsUUFBSSxDQUFDLE9BQU87QUFDVixhQUFPLE1BQU0sS0FBSyxpQkFBaUIsc0JBQXNCLElBQUksTUFBTSxJQUFJLENBQUMsR0FBRyxNQUFNLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFBQSxJQUNqRztBQUNBLFFBQUksS0FBSyxJQUFJLElBQUksRUFBRyxPQUFNLEtBQUssY0FBYyxzQkFBc0IsSUFBSSxvQkFBb0IsRUFBRTtBQUM3RixTQUFLLElBQUksSUFBSTtBQUNiLFVBQU0sT0FBTyxNQUFNLFNBQVMsT0FBTyxDQUFDLEtBQUssVUFBVSxNQUFNLE9BQU8sS0FBSyxHQUFHLENBQUM7QUFDekUsU0FBSyxPQUFPLElBQUk7QUFDaEIsVUFBTSxJQUFJLE1BQU0sSUFBSTtBQUNwQixXQUFPO0FBQUEsRUFDVDtBQUVBLGFBQVcsUUFBUSxDQUFDLE1BQU0sVUFBVSxNQUFNLFlBQVksRUFBRyxLQUFJLEtBQU0sUUFBTyxJQUFJO0FBQ2hGOzs7QUNmTyxTQUFTLFdBQVcsUUFBdUI7QUFDaEQsUUFBTSxPQUFPLFNBQVMsTUFBTTtBQUM1QixRQUFNLE9BQU8sQ0FDWCxNQUNBLFNBQ0EsSUFDQSxXQUFrQyxDQUFDLE1BQ3pCO0FBQ1YsVUFBTSxFQUFDLE1BQUFDLE9BQU0sT0FBTSxJQUFJLFFBQVEsUUFBUSxHQUFHLE1BQU07QUFDaEQsVUFBTSxJQUFJLFNBQVMsTUFBTSxTQUFTQSxPQUFNLFFBQVEsUUFBUTtBQUFBLEVBQzFEO0FBQ0EsTUFBSSxLQUFLLFNBQVM7QUFDaEIsU0FBSyxpQkFBaUIscUJBQXFCLEtBQUssSUFBSSwwQkFBMEIsSUFBSTtBQUNwRixRQUFNLFFBQVEsQ0FBQyxTQUFpQixLQUFLLFNBQVMsS0FBSyxDQUFDQyxVQUFTQSxNQUFLLFNBQVMsSUFBSTtBQUMvRSxRQUFNLFdBQVcsTUFBTSxVQUFVO0FBQ2pDLFFBQU0sT0FBTyxNQUFNLE1BQU07QUFDekIsUUFBTSxTQUFTLE1BQU0sU0FBUyxLQUFLLENBQUNBLFVBQVNBLE1BQUssV0FBVyxJQUFJLEtBQUssTUFBTSxvQkFBb0I7QUFDaEcsTUFBSSxDQUFDLFlBQVksUUFBUTtBQUN2QixVQUFNLE9BQU8sT0FBTyxXQUFXLElBQUksTUFBTSxLQUFLO0FBQzlDLFdBQU8sS0FBSyxtQkFBbUIscURBQXFELElBQUksTUFBTSxRQUFRO0FBQUEsTUFDcEc7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBQ0EsTUFBSSxDQUFDLFNBQVUsUUFBTyxLQUFLLGlCQUFpQix1Q0FBdUMsTUFBTSxDQUFDLFVBQVUsQ0FBQztBQUNyRyxRQUFNLFFBQWU7QUFBQSxJQUNuQixPQUFPLE9BQU8sTUFBTSxPQUFPO0FBQUEsSUFDM0IsSUFBSSxPQUFPLE1BQU0sSUFBSTtBQUFBLElBQ3JCLE9BQU8sS0FBSyxXQUFXLElBQUksT0FBTyxLQUFLO0FBQUEsSUFDdkMsZUFBZSxLQUFLLFdBQVcsSUFBSSxnQkFBZ0I7QUFBQSxJQUNuRCxTQUFTLEtBQUs7QUFBQSxJQUNkLFNBQVMsS0FBSyxTQUFTLE9BQU8sQ0FBQ0EsVUFBU0EsTUFBSyxTQUFTLFFBQVEsRUFBRSxJQUFJLENBQUNBLFVBQVMsV0FBV0EsT0FBTSxJQUFJLENBQUM7QUFBQSxJQUNwRyxRQUFRLFNBQVMsSUFBSTtBQUFBLElBQ3JCO0FBQUEsSUFDQSxjQUFjLE1BQU0sY0FBYztBQUFBLElBQ2xDO0FBQUEsRUFDRjtBQUNBLGFBQVcsUUFBUSxDQUFDLE1BQU0sVUFBVSxNQUFNLFlBQVksR0FBRztBQUN2RCxRQUFJLFFBQVEsQ0FBQyxTQUFTLElBQUk7QUFDeEIsV0FBSyxpQkFBaUIsZ0JBQWdCLEtBQUssSUFBSSx5QkFBeUIsTUFBTSxDQUFDLFFBQVEsQ0FBQztBQUFBLEVBQzVGO0FBQ0EsY0FBWSxLQUFLO0FBQ2pCLFNBQU87QUFDVDtBQUdPLElBQU0sV0FBVyxDQUFDLFNBQ3ZCLEtBQUssU0FBUyxLQUFLLENBQUNBLFVBQVNBLE1BQUssU0FBUyxRQUFRO0FBRXJELElBQU0sU0FBUyxDQUFDLE1BQThCLFNBQzVDLE1BQU0sU0FBUyxLQUFLLENBQUNBLFVBQVNBLE1BQUssU0FBUyxJQUFJLEdBQUcsS0FBSyxLQUFLLEtBQUs7QUFFcEUsU0FBUyxTQUFTLE1BQW1EO0FBQ25FLFFBQU0sU0FBUyxvQkFBSSxJQUF3QjtBQUMzQyxhQUFXQSxTQUFRLEtBQUs7QUFDdEIsUUFBSUEsTUFBSyxTQUFTLFFBQVMsUUFBTyxJQUFJQSxNQUFLLFdBQVcsSUFBSSxNQUFNLEtBQUssSUFBSUEsS0FBSTtBQUMvRSxTQUFPO0FBQ1Q7OztBQ2pCTyxTQUFTLGdCQUFnQixRQUFnQixTQUFzQztBQUNwRixRQUFNLFFBQVEsV0FBVyxNQUFNO0FBQy9CLFFBQU0sTUFBTSxRQUFRLFVBQVUsTUFBTSxpQkFBaUI7QUFDckQsUUFBTSxTQUFTLGFBQWEsS0FBSyxVQUFVLEtBQUssUUFBUSxTQUFTLEdBQUcsTUFBTSxPQUFPO0FBQ2pGLFFBQU0sUUFBUSxXQUFXLEtBQUs7QUFDOUIsUUFBTSxPQUFPLG9CQUFJLElBQXFCO0FBQ3RDLFFBQU1DLFVBQVMsRUFBQyxPQUFPLE9BQU8sUUFBUSxPQUFPLFFBQVEsU0FBUyxNQUFNLEtBQUk7QUFDeEUsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsVUFBVSxZQUFZLFlBQVksTUFBTSxVQUFVQSxPQUFNO0FBQUEsSUFDeEQsY0FBYyxNQUFNLGdCQUFnQixZQUFZLGdCQUFnQixNQUFNLGNBQWNBLE9BQU07QUFBQSxJQUMxRixRQUFRLGFBQWEsYUFBYSxZQUFZLE1BQU0sVUFBVUEsT0FBTSxDQUFDLEVBQUUsUUFBUSxTQUFTLFdBQVcsQ0FBQztBQUFBLElBQ3BHLFVBQVUsWUFBWSxPQUFPLEdBQUc7QUFBQSxJQUNoQyxTQUFTO0FBQUEsTUFDUCxvQkFBb0IsT0FBTztBQUFBLE1BQzNCLFFBQVEsU0FBUyxNQUFNO0FBQUEsTUFDdkIsUUFBUSxRQUFRLFVBQVU7QUFBQSxJQUM1QjtBQUFBLElBQ0EsSUFBSSxXQUFXO0FBQ2IsYUFBTyxDQUFDLEdBQUcsS0FBSyxPQUFPLENBQUM7QUFBQSxJQUMxQjtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsVUFBVSxLQUFhQyxZQUF1RTtBQUNyRyxRQUFNLFFBQXdCLENBQUM7QUFDL0IsYUFBV0MsU0FBUSxRQUFRLEdBQUcsR0FBRztBQUMvQixVQUFNLE9BQU9ELFdBQVVDLEtBQUk7QUFDM0IsUUFBSSxTQUFTLE9BQVcsT0FBTSxLQUFLLEVBQUMsR0FBRyxXQUFXLFNBQVMsSUFBSSxDQUFDLEdBQUcsS0FBS0EsTUFBSSxDQUFDO0FBQUEsRUFDL0U7QUFDQSxTQUFPO0FBQ1Q7QUFVQSxJQUFNLGNBQ0o7QUFNRixTQUFTLGFBQWEsTUFBWSxTQUFxQkYsU0FBOEI7QUFDbkYsUUFBTSxFQUFDLE9BQU8sT0FBTyxRQUFRLE9BQU8sS0FBSSxJQUFJQTtBQUM1QyxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsT0FBTyxlQUFlLFFBQVEsWUFBWSxlQUFlLE1BQU0sU0FBUyxZQUFZLENBQUM7QUFBQSxJQUNyRixTQUFTLFNBQVMsS0FBSyxNQUFNLGlCQUFpQixJQUFJO0FBQUEsSUFDbEQsZ0JBQWdCLE1BQU0sY0FBYyxDQUFDLE1BQU07QUFBQSxJQUMzQyxZQUFZLE1BQU0sUUFBUSxJQUFJLG1CQUFtQjtBQUFBLElBQ2pELGFBQWEsQ0FBQyxNQUFNLFdBQVcsS0FBSyxLQUFLLElBQUksTUFBTSxFQUFDLE1BQU0sT0FBTSxDQUFDO0FBQUEsRUFDbkU7QUFDRjtBQUVBLFNBQVMsWUFBWSxNQUFZLFNBQXFCQSxTQUE4QjtBQUNsRixRQUFNLFdBQVcsYUFBYSxNQUFNLFNBQVNBLE9BQU07QUFDbkQsUUFBTSxTQUFTLFNBQVMsT0FBTztBQUMvQixRQUFNLE1BQU0sQ0FBQyxTQUFpQixPQUFPLFdBQVcsSUFBSSxJQUFJLEtBQUs7QUFDN0QsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLFVBQVUsV0FBVyxRQUFRLGFBQWEsUUFBUSxDQUFDO0FBQUEsSUFDbkQsUUFBUSxJQUFJLFFBQVE7QUFBQSxJQUNwQixRQUFRLElBQUksUUFBUTtBQUFBLElBQ3BCLFdBQVcsSUFBSSxXQUFXO0FBQUEsSUFDMUIsTUFBTSxPQUFPLE9BQU8sVUFBVTtBQUFBLElBQzlCLE1BQU0sWUFBWSxTQUFTLFFBQVE7QUFBQSxFQUNyQztBQUNGO0FBRUEsSUFBTSxXQUFXLENBQUMsV0FBNEM7QUFBQSxFQUM1RCxPQUFPLEtBQUssWUFBWSxLQUFLO0FBQUEsRUFDN0IsT0FBTyxLQUFLLGFBQWEsS0FBSztBQUFBLEVBQzlCLE9BQU8sS0FBSyxrQkFBa0IsS0FBSztBQUFBLEVBQ25DLE9BQU8sS0FBSyxtQkFBbUIsS0FBSztBQUN0Qzs7O0FDL0lBLElBQU0sT0FBK0Q7QUFBQSxFQUNuRSxRQUFRLENBQUMsT0FBTyxNQUFNO0FBQUEsRUFDdEIsU0FBUyxDQUFDLFFBQVEsT0FBTztBQUFBLEVBQ3pCLGdCQUFnQixDQUFDLHFDQUFxQyxTQUFTO0FBQUEsRUFDL0QsY0FBYyxDQUFDLDJDQUEyQyxTQUFTO0FBQUEsRUFDbkUsa0JBQWtCLENBQUMsdUNBQXVDLFNBQVM7QUFBQSxFQUNuRSxNQUFNLENBQUMsT0FBTyxNQUFNO0FBQUEsRUFDcEIsT0FBTyxDQUFDLElBQUksRUFBRTtBQUFBLEVBQ2QsaUJBQWlCLENBQUMsc0NBQXNDLFNBQVM7QUFBQSxFQUNqRSxXQUFXLENBQUMsNkNBQTZDLFNBQVM7QUFBQSxFQUNsRSxpQkFBaUIsQ0FBQyx3Q0FBd0MsU0FBUztBQUFBLEVBQ25FLEtBQUssQ0FBQyxTQUFTLFFBQVE7QUFBQSxFQUN2QixLQUFLLENBQUMsU0FBUyxRQUFRO0FBQUEsRUFDdkIsVUFBVSxDQUFDLDJCQUEyQixTQUFTO0FBQ2pEO0FBRUEsSUFBTSxTQUErRDtBQUFBLEVBQ25FLE9BQU8sQ0FBQyxtQ0FBbUMsVUFBVTtBQUFBLEVBQ3JELGVBQWUsQ0FBQyx1Q0FBdUMsUUFBUTtBQUFBLEVBQy9ELGdCQUFnQixDQUFDLGtDQUFrQyxZQUFZO0FBQUEsRUFDL0QsUUFBUSxDQUFDLDRCQUE0QixZQUFZO0FBQ25EO0FBRUEsSUFBTSxVQUE0QyxFQUFDLEtBQUssU0FBUyxLQUFLLFNBQVMsS0FBSyxRQUFPO0FBQzNGLElBQU0sWUFBWTtBQUdYLElBQU0sYUFBYSxDQUFDLFNBQ3pCLFVBQVUsS0FBSyxJQUFJLElBQUksS0FBSyxRQUFRLFVBQVUsQ0FBQyxTQUFTLFFBQVEsSUFBSSxDQUFFLElBQUk7QUFHckUsU0FBUyxPQUFPLFNBQXVDO0FBQzVELE1BQUksTUFBTTtBQUNWLGFBQVcsUUFBUSxTQUFTO0FBQzFCLFFBQUksS0FBSyxTQUFTLFFBQVE7QUFDeEIsYUFBTyxXQUFXLEtBQUssS0FBSztBQUM1QjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsT0FBTyxLQUFLLFFBQVE7QUFDbEMsUUFBSSxVQUFVLEdBQUk7QUFDbEIsVUFBTSxDQUFDLE1BQU0sS0FBSyxJQUFJLE9BQU8sSUFBSTtBQUNqQyxXQUFPLE9BQU8sUUFBUTtBQUFBLEVBQ3hCO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxPQUFPLE1BQWlFO0FBQy9FLE1BQUksS0FBSyxTQUFTLE9BQVEsUUFBTyxLQUFLLEtBQUssSUFBSTtBQUMvQyxNQUFJLEtBQUssU0FBUyxPQUFRLFFBQU8sQ0FBQyxZQUFZLFdBQVcsS0FBSyxHQUFHLEVBQUUsUUFBUSxNQUFNLE9BQU8sQ0FBQyxNQUFNLE1BQU07QUFDckcsU0FBTyxLQUFLLFVBQVUsT0FBTyxLQUFLLE9BQU8sSUFBSSxDQUFDLElBQUksRUFBRTtBQUN0RDs7O0FDekRBLFNBQVEsWUFBWSxvQkFBbUI7QUFDdkMsU0FBUSxRQUFBRyxhQUFXO0FBR1osU0FBUyxVQUFVQyxTQUFpRTtBQUN6RixNQUFJQSxZQUFXLE9BQVcsT0FBTSxJQUFJLE1BQU0seURBQXlEO0FBQ25HLFFBQU0sUUFBUSxvQkFBSSxJQUFnQztBQUNsRCxTQUFPLENBQUMsUUFBUTtBQUNkLFFBQUksQ0FBQyxNQUFNLElBQUksR0FBRyxHQUFHO0FBQ25CLFlBQU0sT0FBT0QsTUFBS0MsU0FBUSxXQUFXLEdBQUcsTUFBTTtBQUM5QyxZQUFNLElBQUksS0FBSyxXQUFXLElBQUksSUFBSSxhQUFhLE1BQU0sTUFBTSxJQUFJLE1BQVM7QUFBQSxJQUMxRTtBQUNBLFdBQU8sTUFBTSxJQUFJLEdBQUc7QUFBQSxFQUN0QjtBQUNGOzs7QUNYQSxJQUFNLFdBQ0osaUhBQTJHO0FBQUEsRUFDekc7QUFDRjtBQUNGLElBQU1DLFNBQVEseUZBQXNGLE1BQU0sR0FBRztBQUM3RyxJQUFNQyxTQUNKLGlIQUFpSDtBQUFBLEVBQy9HO0FBQ0Y7QUFHSyxTQUFTQyxTQUFRLE1BQXlDO0FBQy9ELE1BQUksUUFBUSxTQUFTO0FBQ3JCLFNBQU8sQ0FBQyxVQUFVO0FBQ2hCLFlBQVMsS0FBSyxLQUFLLE9BQU8sT0FBTyxJQUFJLGVBQWdCO0FBQ3JELFdBQU8sS0FBSyxNQUFPLFFBQVEsS0FBSyxLQUFNLEtBQUs7QUFBQSxFQUM3QztBQUNGO0FBR08sU0FBUyxVQUFVLE9BQXVCO0FBQy9DLFFBQU0sUUFBUUEsU0FBUSxDQUFDO0FBQ3ZCLFFBQU0sT0FBTyxDQUFDLFNBQWdDLEtBQUssTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUNyRSxTQUFPLE1BQU0sS0FBSyxFQUFDLFFBQVEsTUFBSyxHQUFHLENBQUMsT0FBTyxVQUFVO0FBQ25ELFVBQU0sT0FBTyxPQUFPO0FBQUEsTUFDbEIsUUFBUSxLQUFLLFFBQVEsS0FBSyxNQUFNLENBQUMsTUFBTSxJQUFJLEtBQUssR0FBRyxNQUFNLEtBQUssQ0FBQztBQUFBLE1BQy9ELE9BQU8sR0FBRyxLQUFLRixNQUFLLENBQUMsSUFBSSxLQUFLQSxNQUFLLENBQUM7QUFBQSxJQUN0QztBQUNBLFVBQU0sU0FBUyxNQUFNLEtBQUssRUFBQyxRQUFRLElBQUksTUFBTSxDQUFDLEVBQUMsR0FBRyxJQUFJO0FBQ3RELFVBQU0sUUFBUSxNQUFNLEtBQUssRUFBQyxRQUFRLElBQUksTUFBTSxDQUFDLEVBQUMsR0FBRyxNQUFNLEtBQUtDLE1BQUssQ0FBQyxFQUFFLEtBQUssR0FBRztBQUM1RSxVQUFNRSxVQUFTO0FBQUEsTUFDYixJQUFJLE9BQU8sS0FBSztBQUFBLE1BQ2hCO0FBQUEsTUFDQTtBQUFBLE1BQ0EsUUFBUSxFQUFDLGNBQWMsQ0FBQyxDQUFDLE9BQU8sTUFBTSxFQUFFLENBQUMsQ0FBQyxFQUFDO0FBQUEsTUFDM0MsVUFBVTtBQUFBLElBQ1o7QUFDQSxRQUFJLFFBQVEsTUFBTTtBQUNoQixhQUFPLEVBQUMsR0FBR0EsU0FBUSxNQUFNLFFBQVEsV0FBVyxvQkFBb0IsbUJBQW1CLFVBQVM7QUFDOUYsUUFBSSxRQUFRLE1BQU0sR0FBRztBQUNuQixhQUFPO0FBQUEsUUFDTCxHQUFHQTtBQUFBLFFBQ0gsTUFBTTtBQUFBLFFBQ04sbUJBQW1CLE9BQU8sS0FBS0YsTUFBSyxDQUFDO0FBQUEsUUFDckMsUUFBUSxDQUFDLEtBQUssQ0FBQztBQUFBLFFBQ2YsTUFBTTtBQUFBLFFBQ04sV0FBVztBQUFBLE1BQ2I7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLE1BQ0wsR0FBR0U7QUFBQSxNQUNILE1BQU07QUFBQSxNQUNOLG1CQUFtQixjQUFjLEtBQUtGLE1BQUssQ0FBQztBQUFBLE1BQzVDLFFBQVEsR0FBRyxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUEsTUFDeEIsT0FBTyxHQUFHLElBQUksTUFBTSxFQUFFLENBQUM7QUFBQSxNQUN2QixNQUFNLEdBQUcsTUFBTSxNQUFNLEVBQUUsQ0FBQyxJQUFJLE1BQU0sTUFBTSxFQUFFLENBQUM7QUFBQSxNQUMzQyxLQUFLLFdBQVcsS0FBSztBQUFBLElBQ3ZCO0FBQUEsRUFDRixDQUFDO0FBQ0g7QUFHTyxTQUFTLGNBQWNHLFFBQTRCLE9BQTJCO0FBQ25GLFFBQU0sUUFBUUYsU0FBUSxFQUFFO0FBQ3hCLFNBQU8sTUFBTSxLQUFLLEVBQUMsUUFBUSxNQUFLLEdBQUcsQ0FBQyxPQUFPLFVBQVU7QUFDbkQsVUFBTSxPQUFPLE1BQVk7QUFDdkIsWUFBTSxLQUFLLE9BQU9FLE9BQU0sTUFBTUEsT0FBTSxNQUFNLENBQUMsRUFBRyxFQUFFO0FBQ2hELGFBQU8sTUFBTSxDQUFDLE1BQU0sSUFBSSxFQUFDLElBQUksU0FBUyxFQUFDLE9BQU8sUUFBUSxPQUFPLEdBQUcsSUFBSSxNQUFNLEdBQUcsQ0FBQyxHQUFFLEVBQUMsSUFBSSxFQUFDLEdBQUU7QUFBQSxJQUMxRjtBQUNBLFVBQU0sUUFBUSxDQUFDLEVBQUMsSUFBSSxPQUFPQSxPQUFNLFFBQVFBLE9BQU0sTUFBTSxFQUFHLEVBQUUsRUFBQyxHQUFHLEdBQUcsTUFBTSxLQUFLLEVBQUMsUUFBUSxNQUFNLENBQUMsRUFBQyxHQUFHLElBQUksQ0FBQztBQUNyRyxXQUFPLEVBQUMsT0FBTyxZQUFZLFFBQVEsRUFBQztBQUFBLEVBQ3RDLENBQUM7QUFDSDs7O0FqRWxFQSxJQUFNLENBQUMsUUFBUSxRQUFRLFlBQVksUUFBUSxHQUFHLE1BQU0sSUFBSSxRQUFRLEtBQUssTUFBTSxDQUFDO0FBQzVFLElBQU0sWUFBWSxVQUFVLFFBQVEsSUFBSSxpQkFBaUIsQ0FBQztBQUMxRCxJQUFNLFNBQVMsUUFBUSxJQUFJLGdCQUFnQixLQUFLO0FBQ2hELElBQU0sVUFBVSxVQUFVLE9BQU8sS0FBSyxDQUFDO0FBQ3ZDLElBQU0sV0FBVyxjQUFjLFNBQVMsT0FBTyxTQUFTLENBQUM7QUFFekQsU0FBUyxNQUFTLE9BQWUsS0FBaUI7QUFDaEQsUUFBTSxRQUFRLFlBQVksSUFBSTtBQUM5QixRQUFNLFFBQVEsSUFBSTtBQUNsQixVQUFRLElBQUksR0FBRyxNQUFNLE9BQU8sRUFBRSxDQUFDLEtBQUssWUFBWSxJQUFJLElBQUksT0FBTyxRQUFRLENBQUMsRUFBRSxTQUFTLENBQUMsQ0FBQyxLQUFLO0FBQzFGLFNBQU87QUFDVDtBQUVBLFdBQVcsU0FBUyxPQUFPLFNBQVMsSUFDaEMsU0FDQSxDQUFDLE9BQU8sdUJBQXVCLDhCQUE4QixNQUFNLEdBQUc7QUFDeEUsVUFBUSxJQUFJLEtBQUs7QUFDakIsUUFBTSxNQUFNQyxjQUFhQyxNQUFLLFFBQVEsR0FBRyxLQUFLLE1BQU0sR0FBRyxNQUFNO0FBQzdELFdBQVMsUUFBUSxHQUFHLFFBQVEsR0FBRyxTQUFTO0FBQ3RDLFVBQU0sWUFBWSxNQUFNLFVBQVUsTUFBTSxnQkFBZ0IsS0FBSyxFQUFDLFVBQVMsQ0FBQyxDQUFDO0FBQ3pFLFVBQU0sVUFBVSxNQUFNO0FBQ3BCLFlBQU0sRUFBQyxRQUFPLElBQUksSUFBSSxTQUFTLFNBQVMsRUFBRSxJQUFJLEVBQUMsT0FBTyxTQUFTLFdBQVcsQ0FBQyxHQUFHLFFBQVEsTUFBSyxDQUFDO0FBQzVGLGlCQUFXLEVBQUMsSUFBRyxLQUFLLFFBQVMsUUFBTyxNQUFNLEtBQUssVUFBVSxPQUFPLENBQUM7QUFBQSxJQUNuRSxDQUFDO0FBQ0QsVUFBTSxNQUFNLGVBQWUsU0FBUztBQUNwQyxRQUFJLFNBQVMsT0FBTztBQUNwQixRQUFJLGFBQWEsU0FBUyxJQUFJLENBQUMsVUFBVSxVQUFVLENBQUMsSUFBSSxLQUFLLElBQUksUUFBUSxDQUFVLENBQUM7QUFDcEYsVUFBTSxjQUFjLE1BQU0sSUFBSSxPQUFPLENBQUM7QUFDdEMsUUFBSSxZQUFZLE9BQU8sRUFBQyxPQUFPLENBQUMsRUFBQyxJQUFJLFFBQU8sQ0FBQyxFQUFDLEdBQUcsS0FBSyxNQUFNLFNBQVMsU0FBUyxDQUFDLENBQUM7QUFDaEYsVUFBTSwwQkFBMEIsTUFBTSxJQUFJLE9BQU8sQ0FBQztBQUNsRCxRQUFJLGVBQWUsS0FBSztBQUN4QixVQUFNLGVBQWUsTUFBTSxJQUFJLE9BQU8sQ0FBQztBQUFBLEVBQ3pDO0FBQ0Y7IiwKICAibmFtZXMiOiBbInJlYWRGaWxlU3luYyIsICJqb2luIiwgIm51bWJlciIsICJwYXJ0IiwgImVhY2giLCAiZ2l2ZW4iLCAibGl0ZXJhbCIsICJsaXRlcmFsIiwgImdpdmVuIiwgInBhcnQiLCAiZ2l2ZW4iLCAieWVhclN1ZmZpeCIsICJwaWVjZXMiLCAicGllY2VzIiwgImVhY2giLCAibWFyayIsICJpdGVtcyIsICJudW1iZXJPZiIsICJudW1iZXIiLCAicGllY2VzIiwgInZhbHVlcyIsICJ3aG9sZSIsICJ3b3JkcyIsICJhdHRyaWJ1dGVzIiwgImVhc3RBc2lhbiIsICJwaWVjZXMiLCAicGllY2VzIiwgIm51bWJlciIsICJwaWVjZXMiLCAiZ3JvdXAiLCAieWVhclRleHQiLCAibnVtYmVycyIsICJwaWVjZXMiLCAiZ2l2ZW4iLCAibWFyayIsICJqb2ludCIsICJpdGVtcyIsICJwcmltYXJ5IiwgIml0ZW1zIiwgInBhcnQiLCAiZWFjaCIsICJnaXZlbiIsICJsaXN0IiwgImVhY2giLCAibnVtYmVyIiwgInBsYWNlIiwgInZhbHVlcyIsICJlYWNoIiwgIml0ZW1zIiwgIm51bWJlciIsICJjaXRhdGlvbnMiLCAic2VlbiIsICJjaXRhdGlvbnMiLCAiaXRlbXMiLCAiZWFjaCIsICJqb2luZWQiLCAicGxhY2UiLCAibWFya3MiLCAibWFyayIsICJyYWlzZWQiLCAibWFya3MiLCAibWFyayIsICJlYWNoIiwgIml0ZW1zIiwgImNpdGF0aW9ucyIsICJlYWNoIiwgImxpbmUiLCAiZWFjaCIsICJudW1iZXIiLCAiZWFjaCIsICJhdHRyaWJ1dGVzIiwgIm51bWJlciIsICJtYXJrIiwgIm51bWJlciIsICJlYWNoIiwgInBpZWNlcyIsICJlYXN0QXNpYW4iLCAiZ2l2ZW4iLCAiZWFjaCIsICJ0ZXh0cyIsICJwaWVjZXMiLCAiaW5pdGlhbGl6ZSIsICJlYWNoIiwgInBpZWNlcyIsICJlYWNoIiwgImluaXRpYWxpemUiLCAicGFpcnMiLCAicGFpciIsICJuYW1lIiwgInBhcnQiLCAieWVhclN1ZmZpeCIsICJ0d28iLCAibnVtYmVyIiwgIm51bWJlciIsICJwYXJ0c09mIiwgImVhY2giLCAicGllY2VzIiwgInBhcnQiLCAiZnJvbSIsICJyYW5nZSIsICJ0d28iLCAic2VwYXJhdG9yIiwgIm9uZSIsICJtYXJrIiwgInJvbWFuIiwgIm51bWJlciIsICJudW1iZXIiLCAibGV0dGVycyIsICJlYWNoIiwgImF0dHJpYnV0ZXMiLCAic3BlY2lhbCIsICJ3aG9sZSIsICJwaWVjZXMiLCAibnVtYmVyIiwgInNlZW4iLCAiYXR0cmlidXRlcyIsICJsaW5lIiwgImF0dHJpYnV0ZXMiLCAid2hvbGUiLCAiZWFjaCIsICJsaW5lIiwgImVhY2giLCAic2hhcmVkIiwgImxvY2FsZVhtbCIsICJlYWNoIiwgImpvaW4iLCAiZm9sZGVyIiwgImdpdmVuIiwgIndvcmRzIiwgIm51bWJlcnMiLCAic2hhcmVkIiwgIml0ZW1zIiwgInJlYWRGaWxlU3luYyIsICJqb2luIl0KfQo=
