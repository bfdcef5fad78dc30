import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages, messagesOf } from './translateFor';

const english = messagesOf('en');
const keys = Object.keys(english).sort();
const substitutions = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|html)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

const code = [
  ...['components', 'entrypoints', 'lib'].flatMap(sources),
  readFileSync('wxt.config.ts', 'utf8'),
].join('\n');

describe.each(languages)('%s', (language) => {
  const messages = messagesOf(language);

  test('has every message and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(keys);
  });

  test('fills in the same things as English', () => {
    const differing = keys.filter(
      (key) =>
        substitutions(messages[key]?.message ?? '').join() !==
        substitutions(english[key]?.message ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  test('leaves nothing empty', () => {
    expect(keys.filter((key) => !messages[key]?.message.trim())).toEqual([]);
  });
});

test('the store takes the description: 132 characters at most', () => {
  for (const language of languages)
    expect(messagesOf(language).extensionDescription?.message.length).toBeLessThanOrEqual(132);
});

test('every message is used', () => {
  const used = (key: string) => code.includes(`'${key}'`) || code.includes(`__MSG_${key}__`);
  expect(keys.filter((key) => !used(key))).toEqual([]);
});

test('every message asked of the browser exists', () => {
  const asked = [...code.matchAll(/__MSG_(\w+)__|getMessage\(\s*'(\w+)'/g)].map(
    ([, inManifest, inCode]) => inManifest ?? inCode ?? '',
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
});

test('Chinese is written in its own script', () => {
  const words = (language: 'zh_CN' | 'zh_TW') =>
    Object.values(messagesOf(language))
      .map(({ message }) => message)
      .join('');
  expect(words('zh_CN').match(/[標數據時變記儲資庫開關網頁讀寫單這個為與從]/g)).toBeNull();
  expect(words('zh_TW').match(/[标数据时变记储资库开关网页读写单这个为与从]/g)).toBeNull();
});
