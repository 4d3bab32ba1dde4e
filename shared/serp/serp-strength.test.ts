import { describe, expect, it } from 'vitest';

import { organicOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { serpStrength } from './serp-strength.ts';

describe('serpStrength', () => {
  it.each([
    ['every title aims and nothing stands above', 'Oak bench', ['Oak bench', 'A bench of oak'], 1, 50],
    ['no title aims and nothing stands above', 'oak bench', ['Tables', 'Chairs'], 1, 0],
    ['every title aims and three blocks stand above', 'oak bench', ['Oak bench', 'The oak bench'], 4, 88],
    ['half of the titles aim, accents and case apart', 'café crème', ['CAFE CREME', 'Tea'], 1, 25],
    ['operators are no words', 'oak site:a.example', ['Oak', 'Oaks'], 1, 50],
    ['a query without spaces', '橡木长椅', ['橡木长椅价格', '桌子'], 2, 50],
  ])('where %s', (_name, query, titles, place, score) => {
    expect(serpStrength(pageOf(query, titles, place))?.score).toBe(score);
  });

  it('tells its parts', () => {
    expect(serpStrength(pageOf('oak', ['Oak', 'Elm'], 2))).toEqual({ score: 50, titles: 0.5, firstPlace: 2 });
  });

  it.each([
    ['without results', { items: [] }],
    ['that is not the first', { page: 2 }],
    ['whose query is nothing but operators', { query: 'site:a.example' }],
    ['that was read by its links', { parser: { ...serpSnapshotWith().parser, method: 'fallback' as const } }],
  ])('is not known of a page %s', (_name, changes) => {
    expect(serpStrength({ ...pageOf('oak', ['Oak'], 1), ...changes })).toBeNull();
  });
});

function pageOf(query: string, titles: readonly string[], place: number): ReturnType<typeof serpSnapshotWith> {
  const items = titles.map((title, index) => ({
    ...organicOf(`https://site${index}.example/`),
    title,
    rank_group: index + 1,
    rank_absolute: place + index,
  }));
  return serpSnapshotWith({ query, items });
}
