import type { VideoFact } from '#shared/audit/facts/body-facts.ts';
import { mediaWith } from '#shared/testing/document-with.ts';
import { withItems } from '#shared/testing/with-items.ts';
import { aVideo } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './markup-without-video.ts';

const video = (changes: Partial<VideoFact>) => ({ document: mediaWith({ videos: [aVideo(changes)] }) });

describeRule(rule, [
  ['none', withItems({ '@type': 'VideoObject', name: 'Tea' }), 'fail', { places: 1 }],
  [
    'one',
    { document: { ...video({}).document, ...withItems({ '@type': 'VideoObject', name: 'Tea' }).document } },
    'pass',
  ],
  ['no mark-up', {}, 'not-applicable'],
]);
