// `npm run demo`: the main job without a window. Makes an empty store, imports a list, registers and renews the
// agreement, writes the quarterly report; says what it did in a dozen lines. Everything stays in demo-output/.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeFile } from '../../electron/cli/lists/take.ts';
import { type Session, withStore } from '../../electron/cli/session.ts';
import { formatDate, formatNumber } from '../../shared/format.ts';
import { fail } from '../../shared/result.ts';
import { officeList } from './office-list.ts';

const folder = join(process.cwd(), 'demo-output');
const today = '2026-10-01';
const say = (text: string) => process.stdout.write(`${text}\n`);
const streams = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
};

const bpjs = {
  institution: 'BPJS Ketenagakerjaan Cabang Luwuk',
  signer: 'Contoh Kepala Cabang',
  signerNumber: '201400123',
  position: 'Kepala Cabang',
  authority: null,
};
const regency = {
  institution: 'Pemerintah Kabupaten Banggai',
  signer: 'Contoh Kepala Dinas',
  signerNumber: '19700101 199503 1 001',
  position: 'Kepala Dinas Tenaga Kerja dan Transmigrasi',
  authority: null,
};

async function begin({ call }: Session): Promise<void> {
  await call('office.begin', {
    officeName: 'Dinas Tenaga Kerja dan Transmigrasi',
    regencyCode: '72.01',
    headName: 'Contoh Kepala Dinas',
  });
  say('1. Penyimpanan baru dibuat: 24 kecamatan, kategori, sumber dana.');
}

async function takeListIn(session: Session, path: string): Promise<void> {
  const values = { unit: 'Dinas Pendidikan', category: 'non-asn', funding: 'apbd-kabupaten' };
  const { taken } = await takeFile(session, { values, json: false, takesSuggestions: false }, path, {
    kind: null,
    isTrial: false,
  });
  const { receipt } = taken[0] ?? fail('import-no-list');
  const { balance } = receipt;
  say(`2. Daftar diimpor: ${receipt.file}, lembar "${receipt.sheets.join(', ')}".`);
  say(
    `   dibaca ${formatNumber(balance.read, 'id')} = baru ${balance.new} + berubah ${balance.changed} + sama ${balance.same} + ` +
      `konflik ${balance.conflict} + ditolak ${balance.rejected} + dilewati ${balance.skipped}`,
  );
  for (const { row, code, original } of receipt.problems.filter(({ level }) => level === 'error')) {
    say(`   baris ${row}: ${code} [${original}]`);
  }
}

async function agreeAndRenew({ call }: Session): Promise<void> {
  const { uid } = await call('agreements.save', {
    uid: null,
    rowVersion: null,
    kind: 'perjanjian-kerja-sama',
    parentUid: null,
    numberFirst: '400.5.7/101/Disnakertrans',
    numberSecond: 'PER/101/122024',
    title: 'Perlindungan Jaminan Sosial Ketenagakerjaan bagi Non-ASN',
    scope: null,
    segments: ['pu'],
    firstParty: regency,
    secondParty: bpjs,
    signedOn: '2024-12-09',
    signedAt: 'Luwuk',
    startsOn: '2024-12-15',
    endsOn: '2026-12-14',
    amendsEndTo: null,
    unitUids: [],
    regulationUids: [],
    noticeMonths: 3,
    note: null,
  });
  const old = await call('agreements.get', { uid });
  say(
    `3. Perjanjian dicatat: ${old.numberFirst}, berakhir ${formatDate(old.endsOn, 'long', 'id')} (${old.state}, ${old.daysLeft} hari lagi).`,
  );
  const { startsOn, endsOn, title } = await call('agreements.proposeRenewal', { uid });
  await call('agreements.renew', {
    uid,
    numberFirst: null,
    numberSecond: null,
    title,
    signedOn: null,
    startsOn,
    endsOn,
  });
  const renewed = await call('agreements.get', { uid });
  say(
    `4. Diperpanjang: ${formatDate(startsOn, 'long', 'id')} - ${formatDate(endsOn, 'long', 'id')}; yang lama kini "${renewed.state}".`,
  );
}

async function report({ call, target }: Session): Promise<void> {
  for (const layout of ['A', 'F', 'G'] as const) {
    const path = join(folder, `laporan-${layout}-2026-T3.xlsx`);
    const choice = { layout, period: '2026-T3', unitUid: null, kecamatanUid: null, categoryUid: null };
    const { rows, bytes } = await call('reports.write', { ...choice, target: target(path).token });
    say(
      `${layout === 'A' ? '5. Laporan' : '   Laporan'} ${layout}: ${path} (${rows} baris, ${formatNumber(bytes, 'id')} bita)`,
    );
  }
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const list = join(folder, 'daftar-non-asn.xlsx');
writeFileSync(list, officeList());
await withStore({ values: { store: join(folder, 'store'), today } }, streams, async (session) => {
  await begin(session);
  await takeListIn(session, list);
  await agreeAndRenew(session);
  await report(session);
  const { findings } = await session.call('store.check', {});
  const found = findings.map(({ code, count }) => `${code} (${count})`);
  say(`6. Pemeriksaan: ${found.length === 0 ? 'tidak ada temuan' : found.join(', ')}.`);
});
