import type { VideoFact } from '#shared/audit/body-facts.ts';
import { mediaWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './unfetchable-address.ts';

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
  ['a blob', video({ url: 'blob:https://www.example.com/1' }), 'fail', { places: 1 }],
  ['a file', video({}), 'pass'],
  ['none', {}, 'not-applicable'],
]);
