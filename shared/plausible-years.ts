/** Years in which a person of the register can be born or die. */
export const plausibleLifeYears = { first: 1900, last: 2100 } as const;
/** Years in which a participation or an agreement can begin and end: social security of workers (Astek) began in 1977. */
export const plausibleTermYears = { first: 1970, last: 2100 } as const;
