/** Rows a single answer holds at most; the same number stands in supabase/config.toml. */
export const maxRowsPerAnswer = 10_000;

/** Largest request body. Files of imports are read in the browser, so only rows and photos come here. */
export const maxBodyBytes = 26 * 1024 * 1024;

/** Largest stored file; the same number stands in supabase/config.toml. */
export const maxObjectSize = '20MiB';

export const passwordMinLength = 12;
export const sessionSeconds = 3600;
