import { isGlobalAgent, productToken, type RobotsTxt } from '#shared/robots/parse-robots.ts';

/**
 * Milliseconds that robots.txt asks a crawler to leave between requests; 0 where it asks for none. Not in RFC 9309, but many
 * sites write it. Groups as for the rules: those of the crawler, else those for all.
 */
export function crawlDelayMs(robots: RobotsTxt, userAgent: string): number {
  let own: number | undefined;
  let global: number | undefined;
  let isNamed = false;
  let isOwn = false;
  let isGlobal = false;
  let isOpen = false;
  for (const { kind, key, value } of robots.lines) {
    if (kind === 'user-agent') {
      if (!isOpen) isOwn = isGlobal = false;
      isOpen = true;
      if (isGlobalAgent(value)) isGlobal = true;
      else if (productToken(value).toLowerCase() === userAgent.toLowerCase()) isOwn = isNamed = true;
      continue;
    }
    isOpen = false;
    if (key.toLowerCase() !== 'crawl-delay') continue;
    const seconds = Number(value);
    if (!(seconds > 0) || seconds > 86_400) continue;
    if (isOwn) own ??= seconds * 1_000;
    else if (isGlobal) global ??= seconds * 1_000;
  }
  return (isNamed ? own : global) ?? 0;
}
