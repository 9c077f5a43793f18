import { answerCalls } from '../../support/window-globals.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importDraft, lastCommit, newDraft } from '../../../renderer/features/import/draft/draft.ts';
import { proposedUnit, takeTitleUnit } from '../../../renderer/features/import/draft/title-unit.ts';
import { commitDraft, openFile, readPreview } from '../../../renderer/features/import/draft/work.ts';
import { noteEnd } from '../../../renderer/lib/jobs.ts';
import type { Input } from '../../../shared/contract.ts';

const file = { token: 'a-file-token', name: 'per-opd.xlsx', bytes: 1 };
const titles = new Map([
  ['A', 'DINAS PERIKANAN KABUPATEN BANGGAI'],
  ['B', 'DAFTAR NON ASN DINAS PENDIDIKAN'],
  ['C', 'DAFTAR NON ASN DINAS PARIWISATA'],
]);
const column = { samples: [], how: 'heading', confidence: 1, carryDown: false };

/** What the program finds in a sheet of two columns. */
function seenIn(sheet: string) {
  return {
    file: file.name,
    format: 'xlsx',
    throughLibrary: false,
    sha256: '-',
    sheets: [...titles.keys()].map((name) => ({
      name,
      state: 'visible',
      rows: 3,
      columns: 2,
      list: { band: { top: 2, bottom: 2, firstData: 3 }, columns: name, titles: [] },
      hiddenRows: 0,
    })),
    kind: 'participants',
    sheet,
    firstRows: [{ number: 1, kinds: [1], texts: [titles.get(sheet)], width: 1 }],
    band: { top: 2, bottom: 2, firstData: 3, numberingRow: null },
    columns: [
      { ...column, column: 0, caption: 'NIK', reading: 'nik' },
      { ...column, column: 1, caption: 'NAMA', reading: 'name' },
    ],
    layout: null,
    layoutName: null,
    profile: null,
    dateOrder: 'dmy',
    dateEvidence: { dmy: 0, mdy: 0 },
    importedBefore: null,
  };
}

const unit = (uid: string, name: string, isActive = true) => ({ uid, name, shortName: null, aliases: [], isActive });
let units: ReturnType<typeof unit>[];
let previews: Input<'import.preview'>[];

function answerTo(channel: string, input: unknown): unknown {
  if (channel === 'import.inspect') return seenIn((input as Input<'import.inspect'>).sheet ?? 'A');
  if (channel === 'import.commit') return { uid: 'receipt' };
  const asked = input as Input<'import.preview'>;
  previews.push(asked);
  const isLinked = asked.defaults.unitUid !== null || asked.defaults.unitForMissing;
  const groups = isLinked ? [] : [{ code: 'unit-missing', field: 'unit', level: 'warning', rows: 3 }];
  return { preview: 'preview', kind: 'participants', groups, unknownValues: [], balance: { read: 3, new: 3 } };
}

beforeEach(() => {
  units = [unit('education', 'Dinas Pendidikan')];
  previews = [];
  let jobs = 0;
  answerCalls((channel, input) => {
    if (channel === 'office.status') return { ok: true, value: { today: '2026-11-22' } };
    if (channel === 'office.get') return { ok: true, value: { name: 'Dinas Tenaga Kerja', shortName: 'Disnaker' } };
    if (channel === 'units.list') return { ok: true, value: units };
    if (channel === 'categories.list') return { ok: true, value: [] };
    if (channel === 'units.save') {
      const { name } = input as Input<'units.save'>;
      units.push(unit(`added ${name}`, name));
      return { ok: true, value: { uid: `added ${name}`, action: 'action' } };
    }
    if (!channel.startsWith('import.')) return { ok: true, value: {} };
    jobs += 1;
    const job = `job ${jobs}`;
    setTimeout(() => noteEnd(job, { ok: true, value: answerTo(channel, input) }), 0);
    return { ok: true, value: { job } };
  });
});

afterEach(() => {
  importDraft.set(null);
  lastCommit.set(null);
});

const draft = () => importDraft.get() ?? newDraft(file);

describe('the office that the title of a sheet names', () => {
  it('is given to rows without unit alone, and added once it is agreed to', async () => {
    await openFile(file);
    await readPreview();
    expect(proposedUnit(draft())).toEqual({ name: 'Dinas Perikanan', isWholeLine: true, rows: 3 });
    expect(draft().takesTitleUnit).toBe(true);
    expect(await takeTitleUnit()).toBe(true);
    expect(previews.map(({ defaults }) => [defaults.unitUid, defaults.unitForMissing])).toEqual([
      [null, null],
      [null, 'added Dinas Perikanan'],
    ]);
    expect(proposedUnit(draft()), 'it stands there to be taken back').toMatchObject({ rows: 3 });
  });

  it('belongs to its sheet: the next one is asked for its own', async () => {
    await openFile(file);
    await readPreview();
    await takeTitleUnit();
    await commitDraft();
    const last = lastCommit.get() ?? expect.fail('nothing saved');
    await openFile(last.file, 'B', last.defaults);
    expect(draft().defaults).toMatchObject({ unitUid: 'education', unitForMissing: null });
    await readPreview();
    await commitDraft();
    await openFile(last.file, 'A', lastCommit.get()?.defaults);
    expect(draft().defaults.unitUid, 'known by now, and named by its own title').toBe('added Dinas Perikanan');
  });

  it('is only offered when it stands in the middle of a title', async () => {
    await openFile(file, 'C');
    await readPreview();
    expect(proposedUnit(draft())).toMatchObject({ name: 'Dinas Pariwisata', isWholeLine: false });
    expect(draft().takesTitleUnit).toBe(false);
    await takeTitleUnit();
    expect(units).toHaveLength(1);
  });

  it('is not offered when the register has given it up', async () => {
    units.push(unit('gone', 'DINAS PERIKANAN', false));
    await openFile(file);
    await readPreview();
    expect(proposedUnit(draft())).toBeNull();
  });

  it('is not given to a file that was dropped meanwhile', async () => {
    await openFile(file);
    await readPreview();
    const taking = takeTitleUnit();
    importDraft.set(newDraft({ ...file, token: 'another-token' }));
    expect(await taking).toBe(false);
    expect(draft().defaults.unitForMissing).toBeNull();
  });
});
