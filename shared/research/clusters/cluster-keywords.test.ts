import { describe, expect, it } from 'vitest';

import type { ClusterKeyword } from './cluster.ts';
import { clusterKeywords } from './cluster-keywords.ts';

const seenAt = '2026-11-20T10:00:00Z';

function seen(
  keyword: string,
  results: readonly string[],
  over: { demand?: number; place?: string; seenAt?: string } = {},
): ClusterKeyword {
  return {
    keyword,
    demand: over.demand ?? null,
    page: { results, place: over.place ?? 'google us', seenAt: over.seenAt ?? seenAt },
  };
}

function unseen(keyword: string, demand: number | null = null): ClusterKeyword {
  return { keyword, demand, page: null };
}

/** Ten results of one topic: the first `own` are its own, the rest nobody else's. */
function resultsOf(topic: string, own: number, salt = ''): readonly string[] {
  return Array.from({ length: 10 }, (_, at) =>
    at < own ? `https://${topic}.example/page-${at}` : `https://other.example/${topic}/${salt}/${at}`,
  );
}

const shape = (keywords: readonly ClusterKeyword[], options = {}) =>
  clusterKeywords(keywords, options).clusters.map(({ members }) => members.map(({ keyword }) => keyword));

describe('clusterKeywords', () => {
  it('joins keywords whose results pages share most places, and the one that is searched most leads', () => {
    const tea = [
      seen('green tea', resultsOf('tea', 8, 'a'), { demand: 50 }),
      seen('tea green', resultsOf('tea', 8, 'b'), { demand: 900 }),
    ];
    const { alone, clusters } = clusterKeywords([...tea, seen('kettle', resultsOf('kettle', 8))]);
    expect(clusters).toHaveLength(1);
    expect(clusters[0]?.leader).toBe('tea green');
    expect(clusters[0]?.members[1]).toMatchObject({ keyword: 'green tea', basis: 'results' });
    expect(alone.map(({ keyword }) => keyword)).toEqual(['kettle']);
  });

  it.each([
    ['the first three', [0, 1, 2], true],
    ['the first two', [0, 1], true],
    ['the last three', [7, 8, 9], false],
    ['the last five', [5, 6, 7, 8, 9], true],
    ['the last four', [6, 7, 8, 9], false],
  ])('weighs places as clicks fall: %s in common', (_, common, isOne) => {
    const results = (salt: string): readonly string[] =>
      Array.from({ length: 10 }, (__, at) =>
        common.includes(at) ? `https://a.example/${at}` : `https://${salt}.example/${at}`,
      );
    expect(shape([seen('one', results('x')), seen('two', results('y'))])).toHaveLength(isOne ? 1 : 0);
  });

  it('takes the address behind what engines add, AMP and translation', () => {
    const plain = resultsOf('shop', 10);
    const dressed = plain.map((url, at) =>
      at % 2 === 0
        ? `${url}?srsltid=Af${at}`
        : url.replace('https://shop.example', 'https://shop-example.translate.goog'),
    );
    expect(shape([seen('one', plain), seen('two', dressed)])).toEqual([['one', 'two']]);
  });

  it('compares no pages of two places, nor those a month apart, and says which were set aside', () => {
    const same = resultsOf('tea', 10);
    expect(shape([seen('one', same), seen('two', same, { place: 'google gb' })])).toEqual([]);
    const { clusters, setAside } = clusterKeywords([
      seen('one', same),
      seen('two', same, { seenAt: '2026-10-01T10:00:00Z' }),
      seen('three', []),
    ]);
    expect(clusters).toEqual([]);
    expect(setAside).toEqual([
      { keyword: 'three', reason: 'no-results' },
      { keyword: 'two', reason: 'older-page' },
    ]);
  });

  it('groups unseen keywords by their words and says so', () => {
    const { clusters } = clusterKeywords(
      [
        unseen('running shoes', 9),
        unseen('the running shoe'),
        unseen('coffee grinder'),
        unseen('best coffee grinders'),
      ],
      { language: 'en' },
    );
    expect(clusters.map(({ members }) => members.map(({ keyword, basis }) => [keyword, basis]))).toEqual([
      [
        ['running shoes', 'words'],
        ['the running shoe', 'words'],
      ],
      [
        ['coffee grinder', 'words'],
        ['best coffee grinders', 'words'],
      ],
    ]);
  });

  it('lets an unseen keyword join a seen one by its words', () => {
    const { clusters } = clusterKeywords(
      [
        seen('oak table', resultsOf('oak', 8, 'a'), { demand: 5 }),
        seen('table of oak', resultsOf('oak', 8, 'b')),
        unseen('oak tables'),
      ],
      { language: 'en' },
    );
    expect(clusters[0]?.members.map(({ keyword, basis }) => [keyword, basis])).toEqual([
      ['oak table', 'results'],
      ['table of oak', 'results'],
      ['oak tables', 'words'],
    ]);
  });

  it('in strict clusters each two are near', () => {
    const chain = [
      seen('middle', [...resultsOf('left', 5).slice(0, 5), ...resultsOf('right', 5).slice(0, 5)], { demand: 9 }),
      seen('left', resultsOf('left', 5)),
      seen('right', [...resultsOf('other', 5).slice(0, 5), ...resultsOf('right', 5).slice(0, 5)]),
    ];
    expect(shape(chain)).toEqual([['middle', 'left', 'right']]);
    expect(shape(chain, { isStrict: true })).toEqual([['middle', 'left']]);
  });

  it('ties clusters that are near and not one', () => {
    const near = (topic: string): readonly string[] => [
      ...resultsOf(topic, 6).slice(0, 6),
      ...resultsOf('common', 4).slice(0, 4),
    ];
    const { ties } = clusterKeywords([
      seen('a', near('a')),
      seen('a 2', near('a')),
      seen('b', near('b')),
      seen('b 2', near('b')),
    ]);
    expect(ties).toHaveLength(1);
    expect(ties[0]?.between).toEqual(['a', 'b']);
  });

  it('gives the same clusters in whatever order keywords come', () => {
    const keywords = Array.from({ length: 60 }, (_, at) =>
      seen(`k${at}`, resultsOf(`t${at % 7}`, 4 + (at % 6), String(at)), { demand: at % 5 }),
    );
    expect(clusterKeywords(keywords.toReversed())).toEqual(clusterKeywords(keywords));
  });

  it.each([[[]], [[unseen('')]], [[unseen('🙂'), unseen('?!')]]])('takes odd lists: %j', (keywords) => {
    expect(clusterKeywords(keywords).clusters).toEqual([]);
  });

  it('reads scripts without spaces by pairs of letters', () => {
    expect(shape([unseen('量子場の理論'), unseen('量子場の理論とは'), unseen('東京天気')])).toEqual([
      ['量子場の理論', '量子場の理論とは'],
    ]);
  });
});
