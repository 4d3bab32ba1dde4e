import type { VideoFact } from '#shared/audit/facts/body-facts.ts';
import { mediaWith } from '#shared/testing/document-with.ts';
import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { aVideo } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './max-video-preview.ts';

const video = (changes: Partial<VideoFact>) => ({ document: mediaWith({ videos: [aVideo(changes)] }) });

describeRule(rule, [
  [
    'none',
    { document: { ...video({}).document, robotsDirectives: [aRobotsTag('max-video-preview:0')] } },
    'fail',
    { places: 1 },
  ],
  [
    'ten seconds',
    { document: { ...video({}).document, robotsDirectives: [aRobotsTag('max-video-preview:10')] } },
    'pass',
  ],
  ['no video', { document: { robotsDirectives: [aRobotsTag('max-video-preview:0')] } }, 'not-applicable'],
]);
