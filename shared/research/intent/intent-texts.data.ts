import type { CueId, SaidIntent } from './intent.ts';

const cues: Readonly<Record<`intent.cue.${CueId}`, string>> = {
  'intent.cue.question': 'The query asks: it begins with “{seen}”',
  'intent.cue.fact-word': 'Asks for a fact: “{seen}”',
  'intent.cue.choice-word': 'Compares before choosing: “{seen}”',
  'intent.cue.action-word': 'Wants to get or do something: “{seen}”',
  'intent.cue.tool-word': 'Wants to use something: “{seen}”',
  'intent.cue.site-word': 'Looks for a site: “{seen}”',
  'intent.cue.organisation-word': 'Names an organisation: “{seen}”',
  'intent.cue.known-site': 'Is the name of a well-known site: “{seen}”',
  'intent.cue.known-site-and-more': 'Names a well-known site among other words: “{seen}”',
  'intent.cue.typed-address': 'Is typed like an address: “{seen}”',
  'intent.cue.long-query': 'Long query: five words or more',
  'intent.cue.address-named': 'The query is the name of {seen}',
  'intent.cue.address-partly-named': 'The query names part of {seen}',
  'intent.cue.home-page': 'The answer is a home page: {seen}',
  'intent.cue.reference-page': 'The answer is a page of reference: {seen}',
  'intent.cue.article-page': 'The answer is an article: {seen}',
  'intent.cue.product-page': 'The answer is a product or shop page: {seen}',
  'intent.cue.tool-page': 'The answer is a tool or download: {seen}',
  'intent.cue.comparison-page': 'The answer is a comparison: {seen}',
  'intent.cue.ads': 'Ads on the results page',
  'intent.cue.shopping-block': 'Products on the results page',
  'intent.cue.local-block': 'Local businesses on the results page',
  'intent.cue.answer-block': 'The results page answers by itself',
  'intent.cue.questions-block': 'The results page lists questions',
  'intent.cue.video-block': 'Videos on the results page',
  'intent.cue.news-block': 'News on the results page',
  'intent.cue.brand-first': 'The first result is the site that the query names: {seen}',
  'intent.cue.articles-lead': 'At least half of the top ten results are articles',
  'intent.cue.products-lead': 'At least half of the top ten results are product or tool pages',
  'intent.cue.comparisons-lead': 'At least half of the top ten results are comparisons',
  'intent.cue.sitelinks': 'Sitelinks at the first result',
  'intent.cue.product-list': 'A list of products: people shop here',
};

const names: Readonly<Record<`intent.${SaidIntent}`, string>> = {
  'intent.informational': 'Informational',
  'intent.navigational': 'Navigational',
  'intent.commercial': 'Commercial',
  'intent.transactional': 'Transactional',
  'intent.unknown': 'Not known',
};

/** What the intent of a query is said with, in English. */
export const intentTexts = {
  ...names,
  ...cues,
  'intent.title': 'Search intent',
  'intent.why': 'What counted, and for what',
  'intent.noCue': 'Not known: no cue in the query or on the page.',
  'intent.source':
    'Calculated here from the words of the query and this results page; checked on searches that people labelled.',
};
