import { describe, expect, test } from 'vitest';

import { collectDocument } from '#shared/audit/collect-document.ts';
import type { DocumentFacts } from '#shared/audit/facts/facts.ts';
import { parseDocument } from '#shared/page/parsed-document.ts';

function collect(html: string): DocumentFacts {
  return collectDocument(parseDocument(html, { url: 'https://www.example.com/dir/page' })).document;
}

describe('controls', () => {
  const nameless = (html: string): string[] =>
    collect(html).controls?.nameless.map(({ kind, tag }) => `${kind} ${tag}`) ?? [];

  test.each([
    ['<button></button>', ['button button']],
    ['<button><svg></svg></button>', ['button button']],
    ['<button><svg><title>Close</title></svg></button>', []],
    ['<button><img alt="Close"></button>', []],
    ['<button><i aria-label="Close"></i></button>', []],
    ['<button>Close</button>', []],
    ['<button aria-label="Close"></button>', []],
    ['<button aria-labelledby="x"></button><p id="x">Close</p>', []],
    ['<button aria-labelledby="gone"></button>', ['button button']],
    ['<button hidden></button><button aria-hidden="true"></button>', []],
    ['<div role="button"></div><p>Not its name</p>', ['button div']],
    ['<input type="button">', ['button input']],
    ['<input type="submit"><input type="hidden"><input type="image">', []],
    ['<input>', ['field input']],
    ['<label>Name <input></label>', []],
    ['<input id="n"><label for="n">Name</label>', []],
    ['<input placeholder="Name">', []],
    ['<select></select><textarea></textarea>', ['field select', 'field textarea']],
  ])('reads the names of %s', (html, expected) => {
    expect(nameless(html)).toEqual(expected);
  });

  test('finds addresses on elements that are no links', () => {
    const { controls } = collect(
      '<span href="https://a.example/">a</span><button routerLink="/b">b</button><a routerLink="/c">c</a><my-link href="/d">d</my-link><div href="">e</div><svg><use href="#f" /></svg>',
    );
    expect(controls?.clickTargets.map(({ tag, code }) => [tag, code])).toEqual([
      ['span', 'https://a.example/'],
      ['button', '/b'],
    ]);
  });

  test('finds clicks that open an address outside of links, and counts main landmarks', () => {
    const { controls } = collect(
      '<div onclick="location.href=\'/x\'">a</div><a href="/y" onclick="location=1">b</a><i onclick="location=\'/s?q=\'+q">s</i><main></main><div role="main"></div>',
    );
    expect(controls?.clickTargets.map(({ tag, code }) => [tag, code])).toEqual([['div', "location.href='/x'"]]);
    expect(controls?.mainCount).toBe(2);
  });
});

describe('media', () => {
  test('reads videos and players, their sources and captions', () => {
    const { media } = collect(
      '<video poster="p.jpg"><source src="a.mp4"><track kind="captions" src="c.vtt"></video><video src="data:video/mp4;base64,AA"></video><iframe src="https://www.youtube.com/embed/x"></iframe><iframe src="https://ads.example/"></iframe>',
    );
    expect(media?.videos.map(({ tag, url, poster, hasCaptions }) => [tag, url, poster, hasCaptions])).toEqual([
      ['video', 'https://www.example.com/dir/a.mp4', 'p.jpg', true],
      ['video', 'data:video/mp4;base64,AA', null, false],
      ['iframe', 'https://www.youtube.com/embed/x', null, false],
    ]);
  });

  test('counts what is kept out of snippets where Google reads the attribute', () => {
    const { media } = collect(
      '<p>open</p><div data-nosnippet><p>shut</p></div><p>open</p><p data-nosnippet>open</p><span data-nosnippet>ab</span>',
    );
    expect(media?.noSnippets.map(({ tag }) => tag)).toEqual(['div', 'p', 'span']);
    expect(media?.noSnippetCharacters).toBe(6);
  });

  test('finds images written into the HTML, and figures without a caption', () => {
    const { media } = collect(
      `<img src="data:image/png;base64,${'A'.repeat(2_000)}"><figure><img src="a.png"></figure><figure><img src="b.png"><figcaption>B</figcaption></figure>`,
    );
    expect(media?.dataImages.map(({ sizeBytes }) => sizeBytes)).toEqual([2_022]);
    expect(media?.figuresWithoutCaption).toHaveLength(1);
  });
});

describe('marks in text and scripts', () => {
  test('keeps the main text by block, without what surrounds it', () => {
    const { text } = collect(
      '<header>Top</header><main><h1>A  <b>b</b></h1><p>One\n two.</p><p></p>End</main><footer>F</footer>',
    );
    expect(text?.mainText).toBe('A b\nOne two.\nEnd');
  });

  test('finds phone numbers that are no link, and the year of the copyright', () => {
    const { text } = collect(
      '<p>Call +49 30 901820 or <a href="tel:+1">+1 202 555 0100</a></p><footer>© 2019–2021 Tea Ltd</footer>',
    );
    expect(text?.plainPhones.map(({ text: phone }) => phone)).toEqual(['+49 30 901820']);
    expect(text?.copyright?.text).toBe('© 2019–2021');
  });

  test('finds redirects by script and keys that give rights, but never keeps a whole key', () => {
    const { resources } = collect(
      `<script>window.location.href = "/new"</script><script>on('x', () => { location.href = "/no" })</script><script>const k = "${'AKIA'}ABCDEFGHIJKLMNOP"</script>`,
    );
    expect(resources?.scriptRedirects.map(({ url: target }) => target)).toEqual(['https://www.example.com/new']);
    expect(resources?.secrets.map(({ kind, start }) => [kind, start])).toEqual([['AWS', 'AKIAABCD']]);
  });

  test.each([
    ['<noscript>JavaScript is required</noscript>', ['text']],
    ['<noscript><link rel="stylesheet" href="x.css"> <style>p { color: red }</style><!-- x --></noscript>', []],
    ['<noscript>Please <a href="/on">switch it on</a></noscript>', ['text']],
    ['<noscript><p>On</p></noscript>', ['p']],
    ['<noscript>  </noscript>', []],
    ['<noscript>\u00a0</noscript>', ['text']],
    [`<noscript>${'<!--'.repeat(25_000)}</noscript>`, []],
  ])('tells what closes the head in %s', (head, tags) => {
    const { structure } = collectDocument(
      parseDocument(`<html><head>${head}</head><body></body></html>`, { url: 'https://shop.example/' }),
    ).document;
    expect(structure?.bodyNoscripts.map(({ tag }) => tag)).toEqual(tags);
  });

  test('finds what the head’s noscript may not hold, and addresses that only scripts read', () => {
    const { structure, images } = collect(
      '<head><noscript><link rel="stylesheet" href="x.css"></noscript><noscript><img src="p.gif"></noscript></head><body><img data-src="a.jpg">',
    );
    expect(structure?.bodyNoscripts.length).toBeLessThanOrEqual(1);
    expect(images?.at(-1)?.lazySource).toBe('a.jpg');
  });
});

test.each(['routerLink', '[routerLink]', 'ng-href', ':href', 'v-bind:href', 'onclick'])(
  'an address that only a script reads, in %s, is a click handler',
  (attribute) => {
    expect(collect(`<a ${attribute}="/b">b</a>`).links?.[0]?.hasClickHandler).toBe(true);
  },
);

test.each([
  ['<meta name="robots" content="noindex">', ['robots']],
  ['<meta property="robots" content="noindex">', ['property: robots']],
  ['<meta http-equiv="robots" content="noindex">', ['http-equiv: robots']],
  ['<meta itemprop="googlebot" content="noindex">', ['itemprop: googlebot']],
  ['<meta name="robot" content="noindex">', ['robot']],
  ['<meta http-equiv="X-Robots-Tag" content="noindex">', ['http-equiv: x-robots-tag']],
  ['<meta name=”robots” content=”noindex”>', ['”robots”']],
  ['<meta http-equiv="refresh" content="3"><meta name="description" id="robots" content="x">', []],
])('the names of robots tags in %s', (html, agents) => {
  expect(collect(html).robotsDirectives?.map(({ agent }) => agent)).toEqual(agents);
});
