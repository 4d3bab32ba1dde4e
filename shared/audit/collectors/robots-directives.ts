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
          const agent = agentOf(view.attribute(node, 'name'), view.attribute(node, 'property'));
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

/** Names as written in a list (`robots, googlebot`) and in `property` are kept: nobody reads them, and authors mean something by them. */
function agentOf(name: string | null, property: string | null): string | undefined {
  const written = (name ?? property ?? '').trim().toLowerCase();
  const isMeant = written.split(/[\s,;]+/).every((part) => crawlers.has(part));
  if (written === '' || !isMeant) return undefined;
  return name === null ? `property: ${written}` : written;
}

/** `google-bot` and `bot` are not read by anyone: they are kept because authors mean something by them. */
const crawlers = new Set([
  'robots',
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
