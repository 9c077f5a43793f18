import type { DataContext } from '../../../electron/data/context.ts';
import { idOf, insertRecord, type Row } from '../../../electron/data/records.ts';

let serial = 0;

/** Runs writes of a test inside one action. */
export function writing<T extends object>(context: DataContext, work: (action: number) => T): T {
  return context.actions.run({ kind: 'participant.added', topics: ['participants'] }, ({ id }) => work(id));
}

/** A unit; answers its row id. */
export function addUnit(context: DataContext, name: string, more: Row = {}): number {
  const { uid } = writing(context, () => ({
    uid: insertRecord(context.writer, 'unit', { name, kind: 'opd', is_active: 1, ...more }),
  }));
  return idOf(context.writer, 'unit', uid)!;
}

export interface SpellFields {
  readonly unitId?: number | null;
  readonly category?: string;
  readonly segment?: string;
  readonly funding?: string;
  readonly programmes?: number;
  readonly startsOn?: string;
  readonly endsOn?: string | null;
}

/** A person with one spell per entry; answers the uid. */
export function addParticipant(context: DataContext, person: Row = {}, spells: readonly SpellFields[] = [{}]): string {
  return writing(context, (action) => ({ uid: insertPerson(context, action, person, spells) })).uid;
}

/** Many people who do not matter, in one action. */
export function addParticipants(context: DataContext, count: number): void {
  writing(context, (action) => {
    for (let number = 0; number < count; number += 1) insertPerson(context, action, {}, [{}]);
    return {};
  });
}

function insertPerson(context: DataContext, action: number, person: Row, spells: readonly SpellFields[]): string {
  serial += 1;
  const name = person['name'] ?? `Orang Contoh ${serial}`;
  const uid = insertRecord(context.writer, 'participant', {
    nik: `72010101019${String(serial).padStart(5, '0')}`,
    name,
    sex: 'L',
    birth_date: '1990-01-01',
    search_text: String(name).toLowerCase(),
    created_action: action,
    ...person,
  });
  for (const spell of spells) addSpell(context, idOf(context.writer, 'participant', uid)!, action, spell);
  return uid;
}

function addSpell({ writer }: DataContext, participantId: number, action: number, spell: SpellFields): void {
  const idByCode = (table: string, code: string) =>
    writer.prepare<[string], number>(`SELECT id FROM ${table} WHERE code = ?`).pluck().get(code)!;
  insertRecord(writer, 'participation', {
    participant_id: participantId,
    segment: spell.segment ?? 'pu',
    category_id: idByCode('category', spell.category ?? 'non-asn'),
    unit_id: spell.unitId ?? null,
    funding_id: idByCode('funding', spell.funding ?? 'apbd-kabupaten'),
    programmes: spell.programmes ?? 3,
    starts_on: spell.startsOn ?? '2026-01-01',
    ends_on: spell.endsOn ?? null,
    created_action: action,
  });
}
