/** The system's error code, such as `ENOENT` or `EPIPE`; the error as a string if it has none. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Whether the operating system refused, rather than the program failed. */
export const isSystemError = (error: unknown): boolean => /^E(?!RR_)[A-Z\d]+$/u.test(errorCode(error));
