import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { engines } from '#shared/serp/engine-list.ts';
import type { EngineDescription } from '#shared/serp/engine.ts';

/** A page of Mojeek after it changed all that the bundled description looks for: no list, no headings. */
export function changedMojeekPage(query: string): string {
  const hits = Array.from(
    { length: 6 },
    (_, index) =>
      `<section data-hit><div><a href="https://site${index + 1}.example/">Title ${index + 1}</a></div><div>Text of ${query}</div></section>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${query}</title></head><body>
<div><input name="q" value="${query}"></div><div id="hits">${hits.join('')}</div></body></html>`;
}

/** A page of Mojeek as the bundled description knows it. */
export function mojeekPage(query: string): string {
  const results = Array.from(
    { length: 6 },
    (_, index) =>
      `<li><h2><a class="title" href="https://site${index + 1}.example/">Title ${index + 1}</a></h2><p class="s">Text of ${query}</p></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${query}</title></head><body>
<form><input name="q" value="${query}"></form><div class="result-col"><ul class="results-standard">${results.join('')}</ul><div class="pagination"></div></div><footer></footer></body></html>`;
}

/** Mojeek's description with a layout before its own ones that finds results by this selector. */
export function mojeekWith(version: string, select: string): EngineDescription {
  const mojeek = engines.find(({ id }) => id === 'mojeek');
  if (!mojeek) throw new Error('Mojeek is not bundled.');
  return {
    ...mojeek,
    version,
    layouts: [
      {
        name: 'hits',
        verticals: ['web'],
        detect: select,
        main: 'body',
        items: [
          {
            type: 'organic',
            find: [{ select }],
            fields: { url: [{ select: 'a[href]', attribute: 'href' }], title: [{ select: 'a[href]' }] },
          },
        ],
      },
      ...mojeek.layouts,
    ],
  };
}

/** A file for the backend to publish. */
export async function writeEngines(descriptions: readonly EngineDescription[]): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'sightline-engines-')), 'engines.json');
  await writeFile(path, JSON.stringify(descriptions));
  return path;
}
