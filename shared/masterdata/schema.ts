import { z } from 'zod';
import { line, requiredLine, rowVersion, rupiah, uid } from '../fields.ts';
import { segmentCodes } from '../segments.ts';

const record = { uid, rowVersion };
/** `uid: null` makes a new record; otherwise `rowVersion` is the version that was edited. */
const edit = { uid: uid.nullable(), rowVersion: rowVersion.nullable() };

const kecamatanFields = { code: z.string().regex(/^\d{2}\.\d{2}\.\d{2}$/), name: requiredLine(80) };
export const kecamatan = z.object({ ...record, ...kecamatanFields, villages: z.int(), participants: z.int() });
export type Kecamatan = z.infer<typeof kecamatan>;
export const kecamatanEdit = z.object({ ...edit, ...kecamatanFields });

const villageFields = {
  code: z.string().regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/),
  name: requiredLine(80),
  kind: z.enum(['desa', 'kelurahan']),
  kecamatanUid: uid,
};
export const village = z.object({ ...record, ...villageFields, kecamatanName: z.string() });
export type Village = z.infer<typeof village>;
export const villageEdit = z.object({ ...edit, ...villageFields });

export const unitKinds = ['opd', 'kecamatan-office', 'village', 'company', 'other'] as const;
const unitFields = {
  name: requiredLine(),
  shortName: line(60),
  kind: z.enum(unitKinds),
  /** Employer number at BPJS Ketenagakerjaan, 8 characters. */
  npp: line(8),
  isActive: z.boolean(),
};
export const unit = z.object({ ...record, ...unitFields, participants: z.int(), aliases: z.array(z.string()) });
export type Unit = z.infer<typeof unit>;
/** How many spellings of other lists one unit can keep. */
export const mostAliases = 50;

export const unitEdit = z.object({ ...edit, ...unitFields, aliases: z.array(requiredLine()).max(mostAliases) });

const categoryFields = {
  code: z.string().regex(/^[a-z0-9-]{2,40}$/),
  name: requiredLine(80),
  segment: z.enum(segmentCodes),
  isVulnerable: z.boolean(),
  isActive: z.boolean(),
};
export const category = z.object({ ...record, ...categoryFields, participants: z.int() });
export type Category = z.infer<typeof category>;
export const categoryEdit = z.object({ ...edit, ...categoryFields });

const fundingFields = {
  code: z.string().regex(/^[a-z0-9-]{2,40}$/),
  name: requiredLine(80),
  isActive: z.boolean(),
  /** Whether its money is the office's to plan; what people and companies pay themselves is not. */
  isBudgeted: z.boolean(),
};
export const funding = z.object({ ...record, ...fundingFields, participants: z.int() });
export type Funding = z.infer<typeof funding>;
export const fundingEdit = z.object({ ...edit, ...fundingFields });

const officialFields = {
  name: requiredLine(),
  /** 18 digits, or null for somebody without a NIP. */
  nip: line(25),
  rank: line(80),
  position: requiredLine(),
  /** How the position signs: in person, on behalf (a.n.), acting (Plt., Plh.). */
  capacity: z.enum(['self', 'an', 'plt', 'plh']),
  isHeadOfOffice: z.boolean(),
  isActive: z.boolean(),
};
export const official = z.object({ ...record, ...officialFields });
export type Official = z.infer<typeof official>;
export const officialEdit = z.object({ ...edit, ...officialFields });

/** Budget and realised contributions of one unit in one year, whole rupiah, typed in by the office. */
const unitBudgetFields = {
  unitUid: uid,
  year: z.int().min(2019).max(2100),
  budget: rupiah,
  realised: z.tuple([rupiah, rupiah, rupiah, rupiah]),
  note: line(),
};
export const unitBudget = z.object({
  ...unitBudgetFields,
  uid: uid.nullable(),
  rowVersion: rowVersion.nullable(),
  unitName: z.string(),
});
export type UnitBudget = z.infer<typeof unitBudget>;
export const unitBudgetEdit = z.object({ ...edit, ...unitBudgetFields });

export const removal = z.object({ uid });
