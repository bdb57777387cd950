/**
 * Simple formulas as text that can be read: Greek letters, signs, raised and lowered parts. A formula with
 * anything else in it stays TeX.
 *
 * @example
 *   readMath('E=mc^2')      // => ['E=mc', {kind: 'sup', children: ['2']}]
 *   readMath('\\frac{a}{b}') // => undefined
 */
import type {Inline} from './inline.ts'

const greek =
  'alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ ' +
  'lambda λ mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ ' +
  'chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω'

const operators =
  'times × cdot · pm ± mp ∓ div ÷ ast ∗ star ⋆ circ ∘ bullet • leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ ' +
  'sim ∼ simeq ≃ equiv ≡ propto ∝ ll ≪ gg ≫ infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ in ∈ notin ∉ ' +
  'subset ⊂ supset ⊃ cup ∪ cap ∩ emptyset ∅ forall ∀ exists ∃ neg ¬ wedge ∧ vee ∨ to → rightarrow → ' +
  'leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ mapsto ↦ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ prime ′ ' +
  'degree ° dagger † ddagger ‡ oplus ⊕ otimes ⊗ perp ⊥ parallel ∥ angle ∠ langle ⟨ rangle ⟩ ldots … cdots ⋯ ' +
  'dots … sqrt √ deg ° colon : lt < gt > setminus ∖ textdegree ° copyright © checkmark ✓ odot ⊙ sharp ♯ flat ♭'

const symbols = new Map<string, string>()
for (const table of [greek, operators]) {
  const cells = table.split(' ')
  for (let index = 0; index < cells.length; index += 2) symbols.set(cells[index]!, cells[index + 1]!)
}
for (const name of 'log ln exp sin cos tan max min lim det dim ker mod gcd arg sup inf'.split(' ')) {
  symbols.set(name, name)
}
for (const [name, sign] of [
  [',', '\u2009'],
  [';', ' '],
  [':', ' '],
  ['!', ''],
  [' ', ' '],
  ['quad', ' '],
  ['{', '{'],
  ['}', '}'],
  ['%', '%'],
  ['&', '&'],
  ['#', '#'],
  ['$', '$'],
  ['_', '_'],
  ['|', '‖'],
  ['-', ''],
  ['left', ''],
  ['right', ''],
  ['displaystyle', ''],
  ['textstyle', '']
] as const) {
  symbols.set(name, sign)
}

const doubleStruck = new Map([...'CHNPQRZ'].map((letter, index) => [letter, [...'ℂℍℕℙℚℝℤ'][index]!]))

/** Commands whose argument is set in another face; its letters stay. */
const faces: ReadonlySet<string> = new Set([
  'mathrm',
  'mathit',
  'mathbf',
  'mathsf',
  'mathtt',
  'mathcal',
  'mathscr',
  'mathfrak',
  'boldsymbol',
  'bm',
  'operatorname',
  'text',
  'textrm',
  'textit',
  'textbf',
  'mbox',
  'rm',
  'bf',
  'it',
  'ensuremath'
])

/** A formula as text with marks; `undefined` where it says more than that can. */
export function readMath(source: string): Inline[] | undefined {
  if (source.length > 2000) return undefined
  const reader = new MathReader(source)
  const read = reader.row(0)
  return reader.ok && reader.at >= source.length ? read : undefined
}

class MathReader {
  readonly source: string
  at = 0
  ok = true

  constructor(source: string) {
    this.source = source
  }

  /** Up to the end or an unmatched `}`. */
  row(depth: number): Inline[] {
    const out: Inline[] = []
    if (depth > 20) this.ok = false
    while (this.ok && this.at < this.source.length && this.source[this.at] !== '}') {
      const sign = this.source[this.at]!
      if (sign === '^' || sign === '_') {
        this.at++
        push(out, {kind: sign === '^' ? 'sup' : 'sub', children: this.#atom(depth)})
      } else for (const inline of this.#atom(depth)) push(out, inline)
    }
    return out
  }

  /** A character, a command or a group. */
  #atom(depth: number): Inline[] {
    while (this.source[this.at] === ' ') this.at++
    const sign = this.source[this.at]
    if (sign === undefined) {
      this.ok = false
      return []
    }
    if (sign === '\\') return this.#command(depth)
    this.at++
    if (sign === '{') return this.#group(depth)
    if (sign === '&' || sign === '$') this.ok = false
    return [sign === '-' ? '−' : sign === '~' ? '\u00a0' : sign === '*' ? '∗' : sign === "'" ? '′' : sign]
  }

  #group(depth: number): Inline[] {
    const inside = this.row(depth + 1)
    if (this.source[this.at] !== '}') this.ok = false
    this.at++
    return inside
  }

  #command(depth: number): Inline[] {
    const name = /\\([a-zA-Z]{1,30}|[\s\S])/y
    name.lastIndex = this.at
    const word = name.exec(this.source)?.[1] ?? ''
    this.at += word.length + 1
    if (/[a-zA-Z]/.test(word)) while (this.source[this.at] === ' ') this.at++
    const sign = symbols.get(word)
    if (sign !== undefined && word !== 'sqrt') return sign === '' ? [] : [sign]
    if (word === 'sqrt' && this.source[this.at] !== '[') return ['√', ...this.#atom(depth)]
    if (faces.has(word)) return this.#atom(depth)
    if (word === 'mathbb' || word === 'Bbb') return this.#atom(depth).map(struck)
    this.ok = false
    return []
  }
}

function struck(inline: Inline): Inline {
  return typeof inline === 'string' ? (doubleStruck.get(inline) ?? inline) : inline
}

function push(out: Inline[], inline: Inline): void {
  const last = out.at(-1)
  if (typeof inline === 'string' && typeof last === 'string') out[out.length - 1] = last + inline
  else out.push(inline)
}
