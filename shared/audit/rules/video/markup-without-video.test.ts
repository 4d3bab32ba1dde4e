import type { VideoFact } from '#shared/audit/body-facts.ts';
import { mediaWith } from '#shared/testing/document-with.ts';
import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './markup-without-video.ts';

const video = (changes: Partial<VideoFact>) => ({
  document: mediaWith({
    videos: [
      {
        node: 40,
        tag: 'video',
        url: 'https://www.example.com/tea.mp4',
        poster: '/tea.jpg',
        isMuted: false,
        hasCaptions: true,
        visible: true,
        region: 'main',
        ...changes,
      },
    ],
  }),
});

describeRule(rule, [
  ['none', withItems({ '@type': 'VideoObject', name: 'Tea' }), 'fail', { places: 1 }],
  [
    'one',
    { document: { ...video({}).document, ...withItems({ '@type': 'VideoObject', name: 'Tea' }).document } },
    'pass',
  ],
  ['no mark-up', {}, 'not-applicable'],
]);
