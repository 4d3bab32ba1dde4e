import type { VideoFact } from '#shared/audit/facts/body-facts.ts';
import { mediaWith } from '#shared/testing/document-with.ts';
import { withItems } from '#shared/testing/with-items.ts';
import { aVideo } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './no-structured-data.ts';

const video = (changes: Partial<VideoFact>) => ({ document: mediaWith({ videos: [aVideo(changes)] }) });

describeRule(rule, [
  ['without', video({}), 'fail', { places: 1 }],
  [
    'with',
    { document: { ...video({}).document, ...withItems({ '@type': 'VideoObject', name: 'Tea' }).document } },
    'pass',
  ],
  ['a decoration', video({ isMuted: true }), 'not-applicable'],
]);
