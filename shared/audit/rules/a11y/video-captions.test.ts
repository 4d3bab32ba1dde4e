import type { VideoFact } from '#shared/audit/facts/body-facts.ts';
import { mediaWith } from '#shared/testing/document-with.ts';
import { aVideo } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './video-captions.ts';

const video = (changes: Partial<VideoFact>) => ({ document: mediaWith({ videos: [aVideo(changes)] }) });

describeRule(rule, [
  ['without', video({ hasCaptions: false }), 'needs-review', { places: 1 }],
  ['with', video({}), 'pass'],
  ['muted', video({ hasCaptions: false, isMuted: true }), 'pass'],
  ['a player of others', video({ tag: 'iframe', hasCaptions: false }), 'not-applicable'],
]);
