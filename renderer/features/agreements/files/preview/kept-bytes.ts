/** Where the program answers the bytes of a kept file. */
export function attachmentAddress(uid: string): string {
  return `/attachments/${uid}`;
}

/** The bytes at an address of the program; null when there is nothing. */
export function readBytes(address: string): Promise<ArrayBuffer | null> {
  const worker = new Worker(new URL('./read-bytes.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<ArrayBuffer | null>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer | null>) => resolve(data));
    worker.addEventListener('error', () => resolve(null));
  });
  worker.postMessage(new URL(address, location.href).href);
  return answer.finally(() => worker.terminate());
}
