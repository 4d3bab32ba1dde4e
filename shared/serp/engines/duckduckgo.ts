import type { EngineDescription, PageRule } from '../engine.ts';
import { duckduckgoVerticals } from './duckduckgo-verticals.ts';

const page = {
  hosts: [
    {
      names: ['duckduckgo', 'www.duckduckgo', 'start.duckduckgo', 'safe.duckduckgo', 'noai.duckduckgo'],
      suffixes: ['com'],
    },
  ],
  paths: ['/'],
  query: ['q'],
  language: ['kl'],
} as const satisfies Partial<PageRule>;

const appFields = {
  url: [
    { select: 'a[data-testid="result-title-a"]', attribute: 'href' },
    { select: 'h2 a[href]', attribute: 'href' },
    { select: 'a[href]:has(h2)', attribute: 'href' },
  ],
  title: [{ select: 'a[data-testid="result-title-a"]' }, { select: 'h2 a' }, { select: 'a h2' }],
  website_name: [{ select: 'a[data-testid="result-extras-url-link"] p' }],
  breadcrumb: [
    { select: 'a[data-testid="result-extras-url-link"] p + p' },
    { select: 'a[data-testid="result-extras-url-link"]' },
  ],
  description: [{ select: '[data-result="snippet"]' }],
  highlighted: [{ select: '[data-result="snippet"] b' }],
} as const;

/** Links of ads go through the engine's own script, those of results never do. */
const adLink = 'a[href*="duckduckgo.com%2Fy.js"], a[href*="duckduckgo.com/y.js"], a[href^="/y.js"]';

const help = '[href*="//duckduckgo.com/duckduckgo-help-pages/"]';

const plainFields = {
  url: [
    { select: `h2 a[href]:not(${help})`, attribute: 'href' },
    { select: 'a[href]:has(h2)', attribute: 'href' },
  ],
  title: [{ select: `h2 a:not(${help})` }, { select: 'a h2' }],
  breadcrumb: [{ select: '.result__url' }, { select: 'h2 ~ div a[href]:not(:has(img))' }],
  description: [{ select: '.result__snippet' }, { select: 'h2 ~ a[href]' }],
  highlighted: [{ select: '.result__snippet b, h2 ~ a b' }],
} as const;

const adDomain = {
  display_url: [{ select: '.result__url' }, { select: 'h2 ~ div a[href]' }],
} as const;

export const duckduckgo: EngineDescription = {
  id: 'duckduckgo',
  name: 'DuckDuckGo',
  version: '2026-11-21.1',
  provenOn: '2026-07-25',
  pages: [
    { ...page, vertical: 'images', where: { ia: ['images'] } },
    { ...page, vertical: 'images', where: { iax: ['images'] } },
    { ...page, vertical: 'videos', where: { ia: ['videos'] } },
    { ...page, vertical: 'videos', where: { iax: ['videos'] } },
    { ...page, vertical: 'news', where: { ia: ['news'] } },
    { ...page, vertical: 'news', where: { iar: ['news'] } },
    { ...page, vertical: 'shopping', where: { ia: ['shopping'] } },
    { ...page, vertical: 'web' },
    {
      ...page,
      vertical: 'web',
      hosts: [{ names: ['html.duckduckgo', 'lite.duckduckgo', 'duckduckgo', 'www.duckduckgo'], suffixes: ['com'] }],
      paths: ['/html', '/html/', '/lite', '/lite/', '/'],
      paging: { parameter: 's', counts: 'results', first: 0, size: 10 },
    },
  ],
  content: '[data-testid="web-vertical"], #links_wrapper, #links',
  begin: 'form',
  states: [
    {
      state: 'captcha',
      always: true,
      select: '#challenge-form, [class*="anomaly-modal"], form[action*="anomaly"], input[name="challenge"]',
    },
    {
      state: 'no_results',
      select: '.no-results, [data-testid^="no-results"], [data-result="no-results"], [data-layout="no_results"]',
    },
    {
      state: 'no_results',
      select:
        'html:has([data-testid="feedback-prompt"]) [data-testid="mainline"]:not(:has(article, h2, h3, [role="heading"]))',
    },
  ],
  layouts: [
    ...duckduckgoVerticals,
    {
      name: 'app',
      verticals: ['web', 'news', 'videos'],
      detect: '[data-testid="mainline"], [data-layout="organic"], article[data-testid="result"]',
      main: '[data-testid="mainline"], body',
      aside: '[data-testid="sidebar"]',
      outside: 'li[data-layout]:not([data-layout="organic"]), article[data-testid="ad"], [data-testid="sidebar"]',
      items: [
        {
          type: 'organic',
          find: [
            { select: 'article[data-testid="result"]' },
            {
              select: 'li[data-layout="organic"]',
              has: 'h2 a[href], a[href] h2',
              outside: ':has(> article[data-testid="result"])',
            },
            {
              select: 'article[data-nrn="result"]',
              outside: '[data-testid]:is([data-testid="ad"], [data-testid="result"])',
            },
          ],
          fields: appFields,
          links: [
            { select: 'table a[href], [data-testid="sitelinks"] a[href]', layout: 'expanded' },
            { select: 'li[id^="sl-"] a[href]', layout: 'inline' },
          ],
        },
        {
          type: 'paid',
          find: [
            { select: 'article[data-testid="ad"]' },
            { select: 'li[data-layout="ad"]', has: 'h2', outside: ':has(> article[data-testid="ad"])' },
          ],
          fields: {
            ...appFields,
            display_url: [{ select: 'a[data-testid="result-extras-url-link"]' }],
            extensions: [{ select: 'li[id^="sl-"] a' }],
          },
        },
      ],
    },
    {
      name: 'html',
      verticals: ['web'],
      detect: '#links h2, .results h2, #links .no-results',
      main: '#links, .results',
      items: [
        {
          type: 'organic',
          find: [
            {
              select: `#links h2 a[href]:not(${help}):not(${adLink}), #links a[href]:has(h2):not(${adLink})`,
              growUntil: '#links',
            },
            { select: `.results h2 a[href]:not(${help}):not(${adLink})`, outside: '#links', growUntil: '.results' },
          ],
          fields: plainFields,
        },
        {
          type: 'paid',
          find: [{ select: `:is(h2 a, a:has(h2)):is(${adLink})`, growUntil: '#links, .results' }],
          fields: { ...plainFields, ...adDomain },
        },
      ],
    },
    {
      name: 'lite',
      verticals: ['web'],
      detect: 'table a.result-link, table td > a[rel="nofollow"]',
      main: 'table',
      items: [
        {
          type: 'organic',
          find: [
            { select: `tr:not(.result-sponsored):has(td > a[rel="nofollow"]:not(${adLink}))` },
            { select: `tr:not(.result-sponsored):has(a.result-link:not(${adLink}))` },
          ],
          fields: {
            url: [{ select: 'a.result-link, td > a[rel="nofollow"]', attribute: 'href' }],
            title: [{ select: 'a.result-link, td > a[rel="nofollow"]' }],
          },
        },
        {
          type: 'paid',
          find: [{ select: `tr:has(td > a[rel="nofollow"]:is(${adLink}))` }],
          fields: {
            url: [{ select: 'td > a[rel="nofollow"]', attribute: 'href' }],
            title: [{ select: 'td > a[rel="nofollow"]' }],
          },
        },
      ],
    },
  ],
  features: [
    {
      type: 'ai_overview',
      find: [{ select: 'li[data-layout="wikinlp"], [data-testid="assist"], li[data-layout="assist"]' }],
      isOne: true,
      entries: {
        find: [{ select: 'a[href^="http"]' }],
        fields: { title: [{ attribute: 'aria-label' }, {}], url: [{ attribute: 'href' }] },
      },
    },
    {
      type: 'related_searches',
      find: [{ select: 'li[data-layout="related_searches"], [data-testid="related-searches"], .related-searches' }],
      isOne: true,
      entries: { find: [{ select: 'a[href], li' }], fields: { title: [{}] } },
      minEntries: 2,
    },
    {
      type: 'knowledge_graph',
      find: [{ select: 'li[data-layout="about"], [data-testid="about"]' }],
      isOne: true,
      fields: {
        title: [{ select: 'h2' }],
        url: [{ select: 'a[href^="http"]', attribute: 'href' }],
        description: [{ select: 'p' }, {}],
      },
    },
    { type: 'video', find: [{ select: 'li[data-layout="videos"]' }], isOne: true },
    { type: 'images', find: [{ select: 'li[data-layout="images"]' }], isOne: true },
    { type: 'top_stories', find: [{ select: 'li[data-layout="news"]' }], isOne: true },
    { type: 'local_pack', find: [{ select: 'li[data-layout="places"], li[data-layout="maps"]' }], isOne: true },
    { type: 'shopping', find: [{ select: 'li[data-layout="products"], li[data-layout="shopping"]' }], isOne: true },
    { type: 'dictionary', find: [{ select: '#zero_click_wrapper .zci--dictionary_definition' }], isOne: true },
    {
      type: 'answer_box',
      find: [{ select: '#zero_click_wrapper .zci.is-active, .zci-wrapper .zci--answer' }],
      isOne: true,
    },
  ],
  account: [{ select: 'header, [id*="header"]', pattern: String.raw`[\w.+-]{1,64}@[\w.-]{3,99}`, evenHidden: true }],
  texts: {
    query: [{ select: 'input[name="q"]', attribute: 'value' }],
    showing_results_for: [{ select: '[data-testid="spelling-message"] a, #did_you_mean a, .msg--spelling a' }],
  },
};
