import { z } from 'zod';
import { bandChoice, profileChoices, sheetChoice, type SheetChoice } from '../../../shared/import/schema.ts';

/** The names of the sheets that an import took, as SQL; none in one that was saved when an import was of one sheet. */
export function sheetNamesOf(batch: string): string {
  return `(SELECT json_group_array(value ->> '$.name') FROM json_each(${batch}.choices, '$.sheets'))`;
}

/** The names of the sheets that an import took, in their order. */
export function sheetNamesIn({ sheet, sheets }: { readonly sheet: string; readonly sheets: string }): string[] {
  const names = JSON.parse(sheets) as string[];
  return names.length === 0 ? [sheet] : names;
}

const kept = profileChoices
  .pick({ columns: true })
  .and(z.union([z.object({ sheets: z.array(sheetChoice) }), z.object({ band: bandChoice })]));

/** What an import read: the sheets with the heads of their tables, and the columns that they have in common. */
export function choicesIn({ sheet, choices }: { readonly sheet: string; readonly choices: string }) {
  const read = kept.parse(JSON.parse(choices));
  const sheets: readonly SheetChoice[] = 'sheets' in read ? read.sheets : [{ name: sheet, band: read.band }];
  return { sheets, columns: read.columns };
}
