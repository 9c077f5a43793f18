import { formatDate } from '../format.ts';
import type { PlainDate } from '../dates.ts';
import { formatNip } from '../identifiers.ts';
import type { LayoutDesign } from './layout/design.ts';
import type { Official } from '../masterdata/schema.ts';
import type { Office } from '../office/schema.ts';
import type { LetterheadSpec, SignatureSpec, SignaturesSpec } from '../workbook/spec.ts';

export type Signatory = Pick<Official, 'uid' | 'name' | 'nip' | 'rank' | 'position' | 'capacity' | 'isHeadOfOffice'>;

const headOfOffice = 'KEPALA DINAS';
const unknownName = '(.......................................)';

/** Kop surat of the office. */
export function letterheadOf({ government, name, address, arms }: Office): LetterheadSpec {
  return {
    government: government.toUpperCase(),
    office: name.toUpperCase(),
    address: address === null ? [] : address.split('\n'),
    ...(arms !== null && { arms }),
  };
}

const usualSigners: LayoutDesign['signatures'] = {
  right: 'usual',
  left: 'usual',
  leftOpening: 'Mengetahui,',
  space: 4,
};

/**
 * Who signs, from the officials in use, first come first: the head of office at the right under place and date; at the
 * left "Mengetahui," only when a second official is set up. Without a head of office the name is left open. A layout may name
 * others, or nobody; an official who is no longer in use gives way to the usual one.
 */
export function signaturesOf(
  office: Pick<Office, 'signingPlace'>,
  officials: readonly Signatory[],
  today: PlainDate,
  signers: LayoutDesign['signatures'] = usualSigners,
): SignaturesSpec | undefined {
  const chosen = (who: string, usual: (one: Signatory) => boolean) =>
    officials.find(({ uid }) => uid === who) ?? officials.find(usual);
  const { space, leftOpening } = signers;
  const placeAndDate = `${office.signingPlace}, ${formatDate(today)}`;
  const head = chosen(signers.right, ({ isHeadOfOffice }) => isHeadOfOffice);
  const other = chosen(signers.left, (one) => !one.isHeadOfOffice && one !== head);
  const right = head
    ? signatureOf(placeAndDate, head)
    : { opening: [placeAndDate, headOfOffice], name: unknownName, closing: ['NIP.'] };
  const left = other && signers.left !== 'none' ? signatureOf(leftOpening, other) : undefined;
  if (signers.right === 'none') return left && { right: { ...left, space } };
  return { right: { ...right, space }, ...(left && { left: { ...left, space } }) };
}

function signatureOf(firstLine: string, { name, nip, rank, position, capacity }: Signatory): SignatureSpec {
  const closing = [rank, nip === null ? null : `NIP. ${formatNip(nip)}`].filter((line) => line !== null);
  return { opening: [firstLine, ...positionLines(position.toUpperCase(), capacity)], name, closing };
}

/** a.n. names the head of office first and the signer's own position under it; Plt. and Plh. stand before the position. */
function positionLines(position: string, capacity: Signatory['capacity']): string[] {
  switch (capacity) {
    case 'self':
      return [position];
    case 'an':
      return [`a.n. ${headOfOffice}`, position];
    case 'plt':
      return [`Plt. ${position}`];
    case 'plh':
      return [`Plh. ${position}`];
  }
}
