import type { ColumnReading } from '../column-reading.ts';
import { readKpj, readPhone } from './contact.ts';
import { readBirthDate, readBirthPlaceAndDate, readEnd, readInactiveFrom, readStart } from './date.ts';
import { readMemberStatus, readProgrammes, readSegment, readSmallNumber } from './membership.ts';
import { readName, readNamePart, readTitles } from './name.ts';
import { readFamilyCard, readNik, readNip, readNipOrNik } from './nik.ts';
import type { CellReader } from './row-draft.ts';
import { readSex, readTickL, readTickP } from './sex.ts';
import { readRtAndRw, readText } from './text.ts';
import { readWage } from './wage.ts';

/** How each kind of column is read; one function per reading, made once, called per cell. */
export const cellReaders: Readonly<Record<ColumnReading, CellReader>> = {
  nik: readNik,
  nip: readNip,
  nipOrNik: readNipOrNik,
  familyCard: readFamilyCard,
  name: readName,
  namePart1: readNamePart,
  namePart2: readNamePart,
  namePart3: readNamePart,
  titles: readTitles,
  titlesBefore: readText,
  titlesAfter: readText,
  birthDate: readBirthDate,
  birthPlace: readText,
  birthPlaceAndDate: readBirthPlaceAndDate,
  sex: readSex,
  tickL: readTickL,
  tickP: readTickP,
  kpj: readKpj,
  motherName: readText,
  address: readText,
  rt: readText,
  rw: readText,
  rtAndRw: readRtAndRw,
  village: readText,
  kecamatan: readText,
  occupation: readText,
  category: readText,
  segment: readSegment,
  unit: readText,
  position: readText,
  phone: readPhone,
  email: readText,
  wage: readWage,
  startsOn: readStart,
  endsOn: readEnd,
  months: readSmallNumber,
  funding: readText,
  programmes: readProgrammes,
  memberStatus: readMemberStatus,
  inactiveFrom: readInactiveFrom,
  desil: readSmallNumber,
  note: readText,
};
