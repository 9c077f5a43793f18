export const appScheme = 'app';
export const appOrigin = 'app://pantau';
export const startAddress = `${appOrigin}/index.html`;

/** Where the bytes of a kept file are asked for, followed by its uid. */
export const attachmentsFolder = '/attachments/';

/** Whether an address is a page of the program itself; what somebody attached never is one. */
export function isPageAddress(address: string): boolean {
  if (address.startsWith(appOrigin + attachmentsFolder)) return false;
  return address === appOrigin || address.startsWith(`${appOrigin}/`);
}
