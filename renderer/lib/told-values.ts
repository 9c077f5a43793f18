/** Tells a value that comes back from where it was told apart from one that was set elsewhere. */
export interface ToldValues {
  /** Notes that a value is told while another one stands there. */
  readonly tell: (value: string, present: string) => void;
  /** Whether a value that arrived was told from here; older ones are not waited for any more. */
  readonly isEcho: (value: string) => boolean;
}

/** Values that were told and have not come back yet, oldest first. */
export function toldValues(): ToldValues {
  let told: readonly string[] = [];
  return {
    tell: (value, present) => {
      if (told.length > 0 || value !== present) told = [...told, value];
    },
    isEcho: (value) => {
      const at = told.indexOf(value);
      told = told.slice(at + 1);
      return at >= 0;
    },
  };
}
