/** Latin names among Arabic letters, for the lines that the script writes itself. */

/**
 * As src/reading/latin-runs.ts says it, where it is explained; a test holds the two together.
 */
export const LATIN_RUN_SOURCE = String.raw`((?:(?<![\p{L}\p{N}])(?:[#@.](?=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])|[+\-−][$€£]?(?=[0-9])|[$€£](?=[0-9])))?(?<![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9])(?=[0-9]{0,12}(?:[.,:;?!&+#@_'’%°$€£*=~/\\\-‑–]{1,3}[0-9]{1,12}){0,4}[.,:;?!&+#@_'’%°$€£*=~/\\\-‑–]{0,3}[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\u0300-\u036F\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9]+(?:[.,:;?!&+#@_'’%°$€£*=~/\\\-‑–]+[\u0300-\u036F\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9]+)*(?:[+#%°$€£]{1,2}|(?<=\.[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\.|(?<=(?<![\p{L}\p{N}])[A-DO]{1,3})-(?![\p{L}\p{N}-]))?(?:[,:;.!?]?\s(?:[&+/\-–—]\s)?(?=[0-9]{0,12}(?:[.,:;?!&+#@_'’%°$€£*=~/\\\-‑–]{1,3}[0-9]{1,12}){0,4}[.,:;?!&+#@_'’%°$€£*=~/\\\-‑–]{0,3}[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\u0300-\u036F\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9]+(?:[.,:;?!&+#@_'’%°$€£*=~/\\\-‑–]+[\u0300-\u036F\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9]+)*(?:[+#%°$€£]{1,2}|(?<=\.[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\.|(?<=(?<![\p{L}\p{N}])[A-DO]{1,3})-(?![\p{L}\p{N}-]))?|\s[\u0300-\u036F\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9]+(?:[.,:;?!&+#@_'’%°$€£*=~/\\\-‑–]+[\u0300-\u036F\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9]+)*(?:[+#%°$€£]{1,2}|(?<=\.[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\.|(?<=(?<![\p{L}\p{N}])[A-DO]{1,3})-(?![\p{L}\p{N}-]))?|\s?\([^()\p{Script=Arabic}]{0,80}[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}][^()\p{Script=Arabic}]{0,80}\))*|(?<![\p{L}\p{N}])\+(?=(?:[ ()\-]{0,2}[0-9]){7})[0-9]{1,12}(?:[ \-]?\(?[0-9]{1,12}\)?){0,8}|(?<![\p{L}\p{N}])(?:[+\-−±][0-9]{1,12}(?:[.,][0-9]{1,12}){0,4}|(?<![.,])[0-9]{1,12}(?:[.,][0-9]{1,12}){0,4}(?=\s?°))(?:\s?(?:°\s?[CFK]?|%))?(?![\p{L}\p{N}]))`;

/** Browsers of before 2023 can't read it. There a name may have a sign on its wrong side. */
const LATIN_RUN = (() => {
  try {
    return new RegExp(LATIN_RUN_SOURCE, 'u');
  } catch {
    return null;
  }
})();

/**
 * Puts a text into an element, each Latin run by itself.
 *
 * @param {Element} element
 * @param {string} text
 */
export function setIsolated(element, text) {
  const pieces = LATIN_RUN ? text.split(LATIN_RUN) : [text];
  element.replaceChildren(
    ...pieces.map((piece, at) => {
      if (at % 2 === 0) return piece;
      const run = document.createElement('bdi');
      run.dir = 'ltr';
      run.textContent = piece;
      return run;
    }),
  );
}
