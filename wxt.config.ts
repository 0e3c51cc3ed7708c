import { defineConfig } from 'wxt';

// Fixes the extension id (so policies and tests can name it); the private half was never kept.
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqehQzcZMWmoRU2Vf+6r9R/feanGbJeuFFXHOy3dY0yIS0Ij9YOjYMmU5leyRm/T0X7+YX2dHXV7jjSKxx5e/HDqJhu5eyK8r4z+UW1nelAv9xR0HLxe9JmDbSAoVRq0uWhdsj3zAKSMUJsglo3XWAoVTnGhTJEFCJ8aE6wqz7eX6+ShhLRO4ZpS7NU2VYPMtBWMIJ2ZMAqTUlKWPOR9Lu4l1igPyIO0sBtX+2DGQ3ebwAnrP40aVu4arjBbeAAgciroLFAvR1+Azd3IpQLQEd6gUbRyFNiDQW0TKCzJdwoivikfc+HuXwFcUPomc95kfYYNy6f27OgoeqqkrfSrc3QIDAQAB';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'sv',
    action: { default_title: '__MSG_actionTitle__' },
    permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'unlimitedStorage', 'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(browser === 'firefox' ? {} : { key: PUBLIC_KEY }),
  }),
});
