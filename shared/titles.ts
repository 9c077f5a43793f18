/** Titles before a name, without dots, small letters. */
const before = new Set(
  (
    'h hj kh haji hajjah drs dra ir dr drg drh prof apt ns ust ustad ustadz ustadzah tgk alm almh almarhum almarhumah ' +
    'dtm raden rd letkol kapten serka aiptu bripka'
  ).split(' '),
);

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
  return before.has(word.toLowerCase().replaceAll(/[.()]/g, ''));
}

/** Whether a word behind a name is a title: "S.Pd.", "SE", "A.Md.Keb", "(Alm)". A single letter is never one. */
export function isTitleAfter(word: string): boolean {
  const text = word.toLowerCase().replace(/,$/, '');
  const letters = text.replaceAll(/[.()]/g, '');
  if (letters.length < 2) return false;
  if (/^alm(?:h|arhum|arhumah)?$/.test(letters)) return true;
  return text.includes('.') ? dottedDegree.test(text) || after.has(letters) : after.has(letters) && isCapitals(word);
}

/** A bare "SE" is a degree, a bare "Se" or "Ma" may be a name. */
function isCapitals(word: string): boolean {
  return word === word.toUpperCase() || word.length > 2;
}
