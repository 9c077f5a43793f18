import { addDays, dateOf, dateParts, type PlainDate } from '../../../shared/dates.ts';
import type { PeopleMaker, SpellDraft } from './people.ts';
import type { Random } from './random.ts';

/** A unit that Non-ASN staff work in. */
export interface StaffUnit {
  readonly id: number;
  readonly weight: number;
  readonly category: string;
}

const occupations: readonly (readonly [string, number])[] = [
  ['petani', 34],
  ['nelayan', 20],
  ['buruh-tani', 12],
  ['ojek', 8],
  ['pedagang-kaki-lima', 8],
  ['pekerja-sawit', 6],
  ['buruh-pelabuhan', 4],
  ['tukang-parkir', 3],
  ['art', 3],
  ['pemulung', 2],
];
const fundings: readonly (readonly [string, number])[] = [
  ['apbd-kabupaten', 74],
  ['apbd-provinsi', 16],
  ['apbdes-add', 7],
  ['csr', 3],
];

/** JKK + JKM, with JHT, and known to the unit but not registered. */
const both = 3;
const withJht = 7;
const notRegistered = 0;

/** Spells of the sample by the calendar year of `today`: history of past years, most of it still running. */
export class SpellMaker {
  private readonly random: Random;
  private readonly people: PeopleMaker;
  private readonly units: readonly (readonly [StaffUnit, number])[];
  private readonly today: PlainDate;
  private readonly year: number;

  constructor(random: Random, people: PeopleMaker, units: readonly StaffUnit[], today: PlainDate) {
    this.random = random;
    this.people = people;
    this.units = units.map((unit) => [unit, unit.weight] as const);
    this.today = today;
    this.year = dateParts(today).year;
  }

  /** Staff of an office: some not registered, some gone, some taken over as PPPK paruh waktu with the year. */
  nonAsn(): SpellDraft[] {
    const { random } = this;
    const unit = random.weighted(this.units);
    const isRegistered = !random.happens(0.045);
    const startsOn = this.yearStart(
      random.weighted([
        [0, 1],
        [1, 3],
        [2, 4],
        [3, 3],
      ] as const),
    );
    const spell: SpellDraft = {
      category: unit.category === 'non-asn' || random.happens(0.25) ? 'non-asn' : unit.category,
      segment: 'pu',
      unitId: unit.id,
      funding: 'apbd-kabupaten',
      programmes: isRegistered ? (random.happens(0.08) ? withJht : both) : notRegistered,
      wage: random.between(10, 28) * 100_000,
      kpj: isRegistered ? this.people.kpj() : null,
      startsOn,
      endsOn: null,
      endReason: null,
    };
    if (startsOn < this.yearStart(0) && isRegistered && random.happens(0.06)) return this.takenOver(spell);
    return random.happens(0.03) ? [this.ended(spell, 'left')] : [spell];
  }

  /** A vulnerable worker: paid for by one source, some only until the end of last year. */
  vulnerable(): SpellDraft[] {
    const { random } = this;
    const category = random.weighted(occupations);
    const isRegistered = !random.happens(0.03);
    const spell: SpellDraft = {
      category,
      segment: 'bpu',
      unitId: null,
      funding: category === 'pekerja-sawit' ? 'dbh-sawit' : random.weighted(fundings),
      programmes: isRegistered ? both : notRegistered,
      wage: 1_000_000,
      kpj: isRegistered ? this.people.kpj() : null,
      startsOn: this.yearStart(
        random.weighted([
          [0, 2],
          [1, 4],
          [2, 2],
        ] as const),
      ),
      endsOn: null,
      endReason: null,
    };
    return isRegistered && random.happens(0.05) ? [this.ended(spell, 'not-funded')] : [spell];
  }

  villageOfficial(): SpellDraft[] {
    const { random } = this;
    return [
      {
        category: random.weighted([
          ['kepala-desa', 1],
          ['perangkat-desa', 6],
          ['bpd', 3],
        ] as const),
        segment: 'pu',
        unitId: null,
        funding: 'apbdes-add',
        programmes: both,
        wage: random.between(20, 32) * 100_000,
        kpj: this.people.kpj(),
        startsOn: this.yearStart(random.between(0, 2)),
        endsOn: null,
        endReason: null,
      },
    ];
  }

  /** The same person paid a second time by the province: the most valuable thing to find. */
  twice(spell: SpellDraft): SpellDraft {
    return { ...spell, funding: 'apbd-provinsi', kpj: this.people.kpj(), startsOn: this.yearStart(0), endsOn: null };
  }

  private takenOver(spell: SpellDraft): SpellDraft[] {
    const startsOn = this.yearStart(0);
    return [
      { ...spell, endsOn: addDays(startsOn, -1), endReason: 'status-changed' },
      { ...spell, category: 'pppk-paruh-waktu', startsOn },
    ];
  }

  private ended(spell: SpellDraft, endReason: string): SpellDraft {
    const lastYearEnd = addDays(this.yearStart(0), -1);
    const endsOn = spell.startsOn > lastYearEnd ? addDays(spell.startsOn, this.random.between(0, 20)) : lastYearEnd;
    return { ...spell, endsOn: endsOn > this.today ? this.today : endsOn, endReason };
  }

  private yearStart(yearsAgo: number): PlainDate {
    return dateOf(this.year - yearsAgo, 1, 1);
  }
}
