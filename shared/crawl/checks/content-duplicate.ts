import type { Site } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';
import { copySample, isExplained, isOneAddress, textGroups } from './text-groups.ts';
import { counted } from '#shared/kernel/counted.ts';

export const check = defineCheck({
  id: 'site/content-duplicate',
  severity: 'warning',
  basis: 'google',
  needs: ['audit'],
  sample: copySample,
  texts: {
    title: 'The same text under several addresses',
    found: '{count} pages have the same text, and nothing says which one counts.',
    why: 'Google keeps one of them and chooses itself. Links and figures are split between the addresses until it has.',
    fix: 'Redirect the others to one address, or name it as their canonical.',
  },
  source: {
    label: 'Google: canonicalization',
    url: 'https://developers.google.com/search/docs/crawling-indexing/canonicalization',
    checked: '2026-11',
  },
  find,
});

function find(site: Site): readonly SiteFinding[] {
  return textGroups(site)
    .filter((group) => !isExplained(site, group) && !isOneAddress(group))
    .map((group) =>
      pagesFinding(
        group[0]?.url ?? '',
        group.map(({ url, wordCount }) => ({ url, value: counted(wordCount, 'word') })),
      ),
    );
}
