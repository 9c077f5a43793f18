/** Pixels of the longer side: three times what a letterhead prints at 150 dots to the inch. */
const largest = 360;
/** Characters that the store keeps at most. */
const mostCharacters = 400_000;

/** A picture as PNG in base64, made smaller where it is large; null for a file that is no picture. */
export async function pngOf(file: File): Promise<string | null> {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, largest / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const base64 = canvas.toDataURL('image/png').split(',')[1] ?? '';
    return base64 !== '' && base64.length <= mostCharacters ? base64 : null;
  } catch {
    return null;
  }
}
