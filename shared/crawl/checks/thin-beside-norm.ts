import { median } from '#shared/kernel/median.ts';
import type { Site } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding, templateSizes } from './check.ts';
import { counted } from '#shared/kernel/counted.ts';

const leastPages = 10;

export const check = defineCheck({
  id: 'site/thin-beside-norm',
  severity: 'notice',
  basis: 'practice',
  needs: ['audit'],
  sample: { least: leastPages, norm: 'template', sizes: ({ indexable }) => templateSizes(indexable) },
  texts: {
    title: 'Pages with far less text than their like',
    found:
      '{count, plural, one {# page of {group} has} other {# pages of {group} have}} less than a quarter of the words usual there ({median}).',
    why: 'Within one template a page with hardly any text is often empty, half finished, or an error that answers with success.',
    fix: 'Fill it, take it out of the index, or let it answer 404.',
  },
  source: {
    label: 'Google: helpful content',
    url: 'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
    checked: '2026-11',
  },
  find,
});

const thinShare = 0.25;
/** Where pages are short anyway, a quarter of their words is no measure. */
const leastMedian = 100;

function find(site: Site): readonly SiteFinding[] {
  return [...Map.groupBy(site.indexable, ({ template }) => template)].flatMap(([template, pages]) => {
    if (pages.length < leastPages) return [];
    const usual = median(pages.map(({ mainWordCount }) => mainWordCount));
    const thin = pages.filter(({ mainWordCount }) => mainWordCount < usual * thinShare);
    if (thin.length === 0 || usual < leastMedian) return [];
    return [
      pagesFinding(
        template,
        thin.map(({ mainWordCount, url }) => ({ url, value: counted(mainWordCount, 'word') })),
        { median: usual },
      ),
    ];
  });
}
