import type { VideoFact } from '#shared/audit/facts/body-facts.ts';
import { mediaWith } from '#shared/testing/document-with.ts';
import { withItems } from '#shared/testing/with-items.ts';
import { aVideo } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './no-poster.ts';

const video = (changes: Partial<VideoFact>) => ({ document: mediaWith({ videos: [aVideo(changes)] }) });

describeRule(rule, [
  ['without', video({ poster: null }), 'fail', { places: 1 }],
  ['a poster', video({}), 'pass'],
  [
    'in mark-up',
    {
      document: {
        ...video({ poster: null }).document,
        ...withItems({ '@type': 'VideoObject', thumbnailUrl: 'https://www.example.com/a.jpg' }).document,
      },
    },
    'pass',
  ],
  ['none', {}, 'not-applicable'],
]);
