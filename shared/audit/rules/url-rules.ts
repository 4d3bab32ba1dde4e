import type { Rule } from '#shared/audit/rule.ts';
import { rule as doubleSlash } from './url/double-slash.ts';
import { rule as fileExtension } from './url/file-extension.ts';
import { rule as internalSearchIndexable } from './url/internal-search-indexable.ts';
import { rule as manyParameters } from './url/many-parameters.ts';
import { rule as nonAscii } from './url/non-ascii.ts';
import { rule as repeatedSegment } from './url/repeated-segment.ts';
import { rule as sessionId } from './url/session-id.ts';
import { rule as space } from './url/space.ts';
import { rule as stopWords } from './url/stop-words.ts';
import { rule as tooDeep } from './url/too-deep.ts';
import { rule as tooLong } from './url/too-long.ts';
import { rule as trackingParameters } from './url/tracking-parameters.ts';
import { rule as underscore } from './url/underscore.ts';
import { rule as unreadable } from './url/unreadable.ts';
import { rule as uppercase } from './url/uppercase.ts';

export const urlRules: readonly Rule[] = [
  doubleSlash,
  fileExtension,
  internalSearchIndexable,
  manyParameters,
  nonAscii,
  repeatedSegment,
  sessionId,
  space,
  stopWords,
  tooDeep,
  tooLong,
  trackingParameters,
  underscore,
  unreadable,
  uppercase,
];
