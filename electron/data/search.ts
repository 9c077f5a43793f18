import { matchesAgreement } from '../../shared/agreements/search.ts';
import { formatDate } from '../../shared/format.ts';
import type { SearchHit } from '../../shared/home/schema.ts';
import { searchText } from '../../shared/names.ts';
import { participantFilter } from '../../shared/participants/schema.ts';
import { matchesRegulation } from '../../shared/regulations/search.ts';
import { regulationName } from '../../shared/regulations/words.ts';
import { allSummaries } from './agreements/summary.ts';
import type { DataContext, Handlers } from './context.ts';
import type { Connection } from './connection.ts';
import { participantCondition } from './participants/filter.ts';
import { nameOrder } from './participants/search-text.ts';
import { allRegulations } from './regulations/rows.ts';
import { raw, sql } from './sql.ts';

/** Agreements, units and regulations are few and named briefly: that many of each, the rest of the room is for people. */
const mostOthers = 4;

interface PersonRow {
  uid: string;
  name: string;
  nik: string | null;
  kecamatan: string | null;
  village: string | null;
}

function people(db: Connection, search: string, on: string, limit: number): SearchHit[] {
  const condition = participantCondition(participantFilter.parse({ search }), on);
  const query = sql`SELECT p.uid, p.name, p.nik, k.name AS kecamatan, coalesce(v.name, p.village_text) AS village
    FROM participant p LEFT JOIN kecamatan k ON k.id = p.kecamatan_id LEFT JOIN village v ON v.id = p.village_id
    WHERE ${condition} ORDER BY ${raw(nameOrder.join(', '))}, p.id LIMIT ${limit}`;
  return db
    .prepare<unknown[], PersonRow>(query.text)
    .all(...query.values)
    .map(({ uid, name, nik, kecamatan, village }) => {
      const place = [village, kecamatan].filter((part) => part !== null).join(', ');
      return { kind: 'participant', uid, title: name, detail: [nik, place].filter(Boolean).join(' · ') };
    });
}

function agreements(db: Connection, search: string, on: string): SearchHit[] {
  return allSummaries(db, on)
    .filter((agreement) => matchesAgreement(agreement, search))
    .slice(0, mostOthers)
    .map(({ uid, title, numberFirst, numberSecond, startsOn, effectiveEndsOn }) => {
      const term = `${formatDate(startsOn, 'list')} - ${formatDate(effectiveEndsOn, 'list')}`;
      return {
        kind: 'agreement',
        uid,
        title,
        detail: [numberFirst, numberSecond, term].filter((part) => part !== null).join(' · '),
      };
    });
}

function units(db: Connection, search: string): SearchHit[] {
  const words = searchText(search).split(' ');
  return db
    .prepare<[], { uid: string; name: string; shortName: string | null; aliases: string | null }>(
      `SELECT u.uid, u.name, u.short_name AS shortName,
         (SELECT group_concat(value, ' ') FROM alias a WHERE a.target = 'unit' AND a.target_uid = u.uid) AS aliases
       FROM unit u ORDER BY u.is_active DESC, u.name COLLATE NOCASE`,
    )
    .all()
    .filter(({ name, shortName, aliases }) => {
      const text = searchText(`${name} ${shortName ?? ''} ${aliases ?? ''}`);
      return words.every((word) => text.includes(word));
    })
    .slice(0, mostOthers)
    .map(({ uid, name, shortName }) => ({ kind: 'unit', uid, title: name, detail: shortName ?? '' }));
}

function regulations(db: Connection, search: string, on: string): SearchHit[] {
  return allRegulations(db, on)
    .filter((regulation) => matchesRegulation(regulation, search))
    .slice(0, mostOthers)
    .map((regulation) => ({
      kind: 'regulation',
      uid: regulation.uid,
      title: regulationName(regulation),
      detail: regulation.title,
    }));
}

/** People by name, place, year, NIK, KPJ or phone, agreements and regulations by number or title, units by name: people first. */
function find({ reader, today }: DataContext, { text, limit }: { text: string; limit: number }): SearchHit[] {
  if (searchText(text) === '') return [];
  const others = [
    ...agreements(reader, text, today()),
    ...units(reader, text),
    ...regulations(reader, text, today()),
  ].slice(0, limit - 1);
  return [...people(reader, text, today(), limit - others.length), ...others].slice(0, limit);
}

export const searchHandlers = { 'search.find': find } satisfies Handlers<'search'>;
