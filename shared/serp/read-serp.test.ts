import { describe, expect, test } from 'vitest';

import { parseDocument } from '#shared/page/parsed-document.ts';

import type { EngineDescription } from './engine.ts';
import { google } from './engines/google.ts';
import { mojeek } from './engines/mojeek.ts';
import { readSerp } from './read-serp.ts';
import { serpSnapshot } from './snapshot.ts';
import { withDomains } from './with-domains.ts';

const url = 'https://www.mojeek.com/search?q=bench';
const result = (n: number, title = `Bench ${n}`): string =>
  `<li><h2><a href="https://site${n}.example.co.uk/">${title}</a></h2><p class="s">Text ${n}</p></li>`;
const page = (results: string): string =>
  `<form></form><div class="results"><ul class="results-standard">${results}</ul></div><footer></footer>`;
const read = (html: string, engine: EngineDescription = mojeek, address = url) =>
  readSerp(parseDocument(html, { url: address }), engine, address);

describe('readSerp', () => {
  test('gives the elements of each item, and no node in the snapshot', () => {
    const view = parseDocument(page(result(1) + result(2)), { url });
    const { snapshot, elements } = readSerp(view, mojeek, url);
    expect(
      elements.map(({ item, element, anchor }) => [
        item,
        view.tagName(element),
        anchor && view.attribute(anchor, 'href'),
      ]),
    ).toEqual([
      [0, 'li', 'https://site1.example.co.uk/'],
      [1, 'li', 'https://site2.example.co.uk/'],
    ]);
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  });

  test('keeps markup in a title as text', () => {
    const { items } = read(
      page(result(1, '&lt;img src=x onerror=alert(1)&gt;<b>Bench</b><script>alert(2)</script>')),
    ).snapshot;
    expect(items).toMatchObject([{ title: '<img src=x onerror=alert(1)>Bench' }]);
  });

  test.each([
    ['an empty document', ''],
    ['a page of something else', '<h1>Hello</h1><p>There</p>'],
    [
      'a page that has not come to its end',
      '<form></form><div class="results"><ul class="results-standard">' + result(1),
    ],
  ])('gives no rank for %s', (_name, html) => {
    expect(read(html).snapshot).toMatchObject({ state: 'unknown_layout', items: [] });
  });

  test('reads what a page grew to', () => {
    const { snapshot } = read(page(Array.from({ length: 500 }, (_, n) => result(n)).join('')));
    expect(snapshot.items).toHaveLength(500);
    expect(snapshot.items.at(-1)).toMatchObject({ rank_absolute: 500, rank_group: 500, title: 'Bench 499' });
    expect(serpSnapshot.safeParse(snapshot).success).toBe(true);
  });

  test('stops at what a snapshot holds and says so', () => {
    const { snapshot } = read(page(Array.from({ length: 1_005 }, (_, n) => result(n)).join('')));
    expect(snapshot.items).toHaveLength(1_000);
    expect(snapshot.parser.warnings).toContain('too-many-items');
  });

  test('leaves out hidden results', () => {
    const { items } = read(page(`<div hidden>${result(1)}</div>${result(2)}`)).snapshot;
    expect(items).toMatchObject([{ title: 'Bench 2', rank_group: 1 }]);
  });

  test('takes hidden results where the page shows none, and says so', () => {
    const { snapshot } = read(page(`<div style="display:none">${result(1)}</div>`));
    expect(snapshot).toMatchObject({
      state: 'ok',
      parser: { warnings: ['results-hidden'] },
      items: [{ title: 'Bench 1' }],
    });
    expect(snapshot.parser.confidence).toBeLessThan(1);
  });

  test('leaves out a result without an address, and says so', () => {
    const html = page(
      '<li><h2><a href="javascript:alert(1)">Trap</a></h2><a href="https://a.example/"><h2></h2></a></li>' + result(2),
    );
    const { snapshot } = read(html);
    expect(snapshot.items).toMatchObject([{ title: 'Bench 2' }]);
    expect(snapshot.parser.warnings).toContain('result-without-title-or-url');
  });

  test('falls back to headings that lead out of the engine, and marks that', () => {
    const blind: EngineDescription = { ...mojeek, layouts: mojeek.layouts.map((layout) => ({ ...layout, items: [] })) };
    const { snapshot } = read(page([1, 2, 3].map((n) => result(n)).join('')), blind);
    expect(snapshot).toMatchObject({
      state: 'ok',
      parser: { method: 'fallback', warnings: ['read-by-fallback'] },
      items: [{ type: 'organic', title: 'Bench 1' }, { title: 'Bench 2' }, { title: 'Bench 3' }],
    });
    expect(snapshot.parser.confidence).toBeLessThanOrEqual(0.5);
  });

  test('does not take two headings for a results page', () => {
    const blind: EngineDescription = { ...mojeek, layouts: mojeek.layouts.map((layout) => ({ ...layout, items: [] })) };
    expect(read(page(result(1) + result(2)), blind).snapshot).toMatchObject({ state: 'unknown_layout', items: [] });
  });

  test('goes on without a rule whose selector no document understands', () => {
    const broken: EngineDescription = {
      ...mojeek,
      features: [{ type: 'images', find: [{ select: 'a:::b' }] }, ...mojeek.features],
    };
    const { snapshot } = read(page(result(1)), broken);
    expect(snapshot).toMatchObject({ state: 'ok', items: [{ title: 'Bench 1' }] });
    expect(snapshot.parser.warnings).toContain('invalid-selector');
  });

  test('a captcha with results behind it gives no rank', () => {
    const html = `<form id="captcha-form" action="index"></form><div id="rso"><a href="https://a.example/"><h3>A</h3></a></div>`;
    expect(read(html, google, 'https://www.google.com/search?q=a').snapshot).toMatchObject({
      state: 'captcha',
      items: [],
    });
  });

  test('says how the engine changed the query', () => {
    const html = `<div id="taw"><a id="fprsl">garden bench</a></div><div id="rso"><a href="https://a.example/"><h3>A</h3></a></div>`;
    expect(read(html, google, 'https://www.google.com/search?q=gardn+bench').snapshot.spell).toEqual({
      original: 'gardn bench',
      corrected: 'garden bench',
      type: 'showing_results_for',
    });
  });
});

test('withDomains fills the registrable domain', () => {
  const { items } = withDomains(read(page(result(1))).snapshot);
  expect(items).toMatchObject([{ domain: 'site1.example.co.uk', registrable_domain: 'example.co.uk' }]);
});
