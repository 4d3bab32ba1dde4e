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
          const agent = view.attribute(node, 'name')?.trim().toLowerCase();
          if (agent === undefined || !crawlers.has(agent)) return;
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
