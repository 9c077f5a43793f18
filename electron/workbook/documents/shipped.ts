import { fileURLToPath } from 'node:url';
import type { DocumentKind } from '../../../shared/documents/kinds.ts';

/** Path of the template that comes with the program; the bundle carries them in a folder of the same name. */
export function shippedTemplate(kind: DocumentKind): string {
  return fileURLToPath(new URL(`./shipped/${kind}.docx`, import.meta.url));
}
