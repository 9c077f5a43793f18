import { describe, expect, it } from 'vitest';
import { dependsOn } from '../../../renderer/lib/topics.ts';

describe('what is asked again when data changed', () => {
  it('is what shows the topic', () => {
    expect(dependsOn('agreements.list', ['agreements'])).toBe(true);
    expect(dependsOn('home.summary', ['agreements'])).toBe(true);
    expect(dependsOn('participants.page', ['imports'])).toBe(true);
  });

  it('is nothing else', () => {
    expect(dependsOn('agreements.list', ['participants'])).toBe(false);
    expect(dependsOn('shell.about', ['office'])).toBe(false);
  });
});
