import {
  defaultKindSetting,
  type KindSetting,
  type KindSettingEdit,
} from '../../../shared/agreements/kind-settings.ts';
import { agreementKinds, type AgreementKind } from '../../../shared/agreements/term.ts';
import type { Parsed } from '../../../shared/contract.ts';
import type { Done } from '../../../shared/fields.ts';
import { fail } from '../../../shared/result.ts';
import type { DataContext, Handlers } from '../context.ts';
import type { Connection } from '../connection.ts';
import { deleteRecord, type Row, saveRecord } from '../records.ts';

/** The setting of each kind: the office's own, else the shipped one. */
export type KindSettings = (kind: AgreementKind) => KindSetting;

interface KindRow {
  uid: string;
  rowVersion: number;
  kind: AgreementKind;
  prepareDays: number;
  urgentDays: number;
  milestoneDays: string;
  noticeMonths: number;
  termMonths: number;
  steps: string;
}

const selectKinds = `
SELECT uid, row_version AS rowVersion, kind, prepare_days AS prepareDays, urgent_days AS urgentDays,
  milestone_days AS milestoneDays, notice_months AS noticeMonths, term_months AS termMonths, steps
FROM agreement_kind`;

/** Settings of all kinds, read once. */
export function kindSettings(db: Connection): KindSettings {
  const own = new Map(
    db
      .prepare<[], KindRow>(selectKinds)
      .all()
      .map(({ uid: _uid, milestoneDays, steps, ...row }) => [
        row.kind,
        {
          ...row,
          milestoneDays: JSON.parse(milestoneDays) as number[],
          steps: JSON.parse(steps) as KindSetting['steps'],
        },
      ]),
  );
  return (kind) => own.get(kind) ?? defaultKindSetting(kind);
}

function uidOf(db: Connection, kind: AgreementKind): string | null {
  return db.prepare<[string], string>('SELECT uid FROM agreement_kind WHERE kind = ?').pluck().get(kind) ?? null;
}

/** The columns of a setting. */
export function settingColumns({ kind, milestoneDays, steps, ...setting }: Omit<KindSetting, 'rowVersion'>): Row {
  return {
    kind,
    prepare_days: setting.prepareDays,
    urgent_days: setting.urgentDays,
    milestone_days: JSON.stringify([...new Set(milestoneDays)].toSorted((a, b) => b - a)),
    notice_months: setting.noticeMonths,
    term_months: setting.termMonths,
    steps: JSON.stringify(steps),
  };
}

/** Saves how agreements of a kind are followed; `stale-edit` when somebody else did since. */
function saveKind({ writer, actions }: DataContext, edit: KindSettingEdit): Done {
  const { kind, rowVersion } = edit;
  const uid = uidOf(writer, kind);
  if ((uid === null) !== (rowVersion === null)) fail('stale-edit');
  return actions.run({ kind: 'agreement-kind.changed', params: { kind }, topics: ['agreements'] }, () => ({
    uid: saveRecord(writer, 'agreement_kind', { uid, rowVersion }, settingColumns(edit)),
  }));
}

/** Gives a kind its shipped settings back; `not-found` when it has them. */
function restoreKind({ writer, actions }: DataContext, { kind }: Parsed<'agreementKinds.restore'>): Done {
  const uid = uidOf(writer, kind) ?? fail('not-found');
  return actions.run({ kind: 'agreement-kind.restored', params: { kind }, topics: ['agreements'] }, () => {
    deleteRecord(writer, 'agreement_kind', uid);
    return { uid };
  });
}

export const agreementKindHandlers = {
  'agreementKinds.list': ({ reader }) => agreementKinds.map(kindSettings(reader)),
  'agreementKinds.save': saveKind,
  'agreementKinds.restore': restoreKind,
} satisfies Handlers<'agreementKinds'>;
