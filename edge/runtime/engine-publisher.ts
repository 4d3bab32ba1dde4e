import { type Clock, isoTime } from '#shared/kernel/clock.ts';
import { type PrivateKey, type PublicKey, publicKey } from '#shared/kernel/signature.ts';
import { compareVersions } from '#shared/serp/compare-versions.ts';
import { engines as deployed } from '#shared/serp/engine-list.ts';
import { type EngineDescription, engineDescription } from '#shared/serp/engine.ts';
import { signEngines, type SignedEngines } from '#shared/serp/signed-engines.ts';

/** Hands out the newest description of each engine: deployed with this worker, or published since. */
export interface EnginePublisher {
  /** Clients keep it when they connect and accept descriptions from it only. */
  readonly publicKey: PublicKey;
  /** Looks for published ones at most once a minute, and signs only what changed. */
  signed(): Promise<PublishedEngines>;
}

export interface PublishedEngines {
  readonly list: SignedEngines;
  /** The same for the same descriptions, by any signer at any time. */
  readonly etag: string;
}

const lookAgainMs = 60_000;

export function createEnginePublisher(
  key: PrivateKey,
  clock: Clock,
  loadPublished: () => Promise<readonly unknown[]>,
): EnginePublisher {
  let made: (PublishedEngines & { readonly lookedAtMs: number }) | undefined;
  return {
    publicKey: publicKey.parse(key),
    async signed() {
      const nowMs = clock();
      if (made && nowMs - made.lookedAtMs < lookAgainMs) return made;
      const engines = newestOf(deployed, (await loadPublished()).flatMap(parseDescription));
      const etag = await hashOf(JSON.stringify(engines));
      const list = made?.etag === etag ? made.list : await signEngines(engines, isoTime(clock), key);
      made = { list, etag, lookedAtMs: nowMs };
      return made;
    },
  };
}

function newestOf(
  own: readonly EngineDescription[],
  published: readonly EngineDescription[],
): readonly EngineDescription[] {
  return own.map((each) =>
    published
      .filter(({ id }) => id === each.id)
      .reduce((newest, next) => (compareVersions(next.version, newest.version) > 0 ? next : newest), each),
  );
}

/** One that this deployment does not understand is for another one. */
function parseDescription(given: unknown): EngineDescription[] {
  const parsed = engineDescription.safeParse(given);
  return parsed.success ? [parsed.data] : [];
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
