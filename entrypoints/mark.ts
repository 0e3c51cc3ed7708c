import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { joinMark } from '../lib/platform/mark-link.ts';

/** The mark in a record page: put there by the worker where policy asks for it, and only then. */
export default defineUnlistedScript(() => joinMark(document));
