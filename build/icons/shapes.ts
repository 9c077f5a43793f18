/** The program's sign, on a square of 256: an umbrella over three rising columns - cover that grows. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly r: number;
    }
  | { readonly kind: 'disc'; readonly x: number; readonly y: number; readonly r: number; readonly above: number };

export interface Painted {
  readonly shape: Shape;
  readonly colour: readonly [red: number, green: number, blue: number];
}

const ground = [11, 110, 110] as const;
const light = [255, 255, 255] as const;
const pale = [190, 228, 226] as const;

export const canvas = 256;

export const sign: readonly Painted[] = [
  { shape: { kind: 'box', x: 8, y: 8, w: 240, h: 240, r: 52 }, colour: ground },
  { shape: { kind: 'disc', x: 128, y: 128, r: 88, above: 122 }, colour: light },
  { shape: { kind: 'disc', x: 69, y: 122, r: 20, above: 122 }, colour: ground },
  { shape: { kind: 'disc', x: 128, y: 122, r: 20, above: 122 }, colour: ground },
  { shape: { kind: 'disc', x: 187, y: 122, r: 20, above: 122 }, colour: ground },
  { shape: { kind: 'box', x: 66, y: 176, w: 30, h: 36, r: 7 }, colour: pale },
  { shape: { kind: 'box', x: 113, y: 156, w: 30, h: 56, r: 7 }, colour: pale },
  { shape: { kind: 'box', x: 160, y: 136, w: 30, h: 76, r: 7 }, colour: light },
];

/** Whether a point of the square lies inside a shape; a disc is cut off below its line `above`. */
export function covers(shape: Shape, x: number, y: number): boolean {
  if (shape.kind === 'disc') return y <= shape.above && Math.hypot(x - shape.x, y - shape.y) <= shape.r;
  const { r } = shape;
  const dx = Math.max(shape.x + r - x, x - (shape.x + shape.w - r), 0);
  const dy = Math.max(shape.y + r - y, y - (shape.y + shape.h - r), 0);
  return Math.hypot(dx, dy) <= r;
}

/** The same drawing as scalable text. */
export function svg(): string {
  const shapes = sign.map(({ shape, colour }) => `  ${element(shape, `rgb(${colour.join(' ')})`)}\n`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${canvas} ${canvas}">\n${shapes.join('')}</svg>\n`;
}

function element(shape: Shape, fill: string): string {
  if (shape.kind === 'box') {
    const { x, y, w, h, r } = shape;
    return `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}"/>`;
  }
  const { x, y, r, above } = shape;
  const half = Math.sqrt(r * r - (above - y) ** 2);
  const arc = `M${(x - half).toFixed(2)} ${above}A${r} ${r} 0 0 1 ${(x + half).toFixed(2)} ${above}Z`;
  return `<path d="${arc}" fill="${fill}"/>`;
}
