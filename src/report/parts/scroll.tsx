/** A section that scrolls on its own, and is focusable so that it can be scrolled with the keyboard. */
import type { ComponentChildren, JSX } from '../view.js';

export const Scroll = ({ label, children }: { label: string; children: ComponentChildren }): JSX.Element => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1 asks that whatever scrolls can be focused
  <section class="scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
