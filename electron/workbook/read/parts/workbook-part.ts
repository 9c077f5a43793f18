import { fail } from '../../../../shared/result.ts';
import { limits } from '../limits.ts';
import { forEachElement } from '../xml/elements.ts';
import { findPart, type Package, readPart, type Relationship, relationshipsOf } from './package.ts';

/** A sheet as the workbook part lists it. */
export interface SheetPart {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'chart';
  /** Part name of its XML. */
  readonly part: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
  /** Part names, undefined when the workbook has none. */
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
}

/**
 * Finds the workbook part, its sheets in the order of the tabs and the parts they share. Throws
 * `workbook-not-a-workbook`, `workbook-no-sheets`, `workbook-part-missing`.
 */
export async function readWorkbookPart(parts: Package): Promise<WorkbookPart> {
  const part = await workbookPartName(parts);
  const relationships = await relationshipsOf(parts, part);
  const sheets: SheetPart[] = [];
  let date1904 = false;
  let root = '';
  forEachElement(await readPart(parts, part), (markup, path) => {
    if (path.length === 0) root = markup.name;
    if (markup.name === 'workbookPr') date1904 = isTrue(markup.attribute('date1904'));
    if (markup.name !== 'sheet' || path.at(-1) !== 'sheets') return;
    if (sheets.length >= limits.sheets) fail('workbook-too-many-parts', { limit: limits.sheets });
    const id = markup.attribute('id', true);
    const target = relationships.find((relationship) => relationship.id === id);
    const name = markup.attribute('name') ?? '';
    if (!target) fail('workbook-part-missing', { sheet: name });
    sheets.push(sheetPart(parts, name, markup.attribute('state'), target));
  });
  if (root !== 'workbook') fail('workbook-not-a-workbook', { part });
  if (sheets.length === 0) fail('workbook-no-sheets');
  const shared = (type: string) => relationships.find((relationship) => relationship.type === type)?.target;
  return { sheets, date1904, styles: shared('styles'), sharedStrings: shared('sharedStrings') };
}

function sheetPart(parts: Package, name: string, state: string | undefined, target: Relationship): SheetPart {
  if (target.type !== 'worksheet') return { name, state: 'chart', part: target.target };
  if (!findPart(parts, target.target)) fail('workbook-part-missing', { sheet: name, part: target.target });
  return { name, state: state === undefined || state === 'visible' ? 'visible' : 'hidden', part: target.target };
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

async function workbookPartName(parts: Package): Promise<string> {
  const document = (await relationshipsOf(parts, '')).find(({ type }) => type === 'officeDocument')?.target;
  return document ?? fail('workbook-not-a-workbook', { parts: parts.entries.size });
}

/**
 * What kind of workbook a zip holds; OpenDocument says so in a part called mimetype. Throws `workbook-not-a-workbook` for
 * one without an office document in it.
 */
export async function zipFormat(parts: Package): Promise<'xlsx' | 'xlsb' | 'ods'> {
  if (findPart(parts, 'mimetype')) {
    const type = (await readPart(parts, 'mimetype')).toString('latin1');
    if (type.includes('opendocument.spreadsheet')) return 'ods';
  }
  return (await workbookPartName(parts)).toLowerCase().endsWith('.bin') ? 'xlsb' : 'xlsx';
}
