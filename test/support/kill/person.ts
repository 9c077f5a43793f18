import type { ParticipantEdit } from '../../../shared/participants/schema.ts';
import { aParticipant } from '../a-participant.ts';

/** A person of the form; `seed` keeps the NIKs of several processes apart. */
export function aPerson(index: number, seed: number): ParticipantEdit {
  const serial = String(((seed * 131 + index) % 9999) + 1).padStart(4, '0');
  const day = String((Math.floor((seed * 131 + index) / 9999) % 28) + 1).padStart(2, '0');
  return aParticipant({ nik: `720104${day}0180${serial}`, name: `Orang ${index}`, birthDate: `1980-01-${day}` });
}
