/** Pixels at 96 to the inch. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The arms as bytes and as large as the letterhead's lines are high; `undefined` for what is no PNG picture. */
export function armsPicture(
  base64: string | undefined,
  lineHeight: number,
): { bytes: Buffer; size: PictureSize } | undefined {
  if (base64 === undefined) return undefined;
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(pngSignature)) return undefined;
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  if (width === 0 || height === 0) return undefined;
  // Points to pixels, and a little air above and below.
  const shown = (lineHeight / 0.75) * 0.94;
  return { bytes, size: { width: Math.round((shown * width) / height), height: Math.round(shown) } };
}
