/** A language server for Markdown with citations, over stdio: what an editor needs is these lines. */
import remarkParse from 'remark-parse'
import remarkSitasi from 'remark-sitasi'
import {type Plugin, unified} from 'unified'
import {createUnifiedLanguageServer} from 'unified-language-server'

createUnifiedLanguageServer({
  configurationSection: 'remark',
  packageField: 'remarkConfig',
  processorName: 'remark',
  processorSpecifier: 'remark',
  rcName: 'remark',
  ignoreName: '.remarkignore',
  plugins: [
    [
      remarkSitasi as Plugin<unknown[], undefined>,
      {
        csl: '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"/>',
        references: [{id: 'weitzer2015', type: 'book', title: 'A'}],
        styles: {
          findStyle: (name: string) => ({id: name, diagnostics: []}),
          localeChain: (tag: string) => [tag],
          styleXml: (name: string) => name,
          localeXml: () => '<locale/>'
        },
        engine: {
          name: 'none',
          render: ({citations = []}: {citations?: unknown[]}) => ({
            citations: citations.map(() => []),
            authors: citations.map(() => undefined),
            entries: [],
            look: {hangingIndent: false, secondFieldAlign: undefined, lineSpacing: 1, entrySpacing: 1},
            inNote: false,
            locale: 'en-US',
            diagnostics: []
          })
        }
      }
    ]
  ],
  defaultProcessor: unified().use(remarkParse)
})
