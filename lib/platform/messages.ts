/**
 * Every message of Bredvid, typed and documented, in one place.
 *
 * A message is a call with one answer. News is never sent: it is a stored value that changed.
 * The receiver parses anew, because a content script lives in a page we do not control; only the
 * sender is vouched for by the browser.
 */
