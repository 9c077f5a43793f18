import { expect, it } from 'vitest';
import { callAndWait } from '../../electron/threads/application.ts';
import { anImportingOffice, head, listed } from '../support/data/import.ts';

it('counts paid months from the start: six months do not stay active for ever', async () => {
  const { application, preview, people } = await anImportingOffice();
  const rows = [[...listed(1), '01/02/2026', 6]];
  const { preview: token } = await preview(rows, [...head, 'BULAN MULAI', 'JML BULAN']);
  await callAndWait(application, 'import.commit', { preview: token });
  const [person] = await people();
  const { participations } = await callAndWait(application, 'participants.get', { uid: person?.uid ?? '' });
  expect(participations.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([['2026-02-01', '2026-07-31']]);
});

it('gives a known spell the unit that a later list names, and no second spell', async () => {
  const { application, preview, take, people } = await anImportingOffice();
  const unit = {
    name: 'Dinas Pertanian',
    shortName: null,
    kind: 'opd' as const,
    npp: null,
    isActive: true,
    aliases: [],
  };
  await callAndWait(application, 'units.save', { uid: null, rowVersion: null, ...unit });
  await take([listed(1)]);
  const rows = [[...listed(1), 'Dinas Pertanian']];
  const { preview: token, balance } = await preview(rows, [...head, 'UNIT KERJA']);
  expect(balance).toMatchObject({ changed: 1, new: 0 });
  await callAndWait(application, 'import.commit', { preview: token });
  await take([listed(1)]);
  const [person] = await people();
  const { participations } = await callAndWait(application, 'participants.get', { uid: person?.uid ?? '' });
  expect(participations.map(({ unitName }) => unitName)).toEqual(['Dinas Pertanian']);
});
