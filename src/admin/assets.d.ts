/** Vite turns a picture into its address, and a style sheet, so asked, into its text. */
declare module '*.svg' {
  const address: string;
  export default address;
}

declare module '*.css?inline' {
  const css: string;
  export default css;
}
