/** The editor page's own texts. */
import { editorSv } from './editor-sv.ts';
import { fetchText, type Locale, type TextOf } from './text.ts';

export type EditorText = TextOf<keyof typeof editorSv>;

export function loadEditorText(locale: Locale): Promise<EditorText> {
  return fetchText(locale, editorSv, {
    en: async () => (await import('./editor-en.ts')).editorEn,
    fi: async () => (await import('./editor-fi.ts')).editorFi,
  });
}
