/**
 * Whether a text has a form: `*` stands for any characters, `?` for one, `#` for
 * a digit. No regular expression, so that no form can take long: at most the
 * length of the text times that of the form.
 */
export function hasForm(text: string, form: string): boolean {
  const [signs, pattern] = [[...text], [...form]];
  let [at, place] = [0, 0];
  let star: { readonly at: number; readonly place: number } | null = null;
  while (at < signs.length) {
    if (pattern[place] === '*') {
      star = { at, place };
      place += 1;
    } else if (matches(signs[at] ?? '', pattern[place])) {
      at += 1;
      place += 1;
    } else if (star !== null) {
      // The last star takes one more.
      star = { at: star.at + 1, place: star.place };
      at = star.at;
      place = star.place + 1;
    } else return false;
  }
  return pattern.slice(place).every((sign) => sign === '*');
}

function matches(sign: string, pattern: string | undefined): boolean {
  return pattern === '?' || pattern === sign || (pattern === '#' && /^\d$/.test(sign));
}
