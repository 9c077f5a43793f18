import type { PlainDate } from '../../../shared/dates.ts';
import type { ParticipantRules } from '../../../shared/participants/validation.ts';
import { fail } from '../../../shared/result.ts';
import type { Connection } from '../connection.ts';
import { problemsOf, rulesOf } from '../participants/rules.ts';
import { searchTextOf } from '../participants/search-text.ts';
import { newUid } from '../uid.ts';
import type { PersonDraft, SpellDraft } from './people.ts';

const personSql = `
INSERT INTO participant (uid, nik, name, birth_place, birth_date, sex, address, rt, rw, kecamatan_id, village_id, phone,
  problems, search_text, created_action)
VALUES (:uid, :nik, :name, 'Luwuk', :birthDate, :sex, :address, :rt, :rw, :kecamatanId, :villageId, :phone, :problems,
  :searchText, :actionId)`;
const spellSql = `
INSERT INTO participation (uid, participant_id, segment, category_id, unit_id, funding_id, programmes, wage, kpj,
  starts_on, ends_on, end_reason, created_action)
VALUES (:uid, :participantId, :segment, :categoryId, :unitId, :fundingId, :programmes, :wage, :kpj, :startsOn, :endsOn,
  :endReason, :actionId)`;

/** Writes made-up people with what follows from them, through statements prepared once. */
export class PeopleWriter {
  private readonly insertPerson;
  private readonly insertSpell;
  private readonly categoryIds: ReadonlyMap<string, number>;
  private readonly fundingIds: ReadonlyMap<string, number>;
  private readonly rules: ParticipantRules;
  private readonly actionId: number;

  constructor(db: Connection, today: PlainDate, actionId: number) {
    this.insertPerson = db.prepare(personSql);
    this.insertSpell = db.prepare(spellSql);
    this.categoryIds = idsByCode(db, 'category');
    this.fundingIds = idsByCode(db, 'funding');
    this.rules = rulesOf(db, today);
    this.actionId = actionId;
  }

  write({ village, ...person }: PersonDraft, spells: readonly SpellDraft[]): void {
    const { lastInsertRowid: participantId } = this.insertPerson.run({
      ...person,
      uid: newUid(),
      address: `Dusun ${Number(person.rw)}`,
      kecamatanId: village.kecamatanId,
      villageId: village.id,
      problems: problemsOf({ ...person, kpj: spells.at(-1)?.kpj }, this.rules).bits,
      searchText: searchTextOf({ ...person, village: village.name, kecamatan: village.kecamatan }),
      actionId: this.actionId,
    });
    for (const { category, funding, ...spell } of spells) {
      this.insertSpell.run({
        ...spell,
        uid: newUid(),
        participantId,
        categoryId: this.categoryIds.get(category) ?? fail('not-found', { category }),
        fundingId: this.fundingIds.get(funding) ?? fail('not-found', { funding }),
        actionId: this.actionId,
      });
    }
  }
}

function idsByCode(db: Connection, table: 'category' | 'funding'): Map<string, number> {
  const rows = db.prepare<[], { id: number; code: string }>(`SELECT id, code FROM ${table}`).all();
  return new Map(rows.map(({ id, code }) => [code, id]));
}
