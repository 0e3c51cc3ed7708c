/** The editor page's own texts. */
import { editorSv } from './editor-sv.ts';
import { createText, type Locale, type TextOf } from './text.ts';

export type EditorText = TextOf<keyof typeof editorSv>;

export async function loadEditorText(locale: Locale): Promise<EditorText> {
  return locale === 'en'
    ? createText('en', (await import('./editor-en.ts')).editorEn)
    : createText('sv', editorSv);
}
