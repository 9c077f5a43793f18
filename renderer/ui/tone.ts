/** What a colour says; always together with a word or an icon. */
export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'muted' | 'accent';
