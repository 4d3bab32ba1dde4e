import { crawlerAccess } from '#shared/robots/crawler-access.ts';
import { parseRobots, type RobotsTxt } from '#shared/robots/parse-robots.ts';

import type { RobotsAnswer } from '../event.ts';
import type { CrawlEnd } from '../outcome.ts';
import type { CrawlSettings, Politeness } from '../settings.ts';
import { crawlDelayMs } from './crawl-delay.ts';
import { Frontier } from './frontier.ts';

type RobotsState = 'unasked' | 'asked' | 'waiting' | 'known' | 'given-up';

/** All that a gate must remember over the end of its process, but its robots.txt and what waits. */
export interface GateSnapshot {
  readonly origin: string;
  readonly robotsState: RobotsState;
  readonly robotsStatus: number;
  readonly hasAnswered: boolean;
  readonly ended: HostGate['ended'];
  readonly notFound: HostGate['notFound'];
  readonly robotsTries: number;
  readonly robotsAtMs: number;
  readonly nextStartMs: number;
  readonly pausedUntilMs: number;
  readonly crawlDelayMs: number;
  readonly meanMs: number;
  readonly errorsInRow: number;
  readonly errorPauses: number;
  readonly ratePauses: number;
  readonly lastPauseMs: number;
  readonly refusals: readonly (string | null)[];
}

/** One host: what waits for it, what it allows, and when it may be asked again. */
export class HostGate {
  readonly origin: string;
  readonly waiting = new Frontier();
  inFlight = 0;
  robotsState: RobotsState = 'unasked';
  robots: RobotsTxt | null = null;
  /** Of the file, 0 where nothing answered. */
  robotsStatus = 0;
  /** What the host has done to end its part of the crawl. */
  ended: Extract<CrawlEnd, 'robots-unreachable' | 'no-answer' | 'host-unwell' | 'blocked' | 'rate-limited'> | undefined;
  /** How the host says "not found" where it says so with 200. */
  notFound: { readonly textHash: string; readonly signature: Uint32Array } | undefined;
  #hasAnswered = false;
  #robotsTries = 0;
  #robotsAtMs = 0;
  #nextStartMs = 0;
  #pausedUntilMs = 0;
  #crawlDelayMs = 0;
  #meanMs = 0;
  #errorsInRow = 0;
  #errorPauses = 0;
  #ratePauses = 0;
  #lastPauseMs = 0;
  readonly #refusals: (string | null)[] = [];
  readonly #rules: Politeness;
  readonly #settings: CrawlSettings;

  constructor(origin: string, settings: CrawlSettings, rules: Politeness) {
    this.origin = origin;
    this.#settings = settings;
    this.#rules = rules;
  }

  snapshot(): GateSnapshot {
    return {
      origin: this.origin,
      robotsState: this.robotsState,
      robotsStatus: this.robotsStatus,
      hasAnswered: this.#hasAnswered,
      ended: this.ended,
      notFound: this.notFound,
      robotsTries: this.#robotsTries,
      robotsAtMs: this.#robotsAtMs,
      nextStartMs: this.#nextStartMs,
      pausedUntilMs: this.#pausedUntilMs,
      crawlDelayMs: this.#crawlDelayMs,
      meanMs: this.#meanMs,
      errorsInRow: this.#errorsInRow,
      errorPauses: this.#errorPauses,
      ratePauses: this.#ratePauses,
      lastPauseMs: this.#lastPauseMs,
      refusals: [...this.#refusals],
    };
  }

  /** Goes on as the gate of the snapshot. `robotsText` is what it had read; undefined where there was none. */
  revive(kept: GateSnapshot, robotsText: string | undefined): void {
    this.robotsState = kept.robotsState;
    this.robotsStatus = kept.robotsStatus;
    this.robots = robotsText === undefined ? null : parseRobots(robotsText);
    this.ended = kept.ended;
    this.notFound = kept.notFound;
    this.#hasAnswered = kept.hasAnswered;
    this.#robotsTries = kept.robotsTries;
    this.#robotsAtMs = kept.robotsAtMs;
    this.#nextStartMs = kept.nextStartMs;
    this.#pausedUntilMs = kept.pausedUntilMs;
    this.#crawlDelayMs = kept.crawlDelayMs;
    this.#meanMs = kept.meanMs;
    this.#errorsInRow = kept.errorsInRow;
    this.#errorPauses = kept.errorPauses;
    this.#ratePauses = kept.ratePauses;
    this.#lastPauseMs = kept.lastPauseMs;
    this.#refusals.push(...kept.refusals);
  }

  /** Least time between two starts. A host that answers slowly is asked slowly. */
  get delayMs(): number {
    const { rate } = this.#settings;
    const adaptive = this.#meanMs > this.#rules.slowAnswerMs ? Math.min(this.#meanMs, this.#rules.longestDelayMs) : 0;
    return Math.max(1_000 / rate, adaptive, this.#settings.robots === 'obey' ? this.#crawlDelayMs : 0);
  }

  get crawlDelayMs(): number {
    return this.#crawlDelayMs;
  }

  /** When the next request may start; 0 for now, Infinity where another must end first. */
  readyAtMs(nowMs: number): number {
    if (this.robotsState === 'asked') return Number.POSITIVE_INFINITY;
    if (this.robotsState === 'waiting') return this.#robotsAtMs;
    if (this.inFlight >= (this.#crawlDelayMs > 0 && this.#settings.robots === 'obey' ? 1 : this.#settings.parallel))
      return Number.POSITIVE_INFINITY;
    const at = Math.max(this.#nextStartMs, this.#pausedUntilMs);
    return at <= nowMs ? 0 : at;
  }

  waitReason(nowMs: number): 'politeness' | 'pause' | 'robots' {
    if (this.robotsState === 'waiting') return 'robots';
    return this.#pausedUntilMs > nowMs ? 'pause' : 'politeness';
  }

  needsRobots(nowMs: number): boolean {
    if (this.robotsState === 'unasked') return true;
    if (this.robotsState === 'waiting') return nowMs >= this.#robotsAtMs;
    return this.robotsState === 'known' && nowMs - this.#robotsAtMs > this.#rules.robotsTtlMs;
  }

  askRobots(): void {
    this.robotsState = 'asked';
  }

  /**
   * RFC 9309 §2.3.1: what was read holds for a day; 4xx allows everything; 429, 5xx and silence forbid everything, so the
   * crawl waits and tries again, and then ends: soon where the host has answered nothing at all.
   */
  learnRobots({ status, text }: RobotsAnswer, nowMs: number): void {
    this.robotsStatus = status ?? 0;
    this.#hasAnswered ||= status !== null;
    const isUnreachable = status === null || status === 429 || status >= 500;
    if (!isUnreachable) {
      this.robotsState = 'known';
      this.#robotsAtMs = nowMs;
      this.robots = status >= 200 && status < 300 ? parseRobots(text) : null;
      this.#crawlDelayMs = this.robots ? crawlDelayMs(this.robots, this.#settings.userAgent) : 0;
      return;
    }
    const waits = this.#hasAnswered ? this.#rules.robotsRetriesMs : this.#rules.silentRetriesMs;
    const wait = waits[this.#robotsTries];
    this.#robotsTries += 1;
    if (this.robotsState === 'asked' && this.#settings.robots === 'report') this.robotsState = 'known';
    else if (wait === undefined) {
      this.robotsState = 'given-up';
      this.ended = this.#hasAnswered ? 'robots-unreachable' : 'no-answer';
    } else {
      this.robotsState = 'waiting';
      this.#robotsAtMs = nowMs + wait;
    }
  }

  isAllowed(url: string): boolean {
    return this.robots === null || crawlerAccess(this.robots, this.#settings.userAgent, url).isAllowed;
  }

  begin(nowMs: number): void {
    this.inFlight += 1;
    const delayMs = this.delayMs;
    // Timers are late by a few milliseconds, which at high rates would be most of the time.
    const from = delayMs < timerMs ? Math.max(this.#nextStartMs, nowMs - timerMs) : nowMs;
    this.#nextStartMs = from + delayMs;
  }

  /** Any answer that is no error: the host is well. */
  noteWell(elapsedMs: number): void {
    this.inFlight -= 1;
    this.#meanMs += (elapsedMs - this.#meanMs) * 0.2;
    this.#errorsInRow = 0;
    this.#refusals.push(null);
    if (this.#refusals.length > refusalWindow) this.#refusals.shift();
  }

  /** One refusal for everything is a wall around the site, not an answer about an address. */
  noteRefusal(bodyHash: string | null): void {
    this.#refusals.pop();
    this.#refusals.push(bodyHash ?? 'empty');
    const counts = Map.groupBy(this.#refusals, (hash) => hash);
    const isWall = [...counts].some(([hash, same]) => hash !== null && same.length >= wallRefusals);
    if (isWall) this.ended ??= 'blocked';
  }

  noteError(nowMs: number): void {
    this.inFlight -= 1;
    this.#errorsInRow += 1;
    if (this.#errorsInRow < this.#rules.errorsToPause) return;
    this.#errorsInRow = 0;
    this.#errorPauses += 1;
    this.#pausedUntilMs = nowMs + this.#rules.errorPauseMs;
    if (this.#errorPauses >= this.#rules.maxErrorPauses) this.ended ??= 'host-unwell';
  }

  /** 429, or 503 with a time: waits as it is asked to. */
  noteBusy(nowMs: number, retryAfter: string | null): void {
    this.inFlight -= 1;
    // Answers that were on their way when the pause began say nothing new.
    if (nowMs < this.#pausedUntilMs) return;
    if (nowMs - this.#lastPauseMs > this.#rules.forgetPausesMs + this.#rules.longestPauseMs) this.#ratePauses = 0;
    this.#lastPauseMs = nowMs;
    this.#ratePauses += 1;
    const wait = retryAfterMs(retryAfter, nowMs) ?? this.#rules.firstPauseMs * 2 ** (this.#ratePauses - 1);
    if (wait > this.#rules.longestPauseMs || this.#ratePauses > this.#rules.maxRatePauses)
      this.ended ??= 'rate-limited';
    this.#pausedUntilMs = nowMs + wait;
  }
}

const timerMs = 50;
const refusalWindow = 20;
const wallRefusals = 10;

/** Seconds or a date (RFC 9110 §10.2.3), as milliseconds from now; undefined where it is neither. */
export function retryAfterMs(value: string | null, nowMs: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1_000;
  const at = text === '' ? Number.NaN : Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - nowMs);
}
