import { createHash, randomBytes } from 'node:crypto';
import type { ProtectionSpec } from '../../../../shared/workbook/spec.ts';
import { blockAddress, cellAddress, type CellBlock } from '../addresses.ts';
import type { SheetPlan } from '../plan.ts';
import { plainXml } from '../text.ts';
import { validationRules, type ValidationRule } from '../validations.ts';

/** What is known of a sheet only when its last row is written. */
interface SheetEnd {
  /** Last body row. */
  readonly bottom: number;
  readonly merges: readonly CellBlock[];
  /** Row after which a page ends. */
  readonly breakAfter: number | undefined;
  readonly hasPicture: boolean;
}

/** Salt and rounds as Excel writes them itself (ECMA-376 part 1, 18.3.1.85). */
const spinCount = 100_000;

/** A sheet up to and including `<sheetData>`. */
export function sheetStart(plan: SheetPlan, isFirst: boolean): string {
  const columns = plan.columns.map(
    ({ place, width }) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">`,
    frozenPane(plan),
    '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="12.75"/>',
    `<cols>${columns.join('')}</cols><sheetData>`,
  ].join('');
}

/** A sheet from `</sheetData>` on, in the order the schema demands. */
export function sheetEnd(plan: SheetPlan, { bottom, merges, breakAfter, hasPicture }: SheetEnd): string {
  const right = plan.columns.length - 1;
  return [
    '</sheetData>',
    plan.spec.protection ? protectionXml(plan.spec.protection) : '',
    plan.spec.autoFilter
      ? `<autoFilter ref="${blockAddress({ left: 0, right, top: plan.headerBottom, bottom })}"/>`
      : '',
    counted(
      'mergeCells',
      merges.map((block) => `<mergeCell ref="${blockAddress(block)}"/>`),
    ),
    counted('dataValidations', validationRules(plan, bottom).map(validationXml)),
    '<printOptions horizontalCentered="1"/>',
    pageXml(plan),
    breakAfter === undefined
      ? ''
      : `<rowBreaks count="1" manualBreakCount="1"><brk id="${breakAfter}" max="16383" man="1"/></rowBreaks>`,
    ignoredErrors(plan, bottom),
    hasPicture ? '<drawing r:id="rId1"/>' : '',
    '</worksheet>',
  ].join('');
}

function frozenPane({ spec, headerBottom }: SheetPlan): string {
  if (spec.freeze === false) return '';
  const columns = spec.freeze?.columns ?? 0;
  const pane = columns > 0 ? 'bottomRight' : 'bottomLeft';
  const split = columns > 0 ? ` xSplit="${columns}"` : '';
  const corner = cellAddress(columns, headerBottom + 1);
  return (
    `<pane${split} ySplit="${headerBottom}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`
  );
}

function pageXml({ page }: SheetPlan): string {
  const margins = (['left', 'right', 'top', 'bottom', 'header', 'footer'] as const).map(
    (side) => ` ${side}="${page.margins[side].toFixed(4)}"`,
  );
  return (
    `<pageMargins${margins.join('')}/>` +
    `<pageSetup paperSize="${page.paperSize}" orientation="${page.orientation}" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>${plainXml(page.footer)}</oddFooter></headerFooter>`
  );
}

/** Excel marks every number kept as text with a green corner; in a NIK column that is what it ought to be. */
function ignoredErrors({ columns, bodyTop }: SheetPlan, bottom: number): string {
  const ranges = columns
    .filter(({ spec }) => spec.type === 'identifier' || spec.type === 'text')
    .map(({ place }) => blockAddress({ left: place, right: place, top: bodyTop, bottom }));
  if (ranges.length === 0) return '';
  return `<ignoredErrors><ignoredError sqref="${ranges.join(' ')}" numberStoredAsText="1"/></ignoredErrors>`;
}

function validationXml({ range, type, formulas }: ValidationRule): string {
  const parts = formulas.map(
    (formula, place) => `<formula${place + 1}>${plainXml(String(formula))}</formula${place + 1}>`,
  );
  return `<dataValidation type="${type}" allowBlank="1" showErrorMessage="1" sqref="${range}">${parts.join('')}</dataValidation>`;
}

function protectionXml({ password }: ProtectionSpec): string {
  const allowed = ' sheet="1" objects="1" scenarios="1" formatColumns="0" autoFilter="0"';
  if (!password) return `<sheetProtection${allowed}/>`;
  const salt = randomBytes(16);
  let hash = createHash('sha512').update(salt).update(Buffer.from(password, 'utf16le')).digest();
  const round = Buffer.alloc(4);
  for (let number = 0; number < spinCount; number++) {
    round.writeUInt32LE(number);
    hash = createHash('sha512').update(hash).update(round).digest();
  }
  return (
    `<sheetProtection algorithmName="SHA-512" hashValue="${hash.toString('base64')}"` +
    ` saltValue="${salt.toString('base64')}" spinCount="${spinCount}"${allowed}/>`
  );
}

function counted(element: string, items: readonly string[]): string {
  return items.length > 0 ? `<${element} count="${items.length}">${items.join('')}</${element}>` : '';
}
