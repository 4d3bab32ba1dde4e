import { describe, expect, test } from 'vitest';

import { parseDocument } from '#shared/page/parsed-document.ts';

import { drawInitialData } from './draw-initial-data.ts';
import { youtube } from './engines/youtube.ts';
import { readSerp } from './read-serp.ts';
import type { SerpSnapshot } from './snapshot.ts';

const url = 'https://www.youtube.com/results?search_query=ducks';

const video = (videoId: string, title: string): object => ({
  videoRenderer: {
    videoId,
    title: { runs: [{ text: title }] },
    ownerText: {
      runs: [
        {
          text: 'Pond & Co',
          navigationEndpoint: { browseEndpoint: { browseId: 'UC1', canonicalBaseUrl: '/@pond' } },
        },
      ],
    },
    viewCountText: { simpleText: '1,234 views' },
    publishedTimeText: { simpleText: '2 years ago' },
    lengthText: { simpleText: '1:02:03' },
  },
});

const page = (contents: readonly object[]): object => ({
  contents: {
    twoColumnSearchResultsRenderer: {
      primaryContents: { sectionListRenderer: { contents: [{ itemSectionRenderer: { contents } }] } },
    },
  },
});

const served = (data: object): string =>
  `<html lang="en"><body><script>var ytInitialData = ${JSON.stringify(data)};</script></body></html>`;

function read(html: string): SerpSnapshot {
  return readSerp(parseDocument(drawInitialData(html), { url }), youtube, url).snapshot;
}

const hexEscaped = (data: object): string =>
  `<script>var ytInitialData = '${Buffer.from(JSON.stringify(data)).toString('hex').replace(/../g, '\\x$&')}';</script>`;

describe('drawInitialData', () => {
  test('lets the rules of the drawn page read a served one', () => {
    const snapshot = read(served(page([video('aaaaaaaaaaa', 'Ducks <b>at</b> "dawn"')])));
    expect(snapshot.state).toBe('ok');
    expect(snapshot.items).toEqual([
      expect.objectContaining({
        type: 'video_result',
        video_id: 'aaaaaaaaaaa',
        url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa',
        title: 'Ducks <b>at</b> "dawn"',
        channel_name: 'Pond & Co',
        channel_id: '@pond',
        views: 1234,
        views_text: '1,234 views',
        published_text: '2 years ago',
        duration_text: '1:02:03',
        is_live: false,
        is_short: false,
        shelf: null,
        sponsored: false,
      }),
    ]);
  });

  test('keeps rows, shorts and ads apart from the main list', () => {
    const snapshot = read(
      served(
        page([
          video('aaaaaaaaaaa', 'First'),
          { shelfRenderer: { title: { simpleText: 'More' }, content: { items: [video('bbbbbbbbbbb', 'Second')] } } },
          {
            reelShelfRenderer: {
              title: { simpleText: 'Shorts' },
              items: [
                {
                  shortsLockupViewModel: {
                    overlayMetadata: { primaryText: { content: 'Quack' } },
                    onTap: { innertubeCommand: { reelWatchEndpoint: { videoId: 'ccccccccccc' } } },
                  },
                },
              ],
            },
          },
          { adSlotRenderer: { content: video('ddddddddddd', 'Buy ducks') } },
        ]),
      ),
    );
    const videos = snapshot.items.flatMap((item) => (item.type === 'video_result' ? [item] : []));
    expect(videos.map((one) => [one.video_id, one.shelf, one.is_short, one.sponsored])).toEqual([
      ['aaaaaaaaaaa', null, false, false],
      ['bbbbbbbbbbb', 'More', false, false],
      ['ccccccccccc', 'Shorts', true, false],
      ['ddddddddddd', null, false, true],
    ]);
  });

  test('reads the escaped string of the mobile page', () => {
    expect(read(hexEscaped(page([video('aaaaaaaaaaa', 'First')]))).items).toHaveLength(1);
  });

  test('knows a page without results', () => {
    expect(read(served(page([{ backgroundPromoRenderer: {} }]))).state).toBe('no_results');
  });

  test.each([
    ['broken data', '<script>var ytInitialData = {"contents":;</script>'],
    ['data of another kind', served({ contents: {} })],
    ['a drawn page', `${served(page([video('aaaaaaaaaaa', 'x')]))}<ytd-video-renderer></ytd-video-renderer>`],
  ])('leaves %s as it is', (_, html) => {
    expect(drawInitialData(html)).toBe(html);
  });
});
