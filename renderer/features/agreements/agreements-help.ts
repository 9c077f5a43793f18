export const listHelp = [
  'agreements.help.purpose',
  'agreements.help.steps',
  'agreements.help.timeline',
  'agreements.help.numbers',
  'agreementList.help',
  'agreementList.zoomHelp',
] as const;
export const cardHelp = ['agreements.help.purpose', 'agreements.help.steps', 'agreements.help.files'] as const;
