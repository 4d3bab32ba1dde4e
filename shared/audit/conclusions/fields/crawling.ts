import { type Conclusion, say } from '../conclusion.ts';
import { unknownVerdict } from '../conclude-field.ts';
import { googleSources } from '../google-sources.ts';
import type { PageViews } from '../page-views.ts';

/** Whether robots.txt lets Googlebot read the page. */
export function concludeCrawling({ crawling }: PageViews): Conclusion {
  const source = googleSources.robotsTxt;
  if (!crawling) {
    const reason = say('crawling.unknown');
    return { weight: 'open', verdict: unknownVerdict, reason, source };
  }
  const { isAllowed, verdict } = crawling;
  if (!verdict) return isAllowed ? withoutFile(source) : unreachable(source);
  const line = verdict.decidedBy;
  if (isAllowed) {
    const reason = line ? say('crawling.allowedByLine', { line: line.number }) : say('crawling.noLine');
    return { weight: 'counts', verdict: say('crawling.allowed'), reason, source };
  }
  const reason = say('crawling.forbiddenByLine', { line: line?.number ?? 0 });
  return { weight: 'lost', verdict: say('crawling.forbidden'), reason, source };
}

function withoutFile(source: Conclusion['source']): Conclusion {
  const reason = say('crawling.noFile');
  return { weight: 'counts', verdict: say('crawling.allowed'), reason, source };
}

function unreachable(source: Conclusion['source']): Conclusion {
  const reason = say('crawling.serverError');
  return { weight: 'lost', verdict: say('crawling.notNow'), reason, source };
}
