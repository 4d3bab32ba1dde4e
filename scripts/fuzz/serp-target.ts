import { engines } from '#shared/serp/engine-list.ts';
import { readSavedPage } from '#shared/serp/read-saved-page.ts';

import type { FuzzTarget } from './fuzz-target.ts';

const result =
  '<div class="MjjYud"><div class="g"><a href="https://tea.example/"><h3>Tea pots</h3></a><div class="VwiC3b">All of them.</div></div></div>';
const google = `<html lang="en"><body><form role="search"></form><div id="rcnt"><div id="search"><div id="rso">${result.repeat(4)}</div></div><div id="botstuff"></div></div></body></html>`;
const mojeek = `<form></form><div class="results"><ul class="results-standard">${'<li><h2><a href="https://tea.example/">Tea</a></h2><p class="s">Text</p></li>'.repeat(4)}</ul></div><footer></footer>`;
const addresses: Readonly<Record<string, string>> = {
  google: 'https://www.google.com/search?q=tea',
  mojeek: 'https://www.mojeek.com/search?q=tea',
  amazon: 'https://www.amazon.com/s?k=tea',
  youtube: 'https://www.youtube.com/results?search_query=tea',
};

/** Each input is read as a page of several engines: none of them may fail at what another one answers. */
export const serp: FuzzTarget = {
  name: 'serp',
  seeds: [google, mojeek],
  spices: [
    '<div class="MjjYud">',
    '<div class="g">',
    '<h3>',
    '<a href="https://x.example/">',
    '</a>',
    '</div>',
    '<div data-text-ad="1">',
    '<li>',
    'var ytInitialData = {',
    '};</script>',
    ' role="heading" aria-level="3"',
  ],
  corpus: { folder: 'serp', ending: '.html' },
  growing: {
    'results in results': (size) =>
      `<body><div id="rcnt"><div id="search"><div id="rso">${'<div class="MjjYud"><a href="https://x.example/"><h3>t</h3></a>'.repeat(size)}`,
    'containers in containers': (size) =>
      `<body><div id="rcnt"><div id="search"><div id="rso">${'<div class="MjjYud"><div class="g">'.repeat(size / 2)}<a href="https://x.example/"><h3>t</h3></a>`,
    results: (size) =>
      `<body><div id="rcnt"><div id="search"><div id="rso">${result.repeat(size / 4)}</div></div></div>`,
    'results that are never closed': (size) =>
      mojeek.replace('</ul>', '<li><h2><a href="https://tea.example/">Tea<i>'.repeat(size / 2)),
    'result pages in result pages': (size) =>
      mojeek
        .slice(0, mojeek.indexOf('</li><li>'))
        .replace('</h2>', '')
        .repeat(size / 16),
    'results in results of results': (size) =>
      `<body><div id="rcnt"><div id="search"><div id="rso">${result.replaceAll('</div>', '').repeat(size / 6)}`,
    headings: (size) => `<body><main>${'<h2><a href="https://x.example/">t</a></h2>'.repeat(size)}</main>`,
  },
  read: (text) =>
    engines.flatMap((engine) => {
      const url = addresses[engine.id];
      return url === undefined ? [] : [readSavedPage({ html: text, url, engine })];
    }),
};
