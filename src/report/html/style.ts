/** The style of the page. Its hash is in the page's policy, so no other style counts, and none in attributes. */
export const style = `
:root{color-scheme:light dark;--back:#fff;--text:#1f2328;--dim:#59636e;--line:#d1d9e0;--soft:#f6f8fa;--link:#0550ae;--good:#116329;--bad:#b3261e;--unsure:#7d4e00;
--critical:#a40e26;--high:#bc4c00;--medium:#bf8700;--low:#0969da;--unknown:#6e7781;--new:#bc4c00;--fixed:#1a7f37}
@media (prefers-color-scheme:dark){:root{--back:#0d1117;--text:#f0f6fc;--dim:#9198a1;--line:#3d444d;--soft:#151b23;--link:#79c0ff;--good:#56d364;--bad:#ff7b72;--unsure:#e3b341;
--critical:#ff7b72;--high:#ffa657;--medium:#e3b341;--low:#79c0ff;--unknown:#9198a1;--new:#ffa657;--fixed:#56d364}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem;max-width:80rem;font:15px/1.5 system-ui,"DejaVu Sans",sans-serif;color:var(--text);background:var(--back)}
h1{font-size:1.5rem;margin:0 0 .25rem}h2{font-size:1.15rem;margin:2rem 0 .5rem}p{margin:.25rem 0 .75rem}
a{color:var(--link)}code{font:85% "DejaVu Sans Mono",monospace;overflow-wrap:anywhere}td a{white-space:nowrap}
.dim,.note{color:var(--dim)}.note{font-size:.875rem}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.75rem;margin:1rem 0;padding:0;list-style:none}
.tile{border:1px solid var(--line);border-left:.35rem solid var(--line);border-radius:.4rem;padding:.6rem .75rem;break-inside:avoid}
.tile .label{display:block;font-size:.875rem}.tile .value{display:block;font-size:1.6rem;font-weight:600;line-height:1.3}
.tile .note{display:block}.tile .state{font-weight:600}.met{border-left-color:var(--good)}.met .state{color:var(--good)}
.missed{border-left-color:var(--bad)}.missed .state{color:var(--bad)}.unsure{border-left-color:var(--unsure)}.unsure .state{color:var(--unsure)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1rem}
figure{margin:0;break-inside:avoid}figcaption{font-weight:600;margin-bottom:.25rem}
svg{display:block;width:100%;height:auto}svg text{font:11px system-ui,"DejaVu Sans",sans-serif;fill:var(--dim)}
.grid{stroke:var(--line)}.gap{fill:var(--soft)}
.f-critical{fill:var(--critical)}.f-high{fill:var(--high)}.f-medium{fill:var(--medium)}.f-low{fill:var(--low)}.f-unknown{fill:var(--unknown)}
.f-new{fill:var(--new)}.f-fixed{fill:var(--fixed)}.charts rect{stroke:var(--back);stroke-width:.5}.curve{fill:none;stroke:var(--link);stroke-width:2}.dot{fill:var(--link)}
.keys{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:.25rem 0 0;padding:0;list-style:none;font-size:.875rem}.keys svg{display:inline-block;width:.8rem;vertical-align:-.1rem;margin-right:.3rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.875rem}
caption{text-align:left;color:var(--dim);padding-bottom:.25rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}
thead th{background:var(--soft);position:sticky;top:0}.number{text-align:right;font-variant-numeric:tabular-nums}
td.critical,td.high{font-weight:600}td.critical{color:var(--critical)}td.high{color:var(--high)}
form{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin:.5rem 0}form[hidden]{display:none}
label{font-size:.875rem}label>*{display:block}
input,select,button{font:inherit;color:inherit;background:var(--back);border:1px solid var(--dim);border-radius:.3rem;padding:.3rem .5rem}
footer{margin-top:2rem;border-top:1px solid var(--line);padding-top:.75rem;font-size:.875rem;overflow-wrap:anywhere}
@media (max-width:40rem){body{padding:.75rem}.tiles{grid-template-columns:1fr 1fr}.tile .value{font-size:1.25rem}td>code{display:inline-block;min-width:7rem}td:last-child:not(.number){min-width:10rem}}
@media print{:root{color-scheme:light;--back:#fff;--text:#000;--dim:#444;--line:#bbb;--soft:#eee;--link:#000;--good:#116329;--bad:#b3261e;--unsure:#7d4e00;
--critical:#a40e26;--high:#bc4c00;--medium:#9a6700;--low:#0969da;--unknown:#6e7781;--new:#bc4c00;--fixed:#1a7f37}
body{max-width:none;padding:0;font-size:10pt}.tiles{grid-template-columns:repeat(3,1fr);gap:.5rem}.tile{padding:.3rem .5rem}form,.skip{display:none!important}.scroll{overflow:visible}thead{display:table-header-group}thead th{position:static}tr,.tile,figure{break-inside:avoid}
svg,.tile{print-color-adjust:exact}th,td{padding:.2rem .3rem}table{font-size:8pt}h2{break-after:avoid}}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--back);padding:.5rem}
`;
