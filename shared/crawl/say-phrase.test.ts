import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { connectionFaultWords } from '#shared/kernel/connection-fault.ts';
import { english, type Translation } from '#shared/kernel/translation.ts';
import { checkCases, home, numbered, page } from '#shared/testing/check-cases.data.ts';
import { crawledSite } from '#shared/testing/crawled-site.ts';

import { checks } from './checks/check-list.ts';
import { runChecks } from './checks/run-checks.ts';
import { crawlPhrases } from './crawl-phrases.data.ts';
import { detailWords, endWords } from './outcome-words.ts';
import { sayPhrase, sayValue } from './say-phrase.ts';

const languages = (['de', 'fr'] as const).map((locale): Translation => ({
  locale,
  texts: JSON.parse(readFileSync(`locales/${locale}/crawl.json`, 'utf8')),
}));
const [german = english] = languages;

describe('phrases of reports', () => {
  it('says values that are phrases too, and leaves addresses as they are', () => {
    expect(sayPhrase('redirects to https://a.example/x, which answers 404', german)).toBe(
      'leitet auf https://a.example/x weiter und antwortet mit 404',
    );
    expect(sayPhrase('too few pages: fewer than 10 can be compared', german)).toBe(
      'zu wenige Seiten: weniger als 10 lassen sich vergleichen',
    );
    expect(sayPhrase('answers 404', english)).toBe('answers 404');
    expect(sayPhrase('something of a later version', german)).toBe('something of a later version');
  });

  it('are not looked for in what a site itself says', () => {
    expect(sayValue('site/title-duplicate', 'contact', german)).toBe('contact');
    expect(sayValue('site/contact-about-privacy', 'contact', german)).toBe('Kontakt');
  });

  it('has every reason for which something is not checked', () => {
    const list = ['https://example.com/'];
    const reasons = [
      crawledSite({ paths: {} }),
      crawledSite({ paths: { '/': home('/p/1'), '/p/1': page('P') } }),
      crawledSite({ paths: { '/': home() }, settings: { list, maxDepth: 0 } }),
      crawledSite({ paths: { '/': home('/p/1'), ...numbered(9, () => page('P')) }, settings: { maxPages: 1 } }),
    ].flatMap((site) => runChecks(site).notChecked.map(({ reason }) => reason));
    for (const language of languages)
      for (const reason of [...reasons, ...Object.values(endWords)])
        expect(sayPhrase(reason, language)).not.toBe(reason);
    expect(reasons).toContain('the links of a list are not followed');
  });

  it('has every reason for which an address was not asked', () => {
    const details = ['depth', 'redirects', 'pages', 'requests', 'time', 'bytes', 'pattern', 'private address'];
    const forms = ['no address', 'hidden', 'repeated folders', 'calendar', 'too long', 'too many folders'];
    const faults = Object.keys(connectionFaultWords);
    const said = [...details, ...forms, ...faults].map((detail) => detailWords(detail));
    const phrases: readonly string[] = Object.values(crawlPhrases);
    expect(said.filter((words) => !phrases.includes(words))).toEqual([]);
  });
});

describe.each([
  'broken-internal',
  'robots-blocked-resource',
  'hreflang-bad-target',
  'canonical-to-error',
  'server-errors',
  'thin-beside-norm',
  'hreflang-unread',
  'empty-shell',
  'content-duplicate',
  'one-inlink',
  'canonical-form-drift',
  'contact-about-privacy',
  'hreflang-code-mismatch',
  'link-to-redirect',
  'pagination',
  'sitemap-not-indexable',
])('what site/%s finds', (name) => {
  const found = checkCases
    .filter(([check]) => check === name)
    .flatMap(([, , files]) => checks.find(({ id }) => id === `site/${name}`)?.find(crawledSite(files)) ?? []);

  it('is said in German', () => {
    const words = found.flatMap(({ group, params, places }) => [
      group,
      ...Object.values(params),
      ...places.flatMap(({ value }) => value ?? []),
    ]);
    // A status is a number; `https` is what a canonical is compared by; `noindex` and `www` are the same in every language.
    const same = /^(?:\d{3}|https?:.*|https?|noindex|www|single pages|whole site|\/.*)$/;
    const unsaid = words.filter(
      (word) => typeof word === 'string' && !same.test(word) && sayValue(`site/${name}`, word, german) === word,
    );
    expect(unsaid).toEqual([]);
    expect(words.length).toBeGreaterThan(0);
  });
});
