/**
 * Of the pane's styles jsdom keeps those that say what is there to be seen or read, and which words alarm. Testing
 * Library asks for the computed style of every element whenever it looks for a role, and jsdom answers by matching
 * every rule of the page: with all of Fluent's, of which nothing in jsdom can see a width or a border, that was half of
 * the time these tests took.
 */
const DECISIVE = /[{;]\s*(?:display|visibility|content|color)\s*:/;
const KEEPS = Symbol.for("keeps decisive rules only");

const sheet = CSSStyleSheet.prototype as CSSStyleSheet & { [KEEPS]?: true };
// The page outlives a file of tests, and this runs before each.
if (!sheet[KEEPS]) {
  const { insertRule } = sheet;
  sheet[KEEPS] = true;
  sheet.insertRule = function (rule, index = 0) {
    const length = this.cssRules.length;
    return DECISIVE.test(rule) ? insertRule.call(this, rule, Math.min(index, length)) : length;
  };
}
