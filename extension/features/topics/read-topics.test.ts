import { describe, expect, it } from 'vitest';

import type { StoredSnapshot } from '#extension/platform/storage/database-schema.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { organicOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { readTopics } from './read-topics.ts';

const options = { leastOverlap: 0.35, authority: new Map() };

describe('readTopics', () => {
  const pages = new Map([
    ['oak bench', page('oak', 'www.google.com')],
    ['bench of oak', page('oak', 'www.google.com')],
    ['oak bench uk', page('oak', 'www.google.co.uk')],
    ['kettle', page('kettle', 'www.google.com')],
  ]);

  it('groups keywords whose newest pages share results, and adds up their volumes', () => {
    const rows = [row('oak bench', '/oak', 100), row('bench of oak', '/bench', 20), row('kettle', null)];
    const { alone, seenCount, topics } = readTopics(rows, pages, options);
    expect(topics).toHaveLength(1);
    expect(topics[0]).toMatchObject({ leader: 'oak bench', volume: 120 });
    expect(alone.map(({ row: { keyword } }) => keyword)).toEqual(['kettle']);
    expect(seenCount).toBe(3);
  });

  it('names each page of the site that ranks for a topic, once', () => {
    const rows = [row('oak bench', '/oak'), row('bench of oak', '/bench')];
    expect(readTopics(rows, pages, options).topics[0]?.ownPages.map(({ url }) => url)).toEqual([
      'https://shop.example/oak',
      'https://shop.example/bench',
    ]);
    const same = [row('oak bench', '/oak'), row('bench of oak', '/oak')];
    expect(readTopics(same, pages, options).topics[0]?.ownPages).toEqual([
      { url: 'https://shop.example/oak', keywords: ['oak bench', 'bench of oak'] },
    ]);
  });

  it('knows no volume where none was given, and no strength where no page was seen', () => {
    const [topic] = readTopics([row('tea pot', null), row('pot of tea', null)], new Map(), options).topics;
    expect(topic?.volume).toBeNull();
    expect(topic?.members.map(({ basis, strength }) => [basis, strength])).toEqual([
      ['words', null],
      ['words', null],
    ]);
  });

  it('compares no pages of two countries', () => {
    expect(readTopics([row('oak bench', null), row('oak bench uk', null)], pages, options).topics).toEqual([]);
  });
});

function page(topic: string, host: string): StoredSnapshot {
  const items = Array.from({ length: 10 }, (_, at) => organicOf(`https://${topic}${at}.example/`, at + 1));
  const snapshot = serpSnapshotWith({ host, url: `https://${host}/search?q=${topic}`, query: topic, items });
  return { id: topic, group: '', seenAt: '2026-11-20T00:00:00Z', sizeBytes: 1, snapshot };
}

/** Only the parts that decide are there. */
function row(keyword: string, path: string | null, volume: number | null = null): KeywordRow {
  const rank = path === null ? null : { status: 'ok', url: `https://shop.example${path}` };
  return { key: keyword, keyword, language: 'en', volume, rank } as KeywordRow;
}
