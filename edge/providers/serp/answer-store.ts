/** Where providers' answers lie, as they came, until they are read; and some weeks longer, to read them again. */
export interface AnswerStore {
  put(taskId: string, bytes: Uint8Array): Promise<void>;
  /** Undefined where there is none. */
  find(taskId: string): Promise<Uint8Array | undefined>;
  remove(taskIds: readonly string[]): Promise<void>;
}

export function createAnswerStore(bucket: R2Bucket): AnswerStore {
  return {
    async put(taskId, bytes) {
      await bucket.put(keyOf(taskId), bytes);
    },
    async find(taskId) {
      const object = await bucket.get(keyOf(taskId));
      return object ? new Uint8Array(await object.arrayBuffer()) : undefined;
    },
    async remove(taskIds) {
      if (taskIds.length > 0) await bucket.delete(taskIds.map(keyOf));
    },
  };
}

function keyOf(taskId: string): string {
  return `provider-answers/${taskId}`;
}
