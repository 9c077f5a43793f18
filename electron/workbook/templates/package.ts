import { posix } from 'node:path';
import type PizZip from 'pizzip';
import { fail } from '../../../shared/result.ts';
import { isDateFormat } from '../read/parts/date-format.ts';
import { attributeOf, plainText } from './sheet-xml.ts';

/** A worksheet of the package. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

interface Relation {
  readonly id: string;
  /** Last word of its type. */
  readonly type: string;
  /** Name of the part. */
  readonly target: string;
}

/** The parts of a workbook; one that is never changed keeps the bytes that it came with. */
export class Package {
  readonly #zip: PizZip;
  readonly workbook: string;

  /** `template-unreadable` when it is no workbook of Excel 2007 or later. */
  constructor(zip: PizZip) {
    this.#zip = zip;
    const main = this.relations('').find(({ type }) => type === 'officeDocument');
    this.workbook = main && zip.file(main.target) ? main.target : fail('template-unreadable');
  }

  text(path: string): string {
    return this.#zip.file(path)?.asText() ?? fail('template-unreadable');
  }

  replace(path: string, text: string): void {
    if (text !== this.text(path)) this.#zip.file(path, text);
  }

  change(path: string, change: (xml: string) => string): void {
    this.replace(path, change(this.text(path)));
  }

  /** Parts of a folder that are XML. */
  under(folder: string): string[] {
    return Object.keys(this.#zip.files).filter(
      (path) => path.startsWith(folder) && /\/[^/]+\.xml$/.test(path) && !path.includes('/_rels/'),
    );
  }

  /** What a part is tied to inside the package; `''` for the package itself. */
  relations(path: string): Relation[] {
    const folder = posix.dirname(path);
    const rels = path === '' ? '_rels/.rels' : posix.join(folder, '_rels', `${posix.basename(path)}.rels`);
    const xml = this.#zip.file(rels)?.asText() ?? '';
    return [...xml.matchAll(/<Relationship\s([^>]*)>/g)].flatMap(([, attributes = '']) => {
      const of = (name: string) => attributeOf(` ${attributes}`, name) ?? '';
      if (of('TargetMode') === 'External') return [];
      const target = plainText(of('Target'));
      const full = target.startsWith('/') ? target.slice(1) : posix.join(path === '' ? '' : folder, target);
      return [{ id: of('Id'), type: of('Type').split('/').at(-1) ?? '', target: full }];
    });
  }

  /** Worksheets in the order of their tabs; sheets of other kinds have no rows. */
  sheets(): SheetPart[] {
    const relations = this.relations(this.workbook);
    const sheets = /<sheets>([\s\S]*?)<\/sheets>/.exec(this.text(this.workbook))?.[1] ?? fail('template-unreadable');
    return [...sheets.matchAll(/<sheet\s([^>]*)>/g)].flatMap(([, attributes = '']) => {
      const id = /\s\w+:id="([^"]+)"/.exec(` ${attributes}`)?.[1];
      const found = relations.find((one) => one.id === id);
      const name = plainText(attributeOf(` ${attributes}`, 'name') ?? '');
      return found?.type === 'worksheet' ? [{ name, path: found.target }] : [];
    });
  }

  /** Content of the shared texts, by their number. */
  sharedTexts(): string[] {
    const found = this.relations(this.workbook).find(({ type }) => type === 'sharedStrings');
    if (!found) return [];
    return [...this.text(found.target).matchAll(/<si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/si>)/g)].map(
      ([, text = '']) => text,
    );
  }

  /** Numbers of the cell formats that show a day. */
  dayStyles(): Set<string> {
    const found = this.relations(this.workbook).find(({ type }) => type === 'styles');
    if (!found) return new Set();
    const xml = this.text(found.target);
    const codes = new Map(
      [...xml.matchAll(/<numFmt\s([^>]*)>/g)].map(([, attributes = '']) => {
        return [
          attributeOf(` ${attributes}`, 'numFmtId'),
          plainText(attributeOf(` ${attributes}`, 'formatCode') ?? ''),
        ] as const;
      }),
    );
    const formats = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(xml)?.[1] ?? '';
    const ids = [...formats.matchAll(/<xf\s([^>]*)>/g)].map(
      ([, attributes = '']) => attributeOf(` ${attributes}`, 'numFmtId') ?? '0',
    );
    return new Set(ids.flatMap((id, place) => (isDay(id, codes.get(id)) ? [String(place)] : [])));
  }

  /** The order in which formulas were worked out is that of the template; Excel makes a new one. */
  removeCalculationChain(): void {
    const found = this.relations(this.workbook).find(({ type }) => type === 'calcChain');
    if (!found) return;
    this.#zip.remove(found.target);
    const folder = posix.dirname(this.workbook);
    const rels = posix.join(folder, '_rels', `${posix.basename(this.workbook)}.rels`);
    this.change(rels, (xml) =>
      xml.replace(new RegExp(`<Relationship\\s[^>]*Id="${found.id}"[^>]*>(?:</Relationship>)?`), ''),
    );
    this.change('[Content_Types].xml', (xml) =>
      xml.replace(new RegExp(`<Override\\s[^>]*PartName="/${found.target}"[^>]*>(?:</Override>)?`), ''),
    );
  }

  bytes(): Uint8Array {
    return this.#zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
  }
}

function isDay(id: string, code: string | undefined): boolean {
  if (code !== undefined) return isDateFormat(code);
  const number = Number(id);
  return number >= 14 && number <= 22;
}
