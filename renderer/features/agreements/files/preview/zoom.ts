/** Sizes to choose from; 1 fits the window. */
const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

/** The next size up or down; the last one stays. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const place = zooms.indexOf(zoom) + direction;
  return zooms[place] ?? zoom;
}

/** What a key asks of the preview. */
export type PreviewStep = 'next' | 'previous' | 'first' | 'last' | 'larger' | 'smaller' | 'fit';

const steps: Readonly<Record<string, PreviewStep>> = {
  PageDown: 'next',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '0': 'fit',
};

/** The step of a key pressed without Ctrl, Alt or Meta, and not while something is typed. */
export function stepOfKey(event: KeyboardEvent): PreviewStep | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLInputElement) return undefined;
  return steps[event.key];
}

/** The size after a step. */
export function zoomAfter(zoom: number, step: PreviewStep): number {
  if (step === 'fit') return 1;
  if (step === 'larger') return nextZoom(zoom, 1);
  return step === 'smaller' ? nextZoom(zoom, -1) : zoom;
}

/** The page after a step, within the document. */
export function pageAfter(page: number, pages: number, step: PreviewStep): number {
  if (step === 'first') return 1;
  if (step === 'last') return pages;
  if (step === 'next') return Math.min(pages, page + 1);
  return step === 'previous' ? Math.max(1, page - 1) : page;
}
