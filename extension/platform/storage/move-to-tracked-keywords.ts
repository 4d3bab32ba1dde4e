import type { IDBPDatabase } from 'idb';

import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';
import type { EngineId } from '#shared/serp/engine-catalog.ts';

import type { SightlineSchema } from './database-schema.ts';
import { asOlder, asOlderUpgrade, type OlderKeyword, type OlderSchema, type Upgrade } from './older-schema.ts';
import { keywordKey } from './keyword-key.ts';
import {
  type KeywordCopy,
  type KeywordIdentity,
  type KeywordRecord,
  noSettings,
  type SiteCopy,
} from './keyword-records.ts';
import { newSite } from './new-site.ts';
import { packCopies } from './packed-copies.ts';

type Older = Upgrade<OlderSchema>;

/**
 * Version 6: one store of tracked keywords with keys of parts, one list of sites. Queries that were tracked in the bar
 * of a results page, in a list of its own, become tracked keywords; those of no site wait until one is chosen.
 */
export async function moveToTrackedKeywords(
  database: IDBPDatabase<SightlineSchema>,
  transaction: Upgrade<SightlineSchema>,
): Promise<void> {
  const before = asOlderUpgrade(transaction);
  const tracked = (await before.objectStore('keywords').getAll()).map(asRecord);
  const waiting = await loadWaiting(before, tracked);
  const removed = (await before.objectStore('removedKeywords').getAll()).flatMap(({ key }) => identityOfKey(key) ?? []);
  const copies = (await before.objectStore('sites').getAll()).map(renamed);
  const packed = await before.objectStore('keywordCopies').getAll();
  const profiles = await before.objectStore('profiles').getAll();
  const states = await before.objectStore('alertStates').getAll();

  const older = asOlder(database);
  for (const name of ['tracked', 'keywords', 'removedKeywords', 'sites', 'profiles', 'alertStates'] as const)
    older.deleteObjectStore(name);
  const keyPath = ['domain', 'engine', 'device', 'country', 'language', 'normalized'];
  const keywords = database.createObjectStore('trackedKeywords', { keyPath });
  keywords.createIndex('bySearch', ['engine', 'device', 'normalized']);
  database.createObjectStore('removedKeywords', { keyPath });
  database.createObjectStore('sites', { keyPath: 'domain' });
  database.createObjectStore('siteCopies', { keyPath: 'domain' });
  database.createObjectStore('alertStates', { keyPath: ['ruleId', 'keyword'] });
  const keywordCopies = transaction.objectStore('keywordCopies');
  keywordCopies.createIndex('bySearch', 'searches', { multiEntry: true });

  for (const record of [...tracked, ...waiting]) await keywords.put(record);
  for (const identity of removed) {
    const normalized = normalizeKeyword(identity.keyword);
    await transaction.objectStore('removedKeywords').put({ ...identity, normalized });
  }
  const sites = new Map([...tracked, ...copies].map(({ domain }) => [domain, newSite(domain)]));
  for (const { notes, ...profile } of profiles)
    sites.set(profile.domain, { ...newSite(profile.domain), ...profile, annotations: notes });
  for (const site of sites.values()) await transaction.objectStore('sites').put(site);
  for (const copy of copies) await transaction.objectStore('siteCopies').put(copy);
  for (const { domain, json, part } of packed) await keywordCopies.put(packCopies(domain, part, copiesOf(json)));
  for (const { key, state } of states) {
    const [ruleId = '', ...rest] = key.split('\n');
    const identity = identityOfKey(rest.join('\n'));
    if (identity) await transaction.objectStore('alertStates').put({ ruleId, keyword: keywordKey(identity), state });
  }
}

function asRecord({ key: _key, points, ...keyword }: OlderKeyword): KeywordRecord {
  return { ...keyword, normalized: normalizeKeyword(keyword.keyword), points: points.map(asPoint) };
}

/** Competitors of a check had another name. */
function asPoint({ rivals, ...point }: OlderKeyword['points'][number]): RankPoint {
  return rivals ? { ...point, competitors: rivals } : point;
}

/** Queries tracked in the bar that no site tracks. */
async function loadWaiting(before: Older, tracked: readonly KeywordRecord[]): Promise<readonly KeywordRecord[]> {
  const known = new Set(tracked.map(({ engine, normalized }) => JSON.stringify([engine, normalized])));
  const waiting: KeywordRecord[] = [];
  for (const { engine, group, query, since } of await before.objectStore('tracked').getAll()) {
    const normalized = normalizeKeyword(query);
    const id = JSON.stringify([engine, normalized]);
    if (normalized === '' || known.has(id)) continue;
    known.add(id);
    const visits = before.objectStore('snapshots').index('byGroup');
    const visit = await visits.get(IDBKeyRange.bound([group], [group, []]));
    const device = visit?.snapshot.device ?? 'desktop';
    const identity = { domain: '', keyword: query, engine, device, country: '', language: '' };
    waiting.push({ ...noSettings, ...identity, normalized, since, points: [], unsent: {} });
  }
  return waiting;
}

/** Of `domain`, `country-language` where it has one, `engine`, `device` and keyword, joined by line breaks. */
function identityOfKey(key: string): KeywordIdentity | undefined {
  const parts = key.split('\n');
  const [domain = ''] = parts;
  const [name, device, keyword] = parts.slice(-3);
  const [country = '', language = ''] = parts.length === 5 ? (parts[1] ?? '').split('-') : [];
  if (name === undefined || keyword === undefined || (device !== 'desktop' && device !== 'mobile')) return undefined;
  return { domain, keyword, engine: asEngine(name), device, country, language };
}

/** Safe because keys were only ever made of a keyword's own engine. */
function asEngine(name: string): EngineId {
  return name as EngineId;
}

function renamed(copy: SiteCopy): SiteCopy {
  return parsed<SiteCopy>(JSON.stringify(copy));
}

function copiesOf(json: string): readonly KeywordCopy[] {
  return parsed<readonly KeywordCopy[]>(json);
}

/** Safe because it is what the contract's schema let through, but for the one name. In a text, the quotes are escaped. */
function parsed<Value>(json: string): Value {
  return JSON.parse(json.replaceAll('"rivals":', '"competitors":')) as Value;
}
