import type { AgreementKind } from './term.ts';

/** Kinds of agreement as reports and letters name them, whatever the window speaks. */
export const officialKindNames: Readonly<Record<AgreementKind, string>> = {
  'nota-kesepakatan': 'Nota Kesepakatan',
  'nota-kesepakatan-sinergi': 'Nota Kesepakatan Sinergi',
  'perjanjian-kerja-sama': 'Perjanjian Kerja Sama',
  'rencana-kerja': 'Rencana Kerja',
  addendum: 'Addendum',
};
