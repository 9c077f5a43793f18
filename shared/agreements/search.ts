import { searchText } from '../names.ts';

/** A document number without what differs between writings: "PER/278/122015", "per. 278 / 122015" have the same key. */
export function numberKey(number: string): string {
  return number
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * What tells one document number from another: letters and figures with one mark wherever anything stands between them.
 * Unlike {@link numberKey} it keeps figures apart: "1/12/2024" is not "11/2/2024".
 */
export function numberIdentity(number: string): string {
  const parts = number
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{L}+|\p{N}+/gu);
  return (parts ?? []).join('/');
}

/** What people write before a number: "Nomor: PER/278/122015", "No. 400.5.7/765/Keuda". */
const beforeNumber = /^\s*(?:nomor|no)\b[\s.:]*/i;

export interface SearchableAgreement {
  readonly numberFirst: string | null;
  readonly numberSecond: string | null;
  readonly title: string;
  readonly firstParty: { readonly institution: string };
  readonly secondParty: { readonly institution: string };
}

/** Whether an agreement is meant by a search: part of either number in any writing, or every word of it in title and parties. */
export function matchesAgreement(agreement: SearchableAgreement, search: string): boolean {
  const key = numberKey(search);
  if (key === '') return true;
  const { numberFirst, numberSecond, title, firstParty, secondParty } = agreement;
  const wanted = numberKey(search.replace(beforeNumber, '')) || key;
  if ([numberFirst, numberSecond].some((number) => number !== null && numberKey(number).includes(wanted))) return true;
  const text = searchText(`${title} ${firstParty.institution} ${secondParty.institution}`);
  return searchText(search)
    .split(' ')
    .every((word) => text.includes(word));
}
