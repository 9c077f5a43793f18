import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attachmentPath } from '../../electron/data/agreements/files.ts';
import type { DataContext } from '../../electron/data/context.ts';
import { actionHandlers, historyHandlers } from '../../electron/data/history.ts';
import { regulationHandlers } from '../../electron/data/regulations/handlers.ts';
import { targetHandlers, workforceHandlers } from '../../electron/data/workforce/handlers.ts';
import { targetsOn, workforceOn } from '../../electron/data/workforce/on.ts';
import { officeHandlers } from '../../electron/data/office.ts';
import type { TargetEdit, WorkforceEdit } from '../../shared/workforce/schema.ts';
import { codeOf } from '../support/coded.ts';
import { aJob, anEmptyStore, aStore } from '../support/data/store.ts';

const bps = 'BPS, Sakernas Agustus 2023';
const bpjs = 'BPJS Ketenagakerjaan, potensi peserta';

function aFigure(fields: Partial<WorkforceEdit> = {}): WorkforceEdit {
  return {
    uid: null,
    rowVersion: null,
    year: 2023,
    area: 'regency',
    segment: 'all',
    people: 201_860,
    source: bps,
    definition: 'Angkatan kerja 15 tahun ke atas',
    publishedOn: null,
    note: null,
    ...fields,
  };
}

function aTarget(fields: Partial<TargetEdit> = {}): TargetEdit {
  return {
    uid: null,
    rowVersion: null,
    plan: 'rpjmd',
    year: 2026,
    area: 'regency',
    segment: 'all',
    percent: 6000,
    legalBasis: 'RPJMD Kabupaten Banggai 2025-2030',
    regulationUid: null,
    note: null,
    ...fields,
  };
}

const add = (context: DataContext, fields: Partial<WorkforceEdit> = {}) =>
  workforceHandlers['workforce.save'](context, aFigure(fields)).uid;
const list = (context: DataContext, year: number | null = null) =>
  workforceHandlers['workforce.list'](context, { year });
const chosenOf = (context: DataContext, year = 2023) =>
  list(context, year)
    .figures.filter(({ isChosen }) => isChosen)
    .map(({ areaName, segment, source }) => [areaName, segment, source]);
const undo = (context: DataContext) => actionHandlers['actions.undoLast'](context, {}, aJob().extras);
const kecamatanUid = (context: DataContext, name: string) =>
  context.reader.prepare<[string], string>('SELECT uid FROM kecamatan WHERE name = ?').pluck().get(name) ?? '';

describe('the publication that figures stand in', () => {
  const filesOf = (context: DataContext, year = 2023) =>
    list(context, year).sources.map(({ source, files }) => [source, files.map(({ name, type }) => `${name} ${type}`)]);
  const attach = async (context: DataContext, uid: string, name: string) => {
    const path = join(context.storeFolder, name);
    writeFileSync(path, `%PDF-1.4 ${name}`);
    return workforceHandlers['workforce.attach'](
      context,
      { uid, file: 'token-of-file' },
      aJob({ file: { path, name } }).extras,
    );
  };

  it('is kept with the source of a year, opened by its uid, taken off and given back', async () => {
    const { context } = aStore();
    const uid = add(context);
    add(context, { source: bpjs });
    const { uid: file } = await attach(context, uid, 'sakernas.pdf');
    expect(filesOf(context)).toEqual([
      [bpjs, []],
      [bps, ['sakernas.pdf pdf']],
    ]);
    const { path } = attachmentPath(context, file);
    expect(readFileSync(path, 'utf8')).toBe('%PDF-1.4 sakernas.pdf');
    workforceHandlers['workforce.detach'](context, { uid: file });
    expect(filesOf(context)[1]).toEqual([bps, []]);
    await undo(context);
    expect(filesOf(context)[1]).toEqual([bps, ['sakernas.pdf pdf']]);
    await expect(attach(context, 'gone', 'x.pdf')).rejects.toMatchObject({ code: 'not-found' });
    expect(codeOf(() => workforceHandlers['workforce.detach'](context, { uid: 'gone' }))).toBe('not-found');
  });

  it('goes with the last figure of its source and comes back with it; it follows a source that is called otherwise', async () => {
    const { context } = aStore();
    const [uid, other] = [add(context), add(context, { segment: 'formal' })];
    await attach(context, uid, 'sakernas.pdf');
    workforceHandlers['workforce.remove'](context, { uid: other });
    expect(filesOf(context)).toEqual([[bps, ['sakernas.pdf pdf']]]);
    const { rowVersion } = list(context, 2023).figures[0]!;
    workforceHandlers['workforce.save'](context, aFigure({ uid, rowVersion, year: 2024, source: 'BPS' }));
    expect(filesOf(context, 2024)).toEqual([['BPS', ['sakernas.pdf pdf']]]);
    workforceHandlers['workforce.remove'](context, { uid });
    add(context, { year: 2024, source: 'BPS' });
    expect(filesOf(context, 2024)).toEqual([['BPS', []]]);
    await undo(context);
    await undo(context);
    expect(filesOf(context, 2024)).toEqual([['BPS', ['sakernas.pdf pdf']]]);
  });
});

describe('the workforce by several sources', () => {
  it('is empty at first, and then opens with the latest year', () => {
    const { context } = aStore();
    expect(list(context)).toEqual({ year: null, years: [], figures: [], sources: [], chosenChecks: [] });
    add(context);
    add(context, { year: 2025, people: 205_000 });
    expect(list(context)).toMatchObject({ year: 2025, years: [2025, 2023], figures: [{ people: 205_000 }] });
    expect(list(context, 2023).figures).toMatchObject([{ areaName: 'Kabupaten Banggai', people: 201_860 }]);
  });

  it('chooses the first figure of a year, area and segment; the second stands beside it until it is chosen', async () => {
    const { context } = aStore();
    add(context);
    const other = add(context, { source: bpjs, people: 171_000 });
    expect(chosenOf(context)).toEqual([['Kabupaten Banggai', 'all', bps]]);
    workforceHandlers['workforce.choose'](context, { uid: other, scope: 'source' });
    expect(chosenOf(context)).toEqual([['Kabupaten Banggai', 'all', bpjs]]);
    await undo(context);
    expect(chosenOf(context)).toEqual([['Kabupaten Banggai', 'all', bps]]);
  });

  it('takes everything of a source at once, and leaves what that source does not say', async () => {
    const { context } = aStore();
    const luwuk = kecamatanUid(context, 'Luwuk');
    add(context);
    add(context, { area: luwuk, people: 20_000 });
    add(context, { area: luwuk, segment: 'formal', people: 9_000 });
    add(context, { source: bpjs, people: 171_000 });
    const other = add(context, { source: bpjs, area: luwuk, people: 18_000 });
    workforceHandlers['workforce.choose'](context, { uid: other, scope: 'source' });
    expect(chosenOf(context)).toEqual([
      ['Kabupaten Banggai', 'all', bpjs],
      ['Luwuk', 'all', bpjs],
      ['Luwuk', 'formal', bps],
    ]);
    expect(list(context, 2023).chosenChecks).toMatchObject([
      { of: 'areas', whole: 171_000, parts: 18_000, missing: 23 },
    ]);
    await undo(context);
    expect(chosenOf(context).every(([, , source]) => source === bps)).toBe(true);
    workforceHandlers['workforce.choose'](context, { uid: other, scope: 'figure' });
    expect(chosenOf(context).map(([area, , source]) => [area, source])).toEqual([
      ['Kabupaten Banggai', bps],
      ['Luwuk', bpjs],
      ['Luwuk', bps],
    ]);
  });

  it('never leaves a cell without a chosen figure: another takes the place of one that is removed or moved', async () => {
    const { context } = aStore();
    const first = add(context);
    add(context, { source: bpjs, publishedOn: '2024-01-31' });
    add(context, { source: 'Bappeda' });
    workforceHandlers['workforce.remove'](context, { uid: first });
    expect(chosenOf(context)).toEqual([['Kabupaten Banggai', 'all', bpjs]]);
    await undo(context);
    expect(chosenOf(context)).toEqual([['Kabupaten Banggai', 'all', bps]]);
    workforceHandlers['workforce.save'](
      context,
      aFigure({ uid: first, rowVersion: rowVersionOf(context, first), year: 2024 }),
    );
    expect(chosenOf(context)).toEqual([['Kabupaten Banggai', 'all', bpjs]]);
    expect(chosenOf(context, 2024)).toEqual([['Kabupaten Banggai', 'all', bps]]);
    await undo(context);
    expect(chosenOf(context)).toEqual([['Kabupaten Banggai', 'all', bps]]);
    expect(chosenOf(context, 2024)).toEqual([]);
  });

  it('chooses another when the chosen one is taken back from the history', async () => {
    const { context } = aStore();
    add(context);
    const action = context.reader.prepare<[], string>('SELECT uid FROM action ORDER BY id DESC').pluck().get() ?? '';
    add(context, { source: bpjs });
    await actionHandlers['actions.undo'](context, { uid: action }, aJob().extras);
    expect(chosenOf(context)).toEqual([['Kabupaten Banggai', 'all', bpjs]]);
  });

  it('has each figure of a source once, and refuses an edit of an older version', () => {
    const { context } = aStore();
    const uid = add(context);
    expect(codeOf(() => add(context, { source: bps.toUpperCase() }))).toBe('name-taken');
    workforceHandlers['workforce.save'](context, aFigure({ uid, rowVersion: 1, people: 5 }));
    expect(codeOf(() => workforceHandlers['workforce.save'](context, aFigure({ uid, rowVersion: 1 })))).toBe(
      'stale-edit',
    );
    expect(codeOf(() => workforceHandlers['workforce.remove'](context, { uid: kecamatanUid(context, 'Luwuk') }))).toBe(
      'not-found',
    );
  });

  it('says what a source sums up to', () => {
    const { context } = aStore();
    add(context);
    add(context, { segment: 'formal', people: 59_000 });
    add(context, { segment: 'informal', people: 142_000 });
    add(context, { area: kecamatanUid(context, 'Luwuk'), people: 20_000 });
    const [source] = list(context).sources;
    expect(source).toMatchObject({ source: bps, figures: 4, chosen: 4, people: 201_860 });
    expect(source?.checks.map(({ of, difference, missing }) => [of, difference, missing])).toEqual([
      ['areas', -181_860, 23],
      ['segments', -860, 0],
    ]);
  });

  it('is told in the history', () => {
    const { context } = aStore();
    workforceHandlers['workforce.choose'](context, { uid: add(context), scope: 'source' });
    const { rows } = historyHandlers['history.page'](context, { search: '', language: 'id', offset: 0, limit: 2 });
    expect(rows.map(({ kind, params }) => [kind, params['area'], params['source']])).toEqual([
      ['workforce.chosen', 'Kabupaten Banggai', bps],
      ['workforce.saved', 'Kabupaten Banggai', bps],
    ]);
  });
});

function rowVersionOf(context: DataContext, uid: string): number {
  const figures = list(context, 2023).figures;
  return figures.find((one) => one.uid === uid)?.rowVersion ?? 0;
}

describe('the workforce of a year, for coverage', () => {
  it('gives the chosen figure of each area, and that of an earlier year with its year', () => {
    const { context } = aStore();
    const luwuk = kecamatanUid(context, 'Luwuk');
    add(context);
    add(context, { source: bpjs, people: 171_000 });
    add(context, { area: luwuk, year: 2025, people: 20_000 });
    const areas = workforceOn(context.reader, { year: 2026 });
    expect(
      areas.map(({ areaName, segment, people, year, isEarlier, sources }) => [
        areaName,
        segment,
        people,
        year,
        isEarlier,
        sources,
      ]),
    ).toEqual([
      ['Kabupaten Banggai', 'all', 201_860, 2023, true, [bps]],
      ['Luwuk', 'all', 20_000, 2025, true, [bps]],
    ]);
    expect(workforceOn(context.reader, { year: 2022 })).toEqual([]);
  });
});

describe('targets of coverage', () => {
  it('begin with those of the nation, and in the regency of the plan with its own', () => {
    const ofOffice = (regencyCode: string) => {
      const { context } = anEmptyStore();
      officeHandlers['office.begin'](context, { officeName: 'Dinas', regencyCode, headName: null });
      return targetHandlers['targets.list'](context).map(({ plan, year, area, percent }) => [
        plan,
        year,
        area,
        percent,
      ]);
    };
    const national = [
      ['rkp', 2026, 'national', 3499],
      ['rpjmn', 2025, 'national', 3215],
      ['rpjmn', 2029, 'national', 4392],
      ['rpjpn', 2045, 'national', 9950],
    ];
    expect(ofOffice('72.01')).toEqual([['rpjmd', 2030, 'regency', 9950], ...national]);
    expect(ofOffice('72.02')).toEqual(national);
  });

  it('are saved with their regulation, which then cannot be removed; twice the same rung is refused', async () => {
    const { context } = aStore();
    const [regulation] = regulationHandlers['regulations.list'](context, { search: '8 Tahun 2025' });
    const edit = aTarget({ regulationUid: regulation!.uid });
    const { uid } = targetHandlers['targets.save'](context, edit);
    expect(codeOf(() => targetHandlers['targets.save'](context, edit))).toBe('name-taken');
    expect(codeOf(() => regulationHandlers['regulations.remove'](context, { uid: regulation!.uid }))).toBe('in-use');
    targetHandlers['targets.save'](context, { ...edit, uid, rowVersion: 1, percent: 6150, note: 'Perubahan' });
    expect(targetHandlers['targets.list'](context).find((one) => one.uid === uid)).toMatchObject({
      percent: 6150,
      regulationUid: regulation!.uid,
      areaName: 'Kabupaten Banggai',
    });
    targetHandlers['targets.remove'](context, { uid });
    expect(targetHandlers['targets.list'](context).some((one) => one.uid === uid)).toBe(false);
    await undo(context);
    expect(targetHandlers['targets.list'](context).find((one) => one.uid === uid)).toMatchObject({ percent: 6150 });
  });

  it('are told for a year, between two rungs only when asked', () => {
    const { context } = aStore();
    targetHandlers['targets.save'](context, aTarget());
    const on = (year: number, interpolate: boolean) =>
      targetsOn(context.reader, { year, interpolate }).map(({ plan, target, last }) => [
        plan,
        target && [target.rate, target.isInterpolated],
        last.year,
      ]);
    expect(on(2026, false)).toEqual([
      ['rpjmd', [6000, false], 2030],
      ['rkp', [3499, false], 2026],
      ['rpjmn', null, 2029],
      ['rpjpn', null, 2045],
    ]);
    expect(on(2027, true)).toEqual([
      ['rpjmd', [6988, true], 2030],
      ['rkp', null, 2026],
      ['rpjmn', [3804, true], 2029],
      ['rpjpn', null, 2045],
    ]);
  });
});
