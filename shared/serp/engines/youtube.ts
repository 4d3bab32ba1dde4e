import type { EngineDescription, ItemRule } from '../engine.ts';

const shelves = 'ytd-shelf-renderer, ytd-reel-shelf-renderer, grid-shelf-view-model, ytd-horizontal-card-list-renderer';
const shelfName = '#title, .shelf-title, .yt-shelf-header-layout__title, [role="heading"]';
const videoId = String.raw`[?&]v=([\w-]{11})`;
const clock = String.raw`\d{1,3}:\d\d(?::\d\d)?`;
const shortLink = 'a:is([href^="/shorts/"], [href*="youtube.com/shorts/"])';
/** A short in the list of videos links to itself from its title; its description may link to the same film by time. */
const titleShort = `${shortLink}:is(#thumbnail, #video-title, h3 a, :has(h3))`;
const shortId = String.raw`/shorts/([\w-]{11})`;
const adSlots = 'ytd-ad-slot-renderer, ytd-promoted-video-renderer, ytm-promoted-video-renderer';

const video: ItemRule = {
  type: 'video_result',
  find: [
    { select: 'ytd-video-renderer' },
    { select: 'ytm-video-with-context-renderer, ytm-compact-video-renderer' },
    { select: 'yt-lockup-view-model', has: 'a[href*="/watch?v="]:not([href*="list="])' },
  ],
  fields: {
    id: [
      { select: titleShort, attribute: 'href', pattern: shortId },
      { select: 'a[href*="/watch?"]', attribute: 'href', pattern: videoId },
    ],
    url: [
      { select: titleShort, attribute: 'href', pattern: shortId, template: '/shorts/{}' },
      { select: 'a[href*="/watch?"]', attribute: 'href', pattern: videoId, template: '/watch?v={}' },
    ],
    title: [
      { select: 'a#video-title, #video-title' },
      { select: 'h3[title]', attribute: 'title' },
      { select: 'h3, h4, .media-item-headline' },
    ],
    channel_name: [
      { select: 'ytd-channel-name a[href]' },
      { select: 'ytd-channel-name #text' },
      { select: '.yt-content-metadata-view-model__metadata-row a, yt-content-metadata-view-model a[href^="/@"]' },
      { select: '.ytm-badge-and-byline-item-byline:first-child, ytm-badge-and-byline-renderer > span:first-child' },
    ],
    channel_id: [
      {
        select: 'ytd-channel-name a[href], a#channel-thumbnail, a[href^="/@"], a[href^="/channel/"]',
        attribute: 'href',
        pattern: '^/(?:channel/)?([^/?]+)',
      },
    ],
    views: [
      { select: '#metadata-line .inline-metadata-item:first-of-type', pattern: String.raw`^.*\d.*$` },
      { select: '#metadata-line > span', pattern: String.raw`^.*\d.*$` },
      { select: '.ytm-badge-and-byline-item-byline:nth-child(2)', pattern: String.raw`^.*\d.*$` },
      { select: 'ytm-badge-and-byline-renderer > span:not(:first-child)', pattern: String.raw`^.*\d.*$` },
    ],
    published_text: [
      { select: '#metadata-line .inline-metadata-item ~ .inline-metadata-item' },
      { select: '.ytm-badge-and-byline-item-byline:nth-child(3)' },
      { select: 'ytm-badge-and-byline-renderer > span:not(:first-child):last-child' },
    ],
    duration_text: [
      { select: 'ytd-thumbnail-overlay-time-status-renderer', pattern: clock },
      { select: 'ytd-thumbnail-overlay-time-status-renderer #text', pattern: clock, evenHidden: true },
      { select: 'yt-thumbnail-view-model, ytd-thumbnail', pattern: clock },
      { select: 'ytm-thumbnail-overlay-time-status-renderer', pattern: clock },
    ],
    is_live: [
      { select: '[overlay-style="LIVE"], [data-style="LIVE"]', value: 'live' },
      { select: '[class*="badge-style-type-live-now"], [class*="thumbnail-live"]', value: 'live' },
    ],
    is_short: [{ select: titleShort, value: 'short' }],
    shelf: [
      { closest: shelves, below: shelfName },
      { closest: shelves, value: 'shelf' },
    ],
  },
  sponsored: [{ name: 'ad-slot', closest: adSlots }],
};

const short: ItemRule = {
  type: 'video_result',
  find: [{ select: 'ytm-shorts-lockup-view-model, ytd-reel-item-renderer', has: shortLink }],
  fields: {
    id: [{ select: shortLink, attribute: 'href', pattern: shortId }],
    url: [{ select: shortLink, attribute: 'href', pattern: shortId, template: '/shorts/{}' }],
    title: [{ select: '#video-title' }, { select: 'h3' }, { select: 'a[title]', attribute: 'title' }],
    is_short: [{ value: 'short' }],
    shelf: [
      { closest: shelves, below: shelfName },
      { closest: shelves, value: 'shelf' },
    ],
  },
  sponsored: [{ name: 'ad-slot', closest: adSlots }],
};

export const youtube: EngineDescription = {
  id: 'youtube',
  name: 'YouTube',
  version: '2026-11-29.1',
  provenOn: '2026-07-04',
  pages: [
    {
      vertical: 'videos',
      hosts: [{ names: ['www.youtube', 'm.youtube', 'youtube'], suffixes: ['com'] }],
      paths: ['/results'],
      query: ['search_query', 'q'],
      language: ['hl'],
    },
  ],
  content: 'ytd-search',
  begin: 'ytd-masthead form, ytd-searchbox, ytm-mobile-topbar-renderer',
  states: [
    { state: 'consent', select: 'form[action*="consent.youtube.com"], form[action*="consent.google."]' },
    { state: 'captcha', select: 'form#captcha-form, #recaptcha' },
    {
      state: 'no_results',
      select: 'ytd-search ytd-background-promo-renderer, ytm-search ytm-background-promo-renderer',
    },
  ],
  layouts: [
    {
      name: 'mobile',
      verticals: ['videos', 'web'],
      device: 'mobile',
      detect: 'ytm-search',
      main: 'ytm-search',
      items: [video, short],
    },
    { name: 'desktop', verticals: ['videos', 'web'], detect: 'ytd-search', main: 'ytd-search', items: [video, short] },
  ],
  features: [
    {
      type: 'short_videos',
      verticals: ['videos', 'web'],
      find: [{ select: 'ytd-search ytd-reel-shelf-renderer, ytd-search grid-shelf-view-model' }],
      entries: {
        find: [{ select: `${shortLink}[title], h3 ${shortLink}, ${shortLink}#video-title` }],
        fields: { title: [{ attribute: 'title' }, {}], url: [{ attribute: 'href' }] },
      },
    },
  ],
  account: [
    { select: '#account-name, ytd-active-account-header-renderer #email, #channel-handle', evenHidden: true },
    { select: 'button#avatar-btn img[alt]', attribute: 'alt', evenHidden: true },
  ],
  texts: {
    query: [{ select: 'input[name="search_query"]', attribute: 'value' }],
    did_you_mean: [{ select: 'ytd-did-you-mean-renderer a[href*="search_query="]' }],
    showing_results_for: [{ select: 'ytd-showing-results-for-renderer a[href*="search_query="]' }],
  },
};
