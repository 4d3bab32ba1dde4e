import { linkTargets } from '#shared/audit/reading/link-targets.ts';
import { urlParts } from '#shared/audit/reading/url-parts.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'hreflang/missing',
  severity: 'notice',
  basis: 'practice',
  scope: 'indexable',

  needs: ['hreflang', 'links', 'page'],
  texts: {
    title: 'Language switch without hreflang',
    found:
      'The page links to itself in {count, plural, one {# other language} other {# other languages}} ({codes}), but has no hreflang.',
    why: 'Without it, Google guesses which version is for which users.',
    fix: 'Name every version in link elements, a header or the sitemap.',
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  check({ hreflang, links, page }) {
    if (hreflang.length > 0) return pass;
    if (
      page.facts.context.sitemaps.state === 'present' &&
      page.facts.context.sitemaps.value.entries.some(({ alternates }) => alternates.length > 0)
    )
      return pass;
    const path = pathWithoutLanguage(urlParts(page.url).path);
    const own = languageOfPath(urlParts(page.url).path);
    const codes = new Set<string>();
    for (const { link, path: target } of linkTargets(links)) {
      const code = link.kind === 'internal' ? languageOfPath(target) : null;
      if (code !== null && code !== own && pathWithoutLanguage(target) === path) codes.add(code);
    }
    return codes.size === 0
      ? notApplicable
      : fail({ count: codes.size, codes: [...codes].slice(0, 10).join(', ') }, []);
  },
});

const languagePath = /^\/([a-z]{2})(?:[-_][a-z]{2})?(\/.*)?$/i;

function languageOfPath(path: string): string | null {
  return languagePath.exec(path)?.[1]?.toLowerCase() ?? null;
}

function pathWithoutLanguage(path: string): string {
  return (languagePath.exec(path)?.[2] ?? (languagePath.test(path) ? '/' : path)).replace(/\/$/, '');
}
