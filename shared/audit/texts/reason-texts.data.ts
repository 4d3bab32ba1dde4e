import type { MissingReason } from '../facts/input.ts';

/** What an outcome says that gives no reason and found nothing. */
export const outcomeTexts = {
  pass: 'No problem found.',
  fail: 'A problem was found.',
  'needs-review': 'Please check this yourself.',
  'not-applicable': 'Does not apply to this page.',
  'not-checked': 'Not checked.',
  error: 'This rule failed.',
} as const;

/** Why an input is missing. `{input}` is a name from `inputTexts`, `{detail}` a technical message in brackets or empty. */
const missingTexts = {
  pending: 'Not read yet: {input}.',
  'not-asked': 'Not asked for this time: {input}.',
  'unavailable-here': 'Not available here: {input}.',
  'fetch-failed': 'Could not be read: {input}{detail}.',
  'not-permitted': 'Not read without your permission: {input}.',
} as const satisfies Readonly<Record<MissingReason, string>>;

/** Why a rule has no verdict. */
export const reasonTexts = {
  status: 'The page answers with status {status}, so its content is not checked.',
  type: 'The response is not HTML ({type}).',
  noindex: 'The page is kept out of search by noindex, so its look in search results is not checked.',
  notFound: 'The page looks like an error page, so its look in search results is not checked.',
  muted: 'You muted this rule here.',
  broken: 'This rule failed: {detail}',
  ...missingTexts,
  'no-keyword': 'You have not said which keyword this page is for.',
  layout: 'Sizes and positions on screen are known only in a browser.',
  'sitemaps-in-part': 'The sitemaps were read only in part, and the page is not in that part.',
  'no-formula':
    'No reading-ease formula is known for the language of this text (known: English, French, German, Spanish).',
  'background-tab': 'The tab was in the background while it loaded, which delays painting.',
  'first-bytes': 'The first bytes of the HTML as served are not known here.',
  'body-size': 'The size of the HTML is not known here.',
  'robots-unreachable': 'robots.txt answers with an error, so its rules are not known.',
  other: '{detail}',
} as const;

/** Inputs by name, as the end of a sentence. */
export const inputTexts = {
  raw: 'the HTML as the server sends it',
  rendered: 'the page after its scripts ran',
  response: 'the server’s response (status and headers)',
  address: 'the address of the page, which --url gives for a file',
  robotsTxt: 'the site’s robots.txt',
  vitals: 'the speed of this view',
  layout: 'the layout on screen',
  sitemaps: 'the site’s sitemap',
  linkStatus: 'the status of the page’s links',
  targets: 'the page behind the canonical and the language versions',
  siteImages: 'icons and social images',
  variants: 'other forms of the address',
  part: 'this part of the page',
} as const;

export type ReasonId = keyof typeof reasonTexts;
