import { defineConfig } from 'wxt';

/** Everything the extension may do is asked for later; see the welcome page. */
const anySite = ['http://*/*', 'https://*/*'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The oldest browsers the manifest admits; nothing is rewritten for older ones.
  vite: () => ({ build: { target: ['chrome140', 'firefox140'] } }),
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser, mode }) => ({
    default_locale: 'en',
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // The "granted" mode stands for a reader who has said yes: tests and `npm start` use it.
    ...(mode === 'granted'
      ? { host_permissions: anySite }
      : { optional_host_permissions: anySite }),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNextMark__',
      },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPreviousMark__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'yardstick@yardstick.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
