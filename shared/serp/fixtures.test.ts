import { existsSync, globSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { linkAroundHeading, renameClasses, wrapHeadings } from '#shared/testing/mutate-page.ts';

import { engines } from './engine-list.ts';
import { engineIds, kindOfEngine } from './engine-catalog.ts';
import { findEngine, findEngineByHost } from './find-engine.ts';
import { readSavedPage } from './read-saved-page.ts';
import { serpSnapshot } from './snapshot.ts';

/** `expected` names what matters: objects may hold more, lists may not. */
const fixtureSchema = z.object({ url: z.url(), expected: z.record(z.string(), z.unknown()) });

const folder = 'shared/serp/fixtures';
const pages = globSync(`${folder}/*/*.html`).toSorted();

describe('the fixtures of engines', () => {
  test('are there for every engine, and for no other', () => {
    expect([...new Set(pages.map(engineOf))].toSorted((a, b) => a.localeCompare(b))).toEqual(
      engineIds.toSorted((a, b) => a.localeCompare(b)),
    );
  });

  test('have an expectation each, and no expectation stands alone', () => {
    const lonely = [
      ...pages.filter((page) => !existsSync(page.replace(/\.html$/, '.json'))),
      ...globSync(`${folder}/*/*.json`).filter((file) => !existsSync(file.replace(/\.json$/, '.html'))),
    ];
    expect(lonely).toEqual([]);
  });

  test.each(pages)('%s is read as expected', (page) => {
    const { snapshot, expected } = readFixture(page);
    expect(snapshot).toMatchObject(expected);
    expect(serpSnapshot.parse(snapshot)).toEqual(snapshot);
    if (kindOfEngine(snapshot.engine) !== 'web') return;
    expect(snapshot.items.map(({ rank_absolute: rank }) => rank)).toEqual(
      snapshot.items.map((_item, index) => index + 1),
    );
  });
});

describe('results are still found', () => {
  const readable = pages.filter((page) =>
    /\/(?:google|bing|duckduckgo)\/(?:plain|feature-rich|html|mobile)\.html$/.test(page),
  );

  test.each(
    readable.flatMap((page) => [
      [page, 'every class is renamed', renameClasses] as const,
      [page, 'headings are wrapped', wrapHeadings] as const,
      [page, 'links wrap headings', linkAroundHeading] as const,
    ]),
  )('on %s when %s', (page, _change, change) => {
    const titles = organicTitles(readFixture(page).snapshot);
    expect(titles.length).toBeGreaterThan(0);
    expect(organicTitles(readFixture(page, change).snapshot)).toEqual(titles);
  });
});

function engineOf(page: string): string {
  return page.split('/').at(-2) ?? '';
}

function readFixture(
  page: string,
  change: (html: string) => string = (html) => html,
): { snapshot: z.infer<typeof serpSnapshot>; expected: Record<string, unknown> } {
  const { url, expected } = fixtureSchema.parse(JSON.parse(readFileSync(page.replace(/\.html$/, '.json'), 'utf8')));
  const engine = findEngine(url, engines)?.engine ?? findEngineByHost(url, engines);
  if (!engine || engineOf(page) !== engine.id) throw new Error(`${url} is not in the folder of its engine`);
  return { snapshot: readSavedPage({ html: change(readFileSync(page, 'utf8')), url, engine }), expected };
}

function organicTitles({ items }: z.infer<typeof serpSnapshot>): string[] {
  return items.flatMap((item) => (item.type === 'organic' ? [item.title] : []));
}
