/** The commands, in the order help shows them; a command’s code is loaded when it is called. */
import type {Command, Option} from '../command.ts'

const output: Option = {name: 'output', short: 'o', aliases: ['out'], value: 'FILE', help: 'option.output'}
const from: Option = {name: 'from', short: 'f', value: 'FORMAT', help: 'option.from'}
const lang: Option = {name: 'lang', value: 'TAG', help: 'option.lang'}
const json: Option = {name: 'json', help: 'option.json'}
const library: Option = {
  name: 'library',
  short: 'b',
  aliases: ['bib', 'bibliography'],
  value: 'FILE',
  multiple: true,
  help: 'option.library'
}

const bibliography: Option = {
  name: 'bibliography',
  short: 'b',
  aliases: ['bib', 'library'],
  value: 'FILE',
  multiple: true,
  help: 'option.bibliography'
}

/** Every command. */
export const commands: ReadonlyArray<Command> = [
  {
    name: 'format',
    usage: '[FILE…]',
    summary: 'format.summary',
    options: [
      {name: 'style', short: 's', aliases: ['csl'], value: 'STYLE', help: 'format.style'},
      {name: 'locale', short: 'l', value: 'TAG', help: 'format.locale'},
      {name: 'to', short: 't', value: 'KIND', help: 'format.to'},
      {name: 'cite', short: 'c', value: 'CITES', multiple: true, help: 'format.cite'},
      {name: 'only', value: 'KEYS', multiple: true, help: 'format.only'},
      output,
      from,
      lang
    ],
    examples: [
      ['format refs.bib --style apa --locale id-ID', 'format.example.text'],
      ['format refs.bib --style harvard-cite-them-right -o refs.html', 'format.example.html'],
      ['format refs.bib --cite "@logan2009, hlm. 4"', 'format.example.cite'],
      ['format - --from ris --to markdown', 'format.example.stdin']
    ],
    load: () => import('./format.ts')
  },
  {
    name: 'render',
    usage: 'FILE…',
    summary: 'render.summary',
    options: [
      {
        name: 'bibliography',
        short: 'b',
        aliases: ['bib'],
        value: 'FILE',
        multiple: true,
        help: 'render.bibliography'
      },
      {name: 'style', short: 's', aliases: ['csl'], value: 'STYLE', help: 'render.style'},
      {name: 'locale', short: 'l', aliases: ['lang'], value: 'TAG', help: 'render.locale'},
      {name: 'to', short: 't', value: 'KIND', help: 'render.to'},
      output,
      {name: 'toc', help: 'render.toc'},
      {name: 'reference-doc', value: 'FILE', help: 'render.reference-doc'},
      {name: 'cite-style', value: 'KIND', help: 'render.cite-style'},
      {name: 'biblatex', help: 'render.biblatex'},
      {name: 'natbib', help: 'render.natbib'},
      {name: 'watch', short: 'w', help: 'render.watch'}
    ],
    examples: [
      ['render skripsi.md --bibliography refs.bib --style apa -o skripsi.html', 'render.example.html'],
      ['render bab-1.md bab-2.md --toc -o skripsi.docx', 'render.example.docx'],
      ['render bab-*.md --bibliography refs.bib --biblatex -o skripsi.tex', 'render.example.latex'],
      ['render skripsi.md -o skripsi.html --watch', 'render.example.watch']
    ],
    load: () => import('./render.ts')
  },
  {
    name: 'convert',
    usage: '[FILE…]',
    summary: 'convert.summary',
    options: [
      {name: 'to', short: 't', value: 'FORMAT', help: 'convert.to'},
      from,
      output,
      lang,
      {name: 'ascii', help: 'convert.ascii'}
    ],
    examples: [
      ['convert refs.bib -o refs.json', 'convert.example.bib'],
      ['convert refs.bib --to zotero -o zotero.json', 'convert.example.zotero'],
      ['convert refs.bib more.json --to ris -o refs.ris', 'convert.example.ris']
    ],
    load: () => import('./convert.ts')
  },
  {
    name: 'check',
    usage: '[FILE…]',
    summary: 'check.summary',
    options: [
      bibliography,
      {name: 'references', short: 'r', value: 'FILE', help: 'check.references'},
      {name: 'et-al-from', value: 'N', help: 'check.et-al-from'},
      {name: 'preset', value: 'NAME', multiple: true, help: 'check.preset'},
      {name: 'config', value: 'FILE', help: 'check.config'},
      {name: 'no-config', help: 'check.no-config'},
      {name: 'fix', help: 'check.fix'},
      {name: 'max-warnings', value: 'N', help: 'check.max-warnings'},
      from,
      lang
    ],
    examples: [
      ['check thesis.md', 'check.example.own'],
      ['check chapters/*.md --bib refs.bib --ui id', 'check.example.library'],
      ['check thesis/*.md refs.bib --preset skripsi-id --fix', 'check.example.both']
    ],
    load: () => import('./check.ts')
  },
  {
    name: 'cite',
    usage: '[FILE…] --bib FILE',
    summary: 'cite.summary',
    options: [bibliography, {name: 'write', short: 'w', help: 'cite.write'}, output, from, lang],
    examples: [
      ['cite thesis.md --bib refs.bib', 'cite.example.diff'],
      ['cite thesis.md --bib refs.bib --write', 'cite.example.write']
    ],
    load: () => import('./cite.ts')
  },
  {
    name: 'uncite',
    usage: '[FILE…]',
    summary: 'uncite.summary',
    options: [
      bibliography,
      {name: 'style', short: 's', aliases: ['csl'], value: 'STYLE', help: 'format.style'},
      {name: 'locale', short: 'l', value: 'TAG', help: 'format.locale'},
      {name: 'write', short: 'w', help: 'uncite.write'},
      output,
      from,
      lang
    ],
    examples: [
      ['uncite thesis.md --bib refs.bib --style apa -o plain.md', 'uncite.example.output'],
      ['uncite thesis.md --locale id-ID', 'uncite.example.locale']
    ],
    load: () => import('./uncite.ts')
  },
  {
    name: 'cites',
    usage: '[FILE…]',
    summary: 'cites.summary',
    options: [bibliography, json, from, lang],
    examples: [
      ['cites thesis.md', 'cites.example.lines'],
      ['cites thesis.md --json', 'cites.example.json']
    ],
    load: () => import('./cites.ts')
  },
  {
    name: 'add',
    usage: 'ID…',
    summary: 'add.summary',
    options: [
      {name: 'library', short: 'b', aliases: ['bib', 'bibliography'], value: 'FILE', help: 'add.library'},
      {name: 'write', short: 'w', help: 'add.write'},
      {name: 'key', short: 'k', value: 'KEY', help: 'add.key'},
      {name: 'to', short: 't', value: 'FORMAT', help: 'add.to'},
      {name: 'offline', help: 'add.offline'},
      {name: 'refresh', help: 'add.refresh'},
      {name: 'mailto', value: 'ADDRESS', help: 'add.mailto'},
      {name: 'source', value: 'NAME=URL', multiple: true, help: 'add.source'}
    ],
    examples: [
      ['add 10.1111/1467-9248.00128', 'add.example.print'],
      ['add 10.1111/1467-9248.00128 isbn:9780226739731 -b refs.bib --write', 'add.example.write'],
      ['add arxiv:1706.03762 pmid:19304878 https://www.iom.int/ -b refs.bib', 'add.example.kinds']
    ],
    load: () => import('./add.ts')
  },
  {
    name: 'fmt',
    usage: '[FILE…]',
    summary: 'fmt.summary',
    options: [
      {name: 'check', short: 'c', help: 'fmt.check'},
      {name: 'write', short: 'w', help: 'fmt.write'},
      {name: 'sort', value: 'BY', multiple: true, help: 'fmt.sort'},
      {name: 'fields', help: 'fmt.fields'},
      {name: 'indent', value: 'N', help: 'fmt.indent'},
      {name: 'align', value: 'N', help: 'fmt.align'},
      {name: 'trailing-comma', help: 'fmt.trailing-comma'},
      {name: 'names', help: 'fmt.names'},
      {name: 'characters', value: 'KIND', help: 'fmt.characters'},
      {name: 'drop-empty', help: 'fmt.drop-empty'},
      {name: 'duplicates', value: 'KIND', help: 'fmt.duplicates'},
      {name: 'keep', value: 'WHAT', multiple: true, help: 'fmt.keep'}
    ],
    examples: [
      ['fmt refs.bib', 'fmt.example.diff'],
      ['fmt refs.bib --write --sort author,year', 'fmt.example.write'],
      ['fmt *.bib --check', 'fmt.example.check']
    ],
    load: () => import('./fmt.ts')
  },
  {
    name: 'report',
    usage: '[FILE…]',
    summary: 'report.summary-line',
    options: [
      library,
      {name: 'to', short: 't', value: 'KIND', help: 'report.to'},
      {name: 'preset', value: 'NAME', multiple: true, help: 'check.preset'},
      output
    ],
    examples: [
      ['report thesis/*.md refs.bib -o report.html', 'report.example.html'],
      ['report thesis/*.md refs.bib -o report.csv', 'report.example.csv']
    ],
    load: () => import('./report.ts')
  },
  {
    name: 'subset',
    usage: '[FILE…]',
    summary: 'subset.summary',
    options: [library, output],
    examples: [['subset thesis/*.md refs.bib -o used.bib', 'subset.example']],
    load: () => import('./subset.ts')
  },
  {
    name: 'rename',
    usage: 'OLD NEW [FILE…]',
    summary: 'rename.summary',
    options: [library, {name: 'write', short: 'w', help: 'rename.write'}],
    examples: [
      ['rename weitzer15 weitzer2015 refs.bib thesis/*.md', 'rename.example.diff'],
      ['rename weitzer15 weitzer2015 --write', 'rename.example.write']
    ],
    load: () => import('./rename.ts')
  },
  {
    name: 'keys',
    usage: '[FILE…]',
    summary: 'keys.summary',
    options: [
      library,
      {name: 'pattern', short: 'p', value: 'PATTERN', help: 'keys.pattern'},
      {name: 'check', short: 'c', help: 'keys.check'},
      {name: 'write', short: 'w', help: 'rename.write'},
      json
    ],
    examples: [
      ['keys refs.bib', 'keys.example.map'],
      ['keys refs.bib thesis/*.md --pattern "[Auth][yy][title]" --write', 'keys.example.write']
    ],
    load: () => import('./keys.ts')
  },
  {
    name: 'uses',
    usage: 'KEY [FILE…]',
    summary: 'uses.summary',
    options: [json],
    examples: [['uses weitzer2015 thesis/*.md', 'uses.example']],
    load: () => import('./uses.ts')
  },
  {
    name: 'ls',
    usage: '[FILE…]',
    summary: 'ls.summary',
    options: [{name: 'sort', value: 'BY', help: 'ls.sort'}, library, json],
    examples: [['ls refs.bib --sort year', 'ls.example']],
    load: () => import('./ls.ts')
  },
  {
    name: 'search',
    usage: 'WORDS…',
    summary: 'search.summary',
    options: [library, {name: 'limit', value: 'N', help: 'styles.limit'}, json],
    examples: [
      ['search weizter slavery -b refs.bib', 'search.example.words'],
      ['search author:farhana 2010-2015', 'search.example.fields']
    ],
    load: () => import('./search.ts')
  },
  {
    name: 'show',
    usage: 'KEY…',
    summary: 'show.summary',
    options: [
      library,
      {name: 'style', short: 's', aliases: ['csl'], value: 'STYLE', help: 'format.style'},
      {name: 'locale', short: 'l', value: 'TAG', help: 'format.locale'},
      json
    ],
    examples: [['show weitzer2015 -b refs.bib', 'show.example']],
    load: () => import('./show.ts')
  },
  {
    name: 'styles',
    usage: 'search|info|show|update [WORDS…]',
    summary: 'styles.summary',
    actions: [
      ['search', 'styles.search'],
      ['info', 'styles.info'],
      ['show', 'styles.show'],
      ['update', 'styles.update']
    ],
    options: [
      {name: 'limit', value: 'N', help: 'styles.limit'},
      json,
      {name: 'url', value: 'URL', multiple: true, help: 'styles.url'}
    ],
    examples: [
      ['styles search indonesia', 'styles.example.search'],
      ['styles info apa', 'styles.example.info']
    ],
    load: () => import('./styles.ts')
  },
  {
    name: 'locales',
    usage: '',
    summary: 'locales.summary',
    options: [json],
    examples: [['locales', 'locales.example']],
    load: () => import('./locales.ts')
  }
]
