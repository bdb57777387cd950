/** The style sheet of a page: a quiet column on a screen, A4 with a thesis’s margins on paper. */
import type {ListLook} from '@sitasi/core'

/** CSS, with the reference list as the style wants it. */
export const styleSheet = (look: ListLook): string => `${screen}${list(look)}${print}`

const screen = `:root {
  color-scheme: light dark;
  --paper: #fdfdfb;
  --ink: #1d1d1b;
  --quiet: #595955;
  --line: #c9c8c1;
  --link: #0b4f8a;
  --shade: #f1f0ea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191a1b;
    --ink: #e6e4de;
    --quiet: #a9a8a2;
    --line: #45464a;
    --link: #8ec5ff;
    --shade: #242628;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); }
body {
  max-width: 42rem;
  margin: 0 auto;
  padding: 3rem 1.25rem 5rem;
  font: 1.125rem/1.65 "Iowan Old Style", Palatino, "Palatino Linotype", "Liberation Serif", Georgia, serif;
  hyphens: auto;
  overflow-wrap: break-word;
}
h1, h2, h3, h4, h5, h6 { margin: 2.2em 0 0.6em; line-height: 1.25; hyphens: manual; text-wrap: balance; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.35rem; }
h3 { font-size: 1.15rem; }
h4, h5, h6 { font-size: 1rem; }
header { margin-bottom: 2.5rem; text-align: center; }
header p { margin: 0.4rem 0; }
.title { margin: 0 0 0.6rem; font-size: 2rem; }
.subtitle { font-size: 1.25rem; }
.author { line-height: 1.4; }
.date, .keywords, .abstract-title { color: var(--quiet); }
.abstract { margin: 2rem 0; padding: 0 1.5rem; font-size: 0.95em; }
.abstract-title { margin: 0; font-weight: bold; text-align: center; }
nav ul { padding-inline-start: 1.25rem; list-style: none; }
nav > ul { padding-inline-start: 0; }
nav ul ul { margin: 0; }
nav h2 { margin-top: 0; font-size: 1.15rem; }
p, ul, ol, table, pre, figure, blockquote { margin: 0 0 1em; }
a { color: var(--link); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
a[href^="#"] { color: inherit; text-decoration-color: var(--line); }
:target { background: var(--shade); outline: 0.25rem solid var(--shade); }
blockquote { padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--line); }
figure { text-align: center; }
figcaption { margin: 0.5em 0; font-size: 0.95em; text-align: center; }
img { max-width: 100%; height: auto; }
table { margin-inline: auto; border-collapse: collapse; font-size: 0.95em; line-height: 1.4; text-align: start; }
thead th { border-bottom: 1px solid var(--quiet); }
table { border-block: 2px solid var(--quiet); }
th, td { padding: 0.4em 0.7em; vertical-align: top; }
code { font: 0.88em ui-monospace, "Cascadia Mono", "Liberation Mono", Consolas, monospace; }
pre { padding: 0.8em 1em; background: var(--shade); line-height: 1.45; white-space: pre-wrap; }
hr { width: 30%; margin: 2em auto; border: 0; border-top: 1px solid var(--line); }
.smallcaps { font-variant-caps: small-caps; }
.underline { text-decoration: underline; }
sup, sub { font-size: 0.72em; line-height: 0; }
.footnotes { margin-top: 3rem; padding-top: 0.5rem; border-top: 1px solid var(--line); font-size: 0.92em; }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.contains-task-list { padding-inline-start: 0; list-style: none; }
`

function list({hangingIndent, lineSpacing, entrySpacing}: ListLook): string {
  const hanging = hangingIndent ? '.csl-entry { padding-inline-start: 2.5em; text-indent: -2.5em; }\n' : ''
  return `.csl-entry { margin-bottom: ${number(0.2 + entrySpacing * 0.4)}em; line-height: ${number(1.65 * Math.min(lineSpacing, 1.3))}; }
.csl-entry > p { display: inline; margin: 0; }
.csl-block { display: block; }
.csl-indent { display: block; margin-inline-start: 2.5em; }
${hanging}.csl-entry:has(> .csl-left-margin) { display: grid; grid-template-columns: 2.4em 1fr; padding: 0; text-indent: 0; }
.csl-entry > .csl-left-margin { grid-column: 1; }
.csl-left-margin ~ * { grid-column: 2; }
`
}

const number = (value: number) => String(Math.round(value * 100) / 100)

const print = `@page {
  size: A4;
  margin: 3cm 3cm 3cm 4cm;
  @bottom-center { content: counter(page); font: 11pt "Times New Roman", "Liberation Serif", serif; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #333; --line: #777; --link: #000; --shade: #f4f4f4; color-scheme: light; }
  body { max-width: none; padding: 0; font: 12pt/1.5 "Times New Roman", "Liberation Serif", serif; text-align: justify; }
  h1, h2, h3, h4, h5, h6, header { text-align: start; break-after: avoid; }
  header, h1 { text-align: center; }
  table, figure, pre { break-inside: avoid; }
  .csl-entry, .footnotes li { break-inside: avoid; text-align: start; }
  p { orphans: 2; widows: 2; }
  a { color: inherit; text-decoration: none; }
  nav { break-after: page; }
  .footnotes { font-size: 10pt; line-height: 1.2; }
  .data-footnote-backref { display: none; }
}
`
