import type { DocumentFacts, PageFacts } from '#shared/audit/facts/facts.ts';

import {
  type ConcludedField,
  concludedFields,
  type Conclusion,
  type FieldView,
  nowhere,
  type Side,
} from './conclusion.ts';
import { concludeLost, concludeRendered, concludeUnused } from './conclude-field.ts';
import { concludeCanonical, headerCanonicals } from './fields/canonical.ts';
import { concludeCrawling } from './fields/crawling.ts';
import { type DocumentField, documentFields } from './fields/document-fields.ts';
import { concludeHreflang, readHreflang } from './fields/hreflang.ts';
import { concludeIndexing } from './fields/indexing.ts';
import { concludeStatus, readStatus } from './fields/status.ts';
import { documentSide, headerSide, type PageViews, pageViews } from './page-views.ts';

type Concluded = Omit<FieldView, 'field'>;

/**
 * What Google would conclude of each field from the HTML as served, the headers and the page as rendered. It follows
 * Google's own documents; where they leave it open, or a view is missing, it says so.
 */
export function concludePage(facts: PageFacts): readonly FieldView[] {
  const views = pageViews(facts);
  const unused = concludeUnused(views);
  return concludedFields.map((field) => ({ field, ...concludeOne(field, views, unused) }));
}

function concludeOne(field: ConcludedField, views: PageViews, unused: Conclusion | undefined): Concluded {
  switch (field) {
    case 'status':
      return { ...readStatus(views), conclusion: concludeStatus(views) };
    case 'crawling':
      return { served: nowhere, header: nowhere, rendered: nowhere, conclusion: concludeCrawling(views) };
    case 'indexing':
      return {
        served: documentSide(views.served, writtenDirectives),
        header: headerSide(views.response, ({ headers }) => (headers['x-robots-tag'] ?? '').replaceAll('\n', ', ')),
        rendered: documentSide(views.rendered, writtenDirectives),
        conclusion: concludeIndexing(views),
      };
    case 'canonical':
      return {
        served: documentSide(views.served, writtenCanonicals),
        header: headerSide(views.response, () => headerCanonicals(views).join('\n')),
        rendered: documentSide(views.rendered, writtenCanonicals),
        conclusion: unused ?? concludeCanonical(views),
      };
    case 'hreflang':
      return { ...readHreflang(views), conclusion: unused ?? concludeHreflang(views) };
    case 'title':
    case 'description':
    case 'structuredData':
    case 'h1':
    case 'words':
    case 'links':
    case 'lang':
    case 'viewport':
      return concludeDocumentField(documentFields[field], views, unused);
  }
}

function concludeDocumentField(field: DocumentField, views: PageViews, unused: Conclusion | undefined): Concluded {
  const served = documentSide(views.served, field.read);
  const rendered: Side = documentSide(views.rendered, field.read);
  const count = views.served.state === 'present' ? (field.count?.(views.served.value) ?? 0) : 0;
  const isInPlace = served.state === 'value';
  const lost = field.mark ? concludeLost(views, field.mark, { count, isInPlace }) : undefined;
  const conclusion = unused ?? lost ?? concludeRendered(served, rendered, field.words);
  return { served, header: nowhere, rendered, conclusion };
}

function writtenDirectives({ robotsDirectives }: DocumentFacts): string | undefined {
  return robotsDirectives
    ?.map(({ agent, content }) => (agent === 'robots' ? content : `${agent}: ${content}`))
    .join('\n');
}

function writtenCanonicals({ canonicals }: DocumentFacts): string | undefined {
  return canonicals
    ?.map(({ url, href, location }) => `${url ?? href ?? ''}${location === 'body' ? ' (body)' : ''}`)
    .join('\n');
}
