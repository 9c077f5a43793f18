/** A web page as text: by its byte order mark, its own `charset`, as UTF-8 when it is that, else as windows-1252. */
export function decodedPage(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const said = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(bytes.toString('latin1', 0, 4096))?.[1];
  for (const encoding of [said ?? 'utf-8', 'utf-8']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // a name that nobody knows, or bytes that are something else than the page says
      continue;
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
