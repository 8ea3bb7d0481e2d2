/** Style and script of `report.html`. The Content-Security-Policy allows only their hashes. */

/** Rows of one table that are printed. The complete report is at most ten pages. */
export const PRINTED_ROWS = 10

/** The style sheet of `report.html`. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fff; --raised: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --quiet: #59636e; --link: #0969da;
  --red: #cf222e; --green: #1a7f37; --amber: #9a6700; --grey: #818b98;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0d1117; --raised: #161b22; --line: #3d444d; --text: #f0f6fc; --quiet: #9198a1; --link: #4493f8;
    --red: #f85149; --green: #3fb950; --amber: #d29922; --grey: #9198a1;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: break-word; background: var(--ground); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
header, main, footer { max-width: 1200px; margin: 0 auto; padding: 0 20px; }
header { padding-top: 24px; }
main { padding-bottom: 32px; }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 8px; }
h2 { font-size: 20px; margin: 36px 0 10px; padding-bottom: 6px; border-bottom: 1px solid var(--line); }
h3 { font-size: 15px; margin: 20px 0 6px; }
p { margin: 8px 0; }
a { color: var(--link); }
code, pre { font: 12.5px/1.5 ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
code { unicode-bidi: isolate; overflow-wrap: break-word; }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: 12px; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.whole { white-space: nowrap; }
.quiet { color: var(--quiet); }
.verdict { border: 1px solid var(--line); border-left-width: 8px; border-radius: 8px; padding: 18px 20px; background: var(--raised); }
.verdict p { margin: 6px 0 0; font-size: 17px; }
.verdict dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 10px 0 0; }
.verdict dt { font-weight: 600; }
.verdict dd { margin: 0; min-width: 0; }
.verdict.compliant { border-left-color: var(--green); }
.verdict.non-compliant { border-left-color: var(--red); }
.verdict.excepted, .verdict.inconclusive { border-left-color: var(--amber); }
.badge { font-weight: 600; }
td .badge { white-space: nowrap; }
.badge.compliant { color: var(--green); }
.badge.non-compliant { color: var(--red); }
.badge.excepted, .badge.inconclusive, .badge.no-traffic, .badge.expired, .badge.unmatched { color: var(--amber); }
.badge.accepted, .badge.active { color: var(--quiet); }
nav ul { display: flex; flex-wrap: wrap; gap: 2px 16px; list-style: none; margin: 12px 0 0; padding: 0; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 16px 0; }
@media (min-width: 900px) { dl.pairs { grid-template-columns: max-content 1fr max-content 1fr; } }
dl.facts dt { color: var(--quiet); }
dl.facts dd { margin: 0; min-width: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
caption { text-align: left; color: var(--quiet); padding: 0 0 6px; }
th, td { text-align: left; vertical-align: top; padding: 7px 10px; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--line); vertical-align: bottom; }
th.figure, td.figure { text-align: right; font-variant-numeric: tabular-nums; }
td.figure { white-space: nowrap; }
th.figure { width: 84px; }
td.time { min-width: 100px; font-variant-numeric: tabular-nums; }
tbody th { font-weight: 400; }
td ul, .plain { list-style: none; margin: 0; padding: 0; }
.totals { width: auto; min-width: 320px; }
.totals .part th { padding-left: 30px; }
.totals .sum th, .totals .sum td { font-weight: 600; }
.wide td { min-width: 110px; }
.wide code { white-space: pre-wrap; }
th.long, td.long { width: 32%; }
td code, td strong, td .breakable, td.long { overflow-wrap: anywhere; }
td.medium { min-width: 120px; }
td.long { min-width: 200px; }
th button { all: unset; cursor: pointer; font-weight: 600; }
th button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
th button::after { content: "\\a0↕"; color: var(--quiet); font-size: 11px; font-weight: 400; }
th[aria-sort] button::after { content: "\\a0▾"; color: inherit; }
th[aria-sort="ascending"] button::after { content: "\\a0▴"; }
.filter { display: flex; flex-wrap: wrap; gap: 6px 12px; align-items: baseline; margin: 8px 0 12px; }
.filter label { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: baseline; }
.filter input { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--grey); border-radius: 6px; padding: 5px 10px; width: 260px; max-width: 100%; }
svg { display: block; width: 100%; height: auto; }
svg.narrow { display: none; }
svg text { fill: var(--quiet); font-size: 12px; font-family: inherit; }
svg .title { fill: var(--text); font-size: 14px; font-weight: 600; }
svg .axis { stroke: var(--grey); stroke-width: 1; }
svg .grid { stroke: var(--line); stroke-width: 1; }
svg .sigV2 { fill: var(--red); }
svg .sigV4 { fill: var(--green); }
svg .others { fill: var(--grey); }
details { margin: 8px 0; }
.paper { display: none; }
tr:target { background: var(--raised); }
.copied { position: relative; }
.copied button { position: absolute; top: 6px; right: 6px; font: inherit; font-size: 12px; color: var(--text); background: var(--ground); border: 1px solid var(--grey); border-radius: 6px; padding: 2px 8px; cursor: pointer; }
.copied pre { padding-right: 76px; }
summary { cursor: pointer; color: var(--link); }
footer { border-top: 1px solid var(--line); padding-top: 16px; padding-bottom: 32px; color: var(--quiet); font-size: 13px; }
@media screen and (max-width: 760px) {
  svg.wide { display: none; }
  svg.narrow { display: block; }
  header, main, footer { padding-left: 14px; padding-right: 14px; }
  h1 { font-size: 22px; }
  dl.facts, .verdict dl { grid-template-columns: 1fr; gap: 0; }
  dl.facts dd, .verdict dd { margin-bottom: 8px; }
  table.cards:not([data-sortable]) thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.cards[data-sortable] thead { display: block; }
  table.cards[data-sortable] thead tr { display: flex; flex-wrap: wrap; gap: 4px 16px; border: 0; padding: 0; }
  table.cards[data-sortable] thead th { border: 0; padding: 4px 0; }
  table.cards[data-sortable] thead tr:has(button)::before { content: "Sort by"; color: var(--quiet); padding: 4px 0; }
  table.cards, table.cards tbody, table.cards tr, table.cards td { display: block; }
  table.cards tr { border: 1px solid var(--line); border-radius: 8px; padding: 8px 12px; margin: 0 0 12px; }
  table.cards tr[hidden] { display: none; }
  table.cards td { border: 0; padding: 4px 0; text-align: left; white-space: normal; min-width: 0; width: auto; }
  table.cards td { display: flow-root; padding-left: 116px; min-height: 28px; }
  table.cards td::before { content: attr(data-label); float: left; margin-left: -116px; width: 108px; color: var(--quiet); font-size: 13px; }
  table.cards td.long { padding-left: 0; }
  table.cards td.long::before { float: none; display: block; margin-left: 0; width: auto; }
}
@page wide { size: landscape; }
@media print {
  table.wide { page: wide; }
  :root { --ground: #fff; --raised: #fff; --line: #bbb; --text: #000; --quiet: #333; --link: #000; --red: #a40e26; --green: #116329; --amber: #7d4e00; --grey: #666; }
  body { font-size: 10pt; }
  header, main, footer { max-width: none; padding: 0; }
  nav, .filter, .copied button { display: none; }
  .paper { display: block; }
  tr[hidden] { display: table-row; }
  tbody tr:nth-child(n + ${PRINTED_ROWS + 1}) { display: none; }
  details:not([open]) > summary::before { content: "Not printed: "; }
  summary { list-style: none; color: var(--quiet); }
  th button::after { content: none; }
  table { font-size: 8.5pt; }
  thead { display: table-header-group; }
  tr, svg, .verdict { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .scroll { overflow: visible; }
  th, td { padding: 4px 6px; }
  code { font-size: 7.5pt; }
  .wide td { min-width: 0; }
  th.figure { width: 72px; }
  td.medium { min-width: 84px; }
  th.long, td.long { width: 28%; }
  td.long { min-width: 130px; }
  td.time { min-width: 62px; }
  .wide code { overflow-wrap: anywhere; }
}
`

/**
 * Adds sorting and filtering to tables with `data-sortable`, and a copy button to blocks with `data-copy`. Their
 * content is complete without the script.
 */
export const SCRIPT = `
for (const pre of document.querySelectorAll('pre[data-copy]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(pre.textContent);
      button.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(pre);
      button.textContent = document.execCommand('copy') ? 'Copied' : 'Press Ctrl+C';
    }
    setTimeout(() => { button.textContent = 'Copy'; }, 2000);
  });
  const frame = document.createElement('div');
  frame.className = 'copied';
  pre.before(frame);
  frame.append(pre, button);
}
for (const table of document.querySelectorAll('table[data-sortable]')) {
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const keyOf = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent;
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    const figures = head.classList.contains('figure');
    button.addEventListener('click', () => {
      const now = head.getAttribute('aria-sort');
      const descending = now === null ? figures : now === 'ascending';
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      const sign = descending ? -1 : 1;
      rows.sort((a, b) => {
        const [x, y] = [keyOf(a, column), keyOf(b, column)];
        return sign * (figures ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0);
      });
      body.append(...rows);
    });
  });
  const filter = document.createElement('div');
  filter.className = 'filter';
  const label = document.createElement('label');
  label.textContent = 'Show only rows with ';
  const input = document.createElement('input');
  input.type = 'search';
  label.append(input);
  const shown = document.createElement('span');
  shown.className = 'quiet';
  shown.setAttribute('role', 'status');
  filter.append(label, shown);
  table.parentElement.before(filter);
  let texts = null;
  input.addEventListener('input', () => {
    texts ??= new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
    const words = input.value.toLowerCase().split(/\\s+/);
    let count = 0;
    for (const row of rows) {
      row.hidden = !words.every((word) => texts.get(row).includes(word));
      if (!row.hidden) count++;
    }
    shown.textContent = count + ' of ' + rows.length + ' shown';
  });
}
`
