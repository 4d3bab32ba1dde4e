import { existsSync, globSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { engines } from './engine-list.ts';
import { findEngine, findEngineByHost } from './find-engine.ts';
import { readSavedPage } from './read-saved-page.ts';
import { serpSnapshot } from './snapshot.ts';

/** `expected` names what matters: objects may hold more, lists may not. */
const fixtureSchema = z.object({ url: z.url(), expected: z.record(z.string(), z.unknown()) });

const folder = 'shared/serp/fixtures';
const pages = globSync(`${folder}/{amazon,ebay,etsy,youtube}/*.html`).toSorted();

describe('the fixtures of marketplaces and videos', () => {
  test('have an expectation each, and no expectation stands alone', () => {
    const lonely = [
      ...pages.filter((page) => !existsSync(page.replace(/\.html$/, '.json'))),
      ...globSync(`${folder}/{amazon,ebay,etsy,youtube}/*.json`).filter(
        (file) => !existsSync(file.replace(/\.json$/, '.html')),
      ),
    ];
    expect(lonely).toEqual([]);
  });

  test.each(pages)('%s is read as expected', (page) => {
    const { url, expected } = fixtureSchema.parse(JSON.parse(readFileSync(page.replace(/\.html$/, '.json'), 'utf8')));
    const engine = findEngine(url, engines)?.engine ?? findEngineByHost(url, engines);
    expect(engine?.id).toBe(page.split('/').at(-2));
    if (!engine) return;
    const snapshot = readSavedPage({ html: readFileSync(page, 'utf8'), url, engine });
    expect(snapshot).toMatchObject(expected);
    expect(serpSnapshot.parse(snapshot)).toEqual(snapshot);
  });
});
