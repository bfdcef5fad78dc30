import { cleanup, type RenderResult, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { afterEach, expect } from 'vitest';
import { TranslateContext } from '../../components/TranslateContext';
import { type LanguageFolder, translateFor } from './translateFor';

afterEach(cleanup);

export function renderIn(language: LanguageFolder, child: ComponentChild): RenderResult {
  return render(
    <TranslateContext.Provider value={translateFor(language)}>{child}</TranslateContext.Provider>,
  );
}

/** Contrast needs real layout and is checked in the browser; `region` belongs to whole pages. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.html}`)).toEqual([]);
}
