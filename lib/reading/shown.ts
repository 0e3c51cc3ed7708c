/** What of a page a clinician can see. */

/** Whether the element lies left of or above the page, where nobody can scroll. */
function isMovedAway(element: Element): boolean {
  const { right, bottom, width } = element.getBoundingClientRect();
  return width > 0 && (right + scrollX <= 0 || bottom + scrollY <= 0);
}

/** Whether a clinician can see the element: not hidden by attribute, style or a closed pane. */
export function isShown(element: Element): boolean {
  // A hidden field goes with what it stands in.
  const { type } = element as HTMLInputElement;
  const at = (type === 'hidden' && element.parentElement) || element;
  return (
    at.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !isMovedAway(at)
  );
}
