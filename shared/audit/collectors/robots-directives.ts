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
          directives.push({
            node: at.number,
            agent,
            content: view.attribute(node, 'content') ?? '',
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

/** Names as written in a list (`robots, googlebot`) and in another attribute are kept: nobody reads them, and authors mean something by them. */
function agentOf(read: (attribute: string) => string | null): string | undefined {
  const attribute = ['name', ...wrongAttributes].find((each) => read(each) !== null);
  const written = (attribute === undefined ? '' : (read(attribute) ?? '')).trim().toLowerCase();
  const isMeant = written.split(/[\s,;]+/).every((part) => crawlers.has(part));
  if (attribute === undefined || written === '' || !isMeant) return undefined;
  return attribute === 'name' ? written : `${attribute}: ${written}`;
}

/** `google-bot`, `robot` and the like are not read by anyone: they are kept because authors mean something by them. */
const crawlers = new Set([
  'robots',
  'robot',
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
