import { decideNoindex } from '#shared/audit/reading/noindex.ts';
import { resultsHere } from '#shared/audit/reading/rich-results-here.ts';
import { placeOf } from '#shared/audit/reading/schema-reading.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/rich-result-eligibility',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['page', 'robotsDirectives', 'structuredData'],
  texts: {
    title: 'Structured data that earns no rich result',
    found:
      '{reason, select, noindex {Google shows no rich result of a page that it may not index: {names}.} other {What Google would show is missing, so there is no rich result: {names}.}}',
    why: 'Nothing is broken: the markup is valid, but it does not hold what a rich result is made of, or the page is kept out of the index.',
    fix: 'Add offers, reviews or ratings where the page has them; otherwise leave it.',
  },
  source: {
    label: 'Google: structured data guidelines',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
    checked: '2026-11',
  },
  check({ page, robotsDirectives, structuredData }) {
    const results = resultsHere(structuredData, page.url);
    if (results.length === 0) return notApplicable;
    const headers = page.facts.response.state === 'present' ? page.facts.response.value.headers : {};
    const isKeptOut = decideNoindex(robotsDirectives, headers, page.collectedAt).isBlocked;
    const shown = results.filter(({ state }) => (isKeptOut ? state === 'eligible' : state === 'not-tried'));
    const without = shown.filter(
      ({ item }) => isKeptOut || results.every((other) => other.item !== item || other.state === 'not-tried'),
    );
    if (without.length === 0) return pass;
    const names = [...new Set(without.map(({ feature }) => feature.name))].join(', ');
    const places = [...new Set(without.map(({ item }) => item))].map((item) => ({
      ...placeOf(item),
      value: item.types.join(', '),
    }));
    return fail({ names, reason: isKeptOut ? 'noindex' : 'nothing' }, places);
  },
});
