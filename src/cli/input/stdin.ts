/** Stands for standard input among the files. */
export const STDIN = '-';
