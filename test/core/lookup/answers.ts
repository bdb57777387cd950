/** Answers in the shape each source gives them; the works are made up. */

export const cslJson = JSON.stringify({
  type: 'article-journal',
  title: 'Sex &amp; Work: A <jats:italic>Case</jats:italic> Study',
  subtitle: [],
  author: [
    {
      given: 'Ana',
      family: 'Logan',
      sequence: 'first',
      affiliation: [],
      ORCID: 'http://orcid.org/0000-0000-0000-0000'
    },
    {name: 'Badan Pusat Statistik', sequence: 'additional'}
  ],
  'container-title': 'Annual Review',
  'short-container-title': ['Annu. Rev.'],
  'publisher-location': 'Palo Alto',
  issued: {'date-parts': [[2015, 8, 14]]},
  'published-online': {'date-parts': [[null]]},
  volume: '41',
  page: '223-242',
  DOI: '10.1111/x.1',
  URL: 'http://dx.doi.org/10.1111/x.1',
  source: 'Crossref',
  score: 1,
  reference: [{key: 'ref1'}],
  'is-referenced-by-count': 3
})

export const pubmedJson = JSON.stringify({
  source: 'PubMed',
  accessed: {'date-parts': [[2026, 1, 1]]},
  id: 'pmid:19304878',
  title: 'Paid work and health.',
  author: [{family: 'Sari', given: 'Dewi'}],
  'container-title-short': 'J Health',
  publisher: '',
  ISSN: '1000-0000',
  issued: {'date-parts': [['2009', '4']]},
  page: '1-9',
  volume: '12',
  PMID: '19304878',
  type: 'article-journal'
})

export const atom = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title type="html">ArXiv Query: id_list=1706.00001</title>
  <entry>
    <id>http://arxiv.org/abs/1706.00001v1</id>
    <published>2017-06-12T17:57:34Z</published>
    <title>On Things &amp;
  Other Things</title>
    <summary>  We show. </summary>
    <author><name>Ashish van der Berg</name></author>
    <author><name>Farhana</name></author>
    <arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.1000/abc</arxiv:doi>
    <link href="http://arxiv.org/abs/1706.00001v1" rel="alternate" type="text/html"/>
  </entry>
</feed>`

export const atomError = `<feed xmlns="http://www.w3.org/2005/Atom"><entry>
<id>http://arxiv.org/api/errors#incorrect_id_format_for_9999.99999</id><title>Error</title></entry></feed>`

export const openLibrary = JSON.stringify({
  'ISBN:9780226739731': {
    title: 'Trading Places',
    subtitle: 'women and work /',
    authors: [{name: 'Dewi Sari', url: 'x'}],
    publishers: [{name: 'Univ. Press'}],
    publish_places: [{name: 'Jakarta'}],
    publish_date: 'April 1999',
    number_of_pages: 320
  }
})

export const journalPage = `<!doctype html><html lang="id"><head>
<title>Jurnal :: Perdagangan</title>
<meta name="citation_title" content="Perdagangan &quot;Orang&quot; di Indonesia">
<meta name="citation_author" content="Farhana"><meta name="citation_author" content="Sari, Dewi">
<meta name="citation_journal_title" content="Jurnal Hukum"/>
<meta name='citation_volume' content='3'><meta name=citation_issue content=2>
<meta name="citation_firstpage" content="10"><meta name="citation_lastpage" content="25">
<meta name="citation_publication_date" content="2019/05/07">
<link rel="canonical" href="/artikel/7">
<script>if (a < b) document.write("<meta name='citation_title' content='no'>")</script>
</head><body>&hellip;</body></html>`

export const newsPage = `<html lang="en"><head><title>Ban lifted | News</title>
<meta property="og:site_name" content="The News">
<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"],
 "headline": "Ban lifted", "datePublished": "2020-02-03T10:00:00Z", "author": [{"@type": "Person", "name": "Ana Logan"},
 {"@type": "Organization", "name": "News Desk"}]}]}</script></head></html>`

export const pageWithDoi = '<title>Paper</title><meta name="citation_doi" content="doi:10.1111/x.1">'
