import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadPlan } from '../../src/plan/load.ts';
import { nodeAt } from '../../src/schema/plan-schema.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { planFiles } from './arbitrary.ts';

describe('how texts are read', () => {
  it('is what the schema tells editors and the reference', () => {
    fc.assert(
      fc.property(planFiles('en'), (file) => {
        const { plan } = loadPlan(
          createSourceFile({ path: 'plan.yaml', text: stringify(file, { lineWidth: 0 }) }),
        );
        for (const text of plan?.texts ?? []) {
          const node = nodeAt(text.path);
          // The roles of a roster are keys.
          if (text.path.at(-1) === text.value) continue;
          expect([text.path, text.kind]).toEqual([text.path, node?.['x-text']]);
        }
      }),
    );
  });
});
