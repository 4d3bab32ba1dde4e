import { globSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';
import { z } from 'zod';

import { parseDocument } from '#shared/page/parsed-document.ts';

import { engineDescription } from './engine.ts';
import { engines } from './engine-list.ts';
import { findEngine } from './find-engine.ts';
import { drawSavedPage } from './read-saved-page.ts';
import { spotResults } from './spot-results.ts';
import { spottingPart } from './spotting-part.ts';

const address = z.object({ url: z.url() });

test.each(globSync('shared/serp/fixtures/*/*.html'))('the part spots the same results on %s', (path) => {
  const { url } = address.parse(JSON.parse(readFileSync(path.replace(/html$/, 'json'), 'utf8')));
  const engine = findEngine(url, engines)?.engine;
  if (!engine) return;
  const view = parseDocument(drawSavedPage({ html: readFileSync(path, 'utf8'), url, engine }), { url });
  const part = spottingPart(engine);
  expect(spotResults(view, part, url, () => false)).toEqual(spotResults(view, engine, url, () => false));
});

test.each(engines)('the part of $name is a description, and smaller', (engine) => {
  const part = engineDescription.parse(spottingPart(engine));
  expect(JSON.stringify(part).length).toBeLessThan(JSON.stringify(engine).length * 0.85);
});
