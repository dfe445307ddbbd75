import { colours, sharedStyle } from '../style';

/** For a telephone first; wider screens only get margins. Nothing here says what the words do not. */
const screen = `
body{font-size:16px;background:#fff;overflow-wrap:break-word}
.page{max-width:46rem;margin:0 auto;padding:0 16px 32px}
h1,h2,h3,h4{color:${colours.brand};line-height:1.25}
h1{font-size:2rem;margin:0 0 4px}
h2{font-size:1.4rem;margin:40px 0 12px;padding-bottom:4px;border-bottom:2px solid ${colours.brand}}
h3{font-size:1.2rem;margin:32px 0 12px}
h4{font-size:1.05rem;margin:0 0 8px}
h5{font-size:1rem;margin:16px 0 4px}
p{margin:0 0 10px}
ul{margin:0 0 10px;padding-left:22px}
.skip{position:absolute;left:-999px}
.skip:focus{left:8px;top:8px;background:#fff;padding:8px}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header{border-top:8px solid ${colours.brand};padding-top:20px}
.kind{color:${colours.quiet};margin:0}
.model,.quiet,.dates{color:${colours.quiet}}
.dates{display:block;font-weight:normal;font-size:.875rem}
.notice,.missing{border:1px solid ${colours.line};border-left:6px solid ${colours.brand};padding:10px 12px;border-radius:4px}
dl{margin:0 0 10px}
dl>div{margin-top:6px}
dt{color:${colours.quiet};font-size:.875rem}
dd{margin:0;overflow-wrap:anywhere}
.lead{font-size:1.15rem}
.figures>div{margin-bottom:10px}
.figures dd{font-size:1.2rem;font-weight:bold}
.figures .own dd{font-size:2.6rem;line-height:1.15;color:${colours.brand}}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin:0 0 12px}
caption{text-align:left;font-weight:bold;padding-bottom:6px}
th,td{padding:8px 6px;border-bottom:1px solid ${colours.line};text-align:left;vertical-align:top}
th:first-child{width:40%;padding-left:0}
thead th{font-size:.75rem;color:${colours.quiet}}
tbody th{font-weight:normal}
.states th:first-child{width:72%}
.bar{display:block;width:100%;height:10px;margin-top:4px}
.track{fill:#e8ecec}
.fill{fill:${colours.brand}}
.chart{display:block;width:100%;max-width:30rem;margin:0 0 16px;font-size:11px}
.chart text{text-anchor:middle;fill:${colours.text}}
.chart .figure{font-weight:bold;paint-order:stroke;stroke:#fff;stroke-width:4px}
.chart .scale{text-anchor:end;fill:${colours.quiet}}
.grid{stroke:${colours.line}}
article{border:1px solid ${colours.line};border-radius:6px;padding:16px;margin:0 0 16px}
article p,article li,h1,h2,h3,h4,th,td{overflow-wrap:anywhere}
.chip{display:inline-block;min-width:1.6em;padding:1px 6px;border:1px solid ${colours.quiet};border-radius:4px;text-align:center;font-weight:bold;box-sizing:border-box}
.with-chip{display:flex;gap:8px;align-items:baseline}
.state{font-weight:bold}
.evidence{list-style:none;padding:0}
.evidence li{border-left:3px solid ${colours.line};padding-left:10px;margin-bottom:12px}
.what{margin:0 0 4px;font-weight:bold}
article>:last-child,.evidence li>:last-child,.evidence li:last-child{margin-bottom:0}
.missing h5{margin-top:0}
.missing p:last-child{margin:0}
a[target]::after{content:"\\a0↗";content:"\\a0↗"/""}
nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:4px 20px}nav a{display:inline-block;padding:4px 0}
.pending p:first-child{margin-bottom:4px}
footer{margin-top:40px;padding-top:12px;border-top:2px solid ${colours.brand};color:${colours.quiet}}
@media (min-width:40rem){.evidence dl>div,.dates-of>div{display:grid;grid-template-columns:11rem 1fr;gap:8px}.figures{display:grid;grid-template-columns:1fr 1fr;gap:24px;align-items:end}}`;

/** On paper nothing is left out, and no colour is needed: letters, words and outlines stay. */
const print = `
@media print{
@page{margin:18mm 16mm}
body{font-size:10pt;line-height:1.4;color:#000}
.page{max-width:none;padding:0}
.skip,nav,.on-screen{display:none}
h1,h2,h3,h4,h5,caption{break-after:avoid}
article,.evidence li,.missing,.pending,table,.chart,.figures,footer{break-inside:avoid}
h2{margin-top:24px}h3{margin-top:16px}h5{margin-top:8px}
article{padding:10px;margin-bottom:10px}
.chip{background:none!important;color:#000!important;border-color:#000}
a{color:#000}
.documents a::after{content:" (" attr(href) ")"}
article a::after{content:none}
}`;

/** @returns the page's only style; the letters' own colours are the report's */
export function pageStyle(chipCss: string): string {
  return `${sharedStyle}${screen}\n${chipCss}${print}`;
}
