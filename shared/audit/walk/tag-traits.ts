import type { Region } from '../facts/place.ts';

/** What a tag means to the walk, whatever the collectors want of it. */
export interface TagTraits {
  /** Does not break words: text on both sides belongs together. */
  readonly isInline: boolean;
  readonly isCode: boolean;
  /** What it holds is no text to a reader. */
  readonly isSilent: boolean;
  /** Sectioning content: a header or footer inside belongs to it, not to the page (HTML-AAM §3.5). */
  readonly isSection: boolean;
  readonly landmark: Region | undefined;
  /** `body`, or the `frameset` in its place. */
  readonly isBody: boolean;
  /** Only custom elements are asked for a shadow root here; built-in ones hardly ever carry one. */
  readonly isCustom: boolean;
  readonly isTemplate: boolean;
  /** Put into the page by this extension: bar, strips, outline. No part of the page. */
  readonly isOurs: boolean;
}

export function tagTraits(tag: string): TagTraits {
  return {
    isInline: inlineTags.has(tag),
    isCode: codeTags.has(tag),
    isSilent: silentTags.has(tag),
    isSection: sectionTags.has(tag),
    landmark: landmarkTags.get(tag),
    isBody: tag === 'body' || tag === 'frameset',
    isCustom: tag.includes('-'),
    isTemplate: tag === 'template',
    isOurs: tag.startsWith('sightline-'),
  };
}

/** The landmark that a `role` value makes of an element. */
export function landmarkOfRole(role: string): Region | undefined {
  return landmarkRoles.get(role.trim().toLowerCase());
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const sectionTags = words('article aside main nav section');
const codeTags = words('code pre samp kbd');
const silentTags = words(
  'script style noscript template textarea select iframe object svg math canvas title noembed noframes datalist audio video',
);
const inlineTags = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr',
);
const landmarkTags: ReadonlyMap<string, Region> = new Map([
  ['header', 'header'],
  ['nav', 'nav'],
  ['main', 'main'],
  ['aside', 'aside'],
  ['footer', 'footer'],
]);
const landmarkRoles: ReadonlyMap<string, Region> = new Map([
  ['banner', 'header'],
  ['navigation', 'nav'],
  ['main', 'main'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
]);
