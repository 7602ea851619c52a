/** Vite turns a picture into its address, and a style sheet, so asked, into its text. */
declare module '*.svg' {
  const address: string;
  export default address;
}

declare module '*.css?inline' {
  const css: string;
  export default css;
}

/** What direction/stylis.ts needs of the package that it stands in for. */
declare module 'original-stylis' {
  export interface Element {
    readonly type: string;
    /** Of a declaration: its property. */
    readonly props: string | readonly string[];
    /** Of a declaration: its value. */
    readonly children: string | readonly Element[];
    /** What is written instead of it. */
    return: string;
  }
  export type Writer = (
    element: Element,
    index: number,
    siblings: readonly Element[],
    callback: Writer,
  ) => string | undefined;
  export const DECLARATION: string;
  export function middleware(writers: readonly Writer[]): Writer;
}
