import type { Collector } from '../walk/collector.ts';
import { canonicals } from './canonicals.ts';
import { controls } from './controls.ts';
import { head } from './head.ts';
import { headings } from './headings.ts';
import { hreflang } from './hreflang.ts';
import { images } from './images.ts';
import { language } from './language.ts';
import { links } from './links.ts';
import { media } from './media.ts';
import { resources } from './resources.ts';
import { robotsDirectives } from './robots-directives.ts';
import { social } from './social.ts';
import { structure } from './structure.ts';
import { structuredData } from './structured-data.ts';
import { text } from './text.ts';
import { viewport } from './viewport.ts';

/** Every collector, in the order of the groups in `DocumentFacts`. */
export const collectors: readonly Collector[] = [
  structure,
  head,
  robotsDirectives,
  canonicals,
  headings,
  text,
  links,
  images,
  resources,
  hreflang,
  social,
  structuredData,
  language,
  viewport,
  controls,
  media,
];
