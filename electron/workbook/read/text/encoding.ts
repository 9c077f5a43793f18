import { type FileSource, readBytes } from '../zip/source.ts';

const chunkBytes = 262_144;

/** An encoding of text files, as `TextDecoder` names it. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The chunks of a file from its first byte to its last. Throws `workbook-truncated`, `workbook-unreadable`. */
export async function* chunksOf(source: FileSource): AsyncGenerator<Buffer> {
  for (let at = 0; at < source.size; at += chunkBytes) {
    yield await readBytes(source, at, Math.min(chunkBytes, source.size - at));
  }
}

/**
 * The encoding of a text file: what its byte order mark says, UTF-8 when all of it is valid UTF-8, else the code page of
 * Windows in western Europe and Indonesia. Reads the file once.
 */
export async function encodingOf(source: FileSource): Promise<TextEncoding> {
  const mark = await readBytes(source, 0, Math.min(2, source.size));
  if (mark[0] === 0xff && mark[1] === 0xfe) return 'utf-16le';
  if (mark[0] === 0xfe && mark[1] === 0xff) return 'utf-16be';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of chunksOf(source)) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}
