/** What stands before `\begin{document}`: only what the document uses. */
import type {ListLook} from '@sitasi/core'
import {babelName} from './languages.ts'
import type {Latex} from './latex.ts'

/** Parts of the preamble that not every document needs. */
export type Need = 'amsmath' | 'graphics' | 'ulem' | 'tables' | 'enumitem' | 'hanging' | 'labelled'

const packages: ReadonlyArray<readonly [Need, string]> = [
  ['amsmath', '\\usepackage{amsmath,amssymb}'],
  ['graphics', '\\usepackage{graphicx}\n\\usepackage[export]{adjustbox}'],
  ['ulem', '\\usepackage[normalem]{ulem}'],
  ['tables', '\\usepackage{array,longtable,booktabs}'],
  ['enumitem', '\\usepackage{enumitem}']
]

/** The preamble; margins are those of theses in Indonesia: 4 cm on the left, else 3 cm. */
export function preamble(latex: Latex): string {
  const {needs, job} = latex
  const main = babelName(job.metadata.lang) ?? 'english'
  const others = [...latex.languages].filter((name) => name !== main)
  const lines = [
    '\\documentclass[12pt,a4paper]{article}',
    '\\usepackage{iftex}',
    '\\ifPDFTeX',
    '  \\usepackage[T1]{fontenc}',
    '  \\usepackage[utf8]{inputenc}',
    '  \\usepackage{textcomp,lmodern}',
    '\\else',
    '  \\usepackage{fontspec}',
    '\\fi',
    `\\usepackage[${[...others, main].join(',')}]{babel}`,
    '\\usepackage[left=4cm,top=3cm,right=3cm,bottom=3cm]{geometry}',
    '\\usepackage{setspace}',
    '\\usepackage{microtype}',
    ...packages.filter(([need]) => needs.has(need)).map(([, line]) => line),
    ...citing(latex),
    '\\usepackage[hidelinks,unicode]{hyperref}',
    '\\onehalfspacing',
    '\\emergencystretch=3em',
    '\\setcounter{secnumdepth}{-2}',
    '\\setcounter{tocdepth}{3}',
    ...(needs.has('hanging') ? [hanging(job.look)] : []),
    ...(needs.has('labelled') ? [labelled(job.look)] : [])
  ]
  return lines.join('\n')
}

function citing({citeStyle, job: {options}}: Latex): string[] {
  if (citeStyle === 'natbib') return ['\\usepackage{natbib}']
  if (citeStyle !== 'biblatex') return []
  return [
    '\\usepackage{csquotes}',
    '\\usepackage[style=authoryear]{biblatex}',
    ...(options.bibliographies ?? []).map((path) => `\\addbibresource{${path}}`)
  ]
}

const hanging = (look: ListLook) => {
  const width = look.hangingIndent ? '1.27cm' : '0pt'
  return list('references', look, `\\leftmargin ${width}\\itemindent -${width}\\labelwidth 0pt\\labelsep 0pt`)
}

const labelled = (look: ListLook) =>
  list('labelledreferences', look, '\\leftmargin 1.2cm\\labelwidth 0.95cm\\labelsep 0.25cm\\itemindent 0pt')

const list = (name: string, {entrySpacing}: ListLook, settings: string) =>
  `\\newenvironment{${name}}{\\begin{list}{}{${settings}\\parsep 0pt\\itemsep ${entrySpacing * 0.5}\\baselineskip}}{\\end{list}}`
