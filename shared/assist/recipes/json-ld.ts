import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { articleDates } from '#shared/audit/reading/article-dates.ts';
import { socialValue } from '#shared/audit/reading/social-value.ts';
import { parseUrl } from '#shared/kernel/url.ts';

import type { Draft, Recipe, RecipeInput } from '../recipe.ts';
import { breadcrumbSteps } from '../sources/breadcrumb-steps.ts';
import { isArticle } from '../sources/is-article.ts';
import { ownAddress, ownAddressSource } from '../sources/own-address.ts';
import { pageImage } from '../sources/page-image.ts';
import { pageSubjects } from '../sources/page-subject.ts';
import { siteName } from '../sources/site-name.ts';

/** JSON-LD of the usual types, made only of what the page shows: `WebSite` on the home page, `Article`, `BreadcrumbList`. */
export const recipe: Recipe = {
  id: 'json-ld',
  rules: ['schema/missing', 'schema/site-name'],
  per: 'page',
  before: ({ document }) => document.structuredData?.jsonLd.map(({ types }) => types.join(', ')).join('; ') || null,
  drafts,
};

function drafts({ facts, rule }: RecipeInput): readonly Draft[] {
  const isHome = parseUrl(facts.url)?.pathname === '/';
  const made = isHome || rule === 'schema/site-name' ? [webSite(facts)] : [article(facts), breadcrumbs(facts)];
  return made.filter((draft) => draft !== undefined);
}

function webSite(facts: PageFacts): Draft | undefined {
  const name = siteName(facts);
  const address = parseUrl(ownAddress(facts) ?? '');
  if (name === undefined || !address) return undefined;
  return block('WebSite', { name, url: `${address.origin}/` }, ['site-name', ownAddressSource(facts)]);
}

function article(facts: PageFacts): Draft | undefined {
  const [subject] = pageSubjects(facts);
  const { social = [], structuredData } = facts.document;
  if (!isArticle(facts) || !subject || !structuredData) return undefined;
  const { modified, published } = articleDates(social, structuredData);
  const author = facts.document.head?.metas.find(({ name }) => name === 'author')?.content?.trim();
  const image = pageImage(facts);
  const publisher = socialValue(social, 'og:site_name') ?? siteName(facts);
  return block(
    'Article',
    {
      headline: subject.text,
      ...(published[0] && { datePublished: published[0].toISOString() }),
      ...(modified[0] && { dateModified: modified[0].toISOString() }),
      ...(author && { author: { '@type': 'Person', name: author } }),
      ...(image && { image: image.url }),
      ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
      mainEntityOfPage: ownAddress(facts),
    },
    [subject.source, ...(published[0] ? (['dates'] as const) : []), ...(author ? (['author'] as const) : [])],
  );
}

function breadcrumbs(facts: PageFacts): Draft | undefined {
  const steps = breadcrumbSteps(facts);
  if (steps.length < 2) return undefined;
  const itemListElement = steps.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    ...(url !== undefined && { item: url }),
  }));
  return block('BreadcrumbList', { itemListElement }, ['other-link', 'h1']);
}

function block(type: string, properties: Readonly<Record<string, unknown>>, sources: Draft['sources']): Draft {
  const text = JSON.stringify({ '@context': 'https://schema.org', '@type': type, ...properties }, null, 2);
  return { edit: { kind: 'json-ld', text, types: [type] }, sources };
}
