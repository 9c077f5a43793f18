import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { DocumentFields } from '../../../shared/documents/fields.ts';
import { CodedError, fail } from '../../../shared/result.ts';
import { writableText } from '../write/text.ts';

/**
 * A Word document with its marks (`{tentang}`, `{#unit}{nama}{/unit}`) replaced by the fields. `template-unreadable` when
 * it is no .docx; `template-faulty` with the mark at fault: unknown, unclosed, or opened twice.
 */
export function fillDocument(template: Uint8Array, fields: DocumentFields): Uint8Array {
  const document = openTemplate(template);
  const unknown = new Set<string>();
  try {
    const filled = new Docxtemplater(document, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: (mark) => ({
        get(scope: unknown): unknown {
          if (mark === '.') return scope;
          const own = typeof scope === 'object' && scope !== null && Object.hasOwn(scope, mark);
          const known = Object.hasOwn(fields, mark) ? fields[mark] : undefined;
          const value: unknown = own ? Reflect.get(scope, mark) : known;
          if (value === undefined) unknown.add(mark);
          return typeof value === 'string' ? writableText(value) : value;
        },
      }),
    });
    filled.render(fields);
  } catch (error) {
    throw new CodedError('template-faulty', { mark: faultOf(error) }, { cause: error });
  }
  const [mark] = unknown;
  if (mark !== undefined) fail('template-faulty', { mark: `{${mark}}` });
  return document.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function openTemplate(template: Uint8Array): PizZip {
  let zip: PizZip;
  try {
    zip = new PizZip(template);
  } catch (error) {
    throw new CodedError('template-unreadable', {}, { cause: error });
  }
  return zip.file('word/document.xml') ? zip : fail('template-unreadable');
}

interface TemplateFault {
  readonly properties?: {
    readonly xtag?: string;
    readonly context?: string;
    readonly errors?: readonly TemplateFault[];
  };
}

/** The first mark that the library complains of, as it stands in the template. */
function faultOf(error: unknown): string {
  const { properties } = error as TemplateFault;
  const first = properties?.errors?.[0]?.properties ?? properties;
  return first?.xtag ?? first?.context ?? (error instanceof Error ? error.message : '');
}
