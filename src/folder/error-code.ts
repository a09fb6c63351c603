/** What the system calls an error: `ENOENT`, `EPIPE`; the error's own words where it has no code. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
