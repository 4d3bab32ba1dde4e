import { type Clock, isoTime } from '#shared/kernel/clock.ts';
import { type PrivateKey, type PublicKey, publicKey } from '#shared/kernel/signature.ts';
import { engines } from '#shared/serp/engine-list.ts';
import { signEngines, type SignedEngines } from '#shared/serp/signed-engines.ts';

/** Hands out the engine descriptions that this worker was deployed with. */
export interface EnginePublisher {
  /** Clients keep it when they connect and accept descriptions from it only. */
  readonly publicKey: PublicKey;
  /** Signed once in the life of the process. */
  signed(): Promise<SignedEngines>;
}

export function createEnginePublisher(key: PrivateKey, clock: Clock): EnginePublisher {
  let made: Promise<SignedEngines> | undefined;
  return {
    publicKey: publicKey.parse(key),
    signed: () => (made ??= signEngines(engines, isoTime(clock), key)),
  };
}
