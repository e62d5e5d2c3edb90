import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../src/plan/load.ts';
import type { Plan } from '../../src/plan/types.ts';
import { STYLES } from '../../src/style/generated/styles.js';
import { builtInTemplate as readyMade } from '../../src/template/built-in.ts';
import { MANIFESTS } from '../../src/template/generated/manifests.js';
import { renderDocument } from '../../src/template/render.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { builtInTemplate, loadedStyle } from '../support/built-in.ts';
import { CLEAN_EN, CLEAN_ZH } from '../support/small-plans.ts';

const planOf = (text: string): Plan => {
  const { plan } = loadPlan(createSourceFile({ path: 'plan.yaml', text }));
  if (plan === null) throw new Error('not a plan');
  return plan;
};

/** `npm run generate` makes them of templates/ and styles/. */
describe('what the program was built with is what its files say', () => {
  it.each(Object.keys(MANIFESTS))('template %s', (name) => {
    const [ready, read] = [readyMade(name), builtInTemplate(name)];
    expect(MANIFESTS[name]).toEqual(read.manifest);
    expect(ready.languages).toEqual(read.languages);
    for (const plan of [CLEAN_ZH, CLEAN_EN].map(planOf)) {
      const rendered = renderDocument(plan, ready);
      expect(rendered).toEqual(renderDocument(plan, read));
      expect(rendered.document?.children.length).toBeGreaterThan(2);
    }
    for (const lang of read.languages) {
      expect(ready.variant(lang)?.wording).toEqual(read.variant(lang)?.wording);
      const texts = [ready, read].map((one) =>
        one.variant(lang)?.engine.files.map(({ path, text }) => [path, text]),
      );
      expect(texts[0]).toEqual(texts[1]);
    }
  });

  it.each(Object.keys(STYLES))('style %s', (name) => {
    expect(STYLES[name]?.()).toEqual(loadedStyle(name));
  });
});
