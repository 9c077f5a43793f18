import type { Month } from '../../../../shared/dates.ts';
import { headingKey } from '../../../../shared/import/heading-key.ts';
import type { Inspection, SheetChoice, SheetMeaning } from '../../../../shared/import/schema.ts';
import { monthInTitles } from '../../../../shared/import/title-month.ts';
import { valueKey } from '../../../../shared/import/value-key.ts';
import { call } from '../../../lib/client.ts';
import type { Texts } from '../../../lib/texts.ts';

type Sheet = Inspection['sheets'][number];

/** What the draft knows of the sheets of its file. */
interface Sheets {
  readonly seen: Inspection | null;
  readonly sheetChoices: ReadonlyMap<string, boolean>;
}

/** The sheets whose tables have the same columns as the one that is looked at, itself among them, in the order of the tabs. */
export function sheetsAlike({ sheets, sheet, layout }: Inspection): Sheet[] {
  return sheets.filter(({ name, list }) => name === sheet || (list !== null && list.columns === layout?.columns));
}

/** Whether a sheet is imported along: the one that is looked at always, of the others every visible one that was not left out. */
export function isTaken({ seen, sheetChoices }: Sheets, { name, state }: Sheet): boolean {
  return name === seen?.sheet || (sheetChoices.get(name) ?? state === 'visible');
}

/** The sheets that are imported as one list, each with the head of its table. */
export function sheetsTaken({ seen, sheetChoices }: Sheets): SheetChoice[] {
  if (!seen) return [];
  return sheetsAlike(seen).flatMap((sheet) => {
    const { name, list } = sheet;
    const band = name === seen.sheet ? seen.band : list?.band;
    if (!band || !isTaken({ seen, sheetChoices }, sheet)) return [];
    const { top, bottom, firstData } = band;
    return [{ name, band: { top, bottom, firstData } }];
  });
}

/** The lines above the list of the sheet that is looked at. */
function ownTitles({ firstRows, band }: Inspection): string[] {
  return firstRows.filter(({ number }) => number < (band?.top ?? 0)).flatMap(({ texts }) => texts.filter(Boolean));
}

/** The months that the titles of the sheets name which are imported together: more than one is too many. */
export function monthsNamed(draft: Sheets): Month[] {
  const { seen } = draft;
  if (!seen) return [];
  const titles = sheetsAlike(seen)
    .filter((sheet) => isTaken(draft, sheet))
    .map(({ name, list }) => (name === seen.sheet ? ownTitles(seen) : (list?.titles ?? [])));
  return [...new Set(titles.flatMap((lines) => monthInTitles(lines) ?? []))];
}

/** The titles above the list; of several sheets the lines that stand above all of them: what one says holds for its rows only. */
export function titlesOfAll(draft: Sheets): string[] {
  const { seen } = draft;
  if (!seen) return [];
  const own = ownTitles(seen);
  const others = sheetsAlike(seen)
    .filter((sheet) => sheet.name !== seen.sheet && isTaken(draft, sheet))
    .map(({ list }) => new Set(list?.titles.map(headingKey)));
  return own.filter((title) => others.every((titles) => titles.has(headingKey(title))));
}

/** One sheet by its name, several by their number. */
export function sheetsWords(names: readonly string[], t: Texts['t']): string {
  const [only = ''] = names;
  return names.length === 1
    ? t('imports.sheet.named', { sheet: only })
    : t('imports.sheet.count', { count: names.length });
}

/** Names that say nothing but which tab it is. */
const sayNothing = /^(sheet|lembar|lembar kerja|data|daftar|tab|list)?[\s_-]*\d*$/i;

/** How many of the names are those of records. */
function known(field: 'village' | 'kecamatan', names: readonly string[], records: readonly { name: string }[]): number {
  const keys = new Set(records.map(({ name }) => valueKey(field, name)));
  return names.filter((name) => keys.has(valueKey(field, name))).length;
}

/**
 * What the names of several sheets seem to say of their rows: the village, where no column says it and most names are
 * those of villages, or of nothing else that is known in a list with the kecamatan. Null: nothing.
 */
export async function proposedMeaning(seen: Inspection): Promise<SheetMeaning | null> {
  const names = sheetsAlike(seen).map(({ name }) => name);
  const has = (wanted: string) => seen.columns.some(({ reading }) => reading === wanted);
  if (names.length < 2 || seen.kind !== 'participants') return null;
  if (seen.profile) return seen.profile.sheetAs;
  if (has('village')) return null;
  const [villages, kecamatan] = await Promise.all([
    call('villages.list', { kecamatanUid: null }),
    call('kecamatan.list', {}),
  ]);
  if (known('village', names, villages) * 2 > names.length) return 'village';
  const isOther = known('kecamatan', names, kecamatan) > 0 || names.some((name) => sayNothing.test(name.trim()));
  return has('kecamatan') && !isOther ? 'village' : null;
}
