import type { AgreementKind } from '../../agreements/term.ts';
import { headingKey } from '../heading-key.ts';
import { phrases } from '../phrases.ts';

const words: readonly (readonly [AgreementKind, readonly string[]])[] = [
  [
    'nota-kesepakatan',
    phrases`
      nota kesepakatan, nota kesepakatan bersama, kesepakatan bersama, nota kesepahaman, nota kesepahaman bersama,
      memorandum of understanding, mou, nk
    `,
  ],
  ['nota-kesepakatan-sinergi', phrases`nota kesepakatan sinergi, kesepakatan sinergi, nota sinergi, sinergi, nks`],
  [
    'perjanjian-kerja-sama',
    phrases`perjanjian kerja sama, perjanjian kerjasama, perjanjian, kerja sama, kerjasama, pks`,
  ],
  ['rencana-kerja', phrases`rencana kerja, rencana kerja tahunan, rencana aksi, rk, renja`],
  [
    'addendum',
    phrases`addendum, adendum, amandemen, amendemen, addendum pks, adendum pks, addendum perjanjian kerja sama`,
  ],
];

/** Words of the kinds as lists write them, by {@link headingKey}; what is not here is asked for once and remembered. */
export const kindWords: ReadonlyMap<string, AgreementKind> = new Map(
  words.flatMap(([kind, names]) => names.map((name) => [headingKey(name), kind] as const)),
);
