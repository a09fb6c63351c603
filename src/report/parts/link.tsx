/** Links within the page; following one loads nothing. */
import type { Route } from '../answer/answer.js';
import { usePage } from '../page.js';
import type { ComponentChildren, JSX } from '../view.js';

export interface LinkProps {
  to: Partial<Route>;
  class?: string;
  title?: string;
  label?: string;
  current?: boolean;
  children?: ComponentChildren;
}

export function Link({ to, class: name, title, label, current, children }: LinkProps): JSX.Element {
  const { go, link } = usePage();
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a
      href={link(to)}
      class={name}
      title={title}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}

/** An article's own address; null if it is not a web address. */
export const webAddress = (url: string | null): string | null =>
  url !== null && /^https?:\/\/[^\s]+$/iu.test(url) ? url : null;
