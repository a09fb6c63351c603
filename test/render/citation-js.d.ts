/** The part of citation-js that the tests use; it ships no types. */
declare module '@citation-js/core' {
  export interface Item {
    id: string;
    type: string;
    title?: string;
    author?: { family?: string; given?: string; literal?: string; suffix?: string }[];
    reporter?: string[];
    'container-title'?: string;
    issued?: { 'date-parts': number[][] };
    URL?: string;
  }
  export class Cite {
    constructor(text: string, options?: { generateGraph?: boolean });
    readonly data: Item[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
