import { formatDate } from '../format.ts';
import type { PlainDate } from '../dates.ts';
import { formatNip } from '../identifiers.ts';
import type { Official } from '../masterdata/schema.ts';
import type { Office } from '../office/schema.ts';
import type { LetterheadSpec, SignatureSpec, SignaturesSpec } from '../workbook/spec.ts';

type Signatory = Pick<Official, 'name' | 'nip' | 'rank' | 'position' | 'capacity' | 'isHeadOfOffice'>;

const headOfOffice = 'KEPALA DINAS';
const unknownName = '(.......................................)';

/** Kop surat of the office. */
export function letterheadOf({ government, name, address }: Office): LetterheadSpec {
  return {
    government: government.toUpperCase(),
    office: name.toUpperCase(),
    address: address === null ? [] : address.split('\n'),
  };
}

/**
 * Who signs, from the officials in use, first come first: the head of office at the right under place and date; at the
 * left "Mengetahui," only when a second official is set up. Without a head of office the name is left open.
 */
export function signaturesOf(office: Office, officials: readonly Signatory[], today: PlainDate): SignaturesSpec {
  const head = officials.find(({ isHeadOfOffice }) => isHeadOfOffice);
  const other = officials.find(({ isHeadOfOffice }) => !isHeadOfOffice);
  const placeAndDate = `${office.signingPlace}, ${formatDate(today)}`;
  const right = head
    ? signatureOf(placeAndDate, head)
    : { opening: [placeAndDate, headOfOffice], name: unknownName, closing: ['NIP.'] };
  return other ? { right, left: signatureOf('Mengetahui,', other) } : { right };
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
