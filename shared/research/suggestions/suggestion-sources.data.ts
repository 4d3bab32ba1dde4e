import type { SuggestionSource } from './suggestion-source.ts';

/** At most two requests a second. */
const minIntervalMs = 500;
const opensearch = { kind: 'opensearch' } as const;
const google = 'https://suggestqueries.google.com/complete/search?client=firefox&oe=utf8&ie=utf8';

/**
 * Who suggests searches. All but Wikipedia are undocumented and may change or refuse: decision 0065. Addresses and shapes
 * as public clients use them (searxng/searxng, `searx/autocomplete.py`), checked 2026-11.
 */
export const suggestionSources = [
  {
    id: 'wikipedia',
    name: 'Wikipedia',
    url: 'https://{language}.wikipedia.org/w/api.php?action=opensearch&format=json&limit=20&redirects=return&origin=*&search={q}',
    parser: opensearch,
    minIntervalMs,
    isOpen: true,
    docs: 'https://www.mediawiki.org/wiki/API:Opensearch',
  },
  {
    id: 'google',
    name: 'Google',
    url: `${google}&hl={language}&gl={country}&q={q}`,
    parser: opensearch,
    minIntervalMs,
    isOpen: false,
  },
  {
    id: 'youtube',
    name: 'YouTube',
    url: `${google}&ds=yt&hl={language}&gl={country}&q={q}`,
    parser: opensearch,
    minIntervalMs,
    isOpen: false,
  },
  {
    id: 'google-shopping',
    name: 'Google Shopping',
    url: `${google}&ds=sh&hl={language}&gl={country}&q={q}`,
    parser: opensearch,
    minIntervalMs,
    isOpen: false,
  },
  {
    id: 'bing',
    name: 'Bing',
    url: 'https://api.bing.com/osjson.aspx?mkt={language}-{COUNTRY}&query={q}',
    parser: opensearch,
    minIntervalMs,
    isOpen: false,
  },
  {
    id: 'duckduckgo',
    name: 'DuckDuckGo',
    url: 'https://duckduckgo.com/ac/?type=list&kl={country}-{language}&q={q}',
    parser: opensearch,
    minIntervalMs,
    isOpen: false,
  },
  {
    id: 'brave',
    name: 'Brave',
    url: 'https://search.brave.com/api/suggest?country={country}&q={q}',
    parser: opensearch,
    minIntervalMs,
    isOpen: false,
  },
  {
    id: 'ecosia',
    name: 'Ecosia',
    url: 'https://ac.ecosia.org/autocomplete?type=list&mkt={language}-{country}&q={q}',
    parser: opensearch,
    minIntervalMs,
    isOpen: false,
  },
  {
    id: 'yandex',
    name: 'Yandex',
    url: 'https://suggest.yandex.com/suggest-ff.cgi?uil={language}&part={q}',
    parser: opensearch,
    minIntervalMs,
    isOpen: false,
  },
  {
    id: 'baidu',
    name: 'Baidu',
    url: 'https://www.baidu.com/sugrec?ie=utf-8&json=1&prod=pc&wd={q}',
    parser: { kind: 'path', path: ['g', '*', 'q'], mayLack: true },
    minIntervalMs,
    isOpen: false,
  },
  {
    id: 'amazon',
    name: 'Amazon',
    url: 'https://{host}/api/2017/suggestions?mid={market}&alias=aps&limit=11&suggestion-type=KEYWORD&prefix={q}',
    // Ids of marketplaces: https://developer-docs.amazon.com/sp-api/docs/marketplace-ids
    places: {
      default: { host: 'completion.amazon.com', market: 'ATVPDKIKX0DER' },
      au: { host: 'completion.amazon.com.au', market: 'A39IBJ37TRP1C6' },
      be: { host: 'completion.amazon.com.be', market: 'AMEN7PMS3EDWL' },
      br: { host: 'completion.amazon.com.br', market: 'A2Q3Y263D00KWC' },
      ca: { host: 'completion.amazon.ca', market: 'A2EUQ1WTGCTBG2' },
      de: { host: 'completion.amazon.de', market: 'A1PA6795UKMFR9' },
      es: { host: 'completion.amazon.es', market: 'A1RKKUPIHCS9HS' },
      fr: { host: 'completion.amazon.fr', market: 'A13V1IB3VIYZZH' },
      gb: { host: 'completion.amazon.co.uk', market: 'A1F83G8C2ARO7P' },
      it: { host: 'completion.amazon.it', market: 'APJ6JRA9NG5V4' },
    },
    parser: { kind: 'path', path: ['suggestions', '*', 'value'] },
    minIntervalMs,
    isOpen: false,
  },
  {
    id: 'ebay',
    name: 'eBay',
    url: 'https://{host}/autosug?_jgr=1&sId={market}&_ch=0&kwd={q}',
    // Ids of sites: https://developer.ebay.com/devzone/merchandising/docs/concepts/siteidtoglobalid.html
    places: {
      default: { host: 'www.ebay.com', market: '0' },
      au: { host: 'www.ebay.com.au', market: '15' },
      ca: { host: 'www.ebay.ca', market: '2' },
      de: { host: 'www.ebay.de', market: '77' },
      es: { host: 'www.ebay.es', market: '186' },
      fr: { host: 'www.ebay.fr', market: '71' },
      gb: { host: 'www.ebay.co.uk', market: '3' },
      it: { host: 'www.ebay.it', market: '101' },
    },
    parser: { kind: 'path', path: ['res', 'sug', '*'], mayLack: true, isWrapped: true, strips: 'html' },
    minIntervalMs,
    isOpen: false,
  },
  {
    id: 'etsy',
    name: 'Etsy',
    url: 'https://www.etsy.com/suggestions_ajax.php?search_type=all&search_query={q}',
    parser: { kind: 'path', path: ['results', '*', 'query'] },
    minIntervalMs,
    isOpen: false,
  },
] as const satisfies readonly SuggestionSource[];

export type SuggestionSourceId = (typeof suggestionSources)[number]['id'];

/** Undefined for an id that is not on the list, as one that an older version stored. */
export function findSuggestionSource(id: string): (SuggestionSource & { readonly id: SuggestionSourceId }) | undefined {
  return suggestionSources.find((source) => source.id === id);
}
