import type { DraftSource } from './draft-source.ts';

/** What drafts of fixes are said with, in English. */
export const assistTexts = {
  title: 'Drafts',
  draft: 'Draft a fix',
  engine: 'Made by rules on this device, from what the page says. Nothing was sent anywhere.',
  before: 'Now',
  nothingThere: 'nothing',
  width: '{width, number} of {limit, number} px wide',
  from: 'From: {sources}',
  passes: '{count, plural, one {Passes # check that failed} other {Passes # checks that failed}}',
  breaksNothing: 'Breaks no check that passed',
  stillFails: 'Still to do: {rules}',
  closest: 'No draft fixes this whole finding. The closest:',
  copyHtml: 'Copy the HTML',
  copyText: 'Copy the text',
  morePlaces: '{count, plural, one {# more place} other {# more places}}',
  placesDrafted: 'Places with a draft: {drafted, number} of {total, number}',
  'reason.no-source': 'The page says nothing that this could be written from. Somebody who knows it has to.',
  'reason.none-passes': 'No draft passed the checks, so none is shown.',
  checkFirst: 'Read it before you use it: a draft passes the checks, whether it is true you know.',
  'source.title': 'the title',
  'source.h1': 'the main heading',
  'source.heading': 'a heading',
  'source.description': 'the description',
  'source.site-name': 'the name of the site',
  'source.sentences': 'sentences of the text',
  'source.open-graph': 'Open Graph',
  'source.structured-data': 'structured data',
  'source.address': 'the address of the page',
  'source.file-name': 'the name of the file',
  'source.other-link': 'another link to the same page',
  'source.link-target': 'the address that it leads to',
  'source.keyword': 'your keyword',
  'source.language': 'the language of the text',
  'source.image': 'an image of the page',
  'source.before': 'what stands there now',
  'source.canonical': 'the canonical',
  'source.dates': 'the dates of the page',
  'source.author': 'the author',
  'source.model': 'a language model',
} as const;

export type AssistTextId = keyof typeof assistTexts;

export function sourceTextId(source: DraftSource): AssistTextId {
  return `source.${source}`;
}
