import { numberIdentity, numberKey } from '../agreements/search.ts';
import { searchText } from '../names.ts';
import { regulationKindNames, type RegulationKind } from './kinds.ts';

/** Words between kind, number and year that one writing has and another leaves out: "PP Nomor 6 Tahun 2025", "PP 6/2025". */
const fillers = /\b(?:nomor|no|tahun|thn|th)\b/giu;

/**
 * The number of a regulation without what differs between writings: "27 Tahun 2021" and "No. 27/2021" have the same key.
 * Figures stay apart: "1/2025" is no part of "21/2025".
 */
export function regulationKey(number: string): string {
  return numberIdentity(number.replace(fillers, ' '));
}

/** Keys of a number as people type it: its figures apart at each dot, or in one ("842.2/5193/SJ", "8422/5193/SJ"). */
function typedKeys(number: string): string[] {
  return [number, number.replace(/(?<=\d)\.(?=\d)/gu, '')].map(regulationKey);
}

/** Whether the parts of one key follow one another in the other; the last may still be being typed. */
function hasParts(key: string, wanted: string): boolean {
  return `/${key}`.includes(`/${wanted}`);
}

interface Numbered {
  readonly kind: RegulationKind;
  readonly number: string;
  readonly aliases: readonly string[];
}

/** Whether two regulations are the same: of one kind, with a number or another number of the one in the other. */
export function isSameRegulation(one: Numbered, other: Numbered): boolean {
  if (one.kind !== other.kind) return false;
  const keys = new Set([one.number, ...one.aliases].map(regulationKey));
  return [other.number, ...other.aliases].some((number) => keys.has(regulationKey(number)));
}

export interface SearchableRegulation extends Numbered {
  readonly title: string;
  readonly asks: string | null;
}

/** Whether a regulation is meant by a search: part of its number or another number of it in any writing, or every word. */
export function matchesRegulation(regulation: SearchableRegulation, search: string): boolean {
  const { kind, number, aliases, title, asks } = regulation;
  const wanted = regulationKey(search);
  if (wanted === '') return numberKey(search) === '';
  const { short, full } = regulationKindNames[kind];
  const numbers = [number, ...aliases].flatMap(typedKeys);
  const names = [short, full].map(regulationKey);
  if (numbers.some((key) => names.some((name) => hasParts(`${name}/${key}`, wanted)))) return true;
  const text = searchText([short, full, number, ...aliases, title, asks ?? ''].join(' '));
  const words = text.split(' ');
  const typed = searchText(search).split(' ');
  return typed.every((word, index) => {
    if (!/^\d/.test(word)) return text.includes(word);
    // "7" is no part of "37", and "1/2025" none of "21/2025"; the last figure may still be being typed
    return index === typed.length - 1 ? words.some((one) => one.startsWith(word)) : words.includes(word);
  });
}
