import type { PageFacts } from '#shared/audit/facts/facts.ts';
import type { HeadingFact } from '#shared/audit/facts/body-facts.ts';
import { pageTitle } from '#shared/audit/reading/head-metas.ts';
import { readSchema } from '#shared/audit/reading/schema-reading.ts';
import { socialValue } from '#shared/audit/reading/social-value.ts';

import { registrableDomain } from '#shared/kernel/site.ts';
import { parseUrl } from '#shared/kernel/url.ts';

import type { DraftSource } from '../draft-source.ts';
import { cleanLine, withoutShouting } from './clean-line.ts';
import { siteName } from './site-name.ts';
import { pageSpellings } from './page-spellings.ts';
import { slugWords } from './slug-words.ts';
import { titleParts } from './title-parts.ts';

/** A text that names what the page is about, with where it stands. */
export interface Subject {
  readonly text: string;
  readonly source: DraftSource;
}

/** Every text that names the page, the most trusted first: main heading, Open Graph, mark-up, title, a heading, the address. */
export function pageSubjects(facts: PageFacts): readonly Subject[] {
  const { document, url } = facts;
  const site = siteName(facts)?.toLowerCase();
  const shown = (document.headings ?? []).filter(isMainHeading);
  const main = shown.find(({ level }) => level === 1)?.text;
  const told: readonly Subject[] = [
    asSubject(main, 'h1'),
    asSubject(document.social ? socialValue(document.social, 'og:title') : undefined, 'open-graph'),
    asSubject(headline(facts), 'structured-data'),
    ...titleParts(cleanLine(pageTitle(document.head) ?? '')).map((part) => asSubject(part, 'title')),
    // Beside a main heading, another names a part of the page.
    main === undefined ? asSubject(shown.find(({ level }) => level === 2)?.text, 'heading') : undefined,
  ].filter((subject) => subject !== undefined);
  const seen = new Set<string>();
  const fromAddress = asSubject(slugWords(url, 2, pageSpellings(facts)), 'address');
  const found = told.length > 0 || !fromAddress ? told : [fromAddress];
  return found.flatMap((subject) => {
    const text = withoutShouting(withoutSite(cleanLine(subject.text), site), document.text?.mainText ?? '');
    const key = text.toLowerCase();
    if (text.length < 3 || seen.has(key) || key === site || isSiteAlone(text, url)) return [];
    seen.add(key);
    return [{ ...subject, text }];
  });
}

/** The name of the site with little beside it: “Prachatai.com”. On a home page that is the subject. */
function isSiteAlone(text: string, url: string): boolean {
  const address = parseUrl(url);
  const label = registrableDomain(address?.hostname ?? '').split('.')[0] ?? '';
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return (
    address?.pathname !== '/' && label.length >= 4 && letters.includes(label) && letters.length <= label.length + 10
  );
}

/** Headings of the content that people see. */
export function isMainHeading({ region, text, visible }: HeadingFact): boolean {
  return visible && text.trim() !== '' && (region === 'main' || region === 'none');
}

/** Open Graph titles often carry the site's name at their end. */
function withoutSite(text: string, site: string | undefined): string {
  if (site === undefined) return text;
  const parts = titleParts(text);
  const last = parts.at(-1);
  return parts.length > 1 && last?.toLowerCase() === site ? cleanLine(text.slice(0, text.lastIndexOf(last))) : text;
}

function asSubject(text: string | null | undefined, source: DraftSource): Subject | undefined {
  return text ? { text, source } : undefined;
}

function headline({ document: { structuredData } }: PageFacts): string | undefined {
  if (!structuredData) return undefined;
  for (const { properties, types } of readSchema(structuredData).items) {
    if (!types.some((type) => /Article$|^BlogPosting$|^Product$|^Recipe$|^WebPage$/.test(type))) continue;
    const [value] = properties.get('headline') ?? properties.get('name') ?? [];
    if (typeof value === 'string') return value;
  }
  return undefined;
}
