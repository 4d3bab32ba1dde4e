/** Whether an answer was left by its reader, or took longer than all of its time. */
export function whyAborted({ reason }: Pick<AbortSignal, 'reason'>): 'cancelled' | 'too_slow' {
  return reason instanceof DOMException && reason.name === 'TimeoutError' ? 'too_slow' : 'cancelled';
}
