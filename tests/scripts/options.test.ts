import { expect, test } from 'vitest';
import { readOptions } from '../../scripts/journey/options';

test('without a display the journey is made without a window', () => {
  expect(readOptions([], { INIT_CWD: '/home/reader' }, 'linux')).toEqual({
    pages: [],
    window: 'hidden',
    out: '/home/reader/out',
    folder: '/home/reader',
  });
});

test('with a display a window is shown, unless --headless says otherwise', () => {
  expect(readOptions(['a.html'], { DISPLAY: ':0' }, 'linux').window).toBe('shown');
  expect(readOptions(['a.html'], { WAYLAND_DISPLAY: 'wayland-0' }, 'linux').window).toBe('shown');
  expect(readOptions(['--headless', 'a.html'], { DISPLAY: ':0' }, 'linux').window).toBe('hidden');
});

test('macOS and Windows always have a display', () => {
  expect(readOptions([], {}, 'darwin').window).toBe('shown');
  expect(readOptions([], {}, 'win32').window).toBe('shown');
});

test('pages and options may come in any order', () => {
  const options = readOptions(['a.html', '--out', 'seen', 'b.html'], { INIT_CWD: '/r' });
  expect(options).toMatchObject({ pages: ['a.html', 'b.html'], out: '/r/seen' });
});

test('an option nobody knows is answered with the usage', () => {
  expect(() => readOptions(['--fast'], {})).toThrow(/--fast.*Usage: npm start/s);
});
