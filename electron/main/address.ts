export const appScheme = 'app';
export const appOrigin = 'app://pantau';
export const startAddress = `${appOrigin}/index.html`;

/** Whether an address belongs to the program itself. */
export function isOwnAddress(address: string): boolean {
  return address === appOrigin || address.startsWith(`${appOrigin}/`);
}
