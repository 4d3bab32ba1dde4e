import { placeOf, readSchema } from '#shared/audit/reading/schema-reading.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';
import type { SchemaItem } from '#shared/structured-data/schema-graph.ts';

export const rule = defineRule({
  id: 'schema/breadcrumb',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['structuredData'],
  texts: {
    title: 'Breadcrumb list not in order',
    found:
      '{reason, select, short {The breadcrumb list has fewer than two steps.} other {The positions of the breadcrumb list are not 1, 2, 3 …: {positions}.}}',
    why: 'Google shows the path of a breadcrumb list only where it has at least two steps in a clear order.',
    fix: 'List every step from the top to this page, numbered from 1.',
  },
  source: {
    label: 'Google: breadcrumbs',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/breadcrumb',
    checked: '2026-11',
  },
  check({ structuredData }) {
    const lists = readSchema(structuredData).items.filter(
      ({ types, properties }) => types.includes('BreadcrumbList') && properties.has('itemListElement'),
    );
    if (lists.length === 0) return notApplicable;
    const short = lists.filter((list) => stepsOf(list).length === 1);
    const unordered = lists.filter((list) => !isInOrder(positionsOf(list)));
    const [first] = unordered;
    if (first)
      return fail({ reason: 'order', positions: positionsOf(first).join(', ').slice(0, 100) }, unordered.map(placeOf));
    return short.length > 0 ? fail({ reason: 'short', positions: '' }, short.map(placeOf), 'notice') : pass;
  },
});

function stepsOf({ properties }: SchemaItem): SchemaItem[] {
  return (properties.get('itemListElement') ?? []).filter((step) => typeof step === 'object');
}

/** As written; the list's order does not count. Steps without a position are another rule's. */
function positionsOf(list: SchemaItem): string[] {
  return stepsOf(list).flatMap(({ properties }) => {
    const [position] = properties.get('position') ?? [];
    return position === undefined || typeof position === 'object' ? [] : [String(position).trim()];
  });
}

/** Words (`current page`) are no numbers and no order. */
function isInOrder(positions: readonly string[]): boolean {
  const numbers = positions.filter((position) => /^\d+$/.test(position)).map(Number);
  return numbers.toSorted((a, b) => a - b).every((number, index) => number === index + 1);
}
