import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataContext } from '../../electron/data/context.ts';
import { reportHandlers as reports } from '../../electron/data/reports/handlers.ts';
import { hasLibreOffice } from '../support/libre-office.ts';
import { addParticipant, type SpellFields } from '../support/data/participants.ts';
import { aStore } from '../support/data/store.ts';
import { aReportChoice, aWrittenReport } from '../support/data/written-report.ts';
import { expectSameInLibreOffice } from '../support/recalculated.ts';

const asked = (context: DataContext, kecamatanUid: string | null = null) =>
  reports['reports.preview'](context, aReportChoice({ layout: 'B', kecamatanUid }));
const farmer: SpellFields = { segment: 'bpu', category: 'petani', startsOn: '2026-01-01' };
const fisher: SpellFields = { ...farmer, category: 'nelayan', funding: 'csr' };

describe('report B, vulnerable workers', () => {
  it('counts people by village, occupation and funding source, active and not', () => {
    const { context } = aStore('2026-11-22');
    addParticipant(context, { kecamatan_id: 4, village_text: 'Bungin' }, [farmer]);
    addParticipant(context, { kecamatan_id: 4, village_text: 'Bungin' }, [{ ...fisher, endsOn: '2026-06-30' }]);
    addParticipant(context, { kecamatan_id: 4, village_text: 'Bungin', died_on: '2026-03-01' }, [farmer]);
    addParticipant(context, {}, [farmer]);
    addParticipant(context, { kecamatan_id: 4 }, [{ segment: 'pu', category: 'non-asn' }]);
    addParticipant(context, { kecamatan_id: 4 }, [{ ...farmer, startsOn: '2026-10-01' }]);
    const { head, rows, totals, notes } = asked(context);
    expect(head[1]?.map(({ caption }) => caption)).toEqual(['PETANI', 'NELAYAN', 'APBD KABUPATEN', 'CSR']);
    const luwuk = rows[0]?.[1];
    expect(rows).toEqual([
      ['1', luwuk, 'Bungin', '2', '1', '3', '2', '1', '1', '2', ''],
      ['2', 'Tidak diisi', 'Tidak diisi', '1', '-', '1', '1', '-', '1', '-', ''],
    ]);
    expect(totals?.slice(3)).toEqual(['3', '1', '4', '3', '1', '2', '2', '']);
    expect(notes.at(-1)).toBe('1 orang tanpa keterangan desa/kelurahan atau kecamatan.');
  });

  it('counts somebody with several participations once, by the active one', () => {
    const { context } = aStore('2026-11-22');
    addParticipant(context, { kecamatan_id: 4 }, [farmer, { ...fisher, startsOn: '2026-02-01', endsOn: '2026-03-31' }]);
    expect(asked(context).totals?.slice(3)).toEqual(['1', '1', '1', '1', '-', '']);
  });

  it('is narrowed to a kecamatan, and is NIHIL without anybody', () => {
    const { context } = aStore('2026-11-22');
    addParticipant(context, { kecamatan_id: 4 }, [farmer]);
    const uidOf = (id: number) =>
      context.reader.prepare<[number], string>('SELECT uid FROM kecamatan WHERE id = ?').pluck().get(id) ?? '';
    expect(asked(context, uidOf(4)).rows).toHaveLength(1);
    expect(asked(context, uidOf(4)).titles[2]).toMatch(/^KECAMATAN .+, KABUPATEN BANGGAI$/);
    expect(asked(context, uidOf(1))).toMatchObject({ rowCount: 0, rows: [] });
  });

  it('has the same sums whichever way they are made, each person once', () => {
    const month = fc.constantFrom('2026-01-01', '2026-05-01', '2026-12-01');
    const spell = fc.record({
      category: fc.constantFrom('petani', 'nelayan', 'buruh-tani'),
      funding: fc.constantFrom('apbd-kabupaten', 'csr'),
      startsOn: month,
    });
    const person = fc.record({ kecamatan: fc.constantFrom(null, 1, 4), spells: fc.array(spell, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 8 }), (people) => {
        const { context } = aStore('2026-11-22');
        for (const { kecamatan, spells } of people) {
          addParticipant(
            context,
            { kecamatan_id: kecamatan },
            spells.map((one) => ({ ...farmer, ...one })),
          );
        }
        const { head, rows } = asked(context);
        const numbers = rows.map((row) => row.slice(3, -1).map((text) => (text === '-' ? 0 : Number(text))));
        const occupations = head[0]?.find(({ caption }) => caption === 'PEKERJAAN')?.columns ?? 0;
        const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0);
        for (const row of numbers) {
          const all = row[occupations] ?? 0;
          expect(sum(row.slice(0, occupations))).toBe(all);
          expect(sum(row.slice(occupations + 1, -2))).toBe(all);
          expect(sum(row.slice(-2))).toBe(all);
        }
        const registered = people.filter(({ spells }) => spells.some(({ startsOn }) => startsOn <= '2026-09-30'));
        expect(sum(numbers.map((row) => row[occupations] ?? 0))).toBe(registered.length);
      }),
      { numRuns: 15 },
    );
  });

  it.skipIf(!hasLibreOffice())('calculates to the same numbers in LibreOffice', { timeout: 120_000 }, async () => {
    const { context } = aStore('2026-11-22');
    for (const kecamatan of [1, 4]) addParticipant(context, { kecamatan_id: kecamatan }, [farmer]);
    const { path } = await aWrittenReport(context, { layout: 'B' });
    expect((await expectSameInLibreOffice(path))[0]).toBeGreaterThan(2);
  });
});
