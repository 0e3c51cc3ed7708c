/** What a part of a page fetches when it is first shown has come before its page is torn down. */
import { afterAll, vi } from 'vitest';

afterAll(() => vi.dynamicImportSettled());
