import { expect, test } from 'vitest';
import { regionOf } from '../../lib/article/region';

test.each([
  ['https://news.example.com.hk/a', 'HK'],
  ['http://www.example.gov.tw/2025/1', 'TW'],
  ['https://example.co.uk/', 'GB'],
  ['https://example.com/hk/story', undefined],
  ['http://127.0.0.1:8080/page.html', undefined],
])('%s is written for %s', (url, region) => expect(regionOf(url)).toBe(region));
