/** Sourcing report: how its page looks, on paper and in an editor's window. */

/** The stylesheet: the same in both places but for the colours, which are those of `colours`. */
export function pageStyle(colours: string): string {
  return `${colours}\n${STYLE}`;
}

/** Colours of a page on its own: light, dark where the reader's machine is, black on white in print. */
export const PAPER = `:root { color-scheme: light dark; --ink: #1f2328; --quiet: #59636e; --paper: #ffffff; --rule: #d1d9e0; --faint: #eaeef2;
  --named: #0a5a9c; --unnamed: #b3530d; --link: #0a5a9c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --quiet: #9aa5b1; --paper: #14181d; --rule: #3d444d; --faint: #2a3038; --named: #6cb6ff; --unnamed: #f0934a; --link: #6cb6ff; }
}
@media print {
  :root { --ink: #000; --quiet: #333; --paper: #fff; --rule: #999; --faint: #e4e4e4; --named: #000; --unnamed: #000; --link: #000; }
}
body { margin: 2rem auto; padding: 0 1.25rem; max-width: 58rem; font: 15px/1.45 system-ui, sans-serif; }`;

/** Colours of the editor's window, whatever its theme. */
export const EDITOR_COLOURS = `:root { --ink: var(--vscode-foreground); --quiet: var(--vscode-descriptionForeground); --paper: var(--vscode-editor-background);
  --rule: var(--vscode-contrastBorder, var(--vscode-widget-border, var(--vscode-panel-border)));
  --faint: var(--vscode-editor-inactiveSelectionBackground); --named: var(--vscode-charts-blue); --unnamed: var(--vscode-charts-orange);
  --link: var(--vscode-textLink-foreground); }
.vscode-high-contrast { --faint: transparent; --named: var(--vscode-foreground); --unnamed: var(--vscode-foreground); }
body { padding: 0 1.25rem 2rem; max-width: 58rem; line-height: 1.4; font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); }
a:focus-visible, button:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
nav { display: flex; gap: 0.5rem; margin: 1rem 0 0; }
button { color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground);
  border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px; padding: 0.25rem 0.75rem; font: inherit; cursor: pointer; }
button:hover { background: var(--vscode-button-secondaryHoverBackground); }`;

const STYLE = `body { color: var(--ink); background: var(--paper); }
h1 { font-size: 1.5em; margin: 1rem 0 0.25rem; line-height: 1.2; }
h2 { font-size: 1.1em; margin: 2rem 0 0.5rem; }
h3 { font-size: 1em; margin: 1rem 0 0.25rem; color: var(--quiet); font-weight: 600; }
p { margin: 0.25rem 0; }
.quiet, .line { color: var(--quiet); font-weight: normal; }
.line { font-size: 0.9em; }
.reason { display: block; font-size: 0.9em; }
.verdict { font-size: 1.25em; font-weight: 600; margin: 0.75rem 0; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
figure { margin: 0.75rem 0; }
figcaption { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin-top: 0.35rem; }
.key::before { content: ""; display: inline-block; width: 0.9em; height: 0.9em; margin-right: 0.4em; vertical-align: -0.1em; box-sizing: border-box; }
.key.named::before { background: var(--named); }
.key.unnamed::before { border: 2px solid var(--unnamed); }
.key.own::before { background: var(--faint); border: 1px solid var(--rule); }
svg { display: block; width: 100%; height: 1.4rem; overflow: visible; }
figure svg { height: 2rem; }
rect.named { fill: var(--named); stroke: var(--named); stroke-width: 1; vector-effect: non-scaling-stroke; }
rect.unnamed { fill: var(--unnamed); fill-opacity: 0.15; stroke: var(--unnamed); stroke-width: 2; vector-effect: non-scaling-stroke; }
rect.own { fill: var(--faint); stroke: var(--rule); stroke-width: 1; vector-effect: non-scaling-stroke; }
rect.question { fill: var(--ink); }
path { fill: none; stroke: var(--rule); stroke-width: 1; vector-effect: non-scaling-stroke; }
path.boundary { stroke-dasharray: 2 3; }
dl { display: flex; flex-wrap: wrap; gap: 0.5rem 2.5rem; margin: 1rem 0; }
dt { color: var(--quiet); font-size: 0.9em; }
dd { margin: 0; font-weight: 600; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: middle; padding: 0.25rem 0.75rem 0.25rem 0; font-weight: normal; border-bottom: 1px solid var(--rule); }
thead th { color: var(--quiet); font-size: 0.9em; }
td.lane, th.lane { width: 42%; }
.lanes th.lane { display: flex; justify-content: space-between; width: auto; }
.paragraphs td.lane { width: 30%; }
tr.whole th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; width: 4em; }
.tag { border: 1px solid var(--unnamed); border-radius: 3px; padding: 0 0.35em; font-size: 0.85em; white-space: nowrap; }
caption { text-align: left; padding-bottom: 0.25rem; font-size: 0.9em; }
button.sort { all: unset; cursor: pointer; color: inherit; }
button.sort:hover { text-decoration: underline; }
button.sort:focus-visible { outline: 1px solid var(--vscode-focusBorder, currentColor); outline-offset: 2px; }
[aria-sort='ascending'] .sort::after { content: ' ▲'; }
[aria-sort='descending'] .sort::after { content: ' ▼'; }
.stories thead th { vertical-align: bottom; }
.stories .number { width: auto; }
.share { min-width: 8em; }
.share span { color: var(--quiet); font-size: 0.9em; }
.day { white-space: nowrap; }
ul { margin: 0.25rem 0; padding-left: 1.2rem; }
li { margin: 0.25rem 0; }
article + article { margin-top: 3rem; border-top: 2px solid var(--rule); }
@media (forced-colors: active) { rect.named { fill: CanvasText; } rect.unnamed { fill: none; stroke: CanvasText; } rect.question { fill: CanvasText; } }
@media print { body { max-width: none; margin: 0; } tr, li, figure { break-inside: avoid; } h2, h3 { break-after: avoid; } svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }`;
