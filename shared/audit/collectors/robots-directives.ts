import type { Collector, CollectorRun, Walk } from '../walk/collector.ts';
import type { RobotsDirectiveFact } from '../facts/head-facts.ts';

/** Meta tags that crawlers read as directives: `robots`, and the names of known crawlers. */
export const robotsDirectives: Collector<'robotsDirectives'> = {
  group: 'robotsDirectives',
  start<Node extends object>({ view, at }: Walk<Node>): CollectorRun<Node, readonly RobotsDirectiveFact[]> {
    const directives: RobotsDirectiveFact[] = [];
    return {
      enter: {
        meta(node) {
          const agent = agentOf((attribute) => view.attribute(node, attribute));
          if (agent === undefined) return;
          const content = view.attribute(node, 'content') ?? '';
          const unread = content.trim() === '' ? unreadOf((attribute) => view.attribute(node, attribute)) : undefined;
          directives.push({
            node: at.number,
            agent,
            content,
            ...(unread !== undefined && { unread }),
            location: at.location,
          });
        },
      },
      finish: () => directives,
    };
  },
};

/** Other attributes in which a name stands by mistake. */
const wrongAttributes = ['property', 'http-equiv', 'itemprop', 'id'];

/** Attributes that authors take for `content`. */
const takenForContent = ['value', 'values', 'contents', 'data-content', 'data-value', 'data'];

function unreadOf(read: (attribute: string) => string | null): string | undefined {
  const attribute = takenForContent.find((each) => read(each)?.trim());
  return attribute === undefined ? undefined : `${attribute}: ${read(attribute)?.trim() ?? ''}`;
}

/** Names as written in a list (`robots, googlebot`) and in another attribute are kept: nobody reads them, and authors mean something by them. */
function agentOf(read: (attribute: string) => string | null): string | undefined {
  const attribute = ['name', ...wrongAttributes].find((each) => read(each) !== null);
  const written = (attribute === undefined ? '' : (read(attribute) ?? '')).trim().toLowerCase();
  // Word processors put their quotes into the name.
  const isMeant = written.split(/[\s,;]+/).every((part) => crawlers.has(part.replace(/["'“”„‟″‘’`«»]/gu, '')));
  if (attribute === undefined || written === '' || !isMeant) return undefined;
  return attribute === 'name' ? written : `${attribute}: ${written}`;
}

/** `google-bot`, `robot` and the like are not read by anyone: they are kept because authors mean something by them. */
const crawlers = new Set([
  'robots',
  'robot',
  'x-robots-tag',
  'googlebot',
  'googlebot-news',
  'googlebot-image',
  'googlebot-video',
  'google-bot',
  'otherbot',
  'bingbot',
  'msnbot',
  'slurp',
  'duckduckbot',
  'yandex',
  'yandexbot',
  'baiduspider',
  'applebot',
  'archive.org_bot',
  'ia_archiver',
  'gptbot',
  'google-extended',
  'adsbot-google',
  'storebot-google',
]);
