/** Titles before a name, without dots, small letters. */
const before = new Set(
  (
    'h hj kh haji hajjah drs dra ir dr drg drh prof apt ns ust ustad ustadz ustadzah tgk alm almh almarhum almarhumah ' +
    'dtm raden rd letkol kapten serka aiptu bripka'
  ).split(' '),
);

/** Signs that a person has died; they stand before or after a name. */
const deceased = new Set(['alm', 'almh', 'almarhum', 'almarhumah']);

/** Degrees after a name without dots: kept apart from {@link dottedDegree} because people write them so. */
const after = new Set(
  (
    'se st sh ss si sip sik spd spdi spt sp sag sap sthi sthut sos ssos skom skep skm sked sfarm sgz ssi sst sstp spi ' +
    'spsi str strkeb strkep mm mh mt ma map mpd mpdi msi mkes mkep mkom mag mp msc mba mph mhum mmar mak ' +
    'amd amdkeb amdkep amdkom amdgz amk amkeb amg amf ners ns apt phd bsc ba cht'
  ).split(' '),
);

/** S.x, M.x, A.Md.x, Sp.x, Dr., Ph.D.: capitals and small letters with dots inside. */
const dottedDegree = /^(?:s|m|a|sp|st|ak|ph|b|dipl|ners|ns|apt|str|mm)\.[a-z]{1,5}(?:\.[a-z]{1,5}){0,3}\.?$/;

/** Whether a word in front of a name is a title: "H.", "Hj", "Drs.", "dr.". */
export function isTitleBefore(word: string): boolean {
  return word.length <= 14 && before.has(lettersOf(word));
}

/** Whether a word behind a name is a title: "S.Pd.", "SE", "A.Md.Keb", "(Alm)". A single letter is never one. */
export function isTitleAfter(word: string): boolean {
  const letters = lettersOf(word);
  if (letters.length < 2) return false;
  if (deceased.has(letters)) return true;
  if (after.has(letters)) return word.includes('.') || isCapitals(word);
  return word.includes('.') && dottedDegree.test(word.toLowerCase());
}

/** Small letters of a word without dots and brackets. */
function lettersOf(word: string): string {
  const small = word.toLowerCase();
  return small.includes('.') || small.includes('(') ? small.replaceAll(/[.()]/g, '') : small;
}

/** A bare "SE" is a degree, a bare "Se" or "Ma" may be a name. */
function isCapitals(word: string): boolean {
  return word === word.toUpperCase() || word.length > 2;
}
