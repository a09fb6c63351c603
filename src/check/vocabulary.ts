/** Word lists of the check rules. */

/**
 * Lines that occur on pages but never in articles; whole lines only. A subset of the lists in parse/leftovers:
 * those that are unambiguous wherever they occur.
 */
export const BOILERPLATE_LINES: readonly string[] = [
  'advertisement',
  'article continues below advertisement',
  'story continues below advertisement',
  'share this article',
  'share this story',
  'share this post',
  'share on facebook',
  'share on twitter',
  'share on whatsapp',
  'click to share on facebook',
  'click to share on twitter',
  'follow us on facebook',
  'follow us on instagram',
  'follow us on twitter',
  'copy link',
  'print this article',
  'email this article',
  'sign up for our newsletter',
  'subscribe to our newsletter',
  'subscribe now',
  'click here to subscribe',
  'leave a comment',
  'leave a reply',
  'post a comment',
  'view comments',
  'related articles',
  'related stories',
  'you may also like',
  'recommended for you',
  'skip to content',
  'skip to main content',
  'skip to navigation',
  'back to top',
  'we use cookies',
  'accept all cookies',
  'privacy policy',
  'terms of use',
  'all rights reserved',
];

/**
 * Device names that Windows reserves, with or without an extension ("Naming Files, Paths, and Namespaces",
 * Microsoft Learn).
 */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  ...['con', 'prn', 'aux', 'nul'],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((number) => [`com${number}`, `lpt${number}`]),
]);
