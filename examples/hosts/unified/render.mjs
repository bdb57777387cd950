/** A text with citations as HTML, by a script of one’s own: `node render.mjs [text.md]`. */

import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkSitasi from 'remark-sitasi'
import {unified} from 'unified'
import {VFile} from 'vfile'

const path = process.argv[2] ?? fileURLToPath(new URL('text.md', import.meta.url))
const file = await unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkSitasi)
  .use(remarkRehype)
  .use(rehypeStringify)
  .process(new VFile({path, value: await readFile(path)}))

for (const message of file.messages) console.error(String(message))
console.log(String(file))
