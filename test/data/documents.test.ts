import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Application, callAndWait } from '../../electron/threads/application.ts';
import { aTemplate, textOfDocument } from '../support/a-template.ts';
import { codeOfPromise } from '../support/coded.ts';
import { anAgreement } from '../support/data/agreements.ts';
import { anApplication } from '../support/data/application.ts';

let application: Application;
let folder: string;
let agreementUid: string;

beforeEach(async () => {
  ({ application, folder } = await anApplication());
  await callAndWait(application, 'office.begin', { officeName: 'Dinas', regencyCode: '72.01', headName: null });
  ({ uid: agreementUid } = await callAndWait(application, 'agreements.save', anAgreement()));
}, 30_000);

/** Writes the letter and answers its text. */
async function theLetter(): Promise<string> {
  const file = join(folder, 'surat.docx');
  const { token } = application.files.register(file, 0, 'write');
  await callAndWait(application, 'documents.write', { agreementUid, kind: 'renewal-letter', target: token });
  return textOfDocument(readFileSync(file));
}

async function replaceBy(name: string, template: Uint8Array | string): Promise<unknown> {
  const file = join(folder, name);
  writeFileSync(file, template);
  const { token } = application.files.register(file, template.length);
  return callAndWait(application, 'documents.replaceTemplate', { kind: 'renewal-letter', file: token });
}

async function ownNow(): Promise<string | undefined> {
  const templates = await callAndWait(application, 'documents.templates', {});
  return templates.find(({ kind }) => kind === 'renewal-letter')?.own?.name;
}

describe('a letter', () => {
  it('is written from the record, and Ctrl-Z takes back what came before it', async () => {
    expect(await theLetter()).toContain('400.5.7/765/Disnakertrans');
    await callAndWait(application, 'actions.undoLast', {});
    expect(await callAndWait(application, 'agreements.list', {})).toEqual([]);
  });
});

describe('the next term in a letter', () => {
  /** An agreement of two years that an addendum gave half a year more. */
  async function moved() {
    const addendum = {
      kind: 'addendum',
      signedOn: '2026-03-01',
      startsOn: '2026-03-01',
      endsOn: '2027-07-31',
    } as const;
    const edit = anAgreement({ ...addendum, parentUid: agreementUid, amendsEndTo: '2027-07-31' });
    await callAndWait(application, 'agreements.save', edit);
    await replaceBy('surat.docx', aTemplate('{mulai_baru} - {berakhir_baru} - {lama_baru} - {lama}'));
  }

  it('is the one that the dialog proposes, and the length goes with the days beside it', async () => {
    await moved();
    const proposal = await callAndWait(application, 'agreements.proposeRenewal', { uid: agreementUid });
    expect(proposal).toMatchObject({ startsOn: '2027-08-01', endsOn: '2029-07-31' });
    expect((await theLetter()).trim()).toBe('1 Agustus 2027 - 31 Juli 2029 - 2 (dua) tahun - 30 (tiga puluh) bulan');
  });

  it('is that of the draft once there is one', async () => {
    await moved();
    const term = { signedOn: null, startsOn: '2027-08-01', endsOn: '2028-12-31' };
    const renewal = { uid: agreementUid, numberFirst: null, numberSecond: null, title: 'Lanjutan', ...term };
    const draft = await callAndWait(application, 'agreements.renew', renewal);
    expect(await theLetter()).toContain('1 Agustus 2027 - 31 Desember 2028');
    agreementUid = draft.uid;
    expect(await theLetter()).toContain('1 Agustus 2027 - 31 Desember 2028');
  });
});

describe("the office's own template", () => {
  it('is used once it was tried, until Ctrl-Z brings the shipped one back', async () => {
    await replaceBy('surat kantor.docx', aTemplate('Perihal {tentang}'));
    expect(await ownNow()).toBe('surat kantor.docx');
    expect((await theLetter()).trim()).toBe('Perihal Perlindungan Jaminan Sosial Ketenagakerjaan');
    await callAndWait(application, 'actions.undoLast', {});
    expect(await ownNow()).toBe(undefined);
    expect(await theLetter()).toContain('Sehubungan dengan');
  });

  it('gives way to a newer one and to the shipped one', async () => {
    await replaceBy('satu.docx', aTemplate('Satu {tentang}'));
    await replaceBy('dua.docx', aTemplate('Dua {tentang}'));
    expect(await theLetter()).toContain('Dua');
    await callAndWait(application, 'documents.restoreTemplate', { kind: 'renewal-letter' });
    expect(await theLetter()).toContain('Sehubungan dengan');
    await callAndWait(application, 'actions.undoLast', {});
    expect(await theLetter()).toContain('Dua');
  });

  it.each([
    ['with an unknown mark', aTemplate('{tidak_ada}'), 'template-faulty'],
    ['that is no document', 'bukan dokumen', 'template-unreadable'],
  ])('%s is refused and leaves nothing behind', async (_what, template, code) => {
    expect(await codeOfPromise(replaceBy('salah.docx', template))).toBe(code);
    expect(await ownNow()).toBe(undefined);
    const files = join(folder, 'files');
    expect(existsSync(files) ? readdirSync(files) : []).toEqual([]);
  });

  it('can be taken to be edited in Word, as it is', async () => {
    const template = aTemplate('Perihal {tentang}');
    await replaceBy('surat.docx', template);
    const file = join(folder, 'ambil.docx');
    const { token } = application.files.register(file, 0, 'write');
    await callAndWait(application, 'documents.saveTemplate', { kind: 'renewal-letter', target: token });
    expect(readFileSync(file).equals(template)).toBe(true);
  });

  it('that is gone from the disk is said, and no letter is written', async () => {
    await replaceBy('surat.docx', aTemplate('Perihal {tentang}'));
    rmSync(join(folder, 'files'), { recursive: true });
    expect(await codeOfPromise(theLetter())).toBe('template-missing');
  });
});
