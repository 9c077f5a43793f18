import type { Page } from '@playwright/test';
import type { Input } from '../../../shared/contract.ts';
import { aParticipant } from '../a-participant.ts';
import { aSpell } from '../a-participation.ts';
import { answerOf } from './call.ts';

/** An office with five people: three in order, one with errors, one paid by two sources after a gap. */
export async function anOfficeOfFive(page: Page): Promise<void> {
  const office = { officeName: 'Dinas Tenaga Kerja', regencyCode: '72.01', headName: null };
  await answerOf(page, 'office.begin', office);
  const kecamatan = await answerOf(page, 'kecamatan.list', {});
  const luwuk = kecamatan.find(({ name }) => name === 'Luwuk')!.uid;
  const village = { uid: null, rowVersion: null, code: '72.01.04.2001', name: 'Karaton', kind: 'desa' as const };
  await answerOf(page, 'villages.save', { ...village, kecamatanUid: luwuk });
  const people: readonly Partial<Input<'participants.save'>>[] = [
    { name: 'Budi Santoso', nik: '7201040412800001', birthDate: '1980-12-04', kecamatanUid: luwuk },
    { name: 'Budiman Katili', nik: '7201080203900002', birthDate: '1990-03-02' },
    { name: 'Hasnah Lamato', nik: '7201044503880003', birthDate: '1988-03-05', sex: 'P', titlesBefore: 'Hj.' },
    { name: 'Sitti Rahman', nik: '72010444', birthDate: '1988-03-05', sex: 'P' },
  ];
  for (const one of people) await answerOf(page, 'participants.save', aParticipant(one));
  const twice = { name: 'Ni Luh Wirawan', nik: '7201124209910002', birthDate: '1991-09-02', sex: 'P' as const };
  const { uid } = await answerOf(page, 'participants.save', aParticipant(twice));
  await addSpell(page, uid, { startsOn: '2024-06-01', endsOn: '2025-12-31', endReason: 'other' });
  await addSpell(page, uid, { startsOn: '2026-03-01' });
  await addSpell(page, uid, { startsOn: '2026-07-01' }, 'apbd-provinsi');
}

/** Records a spell of a farmer. */
async function addSpell(
  page: Page,
  participantUid: string,
  dates: Partial<Input<'participations.save'>>,
  funding = 'apbd-kabupaten',
): Promise<void> {
  const categories = await answerOf(page, 'categories.list', {});
  const fundings = await answerOf(page, 'fundings.list', {});
  const categoryUid = categories.find(({ code }) => code === 'petani')!.uid;
  const fundingUid = fundings.find(({ code }) => code === funding)!.uid;
  const spell = aSpell({ participantUid, categoryUid, fundingUid, segment: 'bpu', wage: 1_000_000, ...dates });
  await answerOf(page, 'participations.save', spell);
}
