/**
 * A part of a page that is fetched from the package when it is first shown, so that the page itself
 * stands sooner. Until then nothing is in its place: what is fetched so is asked for by a press or
 * stands last, and moves nothing that is read.
 */
import { type FunctionComponent, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function later<Props>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let fetched: FunctionComponent<Props> | undefined;
  return function Later(props: Props) {
    const [, renew] = useState(false);
    const isHere = fetched !== undefined;
    useEffect(() => {
      // Asked as it was when this was drawn: it may have come since, for another of these.
      if (isHere) return;
      void load().then((part) => {
        fetched = part;
        renew(true);
      });
    }, []);
    return fetched === undefined ? null : h(fetched as FunctionComponent, props as object);
  };
}
