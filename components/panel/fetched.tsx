/** What is fetched when it is asked for, so that the panel need not carry it. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

interface FetchedProps {
  readonly load: () => Promise<ComponentChildren>;
  /** Stands instead when it could not be fetched. */
  readonly failed: string;
}

export function Fetched({ load, failed }: FetchedProps) {
  const [content, show] = useState<ComponentChildren>();
  useLayoutEffect(() => {
    let isHere = true;
    const showHere = (next: ComponentChildren) => {
      if (isHere) show(next);
    };
    load().then(showHere, () => showHere(<p class="trouble-text">{failed}</p>));
    return () => {
      isHere = false;
    };
  }, []);
  return <>{content}</>;
}
