import { searchText } from '../../../shared/names.ts';
import type { Connection } from '../connection.ts';

/**
 * The order of people `p` in every list: name, then NIK. The index `participant_name` has these very expressions; it also
 * holds the whole search text, so that a search reads nothing else.
 */
export const nameOrder = [
  'substr(p.search_text, 1, instr(p.search_text || char(9), char(9)) - 1)',
  'p.nik',
  'p.search_text',
] as const;

/**
 * What a person is found by: name, place and year of birth, small letters, blanks folded. The name stands first, up to a
 * tab: lists are sorted by it, so that "Abdul" of Batui stands before "Abdul Burhan" of anywhere.
 */
export function searchTextOf(person: {
  readonly name: string;
  readonly kecamatan: string | null;
  readonly village: string | null;
  readonly birthDate: string | null;
}): string {
  const places = [person.village, person.kecamatan].filter((place) => place !== null).join(' ');
  const year = person.birthDate === null ? '' : person.birthDate.slice(0, 4);
  const others = [places === '' ? '' : searchText(places), year].filter((part) => part !== '');
  return `${searchText(person.name)}\t${others.join(' ')}`;
}

interface NamedRow {
  id: number;
  name: string;
  kecamatan: string | null;
  village: string | null;
  birthDate: string | null;
  search_text: string;
}

/** Brings the search texts of a place's people up to date after it was renamed. Call it inside an action. */
export function refreshSearchTexts(db: Connection, column: 'kecamatan_id' | 'village_id', placeId: number): void {
  const people = db
    .prepare<[number], NamedRow>(
      `SELECT p.id, p.name, k.name AS kecamatan, coalesce(v.name, p.village_text) AS village, p.birth_date AS birthDate,
         p.search_text
       FROM participant p LEFT JOIN kecamatan k ON k.id = p.kecamatan_id LEFT JOIN village v ON v.id = p.village_id
       WHERE p.${column} = ?`,
    )
    .all(placeId);
  const update = db.prepare('UPDATE participant SET search_text = :text, row_version = row_version + 1 WHERE id = :id');
  for (const person of people) {
    const text = searchTextOf(person);
    if (text !== person.search_text) update.run({ id: person.id, text });
  }
}
