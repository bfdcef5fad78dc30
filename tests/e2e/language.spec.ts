import { expect } from '@playwright/test';
import simplified from '../../public/_locales/zh_CN/messages.json' with { type: 'json' };
import traditional from '../../public/_locales/zh_TW/messages.json' with { type: 'json' };
import { cardOf } from './card';
import { test } from './extension';
import { startReader } from './reader';

for (const [language, words] of [
  ['zh-CN', simplified],
  ['zh-TW', traditional],
] as const) {
  test(`a reader whose browser speaks ${language} finds popup and card in that language`, async ({
    profile,
    site,
  }) => {
    const reader = await startReader(profile, language);
    const page = await reader.openMarked(site.sample('zh-epaper.html'));
    const popup = await reader.popupOf(page);
    await expect(popup.getByRole('button', { name: words.saveAll.message })).toBeVisible();
    await expect(popup.getByRole('list', { name: words.listLabel.message })).toBeVisible();
    const tabId = await reader.extension.tabIdOf(page);
    const card = await cardOf(page);
    await reader.extension.askPage(tabId, 'mark:step', { direction: 'next' });
    await card.opened();
    expect(await card.words()).toContain(words.cardSave.message);
    await reader.close();
  });
}
