/** A chart of one series. Titles and labels are escaped for Mermaid. */
interface MermaidChart {
  readonly kind: 'bar' | 'line'
  readonly title: string
  readonly labels: readonly string[]
  readonly values: readonly number[]
  /** The upper end of the axis. */
  readonly most: number
  /** `#rrggbb` */
  readonly color: string
  /** Further lines of the configuration of the chart. */
  readonly configuration?: readonly string[]
}

/** A chart as a fence of Markdown. Source of the syntax: https://mermaid.js.org/syntax/xyChart.html */
export function renderMermaidChart({
  kind,
  title,
  labels,
  values,
  most,
  color,
  configuration = [],
}: MermaidChart): string {
  return [
    '```mermaid',
    '---',
    'config:',
    '  xyChart:',
    '    width: 900',
    '    height: 240',
    ...configuration,
    '  themeVariables:',
    '    xyChart:',
    "      backgroundColor: 'transparent'",
    `      plotColorPalette: '${color}'`,
    '---',
    'xychart-beta',
    `  title "${title}"`,
    `  x-axis [${labels.map((label) => `"${label}"`).join(', ')}]`,
    `  y-axis "requests" 0 --> ${most}`,
    `  ${kind} [${values.join(', ')}]`,
    '```',
  ].join('\n')
}
