import type { Output, Parsed } from '../../../shared/contract.ts';
import { contributionOf } from '../../../shared/contributions/contribution.ts';
import { lastDayOf, monthOf } from '../../../shared/dates.ts';
import { fail } from '../../../shared/result.ts';
import type { SegmentCode } from '../../../shared/segments.ts';
import type { DataContext, Handlers } from '../context.ts';
import { idOf } from '../records.ts';
import { allRules } from '../rates/rows.ts';
import { questionOf } from './question.ts';

interface SpellRow {
  readonly segment: SegmentCode;
  readonly category: string;
  readonly categoryCode: string;
  readonly unit: string | null;
  readonly funding: string | null;
  readonly fundingCode: string | null;
  readonly programmes: number;
  readonly wage: number | null;
}

/** What is owed for a person in a month, spell by spell, with the way to each amount; `not-found` for nobody. */
function ofPerson(
  { reader, today }: DataContext,
  { uid, month = monthOf(today()) }: Parsed<'contributions.of'>,
): Output<'contributions.of'> {
  if (idOf(reader, 'participant', uid) === undefined) fail('not-found');
  const rules = allRules(reader);
  const spells = reader
    .prepare<[string, string, string, string], SpellRow>(
      `SELECT s.segment, c.name AS category, c.code AS categoryCode, u.name AS unit, f.name AS funding,
         f.code AS fundingCode, s.programmes, s.wage
       FROM participation s JOIN participant p ON p.id = s.participant_id JOIN category c ON c.id = s.category_id
       LEFT JOIN unit u ON u.id = s.unit_id LEFT JOIN funding f ON f.id = s.funding_id
       WHERE p.uid = ? AND s.programmes <> 0 AND s.starts_on <= ? AND coalesce(s.ends_on, '9999-12-31') >= ?
         AND coalesce(p.died_on, '9999-12-31') >= ? ORDER BY s.starts_on, s.id`,
    )
    .all(uid, lastDayOf(month), lastDayOf(month), lastDayOf(month));
  return {
    month,
    spells: spells.map(({ segment, category, categoryCode, unit, funding, fundingCode, programmes, wage }) => ({
      segment,
      category,
      unit,
      funding,
      contribution: contributionOf(
        questionOf({ segment, category: categoryCode, funding: fundingCode, wage, programmes }, month),
        rules,
      ),
    })),
  };
}

export const contributionHandlers = {
  'contributions.of': ofPerson,
  'contributions.calculate': ({ reader }, question) => contributionOf(question, allRules(reader)),
} satisfies Handlers<'contributions'>;
