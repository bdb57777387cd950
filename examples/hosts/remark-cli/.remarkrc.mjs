/** What `remark` does with every document of this folder; Markdown has no targets for links to entries. */
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkSitasi from 'remark-sitasi'

const citing = {bibliography: 'refs.bib', csl: 'apa', lang: 'en-US', linkCitations: false}

export default {plugins: [remarkFrontmatter, remarkGfm, [remarkSitasi, citing]]}
