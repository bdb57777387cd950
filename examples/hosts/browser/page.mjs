/** What is typed on the left is rendered on the right; nothing leaves the page. */
import {readEntries} from '@sitasi/core'
import {openStyles} from '@sitasi/styles'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkSitasi from 'remark-sitasi'
import {unified} from 'unified'
import bib from './refs.bib'

const [text, page, messages] = ['text', 'page', 'messages'].map((id) => document.getElementById(id))
const {entries} = await readEntries(bib, {format: 'bibtex'})
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkSitasi, {
    references: entries.map(({item}) => item),
    csl: 'apa',
    lang: 'en-US',
    styles: await openStyles({base: 'styles/'})
  })
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze()

async function render() {
  const file = await processor.process(text.value)
  page.innerHTML = String(file)
  messages.textContent = file.messages.map(String).join('\n')
}

text.addEventListener('input', render)
await render()
