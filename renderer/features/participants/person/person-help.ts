/** What F1 says on the page of a person and on the form of a new one. */
export const personHelp = [
  'participants.personHelp.purpose',
  'participants.personHelp.problems',
  'participants.personHelp.spells',
  'participants.personHelp.undo',
] as const;
