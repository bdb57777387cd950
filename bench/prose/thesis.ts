/**
 * A thesis made of the forms of citation: paragraphs of filler with citations of listed and unlisted
 * works, and a list. The same sizes give the same text.
 *
 * @example
 *   thesis({citations: 600, works: 200, wordsBetween: 100}) // about 200 pages
 */

export interface ThesisSize {
  citations: number
  works: number
  /** Words of filler before each citation. */
  wordsBetween: number
}

const filler =
  'penelitian ini menunjukkan bahwa kebijakan tersebut memberi pengaruh terhadap masyarakat di berbagai daerah dan lembaga yang mengelola data tahun 2019 serta hasil wawancara dengan para pelaku usaha kecil'.split(
    ' '
  )
const starts = [
  'Ber',
  'Har',
  'Kus',
  'Mul',
  'Nur',
  'Pra',
  'Sas',
  'Tar',
  'Wib',
  'Yud',
  'Lo',
  'Mar',
  'Hen',
  'Gan',
  'Dew'
]
const ends = [
  'tono',
  'wati',
  'man',
  'sari',
  'adi',
  'gan',
  'ler',
  'son',
  'mann',
  'ez',
  'ova',
  'anto',
  'iah',
  'ardi',
  'berg'
]

const forms: ReadonlyArray<(names: ReadonlyArray<string>, year: number) => string> = [
  ([a], year) => `(${a}, ${year})`,
  ([a, b], year) => `(${a} & ${b}, ${year}, hlm. 45)`,
  ([a], year) => `(lihat ${a} et al., ${year}: 12-14)`,
  ([a], year) => `menurut ${a} (${year})`,
  ([a, b], year) => `${a} dan ${b} (${year}: 7)`,
  ([a, b, c], year) => `(${a}, ${b}, & ${c}, ${year})`,
  ([a], year) => `(${a} dkk., ${year}a; ${year - 1})`,
  ([a, b], year) => `(${a}, ${year}, dalam ${b}, ${year + 1})`,
  ([a], year) => `(www.${a!.toLowerCase()}.com, diakses 3 Mei ${year})`,
  ([a], year) => `(${a}, ${year}; ${a}, ${year + 2})`
]

const surname = (index: number): string =>
  starts[index % starts.length]! +
  ends[Math.floor(index / starts.length) % ends.length]! +
  (index >= 225 ? letters(Math.floor(index / 225)) : '')

const letters = (index: number): string =>
  index === 0 ? '' : String.fromCharCode(97 + (index % 26)) + letters(Math.floor(index / 26))

const yearOf = (index: number): number => 1990 + (index % 33)

/** The text. */
export function thesis({citations, works, wordsBetween}: ThesisSize): string {
  const parts: string[] = []
  for (let index = 0; index < citations; index++) {
    for (let word = 0; word < wordsBetween; word++) parts.push(filler[(index * 7 + word) % filler.length]!)
    const work = (index * 13) % works
    const names = [0, 1, 2].map((offset) => surname(work + offset))
    parts.push(`${forms[index % forms.length]!(names, yearOf(work))}.`)
    if (index % 4 === 3) parts.push('\n\n')
  }
  return `${parts.join(' ')}\n\n# Daftar Pustaka\n\n${list(works)}\n`
}

function list(works: number): string {
  const entries: string[] = []
  for (let index = 0; index < works; index++) {
    entries.push(
      `${surname(index)}, A. B., & ${surname(index + 1)}, C. (${yearOf(index)}). Judul karya nomor ${index} tentang kebijakan. *Jurnal Contoh*, ${index % 40}(2), 10-20.`
    )
  }
  return entries.join('\n\n')
}
