import { jsonLdSuite, microdataSuite, rdfaSuite } from './item-suites.ts';
import { robotsSuite } from './robots-suite.ts';
import type { StandardSuite } from './suite.ts';
import { treeSuite } from './tree-suite.ts';
import { urlSuite } from './url-suite.ts';

/** Every standard that we hold our readers to. */
export const standardSuites: readonly StandardSuite[] = [
  urlSuite,
  robotsSuite,
  treeSuite,
  jsonLdSuite,
  microdataSuite,
  rdfaSuite,
];
