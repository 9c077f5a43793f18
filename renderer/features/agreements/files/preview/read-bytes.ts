// A worker: the window itself may not fetch (its content policy), this one may, and only from the program. One address is
// asked for; the bytes, or null where there are none, are the one answer.
addEventListener('message', ({ data }: MessageEvent<string>) => {
  void bytesOf(data).then((bytes) => postMessage(bytes, bytes === null ? {} : { transfer: [bytes] }));
});

async function bytesOf(address: string): Promise<ArrayBuffer | null> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.arrayBuffer() : null;
  } catch {
    return null;
  }
}
