import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateCommitted } from '../scripts/generate/index.mjs';

describe('generated files', () => {
  it('are what `npm run generate` makes of their sources', async () => {
    const files = await generateCommitted();
    expect(Object.keys(files).length).toBeGreaterThan(0);
    for (const [path, text] of Object.entries(files)) {
      const committed = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
      expect(committed, `${path} is stale: run \`npm run generate\``).toBe(text);
    }
  });
});
