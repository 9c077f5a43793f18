import { fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';
import { Markup, token } from './markup.ts';

/** Calls `onElement` for every opening tag of a part held in memory, with the names of the elements around it. */
export function forEachElement(bytes: Buffer, onElement: (markup: Markup, path: readonly string[]) => void): void {
  const markup = new Markup(bytes);
  const path: string[] = [];
  let roots = 0;
  for (let at = 0; ; at = markup.next) {
    const kind = markup.read(at);
    if (kind === token.end) break;
    if (kind === token.close) {
      if (path.pop() !== markup.name) fail('workbook-xml-malformed', { reason: 'nesting' });
    } else if (kind === token.open || kind === token.empty) {
      if (path.length === 0) roots++;
      onElement(markup, path);
      if (kind === token.open && path.push(markup.name) > limits.nesting) {
        fail('workbook-nesting', { limit: limits.nesting });
      }
    }
  }
  if (roots !== 1 || path.length > 0) fail('workbook-xml-malformed', { reason: 'nesting' });
}
