import type {
  ControlFacts,
  MediaFacts,
  ResourceFacts,
  StructureFacts,
  TextFacts,
} from '#shared/audit/facts/body-facts.ts';
import type { DocumentFacts } from '#shared/audit/facts/facts.ts';
import type { HeadFacts } from '#shared/audit/facts/head-facts.ts';
import { aMeta, aTitle } from './fact-builders.ts';
import { healthyDocument } from './healthy-document.ts';
import { pageUrl } from './page-url.ts';

/** The healthy head with `changes`. */
export function headWith(changes: Partial<HeadFacts>): DocumentFacts {
  return { head: { ...healthyDocument(pageUrl).head, ...changes } };
}

/** The healthy head with these titles. */
export function titled(...texts: readonly string[]): DocumentFacts {
  return headWith({ titles: texts.map((text) => aTitle(text)) });
}

/** The healthy head with these meta descriptions. */
export function described(...texts: readonly string[]): DocumentFacts {
  return headWith({ metas: texts.map((content) => aMeta({ name: 'description', content })) });
}

/** The healthy text facts with `changes`. */
export function textWith(changes: Partial<TextFacts>): DocumentFacts {
  return { text: { ...healthyDocument(pageUrl).text, ...changes } };
}

/** The healthy structure facts with `changes`. */
export function structureWith(changes: Partial<StructureFacts>): DocumentFacts {
  return { structure: { ...healthyDocument(pageUrl).structure, ...changes } };
}

/** The healthy resources facts with `changes`. */
export function resourcesWith(changes: Partial<ResourceFacts>): DocumentFacts {
  return { resources: { ...healthyDocument(pageUrl).resources, ...changes } };
}

/** The healthy controls facts with `changes`. */
export function controlsWith(changes: Partial<ControlFacts>): DocumentFacts {
  return { controls: { ...healthyDocument(pageUrl).controls, ...changes } };
}

/** The healthy media facts with `changes`. */
export function mediaWith(changes: Partial<MediaFacts>): DocumentFacts {
  return { media: { ...healthyDocument(pageUrl).media, ...changes } };
}
