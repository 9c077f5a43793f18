export const listHelp = [
  'agreements.help.purpose',
  'agreements.help.steps',
  'agreements.help.timeline',
  'agreements.help.numbers',
] as const;
export const cardHelp = ['agreements.help.purpose', 'agreements.help.steps', 'agreements.help.files'] as const;
