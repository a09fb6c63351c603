/** The view library. Owns preact, which creates elements and text nodes and never parses markup. */
export { type ComponentChildren, createContext, type JSX, render } from 'preact';
export { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
