import { formatQuarter } from '../format.ts';
import { fillIn } from '../texts/fill-in.ts';
import type { Catalogue } from '../texts/id/all.ts';
import type { AgendaEntry } from './agenda.ts';

/** What an entry of the agenda is about, in words; `texts` are those of the language. */
export function entryWords(
  entry: AgendaEntry,
  language: 'id' | 'en',
  texts: Pick<Catalogue['agenda'], 'entry'>,
): string {
  return fillIn(texts.entry[entry.kind], {
    title: entry.title,
    days: entry.daysBefore,
    step: entry.step,
    period: entry.quarter === null ? null : formatQuarter(entry.quarter, language),
  });
}
