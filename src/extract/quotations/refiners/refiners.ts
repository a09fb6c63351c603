/** The quotation refiners: they merge and filter findings, and resolve speakers. */
export { dropTerms } from './drop-terms.js';
export { introduce } from './introduce.js';
export { joinContinuations } from './join-continuations.js';
export { preferAttributed } from './prefer-attributed.js';
export { resolveSpeakers } from './resolve-speakers.js';
