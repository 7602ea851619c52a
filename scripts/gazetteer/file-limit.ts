/** A hundred thousand entities are some 20 MB. */
export const FILE_LIMIT_BYTES = 512 * 1024 * 1024;
