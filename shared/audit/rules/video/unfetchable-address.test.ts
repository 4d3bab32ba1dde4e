import type { VideoFact } from '#shared/audit/facts/body-facts.ts';
import { mediaWith } from '#shared/testing/document-with.ts';
import { aVideo } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { withItems } from '#shared/testing/with-items.ts';
import { rule } from './unfetchable-address.ts';

const video = (changes: Partial<VideoFact>) => ({ document: mediaWith({ videos: [aVideo(changes)] }) });

describeRule(rule, [
  ['a blob', video({ url: 'blob:https://www.example.com/1' }), 'fail', { places: 1 }],
  [
    'its file is named in mark-up',
    {
      document: {
        ...video({ url: 'blob:https://www.example.com/1' }).document,
        ...withItems({ '@type': 'VideoObject', contentUrl: 'https://www.example.com/a.mp4' }).document,
      },
    },
    'pass',
  ],
  ['a file', video({}), 'pass'],
  ['none', {}, 'not-applicable'],
]);
