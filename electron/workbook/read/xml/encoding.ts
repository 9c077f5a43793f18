import { TextDecoder } from 'node:util';
import { fail } from '../../../../shared/result.ts';

/** Turns the chunks of a part into UTF-8 without a byte order mark, one call per chunk and one without at the end. */
export type Recode = (chunk?: Buffer) => Buffer;

const nothing = Buffer.alloc(0);

/**
 * Chooses by the first bytes of a part: UTF-8 passes untouched, UTF-16 is recoded. Any other declared encoding is
 * `workbook-encoding`. Null when the bytes pass as they are.
 */
export function recoderFor(head: Buffer): Recode | null {
  const [first, second, third] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return recode('utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return recode('utf-16be');
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([^"']*)/.exec(
    head.toString('latin1', 0, 200),
  )?.[1];
  if (declared !== undefined && !/^(utf-?8|us-ascii)$/i.test(declared)) {
    fail('workbook-encoding', { encoding: declared.slice(0, 40) });
  }
  return marked ? withoutMark() : null;
}

function withoutMark(): Recode {
  let first = true;
  return (chunk = nothing) => {
    if (!first || chunk.length === 0) return chunk;
    first = false;
    return chunk.subarray(3);
  };
}

function recode(encoding: string): Recode {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (chunk) => {
    try {
      return Buffer.from(chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode(), 'utf8');
    } catch {
      return fail('workbook-encoding', { encoding });
    }
  };
}
