/** Names that the language and inspectors probe on any object. */
const probed = new Set(['then', 'toJSON', 'constructor', 'inspect', 'nodeType', 'asymmetricMatch']);

/** Makes reading an unknown member throw: what the stand-in does not have must never look like a silent success. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, property, receiver) {
      if (property in object || typeof property === 'symbol' || probed.has(property) || property.startsWith('_')) {
        return Reflect.get(object, property, receiver) as unknown;
      }
      throw new Error(`the Electron stand-in has no ${name}.${property}`);
    },
  });
}
