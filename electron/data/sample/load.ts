import type { Output } from '../../../shared/contract.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import { topics } from '../../../shared/events.ts';
import { fail } from '../../../shared/result.ts';
import { breathe, type DataContext, type JobExtras } from '../context.ts';
import type { Connection } from '../connection.ts';
import { findOffice } from '../office.ts';
import { insertSampleAgreements } from './agreements.ts';
import { insertSampleBudget } from './budget.ts';
import { insertSampleBudgets, insertSampleOffice, insertSampleUnits, insertSampleVillages } from './lists.ts';
import { type PersonDraft, PeopleMaker, sampleCounts, sampleMistakes, type SpellDraft, withMistake } from './people.ts';
import { PeopleWriter } from './people-writer.ts';
import { createRandom } from './random.ts';
import { SpellMaker } from './spells.ts';
import { insertSampleTargets, insertSampleWorkforce } from './workforce.ts';

const seed = 7201;
/** People written between two looks at the messages. */
const sliceSize = 500;

/** Fills an empty store with a whole made-up office; `store-not-empty` for any other. */
export async function loadSample(
  { writer, actions, today }: DataContext,
  _input: object,
  { signal, progress, exclusively }: JobExtras,
): Promise<Output<'sample.load'>> {
  return exclusively(async () => {
    if (findOffice(writer)) fail('store-not-empty');
    const action = actions.begin({ kind: 'sample.loaded', topics, isUndoable: false, bulk: 1 });
    try {
      insertSampleOffice(writer);
      insertSampleWorkforce(writer, today());
      insertSampleTargets(writer);
      const maker = new SampleMaker(writer, today(), action.id);
      const total = sampleCounts.nonAsn + sampleCounts.vulnerable + sampleCounts.villageOfficials;
      let done = 0;
      for (done of maker.people()) {
        if (done % sliceSize > 0) continue;
        progress('saving', done, total);
        await breathe();
        signal.throwIfAborted();
      }
      insertSampleBudgets(writer, maker.staff, today());
      insertSampleBudget(writer, today());
      const agreements = insertSampleAgreements(writer, today());
      progress('saving', done, total);
      await action.seal(async () => {
        await breathe();
        signal.throwIfAborted();
      });
      action.finish({ participants: done, agreements });
      return { participants: done, agreements };
    } catch (error) {
      action.abandon();
      throw error;
    }
  });
}

/** Makes the people with their spells and writes each as it is made. */
class SampleMaker {
  /** People per unit. */
  readonly staff = new Map<number, number>();
  private readonly maker: PeopleMaker;
  private readonly spells: SpellMaker;
  private readonly writer: PeopleWriter;
  private written = 0;

  constructor(db: Connection, today: PlainDate, actionId: number) {
    const random = createRandom(seed);
    const villages = insertSampleVillages(db);
    const units = insertSampleUnits(db);
    for (const { id } of units) this.staff.set(id, 0);
    this.maker = new PeopleMaker(random, villages, today);
    this.spells = new SpellMaker(random, this.maker, units, today);
    this.writer = new PeopleWriter(db, today, actionId);
  }

  /** Everybody, written when asked for; answers how many there are by then. */
  *people(): Generator<number> {
    for (let number = 0; number < sampleCounts.nonAsn; number += 1) {
      yield this.add(withMistake(this.maker.person(20, 57), number), this.spells.nonAsn());
    }
    for (let number = 0; number < sampleCounts.vulnerable; number += 1) {
      const [spell, ...rest] = this.spells.vulnerable();
      const isPaidTwice = number < sampleMistakes.twoFundings && spell?.endsOn === null && spell.programmes > 0;
      const all = spell ? [spell, ...rest, ...(isPaidTwice ? [this.spells.twice(spell)] : [])] : rest;
      yield this.add(this.maker.person(18, 63), all);
    }
    for (let number = 0; number < sampleCounts.villageOfficials; number += 1) {
      yield this.add(this.maker.person(24, 60), this.spells.villageOfficial());
    }
  }

  private add(person: PersonDraft, spells: readonly SpellDraft[]): number {
    const unitId = spells.at(-1)?.unitId ?? null;
    if (unitId !== null) this.staff.set(unitId, (this.staff.get(unitId) ?? 0) + 1);
    this.writer.write(person, spells);
    this.written += 1;
    return this.written;
  }
}
