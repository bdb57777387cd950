/** Eleventy with remark in place of its own Markdown library, so that pages cite. */
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkSitasi from 'remark-sitasi'
import {unified} from 'unified'
import {VFile} from 'vfile'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkSitasi)
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze()

/** Eleventy has read the front matter already: the plugin finds it in `data.matter`. */
async function render(text, data) {
  const page = new VFile({path: data.page.inputPath, value: text, data: {matter: data}})
  const file = await processor.process(page)
  for (const message of file.messages) console.warn(`${file.path}:${message}`)
  return String(file)
}

export default (eleventy) => eleventy.setLibrary('md', {render})

export const config = {dir: {input: 'pages', output: 'build'}}
