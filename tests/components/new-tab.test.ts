import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { opensTab } from '../../components/new-tab.ts';
import { interfaceLanguages } from '../../lib/catalogue/interface-language.ts';

const root = join(import.meta.dirname, '../..');

describe('a link that opens a tab', () => {
  it.each(interfaceLanguages)('says so as its description, in %s', (locale) => {
    expect(opensTab(locale)).toEqual({
      target: '_blank',
      rel: 'noopener noreferrer',
      'aria-description': expect.stringMatching(/tab|flik|välilehteen/),
    });
  });

  it.each(globSync('{components,entrypoints}/**/*.{tsx,html}', { cwd: root }))(
    'does nowhere without saying it: %s',
    (file) => {
      expect(readFileSync(join(root, file), 'utf8')).not.toContain('_blank');
    },
  );
});
