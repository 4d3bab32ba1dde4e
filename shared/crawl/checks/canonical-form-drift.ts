import type { Site, SitePage } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';

const leastPages = 10;

export const check = defineCheck({
  id: 'site/canonical-form-drift',
  severity: 'notice',
  basis: 'practice',
  needs: [],
  sample: { least: leastPages, norm: 'site', sizes: (site) => [pagesWithCanonical(site).length] },
  texts: {
    title: 'Canonicals written in different ways',
    found: '{count, plural, one {# canonical is} other {# canonicals are}} not written as the others: {group}.',
    why: 'The way most canonicals are written is the way the site means. The others may name addresses that differ by a slash, a scheme or a host.',
    fix: 'Write all in one way.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  find,
});

const leastShare = 0.7;

interface Form {
  readonly name: string;
  readonly of: (url: URL) => string | undefined;
}

const forms: readonly Form[] = [
  { name: 'scheme', of: ({ protocol }) => protocol.slice(0, -1) },
  { name: 'www', of: ({ hostname }) => (hostname.startsWith('www.') ? 'with www' : 'without www') },
  {
    name: 'slash at the end',
    of: ({ pathname }) =>
      pathname === '/' || /\.\w+$/.test(pathname) ? undefined : pathname.endsWith('/') ? 'with' : 'without',
  },
  {
    name: 'tracking parameters',
    of: ({ search }) => (/[?&](utm_\w+|gclid|fbclid|msclkid)=/.test(search) ? 'with' : 'without'),
  },
];

/** A minority beside at least 70 % that agree. */
function find(site: Site): readonly SiteFinding[] {
  const pages = pagesWithCanonical(site);
  return forms.flatMap(({ name, of }) => {
    const written = pages.flatMap(({ canonical, url }) => {
      const form = of(new URL(canonical ?? url));
      return form === undefined ? [] : [{ url, target: canonical ?? '', value: form }];
    });
    const groups = [...Map.groupBy(written, ({ value }) => value)].toSorted(([, a], [, b]) => b.length - a.length);
    const [first, ...others] = groups;
    if (written.length < leastPages || !first || others.length === 0 || first[1].length < written.length * leastShare)
      return [];
    return [
      pagesFinding(
        name,
        others.flatMap(([, places]) => places),
        { form: first[0] },
      ),
    ];
  });
}

function pagesWithCanonical(site: Site): readonly SitePage[] {
  return [...site.pages.values()].filter(({ canonical }) => canonical !== null);
}
